#include "cases/catalog_parse.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { MOST_FAULTS = 50 };

RULE_AS(rule_marks, "po-marks", SEVERITY_ERROR, MSG_SCRIPT_MANY_MARKS);
RULE_AS(rule_utf8, "po-utf8", SEVERITY_ERROR, MSG_PO_UTF8);
RULE_AS(rule_charset, "po-charset", SEVERITY_ERROR, MSG_PO_CHARSET);
RULE_AS(rule_line, "po-line", SEVERITY_ERROR, MSG_PO_LINE);
RULE_AS(rule_quote, "po-quote", SEVERITY_ERROR, MSG_PO_QUOTE);
RULE_AS(rule_escape, "po-escape", SEVERITY_ERROR, MSG_PO_ESCAPE);
RULE_AS(rule_plural, "po-plural", SEVERITY_ERROR, MSG_PO_PLURAL);
RULE_AS(rule_entry, "po-entry", SEVERITY_ERROR, MSG_PO_ENTRY);
RULE_AS(rule_twice, "po-duplicate", SEVERITY_WARNING, MSG_PO_TWICE);
RULE_AS(rule_many, "po-many", SEVERITY_ERROR, MSG_PO_MANY);
RULE_AS(rule_faults, "po-faults", SEVERITY_ERROR, MSG_PO_FAULTS);

typedef enum Part { /* what a string in quotes goes on with */
                    PART_NONE,
                    PART_CONTEXT,
                    PART_ID,
                    PART_TEXT,
                    PART_PREVIOUS,
                    PART_SKIPPED, /* plurals, the context before a change */
} Part;

typedef struct Parser {
    const char *path;
    Findings *findings;
    CatalogList *out;
    int line, faults;
    Text parts[PART_SKIPPED + 1];
    Text comments, extracted, references, flags;
    Part part;
    bool seen[PART_SKIPPED + 1];
    bool any; /* something of an entry was seen */
    bool obsolete, broken, plural;
    int entry_line;
    XXH128_hash_t *keys; /* of the entries so far, for doubles: open addressing */
    size_t key_capacity;
    bool stop;
} Parser;

static void fault(Parser *p, const Rule *rule, int line, const char *arg) {
    finding_add(p->findings, rule, p->path, line, arg);
    if (++p->faults < MOST_FAULTS || p->stop)
        return;
    finding_add0(p->findings, &rule_faults, p->path, line);
    p->stop = true;
}

static void clear_entry(Parser *p) {
    for (int i = 0; i <= PART_SKIPPED; i++) {
        text_clear(&p->parts[i]);
        p->seen[i] = false;
    }
    text_clear(&p->comments);
    text_clear(&p->extracted);
    text_clear(&p->references);
    text_clear(&p->flags);
    p->part = PART_NONE;
    p->any = p->obsolete = p->broken = p->plural = false;
    p->entry_line = 0;
}

static const char *keep(Parser *p, const Text *text) {
    return text->len ? arena_copy(&p->out->arena, text_cstr(text), text->len) : "";
}

/* Has `word` among the flags, which are parted by commas. */
static bool has_flag(const char *flags, const char *word) {
    size_t len = strlen(word);
    for (const char *at = flags; (at = strstr(at, word)); at++)
        if ((at == flags || strchr(", \n", at[-1])) && strchr(", \n", at[len]))
            return true;
    return false;
}

static bool is_new(Parser *p) {
    size_t count = (size_t)p->out->count + 1;
    if (count * 2 > p->key_capacity) {
        size_t capacity = p->key_capacity ? p->key_capacity * 2 : 1024;
        XXH128_hash_t *keys = xcalloc(capacity, sizeof *keys);
        for (size_t i = 0; i < p->key_capacity; i++) {
            size_t at = (size_t)p->keys[i].low64 & (capacity - 1);
            if (!p->keys[i].low64)
                continue;
            while (keys[at].low64)
                at = (at + 1) & (capacity - 1);
            keys[at] = p->keys[i];
        }
        free(p->keys);
        p->keys = keys;
        p->key_capacity = capacity;
    }
    const Text *id = &p->parts[PART_ID], *context = &p->parts[PART_CONTEXT];
    XXH128_hash_t key = XXH3_128bits_withSeed(
        text_cstr(id), id->len,
        XXH3_64bits_withSeed(text_cstr(context), context->len, p->seen[PART_CONTEXT] ? 1 : 0));
    key.low64 |= !key.low64;
    size_t at = (size_t)key.low64 & (p->key_capacity - 1);
    for (; p->keys[at].low64; at = (at + 1) & (p->key_capacity - 1))
        if (XXH128_isEqual(p->keys[at], key))
            return false;
    p->keys[at] = key;
    return true;
}

