/* The cards that are kept: of cases that were opened, in the user's cache folder.
 *
 * One file per card, called by the contents of all files that it was made from, so that it can
 * never be of another state of them. Nothing depends on it: what is damaged, of another version or
 * made up by somebody is passed over, where nothing can be written nothing is kept, and of many
 * cards the oldest go. Two programs may write at once. No findings: a cache is no concern of the
 * user. */
#ifndef KLACHT_CASES_CARD_STORE_H
#define KLACHT_CASES_CARD_STORE_H

#include "base/file_digest.h"
#include "cases/library_card.h"

enum { CARD_STORE_MOST = 512 };

typedef struct CardSources { /* what a card is made from */
    bool set;
    const char *language;            /* that was found: "nl" without `words` */
    FileDigest source, words, house; /* words: the PO file */
} CardSources;

/* Into a card that holds nothing; false when there is none, and the card is empty. */
bool card_store_read(const CardSources *sources, LibraryCard *card);
/* The same for a library that comes with the program with its cards beside it, so that no case need
 * be read for a list: cards/ID.LANGUAGE.card among the shared files, as they were kept by who put
 * it together. Where every case is fetched when it is opened (front/page). */
bool card_store_shared(const char *id, const char *language, LibraryCard *card);
/* Nothing is written when it is there already. */
void card_store_write(const CardSources *sources, const LibraryCard *card);

#endif
