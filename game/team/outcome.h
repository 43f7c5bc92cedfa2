/* What came out of a session so far: counts, movements, differences, agreement.
 *
 * Reads a Calibration and changes nothing; counts only, never who (but for a seat's own
 * differences).
 */
#ifndef KLACHT_TEAM_OUTCOME_H
#define KLACHT_TEAM_OUTCOME_H

#include "model/votes.h"
#include "team/agreement.h"
#include "team/calibration_state.h"

/* How many seats gave this judgement in that vote (0 or 1) of the item; kind -1: any. For
 * VOTE_NONE: those present who did not vote, when it was closed or until now. */
int outcome_count(const Calibration *calibration, int item, int round, int category, int kind);
/* Votes given, without "don't know". */
int outcome_votes(const Calibration *calibration, int item, int round);

typedef struct OutcomeLead {
    int category; /* with the most votes; -1 when there are none */
    int kind;     /* the most frequent one of those, or -1 */
    int count, votes;
    bool tied;      /* another category has as many */
    int present;    /* when the vote was closed */
    bool threshold; /* reaches it, of the votes given */
    bool consensus; /* and half of those present voted */
} OutcomeLead;
OutcomeLead outcome_lead(const Calibration *calibration, int item, int round);

/* The categories with votes besides the leading one, least chosen first: who speaks first. Returns
 * how many stand in out[] (room for all categories of the house). */
int outcome_minorities(const Calibration *calibration, int item, int round, int *out);
/* How many went from one category to another between the two votes; VOTE_DONT_KNOW and VOTE_NONE
 * are places to come from and go to as well. */
int outcome_moves(const Calibration *calibration, int item, int from, int to);
/* The share of the pairs of votes that differ, 0 to 1; -1 with fewer than two votes. */
double outcome_divided(const Calibration *calibration, int item, int round);

/* Fills order[] (room for all items) with the items whose votes were shown, by how divided their
 * first vote was, the most divided first. Returns how many. */
int outcome_by_divided(const Calibration *calibration, int *order);

/* What is still open: the statements that are left when the session ends now. */
typedef struct OutcomeOpen {
    int unvoted;   /* no vote of theirs was shown */
    int undecided; /* talked about, and neither decided nor parked */
    int rules;     /* of those: had a rule before they were reopened */
} OutcomeOpen;
OutcomeOpen outcome_open(const Calibration *calibration);

typedef enum Differs {
    DIFFERS_UNKNOWN, /* no verdict, or no vote */
    DIFFERS_NOT,
    DIFFERS_IN_KIND, /* the same category, another kind */
    DIFFERS,
} Differs;
/* A seat's vote (first: the one before the talk; else its last) beside the team's verdict. */
Differs outcome_differs(const Calibration *calibration, int seat, int item, bool first);
/* Items on which that can be told; *same: how many in the verdict's category. */
int outcome_standing(const Calibration *calibration, int seat, bool first, int *same);
SeatVote outcome_last_vote(const Calibration *calibration, int seat, int item);

/* The votes of one seat as a vote file has them, in the order of the items: the last ones, with
 * "don't know" as a missing category. In the arena; ids and notes are borrowed. */
const Vote *outcome_votes_of(const Calibration *calibration, int seat, Arena *arena, int *count);

/* The votes of all items that were shown, to be measured; `first` as above. free(out->items). */
void outcome_ratings(const Calibration *calibration, bool first, Ratings *out);

/* Votes for a category (VOTE_DONT_KNOW too) in a round of a record, from seats or by hand; 0 where
 * the round was not there. */
int outcome_record_count(const CalibrationRecord *record, const RecordItem *item, int round,
                         int category);
/* A figure as plain data. */
RecordFigure outcome_figure(const char *name, const AgreementFigure *figure);
/* All of it as plain data in the arena; once ended, with intervals. Borrows names
 * and texts from the session. */
void outcome_record(const Calibration *calibration, Arena *arena, CalibrationRecord *out);

#endif
