/* The explorer against the random plays of tests/play/own: what a play shows, gives or comes to is
 * never called unreachable, and no score lies outside a range that is called exact. */
#include "unit/support.h"

#include "base/file.h"
#include "cases/opened.h"
#include "explore/explore.h"
#include "play/scored.h"
#include "store/json_parse.h"

#define OWN KLACHT_TESTS "/play/own"
enum { MOST_STATES = 4000 };
static const double NEAR = 0.006; /* results are rounded */

typedef struct Proof { /* of the case that the last lines were of */
    Opened opened;
    Exploration *exploration;
    char id[64];
} Proof;

static void forget(Proof *proof) {
    if (!proof->exploration)
        return;
    exploration_free(proof->exploration);
    opened_release(&proof->opened);
    proof->exploration = NULL;
}

static void prove(Proof *proof, const Library *library, const char *id) {
    Findings findings;
    int code;
    findings_init(&findings, LANG_EN);
    forget(proof);
    snprintf(proof->id, sizeof proof->id, "%s", id);
    assert_true(opened_init(&proof->opened, library, id, "nl", &findings, &code));
    const CaseFile *file = &proof->opened.file;
    ExploreSetup setup = {.most_states = MOST_STATES, .scores = true};
    proof->exploration = exploration_new(file->scenario, &file->calls, &setup);
    findings_release(&findings);
}

static int check_scores(const Proof *proof, const char *play, const Json *scores) {
    int faults = 0;
    for (int i = 0; i < SCORED_COUNT; i++) {
        const ScoreRange *range = exploration_range(proof->exploration, i);
        double value;
        if (!json_number(scores, scored_id((Scored)i), &value) || (range->has && !range->exact))
            continue;
        if (range->has && value > range->lowest - NEAR && value < range->highest + NEAR)
            continue;
        print_error("%s/%s: %s is %g, proved %g to %g\n", proof->id, play, scored_id((Scored)i),
                    value, range->lowest, range->highest);
        faults++;
    }
    return faults;
}

static int check_places(const Proof *proof, const char *play, const Json *expected) {
    const Scenario *scenario = proof->opened.file.scenario;
    const char *end = json_string(json_get(expected, "ending"), "moment");
    int faults = 0, place = scenario_find_place(scenario, end);
    const Json *turn = json_first(json_get(expected, "turns"));
    if (exploration_ending(proof->exploration, place - SCENARIO_ENDING) == VERDICT_UNREACHABLE) {
        print_error("%s/%s: ends in %s\n", proof->id, play, end);
        faults++;
    }
    for (; turn; turn = json_next(turn)) {
        const char *name = json_string(turn, "moment");
        int moment = scenario_find_moment(scenario, name);
        if (exploration_moment(proof->exploration, moment) != VERDICT_UNREACHABLE)
            continue;
        print_error("%s/%s: shows %s\n", proof->id, play, name);
        faults++;
    }
    return faults;
}

static void random_plays(void **state) {
    (void)state;
    Library library;
    Findings findings;
    Text text = {0};
    Proof proof = {.exploration = NULL};
    int faults = 0, proved = 0, cases = 0;
    findings_init(&findings, LANG_EN);
    library_init(&library, OWN "/scenarios");
    assert_int_equal(file_read(OWN "/plays.jsonl", 1 << 24, &text), FILE_OK);
    for (const char *line = text_cstr(&text), *end; (end = strchr(line, '\n')); line = end + 1) {
        Json *tree = json_parse(line, (size_t)(end - line), "plays.jsonl", &findings);
        const char *id = json_string(tree, "case"), *play = json_string(tree, "name");
        assert_non_null(id);
        if (!proof.exploration || strcmp(proof.id, id) != 0) {
            prove(&proof, &library, id);
            cases++;
            proved += exploration_range(proof.exploration, 0)->exact;
        }
        const Json *expected = json_get(tree, "expected");
        faults += check_scores(&proof, play, json_get(expected, "scores"));
        faults += check_places(&proof, play, expected);
        json_free(tree);
    }
    forget(&proof);
    text_release(&text);
    library_release(&library);
    findings_release(&findings);
    print_message("%d of %d cases are proved\n", proved, cases);
    assert_true(proved >= 8);
    assert_int_equal(faults, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(random_plays)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
