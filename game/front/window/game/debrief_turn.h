/* Debrief, one turn: what was said, marked and done in it, with notes in the margin; or one line,
 * when it is folded. */
#ifndef KLACHT_GAME_DEBRIEF_TURN_H
#define KLACHT_GAME_DEBRIEF_TURN_H

#include "front/window/game/debrief_state.h"
#include "front/window/game/dialogue_paper.h"

void debrief_build_turn(const Debrief *debrief, Ui *ui, int turn, DialogueMargin margin);
/* A margin note: a sentence of what was told, and why. */
void debrief_build_fact(Ui *ui, const Fact *fact, TypeSize type);

#endif
