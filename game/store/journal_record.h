/* Records of a journal, one a line: `J <len> <crc32> <json>\n`. */
#ifndef KLACHT_STORE_JOURNAL_RECORD_H
#define KLACHT_STORE_JOURNAL_RECORD_H

#include "base/text.h"
#include "store/json.h"

void journal_record_add(Text *out, const Json *tree);
/* The record at *at, which is moved behind it; NULL when it is torn or changed. `path` is only
 * shown. */
Json *journal_record_read(const char **at, const char *end, const char *path);

#endif
