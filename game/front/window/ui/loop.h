/* Loop: the one frame of an app, and the sleep between two.
 *
 * app_frame takes in what happened, lets the screen rebuild its tree when something changed, draws
 * when something changed, and waits for nothing; app_turn calls it, app_run sleeps until an event
 * or the next deadline. All runs on one thread; app_watch lets a descriptor wake it. */
#ifndef KLACHT_UI_LOOP_H
#define KLACHT_UI_LOOP_H

#include "front/window/ui/app.h"
#include "front/window/ui/named.h"

/* Until app_quit or the window is closed; it can be called again. */
void app_run(App *app);
/* One round of it: a frame, or something that will be needed soon. Gives the milliseconds in which
 * nothing but an event asks for the next: 0: none, INFINITY: an event alone; below 0: the app has
 * ended. */
double app_turn(App *app);
/* Takes in what has happened, ticks, draws. Waits for nothing. False once the app should end. */
bool app_frame(App *app);
/* When the next frame will do something of itself, on app_now's clock: the screen wants to tick,
 * something moves, a face blinks. INFINITY: nothing will. */
double app_next(const App *app);
/* Whether that is now, what moves aside. */
bool app_is_due(const App *app);
/* Does one thing that is likely to be needed soon (a picture); false when nothing is left. For
 * moments when no hand moves. */
bool app_prepare(App *app);

/* A hand that names what it means: taken in at once, seen in the next frame. */
void app_named(App *app, const NamedAct *act);

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
