/* Exploring: verdicts with plays, troubles, and scores that no play lies outside. */
#include "unit/support.h"

#include "cases/opened.h"
#include "explore/explore.h"
#include "explore/explore_breaks.h"
#include "explore/explore_ways.h"
#include "policy/simulate.h"

static const char house_text[] =
    "definition [[Een klacht is elke uiting van onvrede.]]\n"
    "category 'complaint' { label = 'klacht' }\n"
    "category 'question' { label = 'vraag' }\n"
    "kind 'implicit' { label = 'impliciet' }\n"
    "act 'own' { label = 'eigenaar', empathy = 2, trust = 8, patience = 10 }\n"
    "act 'explain' { label = 'uitleg', empathy = -2, trust = -6, patience = -12, trap = true,\n"
    "  after = { act = 'own', empathy = -1, trust = -3, patience = -5 } }\n"
    "act 'script' { label = 'standaard', patience = 2, fades = true }\n"
    "remedy 'apology' { label = 'excuses', trust = 5, patience = 10 }\n"
    "remedy 'refund' { label = 'geld', euros = { 10, 20 } }\n"
    "role 'desk' { label = 'balie', euros = 25, may = { 'apology', 'refund' } }\n"
    "mood 'neutral' { label = 'rustig', below = 101 }\n"
    "weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }\n"
    "pass { total = 60 }\n"
    "pace { words_per_minute = 175, think_seconds = 8 }\n";

typedef struct Loaded {
    HouseFile house;
    CaseFile file;
    Exploration *exploration;
} Loaded;

static void load(Loaded *loaded, const char *text, bool scores) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    if (!script_load_house_text(house_text, strlen(house_text), "house.lua", NULL, &findings,
                                &loaded->house) ||
        !script_load_case_text(text, strlen(text), "case.lua", "proef", &loaded->house.house, NULL,
                               &findings, &loaded->file)) {
        findings_print(&findings, stderr, false);
        fail();
    }
    findings_release(&findings);
    loaded->exploration = exploration_new(loaded->file.scenario, &loaded->file.calls,
                                          &(ExploreSetup){.scores = scores});
}

static void unload(Loaded *loaded) {
    exploration_free(loaded->exploration);
    case_file_release(&loaded->file);
    house_file_release(&loaded->house);
}

static Play *new_play(const Loaded *loaded) {
    PlaySetup setup = {.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1};
    return play_new(loaded->file.scenario, &loaded->file.calls, setup);
}

#define HEAD                                                                                       \
    "case { title = 'Proef', role = 'desk', start = 'a', "                                         \
    "customer = { name = 'u', trust = 50, patience = 30 }, "

/* Reached, proved unreachable by flags, by what was heard, and by nothing leading there. */
static void test_verdicts(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded,
         HEAD "flags = { open = false, keer = 0 }, on = { patience_out = 'weg' } }\n"
              "moment 'a' { step = 'listen' }\n"
              "customer [[Komt hij nog steeds niet vandaag?]]\n"
              "  signal 'nog steeds' { kind = 'implicit', why = 'x' }\n"
              "  decoy 'vandaag' { why = 'x' }\n"
              "reply [[Ik.]] { act = 'own', go = 'b', why = 'x', add = { keer = 1 } }\n"
              "reply [[Uitleg.]] { act = 'explain', go = 'a', why = 'x' }\n"
              "reply [[Gehoord.]] { act = 'script', heard = 'nog steeds', go = 'b', why = 'x' }\n"
              "reply [[Nooit.]] { id = 'dicht', act = 'script', when = { open = true }, go = 'c',\n"
              "  why = 'x' }\n"
              "moment 'b'\n"
              "narrator [[Stil.]]\n"
              "reply [[Goed.]] { id = 'goed', act = 'own', go = 'blij', why = 'x' }\n"
              "reply [[Vaak.]] { id = 'vaak', act = 'own', when = { keer = { min = 2 } },\n"
              "  go = 'c', why = 'x' }\n"
              "moment 'c'\nnarrator [[Leeg.]]\ngo 'blij'\n"
              "moment 'los'\nnarrator [[Los.]]\ngo 'blij'\n"
              "ending 'blij' [[Fijn.]] { outcome = 'satisfied' }\n"
              "ending 'weg' [[Dag.]] { outcome = 'lost' }\n",
         true);
    Exploration *e = loaded.exploration;
    const Scenario *s = loaded.file.scenario;
    assert_true(exploration_complete(e));
    const Verdict moments[] = {VERDICT_REACHED, VERDICT_REACHED, VERDICT_UNREACHABLE,
                               VERDICT_UNREACHABLE};
    const Verdict replies[] = {VERDICT_REACHED,     VERDICT_REACHED, VERDICT_REACHED,
                               VERDICT_UNREACHABLE, VERDICT_REACHED, VERDICT_UNREACHABLE};
    Play *play = new_play(&loaded);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(exploration_moment(e, i), moments[i]);
        if (moments[i] == VERDICT_REACHED)
            assert_true(exploration_play_moment(e, i, play));
    }
    for (int i = 0; i < 6; i++) {
        assert_int_equal(exploration_reply(e, i), replies[i]);
        if (replies[i] == VERDICT_REACHED)
            assert_true(exploration_play_reply(e, i, play));
    }
    assert_true(exploration_is_linked(e, scenario_find_moment(s, "c")));
    assert_false(exploration_is_linked(e, scenario_find_moment(s, "los")));
    for (int i = 0; i < 2; i++) {
        assert_int_equal(exploration_ending(e, i), VERDICT_REACHED);
        assert_true(exploration_play_ending(e, i, play));
        assert_int_equal(play_ending(play), i);
    }
    play_free(play);
    unload(&loaded);
}

