/* A report as JSON: klachtenspel.report/1, with full precision. A figure that is not there is null,
 * and why stands beside it. */
#ifndef KLACHT_REPORT_OUT_JSON_H
#define KLACHT_REPORT_OUT_JSON_H

#include "report/model.h"
#include "report/results.h"

#define REPORT_SCHEMA "klachtenspel.report/1"

void out_json_print(const Report *report, const ResultsCounts *counts, Text *out);

#endif
