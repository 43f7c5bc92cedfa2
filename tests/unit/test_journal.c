/* The journal: every input on disk, torn tails, two programs at once. */
#include "unit/hand_case.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "store/inputs.h"
#include "store/journal_record.h"
#include "store/json.h"
#include "store/laid.h"
#include "store/result.h"
#include "unit/journals.h"

#include "base/banned.h"

static char *home;
static Findings findings;
static Play *play;

/* Instead of the system's: a file system without locks; another day. */
static bool lockless;
int flock(int fd, int operation) {
    if (!lockless)
        return (int)syscall(SYS_flock, fd, operation);
    errno = ENOLCK;
    return -1;
}

static int64_t day; /* seconds since 1970; 0: today */
int clock_gettime(clockid_t clock, struct timespec *now) {
    int failed = (int)syscall(SYS_clock_gettime, clock, now);
    if (day && clock == CLOCK_REALTIME)
        now->tv_sec = day;
    return failed;
}

static int set_up(void **state) {
    (void)state;
    char name[] = "/tmp/klacht-journal-XXXXXX";
    home = mkdtemp(name) ? xstrdup(name) : NULL;
    findings_init(&findings, LANG_NL);
    play = begin(PLAY_PRACTICE);
    snprintf(scenario.hash, sizeof scenario.hash, "xxh128:1");
    snprintf(scenario.house.hash, sizeof scenario.house.hash, "xxh128:2");
    return home ? setenv("XDG_DATA_HOME", home, 1) : -1;
}

static int tear_down(void **state) {
    (void)state;
    char command[256];
    snprintf(command, sizeof command, "rm -rf %s", home);
    play_free(play);
    findings_release(&findings);
    free(home);
    return system(command);
}

static void give(Journal *journal, Input input) {
    assert_int_equal(play_step(play, &input), PLAY_OK);
    assert_true(journal_add(journal, &input, &scenario, &findings));
}

static void give_three(Journal *journal) {
    give(journal, (Input){.at_ms = 1000, .kind = INPUT_MARK, .as.mark = {M_OPEN, 1, 3}});
    give(journal, (Input){.at_ms = 2000, .kind = INPUT_CONTINUE});
    give(journal, (Input){.at_ms = 3000, .kind = INPUT_REPLY, .as.reply = 0});
}

static int input_count(const Journal *journal) {
    return cJSON_GetArraySize(json_get(journal_inputs(journal), "inputs"));
}

static void resumes_where_it_stopped(void **state) {
    (void)state;
    assert_null(journal_latest(&findings));
    Journal *journal = journal_begin(play, "proef", "rood-7", LANG_NL, &findings);
    assert_non_null(journal);
    int64_t started = journal_started_ms(journal);
    give_three(journal);
    assert_null(journal_latest(&findings)); /* it is being played */
    journal_close(journal);

    journal = journal_latest(&findings);
    assert_non_null(journal);
    assert_string_equal(journal_case(journal), "proef");
    assert_string_equal(journal_alias(journal), "rood-7");
    assert_int_equal(journal_started_ms(journal), started);
    assert_int_equal(input_count(journal), 3);
    InputsFile file;
    assert_true(inputs_open(journal_inputs(journal), journal_path(journal), &findings, &file));
    assert_int_equal(file.setup.seed, 7);
    assert_int_equal(file.setup.mode, PLAY_PRACTICE);
    play_restart(play, file.setup);
    assert_true(inputs_play(&file, play, true, &findings));
    assert_int_equal(play_moment(play), M_NAME);
    give(journal, (Input){.at_ms = 4000, .kind = INPUT_JUDGE, .as.judge = {0, 1}});
    journal_close(journal);
    journal = journal_latest(&findings);
    assert_int_equal(input_count(journal), 4);
    char *path = xstrdup(journal_path(journal));
    journal_finish(journal);
    assert_false(file_exists(path));
    assert_null(journal_latest(&findings));
    assert_int_equal(findings.count, 0);
    free(path);
}

