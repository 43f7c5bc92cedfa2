/* Keys: what the keyboard does, but for what is typed. For input alone. */
#ifndef KLACHT_UI_KEYS_H
#define KLACHT_UI_KEYS_H

#include "front/window/ui/ui.h"

/* True when it made an action. */
bool keys_down(Ui *ui, const SDL_KeyboardEvent *key, UiAction *action);
/* What is scrolled where no hand says which: around the focus, or the first there is; or NULL. */
const Widget *keys_scroll(const Ui *ui);

#endif
