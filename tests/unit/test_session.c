/* A session from set-up to end, step by step; what is refused, taken back and carried on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "model/markup.h"
#include "team/outcome.h"
#include "team/rounds.h"
#include "team/seating.h"
#include "team/taking_back.h"
#include "team_fixture.h"

static Calibration *calibration;
static int64_t now;

static Msg step(CalibrationInput input) {
    input.at_ms = now += 10;
    return calibration_step(calibration, &input);
}

static void take(CalibrationInput input) {
    Msg refused = step(input);
    if (refused != MSG_NONE)
        fail_msg("input %d refused: %s", (int)input.kind, msg(LANG_EN, refused));
}

static void refuse(CalibrationInput input, Msg why) {
    CalibrationStage stage = calibration->stage;
    int count = calibration->count;
    assert_string_equal(msg(LANG_EN, step(input)), msg(LANG_EN, why));
    assert_int_equal(calibration->stage, stage);
    assert_int_equal(calibration->count, count);
}

#define STEP(...) take((CalibrationInput){.kind = __VA_ARGS__})
#define REFUSE(why, ...) refuse((CalibrationInput){.kind = __VA_ARGS__}, why)
#define VOTE(who, c, k) STEP(CALIBRATE_VOTE, .seat = who, .judgement = {c, k})

static CalibrationSettings settings(int items) {
    return (CalibrationSettings){.seed = 5, .items = items, .threshold = 75, .number = 2};
}

static int setup(void **state) {
    (void)state;
    fixture_init();
    calibration = calibration_new(&fixture_house, &fixture_set);
    now = 0;
    return 0;
}

static int teardown(void **state) {
    (void)state;
    calibration_free(calibration);
    return 0;
}

static void seat_four(int items) {
    static const char *const names[] = {"rood", "blauw", "geel", "groen"};
    STEP(CALIBRATE_SET_UP, .settings = settings(items));
    for (int i = 0; i < 4; i++)
        STEP(CALIBRATE_SEAT, .text = names[i]);
}

static void begin(int items) {
    seat_four(items);
    STEP(CALIBRATE_BEGIN);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(calibration->stage, STAGE_ANCHOR);
        assert_int_equal(calibration->at, i);
        STEP(CALIBRATE_NEXT);
    }
    assert_int_equal(calibration->stage, STAGE_VOTE);
    assert_int_equal(calibration->at, 0);
    assert_int_equal(calibration->item_count, items);
}

/* ---- rounds ---- */

static void rounds_mix(void **state) {
    (void)state;
    int order[FIXTURE_ITEMS], again[FIXTURE_ITEMS], other[FIXTURE_ITEMS];
    int count = rounds_order(&fixture_set, &fixture_house, 5, order);
    bool seen[FIXTURE_ITEMS] = {false};
    assert_int_equal(count, 57);
    for (int i = 0; i < count; i++) {
        assert_false(fixture_items[order[i]].anchor);
        assert_false(seen[order[i]]);
        seen[order[i]] = true;
    }
    assert_int_equal(rounds_order(&fixture_set, &fixture_house, 5, again), 57);
    assert_memory_equal(order, again, sizeof(int) * 57);
    rounds_order(&fixture_set, &fixture_house, 6, other);
    assert_true(memcmp(order, other, sizeof(int) * 57) != 0);
    /* Each round of twelve has its share of every kind and of easy and hard, to one. */
    for (int seed = 1; seed < 30; seed++) {
        rounds_order(&fixture_set, &fixture_house, (uint64_t)seed, order);
        for (int from = 0; from + ROUND_ITEMS <= 24; from += ROUND_ITEMS) {
            int groups[9] = {0}, hard = 0;
            for (int i = from; i < from + ROUND_ITEMS; i++) {
                groups[rounds_group(&fixture_items[order[i]], &fixture_house)]++;
                hard += fixture_items[order[i]].difficulty >= 4;
            }
            assert_in_range(groups[EXPLICIT], 0, 1);
            assert_in_range(groups[IMPLICIT], 4, 5);
            assert_in_range(groups[INDIRECT], 1, 2);
            assert_in_range(groups[3 + REQUEST], 1, 2);
            assert_in_range(hard, 3, 7);
            /* and the first four are not all of one kind */
            int first = rounds_group(&fixture_items[order[from]], &fixture_house), same = 0;
            for (int i = from; i < from + 4; i++)
                same += rounds_group(&fixture_items[order[i]], &fixture_house) == first;
            assert_true(same < 4);
        }
    }
}

/* ---- the way of one item ---- */

