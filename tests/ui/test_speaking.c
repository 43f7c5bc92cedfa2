/* Saying it oneself, the exercise: there for a new user and for who played, what was missed first,
 * feedback at once, left by Escape; nothing of it is kept. By pointer and by keys, at every size.
 */
#include "ui/support_player.h"

#include <stdlib.h>
#include <string.h>

#include "unit/played.h"

#include "base/arena.h"
#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"
#include "front/window/game/menu_state.h"
#include "front/window/game/speaking_state.h"

#include "base/banned.h"

#define DAY_MS ((int64_t)24 * 60 * 60 * 1000)

static const char *const words[] = {
    [LANG_NL] = "Dat komt doordat het zo druk is.", [LANG_EN] = "That is because it is so busy."};

static Game *begin(Lang lang, int width, int height, int percent, Scheme scheme) {
    Game *game = player_begin(width, height, percent, scheme, lang);
    game->settings.introduced = true;
    app_rebuild(game->app);
    ui_test_settle(game->app);
    return game;
}

static SpeakingScreen *speaking(Game *game) {
    player_assert_screen(game, "speaking");
    return app_state(game->app);
}

static void look(Game *game, const char *name, int width, int percent, Lang lang) {
    Text shot = {0};
    ui_test_settle(game->app);
    ui_test_check(game->app);
    ui_test_check_reach(game->app);
    text_addf(&shot, "speaking-%s-%d-%d-%s", name, width, percent, lang_id(lang));
    ui_test_shot(game->app, text_cstr(&shot));
    text_release(&shot);
}

/* Whether something is told of what one said. */
static const Fact *told(const SpeakingStep *step, FactKind kind) {
    for (int i = 0; step->said && i < step->facts.count; i++)
        if (step->facts.items[i].kind == kind)
            return &step->facts.items[i];
    return NULL;
}

/* Eight customers of eight cases, none of which was played; one is skipped. */
static void all_of_it(void **state) {
    (void)state;
    static const struct {
        int width, height, percent;
        Scheme scheme;
    } sizes[] = {{1280, 720, 100, SCHEME_LIGHT},
                 {1366, 768, 150, SCHEME_DARK},
                 {800, 600, 200, SCHEME_LIGHT},
                 {360, 640, 100, SCHEME_CONTRAST}};
    static const char *const heard[] = {[LANG_NL] = "uitleg", [LANG_EN] = "explanation"};
    static const char *const unheard[] = {
        [LANG_NL] = "Hier herkende ik niets in*", [LANG_EN] = "I didn't recognise anything*"};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Lang lang = i % 2 ? LANG_EN : LANG_NL;
        int width = sizes[i].width, percent = sizes[i].percent;
        Game *game = begin(lang, width, sizes[i].height, percent, sizes[i].scheme);
        player_press(game, MENU_SPEAK);
        SpeakingScreen *at = speaking(game);
        assert_int_equal(at->speaking.count, SPEAKING_STEPS);
        assert_int_equal(ears_learned(game->ears), 0); /* not before there is something to hear */
        for (int s = 0; s < SPEAKING_STEPS; s++) {
            const SpeakingStep *step = &at->speaking.steps[s];
            for (int other = 0; other < s; other++)
                assert_string_not_equal(at->speaking.steps[other].alone.scenario.id,
                                        step->alone.scenario.id);
            assert_string_equal(step->alone.scenario.language, lang_id(lang));
            assert_false(step->alone.scenario.has_notice);
            assert_int_equal(ui_focused(app_ui(game->app)), SPEAKING_SAY);
            look(game, "asks", width, percent, lang);
            if (s == 1) {
                if (i % 2)
                    player_press(game, SPEAKING_SKIP);
                else
                    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
                ui_test_settle(game->app);
                look(game, "skipped", width, percent, lang);
                assert_true(step->done && !step->said && at->step == 1);
                assert_int_equal(step->facts.count, 1); /* what could be said, and no more */
                assert_int_equal(step->facts.items[0].kind, FACT_BETTER);
                for (int n = 0; n < 20 && at->step == s; n++)
                    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
                assert_int_equal(at->step, 2);
                continue;
            }
            ui_test_type(game->app, s == 2 ? "xyzzy 😀" : words[lang]);
            ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
            ui_test_settle(game->app);
            assert_true(step->done);
            look(game, "told", width, percent, lang);
            assert_non_null(told(step, FACT_BETTER));
            if (s != 2)
                assert_non_null(strstr(told(step, FACT_OWN_HEARD)->head, heard[lang]));
            else /* nothing is heard, and nothing is said of it */
                assert_null(told(step, FACT_OWN_HEARD));
            assert_int_equal(ears_learned(game->ears), 1);
            for (int n = 0; n < 20 && at->step == s; n++) /* reading on first */
                ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
            assert_int_equal(at->step, s + 1);
        }
        look(game, "end", width, percent, lang);
        assert_non_null(ui_test_find(game->app, WIDGET_LABEL, unheard[lang])); /* the end says so */
        assert_int_equal(speaking_said(&at->speaking), SPEAKING_STEPS - 1);
        player_press(game, EXERCISE_AGAIN);
        assert_int_equal(speaking(game)->step, 0);
        player_press(game, EXERCISE_STOP);
        player_assert_screen(game, "menu");
        player_end(game);
    }
}

