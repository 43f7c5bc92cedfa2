/* What a case tells and when: words at their pace, reasons, hints, the clock. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/game/scene_flow.h"
#include "store/settings_file.h"
#include "ui/support_scene.h"

/* Balloons come one after the other; a key brings the rest and does no more. */
static void words_come_as_they_are_said(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    Theme theme = *app_theme(game->app);
    theme.still = false;
    app_set_theme(game->app, theme);
    player_open(game, KLACHT_TESTS "/ui/cases/lines/zaak");
    player_press(game, 1);
    Scene *scene = player_scene(game);
    free(scene_answer(game));
    assert_int_equal(scene_view(game)->line_count, 2);
    const char *last = text_cstr(&scene_view(game)->lines[1].text->plain);
    assert_null(scene_text(game, last));
    ui_test_wait(game->app, 100);
    assert_null(scene_text(game, last));
    ui_test_wait(game->app, 2000);
    assert_non_null(scene_text(game, last));
    int spoke = scene->spoke;
    scene_go_back(game, player_press, ID_COACH_AGAIN);
    free(scene_answer(game));
    last = text_cstr(&scene_view(game)->lines[1].text->plain);
    assert_null(scene_text(game, last));
    scene_key(game, SDLK_RETURN); /* hurries, and goes on from nothing that was not read */
    assert_non_null(scene_text(game, last));
    assert_true(scene->noting);
    assert_int_equal(scene->spoke, spoke);
    scene_key(game, SDLK_RETURN);
    assert_false(scene->noting);
    player_end(game);
}

enum { PLACES = 200 };

/* What can be pressed or marked, and where it stands. */
static int places_of(Game *game, SDL_Rect *out, int *ids) {
    Ui *ui = app_ui(game->app);
    int count = 0;
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->id && (widget_can_focus(w) || w->state & STATE_BY_HAND)) {
            assert_true(count < PLACES);
            ids[count] = w->id;
            out[count++] = w->box;
        }
    return count;
}

/* A line that is still to come moves nothing when it is there, and what goes on keeps its name. */
static void a_line_that_comes_moves_nothing(void **state) {
    (void)state;
    const int sizes[][2] = {{1280, 720}, {800, 600}};
    for (size_t s = 0; s < SDL_arraysize(sizes); s++) {
        Game *game = player_begin(sizes[s][0], sizes[s][1], 100, SCHEME_LIGHT, LANG_NL);
        Theme theme = *app_theme(game->app);
        theme.still = false;
        app_set_theme(game->app, theme);
        player_open(game, KLACHT_TESTS "/ui/cases/lines/zaak");
        player_press(game, 1);
        Scene *scene = player_scene(game);
        free(scene_answer(game));
        scene->pace.hurried = false;
        scene_leave_notes(scene);
        app_rebuild(game->app);
        ui_test_settle(game->app);
        const char *last = text_cstr(&scene_view(game)->lines[1].text->plain);
        SDL_Rect before[PLACES], after[PLACES];
        int ids[PLACES], later[PLACES], shared = 0;
        assert_null(scene_text(game, last));
        scene_mark(scene, 1, 1); /* of the line that is there */
        app_rebuild(game->app);
        ui_test_settle(game->app);
        char *on = strdup(ui_find(app_ui(game->app), ID_LISTENED)->text);
        ui_test_wait(game->app, 400); /* the first has come into its place */
        assert_null(scene_text(game, last));
        assert_false(ui_find(app_ui(game->app), ID_LISTENED)->state & STATE_PRIMARY);
        int first = places_of(game, before, ids);
        ui_test_wait(game->app, 4000);
        assert_non_null(scene_text(game, last));
        assert_string_equal(ui_find(app_ui(game->app), ID_LISTENED)->text, on);
        assert_true(ui_find(app_ui(game->app), ID_LISTENED)->state & STATE_PRIMARY);
        free(on);
        int second = places_of(game, after, later);
        for (int i = 0; i < first; i++)
            for (int j = 0; j < second; j++)
                if (ids[i] == later[j]) {
                    assert_memory_equal(&before[i], &after[j], sizeof before[i]);
                    shared++;
                }
        assert_true(shared >= 2);
        player_end(game);
    }
}

