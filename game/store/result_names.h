/* The names of the results in the usual place, sorted: those of one case follow each other in the
 * order of their times.
 *
 * A list of them is kept in the user's cache, so that looking costs no more with a hundred thousand
 * results than with ten. The folder is what counts: the list holds as long as the folder did not
 * change since, by whomever, and is made anew when it did, or is missing or damaged. It is replaced
 * whole, so programs that make it at once do not need each other. Only names are in it; what stands
 * in a result is read from the result. */
#ifndef KLACHT_STORE_RESULT_NAMES_H
#define KLACHT_STORE_RESULT_NAMES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

typedef struct ResultNames {
    char *folder; /* NULL: there is no place for results */
    const char **items;
    int count;
    bool made; /* it was made anew */
    Text text; /* in which the names stand */
} ResultNames;

void result_names_init(ResultNames *names);
void result_names_release(ResultNames *names);
/* Results were removed: the list, in which their names stand, goes too. */
void result_names_forget(void);
/* The range of those of a case; `from` == `to`: none. */
void result_names_of(const ResultNames *names, const char *case_id, int *from, int *to);

/* `<case>-<time>-<id>.json`, as results are named, whatever stands behind the time: the length of
 * the case's part and the time; false when it is none. */
bool result_name_read(const char *name, size_t *case_len, int64_t *ms);

#endif
