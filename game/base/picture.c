#include "base/picture.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

#include "base/banned.h"

static uint32_t big_endian(const unsigned char *at) {
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

/* The sum that ends every part of a PNG (ISO/IEC 15948, annex D). */
static uint32_t sum_of(const unsigned char *bytes, size_t len) {
    uint32_t sum = 0xFFFFFFFFu;
    for (size_t i = 0; i < len; i++) {
        sum ^= bytes[i];
        for (int bit = 0; bit < 8; bit++)
            sum = sum & 1 ? sum >> 1 ^ 0xEDB88320u : sum >> 1;
    }
    return ~sum;
}

/* From part to part until the one that says it is the last. */
static PictureFault look_at_png(const unsigned char *bytes, size_t len, PictureSize *size) {
    enum { HEAD = 8, FRAME = 12 }; /* length, name and sum around what a part holds */
    bool first = true;
    for (size_t at = HEAD; len - at >= FRAME;) {
        size_t held = big_endian(bytes + at);
        const unsigned char *name = bytes + at + 4;
        if (held > len - at - FRAME || sum_of(name, held + 4) != big_endian(name + 4 + held))
            return PICTURE_BROKEN;
        if (first && (held < 8 || memcmp(name, "IHDR", 4)))
            return PICTURE_BROKEN;
        if (first) {
            uint32_t width = big_endian(name + 4), height = big_endian(name + 8);
            if (width > PICTURE_MOST_SIDE || height > PICTURE_MOST_SIDE)
                return PICTURE_LARGE;
            if (!width || !height)
                return PICTURE_BROKEN;
            *size = (PictureSize){false, (int)width, (int)height};
            first = false;
        }
        if (!memcmp(name, "IEND", 4))
            return PICTURE_GOOD;
        at += held + FRAME;
    }
    return PICTURE_BROKEN;
}

PictureFault picture_look(const char *bytes, size_t len, PictureSize *size) {
    PictureSize own;
    size = size ? size : &own;
    static const char png[] = "\x89PNG\r\n\x1A\n";
    if (len >= 8 && !memcmp(bytes, png, 8))
        return look_at_png((const unsigned char *)bytes, len, size);
    if (!text_find_bytes(bytes, len, "<svg"))
        return PICTURE_OTHER;
    *size = (PictureSize){.is_svg = true};
    return utf8_is_valid(bytes, len) && text_find_bytes(bytes, len, "</svg>") ? PICTURE_GOOD
                                                                              : PICTURE_BROKEN;
}
