#include "hear/markers.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

/* Words that a "…" may stand for, and the most parts and the most words left out of a phrase. */
enum { GAP_MOST = 3, PARTS_MOST = 12, LEFT_OUT_MOST = 12 };

typedef struct Phrase {
    Family family;
    const char *parts[PARTS_MOST]; /* each a word or several with "/", or "…" */
    int count;
    const char *left_out[LEFT_OUT_MOST]; /* "-word": none of these in the sentence */
    int left_out_count;
    bool asks, opens;   /* ends in "?"; begins with "^" */
    uint64_t begins[4]; /* the bytes that its first word can begin with */
} Phrase;

struct Markers {
    Arena arena;
    Phrase *items;
    int count, capacity;
};

static bool is_gap(const char *part) {
    return !strcmp(part, "…") || !strcmp(part, "...");
}

/* As the words of a Spoken are: in small letters, with straight quotes, each run of digits a 0. */
static char *small_copy(Arena *arena, const char *from, size_t len) {
    Text text = {0};
    bool digits = false;
    for (size_t at = 0; at < len;) {
        int32_t c;
        char small[4];
        at += (size_t)utf8_decode(from + at, &c);
        bool digit = c >= '0' && c <= '9', again = digit && digits;
        digits = digit;
        if (again)
            continue;
        c = digit ? '0' : c == 0x2019 ? '\'' : utf8_lower(c);
        text_add_bytes(&text, small, (size_t)utf8_encode(c, small));
    }
    char *copy = arena_copy(arena, text_cstr(&text), text.len);
    text_release(&text);
    return copy;
}

static void add_part(Phrase *phrase, const char *part) {
    if (!strcmp(part, "?"))
        phrase->asks = true;
    else if (!strcmp(part, "^"))
        phrase->opens = true;
    else if (part[0] == '-' && part[1] && phrase->left_out_count < LEFT_OUT_MOST)
        phrase->left_out[phrase->left_out_count++] = part + 1;
    else if (*part && phrase->count < PARTS_MOST)
        phrase->parts[phrase->count++] = part;
}

static void add_phrase(Markers *markers, Family family, const char *from, size_t len) {
    Phrase phrase = {.family = family};
    char *text = small_copy(&markers->arena, from, len);
    for (char *at = text; *at;) {
        at += strspn(at, " ");
        size_t size = strcspn(at, " ");
        char *next = at[size] ? at + size + 1 : at + size;
        at[size] = '\0';
        add_part(&phrase, at);
        at = next;
    }
    while (phrase.count && is_gap(phrase.parts[phrase.count - 1]))
        phrase.count--;
    if (!phrase.count || is_gap(phrase.parts[0]))
        return;
    for (const char *at = phrase.parts[0]; *at; at += strcspn(at, "/"), at += *at == '/')
        phrase.begins[(unsigned char)*at >> 6] |= UINT64_C(1) << ((unsigned char)*at & 63);
    GROW(markers, items);
    markers->items[markers->count++] = phrase;
}

Markers *markers_new(const House *house) {
    Markers *markers = xcalloc(1, sizeof *markers);
    arena_init(&markers->arena);
    for (Family family = 0; family < FAMILY_COUNT; family++) {
        for (const char *at = house->markers[family]; at && *at;) {
            size_t len = strcspn(at, ";");
            add_phrase(markers, family, at, len);
            at += len + (at[len] == ';');
        }
    }
    return markers;
}

void markers_free(Markers *markers) {
    if (!markers)
        return;
    arena_release(&markers->arena);
    free(markers->items);
    free(markers);
}

size_t markers_bytes(const Markers *markers) {
    return markers->arena.used + sizeof *markers->items * (size_t)markers->capacity;
}

/* "komt/kwam", "door*": whether the word is one of them. */
static bool is_word(const char *part, const char *word) {
    while (*part) {
        size_t len = strcspn(part, "/");
        bool open = len && part[len - 1] == '*';
        size_t letters = len - open;
        if (!strncmp(part, word, letters) && (open || !word[letters]))
            return true;
        part += len + (part[len] == '/');
    }
    return false;
}

/* The word behind the phrase from part `part` on, when that stands from word `at` on; else 0. */
static int stands(const Phrase *phrase, int part, const Spoken *spoken, int at, int sentence) {
    if (part == phrase->count)
        return at;
    if (is_gap(phrase->parts[part])) {
        for (int skip = 0; skip <= GAP_MOST; skip++) {
            int end = stands(phrase, part + 1, spoken, at + skip, sentence);
            if (end)
                return end;
        }
        return 0;
    }
    if (at >= spoken->count || spoken->items[at].sentence != sentence ||
        !is_word(phrase->parts[part], spoken_word(spoken, at)))
        return 0;
    return stands(phrase, part + 1, spoken, at + 1, sentence);
}

static bool can_begin(const Phrase *phrase, const SpokenWord *word) {
    return phrase->begins[word->first >> 6] >> (word->first & 63) & 1;
}

/* Whether more words deny in a place than the phrase has itself. */
static bool is_denied(const Phrase *phrase, const Spoken *spoken, int from, int to) {
    int denies = 0;
    for (int i = from; i < to; i++)
        denies += spoken_denies(spoken_word(spoken, i));
    for (int i = 0; i < phrase->count; i++) {
        char first[SPOKEN_MOST_LETTERS + 1] = "";
        size_t len = strcspn(phrase->parts[i], "/");
        if (len < sizeof first)
            memcpy(first, phrase->parts[i], len);
        denies -= spoken_denies(first);
    }
    return denies > 0;
}

/* Whether the sentence has none of the words that the phrase leaves out. */
static bool leaves_out(const Phrase *phrase, const Spoken *spoken, int sentence) {
    for (int i = 0; phrase->left_out_count && i < spoken->count; i++)
        for (int k = 0; spoken->items[i].sentence == sentence && k < phrase->left_out_count; k++)
            if (is_word(phrase->left_out[k], spoken_word(spoken, i)))
                return false;
    return true;
}

/* Whether the phrase can stand from a word on. */
static bool can_stand(const Phrase *phrase, const Spoken *spoken, int at) {
    int sentence = spoken->items[at].sentence;
    return can_begin(phrase, &spoken->items[at]) && (!phrase->asks || spoken->asks[sentence]) &&
           (!phrase->opens || spoken_opens(spoken, at));
}

bool markers_find(const Markers *markers, Family family, const Spoken *spoken, int nth,
                  MarkerPlace *place) {
    for (int i = 0; i < markers->count; i++) {
        const Phrase *phrase = &markers->items[i];
        for (int at = 0; phrase->family == family && at < spoken->count; at++) {
            if (!can_stand(phrase, spoken, at))
                continue;
            int sentence = spoken->items[at].sentence;
            int to = stands(phrase, 0, spoken, at, sentence);
            if (!to || !leaves_out(phrase, spoken, sentence) || nth--)
                continue;
            *place = (MarkerPlace){at, to, is_denied(phrase, spoken, at, to)};
            return true;
        }
    }
    return false;
}

bool markers_example(const Markers *markers, int nth, Family *family, Text *text) {
    text_clear(text);
    if (nth >= markers->count)
        return false;
    const Phrase *phrase = &markers->items[nth];
    *family = phrase->family;
    for (int i = 0; i < phrase->count; i++) {
        const char *part = phrase->parts[i];
        if (is_gap(part))
            continue;
        size_t len = strcspn(part, "/*");
        text_join(text, " ", "");
        text_add_bytes(text, part, len);
    }
    if (phrase->asks)
        text_add(text, "?");
    return true;
}
