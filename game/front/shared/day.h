/* Day: a moment as people name it: "vandaag om 14:05", "op 21 november". */
#ifndef KLACHT_SHARED_DAY_H
#define KLACHT_SHARED_DAY_H

#include <stdint.h>

#include "base/locale.h"

/* Both in milliseconds since 1970, UTC; read on the clock of this place. */
void words_add_day(Text *text, Lang lang, int64_t when_ms, int64_t now_ms);

#endif
