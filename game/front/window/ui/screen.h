/* Screen: what is shown in the window: a struct of functions, over a state of its own. */
#ifndef KLACHT_UI_SCREEN_H
#define KLACHT_UI_SCREEN_H

#include <SDL.h>
#include <stdbool.h>

#include "front/window/ui/build.h"

typedef struct App App;

typedef struct Screen {
    const char *name; /* for tests and pictures: "menu" */
    /* Builds the tree of the state as it is. Changes nothing. */
    void (*build)(App *app, void *state, Ui *ui);
    /* A hand did something to a widget. Afterwards the tree is built anew. */
    void (*act)(App *app, void *state, const UiAction *action);
    /* Before the tree sees it (Escape, a key of the screen's own); true: it was used, and the tree
     * is built anew. May be NULL. */
    bool (*event)(App *app, void *state, const SDL_Event *event);
    /* When app_now reached the deadline; NULL when there is none. The tree is built anew. */
    void (*tick)(App *app, void *state);
    /* The next time tick wants to run, on app_now's clock, or INFINITY; 0: at once. It is asked
     * anew each time, so it must come nearer, not move along with app_now. */
    double (*deadline)(App *app, void *state);
    /* The screen goes: frees the state. May be NULL. */
    void (*close)(App *app, void *state);
} Screen;

#endif
