/* A case that everyone in a room plays together: what was begun of one and did not end, and the way
 * to the rest. */
#ifndef KLACHT_GAME_MENU_ROOM_H
#define KLACHT_GAME_MENU_ROOM_H

#include "front/window/game/menu_state.h"

/* Whether something may have changed since it was looked at. */
bool menu_room_is_due(const Menu *menu);
void menu_room_find(Menu *menu);
void menu_room_release(Menu *menu);
/* What was begun, among what else was left; then the way to begin one. */
void menu_room_build_left(const Menu *menu, Ui *ui);
void menu_room_build(const Menu *menu, Ui *ui);
/* MENU_ROOM or MENU_ROOM_LEFT. */
void menu_room_press(Menu *menu, int id);

#endif
