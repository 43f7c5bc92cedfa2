/* Policies and simulation, on the cases of tests/shelf. */

#include "unit/support.h"

#include "cases/opened.h"
#include "policy/norms.h"
#include "policy/simulate_report.h"
#include "policy/stock.h"
#include "store/json.h"
#include "store/json_parse.h"

static void open_case(Opened *opened, const char *id) {
    Library library;
    Findings findings;
    int code;
    findings_init(&findings, LANG_EN);
    library_init(&library, KLACHT_TESTS "/shelf");
    if (!opened_init(opened, &library, id, "nl", &findings, &code)) {
        findings_print(&findings, stderr, false);
        fail();
    }
    library_release(&library);
    findings_release(&findings);
}

static void test_spread(void **state) {
    (void)state;
    Spread *s = calloc(1, sizeof *s);
    assert_non_null(s);
    assert_true(isnan(spread_mean(s)));
    for (int i = 0; i <= 100; i++)
        spread_add(s, i);
    spread_add(s, (double)NAN);
    assert_int_equal(s->count, 101);
    assert_near(spread_mean(s), 50, 1e-9);
    assert_near(spread_lowest(s), 0, 0);
    assert_near(spread_highest(s), 100, 0);
    assert_near(spread_percentile(s, 10), 10, 1e-9);
    assert_near(spread_percentile(s, 50), 50, 1e-9);
    assert_near(spread_percentile(s, 90), 90, 1e-9);
    uint64_t parts[20], sum = 0;
    spread_parts(s, parts, 20);
    for (int i = 0; i < 20; i++)
        sum += parts[i];
    assert_int_equal(sum, 101);
    assert_int_equal(parts[0], 5);
    assert_int_equal(parts[19], 6);
    free(s);
}

static void run(const Opened *opened, Policy policy, uint64_t seed, uint64_t runs, Simulated *out) {
    SimulateSetup setup = {.seed = seed, .runs = runs, .time_factor = 1};
    simulate(opened->file.scenario, &opened->file.calls, policy, &setup, out);
}

static void test_same_seed_same_plays(void **state) {
    (void)state;
    Opened opened;
    open_case(&opened, "de-kraan");
    Simulated *a = calloc(3, sizeof *a), *b = a + 1, *c = a + 2;
    assert_non_null(a);
    run(&opened, POLICY_RANDOM, 5, 400, a);
    run(&opened, POLICY_RANDOM, 5, 400, b);
    run(&opened, POLICY_RANDOM, 6, 400, c);
    assert_int_equal(a->steps, b->steps);
    assert_memory_equal(&a->scores[0], &b->scores[0], sizeof a->scores[0]);
    assert_memory_not_equal(&a->scores[0], &c->scores[0], sizeof a->scores[0]);
    assert_int_equal(a->plays, 400);
    assert_int_equal(a->endless + a->failed, 0);
    uint64_t endings = 0;
    for (int i = 0; i < opened.file.scenario->ending_count; i++)
        endings += a->endings[i];
    assert_int_equal(endings, 400);
    for (int i = 0; i < 3; i++)
        simulated_release(&a[i]);
    free(a);
    opened_release(&opened);
}

typedef struct Seen { /* of the play of one policy */
    Scores scores;
    Counts counts;
    int decisions, handed_over;
} Seen;

static bool see(void *context, const Play *play, uint64_t number) {
    (void)number;
    Seen *seen = context;
    int count;
    const Turn *turns = play_turns(play, &count);
    tally_play(play, &seen->scores, &seen->counts);
    for (int i = 0; i < count; i++) {
        seen->decisions += turns[i].is_decision;
        seen->handed_over += turns[i].is_decision && turns[i].hand_over;
    }
    return true;
}

static Seen play_once(const Opened *opened, Policy policy) {
    Simulated *out = calloc(1, sizeof *out);
    assert_non_null(out);
    Seen seen = {0};
    SimulateSetup setup = {.seed = 1, .runs = 1, .time_factor = 1, .played = see, .context = &seen};
    simulate(opened->file.scenario, &opened->file.calls, policy, &setup, out);
    assert_int_equal(out->endless + out->failed, 0);
    simulated_release(out);
    free(out);
    return seen;
}

