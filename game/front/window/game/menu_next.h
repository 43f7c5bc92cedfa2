/* What comes next on the menu, large: the guide at first, then the one who is next, who already
 * says something. And words on a case that the path has too. */
#ifndef KLACHT_GAME_MENU_NEXT_H
#define KLACHT_GAME_MENU_NEXT_H

#include "front/window/game/menu_state.h"

/* The face of a case's customer. */
Widget *menu_face(Ui *ui, const GameCase *c, int size);
/* "huur · telefoon · ± 6 min", without what is not known. */
void menu_add_facts(const GameCase *c, Lang lang, Text *out);
/* `passed` with the best score filled in, or `tried`: a best is told of what was passed alone. */
void menu_add_best(Text *out, Lang lang, Msg passed, Msg tried, const SettingsBest *best);
/* What is not a case: an icon, its title and a note ("": none). */
void menu_build_card(Ui *ui, int id, Icon icon, const char *title, const char *note);
/* The way to earlier plays of a case. */
Widget *menu_build_back(Ui *ui, int id, Lang lang, const char *title);
/* In game->cases: the first that was not tried, from who comes next on; -1. */
int menu_onward(const Game *game);
/* What they say first, once all is read: opens their case to look. */
void menu_next_find(Menu *menu);
void menu_next_release(Menu *menu);
void menu_next_build(Menu *menu, Ui *ui);

#endif
