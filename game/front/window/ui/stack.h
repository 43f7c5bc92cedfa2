/* Stack: the screens of an app; the topmost is shown.
 *
 * The app owns `state` from here on. What is replaced or popped is closed once the function of the
 * screen that is running now has returned. */
#ifndef KLACHT_UI_STACK_H
#define KLACHT_UI_STACK_H

#include "front/window/ui/screen.h"

void app_open(App *app, const Screen *screen, void *state); /* in place of the topmost */
void app_push(App *app, const Screen *screen, void *state);
/* Back to the screen below; the last one ends the app. */
void app_back(App *app);
const Screen *app_screen(const App *app);
void *app_state(const App *app);
/* Another one each time that a screen comes to the top. */
unsigned app_screen_number(const App *app);

/* For the app: closes what was left, unless a function of a screen runs; leaves all there are. */
void stack_close_left(App *app);
void stack_leave_all(App *app);

#endif
