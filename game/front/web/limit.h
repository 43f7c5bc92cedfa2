/* Limit: how often a wrong join code may be tried, in all and from one address.
 *
 * Only wrong codes count, so thirty people who scan at the same moment never meet it. When too many
 * were wrong, only addresses that were never wrong are still heard, and one mistake ends that:
 * right codes of others go through while somebody guesses. Times are milliseconds of any steady
 * clock. */
#ifndef KLACHT_WEB_LIMIT_H
#define KLACHT_WEB_LIMIT_H

#include <stdbool.h>
#include <stdint.h>

enum {
    LIMIT_BURST = 20,
    LIMIT_PER_SECOND = 2,
    LIMIT_ADDRESS_BURST = 10,
    LIMIT_ADDRESS_PER_SECOND = 1,
    LIMIT_ADDRESSES = 256, /* that are remembered */
    LIMIT_FORGET_MS = 60000,
};

/* Tokens in thousandths, so that whole numbers do. */
typedef struct Bucket {
    int32_t tokens;
    int64_t at_ms;
} Bucket;

/* Takes one when there is one; `per_second` come in, up to `burst`. */
bool bucket_take(Bucket *bucket, int per_second, int burst, int64_t now_ms);
bool bucket_has(const Bucket *bucket, int per_second, int burst, int64_t now_ms);

typedef struct Limit {
    Bucket all;
    struct {
        uint32_t address;
        Bucket bucket;
    } addresses[LIMIT_ADDRESSES]; /* those that were wrong */
    int count;
} Limit;

void limit_init(Limit *limit, int64_t now_ms);
/* Whether a code from this address is looked at at all. */
bool limit_allows(const Limit *limit, uint32_t address, int64_t now_ms);
/* The code was wrong. False when it was one too many in all: the answer should not say more than
 * "later". */
bool limit_wrong(Limit *limit, uint32_t address, int64_t now_ms);

#endif
