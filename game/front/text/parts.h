/* The parts of a game in the terminal, for game/front/text alone: a Talk is a session on a console.
 */
#ifndef KLACHT_TEXT_PARTS_H
#define KLACHT_TEXT_PARTS_H

#include "front/shared/fact.h"
#include "front/text/game.h"

typedef struct Talk {
    Console *console;
    Session *session;
    const Scenario *scenario;
    Lang lang;
    bool marking_told; /* how marking works was said */
    int rewinds;       /* in this sitting */
} Talk;

typedef enum Said {
    SAID_ON,      /* something was done: look at the play again */
    SAID_AGAIN,   /* a command was answered: ask again */
    SAID_NOTHING, /* the line is no command of every prompt */
    SAID_LEFT,
    SAID_FAILED,
} Said;

/* The commands of every prompt, in the line just read: ? t n p r q. */
Said talk_common(Talk *talk);
/* One input; what is not possible is said. */
Said talk_step(Talk *talk, Input input);

Said talk_listen(Talk *talk); /* PHASE_LISTEN: one line of the person */
Said talk_act(Talk *talk);    /* PHASE_ACT, PHASE_GO */
Said talk_offer(Talk *talk);  /* of talk_act */
/* What turn `index` did, as the coach tells it; then waits. */
Said talk_coach(Talk *talk, int index);

/* The lines of the present moment, with what is marked. */
void show_lines(Console *console, const Scenario *scenario, const View *view);
/* "Mevrouw Jansen" */
void add_customer(Text *text, const Scenario *scenario);

/* Each fact a paragraph; indent is in columns. */
void tell_fact(Console *console, const Fact *fact, int indent);
void tell_facts(Console *console, const Facts *facts, int indent);

#endif
