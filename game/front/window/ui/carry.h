/* Carry: a card that a pointer takes along (STATE_CARRIED) and lets go over a place for it
 * (STATE_TAKES), and its way to where it then lies: the same way by a press or a key.
 *
 * The screen hears UI_DROP and builds its tree; what was carried glides there from where it was let
 * go, or back. For this folder alone. */
#ifndef KLACHT_UI_CARRY_H
#define KLACHT_UI_CARRY_H

#include "front/window/ui/ui.h"

/* A press began on it: it may be taken along. */
void carry_grip(Ui *ui, const Widget *widget, SDL_Point at);
/* The pointer goes on; true while something is carried. */
bool carry_to(Ui *ui, SDL_Point at);
/* The pointer lets go; true with an action when something was carried. */
bool carry_drop(Ui *ui, UiAction *action);
/* It was pressed, and may be elsewhere in the next tree: it glides there. */
void carry_send(Ui *ui, const Widget *widget);

/* What is drawn over all else now, or NULL; and how far from its box. */
const Widget *carry_over(Ui *ui, SDL_Point *away);
/* This place would take what is carried, or one of those that are one place together. */
bool carry_waits(const Ui *ui, const Widget *widget);

#endif
