/* A trainer at work in author mode: what a save changed is told and led to, the translation is
 * begun and brought in step, and values are typed. */
#include <stdlib.h>
#include <string.h>

#include "base/file_read.h"
#include "base/file_status.h"
#include "base/path.h"
#include "front/window/author/author_play.h"
#include "front/window/game/scene.h"
#include "ui/support_author.h"

static App *app(void) {
    return author_game()->app;
}

static void key(SDL_Keycode sym) {
    ui_test_key(app(), sym, KMOD_NONE);
    ui_test_settle(app());
}

static void save(const char *from, const char *to) {
    char *text = author_read(), *other = author_changed(text, from, to);
    author_write(other);
    author_wait(author_case_is_idle);
    ui_test_settle(app());
    free(text);
    free(other);
}

/* What was told last. */
static void assert_told(const char *what) {
    const char *told = text_cstr(&author_now()->told);
    if (!strstr(told, what))
        fail_msg("“%s” does not say “%s”", told, what);
    player_need(author_game(), WIDGET_LABEL, told);
}

static void test_change_is_told(void **state) {
    (void)state;
    author_begin_at(1366, 768, 100, LANG_NL);
    author_wait(author_case_is_idle);
    /* a hand that presses Enter at once does not leave */
    int focused = ui_focused(app_ui(app()));
    assert_true(focused >= ID_LINE && focused < ID_REPLY);
    save("moment \"gevolg\" { step = \"probe\" }",
         "moment \"gevolg\" { step = \"probe\" }\nnarrator [[Nieuw.]]");
    assert_told("; veranderd: ‘gevolg’.");
    ui_test_check(app());
    player_click(author_game(), WIDGET_BUTTON, "Ga naar ‘gevolg’");
    const Scenario *scenario = author_now()->opened->file.scenario;
    assert_string_equal(scenario->moments[play_moment(author_play_now())].name, "gevolg");
    assert_null(ui_test_find(app(), WIDGET_BUTTON, "Ga naar ‘gevolg’"));
    save("case {", "-- anders\ncase {"); /* lines move, moments do not */
    assert_told("Gelezen om ");
    assert_null(strstr(text_cstr(&author_now()->told), "veranderd"));
}

/* ---- findings */

static bool is_found_in_part(const Author *author) {
    return author->found_of == author->asked;
}

/* What is quickly found is there at once; what was found by exploring the version before stays, and
 * is said to be of before, until that is done again. */
static void test_findings_in_parts(void **state) {
    (void)state;
    author_begin_at(1366, 768, 100, LANG_NL);
    author_wait(author_case_is_idle);
    int whole = author_now()->found.count, late = author_now()->found_late.count;
    assert_true(late > 0 && late < whole);
    char *text = author_read(), *other = author_changed(text, "Maandag, 09:12.", "Dinsdag, 09:12.");
    author_write(other);
    author_wait(author_case_is_read);
    while (!is_found_in_part(author_now())) {
        ui_test_wait(app(), 5);
        ui_test_settle(app());
    }
    if (author_now()->checking) {
        assert_true(author_now()->found.count < whole);
        assert_int_equal(author_now()->found_late.count, late);
        player_need(author_game(), WIDGET_LABEL, "Gevonden vóór het bewaren; *");
        ui_test_check(app());
    }
    author_wait(author_case_is_idle);
    ui_test_settle(app());
    assert_false(author_now()->checking);
    assert_in_range(author_now()->found.count, whole, whole + 2); /* the translation is stale */
    assert_null(ui_test_find(app(), WIDGET_LABEL, "Gevonden vóór *"));
    free(text);
    free(other);
}

/* ---- the translation */

static char *po(void) {
    return path_join(author_folder(), "en.po");
}

static int count_in(const char *path, const char *what) {
    Text text = {0};
    int count = 0;
    assert_int_equal(file_read(path, FILE_LIMIT_SOURCE, &text), FILE_OK);
    for (const char *at = text_cstr(&text); (at = strstr(at, what)); at++)
        count++;
    text_release(&text);
    return count;
}

