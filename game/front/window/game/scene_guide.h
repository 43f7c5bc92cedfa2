/* Scene, the guided case: at each step what a hand can do, in the words that stand on the screen.
 *
 * Follows the names of its moments (assets/guide). Its clock runs in the one step that is about it;
 * elsewhere play time stands still, for there is more to read. */
#ifndef KLACHT_GAME_SCENE_GUIDE_H
#define KLACHT_GAME_SCENE_GUIDE_H

#include "front/window/game/scene_state.h"

/* Nothing when no guide is played. */
void scene_build_guide(const Scene *scene, Ui *ui, const View *view);
/* True where the guide has no clock now. */
bool scene_guide_waits(const Scene *scene);

#endif
