/* Debrief, one turn: what was said, marked and done in it, with notes in the margin. */
#ifndef KLACHT_GAME_DEBRIEF_TURN_H
#define KLACHT_GAME_DEBRIEF_TURN_H

#include "front/window/game/debrief_state.h"

/* Fills looks and lines from the facts of the turns, once. */
void debrief_annotate(Debrief *debrief);
/* `first` is the place of the turn's first line in looks and lines. */
void debrief_build_turn(Debrief *debrief, Ui *ui, int turn, int first);
/* A margin note: a sentence of what was told, and why. */
void debrief_build_fact(Ui *ui, const Fact *fact);

#endif
