/* Hands by chance, in tests: they play a case in the window, by pointer and by keys, with a seed.
 *
 * What they do a person can do: they mark clauses, reply, judge, lay cards and choose doors, by SDL
 * events alone. */
#ifndef KLACHT_TESTS_UI_SUPPORT_HANDS_H
#define KLACHT_TESTS_UI_SUPPORT_HANDS_H

#include "base/random.h"
#include "ui/support_player.h"

/* One step of a play: what the scene asks for now. False when no case is being played. */
bool hands_act(Game *game, Random *random);
/* Until the debrief. */
void hands_play(Game *game, Random *random);

#endif
