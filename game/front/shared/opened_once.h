/* Cases and sets opened by their id, each once, for an exercise that takes lines out of several.
 *
 * Owns them; one that cannot be opened is passed over without a word: who opens it to play is told
 * what is wrong with it. */
#ifndef KLACHT_SHARED_OPENED_ONCE_H
#define KLACHT_SHARED_OPENED_ONCE_H

#include "cases/opened.h"

typedef struct OpenedOnce {
    Opened **items;
    int count, capacity;
} OpenedOnce;

/* NULL: it cannot be opened. */
const Opened *opened_once(OpenedOnce *once, const Library *library, const char *id, Lang lang);
void opened_once_release(OpenedOnce *once);

#endif
