/* Scene, naming: what is this, and if it is a complaint: how is it said? On one page. */
#ifndef KLACHT_GAME_SCENE_JUDGE_H
#define KLACHT_GAME_SCENE_JUDGE_H

#include "front/window/game/scene_state.h"

void scene_build_judge(Scene *scene, Ui *ui);
/* A press while naming; true when it is the whole judgement, which `input` then holds. */
bool scene_judge_press(Scene *scene, int id, Input *input);

#endif
