/* Scene, table: the hand of cards, and beside it the table, on which each card has a place of its
 * own in its row: what is laid moves nothing else. In large letters they are one: a card is chosen
 * where it stands. */
#ifndef KLACHT_GAME_SCENE_TABLE_H
#define KLACHT_GAME_SCENE_TABLE_H

#include "front/window/game/scene_state.h"

/* With the doors below. */
void scene_build_table(Scene *scene, Ui *ui, const View *view);

#endif
