/* A group steps through what it chose: first the talk, then the figures, and of few people none. */
#include <string.h>

#include "base/file.h"
#include "front/window/class/class.h"
#include "front/window/class/class_choices.h"
#include "front/window/class/class_step.h"
#include "front/window/game/menu_state.h"
#include "temporary.h"
#include "ui/support_player.h"
#include "unit/played.h"

static const char *folder; /* of results */

typedef struct Size {
    int width, height, percent;
} Size;

static const Size sizes[] = {{1280, 720, 100}, {1920, 1080, 100}, {800, 600, 200}};

/* So many people play a case, each once. */
static void put_results(const char *id, const char *play, int people) {
    for (int i = 0; i < people; i++) {
        char alias[16], name[64];
        snprintf(alias, sizeof alias, "rood-%d", i + 1);
        snprintf(name, sizeof name, "%s-%s-%d.json", id, play, i);
        ResultInfo info = {.alias = alias,
                           .started_ms = 1795292100000 + i * 1000,
                           .ended_ms = 1795292160000 + i * 1000};
        Json *tree = played(id, play, &info);
        Text text = {0};
        json_print(tree, 2, &text);
        char *path = path_join(folder, name);
        assert_int_equal(file_write(path, text.bytes, text.len), FILE_OK);
        free(path);
        text_release(&text);
        json_free(tree);
    }
}

/* de-kraan is on the shelf of the tests in another state; the others are found where they were
 * played. */
static int make_results(void **state) {
    if (player_make_home(state))
        return 1;
    folder = temporary_folder("class");
    put_results("de-vierde-medewerker", "vriendelijk", 6);
    put_results("de-lamp-in-de-hal", "zoeken", 4);
    put_results("de-kraan", "goed", 5);
    return folder == NULL;
}

static Class *class_of(Game *game) {
    player_assert_screen(game, "class");
    return app_state(game->app);
}

static void open_results(Game *game, const char *path) {
    class_open(game, &path, 1);
}

static void wait_until_read(Game *game) {
    for (int i = 0; class_of(game)->reading; i++) {
        ui_test_settle(game->app);
        SDL_Delay(1); /* a thread reads */
        if (i > 60000)
            fail_msg("the results are not read");
    }
    ui_test_settle(game->app);
}

static void drop(Game *game, const char *path) {
    SDL_Event event = {.drop = {.type = SDL_DROPFILE, .file = SDL_strdup(path)}};
    SDL_PushEvent(&event);
    ui_test_settle(game->app);
}

static Game *begin(Lang lang, Size size) {
    Game *game = player_begin(size.width, size.height, size.percent, SCHEME_LIGHT, lang);
    game->open_results = open_results;
    drop(game, folder);
    wait_until_read(game);
    return game;
}

static void key(Game *game, SDL_Keycode sym) {
    ui_test_key(game->app, sym, KMOD_NONE);
    ui_test_settle(game->app);
}

static int count_role(Game *game, WidgetRole role) {
    Ui *ui = app_ui(game->app);
    int count = 0;
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        count += w->role == role;
    return count;
}

static bool says(Game *game, const char *words) {
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->text && strstr(w->text, words))
            return true;
    return false;
}

static int marked_words(Game *game) {
    Ui *ui = app_ui(game->app);
    int count = 0;
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        for (int i = 0; w->role == WIDGET_MARKED && i < w->word_count; i++)
            count += w->marks[i] != MARK_NONE;
    return count;
}

/* What a room reads is a fortieth of the window high or more: all but buttons and the head of a
 * mail. */
static void check_legible(Game *game) {
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w)) {
        bool read =
            w->role == WIDGET_LABEL || w->role == WIDGET_HEADING || w->role == WIDGET_MARKED;
        if (read && w->type != TYPE_NOTE &&
            theme_type(app_theme(game->app), w->type) * 40 < ui_root(ui)->box.h)
            fail_msg("too small to read from afar: %s", w->text ? w->text : w->name);
    }
}

static void check(Game *game, const char *name, Lang lang, Size size) {
    char shot[64];
    snprintf(shot, sizeof shot, "class-%s-%s-%d", name, lang_id(lang), size.width);
    ui_test_check(game->app);
    ui_test_check_reach(game->app);
    ui_test_shot(game->app, shot);
}

static void go_through(Lang lang, Size size) {
    Game *game = begin(lang, size);
    assert_true(says(game, msg(lang, MSG_CLASS_AWAY_CHANGED)));
    assert_true(says(game, "De kraan"));
    check(game, "list", lang, size);
    key(game, SDLK_RETURN); /* the talk sheet is what is offered first */
    Class *class = class_of(game);
    assert_int_equal(class->view, CLASS_MOMENT);
    assert_true(class->sheet && class->place_count > 1 && class->at == 0);
    assert_int_equal(count_role(game, WIDGET_CANVAS), 0);
    assert_int_equal(marked_words(game), 0);
    assert_false(says(game, msg(lang, MSG_CLASS_BEST)));
    check(game, "said", lang, size);
    check_legible(game);
    key(game, SDLK_h);
    assert_true(class->heard);
    check(game, "heard", lang, size);
    key(game, SDLK_h);
    assert_false(class->heard);
    key(game, SDLK_RETURN); /* what could be chosen, and then how many did */
    assert_true(class->asked && !class->counted);
    check(game, "asked", lang, size);
    key(game, SDLK_RETURN);
    assert_true(class->counted && class->at == 0);
    check(game, "counted", lang, size);
    check_legible(game);
    key(game, SDLK_RETURN);
    assert_int_equal(class->at, 1);
    assert_false(class->counted || class->heard);
    key(game, SDLK_LEFT);
    assert_int_equal(class->at, 0);
    key(game, SDLK_LEFT); /* there is none before it */
    assert_int_equal(class->at, 0);
    key(game, SDLK_ESCAPE);
    assert_int_equal(class->view, CLASS_LIST);
    key(game, SDLK_ESCAPE);
    player_assert_screen(game, "menu");
    player_end(game);
}

