#include "hear/spoken.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "base/wording.h"

#include "base/banned.h"

static void add_sentence(Spoken *spoken) {
    GROW_BY(spoken, asks, sentence_count, sentence_capacity, 1);
    spoken->asks[spoken->sentence_count++] = false;
}

/* The small letters of a word: it is told by its beginning, and by no number of its own. */
static size_t add_small(Spoken *spoken, const char *word) {
    size_t at = spoken->letters.len, taken = 0;
    bool digits = false;
    while (*word) {
        int32_t c;
        int size = utf8_decode(word, &c);
        bool digit = c >= '0' && c <= '9';
        if (taken + (size_t)size > SPOKEN_MOST_LETTERS)
            break;
        if (c == 0x2019)
            text_add_char(&spoken->letters, '\'');
        else if (!digit || !digits)
            text_add_bytes(&spoken->letters, digit ? "0" : word, digit ? 1 : (size_t)size);
        digits = digit;
        taken += (size_t)size;
        word += size;
    }
    text_add_char(&spoken->letters, '\0');
    return at;
}

/* What stands between two words: whether a sentence ends there, and how. */
static void read_between(Spoken *spoken, const char *text, size_t from, size_t to, bool *ended) {
    while (from < to && text[from]) {
        int32_t c;
        from += (size_t)utf8_decode(text + from, &c);
        if (c == '?')
            spoken->asks[spoken->sentence_count - 1] = true;
        *ended |=
            c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == 0x2026 || c == '\n';
    }
}

/* Where "'ve" begins in "should've"; 0: nowhere. "I've" and "you've" are words of their own. */
static size_t have_in(const char *word) {
    static const char *const modals[] = {"should", "could", "would", "must", "might", NULL};
    size_t len = strcspn(word, "'\xe2");
    for (const char *const *modal = modals; *modal; modal++)
        if (strlen(*modal) == len && !strncmp(word, *modal, len) &&
            (!strcmp(word + len, "'ve") || !strcmp(word + len, "\xe2\x80\x99ve")))
            return len;
    return 0;
}

static void add_word(Spoken *spoken, const char *word, size_t from, size_t to, bool beside) {
    size_t small = add_small(spoken, word);
    GROW(spoken, items);
    unsigned char first = (unsigned char)text_cstr(&spoken->letters)[small];
    spoken->items[spoken->count++] =
        (SpokenWord){small, from, to, spoken->sentence_count - 1, beside, first};
}

void spoken_init(Spoken *spoken, const char *text) {
    Text word = {0};
    size_t at = 0, from = 0, last = 0;
    bool ended = false;
    *spoken = (Spoken){0};
    add_sentence(spoken);
    while (spoken->count < SPOKEN_MOST && wording_span(text, &at, &from, &word)) {
        if (spoken->count)
            read_between(spoken, text, last, from, &ended);
        if (ended)
            add_sentence(spoken);
        bool beside = spoken->count && !ended && strspn(text + last, " ") == from - last;
        size_t have = have_in(text_cstr(&word));
        if (have)
            word.bytes[have] = '\0';
        add_word(spoken, text_cstr(&word), from, have ? from + have : at, beside);
        if (have && spoken->count < SPOKEN_MOST)
            add_word(spoken, "have", from + have, at, true);
        last = at;
        ended = false;
    }
    if (spoken->count && spoken->count < SPOKEN_MOST)
        read_between(spoken, text, last, strlen(text), &ended);
    text_release(&word);
}

void spoken_release(Spoken *spoken) {
    text_release(&spoken->letters);
    free(spoken->items);
    free(spoken->asks);
    *spoken = (Spoken){0};
}

const char *spoken_word(const Spoken *spoken, int index) {
    return text_cstr(&spoken->letters) + spoken->items[index].small;
}

bool spoken_begins(const Spoken *spoken, int index) {
    return !index || spoken->items[index - 1].sentence != spoken->items[index].sentence;
}

