/* A case played in the terminal: reading, marking, judging, answering, offering, rewinding; the
 * coach after each turn of a practice. review.h has the debrief.
 *
 * Shows what play_view shows and gives its inputs to the Session; makes no choice itself. */
#ifndef KLACHT_TEXT_TALK_H
#define KLACHT_TEXT_TALK_H

#include "front/shared/ears.h"
#include "front/shared/session.h"
#include "front/text/console.h"

typedef enum TalkEnd {
    TALK_ENDED,  /* an ending was reached */
    TALK_LEFT,   /* the person left, or the input ended: the play is kept */
    TALK_FAILED, /* a function of the case failed: the play is kept, and that was said */
} TalkEnd;

/* The card of the case, and its notice with the way out. False when the person does not want it. */
bool talk_open(Console *console, const Session *session);
typedef struct TalkSetup {
    bool result;     /* one comes of it, which also says that one went back */
    bool says_first; /* one says it in own words before there are answers to choose from */
    Ears *ears;      /* for what is said so */
} TalkSetup;

/* From where the session stands. */
TalkEnd talk_play(Console *console, Session *session, const TalkSetup *setup);

#endif
