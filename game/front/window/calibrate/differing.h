/* Differing: what a definition changed of the one before it, old and new beside each other. */
#ifndef KLACHT_CALIBRATE_DIFFERING_H
#define KLACHT_CALIBRATE_DIFFERING_H

#include "front/window/calibrate/calibrate_state.h"

/* Of the file that the next definition is carried from, or NULL; takes it over. */
void differing_take(Calibrate *calibrate, Json *tree);
/* The session before changed something: there is a page to look at. */
bool differing_has_last(const Calibrate *calibrate);
/* What this session changed, once its record is there; nothing for a first definition. */
void calibrate_build_changes(Calibrate *calibrate, Ui *ui);
/* The page of what was changed last time, before a session begins. */
void calibrate_build_versions(Calibrate *calibrate, Ui *ui);
bool calibrate_act_versions(Calibrate *calibrate, const UiAction *action);
void differing_release(Calibrate *calibrate);

#endif
