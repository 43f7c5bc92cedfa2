/* Offers in the window: every amount that may be given can be given, by mouse and by keys, and what
 * is told about it afterwards is what the score says. */
#include "ui/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/game/game.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_offer.h"
#include "front/window/game/scene_state.h"
#include "front/window/ui/carry.h"

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
static Game *at_the_offer_of(const char *name, bool any, int width, int height, int percent) {
    Game *game = calloc(1, sizeof *game);
    char folder[512];
    game->app = ui_test_open(width, height, percent, SCHEME_LIGHT, LANG_NL, &ui_test_nothing, NULL);
    settings_init(&game->settings);
    snprintf(folder, sizeof folder, "%s/ui/cases/%s", KLACHT_TESTS, name);
    game->scenarios = strdup(folder);
    game->time_factor = 1;
    game->mode = PLAY_ASSESSMENT;
    game->has_seed = true;
    menu_open(game);
    ui_test_settle(game->app);
    settings_note(&game->settings, "other", NULL, 50, true, NULL); /* else a debrief tells less */
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
    ui_test_wait(game->app, 1500); /* what came with nothing to hear first is read */
    press(game, ID_CATEGORY);
    press(game, ID_KIND);
    press(game, ID_LISTENED);
    assert_non_null(ui_find(app_ui(game->app), ID_OFFER_DONE));
    return game;
}

static Game *at_the_offer(const char *name, bool any) {
    return at_the_offer_of(name, any, 1280, 800, 100);
}

static int offered(Game *game, Chosen *chosen, double *euros) {
    Scene *scene = scene_of(game);
    return scene_offer(scene, play_view(scene->session.play), chosen, euros);
}

