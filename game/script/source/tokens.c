#include "script/source/tokens.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

typedef struct Lexer {
    Source *out;
    const char *s, *end;
    int line;
} Lexer;

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_keyword(const char *s, size_t len) {
    static const char *const words[] = {"and",   "break", "do",       "else", "elseif", "end",
                                        "false", "for",   "function", "goto", "if",     "in",
                                        "local", "nil",   "not",      "or",   "repeat", "return",
                                        "then",  "true",  "until",    "while"};
    if (len < 2 || len > 8)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (words[i][0] == *s && strlen(words[i]) == len && !memcmp(words[i], s, len))
            return true;
    }
    return false;
}

static void push(Lexer *lexer, LexKind kind, char sign, const char *start, int line) {
    Source *out = lexer->out;
    GROW(out, items);
    out->items[out->count++] = (Lexeme){.kind = (uint8_t)kind,
                                        .sign = sign,
                                        .start = (int)(start - out->bytes),
                                        .end = (int)(lexer->s - out->bytes),
                                        .line = line,
                                        .end_line = lexer->line};
}

/* The level of the long bracket at s ("[[" 0, "[=[" 1), or -1. */
static int long_level(const Lexer *lexer, const char *s) {
    const char *p = s + 1;
    while (p < lexer->end && *p == '=')
        p++;
    return p < lexer->end && *p == '[' ? (int)(p - s - 1) : -1;
}

/* Behind the closing bracket; false at the end of the file. */
static bool skip_long(Lexer *lexer, int level) {
    for (lexer->s += level + 2; lexer->s < lexer->end; lexer->s++) {
        if (*lexer->s == '\n')
            lexer->line++;
        if (*lexer->s != ']')
            continue;
        const char *p = lexer->s + 1;
        while (p < lexer->end && *p == '=')
            p++;
        if (p < lexer->end && *p == ']' && p - lexer->s - 1 == level) {
            lexer->s = p + 1;
            return true;
        }
    }
    return false;
}

static bool skip_string(Lexer *lexer, char quote) {
    while (lexer->s < lexer->end && *lexer->s != '\n') {
        char c = *lexer->s++;
        if (c == quote)
            return true;
        if (c != '\\' || lexer->s == lexer->end)
            continue;
        if (*lexer->s == '\n')
            lexer->line++;
        if (*lexer->s == '\r' && lexer->s + 1 < lexer->end && lexer->s[1] == '\n') {
            lexer->s++;
            lexer->line++;
        }
        if (*lexer->s != 'z') {
            lexer->s++;
            continue;
        }
        for (lexer->s++; lexer->s < lexer->end && strchr(" \t\r\n", *lexer->s) && *lexer->s;
             lexer->s++)
            lexer->line += *lexer->s == '\n';
    }
    return false;
}

static void read_comment(Lexer *lexer) {
    const char *start = lexer->s;
    int line = lexer->line;
    lexer->s += 2;
    int level = lexer->s < lexer->end && *lexer->s == '[' ? long_level(lexer, lexer->s) : -1;
    if (level >= 0) {
        if (!skip_long(lexer, level))
            push(lexer, LEX_OPEN_COMMENT, 0, start, line);
        else if (!level && !lexer->out->cut_comment &&
                 text_find_bytes(start + 4, (size_t)(lexer->s - start - 4), "[[")) {
            lexer->out->cut_comment = line;
            lexer->out->cut_end = lexer->line;
            lexer->out->cut_from = (int)(start - lexer->out->bytes);
            lexer->out->cut_to = (int)(lexer->s - lexer->out->bytes);
        }
        return;
    }
    while (lexer->s < lexer->end && *lexer->s != '\n')
        lexer->s++;
}

static void read_number(Lexer *lexer) {
    const char *exponent = "eE";
    if (*lexer->s == '0' && lexer->s + 1 < lexer->end && (lexer->s[1] == 'x' || lexer->s[1] == 'X'))
        exponent = "pP";
    while (lexer->s < lexer->end) {
        char c = *lexer->s;
        if ((c == exponent[0] || c == exponent[1]) && lexer->s + 1 < lexer->end &&
            (lexer->s[1] == '+' || lexer->s[1] == '-'))
            lexer->s += 2;
        else if (is_letter(c) || is_digit(c) || c == '.')
            lexer->s++;
        else
            break;
    }
}