typedef struct Met {
    char cases[32][64];
    int count;
} Met;

static void meet(Met *met, const char *id) {
    for (int i = 0; i < met->count; i++)
        if (!strcmp(met->cases[i], id))
            return;
    assert_true(met->count < 32);
    snprintf(met->cases[met->count++], sizeof met->cases[0], "%s", id);
}

/* Where the best that can be done is nothing to say, it is not asked what one would say. */
static void something_to_say(void **state) {
    (void)state;
    Game *game = begin(LANG_NL, 1280, 720, 100, SCHEME_LIGHT);
    player_press(game, MENU_SPEAK);
    const Trained *trained = &speaking(game)->trained;
    Met met = {0};
    for (int round = 0; round < 8; round++) {
        Speaking other;
        speaking_init(&other, &trained->training, &game->library, trained->homes,
                      trained->home_count, game->ears, system_utc_ms(), round, LANG_NL);
        assert_int_equal(other.count, SPEAKING_STEPS);
        for (int i = 0; i < other.count; i++) {
            assert_string_not_equal(other.steps[i].alone.scenario.id, "tien-dagen-later");
            /* its first paragraph is named, and the second answered */
            assert_string_not_equal(other.steps[i].alone.scenario.id, "onder-vraag-ingevuld");
            assert_false(other.steps[i].alone.scenario.is_colleague); /* a customer speaks */
            meet(&met, other.steps[i].alone.scenario.id);
        }
        if (round == 1) /* who goes on meets all of them before any comes a third time */
            assert_int_equal(met.count, 9);
        speaking_release(&other);
    }
    player_end(game);
}

static bool opens_long_mail(Game *game, SpeakingScreen *at) {
    for (int steps = 0; steps < 3 * SPEAKING_STEPS; steps++) {
        const SpeakingStep *step = speaking_step(at);
        if (!step) {
            player_press(game, EXERCISE_AGAIN);
            continue;
        }
        if (!strcmp(step->alone.scenario.id, "vijf-weken-stilte"))
            return true;
        ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
        for (int n = 0, was = at->step; n < 20 && at->step == was; n++)
            ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    }
    return false;
}

/* All of a long mail can be read with the field in sight, and stays where it was while one types.
 */
