/* Signs that have no place outside texts, by what they were meant to be. */
#ifndef KLACHT_SOURCE_SIGNS_H
#define KLACHT_SOURCE_SIGNS_H

#include "script/source/scan_state.h"

/* A finding for the sign at a token of LEX_BAD; always true. */
bool signs_say(const Scan *scan, int token);
/* The first curly quote on a line, outside texts or as the only one of its pair in one. */
bool signs_quote_on(const Source *source, int line, char out[80]);
/* A sign that begins a comment in another language, or as a word processor makes it of --; 0, or
 * how many tokens it has. */
int signs_comment(const Scan *scan, int token);

#endif
