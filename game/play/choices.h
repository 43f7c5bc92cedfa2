/* What can be chosen in the present moment, and the time that is allowed for it. */
#ifndef KLACHT_PLAY_CHOICES_H
#define KLACHT_PLAY_CHOICES_H

#include "play/record.h"

/* Allowed seconds of the present act in ms (scoring.md, A); 0 with the time factor off. */
double play_allowed_ms(Play *play);
/* The replies of the present moment that are offered, as indices of scenario->replies in file
 * order; returns how many. `out` has room for the moment's reply_count. PHASE_ACT only. */
int play_offered(Play *play, int *out);
/* The same in the order of the screen, which the seed gives. */
int play_offered_shuffled(Play *play, int *out);
/* Whether these remedies lie on the table of an offer, for these euros, this way; changes nothing. */
PlayError play_check_offer(const Play *play, const Offer *offer, const Chosen *chosen, int count,
                           HandOver hand_over);

#endif
