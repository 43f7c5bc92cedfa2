/* Text: growable bytes with a NUL behind them.
 *
 * text_release gives the memory back; a zeroed Text is an empty one. `bytes` is NULL or valid until
 * the next change; text_cstr never gives NULL. */
#ifndef KLACHT_BASE_TEXT_H
#define KLACHT_BASE_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct Text {
    char *bytes;
    size_t len, capacity;
} Text;

void text_release(Text *text);
void text_clear(Text *text);
const char *text_cstr(const Text *text);
void text_add(Text *text, const char *string);
void text_add_bytes(Text *text, const char *bytes, size_t len);
void text_add_char(Text *text, char c);
void text_addf(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_addfv(Text *text, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
/* How many bytes the beginning of the words takes: all, or as many whole words as go in so many
 * letters; of one longer word so many letters. */
size_t text_start(const char *words, int most);
/* So many bytes, on one line. */
void text_add_line(Text *text, const char *words, size_t len);
/* How the words begin, on one line: at most so many letters, cut before a word and then with "…".
 */
void text_add_start(Text *text, const char *words, int most);
/* The next item of a list: with the separator before it when the text is not empty. */
void text_join(Text *text, const char *separator, const char *item);
/* The pattern with {1}, {2} … replaced by args (at most 9, NULL ends them). A number without an
 * argument stays as it is. */
void text_fill(Text *text, const char *pattern, const char *const *args);
/* Bytes as they stand in HTML, SVG or an attribute of them; control characters as spaces. */
void text_add_html(Text *text, const char *bytes, size_t len);
/* A number as people and JSON read it: at most `decimals` decimals, no trailing zeros, a point,
 * never -0; infinities and NaN as 0. */
void text_add_number(Text *text, double value, int decimals);
/* The bytes as a string of the caller's, to free; the Text is empty afterwards. */
char *text_take(Text *text);

/* Of strings, whether they are the same, or begin so, but for large and small letters of ASCII. */
bool text_is_like(const char *string, const char *other);
bool text_begins_like(const char *string, const char *beginning);
/* Where so few bytes first stand in others; NULL: nowhere. */
const void *text_find_bytes(const void *bytes, size_t len, const char *few);

#endif
