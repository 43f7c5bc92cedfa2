#include "check/hardness.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { LONGEST_WORD_BYTES = 160 };

/* ASCII for a letter with a sign on it: é is an e; ë and ï stay what begins a syllable anew. */
static char plain_letter(int32_t c, bool *anew) {
    static const struct {
        const char *letters;
        char plain;
    } folds[] = {{"áàâäåã", 'a'}, {"éèêë", 'e'}, {"íìîï", 'i'}, {"óòôöõ", 'o'}, {"úùûü", 'u'}};
    *anew = c == 0xE4 || c == 0xEB || c == 0xEF || c == 0xF6 || c == 0xFC;
    if (c < 0x80)
        return (char)c;
    char bytes[5] = {0};
    utf8_encode(c, bytes);
    for (size_t i = 0; i < sizeof folds / sizeof *folds; i++)
        if (strstr(folds[i].letters, bytes))
            return folds[i].plain;
    return 'x';
}

static bool is_vowel(char c) {
    return c && strchr("aeiouy", c);
}

/* Vowels that are one sound in Dutch, the longest first. */
static size_t sound_len(const char *at, const bool *anew) {
    static const char *const sounds[] = {"aai", "ooi", "oei", "eeu", "ieu", "aa", "ee",
                                         "oo",  "uu",  "ie",  "eu",  "oe",  "ui", "ei",
                                         "ij",  "au",  "ou",  "ai",  "oi"};
    for (size_t i = 0; i < sizeof sounds / sizeof *sounds; i++) {
        size_t len = strlen(sounds[i]);
        bool whole = !strncmp(at, sounds[i], len);
        for (size_t k = 1; whole && k < len; k++)
            whole = !anew[k];
        if (whole)
            return len;
    }
    return 1;
}

static int syllables_dutch(const char *word, const bool *anew) {
    int count = 0;
    for (size_t i = 0; word[i];) {
        bool glide = word[i] == 'y' && is_vowel(word[i + 1]);
        bool queue = word[i] == 'u' && i && word[i - 1] == 'q';
        if (!is_vowel(word[i]) || glide || queue) {
            i++;
            continue;
        }
        count++;
        i += sound_len(word + i, anew + i);
    }
    return count ? count : 1;
}

static int syllables_english(const char *word) {
    int count = 0;
    size_t len = strlen(word);
    for (size_t i = 0; i < len; i++)
        count += is_vowel(word[i]) && (!i || !is_vowel(word[i - 1]));
    const char *end = word + len;
    bool mute = len > 2 && end[-1] == 'e' && end[-2] != 'l' && !is_vowel(end[-2]);
    bool past = len > 3 && !strcmp(end - 2, "ed") && !strchr("td", end[-3]) && !is_vowel(end[-3]);
    if (count > 1 && (mute || past))
        count--;
    return count ? count : 1;
}

static void end_word(Hardness *hardness, char *word, const bool *anew, size_t *len, bool dutch) {
    word[*len] = '\0';
    if (*len) {
        hardness->words++;
        hardness->syllables += dutch ? syllables_dutch(word, anew) : syllables_english(word);
    }
    *len = 0;
}

Hardness hardness_of(const char *sentence, size_t len, const char *language) {
    Hardness is = {0};
    bool dutch = !strcmp(language, "nl"), anew[LONGEST_WORD_BYTES + 4] = {false};
    char word[LONGEST_WORD_BYTES + 4];
    size_t letters = 0;
    if (!dutch && strncmp(language, "en", 2) != 0)
        return is;
    for (size_t at = 0; at < len;) {
        int32_t c;
        at += (size_t)utf8_decode(sentence + at, &c);
        if (c == '\'' || c == 0x2019)
            continue; /* within a word it is no sound, elsewhere no letter */
        if (!utf8_is_word_char(c) || (c >= '0' && c <= '9') || letters == LONGEST_WORD_BYTES) {
            end_word(&is, word, anew, &letters, dutch);
            continue;
        }
        word[letters] = plain_letter(utf8_lower(c), &anew[letters]);
        letters++;
    }
    end_word(&is, word, anew, &letters, dutch);
    if (!is.words)
        return is;
    double of_hundred = 100.0 * is.syllables / is.words;
    is.index = dutch ? 195 - of_hundred * 2 / 3 - 2 * is.words
                     : 206.835 - 0.846 * of_hundred - 1.015 * is.words;
    return is;
}

double hardness_bound(ReadingLevel level) {
    static const double bounds[READING_COUNT] = {
        [READING_A2] = 40, [READING_B1] = 30, [READING_B2] = 20, [READING_C1] = 10};
    return bounds[level];
}

/* Whether what stands at `end` ends a sentence, with where it does; "web.nl" and 2.5 do not. */
static const char *end_of(const char *end) {
    size_t sign = strchr(".!?", *end) ? 1 : !strncmp(end, "…", strlen("…")) ? strlen("…") : 0;
    if (!sign)
        return NULL;
    const char *after = end + sign;
    while (*after && (strchr(".!?)\"'", *after) || (*after & 0x80)))
        after++;
    return !*after || strchr(" \n", *after) ? after : NULL;
}

const char *sentence_next(const char *text, size_t *at, size_t *len) {
    const char *from = text + *at + strspn(text + *at, " \n"), *end = from;
    if (!*from)
        return NULL;
    while (*end && *end != '\n') {
        const char *after = end_of(end);
        if (after) {
            end = after;
            break;
        }
        end++;
    }
    *len = (size_t)(end - from);
    *at = (size_t)(end - text);
    return from;
}
