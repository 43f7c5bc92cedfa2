/* Own words before the answers, in the window: a field without a clock, given by Enter or skipped
 * by one key, once a turn; beside the answers, in the debrief; too long is said; nothing of it
 * counts. */
#include "ui/support_hands.h"
#include "ui/support_scene.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "front/shared/say_first.h"
#include "front/window/game/debrief_state.h"
#include "front/window/game/scene_say.h"
#include "store/settings_file.h"

#include "base/banned.h"

static const char *const words[] = {[LANG_NL] = "Dat komt doordat de monteurs het druk hebben.",
                                    [LANG_EN] = "That is because the engineers are busy."};

static bool clock_runs(Game *game) {
    return player_scene(game)->session.since_ms >= 0;
}

static bool says(Game *game) {
    return scene_says(player_scene(game));
}

static const char *said(Game *game) {
    int count;
    const Turn *turns = play_turns(player_scene(game)->session.play, &count);
    return turns[count - 1].say;
}

/* A case of level 1, in its first moment, and the listening done. */
static Game *begin(Lang lang, int width, int height, int percent, PlayMode mode, SayFirst say) {
    Game *game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    game->mode = mode;
    game->say_first = say;
    player_open(game, "de-kraan");
    player_press(game, 1);
    player_press(game, ID_LISTENED);
    return game;
}

static void by_level_and_choice(void **state) {
    (void)state;
    static const struct {
        const char *id;
        PlayMode mode;
        SayFirst say;
        bool asks;
    } plays[] = {{"de-kraan", PLAY_PRACTICE, SAY_BY_LEVEL, false},
                 {"de-kraan", PLAY_PRACTICE, SAY_ON, true},
                 {"chapeau", PLAY_PRACTICE, SAY_BY_LEVEL, true},
                 {"chapeau", PLAY_PRACTICE, SAY_OFF, false},
                 {"chapeau", PLAY_ASSESSMENT, SAY_BY_LEVEL, false},
                 {"chapeau", PLAY_ASSESSMENT, SAY_ON, true}};
    for (size_t i = 0; i < sizeof plays / sizeof *plays; i++) {
        Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
        game->mode = plays[i].mode;
        game->say_first = plays[i].say;
        player_open(game, plays[i].id);
        player_press(game, 1);
        assert_int_equal(player_scene(game)->says_first, plays[i].asks);
        player_end(game);
    }
}

/* No time runs while it stands open; Enter gives it, and then the clock begins. */
static void given_by_enter(void **state) {
    (void)state;
    Game *game = begin(LANG_NL, 1280, 720, 100, PLAY_ASSESSMENT, SAY_ON);
    assert_true(says(game));
    assert_int_equal(ui_focused(app_ui(game->app)), ID_SAY);
    assert_null(ui_find(app_ui(game->app), ID_REPLY));
    ui_test_wait(game->app, 60000);
    assert_false(clock_runs(game));
    scene_key(game, SDLK_RETURN); /* there is nothing yet */
    assert_true(says(game));
    ui_test_compose(game->app, "é");
    scene_key(game, SDLK_ESCAPE); /* the input method's */
    assert_true(says(game));
    ui_test_compose(game->app, "");
    ui_test_type(game->app, "1 ");
    ui_test_type(game->app, words[LANG_NL]);
    ui_test_type(game->app, " 😀 ");
    scene_key(game, SDLK_RETURN);
    assert_false(says(game));
    Text all = {0};
    text_addf(&all, "1 %s 😀", words[LANG_NL]);
    assert_string_equal(said(game), text_cstr(&all));
    text_release(&all);
    assert_int_equal(ui_focused(app_ui(game->app)), ID_REPLY);
    assert_non_null(scene_text(game, "Zelf zei je: “1 Dat komt doordat"));
    ui_test_wait(game->app, 60000); /* it is explained, and runs from then on */
    assert_true(clock_runs(game));
    player_end(game);
}

