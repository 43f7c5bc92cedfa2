/* The refresher and one's own progress in the window: there only after a play, done by pointer or
 * by keys alone, kept, and fit to read at every size. */
#include "ui/support_player.h"

#include <stdlib.h>
#include <string.h>

#include "unit/played.h"

#include "base/arena.h"
#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"
#include "front/window/game/brushup_state.h"
#include "front/window/game/menu_state.h"

#include "base/banned.h"

#define DAY_MS ((int64_t)24 * 60 * 60 * 1000)

static void put(const char *id, const char *play, int days_ago) {
    char *results = system_user_folder("results");
    ResultInfo info = {.started_ms = system_utc_ms() - days_ago * DAY_MS};
    info.ended_ms = info.started_ms + 500000;
    Json *tree = played(id, play, &info);
    Text text = {0}, name = {0};
    text_addf(&name, "%s-", id);
    utc_add_stamp(&name, info.started_ms);
    text_addf(&name, "-%s.json", json_string(tree, "id"));
    json_print(tree, 2, &text);
    char *path = path_join(results, text_cstr(&name));
    assert_int_equal(file_make_folder(results), FILE_OK);
    assert_int_equal(file_write(path, text.bytes, text.len), FILE_OK);
    json_free(tree);
    free(path);
    free(results);
    text_release(&text);
    text_release(&name);
}

/* Three plays some days ago, of two cases. */
static void play_some(void) {
    put("chapeau", "verdedigen", 3);
    put("de-kraan", "verdedigen", 2);
    put("de-kraan", "goed", 1);
}

static void forget_all(void) {
    char **names;
    int count;
    char *results = system_user_folder("results"), *folder = system_data_folder();
    char *kept = path_join(folder, "refresher.json");
    if (file_names(results, &names, &count) == FILE_OK) {
        for (int i = 0; i < count; i++) {
            char *path = path_join(results, names[i]);
            file_remove(path);
            free(path);
        }
        names_free(names, count);
    }
    file_remove(kept);
    free(kept);
    free(folder);
    free(results);
}

static Brushup *brushup(Game *game) {
    player_assert_screen(game, "brushup");
    return app_state(game->app);
}

/* What is there now is fit to read and to use. */
static void look(Game *game, const char *name, int width, int percent, Lang lang) {
    Text shot = {0};
    ui_test_settle(game->app);
    ui_test_check(game->app);
    ui_test_check_reach(game->app);
    text_addf(&shot, "brushup-%s-%d-%d-%s", name, width, percent, lang_id(lang));
    ui_test_shot(game->app, text_cstr(&shot));
    text_release(&shot);
}

static void test_not_before_a_play(void **state) {
    (void)state;
    forget_all();
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    ui_test_settle(game->app);
    assert_null(ui_find(app_ui(game->app), MENU_REFRESH));
    assert_null(ui_find(app_ui(game->app), MENU_MINE));
    player_end(game);
    play_some();
    game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    ui_test_settle(game->app);
    assert_non_null(ui_find(app_ui(game->app), MENU_REFRESH));
    const Menu *menu = app_state(game->app);
    assert_true(menu->due > 3);
    Text told = {0};
    text_addf(&told, "%d dingen*", menu->due);
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, text_cstr(&told)));
    text_release(&told);
    player_end(game);
}

/* All of it, looking at each step; marks nothing and chooses the first. */
static void go_through(Game *game, int width, int percent, Lang lang, void (*go)(Game *, int)) {
    static const char *const names[] = {"marks", "name", "reply"};
    Brushup *at = brushup(game);
    bool seen[2][3] = {{false}};
    assert_int_equal(at->exercise.count, EXERCISE_STEPS);
    for (int i = 0; i < EXERCISE_STEPS; i++) {
        assert_int_equal(at->step, i);
        ExerciseStep *step = brushup_step(at);
        for (int answered = 0; answered < 2; answered++) {
            assert_int_equal(step->answered, answered);
            if (!seen[answered][step->asks]) {
                Text name = {0};
                text_addf(&name, "%s%s", names[step->asks], answered ? "-told" : "");
                look(game, text_cstr(&name), width, percent, lang);
                text_release(&name);
            }
            seen[answered][step->asks] = true;
            do /* what is told may have to be read on first */
                go(game, !answered && step->asks != ASKS_MARKS ? BRUSHUP_CHOICE : EXERCISE_GO);
            while (answered && at->step == i);
        }
    }
    assert_int_equal(at->step, EXERCISE_STEPS);
    look(game, "end", width, percent, lang);
    assert_true(seen[1][ASKS_MARKS] && seen[1][ASKS_REPLY]);
}