bool spoken_ends(const Spoken *spoken, int index) {
    return index + 1 == spoken->count ||
           spoken->items[index + 1].sentence != spoken->items[index].sentence;
}

/* ---- words of both languages: neither uses one of the other's for something else ---- */

bool spoken_is_among(const char *word, const char *const *words) {
    for (; *words; words++) {
        size_t len = strlen(*words);
        bool open = (*words)[len - 1] == '*';
        if (open ? !strncmp(word, *words, len - 1) : !strcmp(word, *words))
            return true;
    }
    return false;
}

bool spoken_denies(const char *word) {
    static const char *const words[] = {"niet",    "nie",     "geen",    "niets",  "niks", "nooit",
                                        "nergens", "zonder",  "niemand", "not",    "no",   "never",
                                        "cannot",  "without", "nobody",  "dont",   "cant", "wont",
                                        "isnt",    "arent",   "nothing", "hardly", NULL};
    size_t len = strlen(word);
    return (len > 3 && !strcmp(word + len - 3, "n't")) || spoken_is_among(word, words);
}

bool spoken_goes_on(const char *word) {
    static const char *const words[] = {
        "dat",   "die",    "of",      "als", "zodat", "omdat",   "want",    "maar",
        "en",    "waarom", "waar",    "wat", "wie",   "hoe",     "wanneer", "that",
        "which", "who",    "whether", "if",  "so",    "because", "but",     "and",
        "why",   "where",  "what",    "how", "when",  "sure",    NULL};
    return spoken_is_among(word, words);
}

bool spoken_asks(const Spoken *spoken, int index) {
    static const char *const words[] = {
        "hoe",     "wie",       "waar",    "wanneer", "waarom", "welke",   "welk",      "sinds",
        "how",     "who",       "where",   "when",    "why",    "which",   "since",     "vertel",
        "vertelt", "vertellen", "verhaal", "tell",    "story",  "luister", "listening", NULL};
    static const char *const what[] = {"wat", "what", NULL};
    static const char *const behind_what[] = {
        "is",       "zijn",  "was",      "waren",   "er",   "kan",  "kunt",    "heeft",
        "hebt",     "had",   "gebeurde", "ging",    "doet", "deed", "bedoelt", "bedoelde",
        "wilt",     "wil",   "zou",      "did",     "does", "do",   "has",     "can",
        "happened", "would", "exactly",  "precies", NULL};
    const char *word = spoken_word(spoken, index);
    return spoken_is_among(word, words) ||
           (spoken_is_among(word, what) && !spoken_ends(spoken, index) &&
            spoken_is_among(spoken_word(spoken, index + 1), behind_what));
}

bool spoken_opens(const Spoken *spoken, int index) {
    static const char *const joins[] = {"en",  "maar", "dus", "want", "ja",   "nee", "nou",  "oh",
                                        "and", "but",  "so",  "yes",  "yeah", "no",  "well", "ok",
                                        "oké", "okay", "dan", "then", "ah",   "hm*", NULL};
    return !spoken->items[index].beside || spoken_is_among(spoken_word(spoken, index - 1), joins);
}

SpokenSpan spoken_stretch(const Spoken *spoken, int index) {
    SpokenSpan span = {index, index + 1};
    while (spoken->items[span.from].beside)
        span.from--;
    while (span.to < spoken->count && spoken->items[span.to].beside)
        span.to++;
    return span;
}

SpokenSpan spoken_clause(const Spoken *spoken, SpokenSpan span) {
    enum { SHORT = 14, LONG = 16 };
    SpokenSpan whole = {spoken_stretch(spoken, span.from).from,
                        spoken_stretch(spoken, span.to - 1).to};
    if (whole.to - whole.from <= SHORT)
        return whole;
    while (span.from > whole.from && span.to - span.from < SHORT &&
           !spoken_goes_on(spoken_word(spoken, span.from)))
        span.from--;
    while (span.to < whole.to && span.to - span.from < LONG &&
           !spoken_goes_on(spoken_word(spoken, span.to)))
        span.to++;
    return span;
}
