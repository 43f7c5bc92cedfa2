/* What exploring proves, held against plays by chance: nothing that a play meets is called
 * unreachable, no score lies outside what is called exact, and what is called reached is reached.
 * For cases made by chance, the good ones and those at a bound of the explorer. KLACHT_RANDOM_CASES
 * and KLACHT_RANDOM_PLAYS ask for more, KLACHT_RANDOM_SEED for other ones. */
#include "unit/support.h"

#include "unit/bound_case.h"
#include "unit/random_case.h"

#include "explore/explore.h"
#include "policy/simulate.h"
#include "script/script.h"

typedef struct Tally {
    int cases, complete, exact, failed_plays, faults, widened, settled;
    uint32_t states;
} Tally;

static long asked(const char *name, long otherwise) {
    const char *value = getenv(name);
    return value ? strtol(value, NULL, 10) : otherwise;
}

#define wrong(tally, ...) ((tally)->faults++, print_error(__VA_ARGS__))

static void look_at_met(const Scenario *s, const Exploration *e, const Simulated *met,
                        const char *name, Tally *tally) {
    for (int i = 0; i < s->moment_count; i++)
        if (met->moments[i] && exploration_moment(e, i) != VERDICT_REACHED &&
            (exploration_complete(e) || exploration_moment(e, i) == VERDICT_UNREACHABLE))
            wrong(tally, "%s: moment %s was met\n", name, s->moments[i].name);
    for (int i = 0; i < s->reply_count; i++)
        if (met->replies[i] && exploration_reply(e, i) == VERDICT_UNREACHABLE)
            wrong(tally, "%s: reply %s of %s was given\n", name, s->replies[i].id,
                  s->moments[s->replies[i].moment].name);
    for (int i = 0; i < s->ending_count; i++)
        if (met->endings[i] && exploration_ending(e, i) == VERDICT_UNREACHABLE)
            wrong(tally, "%s: ending %s was met\n", name, s->endings[i].name);
    int troubles = 0, fails = 0;
    const Trouble *trouble = exploration_troubles(e, &troubles);
    for (int i = 0; i < troubles; i++)
        fails += trouble[i].kind != TROUBLE_TRAPPED;
    tally->failed_plays += met->failed > 0 && met->policy == POLICY_RANDOM;
    if (met->failed && !fails && exploration_complete(e))
        wrong(tally, "%s: a play failed\n", name);
}

static void look_at_scores(const Exploration *e, const Simulated *met, const char *name,
                           Tally *tally) {
    for (int i = 0; i < EXPLORE_SCORES; i++) {
        const ScoreRange *range = exploration_range(e, i);
        const Spread *is = &met->scores[i];
        if (!range->has || !range->exact)
            continue;
        tally->exact += met->policy == POLICY_RANDOM;
        if (is->count && (is->lowest < range->lowest - 1e-6 || is->highest > range->highest + 1e-6))
            wrong(tally, "%s: score %d from %.9g to %.9g, met from %.9g to %.9g\n", name, i,
                  range->lowest, range->highest, is->lowest, is->highest);
    }
}

static void look_at_claims(const Scenario *s, const ScriptCalls *calls, Exploration *e,
                           const char *name, Tally *tally) {
    PlaySetup setup = {.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1};
    Play *play = play_new(s, calls, setup);
    for (int i = 0; i < s->moment_count; i++)
        if (exploration_moment(e, i) == VERDICT_REACHED && !exploration_play_moment(e, i, play))
            wrong(tally, "%s: no play to moment %s\n", name, s->moments[i].name);
    for (int i = 0; i < s->reply_count; i++)
        if (exploration_reply(e, i) == VERDICT_REACHED && !exploration_play_reply(e, i, play))
            wrong(tally, "%s: no play to reply %s\n", name, s->replies[i].id);
    for (int i = 0; i < s->ending_count; i++)
        if (exploration_ending(e, i) == VERDICT_REACHED && !exploration_play_ending(e, i, play))
            wrong(tally, "%s: no play to ending %s\n", name, s->endings[i].name);
    play_free(play);
}

/* Plays that never end take long. */
static bool is_trap(const Exploration *e) {
    int count;
    const Trouble *troubles = exploration_troubles(e, &count);
    for (int i = 0; i < count; i++)
        if (troubles[i].kind == TROUBLE_TRAPPED)
            return true;
    return false;
}

static void look_at(const Scenario *s, const ScriptCalls *calls, uint64_t plays, const char *name,
                    Tally *tally) {
    const ExploreSetup setup = {.most_states = 4000, .scores = true};
    Exploration *e = exploration_new(s, calls, &setup);
    Simulated *met = calloc(1, sizeof *met);
    assert_non_null(met);
    tally->cases++;
    tally->complete += exploration_complete(e);
    tally->states += exploration_states(e);
    tally->widened += exploration_circle(e)->count > 0;
    tally->settled += exploration_circle(e)->settled && exploration_complete(e);
    static const Policy policies[] = {POLICY_RANDOM,   POLICY_BEST,     POLICY_HAND_OVER,
                                      POLICY_MARK_ALL, POLICY_TICK_ALL, POLICY_DEAF};
    for (size_t i = 0; i < sizeof policies / sizeof *policies; i++) {
        SimulateSetup runs = {.seed = 3, .time_factor = 1};
        runs.runs = i ? 1 : is_trap(e) ? plays / 20 + 1 : plays;
        simulate(s, calls, policies[i], &runs, met);
        look_at_met(s, e, met, name, tally);
        look_at_scores(e, met, name, tally);
        simulated_release(met);
    }
    look_at_claims(s, calls, e, name, tally);
    free(met);
    exploration_free(e);
}

