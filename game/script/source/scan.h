/* Where a file of words went wrong, read from the top: long before the parser of Lua sees it. */
#ifndef KLACHT_SOURCE_SCAN_H
#define KLACHT_SOURCE_SCAN_H

#include "script/source/tokens.h"

/* The first place at which a file that does not parse went wrong; false when none is seen. */
bool scan_source(const Source *source);
/* A field without its equals sign, in a file that Lua may well read; false when there is none. */
bool scan_missing_equals(const Source *source);

#endif
