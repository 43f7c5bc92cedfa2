/* Reading the cards of the library: what a list and a menu show of cases that nobody opened.
 *
 * Runs no code of a case. The card is the one that was kept when the same files were opened
 * (card_store.h); else it is read from the head of the file (script/head.h) and the beginning of
 * its translation. Each file is read within a bound, whatever is in it. */
#ifndef KLACHT_CASES_CARD_READER_H
#define KLACHT_CASES_CARD_READER_H

#include "base/file_digest.h"
#include "cases/library_card.h"
#include "cases/library_entry.h"

typedef struct CardReader {
    const char *language; /* borrowed */
    char *house;          /* the one that was looked at last */
    FileDigest house_digest;
    const Rule *house_fault;
    Text source, words; /* room that is used again */
} CardReader;

void card_reader_init(CardReader *reader, const char *language);
void card_reader_release(CardReader *reader);
/* Gives a card in every case. What keeps something of the case from being read is in `findings`,
 * also where the card is good without it: an unreadable translation, a folder that cannot be
 * listed. */
void card_reader_read(CardReader *reader, const LibraryEntry *entry, Findings *findings,
                      LibraryCard *card);

#endif
