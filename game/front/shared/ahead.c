#include "front/shared/ahead.h"

#include <stdlib.h>

#include "base/arena.h"
#include "play/rules.h"

#include "base/banned.h"

enum { ABOUT = 2, FAR = 1 << 20 };

/* How many moments lie on the way from each to an end that is no worse than this, itself with it.
 */
typedef struct Ways {
    const Scenario *scenario;
    Outcome worst;
    int *far;    /* per moment; FAR: no way leads there */
    int *places; /* room for those that one leads to */
} Ways;

static int from_place(const Ways *ways, int place) {
    if (place < 0)
        return FAR;
    if (place >= SCENARIO_ENDING)
        return ways->scenario->endings[place - SCENARIO_ENDING].outcome <= ways->worst ? 0 : FAR;
    return ways->far[place];
}

static int nearest(const Ways *ways, const int *places, int count) {
    int least = FAR;
    for (int i = 0; i < count; i++)
        least = from_place(ways, places[i]) < least ? from_place(ways, places[i]) : least;
    return least;
}

/* From where this moment leads. */
static int beyond(const Ways *ways, const Moment *moment) {
    return nearest(ways, ways->places, rules_places(ways->scenario, moment, ways->places));
}

/* Again and again until no way gets shorter. */
static void find_ways(Ways *ways) {
    bool shorter = true;
    for (int i = 0; i < ways->scenario->moment_count; i++)
        ways->far[i] = FAR;
    while (shorter) {
        shorter = false;
        for (int i = 0; i < ways->scenario->moment_count; i++) {
            int far = beyond(ways, &ways->scenario->moments[i]) + 1;
            if (far < ways->far[i]) {
                ways->far[i] = far;
                shorter = true;
            }
        }
    }
}

/* Turns from each of these moments on: each to the best end that it can come to. */
static void count_turns(const Scenario *scenario, const int *from, int *turns, int count) {
    Ways ways = {.scenario = scenario,
                 .far = xcalloc((size_t)scenario->moment_count + 1, sizeof *ways.far),
                 .places = xmalloc((size_t)rules_most_places(scenario) * sizeof *ways.places)};
    for (int i = 0; i < count; i++)
        turns[i] = FAR;
    for (int worst = 0; worst < OUTCOME_COUNT; worst++) {
        ways.worst = (Outcome)worst;
        find_ways(&ways);
        for (int i = 0; i < count; i++)
            if (turns[i] >= FAR && ways.far[from[i]] < FAR)
                turns[i] = ways.far[from[i]];
    }
    free(ways.far);
    free(ways.places);
}

/* What is told at this turn by where it leads: what was told first, as long as that about holds. */
static int estimate(int first, int turn, int all) {
    bool holds = first < FAR && abs(all - first) <= ABOUT && (first > turn || all == first);
    return holds ? first : all;
}

/* At the last of the turns; 0 where it would be more than was told before. */
static int told_at_last(const int *ahead, int count) {
    int told = FAR, now = 0;
    for (int turn = 1; turn <= count; turn++) {
        if (ahead[turn - 1] >= FAR) /* a case without an end that can be reached */
            return count;
        now = estimate(ahead[0], turn, turn - 1 + ahead[turn - 1]);
        if (now > told)
            now = 0;
        else
            told = now;
    }
    return now;
}

int ahead_turns(const Play *play) {
    int count, now = play_moment(play);
    const Turn *turns = play_turns(play, &count);
    if (now < 0 || count < 1)
        return count;
    int *from = xcalloc((size_t)count, sizeof *from), *ahead = xcalloc((size_t)count, sizeof *from);
    for (int i = 0; i < count; i++)
        from[i] = turns[i].moment;
    count_turns(play_scenario(play), from, ahead, count);
    int told = told_at_last(ahead, count);
    free(from);
    free(ahead);
    return told;
}
