/* The path of people: in the same order in both languages, one clear next case, what was left, and
 * the same place on coming back; at all sizes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "front/window/game/menu.h"
#include "front/window/game/menu_state.h"
#include "front/window/game/settings_screen.h"
#include "store/settings_file.h"
#include "ui/support_player.h"

#include "base/banned.h"

/* Somebody who has been through the guide and was asked how to play. */
static Game *begin_in(int width, int height, int percent, Scheme scheme, Lang lang) {
    Game *game = player_begin(width, height, percent, scheme, lang);
    game->scenarios = KLACHT_SOURCE "/scenarios";
    game->settings.introduced = game->settings.asked = true;
    menu_open(game);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    assert_true(game->case_count >= 16);
    return game;
}

static Game *begin(int width, int height, int percent, Lang lang) {
    return begin_in(width, height, percent, SCHEME_LIGHT, lang);
}

static void some_played(Game *game) {
    settings_note(&game->settings, game->cases[0].entry->id, NULL, 83, true,
                  (const double[]){90, 70, 80, 95});
    settings_note(&game->settings, game->cases[1].entry->id, NULL, 71, true,
                  (const double[]){80, 60, 70, 75});
    settings_note(&game->settings, game->cases[2].entry->id, NULL, 45.4, false,
                  (const double[]){30, 50, 60, SCORE_NULL});
}

static void again(Game *game) {
    menu_open(game);
    ui_test_settle(game->app);
}

static void looks_right(int width, int height, int percent, Scheme scheme, Lang lang) {
    char name[64];
    Game *game = begin_in(width, height, percent, scheme, lang);
    game->settings.introduced = false;
    again(game);
    ui_test_check(game->app);
    snprintf(name, sizeof name, "menu-first-%s-%d-%d", lang_id(lang), width, percent);
    ui_test_shot(game->app, name);
    game->settings.introduced = true;
    some_played(game);
    again(game);
    ui_test_check(game->app);
    snprintf(name, sizeof name, "menu-%s-%d-%d", lang_id(lang), width, percent);
    ui_test_shot(game->app, name);
    for (int i = 0; i < 3; i++) {
        ui_test_wheel(game->app, width / 2, height / 2, -6);
        snprintf(name, sizeof name, "menu-%s-%d-%d-down%d", lang_id(lang), width, percent, i);
        ui_test_shot(game->app, name);
    }
    settings_open(game);
    ui_test_settle(game->app);
    ui_test_check(game->app);
    snprintf(name, sizeof name, "settings-%s-%d-%d", lang_id(lang), width, percent);
    ui_test_shot(game->app, name);
    player_end(game);
}

