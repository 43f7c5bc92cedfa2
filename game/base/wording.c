#include "base/wording.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

static uint32_t hash_of(const char *word) {
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (; *word; word++)
        hash = (hash ^ (unsigned char)*word) * 16777619u;
    return hash ^ hash >> 15;
}

void vocabulary_release(Vocabulary *vocabulary) {
    for (int i = 0; i < vocabulary->count; i++)
        free(vocabulary->items[i]);
    free(vocabulary->items);
    free(vocabulary->table);
    *vocabulary = (Vocabulary){0};
}

/* Where the word stands in the table, or where it would. */
static int slot_of(const Vocabulary *vocabulary, const char *word) {
    int at = (int)(hash_of(word) & (uint32_t)vocabulary->mask);
    while (vocabulary->table[at] && strcmp(vocabulary->items[vocabulary->table[at] - 1], word) != 0)
        at = (at + 1) & vocabulary->mask;
    return at;
}

static void widen(Vocabulary *vocabulary) {
    int size = vocabulary->mask ? (vocabulary->mask + 1) * 2 : 1024;
    free(vocabulary->table);
    vocabulary->table = xcalloc((size_t)size, sizeof *vocabulary->table);
    vocabulary->mask = size - 1;
    for (int i = 0; i < vocabulary->count; i++)
        vocabulary->table[slot_of(vocabulary, vocabulary->items[i])] = i + 1;
}

int vocabulary_add(Vocabulary *vocabulary, const char *word) {
    if (vocabulary->count * 2 >= vocabulary->mask)
        widen(vocabulary);
    int slot = slot_of(vocabulary, word);
    if (!vocabulary->table[slot]) {
        GROW(vocabulary, items);
        vocabulary->items[vocabulary->count] = xstrdup(word);
        vocabulary->table[slot] = ++vocabulary->count;
    }
    return vocabulary->table[slot] - 1;
}

int vocabulary_find(const Vocabulary *vocabulary, const char *word) {
    return vocabulary->mask ? vocabulary->table[slot_of(vocabulary, word)] - 1 : -1;
}

/* "zo'n" and "I'm" are one word. */
static bool is_apostrophe(int32_t c) {
    return c == '\'' || c == 0x2019;
}

static bool begins_with_letter(const char *text) {
    int32_t c;
    utf8_decode(text, &c);
    return *text && utf8_is_word_char(c);
}

bool wording_next(const char *text, size_t *at, Text *word) {
    size_t unused;
    return wording_span(text, at, &unused, word);
}

bool wording_span(const char *text, size_t *at, size_t *from, Text *word) {
    int32_t c;
    text_clear(word);
    while (text[*at]) {
        int size = utf8_decode(text + *at, &c);
        bool part = utf8_is_word_char(c) ||
                    (word->len && is_apostrophe(c) && begins_with_letter(text + *at + size));
        if (!part && word->len)
            return true;
        if (part && !word->len)
            *from = *at;
        *at += (size_t)size;
        if (!part)
            continue;
        char small[4];
        text_add_bytes(word, small, (size_t)utf8_encode(utf8_lower(c), small));
    }
    return word->len > 0;
}

/* A sentence ends in a run of . ! ? … : before white space or the end; what is left is one too. A
 * colon ends one, since what stands behind it is said as one. */
Wording wording_of(const char *text) {
    Wording out = {0};
    bool in_word = false, open = false, ended = false;
    while (*text) {
        int32_t c;
        text += utf8_decode(text, &c);
        bool letter = utf8_is_word_char(c);
        out.characters++;
        out.questions += c == '?';
        out.words += letter && !in_word;
        in_word = letter || (in_word && is_apostrophe(c));
        if (ended && utf8_is_space(c)) {
            out.sentences += open;
            open = false;
        }
        open |= letter;
        /* A closing quote or bracket keeps the end that stands before it. */
        ended = c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026 || (ended && !letter);
    }
    out.sentences += open;
    return out;
}
