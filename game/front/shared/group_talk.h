/* The talk sheet: a few turns to talk about together, each with a question and room to write. */
#ifndef KLACHT_SHARED_GROUP_TALK_H
#define KLACHT_SHARED_GROUP_TALK_H

#include "front/shared/group_write.h"

void group_part_talk(GroupWriter *w);

#endif
