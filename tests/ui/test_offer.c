/* Offers in the window: every amount that may be given can be given, by mouse and by keys, and what
 * is told about it afterwards is what the score says. */
#include "ui/support.h"

#include <stdlib.h>
#include <string.h>

#include "front/window/game/game.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_act.h"
#include "front/window/game/scene_state.h"

static void press(Game *game, int id) {
    Widget *widget = ui_find(app_ui(game->app), id);
    assert_non_null(widget);
    ui_test_click(game->app, widget);
    ui_test_settle(game->app);
}

static void keys(Game *game, int id) {
    ui_test_tab_to(game->app, id);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
}

static Scene *scene_of(const Game *game) {
    assert_string_equal(app_screen(game->app)->name, "scene");
    return app_state(game->app);
}

/* The case at tests/ui/cases/NAME/zaak, played until its offer lies on the table. `any`: its refund
 * is any whole amount from 5 to 120. */
static Game *at_the_offer(const char *name, bool any) {
    Game *game = calloc(1, sizeof *game);
    char folder[512];
    game->app = ui_test_open(1280, 800, 100, SCHEME_LIGHT, LANG_NL, &ui_test_nothing, NULL);
    settings_init(&game->settings);
    snprintf(folder, sizeof folder, "%s/ui/cases/%s", KLACHT_TESTS, name);
    game->scenarios = strdup(folder);
    game->time_factor = 1;
    game->mode = PLAY_ASSESSMENT;
    game->has_seed = true;
    menu_open(game);
    ui_test_settle(game->app);
    Opened *opened = game_open_case(game, "zaak");
    assert_non_null(opened);
    if (any) {
        const House *house = &opened->file.scenario->house;
        Remedy *refund = (Remedy *)(uintptr_t)&house->remedies[house_find_remedy(house, "refund")];
        refund->any_amount = true;
        refund->euros_from = 5;
        refund->euros_to = 120;
        refund->euro_count = 0;
    }
    scene_open(game, opened, NULL);
    ui_test_settle(game->app);
    press(game, ID_LISTENED);
    press(game, ID_REPLY);
    press(game, ID_CATEGORY);
    press(game, ID_KIND);
    press(game, ID_LISTENED);
    assert_non_null(ui_find(app_ui(game->app), ID_OFFER_DONE));
    return game;
}

static void end(Game *game) {
    ui_test_close(game->app);
    free((void *)(uintptr_t)game->scenarios);
    game_release(game);
    free(game);
}

/* The text of a widget of the debrief that holds this. */
static bool told(Game *game, const char *part) {
    Ui *ui = app_ui(game->app);
    for (Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->text && strstr(w->text, part))
            return true;
    return false;
}

static void the_debrief_names_what_the_score_calls_fair(void **state) {
    (void)state;
    Game *game = at_the_offer("fair", false);
    press(game, ID_REMEDY);
    press(game, ID_OFFER_DONE);
    press(game, ID_COACH_ON);
    assert_string_equal(app_screen(game->app)->name, "debrief");
    assert_true(told(game, "€ 10 tot € 15"));
    assert_false(told(game, "€ 20"));
    end(game);
}

static void every_amount_by_mouse(void **state) {
    (void)state;
    Game *game = at_the_offer("nine", false);
    Widget *last = ui_test_find(game->app, WIDGET_OPTION, "€ 60");
    assert_non_null(last);
    ui_test_check(game->app);
    ui_test_click(game->app, last);
    ui_test_settle(game->app);
    Scene *scene = scene_of(game);
    Chosen chosen[OFFER_MOST];
    double euros;
    assert_int_equal(scene_offer(scene, play_view(scene->session.play), chosen, &euros), 1);
    assert_true(euros == 60);
    end(game);
}

static void every_amount_by_keys(void **state) {
    (void)state;
    Game *game = at_the_offer("nine", false);
    ui_test_tab_to(game->app, ID_AMOUNT + 1);
    for (int i = 0; i < 12; i++) {
        ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
        ui_test_settle(game->app);
    }
    Scene *scene = scene_of(game);
    Play *play = scene->session.play;
    Chosen chosen[OFFER_MOST];
    double euros;
    scene_offer(scene, play_view(play), chosen, &euros);
    assert_true(euros == 60);
    keys(game, ID_OFFER_DONE);
    keys(game, ID_COACH_ON);
    assert_string_equal(app_screen(game->app)->name, "debrief");
    end(game);
}

static void type_amount(Game *game, const char *text) {
    ui_test_tab_to(game->app, ID_AMOUNT + 1);
    for (int i = 0; i < 4; i++)
        ui_test_key(game->app, SDLK_BACKSPACE, KMOD_NONE);
    ui_test_type(game->app, text);
    ui_test_settle(game->app);
}

static void any_whole_amount_is_typed(void **state) {
    (void)state;
    Game *game = at_the_offer("nine", true);
    Scene *scene = scene_of(game);
    ui_test_check(game->app);
    static const struct {
        const char *typed;
        int count;
        double euros;
    } all[] = {{"", 0, 0},   {"0", 0, 0},    {"5", 1, 5},    {"57", 1, 57},  {"120", 1, 120},
               {"4", -1, 0}, {"121", -1, 0}, {"7,5", -1, 0}, {"tien", -1, 0}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        type_amount(game, all[i].typed);
        Chosen chosen[OFFER_MOST];
        double euros;
        int count = scene_offer(scene, play_view(scene->session.play), chosen, &euros);
        assert_int_equal(count, all[i].count);
        const Widget *done = ui_find(app_ui(game->app), ID_OFFER_DONE);
        assert_int_equal(done->state & STATE_DISABLED, count < 0 ? STATE_DISABLED : 0);
        if (count == 1)
            assert_true(euros >= all[i].euros && euros <= all[i].euros);
        ui_test_check(game->app);
    }
    type_amount(game, "57");
    press(game, ID_OFFER_DONE);
    press(game, ID_COACH_ON);
    assert_string_equal(app_screen(game->app)->name, "debrief");
    assert_true(told(game, "€ 57"));
    end(game);
}

/* Who hands over names no amount: what was typed waits. */
static void no_amount_with_a_hand_over(void **state) {
    (void)state;
    Game *game = at_the_offer("nine", true);
    Scene *scene = scene_of(game);
    type_amount(game, "57");
    ui_test_tab_to(game->app, ID_OFFER_WAY);
    ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    ui_test_settle(game->app);
    ui_test_check(game->app);
    Chosen chosen[OFFER_MOST];
    double euros;
    assert_int_equal(scene_offer(scene, play_view(scene->session.play), chosen, &euros), 0);
    keys(game, ID_OFFER_DONE);
    keys(game, ID_COACH_ON);
    assert_string_equal(app_screen(game->app)->name, "debrief");
    end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_debrief_names_what_the_score_calls_fair),
        cmocka_unit_test(every_amount_by_mouse),
        cmocka_unit_test(every_amount_by_keys),
        cmocka_unit_test(any_whole_amount_is_typed),
        cmocka_unit_test(no_amount_with_a_hand_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
