/* Which turns of a group are worth talking about, and of how few people nothing may be counted. */
#include "unit/support.h"

#include "base/text.h"
#include "report/talk_sheet.h"

#include "base/banned.h"

enum { MOST_MOMENTS = 8, MOST_CASES = 4 };

/* A moment by its name in which so many said what is good and so many what is not. */
typedef struct Made {
    const char *name; /* NULL ends them */
    int good, bad;
    double heard; /* the share that heard its only signal; below 0: it has none */
} Made;

typedef struct Choices {
    ReportChoice replies[2];
    ReportMark signal;
} Choices;

static Choices choices[MOST_CASES][MOST_MOMENTS];
static ReportMoment moments[MOST_CASES][MOST_MOMENTS];
static ReportCase cases[MOST_CASES];

static void make_moment(ReportMoment *moment, Choices *own, const Made *made) {
    int times = made->good + made->bad;
    own->replies[0] = (ReportChoice){
        .id = "good", .n = made->good, .share = made->good / (double)times, .worth = 1};
    own->replies[1] =
        (ReportChoice){.id = "bad", .n = made->bad, .share = made->bad / (double)times, .worth = 0};
    own->signal = (ReportMark){.id = "signal", .shown = times, .share = made->heard};
    *moment = (ReportMoment){.name = made->name,
                             .place = -1,
                             .shown = times,
                             .replied = times,
                             .replies = own->replies,
                             .reply_count = 2,
                             .signals = &own->signal,
                             .signal_count = made->heard >= 0};
}

static Report report_of(const Made made[MOST_CASES][MOST_MOMENTS]) {
    Report report = {.cases = cases};
    for (int c = 0; c < MOST_CASES && made[c][0].name; c++) {
        int count = 0;
        for (; count < MOST_MOMENTS && made[c][count].name; count++)
            make_moment(&moments[c][count], &choices[c][count], &made[c][count]);
        cases[c] = (ReportCase){.id = "case", .moments = moments[c], .moment_count = count};
        report.case_count++;
    }
    return report;
}

typedef struct Picked {
    const char *about, *wanted; /* names of moments in the order of the sheet */
    Made made[MOST_CASES][MOST_MOMENTS];
} Picked;

static const Picked table[] = {
    {"the heaviest first", "c b a", {{{"a", 8, 2, -1}}, {{"b", 5, 5, -1}}, {{"c", 1, 9, -1}}}},
    {"two of a case while others have any",
     "a b c x y",
     {{{"a", 0, 20, -1}, {"b", 1, 19, -1}, {"c", 2, 18, -1}, {"d", 3, 17, -1}},
      {{"x", 15, 5, -1}, {"y", 16, 4, -1}, {"z", 19, 1, -1}}}},
    {"more of one case when it is alone",
     "a b c d e",
     {{{"e", 4, 16, -1},
       {"c", 2, 18, -1},
       {"a", 0, 20, -1},
       {"f", 9, 11, -1},
       {"b", 1, 19, -1},
       {"d", 3, 17, -1}}}},
    {"of few plays the same share weighs less",
     "many few",
     {{{"few", 1, 2, -1}}, {{"many", 10, 20, -1}}}},
    {"too few to say anything, and nothing lost",
     "some",
     {{{"two", 0, 2, -1}, {"none", 9, 0, -1}, {"some", 8, 1, -1}}}},
    {"not hearing weighs too", "deaf hears", {{{"hears", 5, 5, 1}, {"deaf", 5, 5, .1}}}},
    {"nothing was played", "", {{{0}}}},
};

static void picks_what_is_worth_it(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        TalkTurn turns[TALK_TURNS];
        Report report = report_of(table[i].made);
        Text names = {0};
        int count = talk_pick(&report, turns);
        for (int t = 0; t < count; t++)
            text_join(&names, " ", turns[t].moment->name);
        if (strcmp(text_cstr(&names), table[i].wanted) != 0)
            fail_msg("%s: '%s', not '%s'", table[i].about, text_cstr(&names), table[i].wanted);
        text_release(&names);
    }
}

static void says_what_stands_out(void **state) {
    (void)state;
    static const Made made[MOST_CASES][MOST_MOMENTS] = {{{"m", 3, 7, .5}, {"n", 3, 7, .6}}};
    TalkTurn turns[TALK_TURNS];
    Report report = report_of(made);
    assert_int_equal(talk_pick(&report, turns), 2);
    assert_string_equal(turns[0].moment->name, "m"); /* its signal was missed by half of them */
    assert_ptr_equal(turns[0].missed, &choices[0][0].signal);
    assert_null(turns[1].missed);
    assert_ptr_equal(turns[0].chosen, &choices[0][0].replies[1]);
    assert_ptr_equal(turns[0].best, &choices[0][0].replies[0]);
    assert_ptr_equal(turns[0].of, &cases[0]);
    assert_near(talk_lost(turns[0].moment), .7, 1e-9);
}

/* What the moment lost is also there where something was named or offered. */
static void other_ways_to_act_lose_too(void **state) {
    (void)state;
    ReportChoice named[] = {{.id = "complaint", .n = 3, .worth = 1}, {.id = "wish", .n = 1}};
    ReportMoment judged = {.judged = 4, .judgements = named, .judgement_count = 2};
    ReportMoment offered = {.offered = 4, .offer_score = 30};
    assert_near(talk_lost(&judged), .25, 1e-9);
    assert_near(talk_lost(&offered), .7, 1e-9);
    assert_near(talk_lost(&(ReportMoment){.shown = 3}), (double)NAN, 0);
}

static void five_people_may_be_counted(void **state) {
    (void)state;
    assert_false(report_may_count(4));
    assert_true(report_may_count(5));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(picks_what_is_worth_it),
        cmocka_unit_test(says_what_stands_out),
        cmocka_unit_test(other_ways_to_act_lose_too),
        cmocka_unit_test(five_people_may_be_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