static void look_at_texts(const Text *house_text, const Text *text, uint64_t plays,
                          const char *name, Tally *tally) {
    HouseFile house;
    CaseFile file;
    Findings findings;
    int faults = tally->faults;
    findings_init(&findings, LANG_EN);
    if (!script_load_house_text(text_cstr(house_text), house_text->len, "house.lua", NULL,
                                &findings, &house) ||
        !script_load_case_text(text_cstr(text), text->len, "case.lua", "kans", &house.house, NULL,
                               &findings, &file)) {
        findings_print(&findings, stderr, false);
        fprintf(stderr, "%s%s", text_cstr(house_text), text_cstr(text));
        fail();
    }
    look_at(file.scenario, &file.calls, plays, name, tally);
    if (tally->faults > faults && getenv("KLACHT_RANDOM_SHOW"))
        fprintf(stderr, "%s%s", text_cstr(house_text), text_cstr(text));
    case_file_release(&file);
    house_file_release(&house);
    findings_release(&findings);
}

static void look_at_seed(uint64_t seed, bool many, int back, uint64_t plays, Tally *tally) {
    RandomCase c;
    Text name = {0};
    random_case_init(&c, seed, many, back);
    text_addf(&name, "seed %lu", (unsigned long)seed);
    look_at_texts(&c.house, &c.text, plays, text_cstr(&name), tally);
    random_case_release(&c);
    text_release(&name);
}

/* Only a play that gives everything meets one of its endings: what chance does not find, a policy
 * does. */
static void test_at_a_bound(void **state) {
    (void)state;
    Tally tally = {0};
    Text house = {0}, text = {0};
    bound_case_sums(&house, &text);
    look_at_texts(&house, &text, 500, "sums of feelings", &tally);
    assert_int_equal(tally.faults, 0);
    text_release(&house);
    text_release(&text);
}

static void look_at_seeds(long cases, bool many, int back, Tally *sum) {
    Tally tally = {0};
    long first = asked("KLACHT_RANDOM_SEED", 1), plays = asked("KLACHT_RANDOM_PLAYS", 700);
    for (long i = 0; i < cases; i++)
        look_at_seed((uint64_t)(first + i), many, back, (uint64_t)plays, &tally);
    print_message(
        "%d cases, %d explored whole, %u states, %d scores exact, %d with plays that fail\n",
        tally.cases, tally.complete, tally.states, tally.exact, tally.failed_plays);
    assert_int_equal(tally.faults, 0);
    *sum = tally;
}

/* It would say nothing of cases that are too large. */
static void look_at_small(long cases, bool many) {
    Tally tally;
    look_at_seeds(cases, many, 6, &tally);
    assert_true(tally.complete * 2 >= tally.cases && tally.exact >= tally.cases * 2);
}

/* Of cases full of circles most are settled all the same, and little of them was widened. */
static void test_circles(void **state) {
    (void)state;
    Tally tally;
    look_at_seeds(asked("KLACHT_RANDOM_CASES", 120) / 3, false, 30, &tally);
    print_message("%d widened, %d settled by that\n", tally.widened, tally.settled);
    assert_true(tally.complete * 2 >= tally.cases && tally.settled > 0);
}

static void test_random_cases(void **state) {
    (void)state;
    look_at_small(asked("KLACHT_RANDOM_CASES", 120), false);
}

static void test_many_sums(void **state) {
    (void)state;
    look_at_small(asked("KLACHT_RANDOM_CASES", 120) / 5, true);
}

static void test_kept_cases(void **state) {
    (void)state;
    static const char *const kept[][2] = {{"house.lua", "good/alweer-lekkage"},
                                          {"house.lua", "good/woorden"},
                                          {"bounds/sums/house.lua", "bounds/sums/zaak"}};
    Tally tally = {0};
    for (int i = 0; i < 3; i++) {
        HouseFile house;
        CaseFile file;
        Findings findings;
        Text path = {0};
        findings_init(&findings, LANG_EN);
        text_addf(&path, KLACHT_TESTS "/cases/%s", kept[i][0]);
        assert_true(script_load_house(text_cstr(&path), NULL, &findings, &house));
        text_clear(&path);
        text_addf(&path, KLACHT_TESTS "/cases/%s/case.lua", kept[i][1]);
        assert_true(
            script_load_case(text_cstr(&path), "kans", &house.house, NULL, &findings, &file));
        look_at(file.scenario, &file.calls, 2000, kept[i][1], &tally);
        case_file_release(&file);
        house_file_release(&house);
        findings_release(&findings);
        text_release(&path);
    }
    assert_int_equal(tally.faults, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_at_a_bound),
        cmocka_unit_test(test_random_cases),
        cmocka_unit_test(test_many_sums),
        cmocka_unit_test(test_circles),
        cmocka_unit_test(test_kept_cases),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
