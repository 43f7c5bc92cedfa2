/* Readers of replies: on the cases that come with the program, and on cases made here. */
#include "unit/made_cases.h"
#include "unit/scenarios.h"

#include "base/wording.h"
#include "policy/reader.h"

static void test_wording(void **state) {
    (void)state;
    Wording w = wording_of("Dat kan niet. Ik bel u: om 7,50 uur, goed? “Ja…” zei ze");
    assert_int_equal(w.sentences, 5);
    assert_int_equal(w.questions, 1);
    assert_int_equal(w.words, 14);
    assert_int_equal(wording_of("…").sentences, 0);
    assert_int_equal(wording_of("Eén").characters, 3);
    Text word = {0};
    size_t at = 0;
    assert_true(wording_next("ÉÉN, twee", &at, &word));
    assert_string_equal(text_cstr(&word), "één");
    assert_true(wording_next("ÉÉN, twee", &at, &word));
    assert_string_equal(text_cstr(&word), "twee");
    assert_false(wording_next("ÉÉN, twee", &at, &word));
    at = 0;
    assert_true(wording_next("Zo’n 'auto'", &at, &word));
    assert_string_equal(text_cstr(&word), "zo’n");
    assert_true(wording_next("Zo’n 'auto'", &at, &word));
    assert_string_equal(text_cstr(&word), "auto");
    assert_false(wording_next("Zo’n 'auto'", &at, &word));
    assert_int_equal(wording_of("Zo’n 'auto' is het.").words, 4);
    text_release(&word);
}

static void test_worth(void **state) {
    (void)state;
    const Act acts[] = {{.id = "acknowledge", .empathy = 2, .after = -1},
                        {.id = "inform", .empathy = -1, .after = 0, .after_empathy = 1}};
    const Off offs[] = {{.id = "beside", .empathy = 0.5}};
    const House house = {.acts = acts, .act_count = 2, .offs = offs, .off_count = 1};
    const int both[] = {0, 1};
    Reply reply = {.acts = both, .act_count = 2, .off = -1};
    assert_near(reply_worth(&house, &reply), 1, 0); /* as after an acknowledgement */
    reply.off = 0;
    assert_near(reply_worth(&house, &reply), 0.5, 0);
    reply.has_empathy = true;
    reply.empathy = -3;
    assert_near(reply_worth(&house, &reply), -3, 0);
}

static void test_astray(void **state) {
    (void)state;
    const Mark marks[] = {{.type = MARK_SIGNAL, .name = 0},
                          {.type = MARK_DECOY, .name = 1},
                          {.type = MARK_EITHER, .name = 2}};
    const Scenario scenario = {.marks = marks, .mark_count = 3};
    const int decoy[] = {1}, mixed[] = {1, 2}, signal[] = {0, 1};
    assert_true(reply_is_astray(&scenario, &(Reply){.heard = decoy, .heard_count = 1}));
    assert_false(reply_is_astray(&scenario, &(Reply){.heard = mixed, .heard_count = 2}));
    assert_false(reply_is_astray(&scenario, &(Reply){.heard = signal, .heard_count = 2}));
    assert_false(reply_is_astray(&scenario, &(Reply){0}));
    assert_true(reply_is_earned(&scenario, &(Reply){.heard = signal, .heard_count = 2}));
    assert_false(reply_is_earned(&scenario, &(Reply){.heard = mixed, .heard_count = 2}));
}

/* The exact bounds of the source: 10 of 10 is 0.05^(1/10). */
static void test_bound(void **state) {
    (void)state;
    assert_near(share_lower_bound(10, 10), pow(0.05, 0.1), 1e-6);
    assert_near(share_lower_bound(1, 1), 0.05, 1e-6);
    assert_near(share_lower_bound(15, 20), 0.54442, 1e-4);
    assert_near(share_lower_bound(15.9, 20), share_lower_bound(15, 20), 0);
    assert_near(share_lower_bound(0, 20), 0, 0);
}

static double percent(Readings *readings, Reader reader) {
    ReaderScore score = reader_score(readings, reader, -1);
    return 100 * score.right / score.moments;
}

enum { MADE = 40 };

static Readings *made_readings(GiveAway way) {
    static const Act acts[] = {{.id = "a", .after = -1}, {.id = "b", .after = -1}};
    const House house = {.acts = acts, .act_count = 2};
    Readings *readings = readings_new();
    for (int i = 0; i < MADE; i++) {
        Scenario s;
        made_case(&s, &house, i, way);
        readings_add(readings, &s);
        readings_add(readings, &s);
        arena_release(&s.arena);
    }
    assert_int_equal(readings_count(readings), MADE);
    return readings;
}