static void test_troubles(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded,
         HEAD
         "flags = { n = 0 } }\n"
         "moment 'a'\nnarrator [[Ja.]]\n"
         "reply [[Door.]] { act = 'own', go = 'a', why = 'x', add = { n = 1 },\n"
         "  when = { n = { max = 3 } } }\n"
         "reply [[Vast.]] { act = 'script', go = 'vast', why = 'x' }\n"
         "reply [[Val.]] { act = 'explain', go = 'val', why = 'x' }\n"
         "moment 'vast'\nnarrator [[Stil.]]\n"
         "reply [[Een.]] { act = 'own', go = 'einde', why = 'x', when = { n = { max = 2 } } }\n"
         "moment 'val'\nnarrator [[Val.]]\n"
         "reply [[Twee.]] { act = 'own', go = 'einde', why = 'x',\n"
         "  when = function(s) if s.n == 2 then error('twee') end return true end }\n"
         "moment 'kring'\nnarrator [[Rond.]]\ngo 'kring'\n"
         "ending 'einde' [[Dag.]] { outcome = 'satisfied' }\n",
         false);
    int count;
    const Trouble *troubles = exploration_troubles(loaded.exploration, &count);
    Play *play = new_play(&loaded);
    int stuck = 0, script = 0;
    for (int i = 0; i < count; i++) {
        stuck += troubles[i].kind == TROUBLE_STUCK;
        script += troubles[i].kind == TROUBLE_SCRIPT;
        if (troubles[i].kind == TROUBLE_SCRIPT)
            assert_non_null(strstr(troubles[i].text, "twee"));
        assert_true(exploration_play_trouble(loaded.exploration, &troubles[i], play));
        assert_int_equal(play_phase(play), PHASE_FAILED);
    }
    assert_int_equal(stuck, 1);
    assert_int_equal(script, 1);
    assert_false(exploration_leads_on(loaded.exploration, 3));
    /* What would have come after a failure is not proved to be unreachable; what nothing leads to
     * is. */
    assert_int_equal(exploration_moment(loaded.exploration, 3), VERDICT_UNREACHABLE);
    play_free(play);
    unload(&loaded);
}

/* A state from which no ending can be come to any more. */
static void test_trapped(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded,
         HEAD "flags = { sleutel = false } }\n"
              "moment 'a'\nnarrator [[Ja.]]\n"
              "reply [[Met.]] { act = 'own', go = 'b', why = 'x', set = { sleutel = true } }\n"
              "reply [[Zonder.]] { act = 'script', go = 'b', why = 'x' }\n"
              "moment 'b'\nnarrator [[Deur.]]\n"
              "reply [[Open.]] { act = 'own', go = 'uit', why = 'x', when = { sleutel = true } }\n"
              "reply [[Wacht.]] { act = 'explain', go = 'b', why = 'x' }\n"
              "ending 'uit' [[Dag.]] { outcome = 'satisfied' }\n",
         false);
    int count;
    const Trouble *troubles = exploration_troubles(loaded.exploration, &count);
    assert_int_equal(count, 1);
    assert_int_equal(troubles[0].kind, TROUBLE_TRAPPED);
    assert_int_equal(troubles[0].moment, 1);
    unload(&loaded);
}

