#include "play/chosen.h"

#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

Chosen *chosen_take(ChosenPool *pool, int count) {
    if (pool->used + count > CHOSEN_BLOCK) {
        pool->block++;
        pool->used = 0;
    }
    if (pool->block >= pool->block_count) {
        pool->blocks =
            xrealloc(pool->blocks, (size_t)(pool->block_count + 1) * sizeof *pool->blocks);
        pool->blocks[pool->block_count++] = xmalloc(CHOSEN_BLOCK * sizeof(Chosen));
    }
    Chosen *chosen = pool->blocks[pool->block] + pool->used;
    pool->used += count;
    return chosen;
}

void chosen_reset(ChosenPool *pool) {
    pool->block = pool->used = 0;
}

void chosen_release(ChosenPool *pool) {
    for (int i = 0; i < pool->block_count; i++)
        free(pool->blocks[i]);
    free(pool->blocks);
    *pool = (ChosenPool){0};
}
