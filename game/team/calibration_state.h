/* Where a calibration session stands: its seats, items and votes, and what can be told from them.
 *
 * Fields are for reading only; calibration.h steps. */
#ifndef KLACHT_TEAM_CALIBRATION_STATE_H
#define KLACHT_TEAM_CALIBRATION_STATE_H

#include <stdbool.h>

#include "base/arena.h"
#include "model/calibration.h"
#include "model/seats.h"

enum {
    CALIBRATION_LEAST_SEATS = 2,
    CALIBRATION_MOST_SEATS = SEATS_MOST,
    CALIBRATION_SEAT_ROOM = SEATS_EVER,
    CALIBRATION_MOST_HANDS = 120, /* people in a room whose hands are counted */
    CALIBRATION_NAME_CHARS = SEAT_NAME_CHARS,
    CALIBRATION_TEXT_CHARS = 400,
    CALIBRATION_DEFAULT_THRESHOLD = 75,
    BROUGHT_MOST = 200, /* statements of a team's own, with those of its definition before */
};

typedef enum CalibrationStage {
    STAGE_SET_UP,
    STAGE_ANCHOR,  /* at: which anchor, with its answer */
    STAGE_VOTE,    /* at: which item; the first blind vote */
    STAGE_REVEAL,  /* the counts, the talk; the reference not yet */
    STAGE_AGAIN,   /* the second blind vote */
    STAGE_MOVED,   /* its counts, and who moved from what to what */
    STAGE_VERDICT, /* decided: the reference and its reason, the rule */
    STAGE_ENDED,
} CalibrationStage;

typedef struct CalibrationItem {
    int statement; /* of the set */
    int rounds;    /* votes that were shown */
    SeatVote votes[2][CALIBRATION_SEAT_ROOM];
    int *hands[2]; /* raised, by category, then "don't know"; NULL before one was counted */
    bool there[2][CALIBRATION_SEAT_ROOM]; /* when the vote was closed: who comes later changes
                                             nothing */
    Decision decision;
    Judgement verdict; /* VOTE_NONE without one */
    const char *dissent;
    int rule;   /* of Calibration.rules, or -1 */
    int before; /* the rule so far of one that was reopened, until another is written; or -1 */
} CalibrationItem;

typedef struct CalibrationRule {
    const char *text;
    int from; /* rule of thumb of the set, or -1 */
    bool carried;
} CalibrationRule;

/* Of the definition before (model/calibration.h: Carried). */
typedef struct CalibrationCarried {
    Carried what;
    int statement; /* of the set, or -1 */
    int rule;      /* of Calibration.rules, or -1 */
    Judgement verdict;
    const char *dissent;
} CalibrationCarried;

typedef struct Calibration {
    const House *house;
    const StatementSet *base; /* as it was loaded */
    const StatementSet *set;  /* with what the team brought behind it: of what is below */
    StatementSet all;
    Statement *statements;      /* its items: room for BROUGHT_MOST more than the base has */
    bool to_vote[BROUGHT_MOST]; /* of those brought: voted on, or to be */
    CalibrationSettings settings;
    CalibrationStage stage;
    int at; /* anchor or item, by stage; -1 in the set-up */
    Seat seats[CALIBRATION_SEAT_ROOM];
    int seat_count; /* with those who left */
    bool from_ballots;
    const int *anchors; /* statements */
    int anchor_count;
    int available; /* statements that can be voted on */
    CalibrationItem *items;
    int item_count;
    CalibrationRule *rules;
    int rule_count, rule_capacity;
    CalibrationCarried *carried;
    int carried_count, carried_capacity;
    CalibrationInput *inputs; /* all that is needed to be here again */
    int count, capacity;
    CalibrationInput *undone; /* taken back: each step of who leads, then the votes it had */
    int undone_count, undone_capacity;
    SeatVote *ballots; /* seat * base->item_count + statement */
    Arena arena;
} Calibration;

/* With raised hands: how many people there are, and how many hands. */
int calibration_present(const Calibration *calibration);
/* Of those present in the vote that is open: how many have voted ("don't know" included). */
int calibration_voted(const Calibration *calibration);
/* The next seat after `seat` (-1: from the first) that is present and has not voted, or -1. */
int calibration_next_to_vote(const Calibration *calibration, int seat);
/* Index (0 or 1) of the vote that is open or was shown last. */
int calibration_round(const Calibration *calibration);
/* It can be a vote, or a verdict where "don't know" is none. */
bool calibration_is_judgement(const Calibration *calibration, const Judgement *judgement,
                              bool may_be_unknown);
/* A vote can be given. */
bool calibration_is_open(const Calibration *calibration);
/* Somebody voted beforehand. */
bool calibration_has_ballots(const Calibration *calibration);
/* Hands in a vote: for `category` (VOTE_DONT_KNOW too), and all of them. */
int calibration_hands_for(const Calibration *calibration, int item, int round, int category);
int calibration_hands(const Calibration *calibration, int item, int round);
/* The votes of the open vote, by seat. */
SeatVote *calibration_open_votes(const Calibration *calibration);

#endif
