/* Scene, offering: a table on which cards are laid, a purse, and two doors to hand over by.
 *
 * What lies on the table is in the Scene (given, amount, typed, way) until the input is given. A
 * card of a remedy that has amounts goes down with the lowest, or with a field to type one.
 * scene_table.h has the hand and the table. */
#ifndef KLACHT_GAME_SCENE_OFFER_H
#define KLACHT_GAME_SCENE_OFFER_H

#include "front/window/game/scene_state.h"

/* How many remedies of a view can be given here; whether one has amounts; whether its card can lie
 * now (who hands over gives no money: those wait in the hand), and does. */
int scene_remedies(const View *view);
bool scene_has_amounts(const ViewRemedy *remedy);
bool scene_can_lie(const Scene *scene, const ViewRemedy *remedy);
bool scene_lies(const Scene *scene, const View *view, int index);
/* The amount of the card in place `index`; below 0 while there is none that can be given. */
double scene_amount(const Scene *scene, const ViewRemedy *remedy, int index);

/* What always stays in sight: what lies on the table, the purse as it is now (and whose), and the
 * one button that decides. */
void scene_build_offer_lying(const Scene *scene, Ui *ui, const View *view);
/* The purse of the role that one has now; `taken` lies on the table. */
void scene_build_purse(const Scene *scene, Ui *ui, const View *view, double taken);
void scene_build_offer_purse(const Scene *scene, Ui *ui, const View *view, bool role);
Widget *scene_build_offer_button(const Scene *scene, Ui *ui, const View *view);
/* What a hand does with cards, amounts and doors; true when it was one of these. */
bool scene_offer_act(Scene *scene, const UiAction *action);
/* The offer as it lies on the table: fills `chosen`, returns how many; -1 while a card lies there
 * without an amount that can be given. */
int scene_offer(const Scene *scene, const View *view, Chosen *chosen, double *euros);
void scene_reset_offer(Scene *scene);

#endif
