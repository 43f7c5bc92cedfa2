/* Hand: what keyboard and pointer share: which widget is meant, and what becomes of a press, a step
 * or scrolling. Where it makes an action it fills it in and says true. For input alone. */
#ifndef KLACHT_UI_HAND_H
#define KLACHT_UI_HAND_H

#include "front/window/ui/ui.h"

/* What answers at a place, the topmost of it, and what scrolls there; NULL: nothing does. */
const Widget *hand_hit(const Widget *widget, SDL_Point at);
const Widget *hand_scroll_at(const Widget *widget, SDL_Point at);
const Widget *hand_focused(const Ui *ui);

bool hand_act(UiAction *action, UiActionKind kind, int id, double number);
bool hand_press(Ui *ui, const Widget *widget, UiAction *action);
/* A choice or a stepper to another value, if there is one. */
bool hand_step(const Widget *widget, double by, UiAction *action);
/* By so many pixels, as far as it goes; `at_once`: under a finger, on its bar. */
void hand_scroll_by(Ui *ui, const Widget *scroll, int by, bool at_once);

#endif
