#include "script/source/scan_state.h"

#include <stdio.h>
#include <string.h>

#include "base/banned.h"

bool scan_say(const Scan *scan, ScriptRule rule, int line, const char *a, const char *b,
              const char *c) {
    source_find(scan->source, rule, line, a, b, c);
    return true;
}

bool scan_say_tokens(const Scan *scan, ScriptRule rule, int line, int a, int b) {
    char one[80] = "", other[80] = "";
    if (a >= 0)
        lexeme_show(scan->source, a, one);
    if (b >= 0)
        lexeme_show(scan->source, b, other);
    return scan_say(scan, rule, line, one, other, NULL);
}

const Lexeme *scan_at(const Scan *scan, int token) {
    return &scan->source->items[token];
}

void scan_name(const Scan *scan, int token, char out[80]) {
    const Lexeme *item = scan_at(scan, token);
    snprintf(out, 80, "%.*s", item->end - item->start > 78 ? 78 : item->end - item->start,
             scan->source->bytes + item->start);
}

bool scan_is(const Scan *scan, int token, LexKind kind) {
    return token >= 0 && token < scan->source->count && scan_at(scan, token)->kind == kind;
}

bool scan_is_text(const Scan *scan, int token) {
    return scan_is(scan, token, LEX_STRING) || scan_is(scan, token, LEX_LONG) ||
           scan_is(scan, token, LEX_OPEN_STRING) || scan_is(scan, token, LEX_OPEN_LONG);
}

bool scan_is_sign(const Scan *scan, int token, char sign) {
    return lexeme_is_sign(scan->source, token, sign);
}

bool scan_starts_line(const Scan *scan, int token) {
    return token == 0 || scan_at(scan, token - 1)->end_line < scan_at(scan, token)->line;
}

bool scan_ends_item(const Scan *scan, int token) {
    return scan_is_sign(scan, token, ',') || scan_is_sign(scan, token, ';') ||
           scan_is_sign(scan, token, '}');
}

int scan_line_before(const Scan *scan, int token) {
    return token > 0 ? scan_at(scan, token - 1)->end_line : 1;
}

bool scan_touches(const Scan *scan, int token) {
    return token >= 0 && token + 1 < scan->source->count &&
           scan_at(scan, token)->end == scan_at(scan, token + 1)->start;
}

const Word *scan_word(const Scan *scan, int token) {
    char name[80];
    if (!scan_is(scan, token, LEX_NAME))
        return NULL;
    scan_name(scan, token, name);
    int word = grammar_word(scan->source->grammar, name);
    return word < 0 ? NULL : &scan->source->grammar->words[word];
}

bool scan_is_word_start(const Scan *scan, int token) {
    return scan_is(scan, token, LEX_NAME) &&
           (scan_is_text(scan, token + 1) || scan_is_sign(scan, token + 1, '{')) &&
           scan_word(scan, token);
}

const Open *scan_top(const Scan *scan) {
    static const Open none = {.kind = 0};
    return scan->depth ? &scan->open[scan->depth - 1] : &none;
}

bool scan_in_function(const Scan *scan) {
    for (int i = scan->depth - 1; i >= 0; i--)
        if (scan->open[i].kind == 'f')
            return true;
    return false;
}

bool scan_has_field(const Open *open, const char *name) {
    return field_find(open->fields, open->field_count, name) >= 0;
}

Open scan_table(const Scan *scan, int token) {
    Open open = {.kind = '{', .token = token};
    char name[80];
    const Open *outer = scan_top(scan);
    if (outer->kind == '{' && scan_is_sign(scan, token - 1, '=') &&
        scan_is(scan, token - 2, LEX_NAME)) {
        scan_name(scan, token - 2, name);
        int field = field_find(outer->fields, outer->field_count, name);
        if (field >= 0) {
            const Field *spec = &outer->fields[field];
            open.of = spec;
            open.fields = spec->fields;
            open.field_count = spec->field_count;
            open.is_list = !spec->fields && spec->type != FIELD_FLAGS && spec->type != FIELD_WHEN &&
                           spec->type != FIELD_ADDITIONS;
        }
    } else if (scan->word >= 0 && outer->kind != '{') {
        const Word *word = scan_word(scan, scan->word);
        open.fields = word->fields;
        open.field_count = word->field_count;
    }
    return open;
}

bool scan_open(Scan *scan, Open open) {
    if (scan->depth == MOST_OPEN)
        return false;
    scan->open[scan->depth++] = open;
    return true;
}

bool scan_keyword(Scan *scan, int token) {
    static const char *const opens[] = {"function", "if", "do", "repeat"};
    static const char *const conditions[] = {"if", "elseif", "while", "until", "return"};
    static const char *const stops[] = {"then", "do", "end", "local", "else"};
    const Source *source = scan->source;
    for (int i = 0; i < 5; i++) {
        if (lexeme_is(source, token, conditions[i]))
            scan->condition = true;
        if (lexeme_is(source, token, stops[i]))
            scan->condition = false;
    }
    for (int i = 0; i < 4; i++) {
        if (lexeme_is(source, token, opens[i]))
            return scan_open(scan, (Open){.kind = 'f', .token = token});
    }
    if ((lexeme_is(source, token, "end") || lexeme_is(source, token, "until")) &&
        scan_top(scan)->kind == 'f')
        scan->depth--;
    return true;
}
