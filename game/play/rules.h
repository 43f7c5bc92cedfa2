/* The rules of play: what each act of a trainee comes to, as pure functions (scoring.md and
 * format.md are the source).
 *
 * The one home of these rules: a play, the explorer, the players of policy/, the checker and "what
 * would have been better" all ask here, and none of them works it out again. Nothing here knows a
 * Play; what was said and heard comes as arrays of the caller: `said` per act of the house in how
 * many replies it was said (NULL: nothing was said yet), `heard` per mark name. The numbers
 * themselves are formulas of score.h. */
#ifndef KLACHT_PLAY_RULES_H
#define KLACHT_PLAY_RULES_H

#include "model/scenario.h"

/* What the case asks for somewhere, reachable or not. */
typedef struct PlayAsks {
    bool decisions; /* an offer, or a reply that hands over or promises euros */
    bool offer;
    bool complaint; /* a judgement that should be a complaint */
} PlayAsks;
PlayAsks rules_asks(const Scenario *scenario);

/* What a reply weighs. */
typedef struct Effects {
    double empathy, trust, patience;
    bool trap;
} Effects;
Effects rules_reply(const House *house, const Reply *reply, const uint8_t *said);
/* What a reply's weight hangs on: how often an act was said, from `most` times on all the same.
 * Returns how many; `out` has room for two per act of the reply. */
typedef struct SaidAct {
    int act, most;
} SaidAct;
int rules_reply_hangs_on(const House *house, const Reply *reply, SaidAct *out);
/* The reply was given: its acts count as said. */
void rules_say(const Reply *reply, uint8_t *said);

bool rules_is_heard(const Reply *reply, const uint8_t *heard);
/* Whether a reply makes its moment one in which is decided. */
bool rules_decides(const Reply *reply);
double rules_reply_minutes(const Reply *reply);
double rules_reply_decision(const Moment *moment, const Reply *reply, double left);

/* Per reply of a moment: whether its `when` holds, and whether it was heard. Both: it is offered.
 */
enum { OPEN_HOLDS = 1, OPEN_HEARD = 2, OPEN_BOTH = OPEN_HOLDS | OPEN_HEARD };
/* What a reply stands among. `open` as above, per reply of the moment; NULL: all are offered. */
typedef struct Among {
    double lowest, highest; /* empathy, of those whose `when` holds */
    bool decides;           /* one that is offered decides */
} Among;
Among rules_among(const Scenario *scenario, const Moment *moment, const uint8_t *open,
                  const uint8_t *said);

/* Feelings after an act whose sums are these; true when patience ran out by it. */
bool rules_feel(const Scenario *scenario, double by_trust, double by_patience, double waited,
                double *trust, double *patience);
/* Patience that an act of so many minutes of the case's clock costs. */
double rules_waiting(const Scenario *scenario, double minutes);
/* Where it goes, when an act leads to `place`. */
int rules_place(const Scenario *scenario, int place, bool patience_out);

double rules_credit(const House *house, const Judge *judge, int category, int kind);
int rules_judge_place(const Judge *judge, double credit);

/* What lies on the table: the remedies that can be chosen in an offer, by number from 0. */
int rules_table_count(const Offer *offer, const Role *role);
int rules_table(const Offer *offer, const Role *role, int number);
bool rules_on_table(const Offer *offer, const Role *role, int remedy);
/* The amounts of a remedy, by number from 0; none: it has no amounts. */
int rules_amount_count(const Remedy *remedy);
double rules_amount(const Remedy *remedy, int number);
double rules_amount_highest(const Remedy *remedy);
/* The least that a role may give in euros; INFINITY: nothing that has amounts. */
double rules_least(const House *house, const Role *role);
/* With a hand-over no remedy that has amounts can be chosen. */
bool rules_can_choose(const Remedy *remedy, HandOver hand_over);

/* What a remedy is for an offer. */
typedef enum RemedyClass {
    REMEDY_NEED,
    REMEDY_WELCOME,
    REMEDY_HARMFUL,
    REMEDY_OTHER,
    REMEDY_CLASSES
} RemedyClass;
RemedyClass rules_remedy(const Offer *offer, const Role *role, int remedy);
/* How a class is felt: 1 as the remedy says, -1 the reverse, 0 not at all. */
double rules_felt(RemedyClass class);

enum { OFFER_MOST = 64 };
typedef struct Chosen { /* one remedy of an offer */
    int remedy;         /* of the house */
    double euros;       /* 0 for one without amounts */
} Chosen;
/* What the remedies chosen weigh together. */
typedef struct OfferWeight {
    double trust, patience, euros;
    int needs, welcome, harmful, others;
    bool critical, money; /* money: one with amounts is among them */
} OfferWeight;
void rules_offer_add(const House *house, const Offer *offer, const Role *role, Chosen chosen,
                     OfferWeight *weight);
/* What is felt of it, and the minutes it takes. */
Effects rules_offer_feels(const Offer *offer, const OfferWeight *weight, HandOver hand_over);
double rules_offer_minutes(const Offer *offer, HandOver hand_over);
/* Something harmful or critical is there; a need is missing, or that, or fewer euros than fair. */
bool rules_offer_harms(const OfferWeight *weight);
bool rules_offer_lacks(const Offer *offer, const OfferWeight *weight, double left);
/* Where it leads when patience does not run out. */
int rules_offer_place(const Offer *offer, const OfferWeight *weight, HandOver hand_over,
                      double left);
/* All of these places, decided oneself or handed over; `out` has room for OFFER_PLACES. */
enum { OFFER_PLACES = 5 };
int rules_offer_places(const Offer *offer, bool hand_over, int *out);
/* All the places that a moment leads to when patience does not run out; `out` has room for
 * rules_most_places. */
int rules_places(const Scenario *scenario, const Moment *moment, int *out);
int rules_most_places(const Scenario *scenario);
/* How it scores; parts that are SCORE_NULL do not exist. */
typedef struct OfferScore {
    double route, money, remedies, decision;
} OfferScore;
OfferScore rules_offer_score(const House *house, const Offer *offer, const OfferWeight *weight,
                             HandOver hand_over, double left);
double rules_offer_remedies(const House *house, const Offer *offer, const OfferWeight *weight,
                            HandOver hand_over);

#endif
