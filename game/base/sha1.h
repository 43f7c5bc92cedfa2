/* SHA-1 (RFC 3174), for names that others make in the same way (uuid_of_name). Nothing is kept safe
 * by it. */
#ifndef KLACHT_BASE_SHA1_H
#define KLACHT_BASE_SHA1_H

#include <stddef.h>

enum { SHA1_BYTES = 20 };

void sha1(const void *bytes, size_t len, unsigned char out[SHA1_BYTES]);

#endif
