/* Scene, as it is shown: the head, what is said by the way, and the parts around them.
 */
#ifndef KLACHT_GAME_SCENE_BUILD_H
#define KLACHT_GAME_SCENE_BUILD_H

#include "front/window/game/scene_state.h"

/* The build of a Screen; state is a Scene. */
void scene_build(App *app, void *state, Ui *ui);
/* What lies over it, for its host: after all else, outside any column. */
void scene_build_over(Scene *scene, Ui *ui);

#endif
