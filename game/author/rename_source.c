#include "author/rename_source.h"

#include <stdlib.h>
#include <string.h>

#include "cases/catalog.h"
#include "script/format/vocabulary.h"
#include "script/source/literal.h"
#include "script/source/place.h"

#include "base/banned.h"

typedef struct Edit { /* bytes of the source, up to before end */
    int start, end;
    char *words;
} Edit;

typedef struct Edits {
    const Rename *rename;
    Source source;
    Edit *items;
    int count, capacity;
} Edits;

static void add_edit(Edits *e, int start, int end, Text *words) {
    for (int i = 0; i < e->count; i++)
        if (e->items[i].start == start && e->items[i].end == end && start != end) {
            text_release(words);
            return;
        }
    GROW(e, items);
    e->items[e->count++] = (Edit){start, end, text_take(words)};
}

static int by_start(const void *a, const void *b) {
    return ((const Edit *)a)->start - ((const Edit *)b)->start;
}

/* The token as a string with another name in it. */
static void put_name(Edits *e, int token) {
    Text words = {0};
    text_addf(&words, "\"%s\"", e->rename->new);
    add_edit(e, e->source.items[token].start, e->source.items[token].end, &words);
}

static bool is_string(const Source *source, int token) {
    return token >= 0 && token < source->count &&
           (source->items[token].kind == LEX_STRING || source->items[token].kind == LEX_LONG);
}

/* Whether the string stands for the old name; white space is folded as the loader does. */
static bool is_old(Edits *e, int token) {
    Text text = {0};
    bool same = false;
    if (is_string(&e->source, token) && literal_text(&e->source, token, &text)) {
        char *name = catalog_fold(text_cstr(&text)), *old = catalog_fold(e->rename->old);
        same = !strcmp(name, old);
        free(name);
        free(old);
    }
    text_release(&text);
    return same;
}

static void rename_string(Edits *e, int token) {
    if (is_old(e, token))
        put_name(e, token);
}

static int value_of(const Source *source, int key) {
    return source->items[key].kind == LEX_STRING ? key + 3 : key + 2;
}

/* A name, or a list of them. */
static void rename_strings(Edits *e, int value) {
    rename_string(e, value);
    if (lexeme_is_sign(&e->source, value, '{'))
        for (int i = 1, item; (item = place_item(&e->source, value, i)) >= 0; i++)
            rename_string(e, item);
}

static void rename_key(Edits *e, int brace) {
    int key = place_field(&e->source, brace, e->rename->old);
    Text words = {0};
    if (key < 0)
        return;
    text_addf(&words, e->source.items[key].kind == LEX_STRING ? "\"%s\"" : "%s", e->rename->new);
    add_edit(e, e->source.items[key].start, e->source.items[key].end, &words);
}

/* {flag} in a text; {{ is a brace. */
static void rename_in_text(Edits *e, int token) {
    if (e->rename->kind != RENAME_FLAG || !is_string(&e->source, token))
        return;
    const char *bytes = e->source.bytes;
    size_t len = strlen(e->rename->old);
    int end = e->source.items[token].end;
    for (int i = e->source.items[token].start; i + (int)len + 1 < end; i++) {
        if (bytes[i] != '{')
            continue;
        if (bytes[i + 1] == '{') {
            i++;
        } else if (!memcmp(bytes + i + 1, e->rename->old, len) && bytes[i + 1 + (int)len] == '}') {
            Text words = {0};
            text_add(&words, e->rename->new);
            add_edit(e, i + 1, i + 1 + (int)len, &words);
        }
    }
}

static void rename_in_table(Edits *e, int brace, const Field *fields, int count) {
    for (int i = 0; brace >= 0 && i < count; i++) {
        const Field *field = &fields[i];
        int key = place_field(&e->source, brace, field->name);
        if (key < 0)
            continue;
        int inner = place_inner(&e->source, key);
        RenameKind kind = e->rename->kind;
        if ((kind == RENAME_PLACE && (field->of == NAME_PLACE || field->type == FIELD_PLACES)) ||
            (kind == RENAME_MARK && field->of == NAME_MARK))
            rename_strings(e, value_of(&e->source, key));
        if (kind == RENAME_FLAG && (field->type == FIELD_FLAGS || field->type == FIELD_ADDITIONS ||
                                    field->type == FIELD_WHEN))
            rename_key(e, inner);
        if (field->type == FIELD_TEXT)
            rename_in_text(e, value_of(&e->source, key));
        if (inner >= 0 && (field->type == FIELD_TABLE || field->type == FIELD_PLACES))
            rename_in_table(e, inner, field->fields, field->field_count);
    }
}

/* An id that is written out gets the new name; one that follows from something else gets a field of
 * its own, since the words that it follows from stay. `last` is what stands before a table. */
