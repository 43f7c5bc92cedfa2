/* The refresher: the table of its boxes, what an exercise is made of, what learners by the thousand
 * meet again, and its file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/random.h"
#include "base/system.h"
#include "report/refresher_file.h"
#include "store/json_parse.h"
#include "temporary.h"

#include "base/banned.h"

#define DAY_MS ((int64_t)24 * 60 * 60 * 1000)
static const int64_t noon = 20000 * DAY_MS + DAY_MS / 2;

static int64_t at(int day) {
    return noon + day * DAY_MS;
}

static int day_of(int day) {
    return refresher_day(at(day));
}

/* ---- boxes */

typedef struct Meeting {
    bool exercise, right;
    int on;       /* the day that it happens */
    int box, due; /* what it comes to: REFRESHER_NO_BOX has no day */
} Meeting;

static void follow(const Meeting *steps, int count) {
    Refresher r;
    refresher_init(&r, 1);
    Item *item = refresher_item(&r, REFRESH_SIGNAL, "huis", "begin", "nog steeds");
    for (int i = 0; i < count; i++) {
        (steps[i].exercise ? item_asked : item_played)(item, at(steps[i].on) + i, steps[i].right);
        assert_int_equal(item->box, steps[i].box);
        if (item->box != REFRESHER_NO_BOX)
            assert_int_equal(item->due, day_of(steps[i].due));
        assert_int_equal(item->seen, i + 1);
        assert_int_equal(item->slipped, !steps[i].right);
    }
    refresher_release(&r);
}

static void test_boxes(void **state) {
    (void)state;
    static const Meeting known[] = {{false, false, 0, 0, 0},    {true, true, 0, 1, 2},
                                    {true, true, 2, 2, 9},      {true, true, 10, 3, 31},
                                    {true, true, 31, 4, 91},    {true, true, 91, 4, 151},
                                    {true, false, 151, 1, 153}, {true, true, 153, 2, 160}};
    static const Meeting played[] = {{false, true, 0, REFRESHER_NO_BOX, 0},
                                     {false, false, 3, 0, 3},
                                     {false, true, 3 /* later that day */, 1, 5}};
    static const Meeting early[] = {{false, false, 0, 0, 0},
                                    {true, true, 1, 1, 3},
                                    {false, true, 2, 1, 3}, /* not due: nothing moves */
                                    {false, true, 3, 2, 10},
                                    {false, false, 4, 0, 4}};
    static const Meeting new[] = {{true, true, 0, 1, 2}, {true, false, 2, 1, 4}};
    follow(known, 8);
    follow(played, 2);
    follow(early, 5);
    follow(new, 2);
    Refresher r;
    refresher_init(&r, 1);
    Item *item = refresher_item(&r, REFRESH_REPLY, "huis", "begin", "");
    item_played(item, at(3), false);
    item_played(item, at(3) + 60000, true);
    assert_int_equal(item->box, played[2].box);
    item_played(item, at(3), false); /* the same plays once more */
    item_played(item, at(3) + 60000, true);
    assert_int_equal(item->seen, 2);
    assert_int_equal(item->missed, 1);
    refresher_release(&r);
}

static void test_days(void **state) {
    (void)state;
    setenv("TZ", "Europe/Amsterdam", 1);
    tzset();
    assert_int_equal(refresher_day(20000 * DAY_MS), 20000);
    assert_int_equal(refresher_day(20000 * DAY_MS - 30 * 60000), 20000); /* past midnight here */
    assert_int_equal(refresher_day(20000 * DAY_MS - 3 * 3600000), 19999);
    setenv("TZ", "UTC", 1);
    tzset();
    assert_int_equal(refresher_day(-1), -1);
    assert_int_equal(refresher_day(0), 0);
}

/* ---- plays */

