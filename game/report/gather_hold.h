/* Which figures of a case are held back, so that none of what few people did can be found by taking
 * away: a part of report.c. */
#ifndef KLACHT_REPORT_GATHER_HOLD_H
#define KLACHT_REPORT_GATHER_HOLD_H

#include "report/gather.h"

/* Fewer people than may be told of came to a moment, or chose something there. */
bool gather_few(const MomentSum *moment);
bool gather_few_chose(const MomentSum *moment);
/* Of marks, choices and the parts of the case's sum; when all plays are there. */
void gather_hold(CaseSum *own);
/* Whether a sum may be told. */
bool gather_told(const Part *part);

#endif
