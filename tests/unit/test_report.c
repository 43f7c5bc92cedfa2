/* What results come to together: by hand where that can be seen at once, for the rest see
 * tests/report/test_sql.sh. */
#include "unit/support.h"

#include "base/random.h"
#include "cases/opened.h"
#include "report/report.h"

#include "base/banned.h"

#define HASH "xxh128:00000000000000000000000000000000"

static Report report;
static Library library;
static int number;
static const char *id_of_case;

static int set_up(void **state) {
    (void)state;
    number = 0;
    id_of_case = "proef";
    report_init(&report, NULL, "nl");
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    report_release(&report);
    return 0;
}

/* A play with two turns: a moment in which is said `reply`, and a judgement of that credit. */
static void play(const char *alias, double total, const char *reply, double empathy, double credit,
                 bool heard, PlayMode mode, bool rewound) {
    static const char *const acts[] = {"act"};
    const RecordMark signal = {"sig", "implicit", heard}, decoy = {"dec", NULL, !heard};
    const RecordStray stray = {1, 2, 3};
    RecordTurn turns[2] = {
        {.moment = "one",
         .lines = 1,
         .signals = {&signal, 1},
         .decoys = {&decoy, 1},
         .strays = &stray,
         .stray_count = heard ? 0 : 1,
         .act = RECORD_REPLY,
         .thinking_ms = 2000},
        {.moment = "two", .act = RECORD_JUDGE, .thinking_ms = 4000},
    };
    turns[0].reply.id = reply;
    turns[0].reply.acts = acts;
    turns[0].reply.act_count = 1;
    turns[0].reply.empathy = empathy;
    turns[1].judge.is = credit > 0 ? "complaint" : "question";
    turns[1].judge.credit = credit;
    char id[64];
    snprintf(id, sizeof id, "00000000-0000-0000-0000-%012d", ++number);
    Record record = {.id = id,
                     .program = "1",
                     .case_id = id_of_case,
                     .case_title = "Proef",
                     .case_hash = HASH,
                     .language = "nl",
                     .house_hash = HASH,
                     .alias = alias,
                     .mode = mode,
                     .rewound = rewound,
                     .started_ms = 1000 * number,
                     .duration_ms = 60000,
                     .outcome = OUTCOME_RESIGNED,
                     .passed = total >= 70,
                     .turns = turns,
                     .turn_count = 2};
    for (Scored s = 0; s < SCORED_COUNT; s++)
        record.score[s] = s == SCORED_SPEED ? SCORE_NULL : total;
    record.counts = (RecordCounts){.signals = 1,
                                   .hits = heard,
                                   .misses = !heard,
                                   .negatives = 4,
                                   .false_alarms = heard ? 0 : 2,
                                   .spent = 10};
    report_add(&report, &record);
}

static const char *const aliases[] = {"an", "bo", "cy", "di", "ed", "fi", "gé", "ho", "ib", "jo"};

/* Every person once, the better the later. */
static void plays_of(int people) {
    for (int i = 0; i < people; i++)
        play(aliases[i], 10 * i + 5, i % 2 ? "good" : "bad", i % 2 ? 2 : -2, i % 3 ? 1 : 0, i > 4,
             PLAY_ASSESSMENT, false);
}