/* Patience that lies between the same breaks leads to the same. */
static void test_breaks(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded,
         HEAD "on = { patience_out = 'weg' } }\n"
              "moment 'a'\nnarrator [[Ja.]]\n"
              "reply [[Een.]] { act = 'own', patience = -10, go = 'b', why = 'x' }\n"
              "moment 'b'\nnarrator [[Ja.]]\n"
              "reply [[Twee.]] { act = 'own', patience = -15, go = 'uit', why = 'x' }\n"
              "ending 'uit' [[Dag.]] { outcome = 'satisfied' }\n"
              "ending 'weg' [[Weg.]] { outcome = 'lost' }\n",
         false);
    Breaks *breaks = breaks_new(loaded.file.scenario, FEELING_PATIENCE);
    assert_int_equal(breaks_code(&breaks[1], 20), breaks_code(&breaks[1], 90));
    assert_int_not_equal(breaks_code(&breaks[1], 20), breaks_code(&breaks[1], 14));
    assert_int_equal(breaks_code(&breaks[1], 14), breaks_code(&breaks[1], 1));
    assert_int_not_equal(breaks_code(&breaks[0], 24), breaks_code(&breaks[0], 26));
    assert_int_equal(breaks_code(&breaks[0], 26), breaks_code(&breaks[0], 99));
    breaks_free(breaks, loaded.file.scenario);
    unload(&loaded);
}

static double figure(const Play *play, int score) {
    Scores s;
    Counts c;
    tally_play(play, &s, &c);
    const double is[] = {s.total, s.recognition, s.empathy, s.speed, s.mandate};
    return is[score];
}

/* The plays give just the scores that are claimed. */
static void replay(const Loaded *loaded, const ScoreRange *range, int score) {
    const InputList *lists[] = {&range->lowest_play, &range->highest_play};
    const double claimed[] = {range->lowest, range->highest};
    for (int k = 0; k < 2; k++) {
        Play *play = new_play(loaded);
        for (int i = 0; i < lists[k]->count; i++)
            assert_int_equal(play_step(play, &lists[k]->items[i]), PLAY_OK);
        assert_int_equal(play_phase(play), PHASE_ENDED);
        assert_near(figure(play, score), claimed[k], 1e-9);
        play_free(play);
    }
}

/* No random play of a case that is explored whole lies outside its scores. */
static void test_ranges(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded,
         HEAD "on = { patience_out = 'weg' },\n"
              "  norm = { time = '4h', limit = '5d', contacts = 1 } }\n"
              "moment 'a' { step = 'listen' }\n"
              "customer [[Komt hij nog steeds niet vandaag, met Jansen?]]\n"
              "  signal 'nog steeds' { kind = 'implicit', why = 'x' }\n"
              "  decoy 'vandaag' { why = 'x' }\n"
              "reply [[Ik.]] { act = 'own', go = 'b', why = 'x', heard = 'nog steeds' }\n"
              "reply [[Uitleg.]] { act = 'explain', go = 'b', why = 'x', takes = '1d' }\n"
              "reply [[Vandaag.]] { act = 'script', heard = 'vandaag', go = 'b', why = 'x' }\n"
              "reply [[Weg ermee.]] { id = 'weg', act = 'script', hand_over = 'cold',\n"
              "  contact = true, go = 'c', why = 'x' }\n"
              "moment 'b'\njudge { is = 'complaint', kind = 'implicit', why = 'x',\n"
              "  go = { right = 'c', half = 'c', wrong = 'd' } }\n"
              "moment 'c' { step = 'solve' }\n"
              "customer [[En nu?]]\n"
              "reply [[Een.]] { act = 'own', go = 'd', why = 'x' }\n"
              "reply [[Twee.]] { act = { 'explain', 'script' }, go = 'd', why = 'x' }\n"
              "moment 'd'\ncustomer [[Wat gaat u eraan doen?]]\n"
              "offer { needs = { 'apology' }, fair = { 10, 20 }, route = 'self', why = 'x',\n"
              "  takes = '2h', hand_over = { takes = '3d', patience = -20 },\n"
              "  go = { fits = 'blij', short = 'boos', handed_over = 'boos' } }\n"
              "ending 'blij' [[Fijn.]] { outcome = 'satisfied' }\n"
              "ending 'boos' [[Jammer.]] { outcome = 'resigned' }\n"
              "ending 'weg' [[Dag.]] { outcome = 'lost' }\n",
         true);
    assert_true(exploration_complete(loaded.exploration));
    Simulated *random = calloc(1, sizeof *random);
    assert_non_null(random);
    SimulateSetup setup = {.seed = 9, .runs = 20000, .time_factor = 1};
    simulate(loaded.file.scenario, &loaded.file.calls, POLICY_RANDOM, &setup, random);
    for (int i = 0; i < EXPLORE_SCORES; i++) {
        const ScoreRange *range = exploration_range(loaded.exploration, i);
        assert_true(range->has);
        assert_true(range->exact);
        assert_true(random->scores[i].lowest >= range->lowest - 1e-9);
        assert_true(random->scores[i].highest <= range->highest + 1e-9);
        replay(&loaded, range, i);
    }
    /* The money is fair and no remedy that was asked for: 97 for the offer. */
    assert_near(exploration_range(loaded.exploration, 0)->highest, 99.55, 1e-9);
    simulated_release(random);
    free(random);
    unload(&loaded);
}