static void test_play(void **state) {
    (void)state;
    static const Act acts[] = {{.id = "probe", .label = "doorvragen"},
                               {.id = "defend", .label = "verdedigen", .trap = true}};
    static const House house = {.acts = acts, .act_count = 2};
    static const char *const said[] = {"defend"}, *const asked[] = {"probe"};
    static const RecordMark signals[] = {{"a", "implicit", true}, {"b", "explicit", false}};
    static const RecordMark decoys[] = {{"c", NULL, true}, {"d", NULL, false}};
    static const RecordStray strays[] = {{2, 1, 3}, {2, 5, 6}};
    const RecordTurn turns[] = {
        {.moment = "een",
         .signals = {signals, 2},
         .decoys = {decoys, 2},
         .strays = strays,
         .stray_count = 2,
         .act = RECORD_REPLY,
         .reply = {"x", said, 1, 2}},
        {.moment = "twee", .at_ms = 9, .act = RECORD_REPLY, .reply = {"y", asked, 1, 2}},
        {.moment = "drie", .at_ms = 10, .act = RECORD_REPLY, .reply = {"z", asked, 1, -1}},
        {.moment = "vier", .at_ms = 11, .act = RECORD_JUDGE, .judge = {"question", NULL, 0}}};
    const Record record = {.case_id = "huis", .started_ms = at(0), .turns = turns, .turn_count = 4};
    Refresher r;
    refresher_init(&r, 1);
    refresher_take(&r, &record, &house);
    refresher_take(&r, &record, &house); /* changes nothing but that it was taken */
    assert_int_equal(r.taken, 2);
    assert_int_equal(r.count, 9);
    static const struct {
        ItemType type;
        const char *moment, *id;
        bool missed;
    } want[] = {{REFRESH_SIGNAL, "een", "a", false}, {REFRESH_SIGNAL, "een", "b", true},
                {REFRESH_DECOY, "een", "c", true},   {REFRESH_DECOY, "een", "d", false},
                {REFRESH_PLAIN, "een", "2", true},   {REFRESH_REPLY, "een", "", true},
                {REFRESH_REPLY, "twee", "", false},  {REFRESH_REPLY, "drie", "", true},
                {REFRESH_JUDGED, "vier", "", true}};
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
        const Item *item = refresher_item(&r, want[i].type, "huis", want[i].moment, want[i].id);
        assert_int_equal(item->seen, 1);
        assert_int_equal(item->missed, want[i].missed);
        assert_int_equal(item->box, want[i].missed ? 0 : REFRESHER_NO_BOX);
    }
    assert_int_equal(r.count, 9);
    assert_string_equal(refresher_item(&r, REFRESH_SIGNAL, "huis", "een", "b")->kind, "explicit");
    RefresherHome home = {"huis", 1};
    RefresherAsk ask = {.homes = &home, .home_count = 1, .day = day_of(0)};
    int next;
    assert_int_equal(refresher_due(&r, &ask, &next), 5); /* what was judged is not asked */
    assert_int_equal(next, 0);
    refresher_release(&r);
}

/* ---- what an exercise is made of, of random pools */

static bool fits_all_but(void *context, const Item *item) {
    return strcmp(item->id, context) != 0;
}

static Item *random_item(Refresher *r, Random *random) {
    static const char *const kinds[] = {"implicit", "explicit", "indirect"};
    char home[16], moment[16], id[16];
    snprintf(home, sizeof home, "huis-%u", (unsigned)random_below(random, 5));
    snprintf(moment, sizeof moment, "m%u", (unsigned)random_below(random, 12));
    snprintf(id, sizeof id, "i%u", (unsigned)random_below(random, 3));
    ItemType type = (ItemType)random_below(random, REFRESH_TYPES);
    Item *item = refresher_item(r, type, home, type == REFRESH_STATEMENT ? "" : moment,
                                type == REFRESH_REPLY ? "" : id);
    if (type == REFRESH_SIGNAL)
        refresher_set_kind(r, item, kinds[random_below(random, 3)]);
    return item;
}

static int urgency(const Item *item, int day) {
    return item->box == REFRESHER_NO_BOX ? 2 : item->due > day ? 3 : item->slipped ? 0 : 1;
}

static bool same_place(const Item *a, const Item *b) {
    return !strcmp(a->home, b->home) && !strcmp(a->moment, b->moment) &&
           (a->type != REFRESH_STATEMENT || !strcmp(a->id, b->id));
}

static void check_pick(const Refresher *r, const RefresherAsk *ask, const RefresherPick *pick) {
    int heard = 0, worst = 0;
    for (int i = 0; i < pick->line_count; i++) {
        const Item *item = pick->lines[i];
        heard += item->type == REFRESH_SIGNAL;
        assert_false(item->out || item->type == REFRESH_REPLY || item->type == REFRESH_JUDGED);
        assert_string_not_equal(item->home, "huis-4"); /* which is not there */
        assert_string_not_equal(item->id, "i2");       /* which does not fit */
        assert_true(urgency(item, ask->day) < 3);
        worst = urgency(item, ask->day) > worst ? urgency(item, ask->day) : worst;
        for (int j = 0; j < i; j++)
            assert_false(same_place(item, pick->lines[j]));
        if (pick->reply)
            assert_false(same_place(item, pick->reply));
    }
    /* what is left out is no more urgent, has no room, or its place is taken */
    for (int i = 0; i < r->count; i++) {
        const Item *item = r->items[i];
        bool taken = pick->reply && same_place(item, pick->reply);
        for (int j = 0; j < pick->line_count; j++)
            taken |= same_place(item, pick->lines[j]);
        if (taken || item->out || item->type == REFRESH_REPLY || item->type == REFRESH_JUDGED ||
            !strcmp(item->home, "huis-4") || !strcmp(item->id, "i2"))
            continue;
        if (pick->line_count < REFRESHER_LINES)
            assert_int_equal(urgency(item, ask->day), 3);
        else if (item->type == REFRESH_SIGNAL && heard < 6)
            assert_true(urgency(item, ask->day) >= worst || urgency(item, ask->day) >= 1);
    }
}