static void sums_and_spreads(void **state) {
    (void)state;
    plays_of(10);
    report_finish(&report);
    const ReportSpread *total = &report.all.scores[SCORED_TOTAL];
    assert_int_equal(report.all.plays, 10);
    assert_int_equal(report.all.people, 10);
    assert_int_equal(report.all.passed, 3);
    assert_int_equal(report.all.outcomes[OUTCOME_RESIGNED], 10);
    assert_int_equal(total->why, WHY_GIVEN);
    assert_near(total->mean, 50, 1e-9);
    assert_near(total->sd, sqrt(8250.0 / 9), 1e-9);
    assert_true(total->lowest == 5 && total->p10 == 5 && total->p50 == 50 && total->p90 == 85 &&
                total->highest == 95);
    assert_int_equal(report.all.scores[SCORED_SPEED].n, 0);
    assert_true(isnan(report.all.scores[SCORED_SPEED].mean));
    assert_near(report.all.minutes_mean, 1, 1e-12);
    assert_near(report.all.money.spent, 100, 1e-9);
    assert_true(isnan(report.all.money.needless_cost)); /* no case is here */
    assert_int_equal(report.person_count, 10);
    assert_string_equal(report.people[0].alias, "an");
    assert_int_equal(report.people[0].plays, 1);
    assert_int_equal(report.case_count, 1);
    assert_int_equal(report.cases[0].here, HERE_NOT);
    assert_int_equal(report.all.heard_counts.positives, 10);
    assert_int_equal(report.all.heard_counts.hits, 5);
    assert_true(report.all.heard.defined);
    assert_int_equal(report.all.judged_counts.hits, 6);
    assert_false(report.all.judged.defined); /* six and four */
}

static void moments_and_choices(void **state) {
    (void)state;
    plays_of(10);
    play("an", 100, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    report_finish(&report);
    const ReportCase *own = &report.cases[0];
    assert_int_equal(own->moment_count, 2);
    const ReportMoment *one = &own->moments[0], *two = &own->moments[1];
    assert_string_equal(one->name, "one");
    assert_true(one->shown == 11 && one->plays == 11 && one->replied == 11);
    assert_near(one->thinking_mean, 2, 1e-12);
    assert_int_equal(one->reply_count, 2);
    assert_string_equal(one->replies[0].id, "good"); /* six times */
    assert_near(one->replies[0].share, 6.0 / 11, 1e-12);
    assert_near(one->replies[0].worth, 1, 1e-12);
    assert_near(one->replies[1].worth, 0, 1e-12);
    assert_int_equal(two->judgement_count, 2);
    assert_string_equal(two->judgements[0].id, "complaint");
    assert_near(two->judgements[0].worth, 1, 1e-12);
    assert_int_equal(two->judgements[1].why, WHY_FEW_PEOPLE); /* four of them */
    assert_true(one->signals[0].shown == 11 && one->signals[0].marked == 6);
    assert_true(one->decoys[0].marked == 5 && one->decoys[0].disputed);
    assert_true(one->strays[0].marked == 5 && one->strays[0].line == 1 && one->strays[0].last == 3);
    assert_true(one->strays[0].disputed && !one->strays[0].words);
}

static void items_tell_plays_apart(void **state) {
    (void)state;
    /* in each play the three items are 1,1,1 or 0,0,0, but for one */
    for (int i = 0; i < 40; i++) {
        bool able = i % 2, other = i == 7 ? !able : able;
        play(aliases[i % 10], able ? 90 : 10, able ? "good" : "bad", able ? 2 : -2, other, able,
             PLAY_ASSESSMENT, false);
    }
    /* who took something back knew the answer: not in these figures */
    for (int i = 0; i < REPORT_LEAST_PEOPLE; i++)
        play(aliases[i], 100, "good", 2, 1, true, PLAY_PRACTICE, true);
    report_finish(&report);
    const ReportCase *own = &report.cases[0];
    assert_int_equal(own->item_count, 3);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(own->items[i].n, 40);
        assert_near(own->items[i].difficulty, own->items[i].kind == ITEM_JUDGE ? 19 / 40.0 : 0.5,
                    1e-12);
        assert_int_equal(own->items[i].why, WHY_GIVEN);
        assert_int_equal(own->items[i].flags, 0);
    }
    /* by hand: of the judgement with the mean of the two others, which are always the same */
    assert_near(own->items[2].discrimination, 9.5 / sqrt(10 * (19 - 361 / 40.0)), 1e-9);
    /* alpha: variances 10/39 twice and (19 - 361/40)/39; covariances 10/39 and 9.5/39 twice */
    double variance = (10 + 10 + 19 - 361 / 40.0) / 3, covariance = (10 + 9.5 + 9.5) / 3;
    assert_int_equal(own->alpha_why, WHY_GIVEN);
    assert_near(own->alpha, 3 * covariance / (variance + 2 * covariance), 1e-9);
}

