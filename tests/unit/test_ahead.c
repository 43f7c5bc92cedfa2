/* About how many turns a conversation takes: true for who plays it well, whatever the case. */
#include <stdlib.h>

#include "unit/scenarios.h"

#include "front/shared/ahead.h"
#include "policy/policy.h"

enum { ABOUT = 2, SEEDS = 6 };

static bool ends_from(const Scenario *scenario, int at) {
    const Moment *moment = &scenario->moments[at];
    if (moment->way == WAY_OFFER) {
        const Offer *offer = &scenario->offers[moment->act];
        int places[] = {offer->fits, offer->short_of, offer->beyond, offer->handed_over,
                        offer->harmed};
        for (int i = 0; i < 5; i++)
            if (places[i] >= SCENARIO_ENDING)
                return true;
        return false;
    }
    for (int i = 0; moment->way == WAY_REPLIES && i < moment->reply_count; i++)
        if (scenario->replies[moment->first_reply + i].go >= SCENARIO_ENDING)
            return true;
    if (moment->way == WAY_JUDGE) {
        const Judge *judge = &scenario->judges[moment->act];
        return judge->right >= SCENARIO_ENDING || judge->half >= SCENARIO_ENDING ||
               judge->wrong >= SCENARIO_ENDING;
    }
    return moment->way == WAY_GO && moment->go >= SCENARIO_ENDING;
}

/* What is told at each step of this play. */
static int follow(const Opened *opened, const Play *played, bool well) {
    const Scenario *scenario = opened->file.scenario;
    int count, faults = 0, all = play_turn_count(played), before = 0, changes = 0, least = 1 << 20;
    const Input *inputs = play_inputs(played, &count);
    Play *play = play_new(scenario, &opened->file.calls, play_setup(played));
    for (int i = 0; i <= count; i++) {
        int turn = play_turn_count(play), told = ahead_turns(play), at = play_moment(play);
        if (!told) { /* it would be more than was told before */
            faults += want(i && at >= 0, "%s: nothing told at turn %d\n", scenario->id, turn);
            if (i < count)
                assert_int_equal(play_step(play, &inputs[i]), PLAY_OK);
            continue;
        }
        if (at >= 0) {
            faults += want(told <= least, "%s: turn %d of about %d, told was %d\n", scenario->id,
                           turn, told, least);
            least = told;
        }
        faults += want(told >= turn, "%s: %d turns of about %d\n", scenario->id, turn, told);
        if (at < 0)
            faults += want(told == all, "%s: %d turns, not %d\n", scenario->id, told, all);
        else if (told == turn)
            faults += want(ends_from(scenario, at), "%s: turn %d is told to be the last\n",
                           scenario->id, turn);
        if (well)
            faults += want(abs(told - all) <= ABOUT, "%s: turn %d of about %d, and it took %d\n",
                           scenario->id, turn, told, all);
        changes += i && told != before && at >= 0;
        before = told;
        if (i < count)
            assert_int_equal(play_step(play, &inputs[i]), PLAY_OK);
    }
    if (well)
        faults += want(changes <= 1, "%s: told otherwise %d times\n", scenario->id, changes);
    play_free(play);
    return faults;
}

static int look(const Opened *opened) {
    static const Policy policies[] = {POLICY_BEST, POLICY_MARK_ALL, POLICY_DEAF, POLICY_RANDOM,
                                      POLICY_FIRST};
    const Scenario *scenario = opened->file.scenario;
    Player *player = player_new(scenario);
    int faults = 0;
    for (size_t p = 0; p < sizeof policies / sizeof *policies; p++)
        for (uint64_t seed = 1; seed <= SEEDS; seed++) {
            uint64_t steps = 0;
            Play *play =
                play_new(scenario, &opened->file.calls,
                         (PlaySetup){.seed = seed, .mode = PLAY_ASSESSMENT, .time_factor = 1});
            if (player_play(player, play, policies[p], seed, &steps) == PLAYED_ENDED)
                faults += follow(opened, play, p == 0);
            play_free(play);
        }
    player_free(player);
    return faults;
}

static void shipped_cases(void **state) {
    (void)state;
    assert_int_equal(each_case("nl", look), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(shipped_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
