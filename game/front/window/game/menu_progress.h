/* The part of the menu that says how the trainee stands; nothing before the first play. */
#ifndef KLACHT_GAME_MENU_PROGRESS_H
#define KLACHT_GAME_MENU_PROGRESS_H

#include "front/window/game/game.h"

void menu_build_progress(Game *game, Ui *ui);

#endif
