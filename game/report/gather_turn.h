/* Adding the turns of one result: a part of report.c. */
#ifndef KLACHT_REPORT_GATHER_TURN_H
#define KLACHT_REPORT_GATHER_TURN_H

#include "report/gather.h"

/* A number with two decimals, whole; NO_SCORE for null. */
int gather_hundredths(double value);
void gather_turn(Gather *gather, CaseSum *own, PlayLine *play, int position,
                 const RecordTurn *turn);

#endif
