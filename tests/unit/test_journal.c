/* The journal: every input on disk, torn tails, two programs at once. */
#include "unit/hand_case.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "store/journal.h"
#include "store/json.h"

#include "base/banned.h"

static char *home;
static Findings findings;
static Play *play;

static int set_up(void **state) {
    (void)state;
    char name[] = "/tmp/klacht-journal-XXXXXX";
    home = mkdtemp(name) ? xstrdup(name) : NULL;
    findings_init(&findings, LANG_NL);
    play = begin(PLAY_PRACTICE);
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
    /* a torn record, then another: the torn one is gone */
    assert_int_equal(file_write(path, whole.bytes, whole.len - 5), FILE_OK);
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

static void notices_changed_bytes(void **state) {
    (void)state;
    Journal *journal = journal_begin(play, "proef", NULL, LANG_NL, &findings);
    give_three(journal);
    char *path = xstrdup(journal_path(journal));
    journal_close(journal);
    Text whole = {0};
    assert_int_equal(file_read(path, 100000, &whole), FILE_OK);
    char *digit = strstr(whole.bytes, "2000");
    *digit = '1';
    assert_int_equal(file_write(path, whole.bytes, whole.len), FILE_OK);
    journal = journal_latest(&findings);
    assert_int_equal(input_count(journal), 1);
    journal_close(journal);
    whole.bytes[5] ^= 1; /* the head: nothing to resume */
    assert_int_equal(file_write(path, whole.bytes, whole.len), FILE_OK);
    assert_null(journal_latest(&findings));
    assert_int_equal(findings.count, 1);
    assert_true(file_exists(path));
    text_release(&whole);
    free(path);
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

static void goes_on_without_a_place(void **state) {
    (void)state;
    char *file = path_join(home, "klachtenspel");
    assert_int_equal(file_write(file, "", 0), FILE_OK);
    assert_null(journal_begin(play, "proef", NULL, LANG_NL, &findings));
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.errors, 0);
    assert_null(journal_latest(&findings));
    assert_null(result_default_path(play, &(ResultInfo){0}, "0123456789", &findings));
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
        TEST(resumes_where_it_stopped), TEST(skips_a_torn_tail),       TEST(notices_changed_bytes),
        TEST(takes_the_newest),         TEST(goes_on_without_a_place), TEST(names_results),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
