/* The bytes of a table as UTF-8, whatever program wrote them. */
#ifndef KLACHT_BASE_TABLE_BYTES_H
#define KLACHT_BASE_TABLE_BYTES_H

#include "base/text.h"

/* Windows-1252 as UTF-8 (the mapping of the WHATWG Encoding Standard; a control character where it
 * has no letter). */
void table_from_windows(const char *bytes, size_t len, Text *out);
/* UTF-16 with a byte order mark, which Excel calls Unicode text, as UTF-8; what is no character is
 * U+FFFD. False when it is none: then nothing is added. */
bool table_from_wide(const char *bytes, size_t len, Text *out);

#endif
