/* Votes as CSV (RFC 4180, with what people make of it), and lists as they stand in an option. */
#ifndef KLACHT_STORE_BALLOT_CSV_H
#define KLACHT_STORE_BALLOT_CSV_H

#include "base/finding.h"
#include "model/votes.h"

/* Adds the votes of a CSV with the header item,rater,category (in any order, among other columns;
 * parted by commas, semicolons or tabs; quotes, CRLF and a BOM are fine; an empty category is a
 * missing vote). False with findings; `path` is only shown. */
bool ballot_parse_csv(const char *bytes, size_t len, const char *path, Findings *findings,
                      VoteTable *votes);

/* A list as it stands in an option: a,"b, c",d. Malloced texts in a malloced array, or NULL when it
 * is no list, an entry is empty, or one stands there twice. */
char **ballot_parse_list(const char *list, int *count);
void ballot_free_list(char **list, int count);

#endif
