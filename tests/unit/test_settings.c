/* Settings: defaults, what is kept, several programs at once, and files that cannot be read. */
#include "unit/support.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "store/settings_file.h"

#include "base/banned.h"

static char home[] = "/tmp/klacht-settings-XXXXXX";
static char *folder, *path;
static Findings findings;

static int set_up(void **state) {
    (void)state;
    memcpy(home + strlen(home) - 6, "XXXXXX", 6);
    if (!mkdtemp(home))
        return -1;
    folder = path_join(home, "klachtenspel");
    path = path_join(folder, "settings.json");
    findings_init(&findings, LANG_NL);
    return setenv("XDG_CONFIG_HOME", home, 1) || setenv("XDG_DATA_HOME", home, 1);
}

static int tear_down(void **state) {
    (void)state;
    char command[80];
    snprintf(command, sizeof command, "rm -rf %s", home);
    findings_release(&findings);
    free(folder);
    free(path);
    return system(command);
}

/* A program that begins. */
static Settings begin(void) {
    Settings s;
    settings_init(&s);
    settings_read(&s, &findings);
    return s;
}

static void save(Settings *s) {
    assert_true(settings_write(s, &findings));
}

static void put_file(const char *text) {
    assert_int_equal(file_make_folder(folder), FILE_OK);
    assert_int_equal(file_write(path, text, strlen(text)), FILE_OK);
}

/* A file of the folder, in memory of the caller. */
static char *get_file(const char *name) {
    Text text = {0};
    char *file = path_join(folder, name);
    assert_int_equal(file_read(file, 1000000, &text), FILE_OK);
    free(file);
    return text_take(&text);
}

static void assert_file_has(const char *words) {
    char *text = get_file("settings.json");
    if (!strstr(text, words))
        fail_msg("no %s in %s", words, text);
    free(text);
}

static void comes_back_as_it_was(void **state) {
    (void)state;
    Settings s = begin();
    assert_int_equal(findings.count, 0);
    assert_int_equal(s.mode, PLAY_PRACTICE);
    assert_int_equal(s.text_percent, 100);
    assert_false(s.has_lang);
    assert_null(s.alias);
    s.has_lang = true;
    s.lang = LANG_EN;
    s.mode = PLAY_ASSESSMENT;
    s.say_first = SAY_OFF;
    s.time_factor = 0;
    s.text_percent = 150;
    s.theme = SETTINGS_THEME_CONTRAST;
    s.introduced = s.asked = s.muted = true;
    s.hints[HINT_CLOCK] = 2;
    s.window = (SettingsWindow){true, true, -1920, 40, 1366, 700};
    settings_set_alias(&s, "  rood-7\x1b ");
    settings_set_alias(&s, s.alias);
    settings_note(&s, "de-kraan", NULL, 61.256, false, (const double[]){50, 60, 70, SCORE_NULL});
    settings_note(&s, "de-kraan", NULL, 40, true, (const double[]){1, 2, 3, 4});
    settings_note(&s, "leeg", NULL, SCORE_NULL, false, NULL);
    save(&s);
    settings_release(&s);
    s = begin();
    assert_int_equal(findings.count, 0);
    assert_true(s.has_lang && s.lang == LANG_EN);
    assert_string_equal(s.alias, "rood-7");
    assert_int_equal(s.mode, PLAY_ASSESSMENT);
    assert_int_equal(s.say_first, SAY_OFF);
    assert_near(s.time_factor, 0, 0);
    assert_int_equal(s.text_percent, 150);
    assert_int_equal(s.theme, SETTINGS_THEME_CONTRAST);
    assert_true(s.introduced && s.asked && s.muted && !s.full_screen && !s.still && !s.has_still);
    assert_int_equal(s.hints[HINT_CLOCK], 2);
    assert_int_equal(s.hints[HINT_MARK], 0);
    assert_true(s.window.known && s.window.maximized);
    assert_int_equal(s.window.x, -1920);
    assert_int_equal(s.window.y, 40);
    assert_int_equal(s.window.width, 1366);
    assert_int_equal(s.window.height, 700);
    const SettingsBest *best = settings_best(&s, "de-kraan");
    assert_near(best->total, 61.26, 1e-9);
    assert_near(best->scores[1], 60, 0);
    assert_true(isnan(best->scores[3]));
    assert_true(best->passed && best->plays == 2);
    assert_true(isnan(settings_best(&s, "leeg")->total));
    assert_null(settings_best(&s, "nergens"));
    s.has_lang = false; /* taken back */
    settings_set_alias(&s, "");
    save(&s);
    settings_release(&s);
    s = begin();
    assert_false(s.has_lang);
    assert_null(s.alias);
    assert_int_equal(s.text_percent, 150);
    settings_release(&s);
}

