/* What can be done in a moment of a playscript: replies, naming it, an offer. */
#ifndef KLACHT_AUTHOR_PLAYSCRIPT_ACTS_H
#define KLACHT_AUTHOR_PLAYSCRIPT_ACTS_H

#include "author/playscript_words.h"

void writer_replies(Writer *w, const Moment *moment);
void writer_judge(Writer *w, const Judge *judge);
/* What lies on the table is shuffled by `seed`. */
void writer_offer(Writer *w, const Offer *offer, int seed);
/* A row of where it leads: of a blind one. */
void writer_leads(Writer *w, const Moment *moment);

#endif
