#include "check/spelling.h"

#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "base/system.h"
#include "base/utf8.h"

#include "base/banned.h"

RULE_AS(rule_word, "spelling", SEVERITY_WARNING, MSG_CHECK_SPELLING);
RULE_AS(rule_near, "spelling", SEVERITY_WARNING, MSG_CHECK_SPELLING_NEAR);
RULE_AS(rule_absent, "not-spelled", SEVERITY_NOTE, MSG_CHECK_NO_SPELLER);
RULE_AS(rule_dictionary, "not-spelled", SEVERITY_NOTE, MSG_CHECK_NO_DICTIONARY);

enum { WORD_BYTES = 64, LEAST_LETTERS = 3, LEAST_PART = 3, MOST_LANGUAGES = 8, MOST_TOLD = 200 };

typedef struct Spelled {
    const char *word, *file;
    int line;
    bool name; /* with a capital within a sentence */
} Spelled;

typedef struct Tongue {
    const char *language;
    Spelled *items;
    int count, capacity;
    Names known; /* words by their place in items */
} Tongue;

struct Speller {
    Tongue tongues[MOST_LANGUAGES];
    int count;
    Names allowed; /* in small letters */
    Arena arena;
};

Speller *speller_new(void) {
    Speller *speller = xcalloc(1, sizeof *speller);
    arena_init(&speller->arena);
    return speller;
}

void speller_free(Speller *speller) {
    if (!speller)
        return;
    for (int i = 0; i < speller->count; i++) {
        free(speller->tongues[i].items);
        names_release(&speller->tongues[i].known);
    }
    names_release(&speller->allowed);
    arena_release(&speller->arena);
    free(speller);
}

static Tongue *tongue_of(Speller *speller, const char *language) {
    for (int i = 0; i < speller->count; i++)
        if (!strcmp(speller->tongues[i].language, language))
            return &speller->tongues[i];
    if (speller->count == MOST_LANGUAGES)
        return NULL;
    Tongue *tongue = &speller->tongues[speller->count++];
    tongue->language = arena_strdup(&speller->arena, language);
    return tongue;
}

/* ---- words ---- */

/* The next word from *at on, with the apostrophes and hyphens that stand within it; a {name} is
 * passed over. Words with figures, and those that are too long to be looked up, come out empty. */
static bool next_word(const char **at, char *word, bool *begins) {
    size_t len = 0;
    bool bad = false;
    const char *s = *at;
    *begins = *begins || s[0] == '\0';
    for (; *s; ) {
        int32_t c, then = 0;
        int n = utf8_decode(s, &c);
        if (s[n])
            utf8_decode(s + n, &then);
        bool inner = (c == '\'' || c == 0x2019 || c == '-') && len && utf8_is_word_char(then);
        if (c == '{' && !len) {
            s += strcspn(s, "}");
            s += *s == '}';
            *begins = false;
            continue;
        }
        if (c == '*') { /* stress may begin or end within a word */
            s += n;
            continue;
        }
        if (!inner && !utf8_is_word_char(c)) {
            if (len || bad)
                break;
            if (c < 0x80 && strchr(".!?:\n-\"'(", (int)c))
                *begins = true;
            else if (c == 0x2018 || c == 0x201C || c == 0x201E || c == 0x2026 || c == 0x2013)
                *begins = true;
            s += n;
            continue;
        }
        bad |= (c >= '0' && c <= '9') || c == '_' || len + 5 > WORD_BYTES;
        if (!bad && c == 0x2019)
            word[len++] = '\'';
        else if (!bad)
            len += (size_t)utf8_encode(c, word + len);
        s += n;
    }
    /* what stands in an address (web.nl, a@b) is no word */
    bad |= *s == '@' || *s == '/' || (*s == '.' && s[1] && utf8_is_word_char((unsigned char)s[1]));
    word[bad ? 0 : len] = '\0';
    bool any = len || bad;
    *at = s;
    return any;
}

static bool is_capital(const char *word) {
    int32_t c;
    return *word && utf8_decode(word, &c) && utf8_lower(c) != c;
}

static const char *small(const char *word, char *out) {
    size_t len = 0;
    while (*word && len + 5 < WORD_BYTES) {
        int32_t c;
        word += utf8_decode(word, &c);
        len += (size_t)utf8_encode(utf8_lower(c), out + len);
    }
    out[len] = '\0';
    return out;
}

