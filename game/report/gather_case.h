/* The cases of the results, and the numbers of what is in them: a part of report.c. */
#ifndef KLACHT_REPORT_GATHER_CASE_H
#define KLACHT_REPORT_GATHER_CASE_H

#include "report/gather.h"

/* The case of a record, added when it is new; its scenario looked for. */
CaseSum *gather_case(Gather *gather, const Record *record);
/* A number for a name of this kind within a moment of the case: that of earlier, or `next`. */
int gather_key(Gather *gather, CaseSum *own, char what, int moment, const char *name,
               const char *more, int next);
void gather_case_release(CaseSum *own);

#endif
