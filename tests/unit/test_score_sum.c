/* What is shown of a play's scores adds up as it stands, in whole numbers, whatever was played; and
 * what is to be taken along is what weighed most. */
#include "unit/support.h"

#include <stdlib.h>
#include <string.h>

#include "cases/opened.h"
#include "front/shared/play_facts.h"
#include "policy/policy.h"

/* "… 100 − 7 (…) − 12 (…) = 81.": the numbers as a reader would add them. */
static void assert_reads(const char *told, int is) {
    const char *at = strstr(told, "100");
    assert_non_null(at);
    int left = 100;
    for (at += 3; (at = strstr(at, " − ")); at++)
        left -= atoi(at + strlen(" − "));
    const char *end = strstr(told, " = ");
    assert_non_null(end);
    assert_int_equal(atoi(end + 3), is);
    assert_int_equal(left, is);
}

static void assert_sum(const ScoreFacts *score, int turn_count) {
    const ScoreSum *sum = &score->sum;
    int left = 100;
    if (isnan(score->value)) {
        assert_int_equal(sum->count, 0);
        return;
    }
    for (int i = 0; i < sum->count; i++) {
        assert_true(sum->parts[i].points > 0);
        left -= sum->parts[i].points;
        for (int t = 0; t < sum->parts[i].turn_count; t++) {
            assert_in_range(sum->parts[i].turns[t], 0, turn_count - 1);
            assert_true(!t || sum->parts[i].turns[t] > sum->parts[i].turns[t - 1]);
        }
    }
    assert_int_equal(left, (int)round(score->value));
    assert_int_equal(sum->is, left);
    assert_int_equal(atoi(score->figure), left);
    for (int i = 0; i < score->why.count; i++)
        if (score->why.items[i].kind == FACT_LOSSES)
            assert_reads(score->why.items[i].head, left);
}

static void assert_total(const PlayFacts *facts, const Weights *weights) {
    int points[SCORED_COUNT], most[SCORED_COUNT], sum = 0, all = 0;
    score_shares(&facts->scores, weights, points, most);
    for (Scored s = SCORED_RECOGNITION; s < SCORED_COUNT; s++) {
        assert_in_range(points[s], 0, most[s]);
        sum += points[s];
        all += most[s];
    }
    if (isnan(facts->scores.total))
        return;
    assert_int_equal(all, 100);
    if (!facts->scores.unrecognised)
        assert_int_equal(sum, (int)round(facts->scores.total));
}

static bool is_trap(const Play *play, int turn) {
    int count;
    const Turn *turns = play_turns(play, &count);
    return turn >= 0 && turns[turn].trap;
}

/* Three at most: those that cost by weight, a trap before what is none, then those that brought by
 * weight. */
static void assert_lessons(const PlayFacts *facts, const Play *play) {
    const Facts *lessons = &facts->lessons;
    assert_true(lessons->count <= 3);
    /* where the ending kept it from passing, the turn that decided that may stand before all */
    int by_weight = facts->scores.lacks & (1u << PASS_OUTCOME) ? 1 : 0;
    for (int i = 0; i < lessons->count; i++) {
        const Fact *fact = &lessons->items[i], *before = i > by_weight ? fact - 1 : NULL;
        double points = fact->amounts[0];
        assert_int_equal(fact->kind, FACT_LESSON);
        assert_true(*fact->head);
        assert_true(fact->turn >= -1 && fact->turn < facts->turn_count);
        assert_int_equal(fact->tone, points < 0 || !fact->amount_count ? TONE_WARN : TONE_GOOD);
        bool warned = points < 0 && before && is_trap(play, before->turn);
        if (before && (before->amounts[0] < 0) == (points < 0) && !warned)
            assert_true(fabs(before->amounts[0]) >= fabs(points));
        if (before && points < 0)
            assert_true(before->amounts[0] < 0);
    }
    assert_true(lessons->count || isnan(facts->scores.total) || facts->scores.total <= 0);
}

static void assert_case(const Opened *opened, int seeds) {
    static const Policy policies[] = {POLICY_RANDOM,  POLICY_MARK_ALL,  POLICY_DEAF, POLICY_EXPLAIN,
                                      POLICY_BUY_OFF, POLICY_HAND_OVER, POLICY_BEST};
    const Scenario *scenario = opened->file.scenario;
    Player *player = player_new(scenario);
    for (size_t p = 0; p < sizeof policies / sizeof *policies; p++)
        for (int seed = 1; seed <= seeds; seed++) {
            uint64_t steps = 0;
            Play *play = play_new(scenario, &opened->file.calls,
                                  (PlaySetup){.seed = (uint64_t)seed,
                                              .mode = PLAY_ASSESSMENT,
                                              .time_factor = seed % 3 ? 1 : 0});
            if (player_play(player, play, policies[p], (uint64_t)seed, &steps) == PLAYED_ENDED) {
                PlayFacts facts;
                play_facts_init(&facts, play, &opened->file.calls, LANG_NL);
                for (int i = 0; i < SCORED_COUNT; i++)
                    assert_sum(&facts.each[i], facts.turn_count);
                assert_total(&facts, &scenario->house.weights);
                assert_lessons(&facts, play);
                play_facts_release(&facts);
            }
            play_free(play);
        }
    player_free(player);
}

static void every_shipped_case(void **state) {
    (void)state;
    Findings findings;
    Library library;
    int code, opened_count = 0;
    findings_init(&findings, LANG_NL);
    library_init(&library, KLACHT_SOURCE "/scenarios");
    library_scan(&library);
    for (int i = 0; i < library.count; i++) {
        Opened opened;
        if (library.items[i].kind != LIBRARY_CASE ||
            !opened_init(&opened, &library, library.items[i].id, "nl", &findings, &code))
            continue;
        assert_case(&opened, 6);
        opened_release(&opened);
        opened_count++;
    }
    assert_true(opened_count > 10);
    library_release(&library);
    findings_release(&findings);
}

/* What is left over goes to the largest remainders, and never beyond the most. */
static void shared_out(void **state) {
    (void)state;
    int out[3];
    share_out((double[]){3.4, 3.4, 1.2}, NULL, 3, 8, out);
    assert_int_equal(out[0] + out[1] + out[2], 8);
    assert_int_equal(out[2], 1);
    share_out((double[]){29.4, 29.3, 0}, (int[]){29, 30, 0}, 3, 59, out);
    assert_int_equal(out[0], 29);
    assert_int_equal(out[1], 30);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shared_out),
        cmocka_unit_test(every_shipped_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