static void test_translation_in_step(void **state) {
    (void)state;
    char *path = po();
    author_begin_at(1366, 768, 100, LANG_NL);
    author_wait(author_case_is_idle);
    key(SDLK_F4);
    key(SDLK_F8);
    int before = author_now()->texts.count, fuzzy = count_in(path, ", fuzzy");
    assert_null(ui_test_find(app(), WIDGET_BUTTON, "Werk en.po bij"));
    save("Maandag, 09:12.", "Maandag, 09:13.");
    assert_int_equal(author_now()->texts.count, before + 1);
    assert_int_equal(author_now()->texts.stale, 1);
    player_need(author_game(), WIDGET_BUTTON, "▾ Taal · 1 verouderd*");
    player_need(author_game(), WIDGET_LABEL, "Verouderd · opening/*");
    ui_test_check(app());
    player_click(author_game(), WIDGET_BUTTON, "Werk en.po bij");
    assert_told("en.po is bijgewerkt.");
    author_wait(author_case_is_idle);
    ui_test_settle(app());
    assert_int_equal(count_in(path, ", fuzzy"), fuzzy + 1);
    assert_int_equal(author_now()->texts.stale, 1); /* its translation is still of the old text */
    assert_null(ui_test_find(app(), WIDGET_BUTTON, "Werk en.po bij"));
    save("Maandag, 09:13.", "Maandag, 09:12.");
    free(path);
}

static void test_translation_begun(void **state) {
    (void)state;
    char *path = po();
    author_shell("rm {1}", path, NULL);
    author_begin_at(1366, 768, 100, LANG_NL);
    author_wait(author_case_is_idle);
    key(SDLK_F4);
    key(SDLK_F8);
    assert_null(author_now()->texts.language);
    player_click(author_game(), WIDGET_BUTTON, "Begin een vertaling: English");
    author_wait(author_case_is_idle);
    ui_test_settle(app());
    assert_true(file_is_there(path));
    assert_true(author_now()->texts.count > 50);
    assert_int_equal(author_now()->texts.count, author_now()->texts.all);
    player_need(author_game(), WIDGET_LABEL, "En nog *");
    ui_test_check(app());
    free(path);
}

/* ---- values */

static void type_in(int variable, const char *text) {
    ui_test_click(app(), ui_find(app_ui(app()), AUTHOR_VARIABLE + variable));
    ui_test_settle(app());
    ui_test_key(app(), SDLK_a, KMOD_LCTRL);
    ui_test_key(app(), SDLK_DELETE, KMOD_NONE);
    ui_test_settle(app());
    ui_test_type(app(), text);
    ui_test_settle(app());
}

static void test_values_typed(void **state) {
    (void)state;
    author_begin_at(1366, 768, 100, LANG_NL);
    author_wait(author_case_is_idle);
    key(SDLK_F4);
    key(SDLK_F6);
    type_in(VARIABLE_TRUST, "26");
    assert_int_equal((int)play_look(author_play_now()).trust, 26);
    assert_string_equal(field_text(&author_now()->fields[VARIABLE_TRUST]), "26");
    type_in(VARIABLE_HOURS, "1,5");
    assert_int_equal((int)play_look(author_play_now()).minutes, 90);
    assert_int_equal((int)play_look(author_play_now()).trust, 26);
    type_in(VARIABLE_PATIENCE, "veel");
    player_need(author_game(), WIDGET_LABEL, "geduld (patience) kan niet ‘veel’ zijn");
    assert_string_equal(field_text(&author_now()->fields[VARIABLE_PATIENCE]), "veel");
    type_in(VARIABLE_PATIENCE, "400");
    player_need(author_game(), WIDGET_LABEL, "geduld (patience) kan niet ‘400’ zijn");
    type_in(VARIABLE_PATIENCE, "40");
    assert_int_equal((int)play_look(author_play_now()).patience, 40);
    assert_null(ui_test_find(app(), WIDGET_LABEL, "geduld (patience) kan niet *"));
    ui_test_check(app());
    /* what one comes to by playing is shown again */
    author_answer();
    ui_test_settle(app());
    Text now = {0};
    lang_add_number(&now, LANG_NL, play_look(author_play_now()).trust, 2);
    if (ui_find(app_ui(app()), AUTHOR_VARIABLE + VARIABLE_TRUST))
        assert_string_equal(field_text(&author_now()->fields[VARIABLE_TRUST]), text_cstr(&now));
    text_release(&now);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_change_is_told, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_findings_in_parts, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_translation_in_step, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_translation_begun, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_values_typed, author_set_up, author_tear_down),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