static void test_pick(void **state) {
    (void)state;
    static const RefresherHome homes[] = {
        {"huis-0", 3}, {"huis-1", 1}, {"huis-2", 2}, {"huis-3", 9}};
    for (unsigned seed = 0; seed < 3000; seed++) {
        Random random;
        Refresher r;
        random_init(&random, seed);
        refresher_init(&r, seed);
        int items = (int)random_below(&random, 120);
        for (int i = 0; i < items; i++) {
            Item *item = random_item(&r, &random);
            int day = (int)random_below(&random, 40);
            (random_below(&random, 2) ? item_played : item_asked)(item, at(day),
                                                                  random_unit(&random) < .6);
        }
        RefresherAsk ask = {.homes = homes,
                            .home_count = 4,
                            .day = day_of(40),
                            .plays = (int)random_below(&random, 60),
                            .fits = fits_all_but,
                            .context = (void *)(uintptr_t) "i2"};
        RefresherPick pick, again;
        refresher_pick(&r, &ask, &pick);
        check_pick(&r, &ask, &pick);
        refresher_pick(&r, &ask, &again);
        assert_memory_equal(&pick, &again, sizeof pick);
        refresher_release(&r);
    }
}

/* Along the path until there were 30 plays, then what is missed most. */
static void test_order(void **state) {
    (void)state;
    static const RefresherHome homes[] = {{"eerst", 1}, {"later", 2}};
    Refresher r;
    RefresherPick pick;
    refresher_init(&r, 1);
    for (int i = 0; i < 40; i++) {
        char moment[16];
        snprintf(moment, sizeof moment, "m%d", i);
        Item *first = refresher_item(&r, REFRESH_SIGNAL, "eerst", moment, "a");
        Item *later = refresher_item(&r, REFRESH_SIGNAL, "later", moment, "a");
        for (int t = 0; t < 4; t++) {
            item_played(first, at(t), t != 3);
            item_played(later, at(t), false);
        }
    }
    RefresherAsk ask = {.homes = homes, .home_count = 2, .day = day_of(5), .plays = 29};
    refresher_pick(&r, &ask, &pick);
    assert_int_equal(pick.line_count, REFRESHER_LINES);
    for (int i = 0; i < REFRESHER_LINES; i++)
        assert_string_equal(pick.lines[i]->home, "eerst");
    ask.plays = 30;
    refresher_pick(&r, &ask, &pick);
    for (int i = 0; i < REFRESHER_LINES; i++)
        assert_string_equal(pick.lines[i]->home, "later");
    refresher_release(&r);
}

/* Where nothing is to be heard comes too, however much was missed; and the other way round. */
static void test_both(void **state) {
    (void)state;
    static const RefresherHome home = {"huis", 1};
    for (int often = 0; often < 2; often++) {
        Refresher r;
        RefresherPick pick;
        refresher_init(&r, 1);
        for (int i = 0; i < 40; i++) {
            char moment[16];
            snprintf(moment, sizeof moment, "m%d", i);
            ItemType type = i < 30 ? (ItemType)often : (ItemType)!often;
            item_played(refresher_item(&r, type, "huis", moment, "a"), at(0), i >= 30);
        }
        RefresherAsk ask = {.homes = &home, .home_count = 1, .day = day_of(5)};
        refresher_pick(&r, &ask, &pick);
        int of[2] = {0};
        for (int i = 0; i < pick.line_count; i++)
            of[pick.lines[i]->type]++;
        assert_int_equal(pick.line_count, REFRESHER_LINES);
        assert_true(of[REFRESH_SIGNAL] >= 2 && of[REFRESH_DECOY] >= 2);
        assert_true(of[often] >= 4); /* and what was missed most is most of it */
        refresher_release(&r);
    }
}

