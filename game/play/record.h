/* What a play takes in and keeps: its setup, inputs, refusals, and the turns that came of them.
 *
 * Plain data; everything that is pointed to belongs to the Play or to whoever gave it. */
#ifndef KLACHT_PLAY_RECORD_H
#define KLACHT_PLAY_RECORD_H

#include "model/calls.h"
#include "model/scenario.h"
#include "play/rules.h"
#include "play/score.h"

typedef enum PlayMode { PLAY_PRACTICE, PLAY_ASSESSMENT } PlayMode;

typedef struct PlaySetup {
    uint64_t seed; /* orders the replies on the screen and nothing else */
    PlayMode mode;
    double time_factor; /* > 0; 0: off */
} PlaySetup;

typedef enum InputKind {
    INPUT_CONTINUE,
    INPUT_MARK,
    INPUT_JUDGE,
    INPUT_REPLY,
    INPUT_OFFER,
    INPUT_REWIND,
    INPUT_SAY
} InputKind;

typedef struct Input {
    int64_t at_ms; /* play time */
    InputKind kind;
    union {
        struct {
            int moment, line, word;
        } mark; /* line and word from 1, as shown */
        struct {
            int category, kind;
        } judge;   /* kind -1: none */
        int reply; /* of scenario->replies */
        struct {
            const Chosen *chosen;
            int count;
            HandOver hand_over;
        } offer;         /* copied */
        int rewind;      /* to the state just after this many inputs */
        const char *say; /* what one would have said; copied, changes nothing */
    } as;
} Input;

typedef enum PlayError {
    PLAY_OK,
    PLAY_NOT_NOW,       /* this kind of input is not possible here */
    PLAY_ENDED_ALREADY, /* nothing comes after the ending */
    PLAY_TIME_FALLS,    /* at_ms is before the last one's */
    PLAY_NO_MOMENT,     /* a mark of another moment */
    PLAY_NO_LINE,       /* no such line as shown */
    PLAY_NO_CUSTOMER,   /* that line is not the customer's */
    PLAY_NO_WORD,       /* no such word in the line */
    PLAY_NO_REPLY,      /* no such reply in this moment */
    PLAY_NOT_OFFERED,   /* the reply is not offered in this state */
    PLAY_NO_CATEGORY,
    PLAY_NO_KIND,
    PLAY_NO_REMEDY,    /* the role may not give it */
    PLAY_TWICE,        /* one remedy twice */
    PLAY_NO_AMOUNT,    /* not an amount of that remedy */
    PLAY_NO_MONEY,     /* with a hand-over no remedies that have amounts */
    PLAY_NOT_PRACTICE, /* rewinding is for practice */
    PLAY_NO_REWIND,    /* back to a point that is not there */
    PLAY_STUCK,        /* no reply is offered in this state: a fault of the case */
    PLAY_SCRIPT,       /* a function of the case failed: see play_failure */
    PLAY_TOO_LONG,     /* more inputs or turns than a play may have */
    PLAY_SAID,         /* one says it once */
    PLAY_SAY_LONG,     /* more characters than one may say */
} PlayError;

enum { PLAY_MOST_INPUTS = 100000, PLAY_MOST_SAY = 2000 };

typedef enum Phase { PHASE_LISTEN, PHASE_ACT, PHASE_GO, PHASE_ENDED, PHASE_FAILED } Phase;

typedef struct Stray { /* a marked clause that no mark explains, by its first and last word */
    int line, from, to;
} Stray;

/* By what a clause is touched: a bit (1 << MarkType) for each type of mark. To mark one like
 * this is to hear what is not there. */
static inline bool clause_is_negative(unsigned touched) {
    return !(touched & (1u << MARK_SIGNAL | 1u << MARK_EITHER));
}

typedef struct WordMark { /* a marked word */
    int line, word;       /* as shown, from 1 */
} WordMark;

/* One showing of a moment, as results and debrief read it. Ranges index the Play's own arrays. */
typedef struct Turn {
    int moment;
    uint32_t stamp; /* another one for each showing */
    Step step;
    int64_t at_ms;                /* when it was shown */
    int64_t options_ms;           /* when one could act */
    int first_shown, shown_count; /* see play_shown */
    int first_word, word_count;   /* see play_words: what stood marked, by line and word */
    int first_hit, mark_count;    /* see play_hits: marks of the lines shown */
    double left_at_start;         /* euros left when it was shown */
    int positives, hits;          /* signals */
    int negatives, false_alarms;  /* clauses that neither a signal nor an either touches */
    int first_stray, stray_count; /* see play_strays */
    bool had_customer;
    Way way;
    bool acted;              /* it was left by an act (or by going on) */
    int reply, judge, offer; /* index in the scenario; -1 where not */
    int judged_category, judged_kind;
    double credit;
    const Chosen *chosen;
    int chosen_count;
    HandOver hand_over;        /* of the offer or the reply */
    double euros, left_before; /* euros spent by this act; what was left before it */
    int decision_route;        /* Route, for a decision */
    bool is_decision;
    double decision;                            /* its score, 0 to 100 */
    double route_part, money_part, remedy_part; /* SCORE_NULL where there is none */
    double s, s_lowest, s_highest; /* empathy of the reply and of those it stood among */
    double q;
    bool trap;
    const char *say; /* in own words, before acting; NULL: nothing */
    int64_t thinking_ms;
    double allowed_ms;            /* 0 with the time factor off */
    double reaction;              /* 0 to 1 */
    double trust[2], patience[2]; /* before and after */
    int mood;                     /* after */
    bool patience_out;
    int went; /* where to */
    double w; /* patience lost by waiting */
} Turn;

/* All that decides how a play goes on, without its history. */
typedef struct PlayState {
    int moment, role; /* moment -1: ended */
    bool acting;      /* the listening is over */
    double trust, patience, spent, minutes;
    int contacts;
    const Value *flags;          /* flag_count of the scenario */
    const uint8_t *said, *heard; /* per act of the house; per mark name */
} PlayState;
typedef struct Play Play;

#endif
