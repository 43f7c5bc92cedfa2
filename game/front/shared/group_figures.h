/* The figures of all plays together. */
#ifndef KLACHT_SHARED_GROUP_FIGURES_H
#define KLACHT_SHARED_GROUP_FIGURES_H

#include "front/shared/group_write.h"

void group_part_scores(GroupWriter *w);
void group_part_growth(GroupWriter *w);
void group_part_detection(GroupWriter *w);
void group_part_groups(GroupWriter *w);
void group_part_money(GroupWriter *w);
void group_part_people(GroupWriter *w);

#endif
