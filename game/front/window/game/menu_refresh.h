/* Menu refresh: what the menu says of earlier plays as a whole: what is due to come back, and the
 * ways to the refresher, to saying it oneself and to one's progress. Nothing stands there before
 * the first play. */
#ifndef KLACHT_GAME_MENU_REFRESH_H
#define KLACHT_GAME_MENU_REFRESH_H

#include "front/window/game/menu_state.h"

/* Reads on once the cases are known, in pieces; false once there is nothing more to read. */
bool menu_refresh_read_on(Menu *menu, double milliseconds);
/* Whether there are plays to say something of; else nothing of it is built. */
bool menu_refresh_is_there(const Menu *menu);
void menu_refresh_build(const Menu *menu, Ui *ui);
void menu_refresh_release(Menu *menu);

#endif
