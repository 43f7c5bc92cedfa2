/* A player at the window, in tests: from the menu on, over support.h.
 *
 * Everything is done by SDL events; the state of the screens is only read. */
#ifndef KLACHT_TESTS_UI_SUPPORT_PLAYER_H
#define KLACHT_TESTS_UI_SUPPORT_PLAYER_H

#include "front/window/game/scene_state.h"
#include "ui/support.h"

/* A cmocka group setup: settings and results go to a folder of the test, which it names. */
int player_make_home(void **state);
const char *player_home(void);

/* At the menu over the shipped cases, in practice, with seed 7. */
Game *player_begin(int width, int height, int percent, Scheme scheme, Lang lang);
void player_end(Game *game);
/* To the card of a case: its id, or a path. */
void player_open(Game *game, const char *name);
const char *player_screen(const Game *game);
void player_assert_screen(const Game *game, const char *name);
Scene *player_scene(const Game *game);
/* The widget of this role and name (its beginning, with a * behind it); fails when it is not there.
 */
Widget *player_need(Game *game, WidgetRole role, const char *name);
/* By the pointer. */
void player_click(Game *game, WidgetRole role, const char *name);
void player_press(Game *game, int id);
/* By Tab and Enter alone. */
void player_key(Game *game, int id);
/* One act of a play, the first there is, by one of these two. */
void player_act(Game *game, void (*go)(Game *game, int id));

#endif
