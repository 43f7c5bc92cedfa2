/* One's own plays: through the cache as from their files, whatever becomes of either; what they
 * come to; and the refresher that is kept in step with them. */
#include <cjson/cJSON.h>

#include "unit/played.h"

#include <math.h>

#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"
#include "report/progress.h"
#include "report/refresher_file.h"
#include "report/training.h"
#include "temporary.h"

#include "base/banned.h"

#define DAY_MS ((int64_t)24 * 60 * 60 * 1000)
static const int64_t begin = 1795292100000;
static char *results, *cache, *kept;
static Findings findings;

static int make_home(void **state) {
    (void)state;
    const char *home = temporary_folder("klacht-training");
    setenv("XDG_DATA_HOME", home, 1);
    setenv("XDG_CACHE_HOME", home, 1);
    char *folder = system_cache_folder(), *data = system_data_folder();
    results = system_user_folder("results");
    cache = path_join(folder, "plays");
    kept = path_join(data, "refresher.json");
    free(folder);
    free(data);
    findings_init(&findings, LANG_NL);
    return file_make_folder(results) != FILE_OK;
}

static int leave_home(void **state) {
    (void)state;
    free(results);
    free(cache);
    free(kept);
    findings_release(&findings);
    return 0;
}

static char *put(const char *id, const char *play, int day) {
    ResultInfo info = {.started_ms = begin + day * DAY_MS,
                       .ended_ms = begin + day * DAY_MS + 500000};
    Json *tree = played(id, play, &info);
    Text text = {0}, name = {0};
    text_addf(&name, "%s-", id);
    utc_add_stamp(&name, info.started_ms);
    text_addf(&name, "-%s.json", json_string(tree, "id"));
    json_print(tree, 2, &text);
    char *path = path_join(results, text_cstr(&name));
    assert_int_equal(file_write(path, text.bytes, text.len), FILE_OK);
    json_free(tree);
    text_release(&text);
    text_release(&name);
    return path;
}

static void read_all(Training *training) {
    training_init(training, &findings);
    while (training_read_on(training, 1000, NULL, &findings))
        ;
    assert_true(training->ready);
}

/* What of the plays is fresh. */
static int fresh(const Training *training) {
    int count = 0;
    for (int i = 0; i < training->own.count; i++)
        count += training->own.items[i].fresh && *training->own.items[i].line;
    return count;
}

static char *refresher_text(const Training *training) {
    Text text = {0};
    refresher_print(&training->refresher, &text);
    return text_take(&text);
}

static void test_cache(void **state) {
    (void)state;
    Training training;
    Text bytes = {0};
    read_all(&training); /* nobody has played */
    assert_int_equal(training.plays, 0);
    assert_false(file_is_there(cache) || file_is_there(kept));
    training_release(&training);
    char *one = put("chapeau", "goed", 0), *two = put("de-kraan", "goed", 2);
    char *odd = path_join(results, "x-20261121-201500-0b0e9c0e-6a52-4f0e-9c3e-0d6b7c1f2a34.json");
    assert_int_equal(file_write(odd, "{}", 2), FILE_OK);
    read_all(&training);
    assert_int_equal(training.own.count, 3);
    assert_int_equal(training.own.unread, 1);
    assert_int_equal(training.plays, 2);
    assert_int_equal(fresh(&training), 2);
    assert_true(training.refresher.count > 5);
    char *first = refresher_text(&training);
    training_release(&training);
    assert_int_equal(file_read(cache, 1 << 24, &bytes), FILE_OK);
    assert_null(strstr(text_cstr(&bytes), "\"inputs\""));
    read_all(&training); /* all is known */
    assert_int_equal(fresh(&training), 0);
    assert_int_equal(training.own.unread, 1);
    assert_int_equal(training.plays, 2);
    char *second = refresher_text(&training);
    assert_string_equal(first, second);
    free(second);
    training_release(&training);
    /* damaged in every way that a byte can be: read again, or read as it was */
    for (size_t at = 0; at < bytes.len; at += 97) {
        char was = bytes.bytes[at];
        bytes.bytes[at] = '\n';
        assert_int_equal(file_write(cache, bytes.bytes, bytes.len), FILE_OK);
        bytes.bytes[at] = was;
        OwnPlays own;
        own_plays_init(&own);
        while (own_plays_read_on(&own, 1000))
            ;
        for (int i = 0; i < own.count; i++) {
            Arena arena;
            Record record;
            arena_init(&arena);
            assert_int_equal(own_plays_record(&own, i, &arena, &record), *own.items[i].name != 'x');
            arena_release(&arena);
        }
        assert_int_equal(own.unread, 1);
        own_plays_release(&own);
    }
    assert_int_equal(file_write(cache, bytes.bytes, bytes.len), FILE_OK);
    /* the refresher is lost: all plays are taken in again, from the cache */
    assert_int_equal(file_remove(kept), FILE_OK);
    read_all(&training);
    assert_int_equal(fresh(&training), 0);
    assert_int_equal(training.refresher.taken, 2);
    int items = training.refresher.count;
    assert_true(items > 5);
    training_release(&training);
    assert_true(file_is_there(kept));
    /* one more: it alone is read */
    char *three = put("chapeau", "goed", 9);
    read_all(&training);
    assert_int_equal(fresh(&training), 1);
    assert_int_equal(training.refresher.taken, 3);
    assert_int_equal(training.refresher.count, items);
    training_release(&training);
    /* and none any more */
    file_remove(one);
    file_remove(two);
    file_remove(three);
    file_remove(odd);
    read_all(&training);
    assert_int_equal(training.refresher.count, 0);
    assert_false(file_is_there(kept));
    training_release(&training);
    assert_int_equal(findings.count, 0);
    free(one);
    free(two);
    free(three);
    free(odd);
    free(first);
    text_release(&bytes);
}

