/* UTF-8: checking, walking, classes of characters, and the nearest of some words. */
#ifndef KLACHT_BASE_UTF8_H
#define KLACHT_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The first byte that is no valid UTF-8 (surrogates and overlong forms are not), or len. */
size_t utf8_valid_until(const char *bytes, size_t len);
bool utf8_is_valid(const char *bytes, size_t len);
/* Marks (accents and the like) that may stand on one letter: more is no text of any language, and
 * ordering them takes the square of their number. Unicode's Stream-Safe Text Format (UAX #15) has
 * the same bound. */
enum { UTF8_MARKS_MOST = 30 };
/* The first mark that is one too many, or len; valid UTF-8 only. */
size_t utf8_marks_until(const char *bytes, size_t len);
/* What keeps the bytes of a file from being read as text, the first of it, and in which line (from
 * 1). */
typedef enum Utf8Fault {
    UTF8_FINE,
    UTF8_INVALID,
    UTF8_NUL,
    UTF8_MANY_MARKS /* all of it is valid, but for more marks on a letter than UTF8_MARKS_MOST */
} Utf8Fault;
/* Bytes of the byte order mark that it begins with: 3, or 0. */
size_t utf8_mark_len(const char *bytes, size_t len);
Utf8Fault utf8_find_fault(const char *bytes, size_t len, int *line);
/* The character at s (valid UTF-8, not at its end) and how many bytes it takes. */
int utf8_decode(const char *s, int32_t *codepoint);
int utf8_encode(int32_t codepoint, char out[4]);
size_t utf8_count(const char *s);
/* Letters, digits and their marks; all else stands beside a word. */
bool utf8_is_word_char(int32_t codepoint);
bool utf8_is_space(int32_t codepoint);
int32_t utf8_lower(int32_t codepoint);
/* What a word processor puts in and nobody sees: a soft hyphen, zero-width spaces and joints. */
bool utf8_is_unseen(int32_t codepoint);
/* The straight quote that a curly one stands for, or 0. */
char utf8_plain_quote(int32_t codepoint);
/* Control characters, bidi controls and zero-width ones: never shown from outside. */
bool utf8_is_unsafe(int32_t codepoint);
/* How many of these bytes a quotation takes: without the points and commas that only end it. */
size_t utf8_quoted_len(const char *bytes, size_t len);
/* Columns in a terminal: 0, 1 or 2. */
int utf8_width(int32_t codepoint);
int utf8_string_width(const char *s);
/* The text in Unicode's NFC, malloced; NULL when it is no valid UTF-8. One with more marks on a
 * letter than UTF8_MARKS_MOST stays as it is. */
char *utf8_nfc(const char *bytes, size_t len);
/* What a reader takes for the same name is the same, valid and malloced: its letters and digits,
 * without capitals, in one form of each (Unicode's NFKC_Casefold). Of a name without any of these
 * all but its blanks. One with more marks on a letter than UTF8_MARKS_MOST keeps its letters. */
char *utf8_name_key(const char *name);
/* The next or last place, from byte `at`, between two letters as a reader sees them (graphemes);
 * the end of the text, or 0. */
size_t utf8_next_grapheme(const char *bytes, size_t len, size_t at);
size_t utf8_last_grapheme(const char *bytes, size_t len, size_t at);
/* Optimal string alignment distance in characters, ignoring case, at most `limit` + 1. */
int utf8_distance(const char *a, const char *b, int limit);
/* The nearest to a word of all that are tried, one after another: `best` is NULL while none is near
 * enough to be meant. Of equally near ones it is the first, or, `by_bytes`, the lowest: for names
 * that come in no order. */
enum { LONGEST_WORD = 48 }; /* characters that count */
typedef struct Nearest {
    const char *word, *best;
    int size, least;
    bool by_bytes;
    int32_t letters[LONGEST_WORD];
    int count;
} Nearest;
Nearest nearest_to(const char *word);
void nearest_try(Nearest *nearest, const char *candidate);
/* The index of the word nearest to `word`, or -1 when none is near enough to be meant. */
int utf8_nearest(const char *word, const char *const *words, int count);

#endif
