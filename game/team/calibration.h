/* A calibration session: the state machine that the window, the phones and the tests step through.
 *
 * Set up, anchors, then per item: blind vote, reveal, talk, second blind vote, decision, reference
 * and rule. It knows no screen, no clock, no file and no network: inputs go in, each whole or
 * refused, and the list of inputs is all there is to keep. The Calibration owns copies of their
 * texts; House and StatementSet stay the caller's and must outlive it. Fields are for reading only.
 */
#ifndef KLACHT_TEAM_CALIBRATION_H
#define KLACHT_TEAM_CALIBRATION_H

#include "base/finding.h"
#include "model/calibration.h"
#include "model/votes.h"
#include "team/agreement.h"

enum {
    CALIBRATION_LEAST_SEATS = 2,
    CALIBRATION_MOST_SEATS = 60, /* at the same time */
    CALIBRATION_SEAT_ROOM = 128, /* ever, with those who left */
    CALIBRATION_NAME_CHARS = 24,
    CALIBRATION_TEXT_CHARS = 400,
    CALIBRATION_DEFAULT_THRESHOLD = 75,
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

typedef struct Seat {
    const char *name;
    bool present; /* false: left or removed; what was shown of it stays */
} Seat;

typedef struct CalibrationItem {
    int statement; /* of the set */
    int rounds;    /* votes that were shown */
    SeatVote votes[2][CALIBRATION_SEAT_ROOM];
    Decision decision;
    Judgement verdict; /* VOTE_NONE without one */
    const char *dissent;
    int rule; /* of Calibration.rules, or -1 */
} CalibrationItem;

typedef struct CalibrationRule {
    const char *text;
    int from; /* rule of thumb of the set, or -1 */
} CalibrationRule;

typedef struct Calibration {
    const House *house;
    const StatementSet *set;
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
    CalibrationInput *inputs; /* all that is needed to be here again */
    int count, capacity;
    SeatVote *ballots; /* seat * set->item_count + statement */
    Arena arena;
} Calibration;

Calibration *calibration_new(const House *house, const StatementSet *set);
void calibration_free(Calibration *calibration);

/* MSG_NONE when it was taken; else nothing changed and the message says why not. Names and texts
 * are cleaned: NFC, white space folded, without control and bidi characters, cut at their limits.
 */
Msg calibration_step(Calibration *calibration, const CalibrationInput *input);
/* Takes back the last step of the one who leads, with the votes given since; seats stay. A vote
 * that was shown is open again as it was. False when there is nothing to take back. */
bool calibration_undo(Calibration *calibration);
/* Seats and first votes from vote files, in the set-up: one seat per rater. False with findings. */
bool calibration_seat_votes(Calibration *calibration, const VoteTable *votes, Findings *findings);

/* The seat of a name (cleaned the same way), or -1. */
int calibration_find_seat(const Calibration *calibration, const char *name);
int calibration_present(const Calibration *calibration);
/* Of those present in the vote that is open: how many have voted ("don't know" included). */
int calibration_voted(const Calibration *calibration);
/* The next seat after `seat` (-1: from the first) that is present and has not voted, or -1. */
int calibration_next_to_vote(const Calibration *calibration, int seat);
/* Index (0 or 1) of the vote that is open or was shown last. */
int calibration_round(const Calibration *calibration);

#endif
