/* How a step of saying it oneself, its end, and that there is nothing to say are laid out. */
#ifndef KLACHT_GAME_SPEAKING_BUILD_H
#define KLACHT_GAME_SPEAKING_BUILD_H

#include "front/window/game/speaking_state.h"

/* Whether the field stands still below what the customer says, however long that is: there all of
 * it can be looked at while one types. */
bool speaking_keeps_field(const Ui *ui);
void speaking_build(SpeakingScreen *screen, Ui *ui);

#endif
