/* Hands: whose turn it is to vote at this machine, who votes by phone, and how long. Steps nothing.
 */
#ifndef KLACHT_CALIBRATE_HANDS_H
#define KLACHT_CALIBRATE_HANDS_H

#include "front/window/calibrate/calibrate_state.h"

/* Whether this seat is still to vote here. */
bool hands_wait_for(const Calibrate *calibrate, int seat);
/* The seat after this one that is still to vote here, or -1. */
int hands_next(const Calibrate *calibrate, int seat);
/* The seat that voted last at this machine in the open vote, or -1. */
int hands_last(const Calibrate *calibrate);
/* The machine goes to whose turn it is after `seat`. */
void hands_pass_on(Calibrate *calibrate, int seat);
/* With phones the time is that of the whole vote; else that of whoever has the machine. */
bool hands_share_time(const Calibrate *calibrate);
void hands_start_time(Calibrate *calibrate);

/* ---- raised ones ---- */

/* A vote in which hands are counted is open. */
bool hands_are_counted(const Calibrate *calibrate);
/* What the field at this place counts: the answers in the order of the house, then "don't know". */
int hands_category(const Calibrate *calibrate, int at);
/* How many were counted for it in the vote that is open; of a Calibrate. */
int hands_counted(const void *context, int at);

#endif
