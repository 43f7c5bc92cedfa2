/* A source file as tokens: what the parser of Lua does not tell.
 *
 * Reads any bytes, also broken ones, and never fails: what cannot be is a token of its own kind.
 * From it come the lint before parsing, the place of a field, the reason of a syntax error and the
 * digest of a function. Borrows the bytes, and the findings that its readers add to. */
#ifndef KLACHT_SOURCE_TOKENS_H
#define KLACHT_SOURCE_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"
#include "script/source/faults.h"
#include "script/source/grammar.h"

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

/* The items of table constructors, found once and kept (place.h). */
typedef struct PlaceItem {
    int key, value, next; /* tokens; key -1: no key; next: of the same table, -1 ends */
} PlaceItem;
typedef struct PlaceCache {
    PlaceItem *items;
    int count, capacity;
    int *first; /* per token: 0 not looked at, else index + 1 of the first item, -1 for none */
    int *twice; /* per token: 0 not looked at, else 1 */
} PlaceCache;

typedef struct Source {
    const char *path;   /* as findings show it */
    Findings *findings; /* NULL: nothing is said */
    const Grammar *grammar;
    const char *bytes;
    int len, line_count;
    Lexeme *items; /* the last one is LEX_END */
    int count, capacity;
    int *first_on_line;       /* the first token at or after line i (from 1) */
    bool unseen; /* between tokens stand spaces that Lua does not know */
    int cut_comment, cut_end; /* lines of the first --[[ with a [[ inside it: it ends too early */
    int cut_from, cut_to;     /* and its bytes */
    PlaceCache places;
} Source;

/* Reads the tokens; path, findings and grammar stay as they are. */
void source_read(Source *source, const char *bytes, size_t len);
/* The same of the first `most` tokens; false when there is more. */
bool source_read_some(Source *source, const char *bytes, size_t len, int most);
/* Adds a finding at a line of the source. */
void source_find(const Source *source, ScriptRule rule, int line, const char *a, const char *b,
                 const char *c);
void source_release(Source *source);
/* The bytes with plain spaces for all that Lua does not know between tokens: as long, and every
 * token where it was. */
void source_plain_spaces(const Source *source, Text *out);

/* What stands there, cut where it is long. */
void lexeme_show(const Source *source, int token, char out[80]);
bool lexeme_is(const Source *source, int token, const char *text);
bool lexeme_is_sign(const Source *source, int token, char sign);
/* Any token that can end a value: not a name, a sign or most keywords. */
bool lexeme_is_literal(const Source *source, int token);
/* 1 where a bracket or a block opens, -1 where one is closed, else 0. */
int source_step(const Source *source, int token);
/* The token at which the bracket, or the function, at `token` is closed; or the last token. */
int source_skip(const Source *source, int token);

#endif
