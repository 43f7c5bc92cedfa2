/* Doors: two ways out of a conversation, drawn: walking the customer to a colleague, or pointing at
 * a door. Each says what it costs. */
#ifndef KLACHT_GAME_DOORS_H
#define KLACHT_GAME_DOORS_H

#include "base/locale.h"
#include "front/window/ui/build.h"

/* Ids from `id` + HAND_OVER_WARM on; `chosen` is a HandOver. Their digits follow on `before` cards.
 * Beside each other where that fits. */
void doors_build(Ui *ui, int id, Lang lang, int chosen, int before);

#endif
