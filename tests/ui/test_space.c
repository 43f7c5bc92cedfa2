/* What the checker takes for the height of a moment is what the window makes of it: at every moment
 * that a play comes to, of cases in which one phones, mails, chats and reads posts. */
#include <stdlib.h>

#include "check/space.h"
#include "front/window/game/scene.h"
#include "ui/support_scene.h"

enum { SLACK = 8, SEEN = 104 /* of the words, where one answers */ };

static int words_held, answers_held;

static const Widget *now_in(Ui *ui) {
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->lay.anchor && widget_scroll(w))
            return w;
    return NULL;
}

static void is_near(const char *what, const Game *game, int is, int told, int line) {
    const Scene *scene = player_scene((Game *)(uintptr_t)game);
    if (abs(is - told) > line)
        fail_msg("%s, %s: %s %d pixels high, and the checker says %d",
                 play_scenario(scene->session.play)->id,
                 scene_view((Game *)(uintptr_t)game)->moment, what, is, told);
}

static void hold_words(Game *game, const View *view, Channel channel) {
    const Scenario *scenario = play_scenario(player_scene(game)->session.play);
    SpaceLine lines[40];
    const Widget *now = now_in(app_ui(game->app)), *scroll = ui_find(app_ui(game->app), ID_SCROLL);
    assert_non_null(now);
    assert_true(view->line_count <= 40);
    for (int i = 0; i < view->line_count; i++) {
        const Line *line = &scenario->lines[view->lines[i].line];
        lines[i] = (SpaceLine){line->speaker, line->text.source};
    }
    is_near("the words are", game, now->box.h, space_of_words(lines, view->line_count, channel),
            space_word_line());
    int room = scroll->box.h - 2 * SPACE_4;
    assert_true(room >= SPACE_WORDS && room <= SPACE_WORDS + SLACK);
    words_held++;
}

static void hold_answers(Game *game, const View *view) {
    Ui *ui = app_ui(game->app);
    const char *texts[20];
    const Widget *scroll = ui_find(ui, ID_SCROLL), *first = ui_find(ui, ID_REPLY), *last = first;
    assert_true(view->reply_count <= 20);
    for (int i = 0; i < view->reply_count; i++) {
        texts[i] = view->replies[i].text;
        last = ui_find(ui, ID_REPLY + i);
    }
    int columns = first->box.w > scroll->box.w / 2 ? 1 : 2;
    int high = last->box.y + last->box.h - first->box.y, room = scroll->box.h + high - SEEN;
    is_near("the answers are", game, high, space_of_answers(texts, view->reply_count, columns),
            space_answer_line());
    if (view->reply_count > 1) /* of one alone there is a note below it */
        assert_true(room >= SPACE_ANSWERS - SLACK && room <= SPACE_ANSWERS + SLACK);
    answers_held++;
}

static void look(Game *game) {
    const Scene *scene = player_scene(game);
    const View *view = scene_view(game);
    if (scene->noting || view->ended)
        return;
    if (view->listening && view->line_count)
        hold_words(game, view, view->channel);
    else if (!view->listening && !view->going && view->way == WAY_REPLIES)
        hold_answers(game, view);
}

static void as_the_window_has_it(void **state) {
    (void)state;
    static const char *const few[] = {"de-kraan", "chapeau", "vijf-weken-stilte",
                                      "onder-vraag-ingevuld"};
    char *ids[64] = {NULL};
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    int all = getenv("KLACHT_ALL_CASES") ? game->case_count : 0, count = all ? all : 4;
    assert_true(count <= 64);
    for (int c = 0; c < count; c++)
        ids[c] = strdup(all ? game->cases[c].entry->id : few[c]);
    player_end(game);
    for (int c = 0; c < count; c++) {
        scene_each_moment(LANG_NL, 1280, 720, 100, ids[c], look);
        scene_each_moment(LANG_EN, 1280, 720, 100, ids[c], look);
        free(ids[c]);
    }
    assert_true(words_held >= 20 && answers_held >= 20);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(as_the_window_has_it)};
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