static void at_all_sizes(void **state) {
    (void)state;
    static const int sizes[][3] = {{800, 600, 100},  {800, 600, 200},   {1024, 768, 100},
                                   {1024, 768, 150}, {1280, 720, 100},  {1280, 720, 200},
                                   {1366, 768, 100}, {1920, 1080, 100}, {3840, 2160, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        looks_right(sizes[i][0], sizes[i][1], sizes[i][2], (Scheme)(i % SCHEME_COUNT),
                    i % 2 ? LANG_EN : LANG_NL);
}

/* ---- what comes next */

static void the_same_order_in_both_languages(void **state) {
    (void)state;
    Game *dutch = begin(1280, 720, 100, LANG_NL);
    char *ids[64];
    int count = dutch->case_count;
    bool other_titles = false;
    Text titles = {0};
    for (int i = 0; i < count; i++) {
        ids[i] = xstrdup(dutch->cases[i].entry->id);
        assert_true(!i || dutch->cases[i - 1].level <= dutch->cases[i].level);
        text_addf(&titles, "%s\n", dutch->cases[i].title);
    }
    player_end(dutch);
    Game *english = begin(1280, 720, 100, LANG_EN);
    assert_int_equal(english->case_count, count);
    for (int i = 0; i < count; i++) {
        assert_string_equal(english->cases[i].entry->id, ids[i]);
        other_titles |= !strstr(text_cstr(&titles), english->cases[i].title);
        free(ids[i]);
    }
    assert_true(other_titles);
    text_release(&titles);
    player_end(english);
}

/* What leads from one person to the next crosses nobody's card. */
static void leads_past_the_cards(const Game *game) {
    Ui *ui = app_ui(game->app);
    const char *name = msg(LANG_NL, MSG_MENU_WAY);
    int ways = 0;
    for (const Widget *way = ui_next(ui, NULL); way; way = ui_next(ui, way)) {
        if (way->role != WIDGET_CANVAS || strcmp(way->name, name))
            continue;
        ways++;
        for (int i = 0; i < game->case_count; i++)
            assert_false(SDL_HasIntersection(&way->box, &ui_find(ui, MENU_CASE + i)->box));
    }
    assert_int_equal(ways, game->case_count - 1);
}

/* Every row but the last is as broad as the menu, all of them are found within two windows, and
 * each level has its sign. */
static void the_path_fills_its_room(void **state) {
    (void)state;
    static const int sizes[][2] = {{1280, 720}, {1366, 768}, {1920, 1080}};
    for (size_t at = 0; at < sizeof sizes / sizeof *sizes; at++) {
        Game *game = begin(sizes[at][0], sizes[at][1], 100, LANG_NL);
        Ui *ui = app_ui(game->app);
        SDL_Rect corner = ui_find(ui, MENU_SETTINGS)->box, box = {0};
        int rows = 1;
        for (int i = 0; i < game->case_count; i++) {
            SDL_Rect before = box;
            box = ui_find(ui, MENU_CASE + i)->box;
            if (!i || box.x > before.x)
                continue;
            rows++;
            assert_true(box.y > before.y);
            assert_true(abs(before.x + before.w - corner.x - corner.w) < 2 * game->case_count);
        }
        assert_in_range(rows, 2, 4);
        assert_true(box.y + box.h - ui_find(ui, MENU_CASE)->box.y < 2 * sizes[at][1]);
        leads_past_the_cards(game);
        player_need(game, WIDGET_HEADING, "De eerste gesprekken");
        player_need(game, WIDGET_HEADING, "Op dreef");
        player_need(game, WIDGET_HEADING, "Het wordt lastiger");
        player_need(game, WIDGET_HEADING, "De moeilijkste");
        player_end(game);
    }
}

static void enter(Game *game) {
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
}

/* A play of a case with `acts` acts, left. */
static void leave(Game *game) {
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_press(game, ID_LEAVE);
    player_assert_screen(game, "menu");
}

static void leave_after(Game *game, int index, int acts) {
    player_press(game, MENU_CASE + index);
    player_assert_screen(game, "card");
    enter(game);
    for (int i = 0; i < acts; i++)
        player_act(game, player_press);
    leave(game);
}

static Settings kept(void) {
    Settings s;
    Findings findings;
    findings_init(&findings, LANG_NL);
    settings_init(&s);
    settings_read(&s, &findings);
    assert_int_equal(findings.count, 0);
    findings_release(&findings);
    return s;
}

static void enter_begins_the_guide(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    game->settings.introduced = game->settings.asked = false;
    again(game);
    assert_int_equal(ui_focused(app_ui(game->app)), MENU_GUIDE);
    player_need(game, WIDGET_LABEL, "of druk op Enter");
    ui_test_key(game->app, SDLK_TAB, KMOD_NONE); /* where Enter does something else */
    ui_test_settle(game->app);
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "of druk op Enter"));
    ui_test_key(game->app, SDLK_TAB, KMOD_SHIFT);
    ui_test_settle(game->app);
    player_need(game, WIDGET_LABEL, "of druk op Enter");
    ui_test_move(game->app, 300, 20); /* who points is told no keys */
    player_need(game, WIDGET_LABEL, "of druk op Enter");
    ui_test_move(game->app, 320, 24);
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "of druk op Enter"));
    for (int i = 0; i < game->case_count; i++) /* and nothing else is next */
        assert_false(ui_find(app_ui(game->app), MENU_CASE + i)->state & STATE_CHECKED);
    enter(game);
    player_assert_screen(game, "scene");
    assert_true(player_scene(game)->guide);
    player_end(game);
}

