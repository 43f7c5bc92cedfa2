/* Ways of playing: none but the best may do well (policy/norms.h), and an ending must fit what was
 * reached in it. For a case by plays of every policy; over a folder by what those came to. */
#ifndef KLACHT_CHECK_RULES_HABITS_H
#define KLACHT_CHECK_RULES_HABITS_H

#include "check/rule_list.h"
#include "policy/norms.h"

enum { HABITS_RUNS = 10000 }; /* plays of `random`; the other policies play one way */

typedef struct Habits { /* what the plays of one case came to */
    Norm norms[POLICY_COUNT];
    bool played, first_passed;
    double routine_mandate, routine_judged; /* SCORE_NULL where there is nothing to score */
} Habits;

/* `lessons` of the other cases, or NULL. The plays of `best` and `worst` are the exploration's. */
void check_habits(Check *check, const Lessons *lessons, uint64_t runs, Habits *out);
typedef struct FolderHabits {
    int played, first_passed;               /* cases */
    double routine_mandate, routine_judged; /* means; SCORE_NULL where there is nothing to score */
} FolderHabits;
/* Norms that count over a folder: one Habits for each of its cases. */
FolderHabits check_habits_folder(Findings *findings, const char *folder, const Habits *const *items,
                                 int count);

#endif
