/* What was shown, chosen and marked at each moment of a case: a part of report.c. */
#ifndef KLACHT_REPORT_GATHER_MOMENTS_H
#define KLACHT_REPORT_GATHER_MOMENTS_H

#include "report/gather.h"

/* Whether a play says what somebody can: not when something was taken back. */
bool gather_counts(const PlayLine *play);
/* Of a reply's empathy in hundredths, its place among those of its moment: 0 to 1. */
double gather_worth(const MomentSum *moment, double empathy);
void gather_moments(Gather *gather, CaseSum *own, ReportCase *out);

#endif
