/* The house rules: what is shown and changed by keys alone, in both languages and sizes; what is
 * refused is said at its field; what is written is what was changed; a file that may not be written
 * is read only. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "author/house_edit.h"
#include "base/file_read.h"
#include "base/file_write.h"
#include "base/path.h"
#include "front/window/author/author_begin.h"
#include "front/window/author/author_house.h"
#include "front/window/author/author_house_page.h"
#include "ui/support_player.h"

static char *shelf, *file;
static Game *game;
static HouseEdit house; /* as the file is */

static int set_up(void **state) {
    (void)state;
    Text text = {0};
    shelf = path_join(player_home(), "house");
    file = path_join(shelf, "house.lua");
    text_addf(&text, "rm -rf %s && mkdir %s && cp " KLACHT_SOURCE "/scenarios/house.lua %s", shelf,
              shelf, shelf);
    assert_int_equal(system(text_cstr(&text)), 0);
    text_release(&text);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    player_end(game);
    if (house.path)
        house_edit_release(&house);
    free(file);
    free(shelf);
    return 0;
}

static void read_file_again(void) {
    Findings findings;
    findings_init(&findings, LANG_NL);
    if (house.path)
        house_edit_release(&house);
    assert_true(house_edit_open(&house, file, &findings));
    findings_release(&findings);
}

static int id_of(HousePart part, int of) {
    return HOUSE_ID_ITEM + (int)(house_edit_item(&house, part, of) - house.items);
}

static void begin(int width, int height, int percent, Lang lang) {
    read_file_again();
    game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    game->scenarios = shelf;
    game->write = author_begin_open;
    game_read_cases(game);
}

static void open_house(int width, int height, int percent, Lang lang) {
    begin(width, height, percent, lang);
    author_house_open(game);
    ui_test_settle(game->app);
    player_assert_screen(game, "author-house");
}

static void key(SDL_Keycode sym, SDL_Keymod mods) {
    ui_test_key(game->app, sym, mods);
    ui_test_settle(game->app);
}

static Widget *widget(int id) {
    Widget *found = ui_find(app_ui(game->app), id);
    assert_non_null(found);
    return found;
}

static bool says(const char *piece) {
    for (const Widget *w = ui_root(app_ui(game->app)); w; w = ui_next(app_ui(game->app), w))
        if (w->text && strstr(w->text, piece))
            return true;
    return false;
}

/* All by keys: a mark, money, a remedy, a name; and it is in the file. */
static void test_by_keys(void **state) {
    (void)state;
    open_house(1280, 720, 100, LANG_NL);
    ui_test_check(game->app);
    ui_test_shot(game->app, "house");
    int role = house_find_role(&house.file.house, "counter");
    ui_test_tab_to(game->app, id_of(HOUSE_PASS, HOUSE_TOTAL));
    key(SDLK_RIGHT, KMOD_NONE);
    player_need(game, WIDGET_LABEL, "Veranderd. In het bestand: 60");
    ui_test_tab_to(game->app, id_of(HOUSE_EUROS, role));
    key(SDLK_RIGHT, KMOD_NONE);
    ui_test_tab_to(game->app, id_of(HOUSE_LABEL, role));
    ui_test_type(game->app, " en zo");
    ui_test_settle(game->app);
    int may = HOUSE_ID_MAY + id_of(HOUSE_MAY, role) - HOUSE_ID_ITEM;
    ui_test_tab_to(game->app, may);
    key(SDLK_RETURN, KMOD_NONE);
    int refund = house_find_remedy(&house.file.house, "refund");
    assert_null(ui_find(app_ui(game->app), /* may_not is no choice */
                        HOUSE_ID_REMEDY + house_find_remedy(&house.file.house, "liability")));
    ui_test_tab_to(game->app, HOUSE_ID_REMEDY + refund);
    key(SDLK_SPACE, KMOD_NONE);
    assert_true(widget(HOUSE_ID_REMEDY + refund)->state & STATE_CHECKED);
    ui_test_check(game->app);
    ui_test_shot(game->app, "house-role");
    key(SDLK_s, KMOD_CTRL);
    player_need(game, WIDGET_LABEL, "Bewaard in *");
    double total = house_edit_item(&house, HOUSE_PASS, HOUSE_TOTAL)->number,
           euros = house.file.house.roles[role].euros;
    read_file_again();
    const Role *now = &house.file.house.roles[role];
    assert_true(house_edit_item(&house, HOUSE_PASS, HOUSE_TOTAL)->number == total + 1);
    assert_true(now->euros == euros + 5);
    assert_string_equal(now->label, "baliemedewerker gemeente en zo");
    assert_true(role_may(now, refund));
    key(SDLK_ESCAPE, KMOD_NONE);
    player_assert_screen(game, "menu");
}

