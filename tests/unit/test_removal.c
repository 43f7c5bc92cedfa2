/* What is kept of somebody: counted as it is, for one's own account alone, and removed as asked:
 * what is older and no more, never cases or settings, and not what another program is at. */
#include "unit/support.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <utime.h>

#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"
#include "front/shared/kept_words.h"
#include "store/kept_files.h"
#include "store/result.h"
#include "store/result_names.h"
#include "store/settings_file.h"
#include "temporary.h"

static Findings findings;
static Settings settings;
static char *home;

static char *place(const char *folder, const char *name) {
    char *in = folder ? system_user_folder(folder) : system_config_folder();
    file_make_folder(in);
    char *path = path_join(in, name);
    free(in);
    return path;
}

static void put(const char *folder, const char *name, const char *text) {
    char *path = place(folder, name);
    assert_int_equal(file_write(path, text, strlen(text)), FILE_OK);
    free(path);
}

static bool is_there(const char *folder, const char *name) {
    char *path = place(folder, name);
    bool there = file_exists(path);
    free(path);
    return there;
}

static void put_result(const char *id, const char *stamp, double total, bool passed) {
    Text name = {0}, text = {0};
    text_addf(&name, "%s-%s-aaaaaaaa.json", id, stamp);
    text_addf(&text,
              "{\"schema\": \"%s\", \"case\": {\"id\": \"%s\"}, \"passed\": %s, \"scores\": "
              "{\"recognition\": 50, \"empathy\": null, \"speed\": 70, \"mandate\": 80, \"total\": "
              "%g}}",
              RESULT_SCHEMA, id, passed ? "true" : "false", total);
    put("results", text_cstr(&name), text_cstr(&text));
    text_release(&name);
    text_release(&text);
}

static const double scores[4] = {50, 60, 70, 80};

static int set_up(void **state) {
    (void)state;
    home = xstrdup(temporary_folder("klacht-kept"));
    setenv("XDG_DATA_HOME", home, 1);
    setenv("XDG_CONFIG_HOME", home, 1);
    setenv("XDG_CACHE_HOME", home, 1);
    findings_init(&findings, LANG_NL);
    settings_init(&settings);
    put_result("de-kraan", "20250301-100000", 95, true);
    put_result("de-kraan", "20260301-100000", 60, false);
    put_result("de-kraan", "20260801-100000", 81.5, true);
    put_result("chapeau", "20250201-100000", 70, true);
    put("results", "aantekening.txt", "van mijzelf");
    put("results", "kopie van anna.json", "{ half");
    put("journals", "1740823200000-abcd1234.journal", "x");
    put("journals", "1740823200000-abcd1234.journal.1", "x");
    put("sessions", "team-2026-01-01-0b0e9c0e.json", "{}");
    put("votes", "team-2026-01-01-0b0e9c0e.json", "{}");
    put("scenarios", "case.lua", "case {}");
    put(".", "refresher.json", "{}");
    put(".", "refresher.json.1", "{");
    put(".", "plays", "x");
    settings_set_alias(&settings, "rood-7");
    settings_note(&settings, "de-kraan", NULL, 95, true, scores);
    settings_note(&settings, "de-kraan", NULL, 60, false, scores);
    settings_note(&settings, "chapeau", NULL, 70, true, scores);
    assert_true(settings_write(&settings, &findings));
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    settings_release(&settings);
    findings_release(&findings);
    free(home);
    return 0;
}

static int64_t at(const char *time) {
    int64_t ms;
    assert_true(utc_read(time, &ms));
    return ms;
}

static void counts_what_there_is(void **state) {
    Kept kept;
    Text text = {0};
    (void)state;
    kept_look(&kept);
    assert_int_equal(kept.parts[KEPT_RESULTS].count, 5);
    assert_int_equal(kept.parts[KEPT_RESULTS].times_ms[0], at("2025-02-01T10:00:00.000Z"));
    assert_int_equal(kept_before(&kept.parts[KEPT_RESULTS], at("2026-01-01T00:00:00.000Z")), 2);
    assert_int_equal(kept_before(&kept.parts[KEPT_RESULTS], KEPT_ALL), 5);
    assert_int_equal(kept.parts[KEPT_LEFT].count, 2);
    assert_int_equal(kept.parts[KEPT_LEFT].times_ms[0], 1740823200000);
    assert_int_equal(kept.parts[KEPT_SESSIONS].count, 1);
    assert_int_equal(kept.parts[KEPT_VOTES].count, 1);
    kept_add_part(&text, LANG_NL, &kept.parts[KEPT_RESULTS]);
    assert_non_null(strstr(text_cstr(&text), "5, de oudste gemaakt op 1 februari"));
    text_release(&text);
    kept_release(&kept);
}

