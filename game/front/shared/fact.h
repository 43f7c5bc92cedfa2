/* A fact: one thing that is told about a play, in words.
 *
 * What is told, in which order and how it is said is decided where facts are made (turn_facts,
 * play_facts); a front end reads them and lays them out: it computes nothing and adds no words of
 * its own. Texts are as the case has them: who prints to a terminal takes out what one would obey.
 * A list owns its texts. */
#ifndef KLACHT_SHARED_FACT_H
#define KLACHT_SHARED_FACT_H

#include <stdbool.h>

#include "base/arena.h"
#include "model/scenario.h"

typedef enum FactKind {
    /* of a turn */
    FACT_OWN_WORDS,   /* what one would have said, before there was a choice */
    FACT_OWN_HEARD,   /* what was heard in that for sure */
    FACT_OWN_MISSING, /* what the customer still waits for */
    FACT_SAID,        /* head "Jij:", body what was said, also of what was offered */
    FACT_ACTS,        /* what that did, whether it was in its place, and why */
    FACT_MEANING,     /* what a name in the fact before stands for, where the play has it first */
    FACT_JUDGED,      /* what it was called, what it is, and why */
    FACT_ROUTE,       /* whether it was one's own to decide */
    FACT_COMPLETE,    /* all that is needed was offered */
    FACT_MISSING,     /* remedies that were needed */
    FACT_HARMFUL,     /* remedies that hurt here */
    FACT_CRITICAL,    /* remedies that are a grave fault anywhere */
    FACT_EXTRA,       /* remedies that add nothing */
    FACT_MONEY,       /* amounts: given, the least and most that is fair, what was left */
    FACT_REASON,      /* why the offer is as it is: body only */
    FACT_HEARD,       /* a signal that was marked */
    FACT_MISSED,      /* a signal that was not */
    FACT_DECOY,       /* what looks like a complaint and was marked */
    FACT_EITHER,      /* what can be heard both ways, marked or not */
    FACT_STRAY,       /* a marked clause that nothing explains */
    FACT_QUIET,       /* there was nothing to hear, and nothing was marked; or not that */
    FACT_THOUGHT,     /* what the customer thought and did not say */
    FACT_FEELINGS,    /* amounts: trust before and after, patience before and after; with a body and
                         a warning when they rose by a trap, for now */
    FACT_WAITED,      /* waiting cost patience */
    FACT_GAVE_UP,     /* patience ran out */
    FACT_POINTS,      /* what each score gained or lost */
    FACT_TIME,        /* thought longer than was allowed; amounts: taken, allowed, milliseconds */
    FACT_OPENED,      /* what could be said because it was heard */
    FACT_BETTER,      /* what would have been better, and why */
    /* of a play */
    FACT_PASSED,  /* or not; amounts: the total */
    FACT_CAPPED,  /* the complaint was not recognised */
    FACT_LESSON,  /* what to take along; with its turn; amounts: points of the total, or less */
    FACT_SCORE,   /* why a score is what it is */
    FACT_LOSSES,  /* where the points of a score went, as a sum (score_sum.h has its parts) */
    FACT_WEIGHTS, /* what counts for how much in a score */
    FACT_APART,   /* what is not in the score */
    FACT_RECEIPT, /* what needless hand-overs cost; amounts: how often, each, in all */
    FACT_INSTEAD, /* what solving it oneself would have cost; amounts: from, to */
    FACT_REWOUND,
    FACT_HELP, /* where one can turn to, in a case with a notice */
    FACT_KINDS
} FactKind;

typedef enum FactTone { TONE_NEUTRAL, TONE_GOOD, TONE_WARN } FactTone;

enum { FACT_AMOUNTS = 4 };

typedef struct Fact {
    FactKind kind;
    FactTone tone;
    const char *head; /* a sentence, or what the body is about; "" for none */
    const char *body; /* the reason, or what was said; "" for none */
    const char
        *advice;      /* of a lesson that cost: what to do another time, a sentence; "" for none */
    int reply;        /* of the case, that it says was better; -1: none */
    int line;         /* the line it is about, as shown in its turn, from 0; -1: none */
    int turn;         /* of the play, from 0, where there is more about it; -1: none */
    int from, to;     /* of that line the words it is about, from 1; 0: none */
    const Mark *mark; /* of the case, that it is about; NULL: none */
    double amounts[FACT_AMOUNTS];
    int amount_count;
} Fact;

typedef struct Facts {
    Fact *items;
    int count, capacity;
    Arena arena;
} Facts;

void facts_init(Facts *facts);
void facts_release(Facts *facts);
/* Adds one; the texts are copied, NULL is "". The pointer is good until the next is added. */
Fact *facts_add(Facts *facts, FactKind kind, FactTone tone, const char *head, const char *body);
/* The advice is copied too. */
void facts_advise(Facts *facts, Fact *fact, const char *advice);
void fact_amount(Fact *fact, double amount);

#endif