/* What is chosen and marked is told of all plays, what an item is worth of those in which nothing
 * was taken back: the two together would tell what a few did who took something back. */
static void items_do_not_tell_who_went_back(void **state) {
    (void)state;
    plays_of(10);
    play("an", 100, "good", 2, 1, true, PLAY_PRACTICE, true);
    report_finish(&report);
    for (int i = 0; i < 3; i++)
        assert_int_equal(report.cases[0].items[i].why, WHY_FEW_PEOPLE);
}

static void few_plays_give_no_alpha(void **state) {
    (void)state;
    plays_of(10);
    report_finish(&report);
    assert_int_equal(report.cases[0].alpha_why, WHY_FEW_PLAYS);
    assert_true(isnan(report.cases[0].alpha));
    assert_true(report.cases[0].items[0].flags & ITEM_FEW);
}

static void a_few_people_are_not_singled_out(void **state) {
    (void)state;
    for (int i = 0; i < 40; i++) /* many plays, four people */
        play(aliases[i % 4], i, i % 2 ? "good" : "bad", i % 2, 1, i % 2, PLAY_ASSESSMENT, false);
    report_finish(&report);
    assert_true(report.plays == 40 && report.left_out == 40 && report.person_count == 4);
    assert_int_equal(report.cases[0].set.people, 4);
    for (Scored s = 0; s < SCORED_COUNT; s++) {
        const ReportSpread *spread = &report.all.scores[s];
        assert_int_equal(spread->why, WHY_FEW_PEOPLE);
        assert_true(isnan(spread->sd) && isnan(spread->p10) && isnan(spread->p50) &&
                    isnan(spread->p90) && isnan(spread->lowest) && isnan(spread->highest));
    }
    assert_int_equal(report.all.growth[SERIES_ASSESSMENT].count, 0);
    assert_true(report.cases[0].set.plays == 40 && report.cases[0].set.passed == 0);
    assert_true(isnan(report.all.scores[SCORED_TOTAL].mean) && isnan(report.all.minutes_mean));
    assert_true(isnan(report.all.money.spent) && !report.all.heard_counts.positives);
    assert_int_equal(report.all.heard_why, WHY_FEW_PEOPLE);
    assert_int_equal(report.all.first_ms, 0);
    const ReportCase *own = &report.cases[0];
    assert_int_equal(own->item_count, 0);
    assert_int_equal(own->alpha_why, WHY_FEW_PEOPLE);
    for (int i = 0; i < own->moment_count; i++) {
        const ReportMoment *moment = &own->moments[i];
        assert_true(moment->few && moment->few_chose && !moment->shown && !moment->plays);
        assert_true(!moment->replied && !moment->judged && isnan(moment->thinking_mean));
        assert_true(!moment->reply_count && !moment->judgement_count); /* no case is here */
        assert_true(!moment->signal_count && !moment->decoy_count && !moment->stray_count);
    }
}

/* A play of one moment of its own, besides those of all. */
static void side_play(const char *alias, const char *moment) {
    const RecordMark signal = {"side-sig", "implicit", true};
    RecordTurn turn = {.moment = moment,
                       .lines = 1,
                       .signals = {&signal, 1},
                       .act = RECORD_REPLY,
                       .thinking_ms = 1000};
    static const char *const acts[] = {"act"};
    turn.reply.id = "side";
    turn.reply.acts = acts;
    turn.reply.act_count = 1;
    char id[64];
    snprintf(id, sizeof id, "00000000-0000-0000-0000-%012d", ++number);
    Record record = {.id = id,
                     .program = "1",
                     .case_id = id_of_case,
                     .case_title = "Proef",
                     .case_hash = HASH,
                     .language = "nl",
                     .house_hash = HASH,
                     .alias = alias,
                     .started_ms = 1000 * number,
                     .turns = &turn,
                     .turn_count = 1};
    for (Scored s = 0; s < SCORED_COUNT; s++)
        record.score[s] = 50;
    report_add(&report, &record);
}

