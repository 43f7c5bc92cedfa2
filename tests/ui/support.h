/* Drives the window in tests: pushes SDL events, runs frames, reads the widget tree.
 *
 * No handler is called: what a test does, a hand can do. The clock stands still (ui_test_wait moves
 * it) and nothing is animated. Pictures are written to the folder KLACHT_SHOTS when that is set. */
#ifndef KLACHT_TESTS_UI_SUPPORT_H
#define KLACHT_TESTS_UI_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "front/window/ui/app.h"
#include "front/window/ui/loop.h"

/* A window of this size with the screen; percent is the text size. */
App *ui_test_open(int width, int height, int percent, Scheme scheme, Lang lang,
                  const Screen *screen, void *state);
void ui_test_close(App *app);
/* A screen with nothing on it, to begin with. */
extern const Screen ui_test_nothing;
/* Frames until nothing more happens. */
void ui_test_settle(App *app);
void ui_test_wait(App *app, double milliseconds);

void ui_test_key(App *app, SDL_Keycode key, SDL_Keymod mods);
/* As a keyboard does: text arrives beside the keys. */
void ui_test_type(App *app, const char *text);
void ui_test_compose(App *app, const char *text);
void ui_test_move(App *app, int x, int y);
void ui_test_click_at(App *app, int x, int y);
/* The second half of a double click. */
void ui_test_click_again(App *app, int x, int y);
void ui_test_drag(App *app, int x0, int y0, int x1, int y1);
void ui_test_wheel(App *app, int x, int y, float by);
void ui_test_resize(App *app, int width, int height);
/* Scrolls by wheel until the widget is in sight, then clicks its middle. Fails when it cannot. */
void ui_test_click(App *app, const Widget *widget);
/* By Tab alone. Fails when Tab does not come there. */
void ui_test_tab_to(App *app, int id);

/* The first widget (of the topmost layer) with this role and name; NULL when there is none. The
 * name may be its beginning, with a * behind it. */
Widget *ui_test_find(App *app, WidgetRole role, const char *name);
/* The middle of a word of a marked text. */
SDL_Point ui_test_word(App *app, const Widget *marked, int word);

/* Fails, and says which widget, when something is cut, overlaps, has no name, or cannot be reached
 * by Tab (or is not shown when it is). */
void ui_test_check(App *app);
/* Fails when something that can be done now is out of sight and not in one scroll, or what is to be
 * done next (the filled button, else what has the focus) is out of sight. */
void ui_test_check_reach(App *app);
/* Fails when one of the widgets with these ids is not seen as a whole. */
void ui_test_check_whole(App *app, int from, int count);
/* From now on a check that fails is counted, and printed with what `name` says, and goes on. NULL:
 * it fails again. */
void ui_test_collect(const char *name);
int ui_test_collected(void);
/* The tree as text, one widget a line: role, id, name, value, state, box. */
void ui_test_print(App *app);
void ui_test_shot(App *app, const char *name);

#endif
