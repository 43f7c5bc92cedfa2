/* Spelling: the words of all texts of a run, held against hunspell once for each language.
 *
 * Hunspell is another program (base/system.h, system_filter) and may not be there: that is a note,
 * once. A word is no mistake when the house allows it, when it is a name (written with a capital
 * within a sentence), when it is known without its accents of stress (wij for wíj) or with a
 * capital (friday), and in Dutch when it is made of two words that are known and nothing in the run
 * is one letter away from it. */
#ifndef KLACHT_CHECK_SPELLING_H
#define KLACHT_CHECK_SPELLING_H

#include "base/finding.h"
#include "model/house.h"

typedef struct Speller Speller;

Speller *speller_new(void);
void speller_free(Speller *speller);
/* Words that are right; a name is one in every case. */
void speller_allow(Speller *speller, const House *house);
void speller_allow_text(Speller *speller, const char *text);
/* A text as it is written (markup.h), and where it stands. */
void speller_take(Speller *speller, const char *language, const char *file, int line,
                  const char *text);
/* Asks hunspell and tells what it does not know; `where` is what a note is about. */
void speller_end(Speller *speller, const char *where, Findings *findings);

#endif
