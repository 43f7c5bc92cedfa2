/* Sent: which statements a record store took before, in a file for each store and sender in the
 * folder `sent` of the user's data, for this user alone.
 *
 * It saves time and nothing hangs on it: without it, or with one that is older, what is sent again
 * is what the store has already. It holds digests, no statements and no secret. */
#ifndef KLACHT_REPORT_SENT_H
#define KLACHT_REPORT_SENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/finding.h"

typedef struct Sent Sent;

enum { SENT_DIGEST = 41 }; /* with its NUL */
/* What a statement says, in a few letters. */
void sent_digest(const char *json, size_t len, char out[SENT_DIGEST]);

/* For a store by its address and a sender by what it is known by there. Never NULL; where it cannot
 * be kept it is empty. NULL alone with a finding when somebody else is sending there now. */
Sent *sent_open(const char *url, const char *who, Findings *findings);
bool sent_has(const Sent *sent, const char digest[SENT_DIGEST]);
/* On disk when it returns, if it can be kept. */
void sent_add(Sent *sent, const char (*digests)[SENT_DIGEST], int count);
void sent_close(Sent *sent);

#endif
