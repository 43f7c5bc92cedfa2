#include "front/window/ui/app.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/window/ui/arrange.h"
#include "front/window/ui/aside.h"
#include "front/window/ui/draw.h"
#include "front/window/ui/field_view.h"
#include "front/window/ui/input.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/likeness.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/picture_view.h"
#include "front/window/ui/ui.h"
#include "front/window/ui/waker.h"
#include "front/window/ui/window.h"

#include "base/banned.h"

enum { WATCHES = 60, FRAME_MS = 16 };

/* A screen below another keeps its focus and what was scrolled. */
typedef struct Shown {
    const Screen *screen;
    void *state;
    int focus, scroll_count;
    ScrollState scrolls[KEPT_STATES];
} Shown;

struct App {
    Window window;
    SDL_Renderer *renderer;
    Fonts *fonts;
    Layouts *layouts;
    Paint *paint;
    Pictures *pictures;
    Sounds *sounds;
    char *assets;
    Ui ui;
    struct {
        Shown *items; /* the last is on top */
        int count, capacity;
    } shown;
    struct {
        struct {
            const Screen *screen;
            void *state;
        } * items;
        int count, capacity;
    } leaving; /* closed when no function of a screen runs */
    int inside;
    Lang lang;
    Theme theme;
    bool quitting, typing;
    Uint64 began;
    double skipped;
    bool held, blind;
    Aside aside;
    SDL_Cursor *cursors[SDL_NUM_SYSTEM_CURSORS];
    SDL_SystemCursor cursor;
    void (*changed)(App *app, void *context);
    void *changed_context;
    void (*acted)(App *app, const UiAction *action, void *context);
    void *acted_context;
    void (*drawn)(App *app, void *context);
    void *drawn_context;
    Waker *waker;
    Uint32 wake_event;
    struct {
        int descriptor;
        void (*ready)(App *app, int descriptor, void *context);
        void *context;
    } watches[WATCHES];
    int watch_count;
};

/* ---- opening */

static bool differ(double a, double b) {
    return a < b || a > b;
}

/* How dense the surface is, and how large things are on it. */
static void measure_surface(App *app) {
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
    measure_surface(app);
    return app;
}

/* ---- screens */

static Shown *topmost(const App *app) {
    return app->shown.count ? &app->shown.items[app->shown.count - 1] : NULL;
}

static void close_leaving(App *app) {
    while (!app->inside && app->leaving.count) {
        int i = --app->leaving.count;
        const Screen *screen = app->leaving.items[i].screen;
        if (screen->close)
            screen->close(app, app->leaving.items[i].state);
    }
}

static void leave(App *app) {
    const Shown *top = &app->shown.items[--app->shown.count];
    GROW(&app->leaving, items);
    app->leaving.items[app->leaving.count].screen = top->screen;
    app->leaving.items[app->leaving.count++].state = top->state;
}

static void arrive(App *app, const Screen *screen, void *state) {
    GROW(&app->shown, items);
    app->shown.items[app->shown.count++] = (Shown){.screen = screen, .state = state};
    ui_forget(&app->ui);
    app_rebuild(app);
    close_leaving(app);
}

void app_open(App *app, const Screen *screen, void *state) {
    if (app->shown.count)
        leave(app);
    arrive(app, screen, state);
}

void app_push(App *app, const Screen *screen, void *state) {
    Shown *below = topmost(app);
    if (below) {
        below->focus = app->ui.focus;
        below->scroll_count = app->ui.scroll_count;
        memcpy(below->scrolls, app->ui.scrolls, sizeof below->scrolls);
    }
    arrive(app, screen, state);
}

void app_back(App *app) {
    if (!app->shown.count)
        return;
    leave(app);
    ui_forget(&app->ui);
    const Shown *top = topmost(app);
    if (top) {
        app->ui.focus = top->focus;
        app->ui.first = !top->focus;
        app->ui.scroll_count = top->scroll_count;
        memcpy(app->ui.scrolls, top->scrolls, sizeof top->scrolls);
        app_rebuild(app);
    } else {
        app_quit(app);
    }
    close_leaving(app);
}

