/* The path of people: everybody along it with how it went, and where each level begins. */
#ifndef KLACHT_GAME_MENU_PATH_H
#define KLACHT_GAME_MENU_PATH_H

#include "front/window/game/menu_state.h"

void menu_path_build(Menu *menu, Ui *ui);

#endif