static void put_id(Edits *e, int word, int last) {
    int brace = place_table(&e->source, word);
    int key = place_field(&e->source, brace, "id");
    Text words = {0};
    if (key >= 0) {
        rename_string(e, value_of(&e->source, key));
        return;
    }
    text_addf(&words, brace >= 0 ? " id = \"%s\"," : " { id = \"%s\" }", e->rename->new);
    int at = e->source.items[brace >= 0 ? brace : last].end;
    add_edit(e, at, at, &words);
}

static void rename_mark(Edits *e, int word) {
    int key = place_field(&e->source, place_table(&e->source, word), "id");
    if (key >= 0 ? is_old(e, value_of(&e->source, key)) : is_old(e, word + 1))
        put_id(e, word, word + 1);
}

static bool is_reply(const Edits *e, int word) {
    return lexeme_is(&e->source, word, "reply") &&
           e->source.items[word].line == e->rename->scenario->replies[e->rename->index].line;
}

static void rename_in_word(Edits *e, int token, const Word *word) {
    bool mark = word == &format_words[WORD_ID_SIGNAL] || word == &format_words[WORD_ID_DECOY] ||
                word == &format_words[WORD_ID_EITHER];
    bool place = word == &format_words[WORD_ID_MOMENT] || word == &format_words[WORD_ID_ENDING] ||
                 word == &format_words[WORD_ID_GO];
    int first = lexeme_is_sign(&e->source, token + 1, '(') ? token + 2 : token + 1;
    if (place && e->rename->kind == RENAME_PLACE)
        rename_string(e, first);
    if (mark && e->rename->kind == RENAME_MARK)
        rename_mark(e, token);
    if (e->rename->kind == RENAME_REPLY && is_reply(e, token))
        put_id(e, token, token + 1);
    if (word->takes == TAKES_TEXT)
        rename_in_text(e, first);
    if (word->takes == TAKES_NAME_AND_TEXT)
        rename_in_text(e, first + 1);
    rename_in_table(e, place_table(&e->source, token), word->fields, word->field_count);
}

/* s.old and s["old"] in function(s) … end. */
static void rename_in_function(Edits *e, int token) {
    const Source *source = &e->source;
    if (!lexeme_is_sign(source, token + 1, '(') || source->items[token + 2].kind != LEX_NAME)
        return;
    Text state = {0};
    const Lexeme *name = &source->items[token + 2];
    text_add_bytes(&state, source->bytes + name->start, (size_t)(name->end - name->start));
    int end = source_skip(source, token);
    for (int i = token + 3; i + 2 <= end; i++) {
        if (!lexeme_is(source, i, text_cstr(&state)) || lexeme_is_sign(source, i - 1, '.'))
            continue;
        Text words = {0};
        if (lexeme_is_sign(source, i + 1, '.') && lexeme_is(source, i + 2, e->rename->old)) {
            text_add(&words, e->rename->new);
            add_edit(e, source->items[i + 2].start, source->items[i + 2].end, &words);
        } else if (lexeme_is_sign(source, i + 1, '[')) {
            rename_string(e, i + 2);
        }
    }
    text_release(&state);
}

static void look(Edits *e, int token) {
    const Source *source = &e->source;
    const Lexeme *item = &source->items[token];
    if (e->rename->kind == RENAME_FLAG && lexeme_is(source, token, "function"))
        rename_in_function(e, token);
    if (item->kind != LEX_NAME || lexeme_is_sign(source, token - 1, '.') ||
        lexeme_is_sign(source, token + 1, '='))
        return;
    Text name = {0};
    text_add_bytes(&name, source->bytes + item->start, (size_t)(item->end - item->start));
    int word = word_find(text_cstr(&name));
    if (word >= 0 && format_words[word].files & WORD_CASE)
        rename_in_word(e, token, &format_words[word]);
    text_release(&name);
}

int rename_source(const Rename *rename, const char *bytes, size_t len, Text *out) {
    Edits e = {.rename = rename, .source = {.path = "", .grammar = &format_grammar}};
    source_read(&e.source, bytes, len);
    for (int i = 0; i < e.source.count - 1; i++)
        look(&e, i);
    if (e.count)
        qsort(e.items, (size_t)e.count, sizeof *e.items, by_start);
    int at = 0;
    for (int i = 0; i < e.count; i++) {
        text_add_bytes(out, bytes + at, (size_t)(e.items[i].start - at));
        text_add(out, e.items[i].words);
        at = e.items[i].end;
        free(e.items[i].words);
    }
    text_add_bytes(out, bytes + at, len - (size_t)at);
    int count = e.count;
    free(e.items);
    source_release(&e.source);
    return count;
}
