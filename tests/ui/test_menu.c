/* The menu: what cannot be opened stands in it with the reason, and what only opening tells is left
 * open. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "front/window/game/menu.h"
#include "front/window/game/menu_left.h"
#include "front/window/game/menu_state.h"
#include "front/window/game/settings_screen.h"
#include "ui/support_player.h"

static char folder[512];

static void put(const char *name, const char *text) {
    char *path = path_join(folder, name), *above = path_folder(path);
    assert_int_equal(file_make_folder(above), FILE_OK);
    assert_int_equal(file_write(path, text, strlen(text)), FILE_OK);
    free(above);
    free(path);
}

static void copy(const char *from, const char *name, const char *title) {
    Text text = {0}, out = {0};
    assert_int_equal(file_read(from, 65536, &text), FILE_OK);
    const char *at = title ? strstr(text_cstr(&text), "title    = \"") : NULL;
    if (at) {
        text_add_bytes(&out, text.bytes, (size_t)(at - text.bytes));
        text_addf(&out, "title = %s%s", title, strchr(at, ','));
    }
    put(name, at ? text_cstr(&out) : text_cstr(&text));
    text_release(&text);
    text_release(&out);
}

static Game *begin(Lang lang) {
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, lang);
    game->scenarios = folder;
    menu_open(game);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    return game;
}

static const Widget *find(Game *game, const char *piece) {
    for (const Widget *w = ui_root(app_ui(game->app)); w; w = ui_next(app_ui(game->app), w))
        if ((w->name && strstr(w->name, piece)) || (w->text && strstr(w->text, piece)))
            return w;
    return NULL;
}

static void what_cannot_be_opened(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "%s/menu-closed", player_home());
    copy(KLACHT_TESTS "/cli/house.lua", "house.lua", NULL);
    copy(KLACHT_TESTS "/cli/case.lua", "heel/case.lua", NULL);
    put("pijp/readme", "");
    put("stuk.zip", "geen zip");
    put("binair/case.lua", "\x1BLua");
    char path[600];
    snprintf(path, sizeof path, "%s/pijp/case.lua", folder);
    assert_int_equal(mkfifo(path, 0600), 0);
    snprintf(path, sizeof path, "%s/weg", folder);
    assert_int_equal(symlink("/nowhere", path), 0);
    for (int lang = 0; lang < 2; lang++) {
        static const char *const heads[] = {"Deze kunnen niet worden geopend",
                                            "These cannot be opened"};
        Game *game = begin((Lang)lang);
        assert_int_equal(game->case_count, 1);
        assert_int_equal(game->closed_count, 4);
        assert_non_null(find(game, heads[lang]));
        assert_non_null(find(game, "De proef"));
        /* of many some, before the people; after one press all of them */
        const Widget *head = find(game, heads[lang]);
        assert_true(head->box.y < ui_find(app_ui(game->app), MENU_CASE)->box.y);
        player_press(game, MENU_CLOSED_ALL);
        assert_non_null(find(game, "pijp/case.lua: "));
        assert_non_null(find(game, "stuk.zip: "));
        assert_non_null(find(game, "binair/case.lua:1: "));
        assert_non_null(find(game, "weg: "));
        assert_true(find(game, "pijp/case.lua: ")->colour == COLOUR_MUTED);
        ui_test_shot(game->app, lang ? "menu-closed-en" : "menu-closed");
        ui_test_check(game->app);
        player_end(game);
    }
}

/* The title that Lua works out is known once the case was opened. */
static void what_is_left_open(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "%s/menu-open", player_home());
    copy(KLACHT_TESTS "/cli/house.lua", "house.lua", NULL);
    copy(KLACHT_TESTS "/cli/case.lua", "gemaakt/case.lua", "\"De \" .. \"lamp\"");
    Game *game = begin(LANG_NL);
    assert_int_equal(game->case_count, 1);
    assert_string_equal(game->cases[0].title, "gemaakt");
    assert_non_null(find(game, "Niet alles van deze casus is bekend"));
    ui_test_check(game->app);
    player_open(game, "gemaakt");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    menu_open(game);
    ui_test_settle(game->app);
    assert_string_equal(game->cases[0].title, "De lamp");
    assert_null(find(game, "Niet alles van deze casus is bekend"));
    player_end(game);
}

/* A folder of cases that cannot be had is said too; as root there is none. */
static void a_place_that_is_none(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "%s/menu-file", player_home());
    char *path = xstrdup(folder);
    assert_int_equal(file_write(path, "x", 1), FILE_OK);
    free(path);
    Game *game = begin(LANG_NL);
    assert_int_equal(game->closed_count, 1);
    assert_non_null(find(game, "hier hoort een map te staan"));
    ui_test_check(game->app);
    player_end(game);
}

/* ---- a play that was left, and a case that has a fault now */

static void leave_one(Game *game, const char *name) {
    player_open(game, name);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_press(game, ID_LEAVE);
    player_assert_screen(game, "menu");
}

static const Menu *menu_again(Game *game) {
    menu_open(game);
    ui_test_settle(game->app);
    return app_state(game->app);
}