static void check_header(Parser *p) {
    const char *text = text_cstr(&p->parts[PART_TEXT]), *charset = strstr(text, "charset=");
    if (charset && !text_begins_like(charset + 8, "UTF-8") &&
        !text_begins_like(charset + 8, "CHARSET") && !text_begins_like(charset + 8, "ASCII"))
        fault(p, &rule_charset, p->entry_line, "");
}

static void end_entry(Parser *p) {
    CatalogList *list = p->out;
    if (p->plural)
        fault(p, &rule_plural, p->entry_line, "");
    else if (p->entry_line && !p->broken && (!p->seen[PART_ID] || !p->seen[PART_TEXT]))
        fault(p, &rule_entry, p->entry_line, p->seen[PART_ID] ? "msgstr" : "msgid");
    else if (p->entry_line && !p->broken && list->count >= CATALOG_MOST) {
        fault(p, &rule_many, p->entry_line, "");
        p->stop = true;
    } else if (p->entry_line && !p->broken && !p->obsolete && !is_new(p)) {
        fault(p, &rule_twice, p->entry_line, text_cstr(&p->parts[PART_ID]));
    } else if (p->entry_line && !p->broken) {
        if (!p->parts[PART_ID].len && !p->seen[PART_CONTEXT])
            check_header(p);
        GROW(list, items);
        CatalogEntry *entry = &list->items[list->count++];
        *entry = (CatalogEntry){.id = keep(p, &p->parts[PART_ID]),
                                .text = keep(p, &p->parts[PART_TEXT]),
                                .comments = keep(p, &p->comments),
                                .extracted = keep(p, &p->extracted),
                                .references = keep(p, &p->references),
                                .flags = keep(p, &p->flags),
                                .obsolete = p->obsolete,
                                .line = p->entry_line};
        if (p->seen[PART_CONTEXT])
            entry->context = keep(p, &p->parts[PART_CONTEXT]);
        if (p->seen[PART_PREVIOUS])
            entry->previous = keep(p, &p->parts[PART_PREVIOUS]);
        entry->fuzzy = has_flag(entry->flags, "fuzzy");
    }
    clear_entry(p);
}

static void add_line(Text *text, const char *at, const char *end) {
    if (at < end && *at == ' ')
        at++;
    if (text->len)
        text_add_char(text, '\n');
    text_add_bytes(text, at, (size_t)(end - at));
}

static const char *skip_blank(const char *at, const char *end) {
    while (at < end && (*at == ' ' || *at == '\t'))
        at++;
    return at;
}

/* The line does not belong here: shows how it begins. */
static void fault_line(Parser *p, const char *at, const char *end) {
    char word[40];
    snprintf(word, sizeof word, "%.*s", (int)(end - at < 36 ? end - at : 36), at);
    while (*word && !utf8_is_valid(word, strlen(word)))
        word[strlen(word) - 1] = '\0';
    p->broken = true;
    fault(p, &rule_line, p->line, word);
}

/* A string in quotes up to the end of the line, added to the present part. */
static void read_string(Parser *p, const char *at, const char *end) {
    static const char from[] = "nt\"\\rabfv", to[] = "\n\t\"\\\r\a\b\f\v";
    Text *into = &p->parts[p->part];
    if (p->part == PART_NONE) {
        fault_line(p, at, end);
        return;
    }
    if (at == end || *at != '"') {
        p->broken = true;
        fault(p, &rule_quote, p->line, "");
        return;
    }
    for (at++; at < end && *at != '"'; at++) {
        if (*at != '\\') {
            text_add_char(into, *at);
            continue;
        }
        const char *which = ++at < end && *at ? strchr(from, *at) : NULL;
        if (!which) {
            char shown[3] = {'\\', at < end ? *at : '\0', '\0'};
            p->broken = true;
            fault(p, at < end ? &rule_escape : &rule_quote, p->line, shown);
            return;
        }
        text_add_char(into, to[which - from]);
    }
    if (at == end || skip_blank(at + 1, end) != end) {
        p->broken = true;
        fault(p, &rule_quote, p->line, "");
    }
}