const Screen *app_screen(const App *app) {
    return app->shown.count ? topmost(app)->screen : NULL;
}

void *app_state(const App *app) {
    return app->shown.count ? topmost(app)->state : NULL;
}

void app_free(App *app) {
    if (!app)
        return;
    while (app->shown.count)
        leave(app);
    close_leaving(app); /* a screen that closes may still unwatch */
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

Paint *app_paint(const App *app) {
    return app->paint;
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

/* ---- watching */

int app_watch(App *app, int descriptor, void (*ready)(App *app, int descriptor, void *context),
              void *context) {
    if (!app->waker) {
        app->wake_event = SDL_RegisterEvents(1);
        app->waker = waker_new(app->wake_event);
    }
    if (app->watch_count == WATCHES || waker_watch(app->waker, descriptor))
        return -1;
    app->watches[app->watch_count].descriptor = descriptor;
    app->watches[app->watch_count].ready = ready;
    app->watches[app->watch_count++].context = context;
    return 0;
}

void app_unwatch(App *app, int descriptor) {
    for (int i = app->watch_count - 1; i >= 0; i--)
        if (app->watches[i].descriptor == descriptor)
            app->watches[i] = app->watches[--app->watch_count];
    if (app->waker)
        waker_unwatch(app->waker, descriptor);
}

static void woken(App *app, int descriptor) {
    for (int i = 0; i < app->watch_count; i++)
        if (app->watches[i].descriptor == descriptor) {
            app->watches[i].ready(app, descriptor, app->watches[i].context);
            waker_again(app->waker, descriptor);
            return;
        }
}

/* ---- the tree */

static void build(App *app) {
    const Screen *screen = app_screen(app);
    int w, h;
    SDL_GetRendererOutputSize(app->renderer, &w, &h);
    ui_begin(&app->ui, w, h, &app->theme);
    if (screen)
        screen->build(app, app_state(app), &app->ui);
    aside_build(&app->aside, &app->ui);
    ui_finish(&app->ui);
}

static void refresh(App *app) {
    /* a tree may depend on what of it is in sight */
    if (!app->ui.root)
        app->ui.needs_build = true;
    for (int round = 0; round < 3 && (app->ui.needs_build || app->ui.needs_arrange); round++) {
        if (app->ui.needs_build)
            build(app);
        if (app->ui.needs_arrange)
            ui_arrange(&app->ui);
    }
}

/* ---- events */

static void say_size(App *app) {
    Text text = {0}, percent = {0};
    text_addf(&percent, "%d", app->theme.percent);
    msg_fill(&text, app->lang, MSG_APP_TEXT_SIZE, text_cstr(&percent));
    aside_say(&app->aside, app_now(app), text_cstr(&text));
    text_release(&percent);
    text_release(&text);
}

static bool text_size_key(App *app, SDL_Keycode key) {
    Theme theme = app->theme;
    switch (key) {
    case SDLK_PLUS:
    case SDLK_EQUALS:
    case SDLK_KP_PLUS:
        theme.percent += PERCENT_STEP;
        break;
    case SDLK_MINUS:
    case SDLK_KP_MINUS:
        theme.percent -= PERCENT_STEP;
        break;
    case SDLK_0:
    case SDLK_KP_0:
        theme.percent = 100;
        break;
    case SDLK_m:
        app_set_muted(app, !app_is_muted(app));
        aside_say(&app->aside, app_now(app),
                  msg(app->lang, app_is_muted(app) ? MSG_APP_SOUND_OFF : MSG_APP_SOUND_ON));
        return true;
    case SDLK_d:
        theme.scheme = (Scheme)((theme.scheme + 1) % SCHEME_COUNT);
        break;
    default:
        return false;
    }
    bool sized = theme.percent != app->theme.percent;
    app_set_theme(app, theme);
    if (sized)
        say_size(app);
    return true;
}

static bool app_key(App *app, const SDL_KeyboardEvent *key) {
    if (key->keysym.sym == SDLK_F11) {
        app_set_full_screen(app, !app->window.full_screen);
        return true;
    }
    bool control = key->keysym.mod & KMOD_CTRL && !(key->keysym.mod & (KMOD_ALT | KMOD_GUI));
    return control && text_size_key(app, key->keysym.sym);
}

static void window_event(App *app, const SDL_WindowEvent *event) {
    window_note(&app->window, event->event);
    if (event->event == SDL_WINDOWEVENT_SIZE_CHANGED) {
        measure_surface(app);
        app->ui.reveal = true;
        app_rebuild(app);
    } else if (event->event == SDL_WINDOWEVENT_EXPOSED) {
        app_redraw(app);
    }
}

static void screen_event(App *app, const SDL_Event *event) {
    const Screen *screen = app_screen(app);
    void *state = app_state(app);
    UiAction action;
    if (!screen)
        return;
    app->inside++;
    app->ui.ticked = false;
    if (screen->event && screen->event(app, state, event)) {
        app_rebuild(app);
    } else if (event->type == SDL_KEYDOWN && app_key(app, &event->key)) {
        app_rebuild(app);
    } else if (ui_event(&app->ui, event, &action)) {
        app_rebuild(app);
        if (screen->act)
            screen->act(app, state, &action);
        if (app->acted)
            app->acted(app, &action, app->acted_context);
    }
    app->inside--;
    close_leaving(app);
}

static void take(App *app, const SDL_Event *event) {
    refresh(app); /* every event meets the tree that the one before it left */
    app->ui.now = app_now(app);
    if (event->type == SDL_QUIT)
        app_quit(app);
    else if (event->type == SDL_WINDOWEVENT)
        window_event(app, &event->window);
    else if (event->type == SDL_RENDER_TARGETS_RESET)
        app_redraw(app);
    else if (app->waker && event->type == app->wake_event)
        woken(app, event->user.code);
    else
        screen_event(app, event);
}

static double next_deadline(const App *app) {
    const Screen *screen = app_screen(app);
    return screen && screen->tick && screen->deadline
               ? screen->deadline((App *)(uintptr_t)app, app_state(app))
               : (double)INFINITY;
}

/* The deadline first: one that says "now" reads the clock itself, and a clock read before it would
 * never have come so far. */
static bool screen_is_due(const App *app) {
    double until = next_deadline(app);
    return app_now(app) >= until;
}

double app_next(const App *app) {
    double next = fmin(fmin(next_deadline(app), app->ui.wake), aside_next(&app->aside));
    return app->ui.moving > 0 ? fmin(next, app->ui.now + FRAME_MS) : next;
}

bool app_is_due(const App *app) {
    return screen_is_due(app) || app_now(app) >= fmin(app->ui.wake, aside_next(&app->aside));
}

static bool tick(App *app) {
    if (!screen_is_due(app))
        return false;
    app->inside++;
    app_screen(app)->tick(app, app_state(app));
    app->ui.ticked = true;
    app->inside--;
    app_rebuild(app);
    close_leaving(app);
    return true;
}

/* The input method and the cursor follow the focus and the pointer. */
static void follow(App *app) {
    const Widget *widget = ui_find(&app->ui, app->ui.focus);
    bool typing = widget && widget->role == WIDGET_FIELD && widget_can_focus(widget);
    if (typing) {
        SDL_Rect caret = field_caret_box(&app->ui, widget);
        double density = app->theme.density;
        SDL_Rect place = {(int)(caret.x / density), (int)(caret.y / density),
                          (int)(caret.w / density) + 1, (int)(caret.h / density)};
        SDL_SetTextInputRect(&place);
    }
    if (typing != app->typing) {
        if (typing)
            SDL_StartTextInput();
        else
            SDL_StopTextInput();
        app->typing = typing;
    }
    SDL_SystemCursor cursor = app->ui.cursor;
    if (cursor != app->cursor) {
        if (!app->cursors[cursor])
            app->cursors[cursor] = SDL_CreateSystemCursor(cursor);
        if (app->cursors[cursor])
            SDL_SetCursor(app->cursors[cursor]);
        app->cursor = cursor;
    }
}

/* ---- frames */

/* What was drawn comes to the screen: the renderer draws into the surface of the window, and of a
 * motion only that part is copied. */
static void present(App *app) {
    const SDL_Rect *part = &app->ui.drawing;
    if (SDL_RectEmpty(part))
        return;
    if (app->ui.only_moves && !SDL_RenderFlush(app->renderer) &&
        !SDL_UpdateWindowSurfaceRects(app->window.sdl, part, 1))
        return;
    SDL_RenderPresent(app->renderer);
}

/* Icons come right after the first picture: the first text is there sooner. */
static bool add_icons(App *app) {
    bool due = app->ui.frame && paint_warm(app->paint);
    if (due)
        app_redraw(app);
    return due;
}

bool app_frame(App *app) {
    SDL_Event event;
    add_icons(app);
    while (!app->quitting && SDL_PollEvent(&event))
        take(app, &event);
    if (app->quitting)
        return false;
    bool clean = !app->ui.needs_build && !app->ui.needs_arrange && !app->ui.needs_draw;
    bool ticked = tick(app);
    if (aside_ends(&app->aside, app_now(app)))
        app_rebuild(app);
    app->ui.now = app_now(app);
    motion_frame(&app->ui);
    refresh(app);
    follow(app);
    if (app->blind) {
        app->ui.needs_draw = false;
    } else if (app->ui.needs_draw) {
        SDL_Rect rest;
        bool alike = !app->ui.only_moves && likeness_note(&app->ui, &rest);
        if (alike && clean && ticked) { /* a clock went on: no more than that is drawn */
            app->ui.only_moves = true;
            motion_area(&app->ui, rest);
        }
        ui_draw(&app->ui);
        present(app);
        if (app->drawn)
            app->drawn(app, app->drawn_context);
    }
    return !app->quitting;
}

/* The pictures that may follow those on the screen. */
bool app_prepare(App *app) {
    if (add_icons(app))
        return true;
    if (picture_make_later(&app->ui))
        return true;
    const Widget *image = ui_next(&app->ui, NULL);
    while (image && !image->soon)
        image = ui_next(&app->ui, image);
    return pictures_prepare(app->pictures, image ? image->soon : NULL);
}

double app_turn(App *app) {
    if (!app_frame(app))
        return -1;
    double until = app_next(app), now = app_now(app);
    if (app->ui.moving <= 0 && !SDL_PollEvent(NULL) && app_prepare(app))
        return 0; /* one face at a time, as long as no hand moves */
    return fmax(until - now, 0);
}

void app_run(App *app) {
    double wait;
    app->quitting = false;
    while ((wait = app_turn(app)) >= 0) {
        if (isinf(wait))
            SDL_WaitEvent(NULL);
        else if (wait > 0)
            SDL_WaitEventTimeout(NULL, (int)fmin(ceil(wait), 1e9));
    }
}

void app_set_blind(App *app, bool blind) {
    app->blind = blind;
    app_redraw(app);
}

SDL_Surface *app_picture(App *app) {
    int w, h;
    refresh(app);
    app->ui.only_moves = false;
    SDL_GetRendererOutputSize(app->renderer, &w, &h);
    SDL_Surface *picture = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);
    if (!picture)
        die_out_of_memory();
    paint_warm(app->paint);
    while (picture_make_later(&app->ui))
        continue;
    ui_draw(&app->ui);
    SDL_RenderReadPixels(app->renderer, NULL, SDL_PIXELFORMAT_ARGB8888, picture->pixels,
                         picture->pitch);
    SDL_RenderPresent(app->renderer);
    return picture;
}