/* True when the card lies on the table, and not in the hand. */
static bool lies(Game *game, int place) {
    const Widget *card = ui_find(app_ui(game->app), ID_REMEDY + place);
    assert_non_null(card);
    return card->value && !strcmp(card->value, "ligt op tafel");
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

static void cards_are_laid_and_taken_back(void **state) {
    (void)state;
    Game *game = at_the_offer("fair", false);
    Chosen chosen[OFFER_MOST];
    double euros;
    assert_false(lies(game, 0));
    press(game, ID_REMEDY); /* by the pointer */
    assert_true(lies(game, 0));
    ui_test_check(game->app);
    assert_int_equal(offered(game, chosen, &euros), 1);
    press(game, ID_REMEDY);
    assert_false(lies(game, 0));
    ui_test_key(game->app, SDLK_1, KMOD_NONE); /* by its number */
    ui_test_settle(game->app);
    assert_true(lies(game, 0));
    ui_test_key(game->app, SDLK_1, KMOD_NONE);
    ui_test_settle(game->app);
    assert_false(lies(game, 0));
    keys(game, ID_REMEDY); /* by Tab and Enter */
    assert_true(lies(game, 0));
    assert_int_not_equal(ui_focused(app_ui(game->app)), ID_REMEDY); /* on to the next */
    keys(game, ID_REMEDY);
    assert_false(lies(game, 0));
    assert_int_equal(ui_focused(app_ui(game->app)), ID_REMEDY);
    assert_int_equal(offered(game, chosen, &euros), 0);
    end(game);
}

static SDL_Point middle(Game *game, int id) {
    const Widget *widget = ui_find(app_ui(game->app), id);
    assert_non_null(widget);
    return (SDL_Point){widget->box.x + widget->box.w / 2, widget->box.y + 12};
}

static void carry(Game *game, int card, SDL_Point to) {
    SDL_Point from = middle(game, ID_REMEDY + card);
    ui_test_drag(game->app, from.x, from.y, to.x, to.y);
    ui_test_settle(game->app);
}

/* By a pointer or a finger to the table, and off it; what is let go elsewhere is in the hand. */
static void cards_are_carried(void **state) {
    (void)state;
    Game *game = at_the_offer("fair", false);
    SDL_Point table = middle(game, ID_TABLE);
    carry(game, 0, (SDL_Point){4, 4});
    assert_false(lies(game, 0));
    carry(game, 0, table);
    assert_true(lies(game, 0));
    carry(game, 0, middle(game, ID_TABLE)); /* about on it */
    assert_true(lies(game, 0));
    ui_test_check(game->app);
    carry(game, 0, (SDL_Point){4, 4});
    assert_false(lies(game, 0));
    SDL_Point from = middle(game, ID_REMEDY); /* a hand that shakes presses */
    ui_test_drag(game->app, from.x, from.y, from.x + 2, from.y + 1);
    ui_test_settle(game->app);
    assert_true(lies(game, 0));
    press(game, ID_DOOR + HAND_OVER_COLD); /* no money then: that card stays */
    Chosen chosen[OFFER_MOST];
    double euros;
    int count = offered(game, chosen, &euros);
    for (int i = 1; i < play_view(scene_of(game)->session.play)->remedy_count; i++)
        if (ui_find(app_ui(game->app), ID_REMEDY + i)->state & STATE_DISABLED)
            carry(game, i, middle(game, ID_TABLE));
    assert_int_equal(offered(game, chosen, &euros), count);
    end(game);
}

/* How far the card is from where it belongs; 0 at rest. */
static int on_its_way(Game *game) {
    SDL_Point away = {0, 0};
    carry_over(app_ui(game->app), &away);
    return abs(away.x) + abs(away.y);
}

/* Let go, pressed or by its number it glides to its place, and is there; at once when all is still.
 */
static void cards_glide(void **state) {
    (void)state;
    for (int still = 0; still < 2; still++)
        for (int hand = 0; hand < 2; hand++) {
            Game *game = at_the_offer("fair", false);
            Theme theme = *app_theme(game->app);
            theme.still = still;
            app_set_theme(game->app, theme);
            ui_test_settle(game->app);
            SDL_Point from = middle(game, ID_REMEDY), table = middle(game, ID_TABLE);
            if (hand)
                ui_test_drag(game->app, from.x, from.y, table.x, table.y + 40);
            else
                ui_test_key(game->app, SDLK_1, KMOD_NONE);
            app_frame(game->app);
            assert_true(lies(game, 0));
            assert_int_equal(on_its_way(game) > 0, !still);
            ui_test_wait(game->app, 60);
            ui_test_wait(game->app, 400);
            assert_int_equal(on_its_way(game), 0);
            end(game);
        }
}

enum { SEEN_MOST = 40 };

/* By its number, which does it in sight or not. */
static void press_without_scrolling(Game *game, int place) {
    ui_test_key(game->app, SDLK_1 + place, KMOD_NONE);
    ui_test_settle(game->app);
}

/* Where all that can be pressed stands, but what is or was laid. */
static int places(Game *game, int but, SDL_Rect *boxes) {
    Ui *ui = app_ui(game->app);
    int count = 0;
    for (int i = 0; i < play_view(scene_of(game)->session.play)->remedy_count; i++)
        if (i != but)
            boxes[count++] = ui_find(ui, ID_REMEDY + i)->box;
    boxes[count++] = ui_find(ui, ID_DOOR + HAND_OVER_WARM)->box;
    boxes[count++] = ui_find(ui, ID_DOOR + HAND_OVER_COLD)->box;
    assert_true(count < SEEN_MOST);
    return count;
}

/* Each card that is laid, or taken back, moves nothing but itself: not the others, nor the doors,
 * whatever the amounts it has. */
static void laying_moves_nothing_else(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1366, 768, 150}, {800, 600, 100},
                                   {1024, 768, 150}, {1366, 768, 200}, {1920, 1080, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = at_the_offer_of("many", false, sizes[i][0], sizes[i][1], sizes[i][2]);
        int count = play_view(scene_of(game)->session.play)->remedy_count;
        for (int n = 0; n < 2 * count; n++) {
            SDL_Rect before[SEEN_MOST], after[SEEN_MOST];
            places(game, n % count, before);
            press_without_scrolling(game, n % count);
            assert_int_equal(lies(game, n % count), n < count);
            int rest = places(game, n % count, after);
            for (int p = 1; p < rest; p++) { /* the view may go along with the focus */
                assert_int_equal(after[p].y - after[0].y, before[p].y - before[0].y);
                assert_int_equal(after[p].h, before[p].h);
            }
        }
        end(game);
    }
}