/* Ten people played the case, and of them four came to one moment, however often. */
static void each_figure_has_its_own_people(void **state) {
    (void)state;
    plays_of(10);
    for (int i = 0; i < 40; i++)
        side_play(aliases[i % 4], "aside");
    for (int i = 0; i < 5; i++)
        side_play(aliases[i], "beside");
    report_finish(&report);
    const ReportCase *own = &report.cases[0];
    bool few = false, enough = false;
    assert_int_equal(own->set.people, 10);
    for (int i = 0; i < own->moment_count; i++) {
        const ReportMoment *moment = &own->moments[i];
        bool aside = !strcmp(moment->name, "aside");
        assert_int_equal(moment->few, aside);
        /* of one with signals, and of one with what is none */
        assert_int_equal(moment->few_marked,
                         !strcmp(moment->name, "beside") || !strcmp(moment->name, "one"));
        assert_int_equal(moment->shown != 0, !aside);
        assert_int_equal(moment->signal_count + moment->reply_count == 0,
                         aside || !strcmp(moment->name, "two"));
        few |= aside;
        enough |= !strcmp(moment->name, "beside") && moment->replied == 5;
    }
    assert_true(few && enough);
    for (int i = 0; i < own->item_count; i++) {
        const ReportItem *item = &own->items[i];
        bool beside = item->kind == ITEM_SIGNAL && strcmp(item->moment, "aside") != 0;
        bool aside = !strcmp(item->moment, "aside") || beside;
        assert_int_equal(item->why == WHY_FEW_PEOPLE, aside);
        assert_int_equal(item->n == 0 && isnan(item->difficulty), aside);
    }
}

static void aliases_stand_as_people_count(void **state) {
    (void)state;
    static const char *const names[] = {"geel10", "geel2", "geel1", "geel", "geel02", "blauw3"},
                             *const wanted[] = {"blauw3", "geel",  "geel1",
                                                "geel02", "geel2", "geel10"};
    for (int i = 0; i < 6; i++)
        side_play(names[i], "one");
    report_finish(&report);
    for (int i = 0; i < 6; i++)
        assert_string_equal(report.people[i].alias, wanted[i]);
}

/* tests/report/median.tsv is by Python's statistics.median; of few values the ends and the spread
 * would give each away. */
static void the_middle_is_the_median(void **state) {
    (void)state;
    char line[512];
    int rows = 0;
    FILE *file = fopen(KLACHT_TESTS "/report/median.tsv", "r");
    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        char *end, *at = line;
        double wanted = strtod(at, &end);
        if (*line == '#')
            continue;
        number = 0;
        report_release(&report);
        report_init(&report, NULL, "nl");
        for (at = end; *at == '\t' || *at == ' '; at = end)
            play(aliases[number % 10], strtod(at, &end), "good", 2, 1, true, PLAY_ASSESSMENT,
                 false);
        report_finish(&report);
        const ReportSpread *spread = &report.all.scores[SCORED_TOTAL];
        if (number < REPORT_LEAST_SPREAD)
            assert_true(spread->why == WHY_FEW_PLAYS && !isnan(spread->mean) &&
                        isnan(spread->lowest) && isnan(spread->sd));
        else
            assert_near(spread->p50, wanted, 1e-9);
        rows++;
    }
    fclose(file);
    assert_int_equal(rows, 40);
}

