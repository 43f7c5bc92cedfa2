/* How one wants to play: practice or assessment, own words first, the clock, an alias. Nobody is
 * asked: one plays by what a card says, and changes it in the settings. */
#ifndef KLACHT_GAME_HOW_H
#define KLACHT_GAME_HOW_H

#include "front/window/game/game.h"

typedef struct How {
    Field alias;
    double factor; /* the time factor it was opened with: one of its own stays to be had */
} How;

void how_init(How *how, const Game *game);
void how_release(How *how);
/* Mode, own words first, clock and alias, below each other. */
void how_build(How *how, Game *game, Ui *ui);
/* False when it is for somebody else. What was chosen is in the settings and holds for the next
 * play; the caller keeps them. */
bool how_act(How *how, Game *game, const UiAction *action);

#endif