static void one_item(void **state) {
    (void)state;
    begin(2);
    REFUSE(MSG_SESSION_NO_VOTES_YET, CALIBRATE_REVEAL);
    assert_int_equal(calibration_next_to_vote(calibration, -1), 0);
    VOTE(0, COMPLAINT, IMPLICIT);
    VOTE(1, COMPLAINT, EXPLICIT);
    VOTE(2, QUESTION, -1);
    assert_int_equal(calibration_voted(calibration), 3);
    assert_int_equal(calibration_next_to_vote(calibration, 0), 3);
    VOTE(3, VOTE_DONT_KNOW, -1);
    assert_int_equal(calibration_voted(calibration), 4);
    assert_int_equal(calibration_next_to_vote(calibration, 0), -1);
    VOTE(1, COMPLAINT, IMPLICIT); /* may be changed until the reveal */
    STEP(CALIBRATE_REVEAL);
    assert_int_equal(calibration->stage, STAGE_REVEAL);
    REFUSE(MSG_SESSION_NO_VOTE_OPEN, CALIBRATE_VOTE, .seat = 0, .judgement = {QUESTION, -1});
    assert_int_equal(outcome_count(calibration, 0, 0, COMPLAINT, -1), 2);
    assert_int_equal(outcome_count(calibration, 0, 0, COMPLAINT, IMPLICIT), 2);
    assert_int_equal(outcome_count(calibration, 0, 0, COMPLAINT, EXPLICIT), 0);
    assert_int_equal(outcome_count(calibration, 0, 0, VOTE_DONT_KNOW, -1), 1);
    assert_int_equal(outcome_count(calibration, 0, 0, VOTE_NONE, -1), 0);
    assert_int_equal(outcome_votes(calibration, 0, 0), 3);
    OutcomeLead lead = outcome_lead(calibration, 0, 0);
    assert_int_equal(lead.category, COMPLAINT);
    assert_int_equal(lead.kind, IMPLICIT);
    assert_false(lead.consensus); /* two of three is no 75 % */
    int minorities[6];
    assert_int_equal(outcome_minorities(calibration, 0, 0, minorities), 1);
    assert_int_equal(minorities[0], QUESTION);
    assert_true(outcome_divided(calibration, 0, 0) > 0.66 &&
                outcome_divided(calibration, 0, 0) < 0.67);
    REFUSE(MSG_SESSION_NO_CONSENSUS, CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS,
           .judgement = {COMPLAINT, IMPLICIT});
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_NEXT);
    STEP(CALIBRATE_AGAIN);
    VOTE(2, COMPLAINT, INDIRECT);
    VOTE(0, COMPLAINT, IMPLICIT);
    VOTE(3, QUESTION, -1);
    STEP(CALIBRATE_REVEAL); /* seat 1 did not vote again */
    assert_int_equal(calibration->stage, STAGE_MOVED);
    assert_int_equal(outcome_moves(calibration, 0, QUESTION, COMPLAINT), 1);
    assert_int_equal(outcome_moves(calibration, 0, COMPLAINT, COMPLAINT), 1);
    assert_int_equal(outcome_moves(calibration, 0, VOTE_DONT_KNOW, QUESTION), 1);
    assert_int_equal(outcome_moves(calibration, 0, COMPLAINT, VOTE_NONE), 1);
    assert_int_equal(outcome_count(calibration, 0, 1, VOTE_NONE, -1), 1);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CHAIR, .judgement = {COMPLAINT, IMPLICIT},
         .text = "Groen hoort\n een\tvraag.\xE2\x80\xAE");
    assert_int_equal(calibration->stage, STAGE_VERDICT);
    assert_string_equal(calibration->items[0].dissent, "Groen hoort een vraag.");
    STEP(CALIBRATE_RULE, .text = "Sarcasme telt.", .rule = 2);
    assert_string_equal(calibration->rules[calibration->items[0].rule].text, "Sarcasme telt.");
    assert_int_equal(calibration->rules[0].from, 1);
    assert_int_equal(outcome_differs(calibration, 0, 0, false), DIFFERS_NOT);
    assert_int_equal(outcome_differs(calibration, 2, 0, false), DIFFERS_IN_KIND);
    assert_int_equal(outcome_differs(calibration, 2, 0, true), DIFFERS);
    assert_int_equal(outcome_differs(calibration, 3, 0, false), DIFFERS);
    assert_int_equal(outcome_differs(calibration, 3, 0, true), DIFFERS_UNKNOWN);
    STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->at, 1);
    assert_int_equal(calibration->stage, STAGE_VOTE);
    for (int s = 0; s < 3; s++)
        VOTE(s, REQUEST, -1);
    VOTE(3, QUESTION, -1);
    STEP(CALIBRATE_REVEAL);
    assert_true(outcome_lead(calibration, 1, 0).consensus); /* three of four is exactly 75 % */
    REFUSE(MSG_SESSION_NO_CONSENSUS, CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS,
           .judgement = {QUESTION, -1});
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {REQUEST, -1});
    STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->stage, STAGE_ENDED);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_NEXT);
    REFUSE(MSG_SESSION_NO_ENDED, CALIBRATE_SEAT, .text = "laat");
}

/* Who takes a seat or leaves after a vote was shown changes nothing of it. */
static void late_comers(void **state) {
    (void)state;
    begin(2);
    VOTE(0, COMPLAINT, EXPLICIT);
    VOTE(1, COMPLAINT, EXPLICIT);
    STEP(CALIBRATE_REVEAL);
    OutcomeLead lead = outcome_lead(calibration, 0, 0);
    assert_true(lead.consensus && lead.threshold);
    assert_int_equal(lead.present, 4);
    assert_int_equal(outcome_count(calibration, 0, 0, VOTE_NONE, -1), 2);
    STEP(CALIBRATE_SEAT, .text = "laat");
    STEP(CALIBRATE_UNSEAT, .seat = 3);
    lead = outcome_lead(calibration, 0, 0);
    assert_true(lead.consensus);
    assert_int_equal(lead.present, 4);
    assert_int_equal(outcome_count(calibration, 0, 0, VOTE_NONE, -1), 2);
    STEP(CALIBRATE_AGAIN); /* here everyone counts who is there now */
    VOTE(4, COMPLAINT, EXPLICIT);
    STEP(CALIBRATE_REVEAL);
    lead = outcome_lead(calibration, 0, 1);
    assert_true(lead.threshold && !lead.consensus);
    assert_int_equal(lead.present, 4);
    /* sessions of before counted who is there when it is decided: those must still open */
    STEP(CALIBRATE_UNSEAT, .seat = 0);
    STEP(CALIBRATE_UNSEAT, .seat = 1);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {COMPLAINT, -1});
}

