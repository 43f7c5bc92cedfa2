/* Making a report of many results (model.h).
 *
 * Results are added one by one; of each a short line is kept (what it scored and what was chosen),
 * of the rest sums. When it is finished everything in Report may be read, and stays as it is until
 * it is released. */
#ifndef KLACHT_REPORT_REPORT_H
#define KLACHT_REPORT_REPORT_H

#include "cases/library.h"
#include "report/model.h"

/* Cases are looked for in the library, which must outlive the report; NULL: in none. They are told in
 * `language` where they have it. */
void report_init(Report *report, const Library *library, const char *language);
void report_add(Report *report, const Record *record);
void report_finish(Report *report);
void report_release(Report *report);

#endif
