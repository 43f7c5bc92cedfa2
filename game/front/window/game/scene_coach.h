/* Scene, what lies over the play: the notice before it, the pause, a failed case. */
#ifndef KLACHT_GAME_SCENE_COACH_H
#define KLACHT_GAME_SCENE_COACH_H

#include "front/window/game/scene_state.h"

void scene_build_layer(Scene *scene, Ui *ui, const View *view);

#endif