static void refused(void **state) {
    (void)state;
    REFUSE(MSG_SESSION_NO_SEATS, CALIBRATE_BEGIN);
    REFUSE(MSG_SESSION_NO_NAME, CALIBRATE_SEAT, .text = " \xE2\x80\x8B\n ");
    REFUSE(MSG_SESSION_NO_NAME, CALIBRATE_SEAT);
    STEP(CALIBRATE_SEAT, .text = " Ren\xC3\xA9  B ");
    assert_string_equal(calibration->seats[0].name, "René B");
    REFUSE(MSG_SESSION_NO_NAME_TAKEN, CALIBRATE_SEAT, .text = "Rene\xCC\x81 B");
    REFUSE(MSG_SESSION_NO_SEATS, CALIBRATE_BEGIN);
    STEP(CALIBRATE_SEAT, .text = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    assert_int_equal(strlen(calibration->seats[1].name), CALIBRATION_NAME_CHARS);
    size_t used = calibration->arena.used;
    for (int i = 0; i < 100; i++)
        REFUSE(MSG_SESSION_NO_VOTE_OPEN, CALIBRATE_VOTE, .seat = 0,
               .text = "dit wordt niet gelezen");
    assert_int_equal(calibration->arena.used, used);
    CalibrationSettings wrong = settings(12);
    wrong.threshold = 50;
    REFUSE(MSG_SESSION_NO_THRESHOLD, CALIBRATE_SET_UP, .settings = wrong);
    REFUSE(MSG_SESSION_NO_SETTINGS, CALIBRATE_SET_UP, .settings = settings(58));
    REFUSE(MSG_SESSION_NO_SETTINGS, CALIBRATE_SET_UP, .settings = settings(-1));
    REFUSE(MSG_SESSION_NO_VOTE_OPEN, CALIBRATE_VOTE, .seat = 0);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_FINISH);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_AGAIN);
    STEP(CALIBRATE_BEGIN);
    REFUSE(MSG_SESSION_NO_BEGUN, CALIBRATE_BEGIN);
    REFUSE(MSG_SESSION_NO_BEGUN, CALIBRATE_SET_UP, .settings = settings(3));
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_NEXT);
    REFUSE(MSG_SESSION_NO_VOTE, CALIBRATE_VOTE, .seat = 0, .judgement = {6, -1});
    REFUSE(MSG_SESSION_NO_VOTE, CALIBRATE_VOTE, .seat = 0, .judgement = {VOTE_NONE, -1});
    REFUSE(MSG_SESSION_NO_VOTE, CALIBRATE_VOTE, .seat = 0, .judgement = {QUESTION, 0});
    REFUSE(MSG_SESSION_NO_VOTE, CALIBRATE_VOTE, .seat = 0, .judgement = {COMPLAINT, 3});
    REFUSE(MSG_SESSION_NO_SEAT, CALIBRATE_VOTE, .seat = 2, .judgement = {COMPLAINT, 0});
    REFUSE(MSG_SESSION_NO_SEAT, CALIBRATE_VOTE, .seat = -1, .judgement = {COMPLAINT, 0});
    STEP(CALIBRATE_UNSEAT, .seat = 1);
    REFUSE(MSG_SESSION_NO_SEAT, CALIBRATE_VOTE, .seat = 1, .judgement = {COMPLAINT, 0});
    REFUSE(MSG_SESSION_NO_SEAT, CALIBRATE_UNSEAT, .seat = 1);
}

static void names_that_show_nothing(void **state) {
    (void)state;
    static const char *const empty[] = {"",      " ", "\u2800", "\ufffc\ufe0f", "\u3164 \u2800",
                                        "\u200b"};
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
        assert_false(seats_name_shows(empty[i]));
    assert_false(seats_name_shows(NULL));
    assert_true(seats_name_shows("\u2800a"));
    assert_true(seats_name_shows("Ren\u00e9"));
}

static void seats_are_bounded(void **state) {
    (void)state;
    char name[16];
    for (int i = 0; i < CALIBRATION_MOST_SEATS; i++) {
        snprintf(name, sizeof name, "n%d", i);
        STEP(CALIBRATE_SEAT, .text = name);
    }
    REFUSE(MSG_SESSION_NO_ROOM, CALIBRATE_SEAT, .text = "nog een");
    STEP(CALIBRATE_UNSEAT, .seat = 4);
    STEP(CALIBRATE_SEAT, .text = "nog een");
    STEP(CALIBRATE_UNSEAT, .seat = 5);
    STEP(CALIBRATE_SEAT, .text = "n4"); /* comes back to its own seat */
    assert_true(calibration->seats[4].present);
    assert_int_equal(calibration->seat_count, CALIBRATION_MOST_SEATS + 1);
    for (int i = CALIBRATION_MOST_SEATS + 1; i < CALIBRATION_SEAT_ROOM; i++) {
        STEP(CALIBRATE_UNSEAT, .seat = i - 1);
        snprintf(name, sizeof name, "m%d", i);
        STEP(CALIBRATE_SEAT, .text = name);
    }
    STEP(CALIBRATE_UNSEAT, .seat = 0);
    REFUSE(MSG_SESSION_NO_ROOM, CALIBRATE_SEAT, .text = "te veel");
}

/* ---- one's own votes only ---- */

static void leaving(void **state) {
    (void)state;
    begin(2);
    VOTE(0, COMPLAINT, EXPLICIT);
    VOTE(1, COMPLAINT, EXPLICIT);
    STEP(CALIBRATE_UNSEAT, .seat = 1);
    assert_int_equal(calibration_voted(calibration), 1);
    STEP(CALIBRATE_SEAT, .text = "blauw");
    assert_int_equal(calibration_voted(calibration), 1); /* back, to vote again */
    VOTE(2, QUESTION, -1);
    STEP(CALIBRATE_UNVOTE, .seat = 2);
    assert_int_equal(calibration_voted(calibration), 1);
    STEP(CALIBRATE_REVEAL);
    assert_false(
        outcome_lead(calibration, 0, 0).consensus); /* one of four says nothing for a team */
    STEP(CALIBRATE_UNSEAT, .seat = 0);
    assert_int_equal(outcome_count(calibration, 0, 0, COMPLAINT, -1), 1); /* what was shown stays */
}

