/* Names that are nobody else's (RFC 9562). */
#ifndef KLACHT_BASE_UUID_H
#define KLACHT_BASE_UUID_H

/* By chance (version 4), malloced. */
char *uuid_random(void);
/* Of a digest (version 8: what the bits are is ours to say), malloced. */
char *uuid_of_digest(const unsigned char digest[16]);
/* Of an address, as anybody makes it (version 5 in the namespace of URLs), malloced. Where others
 * know versions 1 to 5 alone, it stands for a name of version 8. */
char *uuid_of_url(const char *url);

#endif
