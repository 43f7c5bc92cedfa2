/* Scene, own words first: before the answers stand there one may say what one would say. */
#ifndef KLACHT_GAME_SCENE_SAY_H
#define KLACHT_GAME_SCENE_SAY_H

#include "front/window/game/scene_state.h"

/* A play begins or goes on: whether it asks, and who hears what is said. */
void scene_say_begins(Scene *scene);
/* It is asked now, in the place of the answers; no time is counted. */
bool scene_says(const Scene *scene);
/* Another moment: nothing is typed yet. */
void scene_reset_say(Scene *scene);
void scene_build_say(Scene *scene, Ui *ui);
void scene_build_say_bar(const Scene *scene, Ui *ui);
/* What was said in this turn, above the answers. */
void scene_build_said(const Scene *scene, Ui *ui);
/* True when it was for the field and its buttons. */
bool scene_say_act(Scene *scene, const UiAction *action);
/* On to the answers without it. */
void scene_skip_say(Scene *scene);

#endif