static void long_mail(void **state) {
    (void)state;
    Game *game = begin(LANG_NL, 1280, 720, 100, SCHEME_LIGHT);
    player_press(game, MENU_SPEAK);
    assert_true(opens_long_mail(game, speaking(game)));
    ui_test_settle(game->app);
    Ui *ui = app_ui(game->app);
    assert_int_equal(ui_scroll_offset(ui, EXERCISE_SCROLL), 0); /* it begins at the beginning */
    assert_int_equal(ui_focused(ui), SPEAKING_SAY);
    assert_true(ui_find(ui, SPEAKING_SAY)->box.y < 720 - ui_find(ui, SPEAKING_SAY)->box.h);
    ui_test_shot(game->app, "speaking-mail");
    ui_scroll_on(ui, EXERCISE_SCROLL);
    ui_test_settle(game->app);
    int offset = ui_scroll_offset(ui, EXERCISE_SCROLL);
    ui_test_type(game->app, words[LANG_NL]);
    ui_test_settle(game->app);
    assert_true(offset > 0);
    assert_int_equal(ui_scroll_offset(ui, EXERCISE_SCROLL), offset);
    look(game, "mail", 1280, 100, LANG_NL);
    player_end(game);
}

/* Too long is said, and what an input method composes is given up before the screen is left. */
static void limits(void **state) {
    (void)state;
    Game *game = begin(LANG_NL, 1280, 720, 100, SCHEME_LIGHT);
    player_press(game, MENU_SPEAK);
    SpeakingScreen *at = speaking(game);
    Text much = {0};
    for (int i = 0; i < 10240; i++)
        text_add(&much, i % 7 ? "é" : " ");
    SDL_SetClipboardText(text_cstr(&much));
    text_release(&much);
    ui_test_key(game->app, SDLK_v, KMOD_CTRL);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    assert_false(at->speaking.steps[0].done);
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, "Dat is te lang*"));
    ui_test_compose(game->app, "é");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    player_assert_screen(game, "speaking");
    player_end(game);
}

static void put_play(const char *id, const char *play) {
    char *results = system_user_folder("results");
    ResultInfo info = {.started_ms = system_utc_ms() - 3 * DAY_MS};
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

static char *refresher_now(void) {
    char *folder = system_data_folder(), *path = path_join(folder, "refresher.json");
    Text text = {0};
    if (file_read(path, 1 << 20, &text) != FILE_OK)
        text_add(&text, "");
    free(path);
    free(folder);
    return text_take(&text);
}

/* After a play: what was missed in it comes first, and the refresher stays as it was. */
static void missed_first(void **state) {
    (void)state;
    put_play("chapeau", "verdedigen");
    Game *game = begin(LANG_NL, 1280, 720, 100, SCHEME_LIGHT);
    assert_non_null(ui_find(app_ui(game->app), MENU_REFRESH)); /* it stands beside that */
    char *before = refresher_now();
    player_key(game, MENU_SPEAK);
    SpeakingScreen *at = speaking(game);
    assert_int_equal(at->speaking.count, SPEAKING_STEPS);
    assert_string_equal(at->speaking.steps[0].alone.scenario.id, "chapeau");
    const Refresher *refresher = &at->trained.training.refresher;
    bool missed = false;
    for (int i = 0; i < refresher->count; i++) {
        const Item *item = refresher->items[i];
        const Scenario *of = &at->speaking.steps[0].alone.scenario;
        missed |= item->missed && scenario_find_moment(of, item->moment) == of->start;
    }
    assert_true(missed);
    ui_test_type(game->app, words[LANG_NL]);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    assert_true(at->speaking.steps[0].done);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE); /* first what was said, and no more than that */
    ui_test_settle(game->app);
    player_assert_screen(game, "speaking");
    assert_non_null(ui_test_find(game->app, WIDGET_LABEL, words[LANG_NL]));
    assert_null(ui_test_find(game->app, WIDGET_LABEL, msg(LANG_NL, MSG_SPEAK_SKIPPED)));
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    player_assert_screen(game, "menu");
    ui_test_settle(game->app);
    assert_int_equal(ui_focused(app_ui(game->app)), MENU_SPEAK);
    char *after = refresher_now();
    assert_string_equal(before, after);
    assert_null(strstr(after, "doordat"));
    free(before);
    free(after);
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_of_it), cmocka_unit_test(limits), cmocka_unit_test(long_mail),
        cmocka_unit_test(something_to_say), cmocka_unit_test(missed_first)};
    setenv("KLACHT_SHIPPED", "1", 1);
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
