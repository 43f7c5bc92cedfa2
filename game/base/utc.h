/* Times as files have them: UTC in milliseconds since 1970, and how they are written. */
#ifndef KLACHT_BASE_UTC_H
#define KLACHT_BASE_UTC_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

/* "2026-11-21" */
void utc_add_date(Text *out, int64_t ms);
/* "2026-11-21T20:15:00.000Z" */
void utc_add_time(Text *out, int64_t ms);
/* Reads what utc_add_time wrote; false for anything else. */
bool utc_read(const char *text, int64_t *ms);
/* The same time of the day so many months before; the last day of a month that is shorter. */
int64_t utc_months_before(int64_t ms, int months);
/* "20261121-201500": in the name of a file. */
void utc_add_stamp(Text *out, int64_t ms);

#endif
