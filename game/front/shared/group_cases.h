/* Each case: where the group lost, and behind it what its author wants to know. */
#ifndef KLACHT_SHARED_GROUP_CASES_H
#define KLACHT_SHARED_GROUP_CASES_H

#include "front/shared/group_write.h"

void group_part_cases(GroupWriter *w);
/* Only which they are and how often they were played. */
void group_part_titles(GroupWriter *w);
void group_part_author(GroupWriter *w);

#endif
