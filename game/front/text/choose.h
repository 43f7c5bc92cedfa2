/* Acting: answering, judging, offering, or only going on. */
#ifndef KLACHT_TEXT_CHOOSE_H
#define KLACHT_TEXT_CHOOSE_H

#include "front/text/prompt.h"

/* One line of the person, or all that an act asks. PHASE_ACT, PHASE_GO. */
Said choose_once(Talk *talk);

#endif
