/* Bringing: statements of the team's own, typed, from a table, or from what customers say in the
 * cases. */
#ifndef KLACHT_CALIBRATE_BRINGING_H
#define KLACHT_CALIBRATE_BRINGING_H

#include "front/window/calibrate/calibrate_state.h"

/* The views CALIBRATE_BRINGING and on. */
void calibrate_build_bringing(Calibrate *calibrate, Ui *ui);
void calibrate_act_bringing(Calibrate *calibrate, const UiAction *action);
/* One view back. */
void calibrate_bringing_back(Calibrate *calibrate);
/* Reads a table, and says what came of it. */
void calibrate_bring_table(Calibrate *calibrate, const char *path);
/* How many were brought that are voted on. */
int calibrate_brought(const Calibrate *calibrate);
void calibrate_bringing_release(Calibrate *calibrate);

#endif