/* Passed over, Enter leads to the first person and on to the conversation: nothing is asked. How it
 * is played is told on the card before the first, once. */
static void two_keys_to_the_first_case(void **state) {
    (void)state;
    for (int mode = 0; mode < 2; mode++) {
        const char *about =
            msg(LANG_NL, mode == PLAY_PRACTICE ? MSG_HOW_PRACTICE_ABOUT : MSG_HOW_ASSESSMENT_ABOUT);
        Game *game = begin(1280, 720, 100, LANG_NL);
        game->settings.introduced = game->settings.asked = false;
        game->mode = (PlayMode)mode;
        again(game);
        player_press(game, MENU_SKIP);
        assert_true(game->settings.introduced);
        assert_int_equal(ui_focused(app_ui(game->app)), MENU_NEXT);
        enter(game);
        player_assert_screen(game, "card");
        player_need(game, WIDGET_LABEL, about);
        ui_test_check(game->app);
        enter(game);
        player_assert_screen(game, "scene");
        assert_int_equal(play_setup(player_scene(game)->session.play).mode, mode);
        Settings file = kept();
        assert_true(file.asked && file.introduced);
        settings_release(&file);
        player_open(game, game->cases[0].entry->id);
        assert_null(ui_test_find(game->app, WIDGET_LABEL, about));
        player_end(game);
        player_make_home(state); /* where nothing was left */
    }
}

static void the_next_is_the_first_not_passed(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    assert_int_equal(game_next(game), 0);
    assert_non_null(ui_test_find(game->app, WIDGET_BUTTON, "Begin met*"));
    some_played(game);
    again(game);
    assert_int_equal(game_next(game), 2);
    assert_non_null(ui_test_find(game->app, WIDGET_BUTTON, "Nog eens met*"));
    assert_non_null(strstr(player_need(game, WIDGET_CARD, "De kraan*")->name, "Geslaagd"));
    assert_true(ui_find(app_ui(game->app), MENU_CASE + 2)->state & STATE_CHECKED);
    assert_false(ui_find(app_ui(game->app), MENU_CASE + 1)->state & STATE_CHECKED);
    for (int i = 0; i < game->case_count; i++)
        settings_note(&game->settings, game->cases[i].entry->id, NULL, 90, true, NULL);
    again(game);
    assert_int_equal(game_next(game), -1);
    player_need(game, WIDGET_HEADING, "Alles gehaald");
    ui_test_check(game->app);
    player_end(game);
}

/* What a case teaches gives the answer away: nowhere before it was played. */
static void nothing_is_given_away(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    for (int i = 0; i < game->case_count; i++) {
        const char *teaches = game->cases[i].teaches;
        for (const Widget *w = ui_root(app_ui(game->app)); w && *teaches;
             w = ui_next(app_ui(game->app), w)) {
            assert_true(!w->text || !strstr(w->text, teaches));
            assert_true(!w->name || !strstr(w->name, teaches));
        }
    }
    player_end(game);
}

static void comes_back_where_it_was(void **state) {
    (void)state;
    Game *game = begin(1024, 768, 100, LANG_NL);
    Ui *ui = app_ui(game->app);
    int last = MENU_CASE + game->case_count - 1;
    ui_test_click(game->app, ui_find(ui, last));
    ui_test_settle(game->app);
    player_assert_screen(game, "card");
    int offset = game->menu_offset;
    assert_true(offset > 0);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    assert_int_equal(ui_focused(ui), last);
    assert_int_equal(ui_scroll_offset(ui, MENU_SCROLL), offset);
    player_press(game, MENU_SETTINGS);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_equal(ui_focused(ui), MENU_SETTINGS);
    player_end(game);
}

/* Who comes next says something, in a balloon beside their face; of a play that was left it is told
 * what it is about. */
