/* What a file holds, in a few bytes: equal for equal contents, and in practice for those alone. */
#ifndef KLACHT_BASE_FILE_DIGEST_H
#define KLACHT_BASE_FILE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

typedef struct FileDigest { /* all 0: there is no file */
    uint64_t size, high, low;
} FileDigest;

FileDigest file_digest(const char *bytes, size_t len);

#endif