static void votes_do_not_pile_up(void **state) {
    (void)state;
    begin(2);
    int count = calibration->count;
    for (int i = 0; i < 1000; i++)
        VOTE(i % 4, i % 6, -1);
    assert_int_equal(calibration->count, count + 4);
}

/* ---- undo and resume ---- */

/* What can be seen of a calibration, as text. */
static char *look(const Calibration *s) {
    Text out = {0};
    text_addf(&out, "stage %d at %d items %d threshold %d rules %d\n", (int)s->stage, s->at,
              s->item_count, s->settings.threshold, s->rule_count);
    for (int i = 0; i < s->seat_count; i++)
        text_addf(&out, "%s %d\n", s->seats[i].name, s->seats[i].present);
    for (int i = 0; i < s->item_count; i++) {
        const CalibrationItem *item = &s->items[i];
        text_addf(&out, "%d: %d %d %d %d %d %s\n", item->statement, item->rounds,
                  (int)item->decision, item->verdict.category, item->verdict.kind, item->rule,
                  item->dissent ? item->dissent : "");
        for (int n = 0; n < s->seat_count * 2; n++)
            text_addf(&out, " %d/%d", item->votes[n % 2][n / 2].judgement.category,
                      item->votes[n % 2][n / 2].judgement.kind);
    }
    return text_take(&out);
}

/* The whole of a session of two items, one input after the other. */
static int play_script(CalibrationInput *script) {
    int n = 0;
    static const char *const names[] = {"rood", "blauw", "geel"};
#define ADD(...) script[n++] = (CalibrationInput){.kind = __VA_ARGS__}
    ADD(CALIBRATE_SET_UP, .settings = settings(2));
    for (int i = 0; i < 3; i++)
        ADD(CALIBRATE_SEAT, .text = names[i]);
    ADD(CALIBRATE_BEGIN);
    for (int i = 0; i < 3; i++)
        ADD(CALIBRATE_NEXT);
    for (int item = 0; item < 2; item++) {
        for (int s = 0; s < 3; s++)
            ADD(CALIBRATE_VOTE, .seat = s, .judgement = {s, -1});
        ADD(CALIBRATE_REVEAL);
        ADD(CALIBRATE_AGAIN);
        for (int s = 0; s < 3; s++)
            ADD(CALIBRATE_VOTE, .seat = s, .judgement = {COMPLAINT, s});
        ADD(CALIBRATE_REVEAL);
        ADD(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {COMPLAINT, 1},
            .text = item ? "Toch niet." : NULL);
        ADD(CALIBRATE_RULE, .text = item ? "Twee." : "Een.", .rule = item + 1);
        ADD(CALIBRATE_NEXT);
    }
    return n;
}

static void undo_every_step(void **state) {
    (void)state;
    CalibrationInput script[64];
    char *looks[64];
    int count = play_script(script), places[64], steps = 0;
    for (int i = 0; i < count; i++) {
        CalibrationInputKind kind = script[i].kind;
        if (kind != CALIBRATE_SEAT && kind != CALIBRATE_VOTE) {
            looks[steps] = look(calibration);
            places[steps++] = i;
        }
        take(script[i]);
    }
    assert_int_equal(calibration->stage, STAGE_ENDED);
    /* back to the very beginning, and everything is as it was before each step */
    while (steps > 0) {
        assert_true(calibration_undo(calibration));
        char *now_is = look(calibration);
        if (places[steps - 1] > 3) /* seats stay when the set-up itself is taken back */
            assert_string_equal(now_is, looks[steps - 1]);
        free(now_is);
        free(looks[--steps]);
    }
    assert_false(calibration_undo(calibration));
    assert_int_equal(calibration->stage, STAGE_SET_UP);
    assert_int_equal(calibration->seat_count, 3);
    /* and forward again */
    take(script[0]);
    for (int i = 4; i < count; i++)
        take(script[i]);
    assert_int_equal(calibration->stage, STAGE_ENDED);
}

static void undo_keeps_the_vote(void **state) {
    (void)state;
    begin(2);
    VOTE(0, COMPLAINT, EXPLICIT);
    VOTE(1, QUESTION, -1);
    STEP(CALIBRATE_REVEAL);
    STEP(CALIBRATE_SEAT, .text = "laat"); /* seats are nobody's step */
    assert_true(calibration_undo(calibration));
    assert_int_equal(calibration->stage, STAGE_VOTE);
    assert_int_equal(calibration_voted(calibration), 2);
    assert_int_equal(calibration->seat_count, 5);
    assert_true(calibration_undo(calibration)); /* the last anchor; these votes are gone */
    assert_int_equal(calibration->stage, STAGE_ANCHOR);
    STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration_voted(calibration), 0);
}

/* What was taken back comes again with the votes it had, until another way is taken. */
static void undo_and_redo(void **state) {
    (void)state;
    CalibrationInput script[64];
    int count = play_script(script), undone = 0;
    for (int i = 0; i < count; i++)
        take(script[i]);
    char *ended = look(calibration);
    assert_false(calibration_can_redo(calibration));
    while (calibration_undo(calibration))
        undone++;
    STEP(CALIBRATE_SEAT, .text = "laat"); /* seats are nobody's step */
    STEP(CALIBRATE_UNSEAT, .seat = 3);
    for (int i = 0; i < undone; i++)
        assert_true(calibration_redo(calibration));
    assert_false(calibration_redo(calibration));
    char *again = look(calibration);
    assert_non_null(strstr(again, "laat 0"));
    calibration->seat_count--; /* all else is as it was */
    char *without = look(calibration);
    assert_string_equal(ended, without);
    calibration->seat_count++;
    free(ended);
    free(again);
    free(without);
    assert_true(calibration_undo(calibration));
    assert_true(calibration_undo(calibration));
    assert_true(calibration_can_redo(calibration));
    STEP(CALIBRATE_RULE, .text = "Anders.");
    assert_false(calibration_can_redo(calibration));
    assert_false(calibration_redo(calibration));
}

