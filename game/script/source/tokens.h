/* A source file as tokens: what the parser of Lua does not tell.
 *
 * Reads any bytes, also broken ones, and never fails: what cannot be is a token of its own kind.
 * From it come the lint before parsing, the place of a field, the reason of a syntax error and the
 * digest of a function. Borrows the bytes. */
#ifndef KLACHT_SOURCE_TOKENS_H
#define KLACHT_SOURCE_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum LexKind {
    LEX_NAME,
    LEX_KEYWORD,
    LEX_STRING,      /* "…" or '…' */
    LEX_LONG,        /* [[…]] */
    LEX_OPEN_STRING, /* a quote without a second on its line */
    LEX_OPEN_LONG,   /* [[ without ]] */
    LEX_OPEN_COMMENT,
    LEX_NUMBER,
    LEX_SIGN, /* sign: the character, or 0 for signs of more than one */
    LEX_BAD,  /* a character that has no place outside texts */
    LEX_END,
} LexKind;

typedef struct Lexeme {
    uint8_t kind;
    char sign;
    int start, end;     /* bytes, up to before end */
    int line, end_line; /* from 1 */
} Lexeme;

typedef struct Source {
    const char *bytes;
    int len, line_count;
    Lexeme *items; /* the last one is LEX_END */
    int count, capacity;
    int *first_on_line;       /* the first token at or after line i (from 1) */
    int cut_comment, cut_end; /* lines of the first --[[ with a [[ inside it: it ends too early */
    struct PlaceCache *places;
} Source;

void source_init(Source *source, const char *bytes, size_t len);
void source_release(Source *source);

bool lexeme_is(const Source *source, int token, const char *text);
bool lexeme_is_sign(const Source *source, int token, char sign);
/* Any token that can end a value: not a name, a sign or most keywords. */
bool lexeme_is_literal(const Source *source, int token);
/* The token at which the bracket, or the function, at `token` is closed; or the last token. */
int source_skip(const Source *source, int token);

#endif
