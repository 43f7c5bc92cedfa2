#include "front/window/ui/words.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

/* A longer word is rare and not kept. */
enum { LONGEST = 24, SLOTS = 4096, MASK_BYTES = 2 * 1024 * 1024 };

typedef struct Word {
    char bytes[LONGEST];
    unsigned char len, face;
    bool drawn; /* its mask was asked for */
    int size, width;
    Uint8 *mask; /* how much of each pixel it covers; NULL also where it takes several fonts */
    int wide, high, down;
} Word;

struct Words {
    Fonts *fonts;
    Word *slots; /* each word has its one place, and gives way to the next that has it too */
    size_t mask_bytes;
    int hand; /* whose mask makes room next */
    unsigned shaped;
};

Words *words_new(Fonts *fonts) {
    Words *words = xcalloc(1, sizeof *words);
    words->fonts = fonts;
    words->slots = xcalloc(SLOTS, sizeof *words->slots);
    return words;
}

static size_t mask_size(const Word *word) {
    return (size_t)word->wide * (size_t)word->high;
}

static void drop_mask(Words *words, Word *word) {
    if (word->mask)
        words->mask_bytes -= mask_size(word);
    free(word->mask);
    word->mask = NULL;
    word->drawn = false;
}

void words_clear(Words *words) {
    for (int i = 0; i < SLOTS; i++) {
        drop_mask(words, &words->slots[i]);
        words->slots[i].len = 0;
    }
}

void words_free(Words *words) {
    if (!words)
        return;
    words_clear(words);
    free(words->slots);
    free(words);
}

static Word *slot_of(const Words *words, Face face, int size, const char *bytes, size_t len) {
    unsigned hash = 2166136261u ^ (unsigned)size << 4 ^ (unsigned)face;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
    return &words->slots[(hash ^ hash >> 16) % SLOTS];
}

/* The word in its place, measured; NULL for one that is not kept. */
static Word *find(Words *words, Face face, int size, const char *bytes, size_t len) {
    if (!len || len > LONGEST)
        return NULL;
    Word *word = slot_of(words, face, size, bytes, len);
    if (word->len == len && word->face == face && word->size == size &&
        !memcmp(word->bytes, bytes, len))
        return word;
    drop_mask(words, word);
    memcpy(word->bytes, bytes, len);
    word->len = (unsigned char)len;
    word->face = (unsigned char)face;
    word->size = size;
    words->shaped++;
    word->width = fonts_width(words->fonts, face, size, bytes, len);
    return word;
}

int words_width(Words *words, Face face, int size, const char *bytes, size_t len) {
    const Word *word = find(words, face, size, bytes, len);
    return word ? word->width : fonts_width(words->fonts, face, size, bytes, len);
}

static void draw_mask(Words *words, Word *word) {
    word->drawn = true;
    SDL_Surface *letters = fonts_render(words->fonts, (Face)word->face, word->size, word->bytes,
                                        word->len, &word->down);
    if (!letters)
        return;
    word->wide = letters->w;
    word->high = letters->h;
    word->mask = xmalloc(mask_size(word) + 1);
    for (int y = 0; y < letters->h; y++) {
        const Uint32 *row =
            (const Uint32 *)(const void *)((const char *)letters->pixels + y * letters->pitch);
        for (int x = 0; x < letters->w; x++)
            word->mask[y * letters->w + x] = (Uint8)(row[x] >> 24);
    }
    SDL_FreeSurface(letters);
    words->mask_bytes += mask_size(word);
    for (; words->mask_bytes > MASK_BYTES; words->hand = (words->hand + 1) % SLOTS)
        if (&words->slots[words->hand] != word)
            drop_mask(words, &words->slots[words->hand]);
}

/* The colour is there already: the letters add what they cover. */
static void lay_mask(const Word *word, SDL_Surface *onto, int left, int top) {
    for (int y = top < 0 ? -top : 0; y < word->high && top + y < onto->h; y++) {
        Uint32 *row = (Uint32 *)(void *)((char *)onto->pixels + (top + y) * onto->pitch);
        const Uint8 *mask = word->mask + y * word->wide;
        for (int x = left < 0 ? -left : 0; x < word->wide && left + x < onto->w; x++) {
            Uint32 *pixel = &row[left + x], there = *pixel >> 24;
            *pixel = (*pixel & 0xFFFFFFu) | (mask[x] + (there * (255u - mask[x]) >> 8)) << 24;
        }
    }
}

void words_draw(Words *words, Face face, int size, uint32_t colour, const char *bytes, size_t len,
                SDL_Surface *onto, int x, int y) {
    Word *word = find(words, face, size, bytes, len);
    if (word && !word->drawn)
        draw_mask(words, word);
    if (word && word->mask)
        lay_mask(word, onto, x, y + word->down);
    else
        fonts_draw(words->fonts, face, size, colour, bytes, len, onto, x, y);
}

unsigned words_shaped(const Words *words) {
    return words->shaped;
}
