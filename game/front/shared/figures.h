/* Words for figures: feelings, scores, money, times, as a colleague would say them.
 *
 * Pure: each adds to a Text in the console's language. */
#ifndef KLACHT_SHARED_FIGURES_H
#define KLACHT_SHARED_FIGURES_H

#include "base/locale.h"
#include "model/scenario.h"
#include "play/scored.h"

/* With a capital: "Mevrouw Jansen". */
void words_add_capital(Text *text, const char *words);
/* On one line; of what is longer as many whole words as go in so many letters, and "…". */
void words_add_beginning(Text *text, const char *words, int letters);
/* "vertrouwen redelijk, geduld weinig" */
void words_add_feelings(Text *text, Lang lang, double trust, double patience);
/* How a feeling moved: "het vertrouwen groeit flink"; which is 0 for trust, 1 for patience. */
Msg words_change(int which, double before, double after);
/* "€ 17,50" */
void words_add_euros(Text *text, Lang lang, double euros);
/* "een heel bedrag van € 5 tot en met € 120" */
void words_add_range(Text *text, Lang lang, double from, double to);
/* "€ 20 tot € 40"; "precies € 3" where it is one amount. */
void words_add_between(Text *text, Lang lang, double from, double to);
/* The first amount in what was typed: "15", "€ 17,50", "17.50". False when there is none. */
bool words_read_euros(const char *typed, size_t len, double *euros);
/* "38 s" or "2 min 5 s" of milliseconds. */
void words_add_seconds(Text *text, Lang lang, double ms);
/* "4 uur", "2 dagen" of minutes in the case's own clock. */
void words_add_takes(Text *text, Lang lang, double minutes);
/* What the lead time came to beside its norm, as a sentence. */
void words_add_lead(Text *text, Lang lang, double hours, double norm_minutes);
/* "[##########----------]": 20 characters for 0 to 100. */
void words_add_bar(Text *text, double score);
/* "83"; a dash where there is nothing to score. */
void words_add_score(Text *text, Lang lang, double score);
Msg words_score(double score); /* "sterk", "redelijk" …; NAN: nothing to score */
Msg words_outcome(Outcome outcome);
Msg words_step(Step step);
Msg words_channel(Channel channel);
Msg words_hand_over(HandOver hand_over);

#endif
