#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"

#include "base/banned.h"

size_t utf8_valid_until(const char *bytes, size_t len) {
    size_t at = 0;
    while (at < len) {
        if ((unsigned char)bytes[at] < 0x80) {
            at++;
            continue;
        }
        utf8proc_int32_t c;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)bytes + at,
                                              (utf8proc_ssize_t)(len - at), &c);
        if (n <= 0)
            return at;
        at += (size_t)n;
    }
    return len;
}

bool utf8_is_valid(const char *bytes, size_t len) {
    return utf8_valid_until(bytes, len) == len;
}

size_t utf8_marks_until(const char *bytes, size_t len) {
    int marks = 0;
    for (size_t at = 0; at < len;) {
        if ((unsigned char)bytes[at] < 0xCC) { /* below U+0300 there are none */
            marks = 0;
            at++;
            continue;
        }
        utf8proc_int32_t c;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)bytes + at,
                                              (utf8proc_ssize_t)(len - at), &c);
        if (n <= 0)
            return at;
        marks = utf8proc_get_property(c)->combining_class ? marks + 1 : 0;
        if (marks > UTF8_MARKS_MOST)
            return at;
        at += (size_t)n;
    }
    return len;
}

size_t utf8_mark_len(const char *bytes, size_t len) {
    return len >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3) ? 3 : 0;
}

Utf8Fault utf8_find_fault(const char *bytes, size_t len, int *line) {
    const char *nul = len ? memchr(bytes, '\0', len) : NULL;
    size_t at = utf8_valid_until(bytes, len);
    Utf8Fault fault = at < len ? UTF8_INVALID : UTF8_FINE;
    if (nul && (size_t)(nul - bytes) < at) {
        at = (size_t)(nul - bytes);
        fault = UTF8_NUL;
    }
    if (!fault && (at = utf8_marks_until(bytes, len)) < len)
        fault = UTF8_MANY_MARKS;
    *line = 1;
    for (size_t i = 0; fault && i < at; i++)
        *line += bytes[i] == '\n';
    return fault;
}

int utf8_decode(const char *s, int32_t *codepoint) {
    if ((unsigned char)*s < 0x80) {
        *codepoint = (unsigned char)*s;
        return 1;
    }
    utf8proc_int32_t c;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s, -1, &c);
    if (n <= 0) {
        *codepoint = 0xFFFD;
        return 1;
    }
    *codepoint = c;
    return (int)n;
}

int utf8_encode(int32_t codepoint, char out[4]) {
    return (int)utf8proc_encode_char(codepoint, (utf8proc_uint8_t *)out);
}

size_t utf8_count(const char *s) {
    size_t n = 0;
    for (; *s; s++)
        n += ((unsigned char)*s & 0xC0) != 0x80;
    return n;
}

