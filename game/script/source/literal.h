/* What a literal in a source stands for: read from its tokens, without Lua, as Lua would read it.
 */
#ifndef KLACHT_SOURCE_LITERAL_H
#define KLACHT_SOURCE_LITERAL_H

#include "base/text.h"
#include "script/source/tokens.h"

/* The bytes of "…", '…' or [[…]]; false for any other token, and where Lua would refuse it. */
bool literal_text(const Source *source, int token, Text *out);
/* A number, with a minus before it or not; *last is its last token. */
bool literal_number(const Source *source, int token, double *out, int *last);

/* What a hexadecimal digit stands for, or -1. */
int literal_hex(char c);

#endif
