#include "base/text.h"

#include <assert.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

void text_release(Text *text) {
    free(text->bytes);
    *text = (Text){0};
}

void text_clear(Text *text) {
    text->len = 0;
    if (text->bytes)
        text->bytes[0] = '\0';
}

const char *text_cstr(const Text *text) {
    return text->bytes ? text->bytes : "";
}

static void make_room(Text *text, size_t extra) {
    size_t want = text->len + extra + 1;
    if (want <= text->capacity)
        return;
    size_t capacity = text->capacity ? text->capacity : 64;
    while (capacity < want)
        capacity *= 2;
    text->bytes = xrealloc(text->bytes, capacity);
    text->capacity = capacity;
}

void text_add_bytes(Text *text, const char *bytes, size_t len) {
    make_room(text, len);
    if (len)
        memcpy(text->bytes + text->len, bytes, len);
    text->len += len;
    text->bytes[text->len] = '\0';
}

void text_add(Text *text, const char *string) {
    text_add_bytes(text, string, strlen(string));
}

void text_add_char(Text *text, char c) {
    text_add_bytes(text, &c, 1);
}

void text_addfv(Text *text, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int need = vsnprintf(NULL, 0, format, args);
    if (need >= 0) {
        make_room(text, (size_t)need);
        vsnprintf(text->bytes + text->len, (size_t)need + 1, format, again);
        text->len += (size_t)need;
    }
    va_end(again);
}

void text_addf(Text *text, const char *format, ...) {
    va_list args;
    va_start(args, format);
    text_addfv(text, format, args);
    va_end(args);
}

size_t text_start(const char *words, int most) {
    size_t len = strlen(words), at = 0, blank = 0;
    for (int count = 0; at < len && count < most; count++) {
        blank = words[at] == ' ' || words[at] == '\n' || words[at] == '\t' ? at : blank;
        at = utf8_next_grapheme(words, len, at);
    }
    bool between = at >= len || words[at] == ' ' || words[at] == '\n' || words[at] == '\t';
    return between || !blank ? at : blank;
}

void text_add_line(Text *text, const char *words, size_t len) {
    for (size_t i = 0; i < len; i++)
        text_add_char(text, words[i] == '\n' || words[i] == '\t' ? ' ' : words[i]);
}

void text_add_start(Text *text, const char *words, int most) {
    size_t end = text_start(words, most);
    bool cut = words[end] != '\0';
    while (cut && end && strchr(" ,;:.", words[end - 1]))
        end--;
    text_add_line(text, words, end);
    if (cut)
        text_add(text, "…");
}

void text_join(Text *text, const char *separator, const char *item) {
    if (text->len)
        text_add(text, separator);
    text_add(text, item);
}

void text_fill(Text *text, const char *pattern, const char *const *args) {
    int count = 0;
    while (args && count < 9 && args[count])
        count++;
    for (const char *p = pattern; *p; p++) {
        if (p[0] == '{' && p[1] >= '1' && p[1] <= '9' && p[2] == '}' && p[1] - '1' < count) {
            text_add(text, args[p[1] - '1']);
            p += 2;
        } else {
            text_add_char(text, *p);
        }
    }
}

void text_add_html(Text *text, const char *bytes, size_t len) {
    for (size_t i = 0; i < len; i++) {
        switch (bytes[i]) {
        case '&':
            text_add(text, "&amp;");
            break;
        case '<':
            text_add(text, "&lt;");
            break;
        case '>':
            text_add(text, "&gt;");
            break;
        case '"':
            text_add(text, "&quot;");
            break;
        default:
            text_add_char(text, (unsigned char)bytes[i] >= ' ' ? bytes[i] : ' ');
        }
    }
}

void text_add_number(Text *text, double value, int decimals) {
    char digits[512];
    assert(decimals >= 0 && decimals <= 17);
    if (!isfinite(value))
        value = 0;
    int n = snprintf(digits, sizeof digits, "%.*f", decimals, value);
    if (n < 0 || (size_t)n >= sizeof digits)
        return;
    if (decimals) {
        while (digits[n - 1] == '0')
            n--;
        if (digits[n - 1] == '.')
            n--;
    }
    digits[n] = '\0';
    text_add(text, strcmp(digits, "-0") ? digits : "0");
}

char *text_take(Text *text) {
    if (!text->bytes) {
        make_room(text, 0);
        text->bytes[0] = '\0';
    }
    char *bytes = text->bytes;
    *text = (Text){0};
    return bytes;
}

static char small(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

bool text_begins_like(const char *string, const char *beginning) {
    while (*beginning && small(*string) == small(*beginning)) {
        string++;
        beginning++;
    }
    return !*beginning;
}

bool text_is_like(const char *string, const char *other) {
    return strlen(string) == strlen(other) && text_begins_like(string, other);
}

const void *text_find_bytes(const void *bytes, size_t len, const char *few) {
    size_t wanted = strlen(few);
    const char *at = bytes, *end = at + len;
    while ((size_t)(end - at) >= wanted &&
           (at = memchr(at, *few, (size_t)(end - at) - wanted + 1))) {
        if (!memcmp(at, few, wanted))
            return at;
        at++;
    }
    return NULL;
}
