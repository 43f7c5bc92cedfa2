/* Scene, pace: what the customer says comes line by line, so that it is read as it is said.
 *
 * What is still to come has its room from the start, so that nothing moves when it is said. The
 * first is there at once, each other after a pause by the length of the one before; any key or
 * press brings the rest. At once under reduced motion, and where words are a letter. No clock of
 * the play is touched: listening is not timed. */
#ifndef KLACHT_GAME_SCENE_PACE_H
#define KLACHT_GAME_SCENE_PACE_H

#include "front/window/game/scene_state.h"

/* After a step: a turn that is new begins. */
void scene_pace_begin(Scene *scene);
/* So many lines of the turn that is under way are there. */
int scene_pace_lines(const Scene *scene);
/* More is to come: what goes on brings that first. */
bool scene_pace_goes_on(const Scene *scene);
/* It came so short ago that a press was still meant to bring it. */
bool scene_pace_just_ended(const Scene *scene);
/* Brings the rest; false when all were there. */
bool scene_pace_hurry(Scene *scene);
/* When the next line comes, on app_now's clock, or INFINITY; and that it came. */
double scene_pace_next(const Scene *scene);
void scene_pace_tick(Scene *scene);

#endif
