/* Talk: the conversation of a play on paper, turn by turn: what was said, what was marked in it,
 * what was answered, and beside it what is told about that. Shared by the scene and the debrief.
 *
 * Renders each turn once and follows a rewind (talk_follow, after each step). Borrows the Play,
 * which outlives it; owns the texts. Computes nothing about a play: notes are facts (front/shared).
 */
#ifndef KLACHT_GAME_TALK_H
#define KLACHT_GAME_TALK_H

#include "front/shared/turn_facts.h"
#include "front/window/ui/build.h"
#include "play/play.h"

typedef struct TalkTurn {
    uint32_t stamp; /* of the turn as it was rendered */
    bool acted;     /* the rest of it is there too */
    Channel channel;
    Rendered *lines;
    unsigned char **marked; /* per line and word: MARK_ON where its clause is marked */
    int line_count;
    Rendered said; /* the reply */
    char *noted;   /* what it was called: "klacht (impliciet)"; NULL */
    char *offered; /* what was laid on the table; NULL */
    char *own;     /* what one would have said first; NULL */
    Facts coach;   /* turn_facts_coach */
} TalkTurn;

typedef struct Talk {
    const Play *play;
    Lang lang;
    TalkTurn *turns;
    int count, capacity;
} Talk;

typedef enum TalkMargin {
    TALK_BELOW,     /* notes stand below what they are about, indented */
    TALK_BESIDE,    /* in a margin at the right */
    TALK_BOTH_SIDES /* left what was marked and thought, right what the answer did */
} TalkMargin;

/* How a turn is shown. */
typedef struct TalkShow {
    TalkMargin margin;
    TypeSize type;      /* of what the customer says */
    bool quiet;         /* it is over: muted */
    int first_id;       /* its customer's lines can be marked by these ids, + line; 0: only shown */
    int lines;          /* so many of its lines are there; 0: all */
    bool without_reply; /* not yet what was answered */
    int reply_id;       /* id of the group of what was answered, to scroll to; 0: none */
    const Facts *facts; /* told beside what they are about; NULL: nothing is told */
    void (*note)(Ui *ui, const Fact *fact); /* one of them; NULL: talk_build_note */
} TalkShow;

void talk_init(Talk *talk, const Play *play, Lang lang);
void talk_release(Talk *talk);
/* After a step: renders what came, forgets what was rewound. */
void talk_follow(Talk *talk);
/* Whether the lines of this turn are balloons that can come one after the other. */
bool talk_is_spoken(const Talk *talk, int turn);

/* The lines of a turn, then what was answered. */
void talk_build_turn(const Talk *talk, Ui *ui, int turn, const TalkShow *show);
/* Words of the customer that belong to no turn (an ending), in the form of the channel. */
void talk_build_words(const Talk *talk, Ui *ui, Channel channel, TypeSize type, const char *text);
/* A note in the margin: an icon and a head, and the reason. */
void talk_build_note(Ui *ui, const Fact *fact);
/* Told apart from the words: it has a place of its own (said, felt). */
bool talk_is_note(const Fact *fact);

#endif
