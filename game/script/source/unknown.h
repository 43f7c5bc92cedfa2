/* A name that a file uses and nothing has: by what stands around it, what was meant. */
#ifndef KLACHT_SOURCE_UNKNOWN_H
#define KLACHT_SOURCE_UNKNOWN_H

#include "script/source/tokens.h"

/* Adds a finding for a name on a line; `near` is the nearest that there is, or "". */
void unknown_say(const Source *source, int line, const char *name, const char *near);

#endif
