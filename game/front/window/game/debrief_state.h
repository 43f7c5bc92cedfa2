/* Debrief state: the same conversation, annotated: what the files debrief*.c share. What is told
 * stands in the facts (front/shared).
 *
 * debrief.c opens the screen and acts; debrief_top.c has how it ended and what to take along,
 * debrief_part.c folds a part of the page, debrief_sums.c the figures, debrief_index.c the curve to
 * go through the turns by, debrief_turn.c a turn, debrief_next.c what to do next, debrief_save.c
 * what is recorded, debrief_earlier.c opens a play again. */
#ifndef KLACHT_GAME_DEBRIEF_STATE_H
#define KLACHT_GAME_DEBRIEF_STATE_H

#include "front/shared/play_facts.h"
#include "front/window/game/dialogue.h"
#include "front/window/game/game.h"

enum DebriefId { /* ids of widgets; those of debrief_save.h beside them */
                 ID_NEXT = 1,
                 ID_AGAIN,
                 ID_MENU,
                 ID_DEBRIEF,
                 ID_PLACE,        /* where the result is */
                 ID_FOLD,         /* all of them, or none */
                 ID_VERDICT,      /* the heading of all of it */
                 ID_PART = 90,    /* + DebriefPart */
                 ID_LESSON = 100, /* + place among the lessons: to its turn */
                 ID_FIGURE = 200, /* + Scored: how it comes about */
                 ID_INDEX = 1000, /* + turn */
                 ID_TURN = 200000,
                 ID_SUM = 400000 /* + see debrief_sums.c */
};

enum { DIGITS = 9 }; /* so many turns have a key of their own */

/* Parts of the page that are more than one needs the first time. */
typedef enum DebriefPart { PART_FIGURES, PART_INDEX, DEBRIEF_PARTS } DebriefPart;

typedef struct Debrief {
    Game *game;
    Opened *opened;
    Session session;
    Findings findings; /* the session's */
    PlayFacts facts;
    Dialogue dialogue;
    bool first;                /* the first play of all of somebody: less is told at once */
    bool parts[DEBRIEF_PARTS]; /* then: this part is unfolded */
    bool *shown;               /* per turn: it is unfolded */
    bool sums[SCORED_COUNT];   /* how this figure comes about is unfolded */
    int next;                  /* who comes next, in game->cases; -1: nobody is known */
    char *greeting;            /* what they say first; "" for nothing */
    char *path;                /* of the result, or NULL */
    Text unsaved;              /* why it has none */
    bool place_shown;          /* where it is was asked for */
    double opened_at;          /* on app_now's clock */
    bool tried;                /* more than once */
    bool kept;                 /* the play itself can be taken up and ended from the menu */
    Field place;               /* where else it can go */
    bool guide;
    bool tried_out; /* a try-out: nothing is recorded */
    const char *back; /* it lies over another screen, and this leads back to it; NULL: it does not */
    bool earlier;   /* opened again: there is nothing to record */
    Text since;     /* what became of it since the time before; "" for the first */
    Text note;      /* what is to be known of an earlier play or a try-out */
    Lang lang_before;
} Debrief;

#endif
