/* Talking: what is said of a vote that was shown, and asked to talk about it: once for the screen
 * and for the phone of who leads. */
#ifndef KLACHT_CALIBRATE_TALKING_H
#define KLACHT_CALIBRATE_TALKING_H

#include "front/window/calibrate/calibrate_state.h"

const char *talking_label(const Calibrate *calibrate, int category);
/* "5 van de 6 stemmen (83 %) zeggen: klacht. De drempel van 75 % is gehaald." */
const char *talking_standing(const Calibrate *calibrate, Lang lang, Arena *arena);
/* What may be asked, in order. */
const char **talking_prompts(const Calibrate *calibrate, Lang lang, Arena *arena, int *count);

/* The rule so far of an item that was reopened, until there is another; or NULL. */
const char *talking_rule_before(const Calibrate *calibrate);

#endif
