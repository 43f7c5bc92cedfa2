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
        ended = false;
        size_t small = add_small(spoken, text_cstr(&word));
        GROW(spoken, items);
        spoken->items[spoken->count++] = (SpokenWord){small, from, at, spoken->sentence_count - 1};
        last = at;
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
