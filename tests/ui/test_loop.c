/* The loop of the window: its deadlines, and its stack of screens. */
#include "ui/support.h"

static int ticks;

static void tick(App *app, void *state) {
    (void)app;
    (void)state;
    ticks++;
}

static double deadline(App *app, void *state) {
    (void)state;
    return ticks ? app_now(app) + 1e9 : app_now(app);
}

/* With the clock running: what is due now is due, although the screen looked at its clock later
 * than the loop did. */
static void due_now_is_due(void **state) {
    (void)state;
    Screen screen = ui_test_nothing;
    screen.tick = tick;
    screen.deadline = deadline;
    App *app = app_new(&(AppOptions){.title = "test", .assets = KLACHT_SOURCE "/assets"});
    assert_non_null(app);
    ticks = 0;
    app_open(app, &screen, NULL);
    assert_true(app_is_due(app));
    app_frame(app);
    assert_int_equal(ticks, 1);
    app_free(app);
}

static int closed;

static void close_one(App *app, void *state) {
    (void)app;
    (void)state;
    closed++;
}

static void many_screens(void **state) {
    (void)state;
    enum { MANY = 100 };
    Screen screen = ui_test_nothing;
    screen.close = close_one;
    App *app = ui_test_open(640, 480, 100, SCHEME_LIGHT, LANG_NL, &ui_test_nothing, NULL);
    for (int i = 0; i < MANY; i++)
        app_push(app, &screen, NULL);
    ui_test_settle(app);
    closed = 0;
    for (int i = 0; i < MANY / 2; i++)
        app_back(app);
    assert_int_equal(closed, MANY / 2);
    ui_test_close(app); /* those that are left close with it */
    assert_int_equal(closed, MANY);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(due_now_is_due),
        cmocka_unit_test(many_screens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
