/* A play: the state machine that every front end, test, simulation and check steps through.
 *
 * A play is a pure function of a scenario, a setup and a list of inputs with their times; it knows
 * no screen, no file, no clock and no Lua. play_step is the only way forward: it takes one input
 * whole or refuses it and changes nothing. The Play owns its turns and its copy of the inputs; the
 * Scenario and the ScriptCalls stay the caller's and must outlive it. */
#ifndef KLACHT_PLAY_PLAY_H
#define KLACHT_PLAY_PLAY_H

#include "model/calls.h"
#include "model/scenario.h"
#include "model/view.h"
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

typedef struct Play Play;

Play *play_new(const Scenario *scenario, const ScriptCalls *calls, PlaySetup setup);
void play_free(Play *play);
/* Back to the start, keeping the memory. */
void play_restart(Play *play, PlaySetup setup);

PlayError play_step(Play *play, const Input *input);

const Scenario *play_scenario(const Play *play);
PlaySetup play_setup(const Play *play);
Phase play_phase(const Play *play);
int play_moment(const Play *play);         /* the present one; -1 when ended */
int play_ending(const Play *play);         /* -1 until ended */
int64_t play_now(const Play *play);        /* at_ms of the last input */
int64_t play_options_ms(const Play *play); /* when the options appeared (PHASE_ACT) */
bool play_rewound(const Play *play);
const char *play_failure(const Play *play); /* PHASE_FAILED, or after PLAY_SCRIPT and PLAY_STUCK */
PlayAsks play_asks(const Play *play);
int play_role(const Play *play);
Channel play_channel(const Play *play); /* the present one */
double play_left(const Play *play);     /* euros of the role that are left */
const Variables *play_variables(const Play *play);
/* Allowed seconds of the present act in ms (scoring.md, A); 0 with the time factor off. */
double play_allowed_ms(Play *play);
/* The replies of the present moment that are offered, as indices of scenario->replies in file
 * order; returns how many. `out` has room for the moment's reply_count. PHASE_ACT only. */
int play_offered(Play *play, int *out);
/* The same in the order of the screen, which the seed gives. */
int play_offered_shuffled(Play *play, int *out);
bool play_is_heard(const Play *play, int mark_name);

int play_turn_count(const Play *play);
const Turn *play_turns(const Play *play, int *count);           /* the last one may be under way */
const int *play_shown(const Play *play, const Turn *turn);      /* shown_count Line indices */
const WordMark *play_words(const Play *play, const Turn *turn); /* word_count */
/* The false alarms that hold no decoy, once the listening is over. */
const Stray *play_strays(const Play *play, const Turn *turn); /* stray_count */
/* Whether each mark of the lines shown was heard, once the listening is over (a clause that it
 * touches holds a marked word): for each shown line, each of its marks. */
const bool *play_hits(const Play *play, const Turn *turn);
const Input *play_inputs(const Play *play, int *count);

/* What a front end may see now; valid until the next step. */
const View *play_view(Play *play);
/* The same texts for any line of a turn (the debrief): rendered as it was shown then. */
void play_render(const Play *play, const Turn *turn, const Markup *markup, Rendered *out);
/* The words of a shown line that belong to a mark: sets from/to (words from 1, to included). */
void play_mark_words(const Play *play, const Turn *turn, const Mark *mark, int *from, int *to);

/* What a reply would weigh as the play stands now. */
Effects play_reply_effects(const Play *play, int reply);
/* Words of a line of a turn as shown, and those that belong to a mark of it (as play_mark_words);
 * quick: kept where nothing is dynamic. */
int play_line_words(Play *play, const Turn *turn, int line);
/* The clauses of a customer line of a turn as shown; until the line is asked of another turn. */
const Clauses *play_line_clauses(Play *play, const Turn *turn, int line);
/* By what each of them is touched: a bit (1 << MarkType) for each type of mark. */
const uint8_t *play_line_touched(Play *play, const Turn *turn, int line);
/* Of such bits: to mark this clause is to hear what is not there. */
static inline bool clause_is_negative(unsigned touched) {
    return !(touched & (1u << MARK_SIGNAL | 1u << MARK_EITHER));
}
void play_mark_range(Play *play, const Turn *turn, int mark, int *from, int *to);

/* For exploring (probe.c): all that decides how a play goes on, without its history. */
typedef struct PlayState {
    int moment, role; /* moment -1: ended */
    bool acting;      /* the listening is over */
    double trust, patience, spent, minutes;
    int contacts;
    const Value *flags;          /* flag_count of the scenario */
    const uint8_t *said, *heard; /* per act of the house; per mark name */
} PlayState;
/* As the play stands; the arrays are borrowed until its next step. */
PlayState play_look(const Play *play);
/* The play stands there, at 0 ms, with no history but the turn under way. PLAY_SCRIPT and
 * PLAY_STUCK as a step would give them. */
PlayError play_place(Play *play, const PlayState *state);
/* Remembers this point of a play that can act; play_back comes back to it, any number of times. */
void play_hold(Play *play);
void play_back(Play *play);

/* For exploring: the state without its history, as one block of bytes. After a restore the turns
 * are empty but for the one under way. */
size_t play_state_size(const Play *play);
void play_save(const Play *play, void *state);
void play_restore(Play *play, const void *state);

#endif