static void test_sizes(void **state) {
    (void)state;
    static const struct {
        int width, height, percent;
        Scheme scheme;
        Lang lang;
    } sizes[] = {
        {1280, 720, 100, SCHEME_LIGHT, LANG_NL},     {800, 600, 200, SCHEME_LIGHT, LANG_EN},
        {800, 600, 200, SCHEME_DARK, LANG_NL},       {1280, 720, 150, SCHEME_DARK, LANG_EN},
        {3840, 2160, 100, SCHEME_CONTRAST, LANG_NL}, {360, 640, 100, SCHEME_LIGHT, LANG_NL}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        int width = sizes[i].width, percent = sizes[i].percent;
        Lang lang = sizes[i].lang;
        forget_all();
        play_some();
        Game *game = player_begin(width, sizes[i].height, percent, sizes[i].scheme, lang);
        look(game, "menu", width, percent, lang);
        player_press(game, MENU_MINE);
        player_assert_screen(game, "progress");
        look(game, "progress", width, percent, lang);
        ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
        player_assert_screen(game, "menu");
        ui_test_settle(game->app);
        player_press(game, MENU_REFRESH);
        go_through(game, width, percent, lang, player_press);
        player_press(game, EXERCISE_MENU);
        player_assert_screen(game, "menu");
        player_end(game);
    }
}

/* By Tab and Enter alone; a clause is marked by keys; what was answered is kept when one stops. */
static void test_keys(void **state) {
    (void)state;
    forget_all();
    play_some();
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    ui_test_settle(game->app);
    const Menu *menu = app_state(game->app);
    int due = menu->due;
    player_key(game, MENU_REFRESH);
    Brushup *at = brushup(game);
    while (brushup_step(at)->asks != ASKS_MARKS) {
        ui_test_key(game->app, SDLK_1, KMOD_NONE);
        for (int was = at->step; at->step == was;) /* reading on first */
            ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    }
    int step = at->step;
    assert_int_equal(ui_focused(app_ui(game->app)), BRUSHUP_LINE);
    ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    assert_true(play_view(brushup_step(at)->alone.play)->lines[0].clause_marked[0]);
    assert_non_null(ui_test_find(game->app, WIDGET_BUTTON, "Ik heb geluisterd"));
    ui_test_key(game->app, SDLK_F2, KMOD_NONE);
    assert_true(brushup_step(at)->answered);
    Item asked = *brushup_step(at)->item; /* its texts are to be kept */
    char *texts[] = {xstrdup(asked.home), xstrdup(asked.moment), xstrdup(asked.id)};
    asked.home = texts[0];
    asked.moment = texts[1];
    asked.id = texts[2];
    assert_true(asked.last_ms > system_utc_ms() - 60000);
    for (int i = 0; i < 9 && at->step == step; i++)
        ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    assert_int_equal(at->step, step + 1);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    player_assert_screen(game, "menu");
    ui_test_settle(game->app);
    menu = app_state(game->app);
    assert_true(menu->due <= due); /* what was asked waits now */
    const Item *kept = refresher_item(&menu->trained->training.refresher, asked.type, asked.home,
                                      asked.moment, asked.id);
    assert_int_equal(kept->last_ms, asked.last_ms);
    assert_true(kept->due > refresher_day(asked.last_ms));
    for (int i = 0; i < 3; i++)
        free(texts[i]);
    assert_int_equal(ui_focused(app_ui(game->app)), MENU_REFRESH);
    player_key(game, MENU_REFRESH);
    go_through(game, 1280, 100, LANG_NL, player_key);
    player_key(game, EXERCISE_AGAIN);
    assert_true(brushup(game)->step == 0);
    player_end(game);
    /* no result was written by it */
    char *results = system_user_folder("results"), **names;
    int count;
    assert_int_equal(file_names(results, &names, &count), FILE_OK);
    assert_int_equal(count, 3);
    names_free(names, count);
    free(results);
}

/* What was marked with the pointer is what counts. */
static void test_pointer(void **state) {
    (void)state;
    forget_all();
    play_some();
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    ui_test_settle(game->app);
    player_press(game, MENU_REFRESH);
    Brushup *at = brushup(game);
    while (brushup_step(at)->item->type != REFRESH_SIGNAL) {
        player_press(game, brushup_step(at)->asks == ASKS_MARKS ? EXERCISE_GO : BRUSHUP_CHOICE);
        for (int was = at->step; at->step == was;)
            player_press(game, EXERCISE_GO);
    }
    ExerciseStep *step = brushup_step(at);
    const Scenario *scenario = &step->alone.scenario;
    int count, missed = step->item->missed;
    const Turn *turn = play_turns(step->alone.play, &count);
    const Line *line = &scenario->lines[play_shown(step->alone.play, turn)[0]];
    for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
        int from, to;
        play_mark_words(step->alone.play, turn, &scenario->marks[m], &from, &to);
        const ViewLine *shown = &play_view(step->alone.play)->lines[0];
        if (scenario->marks[m].type != MARK_SIGNAL ||
            shown->clause_marked[clause_of(shown->clauses, from)])
            continue;
        SDL_Point at_word =
            ui_test_word(game->app, ui_find(app_ui(game->app), BRUSHUP_LINE), from - 1);
        ui_test_click_at(game->app, at_word.x, at_word.y);
    }
    player_press(game, EXERCISE_GO);
    assert_true(step->right);
    assert_int_equal(step->item->missed, missed);
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, "Gehoord:*"));
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_not_before_a_play),
                                       cmocka_unit_test(test_sizes), cmocka_unit_test(test_keys),
                                       cmocka_unit_test(test_pointer)};
    setenv("KLACHT_SHIPPED", "1", 1); /* what is played are the cases that come with it */
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
