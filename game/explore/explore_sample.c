#include "explore/explore_sample.h"

/* The lowest and highest scores found, where a case is too large to prove them. */
#include "explore/explore_plays.h"
#include "explore/explore_step.h"
#include "play/tally.h"
#include "policy/policy.h"

#include "base/banned.h"

enum { RANDOM_PLAYS = 2000 };

static void note(Exploration *e, const Play *play) {
    Scores scores;
    Counts counts;
    tally_play(play, &scores, &counts);
    double is[EXPLORE_SCORES];
    scored_list(&scores, is);
    for (int i = 0; i < EXPLORE_SCORES; i++) {
        ScoreRange *range = &e->ranges[i];
        if (range->exact || isnan(is[i]))
            continue;
        if (!range->has || is[i] < range->lowest) {
            range->lowest = is[i];
            input_list_take(&range->lowest_play, play);
        }
        if (!range->has || is[i] > range->highest) {
            range->highest = is[i];
            input_list_take(&range->highest_play, play);
        }
        range->has = true;
    }
}

void explore_sample(Exploration *e) {
    PlaySetup setup = {.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1};
    Player *player = player_new(e->scenario);
    player_hurry(player, &e->time);
    Play *play = play_new(e->scenario, e->calls, setup);
    uint64_t steps = 0;
    for (int policy = POLICY_RANDOM; policy <= POLICY_BEST; policy++) {
        int runs = policy_learns((Policy)policy) ? 0 : policy == POLICY_RANDOM ? RANDOM_PLAYS : 1;
        for (int run = 0; run < runs && !explore_is_late(e); run++) {
            play_restart(play, setup);
            if (player_play(player, play, (Policy)policy, (uint64_t)run, &steps) == PLAYED_ENDED)
                note(e, play);
        }
    }
    play_free(play);
    player_free(player);
}
