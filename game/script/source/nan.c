#include "script/source/nan.h"

#include <string.h>

#include "base/banned.h"

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

bool nan_stands(const char *bytes, size_t len) {
    const char *end = bytes + len;
    for (const char *at = bytes; end - at >= 3; at++) {
        at = memchr(at, 'n', (size_t)(end - at) - 2);
        if (!at)
            return false;
        if (at[1] == 'a' && at[2] == 'n' && (at == bytes || !is_letter(at[-1])) &&
            (at + 3 == end || !is_letter(at[3])))
            return true;
    }
    return false;
}
