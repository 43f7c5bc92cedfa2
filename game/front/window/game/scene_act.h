/* Scene, acting: say something, name it, or put a remedy on the table. */
#ifndef KLACHT_GAME_SCENE_ACT_H
#define KLACHT_GAME_SCENE_ACT_H

#include "front/window/game/scene_state.h"

void scene_build_act(Scene *scene, Ui *ui, const View *view);

#endif