void speller_take(Speller *speller, const char *language, const char *file, int line,
                  const char *text) {
    Tongue *tongue = tongue_of(speller, language);
    char word[WORD_BYTES];
    bool begins = true;
    if (!tongue)
        return;
    file = arena_strdup(&speller->arena, file);
    for (bool first = true; next_word(&text, word, &begins); begins = first = false) {
        if (utf8_count(word) < LEAST_LETTERS)
            continue;
        int at = names_find(&tongue->known, word);
        if (at < 0) {
            GROW(tongue, items);
            at = tongue->count++;
            tongue->items[at] =
                (Spelled){arena_strdup(&speller->arena, word), file, line, false};
            names_put(&tongue->known, tongue->items[at].word, at);
        }
        tongue->items[at].name |= is_capital(word) && !begins && !first;
    }
}

static void allow(Speller *speller, const char *word) {
    char low[WORD_BYTES];
    if (names_find(&speller->allowed, small(word, low)) < 0)
        names_put(&speller->allowed, arena_strdup(&speller->arena, low), 1);
}

void speller_allow(Speller *speller, const House *house) {
    for (int i = 0; i < house->allowed_word_count; i++)
        speller_allow_text(speller, house->allowed_words[i]);
}

void speller_allow_text(Speller *speller, const char *text) {
    char word[WORD_BYTES];
    bool begins = true;
    while (next_word(&text, word, &begins))
        allow(speller, word);
}

/* ---- asking ---- */

/* Without the accents that stress a vowel, and without a possessive 's. */
static const char *bare(const char *word, char *out) {
    static const struct {
        const char *letter;
        char plain;
    } stressed[] = {{"á", 'a'}, {"é", 'e'}, {"í", 'i'}, {"ó", 'o'}, {"ú", 'u'}};
    size_t len = 0;
    while (*word && len + 5 < WORD_BYTES) {
        int32_t c;
        char letter[5] = {0};
        word += utf8_decode(word, &c);
        size_t n = (size_t)utf8_encode(c == 0xC9 ? 0xE9 : c, letter);
        for (size_t i = 0; i < sizeof stressed / sizeof *stressed; i++)
            if (!strcmp(letter, stressed[i].letter)) {
                letter[0] = stressed[i].plain;
                n = 1;
            }
        memcpy(out + len, letter, n);
        len += n;
    }
    out[len] = '\0';
    if (len > 2 && !strcmp(out + len - 2, "'s"))
        out[len - 2] = '\0';
    return out;
}

static const char *with_capital(const char *word, char *out) {
    size_t len = strlen(word);
    memcpy(out, word, len + 1);
    if (*out >= 'a' && *out <= 'z')
        *out = (char)(*out - 'a' + 'A');
    return out;
}

/* Words that stand alone: with another behind them they are a mistake ("nogsteeds"). */
static bool stands_alone(const char *part) {
    static const char *const words[] = {"nog",  "toch", "wel",  "niet", "een",  "het", "dat",
                                        "dit",  "deze", "die",  "mijn", "zijn", "haar", "ons",
                                        "geen", "als",  "want", "maar", "heel", "erg", "zeer"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strcmp(part, words[i]))
            return true;
    return false;
}

/* Calls `part` for the two halves at every place between letters; stops at true. */
typedef bool (*Halves)(void *context, const char *left, const char *right);
static bool each_split(const char *word, Halves halves, void *context) {
    char low[WORD_BYTES], left[WORD_BYTES];
    size_t len = strlen(small(word, low));
    for (size_t i = LEAST_PART; i + LEAST_PART <= len; i++) {
        if ((low[i] & 0xC0) == 0x80)
            continue;
        memcpy(left, low, i);
        left[i] = '\0';
        if (!stands_alone(left) && halves(context, left, low + i))
            return true;
    }
    return false;
}

static bool ask_halves(void *context, const char *left, const char *right) {
    text_addf(context, "%s\n%s\n", left, right);
    if (*right == 's' && strlen(right) > LEAST_PART + 1)
        text_addf(context, "%s\n", right + 1);
    return false;
}

static bool know_halves(void *context, const char *left, const char *right) {
    const Names *unknown = context;
    return names_find(unknown, left) < 0 &&
           (names_find(unknown, right) < 0 ||
            (*right == 's' && strlen(right) > LEAST_PART + 1 &&
             names_find(unknown, right + 1) < 0));
}

static bool is_compounding(const Tongue *tongue) {
    return !strcmp(tongue->language, "nl");
}

