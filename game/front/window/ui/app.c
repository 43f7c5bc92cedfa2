#include "front/window/ui/app.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/window/ui/app_inside.h"
#include "front/window/ui/ui.h"

#include "base/banned.h"

/* ---- opening */

static bool differ(double a, double b) {
    return a < b || a > b;
}

/* How dense the surface is, and how large things are on it. */
void app_measure(App *app) {
    int w, h, pixels_w, pixels_h;
    SDL_GetWindowSize(app->window.sdl, &w, &h);
    SDL_GetRendererOutputSize(app->renderer, &pixels_w, &pixels_h);
    double density = w > 0 ? (double)pixels_w / w : 1, zoom = place_zoom(w, h, app->window.scale);
    if (differ(density, app->theme.density) || differ(zoom, app->theme.zoom)) {
        app->theme.density = density;
        app->theme.zoom = zoom;
        layouts_clear(app->layouts);
        fonts_forget(app->fonts);
    }
}

App *app_new(const AppOptions *options) {
    /* Without a graphics card SDL would draw through a software OpenGL: five times slower to start,
     * six times the memory. This program draws little and seldom. */
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_RENDER_DRIVER, "software");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
    SDL_SetHint(SDL_HINT_APP_NAME, options->title);
    if (SDL_Init(SDL_INIT_VIDEO))
        return NULL;
    SDL_StopTextInput(); /* on by itself; only fields want it */
    App *app = xcalloc(1, sizeof *app);
    app->began = SDL_GetPerformanceCounter();
    app->fonts = fonts_new();
    bool good = app->fonts && window_open(&app->window, options->title, options->width,
                                          options->height, options->place, options->full_screen);
    if (good)
        app->renderer = SDL_CreateRenderer(app->window.sdl, -1, SDL_RENDERER_SOFTWARE);
    if (!app->renderer) {
        char *why = xstrdup(SDL_GetError()); /* SDL_Quit forgets it */
        app_free(app);
        SDL_SetError("%s", why);
        free(why);
        return NULL;
    }
    app->assets = options->assets ? xstrdup(options->assets) : system_shared("assets");
    app->lang = options->lang;
    app->theme = options->theme.percent ? options->theme : theme_default();
    app->layouts = layouts_new(app->fonts, app->renderer);
    app->paint = paint_new(app->renderer, app->layouts, app->assets);
    app->pictures = pictures_new(app->renderer);
    app->sounds = sounds_new(NULL);
    sounds_mute(app->sounds, options->muted);
    app->cursor = SDL_SYSTEM_CURSOR_ARROW;
    ui_init(&app->ui, app->fonts, app->layouts, app->paint, app->pictures);
    app_measure(app);
    return app;
}

void app_free(App *app) {
    if (!app)
        return;
    stack_leave_all(app); /* a screen that closes may still unwatch */
    free(app->shown.items);
    free(app->leaving.items);
    waker_free(app->waker);
    ui_release(&app->ui);
    pictures_free(app->pictures);
    sounds_free(app->sounds);
    paint_free(app->paint);
    layouts_free(app->layouts);
    fonts_free(app->fonts);
    for (int i = 0; i < SDL_NUM_SYSTEM_CURSORS; i++)
        SDL_FreeCursor(app->cursors[i]);
    if (app->renderer)
        SDL_DestroyRenderer(app->renderer);
    window_close(&app->window);
    free(app->assets);
    free(app);
    SDL_Quit();
}

/* ---- what changed */

void app_quit(App *app) {
    app->quitting = true;
}

void app_rebuild(App *app) {
    app->ui.needs_build = true;
}

void app_redraw(App *app) {
    app->ui.needs_draw = true;
}

double app_now(const App *app) {
    if (app->held)
        return app->skipped;
    Uint64 passed = SDL_GetPerformanceCounter() - app->began;
    return (double)passed * 1000 / (double)SDL_GetPerformanceFrequency() + app->skipped;
}

void app_hold(App *app) {
    app->skipped = app_now(app);
    app->held = true;
}

void app_let_go(App *app) {
    double now = app_now(app);
    app->held = false;
    app->skipped = 0;
    app->skipped = now - app_now(app);
}

void app_skip(App *app, double milliseconds) {
    app->skipped += milliseconds;
}

Ui *app_ui(const App *app) {
    return (Ui *)(uintptr_t)&app->ui;
}

SDL_Window *app_window(const App *app) {
    return app->window.sdl;
}

const char *app_assets(const App *app) {
    return app->assets;
}

Lang app_lang(const App *app) {
    return app->lang;
}

const Theme *app_theme(const App *app) {
    return &app->theme;
}

void app_set_pictures(App *app, PictureMaker maker) {
    pictures_set_maker(app->pictures, maker);
}

void app_on_settings(App *app, void (*changed)(App *app, void *context), void *context) {
    app->changed = changed;
    app->changed_context = context;
}

WindowPlace app_place(const App *app) {
    return app->window.place;
}

bool app_is_full_screen(const App *app) {
    return app->window.full_screen;
}

static void settings_changed(App *app) {
    app_rebuild(app);
    if (app->changed)
        app->changed(app, app->changed_context);
}

void app_set_lang(App *app, Lang lang) {
    if (lang == app->lang)
        return;
    app->lang = lang;
    settings_changed(app);
}

void app_set_theme(App *app, Theme theme) {
    theme.density = app->theme.density;
    theme.zoom = app->theme.zoom;
    theme.percent = theme.percent < 100 ? 100 : theme.percent > 200 ? 200 : theme.percent;
    if (theme.percent != app->theme.percent) {
        layouts_clear(app->layouts);
        fonts_forget(app->fonts);
        app->ui.reveal = true;
    }
    app->theme = theme;
    settings_changed(app);
}

void app_set_full_screen(App *app, bool on) {
    if (on == app->window.full_screen)
        return;
    window_fill_screen(&app->window, on);
    settings_changed(app);
}

void app_sound(App *app, Sound sound, int milliseconds) {
    sounds_play(app->sounds, sound, milliseconds);
}

bool app_is_muted(const App *app) {
    return sounds_are_muted(app->sounds);
}

void app_set_muted(App *app, bool muted) {
    if (muted == app_is_muted(app))
        return;
    sounds_mute(app->sounds, muted);
    settings_changed(app);
}

Sounds *app_sounds(const App *app) {
    return app->sounds;
}

void app_on_action(App *app, void (*acted)(App *app, const UiAction *action, void *context),
                   void *context) {
    app->acted = acted;
    app->acted_context = context;
}

void app_on_frame(App *app, void (*drawn)(App *app, void *context), void *context) {
    app->drawn = drawn;
    app->drawn_context = context;
}
