/* Offering: which remedies, with which amounts, and whether to decide or to hand over. */
#ifndef KLACHT_TEXT_OFFERING_H
#define KLACHT_TEXT_OFFERING_H

#include "front/text/prompt.h"

Said offering_ask(Talk *talk);

#endif
