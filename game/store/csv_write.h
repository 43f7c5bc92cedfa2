/* Cells of a CSV as they are written: quoted where they must be, and never a formula to whoever opens
 * the table. */
#ifndef KLACHT_STORE_CSV_WRITE_H
#define KLACHT_STORE_CSV_WRITE_H

#include "base/text.h"

/* NULL: an empty cell without quotes; "" has them. */
void csv_add_cell(Text *out, const char *text);

#endif