/* Of earlier turns the heads of what was told stay; the reasons are there for who asks, by the
 * pointer, and by keys for who went back. */
static void reasons_unfold(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    Ui *ui = app_ui(game->app);
    for (int turn = 0; turn < 3; turn++) {
        free(scene_answer(game));
        scene_key(game, SDLK_RETURN);
    }
    const Facts *facts = &player_scene(game)->dialogue.turns[0].coach;
    char *why = NULL;
    for (int i = 0; i < facts->count && !why; i++)
        if (facts->items[i].kind == FACT_MISSED)
            why = strdup(facts->items[i].body);
    assert_non_null(why);
    assert_null(scene_text(game, why));
    assert_false(
        scene_tab_comes_to(game, ID_NOTES)); /* what is to be done now comes by Tab alone */
    int listening = ui_focused(ui);
    for (int i = 0; i < 20; i++)
        scene_key(game, SDLK_PAGEUP);
    assert_int_equal(ui_focused(ui), listening);
    assert_true(scene_tab_comes_to(game, ID_NOTES));
    scene_key(game, SDLK_RETURN);
    assert_true(scene_is_seen(scene_text(game, why)));
    ui_test_check(game->app);
    scene_key(game, SDLK_SPACE);
    assert_null(scene_text(game, why));
    int before = ui_find(ui, ID_NOTES)->box.y;
    player_press(game, ID_NOTES);
    assert_true(scene_is_seen(scene_text(game, why)));
    assert_int_equal(ui_find(ui, ID_NOTES)->box.y, before);
    free(why);
    player_end(game);
}

/* A new start: what was kept of the settings is read again. */
static Game *begin_anew(void) {
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    Findings findings;
    findings_init(&findings, LANG_NL);
    settings_read(&game->settings, &findings);
    assert_int_equal(findings.count, 0);
    findings_release(&findings);
    player_open(game, "de-kraan");
    player_press(game, 1);
    return game;
}

static const char *cap_of(Game *game, int id) {
    const Widget *button = ui_find(app_ui(game->app), id);
    assert_non_null(button);
    return button->cap ? button->cap : "";
}

/* What to do and the meters are told three times, however often the window was opened: keys to who
 * uses them, the rest to who points. */
static void hints_go_when_they_are_known(void **state) {
    player_make_home(state); /* where no case was ended: who did knows the keys */
    for (int turn = 0; turn < 3; turn++) {
        Game *game = begin_anew();
        assert_non_null(scene_text(game, "Klik op de woorden"));
        assert_null(scene_text(game, "pijltjes"));
        assert_string_equal(cap_of(game, ID_LISTENED), "");
        scene_key(game, SDLK_HOME);
        assert_null(scene_text(game, "Klik op de woorden"));
        assert_non_null(scene_text(game, "pijltjes"));
        assert_string_equal(cap_of(game, ID_LISTENED), "F2"); /* on its button, beside no other */
        assert_null(ui_test_find(game->app, WIDGET_LABEL, "F2"));
        assert_non_null(scene_text(game, "Wat je zegt, doet iets"));
        free(scene_answer(game));
        assert_string_equal(cap_of(game, ID_COACH_ON), "Enter");
        scene_key(game, SDLK_RETURN);
        player_end(game);
    }
    Game *game = begin_anew();
    ui_test_click_at(game->app, 2, 2);
    ui_test_settle(game->app);
    assert_null(scene_text(game, "Klik op de woorden"));
    assert_string_equal(cap_of(game, ID_LISTENED), "");
    assert_null(scene_text(game, "Wat je zegt, doet iets"));
    player_end(game);
}

/* Whose last hand was on the keyboard sees the key on its button, however often it was told; with
 * the pointer it goes, not before a press has ended, and a key brings it back. */
