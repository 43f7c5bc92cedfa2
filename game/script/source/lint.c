#include "script/source/lint.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"

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
};

typedef struct Lint {
    const Source *source;
    int depth, links[MOST_DEPTH + 2], concats[MOST_DEPTH + 2];
    int jumps, elseifs, unary;
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
    lint->links[lint->depth] = lint->concats[lint->depth] = 0;
    return true;
}

static void close(Lint *lint, bool group) {
    if (!lint->depth)
        return;
    int links = lint->links[lint->depth--];
    if (group) /* (a.b.c).d is one chain */
        lint->links[lint->depth] += links;
}

static bool check_keyword(Lint *lint, int token, int line) {
    const Source *source = lint->source;
    static const char *const opens[] = {"function", "if", "do", "repeat"};
    for (int i = 0; i < 4; i++) {
        if (lexeme_is(source, token, opens[i]) && !open(lint, line))
            return false;
    }
    if (lexeme_is(source, token, "end") || lexeme_is(source, token, "until"))
        close(lint, false);
    if (lexeme_is(source, token, "not"))
        lint->unary++;
    if ((lexeme_is(source, token, "goto") || lexeme_is(source, token, "break")) &&
        ++lint->jumps > MOST_JUMPS)
        return refuse(lint, RULE_MANY_JUMPS, line, MOST_JUMPS);
    if (lexeme_is(source, token, "elseif") && ++lint->elseifs > MOST_ELSEIFS)
        return refuse(lint, RULE_MANY_JUMPS, line, MOST_ELSEIFS);
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
        lint->concats[lint->depth] = 0;
    if (!link)
        lint->links[lint->depth] = 0;
    return lint->links[lint->depth] <= MOST_LINKS ? true
                                                  : refuse(lint, RULE_LONG_CHAIN, line, MOST_LINKS);
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
        if (item->kind == LEX_KEYWORD) {
            lint.links[lint.depth] = lint.concats[lint.depth] = 0;
            if (!check_keyword(&lint, i, item->line))
                return false;
        }
        if (item->kind == LEX_NAME && i && !lexeme_is_sign(source, i - 1, '.') &&
            !lexeme_is_sign(source, i - 1, ':'))
            lint.links[lint.depth] = 0;
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