/* ---- progress */

static const Act acts[] = {{.id = "probe", .label = "p"},
                           {.id = "defend", .label = "d", .trap = true},
                           {.id = "explain", .label = "e", .trap = true}};
static const House house = {.acts = acts, .act_count = 3};
static const char *const twice[] = {"defend", "defend", "probe"},
                         *const both[] = {"defend", "explain"}, *const good[] = {"probe"};

static void add(Progress *progress, int n, double total, const ProgressCase *of) {
    static const RecordMark signals[] = {
        {"a", "implicit", true}, {"b", "implicit", false}, {"c", "explicit", true}};
    const RecordTurn turns[] = {{.moment = "een",
                                 .signals = {signals, 3},
                                 .act = RECORD_REPLY,
                                 .reply = {"x", twice, 3, -2}},
                                {.moment = "twee",
                                 .act = RECORD_REPLY,
                                 .reply = {"y", n % 2 ? both : good, n % 2 ? 2 : 1, 0}}};
    const Record record = {.case_id = of ? of->id : "weg",
                           .ended_ms = begin + n,
                           .passed = n > 6,
                           .score = {total, total / 2, SCORE_NULL, n < 6 ? SCORE_NULL : 50, 10},
                           .counts = {.signals = 3, .hits = 2, .negatives = 10, .false_alarms = 1},
                           .turns = turns,
                           .turn_count = 2};
    progress_add(progress, &record, of, &house);
}

static void test_progress(void **state) {
    (void)state;
    static const char *const themes[] = {"drempels", "spot"};
    static const ProgressCase cases[] = {{"kraan", "huur", CHANNEL_PHONE, themes, 2},
                                         {"brief", "", CHANNEL_LETTER, themes + 1, 1}};
    Progress progress;
    progress_init(&progress);
    for (int n = 0; n < 12; n++)
        add(&progress, n, 10 * n, n == 11 ? NULL : &cases[n > 7]);
    progress_finish(&progress);
    assert_int_equal(progress.count, 12);
    assert_int_equal(progress.passed, 5);
    assert_int_equal(progress.cases.count, 3);
    assert_int_equal(progress.few, 5);
    assert_near(progress.first[SCORED_TOTAL], 20, 1e-9);
    assert_near(progress.last[SCORED_TOTAL], 90, 1e-9);
    assert_near(progress.last[SCORED_RECOGNITION], 45, 1e-9);
    assert_true(isnan(progress.first[SCORED_EMPATHY]));
    assert_true(isnan(progress.first[SCORED_SPEED]));
    assert_near(progress.last[SCORED_SPEED], 50, 1e-9);
    /* in 24 replies: defend in each first and in half of the second, explain in that half */
    assert_int_equal(progress.traps.count, 2);
    assert_string_equal(progress.traps.items[0].id, "defend");
    assert_int_equal(progress.traps.items[0].times, 18);
    assert_int_equal(progress.traps.items[1].times, 6);
    assert_int_equal(progress.traps.items[1].of, 24);
    assert_string_equal(progress.kinds.items[0].id, "implicit");
    assert_int_equal(progress.kinds.items[0].times, 12);
    assert_int_equal(progress.kinds.items[0].of, 24);
    assert_int_equal(progress.kinds.items[1].times, 0);
    const ProgressGroups *by = progress.by;
    assert_int_equal(by[BY_THEME].count, 2);
    assert_string_equal(by[BY_THEME].items[0].name, "spot");
    assert_int_equal(by[BY_THEME].items[0].plays, 11);
    assert_near(by[BY_THEME].items[1].sum, 280, 1e-9);
    assert_int_equal(by[BY_SECTOR].count, 1);
    assert_string_equal(by[BY_CHANNEL].items[1].name, "letter");
    assert_int_equal(by[BY_CHANNEL].items[1].plays, 3);
    assert_true(progress.hearing.defined); /* 36 signals and 120 clauses without one */
    assert_near(progress.hearing.hit_rate, 24.5 / 37, 1e-9);
    assert_near(progress.hearing.false_alarm_rate, 12.5 / 121, 1e-9);
    assert_false(progress.judging.defined);
    progress_release(&progress);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cache),
                                       cmocka_unit_test(test_progress)};
    return cmocka_run_group_tests(tests, make_home, leave_home);
}
