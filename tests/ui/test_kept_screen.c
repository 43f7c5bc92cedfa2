/* What is kept of who plays, in the window: told as it is, asked before anything goes, and removed;
 * at all sizes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "front/window/game/kept_screen.h"
#include "front/window/game/menu.h"
#include "front/window/game/menu_state.h"
#include "front/window/game/settings_screen.h"
#include "store/settings_file.h"
#include "ui/support_player.h"

#include "base/banned.h"

static void put(const char *folder, const char *name, const char *text) {
    char *in = system_user_folder(folder), *path = path_join(in, name);
    assert_int_equal(file_make_folder(in), FILE_OK);
    assert_int_equal(file_write(path, text, strlen(text)), FILE_OK);
    free(path);
    free(in);
}

static int count(const char *folder) {
    char *in = system_user_folder(folder), **names;
    int found = 0;
    if (file_names(in, &names, &found) == FILE_OK)
        names_free(names, found);
    free(in);
    return found;
}

static int set_up(void **state) {
    Text command = {0};
    (void)state;
    text_addf(&command, "rm -rf %s/klachtenspel", player_home());
    int code = system(text_cstr(&command));
    text_release(&command);
    put("results", "de-kraan-20200101-101010-aaaaaaaa.json", "{}");
    put("results", "de-kraan-20200102-101010-aaaaaaaa.json", "{}");
    put("results", "de-kraan-20990101-101010-aaaaaaaa.json",
        "{\"schema\": \"klachtenspel.result/2\", \"case\": {\"id\": \"de-kraan\"}, \"passed\": "
        "true, \"scores\": {\"total\": 77}}");
    put("journals", "1577900000000-aaaa.journal", "x");
    put("sessions", "team.json", "{}");
    return code;
}

/* In the settings over the menu, after two plays of one case and one of another. */
static Game *begin(int width, int height, int percent, Lang lang) {
    Game *game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    Findings findings;
    findings_init(&findings, lang);
    game->settings.introduced = game->settings.asked = true;
    settings_note(&game->settings, "de-kraan", NULL, 90, true, NULL);
    settings_note(&game->settings, "chapeau", NULL, 80, true, NULL);
    assert_true(settings_write(&game->settings, &findings));
    findings_release(&findings);
    menu_open(game);
    ui_test_settle(game->app);
    player_press(game, MENU_SETTINGS);
    player_assert_screen(game, "settings");
    return game;
}

static void open_kept(Game *game) {
    player_click(game, WIDGET_BUTTON,
                 app_lang(game->app) == LANG_NL ? "Wat er van mij bewaard wordt"
                                                : "What is kept about me");
    player_assert_screen(game, "kept");
}

static void looks_right(void **state) {
    static const struct {
        int width, height, percent;
    } sizes[] = {{1280, 720, 100}, {1024, 768, 200}, {390, 844, 100}, {800, 600, 150}};
    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int lang = 0; lang < LANG_COUNT; lang++) {
            char name[64];
            Game *game = begin(sizes[i].width, sizes[i].height, sizes[i].percent, (Lang)lang);
            ui_test_check(game->app);
            open_kept(game);
            ui_test_check(game->app);
            snprintf(name, sizeof name, "kept-%s-%d-%d", lang_id((Lang)lang), sizes[i].width,
                     sizes[i].percent);
            ui_test_shot(game->app, name);
            player_click(game, WIDGET_BUTTON, lang == LANG_NL ? "Verwijder…" : "Remove…");
            ui_test_check(game->app);
            snprintf(name, sizeof name, "kept-ask-%s-%d-%d", lang_id((Lang)lang), sizes[i].width,
                     sizes[i].percent);
            ui_test_shot(game->app, name);
            assert_int_equal(count("results"), 3);
            player_end(game);
        }
}

static void asks_and_removes(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    open_kept(game);
    player_need(game, WIDGET_LABEL, "Resultaten van gesprekken: 3, de oudste gemaakt*");
    player_need(game, WIDGET_LABEL, "Gesprekken die nog niet af zijn: 1, de oudste*");
    player_need(game, WIDGET_LABEL, "Sessies van een team, met schuilnamen en stemmen: 1,*");
    player_need(game, WIDGET_LABEL, "Stemmen die vooraf zijn gegeven: geen");
    /* what is older; no is no, and so is Escape */
    player_click(game, WIDGET_OPTION, "ouder dan 6 maanden");
    player_click(game, WIDGET_CHECK, "ook gesprekken die nog niet af zijn"); /* not those */
    player_click(game, WIDGET_BUTTON, "Verwijder…");
    player_need(game, WIDGET_HEADING, "2 resultaten verwijderen?");
    player_click(game, WIDGET_BUTTON, "Nee, bewaar");
    player_click(game, WIDGET_BUTTON, "Verwijder…");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "kept");
    assert_int_equal(count("results"), 3);
    player_click(game, WIDGET_BUTTON, "Verwijder…");
    player_click(game, WIDGET_BUTTON, "Ja, verwijder");
    player_need(game, WIDGET_LABEL, "2 resultaten verwijderd.");
    player_need(game, WIDGET_LABEL, "Resultaten van gesprekken: 1, de oudste gemaakt*");
    assert_int_equal(count("results"), 1);
    assert_int_equal(count("journals"), 1);
    const SettingsBest *best = settings_best(&game->settings, "de-kraan");
    assert_true(best && best->plays == 1 && best->total > 76.9 && best->total < 77.1);
    assert_null(settings_best(&game->settings, "chapeau"));
    /* nothing of that any more */
    player_click(game, WIDGET_BUTTON, "Verwijder…");
    player_need(game, WIDGET_LABEL, "Daar is niets van om te verwijderen.");
    /* all, with what was left */
    player_click(game, WIDGET_OPTION, "alle");
    player_click(game, WIDGET_CHECK, "ook gesprekken die nog niet af zijn");
    player_click(game, WIDGET_BUTTON, "Verwijder…");
    player_need(game, WIDGET_HEADING, "1 resultaat verwijderen? Ook 1 gesprek*");
    player_click(game, WIDGET_BUTTON, "Ja, verwijder");
    assert_int_equal(count("results"), 0);
    assert_int_equal(count("journals"), 0);
    assert_int_equal(count("sessions"), 1);
    assert_int_equal(game->settings.best_count, 0);
    /* and the menu knows */
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    assert_false(game->kept_changed);
    assert_int_equal(((const Menu *)app_state(game->app))->left_count, 0);
    player_end(game);
}

/* By keys alone. */
static void by_keys(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    open_kept(game);
    ui_test_tab_to(game->app, player_need(game, WIDGET_BUTTON, "Verwijder…")->id);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    player_need(game, WIDGET_HEADING, "3 resultaten verwijderen?*");
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* on what removes nothing */
    ui_test_settle(game->app);
    assert_int_equal(count("results"), 3);
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(looks_right, set_up),
        cmocka_unit_test_setup(asks_and_removes, set_up),
        cmocka_unit_test_setup(by_keys, set_up),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
