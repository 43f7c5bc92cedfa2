/* A calibration session as plain data: the inputs that made it, and what it led to.
 *
 * Inputs are what a front end gives and a session file keeps; the record is what team/ makes of
 * them for files and pages. No behaviour; texts borrow from whoever made the struct. */
#ifndef KLACHT_MODEL_CALIBRATION_H
#define KLACHT_MODEL_CALIBRATION_H

#include <stdint.h>

#include "model/house.h"
#include "model/statements.h"

enum { VOTE_NONE = -2, VOTE_DONT_KNOW = -1 }; /* instead of a category */

typedef struct Judgement {
    int category; /* of the house, or one of the above */
    int kind;     /* -1: none */
} Judgement;

typedef enum Decision {
    DECISION_NONE,      /* not reached, or not yet */
    DECISION_CONSENSUS, /* the threshold was met */
    DECISION_CHAIR,     /* by the chair, with the dissent written down */
    DECISION_PARKED,
} Decision;

typedef struct CalibrationSettings {
    uint64_t seed;    /* orders the items */
    int items;        /* how many to judge */
    int threshold;    /* of the votes given, in percent: 51 to 100 */
    int vote_seconds; /* per vote; 0: no limit. The front end keeps the time */
    int number;       /* of the definition that comes out, from 1 */
    bool solo;        /* one person, no reveal: for a vote file */
    int hands;        /* people who raise hands that are counted; 0: each votes from a seat */
} CalibrationSettings;

typedef enum CalibrationInputKind {
    CALIBRATE_SET_UP, /* settings */
    CALIBRATE_SEAT,   /* text: a pseudonym; also for someone who comes back */
    CALIBRATE_UNSEAT, /* seat */
    CALIBRATE_BALLOT, /* seat, item (a statement of the set), judgement, text: voted beforehand */
    CALIBRATE_BEGIN,
    CALIBRATE_NEXT,   /* on from an anchor or a decided item */
    CALIBRATE_VOTE,   /* seat, judgement, text: a note or NULL; again until the reveal */
    CALIBRATE_UNVOTE, /* seat: as if it had not voted; leaves no trace */
    CALIBRATE_REVEAL, /* close the vote and show the counts */
    CALIBRATE_AGAIN,  /* the second blind vote */
    CALIBRATE_DECIDE, /* decision, judgement, text: the dissent or NULL */
    CALIBRATE_RULE,   /* text: the rule in one sentence (empty: none), rule: the one it began as */
    CALIBRATE_FINISH,
    CALIBRATE_CARRY,  /* carried: of the definition before, in the set-up */
    CALIBRATE_SKIP,   /* the item that is voted on comes last; what was voted on it is gone */
    CALIBRATE_REOPEN, /* item (of the session): decided or parked before, it is talked about again
                       */
    CALIBRATE_BRING,  /* text: a statement of the team's own (team/brought.h), known */
    CALIBRATE_DROP,   /* item (a statement): one that was brought is not voted on after all */
    CALIBRATE_HANDS,  /* judgement (no kind), count: raised for it; again until the reveal */
    CALIBRATE_INPUT_KINDS
} CalibrationInputKind;

/* What a definition takes over from the one before it. */
typedef enum Carried {
    CARRIED_RULE,   /* text, rule: the one it began as, item: one it came of, or -1 */
    CARRIED_BORDER, /* item, judgement, text: the dissent or NULL */
    CARRIED_PARKED, /* item: it comes first now; text: why, or NULL */
    CARRIED_KINDS
} Carried;

typedef struct CalibrationInput {
    int64_t at_ms; /* since the session began, as the front end counts */
    CalibrationInputKind kind;
    int seat, item;
    int count; /* of hands */
    Judgement judgement;
    Decision decision;
    Carried carried;
    int rule;   /* a rule of thumb of the set, from 1; 0: none */
    bool known; /* brought for what is carried alone: it is not voted on */
    const char *text;
    CalibrationSettings settings;
} CalibrationInput;

typedef struct SeatVote {
    Judgement judgement;
    int64_t at_ms;
    const char *note; /* NULL: none */
} SeatVote;

typedef struct RecordFigure {
    const char *name; /* "percent", "alpha" …; the id of a category */
    double value, low, high;
    bool has_interval;
    const char *why_null; /* NULL: defined */
} RecordFigure;

enum { RECORD_FIGURES = 4 }; /* percent, Fleiss' kappa, alpha, AC1 */
typedef struct RecordAgreement {
    int items, raters, votes;
    bool indicative; /* under 20 items or 3 people */
    RecordFigure figures[RECORD_FIGURES];
    const RecordFigure *categories; /* specific agreement, one per category of the house */
} RecordAgreement;

/* How alike two of the record's raters read, by their last votes. */
typedef struct RecordPair {
    int a, b;
    int items, same; /* both voted; the same */
} RecordPair;

typedef struct RecordRater {
    const char *name;
    int seat;           /* by the numbers that inputs have */
    int judged;         /* items with a verdict on which this one voted */
    double first, last; /* share of those voted as the verdict, before and after the talk */
} RecordRater;

typedef struct RecordItem {
    const Statement *statement;
    int rounds;               /* votes that were shown: 0, 1 or 2 */
    const SeatVote *votes[2]; /* one per rater of the record */
    const int *hands[2];      /* by category, then "don't know"; NULL where seats voted */
    Decision decision;
    Judgement verdict;   /* VOTE_NONE without one */
    const char *dissent; /* NULL: none */
    int rule;            /* of the record, or -1 */
    double divided[2];   /* 0 (all the same) to 1; -1: fewer than two votes */
    bool border;         /* decided, but not by the first vote: a border case of this team */
} RecordItem;

typedef struct RecordRule {
    const char *text;
    const char *from;      /* id of the rule of thumb it began as, or NULL */
    bool carried;          /* of the definition before */
    const int *statements; /* that it came of, in this session or before */
    int statement_count;
} RecordRule;

/* A border case or a parked statement of the definition. */
typedef struct RecordCase {
    const Statement *statement;
    Judgement verdict;   /* VOTE_NONE of a parked one */
    const char *dissent; /* NULL: none */
    bool carried;
} RecordCase;

typedef struct CalibrationRecord {
    const House *house;
    const StatementSet *set;
    CalibrationSettings settings;
    bool ended;
    const RecordRater *raters;
    int rater_count;
    const RecordItem *items; /* in the order they came up */
    int item_count;
    const RecordRule *rules; /* in the order they were written */
    int rule_count;
    const RecordCase *borders, *parked; /* of the definition: from before first */
    int border_count, parked_count;
    int rounds; /* 2 when any item had a second vote */
    RecordAgreement agreement[2];
    RecordFigure change[RECORD_FIGURES]; /* from the first to the last; with two rounds */
    const RecordPair *pairs;
    int pair_count;
    const CalibrationInput *inputs;
    int input_count;
    const char *const *seats; /* names, by the numbers that inputs have */
    int seat_count;
} CalibrationRecord;

#endif
