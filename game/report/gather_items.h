/* How well each thing that is scored tells plays apart: a part of report.c. */
#ifndef KLACHT_REPORT_GATHER_ITEMS_H
#define KLACHT_REPORT_GATHER_ITEMS_H

#include "report/gather.h"

/* After the moments. */
void gather_items(Gather *gather, CaseSum *own, ReportCase *out);

#endif