static void removes_what_is_older(void **state) {
    KeptRemoved removed;
    ResultNames names;
    Text text = {0};
    (void)state;
    result_names_init(&names); /* so that there is a list */
    result_names_release(&names);
    kept_remove(at("2026-01-01T00:00:00.000Z"), false, &settings, &removed, &findings);
    assert_int_equal(removed.results, 2);
    assert_int_equal(removed.left + removed.busy + removed.failed, 0);
    assert_int_equal(findings.count, 0);
    assert_false(is_there("results", "de-kraan-20250301-100000-aaaaaaaa.json"));
    assert_true(is_there("results", "de-kraan-20260301-100000-aaaaaaaa.json"));
    assert_true(is_there("results", "aantekening.txt"));
    assert_true(is_there("journals", "1740823200000-abcd1234.journal"));
    assert_true(is_there("scenarios", "case.lua"));
    assert_true(is_there(".", "refresher.json")); /* there are plays that it is of */
    assert_false(is_there(".", "plays"));
    char *list = path_join(home, "klachtenspel/results.list");
    assert_false(file_exists(list)); /* in which the names stood */
    free(list);
    /* the best is that of what is left, here and in the file */
    for (int again = 0; again < 2; again++) {
        const SettingsBest *best = settings_best(&settings, "de-kraan");
        assert_int_equal(best->plays, 2);
        assert_near(best->total, 81.5, 1e-9);
        assert_true(best->passed && isnan(best->scores[1]));
        assert_near(best->scores[0], 50, 1e-9);
        assert_null(settings_best(&settings, "chapeau"));
        assert_string_equal(settings.alias, "rood-7");
        settings_release(&settings);
        settings_init(&settings);
        settings_read(&settings, &findings);
    }
    kept_add_removed(&text, LANG_NL, &removed);
    assert_string_equal(text_cstr(&text), "2 resultaten verwijderd.");
    text_release(&text);
}

static void removes_all_but_what_is_no_result(void **state) {
    KeptRemoved removed;
    Text text = {0};
    (void)state;
    char *played = place("journals", "1795292100000-aaaa.journal");
    FileLog log;
    assert_int_equal(file_log_make(&log, played, "x", 1), FILE_OK); /* somebody is at it */
    kept_remove(KEPT_ALL, true, &settings, &removed, &findings);
    assert_int_equal(removed.results, 5);
    assert_int_equal(removed.left, 2);
    assert_int_equal(removed.busy, 1);
    assert_true(file_exists(played));
    assert_false(is_there("journals", "1740823200000-abcd1234.journal.1"));
    assert_true(is_there("results", "aantekening.txt"));
    assert_true(is_there("sessions", "team-2026-01-01-0b0e9c0e.json"));
    assert_true(is_there("votes", "team-2026-01-01-0b0e9c0e.json"));
    assert_true(is_there("scenarios", "case.lua"));
    assert_false(is_there(".", "refresher.json"));
    assert_false(is_there(".", "refresher.json.1"));
    assert_int_equal(settings.best_count, 0);
    settings_release(&settings);
    settings_init(&settings);
    settings_read(&settings, &findings);
    assert_int_equal(settings.best_count, 0);
    assert_string_equal(settings.alias, "rood-7");
    kept_add_removed(&text, LANG_NL, &removed);
    assert_non_null(strstr(text_cstr(&text), "5 resultaten verwijderd. 2 gesprekken"));
    assert_non_null(strstr(text_cstr(&text), "1 gesprek wordt nu gespeeld"));
    text_release(&text);
    file_log_close(&log);
    kept_remove(KEPT_ALL, true, &settings, &removed, &findings);
    assert_int_equal(removed.left, 1);
    assert_int_equal(removed.results, 0);
    free(played);
}

/* Another program that had the file open writes: what was removed does not come back. */
static void what_was_removed_stays_so(void **state) {
    KeptRemoved removed;
    Settings other;
    (void)state;
    settings_init(&other);
    settings_read(&other, &findings);
    kept_remove(KEPT_ALL, false, &settings, &removed, &findings);
    other.muted = true;
    assert_true(settings_write(&other, &findings));
    assert_int_equal(other.best_count ? settings_best(&other, "chapeau")->plays : 0, 1);
    settings_release(&settings);
    settings_init(&settings);
    settings_read(&settings, &findings);
    assert_int_equal(settings.best_count, 0);
    assert_true(settings.muted);
    settings_release(&other);
}

