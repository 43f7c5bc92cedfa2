/* Training: one's own plays and the refresher that comes of them, kept in step.
 *
 * Each play that ended is taken in once; where the refresher knows of fewer than there were, all
 * are taken in again, which changes nothing of what it knows. Who has no plays any more has no
 * refresher any more. Knows no screen. */
#ifndef KLACHT_REPORT_TRAINING_H
#define KLACHT_REPORT_TRAINING_H

#include "report/own_plays.h"
#include "report/refresher.h"

typedef struct Training {
    OwnPlays own;
    Refresher refresher;
    int plays;  /* that can be read */
    bool ready; /* all is read and taken in */
} Training;

void training_init(Training *training, Findings *findings);
void training_release(Training *training);
/* Reads for about so long; false once it is ready. The house says which acts are traps; NULL: none
 * is known to be. */
bool training_read_on(Training *training, double milliseconds, const House *house,
                      Findings *findings);

#endif
