/* Levels: the stretches of the path, as they are called, and how far one is in each. */
#ifndef KLACHT_GAME_LEVELS_H
#define KLACHT_GAME_LEVELS_H

#include "front/window/game/game.h"

typedef struct Level {
    int first, count; /* in game->cases, along the path */
    int passed;
} Level;

/* The one that this case of game->cases lies in. */
Level level_of(const Game *game, int index);
void level_add_name(const Game *game, const Level *level, Text *out);

#endif
