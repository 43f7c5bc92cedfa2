/* A session voted on by raised hands: what is counted, what can be said of it and what cannot, the
 * file it is made again from, and what is taken back. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"
#include "front/shared/minutes.h"
#include "store/ballot.h"
#include "store/json_parse.h"
#include "store/team_file.h"
#include "store/team_inputs.h"
#include "team/agreement.h"
#include "team/calibration.h"
#include "team/outcome.h"
#include "team/taking_back.h"
#include "team_fixture.h"

static Arena arena;
static Findings findings;

static int begin_test(void **state) {
    (void)state;
    fixture_init();
    arena_init(&arena);
    findings_init(&findings, LANG_EN);
    return 0;
}

static int end_test(void **state) {
    (void)state;
    arena_release(&arena);
    findings_release(&findings);
    return 0;
}

static Msg try_step(Calibration *calibration, CalibrationInput input) {
    return calibration_step(calibration, &input);
}
#define TRY(...) try_step(calibration, (CalibrationInput){.kind = __VA_ARGS__})
#define STEP(...) assert_int_equal(TRY(__VA_ARGS__), MSG_NONE)
#define RAISE(what, how_many) STEP(CALIBRATE_HANDS, .judgement = {what, -1}, .count = how_many)

static Calibration *begin(int people, int items) {
    Calibration *calibration = calibration_new(&fixture_house, &fixture_set);
    STEP(CALIBRATE_SET_UP,
         .settings = {.seed = 1, .items = items, .threshold = 75, .number = 1, .hands = people});
    STEP(CALIBRATE_BEGIN);
    while (calibration->stage == STAGE_ANCHOR)
        STEP(CALIBRATE_NEXT);
    return calibration;
}

static char *print(const Calibration *calibration) {
    CalibrationRecord record;
    Text out = {0};
    outcome_record(calibration, &arena, &record);
    team_file_print(&record, &(TeamFileInfo){"0b0e9c0e", 1795292100000, 1795295712340}, &out);
    return text_take(&out);
}

static void counts(void **state) {
    (void)state;
    Calibration *calibration = begin(12, 2);
    assert_int_equal(calibration_present(calibration), 12);
    assert_int_equal(TRY(CALIBRATE_REVEAL), MSG_SESSION_NO_VOTES_YET);
    RAISE(COMPLAINT, 5);
    RAISE(REQUEST, 6);
    assert_int_equal(TRY(CALIBRATE_HANDS, .judgement = {QUESTION, -1}, .count = 2),
                     MSG_SESSION_HANDS_MANY);
    assert_int_equal(TRY(CALIBRATE_HANDS, .judgement = {COMPLAINT, IMPLICIT}, .count = 1),
                     MSG_SESSION_NO_VOTE);
    assert_int_equal(TRY(CALIBRATE_HANDS, .judgement = {QUESTION, -1}, .count = -1),
                     MSG_SESSION_HANDS_MANY);
    assert_int_equal(TRY(CALIBRATE_SEAT, .text = "Merel"), MSG_SESSION_NO_HANDS);
    assert_int_equal(TRY(CALIBRATE_VOTE, .judgement = {COMPLAINT, -1}), MSG_SESSION_NO_HANDS);
    int inputs = calibration->count;
    RAISE(COMPLAINT, 4); /* counted again: in the place of what was counted */
    assert_int_equal(calibration->count, inputs);
    RAISE(VOTE_DONT_KNOW, 1);
    assert_int_equal(calibration_voted(calibration), 11);
    STEP(CALIBRATE_REVEAL);
    assert_int_equal(outcome_count(calibration, 0, 0, COMPLAINT, -1), 4);
    assert_int_equal(outcome_count(calibration, 0, 0, VOTE_DONT_KNOW, -1), 1);
    assert_int_equal(outcome_count(calibration, 0, 0, VOTE_NONE, -1), 1);
    assert_int_equal(outcome_votes(calibration, 0, 0), 10);
    OutcomeLead lead = outcome_lead(calibration, 0, 0);
    assert_int_equal(lead.category, REQUEST);
    assert_int_equal(lead.present, 12);
    assert_false(lead.consensus);
    assert_int_equal(
        TRY(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {REQUEST, -1}),
        MSG_SESSION_NO_CONSENSUS);
    STEP(CALIBRATE_AGAIN);
    RAISE(REQUEST, 11);
    RAISE(COMPLAINT, 1);
    STEP(CALIBRATE_REVEAL);
    assert_true(outcome_lead(calibration, 0, 1).consensus);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {REQUEST, -1});
    calibration_free(calibration);
}