/* What is new comes by what is missed: first of the kind that was missed most. */
static void test_new(void **state) {
    (void)state;
    static const RefresherHome home = {"huis", 1};
    static const char *const kinds[] = {"implicit", "explicit"};
    for (int weak = 0; weak < 2; weak++) {
        Refresher r;
        RefresherPick pick;
        refresher_init(&r, 1);
        for (int i = 0; i < 60; i++) {
            char moment[16];
            snprintf(moment, sizeof moment, "m%d", i);
            Item *item = refresher_item(&r, REFRESH_SIGNAL, "huis", moment, "a");
            refresher_set_kind(&r, item, kinds[i % 2]);
            if (i < 20 && i % 2 == weak) { /* missed, and just asked: not due now */
                item_played(item, at(0), false);
                item_asked(item, at(4), true);
            } else {
                item_played(item, at(0), true);
            }
        }
        RefresherAsk ask = {.homes = &home, .home_count = 1, .day = day_of(5)};
        assert_true(refresher_weakness(&r, REFRESH_SIGNAL, kinds[weak]) >
                    refresher_weakness(&r, REFRESH_SIGNAL, kinds[!weak]));
        refresher_pick(&r, &ask, &pick);
        assert_int_equal(pick.line_count, REFRESHER_LINES);
        for (int i = 0; i < pick.line_count; i++)
            assert_string_equal(pick.lines[i]->kind, kinds[weak]);
        refresher_release(&r);
    }
}

/* ---- learners */

enum { LEARNERS = 10000, POOL = 25, EXERCISES = 12, KINDS = 3 };
static const char *const learned[KINDS] = {"implicit", "explicit", "indirect"};

/* One who misses the first kind seven times in ten, and all else twice in ten: two plays of each
 * line, then an exercise every other day. How often each kind was asked. */
static void learn(unsigned seed, int asked[KINDS]) {
    static const RefresherHome home = {"huis", 1};
    Random random;
    Refresher r;
    random_init(&random, seed);
    refresher_init(&r, seed);
    for (int k = 0; k < KINDS; k++)
        for (int i = 0; i < POOL; i++) {
            char moment[16];
            snprintf(moment, sizeof moment, "m%d-%d", k, i);
            Item *item = refresher_item(&r, REFRESH_SIGNAL, "huis", moment, "a");
            refresher_set_kind(&r, item, learned[k]);
            for (int play = 0; play < 2; play++)
                item_played(item, at(play), random_unit(&random) >= (k ? .2 : .7));
        }
    for (int e = 0; e < EXERCISES; e++) {
        RefresherPick pick;
        RefresherAsk ask = {.homes = &home, .home_count = 1, .day = day_of(2 + 2 * e), .plays = 2};
        refresher_pick(&r, &ask, &pick);
        for (int i = 0; i < pick.line_count; i++) {
            int k = !strcmp(pick.lines[i]->kind, learned[0])   ? 0
                    : !strcmp(pick.lines[i]->kind, learned[1]) ? 1
                                                               : 2;
            asked[k]++;
            item_asked(pick.lines[i], at(2 + 2 * e) + i, random_unit(&random) >= (k ? .2 : .7));
        }
    }
    refresher_release(&r);
}

static void test_learners(void **state) {
    (void)state;
    int asked[KINDS] = {0};
    for (unsigned learner = 0; learner < LEARNERS; learner++)
        learn(learner, asked);
    double weak = (double)asked[0] / LEARNERS, other = (double)(asked[1] + asked[2]) / 2 / LEARNERS;
    print_message("asked in %d exercises: weak %.1f, each other %.1f\n", EXERCISES, weak, other);
    assert_true(weak >= 2 * other); /* it comes back at least twice as often */
    assert_true(other >= 6);        /* and all else still comes */
}

/* ---- the file */

static char *path;

static int make_home(void **state) {
    (void)state;
    const char *home = temporary_folder("klacht-refresher");
    if (!home || setenv("XDG_DATA_HOME", home, 1))
        return -1;
    char *folder = system_data_folder();
    path = path_join(folder, "refresher.json");
    free(folder);
    return 0;
}

static int forget_path(void **state) {
    (void)state;
    free(path);
    return 0;
}

static void fill(Refresher *r) {
    refresher_init(r, 42);
    item_played(refresher_item(r, REFRESH_SIGNAL, "huis", "een", "zo \"nog\""), at(0), false);
    refresher_set_kind(r, r->items[0], "implicit");
    item_played(refresher_item(r, REFRESH_REPLY, "huis", "een", ""), at(0), true);
    item_asked(refresher_item(r, REFRESH_STATEMENT, "set", "", "s1"), at(1), true);
    refresher_item(r, REFRESH_STATEMENT, "set", "", "s2"); /* not met: not kept */
    r->items[1]->out = true;
    r->taken = 3;
}

