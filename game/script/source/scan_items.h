/* What goes wrong between the items of a table that does not parse: what stands between two of them,
 * how a name is written, what stands around its equals sign. */
#ifndef KLACHT_SOURCE_SCAN_ITEMS_H
#define KLACHT_SOURCE_SCAN_ITEMS_H

#include "script/source/scan_state.h"

/* A finding for a token inside a table that cannot go on as the one before it does. */
bool scan_item(const Scan *scan, int token);
/* A } is missing before the token. */
bool scan_no_brace(const Scan *scan, int token, int line);

#endif