/* A window and a terminal, each with the settings open: what one saved the other does not lose. */
static void two_programs(void **state) {
    (void)state;
    Settings first = begin();
    settings_note(&first, "de-kraan", NULL, 50, false, (const double[]){1, 2, 3, 4});
    settings_set_alias(&first, "jip");
    save(&first);
    Settings window = begin(), terminal = begin();
    window.text_percent = 150;
    settings_note(&window, "de-tegel", NULL, 30, false, NULL);
    settings_note(&terminal, "de-kraan", NULL, 80, true, (const double[]){5, 6, 7, 8});
    settings_set_alias(&terminal, "janneke");
    terminal.introduced = true;
    terminal.muted = true;
    save(&terminal);
    window.window = (SettingsWindow){true, false, 10, 20, 800, 600};
    settings_note(&window, "de-kraan", NULL, 60, false, NULL);
    save(&window);
    terminal.theme = SETTINGS_THEME_DARK;
    save(&terminal);
    settings_release(&first);
    first = begin();
    assert_int_equal(first.text_percent, 150);
    assert_int_equal(first.theme, SETTINGS_THEME_DARK);
    assert_string_equal(first.alias, "janneke");
    assert_true(first.introduced && first.muted);
    assert_true(first.window.known && first.window.x == 10 && first.window.height == 600);
    const SettingsBest *best = settings_best(&first, "de-kraan");
    assert_int_equal(best->plays, 3);
    assert_near(best->total, 80, 0);
    assert_near(best->scores[0], 5, 0);
    assert_true(best->passed);
    assert_int_equal(settings_best(&first, "de-tegel")->plays, 1);
    /* each also knows what the other did, once it has saved */
    assert_near(settings_best(&window, "de-kraan")->total, 80, 0);
    assert_non_null(settings_best(&terminal, "de-tegel"));
    assert_int_equal(window.theme, SETTINGS_THEME_SYSTEM); /* but looks as it was set here */
    settings_release(&window);
    settings_release(&terminal);
    settings_release(&first);
    assert_int_equal(findings.count, 0);
}

/* Many at the same time: every play of all of them counts. */
static void many_programs(void **state) {
    (void)state;
    enum { PROGRAMS = 6, PLAYS = 15 };
    for (int p = 0; p < PROGRAMS; p++) {
        if (fork())
            continue;
        Settings s = begin();
        for (int i = 0; i < PLAYS; i++) {
            settings_note(&s, i % 2 ? "a" : "b", NULL, p * PLAYS + i, false, NULL);
            settings_write(&s, &findings);
        }
        bool good = false; /* what had to wait too long comes with the next */
        for (int i = 0; i < 20 && !good; i++)
            good = settings_write(&s, &findings);
        _exit(!good);
    }
    int status, failed = 0;
    while (wait(&status) > 0)
        failed += status != 0;
    assert_int_equal(failed, 0);
    Settings s = begin();
    assert_int_equal(settings_best(&s, "a")->plays + settings_best(&s, "b")->plays,
                     PROGRAMS * PLAYS);
    assert_near(fmax(settings_best(&s, "a")->total, settings_best(&s, "b")->total),
                PROGRAMS * PLAYS - 1, 0);
    settings_release(&s);
    char **names;
    int count;
    assert_int_equal(file_names(folder, &names, &count), FILE_OK);
    assert_int_equal(count, 1);
    names_free(names, count);
}

/* A file of a version that knew no window, sound or question: their defaults, the rest as it was.
 */
