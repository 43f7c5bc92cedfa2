/* Input: what hands do: events in, actions out, by the tree alone. */
#ifndef KLACHT_UI_INPUT_H
#define KLACHT_UI_INPUT_H

#include "front/window/ui/ui.h"

/* Takes an event in; true when *action was made. */
bool ui_event(Ui *ui, const SDL_Event *event, UiAction *action);
/* Once the tree is arranged: after scrolling something else may be below the pointer. */
void input_look_again(Ui *ui);

#endif