/* Without those that were taken back, whatever a rewind leads to. */
static void counts_answers(void **state) {
    (void)state;
    Journal *journal = journal_begin(play, "proef", NULL, LANG_NL, &findings);
    give_three(journal);
    give(journal, (Input){.at_ms = 4000, .kind = INPUT_JUDGE, .as.judge = {0, 1}});
    journal_close(journal);
    journal = journal_latest(&findings);
    assert_int_equal(journal_answers(journal), 2);
    assert_int_equal(journal_turn(journal), 3);
    give(journal, (Input){.at_ms = 5000, .kind = INPUT_REWIND, .as.rewind = 2});
    journal_close(journal);
    journal = journal_latest(&findings);
    assert_int_equal(journal_answers(journal), 0);
    give(journal, (Input){.at_ms = 6000, .kind = INPUT_REPLY, .as.reply = 0});
    give(journal, (Input){.at_ms = 7000, .kind = INPUT_REWIND, .as.rewind = 4}); /* the judgement */
    journal_close(journal);
    journal = journal_latest(&findings);
    assert_int_equal(journal_answers(journal), 2);
    assert_int_equal(journal_turn(journal), 3);
    journal_finish(journal);
}

/* Cut anywhere: what is whole comes back, and playing goes on behind it. */
static void skips_a_torn_tail(void **state) {
    (void)state;
    Journal *journal = journal_begin(play, "proef", NULL, LANG_NL, &findings);
    give_three(journal);
    char *path = xstrdup(journal_path(journal));
    journal_close(journal);
    Text whole = {0};
    assert_int_equal(file_read(path, 100000, &whole), FILE_OK);
    const char *second = strchr(whole.bytes, '\n') + 1;
    int before = 0;
    for (size_t len = (size_t)(second - whole.bytes); len <= whole.len; len++) {
        assert_int_equal(file_write(path, whole.bytes, len), FILE_OK);
        journal = journal_latest(&findings);
        assert_non_null(journal);
        assert_null(journal_alias(journal));
        int records = -1;
        for (size_t i = 0; i < len; i++)
            records += whole.bytes[i] == '\n';
        assert_int_equal(input_count(journal), records);
        assert_true(records >= before);
        before = records;
        journal_close(journal);
    }
    assert_int_equal(before, 3);
    /* a torn record, then another: the torn one is gone, but not from looking alone */
    assert_int_equal(file_write(path, whole.bytes, whole.len - 5), FILE_OK);
    journal_close(journal_latest(&findings));
    struct stat status;
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_size, whole.len - 5);
    journal = journal_latest(&findings);
    const Input input = {.at_ms = 3000, .kind = INPUT_REPLY, .as.reply = 1};
    assert_true(journal_add(journal, &input, &scenario, &findings));
    journal_close(journal);
    journal = journal_latest(&findings);
    assert_int_equal(input_count(journal), 3);
    journal_close(journal);
    text_release(&whole);
    free(path);
}

/* A journal of three inputs, closed; its path and what stands in it. */
static char *three_inputs(Text *whole) {
    Journal *journal = journal_begin(play, "proef", NULL, LANG_NL, &findings);
    give_three(journal);
    char *path = xstrdup(journal_path(journal));
    journal_close(journal);
    assert_int_equal(file_read(path, 100000, whole), FILE_OK);
    return path;
}

static void check_file(const char *path, const char *number, const Text *bytes) {
    Text name = {0}, found = {0};
    text_addf(&name, "%s%s", path, number);
    assert_int_equal(file_read(text_cstr(&name), 100000, &found), FILE_OK);
    assert_int_equal(found.len, bytes->len);
    assert_memory_equal(found.bytes, bytes->bytes, bytes->len);
    text_release(&name);
    text_release(&found);
}

