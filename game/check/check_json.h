/* What checking found, as JSON: klachtenspel.check/1 (results.md). */
#ifndef KLACHT_CHECK_CHECK_JSON_H
#define KLACHT_CHECK_CHECK_JSON_H

#include "check/check.h"

void check_json(const CheckReport *report, Text *out);

#endif
