#include "author/house_bytes.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "model/terms.h"
#include "script/source/literal.h"
#include "script/source/place.h"
#include "script/source/tokens.h"

#include "base/banned.h"

enum { LINE_MOST = 100 /* a name that would go beyond begins a line */ };

typedef struct Edit { /* bytes of the source, up to before end */
    int start, end;
    char *words;
} Edit;

typedef struct Edits {
    const HouseEdit *edit;
    Source *source;
    Edit *items;
    int count, capacity;
} Edits;

static void change(Edits *c, int start, int end, const char *words) {
    GROW(c, items);
    c->items[c->count++] = (Edit){start, end, xstrdup(words)};
}

static const Lexeme *lexeme(const Edits *c, int token) {
    return &c->source->items[token];
}

/* As the file ends its lines at this text, else as it ends its first one. */
static const char *line_end(const Source *source, int token) {
    const Lexeme *item = &source->items[token];
    const char *from = source->bytes + item->start;
    const char *at = memchr(from, '\n', (size_t)(item->end - item->start));
    if (!at) {
        from = source->bytes;
        at = memchr(from, '\n', (size_t)source->len);
    }
    return at && at > from && at[-1] == '\r' ? "\r\n" : "\n";
}

/* ---- texts, figures and outcomes */

static void change_long(Edits *c, int token, const char *text) {
    const Lexeme *item = lexeme(c, token);
    const char *bytes = c->source->bytes, *end = line_end(c->source, token);
    int bracket = 2 + (int)strspn(bytes + item->start + 1, "=");
    int from = item->start + bracket;
    if (bytes[from] == '\r')
        from++;
    if (bytes[from] == '\n')
        from++;
    Text words = {0};
    for (const char *s = text; *s; s++) {
        if (*s == '\n')
            text_add(&words, end);
        else
            text_add_char(&words, *s);
    }
    change(c, from, item->end - bracket, text_cstr(&words));
    text_release(&words);
}

static void change_quoted(Edits *c, int token, const char *text) {
    const Lexeme *item = lexeme(c, token);
    char quote = c->source->bytes[item->start];
    Text words = {0};
    for (const char *s = text; *s; s++) {
        if (*s == '\n') {
            text_add(&words, "\\n");
            continue;
        }
        if (*s == quote || *s == '\\')
            text_add_char(&words, '\\');
        text_add_char(&words, *s);
    }
    change(c, item->start + 1, item->end - 1, text_cstr(&words));
    text_release(&words);
}

static void change_text(Edits *c, int token, const char *text) {
    if (lexeme(c, token)->kind == LEX_LONG)
        change_long(c, token, text);
    else
        change_quoted(c, token, text);
}

static void change_number(Edits *c, const HouseItem *item) {
    double number;
    int last = item->token;
    char words[40];
    literal_number(c->source, item->token, &number, &last);
    snprintf(words, sizeof words, "%.14g", item->number);
    change(c, lexeme(c, item->token)->start, lexeme(c, last)->end, words);
}

/* ---- lists of names */

