/* From the menu to the debrief as hands do it: SDL events in, the widget tree out. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "front/window/game/scene.h"
#include "front/window/game/settings_screen.h"
#include "store/inputs.h"
#include "store/json_file.h"
#include "store/result_verify.h"
#include "store/settings_file.h"
#include "ui/support_scene.h"

/* Marks the first signal of the words shown, by the pen. */
static void mark_first_signal(Game *game) {
    Scene *scene = player_scene(game);
    Play *play = scene->session.play;
    const Scenario *scenario = play_scenario(play);
    const View *view = play_view(play);
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int i = 0; i < view->line_count; i++) {
        const Line *line = &scenario->lines[view->lines[i].line];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
            if (scenario->marks[m].type == MARK_DECOY)
                continue;
            int from, to;
            play_mark_words(play, &turns[count - 1], &scenario->marks[m], &from, &to);
            if (view->lines[i].clause_marked[clause_of(view->lines[i].clauses, from)])
                return; /* from the last time this turn was tried */
            Widget *words = ui_find(app_ui(game->app), ID_LINE + i);
            SDL_Point at = ui_test_word(game->app, words, from - 1);
            for (int turn = 0; turn < 100; turn++) { /* large text: by the wheel into sight */
                const SDL_Rect *seen = &words->seen;
                if (at.y > seen->y + 8 && at.y < seen->y + seen->h - 8)
                    break;
                ui_test_wheel(game->app, seen->x + seen->w / 2, seen->y + seen->h / 2,
                              at.y < seen->y + seen->h / 2 ? 1 : -1);
                words = ui_find(app_ui(game->app), ID_LINE + i);
                at = ui_test_word(game->app, words, from - 1);
            }
            ui_test_click_at(game->app, at.x, at.y);
            ui_test_settle(game->app);
            view = play_view(play);
            const Clauses *clauses = view->lines[i].clauses;
            int clause = clause_of(clauses, from);
            assert_true(view->lines[i].clause_marked[clause]);
            assert_true(view->lines[i].marked[clause_first_word(clauses, clause) - 1]);
            return;
        }
    }
}

/* One act, the first there is; `keys`: by keyboard alone. */
static void act_once(Game *game, bool keys) {
    Scene *scene = player_scene(game);
    const View *view = play_view(scene->session.play);
    bool acts = !scene->noting && !view->listening && !view->going;
    if (keys && acts && view->way == WAY_REPLIES) {
        ui_test_key(game->app, SDLK_1, KMOD_NONE);
        ui_test_settle(game->app);
        return;
    }
    if (!keys && !scene->noting && view->listening)
        mark_first_signal(game);
    player_act(game, keys ? player_key : player_press);
}

static void play_on(Game *game, bool keys) {
    for (int step = 0; step < 300 && !strcmp(player_screen(game), "scene"); step++)
        act_once(game, keys);
    player_assert_screen(game, "debrief");
}

static void from_menu_to_debrief_by_mouse(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    player_assert_screen(game, "menu");
    player_click(game, WIDGET_CARD, "De kraan*");
    player_assert_screen(game, "card");
    player_click(game, WIDGET_BUTTON, "Begin");
    play_on(game, false);
    assert_non_null(settings_best(&game->settings, "de-kraan"));
    player_click(game, WIDGET_BUTTON, "Menu");
    player_assert_screen(game, "menu");
    player_end(game);
}

static void by_keyboard_alone(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_EN);
    player_open(game, "de-kraan");
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* the focus is on Begin */
    ui_test_settle(game->app);
    /* marks a clause by the keys: one input, of its first word */
    Scene *scene = player_scene(game);
    ui_test_tab_to(game->app, ID_LINE + 1);
    ui_test_key(game->app, SDLK_DOWN, KMOD_NONE);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    int count;
    play_inputs(scene->session.play, &count);
    assert_int_equal(count, 1);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE); /* and takes it back */
    ui_test_settle(game->app);
    play_inputs(scene->session.play, &count);
    assert_int_equal(count, 2);
    play_on(game, true);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    player_end(game);
}

/* What was played in the window, replayed from its inputs, is the same play. */
static void same_as_inputs(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    game->mode = PLAY_ASSESSMENT;
    char out[64];
    snprintf(out, sizeof out, "%s/window.json", player_home());
    game->out = out;
    player_open(game, "de-kraan");
    player_press(game, 1);
    play_on(game, false);
    Findings findings;
    int code;
    findings_init(&findings, LANG_NL);
    cJSON *tree = json_read(out, &findings, &code);
    assert_non_null(tree);
    InputsFile inputs;
    assert_true(inputs_open(tree, out, &findings, &inputs));
    Opened *opened = game_open_case(game, "de-kraan");
    Play *play = play_new(opened->file.scenario, &opened->file.calls, inputs.setup);
    assert_true(inputs_play(&inputs, play, false, &findings));
    Text differences = {0};
    if (result_verify(tree, play, LANG_NL, &differences))
        fail_msg("%s", text_cstr(&differences));
    text_release(&differences);
    play_free(play);
    opened_release(opened);
    free(opened);
    cJSON_Delete(tree);
    findings_release(&findings);
    player_end(game);
}

