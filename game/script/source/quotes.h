/* Texts between quotes of which one is missing, or in which there are more: where the text was meant
 * to begin or to end, and how it is written then. */
#ifndef KLACHT_SOURCE_QUOTES_H
#define KLACHT_SOURCE_QUOTES_H

#include "script/source/scan_state.h"

/* That the quotes on a line are not right, for the text at a token; always true. */
bool quotes_say(const Scan *scan, int token, int line);
/* "De "winterjas"": a text that ends directly before a word was meant to go on, or had no end. */
bool quotes_find(const Scan *scan, int token);

#endif
