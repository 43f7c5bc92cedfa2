/* The loop of the window: its deadlines, and its stack of screens. */
#include "ui/support.h"

#include <dlfcn.h>
#include <string.h>

#include "front/window/ui/inside.h"

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

/* A key that is there before the window has shown anything waits for the first picture, and icons
 * come with the second. */
static void the_first_picture_comes_first(void **state) {
    (void)state;
    App *app = app_new(&(AppOptions){.title = "test", .assets = KLACHT_SOURCE "/assets"});
    assert_non_null(app);
    app_open(app, &ui_test_nothing, NULL);
    SDL_Event key = {.key = {.type = SDL_KEYDOWN, .keysym = {.sym = SDLK_a}}};
    SDL_PushEvent(&key);
    app_frame(app);
    assert_int_equal(app_ui(app)->frame, 1);
    assert_true(SDL_HasEvent(SDL_KEYDOWN));
    assert_true(app_prepare(app)); /* the icons */
    app_frame(app);
    assert_int_equal(app_ui(app)->frame, 2);
    assert_false(SDL_HasEvent(SDL_KEYDOWN));
    app_free(app);
}

static bool no_renderer;

SDL_Renderer *SDL_CreateRenderer(SDL_Window *window, int index, Uint32 flags) {
    SDL_Renderer *(*create)(SDL_Window *, int, Uint32) = NULL;
    void *symbol = dlsym(RTLD_NEXT, "SDL_CreateRenderer");
    memcpy(&create, &symbol, sizeof create);
    return no_renderer ? (SDL_SetError("no renderer today"), NULL) : create(window, index, flags);
}

/* Why there is no window is still known when what there was of it is gone. */
static void says_why_there_is_no_window(void **state) {
    (void)state;
    no_renderer = true;
    assert_null(app_new(&(AppOptions){.title = "test", .assets = KLACHT_SOURCE "/assets"}));
    no_renderer = false;
    assert_string_equal(SDL_GetError(), "no renderer today");
}

static int frames;

static void count_frame(App *app, void *context) {
    assert_ptr_equal(app_ui(app), context);
    frames++;
}

/* Who shows the tree elsewhere hears of each frame, and nobody is woken for nothing. */
static void frames_are_told(void **state) {
    (void)state;
    App *app = ui_test_open(640, 480, 100, SCHEME_LIGHT, LANG_NL, &ui_test_nothing, NULL);
    ui_test_settle(app);
    app_on_frame(app, count_frame, app_ui(app));
    while (app_turn(app) <= 0)
        continue;
    frames = 0;
    assert_true(isinf(app_turn(app)));
    assert_int_equal(frames, 0);
    app_redraw(app);
    assert_true(isinf(app_turn(app)));
    assert_int_equal(frames, 1);
    app_quit(app);
    assert_true(app_turn(app) < 0);
    ui_test_close(app);
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
        cmocka_unit_test(due_now_is_due),  cmocka_unit_test(the_first_picture_comes_first),
        cmocka_unit_test(many_screens),    cmocka_unit_test(says_why_there_is_no_window),
        cmocka_unit_test(frames_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
