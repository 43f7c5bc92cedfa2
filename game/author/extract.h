/* Extract: the texts of a case, set or house as a translator needs them.
 *
 * Its Translator stands in when a file is loaded in Dutch and writes down what passes; it changes
 * nothing. Owns copies of all texts, so it outlives what was loaded. */
#ifndef KLACHT_AUTHOR_EXTRACT_H
#define KLACHT_AUTHOR_EXTRACT_H

#include "base/arena.h"
#include "script/script.h"

typedef struct ExtractText {
    const char *place, *text; /* msgctxt and msgid */
    const char *note;         /* what it is: "act: erkennen"; "" for nothing */
    int line;
} ExtractText;

typedef struct Extract {
    ExtractText *items; /* in the order of the file; a place and text together stand once */
    int count, capacity;
    Arena arena;
    Translator translator;
} Extract;

void extract_init(Extract *extract);
void extract_release(Extract *extract);
/* After loading: the notes that only the whole file tells (all acts of a reply, the kind of a
 * signal and the line it stands in, how an ending ends, what a statement is), and what stands
 * twice is dropped. The house is Dutch. */
void extract_finish(Extract *extract, const Scenario *scenario);
void extract_finish_set(Extract *extract, const StatementSet *set, const House *house);
void extract_finish_house(Extract *extract);

#endif
