#include "hear/features.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

typedef enum Sort {
    SORT_WORD,
    SORT_PAIR,
    SORT_FIRST,
    SORT_LETTERS,
    SORT_QUESTION,
    SORT_MARKER,
    SORTS
} Sort;

/* How much each sort weighs beside the others. */
static const double weights[SORTS] = {1.0, 1.0, 0.7, 0.45, 1.0, 1.0};

static uint32_t slot_of(Sort sort, const char *a, size_t len, const char *b) {
    uint32_t hash = (2166136261u ^ (uint32_t)sort) * 16777619u; /* FNV-1a */
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)a[i]) * 16777619u;
    hash = (hash ^ ' ') * 16777619u;
    for (; b && *b; b++)
        hash = (hash ^ (unsigned char)*b) * 16777619u;
    return (hash ^ hash >> 16) & (FEATURE_SLOTS - 1);
}

static void put(Features *features, Sort sort, uint32_t slot, int word, int words) {
    GROW(features, items);
    features->items[features->count++] = (Feature){slot, (float)weights[sort], word, words};
}

/* Groups of three to five letters of "<word>". */
static void take_letters(Features *features, const char *word, int index) {
    char framed[SPOKEN_MOST_LETTERS + 3];
    size_t starts[SPOKEN_MOST_LETTERS + 4], len = strlen(word);
    framed[0] = '<';
    memcpy(framed + 1, word, len);
    framed[len + 1] = '>';
    framed[len + 2] = '\0';
    int letters = 0;
    for (size_t at = 0; at < len + 2;) {
        int32_t c;
        starts[letters++] = at;
        at += (size_t)utf8_decode(framed + at, &c);
    }
    starts[letters] = len + 2;
    for (int size = 3; size <= 5; size++)
        for (int i = 0; i + size <= letters; i++)
            put(features, SORT_LETTERS,
                slot_of(SORT_LETTERS, framed + starts[i], starts[i + size] - starts[i], NULL),
                index, 1);
}

static int by_slot(const void *a, const void *b) {
    const Feature *x = a, *y = b;
    if (x->slot != y->slot)
        return x->slot < y->slot ? -1 : 1;
    return x->word - y->word;
}

/* Each slot once, with the value of one: saying it twice says no more. */
static void merge(Features *features) {
    int kept = 0;
    double sum = 0;
    if (!features->count)
        return;
    qsort(features->items, (size_t)features->count, sizeof *features->items, by_slot);
    for (int i = 0; i < features->count; i++) {
        if (kept && features->items[kept - 1].slot == features->items[i].slot)
            continue;
        features->items[kept++] = features->items[i];
    }
    features->count = kept;
    for (int i = 0; i < kept; i++)
        sum += (double)features->items[i].value * (double)features->items[i].value;
    for (int i = 0; i < kept; i++)
        features->items[i].value = (float)((double)features->items[i].value / sqrt(sum));
}

void features_take(Features *features, const Spoken *spoken, unsigned marked) {
    features->count = 0;
    for (int i = 0; i < spoken->count; i++) {
        const char *word = spoken_word(spoken, i);
        put(features, SORT_WORD, slot_of(SORT_WORD, word, strlen(word), NULL), i, 1);
        take_letters(features, word, i);
        if (spoken_begins(spoken, i)) {
            put(features, SORT_FIRST, slot_of(SORT_FIRST, word, strlen(word), NULL), i, 1);
        } else {
            const char *before = spoken_word(spoken, i - 1);
            put(features, SORT_PAIR, slot_of(SORT_PAIR, before, strlen(before), word), i - 1, 2);
        }
        if (spoken_ends(spoken, i) && spoken->asks[spoken->items[i].sentence])
            put(features, SORT_QUESTION, slot_of(SORT_QUESTION, "?", 1, NULL), i, 1);
    }
    for (int bit = 0; features->count && marked >> bit; bit++) {
        char name[2] = {(char)('a' + bit), '\0'};
        if (marked >> bit & 1)
            put(features, SORT_MARKER, slot_of(SORT_MARKER, name, 1, NULL), 0, 0);
    }
    if (features->count)
        merge(features);
}

void features_release(Features *features) {
    free(features->items);
    *features = (Features){0};
}
