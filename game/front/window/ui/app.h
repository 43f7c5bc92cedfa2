/* App: the window, its one frame() and the loop that sleeps.
 *
 * A screen is a struct of functions and a state of its own. app_frame takes in what happened, lets
 * the screen rebuild its tree when something changed, draws when something changed, and waits for
 * nothing; app_turn calls it, app_run sleeps until an event or the next deadline. All runs on one
 * thread; app_watch lets a descriptor wake it. */
#ifndef KLACHT_UI_APP_H
#define KLACHT_UI_APP_H

#include <SDL.h>
#include <stdbool.h>

#include "base/locale.h"
#include "front/window/ui/build.h"
#include "front/window/ui/pictures.h"
#include "front/window/ui/sound.h"
#include "front/window/ui/window_place.h"

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

typedef struct AppOptions {
    const char *title;
    const char *assets; /* folder; NULL: that of the program */
    int width, height;  /* as it is asked for; 0: as `place` says, and as the screen allows */
    WindowPlace place;
    Lang lang;
    Theme theme; /* percent 0: theme_default */
    bool full_screen, muted;
} AppOptions;

/* Opens the window; NULL with SDL_GetError when there is none to be had. */
App *app_new(const AppOptions *options);
void app_free(App *app);
/* Until app_quit or the window is closed; it can be called again. */
void app_run(App *app);
/* One round of it: a frame, or something that will be needed soon. Gives the milliseconds in which
 * nothing but an event asks for the next: 0: none, INFINITY: an event alone; below 0: the app has
 * ended. */
double app_turn(App *app);
/* Takes in what has happened, ticks, draws. Waits for nothing. False once the app should end. */
bool app_frame(App *app);
void app_quit(App *app);
/* When the next frame will do something of itself, on app_now's clock: the screen wants to tick,
 * something moves, a face blinks. INFINITY: nothing will. */
double app_next(const App *app);
/* Whether that is now, what moves aside. */
bool app_is_due(const App *app);
/* Does one thing that is likely to be needed soon (a picture); false when nothing is left. For
 * moments when no hand moves. */
bool app_prepare(App *app);

/* A stack of screens: the topmost is shown. The app owns `state` from here on. What is replaced or
 * popped is closed once the function of the screen that is running now has returned. */
void app_open(App *app, const Screen *screen, void *state); /* in place of the topmost */
void app_push(App *app, const Screen *screen, void *state);
/* Back to the screen below; the last one ends the app. */
void app_back(App *app);
const Screen *app_screen(const App *app);
void *app_state(const App *app);

/* The tree must be built anew; only drawn anew. */
void app_rebuild(App *app);
void app_redraw(App *app);
/* Milliseconds since the app began. Held, until it is let go, it moves by app_skip alone: for
 * tests. */
double app_now(const App *app);
void app_hold(App *app);
void app_let_go(App *app);
void app_skip(App *app, double milliseconds);

/* Where the window stands when it is not maximized and does not fill the screen. */
WindowPlace app_place(const App *app);
bool app_is_full_screen(const App *app);
void app_set_full_screen(App *app, bool on);

Ui *app_ui(const App *app);
Paint *app_paint(const App *app);
SDL_Window *app_window(const App *app);
const char *app_assets(const App *app);

/* Language, look, sound and full screen, which can change at any time. `changed` is told
 * afterwards, to keep them. */
Lang app_lang(const App *app);
void app_set_lang(App *app, Lang lang);
const Theme *app_theme(const App *app);
void app_set_theme(App *app, Theme theme);
/* A sound to be heard in so many milliseconds, unless all are muted. */
void app_sound(App *app, Sound sound, int milliseconds);
bool app_is_muted(const App *app);
void app_set_muted(App *app, bool muted);
/* Tells `acted` of each action after the screen has taken it; it builds nothing. */
void app_on_action(App *app, void (*acted)(App *app, const UiAction *action, void *context),
                   void *context);
/* Tells `drawn` of each frame that was drawn. */
void app_on_frame(App *app, void (*drawn)(App *app, void *context), void *context);
Sounds *app_sounds(const App *app);
/* Who draws pictures that are no files. */
void app_set_pictures(App *app, PictureMaker maker);
void app_on_settings(App *app, void (*changed)(App *app, void *context), void *context);
/* Ctrl + and Ctrl - (and Ctrl 0) change the text size on every screen, F11 fills the screen, Ctrl D
 * goes through the schemes, Ctrl M mutes. */

/* Calls `ready` on the main thread when the descriptor can be read (or has hung up), until
 * app_unwatch. 0, or -1 when too many are watched. */
int app_watch(App *app, int descriptor, void (*ready)(App *app, int descriptor, void *context),
              void *context);
void app_unwatch(App *app, int descriptor);

/* For tests that read the tree and look at nothing: no frame is drawn. */
void app_set_blind(App *app, bool blind);
/* What is on the screen as a picture; to free by SDL_FreeSurface. */
SDL_Surface *app_picture(App *app);

#endif
