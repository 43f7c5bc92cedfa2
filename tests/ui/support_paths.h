/* Paths, in tests: plays of a case that come to each of its moments, replies and endings, as the
 * explorer finds them, and hands that follow one in the window. */
#ifndef KLACHT_TESTS_UI_SUPPORT_PATHS_H
#define KLACHT_TESTS_UI_SUPPORT_PATHS_H

#include "explore/explore.h"
#include "ui/support_player.h"

/* Nobody's patience runs out over a clock that is this slow, however long a test looks around. */
enum { PATHS_TIME = 1000 };

typedef struct Path {
    Verdict verdict;
    InputList inputs; /* where it is VERDICT_REACHED: until the moment is shown, the reply given */
} Path;

typedef struct Paths { /* per place of the scenario */
    Path *moments, *replies, *endings;
    int moment_count, reply_count, ending_count;
} Paths;

void paths_init(Paths *paths, const CaseFile *file);
void paths_release(Paths *paths);

/* Gives the input *at of these, from the beginning of a play at PATHS_TIME, by pointer and keys, or
 * does what stands before it (a notice, notes). False when there is none left, or when the window
 * does not ask for it: then the play went another way. */
bool hands_follow(Game *game, const InputList *inputs, int *at);

#endif
