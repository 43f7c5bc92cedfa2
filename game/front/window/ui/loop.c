#include "front/window/ui/loop.h"

#include <math.h>

#include "base/arena.h"
#include "front/window/ui/app_inside.h"
#include "front/window/ui/arrange.h"
#include "front/window/ui/draw.h"
#include "front/window/ui/field_view.h"
#include "front/window/ui/input.h"
#include "front/window/ui/likeness.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/picture_view.h"
#include "front/window/ui/ui.h"
#include "front/window/ui/worker.h"

#include "base/banned.h"

enum { FRAME_MS = 16 };

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
    input_look_again(&app->ui);
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
        app_measure(app);
        app->ui.reveal = true;
        app_rebuild(app);
    } else if (event->event == SDL_WINDOWEVENT_EXPOSED) {
        app_redraw(app);
    }
}

static void act(App *app, const UiAction *action) {
    const Screen *screen = app_screen(app);
    app_rebuild(app);
    if (screen->act)
        screen->act(app, app_state(app), action);
    if (app->acted)
        app->acted(app, action, app->acted_context);
}

static void screen_event(App *app, const SDL_Event *event) {
    const Screen *screen = app_screen(app);
    void *state = app_state(app);
    UiAction action;
    if (!screen)
        return;
    app->inside++;
    app->ui.ticked = false;
    if (screen->event && screen->event(app, state, event))
        app_rebuild(app);
    else if (event->type == SDL_KEYDOWN && app_key(app, &event->key))
        app_rebuild(app);
    else if (ui_event(&app->ui, event, &action))
        act(app, &action);
    app->inside--;
    stack_close_left(app);
}

void app_named(App *app, const NamedAct *named) {
    UiAction action;
    refresh(app);
    app->ui.now = app_now(app);
    app->inside++;
    app->ui.ticked = false;
    if (app_screen(app) && ui_named(&app->ui, named, &action))
        act(app, &action);
    app->inside--;
    stack_close_left(app);
}

/* Milliseconds for which an event has waited; under a clock that is held none has. */
static double age(const App *app, const SDL_Event *event) {
    Uint32 now = SDL_GetTicks();
    return app->held || SDL_TICKS_PASSED(event->common.timestamp, now)
               ? 0
               : (double)(now - event->common.timestamp);
}

static void take(App *app, const SDL_Event *event) {
    refresh(app); /* every event meets the tree that the one before it left */
    app->ui.now = app_now(app);
    app->ui.event_at = app->ui.now - age(app, event);
    if (event->type == SDL_QUIT)
        app_quit(app);
    else if (event->type == SDL_WINDOWEVENT)
        window_event(app, &event->window);
    else if (event->type == SDL_RENDER_TARGETS_RESET)
        app_redraw(app);
    else if (app->waker && event->type == app->wake_event)
        woken(app, event->user.code);
    else if (app->worker_event && event->type == app->worker_event)
        worker_wake(app, event->user.code);
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
    stack_close_left(app);
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
    /* a new window asks the display a dozen things for its first events: its picture comes first */
    bool first = !app->ui.frame && !app->blind;
    while (!first && !app->quitting && SDL_PollEvent(&event))
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
        SDL_Rect rest = {0};
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
    if (app->ui.moving > 0 && picture_is_late(&app->ui))
        picture_make_later(&app->ui); /* a face changes with what is said, not after it */
    else if (app->ui.moving <= 0 && !SDL_PollEvent(NULL) && app_prepare(app))
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
