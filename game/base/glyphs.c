#include "base/glyphs.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* In order. What stands in no block as a whole (dingbats, signs of technology) is here for the
 * characters that a person types in a mail or a chat. */
static const struct {
    int32_t from, to;
} shown[] = {
    {0x0009, 0x000D}, {0x0020, 0x007E}, {0x00A0, 0x03E1}, /* Latin, phonetic, marks, Greek */
    {0x03F0, 0x052F},                                     /* Greek, Cyrillic */
    {0x1E00, 0x1FFF}, {0x2000, 0x206F},                   /* more of both; punctuation */
    {0x2070, 0x209F}, {0x20A0, 0x20BF},                   /* small figures, currencies */
    {0x2100, 0x2189}, {0x2190, 0x22FF},                   /* letterlike, arrows, mathematics */
    {0x2460, 0x2468}, {0x25A0, 0x25FF},                   /* ① to ⑨, shapes */
    {0x2600, 0x2609}, {0x260E, 0x2612}, {0x2639, 0x263C}, {0x2660, 0x2667}, {0x266A, 0x266A},
    {0x26A0, 0x26A0}, {0x2713, 0x2718}, {0x2764, 0x2764}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
};

bool glyph_is_shown(int32_t codepoint) {
    size_t low = 0, high = sizeof shown / sizeof *shown;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (codepoint > shown[middle].to)
            low = middle + 1;
        else
            high = middle;
    }
    return low < sizeof shown / sizeof *shown && codepoint >= shown[low].from;
}

const char *glyphs_unshown(const char *text, size_t *at, size_t *len) {
    const char *begin = NULL, *p = text + *at;
    size_t end = 0;
    while (*p) {
        int32_t c;
        int n = utf8_decode(p, &c);
        if (!glyph_is_shown(c)) {
            begin = begin ? begin : p;
            end = (size_t)(p - text) + (size_t)n;
        } else if (begin && !utf8_is_space(c)) {
            break;
        }
        p += n;
    }
    *at = begin ? end : (size_t)(p - text);
    *len = begin ? end - (size_t)(begin - text) : 0;
    return begin;
}
