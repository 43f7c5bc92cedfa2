/* Scene notes: what is told of a turn, in the margin of the conversation or below it.
 *
 * Of a turn that is over the heads alone stand there, and the reasons unfold by a press; by keys
 * for who went back in the conversation, so that Tab goes through what is to be done now. In the
 * beat after an answer reasons are folded only where not all of them fit. */
#ifndef KLACHT_GAME_SCENE_NOTES_H
#define KLACHT_GAME_SCENE_NOTES_H

#include "front/window/game/scene_state.h"

/* Whether notes stand beside the words. */
bool scene_notes_are_beside(const Ui *ui);
/* What is told of this turn, into the row (beside) or column (below) that is open. */
void scene_build_notes(const Scene *scene, Ui *ui, int turn);
/* A press on notes folds or unfolds them; false: it was on something else. */
bool scene_notes_press(Scene *scene, int id);

#endif
