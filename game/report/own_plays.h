/* One's own plays: every result in the usual place, as a Record, the oldest first.
 *
 * Thousands of files are not read each time: what is known of each, all but its inputs, is kept in
 * the user's cache by the name of its file. Nothing depends on that: where it is damaged or cannot
 * be written, the files are read again. A name is of one play and is never written anew. Reads in
 * small pieces, so that a screen need not wait. */
#ifndef KLACHT_REPORT_OWN_PLAYS_H
#define KLACHT_REPORT_OWN_PLAYS_H

#include "base/text.h"
#include "report/result_record.h"

typedef struct OwnPlay {
    char *name;     /* of its file; the names of all in the order of their times */
    char *line;     /* its tree without the inputs, compact; "" for what is no result of a play */
    bool fresh;     /* it was read from its file, not from the cache */
    char stamp[16]; /* the time in its name, by which they are sorted; "": none */
} OwnPlay;

typedef struct OwnPlays {
    char *folder, *cache; /* NULL: there is no such place */
    OwnPlay *items;
    int count, capacity;
    int next;     /* the first that may still have to be read */
    int unread;   /* files that are no result, or damaged */
    bool changed; /* the cache has others */
} OwnPlays;

/* Which there are; what the cache knows of them. */
void own_plays_init(OwnPlays *own);
void own_plays_release(OwnPlays *own);
/* Reads files that are not known for about so long; false once all are. */
bool own_plays_read_on(OwnPlays *own, double milliseconds);
/* Once all are read: keeps what was learned. */
void own_plays_keep(OwnPlays *own);
/* That play, its texts in the arena; false when it is none. */
bool own_plays_record(const OwnPlays *own, int index, Arena *arena, Record *out);

#endif