bool utf8_is_word_char(int32_t c) {
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    switch ((int)utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

bool utf8_is_space(int32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

bool utf8_is_unseen(int32_t c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

char utf8_plain_quote(int32_t c) {
    return c >= 0x2018 && c <= 0x201B ? '\'' : c >= 0x201C && c <= 0x201F ? '"' : 0;
}

int32_t utf8_lower(int32_t c) {
    return utf8proc_tolower(c);
}

bool utf8_is_unsafe(int32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           c == 0x061C || c == 0x180E || (c >= 0xFFF9 && c <= 0xFFFB) ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}

size_t utf8_quoted_len(const char *bytes, size_t len) {
    static const char *const ends[] = {".", ",", ";", ":", " ", "–", "—"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends;) {
        size_t end = strlen(ends[i]);
        bool there = len > end && !memcmp(bytes + len - end, ends[i], end);
        len -= there ? end : 0;
        i = there ? 0 : i + 1;
    }
    return len;
}

int utf8_width(int32_t c) {
    if (c < 0x20 || c == 0x7F)
        return 0;
    return c < 0x80 ? 1 : utf8proc_charwidth(c);
}

int utf8_string_width(const char *s) {
    int width = 0;
    while (*s) {
        int32_t c;
        s += utf8_decode(s, &c);
        width += utf8_width(c);
    }
    return width;
}

char *utf8_nfc(const char *bytes, size_t len) {
    /* Below U+0300 there are no combining marks: such a text is NFC as it stands. */
    size_t plain = 0;
    while (plain < len && (unsigned char)bytes[plain] < 0xCC)
        plain++;
    bool valid = utf8_is_valid(bytes, len);
    if (valid && (plain == len || utf8_marks_until(bytes, len) < len)) {
        char *copy = xmalloc(len + 1);
        memcpy(copy, bytes, len);
        copy[len] = '\0';
        return copy;
    }
    if (!valid)
        return NULL;
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)bytes, (utf8proc_ssize_t)len, &out,
                                      UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (n == UTF8PROC_ERROR_NOMEM)
        die_out_of_memory();
    return n < 0 ? NULL : (char *)out;
}

/* Keeps what is of a kind; how much that is. */
static size_t keep(char *text, bool (*kept)(int32_t codepoint)) {
    char *to = text;
    for (const char *at = text; *at;) {
        int32_t codepoint;
        int n = utf8_decode(at, &codepoint);
        if (kept(codepoint)) {
            memmove(to, at, (size_t)n);
            to += n;
        }
        at += n;
    }
    size_t len = (size_t)(to - text);
    if (len)
        *to = '\0';
    return len;
}

static bool is_no_space(int32_t codepoint) {
    return !utf8_is_space(codepoint);
}

char *utf8_name_key(const char *name) {
    size_t len = strlen(name);
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t n = -1;
    if (utf8_marks_until(name, len) == len)
        n = utf8proc_map((const utf8proc_uint8_t *)name, (utf8proc_ssize_t)len, &out,
                         UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                             UTF8PROC_IGNORE);
    if (n == UTF8PROC_ERROR_NOMEM)
        die_out_of_memory();
    char *key = n < 0 ? xstrdup(name) : (char *)out;
    if (!keep(key, utf8_is_word_char) && !keep(key, is_no_space))
        *key = '\0';
    return key;
}

size_t utf8_next_grapheme(const char *bytes, size_t len, size_t at) {
    utf8proc_int32_t last = 0, c, state = 0;
    for (size_t from = at; at < len; last = c) {
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)bytes + at,
                                              (utf8proc_ssize_t)(len - at), &c);
        if (n <= 0) /* no UTF-8: a byte is a letter */
            return at > from ? at : at + 1;
        if (at > from && utf8proc_grapheme_break_stateful(last, c, &state))
            return at;
        at += (size_t)n;
    }
    return len;
}

size_t utf8_last_grapheme(const char *bytes, size_t len, size_t at) {
    size_t before = 0; /* breaks can be told only from the front; a line is near enough */
    for (size_t i = at; i > 1; i--)
        if (bytes[i - 2] == '\n') {
            before = i - 1;
            break;
        }
    for (size_t next = before; next < at && next < len;) {
        before = next;
        next = utf8_next_grapheme(bytes, len, next);
    }
    return before;
}

/* ASCII by itself: most names are, and looking a character up costs more than all the rest. */
static int fold(const char *s, int32_t out[LONGEST_WORD]) {
    int n = 0;
    while (*s && n < LONGEST_WORD) {
        int32_t c = (unsigned char)*s;
        if (c < 0x80) {
            out[n++] = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
            s++;
            continue;
        }
        s += utf8_decode(s, &c);
        out[n++] = utf8proc_tolower(c);
    }
    return n;
}

/* Gives up as soon as a row holds nothing within the limit: what follows only grows. */
static int distance(const int32_t *x, int nx, const int32_t *y, int ny, int limit) {
    int rows[3][LONGEST_WORD + 1];
    if (nx - ny > limit || ny - nx > limit)
        return limit + 1;
    for (int j = 0; j <= ny; j++)
        rows[0][j] = j;
    for (int i = 1; i <= nx; i++) {
        int *now = rows[i % 3], *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
        int least = now[0] = i;
        for (int j = 1; j <= ny; j++) {
            int best = last[j - 1] + (x[i - 1] != y[j - 1]);
            if (last[j] + 1 < best)
                best = last[j] + 1;
            if (now[j - 1] + 1 < best)
                best = now[j - 1] + 1;
            if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1] &&
                before[j - 2] + 1 < best)
                best = before[j - 2] + 1;
            now[j] = best;
            least = best < least ? best : least;
        }
        if (least > limit) /* also for letters that changed places: the row before had no less */
            return limit + 1;
    }
    int d = rows[nx % 3][ny];
    return d > limit ? limit + 1 : d;
}

int utf8_distance(const char *a, const char *b, int limit) {
    int32_t x[LONGEST_WORD], y[LONGEST_WORD];
    int nx = fold(a, x), ny = fold(b, y);
    return distance(x, nx, y, ny, limit);
}

Nearest nearest_to(const char *word) {
    Nearest nearest = {.word = word, .size = (int)utf8_count(word)};
    nearest.least = nearest.size <= 2 ? 1 : nearest.size <= 5 ? 2 : 3;
    nearest.count = fold(word, nearest.letters);
    return nearest;
}

void nearest_try(Nearest *nearest, const char *candidate) {
    int32_t letters[LONGEST_WORD];
    int count = fold(candidate, letters);
    int d = distance(nearest->letters, nearest->count, letters, count, nearest->least);
    if (d > nearest->least || d >= nearest->size) /* or nothing in common */
        return;
    bool lower = nearest->by_bytes && nearest->best && strcmp(candidate, nearest->best) < 0;
    if (d == nearest->least && nearest->best && !lower)
        return;
    nearest->least = d;
    nearest->best = candidate;
}

int utf8_nearest(const char *word, const char *const *words, int count) {
    Nearest nearest = nearest_to(word);
    int best = -1;
    for (int i = 0; i < count; i++) {
        const char *before = nearest.best;
        nearest_try(&nearest, words[i]);
        if (nearest.best != before)
            best = i;
    }
    return best;
}
