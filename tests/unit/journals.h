/* The newest play that was left, for a test. */
#ifndef KLACHT_TESTS_JOURNALS_H
#define KLACHT_TESTS_JOURNALS_H

#include "store/journal_shelf.h"

static inline Journal *journal_latest(Findings *findings) {
    JournalShelf shelf;
    journal_shelf_init(&shelf);
    Journal *journal = journal_shelf_next(&shelf, findings);
    journal_shelf_release(&shelf);
    return journal;
}

#endif