/* Escape or the button; the next turn asks again, and who goes back is asked again. */
static void skipped(void **state) {
    (void)state;
    for (int by_key = 0; by_key < 2; by_key++) {
        Game *game = begin(LANG_NL, 1280, 720, 100, PLAY_PRACTICE, SAY_ON);
        if (by_key)
            scene_key(game, SDLK_ESCAPE);
        else
            player_press(game, ID_SAY_SKIP);
        assert_false(says(game));
        assert_null(said(game));
        assert_null(scene_text(game, "Zelf zei je"));
        assert_int_equal(ui_focused(app_ui(game->app)), ID_REPLY);
        scene_key(game, SDLK_ESCAPE); /* which pauses again */
        assert_int_equal(player_scene(game)->layer, LAYER_PAUSE);
        scene_key(game, SDLK_ESCAPE);
        assert_false(says(game));
        scene_key(game, SDLK_1);
        assert_true(player_scene(game)->noting);
        scene_go_back(game, player_press, ID_COACH_AGAIN);
        player_press(game, ID_LISTENED);
        assert_true(says(game));
        player_end(game);
    }
}

/* More than can be said stays and is told; cut, it can be given. */
static void too_long_is_said(void **state) {
    (void)state;
    Game *game = begin(LANG_NL, 1280, 720, 100, PLAY_PRACTICE, SAY_ON);
    Text much = {0};
    for (int i = 0; i < 10240; i++)
        text_add(&much, i % 7 ? "é" : " ");
    SDL_SetClipboardText(text_cstr(&much));
    ui_test_key(game->app, SDLK_v, KMOD_CTRL);
    ui_test_settle(game->app);
    scene_key(game, SDLK_RETURN);
    assert_true(says(game));
    assert_null(said(game));
    assert_non_null(scene_text(game, "hooguit 2000 tekens"));
    assert_true(utf8_count(field_text(&player_scene(game)->saying.field)) > PLAY_MOST_SAY);
    ui_test_key(game->app, SDLK_a, KMOD_CTRL);
    ui_test_type(game->app, "kort");
    ui_test_settle(game->app);
    assert_null(scene_text(game, "hooguit 2000 tekens"));
    scene_key(game, SDLK_RETURN);
    assert_string_equal(said(game), "kort");
    text_release(&much);
    player_end(game);
}

/* At each size and in both languages it can be read and reached, with little and with much. */
static void fits(void **state) {
    (void)state;
    static const struct {
        int width, height, percent;
    } sizes[] = {{1280, 720, 100}, {1366, 768, 150}, {800, 600, 200}, {360, 640, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (Lang lang = LANG_NL; lang <= LANG_EN; lang++) {
            Game *game = begin(lang, sizes[i].width, sizes[i].height, sizes[i].percent,
                               PLAY_PRACTICE, SAY_ON);
            ui_test_check(game->app);
            ui_test_check_reach(game->app);
            for (int n = 0; n < 4; n++)
                ui_test_type(game->app, words[lang]);
            ui_test_settle(game->app);
            ui_test_check(game->app);
            ui_test_check_reach(game->app);
            scene_key(game, SDLK_RETURN);
            assert_false(says(game));
            ui_test_check(game->app);
            ui_test_check_reach(game->app);
            player_end(game);
        }
}

static bool tells(const Facts *facts, FactKind kind, const char *what) {
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].kind == kind &&
            (strstr(facts->items[i].head, what) || strstr(facts->items[i].body, what)))
            return true;
    return false;
}

/* With the coach and in the debrief it stands at its turn, with what is heard in it. */
static void told(void **state) {
    (void)state;
    static const char *const heard[] = {[LANG_NL] = "uitleg", [LANG_EN] = "explanation"};
    for (Lang lang = LANG_NL; lang <= LANG_EN; lang++) {
        Game *game = begin(lang, 1280, 720, 100, PLAY_PRACTICE, SAY_ON);
        ui_test_type(game->app, words[lang]);
        scene_key(game, SDLK_RETURN);
        scene_key(game, SDLK_1);
        assert_true(player_scene(game)->noting);
        assert_non_null(scene_text(game, words[lang]));
        assert_non_null(scene_text(game, heard[lang]));
        /* It stands with one's own words, above what was chosen. */
        const Turn *turn = play_turns(player_scene(game)->session.play, &(int){0});
        const Reply *reply = &play_scenario(player_scene(game)->session.play)->replies[turn->reply];
        int own = scene_text(game, words[lang])->box.y,
            hears = scene_text(game, heard[lang])->box.y;
        assert_in_range(hears, own, scene_text(game, reply->text.source)->box.y);
        Random random;
        random_init(&random, 3);
        hands_play(game, &random);
        const Debrief *debrief = app_state(game->app);
        assert_true(tells(&debrief->facts.turns[0], FACT_OWN_WORDS, words[lang]));
        assert_true(tells(&debrief->facts.turns[0], FACT_OWN_HEARD, heard[lang]));
        assert_string_equal(debrief->dialogue.turns[0].own, words[lang]);
        player_end(game);
    }
}

