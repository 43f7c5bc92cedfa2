/* What a function of a case does with `s`, read from its tokens: which variables it reads and sets,
 * and where all it asks of one is on which side of a number it lies.
 *
 * Knows a few plain forms (`s.n > 5`, `s.n = s.n + 2`, `s.open = true`); what it does not know is a
 * read or a write of any value, and a function in which `s` itself is handed on may do all. So it
 * may say too much, never too little. */
#ifndef KLACHT_FORMAT_FUNCTION_USES_H
#define KLACHT_FORMAT_FUNCTION_USES_H

#include "script/format/loader.h"

/* Per function of the loader, in the arena of the scenario; its flags are known by now. */
void function_uses_read(Loader *loader);

#endif
