/* What a scenario file sees, for the test that compares it exactly. */
#ifndef KLACHT_FORMAT_VISIBLE_H
#define KLACHT_FORMAT_VISIBLE_H

#include "base/text.h"

/* The names, sorted: globals, and "math.abs" for what stands in tables. Malloced strings in a
 * malloced array. */
char **script_visible_globals(int *count);

#endif
