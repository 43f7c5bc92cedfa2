/* Reach: how many people a figure is of, as far as that decides whether it may be told.
 *
 * A room counts as its seats. Who plays without an alias may be one of those with one: such plays
 * are of one person where nobody else is, and else of nobody more. Only as many people are
 * remembered as it takes. A zeroed one is of nobody. */
#ifndef KLACHT_REPORT_REACH_H
#define KLACHT_REPORT_REACH_H

#include <stdbool.h>

#include "report/model.h"

typedef struct Reach {
    int persons[REPORT_LEAST_PEOPLE];
    int count, seats;
    bool anonymous;
} Reach;

/* So many people are those who are known, with or without plays that have no alias. */
int reach_people(int known, bool anonymous);
/* person -1: without an alias, or of a room with so many seats. */
void reach_add(Reach *reach, int person, int seats);
void reach_join(Reach *reach, const Reach *other);
bool reach_enough(const Reach *reach);
bool reach_none(const Reach *reach);
/* Whether what is held back of a sum may be found by taking what is told from it: of nobody, or of
 * so many that it says of none what they did. */
bool reach_hidden(const Reach *rest);

#endif