static void append(const char *name, const char *text) {
    Text all = {0};
    char *path = path_join(folder, name);
    assert_int_equal(file_read(path, 65536, &all), FILE_OK);
    text_add(&all, text);
    put(name, text_cstr(&all));
    text_release(&all);
    free(path);
}

/* The file and the line are named, and that mending them is enough; the play is kept. */
static void mended_it_goes_on(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "%s/menu-broken", player_home());
    copy(KLACHT_TESTS "/cli/house.lua", "house.lua", NULL);
    copy(KLACHT_TESTS "/cli/case.lua", "kapot/case.lua", NULL);
    Game *game = begin(LANG_NL);
    game->settings.introduced = game->settings.asked = true;
    leave_one(game, "kapot");
    append("kapot/case.lua", "\nmoment \"\n"); /* seen only when it is opened */
    const Menu *menu = menu_again(game);
    assert_int_equal(menu->left_count, 1);
    player_press(game, MENU_NEXT);
    player_assert_screen(game, "menu");
    assert_non_null(find(game, "kapot/case.lua:"));
    assert_non_null(find(game, "Verbeter wat hierboven staat"));
    assert_null(find(game, "gooi "));
    ui_test_check(game->app);
    player_press(game, MENU_DISMISS);
    put("kapot/case.lua", "\x1BLua"); /* seen from its head */
    menu = menu_again(game);
    assert_int_equal(menu->left_count, 1);
    assert_int_equal(menu->left[0].closed, 0);
    assert_null(game->message);
    assert_null(ui_find(app_ui(game->app), MENU_LEFT)); /* there is nothing to go on with yet */
    assert_non_null(find(game, "kapot/case.lua:1: "));
    ui_test_check(game->app);
    ui_test_shot(game->app, "menu-broken");
    copy(KLACHT_TESTS "/cli/case.lua", "kapot/case.lua", NULL);
    menu = menu_again(game);
    assert_int_equal(menu->left[0].closed, -1);
    player_press(game, MENU_NEXT);
    player_assert_screen(game, "scene");
    player_end(game);
}

/* A case from elsewhere is called by its title, not by its folder. */
static void left_elsewhere(void **state) {
    (void)state;
    snprintf(folder, sizeof folder, "%s/menu-elsewhere", player_home());
    copy(KLACHT_TESTS "/cli/house.lua", "house.lua", NULL);
    copy(KLACHT_TESTS "/cli/case.lua", "verderop/case.lua", NULL);
    char *path = path_join(folder, "verderop");
    Game *game = begin(LANG_NL);
    game->settings.introduced = game->settings.asked = true;
    leave_one(game, path);
    game->scenarios = KLACHT_TESTS "/shelf";
    const Menu *menu = menu_again(game);
    int at = -1;
    for (int i = 0; i < menu->left_count; i++)
        if (!strcmp(menu->left[i].name, path))
            at = i;
    assert_true(at >= 0);
    assert_int_equal(menu->left[at].at, -1);
    assert_int_equal(menu_left_newest(menu), at); /* it comes first, as any other */
    assert_string_equal(menu_left_case(menu, at)->title, "De proef");
    player_need(game, WIDGET_HEADING, "De proef (beurt 1)");
    assert_null(find(game, "verderop"));
    assert_null(find(game, path));
    player_press(game, MENU_AWAY + at);
    player_need(game, WIDGET_HEADING, "‘De proef’ weggooien?");
    player_press(game, MENU_AWAY_NO);
    player_press(game, MENU_ANEW); /* what was left stays */
    player_assert_screen(game, "card");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    settings_note(&game->settings, "verderop", "1", 80, true, NULL); /* who passed it goes on */
    menu = menu_again(game);
    assert_int_not_equal(menu_left_newest(menu), at);
    assert_true(menu->left_count > at);
    free(path);
    player_end(game);
}

/* A case that is laid on the window is opened; what is none is said. */
static void laid_on_the_window(void **state) {
    (void)state;
    Game *game = player_begin(1024, 768, 100, SCHEME_LIGHT, LANG_NL);
    SDL_Event event = {
        .drop = {.type = SDL_DROPFILE, .file = SDL_strdup(KLACHT_TESTS "/shelf/gewoon-blij")}};
    SDL_PushEvent(&event);
    ui_test_settle(game->app);
    player_assert_screen(game, "card");
    ui_test_key(game->app, SDLK_ESCAPE, 0);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    event.drop.file = SDL_strdup(KLACHT_TESTS "/ui/test_menu.c");
    SDL_PushEvent(&event);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    assert_non_null(game->message);
    player_end(game);
}

static int asked_to_choose;

static void choose(void) {
    asked_to_choose++;
}

/* Where the window can ask for a file the settings have a button for it, and the menu opens it. */
static void chosen_from_the_settings(void **state) {
    (void)state;
    Game *game = player_begin(1024, 768, 100, SCHEME_LIGHT, LANG_NL);
    settings_open(game);
    ui_test_settle(game->app);
    assert_null(ui_test_find(game->app, WIDGET_BUTTON, "Een casus uit een zip openen"));
    game->choose = choose;
    app_rebuild(game->app);
    ui_test_settle(game->app);
    ui_test_click(game->app,
                  ui_test_find(game->app, WIDGET_BUTTON, "Een casus uit een zip openen"));
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    assert_int_equal(asked_to_choose, 1);
    player_end(game);
}