static void the_next_says_something(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    const Menu *menu = app_state(game->app);
    assert_true(menu->greeting && *menu->greeting);
    assert_int_equal(menu->greeter, game_next(game));
    player_need(game, WIDGET_LABEL, menu->greeting);
    leave_after(game, 0, 0);
    menu = app_state(game->app);
    assert_null(menu->greeting);
    assert_non_null(ui_test_find(game->app, WIDGET_BUTTON, "Ga verder met*"));
    player_press(game, MENU_AWAY);
    player_press(game, MENU_AWAY_YES);
    assert_int_equal(menu->left_count, 0);
    player_need(game, WIDGET_LABEL, menu->greeting);
    player_end(game);
}

/* Who failed once is told no figure that discourages, and no “0 keer”. */
static void what_was_not_passed(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    settings_note(&game->settings, game->cases[0].entry->id, NULL, 6, false,
                  (const double[]){0, 67, 90, NAN});
    menu_open(game);
    ui_test_settle(game->app);
    player_need(game, WIDGET_HEADING, "Je speelde 1 van de *");
    player_need(game, WIDGET_LABEL, "Nog niet geslaagd, maar*");
    player_need(game, WIDGET_LABEL, "nog niet");
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w)) {
        const char *said = w->name ? w->name : "";
        if (strstr(said, "beste score") || strstr(said, "0 keer") || strstr(said, " 6 van"))
            fail_msg("it says “%s”", said);
        assert_true(w->role != WIDGET_METER || w->colour == COLOUR_INFO);
    }
    ui_test_check(game->app);
    player_end(game);
}

/* Who was tried in vain is not in the way: one may go on to the first who is new, and is told how
 * much of this stretch there is, and what leaves most to win. */
static void one_may_go_on(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    int level = game->cases[0].level, count = 0;
    while (count < game->case_count && game->cases[count].level == level)
        count++;
    assert_true(count > 2);
    again(game);
    assert_null(ui_find(app_ui(game->app), MENU_ONWARD));
    settings_note(&game->settings, game->cases[0].entry->id, NULL, 83, true,
                  (const double[]){90, 70, 90, 81});
    settings_note(&game->settings, game->cases[1].entry->id, NULL, 45, false,
                  (const double[]){90, 40, 90, 81});
    again(game);
    assert_int_equal(game_next(game), 1);
    Text rest = {0};
    text_addf(&rest, "Nog %d te gaan in *", count - 1);
    player_need(game, WIDGET_LABEL, text_cstr(&rest));
    player_need(game, WIDGET_LABEL, "Hier win je nog het meest: inleven.");
    ui_test_check(game->app);
    player_press(game, MENU_ONWARD);
    player_assert_screen(game, "card");
    player_need(game, WIDGET_HEADING, game->cases[2].title);
    text_release(&rest);
    player_end(game);
}

/* ---- what was left */

static int journals(void) {
    char *folder = system_user_folder("journals"), **names;
    int count = 0;
    if (file_names(folder, &names, &count) == FILE_OK)
        names_free(names, count);
    free(folder);
    return count;
}

/* Whoever left a play finds it first, also one who skipped the guide and was never asked how to
 * play; and is asked only when nothing is left. */
static void what_was_left_comes_first(void **state) {
    (void)state;
    static const int acts[] = {0, 3};
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        Game *game = begin(1280, 720, 100, LANG_NL);
        Ui *ui = app_ui(game->app);
        Text title = {0}, go = {0};
        leave_after(game, 0, acts[i]);
        player_press(game, MENU_NEXT);
        text_addf(&title, "%s (beurt %d)", game->cases[0].title,
                  play_turn_count(player_scene(game)->session.play));
        text_addf(&go, "Ga verder met %s", game->cases[0].customer);
        leave(game);
        for (int introduced = 0; introduced < 2; introduced++) {
            game->settings.introduced = introduced;
            game->settings.asked = false;
            again(game);
            player_need(game, WIDGET_HEADING, text_cstr(&title));
            player_need(game, WIDGET_BUTTON, text_cstr(&go));
            assert_int_equal(ui_focused(ui), MENU_NEXT);
            assert_non_null(ui_find(ui, MENU_GUIDE));
            ui_test_check(game->app);
        }
        ui_test_shot(game->app, "menu-go-on");
        player_press(game, MENU_AWAY);
        player_press(game, MENU_AWAY_YES);
        assert_int_equal(ui_focused(ui), MENU_NEXT);
        text_release(&title);
        text_release(&go);
        player_end(game);
    }
}