static void reads_an_older_file(void **state) {
    (void)state;
    put_file("{\"schema\":\"klachtenspel.settings/1\",\"mode\":\"assessment\",\"time_factor\":2,"
             "\"text_percent\":120,\"theme\":\"dark\",\"full_screen\":true,\"still\":true,"
             "\"introduced\":true,\"best\":{\"a\":{\"plays\":2,\"total\":7}}}");
    Settings s = begin();
    assert_int_equal(findings.count, 0);
    assert_true(s.full_screen && s.has_still && s.still && s.introduced);
    assert_false(s.muted || s.asked || s.window.known);
    assert_int_equal(s.mode, PLAY_ASSESSMENT);
    assert_int_equal(s.say_first, SAY_BY_LEVEL);
    assert_int_equal(s.theme, SETTINGS_THEME_DARK);
    assert_int_equal(settings_best(&s, "a")->plays, 2);
    settings_release(&s);
}

static void keeps_what_a_later_version_wrote(void **state) {
    (void)state;
    put_file("{\"schema\":\"klachtenspel.settings/1\",\"voice\":{\"pitch\":1.23456},"
             "\"theme\":\"sepia\",\"best\":{\"a\":{\"plays\":2,\"total\":7,\"stars\":3},\"b\":9}}");
    Settings s = begin();
    s.text_percent = 120;
    settings_note(&s, "a", NULL, 6, false, NULL);
    save(&s);
    assert_file_has("1.23456");
    assert_file_has("sepia");
    assert_file_has("\"stars\": 3");
    assert_file_has("\"plays\": 3");
    assert_file_has("\"b\": 9");
    assert_file_has("\"text_percent\": 120");
    assert_int_equal(findings.count, 1); /* a theme that nobody knows yet */
    assert_non_null(strstr(findings.items[0].text, "theme"));
    settings_release(&s);
}

/* Whatever is wrong: said, kept under another name, and then there are settings again. */
static void keeps_what_it_cannot_read(void **state) {
    (void)state;
    static const char *const files[] = {"", "{", "[]", "{\"schema\":\"klachtenspel.settings/2\"}",
                                        "{\"schema\":\"klachtenspel.result/1\"}"};
    for (int i = 0; i < 5; i++) {
        char name[24];
        put_file(files[i]);
        Settings s = begin();
        assert_int_equal(findings.count, 1);
        assert_int_equal(findings.errors, 0);
        assert_int_equal(strstr(findings.items[0].text, "latere versie") != NULL, i == 3);
        char *text = get_file("settings.json");
        assert_string_equal(text, files[i]); /* reading changes nothing */
        free(text);
        s.text_percent = 150;
        save(&s);
        assert_int_equal(findings.count, 2);
        assert_int_equal(findings.errors, 0);
        snprintf(name, sizeof name, "settings.json.%d", i + 1);
        assert_non_null(strstr(findings.items[1].fix, name));
        text = get_file(name);
        assert_string_equal(text, files[i]);
        free(text);
        settings_release(&s);
        findings_release(&findings);
        findings_init(&findings, LANG_NL);
        s = begin();
        assert_int_equal(findings.count, 0);
        assert_int_equal(s.text_percent, 150);
        settings_release(&s);
        assert_int_equal(unlink(path), 0);
    }
    /* what is damaged while it is open: what this program knows is not lost */
    put_file("{\"schema\":\"klachtenspel.settings/1\",\"alias\":\"jip\",\"best\":"
             "{\"a\":{\"plays\":2,\"total\":7}}}");
    Settings s = begin();
    put_file("{\"schema\":");
    settings_note(&s, "a", NULL, 8, false, NULL);
    save(&s);
    assert_file_has("jip");
    assert_file_has("\"plays\": 3");
    settings_release(&s);
    /* no file at all, but something */
    assert_int_equal(unlink(path), 0);
    assert_int_equal(file_make_folder(path), FILE_OK);
    s = begin();
    save(&s);
    char *moved = path_join(folder, "settings.json.7");
    assert_true(file_is_folder(moved) && !file_is_folder(path));
    free(moved);
    settings_release(&s);
}

