/* Frame: what all pages of a calibration have, and how they write what they say. */
#ifndef KLACHT_CALIBRATE_FRAME_H
#define KLACHT_CALIBRATE_FRAME_H

#include "front/window/calibrate/calibrate_state.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"

/* Opens the page (header, and a scroll with a column in it); `where` may be NULL. */
void calibrate_page(Calibrate *calibrate, Ui *ui, const char *where);
/* Closes it, with the row of what may be done next (steps.h) and nothing else in it. */
void calibrate_foot(Calibrate *calibrate, Ui *ui);
/* `quiet`: a size smaller, where much stands below it. */
void calibrate_statement(Calibrate *calibrate, Ui *ui, int statement, bool quiet);
/* "klacht, impliciet"; "weet ik niet" and "niet gestemd" too. */
const char *calibrate_judgement(Calibrate *calibrate, Ui *ui, Judgement judgement);

#endif
