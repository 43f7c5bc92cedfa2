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
} BallotSource;
void ballot_source_release(BallotSource *source);

/* Which votes of a session count, where an item was voted on twice. */
typedef enum BallotRound { BALLOT_FIRST, BALLOT_LAST } BallotRound;

/* Adds the votes of a file ("-": standard input) of any of the three forms. False with findings.
 * `source` may be NULL. */
bool ballot_read(const char *path, BallotRound round, Findings *findings, VoteTable *votes,
                 BallotSource *source);

/* Adds the votes of a CSV with the header item,rater,category (in any order, among other columns;
 * parted by commas, semicolons or tabs; quotes, CRLF and a BOM are fine; an empty category is a
 * missing vote). False with findings; `path` is only shown. */
bool ballot_parse_csv(const char *bytes, size_t len, const char *path, Findings *findings,
                      VoteTable *votes);
/* The same for the JSON of a vote file or a session file. */
bool ballot_parse_json(const char *bytes, size_t len, const char *path, BallotRound round,
                       Findings *findings, VoteTable *votes, BallotSource *source);

/* A list as it stands in an option: a,"b, c",d. Malloced texts in a malloced array, or NULL when it
 * is no list, an entry is empty, or one stands there twice. */
char **ballot_parse_list(const char *list, int *count);
void ballot_free_list(char **list, int count);

/* A vote file: one person's votes on a set, in the order given. */
typedef struct BallotFile {
    const char *set, *hash, *rater;
    const Vote *votes; /* item, category, kind, note, at_ms */
    int count;
} BallotFile;
void ballot_print(const BallotFile *file, Text *out);

#endif