static void what_cannot_be_removed_is_told(void **state) {
    KeptRemoved removed;
    (void)state;
    char *folder = system_user_folder("results");
    char *inside = path_join(folder, "de-kraan-20240101-100000-bbbbbbbb.json");
    assert_int_equal(file_make_folder(inside), FILE_OK); /* a folder is no file to remove */
    kept_remove(KEPT_ALL, false, &settings, &removed, &findings);
    assert_int_equal(removed.failed, 1);
    assert_int_equal(removed.results, 5);
    assert_int_equal(findings.count, 1);
    assert_string_equal(findings.items[0].file, inside);
    free(inside);
    free(folder);
}

/* ---- for whom ---- */

static unsigned mode_of(const char *folder, const char *name) {
    char *path = name     ? place(folder, name)
                 : folder ? system_user_folder(folder)
                          : system_config_folder();
    struct stat status;
    assert_int_equal(stat(path, &status), 0);
    free(path);
    return status.st_mode & 0777;
}

static void is_for_this_user_alone(void **state) {
    (void)state;
    umask(022);
    /* as an earlier version left them */
    char *folder = system_config_folder(), *path = path_join(folder, "settings.json");
    assert_int_equal(chmod(folder, 0755), 0);
    assert_int_equal(chmod(path, 0644), 0);
    settings.muted = true;
    assert_true(settings_write(&settings, &findings));
    assert_int_equal(mode_of(NULL, NULL), 0700);
    assert_int_equal(mode_of(NULL, "settings.json"), 0600);
    free(path);
    free(folder);
    /* a log that is gone on with */
    path = place("journals", "1740823200000-abcd1234.journal");
    FileLog log;
    assert_int_equal(chmod(path, 0664), 0);
    assert_int_equal(file_log_open(&log, path), FILE_OK);
    file_log_close(&log);
    assert_int_equal(mode_of("journals", "1740823200000-abcd1234.journal"), 0600);
    free(path);
    path = place("sessions", "x.log");
    assert_int_equal(file_append(path, "x", 1), FILE_OK);
    assert_int_equal(mode_of("sessions", "x.log"), 0600);
    assert_int_equal(chmod(path, 0644), 0);
    assert_int_equal(file_append(path, "x", 1), FILE_OK);
    assert_int_equal(mode_of("sessions", "x.log"), 0600);
    assert_int_equal(file_write_private(path, "y", 1), FILE_OK);
    assert_int_equal(mode_of("sessions", "x.log"), 0600);
    free(path);
}

static void a_linked_folder_is_left_to_who_made_it(void **state) {
    struct stat status;
    (void)state;
    char *target = path_join(home, "gedeeld"), *folder = path_join(home, "link");
    assert_int_equal(mkdir(target, 0775), 0);
    assert_int_equal(chmod(target, 0775), 0);
    assert_int_equal(symlink(target, folder), 0);
    assert_int_equal(file_make_private_folder(folder), FILE_OK);
    assert_int_equal(stat(target, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0775);
    free(target);
    free(folder);
}

static void months_are_those_of_the_calendar(void **state) {
    static const struct {
        const char *from;
        int months;
        const char *to;
    } rows[] = {{"2026-11-21T20:15:00.000Z", 6, "2026-05-21T20:15:00.000Z"},
                {"2026-03-31T01:02:03.004Z", 1, "2026-02-28T01:02:03.004Z"},
                {"2024-03-31T00:00:00.000Z", 1, "2024-02-29T00:00:00.000Z"},
                {"2026-01-15T00:00:00.000Z", 12, "2025-01-15T00:00:00.000Z"},
                {"2026-01-15T00:00:00.000Z", 1, "2025-12-15T00:00:00.000Z"},
                {"1970-01-01T00:00:00.000Z", 1, "1969-12-01T00:00:00.000Z"},
                {"2026-01-15T00:00:00.000Z", 0, "2026-01-15T00:00:00.000Z"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(utc_months_before(at(rows[i].from), rows[i].months), at(rows[i].to));
    assert_true(utc_months_before(at("2026-01-15T00:00:00.000Z"), 12 * 3000) == INT64_MIN);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(counts_what_there_is, set_up, tear_down),
        cmocka_unit_test_setup_teardown(removes_what_is_older, set_up, tear_down),
        cmocka_unit_test_setup_teardown(removes_all_but_what_is_no_result, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_removed_stays_so, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_cannot_be_removed_is_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(is_for_this_user_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_linked_folder_is_left_to_who_made_it, set_up, tear_down),
        cmocka_unit_test(months_are_those_of_the_calendar),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
