/* Votes as they come from files: who judged which item as what.
 *
 * A plain list, filled by store/, measured by team/. All texts and the items live in its arena;
 * texts are NFC UTF-8. A vote without a category is a missing one ("I don't know", an empty cell).
 */
#ifndef KLACHT_MODEL_VOTES_H
#define KLACHT_MODEL_VOTES_H

#include <stdint.h>

#include "base/arena.h"

typedef struct Vote {
    const char *item, *rater;
    const char *category; /* NULL: missing */
    const char *kind;     /* of a complaint; NULL: none */
    const char *note;     /* NULL: none */
    int64_t at_ms;
    const char *file; /* as findings show it */
    int line;         /* from 1; 0: not known */
} Vote;

typedef struct VoteTable {
    Vote *items;
    int count, capacity;
    Arena arena;
} VoteTable;

void vote_table_init(VoteTable *table);
void vote_table_release(VoteTable *table);
/* Copies the texts; `file` too. */
void vote_table_add(VoteTable *table, const Vote *vote);

#endif