static void leaving_and_coming_back(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    player_open(game, "de-kraan");
    player_press(game, 1);
    act_once(game, false);
    act_once(game, false);
    Scene *scene = player_scene(game);
    int count, again;
    play_inputs(scene->session.play, &count);
    while (scene->noting)
        act_once(game, false);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_equal(scene->layer, LAYER_PAUSE);
    player_press(game, ID_LEAVE);
    player_assert_screen(game, "menu");
    player_click(game, WIDGET_BUTTON, "Ga verder*");
    scene = player_scene(game);
    play_inputs(scene->session.play, &again);
    assert_int_equal(count, again);
    assert_int_equal(scene->layer, LAYER_NONE);
    play_on(game, false);
    player_end(game);
}

static void try_again(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    player_open(game, "de-kraan");
    player_press(game, 1);
    Scene *scene = player_scene(game);
    int moment = play_moment(scene->session.play);
    act_once(game, false);
    act_once(game, false);
    assert_true(scene->noting);
    scene_go_back(game, player_press, ID_COACH_AGAIN);
    assert_int_equal(play_moment(scene->session.play), moment);
    assert_true(play_rewound(scene->session.play));
    play_on(game, false);
    player_end(game);
}

static Settings kept(void) {
    Findings findings;
    Settings settings;
    findings_init(&findings, LANG_NL);
    settings_init(&settings);
    settings_read(&settings, &findings);
    findings_release(&findings);
    return settings;
}

/* What a play in the terminal noted meanwhile is not lost when the window keeps its settings. */
static void beside_another_program(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_NL);
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    Settings other = kept();
    settings_note(&other, "ergens-anders", NULL, 88, true, NULL);
    assert_true(settings_write(&other, &findings));
    settings_release(&other);
    settings_set_alias(&game->settings, "jip");
    settings_open(game);
    ui_test_settle(game->app);
    player_click(game, WIDGET_BUTTON, "Klaar");
    other = kept();
    assert_non_null(settings_best(&other, "ergens-anders"));
    assert_string_equal(other.alias, "jip");
    settings_release(&other);
    assert_non_null(settings_best(&game->settings, "ergens-anders"));
    findings_release(&findings);
    player_end(game);
}

/* Settings that cannot be read are not written over: the menu says where they are now. */
static void settings_that_are_damaged(void **state) {
    (void)state;
    char *folder = path_join(player_home(), "klachtenspel"),
         *path = path_join(folder, "settings.json");
    assert_int_equal(file_make_folder(folder), FILE_OK);
    assert_int_equal(file_write(path, "{", 1), FILE_OK);
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    settings_open(game);
    ui_test_settle(game->app);
    player_click(game, WIDGET_BUTTON, "Klaar");
    assert_non_null(strstr(game->message, "settings.json.1"));
    player_need(game, WIDGET_LABEL, game->message);
    player_click(game, WIDGET_BUTTON, "Gelezen");
    assert_null(game->message);
    player_end(game);
    free(path);
    free(folder);
}

/* Who passed the guide over and played needs no introduction any more. */
static void playing_introduces(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    assert_false(game->settings.introduced);
    scene_open(game, game_open_case(game, "de-kraan"), NULL);
    ui_test_settle(game->app);
    play_on(game, false);
    assert_true(game->settings.introduced);
    player_end(game);
}

static void the_guide(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    player_click(game, WIDGET_BUTTON, "Begin hier*");
    player_assert_screen(game, "scene");
    play_on(game, false);
    assert_true(game->settings.introduced);
    assert_null(settings_best(&game->settings, "guide"));
    player_end(game);
}

static void a_case_with_a_notice(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    player_open(game, "misschien-ligt-het-aan-mij");
    player_press(game, 1);
    assert_int_equal(player_scene(game)->layer, LAYER_NOTICE);
    player_press(game, ID_NOTICE_BACK);
    player_assert_screen(game, "menu");
    assert_null(ui_test_find(game->app, WIDGET_BUTTON, "Ga verder*")); /* nothing was begun */
    player_open(game, "misschien-ligt-het-aan-mij");
    player_press(game, 1);
    player_press(game, ID_NOTICE_GO);
    assert_int_equal(player_scene(game)->layer, LAYER_NONE);
    player_end(game);
}