/* Who plays without an alias may be one of those who have one. */
static void who_has_no_alias_is_nobody_more(void **state) {
    (void)state;
    for (int i = 0; i < 30; i++)
        play(NULL, i, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    for (int i = 0; i < 3; i++)
        play(aliases[i], i, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    report_finish(&report);
    assert_int_equal(report.cases[0].set.people, 3);
    assert_int_equal(report.cases[0].set.anonymous, 30);
    assert_int_equal(report.all.scores[SCORED_TOTAL].why, WHY_FEW_PEOPLE);
}

static void four_and_who_has_no_alias_are_four(void **state) {
    (void)state;
    for (int i = 0; i < 4; i++)
        play(aliases[i], i, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    for (int i = 0; i < 5; i++)
        play(NULL, i, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    report_finish(&report);
    assert_int_equal(report.cases[0].set.people, 4);
    assert_int_equal(report.cases[0].set.scores[SCORED_TOTAL].why, WHY_FEW_PEOPLE);
}

static void growth_is_of_the_same_in_the_same(void **state) {
    (void)state;
    for (int i = 0; i < 6; i++) {
        play(aliases[i], 90, "good", 2, 1, true, PLAY_PRACTICE, true);
        play(aliases[i], 30 + i, "good", 2, 1, true, PLAY_ASSESSMENT, false);
        play(aliases[i], i ? 60 + i : 20, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    }
    for (int i = 6; i < 10; i++) /* once: no part of it */
        play(aliases[i], 100, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    play("an", 99, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    play(NULL, 1, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    for (int i = 0; i < 4; i++) { /* of this case only four played again */
        id_of_case = "ander";
        play(aliases[i], 0, "good", 2, 1, true, PLAY_ASSESSMENT, false);
        play(aliases[i], 100, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    }
    report_finish(&report);
    const ReportGrowth *growth = report.all.growth;
    const ReportAttempt *second = &growth[SERIES_ASSESSMENT].attempts[0];
    assert_int_equal(growth[SERIES_ASSESSMENT].count, 2);
    assert_int_equal(second->number, 2);
    assert_true(second->people == 6 && second->pairs == 6 && second->up == 5 && second->down == 1);
    assert_near(second->change_mean, (20 + 61 + 62 + 63 + 64 + 65) / 6.0 - 32.5, 1e-9);
    assert_int_equal(second[1].why, WHY_FEW_PEOPLE); /* an's alone */
    assert_true(isnan(second[1].change_mean) && !second[1].pairs);
    assert_int_equal(growth[SERIES_PRACTICE].count, 0);
    assert_int_equal(growth[SERIES_REWOUND].count, 0);
}

static void what_good_plays_say_and_the_key_calls_low(void **state) {
    (void)state;
    for (int i = 0; i < 30; i++) /* the upper third says "bad" as often as not */
        play(aliases[i % 10], i < 20 ? i : 60 + i, i % 2 ? "good" : "bad", i % 2 ? 2 : -2, 1, true,
             PLAY_ASSESSMENT, false);
    report_finish(&report);
    const ReportMoment *one = &report.cases[0].moments[0];
    for (int i = 0; i < 2; i++) {
        const ReportChoice *reply = &one->replies[i];
        assert_near(reply->good_share, 0.5, 1e-12);
        assert_int_equal(reply->disputed, !strcmp(reply->id, "bad"));
    }
}

/* ---- with the case ---- */

static void add_of_five(Report *to, Record record) {
    for (int i = 0; i < 5; i++) {
        record.alias = aliases[i];
        report_add(to, &record);
    }
}

static void replies_that_nobody_chooses_are_there(void **state) {
    (void)state;
    Report here;
    static const char *const acts[] = {"explain"};
    Findings findings;
    Opened opened;
    int code;
    findings_init(&findings, LANG_EN);
    library_init(&library, KLACHT_SOURCE "/scenarios");
    assert_true(opened_init(&opened, &library, "chapeau", "nl", &findings, &code));
    const Scenario *scenario = opened.file.scenario;
    const Moment *start = &scenario->moments[scenario->start];
    assert_int_equal(start->way, WAY_REPLIES);
    RecordTurn turn = {.moment = start->name, .lines = start->line_count, .act = RECORD_REPLY};
    turn.reply.id = scenario->replies[start->first_reply].id;
    turn.reply.acts = acts;
    turn.reply.act_count = 1;
    Record record = {.id = "00000000-0000-0000-0000-000000000001",
                     .case_id = "chapeau",
                     .case_title = "Chapeau",
                     .case_hash = scenario->hash,
                     .language = "nl",
                     .house_hash = HASH,
                     .turns = &turn,
                     .turn_count = 1};
    report_init(&here, &library, "nl");
    add_of_five(&here, record);
    record.case_hash = HASH; /* as it was before */
    add_of_five(&here, record);
    record.case_id = "../scenarios/chapeau"; /* an id is no path */
    add_of_five(&here, record);
    report_finish(&here);
    assert_int_equal(here.case_count, 3);
    for (int i = 0; i < 3; i++) {
        const ReportCase *own = &here.cases[i];
        bool is = !strcmp(own->hash, scenario->hash), path = own->id[0] == '.';
        assert_int_equal(own->here, path ? HERE_NOT : is ? HERE_SAME : HERE_CHANGED);
        assert_int_equal(own->scenario != NULL, is);
        assert_string_equal(own->sector, path ? "" : scenario->sector);
        const ReportMoment *moment = &own->moments[0];
        assert_int_equal(moment->reply_count, is ? start->reply_count : 1);
        for (int r = 0; is && r < moment->reply_count; r++) {
            assert_int_equal(moment->replies[r].place, start->first_reply + r);
            assert_int_equal(moment->replies[r].n, r == 0 ? 5 : 0);
            assert_true(moment->replies[r].worth >= 0 && moment->replies[r].worth <= 1);
        }
    }
    report_release(&here);
    opened_release(&opened);
    library_release(&library);
    findings_release(&findings);
}

/* ---- what is held back does not follow from what is told ---- */

enum { MOMENTS_TRIED = 5, REPLIES_TRIED = 4, PEOPLE_TRIED = 10 };

typedef struct Tried { /* of one case: what each of some people did, once */
    bool came[PEOPLE_TRIED][MOMENTS_TRIED], marked[PEOPLE_TRIED][MOMENTS_TRIED];
    int reply[PEOPLE_TRIED][MOMENTS_TRIED]; /* -1: they said nothing there */
} Tried;

static const char *const moments_tried[] = {"m0", "m1", "m2", "m3", "m4"};
static const char *const replies_tried[] = {"r0", "r1", "r2", "r3"};

static void add_tried(Random *random, int people, Tried *tried) {
    static const char *const acts[] = {"act"};
    static const RecordMark decoy = {"dec", NULL, false};
    *tried = (Tried){0};
    for (int p = 0; p < people; p++) {
        RecordTurn turns[MOMENTS_TRIED];
        RecordMark signals[MOMENTS_TRIED];
        int count = 0;
        for (int m = 0; m < MOMENTS_TRIED; m++) {
            tried->came[p][m] = !m || random_below(random, (uint32_t)m + 1) == 0;
            if (!tried->came[p][m])
                continue;
            tried->marked[p][m] = random_below(random, 2);
            tried->reply[p][m] = (int)random_below(random, REPLIES_TRIED + 1) - 1;
            signals[count] = (RecordMark){"sig", "implicit", tried->marked[p][m]};
            turns[count] = (RecordTurn){.moment = moments_tried[m],
                                        .lines = 1,
                                        .signals = {&signals[count], 1},
                                        .decoys = {&decoy, 1},
                                        .thinking_ms = 1000};
            if (tried->reply[p][m] >= 0) {
                turns[count].act = RECORD_REPLY;
                turns[count].reply.id = replies_tried[tried->reply[p][m]];
                turns[count].reply.acts = acts;
                turns[count].reply.act_count = 1;
                turns[count].reply.empathy = tried->reply[p][m];
            }
            count++;
        }
        char id[64];
        snprintf(id, sizeof id, "00000000-0000-0000-0000-%012d", ++number);
        Record record = {.id = id,
                         .program = "1",
                         .case_id = id_of_case,
                         .case_title = "Proef",
                         .case_hash = HASH,
                         .language = "nl",
                         .house_hash = HASH,
                         .alias = aliases[p],
                         .started_ms = 1000 * number,
                         .turns = turns,
                         .turn_count = count};
        for (Scored s = 0; s < SCORED_COUNT; s++)
            record.score[s] = random_below(random, 101);
        record.counts = (RecordCounts){.signals = count, .negatives = count};
        for (int i = 0; i < count; i++)
            record.counts.hits += signals[i].marked;
        report_add(&report, &record);
    }
}

static int moment_tried(const char *name) {
    int m = 0;
    while (strcmp(moments_tried[m], name) != 0)
        m++;
    return m;
}

/* People in whom the rest of a sum is found: nobody, or enough of them. */
static void assert_hidden(const bool *rest, int people, bool told) {
    int count = 0;
    for (int p = 0; p < people; p++)
        count += rest[p];
    assert_true(!told || !count || count >= REPORT_LEAST_PEOPLE);
}

static void assert_marks_hidden(const ReportCase *own, const Tried *tried, int people) {
    bool rest[PEOPLE_TRIED] = {false};
    for (int i = 0; i < own->moment_count; i++) {
        const ReportMoment *moment = &own->moments[i];
        bool told = moment->signal_count && !moment->signals[0].few;
        for (int p = 0; p < people; p++)
            rest[p] |= !told && tried->came[p][moment_tried(moment->name)];
    }
    bool any = false;
    for (int p = 0; p < people; p++)
        any |= rest[p];
    bool told = own->set.heard_why != WHY_FEW_PEOPLE;
    assert_hidden(rest, people, told);
    assert_true(!told || !any || own->set.heard_counts.hits); /* else none of them heard any */
}

static void what_is_held_back_does_not_follow(void **state) {
    (void)state;
    Random random;
    random_init(&random, 20261130);
    int heard = 0, held = 0;
    for (int round = 0; round < 2000; round++) {
        int people = 5 + (int)random_below(&random, PEOPLE_TRIED - 4);
        Tried tried;
        report_release(&report);
        report_init(&report, NULL, "nl");
        add_tried(&random, people, &tried);
        report_finish(&report);
        const ReportCase *own = &report.cases[0];
        assert_marks_hidden(own, &tried, people);
        heard += own->set.heard_why != WHY_FEW_PEOPLE;
        for (int i = 0; i < own->moment_count; i++)
            held += own->moments[i].few_marked;
    }
    assert_true(heard > 1000 && held > 100); /* and it is not all held back */
}

/* Six played one case, one of them another: of that nothing is in the sums, or it would be left. */
static void a_case_of_few_is_in_no_sum(void **state) {
    (void)state;
    plays_of(6);
    id_of_case = "alleen";
    play("an", 1, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    report_finish(&report);
    assert_true(report.plays == 7 && report.left_out == 1);
    assert_true(report.all.plays == 6 && report.all.people == 6);
    assert_near(report.all.scores[SCORED_TOTAL].mean, 30, 1e-9);
    assert_int_equal(report.all.heard_counts.positives, 6);
    for (int i = 0; i < report.group_count; i++)
        assert_int_equal(report.groups[i].set.plays, 6);
    assert_int_equal(report.case_count, 2);
    assert_int_equal(report.people[0].plays, 2);
}

/* A score that four of them have is not what the others leave of it. */
static void a_score_of_few_is_in_no_sum(void **state) {
    (void)state;
    plays_of(10);
    id_of_case = "tweede";
    for (int i = 0; i < 10; i++)
        side_play(aliases[i], "one"); /* it has a score for speed, as the first has not */
    id_of_case = "derde";
    plays_of(6);
    for (int i = 0; i < 4; i++)
        side_play(aliases[i], "one");
    report_finish(&report);
    assert_int_equal(report.all.scores[SCORED_SPEED].n, 10);
    assert_int_equal(report.all.scores[SCORED_TOTAL].n, 30);
}

/* The ends of all are not those of a case of which they are not told. */
static void ends_are_not_those_of_a_case_apart(void **state) {
    (void)state;
    plays_of(10);
    id_of_case = "ander";
    plays_of(6);
    report_finish(&report);
    const ReportSpread *all = &report.all.scores[SCORED_TOTAL];
    assert_true(all->n == 16 && !isnan(all->mean));
    assert_true(all->why == WHY_FEW_PLAYS && isnan(all->highest) && isnan(all->sd));
}

/* What is held back of a case is said to be missing where cases come together. */
static void what_is_missing_is_counted(void **state) {
    (void)state;
    plays_of(10);
    id_of_case = "ander";
    plays_of(8);
    for (int i = 0; i < 3; i++)
        side_play(aliases[i], "aside"); /* three heard something that nobody else did */
    report_finish(&report);
    assert_int_equal(report.all.plays, 21);
    const ReportCase *other =
        !strcmp(report.cases[0].id, "ander") ? report.cases : report.cases + 1;
    assert_int_equal(other->set.heard_why != WHY_FEW_PEOPLE, report.all.left.heard == 0);
    assert_true(isnan(other->set.minutes_mean)); /* nor how long the three took */
    assert_near(report.all.minutes_mean, 1, 1e-9);
}

/* Who came by twice in a play counts once to an item, and twice to what was marked. */
static void items_do_not_tell_who_came_twice(void **state) {
    (void)state;
    static const char *const acts[] = {"act"};
    for (int i = 0; i < 10; i++) {
        const RecordMark signal = {"sig", "implicit", i % 2};
        RecordTurn turn = {
            .moment = "one", .lines = 1, .signals = {&signal, 1}, .act = RECORD_REPLY};
        turn.reply.id = "good";
        turn.reply.acts = acts;
        turn.reply.act_count = 1;
        const RecordTurn turns[2] = {turn, turn};
        char id[64];
        snprintf(id, sizeof id, "00000000-0000-0000-0000-%012d", ++number);
        Record record = {.id = id,
                         .program = "1",
                         .case_id = "proef",
                         .case_title = "Proef",
                         .case_hash = HASH,
                         .language = "nl",
                         .house_hash = HASH,
                         .alias = aliases[i],
                         .started_ms = 1000 * number,
                         .turns = turns,
                         .turn_count = i ? 1 : 2};
        report_add(&report, &record);
    }
    report_finish(&report);
    assert_int_equal(report.cases[0].moments[0].signals[0].shown, 11);
    for (int i = 0; i < report.cases[0].item_count; i++)
        assert_int_equal(report.cases[0].items[i].why, WHY_FEW_PEOPLE);
}

static void one_alias_however_it_is_typed(void **state) {
    (void)state;
    static const char *const spellings[] = {"Otter",         "otter",      " OTTER ",
                                            "ot\u200bter",   "\uff4ftter", "rode  vos",
                                            "Rode\u00a0Vos", "rode-vos.",  " \u200b"};
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
        play(spellings[i], 50, "good", 2, 1, true, PLAY_ASSESSMENT, false);
    report_finish(&report);
    assert_int_equal(report.person_count, 2);
    assert_int_equal(report.cases[0].set.anonymous, 1);
    assert_string_equal(report.people[0].alias, "Otter");
    assert_int_equal(report.people[0].plays, 5);
}

static void nothing_is_no_fault(void **state) {
    (void)state;
    report_finish(&report);
    assert_int_equal(report.all.plays, 0);
    assert_true(isnan(report.all.scores[SCORED_TOTAL].mean));
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(sums_and_spreads),
        TEST(moments_and_choices),
        TEST(items_tell_plays_apart),
        TEST(items_do_not_tell_who_went_back),
        TEST(few_plays_give_no_alpha),
        TEST(a_few_people_are_not_singled_out),
        TEST(who_has_no_alias_is_nobody_more),
        TEST(four_and_who_has_no_alias_are_four),
        TEST(growth_is_of_the_same_in_the_same),
        TEST(each_figure_has_its_own_people),
        TEST(aliases_stand_as_people_count),
        TEST(the_middle_is_the_median),
        TEST(what_good_plays_say_and_the_key_calls_low),
        TEST(replies_that_nobody_chooses_are_there),
        TEST(what_is_held_back_does_not_follow),
        TEST(a_case_of_few_is_in_no_sum),
        TEST(a_score_of_few_is_in_no_sum),
        TEST(ends_are_not_those_of_a_case_apart),
        TEST(what_is_missing_is_counted),
        TEST(items_do_not_tell_who_came_twice),
        TEST(one_alias_however_it_is_typed),
        TEST(nothing_is_no_fault),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