/* What is whole behind a damaged record is no play any more, but it is not thrown away. */
static void keeps_what_stands_behind_a_hole(void **state) {
    (void)state;
    Text whole = {0};
    char *path = three_inputs(&whole), *digit = strstr(whole.bytes, "2000");
    *digit = '1';
    for (int time = 1; time <= 2; time++) {
        assert_int_equal(file_write(path, whole.bytes, whole.len), FILE_OK);
        Journal *journal = journal_latest(&findings);
        assert_true(journal_is_damaged(journal));
        assert_int_equal(input_count(journal), 1);
        journal_close(journal);
        check_file(path, "", &whole); /* looking changes nothing */
        journal = journal_latest(&findings);
        assert_int_equal(findings.count, 0);
        if (time == 1) {
            assert_true(journal_mend(journal, &findings));
        } else { /* who does not ask for it gets it all the same */
            const Input input = {.at_ms = 2000, .kind = INPUT_CONTINUE};
            assert_true(journal_add(journal, &input, &scenario, &findings));
        }
        assert_false(journal_is_damaged(journal));
        check_file(path, time == 1 ? ".1" : ".2", &whole);
        assert_int_equal(findings.count, 1);
        assert_int_equal(findings.errors, 0);
        assert_non_null(strstr(findings.items[0].text, "stap 1"));
        assert_non_null(strstr(findings.items[0].text, "stonden: 1"));
        assert_non_null(strstr(findings.items[0].fix, time == 1 ? ".1" : ".2"));
        journal_close(journal);
        journal = journal_latest(&findings);
        assert_int_equal(input_count(journal), time);
        assert_false(journal_is_damaged(journal));
        journal_finish(journal);
        findings_release(&findings);
        findings_init(&findings, LANG_NL);
    }
    check_file(path, ".1", &whole);
    text_release(&whole);
    free(path);
}

static void notices_a_damaged_last_record(void **state) {
    (void)state;
    Text whole = {0};
    char *path = three_inputs(&whole);
    whole.bytes[whole.len - 3] ^= 1; /* its line is whole, so it was once */
    assert_int_equal(file_write(path, whole.bytes, whole.len), FILE_OK);
    Journal *journal = journal_latest(&findings);
    assert_int_equal(input_count(journal), 2);
    assert_true(journal_mend(journal, &findings));
    assert_int_equal(findings.count, 1);
    check_file(path, ".1", &whole);
    journal_close(journal);
    text_release(&whole);
    free(path);
}

static void a_damaged_head_is_left_alone(void **state) {
    (void)state;
    Text whole = {0};
    char *path = three_inputs(&whole);
    whole.bytes[5] ^= 1; /* nothing to resume */
    assert_int_equal(file_write(path, whole.bytes, whole.len), FILE_OK);
    assert_null(journal_latest(&findings));
    assert_int_equal(findings.count, 1);
    check_file(path, "", &whole);
    text_release(&whole);
    free(path);
}

/* One that cannot be read is said and stays, and the one before it is there all the same. */
static void passes_over_what_it_cannot_read(void **state) {
    (void)state;
    char *paths[3];
    for (int i = 0; i < 3; i++) {
        Journal *made = journal_begin(play, "proef", NULL, LANG_NL, &findings);
        paths[i] = xstrdup(journal_path(made));
        journal_close(made);
    }
    char *good = paths[0], *bad = paths[1], *later = paths[2];
    for (int i = 0; i < 3; i++) {
        struct timespec at[2] = {{.tv_sec = 1000 + i}, {.tv_sec = 1000 + i}};
        if (i == 1)
            assert_int_equal(file_write(bad, "J 1 2", 5), FILE_OK);
        if (i == 2) {
            Text text = {0};
            const char *json = "{\"schema\":\"klachtenspel.journal/2\"}";
            cJSON *tree = cJSON_Parse(json);
            journal_record_add(&text, tree);
            assert_int_equal(file_write(later, text.bytes, text.len), FILE_OK);
            cJSON_Delete(tree);
            text_release(&text);
        }
        assert_int_equal(utimensat(AT_FDCWD, paths[i], at, 0), 0);
    }
    JournalShelf shelf;
    journal_shelf_init(&shelf);
    Journal *journal = journal_shelf_next(&shelf, &findings);
    assert_string_equal(journal_path(journal), good);
    assert_null(journal_shelf_next(&shelf, &findings));
    assert_int_equal(findings.count, 2);
    assert_string_equal(findings.items[0].file, later);
    assert_non_null(strstr(findings.items[0].text, "latere versie"));
    assert_string_equal(findings.items[1].file, bad);
    assert_true(file_exists(later) && file_exists(bad));
    journal_close(journal);
    journal_shelf_release(&shelf);
    free(good);
    free(bad);
    free(later);
}

