#include "script/source/lines.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "script/source/place.h"

#include "base/banned.h"

struct SourceLines {
    Text text; /* what the tokens borrow */
    Source source;
};

SourceLines *source_lines_of(const char *bytes, size_t len) {
    SourceLines *lines = xcalloc(1, sizeof *lines);
    size_t mark = utf8_mark_len(bytes, len);
    text_add_bytes(&lines->text, bytes + mark, len - mark);
    source_read(&lines->source, text_cstr(&lines->text), lines->text.len);
    return lines;
}

void source_lines_free(SourceLines *lines) {
    if (!lines)
        return;
    source_release(&lines->source);
    text_release(&lines->text);
    free(lines);
}

static int key_of(SourceLines *lines, const char *word, int line, const char *field) {
    int token = place_word(&lines->source, word, line);
    return place_field(&lines->source, place_table(&lines->source, token), field);
}

int source_lines_field(SourceLines *lines, const char *word, int line, const char *field,
                       const char *inner) {
    Source *source = &lines->source;
    int key = key_of(lines, word, line, field);
    int found = place_line(source, key, line);
    if (!inner)
        return found;
    return place_line(source, place_field(source, place_inner(source, key), inner), found);
}

int source_lines_item(SourceLines *lines, const char *word, int line, const char *field, int nth) {
    Source *source = &lines->source;
    int key = key_of(lines, word, line, field);
    return place_line(source, place_item(source, place_inner(source, key), nth),
                      place_line(source, key, line));
}