/* Each is said by its name and its line; the rest holds. */
static void lives_with_wrong_fields(void **state) {
    (void)state;
    static const char *const wrong[] = {"language",     "alias", "mode", "time_factor",
                                        "text_percent", "theme", "muted"};
    put_file("{\"schema\":\"klachtenspel.settings/1\",\n\"language\":7,"
             "\"alias\":[],\"mode\":true,\"time_factor\":-3,\"theme\":\"x\","
             "\"text_percent\":1e9,\"muted\":\"no\",\"window\":{\"x\":1,\"y\":2,\"width\":0,"
             "\"height\":9},\"best\":{\"a\":3,\"b\":{\"plays\":2}},\"counted\":7}");
    Settings s = begin();
    assert_int_equal(findings.count, 7);
    for (int i = 0; i < findings.count; i++) {
        bool named = false;
        for (size_t k = 0; k < sizeof wrong / sizeof *wrong; k++)
            named |= strstr(findings.items[i].text, wrong[k]) != NULL;
        assert_true(named);
        assert_int_equal(findings.items[i].line, 2);
    }
    assert_near(s.time_factor, 1, 0);
    assert_int_equal(s.text_percent, 100);
    assert_false(s.muted || s.window.known);
    assert_int_equal(s.best_count, 1);
    settings_note(&s, "a", "1-2", 5, true, NULL);
    save(&s);
    assert_int_equal(settings_best(&s, "a")->plays, 1);
    settings_release(&s);
}

/* Nothing is written where nothing can be; what was noted waits. */
static void waits_for_a_place(void **state) {
    (void)state;
    assert_int_equal(file_write(folder, "", 0), FILE_OK); /* no folder can be made here */
    Settings s = begin();
    settings_note(&s, "a", NULL, 8, false, NULL);
    assert_false(settings_write(&s, &findings));
    assert_true(findings.count);
    assert_int_equal(unlink(folder), 0);
    save(&s);
    settings_release(&s);
    s = begin();
    assert_int_equal(settings_best(&s, "a")->plays, 1);
    save(&s);
    assert_int_equal(settings_best(&s, "a")->plays, 1);
    settings_release(&s);
    unsetenv("XDG_CONFIG_HOME");
    char *old = xstrdup(getenv("HOME"));
    unsetenv("HOME");
    s = begin();
    findings_release(&findings);
    findings_init(&findings, LANG_NL);
    assert_false(settings_write(&s, &findings));
    assert_non_null(strstr(findings.items[0].fix, "HOME"));
    setenv("HOME", old, 1);
    free(old);
    settings_release(&s);
}

/* A play that is noted again, after a kill between noting it and removing its journal. */
static void counts_a_play_once(void **state) {
    (void)state;
    char *journals = path_join(folder, "journals"), *journal = path_join(journals, "1-2.journal");
    assert_int_equal(file_make_folder(journals), FILE_OK);
    assert_int_equal(file_write(journal, "", 0), FILE_OK);
    for (int i = 0; i < 3; i++) {
        Settings s = begin();
        settings_note(&s, "a", "1-2", 8, false, NULL);
        settings_note(&s, "a", "1-2", 8, false, NULL);
        save(&s);
        assert_int_equal(settings_best(&s, "a")->plays, 1);
        settings_release(&s);
        assert_file_has("1-2");
    }
    assert_int_equal(unlink(journal), 0);
    Settings s = begin();
    settings_note(&s, "a", "3-4", 8, false, NULL);
    save(&s);
    assert_int_equal(settings_best(&s, "a")->plays, 2);
    assert_file_has("3-4");
    char *text = get_file("settings.json");
    assert_null(strstr(text, "1-2")); /* nobody can note it again */
    free(text);
    save(&s);
    text = get_file("settings.json");
    assert_null(strstr(text, "counted"));
    free(text);
    settings_release(&s);
    free(journal);
    free(journals);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(comes_back_as_it_was),
        TEST(two_programs),
        TEST(many_programs),
        TEST(reads_an_older_file),
        TEST(keeps_what_a_later_version_wrote),
        TEST(keeps_what_it_cannot_read),
        TEST(lives_with_wrong_fields),
        TEST(waits_for_a_place),
        TEST(counts_a_play_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