static bool takes(const char **at, const char *end, const char *word) {
    size_t len = strlen(word);
    if ((size_t)(end - *at) < len || strncmp(*at, word, len) != 0)
        return false;
    const char *behind = *at + len;
    if (behind < end && *behind != ' ' && *behind != '\t' && *behind != '"' && *behind != '[')
        return false;
    *at = skip_blank(behind, end);
    return true;
}

static void begin_part(Parser *p, Part part, const char *at, const char *end) {
    bool repeated = p->seen[part] && part != PART_SKIPPED;
    if (!p->entry_line && part != PART_PREVIOUS)
        p->entry_line = p->line;
    p->part = part;
    p->seen[part] = p->any = true;
    if (repeated) {
        fault_line(p, at, end);
    } else {
        read_string(p, at, end);
    }
}

/* msgctxt, msgid, msgstr and what goes on with them. */
static void read_keyword(Parser *p, const char *at, const char *end, bool obsolete) {
    /* a place or a text behind a translation begins the next entry */
    bool done = p->seen[PART_TEXT] || p->plural;
    if (takes(&at, end, "msgctxt")) {
        if (done || p->seen[PART_CONTEXT] || p->seen[PART_ID])
            end_entry(p);
        p->obsolete = obsolete;
        begin_part(p, PART_CONTEXT, at, end);
    } else if (takes(&at, end, "msgid_plural")) {
        p->plural = true;
        begin_part(p, PART_SKIPPED, at, end);
    } else if (takes(&at, end, "msgid")) {
        if (done || p->seen[PART_ID])
            end_entry(p);
        p->obsolete = obsolete;
        begin_part(p, PART_ID, at, end);
    } else if (takes(&at, end, "msgstr")) {
        if (at < end && *at == '[') {
            while (at < end && *at != '"')
                at++;
            p->plural = true;
            begin_part(p, PART_SKIPPED, at, end);
        } else {
            begin_part(p, PART_TEXT, at, end);
        }
    } else if (at < end && *at == '"') {
        read_string(p, at, end);
    } else {
        fault_line(p, at, end);
    }
}

static void read_comment(Parser *p, const char *at, const char *end) {
    char kind = at + 1 < end ? at[1] : ' ';
    if (kind == '~') {
        at = skip_blank(at + 2, end);
        if (at < end && *at != '|')
            read_keyword(p, at, end, true);
        return;
    }
    if (kind == '|') {
        at = skip_blank(at + 2, end);
        if (p->seen[PART_TEXT] || p->plural)
            end_entry(p);
        if (takes(&at, end, "msgid"))
            begin_part(p, PART_PREVIOUS, at, end);
        else if (at < end && *at == '"' && p->part == PART_PREVIOUS)
            read_string(p, at, end);
        else
            p->part = PART_SKIPPED;
        return;
    }
    if (p->seen[PART_TEXT] || p->plural)
        end_entry(p);
    p->any = true;
    if (kind == '.')
        add_line(&p->extracted, at + 2, end);
    else if (kind == ':')
        add_line(&p->references, at + 2, end);
    else if (kind == ',')
        add_line(&p->flags, at + 2, end);
    else
        add_line(&p->comments, at + 1, end);
}

static void read_line(Parser *p, const char *at, const char *end) {
    if (end > at && end[-1] == '\r')
        end--;
    at = skip_blank(at, end);
    if (at == end) {
        if (p->seen[PART_TEXT] || p->plural || p->broken)
            end_entry(p);
    } else if (*at == '#') {
        read_comment(p, at, end);
    } else {
        read_keyword(p, at, end, false);
    }
}

bool catalog_parse_list(const char *bytes, size_t len, const char *path, Findings *findings,
                        CatalogList *out) {
    Parser p = {.path = path, .findings = findings, .out = out, .line = 1};
    const char *at = bytes ? bytes : "", *end = at + len;
    Utf8Fault fault = utf8_find_fault(at, len, &p.line);
    if (fault) {
        finding_add0(findings, fault == UTF8_MANY_MARKS ? &rule_marks : &rule_utf8, path, p.line);
        return false;
    }
    at += utf8_mark_len(at, len);
    for (; at < end && !p.stop; p.line++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        stop = stop ? stop : end;
        read_line(&p, at, stop);
        at = stop + (stop < end);
    }
    if (!p.stop)
        end_entry(&p);
    for (int i = 0; i <= PART_SKIPPED; i++)
        text_release(&p.parts[i]);
    text_release(&p.comments);
    text_release(&p.extracted);
    text_release(&p.references);
    text_release(&p.flags);
    free(p.keys);
    return true;
}
