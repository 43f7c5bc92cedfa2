/* What plays together come to: a part of report.c. */
#ifndef KLACHT_REPORT_GATHER_SET_H
#define KLACHT_REPORT_GATHER_SET_H

#include "report/gather.h"

void gather_join(SetSum *sum, const SetSum *other);
/* The number of each play among those of its person, case and series, by the time it began. */
void gather_attempts(Gather *gather);
/* `plays` are indexes; `joined`: of several cases, each of which was done before. */
void gather_set(Gather *gather, const SetSum *sum, const int *plays, int count, bool joined,
                ReportSet *out);

#endif