static void test_by_chance(void **state) {
    (void)state;
    Readings *readings = made_readings(GIVE_NOTHING);
    for (Reader reader = 0; reader < READERS; reader++) {
        double is = percent(readings, reader);
        if (is < 15 || is > 35)
            print_error("%s: %g\n", reader_id(reader), is);
        assert_true(is >= 15 && is <= 35);
    }
    ReaderScore score = reader_score(readings, READER_FIRST, -1);
    assert_int_equal(score.moments, MADE * MADE_MOMENTS);
    assert_near(score.chance / score.moments, 1.0 / MADE_REPLIES, 1e-9);
    readings_free(readings);
}

static void test_given_away(void **state) {
    (void)state;
    static const struct {
        GiveAway way;
        Reader by;
    } ways[] = {{GIVE_WORD, READER_WORDS},
                {GIVE_ACT, READER_ACTS},
                {GIVE_SENTENCES, READER_MOST_SENTENCES},
                {GIVE_SENTENCES, READER_SHORT_SENTENCES},
                {GIVE_LENGTH, READER_LONGEST},
                {GIVE_PLACE, READER_FIRST}};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        Readings *readings = made_readings(ways[i].way);
        double is = percent(readings, ways[i].by);
        if (is < 90)
            print_error("%s: %g\n", reader_id(ways[i].by), is);
        assert_true(is >= 90);
        assert_true(ways[i].by == READER_FIRST || percent(readings, READER_FIRST) < 40);
        readings_free(readings);
    }
}

/* What a reader has seen of a case itself does not help it: the case is left out. */
static void test_leaves_out(void **state) {
    (void)state;
    static const Act acts[] = {{.id = "a", .after = -1}, {.id = "b", .after = -1}};
    const House house = {.acts = acts, .act_count = 2};
    Readings *readings = readings_new();
    Scenario s;
    made_case(&s, &house, 0, GIVE_WORD);
    readings_add(readings, &s);
    ReaderScore score = reader_score(readings, READER_WORDS, 0);
    assert_near(score.right, score.chance, 1e-9); /* knows nothing, so all look alike */
    double likes[MADE_MOMENTS * MADE_REPLIES];
    readings_like(readings, &s, likes);
    assert_near(likes[0], 0, 1e-9);
    Scenario other;
    made_case(&other, &house, 1, GIVE_WORD);
    readings_like(readings, &other, likes);
    int right = 0;
    for (int m = 0; m < MADE_MOMENTS; m++) {
        int liked = 0;
        for (int r = 1; r < MADE_REPLIES; r++)
            if (likes[m * MADE_REPLIES + r] > likes[m * MADE_REPLIES + liked])
                liked = r;
        right += other.replies[m * MADE_REPLIES + liked].empathy > 0;
    }
    assert_true(right >= MADE_MOMENTS - 1);
    arena_release(&s.arena);
    arena_release(&other.arena);
    readings_free(readings);
}

/* ---- The cases that come with the program ---- */

static Readings *shelf;

static int put_on_shelf(const Opened *opened) {
    readings_add(shelf, opened->file.scenario);
    return 0;
}

/* Nobody can tell the best reply without the customer, in Dutch or in English. */
static void test_shipped(void **state) {
    (void)state;
    static const double most[READERS] = {40, 50, 40, 40, 40, 40};
    static const char *const languages[] = {"nl", "en"};
    for (int l = 0; l < 2; l++) {
        shelf = readings_new();
        assert_int_equal(each_case(languages[l], put_on_shelf), 0);
        bool hidden = true;
        for (Reader reader = 0; reader < READERS; reader++) {
            double is = percent(shelf, reader);
            if (is > most[reader])
                print_error("%s: %s tells %.1f %%\n", languages[l], reader_id(reader), is);
            hidden &= is <= most[reader];
        }
        assert_true(hidden);
        ReaderScore score = reader_score(shelf, READER_WORDS, -1);
        assert_true(score.moments >= 140);
        OpenedReplies opened = readings_opened(shelf, -1);
        assert_true(opened.count >= 60 && opened.best <= opened.count * 7 / 10);
        readings_free(shelf);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wording),    cmocka_unit_test(test_worth),
        cmocka_unit_test(test_astray),     cmocka_unit_test(test_bound),
        cmocka_unit_test(test_by_chance),  cmocka_unit_test(test_given_away),
        cmocka_unit_test(test_leaves_out), cmocka_unit_test(test_shipped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
