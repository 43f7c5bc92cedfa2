/* Understood: whether words that seem to understand somebody do.
 *
 * "Ik begrijp het niet", "als u gelijk heeft", "I see that you weren't home" and "ik snap dat u
 * boos bent, maar schreeuwen helpt niet" understand nobody. Rules of both languages; in doubt they
 * do not. */
#ifndef KLACHT_HEAR_UNDERSTOOD_H
#define KLACHT_HEAR_UNDERSTOOD_H

#include "hear/markers.h"

bool understood_place(const Spoken *spoken, MarkerPlace place);

#endif
