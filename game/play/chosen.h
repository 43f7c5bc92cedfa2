/* Lists of remedies that were chosen, in blocks that are kept from play to play. */
#ifndef KLACHT_PLAY_CHOSEN_H
#define KLACHT_PLAY_CHOSEN_H

#include "play/rules.h"

typedef struct ChosenPool {
    Chosen **blocks;
    int block_count, block, used;
} ChosenPool;

enum { CHOSEN_BLOCK = 1024 };

Chosen *chosen_take(ChosenPool *pool, int count);
void chosen_reset(ChosenPool *pool);
void chosen_release(ChosenPool *pool);

#endif