/* Nobody who sits somewhere is counted by hand as well. */
static void no_seats_beside(void **state) {
    (void)state;
    Calibration *calibration = calibration_new(&fixture_house, &fixture_set);
    CalibrationSettings settings = calibration->settings;
    settings.hands = 12;
    STEP(CALIBRATE_SEAT, .text = "Merel");
    assert_int_equal(TRY(CALIBRATE_SET_UP, .settings = settings), MSG_SESSION_HANDS_SEATS);
    STEP(CALIBRATE_UNSEAT, .seat = 0);
    STEP(CALIBRATE_SET_UP, .settings = settings);
    settings.hands = CALIBRATION_MOST_HANDS + 1;
    assert_int_equal(TRY(CALIBRATE_SET_UP, .settings = settings), MSG_SESSION_NO_SETTINGS);
    settings.hands = 0;
    STEP(CALIBRATE_SET_UP, .settings = settings);
    STEP(CALIBRATE_SEAT, .text = "Merel");
    calibration_free(calibration);
}

/* The same counts by seats and by hands: what needs only counts is the same, the rest is not told.
 */
static void figures(void **state) {
    (void)state;
    static const int votes[4][2] = {{5, 1}, {3, 3}, {6, 0}, {2, 4}};
    Calibration *calibration = calibration_new(&fixture_house, &fixture_set), *seats = calibration;
    for (int s = 0; s < 6; s++)
        STEP(CALIBRATE_SEAT, .text = (const char *const[]){"a", "b", "c", "d", "e", "f"}[s]);
    STEP(CALIBRATE_SET_UP, .settings = {.seed = 1, .items = 4, .threshold = 75, .number = 1});
    STEP(CALIBRATE_BEGIN);
    while (calibration->stage == STAGE_ANCHOR)
        STEP(CALIBRATE_NEXT);
    Calibration *hands = begin(6, 4);
    for (int i = 0; i < 4; i++) {
        calibration = seats;
        for (int s = 0; s < 6; s++)
            STEP(CALIBRATE_VOTE, .seat = s,
                 .judgement = {s < votes[i][0] ? COMPLAINT : REQUEST, -1});
        calibration = hands;
        RAISE(COMPLAINT, votes[i][0]);
        RAISE(REQUEST, votes[i][1]);
        for (int k = 0; k < 2; k++) {
            calibration = k ? hands : seats;
            STEP(CALIBRATE_REVEAL);
            STEP(CALIBRATE_DECIDE, .decision = DECISION_CHAIR, .judgement = {COMPLAINT, -1});
            STEP(CALIBRATE_NEXT);
        }
    }
    CalibrationRecord by_seats, by_hands;
    outcome_record(seats, &arena, &by_seats);
    outcome_record(hands, &arena, &by_hands);
    for (int f = 0; f < RECORD_FIGURES; f++)
        assert_true(fabs(by_seats.agreement[0].figures[f].value -
                         by_hands.agreement[0].figures[f].value) < 1e-12);
    for (int i = 0; i < 4; i++)
        assert_true(fabs(by_seats.items[i].divided[0] - by_hands.items[i].divided[0]) < 1e-12);
    assert_true(by_seats.pair_count > 0);
    assert_int_equal(by_hands.pair_count, 0);
    assert_int_equal(by_hands.rater_count, 0);
    Ratings ratings;
    Agreement agreement;
    outcome_ratings(hands, true, &ratings);
    agreement_measure(&ratings, &agreement);
    assert_int_equal(agreement.figures[AGREEMENT_COHEN_KAPPA].why, AGREEMENT_FROM_COUNTS);
    free(ratings.items);
    Text html = {0};
    minutes_html(&(MinutesOf){&by_hands, "2026-12-01"}, 1, LANG_NL, &html);
    assert_non_null(strstr(text_cstr(&html), "6 mensen bespraken"));
    assert_non_null(strstr(text_cstr(&html), "<td>klacht</td><td class=\"number\">5</td>"));
    assert_non_null(strstr(text_cstr(&html), "Er is gestemd met handen omhoog"));
    text_release(&html);
    calibration_free(seats);
    calibration_free(hands);
}

