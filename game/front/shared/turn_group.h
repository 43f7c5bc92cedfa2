/* Turn group: who played a turn together, for what is told of it. */
#ifndef KLACHT_SHARED_TURN_GROUP_H
#define KLACHT_SHARED_TURN_GROUP_H

#include <stdbool.h>

/* A group that played it together: how many of how many heard these words of a line (as shown in
 * the turn, from 0; words from 1, both included); false when nobody counted. */
typedef struct TurnGroup {
    bool (*heard)(const void *context, int line, int from, int to, int *count, int *of);
    const void *context;
} TurnGroup;

#endif