/* The open votes come back with the vote; of whoever left there is none. */
static void redo_brings_the_votes_back(void **state) {
    (void)state;
    begin(2);
    VOTE(0, COMPLAINT, EXPLICIT);
    STEP(CALIBRATE_REVEAL);
    STEP(CALIBRATE_AGAIN);
    VOTE(0, QUESTION, -1);
    VOTE(1, REQUEST, -1);
    VOTE(2, REQUEST, -1);
    assert_true(calibration_undo(calibration));
    assert_int_equal(calibration->stage, STAGE_REVEAL);
    STEP(CALIBRATE_UNSEAT, .seat = 2);
    assert_true(calibration_redo(calibration));
    assert_int_equal(calibration->stage, STAGE_AGAIN);
    assert_int_equal(calibration_voted(calibration), 2);
    assert_int_equal(calibration_open_votes(calibration)[1].judgement.category, REQUEST);
}

static void resume_at_every_step(void **state) {
    (void)state;
    CalibrationInput script[64];
    int count = play_script(script);
    for (int i = 0; i < count; i++) {
        take(script[i]);
        Calibration *other = calibration_new(&fixture_house, &fixture_set);
        for (int k = 0; k < calibration->count; k++)
            assert_int_equal(calibration_step(other, &calibration->inputs[k]), MSG_NONE);
        char *one = look(calibration), *two = look(other);
        assert_string_equal(one, two);
        free(one);
        free(two);
        calibration_free(other);
    }
}

/* Seats go by their numbers then, whatever they were called. */
static void names_forgotten(void **state) {
    (void)state;
    STEP(CALIBRATE_SET_UP, .settings = settings(2));
    STEP(CALIBRATE_SEAT, .text = "rood");
    STEP(CALIBRATE_SEAT, .text = "1");
    STEP(CALIBRATE_UNSEAT, .seat = 0);
    STEP(CALIBRATE_SEAT, .text = "rood");
    calibration_forget_names(calibration);
    assert_string_equal(calibration->seats[0].name, "1");
    assert_string_equal(calibration->seats[1].name, "2");
    Calibration *other = calibration_new(&fixture_house, &fixture_set);
    for (int k = 0; k < calibration->count; k++)
        assert_int_equal(calibration_step(other, &calibration->inputs[k]), MSG_NONE);
    char *one = look(calibration), *two = look(other);
    assert_string_equal(one, two);
    assert_null(strstr(one, "rood"));
    free(one);
    free(two);
    calibration_free(other);
}

/* ---- from vote files, and alone ---- */

static void add_vote(VoteTable *votes, const char *item, const char *rater, const char *is,
                     const char *kind) {
    vote_table_add(
        votes,
        &(Vote){.item = item, .rater = rater, .category = is, .kind = kind, .file = "v.json"});
}

static void from_votes(void **state) {
    (void)state;
    VoteTable votes;
    Findings findings;
    vote_table_init(&votes);
    findings_init(&findings, LANG_EN);
    static const char *const raters[] = {"rood", "blauw", "geel"};
    for (int r = 0; r < 3; r++) {
        add_vote(&votes, "u10", raters[r], "complaint", "implicit");
        add_vote(&votes, "u40", raters[r], r ? "verzoek" : "question", NULL);
        add_vote(&votes, "u50", raters[r],
                 r == 0   ? "question"
                 : r == 1 ? "suggestion"
                          : NULL,
                 NULL);
        add_vote(&votes, "u1", raters[r], "question", NULL); /* an anchor: no vote */
    }
    assert_true(seating_take_votes(calibration, &votes, &findings));
    STEP(CALIBRATE_BEGIN);
    assert_int_equal(calibration->item_count, 3);
    assert_int_equal(calibration->stage, STAGE_REVEAL); /* no anchors, no first vote */
    assert_string_equal(fixture_items[calibration->items[0].statement].id, "u50");
    assert_string_equal(fixture_items[calibration->items[1].statement].id, "u40");
    assert_string_equal(fixture_items[calibration->items[2].statement].id, "u10");
    assert_int_equal(outcome_count(calibration, 0, 0, VOTE_DONT_KNOW, -1), 1);
    assert_int_equal(outcome_count(calibration, 2, 0, COMPLAINT, IMPLICIT), 3);
    STEP(CALIBRATE_AGAIN);
    VOTE(0, SUGGESTION, -1);
    STEP(CALIBRATE_REVEAL);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_PARKED);
    STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->stage, STAGE_REVEAL);
    STEP(CALIBRATE_FINISH);
    int by[3];
    assert_int_equal(outcome_by_divided(calibration, by), 3);
    assert_int_equal(by[0], 0);
    assert_int_equal(by[2], 2);
    Ratings ratings;
    outcome_ratings(calibration, true, &ratings);
    assert_int_equal(ratings.count, 8); /* all three items, though one was talked about */
    free(ratings.items);

    Calibration *other = calibration_new(&fixture_house, &fixture_set);
    add_vote(&votes, "u99", "rood", "complaint", NULL);
    add_vote(&votes, "u11", "rood", "klaagzang", NULL);
    add_vote(&votes, "u12", "rood", "complaint", "boos");
    add_vote(&votes, "u10", "rood", "question", NULL);
    assert_false(seating_take_votes(other, &votes, &findings));
    assert_int_equal(findings.count, 4);
    assert_string_equal(findings.items[0].rule->id, "votes-item");
    assert_string_equal(findings.items[1].rule->id, "votes-category");
    assert_string_equal(findings.items[3].rule->id, "votes-twice");
    calibration_free(other);
    vote_table_release(&votes);
    findings_release(&findings);
}

