/* The exercise of saying it oneself: eight customers one by one, a sentence of one's own to each,
 * and at once what is heard in it, if anything, and what would be a good reply.
 *
 * What was missed comes first, in the order of the refresher and at most three of a case; what room
 * is left has other cases, each round and each day the next of the path: their first words, or a
 * moment that a play has shown, so that nobody meets what lies further on in a case unplayed. Cases
 * that warn of what they are about or in which a colleague speaks are left out, and moments where
 * the best that can be done is nothing to say. Keeps nothing, scores nothing, changes nothing of
 * the refresher. Owns the cases that it opened; borrows the ears. Knows no screen. */
#ifndef KLACHT_SHARED_SPEAKING_H
#define KLACHT_SHARED_SPEAKING_H

#include "front/shared/alone.h"
#include "front/shared/ears.h"
#include "front/shared/fact.h"
#include "front/shared/opened_once.h"
#include "report/training.h"

enum { SPEAKING_STEPS = 8 };

typedef struct SpeakingStep {
    Alone alone; /* of the moment */
    bool done;   /* said, or skipped */
    char *said;  /* NULL: nothing */
    Facts facts; /* once it was said: what is heard, what is missing, a good reply */
} SpeakingStep;

typedef struct Speaking {
    SpeakingStep steps[SPEAKING_STEPS];
    int count;
    Ears *ears;
    OpenedOnce opened;
    Lang lang;
} Speaking;

/* Homes are the cases that are there, sorted by id. Another `round` of a day has other lines where
 * there are. */
void speaking_init(Speaking *speaking, const Training *training, const Library *library,
                   const RefresherHome *homes, int home_count, Ears *ears, int64_t now_ms,
                   int round, Lang lang);
void speaking_release(Speaking *speaking);

/* False when it cannot be said: it is too long, or something was. */
bool speaking_say(Speaking *speaking, SpeakingStep *step, const char *said);
void speaking_skip(Speaking *speaking, SpeakingStep *step);
bool speaking_heard(const SpeakingStep *step); /* whether anything was, in what was said */
int speaking_said(const Speaking *speaking);   /* of how many steps something was said */

#endif