static void all_that_was_left(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    leave_after(game, 0, 4);
    leave_after(game, 1, 1);
    leave_after(game, 0, 0);
    Ui *ui = app_ui(game->app);
    const Menu *menu = app_state(game->app);
    assert_int_equal(menu->left_count, 3);
    assert_int_equal(journals(), 3);
    assert_int_equal(menu->left[0].at, 0); /* the newest first */
    assert_int_equal(menu->left[0].answers, 0);
    assert_int_equal(menu->left[1].at, 1);
    assert_int_equal(menu->left[2].at, 0);
    assert_true(menu->left[2].answers > 0);
    ui_test_check(game->app);
    ui_test_shot(game->app, "menu-left");
    assert_int_equal(ui_focused(ui), MENU_NEXT); /* what one was in the middle of comes first */
    enter(game);
    player_assert_screen(game, "scene");
    leave(game);
    /* the oldest is gone on with, and left once more */
    player_press(game, MENU_LEFT + 2);
    player_assert_screen(game, "scene");
    leave(game);
    player_assert_screen(game, "menu");
    menu = app_state(game->app);
    assert_int_equal(menu->left_count, 3);
    /* thrown away only when that is meant */
    player_press(game, MENU_AWAY + 1);
    ui_test_check(game->app);
    ui_test_shot(game->app, "menu-away");
    assert_int_equal(ui_focused(ui), MENU_AWAY_NO);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_press(game, MENU_AWAY + 1);
    player_press(game, MENU_AWAY_NO);
    assert_int_equal(journals(), 3);
    player_press(game, MENU_AWAY + 1);
    player_press(game, MENU_AWAY_YES);
    assert_int_equal(journals(), 2);
    assert_int_equal(menu->left_count, 2);
    /* another program took one of them up: it is not there any more, and nothing breaks */
    assert_int_equal(file_remove(menu->left[0].path), FILE_OK);
    player_press(game, MENU_NEXT);
    player_assert_screen(game, "menu");
    assert_int_equal(menu->left_count, 1);
    player_end(game);
}

/* The cases are read anew, a few at a time: until all are there nothing points into them. */
static void left_and_another_language(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    leave_after(game, 1, 1);
    const Menu *menu = app_state(game->app);
    int left = menu->left_count;
    assert_true(left > 0);
    game->read_slowly = true;
    app_set_lang(game->app, LANG_EN);
    for (int i = 0; i < 4; i++) {
        app_frame(game->app);
        assert_true(!menu->reading || !menu->left_count);
        ui_test_key(game->app, SDLK_DOWN, KMOD_NONE);
    }
    ui_test_settle(game->app);
    assert_int_equal(menu->left_count, left);
    player_end(game);
}

/* Of many the newest stands there, and all of them after one press. */
static void many_that_were_left(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    Ui *ui = app_ui(game->app);
    const Menu *menu = app_state(game->app);
    for (int i = 0; menu->left_count < 5; i++) {
        leave_after(game, i, 0);
        menu = app_state(game->app);
    }
    assert_null(ui_find(ui, MENU_LEFT + 3)); /* only their faces, and the newest above */
    player_press(game, MENU_LEFT_ALL);
    assert_null(ui_find(ui, MENU_LEFT_ALL));
    assert_int_equal(ui_focused(ui), MENU_AWAY + 1);
    ui_test_check(game->app);
    player_press(game, MENU_LEFT + 4);
    player_assert_screen(game, "scene");
    player_end(game);
}

