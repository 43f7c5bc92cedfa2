#include "script/source/literal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

int literal_hex(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* \xXX; gives what stands behind it, or NULL. */
static const char *add_hex(const char *s, const char *end, Text *out) {
    if (end - s < 3 || literal_hex(s[1]) < 0 || literal_hex(s[2]) < 0)
        return NULL;
    text_add_char(out, (char)(literal_hex(s[1]) * 16 + literal_hex(s[2])));
    return s + 3;
}

/* \d, \dd or \ddd. */
static const char *add_decimal(const char *s, const char *end, Text *out) {
    int value = 0, digits = 0;
    for (; s < end && digits < 3 && *s >= '0' && *s <= '9'; s++, digits++)
        value = value * 10 + (*s - '0');
    if (value > 255)
        return NULL;
    text_add_char(out, (char)value);
    return s;
}

/* \u{XXX} */
static const char *add_codepoint(const char *s, const char *end, Text *out) {
    int32_t value = 0;
    char bytes[4];
    if (end - s < 4 || s[1] != '{')
        return NULL;
    for (s += 2; s < end && literal_hex(*s) >= 0; s++) {
        value = value * 16 + literal_hex(*s);
        if (value > 0x10FFFF)
            return NULL;
    }
    if (s == end || *s != '}' || s[-1] == '{')
        return NULL;
    text_add_bytes(out, bytes, (size_t)utf8_encode(value, bytes));
    return s + 1;
}

/* What stands behind a backslash. */
static const char *add_escaped(const char *s, const char *end, Text *out) {
    static const char from[] = "abfnrtv\\\"'", to[] = "\a\b\f\n\r\t\v\\\"'";
    const char *plain = *s ? strchr(from, *s) : NULL;
    if (plain) {
        text_add_char(out, to[plain - from]);
        return s + 1;
    }
    if (*s == 'x')
        return add_hex(s, end, out);
    if (*s >= '0' && *s <= '9')
        return add_decimal(s, end, out);
    if (*s == 'u')
        return add_codepoint(s, end, out);
    if (*s == 'z') {
        for (s++; s < end && is_space(*s);)
            s++;
        return s;
    }
    if (*s != '\n' && *s != '\r')
        return NULL;
    text_add_char(out, '\n');
    return s + (end - s > 1 && (s[1] == '\n' || s[1] == '\r') && s[1] != s[0] ? 2 : 1);
}

static bool add_quoted(const char *s, const char *end, Text *out) {
    while (s && s < end) {
        if (*s != '\\')
            text_add_char(out, *s++);
        else
            s = s + 1 < end ? add_escaped(s + 1, end, out) : NULL;
    }
    return s != NULL;
}

/* Between the brackets; a line break directly behind the first ones is none. */
static void add_long(const char *s, const char *end, Text *out) {
    if (s < end && *s == '\r')
        s++;
    if (s < end && *s == '\n')
        s++;
    text_add_bytes(out, s, (size_t)(end - s));
}

bool literal_text(const Source *source, int token, Text *out) {
    const Lexeme *item = &source->items[token];
    const char *s = source->bytes + item->start, *end = source->bytes + item->end;
    text_clear(out);
    if (item->kind == LEX_STRING)
        return add_quoted(s + 1, end - 1, out);
    if (item->kind != LEX_LONG)
        return false;
    size_t bracket = 2 + strspn(s + 1, "=");
    add_long(s + bracket, end - bracket, out);
    return true;
}

bool literal_number(const Source *source, int token, double *out, int *last) {
    bool minus = lexeme_is_sign(source, token, '-');
    token += minus;
    const Lexeme *item = &source->items[token];
    char digits[64], *end;
    if (item->kind != LEX_NUMBER || item->end - item->start >= (int)sizeof digits)
        return false;
    snprintf(digits, sizeof digits, "%.*s", item->end - item->start, source->bytes + item->start);
    double value = strtod(digits, &end);
    *out = minus ? -value : value;
    *last = token;
    return !*end;
}
