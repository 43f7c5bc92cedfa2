/* What to do another time, in one sentence: for who is about to try again.
 *
 * It says in which direction, by the words of the house, and never which reply, remedy or words:
 * those are for the player to find. */
#ifndef KLACHT_SHARED_LESSON_ADVICE_H
#define KLACHT_SHARED_LESSON_ADVICE_H

#include "base/locale.h"
#include "front/shared/fact.h"
#include "play/losses.h"

typedef struct LessonOf {
    LossKind kind;
    FactKind fault;      /* of a decision: what was wrong with it; else FACT_KINDS */
    const Reply *said;   /* of an answer; NULL */
    const Reply *better; /* what would have been better; NULL where none is known */
} LessonOf;

void lesson_advice_add(Text *text, const House *house, const LessonOf *of, Lang lang);

#endif
