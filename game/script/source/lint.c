#include "script/source/lint.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "script/source/literal.h"

#include "base/banned.h"

/* What makes the parser of Lua, or the building of its messages, slow or deep. No hook runs there,
 * so it is refused before it is parsed. A file that people write is far below each bound. */
enum {
    MOST_LINE = 20000,
    MOST_DEPTH = 150,
    MOST_LINKS = 100,
    MOST_JUMPS = 500,    /* labels, gotos and breaks: quadratic */
    MOST_ELSEIFS = 1000, /* quadratic too */
    MOST_UNARY = 50,
    MOST_CONCAT = 150, /* right associative: recursion in the parser */
    MOST_LOGIC = 300,  /* `and` and `or` of one expression: quadratic */
    /* A name is looked for among all locals that can be seen where it stands. */
    MOST_SEEN = 200, /* that one function can have */
    MOST_LOOKS = 5 * 1000 * 1000,
    LONGEST_NAME = 20 /* tokens of `function a.b:c(` */
};

typedef struct Lint {
    const Source *source;
    int depth, links[MOST_DEPTH + 2], concats[MOST_DEPTH + 2], logic[MOST_DEPTH + 2];
    int locals[MOST_DEPTH + 2]; /* seen at each depth, those of outer functions too */
    int jumps, elseifs, unary, looks;
} Lint;

static bool refuse(Lint *lint, ScriptRule rule, int line, int most) {
    char number[16];
    snprintf(number, sizeof number, "%d", most);
    source_find(lint->source, rule, line, number, NULL, NULL);
    return false;
}

static bool check_lines(Lint *lint) {
    const char *s = lint->source->bytes, *end = s + lint->source->len;
    for (int line = 1; s < end; line++) {
        const char *next = memchr(s, '\n', (size_t)(end - s));
        if ((next ? next : end) - s > MOST_LINE)
            return refuse(lint, RULE_LONG_LINE, line, MOST_LINE);
        if (!next)
            break;
        s = next + 1;
    }
    return true;
}

static bool open(Lint *lint, int line) {
    if (++lint->depth > MOST_DEPTH)
        return refuse(lint, RULE_DEEP, line, MOST_DEPTH);
    lint->links[lint->depth] = lint->concats[lint->depth] = lint->logic[lint->depth] = 0;
    lint->locals[lint->depth] = lint->locals[lint->depth - 1];
    return true;
}

static void close(Lint *lint, bool group) {
    if (!lint->depth)
        return;
    int links = lint->links[lint->depth--];
    if (group) /* (a.b.c).d is one chain */
        lint->links[lint->depth] += links;
}

/* The names behind `local`, `for` or `function (`, up to the first sign that is no comma. */
static int count_names(const Source *source, int token) {
    int count = 0;
    while (token < source->count && source->items[token].kind == LEX_NAME) {
        count++;
        token += lexeme_is_sign(source, token + 1, ',') ? 2 : 1;
    }
    return count < MOST_SEEN ? count : MOST_SEEN;
}

static void see_locals(Lint *lint, int token) {
    const Source *source = lint->source;
    if (lexeme_is(source, token, "local") || lexeme_is(source, token, "for")) {
        lint->locals[lint->depth] += 1 + count_names(source, token + 1);
    } else if (lexeme_is(source, token, "function")) {
        int most = token + LONGEST_NAME;
        while (token < most && !lexeme_is_sign(source, token, '('))
            token++;
        lint->locals[lint->depth] += 3 + count_names(source, token + 1);
    }
}

static bool check_keyword(Lint *lint, int token, int line) {
    const Source *source = lint->source;
    static const char *const opens[] = {"function", "if", "do", "repeat"};
    for (int i = 0; i < 4; i++) {
        if (lexeme_is(source, token, opens[i]) && !open(lint, line))
            return false;
    }
    see_locals(lint, token);
    if (lexeme_is(source, token, "end") || lexeme_is(source, token, "until"))
        close(lint, false);
    if ((lexeme_is(source, token, "and") || lexeme_is(source, token, "or")) &&
        ++lint->logic[lint->depth] > MOST_LOGIC)
        return refuse(lint, RULE_LONG_LOGIC, line, MOST_LOGIC);
    if (lexeme_is(source, token, "not"))
        lint->unary++;
    if ((lexeme_is(source, token, "goto") || lexeme_is(source, token, "break")) &&
        ++lint->jumps > MOST_JUMPS)
        return refuse(lint, RULE_MANY_JUMPS, line, MOST_JUMPS);
    if (lexeme_is(source, token, "elseif") && ++lint->elseifs > MOST_ELSEIFS)
        return refuse(lint, RULE_MANY_JUMPS, line, MOST_ELSEIFS);
    return true;
}

/* One that ends the expression before it. */
static bool is_boundary(const Source *source, int token) {
    static const char *const within[] = {"and", "or", "not", "nil", "true", "false"};
    for (int i = 0; i < 6; i++)
        if (lexeme_is(source, token, within[i]))
            return false;
    return true;
}

