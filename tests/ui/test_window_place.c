/* Where the window stands, and how large things are in it: on any screens, and as SDL has it. */
#include "front/window/ui/desktop.h"
#include "front/window/ui/window_place.h"
#include "ui/support.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "temporary.h"

#include "base/banned.h"

static const SDL_Rect screens[] = {{0, 27, 1920, 1053}, {1920, 0, 1280, 720}};

static bool inside(SDL_Rect in, SDL_Rect out) {
    return in.x >= out.x && in.y >= out.y && in.x + in.w <= out.x + out.w &&
           in.y + in.h <= out.y + out.h;
}

static bool equal(double a, double b) {
    return a - b < 1e-9 && b - a < 1e-9;
}

static void the_first_time(void **state) {
    (void)state;
    static const int sizes[][2] = {{640, 480},  {800, 600},   {1024, 768},  {1280, 720},
                                   {1366, 768}, {1920, 1080}, {2560, 1440}, {3840, 2160}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        SDL_Rect usable = {7, 27, sizes[i][0] - 7, sizes[i][1] - 27};
        for (double scale = 1; scale <= 3; scale += .5) {
            SDL_Rect at = place_first(usable, scale);
            assert_true(inside(at, usable));
            assert_true(at.y + at.h < usable.y + usable.h); /* there is room for the bar above */
        }
    }
    SDL_Rect at = place_first((SDL_Rect){0, 0, 1920, 1080}, 1);
    assert_int_equal(at.w, 1280);
    assert_int_equal(at.h, 720);
    at = place_first((SDL_Rect){0, 0, 3840, 2160}, 1);
    assert_in_range(at.w, 2000, 2400);
    at = place_first((SDL_Rect){0, 0, 3840, 2160}, 2);
    assert_int_equal(at.w, 2560);
}

static void another_time(void **state) {
    (void)state;
    SDL_Rect was = {100, 90, 1366, 700}, at = place_fit(was, screens, 2, 1);
    assert_true(SDL_RectEquals(&at, &was));
    was = (SDL_Rect){2000, 100, 1000, 500}; /* on the second screen */
    at = place_fit(was, screens, 2, 1);
    assert_true(SDL_RectEquals(&at, &was));
    at = place_fit(was, screens, 1, 1); /* which is not there now */
    assert_true(inside(at, screens[0]));
    assert_int_equal(at.w, 1000);
    static const SDL_Rect lost[] = {{-5000, -5000, 800, 600}, {1900, 1040, 800, 600},
                                    {-700, 40, 800, 600},     {10, -300, 800, 600},
                                    {0, 0, 9000, 9000},       {2900, 650, 1200, 900}};
    for (size_t i = 0; i < sizeof lost / sizeof *lost; i++) {
        at = place_fit(lost[i], screens, 2, 1);
        assert_true(inside(at, screens[0]) || inside(at, screens[1]));
    }
}

static void how_large_things_are(void **state) {
    (void)state;
    static const int as_designed[][2] = {{480, 360},  {800, 600},  {1024, 768},
                                         {1280, 720}, {1366, 768}, {1280, 2000}};
    for (size_t i = 0; i < sizeof as_designed / sizeof *as_designed; i++)
        assert_true(equal(place_zoom(as_designed[i][0], as_designed[i][1], 1), 1));
    double full = place_zoom(1920, 1080, 1), large = place_zoom(3840, 2160, 1);
    assert_true(full > 1.2 && full < 1.5);
    assert_true(large > 1.8 && large < 3);
    /* the desktop's scale: as it is, on top of a large window, and as far as there is room */
    assert_true(equal(place_zoom(2560, 1440, 2), 2));
    assert_true(place_zoom(3840, 2160, 2) > 2);
    assert_true(equal(place_zoom(1280, 960, 2), 2));
    assert_true(equal(place_zoom(640, 480, 2), 1));
    /* at least so many units are left, also of a window that is zoomed: what fits still fits */
    for (int w = 1280; w < 8000; w += 100)
        assert_true(w / place_zoom(w, w * 9 / 16, 1) >= 1280);
}

/* A window of that size draws its text that much larger, and back. */
static void grows_with_the_window(void **state) {
    (void)state;
    App *app = ui_test_open(1280, 720, 100, SCHEME_LIGHT, LANG_NL, &ui_test_nothing, NULL);
    int small = ui_next(app_ui(app), ui_root(app_ui(app)))->box.h;
    const Theme *theme = app_theme(app);
    assert_true(equal(theme->zoom, 1));
    ui_test_resize(app, 2560, 1440);
    assert_true(equal(theme->zoom, place_zoom(2560, 1440, 1)));
    assert_int_equal(theme_type(theme, TYPE_INTERFACE), (int)(17 * theme->zoom + .5));
    Theme dark = *theme;
    dark.scheme = SCHEME_DARK;
    dark.zoom = 1; /* is the window's, not of who changes the look */
    app_set_theme(app, dark);
    assert_true(theme->zoom > 1.5);
    ui_test_resize(app, 1280, 720);
    assert_true(equal(theme->zoom, 1));
    assert_int_equal(ui_next(app_ui(app), ui_root(app_ui(app)))->box.h, small);
    ui_test_close(app);
}

