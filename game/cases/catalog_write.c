#include "cases/catalog_write.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { WIDTH = 78 };

static void add_comment(Text *out, const char *mark, const char *lines) {
    while (*lines) {
        size_t len = strcspn(lines, "\n");
        text_add(out, mark);
        if (len)
            text_add_char(out, ' ');
        text_add_bytes(out, lines, len);
        text_add_char(out, '\n');
        lines += len + (lines[len] == '\n');
    }
}

static void add_escaped(Text *out, const char *text, size_t len) {
    for (size_t i = 0; i < len; i++) {
        switch (text[i]) {
        case '\n':
            text_add(out, "\\n");
            break;
        case '\t':
            text_add(out, "\\t");
            break;
        case '\r':
            text_add(out, "\\r");
            break;
        case '"':
        case '\\':
            text_add_char(out, '\\');
            text_add_char(out, text[i]);
            break;
        default:
            text_add_char(out, text[i]);
        }
    }
}

/* The bytes of the next line of a long string: up to a line break or the last space that fits. */
static size_t piece(const char *text) {
    size_t at = 0, space = 0;
    int columns = 2; /* the quotes */
    while (text[at]) {
        int32_t c;
        int n = utf8_decode(text + at, &c);
        columns += c == '"' || c == '\\' || c < ' ' ? 2 : utf8_width(c);
        if (columns > WIDTH && space)
            return space;
        at += (size_t)n;
        if (c == '\n')
            return at;
        if (c == ' ')
            space = at;
    }
    return at;
}

static void add_string(Text *out, const char *before, const char *word, const char *text) {
    size_t len = strlen(text);
    const char *line_break = strchr(text, '\n');
    text_addf(out, "%s%s ", before, word);
    bool one = (!line_break || line_break == text + len - 1) &&
               utf8_string_width(text) + (int)strlen(word) + 3 < WIDTH;
    if (one) {
        text_add_char(out, '"');
        add_escaped(out, text, len);
        text_add(out, "\"\n");
        return;
    }
    text_add(out, "\"\"\n");
    while (*text) {
        size_t n = piece(text);
        text_addf(out, "%s\"", before);
        add_escaped(out, text, n);
        text_add(out, "\"\n");
        text += n;
    }
}

void catalog_write(const CatalogEntry *entries, int count, Text *out) {
    for (int i = 0; i < count; i++) {
        const CatalogEntry *entry = &entries[i];
        const char *before = entry->obsolete ? "#~ " : "";
        if (i)
            text_add_char(out, '\n');
        add_comment(out, "#", entry->comments ? entry->comments : "");
        add_comment(out, "#.", entry->extracted ? entry->extracted : "");
        add_comment(out, "#:", entry->references ? entry->references : "");
        add_comment(out, "#,",
                    entry->flags && *entry->flags ? entry->flags
                    : entry->fuzzy                ? "fuzzy"
                                                  : "");
        if (entry->previous)
            add_string(out, entry->obsolete ? "#~| " : "#| ", "msgid", entry->previous);
        if (entry->context)
            add_string(out, before, "msgctxt", entry->context);
        add_string(out, before, "msgid", entry->id);
        add_string(out, before, "msgstr", entry->text);
    }
}
