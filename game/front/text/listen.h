/* Listening: reading the lines and marking what is heard. */
#ifndef KLACHT_TEXT_LISTEN_H
#define KLACHT_TEXT_LISTEN_H

#include "front/text/prompt.h"

/* One line of the person. PHASE_LISTEN. */
Said listen_once(Talk *talk);

#endif
