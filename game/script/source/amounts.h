/* Numbers as people write them: 11-15, 11 tot 15, min 2. What is meant is told here. */
#ifndef KLACHT_SOURCE_AMOUNTS_H
#define KLACHT_SOURCE_AMOUNTS_H

#include "script/source/scan_state.h"

/* `11-15` at the first number, as a value or alone in a list, where it cannot be a sum. */
bool amounts_range(const Scan *scan, int token);
/* `11 tot 15` and `11–15` at what stands between the numbers. */
bool amounts_between(const Scan *scan, int token);
/* `gehoord = min 2` in a condition, at the number. */
bool amounts_bound(const Scan *scan, int token);

#endif