/* All was answered and the last note stood there: what is true, and what one does. */
static void left_at_the_last_note(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    int before = journals();
    player_press(game, MENU_CASE);
    enter(game);
    while (play_phase(player_scene(game)->session.play) != PHASE_ENDED)
        player_act(game, player_press);
    player_assert_screen(game, "scene");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_press(game, ID_LEAVE);
    player_assert_screen(game, "menu");
    const Menu *menu = app_state(game->app);
    assert_int_equal(menu->left_count, before + 1);
    assert_true(menu->left[0].ended);
    if (before > 1)
        player_press(game, MENU_LEFT_ALL);
    player_need(game, WIDGET_LABEL, "alles is gezegd; open de nabespreking*");
    player_click(game, WIDGET_BUTTON, "Naar de nabespreking*");
    player_assert_screen(game, "debrief");
    assert_non_null(settings_best(&game->settings, game->cases[0].entry->id));
    player_end(game);
}

/* ---- looking back */

/* The names of the levels stand level, also with a count below one of them; and what leads back is
 * a whole word. */
static void level_with_one_played(Game *game) {
    const Ui *ui = app_ui(game->app);
    const Widget *above = NULL;
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w)) {
        if (w->role == WIDGET_HEADING && w->parent->parent->is_row && w->type == TYPE_REPLY) {
            if (above && above->parent->parent == w->parent->parent)
                assert_int_equal(w->box.y, above->box.y);
            above = w;
        }
        if (w->id >= MENU_BACK && w->id < MENU_SET)
            assert_int_equal(w->layout->line_count, 1);
    }
    assert_non_null(above);
}

static void whole_words(void **state) {
    (void)state;
    static const int sizes[][3] = {
        {1280, 720, 100}, {1280, 720, 200}, {1920, 1080, 200}, {1024, 768, 150}, {800, 600, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = begin(sizes[i][0], sizes[i][1], sizes[i][2], LANG_NL);
        some_played(game);
        again(game);
        level_with_one_played(game);
        player_end(game);
    }
}

/* Down comes past the way to earlier plays, which stands below its card; and Home and End are seen
 * to have led somewhere. */
static void keys_miss_nothing(Game *game) {
    Ui *ui = app_ui(game->app);
    ui_focus(ui, MENU_CASE);
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_DOWN, KMOD_NONE);
    assert_int_equal(ui_focused(ui), MENU_BACK);
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_DOWN, KMOD_NONE);
    ui_test_settle(game->app);
    const Widget *back = ui_find(ui, MENU_BACK), *below = ui_find(ui, ui_focused(ui));
    assert_true(below->id > MENU_CASE && below->box.y > back->box.y);
    assert_true(below->box.x <= back->box.x);
    ui_test_key(game->app, SDLK_UP, KMOD_NONE);
    assert_int_equal(ui_focused(ui), MENU_BACK);
    for (int end = 0; end < 2; end++) {
        ui_test_key(game->app, end ? SDLK_END : SDLK_HOME, KMOD_NONE);
        ui_test_settle(game->app);
        const Widget *at = ui_find(ui, ui_focused(ui));
        assert_non_null(at);
        assert_true(at->box.y >= at->seen.y && at->box.y + at->box.h <= at->seen.y + at->seen.h);
        assert_int_equal(at->id, end ? MENU_QUIT : MENU_NEXT); /* not what stands above it */
    }
    ui_focus(ui, MENU_CASE);
    ui_test_settle(game->app);
}

static void earlier_plays(void **state) {
    (void)state;
    Game *game = begin(1280, 720, 100, LANG_NL);
    assert_null(ui_find(app_ui(game->app), MENU_BACK));
    player_press(game, MENU_CASE);
    enter(game);
    for (int i = 0; i < 100 && !strcmp(player_screen(game), "scene"); i++)
        player_act(game, player_press);
    player_assert_screen(game, "debrief");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    ui_test_shot(game->app, "menu-one-played");
    level_with_one_played(game);
    keys_miss_nothing(game);
    player_press(game, MENU_BACK);
    player_assert_screen(game, "back");
    ui_test_check(game->app);
    ui_test_shot(game->app, "menu-back");
    player_need(game, WIDGET_CARD, "Vandaag om*");
    enter(game); /* the focus is on the newest */
    player_assert_screen(game, "debrief");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    assert_int_equal(ui_focused(app_ui(game->app)), MENU_BACK);
    player_press(game, MENU_BACK);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    player_end(game);
}

