/* The closed lists of the format: channel, step, route, way of handing over, outcome.
 *
 * Each name once: the id as files, results and reports hold it, and the words in two languages. A
 * case may write either the id or the Dutch words, so within a list no words stand twice. Const
 * data. */
#ifndef KLACHT_MODEL_TERMS_H
#define KLACHT_MODEL_TERMS_H

#include <stdbool.h>

#include "base/locale.h"

typedef enum Channel {
    CHANNEL_PHONE,
    CHANNEL_COUNTER,
    CHANNEL_EMAIL,
    CHANNEL_CHAT,
    CHANNEL_LETTER,
    CHANNEL_SOCIAL,
    CHANNEL_COUNT
} Channel;
typedef enum Step { /* of service recovery */
                    STEP_NONE,
                    STEP_LISTEN,
                    STEP_ACKNOWLEDGE,
                    STEP_PROBE,
                    STEP_SOLVE,
                    STEP_FOLLOW_UP,
                    STEP_COUNT
} Step;
typedef enum Route { ROUTE_SELF, ROUTE_SENIOR, ROUTE_REQUIRED, ROUTE_COUNT } Route;
typedef enum HandOver { HAND_OVER_NONE, HAND_OVER_WARM, HAND_OVER_COLD, HAND_OVER_COUNT } HandOver;
typedef enum Outcome {
    OUTCOME_DELIGHTED,
    OUTCOME_SATISFIED,
    OUTCOME_RESIGNED,
    OUTCOME_ESCALATED,
    OUTCOME_LOST,
    OUTCOME_COUNT
} Outcome;
/* How easy a text reads: levels of the Common European Framework of Reference. */
typedef enum ReadingLevel {
    READING_A2,
    READING_B1,
    READING_B2,
    READING_C1,
    READING_COUNT
} ReadingLevel;

/* What several acts have in common for who hears a sentence of somebody's own. */
typedef enum Family {
    FAMILY_NONE,
    FAMILY_ACKNOWLEDGE,
    FAMILY_APOLOGISE,
    FAMILY_ASK,
    FAMILY_PROMISE,
    FAMILY_SOLVE,
    FAMILY_EXPLAIN,
    FAMILY_DEFEND,
    FAMILY_DEFLECT,
    FAMILY_MINIMISE,
    FAMILY_ACCUSE,
    FAMILY_COUNT
} Family;

typedef struct Term {
    const char *id;
    Msg name; /* MSG_NONE where there is none to name */
} Term;

/* By the enums above. */
extern const Term channel_terms[CHANNEL_COUNT];
extern const Term step_terms[STEP_COUNT];
extern const Term route_terms[ROUTE_COUNT];
extern const Term hand_over_terms[HAND_OVER_COUNT];
extern const Term outcome_terms[OUTCOME_COUNT];
extern const Term reading_terms[READING_COUNT];
extern const Term family_terms[FAMILY_COUNT];

/* "phone", "listen", "self", "warm", "delighted"; "" for none. */
const char *channel_id(Channel channel);
const char *step_id(Step step);
const char *route_id(Route route);
const char *hand_over_id(HandOver hand_over);
const char *outcome_id(Outcome outcome);
const char *family_id(Family family);
/* Whether what is said by it stands on a sheet, with a head of its own: mails, letters, posts. */
bool channel_is_sheet(Channel channel);
/* The Dutch words that a case may write for it, or NULL. */
const char *term_words(const Term *term);
/* The term with this id, else with these Dutch words; -1 when there is none. */
int term_find(const Term *terms, int count, const char *name);

#endif