/* The case or the house is another one: asked at every resume, until it is accepted. */
static void knows_its_case(void **state) {
    (void)state;
    Text whole = {0};
    free(three_inputs(&whole));
    for (int which = 0; which < 2; which++) {
        Journal *journal = journal_latest(&findings);
        assert_true(journal_has_case(journal, &scenario));
        assert_true(journal_has_house(journal, &scenario));
        if (which == 0)
            snprintf(scenario.hash, sizeof scenario.hash, "xxh128:3");
        else
            snprintf(scenario.house.hash, sizeof scenario.house.hash, "xxh128:4");
        for (int again = 0; again < 2; again++) {
            assert_int_equal(journal_has_case(journal, &scenario), which == 1);
            assert_int_equal(journal_has_house(journal, &scenario), which == 0);
            journal_close(journal);
            journal = journal_latest(&findings);
        }
        journal_accept(journal, &scenario, &findings);
        journal_close(journal);
    }
    Journal *journal = journal_latest(&findings);
    assert_true(journal_has_case(journal, &scenario) && journal_has_house(journal, &scenario));
    assert_int_equal(input_count(journal), 3);
    assert_int_equal(journal_kept(journal), 3);
    assert_int_equal(findings.count, 0);
    journal_close(journal);
    text_release(&whole);
}

static void knows_that_it_ended(void **state) {
    (void)state;
    int64_t when;
    Journal *journal = journal_begin(play, "proef", NULL, LANG_NL, &findings);
    give_three(journal);
    assert_false(journal_ended(journal, &when));
    assert_true(journal_end(journal, -5));
    journal_close(journal);
    journal = journal_latest(&findings);
    assert_true(journal_ended(journal, &when));
    assert_int_equal(when, -5);
    assert_int_equal(input_count(journal), 3);
    char *kept, *path = xstrdup(journal_path(journal)), *id = xstrdup(journal_id(journal));
    assert_true(journal_is_there(id));
    assert_true(journal_set_aside(journal, &kept, &findings));
    assert_false(journal_is_there(id));
    assert_true(file_exists(kept) && !file_exists(path));
    assert_null(journal_latest(&findings)); /* it is not offered any more */
    free(kept);
    free(path);
    free(id);
}

/* Who goes back from the end takes the input back that ended it, on disk and in memory. */
static void takes_back(void **state) {
    (void)state;
    for (int later = 0; later < 2; later++) {
        Journal *journal = journal_begin(play, "proef", NULL, LANG_NL, &findings);
        give_three(journal);
        assert_true(journal_end(journal, 5));
        if (later) {
            journal_close(journal);
            journal = journal_latest(&findings);
            assert_true(journal_mend(journal, &findings));
        }
        assert_true(journal_take_back(journal, &findings));
        int64_t when;
        for (int again = 0; again < 2; again++) {
            assert_false(journal_ended(journal, &when));
            assert_int_equal(input_count(journal), 2);
            assert_int_equal(journal_kept(journal), 2);
            journal_close(journal);
            journal = journal_latest(&findings);
        }
        journal_finish(journal);
        play_restart(play, play_setup(play));
    }
    assert_int_equal(findings.count, 0);
}