/* Each policy is wrong in what it is named for and in nothing else. */
static void test_policies(void **state) {
    (void)state;
    Opened opened;
    open_case(&opened, "de-kraan");
    Seen best = play_once(&opened, POLICY_BEST);
    assert_near(best.scores.recognition, 100, 1e-9);
    assert_near(best.scores.reaction, 100, 1e-9);
    assert_near(best.scores.mandate, 100, 1e-9);
    assert_int_equal(best.counts.misses, 0);
    assert_int_equal(best.counts.false_alarms, 0);

    Seen deaf = play_once(&opened, POLICY_DEAF);
    assert_int_equal(deaf.counts.hits, 0);
    assert_int_equal(deaf.counts.false_alarms, 0);
    assert_near(deaf.scores.judge, 100, 1e-9);
    assert_true(deaf.scores.unrecognised);

    Seen all = play_once(&opened, POLICY_MARK_ALL);
    assert_int_equal(all.counts.misses, 0);
    assert_near(all.scores.mark, 0, 1e-9);

    Seen explain = play_once(&opened, POLICY_EXPLAIN);
    assert_true(explain.counts.explain > 0);
    assert_true(explain.scores.empathy < best.scores.empathy);
    assert_near(explain.scores.reaction, 100, 1e-9);

    Seen defend = play_once(&opened, POLICY_DEFEND);
    assert_true(defend.counts.defend > 0);

    Seen hand = play_once(&opened, POLICY_HAND_OVER);
    assert_true(hand.decisions > 0);
    assert_int_equal(hand.handed_over, hand.decisions);

    Seen ticks = play_once(&opened, POLICY_TICK_ALL);
    assert_near(ticks.scores.empathy, best.scores.empathy, 1e-9);
    assert_true(ticks.scores.mandate < best.scores.mandate);

    Seen buys = play_once(&opened, POLICY_BUY_OFF);
    assert_true(buys.counts.spent > best.counts.spent);
    opened_release(&opened);
}

static void test_report(void **state) {
    (void)state;
    Opened opened;
    open_case(&opened, "de-kraan");
    Simulated *items = calloc(POLICY_COUNT, sizeof *items);
    assert_non_null(items);
    run(&opened, POLICY_RANDOM, 1, 50, &items[POLICY_RANDOM]);
    run(&opened, POLICY_DEAF, 1, 50, &items[POLICY_DEAF]);
    Text text = {0};
    simulated_json(&text, opened.file.scenario, 1, items, POLICY_COUNT);
    Findings findings;
    findings_init(&findings, LANG_EN);
    Json *tree = json_parse(text_cstr(&text), text.len, "simulate", &findings);
    findings_release(&findings);
    const Json *policies = json_get(tree, "policies");
    assert_string_equal(json_string(tree, "schema"), "klachtenspel.simulate/1");
    assert_non_null(json_get(policies, "random"));
    assert_non_null(json_get(policies, "deaf"));
    assert_null(json_get(policies, "first"));
    assert_string_equal(json_string(json_get(json_get(tree, "norms"), "deaf"), "verdict"), "kept");
    assert_null(json_get(json_get(tree, "norms"), "first"));
    double plays;
    assert_true(json_number(json_get(policies, "random"), "plays", &plays));
    assert_near(plays, 50, 0);
    json_free(tree);
    text_clear(&text);
    simulated_text(&text, LANG_EN, opened.file.scenario, items, POLICY_COUNT);
    assert_non_null(strstr(text_cstr(&text), "deaf: played 50 times"));
    text_release(&text);
    for (int i = 0; i < POLICY_COUNT; i++)
        simulated_release(&items[i]);
    free(items);
    opened_release(&opened);
}

/* ---- What is learned from the other cases ---- */

typedef struct Learned {
    Opened opened;
    Stock *stock;
    Lessons *lessons;
} Learned;