static bool is_sign(char c) {
    switch (c) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case '^':
    case '#':
    case '&':
    case '~':
    case '|':
    case '<':
    case '>':
    case '=':
    case '(':
    case ')':
    case '{':
    case '}':
    case '[':
    case ']':
    case ';':
    case ':':
    case ',':
    case '.':
        return true;
    default:
        return false;
    }
}

/* Of two characters, or "..."; 0 for none. */
static size_t long_sign(const char *s, size_t left) {
    if (left < 2 || (s[1] != s[0] && s[1] != '='))
        return 0;
    if (s[1] == '.')
        return left > 2 && s[2] == '.' ? 3 : 2;
    return s[1] == '=' ? (strchr("=~<>", s[0]) && s[0] ? 2 : 0)
                       : (strchr("/:<>", s[0]) && s[0] ? 2 : 0);
}

static void read_sign(Lexer *lexer) {
    const char *start = lexer->s;
    size_t n = long_sign(start, (size_t)(lexer->end - start));
    if (n) {
        lexer->s += n;
        push(lexer, LEX_SIGN, 0, start, lexer->line);
        return;
    }
    bool known = is_sign(*start);
    if ((unsigned char)*start < 0x80) {
        lexer->s++;
    } else { /* a whole character where it is one */
        lexer->s++;
        while (lexer->s < lexer->end && ((unsigned char)*lexer->s & 0xC0) == 0x80)
            lexer->s++;
    }
    push(lexer, known ? LEX_SIGN : LEX_BAD, known ? *start : 0, start, lexer->line);
}

static void read_one(Lexer *lexer) {
    const char *start = lexer->s;
    int line = lexer->line;
    char c = *start;
    if (is_letter(c)) {
        while (lexer->s < lexer->end && (is_letter(*lexer->s) || is_digit(*lexer->s)))
            lexer->s++;
        push(lexer, is_keyword(start, (size_t)(lexer->s - start)) ? LEX_KEYWORD : LEX_NAME, 0,
             start, line);
    } else if (is_digit(c) || (c == '.' && start + 1 < lexer->end && is_digit(start[1]))) {
        read_number(lexer);
        push(lexer, LEX_NUMBER, 0, start, line);
    } else if (c == '"' || c == '\'') {
        lexer->s++;
        bool closed = skip_string(lexer, c);
        push(lexer, closed ? LEX_STRING : LEX_OPEN_STRING, 0, start, line);
    } else if (c == '[' && long_level(lexer, start) >= 0) {
        bool closed = skip_long(lexer, long_level(lexer, start));
        push(lexer, closed ? LEX_LONG : LEX_OPEN_LONG, 0, start, line);
    } else {
        read_sign(lexer);
    }
}

/* The bytes of a space of a word processor, or of what cannot be seen, at s; else 0. Between two
 * letters the latter is no space: the name would look whole. */
static int unseen_at(const Lexer *lexer, const char *s) {
    int32_t c;
    size_t left = (size_t)(lexer->end - s);
    if ((unsigned char)*s < 0xC2 || left < 2 || utf8_valid_until(s, left < 4 ? left : 4) == 0)
        return 0;
    int len = utf8_decode(s, &c);
    if (utf8_is_space(c))
        return len;
    bool within = s > lexer->out->bytes && (is_letter(s[-1]) || is_digit(s[-1])) &&
                  s + len < lexer->end && (is_letter(s[len]) || is_digit(s[len]));
    return utf8_is_unseen(c) && !within ? len : 0;
}

void source_find(const Source *source, ScriptRule rule, int line, const char *a, const char *b,
                 const char *c) {
    const char *args[] = {a ? a : "", b ? b : "", c ? c : "", NULL};
    if (source->findings)
        finding_add_args(source->findings, rule_of(rule), source->path, line > 0 ? line : 1, 0,
                         args);
}

void source_release(Source *source) {
    free(source->places.items);
    free(source->places.first);
    free(source->places.twice);
    free(source->items);
    free(source->first_on_line);
    *source = (Source){0};
}

void source_plain_spaces(const Source *source, Text *out) {
    int at = 0;
    text_clear(out);
    for (int i = 0; i < source->count; i++) {
        const Lexeme *item = &source->items[i];
        for (; at < item->start; at++)
            text_add_char(out, source->bytes[at] & 0x80 ? ' ' : source->bytes[at]);
        text_add_bytes(out, source->bytes + at, (size_t)(item->end - at));
        at = item->end;
    }
}