/* What is laid on a table stands there until the next input, and is none. */
static void keeps_what_is_laid(void **state) {
    (void)state;
    Laid laid = {
        .cards = {{"apology", ""}, {"refund", "17,5"}}, .count = 2, .hand_over = HAND_OVER_WARM};
    Laid read;
    Journal *journal = journal_begin(play, "proef", NULL, LANG_NL, &findings);
    give(journal, (Input){.at_ms = 1000, .kind = INPUT_MARK, .as.mark = {M_OPEN, 1, 3}});
    assert_null(journal_laid(journal));
    assert_true(journal_lay(journal, laid_tree(&(Laid){0}), &findings));
    assert_true(journal_lay(journal, laid_tree(&laid), &findings));
    for (int time = 0; time < 2; time++) {
        assert_true(laid_read(journal_laid(journal), &read));
        assert_int_equal(read.count, 2);
        assert_string_equal(read.cards[0].remedy, "apology");
        assert_string_equal(read.cards[1].remedy, "refund");
        assert_string_equal(read.cards[1].amount, "17,5");
        assert_int_equal(read.hand_over, HAND_OVER_WARM);
        assert_int_equal(input_count(journal), 1);
        assert_int_equal(journal_kept(journal), 1);
        journal_close(journal);
        journal = journal_latest(&findings);
    }
    assert_true(journal_mend(journal, &findings));
    give(journal, (Input){.at_ms = 2000, .kind = INPUT_CONTINUE});
    assert_null(journal_laid(journal));
    journal_close(journal);
    journal = journal_latest(&findings);
    assert_null(journal_laid(journal));
    assert_int_equal(input_count(journal), 2);
    journal_finish(journal);
    assert_int_equal(findings.count, 0);
}

/* The disk is full in the middle of a play: said once, the rest in memory, and tried again. */
static void goes_on_in_memory(void **state) {
    (void)state;
    struct rlimit most, old;
    struct stat status;
    Journal *journal = journal_begin(play, "proef", "jip", LANG_NL, &findings);
    char *path = xstrdup(journal_path(journal));
    give(journal, (Input){.at_ms = 1000, .kind = INPUT_MARK, .as.mark = {M_OPEN, 1, 3}});
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    most = (struct rlimit){(rlim_t)status.st_size + 10, old.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &most), 0);
    const Input rest[] = {{.at_ms = 2000, .kind = INPUT_CONTINUE},
                          {.at_ms = 3000, .kind = INPUT_REPLY, .as.reply = 0}};
    for (int i = 0; i < 2; i++) {
        assert_int_equal(play_step(play, &rest[i]), PLAY_OK);
        assert_false(journal_add(journal, &rest[i], &scenario, &findings));
    }
    assert_int_equal(findings.count, 1);
    assert_non_null(strstr(findings.items[0].text, "stap 1"));
    assert_false(journal_is_whole(journal));
    assert_false(journal_save(journal));
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    off_t before = status.st_size;
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_size, before); /* no torn record */
    assert_int_equal(journal_kept(journal), 1);
    assert_true(journal_end(journal, 7)); /* now there is room */
    assert_int_equal(journal_kept(journal), 3);
    journal_close(journal);
    journal = journal_latest(&findings);
    int64_t when;
    assert_int_equal(input_count(journal), 3);
    assert_string_equal(journal_alias(journal), "jip");
    assert_true(journal_ended(journal, &when) && when == 7);
    journal_close(journal);
    assert_int_equal(findings.count, 1);
    free(path);
}

static void without_locks(void **state) {
    (void)state;
    lockless = true;
    Journal *journal = journal_begin(play, "proef", NULL, LANG_NL, &findings);
    assert_non_null(journal);
    give_three(journal);
    journal_close(journal);
    assert_int_equal(findings.count, 1);
    assert_non_null(strstr(findings.items[0].text, "op slot"));
    findings_release(&findings);
    findings_init(&findings, LANG_NL);
    journal = journal_latest(&findings);
    assert_int_equal(input_count(journal), 3);
    assert_true(journal_mend(journal, &findings));
    assert_int_equal(findings.count, 1);
    journal_close(journal);
    lockless = false;
}

