/* The plays that were left, as their journals: the newest first. */
#ifndef KLACHT_STORE_JOURNAL_SHELF_H
#define KLACHT_STORE_JOURNAL_SHELF_H

#include "store/journal.h"

typedef struct JournalShelf {
    char **paths;
    int count, at;
    bool busy; /* one was passed over that somebody is playing */
} JournalShelf;

void journal_shelf_init(JournalShelf *shelf);
void journal_shelf_release(JournalShelf *shelf);
/* The next that nobody is playing; NULL when there is none. One that cannot be read is a finding,
 * and it is kept. */
Journal *journal_shelf_next(JournalShelf *shelf, Findings *findings);
/* How many replies, offers and judgements it has, without those that were taken back. */
int journal_answers(const Journal *journal);
/* The turn it is in, from 1. */
int journal_turn(const Journal *journal);

#endif
