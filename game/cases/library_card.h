/* The card of a case or set: what a list and a menu show of it.
 *
 * Made of one that was opened, or of the head of its file when nobody did yet (card_reader.h); kept
 * in the cache (card_store.h). Its texts live in its arena. */
#ifndef KLACHT_CASES_LIBRARY_CARD_H
#define KLACHT_CASES_LIBRARY_CARD_H

#include <stdbool.h>

#include "cases/case_files.h"
#include "model/scenario.h"
#include "model/statements.h"

typedef struct LibraryCard {
    CaseFault fault; /* with a rule: it cannot be opened */
    bool whole;      /* nothing below is left open; else it must be opened for the rest */
    const char *title, *summary, *sector; /* "" for none; the title: where it is not known */
    const char *customer, *portrait;      /* the name and the neutral picture; "" for none */
    const char *hash;                     /* "" until it was opened */
    const char *const *teaches;
    int teach_count;
    Channel channel;
    double minutes;
    int level, after_count;
    int item_count, anchor_count; /* of a set; -1: not known */
    const char *const *languages; /* besides nl, NULL-ended; NULL: nobody looked */
    Arena arena;
} LibraryCard;

/* Empty: to be filled in. */
void library_card_init(LibraryCard *card);
void library_card_of_case(LibraryCard *card, const Scenario *scenario);
void library_card_of_set(LibraryCard *card, const StatementSet *set);
void library_card_release(LibraryCard *card);

#endif
