#include "front/web/limit.h"

#include <string.h>

#include "base/banned.h"

static int32_t filled(const Bucket *bucket, int per_second, int burst, int64_t now_ms) {
    int64_t tokens = bucket->tokens + (now_ms - bucket->at_ms) * per_second;
    return (int32_t)(tokens > burst * 1000 ? burst * 1000 : tokens);
}

bool bucket_has(const Bucket *bucket, int per_second, int burst, int64_t now_ms) {
    return filled(bucket, per_second, burst, now_ms) >= 1000;
}

bool bucket_take(Bucket *bucket, int per_second, int burst, int64_t now_ms) {
    bucket->tokens = filled(bucket, per_second, burst, now_ms);
    bucket->at_ms = now_ms;
    if (bucket->tokens < 1000)
        return false;
    bucket->tokens -= 1000;
    return true;
}

void limit_init(Limit *limit, int64_t now_ms) {
    memset(limit, 0, sizeof *limit);
    limit->all = (Bucket){LIMIT_BURST * 1000, now_ms};
}

static int find(const Limit *limit, uint32_t address) {
    for (int i = 0; i < limit->count; i++)
        if (limit->addresses[i].address == address)
            return i;
    return -1;
}

bool limit_allows(const Limit *limit, uint32_t address, int64_t now_ms) {
    int at = find(limit, address);
    bool some = bucket_has(&limit->all, LIMIT_PER_SECOND, LIMIT_BURST, now_ms);
    if (at < 0) /* with no room to remember that it was wrong, it is treated as if it was */
        return some || limit->count < LIMIT_ADDRESSES;
    return some && bucket_has(&limit->addresses[at].bucket, LIMIT_ADDRESS_PER_SECOND,
                              LIMIT_ADDRESS_BURST, now_ms);
}

/* An address whose bucket has long been full again has nothing to be remembered for. */
static int place(Limit *limit, uint32_t address, int64_t now_ms) {
    int at = find(limit, address);
    if (at >= 0)
        return at;
    if (limit->count < LIMIT_ADDRESSES) {
        at = limit->count++;
    } else {
        for (int i = 0; i < limit->count && at < 0; i++)
            if (now_ms - limit->addresses[i].bucket.at_ms > LIMIT_FORGET_MS)
                at = i;
        if (at < 0)
            return -1;
    }
    limit->addresses[at].address = address;
    limit->addresses[at].bucket = (Bucket){LIMIT_ADDRESS_BURST * 1000, now_ms};
    return at;
}

bool limit_wrong(Limit *limit, uint32_t address, int64_t now_ms) {
    int at = place(limit, address, now_ms);
    if (at >= 0)
        bucket_take(&limit->addresses[at].bucket, LIMIT_ADDRESS_PER_SECOND, LIMIT_ADDRESS_BURST,
                    now_ms);
    return bucket_take(&limit->all, LIMIT_PER_SECOND, LIMIT_BURST, now_ms);
}