/* In large letters, where height is dear, cards stand beside each other and no table beside them:
 * more than half of them are in the first view, and all amounts lie on their own card. */
static void low_windows_show_more_cards(void **state) {
    (void)state;
    Game *game = at_the_offer_of("many", false, 1280, 720, 150);
    Ui *ui = app_ui(game->app);
    const View *view = play_view(scene_of(game)->session.play);
    ui_test_shot(game->app, "offer-low");
    int seen = 0;
    for (int i = 0; i < view->remedy_count; i++) {
        const Widget *card = ui_find(ui, ID_REMEDY + i);
        const Widget *amounts = ui_find(ui, ID_AMOUNT + i);
        assert_null(ui_find(ui, ID_TABLE + i));
        if (i % 2)
            assert_int_equal(card->box.y, ui_find(ui, ID_REMEDY + i - 1)->box.y);
        if (amounts)
            assert_true(amounts->box.x >= card->box.x &&
                        amounts->box.x + amounts->box.w <= card->box.x + card->box.w);
        seen +=
            card->box.y >= card->seen.y && card->box.y + card->box.h <= card->seen.y + card->seen.h;
    }
    assert_true(2 * seen > view->remedy_count);
    end(game);
}

/* Its neighbour comes next, and of the last one that is the one before it. */
static void the_next_card_comes_next(void **state) {
    (void)state;
    Game *game = at_the_offer("many", false);
    Ui *ui = app_ui(game->app);
    int count = play_view(scene_of(game)->session.play)->remedy_count, card = count / 2;
    assert_true(count > 6);
    ui_test_key(game->app, SDLK_1 + card, KMOD_NONE);
    ui_test_settle(game->app);
    assert_true(lies(game, card));
    assert_int_equal(ui_focused(ui), ID_REMEDY + card + 1);
    Scene *scene = scene_of(game);
    scene->given[count - 1] = true; /* the money lies, so the last in the hand is before it */
    app_rebuild(game->app);
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_1 + count - 2, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_equal(ui_focused(ui), ID_REMEDY + count - 3);
    end(game);
}

/* Who plays by keys is told the key also of offering nothing, however often it was told. */
static void offering_nothing_tells_its_key(void **state) {
    (void)state;
    Game *game = at_the_offer("fair", false);
    ui_test_key(game->app, SDLK_DOWN, KMOD_NONE);
    ui_test_settle(game->app);
    assert_string_equal(ui_find(app_ui(game->app), ID_OFFER_DONE)->text, "Ik bied niets aan");
    assert_string_equal(ui_find(app_ui(game->app), ID_OFFER_DONE)->cap, "F2");
    end(game);
}

/* The bar that is always in sight says what lies on the table, and to who plays by keys which lays
 * it there. */
static void the_bar_says_what_lies(void **state) {
    (void)state;
    Game *game = at_the_offer_of("fair", false, 1366, 768, 150);
    assert_true(told(game, "Op tafel: nog niets"));
    press(game, ID_REMEDY);
    char expected[160];
    snprintf(expected, sizeof expected, "Op tafel: %s",
             play_view(scene_of(game)->session.play)->remedies[0].label);
    assert_true(told(game, expected));
    assert_null(ui_find(app_ui(game->app), ID_OFFER_DONE)->cap); /* by the pointer */
    ui_test_key(game->app, SDLK_DOWN, KMOD_NONE);
    ui_test_settle(game->app);
    const Widget *done = ui_find(app_ui(game->app), ID_OFFER_DONE);
    assert_string_equal(done->cap, "F2");
    assert_null(widget_scroll(done));
    end(game);
}