static void solo(void **state) {
    (void)state;
    CalibrationSettings alone = settings(3);
    alone.solo = true;
    STEP(CALIBRATE_SET_UP, .settings = alone);
    REFUSE(MSG_SESSION_NO_SOLO, CALIBRATE_BEGIN);
    STEP(CALIBRATE_SEAT, .text = "rood");
    REFUSE(MSG_SESSION_NO_ROOM, CALIBRATE_SEAT, .text = "blauw");
    /* the second item was voted on before: it is passed over */
    int order[FIXTURE_ITEMS];
    rounds_order(&fixture_set, &fixture_house, alone.seed, order);
    STEP(CALIBRATE_BALLOT, .seat = 0, .item = order[1], .judgement = {QUESTION, -1});
    STEP(CALIBRATE_BEGIN);
    assert_int_equal(calibration->stage, STAGE_VOTE);
    assert_int_equal(calibration->at, 0);
    REFUSE(MSG_SESSION_NO_VOTES_YET, CALIBRATE_NEXT);
    STEP(CALIBRATE_VOTE, .seat = 0, .judgement = {COMPLAINT, EXPLICIT}, .text = " Duidelijk. ");
    REFUSE(MSG_SESSION_NO_VOTE_OPEN, CALIBRATE_REVEAL);
    STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->at, 2);
    assert_true(calibration_undo(calibration));
    assert_int_equal(calibration->at, 0);
    assert_string_equal(calibration->items[0].votes[0][0].note, "Duidelijk.");
    STEP(CALIBRATE_NEXT);
    VOTE(0, VOTE_DONT_KNOW, -1);
    STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->stage, STAGE_ENDED);
    Arena arena;
    CalibrationRecord record;
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    assert_int_equal(record.item_count, 3);
    assert_int_equal(record.rater_count, 1);
    for (int i = 0; i < 3; i++)
        assert_true(record.items[i].votes[0][0].judgement.category != VOTE_NONE);
    int count;
    const Vote *votes = outcome_votes_of(calibration, 0, &arena, &count);
    assert_int_equal(count, 3);
    assert_string_equal(votes[0].item, fixture_items[order[0]].id);
    assert_string_equal(votes[0].category, "complaint");
    assert_string_equal(votes[0].kind, "explicit");
    assert_string_equal(votes[0].note, "Duidelijk.");
    assert_string_equal(votes[1].category, "question");
    assert_null(votes[2].category);
    arena_release(&arena);
}

/* ---- the end ---- */

static void the_record(void **state) {
    (void)state;
    CalibrationInput script[64];
    Arena arena;
    CalibrationRecord record;
    int count = play_script(script);
    for (int i = 0; i < count; i++)
        take(script[i]);
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    assert_true(record.ended);
    assert_int_equal(record.rater_count, 3);
    assert_int_equal(record.rounds, 2);
    assert_int_equal(record.rule_count, 2);
    assert_string_equal(record.rules[0].from, "R1");
    assert_string_equal(record.rules[record.items[1].rule].text, "Twee.");
    /* before: three people, three answers; after: all a complaint */
    assert_int_equal(record.agreement[0].items, 2);
    assert_string_equal(record.agreement[0].figures[0].name, "percent");
    assert_true(record.agreement[0].figures[0].value == 0);
    assert_true(record.agreement[1].figures[0].value == 1);
    assert_true(record.agreement[1].indicative);
    assert_false(record.agreement[0].figures[0].has_interval); /* of two items: nothing to say */
    assert_string_equal(record.agreement[1].figures[2].why_null, "no_variation");
    assert_null(record.agreement[1].figures[3].why_null); /* AC1: six categories were offered */
    assert_string_equal(record.agreement[1].categories[COMPLAINT].name, "complaint");
    assert_true(record.agreement[1].categories[COMPLAINT].value == 1);
    assert_string_equal(record.agreement[1].categories[QUESTION].why_null, "too_few_raters");
    assert_int_equal(record.raters[1].judged, 2);
    assert_true(record.raters[0].first == 1);
    assert_true(record.raters[1].first == 0);
    assert_true(record.raters[1].last == 1);
    assert_true(record.items[0].divided[0] == 1);
    assert_true(record.items[0].divided[1] == 0);
    arena_release(&arena);
}

static void who_left_leaves_no_trace(void **state) {
    (void)state;
    begin(2);
    STEP(CALIBRATE_SEAT, .text = "kijker");
    STEP(CALIBRATE_UNSEAT, .seat = 4);
    for (int s = 0; s < 3; s++)
        VOTE(s, REQUEST, -1);
    STEP(CALIBRATE_REVEAL);
    STEP(CALIBRATE_UNSEAT, .seat = 0);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {REQUEST, -1});
    STEP(CALIBRATE_RULE, .text = "Fout.");
    STEP(CALIBRATE_RULE, .text = "Goed.");
    STEP(CALIBRATE_NEXT);
    VOTE(1, QUESTION, -1); /* never shown */
    STEP(CALIBRATE_FINISH);
    Arena arena;
    CalibrationRecord record;
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    assert_int_equal(record.rater_count, 4);
    assert_string_equal(record.raters[0].name, "rood"); /* voted, then left */
    assert_int_equal(record.items[1].rounds, 0);
    assert_int_equal(record.items[1].decision, DECISION_NONE);
    assert_int_equal(record.rule_count, 1);
    assert_string_equal(record.rules[record.items[0].rule].text, "Goed.");
    assert_int_equal(record.rounds, 1);
    arena_release(&arena);
}

