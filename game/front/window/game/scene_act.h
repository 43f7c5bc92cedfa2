/* Scene, acting: say something, name it, or put a remedy on the table. */
#ifndef KLACHT_GAME_SCENE_ACT_H
#define KLACHT_GAME_SCENE_ACT_H

#include "front/window/game/scene_state.h"

void scene_build_act(Scene *scene, Ui *ui, const View *view);
/* The offer as it lies on the table: fills `chosen`, returns how many; -1 while something is typed
 * that is no amount of its remedy. */
int scene_offer(const Scene *scene, const View *view, Chosen *chosen, double *euros);
void scene_reset_offer(Scene *scene);

#endif
