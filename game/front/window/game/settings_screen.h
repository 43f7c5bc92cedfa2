/* Settings screen: the look, sound, and how one plays. Lies over the screen it was asked from. */
#ifndef KLACHT_GAME_SETTINGS_SCREEN_H
#define KLACHT_GAME_SETTINGS_SCREEN_H

#include "front/window/game/game.h"

void settings_open(Game *game);

#endif