/* The item comes back at the end, with the votes on it gone; the last one cannot be put off. */
static void skipping(void **state) {
    (void)state;
    begin(3);
    int first = calibration->items[0].statement, second = calibration->items[1].statement;
    VOTE(0, COMPLAINT, -1);
    STEP(CALIBRATE_SKIP);
    assert_int_equal(calibration->at, 0);
    assert_int_equal(calibration->items[0].statement, second);
    assert_int_equal(calibration->items[2].statement, first);
    assert_int_equal(calibration_voted(calibration), 0);
    STEP(CALIBRATE_SKIP);
    STEP(CALIBRATE_SKIP); /* round they go */
    assert_int_equal(calibration->items[0].statement, first);
    assert_int_equal(calibration->items[0].votes[0][0].judgement.category, VOTE_NONE);
    VOTE(0, COMPLAINT, -1);
    VOTE(1, COMPLAINT, -1);
    STEP(CALIBRATE_REVEAL);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_SKIP);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_PARKED);
    STEP(CALIBRATE_NEXT);
    STEP(CALIBRATE_SKIP);
    VOTE(0, COMPLAINT, -1);
    STEP(CALIBRATE_REVEAL);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_PARKED);
    STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->at, 2);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_SKIP);
}

/* Out of turn, between two items; afterwards they go on where they were. */
static void reopening(void **state) {
    (void)state;
    begin(4);
    for (int i = 0; i < 2; i++) {
        for (int s = 0; s < 4; s++)
            VOTE(s, COMPLAINT, -1);
        STEP(CALIBRATE_REVEAL);
        if (i) {
            STEP(CALIBRATE_AGAIN);
            for (int s = 0; s < 4; s++)
                VOTE(s, QUESTION, -1);
            STEP(CALIBRATE_REVEAL);
        }
        STEP(CALIBRATE_DECIDE, .decision = i ? DECISION_PARKED : DECISION_CONSENSUS,
             .judgement = {COMPLAINT, -1}, .text = "Waarom.");
        STEP(CALIBRATE_RULE, .text = "Zo.");
        REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_REOPEN, .item = 3);
        STEP(CALIBRATE_NEXT);
    }
    assert_int_equal(calibration->at, 2);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_REOPEN, .item = -1);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_REOPEN, .item = 2); /* not decided yet */
    VOTE(0, COMPLAINT, -1);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_REOPEN, .item = 0); /* a vote would be lost */
    STEP(CALIBRATE_UNVOTE, .seat = 0);
    STEP(CALIBRATE_REOPEN, .item = 1);
    assert_int_equal(calibration->stage, STAGE_MOVED);
    assert_int_equal(calibration->items[1].decision, DECISION_NONE);
    assert_null(calibration->items[1].dissent);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CHAIR, .judgement = {QUESTION, -1});
    STEP(CALIBRATE_REOPEN, .item = 0); /* another one at once */
    assert_int_equal(calibration->stage, STAGE_REVEAL);
    assert_int_equal(calibration->items[0].verdict.category, VOTE_NONE);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_PARKED);
    STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->stage, STAGE_VOTE);
    assert_int_equal(calibration->at, 2);
    calibration_undo(calibration); /* and it can be taken back */
    assert_int_equal(calibration->stage, STAGE_VERDICT);
    assert_int_equal(calibration->at, 0);
}

static void all_say(int category) {
    for (int s = 0; s < 4; s++)
        VOTE(s, category, -1);
    STEP(CALIBRATE_REVEAL);
}

static const char *rule_before(int item) {
    int before = calibration->items[item].before;
    return before < 0 ? "" : calibration->rules[before].text;
}

/* What was agreed is kept in mind until another rule is written, or none; also when it is opened
 * again in between. */
static void the_rule_so_far(void **state) {
    (void)state;
    begin(3);
    all_say(COMPLAINT);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {COMPLAINT, -1});
    STEP(CALIBRATE_RULE, .text = "Een oordeel telt.");
    assert_string_equal(rule_before(0), "");
    for (int again = 0; again < 2; again++) {
        STEP(CALIBRATE_REOPEN, .item = 0);
        assert_int_equal(calibration->items[0].rule, -1);
        assert_string_equal(rule_before(0), "Een oordeel telt.");
        assert_int_equal(outcome_open(calibration).rules, 1);
        assert_int_equal(outcome_open(calibration).undecided, 1);
        assert_int_equal(outcome_open(calibration).unvoted, 2);
        STEP(CALIBRATE_DECIDE, .decision = DECISION_PARKED);
    }
    assert_int_equal(outcome_open(calibration).rules, 0);
    calibration_undo(calibration);
    assert_string_equal(rule_before(0), "Een oordeel telt."); /* it follows from the inputs */
    STEP(CALIBRATE_DECIDE, .decision = DECISION_PARKED);
    STEP(CALIBRATE_RULE, .text = "");
    assert_string_equal(rule_before(0), "");
    STEP(CALIBRATE_RULE, .text = "Beide tellen.");
    STEP(CALIBRATE_REOPEN, .item = 0);
    assert_string_equal(rule_before(0), "Beide tellen.");
}

/* What a session that is ended leaves open comes first the next time: what was talked about, and
 * what the team brought; of one that goes on nothing is parked yet. */
static void left_open(void **state) {
    (void)state;
    Arena arena;
    CalibrationRecord record;
    seat_four(3);
    STEP(CALIBRATE_BRING, .text = "een");
    STEP(CALIBRATE_BRING, .text = "twee");
    STEP(CALIBRATE_BEGIN);
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_NEXT);
    all_say(COMPLAINT);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {COMPLAINT, -1});
    STEP(CALIBRATE_NEXT);
    STEP(CALIBRATE_SKIP); /* "twee" is brought and not voted on */
    all_say(QUESTION);
    arena_init(&arena);
    outcome_record(calibration, &arena, &record);
    assert_int_equal(record.parked_count, 0);
    assert_int_equal(outcome_open(calibration).unvoted, 3);
    assert_int_equal(outcome_open(calibration).undecided, 1);
    STEP(CALIBRATE_FINISH);
    outcome_record(calibration, &arena, &record);
    assert_int_equal(record.parked_count, 2);
    assert_ptr_equal(record.parked[0].statement,
                     &calibration->set->items[calibration->items[1].statement]);
    assert_true(record.parked[1].statement->brought);
    arena_release(&arena);
}

