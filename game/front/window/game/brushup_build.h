/* How a step of the refresher, its end, and that there is nothing to do are laid out. */
#ifndef KLACHT_GAME_BRUSHUP_BUILD_H
#define KLACHT_GAME_BRUSHUP_BUILD_H

#include "front/window/game/brushup_state.h"

/* Everything on the screen, by what the exercise stands at. */
void brushup_build(Brushup *brushup, Ui *ui);

#endif
