/* The path of people: what comes next, large, and everybody along the path with how it went. */
#ifndef KLACHT_GAME_MENU_PATH_H
#define KLACHT_GAME_MENU_PATH_H

#include "front/window/game/menu_state.h"

/* The face of a case's customer. */
Widget *menu_face(Ui *ui, const GameCase *c, int size);
/* The one clear next thing: the guide at first, then the next case. `primary`: nothing else is the
 * one thing to do. */
void menu_path_build_next(Menu *menu, Ui *ui, bool primary);
void menu_path_build(Menu *menu, Ui *ui);

#endif
