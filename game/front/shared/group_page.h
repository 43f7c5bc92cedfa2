/* What a group's results come to, as a page to read, show and print: for a trainer first (what to
 * talk about), and at the end for who writes the cases.
 *
 * One file that asks for no other. Pseudonyms stand in it only beside how often they played. */
#ifndef KLACHT_SHARED_GROUP_PAGE_H
#define KLACHT_SHARED_GROUP_PAGE_H

#include "base/locale.h"
#include "report/report.h"
#include "report/results.h"

typedef struct GroupSkipped { /* what was found and is not in it */
    int refused, doubles, open; /* plays of rooms that did not end */
    const char *named; /* their files, RESULTS_NAMED of them; NULL: not known */
} GroupSkipped;

void group_page(const Report *report, GroupSkipped skipped, Lang lang, Text *out);

#endif
