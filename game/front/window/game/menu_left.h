/* The plays that were left: all of them, by name, each to go on with or to throw away. */
#ifndef KLACHT_GAME_MENU_LEFT_H
#define KLACHT_GAME_MENU_LEFT_H

#include "front/window/game/menu_state.h"

/* Looks at all of them; once the cases are known. What cannot be read, or whose case is gone, is
 * kept and told of. */
void menu_left_find(Menu *menu);
/* Before the cases are read anew: it points into them. */
void menu_left_forget(Menu *menu);
void menu_left_release(Menu *menu);
void menu_left_build(Menu *menu, Ui *ui);
/* The button that throws one away. */
void menu_left_build_away(const Menu *menu, Ui *ui, int index);
/* The question before one is thrown away, over all. */
void menu_left_ask(Menu *menu, Ui *ui);
/* What is known of its case, or NULL. */
const GameCase *menu_left_case(const Menu *menu, int index);
/* The newest that one was in the middle of, of a case not passed yet, and can go on with, or -1. */
int menu_left_newest(const Menu *menu);
void menu_left_go_on(Menu *menu, int index);
/* False when it is for somebody else. */
bool menu_left_act(Menu *menu, const UiAction *action);

#endif
