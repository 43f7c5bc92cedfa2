/* What is most worth talking about after many plays: the moments where the group lost most and
 * agreed least.
 *
 * Pure; borrows from the Report. */
#ifndef KLACHT_REPORT_TALK_SHEET_H
#define KLACHT_REPORT_TALK_SHEET_H

#include "report/model.h"

enum {
    TALK_TURNS = 5,
    TALK_OF_CASE = 2, /* of one case, as long as others have something to talk about */
    TALK_LEAST = 3    /* plays that came there */
};

typedef struct TalkTurn {
    const ReportCase *of;
    const ReportMoment *moment;
    const ReportChoice *chosen; /* the most chosen that is not the best; NULL: none */
    const ReportChoice *best;   /* what the key likes best; NULL: it has no replies */
    const ReportMark *missed;   /* the signal that was heard least, by at most half; NULL: none */
    double weight;              /* 0 to about 1 */
} TalkTurn;

/* What the choices of a moment lost, 0 to 1; NAN: nobody chose there. */
double talk_lost(const ReportMoment *moment);
/* The heaviest first; returns how many there are, at most TALK_TURNS. */
int talk_pick(const Report *report, TalkTurn out[TALK_TURNS]);

#endif
