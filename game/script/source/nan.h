/* The word that a number becomes which is none (0/0): `nan`, or `-nan`, which differs per machine.
 *
 * Lua writes it where numbers are joined to texts, and nothing can be asked there; so what a text
 * holds and its file does not say was made by such a number. */
#ifndef KLACHT_SOURCE_NAN_H
#define KLACHT_SOURCE_NAN_H

#include <stdbool.h>
#include <stddef.h>

/* Whether it stands in these bytes as a word of its own. */
bool nan_stands(const char *bytes, size_t len);

#endif
