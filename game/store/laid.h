/* Laid: what is there of a turn before it is answered, as a journal keeps it: what lies on the
 * table of an offer, and that the time to read is over.
 *
 * No input: it decides nothing, and the next input does away with it. By names, so that it also
 * fits a case that was changed; whoever reads it leaves out what is not there any more. */
#ifndef KLACHT_STORE_LAID_H
#define KLACHT_STORE_LAID_H

#include "play/rules.h"
#include "store/json.h"

typedef struct LaidCard {
    const char *remedy; /* its id */
    const char *amount; /* as it was typed or chosen; "" for none (yet) */
} LaidCard;

/* Texts are borrowed: of a Laid that was read from its tree. */
typedef struct Laid {
    LaidCard cards[OFFER_MOST];
    int count;
    HandOver hand_over;
    bool time_over;
} Laid;

Json *laid_tree(const Laid *laid);
/* False when it is none. */
bool laid_read(const Json *tree, Laid *laid);

#endif
