/* How a step of saying it oneself, its end, and that there is nothing to say are laid out. */
#ifndef KLACHT_GAME_SPEAKING_BUILD_H
#define KLACHT_GAME_SPEAKING_BUILD_H

#include "front/window/game/speaking_state.h"

void speaking_build(SpeakingScreen *screen, Ui *ui);

#endif
