/* The tables of whole cases: every card of every offer can be laid and taken back, and nothing is
 * cut on the way. KLACHT_ALL_CASES takes the shipped cases, at all sizes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/game/scene_offer.h"
#include "ui/support_player.h"

typedef struct Size {
    int width, height, percent;
    Scheme scheme;
    Lang lang;
} Size;

static const Size sizes[] = {
    {1280, 720, 100, SCHEME_LIGHT, LANG_NL},    {800, 600, 200, SCHEME_LIGHT, LANG_NL},
    {1366, 768, 100, SCHEME_CONTRAST, LANG_EN}, {1920, 1080, 100, SCHEME_DARK, LANG_EN},
    {1024, 768, 150, SCHEME_DARK, LANG_NL},     {3840, 2160, 100, SCHEME_LIGHT, LANG_EN},
};

static bool at_an_offer(Game *game) {
    if (strcmp(player_screen(game), "scene") != 0)
        return false;
    const Scene *scene = player_scene(game);
    const View *view = play_view(scene->session.play);
    return !scene->noting && !view->listening && !view->going && !view->ended &&
           view->way == WAY_OFFER;
}

/* Rows stand as far apart as each other, whatever can be on them; and a card that has amounts keeps
 * its name beside them where it is on one line. */
static void rows_are_even(Game *game) {
    Ui *ui = app_ui(game->app);
    const View *view = play_view(player_scene(game)->session.play);
    const Widget *first = ui_find(ui, ID_TABLE), *second = ui_find(ui, ID_TABLE + 1);
    for (int i = 2; first && second && i < view->remedy_count; i++) {
        const Widget *above = ui_find(ui, ID_TABLE + i - 1), *row = ui_find(ui, ID_TABLE + i);
        if (!view->remedies[i].any_amount && !view->remedies[i - 1].any_amount)
            assert_in_range(row->box.y - above->box.y, second->box.y - first->box.y - 1,
                            second->box.y - first->box.y + 1);
    }
    for (int i = 0; first && i < view->remedy_count; i++) {
        const Widget *choice = ui_find(ui, ID_AMOUNT + i);
        if (!choice || view->remedies[i].any_amount || strlen(view->remedies[i].label) > 20)
            continue;
        const Widget *words = NULL;
        for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
            if (w->text && !strcmp(w->text, view->remedies[i].label) && w->box.x > first->box.x)
                words = w;
        assert_non_null(words);
        assert_in_range(words->box.y, choice->box.y, choice->box.y + choice->box.h);
    }
}

/* What lies there is what was laid; of money an amount is chosen. */
static void lay_all(Game *game, const char *shot) {
    Scene *scene = player_scene(game);
    const View *view = play_view(scene->session.play);
    Chosen chosen[OFFER_MOST];
    double euros;
    char name[120];
    for (int i = 0; i < view->remedy_count; i++) {
        bool amounts = view->remedies[i].euro_count > 0 && !view->remedies[i].any_amount;
        player_press(game, ID_REMEDY + i);
        if (amounts) {
            ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
            ui_test_settle(game->app);
        }
        if (i == 2) {
            snprintf(name, sizeof name, "table-%s-some", shot);
            ui_test_check(game->app);
            ui_test_shot(game->app, name);
        }
    }
    bool typed = false;
    for (int i = 0; i < view->remedy_count; i++)
        typed |= view->remedies[i].any_amount;
    if (!typed)
        assert_int_equal(scene_offer(scene, view, chosen, &euros), view->remedy_count);
    ui_test_check(game->app);
    if (app_theme(game->app)->percent == 100)
        rows_are_even(game);
    snprintf(name, sizeof name, "table-%s-all", shot);
    ui_test_shot(game->app, name);
    for (int i = view->remedy_count - 1; i > 0; i--)
        player_key(game, ID_REMEDY + i); /* in the middle of a card there may be amounts */
    assert_int_equal(scene_offer(scene, view, chosen, &euros), 1);
}

/* One act; of the replies another one in each try. */
static void act(Game *game, int step, int try) {
    const Scene *scene = player_scene(game);
    const View *view = play_view(scene->session.play);
    bool says = !scene->noting && !view->listening && !view->going && !view->ended &&
                view->way == WAY_REPLIES;
    if (says)
        player_press(game, ID_REPLY + (step * try + try) % view->reply_count);
    else
        player_act(game, player_press);
}

static int tables_in(const char *id, const Size *size, int try) {
    Game *game = player_begin(size->width, size->height, size->percent, size->scheme, size->lang);
    int tables = 0;
    game->time_factor = 0; /* the same however slow the machine is */
    player_open(game, id);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    if (player_scene(game)->layer == LAYER_NOTICE)
        player_press(game, ID_NOTICE_GO);
    for (int step = 0; step < 200 && !strcmp(player_screen(game), "scene"); step++) {
        char shot[96];
        snprintf(shot, sizeof shot, "%s-%d-%d", id, size->width, tables);
        if (at_an_offer(game)) {
            const Widget *done = ui_find(app_ui(game->app), ID_OFFER_DONE);
            assert_true(done->box.y >= 0 && done->box.y + done->box.h <= size->height);
            lay_all(game, shot);
            tables++;
            player_press(game, ID_OFFER_DONE);
        } else {
            act(game, step, try);
        }
    }
    player_end(game);
    return tables;
}

enum { TRIES = 12 };

/* Some way through the case comes to a table, or it has none. */
static int tables_of(const char *id, const Size *size) {
    for (int try = 0; try < TRIES; try++) {
        int tables = tables_in(id, size, try);
        if (tables)
            return tables;
    }
    print_message("no table in %s\n", id);
    return 0;
}

static void every_table(void **state) {
    (void)state;
    static const char *const shelf[] = {"de-kraan", "misschien-ligt-het-aan-mij"};
    int tables = 0;
    if (!getenv("KLACHT_ALL_CASES")) {
        for (size_t i = 0; i < sizeof shelf / sizeof *shelf; i++)
            for (size_t s = 0; s < 2; s++)
                tables += tables_of(shelf[i], &sizes[s]) > 0;
        assert_int_equal(tables, 2 * sizeof shelf / sizeof *shelf);
        return;
    }
    const char *only = getenv("KLACHT_CASE");
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    char *ids[64];
    int count = 0;
    for (int i = 0; i < game->case_count && count < 64; i++)
        ids[count++] = strdup(game->cases[i].entry->id);
    player_end(game);
    for (int i = 0; i < count; i++) {
        for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
            if (!only || !strcmp(only, ids[i]))
                tables += tables_of(ids[i], &sizes[s]);
        free(ids[i]);
    }
    assert_true(tables > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_table)};
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
