/* The talk sheet: first the words of a few turns, each with a question and room to write; then, on
 * leaves of their own, what was chosen there and why that is better or worse. */
#ifndef KLACHT_SHARED_GROUP_TALK_H
#define KLACHT_SHARED_GROUP_TALK_H

#include "front/shared/group_write.h"

void group_part_talk(GroupWriter *w);

#endif
