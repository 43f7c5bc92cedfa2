/* A tally: votes by name become numbered ratings, ready to be measured.
 *
 * What cannot be counted (a rater who votes twice on an item, a category nobody offered) becomes a
 * finding with its place. The VoteTable stays the caller's and must outlive the VoteTally. */
#ifndef KLACHT_TEAM_VOTE_TALLY_H
#define KLACHT_TEAM_VOTE_TALLY_H

#include "base/finding.h"
#include "model/votes.h"
#include "team/agreement.h"

typedef struct VoteTally {
    Ratings ratings;
    const char **items,
        **raters;            /* names by number, sorted; also of those with missing votes only */
    const char **categories; /* as offered; without an offer those seen, sorted */
} VoteTally;

/* `offered` NULL: the categories seen. False with findings, and nothing to release. */
bool vote_tally_init(VoteTally *tally, const VoteTable *votes, const char *const *offered,
                     int offered_count, Findings *findings);
/* Numbers items, raters and categories as `like` does; ratings of what it does not have are dropped.
 */
void vote_tally_align(VoteTally *tally, const VoteTally *like);
void vote_tally_release(VoteTally *tally);

#endif