static void keys_stay_told_to_who_uses_them(void **state) {
    player_make_home(state);
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    for (int i = 0; i < SETTINGS_HINTS; i++)
        game->settings.hints[i] = HINTS_MOST;
    for (int turn = 0; turn < 2; turn++) {
        scene_key(game, SDLK_RIGHT);
        assert_string_equal(cap_of(game, ID_LISTENED), "F2");
        free(scene_answer(game));
        assert_string_equal(cap_of(game, ID_COACH_ON), "Enter");
        scene_key(game, SDLK_RETURN);
    }
    SDL_Rect before = ui_find(app_ui(game->app), ID_LISTENED)->box;
    SDL_Event down = {
        .button = {
            .type = SDL_MOUSEBUTTONDOWN, .button = SDL_BUTTON_LEFT, .clicks = 1, .x = 2, .y = 2}};
    SDL_PushEvent(&down);
    ui_test_settle(game->app);
    assert_int_equal(ui_find(app_ui(game->app), ID_LISTENED)->box.x, before.x);
    ui_test_click_at(game->app, 2, 2);
    ui_test_settle(game->app);
    assert_string_equal(cap_of(game, ID_LISTENED), "");
    scene_key(game, SDLK_RIGHT);
    assert_string_equal(cap_of(game, ID_LISTENED), "F2");
    player_end(game);
}

/* While the clock is explained it waits, once in a life. */
static void the_clock_waits_for_its_explanation(void **state) {
    player_make_home(state);
    Game *game = scene_begin(1280, 720, 100, PLAY_ASSESSMENT, "de-kraan");
    Scene *scene = player_scene(game);
    scene_key(game, SDLK_F2);
    assert_non_null(scene_text(game, "Zo lang heb je"));
    assert_true(scene->session.since_ms < 0);
    ui_test_wait(game->app, 1000);
    assert_true(scene->session.since_ms < 0);
    ui_test_wait(game->app, 8000);
    assert_true(scene->session.since_ms >= 0);
    scene_key(game, SDLK_1);
    scene_key(game, SDLK_F2);
    assert_non_null(scene_text(game, "Zo lang heb je"));
    assert_true(scene->session.since_ms >= 0);
    player_end(game);
}

/* Who answers sooner than that does not stop it. */
static void the_clock_goes_on_after_an_answer(void **state) {
    player_make_home(state);
    Game *game = scene_begin(1280, 720, 100, PLAY_ASSESSMENT, "de-kraan");
    scene_key(game, SDLK_F2);
    scene_key(game, SDLK_1);
    assert_true(player_scene(game)->session.since_ms >= 0);
    player_end(game);
}

/* One answer alone is explained, in the same words at any moment. */
static void one_answer_alone(void **state) {
    (void)state;
    setenv("KLACHT_SHIPPED", "1", 1);
    for (int heard = 0; heard < 2; heard++) {
        Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "het-gaat-wel-weer");
        for (int i = 0; i < 6; i++)
            scene_key(game, SDLK_RIGHT);
        if (heard)
            scene_key(game, SDLK_RETURN);
        scene_key(game, SDLK_F2);
        bool alone = scene_view(game)->reply_count == 1;
        assert_int_equal(alone, !heard);
        assert_int_equal(scene_text(game, "enige antwoord") != NULL, alone);
        ui_test_check(game->app);
        player_end(game);
    }
    unsetenv("KLACHT_SHIPPED");
}

/* The clock says what it is for, that it has run out, and what that means. */
static void the_clock_speaks(void **state) {
    player_make_home(state);
    for (int out = 0; out < 2; out++) {
        Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
        game->time_factor = out ? 1e-6 : 1;
        player_open(game, "de-kraan");
        player_press(game, 1);
        scene_key(game, SDLK_F2);
        player_scene(game)->session.base_ms += out; /* a millisecond is over */
        app_rebuild(game->app);
        ui_test_settle(game->app);
        const Widget *over = scene_text(game, "De leestijd is om.");
        assert_int_equal(over != NULL, out);
        assert_int_equal(scene_text(game, "Zo lang heb je") != NULL, !out);
        player_end(game);
    }
}

