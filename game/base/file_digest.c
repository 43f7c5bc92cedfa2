#include "base/file_digest.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/banned.h"

FileDigest file_digest(const char *bytes, size_t len) {
    XXH128_hash_t hash = XXH3_128bits(bytes, len);
    return (FileDigest){len, hash.high64, hash.low64};
}
