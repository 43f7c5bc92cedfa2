/* A prompt of a talk: a session on a console, and what every prompt of it answers.
 *
 * Borrows the console and the session. */
#ifndef KLACHT_TEXT_PROMPT_H
#define KLACHT_TEXT_PROMPT_H

#include "front/shared/ears.h"
#include "front/shared/session.h"
#include "front/text/console.h"

typedef struct Talk {
    Console *console;
    Session *session;
    const Scenario *scenario;
    Lang lang;
    Ears *ears;
    bool result;     /* one comes of it */
    bool says_first; /* in own words, before there are answers to choose from */
    bool own_words_told;
    uint32_t skipped;  /* the turn in which that was skipped (say_first.h); 0: none */
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
Said prompt_common(Talk *talk);
/* One input; what is not possible is said. */
Said prompt_step(Talk *talk, Input input);
/* The notice of the case, with where help is. */
void prompt_notice(Console *console, const Scenario *scenario);

/* One thing to choose, with its number. */
void prompt_item(Console *console, int number, const char *text);
/* How long one may think, when there is a clock. */
void prompt_time(Talk *talk, const View *view);
/* That a number from 1 to count is asked. */
void prompt_range(Talk *talk, int count);

#endif
