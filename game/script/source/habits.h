/* What is typed from habit and reads as something else: `==` for `=`, a decimal comma, quotes within
 * quotes, a word within a table. Lua takes much of it, or says of it what helps nobody; so it is
 * looked for before a file is parsed. */
#ifndef KLACHT_SOURCE_HABITS_H
#define KLACHT_SOURCE_HABITS_H

#include "script/source/tokens.h"

/* The first of it, as a finding; false when there is none that keeps the file from being read. */
bool habits_find(Source *source);

#endif
