/* Results: all that stand under some paths, one by one, in the same order each time.
 *
 * A path is a file, a folder with all below it, a zip, or "-" (standard input). Names are gone
 * through in the order of their bytes; names that begin with a dot are passed over, and below a
 * folder links to folders too. Of a result that is found twice the first counts (by its id, of all
 * that stands in it but the player). What is damaged, or was changed after it was made, is a
 * finding, and the rest is read. Holds one result at a time. */
#ifndef KLACHT_REPORT_RESULTS_H
#define KLACHT_REPORT_RESULTS_H

#include "report/result_record.h"

typedef struct ResultsCounts {
    int taken;
    int doubles; /* were there already */
    int refused; /* damaged, or no result: with a finding */
    int passed;  /* other files of the program, below a folder, and what is open */
    int open;    /* of those: plays of rooms that were not played to their end */
    Text opened; /* the first RESULTS_NAMED of them, by the name of their file */
    Text named;  /* the first RESULTS_NAMED of doubles and refused, by the name of their file */
} ResultsCounts;

enum { RESULTS_NAMED = 10, RESULTS_MOST_DEPTH = 32 /* of folders in folders */ };
void results_counts_release(ResultsCounts *counts);

/* One result: as values, and its tree (the result itself: record_result). Both are gone when it
 * returns; false ends the reading. */
typedef bool (*ResultsTaker)(void *context, const Record *record, const Json *result);

/* Whether a folder below another is gone into: a link is not, or one would come by the same again,
 * or never to an end. And what is said where it is too deep. */
bool results_is_folder(const char *path);
const Rule *results_too_deep(void);

/* What cannot be read at all (a path that is not there) is a finding too; so is a path without any
 * result, of which no file was refused. */
void results_read(const char *const *paths, int count, Findings *findings, ResultsTaker take,
                  void *context, ResultsCounts *counts);

#endif