/* Also in large text it is in sight at once, before what the customer says to it. */
static void told_in_sight(void **state) {
    (void)state;
    static const struct {
        int width, height, percent;
    } sizes[] = {{1280, 720, 100}, {1280, 720, 150}, {1366, 768, 150}, {800, 600, 200}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Game *game = begin(LANG_NL, sizes[i].width, sizes[i].height, sizes[i].percent,
                           PLAY_PRACTICE, SAY_ON);
        for (int n = 0; n < 4; n++)
            ui_test_type(game->app, words[LANG_NL]);
        scene_key(game, SDLK_RETURN);
        scene_key(game, SDLK_1);
        ui_test_wait(game->app, 5000); /* all was said */
        assert_true(player_scene(game)->noting);
        const Widget *scroll = ui_find(app_ui(game->app), ID_SCROLL);
        assert_true(scene_text(game, words[LANG_NL])->box.y >= scroll->box.y);
        player_end(game);
    }
}

/* Who says nothing loads nothing of it: the model is not learned in a whole play, nor for its
 * debrief; who does has it learned once. */
static void learned_when_needed(void **state) {
    (void)state;
    Game *game = begin(LANG_NL, 1280, 720, 100, PLAY_PRACTICE, SAY_OFF);
    Random random;
    random_init(&random, 3);
    hands_play(game, &random);
    assert_int_equal(ears_learned(game->ears), 0);
    player_end(game);
    game = begin(LANG_NL, 1280, 720, 100, PLAY_PRACTICE, SAY_ON);
    ui_test_type(game->app, words[LANG_NL]);
    scene_key(game, SDLK_RETURN);
    assert_int_equal(ears_learned(game->ears), 0); /* it is kept; nobody has to hear it yet */
    scene_key(game, SDLK_1);
    assert_int_equal(ears_learned(game->ears), 1);
    random_init(&random, 3);
    hands_play(game, &random);
    assert_int_equal(ears_learned(game->ears), 1);
    player_end(game);
}

/* A play that was left is gone on with where it stood, and asks no more than it did. */
static void gone_on_with(void **state) {
    (void)state;
    Game *game = begin(LANG_NL, 1280, 720, 100, PLAY_PRACTICE, SAY_ON);
    ui_test_type(game->app, words[LANG_NL]);
    scene_key(game, SDLK_RETURN);
    scene_key(game, SDLK_ESCAPE);
    player_press(game, ID_LEAVE);
    player_assert_screen(game, "menu");
    ui_test_settle(game->app);
    game->say_first = SAY_BY_LEVEL;
    player_press(game, 7); /* MENU_NEXT: it is what comes next */
    player_assert_screen(game, "scene");
    assert_true(player_scene(game)->says_first); /* it was done in it before */
    assert_false(says(game));
    assert_string_equal(said(game), words[LANG_NL]);
    assert_non_null(scene_text(game, "Zelf zei je"));
    scene_key(game, SDLK_1);
    assert_true(player_scene(game)->noting);
    player_end(game);
}

/* What is chosen in the settings is kept. */
static void chosen(void **state) {
    (void)state;
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    game->say_first = SAY_BY_LEVEL;
    player_press(game, 2); /* MENU_SETTINGS */
    player_assert_screen(game, "settings");
    ui_test_check(game->app);
    player_click(game, WIDGET_OPTION, "altijd");
    assert_int_equal(game->say_first, SAY_ON);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    Settings settings;
    Findings findings;
    findings_init(&findings, LANG_NL);
    settings_init(&settings);
    assert_int_equal(settings.say_first, SAY_BY_LEVEL);
    settings_read(&settings, &findings);
    assert_int_equal(settings.say_first, SAY_ON);
    assert_int_equal(findings.count, 0);
    settings_release(&settings);
    findings_release(&findings);
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(by_level_and_choice),
                                       cmocka_unit_test(given_by_enter),
                                       cmocka_unit_test(skipped),
                                       cmocka_unit_test(too_long_is_said),
                                       cmocka_unit_test(fits),
                                       cmocka_unit_test(told),
                                       cmocka_unit_test(told_in_sight),
                                       cmocka_unit_test(learned_when_needed),
                                       cmocka_unit_test(gone_on_with),
                                       cmocka_unit_test(chosen)};
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