void source_read(Source *source, const char *bytes, size_t len) {
    source_read_some(source, bytes, len, INT_MAX);
}

bool source_read_some(Source *source, const char *bytes, size_t len, int most) {
    *source = (Source){.path = source->path,
                       .findings = source->findings,
                       .grammar = source->grammar,
                       .bytes = bytes,
                       .len = (int)len};
    Lexer lexer = {source, bytes, bytes + len, 1};
    if (len && *bytes == '#') { /* a first line for the shell */
        while (lexer.s < lexer.end && *lexer.s != '\n')
            lexer.s++;
    }
    int unseen;
    while (lexer.s < lexer.end && source->count < most) {
        char c = *lexer.s;
        if (c == '\n' || c == ' ' || (c >= '\t' && c <= '\r')) {
            lexer.line += c == '\n';
            lexer.s++;
        } else if (c == '-' && lexer.s + 1 < lexer.end && lexer.s[1] == '-') {
            read_comment(&lexer);
        } else if ((c & 0x80) && (unseen = unseen_at(&lexer, lexer.s)) > 0) {
            source->unseen = true;
            lexer.s += unseen;
        } else {
            read_one(&lexer);
        }
    }
    push(&lexer, LEX_END, 0, lexer.s, lexer.line);
    source->line_count = lexer.line;
    source->first_on_line = xcalloc((size_t)lexer.line + 2, sizeof *source->first_on_line);
    int token = 0;
    for (int line = 0; line < lexer.line + 2; line++) {
        while (token < source->count - 1 && source->items[token].line < line)
            token++;
        source->first_on_line[line] = token;
    }
    return lexer.s == lexer.end;
}

void lexeme_show(const Source *source, int token, char out[80]) {
    const Lexeme *item = &source->items[token];
    int len = item->end - item->start, most = 60;
    const char *s = source->bytes + item->start;
    for (; len > most && ((unsigned char)s[most] & 0xC0) == 0x80; most--)
        ;
    snprintf(out, 80, "%.*s%s", len > most ? most : len, s, len > most ? "…" : "");
}

bool lexeme_is(const Source *source, int token, const char *text) {
    if (token < 0 || token >= source->count)
        return false;
    const Lexeme *item = &source->items[token];
    size_t len = strlen(text);
    return len == (size_t)(item->end - item->start) &&
           !memcmp(source->bytes + item->start, text, len) && item->kind != LEX_END;
}

bool lexeme_is_sign(const Source *source, int token, char sign) {
    return token >= 0 && token < source->count && source->items[token].kind == LEX_SIGN &&
           source->items[token].sign == sign;
}

bool lexeme_is_literal(const Source *source, int token) {
    if (token < 0)
        return false;
    switch ((LexKind)source->items[token].kind) {
    case LEX_STRING:
    case LEX_LONG:
    case LEX_NUMBER:
        return true;
    case LEX_KEYWORD:
        return lexeme_is(source, token, "true") || lexeme_is(source, token, "false") ||
               lexeme_is(source, token, "nil") || lexeme_is(source, token, "end");
    case LEX_SIGN:
        return source->items[token].sign == '}';
    case LEX_NAME:
    case LEX_OPEN_STRING:
    case LEX_OPEN_LONG:
    case LEX_OPEN_COMMENT:
    case LEX_BAD:
    case LEX_END:
        break;
    }
    return false;
}

int source_step(const Source *source, int token) {
    const Lexeme *item = &source->items[token];
    if (item->kind == LEX_SIGN && item->sign)
        return strchr("({[", item->sign) ? 1 : strchr(")}]", item->sign) ? -1 : 0;
    if (item->kind != LEX_KEYWORD)
        return 0;
    static const char *const opens[] = {"function", "if", "do", "repeat"};
    for (int i = 0; i < 4; i++) {
        if (lexeme_is(source, token, opens[i]))
            return 1;
    }
    return lexeme_is(source, token, "end") || lexeme_is(source, token, "until") ? -1 : 0;
}

int source_skip(const Source *source, int token) {
    int depth = 0;
    for (; token < source->count - 1; token++) {
        depth += source_step(source, token);
        if (depth <= 0)
            return token;
    }
    return source->count - 1;
}
