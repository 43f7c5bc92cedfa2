/* Menu, the example beside the invitation to the guide: what the game is, seen before it is read.
 */
#ifndef KLACHT_GAME_MENU_EXAMPLE_H
#define KLACHT_GAME_MENU_EXAMPLE_H

#include "base/locale.h"
#include "front/window/ui/build.h"

/* Somebody says something, and what was heard in it is marked. Of no case: it gives nothing away.
 */
void menu_example_build(Ui *ui, Lang lang);

#endif
