#include "base/letters.h"

#include "base/utf8.h"
#include "letter_widths.h"

#include "base/banned.h"

/* Pixels at 100 %, and the distance of lines: wider for what is read as speech. */
static const struct {
    int size;
    double line;
} types[TYPE_COUNT] = {
    [TYPE_NOTE] = {14, 1.35}, [TYPE_INTERFACE] = {17, 1.35}, [TYPE_REPLY] = {20, 1.35},
    [TYPE_SAID] = {23, 1.4},  [TYPE_SPOKEN] = {24, 1.5},     [TYPE_HEADING] = {29, 1.35},
    [TYPE_TITLE] = {42, 1.2}, [TYPE_POSTER] = {60, 1.2},
};

int letters_size(TypeSize type) {
    return types[type].size;
}

double letters_leading(TypeSize type) {
    return types[type].line;
}

static int width_of(int32_t letter) {
    if (letter >= LETTERS_FIRST && letter <= LETTERS_LAST)
        return letter_widths[letter - LETTERS_FIRST];
    for (size_t i = 0; i < sizeof other_widths / sizeof *other_widths; i++)
        if (other_widths[i].letter == letter)
            return other_widths[i].width;
    return LETTERS_OTHER;
}

double letters_width(const char *word, size_t len, int size) {
    double sum = 0;
    for (size_t at = 0; at < len;) {
        int32_t letter;
        at += (size_t)utf8_decode(word + at, &letter);
        sum += width_of(letter);
    }
    return sum * size / 1000;
}