/* What is wrong is said at its field, and nothing is written until it is right. */
static void test_refused(void **state) {
    (void)state;
    open_house(1280, 720, 100, LANG_NL);
    int id = id_of(HOUSE_DEFINITION, 0);
    ui_test_tab_to(game->app, id);
    ui_test_type(game->app, " x]]");
    ui_test_settle(game->app);
    player_need(game, WIDGET_LABEL, "Hier mag geen ]]*");
    player_press(game, HOUSE_ID_SAVE);
    player_need(game, WIDGET_LABEL, "Niet bewaard*");
    assert_int_equal(ui_focused(app_ui(game->app)), id);
    ui_test_shot(game->app, "house-refused");
    key(SDLK_BACKSPACE, KMOD_NONE);
    key(SDLK_BACKSPACE, KMOD_NONE);
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "Hier mag geen ]]*"));
    ui_test_type(game->app, " {niets}"); /* the loader knows no such name */
    ui_test_settle(game->app);
    player_press(game, HOUSE_ID_SAVE);
    assert_true(says("house.lua:4: "));
    assert_int_equal(ui_focused(app_ui(game->app)), id);
    read_file_again();
    assert_null(strstr(house.bytes.bytes, "{niets}"));
    /* and it is asked whether it may be lost */
    key(SDLK_ESCAPE, KMOD_NONE);
    player_need(game, WIDGET_HEADING, "Je wijzigingen zijn nog niet bewaard");
    ui_test_check(game->app);
    player_press(game, HOUSE_ID_STAY);
    player_assert_screen(game, "author-house");
    key(SDLK_ESCAPE, KMOD_NONE);
    player_press(game, HOUSE_ID_DROP);
    player_assert_screen(game, "menu");
}

static void test_changed_meanwhile(void **state) {
    (void)state;
    open_house(1280, 720, 100, LANG_NL);
    Text text = {0};
    text_addf(&text, "-- anders\n%s", house.bytes.bytes);
    assert_int_equal(file_write(file, text.bytes, text.len), FILE_OK);
    ui_test_tab_to(game->app, id_of(HOUSE_PASS, HOUSE_TOTAL));
    key(SDLK_RIGHT, KMOD_NONE);
    player_press(game, HOUSE_ID_SAVE);
    assert_true(says("intussen door een ander programma veranderd"));
    read_file_again();
    assert_string_equal(house.bytes.bytes, text_cstr(&text));
    text_release(&text);
}

static void test_may_not_write(void **state) {
    (void)state;
    bool root = !geteuid(); /* who may write everywhere */
    begin(1280, 720, 100, LANG_NL);
    assert_int_equal(chmod(player_home(), 0755), 0);
    assert_int_equal(chmod(shelf, 0555), 0);
    assert_true(!root || !seteuid(65534));
    author_house_open(game);
    assert_true(!root || !seteuid(0));
    assert_int_equal(chmod(shelf, 0755), 0);
    assert_int_equal(chmod(player_home(), 0700), 0);
    ui_test_settle(game->app);
    player_need(game, WIDGET_LABEL, "Dit bestand kun je hier lezen*");
    assert_null(ui_find(app_ui(game->app), HOUSE_ID_SAVE));
    assert_null(ui_find(app_ui(game->app), id_of(HOUSE_DEFINITION, 0)));
    ui_test_check(game->app);
    ui_test_shot(game->app, "house-locked");
}

static void test_sizes(void **state) {
    (void)state;
    static const struct {
        int width, height, percent;
        Lang lang;
    } all[] = {{1280, 720, 100, LANG_EN}, {1366, 768, 200, LANG_NL}, {800, 600, 200, LANG_EN}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        open_house(all[i].width, all[i].height, all[i].percent, all[i].lang);
        ui_test_check(game->app);
        char name[40];
        snprintf(name, sizeof name, "house-%d-%d", all[i].width, all[i].percent);
        ui_test_shot(game->app, name);
        int may = HOUSE_ID_MAY + id_of(HOUSE_MAY, 0) - HOUSE_ID_ITEM;
        ui_test_tab_to(game->app, may);
        key(SDLK_RETURN, KMOD_NONE);
        ui_test_check(game->app);
        snprintf(name, sizeof name, "house-role-%d-%d", all[i].width, all[i].percent);
        ui_test_shot(game->app, name);
        if (i + 1 < sizeof all / sizeof *all)
            player_end(game);
    }
}

/* From the menu, by the door of who writes. */
static void test_door(void **state) {
    (void)state;
    open_house(1280, 720, 100, LANG_NL);
    key(SDLK_ESCAPE, KMOD_NONE);
    player_click(game, WIDGET_BUTTON, "Casus schrijven");
    ui_test_check(game->app);
    ui_test_shot(game->app, "house-door");
    player_click(game, WIDGET_BUTTON, "Huisregels bekijken");
    player_assert_screen(game, "author-house");
    player_press(game, HOUSE_ID_BACK);
    player_assert_screen(game, "author-begin");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_by_keys, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_changed_meanwhile, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_may_not_write, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_sizes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_door, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
