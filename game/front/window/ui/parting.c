#include "front/window/ui/parting.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { LEAST = 2 }; /* letters of a word that stay together at either side */

bool parting_holds_on(const char *word, int length) {
    static const char *const holding[] = {"€", "'s", "'t", "'n", "’s", "’t", "’n"};
    for (size_t i = 0; i < sizeof holding / sizeof *holding; i++) {
        int begin = length - (int)strlen(holding[i]);
        bool alone = begin == 0 || (begin > 0 && !strcmp(holding[i], "€"));
        if (alone && !memcmp(word + begin, holding[i], strlen(holding[i])))
            return true;
    }
    return false;
}

bool parting_is_space(int32_t c) {
    return utf8_is_space(c) && c != 0xA0 && c != 0x2007 && c != 0x202F;
}

/* ---- a word that is longer than a line ---- */

static bool is_letter(int32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC0;
}

static bool is_vowel(int32_t c) {
    int32_t low = c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    return (low > 0 && low < 128 && strchr("aeiouy", (char)low)) || c >= 0xC0;
}

/* An address, a path, a code: what is added to it would be read as part of it. */
static bool is_word(const char *word, int length) {
    for (int i = 0; i < length; i++)
        if (strchr("/\\@_=0123456789", word[i]))
            return false;
    return true;
}

static int32_t letter_before(const char *word, int at) {
    int32_t c = 0;
    if (at <= 0)
        return 0;
    do
        at--;
    while (at > 0 && ((unsigned char)word[at] & 0xC0) == 0x80);
    utf8_decode(word + at, &c);
    return c;
}

static int32_t letter_at(const char *word, int length, int at) {
    int32_t c = 0;
    if (at < length)
        utf8_decode(word + at, &c);
    return c;
}

/* "ch" and "sch" are one sound, and so are "th", "ph" and "sh". */
static int begin_of_sound(const char *word, int at) {
    if (word[at] == 'h' && at > 0 && strchr("ctps", word[at - 1]))
        at--;
    if (word[at] == 'c' && at > 0 && word[at - 1] == 's')
        at--;
    return at;
}

/* Letters from one place to another; none where something else is among them. */
static int letters(const char *word, int from, int to) {
    int count = 0;
    while (from < to) {
        int32_t c;
        from += utf8_decode(word + from, &c);
        count = is_letter(c) ? count + 1 : 0;
    }
    return count;
}

static int letters_from(const char *word, int from, int length) {
    int count = 0;
    int32_t c;
    while (from < length) {
        from += utf8_decode(word + from, &c);
        if (!is_letter(c))
            break;
        count++;
    }
    return count;
}

/* Whether a syllable begins here. */
static bool begins(const char *word, int length, int from, int at) {
    int32_t c = 0;
    int n = utf8_decode(word + at, &c), sound = at;
    if (!is_letter(c) || is_vowel(c) || begin_of_sound(word, at) != at)
        return false;
    while (begin_of_sound(word, sound + n) == at && sound + n < length)
        sound += n; /* over what sounds with it */
    int32_t next = letter_at(word, length, sound + 1);
    return is_letter(next) && is_vowel(next) && letters(word, from, at) >= LEAST &&
           letters_from(word, at, length) >= LEAST;
}

int parting_place(const char *word, int length, int from, int until, bool *sign) {
    int best = 0;
    bool whole = is_word(word, length);
    *sign = false;
    for (int at = from + 1; at <= until && at < length; at++) {
        bool behind = strchr("-/\\", word[at - 1]) && at - 1 > from;
        if (((unsigned char)word[at] & 0xC0) == 0x80 ||
            !(behind || (whole && begins(word, length, from, at))))
            continue;
        best = at;
        *sign = !behind;
    }
    if (best)
        return best;
    *sign =
        whole && is_letter(letter_before(word, until)) && is_letter(letter_at(word, length, until));
    return until;
}