static void learn(Learned *learned, const char *id) {
    Library library;
    library_init(&library, KLACHT_TESTS "/shelf");
    learned->stock = stock_new(&library, id);
    library_release(&library);
    assert_int_equal(stock_language_count(learned->stock), 2);
    assert_string_equal(stock_language(learned->stock, 0), "nl");
    open_case(&learned->opened, id);
    Shelf *shelf = stock_shelf(learned->stock, "nl");
    assert_int_equal(readings_find(shelf_readings(shelf), id), -1);
    assert_int_equal(shelf_count(stock_shelf(learned->stock, "xx")), 0);
    learned->lessons = lessons_new(shelf, learned->opened.file.scenario);
    assert_non_null(learned->lessons);
}

static void forget(Learned *learned) {
    lessons_free(learned->lessons);
    stock_free(learned->stock);
    opened_release(&learned->opened);
}

static Simulated *run_learned(Learned *learned, Policy policy) {
    Simulated *out = calloc(1, sizeof *out);
    assert_non_null(out);
    SimulateSetup setup = {.seed = 1, .runs = 1, .time_factor = 1, .lessons = learned->lessons};
    simulate(learned->opened.file.scenario, &learned->opened.file.calls, policy, &setup, out);
    assert_int_equal(out->plays, 1);
    assert_int_equal(out->found, 1);
    return out;
}

static void let_go(Simulated *s) {
    simulated_release(s);
    free(s);
}

static void test_learners(void **state) {
    (void)state;
    Learned learned;
    learn(&learned, "de-kraan");
    Simulated *blind = run_learned(&learned, POLICY_BLIND);
    assert_near(spread_mean(&blind->judged), 100, 1e-9); /* right in all but what it is named for */
    assert_near(spread_mean(&blind->scores[4]), 100, 1e-9);
    assert_true(spread_mean(&blind->scores[1]) <= 40);
    Simulated *marks = run_learned(&learned, POLICY_BLIND_MARKS);
    assert_true(spread_mean(&marks->scores[1]) > spread_mean(&blind->scores[1]));
    Simulated *routine = run_learned(&learned, POLICY_ROUTINE);
    assert_true(spread_mean(&routine->scores[4]) < 100);
    assert_true(spread_mean(&routine->scores[1]) <= 40);
    let_go(blind);
    let_go(marks);
    let_go(routine);
    forget(&learned);
}

static void test_untaught(void **state) {
    (void)state;
    Opened opened;
    open_case(&opened, "de-kraan");
    Simulated *items = calloc(POLICY_COUNT, sizeof *items);
    assert_non_null(items);
    run(&opened, POLICY_BLIND, 1, 5, &items[POLICY_BLIND]);
    assert_int_equal(items[POLICY_BLIND].plays, 0);
    assert_int_equal(norm_of(opened.file.scenario, items, POLICY_BLIND).verdict, NORM_UNTAUGHT);
    Text text = {0};
    simulated_text(&text, LANG_EN, opened.file.scenario, items, POLICY_COUNT);
    assert_non_null(strstr(text_cstr(&text), "blind: not played"));
    text_release(&text);
    Shelf *shelf = shelf_new();
    assert_null(lessons_new(shelf, opened.file.scenario));
    shelf_free(shelf);
    simulated_release(&items[POLICY_BLIND]);
    free(items);
    opened_release(&opened);
}

/* What a policy is named for may stand where its plays do not come: that is not the same as
 * nowhere. */
static void test_met_elsewhere(void **state) {
    (void)state;
    Opened opened;
    open_case(&opened, "de-kraan");
    Simulated *items = calloc(POLICY_COUNT, sizeof *items);
    assert_non_null(items);
    const Policy policies[] = {POLICY_DEFEND, POLICY_WARM};
    for (int i = 0; i < 2; i++) {
        Simulated *s = &items[policies[i]];
        run(&opened, policies[i], 1, 1, s);
        s->found = 0;
    }
    Text text = {0};
    simulated_text(&text, LANG_NL, opened.file.scenario, items, POLICY_COUNT);
    const char *defend = strstr(text_cstr(&text), "defend: 1 keer gespeeld"),
               *warm = strstr(text_cstr(&text), "warm: 1 keer gespeeld");
    assert_non_null(defend);
    assert_non_null(warm);
    assert_non_null(strstr(defend, "kan alleen in ‘verhaal’, ‘waarom’, ‘morgen’, …, en zo"));
    assert_true(strstr(defend, "kan alleen in") < warm);
    assert_null(strstr(warm, "kan alleen in"));
    assert_non_null(strstr(warm, "komt in de casus niet voor"));
    text_release(&text);
    for (int i = 0; i < 2; i++)
        simulated_release(&items[policies[i]]);
    free(items);
    opened_release(&opened);
}

