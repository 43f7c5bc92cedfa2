/* Ballots: votes from files, as a CSV with a header, a vote file or a session file (results.md).
 *
 * Reading gives plain votes by name; what they mean is for team/. Nothing here judges a vote:
 * doubles and unknown categories are found where the votes are counted. */
#ifndef KLACHT_STORE_BALLOT_H
#define KLACHT_STORE_BALLOT_H

#include "base/finding.h"
#include "model/votes.h"

/* What a file says about itself beside its votes; texts malloced, NULL in a CSV. */
typedef struct BallotSource {
    char *set, *hash;
    char **categories; /* that were offered, of a session file alone; NULL-ended, else NULL */
    int category_count;
    char *started; /* of a session: "2026-11-21T…"; else NULL */
    int number;    /* of the definition of a session */
    bool counted;  /* hands were counted in it: who voted what is not known */
    int rounds;    /* 2 when an item of a session was voted on twice; of other files 1 */
} BallotSource;
void ballot_source_release(BallotSource *source);

/* Which votes of a session count, where an item was voted on twice. */
typedef enum BallotRound { BALLOT_FIRST, BALLOT_LAST } BallotRound;

/* Adds the votes of a file ("-": standard input) of any of the three forms. False with findings.
 * `source` may be NULL. */
bool ballot_read(const char *path, BallotRound round, Findings *findings, VoteTable *votes,
                 BallotSource *source);

/* Both at once: votes of other files count for both rounds. `source` is not NULL. */
bool ballot_read_both(const char *path, Findings *findings, VoteTable *first, VoteTable *last,
                      BallotSource *source);

/* The same of the JSON of a vote file or a session file. */
bool ballot_parse_json(const char *bytes, size_t len, const char *path, BallotRound round,
                       Findings *findings, VoteTable *votes, BallotSource *source);

/* A vote file: one person's votes on a set, in the order given. */
typedef struct BallotFile {
    const char *set, *hash, *rater;
    const Vote *votes; /* item, category, kind, note, at_ms */
    int count;
} BallotFile;
void ballot_print(const BallotFile *file, Text *out);

#endif
