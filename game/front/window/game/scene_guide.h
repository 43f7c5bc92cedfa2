/* Scene, the guided case: at each step what a hand can do, in the words that stand on the screen.
 *
 * Follows the names of its moments (assets/guide). It has no clock, for there is more to read. */
#ifndef KLACHT_GAME_SCENE_GUIDE_H
#define KLACHT_GAME_SCENE_GUIDE_H

#include "front/window/game/scene_state.h"

/* Nothing when no guide is played. */
void scene_build_guide(const Scene *scene, Ui *ui, const View *view);

#endif
