/* Where a file of words went wrong, read from the top: long before the parser of Lua sees it. */
#ifndef KLACHT_SOURCE_SCAN_H
#define KLACHT_SOURCE_SCAN_H

#include "script/source/tokens.h"

/* The first place at which a file that does not parse went wrong; false when none is seen. */
bool scan_source(const Source *source);
#endif