static void every_amount_by_mouse(void **state) {
    (void)state;
    Game *game = at_the_offer("nine", false);
    press(game, ID_REMEDY + 1);
    ui_test_check(game->app);
    Widget *last = ui_test_find(game->app, WIDGET_OPTION, "€ 60");
    assert_non_null(last);
    ui_test_click(game->app, last);
    ui_test_settle(game->app);
    Chosen chosen[OFFER_MOST];
    double euros;
    assert_int_equal(offered(game, chosen, &euros), 1);
    assert_true(euros == 60);
    end(game);
}

/* The number lays the card, and the arrows choose at once. */
static void every_amount_by_keys(void **state) {
    (void)state;
    Game *game = at_the_offer("nine", false);
    ui_test_key(game->app, SDLK_2, KMOD_NONE);
    ui_test_settle(game->app);
    Chosen chosen[OFFER_MOST];
    double euros;
    assert_int_equal(offered(game, chosen, &euros), -1); /* it goes down without an amount */
    const Widget *done = ui_find(app_ui(game->app), ID_OFFER_DONE);
    assert_true(done->state & STATE_DISABLED);
    assert_string_equal(done->text, "Kies een bedrag");
    ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_equal(offered(game, chosen, &euros), 1);
    double lowest = euros;
    for (int i = 0; i < 12; i++) {
        ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
        ui_test_settle(game->app);
    }
    offered(game, chosen, &euros);
    assert_true(euros == 60 && lowest < 60);
    keys(game, ID_OFFER_DONE);
    keys(game, ID_COACH_ON);
    assert_string_equal(app_screen(game->app)->name, "debrief");
    end(game);
}

static void type_amount(Game *game, const char *text) {
    ui_test_tab_to(game->app, ID_AMOUNT + 1);
    for (int i = 0; i < 6; i++)
        ui_test_key(game->app, SDLK_BACKSPACE, KMOD_NONE);
    ui_test_type(game->app, text);
    ui_test_settle(game->app);
}

static void any_whole_amount_is_typed(void **state) {
    (void)state;
    Game *game = at_the_offer("nine", true);
    press(game, ID_REMEDY + 1);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_AMOUNT + 1); /* one types at once */
    ui_test_check(game->app);
    static const struct {
        const char *typed;
        int count;
        double euros;
    } all[] = {{"", -1, 0},     {"0", 0, 0},  {"5", 1, 5},    {"57", 1, 57},  {"57,00", 1, 57},
               {"120", 1, 120}, {"4", -1, 0}, {"121", -1, 0}, {"7,5", -1, 0}, {"tien", -1, 0}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        type_amount(game, all[i].typed);
        Chosen chosen[OFFER_MOST];
        double euros;
        int count = offered(game, chosen, &euros);
        assert_int_equal(count, all[i].count);
        const Widget *done = ui_find(app_ui(game->app), ID_OFFER_DONE);
        assert_int_equal(done->state & STATE_DISABLED, count < 0 ? STATE_DISABLED : 0);
        if (count == 1)
            assert_true(euros >= all[i].euros && euros <= all[i].euros);
        ui_test_check(game->app);
    }
    type_amount(game, "57");
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* Enter goes on to what decides */
    ui_test_settle(game->app);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_OFFER_DONE);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    keys(game, ID_COACH_ON);
    assert_string_equal(app_screen(game->app)->name, "debrief");
    assert_true(told(game, "€ 57"));
    end(game);
}