static void test_kept(void **state) {
    (void)state;
    Refresher r, read, other;
    Findings findings;
    struct stat status;
    Text before = {0}, after = {0};
    findings_init(&findings, LANG_NL);
    fill(&r);
    assert_true(refresher_write(&r, &findings));
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    refresher_init(&read, 1);
    refresher_read(&read, &findings);
    assert_int_equal(findings.count, 0);
    assert_int_equal(read.count, 3);
    refresher_print(&r, &before);
    refresher_print(&read, &after);
    assert_string_equal(text_cstr(&before), text_cstr(&after));
    /* two programs: what happened last to an item holds */
    refresher_init(&other, 1);
    refresher_read(&other, &findings);
    item_asked(refresher_item(&other, REFRESH_SIGNAL, "huis", "een", "zo \"nog\""), at(9), true);
    assert_true(refresher_write(&other, &findings));
    item_asked(refresher_item(&read, REFRESH_STATEMENT, "set", "", "s1"), at(9), false);
    assert_true(refresher_write(&read, &findings));
    refresher_release(&r);
    refresher_init(&r, 1);
    refresher_read(&r, &findings);
    assert_int_equal(refresher_item(&r, REFRESH_SIGNAL, "huis", "een", "zo \"nog\"")->box, 1);
    assert_int_equal(refresher_item(&r, REFRESH_STATEMENT, "set", "", "s1")->missed, 1);
    assert_int_equal(findings.count, 0);
    refresher_remove();
    assert_false(file_is_there(path));
    refresher_release(&r);
    refresher_release(&read);
    refresher_release(&other);
    text_release(&before);
    text_release(&after);
    findings_release(&findings);
}

/* What cannot be read is kept beside, and said. */
static void test_damaged(void **state) {
    (void)state;
    static const struct {
        const char *old, *new;
    } harm[] = {{"{", "{{"},
                {"refresher/1", "refresher/2"},
                {"\"box\": 0", "\"box\": 5"},
                {"\"box\": 0", "\"box\": null"},
                {"\"signal\"", "\"sign\""},
                {"\"seen\": 1", "\"seen\": 0"},
                {"\"missed\": 1", "\"missed\": 2"},
                {"\"due\": \"20", "\"due\": \"x0"},
                {"\"slipped\": true", "\"slipped\": 1"},
                {"\"items\"", "\"itemz\""},
                {"\"home\": \"huis\"", "\"home\": \"\""},
                {"\"last\": \"20", "\"last\": \"19x"}};
    Refresher r;
    Text good = {0};
    fill(&r);
    refresher_print(&r, &good);
    refresher_release(&r);
    for (size_t i = 0; i < sizeof harm / sizeof *harm; i++) {
        Findings findings;
        Text bad = {0}, kept = {0}, there = {0};
        const char *found = strstr(text_cstr(&good), harm[i].old);
        assert_non_null(found);
        text_add_bytes(&bad, text_cstr(&good), (size_t)(found - text_cstr(&good)));
        text_add(&bad, harm[i].new);
        text_add(&bad, found + strlen(harm[i].old));
        assert_int_equal(file_write(path, bad.bytes, bad.len), FILE_OK);
        findings_init(&findings, LANG_NL);
        refresher_init(&r, 7);
        refresher_read(&r, &findings);
        assert_int_equal(r.count, 0);
        assert_int_equal(r.seed, 7);
        assert_int_equal(findings.count, 2); /* what is wrong, and where it is kept */
        assert_false(file_is_there(path));
        text_addf(&kept, "%s.%zu", path, i + 1);
        assert_int_equal(file_read(text_cstr(&kept), 1 << 20, &there), FILE_OK);
        assert_string_equal(text_cstr(&there), text_cstr(&bad));
        refresher_release(&r);
        findings_release(&findings);
        text_release(&bad);
        text_release(&kept);
        text_release(&there);
    }
    text_release(&good);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_boxes),    cmocka_unit_test(test_days),
        cmocka_unit_test(test_play),     cmocka_unit_test(test_pick),
        cmocka_unit_test(test_order),    cmocka_unit_test(test_both),
        cmocka_unit_test(test_new),      cmocka_unit_test(test_kept),
        cmocka_unit_test(test_learners), cmocka_unit_test(test_damaged)};
    setenv("TZ", "UTC", 1);
    tzset();
    return cmocka_run_group_tests(tests, make_home, forget_path);
}
