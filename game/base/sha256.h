/* SHA-256 (FIPS 180-4): what knows a secret again without holding it. */
#ifndef KLACHT_BASE_SHA256_H
#define KLACHT_BASE_SHA256_H

#include <stddef.h>

enum { SHA256_BYTES = 32 };

void sha256(const void *bytes, size_t len, unsigned char out[SHA256_BYTES]);

#endif