static void look_at(Game *game, const char *name, int width, int percent) {
    char file[96];
    snprintf(file, sizeof file, "%s-%s-%d-%d%s", name, lang_id(app_lang(game->app)), width, percent,
             app_theme(game->app)->scheme == SCHEME_DARK ? "-dark" : "");
    ui_test_shot(game->app, file); /* as it opens: looking for what can be reached scrolls */
    ui_test_check(game->app);
}

/* Every screen, in both languages, small and large text, small and large window. */
static void every_screen(int width, int height, int percent, Scheme scheme, Lang lang) {
    Game *game = player_begin(width, height, percent, scheme, lang);
    look_at(game, "menu", width, percent);
    settings_open(game);
    ui_test_settle(game->app);
    look_at(game, "settings", width, percent);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    const char *few[] = {"de-kraan", "vijf-weken-stilte", "misschien-ligt-het-aan-mij"};
    bool all = getenv("KLACHT_ALL_CASES") != NULL; /* longer: for a look at every case */
    for (int c = 0; c < (all ? game->case_count : 3); c++) {
        const char *id = all ? game->cases[c].entry->id : few[c];
        char name[64];
        bool seen[8] = {0};
        player_open(game, id);
        snprintf(name, sizeof name, "card-%d", c);
        look_at(game, name, width, percent);
        player_press(game, 1);
        for (int step = 0; step < 300 && !strcmp(player_screen(game), "scene"); step++) {
            Scene *scene = player_scene(game);
            const View *view = play_view(scene->session.play);
            int kind = scene->layer == LAYER_NOTICE ? 0
                       : scene->noting              ? 1
                       : view->listening            ? 2
                       : view->going                ? 3
                                                    : 4 + (int)view->way;
            static const char *const kinds[] = {"notice", "coach",   "listen", "go",
                                                "",       "replies", "judge",  "offer"};
            if (!seen[kind] || all) {
                snprintf(name, sizeof name, "%s-%d", kinds[kind], c);
                look_at(game, name, width, percent);
                seen[kind] = true;
            }
            if (scene->layer == LAYER_NOTICE)
                player_press(game, ID_NOTICE_GO);
            else
                act_once(game, false);
        }
        player_assert_screen(game, "debrief");
        snprintf(name, sizeof name, "debrief-%d", c);
        look_at(game, name, width, percent);
        ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
        ui_test_settle(game->app);
    }
    player_end(game);
}

static void screens_small_window(void **state) {
    (void)state;
    every_screen(1024, 768, 100, SCHEME_LIGHT, LANG_NL);
    every_screen(1024, 768, 100, SCHEME_DARK, LANG_EN);
    every_screen(1024, 768, 200, SCHEME_LIGHT, LANG_EN);
    every_screen(1024, 768, 200, SCHEME_CONTRAST, LANG_NL);
}

static void screens_large_window(void **state) {
    (void)state;
    every_screen(1920, 1080, 100, SCHEME_LIGHT, LANG_NL);
    every_screen(1920, 1080, 100, SCHEME_DARK, LANG_EN);
    every_screen(1920, 1080, 200, SCHEME_LIGHT, LANG_EN);
    every_screen(1920, 1080, 200, SCHEME_DARK, LANG_NL);
}

static void screens_least_window(void **state) {
    (void)state;
    every_screen(800, 600, 100, SCHEME_LIGHT, LANG_NL);
}

/* For scripts/screenshots: one size of window, with the colours and text sizes of both languages.
 */
static void screens_for_pictures(void **state) {
    (void)state;
    if (!getenv("KLACHT_SHOTS"))
        skip();
    for (int i = 0; i < 8; i++)
        every_screen(1024, 768, i & 1 ? 200 : 100, i & 2 ? SCHEME_DARK : SCHEME_LIGHT,
                     i & 4 ? LANG_EN : LANG_NL);
}

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(from_menu_to_debrief_by_mouse),
        cmocka_unit_test(by_keyboard_alone),
        cmocka_unit_test(same_as_inputs),
        cmocka_unit_test(leaving_and_coming_back),
        cmocka_unit_test(try_again),
        cmocka_unit_test(beside_another_program),
        cmocka_unit_test(settings_that_are_damaged),
        cmocka_unit_test(the_guide),
        cmocka_unit_test(playing_introduces),
        cmocka_unit_test(a_case_with_a_notice),
        cmocka_unit_test(screens_small_window),
        cmocka_unit_test(screens_large_window),
        cmocka_unit_test(screens_least_window),
        cmocka_unit_test(screens_for_pictures),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
