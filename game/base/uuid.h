/* Names that are nobody else's (RFC 9562). */
#ifndef KLACHT_BASE_UUID_H
#define KLACHT_BASE_UUID_H

/* By chance (version 4), malloced. */
char *uuid_random(void);
/* Of a digest (version 8: what the bits are is ours to say), malloced. */
char *uuid_of_digest(const unsigned char digest[16]);

#endif
