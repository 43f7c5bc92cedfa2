/* The highlighter over the words of a customer: by keys, by the pointer, from moment to moment. */
#include <string.h>

#include "ui/support_player.h"

static Game *begin(const char *id) {
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    player_open(game, id);
    player_press(game, 1);
    return game;
}

static void key(Game *game, SDL_Keycode code) {
    ui_test_key(game->app, code, KMOD_NONE);
    ui_test_settle(game->app);
}

/* The words that have the focus now. */
static const Widget *words_of(Game *game) {
    const Widget *words = ui_find(app_ui(game->app), ui_focused(app_ui(game->app)));
    assert_non_null(words);
    assert_int_equal(words->role, WIDGET_MARKED);
    return words;
}

static int marked(const Game *game) {
    const View *view = play_view(player_scene(game)->session.play);
    int count = 0;
    for (int i = 0; i < view->line_count; i++)
        for (int w = 0; view->lines[i].marked && w < view->lines[i].text->word_count; w++)
            count += view->lines[i].marked[w];
    return count;
}

/* On to the next moment with words to mark, by the first of everything. */
static void to_next_words(Game *game) {
    Scene *scene = player_scene(game);
    key(game, SDLK_F2);
    for (int i = 0; i < 20; i++) {
        const View *view = play_view(scene->session.play);
        if (scene->layer == LAYER_COACH)
            key(game, SDLK_RETURN);
        else if (view->listening)
            return;
        else if (view->going)
            key(game, SDLK_F2);
        else
            key(game, SDLK_1);
    }
    fail_msg("no words to mark");
}

/* The pen stood on the last word of a text; the next text is shorter. */
static void keys_from_moment_to_moment(void **state) {
    (void)state;
    static const char *const cases[] = {"de-kraan", "chapeau"};
    for (int c = 0; c < 2; c++) {
        Game *game = begin(cases[c]);
        key(game, SDLK_END);
        int before = words_of(game)->word_count;
        for (int step = 0; step < 2 && words_of(game)->word_count >= before; step++) {
            key(game, SDLK_END);
            to_next_words(game);
        }
        assert_true(words_of(game)->word_count < before);
        assert_int_equal(marked(game), 0);
        key(game, SDLK_SPACE);
        assert_true(marked(game) > 0);
        player_end(game);
    }
}

static void push(Uint32 type, SDL_Point at) {
    SDL_Event event = {
        .button = {.type = type, .button = SDL_BUTTON_LEFT, .clicks = 1, .x = at.x, .y = at.y}};
    SDL_PushEvent(&event);
}

/* A button held while the keys go on: the stroke ends on words it did not begin on. */
static void a_stroke_held_over_a_step(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    const Widget *words = words_of(game);
    SDL_Point at = ui_test_word(game->app, words, words->word_count - 1);
    ui_test_move(game->app, at.x, at.y);
    push(SDL_MOUSEBUTTONDOWN, at);
    ui_test_settle(game->app);
    to_next_words(game);
    at = ui_test_word(game->app, words_of(game), 0);
    ui_test_move(game->app, at.x, at.y);
    push(SDL_MOUSEBUTTONUP, at);
    ui_test_settle(game->app);
    assert_int_equal(marked(game), 0);
    player_end(game);
}

/* Words that were marked only show it once listening is over, also for a stroke begun before. */
static void a_stroke_held_past_listening(void **state) {
    (void)state;
    Game *game = begin("de-kraan");
    SDL_Point at = ui_test_word(game->app, words_of(game), 3);
    ui_test_move(game->app, at.x, at.y);
    push(SDL_MOUSEBUTTONDOWN, at);
    ui_test_settle(game->app);
    key(game, SDLK_F2);
    push(SDL_MOUSEBUTTONUP, at);
    ui_test_settle(game->app);
    assert_int_equal(marked(game), 0);
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_from_moment_to_moment),
        cmocka_unit_test(a_stroke_held_over_a_step),
        cmocka_unit_test(a_stroke_held_past_listening),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