static void f1(Game *game, const char *from) {
    ui_test_key(game->app, SDLK_F1, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "keys");
    player_need(game, WIDGET_LABEL, "Overal: Ctrl*"); /* the list that the settings have too */
    ui_test_check(game->app);
    ui_test_shot(game->app, "keys");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, from);
}

/* F1 tells of the keys, over any screen; in a case it waits meanwhile. */
static void the_keys(void **state) {
    (void)state;
    Game *game = player_begin(1366, 768, 200, SCHEME_LIGHT, LANG_NL);
    menu_open(game);
    ui_test_settle(game->app);
    f1(game, "menu");
    settings_open(game);
    ui_test_settle(game->app);
    f1(game, "settings");
    player_click(game, WIDGET_BUTTON, "Sneltoetsen");
    player_assert_screen(game, "keys");
    player_click(game, WIDGET_BUTTON, "Klaar");
    player_assert_screen(game, "settings");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_open(game, "de-kraan");
    player_press(game, 1);
    f1(game, "scene"); /* and one is where one was */
    assert_int_equal(player_scene(game)->layer, LAYER_NONE);
    assert_true(player_scene(game)->stands);
    ui_test_key(game->app, SDLK_DOWN, KMOD_NONE);
    assert_false(player_scene(game)->stands);
    /* In the pause the ring is on what goes on, and Right goes along the buttons. */
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_equal(player_scene(game)->layer, LAYER_PAUSE);
    assert_string_equal(ui_find(app_ui(game->app), ui_focused(app_ui(game->app)))->text,
                        msg(LANG_NL, MSG_PAUSE_RESUME));
    ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    assert_string_equal(ui_find(app_ui(game->app), ui_focused(app_ui(game->app)))->text,
                        msg(LANG_NL, MSG_PAUSE_SETTINGS));
    player_end(game);
}

/* The letters grow under the pointer, and + stays there: from the least to the most by presses at
 * one place. */
static void plus_stays_under_the_pointer(void **state) {
    (void)state;
    static const int sizes[][2] = {{1280, 720}, {800, 600}, {1920, 1080}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = player_begin(sizes[i][0], sizes[i][1], 100, SCHEME_LIGHT, LANG_NL);
        settings_open(game);
        ui_test_settle(game->app);
        const Widget *plus = NULL;
        for (const Widget *w = ui_next(app_ui(game->app), NULL); w && !plus;
             w = ui_next(app_ui(game->app), w))
            if (w->role == WIDGET_OPTION && w->parent->role == WIDGET_STEPPER && w->number > 0)
                plus = w;
        assert_non_null(plus);
        SDL_Point at = {plus->box.x + plus->box.w / 2, plus->box.y + plus->box.h / 2};
        for (int percent = 100; percent < 200; percent += PERCENT_STEP) {
            assert_int_equal(app_theme(game->app)->percent, percent);
            ui_test_click_at(game->app, at.x, at.y);
            ui_test_settle(game->app);
            ui_test_check(game->app);
        }
        assert_int_equal(app_theme(game->app)->percent, 200);
        player_end(game);
    }
}

static int inked(Game *game, SDL_Rect part) {
    SDL_Surface *picture = app_picture(game->app);
    uint32_t muted = theme_colour(app_theme(game->app), COLOUR_MUTED);
    int count = 0;
    for (int y = part.y; y < part.y + part.h; y++)
        for (int x = part.x; x < part.x + part.w; x++) {
            uint32_t colour;
            memcpy(&colour, (char *)picture->pixels + y * picture->pitch + x * 4, sizeof colour);
            count += (colour & 0xFFFFFF) == muted;
        }
    SDL_FreeSurface(picture);
    return count;
}

/* Which keys change a row of choices stands beside its name while it has the focus by keys. */
static void arrows_are_told(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    settings_open(game);
    ui_test_settle(game->app);
    const Widget *row = player_need(game, WIDGET_CHOICE, "Kleuren");
    SDL_Rect beside = {row->box.x + row->layout->width + 2, row->box.y, 60, row->layout->height};
    ui_focus(app_ui(game->app), 0);
    assert_int_equal(inked(game, beside), 0);
    ui_test_tab_to(game->app, row->id);
    assert_true(inked(game, beside) > 0);
    ui_test_move(game->app, 2, 300);
    ui_test_click_at(game->app, 2, 300);
    ui_test_settle(game->app);
    assert_int_equal(inked(game, beside), 0);
    player_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_cannot_be_opened),
        cmocka_unit_test(what_is_left_open),
        cmocka_unit_test(a_place_that_is_none),
        cmocka_unit_test(mended_it_goes_on),
        cmocka_unit_test(left_elsewhere),
        cmocka_unit_test(laid_on_the_window),
        cmocka_unit_test(chosen_from_the_settings),
        cmocka_unit_test(the_keys),
        cmocka_unit_test(plus_stays_under_the_pointer),
        cmocka_unit_test(arrows_are_told),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
