/* Settings: defaults, what is kept, and broken files. */
#include "unit/support.h"

#include "base/file.h"
#include "store/settings.h"

#include "base/banned.h"

static char home[] = "/tmp/klacht-settings-XXXXXX";

static int set_up(void **state) {
    (void)state;
    if (!mkdtemp(home))
        return -1;
    return setenv("XDG_CONFIG_HOME", home, 1);
}

static int tear_down(void **state) {
    (void)state;
    char command[80];
    snprintf(command, sizeof command, "rm -rf %s", home);
    return system(command);
}

static void comes_back_as_it_was(void **state) {
    (void)state;
    Findings findings;
    Settings s;
    findings_init(&findings, LANG_NL);
    settings_init(&s);
    settings_read(&s, &findings);
    assert_int_equal(findings.count, 0);
    assert_int_equal(s.mode, PLAY_PRACTICE);
    assert_int_equal(s.text_percent, 100);
    assert_false(s.has_lang);
    assert_null(s.alias);
    s.has_lang = true;
    s.lang = LANG_EN;
    s.mode = PLAY_ASSESSMENT;
    s.time_factor = 0;
    s.text_percent = 150;
    s.theme = SETTINGS_THEME_CONTRAST;
    s.introduced = true;
    settings_set_alias(&s, "  rood-7\x1b ");
    settings_set_alias(&s, s.alias);
    settings_note(&s, "de-kraan", 61.256, false, (const double[]){50, 60, 70, SCORE_NULL});
    settings_note(&s, "de-kraan", 40, true, (const double[]){1, 2, 3, 4});
    settings_note(&s, "leeg", SCORE_NULL, false, NULL);
    assert_true(settings_write(&s, &findings));
    settings_release(&s);
    settings_init(&s);
    settings_read(&s, &findings);
    assert_int_equal(findings.count, 0);
    assert_true(s.has_lang && s.lang == LANG_EN);
    assert_string_equal(s.alias, "rood-7");
    assert_int_equal(s.mode, PLAY_ASSESSMENT);
    assert_near(s.time_factor, 0, 0);
    assert_int_equal(s.text_percent, 150);
    assert_int_equal(s.theme, SETTINGS_THEME_CONTRAST);
    assert_true(s.introduced && !s.full_screen);
    const SettingsBest *best = settings_best(&s, "de-kraan");
    assert_near(best->total, 61.26, 1e-9);
    assert_near(best->scores[1], 60, 0);
    assert_true(isnan(best->scores[3]));
    assert_true(best->passed && best->plays == 2);
    assert_true(isnan(settings_best(&s, "leeg")->total));
    assert_null(settings_best(&s, "nergens"));
    settings_release(&s);
    findings_release(&findings);
}

static void lives_with_broken_files(void **state) {
    (void)state;
    static const char *const files[] = {"", "{", "[]", "{\"schema\":\"klachtenspel.settings/2\"}",
                                        "{\"schema\":\"klachtenspel.result/1\"}"};
    char *folder = path_join(home, "klachtenspel"), *path = path_join(folder, "settings.json");
    assert_int_equal(file_make_folder(folder), FILE_OK);
    for (size_t i = 0; i <= sizeof files / sizeof *files; i++) {
        Findings findings;
        Settings s;
        findings_init(&findings, LANG_NL);
        settings_init(&s);
        bool typed = i == sizeof files / sizeof *files;
        const char *text = typed ? "{\"schema\":\"klachtenspel.settings/1\",\"language\":7,"
                                   "\"alias\":[],\"mode\":true,\"time_factor\":-3,\"theme\":\"x\","
                                   "\"text_percent\":1e9,\"best\":{\"a\":3,\"b\":{\"plays\":2}}}"
                                 : files[i];
        assert_int_equal(file_write(path, text, strlen(text)), FILE_OK);
        settings_read(&s, &findings);
        assert_int_equal(findings.count, typed ? 0 : 1);
        assert_int_equal(findings.errors, 0);
        assert_near(s.time_factor, 1, 0);
        assert_int_equal(s.text_percent, 100);
        assert_int_equal(s.best_count, typed ? 1 : 0);
        settings_release(&s);
        findings_release(&findings);
    }
    free(path);
    free(folder);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comes_back_as_it_was),
        cmocka_unit_test(lives_with_broken_files),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
