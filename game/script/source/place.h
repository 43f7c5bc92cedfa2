/* Where a field stands in the source: the line that a finding about it names.
 *
 * Works on tokens alone, so it finds the fields of moments built in a loop too; what is not written
 * out where the word stands (a table made elsewhere) has no place and gets the line of the word. */
#ifndef KLACHT_SOURCE_PLACE_H
#define KLACHT_SOURCE_PLACE_H

#include "script/source/tokens.h"

/* The token of a word called on a line, or -1. */
int place_word(const Source *source, const char *word, int line);
/* The `{` of the table given to the word at `token` (the first or a later argument), or -1. */
int place_table(const Source *source, int token);
/* The key of a field in the table that opens at `brace`, or -1. */
int place_field(Source *source, int brace, const char *name);
/* The first token of the nth item without a key (from 1), or -1. */
int place_item(Source *source, int brace, int nth);
/* The second key of a name that stands twice in the table, or -1; says so once for each table. */
int place_twice(Source *source, int brace);
/* The `{` that the field at `key` has for value, or -1. */
int place_inner(const Source *source, int key);
int place_line(const Source *source, int token, int otherwise);

#endif