static bool is_separator(const Source *source, int token) {
    return lexeme_is_sign(source, token, ',') || lexeme_is_sign(source, token, ';');
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

/* The name with what parts it from the next; its line too when it stood there alone. A comment
 * between the two stays. */
static void drop_with_separator(Edits *c, int token) {
    const char *bytes = c->source->bytes;
    const Lexeme *name = lexeme(c, token), *separator = lexeme(c, token + 1);
    int start = name->start, end = separator->end, left = start, between = name->end;
    while (end < c->source->len && is_blank(bytes[end]))
        end++;
    while (left > 0 && is_blank(bytes[left - 1]))
        left--;
    while (is_blank(bytes[between]))
        between++;
    bool at_end = bytes[end] == '\n' || bytes[end] == '\r';
    if (between != separator->start) {
        change(c, start, name->end, "");
        change(c, separator->start, separator->end, "");
        return;
    }
    if (at_end && left > 0 && bytes[left - 1] == '\n') {
        start = left;
        end += bytes[end] == '\r';
        end += bytes[end] == '\n';
    } else if (at_end) {
        start = left; /* no spaces at the end of a line */
    }
    change(c, start, end, "");
}

/* The last name, which nothing parts from a next one, with what parted it from the one before. */
static void drop_last(Edits *c, int token, int kept) {
    int start = lexeme(c, token)->start;
    while (start > 0 && is_blank(c->source->bytes[start - 1]))
        start--;
    if (kept >= 0)
        change(c, lexeme(c, kept + 1)->start, lexeme(c, kept + 1)->end, "");
    change(c, start, lexeme(c, token)->end, "");
}

static int line_start(const Source *source, int at) {
    while (at > 0 && source->bytes[at - 1] != '\n')
        at--;
    return at;
}

/* How many letters a line has up to here. */
static int column(const Source *source, int from, int at) {
    int letters = 0;
    for (int i = from; i < at; i++)
        letters += ((unsigned char)source->bytes[i] & 0xC0) != 0x80;
    return letters;
}

/* New names behind `after`, the last that stays; `first` is where lines of the list begin. */
static void add_names(Edits *c, const bool *added, int after, int first) {
    const Source *source = c->source;
    const House *house = &c->edit->file.house;
    int at = lexeme(c, after)->end;
    int indent =
        column(source, line_start(source, lexeme(c, first)->start), lexeme(c, first)->start);
    int wide = column(source, line_start(source, at), at);
    Text words = {0};
    for (int i = 0; i < house->remedy_count; i++) {
        if (!added[i])
            continue;
        int length = (int)utf8_count(house->remedies[i].id) + 4;
        if (wide + length > LINE_MOST) {
            text_addf(&words, ",%s%*s", line_end(source, after), indent, "");
            wide = indent;
        } else {
            text_add(&words, ", ");
        }
        text_addf(&words, "\"%s\"", house->remedies[i].id);
        wide += length;
    }
    if (words.len)
        change(c, at, at, text_cstr(&words));
    text_release(&words);
}

/* All of them new: a name alone, or a list without names. */
static void put_names(Edits *c, const HouseItem *item, int start, int end, bool braces) {
    const House *house = &c->edit->file.house;
    Text words = {0}, names = {0};
    for (int i = 0; i < house->remedy_count; i++) {
        if (item->may[i]) {
            Text one = {0};
            text_addf(&one, "\"%s\"", house->remedies[i].id);
            text_join(&names, ", ", text_cstr(&one));
            text_release(&one);
        }
    }
    bool closes = c->source->bytes[end] == '}';
    if (braces)
        text_addf(&words, names.len ? "{ %s }" : "{%s}", text_cstr(&names));
    else
        text_addf(&words, closes ? " %s " : " %s", text_cstr(&names));
    if (braces || names.len)
        change(c, start, end, text_cstr(&words));
    text_release(&names);
    text_release(&words);
}

static int remedy_at(const Edits *c, int token) {
    Text name = {0};
    literal_text(c->source, token, &name);
    int remedy = house_find_remedy(&c->edit->file.house, text_cstr(&name));
    text_release(&name);
    return remedy;
}

static void change_list(Edits *c, const HouseItem *item) {
    int token, kept = -1, count = c->edit->file.house.remedy_count;
    bool *added = xcalloc((size_t)count + 1, sizeof *added);
    memcpy(added, item->may, (size_t)count * sizeof *added);
    for (int i = 1; (token = place_item(c->source, item->token, i)) >= 0; i++) {
        int remedy = remedy_at(c, token);
        if (remedy >= 0 && item->may[remedy]) {
            kept = token;
            added[remedy] = false;
        }
    }
    int first = place_item(c->source, item->token, 1);
    if (kept >= 0)
        add_names(c, added, kept, first);
    else
        put_names(c, item, lexeme(c, item->token)->end, lexeme(c, item->token)->end, false);
    for (int i = 1; (token = place_item(c->source, item->token, i)) >= 0; i++) {
        int remedy = remedy_at(c, token);
        if (remedy >= 0 && item->may[remedy])
            continue;
        if (is_separator(c->source, token + 1))
            drop_with_separator(c, token);
        else
            drop_last(c, token, kept);
    }
    free(added);
}

static void change_names(Edits *c, const HouseItem *item) {
    const Lexeme *value = lexeme(c, item->token);
    if (lexeme_is_sign(c->source, item->token, '{'))
        change_list(c, item);
    else
        put_names(c, item, value->start, value->end, true);
}

/* ---- all of it */

static void change_item(Edits *c, const HouseItem *item) {
    switch (item->part) {
    case HOUSE_DEFINITION:
    case HOUSE_LABEL:
        change_text(c, item->token, item->text);
        break;
    case HOUSE_PASS:
        if (item->text)
            change_text(c, item->token, outcome_id((Outcome)(int)item->number));
        else
            change_number(c, item);
        break;
    case HOUSE_EUROS:
        change_number(c, item);
        break;
    case HOUSE_MAY:
        change_names(c, item);
        break;
    }
}

/* What is put in at a place stands before what is taken away from there. */
static int by_place(const void *a, const void *b) {
    const Edit *x = a, *y = b;
    return x->start != y->start ? (x->start > y->start) - (x->start < y->start)
                                : (x->end > y->end) - (x->end < y->end);
}

void house_bytes_add(const HouseEdit *edit, Text *out) {
    Edits c = {.edit = edit, .source = edit->source};
    for (int i = 0; i < edit->count; i++)
        if (house_item_is_changed(&edit->items[i], edit))
            change_item(&c, &edit->items[i]);
    if (c.count)
        qsort(c.items, (size_t)c.count, sizeof *c.items, by_place);
    int mark = (int)(edit->bytes.len - (size_t)edit->source->len), at = 0;
    const char *bytes = edit->source->bytes;
    text_add_bytes(out, edit->bytes.bytes, (size_t)mark);
    for (int i = 0; i < c.count; i++) {
        if (c.items[i].start > at)
            text_add_bytes(out, bytes + at, (size_t)(c.items[i].start - at));
        text_add(out, c.items[i].words);
        at = c.items[i].end > at ? c.items[i].end : at;
        free(c.items[i].words);
    }
    text_add_bytes(out, bytes + at, (size_t)(edit->source->len - at));
    free(c.items);
}
