#include "script/head.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "model/markup.h"
#include "script/format/vocabulary.h"
#include "script/source/lint.h"
#include "script/source/literal.h"
#include "script/source/place.h"

#include "base/banned.h"

typedef struct Reader {
    Source source;
    int brace; /* of the table of the head */
    Arena *arena;
    ScriptHead *out;
    Text text;    /* of one literal */
    size_t texts; /* bytes of all that were read */
} Reader;

/* The first call of the word that is not part of something else: of a function, an if, a loop. */
static int find_word(const Source *source, const char *word) {
    for (int i = 0; i < source->count - 1; i = source_skip(source, i) + 1)
        if (source->items[i].kind == LEX_NAME && lexeme_is(source, i, word) &&
            !lexeme_is_sign(source, i - 1, '.') && place_table(source, i) >= 0)
            return i;
    return -1;
}

static void leave_open(Reader *reader) {
    reader->out->whole = false;
}

/* The first token of the value of a field, or -1. */
static int value_of(Reader *reader, const Word *word, int field) {
    Source *source = &reader->source;
    int key = place_field(source, reader->brace, word->fields[field].name);
    if (key < 0)
        return -1;
    int value = source->items[key].kind == LEX_STRING ? key + 3 : key + 2;
    return value < source->count ? value : -1;
}

static bool ends_value(const Source *source, int token) {
    return lexeme_is_sign(source, token, ',') || lexeme_is_sign(source, token, ';') ||
           lexeme_is_sign(source, token, '}');
}

/* As the loader cleans it; NULL where it is not written out. */
static const char *read_text(Reader *reader, int token) {
    if (!literal_text(&reader->source, token, &reader->text) ||
        !ends_value(&reader->source, token + 1) || reader->text.len > SCRIPT_HEAD_TEXT ||
        (reader->texts += reader->text.len) > SCRIPT_HEAD_TEXTS ||
        strlen(text_cstr(&reader->text)) != reader->text.len)
        return NULL;
    char *clean = markup_clean(text_cstr(&reader->text), reader->text.len);
    const char *kept = clean && *clean ? arena_strdup(reader->arena, clean) : NULL;
    free(clean);
    return kept;
}

static const char *read_text_field(Reader *reader, const Word *word, int field) {
    int token = value_of(reader, word, field);
    const char *text = token < 0 ? "" : read_text(reader, token);
    if (!text || (!*text && word->fields[field].flags & FIELD_REQUIRED))
        leave_open(reader);
    return text ? text : "";
}

/* A picture for each mood is left to who opens the case: the house says which of them is neutral.
 */
static void read_customer(Reader *reader) {
    const Word *word = &format_words[WORD_ID_CASE];
    const Word person = {.fields = word->fields[CASE_CUSTOMER].fields};
    int token = value_of(reader, word, CASE_CUSTOMER), outer = reader->brace;
    if (token < 0)
        return;
    if (!lexeme_is_sign(&reader->source, token, '{') ||
        !ends_value(&reader->source, source_skip(&reader->source, token) + 1)) {
        leave_open(reader);
        return;
    }
    reader->brace = token;
    reader->out->customer = read_text_field(reader, &person, PERSON_NAME);
    reader->out->portrait = read_text_field(reader, &person, PERSON_PORTRAIT);
    if (place_twice(&reader->source, token) >= 0)
        leave_open(reader);
    reader->brace = outer;
}

static double read_number(Reader *reader, const Word *word, int field) {
    const Field *spec = &word->fields[field];
    int token = value_of(reader, word, field), last;
    double value;
    if (token < 0)
        return 0;
    if (literal_number(&reader->source, token, &value, &last) &&
        ends_value(&reader->source, last + 1) && value >= spec->low && value <= spec->high &&
        (spec->type != FIELD_WHOLE || value == floor(value)))
        return value;
    leave_open(reader);
    return 0;
}

static Channel read_channel(Reader *reader, const Word *word) {
    int token = value_of(reader, word, CASE_CHANNEL);
    const char *name = token < 0 ? NULL : read_text(reader, token);
    int found = name ? term_find(channel_terms, CHANNEL_COUNT, name) : -1;
    if (token >= 0 && found < 0)
        leave_open(reader);
    return found < 0 ? CHANNEL_PHONE : (Channel)found;
}