static void is_remembered(void **state) {
    (void)state;
    AppOptions options = {.title = "test",
                          .assets = KLACHT_SOURCE "/assets",
                          .place = {.known = true, .at = {60, 50, 700, 500}}};
    App *app = app_new(&options);
    assert_non_null(app);
    app_open(app, &ui_test_nothing, NULL);
    ui_test_settle(app);
    WindowPlace place = app_place(app);
    assert_true(place.known && !place.maximized);
    assert_int_equal(place.at.w, 700);
    assert_int_equal(place.at.h, 500);
    ui_test_resize(app, 640, 480);
    assert_int_equal(app_place(app).at.w, 640);
    /* a screen that is filled is no place */
    app_set_full_screen(app, true);
    ui_test_settle(app);
    assert_true(app_is_full_screen(app));
    assert_int_equal(app_place(app).at.w, 640);
    ui_test_key(app, SDLK_F11, KMOD_NONE);
    assert_false(app_is_full_screen(app));
    ui_test_close(app);
}

static void what_the_desktop_asks(void **state) {
    (void)state;
    assert_true(equal(desktop_scale_of(NULL), 1));
    assert_true(equal(desktop_scale_of(""), 1));
    assert_true(equal(desktop_scale_of("Xft.dpi:\t192\n"), 2));
    assert_true(
        equal(desktop_scale_of("*customization:\t-color\nXft.dpi:\t144\nXft.hinting:\t1"), 1.5));
    assert_true(equal(desktop_scale_of("Xft.dpi:\tmany\n"), 1));
    assert_true(equal(desktop_scale_of("Xft.dpi:\t90000\n"), 1));
    assert_true(equal(desktop_scale_of("aXft.dpi:\t192\n"), 1));
    const char *home = temporary_folder("klacht-desktop");
    assert_int_equal(setenv("XDG_CONFIG_HOME", home, 1), 0);
    unsetenv("GTK_THEME");
    assert_int_equal(desktop_scheme(), SCHEME_LIGHT);
    assert_false(desktop_is_still());
    setenv("GTK_THEME", "Adwaita:dark", 1);
    assert_int_equal(desktop_scheme(), SCHEME_DARK);
    setenv("GTK_THEME", "HighContrastInverse", 1);
    assert_int_equal(desktop_scheme(), SCHEME_CONTRAST);
    setenv("GTK_THEME", "Adwaita", 1);
    assert_int_equal(desktop_scheme(), SCHEME_LIGHT);
    unsetenv("GTK_THEME");
    char *folder = path_join(home, "gtk-3.0"), *path = path_join(folder, "settings.ini");
    assert_int_equal(file_make_folder(folder), FILE_OK);
    static const struct {
        const char *text;
        Scheme scheme;
        bool still;
    } files[] = {
        {"[Settings]\ngtk-application-prefer-dark-theme=1\n", SCHEME_DARK, false},
        {"[Settings]\ngtk-application-prefer-dark-theme = true\ngtk-enable-animations = false\n",
         SCHEME_DARK, true},
        {"[Settings]\ngtk-application-prefer-dark-theme=0\ngtk-enable-animations=0\n", SCHEME_LIGHT,
         true},
        {"[Settings]\ngtk-theme-name=Breeze-Dark\ngtk-font-name=x\n", SCHEME_DARK, false},
        {"[Settings]\ngtk-theme-name=Breeze\ngtk-icon-theme-name=breeze-dark\ngtk-enable-"
         "animations=1\n",
         SCHEME_LIGHT, false},
        {"[Settings]\ngtk-theme-name=HighContrast\n", SCHEME_CONTRAST, false}};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        assert_int_equal(file_write(path, files[i].text, strlen(files[i].text)), FILE_OK);
        assert_int_equal(desktop_scheme(), files[i].scheme);
        assert_int_equal(desktop_is_still(), files[i].still);
    }
    free(folder);
    free(path);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_time),       cmocka_unit_test(another_time),
        cmocka_unit_test(how_large_things_are), cmocka_unit_test(grows_with_the_window),
        cmocka_unit_test(is_remembered),        cmocka_unit_test(what_the_desktop_asks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