/* Whatever the clock says. */
static void on_any_day(void **state) {
    (void)state;
    static const int64_t days[] = {-86400 * 365 * 3 - 1, 4102444800, 1};
    for (int i = 0; i < 3; i++) {
        day = days[i];
        Journal *journal = journal_begin(play, "proef", NULL, LANG_NL, &findings);
        assert_non_null(journal);
        journal_close(journal);
        day = 0;
        journal = journal_latest(&findings);
        assert_non_null(journal);
        assert_int_equal(journal_started_ms(journal) - days[i] * 1000,
                         (journal_started_ms(journal) % 1000 + 1000) % 1000);
        journal_finish(journal);
    }
    assert_int_equal(findings.count, 0);
}

static void takes_the_newest(void **state) {
    (void)state;
    Journal *first = journal_begin(play, "een", NULL, LANG_NL, &findings);
    Journal *second = journal_begin(play, "twee", NULL, LANG_NL, &findings);
    struct timespec old[2] = {{.tv_sec = 1000}, {.tv_sec = 1000}};
    assert_int_equal(utimensat(AT_FDCWD, journal_path(second), old, 0), 0);
    journal_close(first);
    journal_close(second);
    first = journal_latest(&findings);
    assert_string_equal(journal_case(first), "een");
    second = journal_latest(&findings); /* the other one is taken */
    assert_string_equal(journal_case(second), "twee");
    journal_finish(first);
    journal_finish(second);
}

/* Why nothing can be kept, and what to do: HOME only where there is none. */
static void goes_on_without_a_place(void **state) {
    (void)state;
    char *file = path_join(home, "klachtenspel");
    assert_int_equal(file_write(file, "", 0), FILE_OK);
    assert_null(journal_begin(play, "proef", NULL, LANG_NL, &findings));
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.errors, 0);
    assert_null(strstr(findings.items[0].fix, "Zet HOME"));
    assert_non_null(strstr(findings.items[0].text, "niets worden gemaakt"));
    assert_non_null(strstr(findings.items[0].fix, "XDG_DATA_HOME"));
    assert_null(journal_latest(&findings));
    assert_null(result_default_path(play, &(ResultInfo){0}, "0123456789", &findings));
    assert_int_equal(unlink(file), 0);
    struct rlimit none, old;
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    none = (struct rlimit){10, old.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &none), 0);
    assert_null(journal_begin(play, "proef", NULL, LANG_NL, &findings));
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    assert_non_null(strstr(findings.items[2].text, "vol"));
    char **names, *folder = path_join(file, "journals");
    int count;
    assert_int_equal(file_names(folder, &names, &count), FILE_OK);
    assert_int_equal(count, 0); /* nothing is left of it */
    names_free(names, count);
    char *user = xstrdup(getenv("HOME"));
    unsetenv("XDG_DATA_HOME");
    unsetenv("HOME");
    assert_null(journal_begin(play, "proef", NULL, LANG_NL, &findings));
    setenv("HOME", user, 1);
    assert_non_null(strstr(findings.items[3].fix, "Zet HOME"));
    free(user);
    free(folder);
    free(file);
}

static void names_results(void **state) {
    (void)state;
    const ResultInfo info = {.started_ms = 1795292100123};
    char *path =
        result_default_path(play, &info, "0c4840d2-be09-814c-bdcc-c49dff91640a", &findings);
    Text expected = {0};
    text_addf(&expected, "%s/klachtenspel/results/proef-20261121-201500-0c4840d2.json", home);
    assert_string_equal(path, text_cstr(&expected));
    char *folder = path_folder(path);
    assert_true(file_is_folder(folder));
    free(folder);
    free(path);
    text_release(&expected);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(resumes_where_it_stopped),
        TEST(counts_answers),
        TEST(skips_a_torn_tail),
        TEST(keeps_what_stands_behind_a_hole),
        TEST(notices_a_damaged_last_record),
        TEST(a_damaged_head_is_left_alone),
        TEST(passes_over_what_it_cannot_read),
        TEST(knows_its_case),
        TEST(knows_that_it_ended),
        TEST(takes_back),
        TEST(keeps_what_is_laid),
        TEST(goes_on_in_memory),
        TEST(without_locks),
        TEST(on_any_day),
        TEST(takes_the_newest),
        TEST(goes_on_without_a_place),
        TEST(names_results),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