/* ---- Norms, by plays made up here ---- */

static void put(Simulated *items, Policy policy, double total, uint64_t passed) {
    Simulated *s = &items[policy];
    *s = (Simulated){.policy = policy, .plays = 100, .found = 100, .passed = passed};
    for (int i = 0; i < 100; i++)
        spread_add(&s->scores[0], total);
}

static void test_norms(void **state) {
    (void)state;
    const Moment moments[] = {{.route = ROUTE_SELF}};
    const Judge judges[] = {{.category = 0}};
    Scenario scenario = {.house = {.complaint = 0},
                         .moments = moments,
                         .moment_count = 1,
                         .judges = judges,
                         .judge_count = 1};
    Simulated *items = calloc(POLICY_COUNT, sizeof *items);
    assert_non_null(items);
    assert_int_equal(norm_of(&scenario, items, POLICY_EXPLAIN).verdict, NORM_NONE);
    put(items, POLICY_BEST, 95, 100);
    put(items, POLICY_EXPLAIN, 50, 5);
    put(items, POLICY_DEAF, 50, 6);
    put(items, POLICY_TICK_ALL, 87, 0);
    put(items, POLICY_BUY_OFF, 87.5, 0);
    put(items, POLICY_ALL_COMPLAINT, 92, 0);
    put(items, POLICY_HAND_OVER, 70, 100);
    put(items, POLICY_FIRST, 70, 100);
    put(items, POLICY_WARM, 70, 100);
    items[POLICY_WARM].found = 0;
    assert_int_equal(norm_of(&scenario, items, POLICY_BEST).verdict, NORM_KEPT);
    assert_int_equal(norm_of(&scenario, items, POLICY_EXPLAIN).verdict, NORM_KEPT);
    assert_int_equal(norm_of(&scenario, items, POLICY_DEAF).verdict, NORM_BROKEN);
    assert_int_equal(norm_of(&scenario, items, POLICY_TICK_ALL).verdict, NORM_KEPT);
    assert_int_equal(norm_of(&scenario, items, POLICY_BUY_OFF).verdict, NORM_BROKEN);
    assert_near(norm_of(&scenario, items, POLICY_BUY_OFF).is, 7.5, 1e-9);
    assert_int_equal(norm_of(&scenario, items, POLICY_ALL_COMPLAINT).verdict, NORM_KEPT);
    assert_int_equal(norm_of(&scenario, items, POLICY_HAND_OVER).verdict, NORM_BROKEN);
    assert_int_equal(norm_of(&scenario, items, POLICY_FIRST).verdict, NORM_FOLDER);
    assert_int_equal(norm_of(&scenario, items, POLICY_WARM).verdict, NORM_NOTHING);
    /* Where nothing is a complaint, calling all one must cost more; where something must be handed
     * over, who hands over everything may pass. */
    const Judge other[] = {{.category = 1}};
    const Moment required[] = {{.route = ROUTE_REQUIRED}};
    scenario.judges = other;
    scenario.moments = required;
    assert_int_equal(norm_of(&scenario, items, POLICY_ALL_COMPLAINT).verdict, NORM_BROKEN);
    assert_int_equal(norm_of(&scenario, items, POLICY_HAND_OVER).verdict, NORM_NONE);
    put(items, POLICY_BEST, 94.9, 100);
    assert_int_equal(norm_of(&scenario, items, POLICY_BEST).verdict, NORM_BROKEN);
    free(items);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_spread),        cmocka_unit_test(test_same_seed_same_plays),
        cmocka_unit_test(test_policies),      cmocka_unit_test(test_report),
        cmocka_unit_test(test_learners),      cmocka_unit_test(test_untaught),
        cmocka_unit_test(test_met_elsewhere), cmocka_unit_test(test_norms),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