/* Its file is read again as the same session, whatever was done and wherever it was left. */
static void any_comes_back(void **state) {
    (void)state;
    Random random;
    int ended = 0, twice = 0;
    random_init(&random, 7);
    for (int round = 0; round < 40; round++) {
        Calibration *calibration = begin(2 + (int)random_below(&random, 30), 3);
        static const CalibrationInputKind kinds[] = {
            CALIBRATE_HANDS, CALIBRATE_HANDS, CALIBRATE_HANDS,  CALIBRATE_HANDS, CALIBRATE_REVEAL,
            CALIBRATE_AGAIN, CALIBRATE_NEXT,  CALIBRATE_DECIDE, CALIBRATE_SKIP,  CALIBRATE_REOPEN};
        for (int i = 0; i < 150; i++) {
            CalibrationInput input = {.at_ms = i,
                                      .kind = kinds[random_below(&random, 10)],
                                      .item = (int)random_below(&random, 3),
                                      .count = (int)random_below(&random, 12),
                                      .judgement = {(int)random_below(&random, 7) - 1, -1},
                                      .decision = (Decision)(2 + random_below(&random, 2))};
            calibration_step(calibration, &input);
            if (random_below(&random, 30) == 0)
                calibration_undo(calibration);
            if (random_below(&random, 60) == 0)
                calibration_redo(calibration);
        }
        char *json = print(calibration);
        Json *tree = json_parse(json, strlen(json), "s.json", &findings);
        TeamInputs file;
        assert_true(
            team_inputs_open(tree, "s.json", &fixture_house, &fixture_set, &findings, &file));
        Calibration *again = calibration_new(&fixture_house, &fixture_set);
        for (int i = 0; i < file.count; i++)
            assert_int_equal(calibration_step(again, &file.inputs[i]), MSG_NONE);
        char *json_again = print(again);
        assert_string_equal(json, json_again);
        assert_int_equal(again->stage, calibration->stage);
        ended += again->stage == STAGE_ENDED;
        for (int i = 0; i < again->item_count; i++)
            twice += again->items[i].rounds == 2;
        free(json);
        free(json_again);
        json_free(tree);
        team_inputs_release(&file);
        calibration_free(again);
        calibration_free(calibration);
    }
    assert_true(ended > 3 && twice > 3);
}

static void taken_back(void **state) {
    (void)state;
    Calibration *calibration = begin(12, 2);
    RAISE(COMPLAINT, 7);
    RAISE(REQUEST, 5);
    STEP(CALIBRATE_REVEAL);
    assert_true(calibration_undo(calibration)); /* the reveal: the hands are there still */
    assert_int_equal(calibration->stage, STAGE_VOTE);
    assert_int_equal(calibration_hands_for(calibration, 0, 0, COMPLAINT), 7);
    assert_true(calibration_redo(calibration));
    assert_int_equal(calibration->stage, STAGE_REVEAL);
    assert_int_equal(outcome_count(calibration, 0, 0, REQUEST, -1), 5);
    assert_true(calibration_undo(calibration));
    assert_true(calibration_undo(calibration)); /* the step before the vote, with its hands */
    assert_true(calibration_redo(calibration));
    assert_int_equal(calibration->stage, STAGE_VOTE);
    assert_int_equal(calibration_hands_for(calibration, 0, 0, COMPLAINT), 7);
    calibration_free(calibration);
}

/* As `agreement` reads them. */
static void as_votes(void **state) {
    (void)state;
    Calibration *calibration = begin(12, 1);
    RAISE(COMPLAINT, 7);
    RAISE(VOTE_DONT_KNOW, 2);
    STEP(CALIBRATE_REVEAL);
    char *json = print(calibration);
    VoteTable votes;
    BallotSource source = {0};
    vote_table_init(&votes);
    assert_true(
        ballot_parse_json(json, strlen(json), "s.json", BALLOT_LAST, &findings, &votes, &source));
    assert_true(source.counted);
    assert_int_equal(votes.count, 9);
    assert_string_equal(votes.items[2].category, "complaint");
    assert_null(votes.items[0].category);
    assert_string_not_equal(votes.items[0].rater, votes.items[1].rater);
    ballot_source_release(&source);
    vote_table_release(&votes);
    free(json);
    calibration_free(calibration);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin_test, end_test)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(counts),         TEST(no_seats_beside), TEST(figures),
                                       TEST(any_comes_back), TEST(taken_back),      TEST(as_votes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