static bool check_sign(Lint *lint, int token, int line) {
    const Source *source = lint->source;
    const Lexeme *item = &source->items[token];
    bool link = false;
    if (item->sign && strchr("-~#", item->sign))
        lint->unary++;
    if (item->sign && strchr("([{", item->sign)) {
        lint->links[lint->depth]++;
        if (!open(lint, line))
            return false;
        link = true;
    } else if (item->sign && strchr(")]}", item->sign)) {
        close(lint, item->sign == ')');
        link = true;
    } else if (item->sign == '.' || item->sign == ':') {
        lint->links[lint->depth]++;
        link = true;
    } else if (lexeme_is(source, token, "..") || item->sign == '^') {
        if (++lint->concats[lint->depth] > MOST_CONCAT)
            return refuse(lint, RULE_DEEP, line, MOST_CONCAT);
    } else if (lexeme_is(source, token, "::")) {
        if (++lint->jumps > 2 * MOST_JUMPS)
            return refuse(lint, RULE_MANY_JUMPS, line, MOST_JUMPS);
    }
    if (item->sign == ',' || item->sign == ';' || item->sign == '=')
        lint->concats[lint->depth] = lint->logic[lint->depth] = 0;
    if (!link)
        lint->links[lint->depth] = 0;
    return lint->links[lint->depth] <= MOST_LINKS ? true
                                                  : refuse(lint, RULE_LONG_CHAIN, line, MOST_LINKS);
}

/* The character behind a backslash as a number: \0, \x00, \u{0}; -1: it is no number. */
static int escaped(const char *s, const char *end) {
    int value = 0, digits = 0;
    if (s < end && (*s == 'x' || *s == 'u')) {
        for (s += *s == 'u' ? 2 : 1; s < end && literal_hex(*s) >= 0; s++, digits++)
            value |= literal_hex(*s);
    } else {
        for (; s < end && *s >= '0' && *s <= '9' && digits < 3; s++, digits++)
            value |= *s - '0';
    }
    return digits ? value : -1;
}

/* A NUL has no place in a text, and comparing texts of them takes long. */
static bool check_string(Lint *lint, const Lexeme *item) {
    const char *s = lint->source->bytes + item->start, *end = lint->source->bytes + item->end;
    for (; s + 1 < end; s++) {
        if (*s != '\\')
            continue;
        s++;
        if (escaped(s, end) == 0) {
            source_find(lint->source, RULE_NUL_ESCAPE, item->line, NULL, NULL, NULL);
            return false;
        }
    }
    return true;
}

bool lint_source(const Source *source) {
    Lint lint = {.source = source};
    if (!check_lines(&lint))
        return false;
    for (int i = 0; i < source->count - 1; i++) {
        const Lexeme *item = &source->items[i];
        bool unary = item->kind == LEX_SIGN && item->sign && strchr("-~#", item->sign);
        unary = unary || lexeme_is(source, i, "not");
        if (!unary)
            lint.unary = 0;
        if (item->kind == LEX_SIGN && !check_sign(&lint, i, item->line))
            return false;
        if (item->kind == LEX_STRING && !check_string(&lint, item))
            return false;
        if (item->kind == LEX_KEYWORD) {
            lint.links[lint.depth] = lint.concats[lint.depth] = 0;
            if (is_boundary(source, i))
                lint.logic[lint.depth] = 0;
            if (!check_keyword(&lint, i, item->line))
                return false;
        }
        if (item->kind == LEX_NAME && i && !lexeme_is_sign(source, i - 1, '.') &&
            !lexeme_is_sign(source, i - 1, ':'))
            lint.links[lint.depth] = 0;
        if (item->kind == LEX_NAME && (lint.looks += lint.locals[lint.depth]) > MOST_LOOKS)
            return refuse(&lint, RULE_MANY_LOCALS, item->line, lint.locals[lint.depth]);
        if (lint.unary > MOST_UNARY)
            return refuse(&lint, RULE_DEEP, item->line, MOST_UNARY);
    }
    return true;
}

bool lint_bytes(const Source *source, const char *bytes, size_t len) {
    if (len > FILE_LIMIT_SOURCE) {
        source_find(source, RULE_LARGE, 1, NULL, NULL, NULL);
        return false;
    }
    if (len >= 2 && ((bytes[0] == '\xFF' && bytes[1] == '\xFE') ||
                     (bytes[0] == '\xFE' && bytes[1] == '\xFF'))) {
        source_find(source, RULE_UTF16, 1, NULL, NULL, NULL);
        return false;
    }
    if (len && bytes[0] == '\x1B') {
        source_find(source, RULE_BINARY, 1, NULL, NULL, NULL);
        return false;
    }
    static const ScriptRule rules[] = {[UTF8_INVALID] = RULE_NOT_UTF8,
                                       [UTF8_NUL] = RULE_NUL_BYTE,
                                       [UTF8_MANY_MARKS] = RULE_MANY_MARKS};
    int line;
    Utf8Fault fault = utf8_find_fault(bytes, len, &line);
    if (!fault)
        return true;
    source_find(source, rules[fault], line, NULL, NULL, NULL);
    return false;
}
