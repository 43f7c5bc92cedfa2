/* How an ending is shown: what is told of it, between brackets at its beginning, as a narrator
 * tells; the rest as the customer's own words. Builds into a Ui; keeps nothing. */
#ifndef KLACHT_GAME_DIALOGUE_ENDING_H
#define KLACHT_GAME_DIALOGUE_ENDING_H

#include "front/window/game/dialogue_paper.h"

/* Of "(Een week later.) Het werkt weer." the first part and the second; either may be "". Both live
 * in the room of the tree. */
typedef struct EndingWords {
    const char *told, *said;
} EndingWords;

EndingWords dialogue_ending(Ui *ui, const char *text);
/* Both, the words in the form of the channel. */
void dialogue_build_ending(const Dialogue *dialogue, Ui *ui, Channel channel, TypeSize type,
                           const char *text);

#endif
