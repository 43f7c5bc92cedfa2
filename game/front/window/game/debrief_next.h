/* Debrief, what to do next: once more, or to who comes next, who already says something. */
#ifndef KLACHT_GAME_DEBRIEF_NEXT_H
#define KLACHT_GAME_DEBRIEF_NEXT_H

#include "front/window/game/debrief_state.h"

/* Who comes next, and what they say. */
void debrief_find_next(Debrief *debrief);
/* On the page, where the bar has no room for it. */
void debrief_build_invitation(const Debrief *debrief, Ui *ui);
/* The button in it that goes on: once more after a play that failed, else to who comes next. */
int debrief_goes_on(const Debrief *debrief);
/* The bar below all: what to do next stands first. */
void debrief_build_next(const Debrief *debrief, Ui *ui);

#endif
