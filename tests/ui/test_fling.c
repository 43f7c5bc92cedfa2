/* A finger that scrolls and lets go: what it left moving ends, and then nothing more is drawn. */
#include "front/window/ui/fling.h"
#include "front/window/ui/loop.h"
#include "ui/support.h"

#include <math.h>

#include "base/banned.h"

enum { ID_SCROLL = 1, ID_FIRST = 10, ROWS = 60, X = 24, FRAME = 16 };

static int presses;

static void build(App *app, void *state, Ui *ui) {
    (void)app;
    (void)state;
    ui_scroll(ui, ID_SCROLL, (Box){.gap = SPACE_16, .grow = 1});
    for (int i = 0; i < ROWS; i++)
        ui_button(ui, ID_FIRST + i, "Rij");
    ui_end(ui);
}

static void act(App *app, void *state, const UiAction *action) {
    (void)app;
    (void)state;
    presses += action->kind == UI_PRESS;
}

static const Screen screen = {.name = "rows", .build = build, .act = act};

static App *begin(bool still) {
    App *app = ui_test_open(400, 600, 100, SCHEME_LIGHT, LANG_NL, &screen, NULL);
    Theme theme = *app_theme(app);
    theme.still = still;
    app_set_theme(app, theme);
    ui_test_settle(app);
    presses = 0;
    return app;
}

static void touch(App *app, Uint32 type, int y) {
    SDL_Event event = {
        .button = {
            .type = type, .button = SDL_BUTTON_LEFT, .which = SDL_TOUCH_MOUSEID, .x = X, .y = y}};
    SDL_PushEvent(&event);
    ui_test_settle(app);
}

/* Up or down by `each` pixels a frame; it then rests for so long before it lets go. */
static void sweep(App *app, int each, int rest) {
    int y = 300;
    touch(app, SDL_MOUSEBUTTONDOWN, y);
    for (int i = 0; i < 8; i++) {
        ui_test_wait(app, FRAME);
        ui_test_move(app, X, y += each);
    }
    ui_test_wait(app, rest);
    touch(app, SDL_MOUSEBUTTONUP, y);
}

static int seen_at(App *app) {
    return -ui_find(app_ui(app), ID_FIRST)->box.y;
}

static void it_goes_on_and_ends(void **state) {
    App *app = begin(false);
    (void)state;
    sweep(app, -20, 0);
    int let_go = seen_at(app), before = let_go, last = 1 << 20, frames = 0;
    assert_true(let_go > 100);
    for (; !isinf(app_next(app)) && frames < 200; frames++) {
        ui_test_wait(app, FRAME);
        int by = seen_at(app) - before;
        assert_true(by >= 0 && by <= last + 1); /* ever slower */
        last = by;
        before = seen_at(app);
    }
    assert_in_range(frames, 10, 100);
    assert_true(before - let_go > 200);
    for (int i = 0; i < 5; i++) /* and at rest it is at rest */
        ui_test_wait(app, FRAME);
    assert_int_equal(seen_at(app), before);
    assert_true(isinf(app_next(app)));
    assert_int_equal(presses, 0);
    ui_test_close(app);
}

static void up_and_at_the_edge(void **state) {
    App *app = begin(false);
    (void)state;
    ui_scroll_set(app_ui(app), ID_SCROLL, 400);
    ui_test_settle(app);
    sweep(app, 30, 0);
    for (int i = 0; i < 120 && !isinf(app_next(app)); i++)
        ui_test_wait(app, FRAME);
    assert_int_equal(seen_at(app), 0);
    assert_true(isinf(app_next(app)));
    ui_test_close(app);
}

/* A finger that lay still, one that crept, and reduced motion: where it let go it stays. */
static void without(void **state) {
    static const struct {
        bool still;
        int each, rest;
    } ways[] = {{false, -20, 200}, {false, -2, 0}, {true, -20, 0}};
    (void)state;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        App *app = begin(ways[i].still);
        sweep(app, ways[i].each, ways[i].rest);
        int at = seen_at(app);
        for (int k = 0; k < 10; k++)
            ui_test_wait(app, FRAME);
        assert_int_equal(seen_at(app), at);
        assert_true(isinf(app_next(app)));
        ui_test_close(app);
    }
}

/* The next finger stops it, and presses nothing. */
static void a_finger_stops_it(void **state) {
    App *app = begin(false);
    (void)state;
    sweep(app, -20, 0);
    ui_test_wait(app, 100);
    touch(app, SDL_MOUSEBUTTONDOWN, 300);
    int at = seen_at(app);
    ui_test_wait(app, 100);
    touch(app, SDL_MOUSEBUTTONUP, 300);
    ui_test_wait(app, 100);
    assert_int_equal(seen_at(app), at);
    assert_int_equal(presses, 0);
    touch(app, SDL_MOUSEBUTTONDOWN, 300); /* at rest it presses again */
    touch(app, SDL_MOUSEBUTTONUP, 300);
    touch(app, SDL_MOUSEBUTTONDOWN, 320);
    touch(app, SDL_MOUSEBUTTONUP, 320);
    assert_true(presses > 0);
    ui_test_close(app);
}

/* Motion that is reduced while it goes on: it is there. */
static void reduced_on_the_way(void **state) {
    App *app = begin(false);
    (void)state;
    sweep(app, -20, 0);
    ui_test_wait(app, 50);
    Theme theme = *app_theme(app);
    theme.still = true;
    app_set_theme(app, theme);
    ui_test_settle(app);
    int at = seen_at(app);
    ui_test_wait(app, 300);
    assert_int_equal(seen_at(app), at);
    ui_test_close(app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_goes_on_and_ends),
        cmocka_unit_test(up_and_at_the_edge),
        cmocka_unit_test(without),
        cmocka_unit_test(a_finger_stops_it),
        cmocka_unit_test(reduced_on_the_way),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
