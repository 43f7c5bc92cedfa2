/* The plays of a case that ended, as their results in the usual place: the newest first.
 *
 * What a list shows of each is read from its file; nothing is played. One that cannot be read is
 * there too, by the time in its name: whoever opens it is told. */
#ifndef KLACHT_STORE_RESULT_SHELF_H
#define KLACHT_STORE_RESULT_SHELF_H

#include "play/play.h"
#include "play/scored.h"

typedef struct KeptResult {
    char *path;
    int64_t started_ms; /* UTC */
    bool readable;      /* else nothing below is known */
    PlayMode mode;
    bool passed, rewound;
    double total;                /* SCORE_NULL: nothing to score */
    double scores[SCORED_COUNT]; /* the total too; SCORE_NULL the same */
} KeptResult;

typedef struct ResultShelf {
    KeptResult *items;
    int count;
    bool more; /* there are older ones */
} ResultShelf;

/* At most `most` of them. */
void result_shelf_init(ResultShelf *shelf, const char *case_id, int most);
void result_shelf_release(ResultShelf *shelf);

#endif