/* A limit leaves things undecided, never wrongly unreachable. */
static void test_limit(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded,
         HEAD "flags = { n = 0, m = 0 } }\n"
              "moment 'a'\nnarrator [[Ja.]]\n"
              "reply [[Een.]] { act = 'own', go = 'a', why = 'x', add = { n = 1 } }\n"
              "reply [[Twee.]] { act = 'script', go = 'a', why = 'x', add = { m = 1 } }\n"
              "reply [[Uit.]] { id = 'uit', act = 'explain', go = 'uit', why = 'x',\n"
              "  when = { n = { min = 5000 }, m = { min = 5000 } } }\n"
              "ending 'uit' [[Dag.]] { outcome = 'satisfied' }\n",
         false);
    Exploration *e = exploration_new(loaded.file.scenario, &loaded.file.calls,
                                     &(ExploreSetup){.most_states = 5000});
    assert_false(exploration_complete(e));
    assert_in_range(exploration_states(e), 5000, 5010);
    assert_int_equal(exploration_reply(e, 2), VERDICT_UNDECIDED);
    assert_int_equal(exploration_ending(e, 0), VERDICT_UNDECIDED);
    exploration_free(e);
    unload(&loaded);
}

/* The shortest way to `d` is a poor answer; the best is longer, and hears what there is. To `c`
 * leads a poor answer alone, after a good one. */
static void test_best_ways(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded,
         HEAD "}\n"
              "moment 'a' { step = 'listen' }\n"
              "customer [[Komt hij nog steeds niet?]]\n"
              "  signal 'nog steeds' { kind = 'implicit', why = 'x' }\n"
              "reply [[Uitleg.]] { id = 'uitleg', act = 'explain', go = 'd', why = 'x' }\n"
              "reply [[Ik.]] { id = 'ik', act = 'own', go = 'b', why = 'x' }\n"
              "moment 'b' { step = 'probe' }\n"
              "narrator [[Stil.]]\n"
              "reply [[Goed.]] { act = 'own', go = 'd', why = 'x' }\n"
              "reply [[Mis.]] { act = 'explain', go = 'c', why = 'x' }\n"
              "moment 'c'\nnarrator [[Leeg.]]\ngo 'uit'\n"
              "moment 'd'\nnarrator [[Leeg.]]\ngo 'uit'\n"
              "moment 'los'\nnarrator [[Los.]]\ngo 'uit'\n"
              "ending 'uit' [[Dag.]] { outcome = 'satisfied' }\n",
         false);
    static const int replies[4][2] = {{-1, -1}, {1, -1}, {1, 3}, {1, 2}};
    Play *play = new_play(&loaded);
    BestWays *ways = best_ways_new(loaded.exploration, NULL);
    for (int moment = 0; moment < 4; moment++) {
        assert_true(best_ways_play(ways, moment, play));
        assert_int_equal(play_moment(play), moment);
        int count;
        const Turn *turns = play_turns(play, &count);
        for (int i = 0; i < 2 && replies[moment][i] >= 0; i++)
            assert_int_equal(turns[i].reply, replies[moment][i]);
        if (moment)
            assert_int_equal(turns[0].hits, 1);
    }
    assert_false(best_ways_play(ways, 4, play));
    best_ways_free(ways);
    play_free(play);
    unload(&loaded);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_verdicts),  cmocka_unit_test(test_troubles),
        cmocka_unit_test(test_trapped),   cmocka_unit_test(test_breaks),
        cmocka_unit_test(test_ranges),    cmocka_unit_test(test_limit),
        cmocka_unit_test(test_best_ways),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
