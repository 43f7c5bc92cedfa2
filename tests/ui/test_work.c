/* What a step of the window costs, in work that can be counted: it follows what is new, not what is
 * there already. */
#include <stdlib.h>

#include "front/window/game/scene_flow.h"
#include "front/window/ui/inside.h"
#include "ui/support_scene.h"

static const char sentence[] = "Een zin die lang genoeg is om over meer dan één regel te lopen, "
                               "in elke breedte die er voor hem zou kunnen zijn, en die er een is.";

enum { COLUMNS = 3, TEXTS = 4 };

/* Rows in rows, as the scene has them: what takes the room that is left has one breadth. */
static void rows_in_rows(App *app, void *state, Ui *ui) {
    (void)app;
    (void)state;
    for (int i = 0; i < COLUMNS; i++) {
        ui_row(ui, (Box){.gap = SPACE_8, .grow = 1});
        ui_column(ui, (Box){.width = 60});
        ui_end(ui);
        ui_column(ui, (Box){.grow = 1});
    }
    for (int i = 0; i < TEXTS; i++) {
        char *text = ui_room(ui, sizeof sentence);
        memcpy(text, sentence, sizeof sentence);
        text[0] = (char)('A' + i);
        ui_text(ui, TYPE_REPLY, text);
    }
    for (int i = 0; i < 2 * COLUMNS; i++)
        ui_end(ui);
}

static LayoutWork work_of(App *app) {
    return layouts_work(app_ui(app)->layouts);
}

static void each_text_is_set_once(void **state) {
    (void)state;
    const Screen screen = {.name = "rows", .build = rows_in_rows};
    App *app = ui_test_open(800, 600, 100, SCHEME_LIGHT, LANG_NL, &ui_test_nothing, NULL);
    LayoutWork before = work_of(app);
    app_open(app, &screen, NULL);
    ui_test_settle(app);
    LayoutWork after = work_of(app);
    assert_int_equal(after.set - before.set, TEXTS);
    assert_int_equal(after.rendered - before.rendered, TEXTS);
    app_rebuild(app);
    app_redraw(app);
    ui_test_settle(app);
    assert_int_equal(work_of(app).set, after.set);
    assert_int_equal(work_of(app).rendered, after.rendered);
    ui_test_close(app);
}

static void nothing_is_drawn_at_rest(void **state) {
    (void)state;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    while (app_prepare(game->app)) {
    }
    ui_test_wait(game->app, 5000);
    const Ui *ui = app_ui(game->app);
    unsigned drawn = ui->frame;
    for (int i = 0; i < 10; i++)
        app_frame(game->app);
    assert_int_equal(ui->frame, drawn);
    player_end(game);
}

/* While nobody does anything each face that the customer may show next is drawn and kept, in the
 * largest window that a moment's budget is asked for: the press that changes the face draws none.
 */
static void every_face_is_there_before_it_is_needed(void **state) {
    (void)state;
    Game *game = scene_begin(1920, 1080, 100, PLAY_PRACTICE, "de-kraan");
    while (app_prepare(game->app)) {
    }
    const Ui *ui = app_ui(game->app);
    const Widget *face = ui_next(ui, NULL);
    while (face && !face->soon)
        face = ui_next(ui, face);
    assert_non_null(face);
    int faces = 0;
    for (; face->soon[faces]; faces++)
        assert_true(pictures_have(ui->pictures, face->soon[faces], face->box.w, face->box.h,
                                  theme_field(app_theme(game->app), face->field_number), 0));
    assert_int_equal(faces, play_scenario(player_scene(game)->session.play)->house.mood_count + 1);
    player_end(game);
}

/* A play to its end: what its last moments set and render is no more than what its first did. */
static void a_long_conversation(void **state) {
    (void)state;
    enum { MOST = 200 };
    unsigned work[MOST + 1] = {0}; /* at each moment, all that was done up to it */
    int count = 0;
    Game *game = scene_begin(1280, 720, 100, PLAY_PRACTICE, "de-kraan");
    for (; count < MOST && !strcmp(player_screen(game), "scene"); count++) {
        work[count] = work_of(game->app).set + work_of(game->app).rendered;
        player_act(game, player_press);
    }
    int last = count - 1, half = last / 2;
    assert_true(last > 15);
    unsigned first = work[half] - work[0], second = work[last] - work[half];
    assert_true(second < first + first / 4);
    assert_true(second < (unsigned)(last - half) * 40);
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_text_is_set_once),
        cmocka_unit_test(nothing_is_drawn_at_rest),
        cmocka_unit_test(every_face_is_there_before_it_is_needed),
        cmocka_unit_test(a_long_conversation),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