static SDL_Point middle_of(Game *game, int id) {
    SDL_Rect box = ui_find(app_ui(game->app), id)->box;
    return (SDL_Point){box.x + box.w / 2, box.y + box.h / 2};
}

/* Who presses on at the place that went on does not end the listening. */
static void listening_ends_elsewhere(void **state) {
    player_make_home(state);
    static const int sizes[][3] = {
        {1280, 720, 100}, {1366, 768, 150}, {800, 600, 100}, {800, 600, 200}, {1920, 1080, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int lang = 0; lang < 2; lang++) {
            Game *game = scene_begin_in((Lang)lang, sizes[i][0], sizes[i][1], sizes[i][2],
                                        PLAY_PRACTICE, "de-kraan");
            free(scene_answer(game));
            SDL_Rect on = {0};
            while (player_scene(game)->noting) {
                on = ui_find(app_ui(game->app), ID_COACH_ON)->box;
                scene_key(game, SDLK_RETURN);
            }
            SDL_Rect listened = ui_find(app_ui(game->app), ID_LISTENED)->box;
            assert_false(SDL_HasIntersection(&on, &listened));
            player_end(game);
        }
}

/* Nor does a second Enter in one burst do what the first led to: it names nothing, and says
 * nothing; a later one does. */
static void a_double_enter_is_one(void **state) {
    player_make_home(state);
    static const char *const ways[] = {"fair", "many"};
    for (int i = 0; i < 2; i++) {
        char path[512];
        snprintf(path, sizeof path, KLACHT_TESTS "/ui/cases/%s/zaak", ways[i]);
        Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, path);
        Scene *scene = player_scene(game);
        free(scene_answer(game));
        assert_true(scene->noting);
        scene_key(game, SDLK_RETURN); /* to what has no words to listen to */
        assert_false(scene->noting);
        assert_int_equal(scene_view(game)->way, WAY_JUDGE);
        ui_test_wait(game->app, 120);
        scene_key(game, SDLK_RETURN);
        assert_int_equal(scene->category, -1);
        ui_test_wait(game->app, 1400);
        scene_key(game, SDLK_RETURN);
        assert_true(scene->category >= 0 || scene->noting);
        player_end(game);
    }
}

/* A double click on what goes on does not go past what is said next, a click after it does; nor
 * does one that ends the listening say anything. */
static void a_double_click_is_one(void **state) {
    player_make_home(state);
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    free(scene_answer(game));
    for (int i = 0; i < 5 && ui_find(app_ui(game->app), ID_COACH_ON); i++) {
        SDL_Point on = middle_of(game, ID_COACH_ON);
        ui_test_click_at(game->app, on.x, on.y);
    }
    assert_true(scene_view(game)->listening);
    SDL_Point listened = middle_of(game, ID_LISTENED);
    ui_test_click_again(game->app, listened.x, listened.y);
    assert_true(scene_view(game)->listening);
    ui_test_click_at(game->app, listened.x, listened.y);
    assert_false(scene_view(game)->listening);
    SDL_Point card = middle_of(game, ID_REPLY);
    ui_test_click_again(game->app, card.x, card.y);
    assert_int_equal(scene_view(game)->turn, 2);
    assert_false(player_scene(game)->noting);
    player_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_come_as_they_are_said),
        cmocka_unit_test(a_line_that_comes_moves_nothing),
        cmocka_unit_test(reasons_unfold),
        cmocka_unit_test(hints_go_when_they_are_known),
        cmocka_unit_test(keys_stay_told_to_who_uses_them),
        cmocka_unit_test(the_clock_speaks),
        cmocka_unit_test(the_clock_waits_for_its_explanation),
        cmocka_unit_test(the_clock_goes_on_after_an_answer),
        cmocka_unit_test(one_answer_alone),
        cmocka_unit_test(listening_ends_elsewhere),
        cmocka_unit_test(a_double_enter_is_one),
        cmocka_unit_test(a_double_click_is_one),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
