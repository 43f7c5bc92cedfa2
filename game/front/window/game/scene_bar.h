/* Scene, the bar at the bottom: what one needs next, always in sight. */
#ifndef KLACHT_GAME_SCENE_BAR_H
#define KLACHT_GAME_SCENE_BAR_H

#include "front/window/game/scene_state.h"

/* What to do with what was read: listen, go on, or what lies below the edge. */
void scene_build_bar(Scene *scene, Ui *ui, const View *view);
/* What of it stands at the end of the conversation where the bar has no room for it. */
void scene_build_after_words(const Scene *scene, Ui *ui, const View *view);
/* One's own side while one acts: what is asked, the clock, as whom and with how much. */
void scene_build_own_side(Scene *scene, Ui *ui, const View *view);

/* What goes on from the notes. */
Msg scene_on_words(const Scene *scene, Ui *ui, const View *view);
/* The ways back that there are now: to the turn that was answered, from there to the answer, to the
 * words before anything is done. They stand apart from the bar, so that no press meant for what
 * goes on goes back. */
void scene_build_ways_back(const Scene *scene, Ui *ui);

/* Whether the last hand was on keys: those are told then, and not to who points. */
bool scene_is_by_keys(const Ui *ui);

/* In how many steps the clock of this view goes. */
int scene_clock_steps(const View *view);

#endif