static void ask(const Tongue *tongue, Text *in) {
    char other[WORD_BYTES];
    for (int i = 0; i < tongue->count; i++) {
        const char *word = tongue->items[i].word;
        text_addf(in, "%s\n%s\n", word, bare(word, other));
        text_addf(in, "%s\n", with_capital(word, other));
        if (is_compounding(tongue))
            each_split(word, ask_halves, in);
    }
}

/* A word that stands elsewhere, is right, and is one letter away. */
static const char *near_to(const Tongue *tongue, const Names *unknown, const char *word) {
    for (int i = 0; i < tongue->count; i++)
        if (names_find(unknown, tongue->items[i].word) < 0 &&
            utf8_distance(word, tongue->items[i].word, 1) == 1)
            return tongue->items[i].word;
    return NULL;
}

static bool is_right(const Speller *speller, const Tongue *tongue, const Names *unknown,
                     const Spelled *is) {
    char other[WORD_BYTES];
    if (is->name || names_find(unknown, is->word) < 0 ||
        names_find(&speller->allowed, small(is->word, other)) >= 0 ||
        names_find(unknown, bare(is->word, other)) < 0 ||
        names_find(&speller->allowed, small(other, other)) >= 0 ||
        names_find(unknown, with_capital(is->word, other)) < 0)
        return true;
    int named = names_find(&tongue->known, other); /* a name that someone types in small letters */
    return (named >= 0 && tongue->items[named].name) ||
           (is_compounding(tongue) && !near_to(tongue, unknown, is->word) &&
            each_split(is->word, know_halves, (void *)(uintptr_t)unknown));
}

static void tell(const Speller *speller, const Tongue *tongue, const Names *unknown,
                 Findings *findings) {
    int told = 0;
    for (int i = 0; i < tongue->count && told < MOST_TOLD; i++) {
        const Spelled *is = &tongue->items[i];
        if (is_right(speller, tongue, unknown, is))
            continue;
        const char *near = near_to(tongue, unknown, is->word);
        told++;
        if (near)
            finding_add(findings, &rule_near, is->file, is->line, is->word, tongue->language, near);
        else
            finding_add(findings, &rule_word, is->file, is->line, is->word, tongue->language);
    }
}

/* Hunspell writes each word that it does not know on a line. */
static void note_unknown(Speller *speller, char *lines, Names *unknown) {
    for (char *line = lines; *line;) {
        size_t len = strcspn(line, "\r\n");
        char *next = line + len + (line[len] != '\0');
        line[len] = '\0';
        if (*line && names_find(unknown, line) < 0)
            names_put(unknown, arena_strdup(&speller->arena, line), 1);
        line = next;
    }
}

static FilterResult run(const char *dictionary, const Text *in, Text *out) {
    const char *const arguments[] = {"hunspell", "-d", dictionary, "-i", "UTF-8", "-l", NULL};
    Text said = {0};
    FilterResult result = system_filter(arguments, in, out, &said);
    text_release(&said);
    return result;
}

static FilterResult spell(Speller *speller, const Tongue *tongue, Findings *findings) {
    static const char *const dictionaries[][3] = {{"nl", "nl", "nl_NL"}, {"en", "en_GB", "en_US"}};
    FilterResult result = FILTER_FAILED;
    Text in = {0}, out = {0};
    ask(tongue, &in);
    text_add(&in, "qxqxqx\n"); /* there is always one, so silence is a fault */
    for (size_t i = 0; i < 2; i++)
        for (int k = 1; !strcmp(tongue->language, dictionaries[i][0]) && k < 3 &&
                        result == FILTER_FAILED;
             k++)
            result = run(dictionaries[i][k], &in, &out);
    if (result == FILTER_GOOD) {
        Names unknown = {0};
        char *lines = text_take(&out);
        note_unknown(speller, lines, &unknown);
        tell(speller, tongue, &unknown, findings);
        names_release(&unknown);
        free(lines);
    }
    text_release(&in);
    text_release(&out);
    return result;
}

void speller_end(Speller *speller, const char *where, Findings *findings) {
    for (int i = 0; i < speller->count; i++) {
        const Tongue *tongue = &speller->tongues[i];
        FilterResult result = tongue->count ? spell(speller, tongue, findings) : FILTER_GOOD;
        if (result == FILTER_ABSENT || result == FILTER_NO_ROOM) {
            finding_add0(findings, &rule_absent, where, 0);
            return;
        }
        if (result == FILTER_FAILED)
            finding_add(findings, &rule_dictionary, where, 0, tongue->language);
    }
}
