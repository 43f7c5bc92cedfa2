#include "base/table_bytes.h"

#include "base/utf8.h"

#include "base/banned.h"

static void add_letter(Text *out, int32_t codepoint) {
    char letter[4];
    text_add_bytes(out, letter, (size_t)utf8_encode(codepoint, letter));
}

void table_from_windows(const char *bytes, size_t len, Text *out) {
    static const uint16_t high[32] = {
        0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
        0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];
        add_letter(out, c >= 0x80 && c < 0xA0 ? high[c - 0x80] : c);
    }
}

bool table_from_wide(const char *bytes, size_t len, Text *out) {
    enum { NO_LETTER = 0xFFFD, HIGH = 0xD800, LOW = 0xDC00, END = 0xE000 };
    const unsigned char *at = (const unsigned char *)bytes;
    bool little = len >= 2 && at[0] == 0xFF && at[1] == 0xFE;
    if (!little && !(len >= 2 && at[0] == 0xFE && at[1] == 0xFF))
        return false;
    int32_t high = 0; /* the first half of a letter that takes two */
    for (size_t i = 2; i + 1 < len; i += 2) {
        int32_t unit = little ? at[i] | at[i + 1] << 8 : at[i] << 8 | at[i + 1];
        bool second = unit >= LOW && unit < END;
        if (high && !second)
            add_letter(out, NO_LETTER);
        if (unit >= HIGH && unit < LOW)
            high = unit;
        else
            add_letter(out, !second ? unit
                            : high  ? 0x10000 + ((high - HIGH) << 10) + (unit - LOW)
                                    : NO_LETTER);
        if (unit < HIGH || unit >= LOW)
            high = 0;
    }
    if (high || len % 2)
        add_letter(out, NO_LETTER);
    return true;
}
