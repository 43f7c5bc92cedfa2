/* Keys screen: which keys there are, over any screen of the game; F1 asks for it. */
#ifndef KLACHT_GAME_KEYS_SCREEN_H
#define KLACHT_GAME_KEYS_SCREEN_H

#include "front/window/game/game.h"

/* Whether this event asks for it. In a page F1 is the browser's. */
bool keys_asked(const SDL_Event *event);
void keys_open(Game *game);
/* The same, with what is done where one is, and its keys, before the others (MSG_NONE: not). */
void keys_open_at(Game *game, Msg first, Msg how);

#endif
