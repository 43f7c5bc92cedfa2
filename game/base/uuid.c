#include "base/uuid.h"

#include <string.h>

#include "base/sha1.h"
#include "base/system.h"

#include "base/banned.h"

static char *print(const unsigned char bytes[16], int version) {
    Text id = {0};
    for (int i = 0; i < 16; i++) {
        int byte = i == 6   ? version << 4 | (bytes[i] & 0x0F)
                   : i == 8 ? 0x80 | (bytes[i] & 0x3F)
                            : bytes[i];
        text_addf(&id, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", (unsigned)byte);
    }
    return text_take(&id);
}

char *uuid_random(void) {
    unsigned char bytes[16];
    if (!system_random(bytes, sizeof bytes)) {
        uint64_t halves[2] = {system_seed(), system_seed()};
        memcpy(bytes, halves, sizeof bytes);
    }
    return print(bytes, 4);
}

char *uuid_of_digest(const unsigned char digest[16]) {
    return print(digest, 8);
}

char *uuid_of_url(const char *url) {
    static const unsigned char urls[16] = {0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                                           0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
    Text name = {0};
    unsigned char digest[SHA1_BYTES];
    text_add_bytes(&name, (const char *)urls, sizeof urls);
    text_add(&name, url);
    sha1(name.bytes, name.len, digest);
    text_release(&name);
    return print(digest, 5);
}
