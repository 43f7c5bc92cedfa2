/* App: the window, what can be set in it, and the stack of its screens; loop.h draws them. */
#ifndef KLACHT_UI_APP_H
#define KLACHT_UI_APP_H

#include <SDL.h>
#include <stdbool.h>

#include "base/locale.h"
#include "front/window/ui/build.h"
#include "front/window/ui/pictures.h"
#include "front/window/ui/sound.h"
#include "front/window/ui/stack.h"
#include "front/window/ui/window_place.h"

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
void app_quit(App *app);
/* The tree must be built anew; only drawn anew. */
void app_rebuild(App *app);
void app_redraw(App *app);
/* Milliseconds since the app began. Held, until it is let go, it moves by app_skip alone: for
 * tests. */
double app_now(const App *app);
void app_hold(App *app);
void app_let_go(App *app);
void app_skip(App *app, double milliseconds);

/* For the loop: the surface may be another, and so may the size of things on it. */
void app_measure(App *app);
/* Where the window stands when it is not maximized and does not fill the screen. */
WindowPlace app_place(const App *app);
bool app_is_full_screen(const App *app);
void app_set_full_screen(App *app, bool on);

Ui *app_ui(const App *app);
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

#endif
