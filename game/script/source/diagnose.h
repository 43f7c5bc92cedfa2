/* What the parser of Lua says, in words that help someone who writes no programs. The chunk is
 * called "f", so its messages begin with "f:12: ". */
#ifndef KLACHT_SOURCE_DIAGNOSE_H
#define KLACHT_SOURCE_DIAGNOSE_H

#include "script/source/tokens.h"

/* One finding for what the parser said. */
void diagnose_syntax(const Source *source, const char *message);
/* A comment of more lines that ends too early, when that explains what went wrong at the line. */
bool diagnose_cut_comment(const Source *source, int line);
/* The same before anything went wrong: lines of the format are within it, so it was not meant. */
bool diagnose_cut_early(const Source *source);
/* Texts that swallowed what follows them: a finding, also where Lua sees no fault. */
bool diagnose_swallowed(const Source *source, bool strict);
/* The message without the places before it; `line` gets the last of them. */
const char *diagnose_strip_place(const char *message, int *line);
/* The words between the first pair of quotes after `from`; false when there are none. */
bool diagnose_quoted(const char *from, char out[80]);

#endif
