/* The inside of an App: for its files alone. */
#ifndef KLACHT_UI_APP_INSIDE_H
#define KLACHT_UI_APP_INSIDE_H

#include "base/locale.h"
#include "front/window/ui/aside.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/screen.h"
#include "front/window/ui/sound.h"
#include "front/window/ui/waker.h"
#include "front/window/ui/window.h"

enum { WATCHES = 60, APP_WORKERS = 8 };

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
    unsigned screens; /* that came to the top so far */
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
    struct Worker *workers[APP_WORKERS];
    Uint32 worker_event;
    Waker *waker;
    Uint32 wake_event;
    struct {
        int descriptor;
        void (*ready)(App *app, int descriptor, void *context);
        void *context;
    } watches[WATCHES];
    int watch_count;
};

#endif