/* Who hands over names no amount: what was typed waits, and is there again when one decides. */
static void no_amount_with_a_hand_over(void **state) {
    (void)state;
    Game *game = at_the_offer("nine", true);
    Chosen chosen[OFFER_MOST];
    double euros;
    press(game, ID_REMEDY + 1);
    type_amount(game, "57");
    for (int door = HAND_OVER_WARM; door <= HAND_OVER_COLD; door++) {
        keys(game, ID_DOOR + door);
        assert_int_equal(scene_of(game)->way, door);
        assert_null(ui_find(app_ui(game->app), ID_AMOUNT + 1));
        assert_int_equal(offered(game, chosen, &euros), 0);
        ui_test_check(game->app);
    }
    press(game, ID_DOOR + HAND_OVER_COLD); /* once more: one decides oneself again */
    assert_int_equal(scene_of(game)->way, HAND_OVER_NONE);
    assert_int_equal(offered(game, chosen, &euros), 1);
    assert_true(euros == 57);
    press(game, ID_DOOR + HAND_OVER_WARM);
    keys(game, ID_OFFER_DONE);
    keys(game, ID_COACH_ON);
    assert_string_equal(app_screen(game->app)->name, "debrief");
    end(game);
}

/* Beyond the purse one may go; the words say so. */
static void the_purse_goes_down(void **state) {
    (void)state;
    Game *game = at_the_offer("nine", false);
    double left = play_view(scene_of(game)->session.play)->left;
    press(game, ID_REMEDY + 1);
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, "€ *"));
    for (int i = 0; i < 12; i++)
        ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    ui_test_settle(game->app);
    bool beyond = left < 60;
    assert_int_equal(ui_test_find(game->app, WIDGET_LABEL, "€ 10 meer dan *") != NULL, beyond);
    end(game);
}

/* A door has the digit that follows on the cards, which is seen on it; the tenth has the 0. */
static void doors_have_digits(void **state) {
    (void)state;
    Game *game = at_the_offer_of("many", false, 1280, 720, 100);
    const Scene *scene = app_state(game->app);
    int cards = play_view(scene->session.play)->remedy_count;
    assert_int_equal(cards, 8);
    for (int door = HAND_OVER_WARM; door <= HAND_OVER_COLD; door++) {
        const Widget *card = ui_find(app_ui(game->app), ID_DOOR + door);
        SDL_Keycode digit = SDLK_0 + (cards + door) % 10;
        assert_int_equal(card->key, digit);
        assert_int_equal(card->first->first->text[0], digit);
        ui_test_key(game->app, digit, KMOD_NONE);
        ui_test_settle(game->app);
        assert_int_equal(scene->way, door);
    }
    end(game);
}

static void the_decision_is_in_sight(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1366, 768, 100}, {800, 600, 100},
                                   {1280, 720, 150}, {800, 600, 200},  {1920, 1080, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int cards = 0; cards < 2; cards++) {
            Game *game = at_the_offer_of("many", false, sizes[i][0], sizes[i][1], sizes[i][2]);
            for (int c = 0; c < 2 * cards; c++)
                press(game, ID_REMEDY + c);
            const Widget *done = ui_find(app_ui(game->app), ID_OFFER_DONE);
            assert_true(done->box.y >= 0 && done->box.y + done->box.h <= sizes[i][1]);
            ui_test_check(game->app);
            char name[64];
            snprintf(name, sizeof name, "offer-%d-%d-%d-%d", sizes[i][0], sizes[i][1], sizes[i][2],
                     cards);
            ui_test_shot(game->app, name);
            end(game);
        }
}

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_debrief_names_what_the_score_calls_fair),
        cmocka_unit_test(cards_are_laid_and_taken_back),
        cmocka_unit_test(cards_are_carried),
        cmocka_unit_test(cards_glide),
        cmocka_unit_test(the_bar_says_what_lies),
        cmocka_unit_test(offering_nothing_tells_its_key),
        cmocka_unit_test(laying_moves_nothing_else),
        cmocka_unit_test(low_windows_show_more_cards),
        cmocka_unit_test(the_next_card_comes_next),
        cmocka_unit_test(every_amount_by_mouse),
        cmocka_unit_test(every_amount_by_keys),
        cmocka_unit_test(any_whole_amount_is_typed),
        cmocka_unit_test(no_amount_with_a_hand_over),
        cmocka_unit_test(the_purse_goes_down),
        cmocka_unit_test(doors_have_digits),
        cmocka_unit_test(the_decision_is_in_sight),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
