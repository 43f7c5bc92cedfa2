/* Scene, listening: the customer, two feelings, and words that can be marked. */
#ifndef KLACHT_GAME_SCENE_LISTEN_H
#define KLACHT_GAME_SCENE_LISTEN_H

#include "front/window/game/scene_state.h"

void scene_build_customer(const Scene *scene, Ui *ui, const View *view);
/* Everyone's lines; the customer's on the paper of the channel. */
void scene_build_words(Scene *scene, Ui *ui, const View *view);
void scene_build_listen(Scene *scene, Ui *ui, const View *view);

#endif