/* One text, or a table of them. */
static int read_list(Reader *reader, const Word *word, int field, const char *const **list) {
    const Source *source = &reader->source;
    int token = value_of(reader, word, field), count = 0;
    if (token < 0)
        return 0;
    bool table = lexeme_is_sign(source, token, '{');
    int last = table ? source_skip(source, token) : token;
    const char **items = ARENA_NEW(reader->arena, const char *, last - token + 1);
    const char *text = "";
    for (int i = token + table; text && (table ? i < last : i == last); i += 2) {
        text = read_text(reader, i);
        items[count++] = text;
    }
    *list = items;
    if (text && ends_value(source, last + 1))
        return count;
    leave_open(reader);
    return 0;
}

static void read_case(Reader *reader) {
    const Word *word = &format_words[WORD_ID_CASE];
    ScriptHead *out = reader->out;
    const char *const *after;
    out->title = read_text_field(reader, word, CASE_TITLE);
    out->summary = read_text_field(reader, word, CASE_SUMMARY);
    out->sector = read_text_field(reader, word, CASE_SECTOR);
    read_customer(reader);
    out->channel = read_channel(reader, word);
    out->minutes = read_number(reader, word, CASE_MINUTES);
    out->level = (int)read_number(reader, word, CASE_LEVEL);
    out->teach_count = read_list(reader, word, CASE_TEACHES, &out->teaches);
    out->after_count = read_list(reader, word, CASE_AFTER, &after);
}

/* Of the table of an item; false when it may be one or not. */
static bool is_anchor(Reader *reader, int token, bool *anchor) {
    Source *source = &reader->source;
    int key = place_field(source, place_table(source, token), "anchor");
    *anchor = key >= 0 && lexeme_is(source, key + 2, "true");
    return key < 0 ||
           (ends_value(source, key + 3) && (*anchor || lexeme_is(source, key + 2, "false")));
}

/* Statements that are written out one by one: where anything is made by a program, none is sure. */
static void count_items(Reader *reader, int token) {
    Source *source = &reader->source;
    int items = 0, anchors = 0;
    for (; token < source->count - 1; token = source_skip(source, token) + 1) {
        bool anchor = false;
        if (source->items[token].kind == LEX_KEYWORD)
            return;
        if (source->items[token].kind != LEX_NAME || !lexeme_is(source, token, "item"))
            continue;
        if (!is_anchor(reader, token, &anchor))
            return;
        items++;
        anchors += anchor;
    }
    reader->out->item_count = items;
    reader->out->anchor_count = anchors;
}

static void read_set(Reader *reader, bool all) {
    reader->out->title = read_text_field(reader, &format_words[WORD_ID_SET], SET_TITLE);
    if (all)
        count_items(reader, source_skip(&reader->source, reader->brace) + 1);
    if (reader->out->item_count < 0)
        leave_open(reader);
}

void script_read_head(const char *bytes, size_t len, bool set, Arena *arena, ScriptHead *out) {
    Reader reader = {.arena = arena, .out = out};
    *out = (ScriptHead){.title = "",
                        .summary = "",
                        .sector = "",
                        .customer = "",
                        .portrait = "",
                        .item_count = -1,
                        .anchor_count = -1};
    size_t mark = utf8_mark_len(bytes, len);
    bytes += mark;
    len -= mark;
    bool all = len <= SCRIPT_HEAD_BYTES;
    all &=
        source_read_some(&reader.source, bytes, all ? len : SCRIPT_HEAD_BYTES, SCRIPT_HEAD_TOKENS);
    int token = find_word(&reader.source, set ? "set" : "case");
    reader.brace = token < 0 ? -1 : place_table(&reader.source, token);
    out->found = token >= 0;
    int end = out->found ? source_skip(&reader.source, reader.brace) : 0;
    if (out->found && lexeme_is_sign(&reader.source, end, '}')) {
        /* of two fields of one name Lua keeps the last: which that is, is left to Lua */
        out->whole = place_twice(&reader.source, reader.brace) < 0;
        if (set)
            read_set(&reader, all);
        else
            read_case(&reader);
    }
    text_release(&reader.text);
    source_release(&reader.source);
}

bool script_is_text(const char *bytes, size_t len, Findings *findings) {
    if (len > SCRIPT_TEXT_BYTES)
        for (len = SCRIPT_TEXT_BYTES; len && ((unsigned char)bytes[len] & 0xC0) == 0x80;)
            len--;
    return lint_bytes(&(Source){.path = "", .findings = findings}, bytes, len);
}