/* ---- settings */

static void settings_hold(void **state) {
    (void)state;
    Game *game = begin(1024, 768, 100, LANG_NL);
    settings_open(game);
    ui_test_settle(game->app);
    player_need(game, WIDGET_LABEL, "Volgt het thema van je computer*");
    player_click(game, WIDGET_OPTION, "Hoog contrast");
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "Volgt het thema*"));
    assert_int_equal(app_theme(game->app)->scheme, SCHEME_CONTRAST);
    player_click(game, WIDGET_CHECK, "Volledig scherm");
    assert_true(app_is_full_screen(game->app));
    player_click(game, WIDGET_CHECK, "Volledig scherm");
    assert_false(app_is_full_screen(game->app));
    player_click(game, WIDGET_OPTION, "Toetsen");
    player_click(game, WIDGET_OPTION, "2 ×");
    const Widget *done = player_need(game, WIDGET_BUTTON, "Klaar");
    assert_true(done->box.y + done->box.h <= ui_root(app_ui(game->app))->box.h);
    ui_test_check(game->app);
    player_click(game, WIDGET_FIELD, "Je schuilnaam*");
    ui_test_type(game->app, "rood-7");
    player_click(game, WIDGET_BUTTON, "Klaar");
    player_assert_screen(game, "menu");
    Settings file = kept();
    assert_int_equal(file.theme, SETTINGS_THEME_CONTRAST);
    assert_int_equal(file.mode, PLAY_ASSESSMENT);
    assert_true(file.time_factor > 1.9 && file.time_factor < 2.1);
    assert_string_equal(file.alias, "rood-7");
    settings_release(&file);
    player_end(game);
}

/* Who is new sees what it is about beside the invitation, wherever there is room; what is seen
 * there is of no case. */
static void the_guide_is_shown(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1920, 1080, 100}, {800, 600, 150}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = player_begin(sizes[i][0], sizes[i][1], sizes[i][2], SCHEME_LIGHT, LANG_NL);
        const Widget *example = NULL;
        Ui *ui = app_ui(game->app);
        for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
            if (w->role == WIDGET_MARKED)
                example = w;
        assert_int_equal(example != NULL, sizes[i][0] >= 1280);
        if (example) {
            assert_int_equal(example->marks[0], MARK_NONE);
            assert_int_equal(example->marks[example->word_count - 1], MARK_ON);
            assert_true(example->box.x > ui_root(ui)->box.w / 2);
        }
        ui_test_check(game->app);
        player_end(game);
    }
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_guide_is_shown),
        cmocka_unit_test(the_same_order_in_both_languages),
        cmocka_unit_test(the_path_fills_its_room),
        cmocka_unit_test(enter_begins_the_guide),
        cmocka_unit_test(two_keys_to_the_first_case),
        cmocka_unit_test(the_next_is_the_first_not_passed),
        cmocka_unit_test(nothing_is_given_away),
        cmocka_unit_test(comes_back_where_it_was),
        cmocka_unit_test(the_next_says_something),
        cmocka_unit_test(what_was_not_passed),
        cmocka_unit_test(one_may_go_on),
        cmocka_unit_test(what_was_left_comes_first),
        cmocka_unit_test(all_that_was_left),
        cmocka_unit_test(left_and_another_language),
        cmocka_unit_test(many_that_were_left),
        cmocka_unit_test(left_at_the_last_note),
        cmocka_unit_test(whole_words),
        cmocka_unit_test(earlier_plays),
        cmocka_unit_test(settings_hold),
        cmocka_unit_test(at_all_sizes),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
