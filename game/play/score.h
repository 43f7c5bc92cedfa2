/* Scoring: pure functions of numbers, as scoring.md gives them (the source of every formula here).
 *
 * Nothing here rounds; results do. What a play comes to by them: tally.h. */
#ifndef KLACHT_PLAY_SCORE_H
#define KLACHT_PLAY_SCORE_H

#include <math.h>

#include "model/scenario.h"

/* There was nothing to score: null in a result. Told by isnan. */
#define SCORE_NULL ((double)NAN)
/* The most that a play comes to in which the complaint was not recognised. */
#define SCORE_UNRECOGNISED 40.0

double clamp(double value, double low, double high);

/* "Feelings": a sum of effects as it is felt: d < 0 ? d*g : d/g; g of the failed contacts before.
 */
double score_felt(double d, int earlier);
/* old + felt - w, within 0 to 100. */
double score_feeling(double old, double d, int earlier, double w);
/* Patience that waiting costs: takes and norm in the same unit. */
double score_waiting(double takes, double norm);

/* Of what was shown: nothing to hear or to imagine is null. */
double score_mark(int positives, int hits, int negatives, int false_alarms);
double score_recognition(double mark, double judge);
/* q of one turn among the replies it stood with. */
double score_turn_empathy(double s, double lowest, double highest);
/* mean[step] is SCORE_NULL for a step the case does not have; 0 for one never reached. */
/* Of empathy, the part of each step among those that there are, which add up to 1; 0 for the rest.
 */
void score_step_shares(const bool has[STEP_COUNT], double shares[STEP_COUNT]);
double score_empathy(const double mean[STEP_COUNT], int traps);

double score_allowed_seconds(int words, int options, bool impatient, double words_per_minute,
                             double think_seconds, double time_factor);
double score_reaction(double seconds, double allowed);
/* Hours (or any unit), norm time and limit in the same one. */
double score_lead(double hours, double time, double limit, int contacts, int norm_contacts,
                  bool lost);
double score_speed(double reaction, double lead);

double score_route(Route right, HandOver done);
/* Fair bounds are capped by what is left here. */
double score_money(double euros, double low, double high, double left);
void score_fair(double *low, double *high, double left);
double score_remedies(int needs, int needs_chosen, int harmful, int others);
/* What caps a decision, besides its route. */
typedef struct DecisionFaults {
    bool beyond; /* more euros than are left */
    bool harmful, critical;
} DecisionFaults;
/* Parts that are SCORE_NULL do not exist. */
double score_decision(double route, double money, double remedies, Route right, HandOver done,
                      DecisionFaults faults);
/* The mean of the decisions made (0 without any) of a case that asks for some; `missing`: an offer
 * that the case has was never made. */
double score_mandate(double sum, int decisions, bool missing);

double score_total(const Weights *weights, double recognition, double empathy, double speed,
                   double mandate, bool unrecognised);

#endif