static void in_every_window(void **state) {
    (void)state;
    for (int lang = 0; lang < LANG_COUNT; lang++)
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
            go_through((Lang)lang, sizes[i]);
}

static void open_case(Game *game, const char *id) {
    const Report *report = &class_of(game)->read->report;
    for (int i = 0; i < report->case_count; i++)
        if (!strcmp(report->cases[i].id, id))
            player_press(game, CLASS_ID_CASE + i);
    assert_int_equal(class_of(game)->view, CLASS_MOMENT);
}

/* Six played the same: what they said has a bar with all of them, and the strokes say who heard
 * what. */
static void many_are_counted(void **state) {
    (void)state;
    Game *game = begin(LANG_NL, sizes[0]);
    open_case(game, "de-vierde-medewerker");
    Class *class = class_of(game);
    int bars = 0, marks = 0, looked = 0;
    while (class->view == CLASS_MOMENT) {
        const ReportMoment *moment = class_step_place(class)->moment;
        assert_int_equal(marked_words(game), 0);
        key(game, SDLK_h);
        marks += marked_words(game) > 0;
        assert_int_equal(marked_words(game) > 0, moment->signal_count > 0);
        key(game, SDLK_h);
        assert_int_equal(count_role(game, WIDGET_CANVAS), 0);
        if (class_has_choices(class)) {
            key(game, SDLK_RETURN);
            assert_int_equal(count_role(game, WIDGET_CANVAS), 0);
            key(game, SDLK_RETURN);
            assert_true(count_role(game, WIDGET_CANVAS) > 0);
            bars++;
            assert_true(says(game, "6 keer, 100 %"));
            assert_true(says(game, msg(LANG_NL, MSG_CLASS_BEST)) ||
                        says(game, msg(LANG_NL, MSG_CLASS_RIGHT)) ||
                        says(game, msg(LANG_NL, MSG_CLASS_FITS)) || moment->offered);
            ui_test_check(game->app);
        }
        looked++;
        key(game, SDLK_RIGHT);
    }
    assert_true(looked > 5 && bars > 5 && marks > 2);
    key(game, SDLK_ESCAPE);
    player_end(game);
}

/* Four people: no bar, no stroke, no count, and it says why; what the key holds is told. */
static void few_are_not(void **state) {
    (void)state;
    Game *game = begin(LANG_NL, sizes[0]);
    open_case(game, "de-lamp-in-de-hal");
    Class *class = class_of(game);
    int looked = 0;
    while (class->view == CLASS_MOMENT) {
        bool any = class_has_choices(class);
        key(game, SDLK_h);
        assert_int_equal(marked_words(game), 0);
        assert_true(says(game, msg(LANG_NL, MSG_CLASS_FEW)));
        key(game, SDLK_h);
        if (any) {
            key(game, SDLK_RETURN);
            key(game, SDLK_RETURN);
            assert_true(says(game, msg(LANG_NL, MSG_CLASS_FEW)));
        }
        assert_int_equal(count_role(game, WIDGET_CANVAS), 0);
        assert_false(says(game, "%"));
        looked += any;
        key(game, SDLK_RIGHT);
    }
    assert_true(looked > 3);
    player_end(game);
}

/* By Tab and Enter, and to the talk sheet from within a case. */
static void by_keys_alone(void **state) {
    (void)state;
    Game *game = begin(LANG_EN, sizes[0]);
    Class *class = class_of(game);
    for (int i = 0; i < class->read->report.case_count; i++)
        if (class->read->report.cases[i].here == HERE_SAME) {
            player_key(game, CLASS_ID_CASE + i);
            break;
        }
    assert_false(class->sheet);
    player_key(game, CLASS_ID_HEAR);
    assert_true(class->heard);
    key(game, SDLK_g);
    assert_true(class->sheet && !class->heard);
    player_key(game, CLASS_ID_LIST);
    assert_int_equal(class->view, CLASS_LIST);
    key(game, SDLK_F1);
    player_assert_screen(game, "keys");
    assert_true(says(game, msg(LANG_EN, MSG_KEYS_CLASS)));
    key(game, SDLK_ESCAPE);
    player_key(game, CLASS_ID_LEAVE);
    player_assert_screen(game, "menu");
    player_end(game);
}

/* What is dropped later counts too; what holds none says so; a case is a case. */
static void what_is_dropped(void **state) {
    (void)state;
    const char *empty = temporary_folder("class-empty");
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    game->open_results = open_results;
    drop(game, empty);
    wait_until_read(game);
    assert_true(says(game, msg(LANG_NL, MSG_CLASS_NONE)));
    assert_null(ui_find(app_ui(game->app), CLASS_ID_SHEET));
    ui_test_check(game->app);
    drop(game, folder);
    wait_until_read(game);
    assert_int_equal(class_of(game)->read->report.plays, 15);
    assert_false(says(game, msg(LANG_NL, MSG_CLASS_NONE)));
    drop(game, folder); /* each counts once */
    wait_until_read(game);
    assert_int_equal(class_of(game)->read->report.plays, 15);
    key(game, SDLK_ESCAPE);
    drop(game, KLACHT_TESTS "/shelf/gewoon-blij");
    player_assert_screen(game, "card");
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(in_every_window), cmocka_unit_test(many_are_counted),
        cmocka_unit_test(few_are_not),     cmocka_unit_test(by_keys_alone),
        cmocka_unit_test(what_is_dropped),
    };
    return cmocka_run_group_tests(tests, make_results, NULL);
}
