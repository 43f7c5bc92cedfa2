/* Scene, as it is shown: the head, what is said by the way, and the parts around them.
 */
#ifndef KLACHT_GAME_SCENE_BUILD_H
#define KLACHT_GAME_SCENE_BUILD_H

#include "front/window/game/scene_state.h"

/* The build of a Screen; state is a Scene. */
void scene_build(App *app, void *state, Ui *ui);

#endif