static const char *words_of(int item) {
    return calibration->set->items[calibration->items[item].statement].text.source;
}

/* First of all when they were brought beforehand, in the midst next; a set may be left out. */
static void statements_of_ones_own(void **state) {
    (void)state;
    seat_four(2);
    REFUSE(MSG_SESSION_NO_TEXT, CALIBRATE_BRING, .text = " \n ");
    REFUSE(MSG_SESSION_NO_TEXT, CALIBRATE_BRING);
    STEP(CALIBRATE_BRING, .text = "een");
    STEP(CALIBRATE_BRING, .text = "weg");
    int gone = FIXTURE_ITEMS + 1;
    REFUSE(MSG_SESSION_NO_AGAIN, CALIBRATE_BRING, .text = " een ");
    STEP(CALIBRATE_DROP, .item = gone);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_DROP, .item = gone);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_DROP, .item = 4); /* of the set */
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_DROP, .item = 1000);
    REFUSE(MSG_SESSION_NO_VOTE, CALIBRATE_BALLOT, .seat = 0, .item = gone - 1,
           .judgement = {COMPLAINT, -1});
    STEP(CALIBRATE_BEGIN);
    assert_int_equal(calibration->item_count, 3);
    STEP(CALIBRATE_BRING, .text = "twee");
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_NEXT);
    assert_string_equal(words_of(0), "een");
    assert_string_equal(words_of(1), "twee");
    STEP(CALIBRATE_BRING, .text = "weg"); /* again, and after what came before it */
    assert_string_equal(words_of(2), "weg");
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_DROP, .item = gone - 1); /* it is on */
    VOTE(0, COMPLAINT, -1);
    REFUSE(MSG_SESSION_NO_WHILE_VOTING, CALIBRATE_BRING, .text = "drie");
    REFUSE(MSG_SESSION_NO_WHILE_VOTING, CALIBRATE_DROP, .item = gone);
    VOTE(1, COMPLAINT, -1);
    STEP(CALIBRATE_REVEAL);
    STEP(CALIBRATE_DROP, .item = gone);
    STEP(CALIBRATE_DECIDE, .decision = DECISION_CONSENSUS, .judgement = {COMPLAINT, -1});
    STEP(CALIBRATE_BRING, .text = "drie");
    assert_string_equal(words_of(2), "drie");
    assert_int_equal(calibration->item_count, 5);
    STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->at, 1);
    assert_true(calibration_undo(calibration)); /* back to the verdict */
    assert_true(calibration_undo(calibration)); /* and before it was brought */
    assert_int_equal(calibration->item_count, 4);
    assert_true(calibration_redo(calibration));
    assert_string_equal(words_of(2), "drie");
    STEP(CALIBRATE_FINISH);
    REFUSE(MSG_SESSION_NO_NOT_NOW, CALIBRATE_BRING, .text = "vier");
}

static void only_ones_own(void **state) {
    (void)state;
    seat_four(0);
    REFUSE(MSG_SESSION_NO_SETTINGS, CALIBRATE_BEGIN);
    STEP(CALIBRATE_BRING, .text = "Alleen *dit* {en} dat.");
    STEP(CALIBRATE_BEGIN);
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->item_count, 1);
    Text words = {0};
    markup_plain(&calibration->set->items[FIXTURE_ITEMS].text, NULL, &words);
    assert_string_equal(text_cstr(&words), "Alleen *dit* {en} dat."); /* typed, not marked up */
    text_release(&words);
}

static void own_ones_are_bounded(void **state) {
    (void)state;
    char text[16];
    seat_four(2);
    for (int i = 0; i < BROUGHT_MOST; i++) {
        snprintf(text, sizeof text, "nummer %d", i);
        STEP(CALIBRATE_BRING, .text = text);
    }
    REFUSE(MSG_SESSION_NO_MORE, CALIBRATE_BRING, .text = "te veel");
    STEP(CALIBRATE_DROP, .item = FIXTURE_ITEMS + 7);
    STEP(CALIBRATE_BEGIN);
    assert_int_equal(calibration->item_count, BROUGHT_MOST + 1);
    STEP(CALIBRATE_BRING, .text = "nummer 7");
    for (int i = 0; i < 3; i++)
        STEP(CALIBRATE_NEXT);
    assert_int_equal(calibration->item_count, BROUGHT_MOST + 2);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(rounds_mix),
                                       TEST(one_item),
                                       TEST(late_comers),
                                       TEST(refused),
                                       TEST(names_that_show_nothing),
                                       TEST(seats_are_bounded),
                                       TEST(leaving),
                                       TEST(votes_do_not_pile_up),
                                       TEST(undo_every_step),
                                       TEST(undo_keeps_the_vote),
                                       TEST(undo_and_redo),
                                       TEST(redo_brings_the_votes_back),
                                       TEST(resume_at_every_step),
                                       TEST(names_forgotten),
                                       TEST(from_votes),
                                       TEST(solo),
                                       TEST(the_record),
                                       TEST(skipping),
                                       TEST(reopening),
                                       TEST(the_rule_so_far),
                                       TEST(left_open),
                                       TEST(statements_of_ones_own),
                                       TEST(only_ones_own),
                                       TEST(own_ones_are_bounded),
                                       TEST(who_left_leaves_no_trace)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
