#include "script/format/meant.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/format/meant_words.h"

#include "base/banned.h"

/* From near to far; what is spelled nearly so comes behind, by how many letters differ. */
enum { RANK_SAME, RANK_TABLE, RANK_STEM, RANK_WORDS, RANK_WORD, RANK_SPELLED, RANK_NONE = 1000 };

/* --- words and their stems --- */

/* A small letter without its accent; a space for what stands between words. */
static char plain_letter(int32_t c) {
    static const char accents[] = "aaaaaaaceeeeiiiidnooooo ouuuuy y"; /* from U+00E0 on */
    c = utf8_lower(c);
    if (c >= 0xE0 && c <= 0xFF)
        return accents[c - 0xE0];
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        return (char)c;
    return c < 0x80 ? ' ' : '?';
}

static bool is_vowel(char c) {
    return c && strchr("aeiouy", c);
}

static bool ends_with(const char *word, const char *end) {
    size_t n = strlen(word), len = strlen(end);
    return n >= len + 3 && !strcmp(word + n - len, end);
}

/* What stays of a word in all its forms, nearly: "doorvragen", "doorvraagt" and "doorgevraagd" are
 * "dorvrag". Wrong forms are harmless: two words are the same where both stay the same. */
static void find_stem(const char *word, char out[MEANT_LONGEST]) {
    static const char *const parts[] = {"af", "op",   "door", "uit",  "aan", "over", "terug",
                                        "in", "mede", "mee",  "voor", "na",  "weg",  ""};
    static const char *const ends[] = {"ingen", "ing", "end", "ende", "en", "es",
                                       "e",     "s",   "t",   "d",    "dt"};
    char kept[MEANT_LONGEST];
    size_t n = 0;
    snprintf(kept, sizeof kept, "%s", word);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t len = strlen(parts[i]);
        if (!strncmp(kept, parts[i], len) && !strncmp(kept + len, "ge", 2) &&
            strlen(kept) > len + 5 && (ends_with(kept, "d") || ends_with(kept, "t"))) {
            memmove(kept + len, kept + len + 2, strlen(kept + len + 2) + 1);
            break;
        }
    }
    const char *cut = "";
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends_with(kept, ends[i]) && strlen(ends[i]) > strlen(cut))
            cut = ends[i];
    kept[strlen(kept) - strlen(cut)] = '\0';
    if (*cut == 'e' && (ends_with(kept, "t") || ends_with(kept, "d"))) /* klachten, klacht */
        kept[strlen(kept) - 1] = '\0';
    for (const char *s = kept; *s; s++) /* one letter for two: a long vowel, a doubled consonant */
        if (!n || out[n - 1] != *s)
            out[n++] = *s;
    out[n] = '\0';
    if (n > 1 && !is_vowel(out[n - 1]) && (out[n - 1] == 'v' || out[n - 1] == 'z'))
        out[n - 1] = out[n - 1] == 'v' ? 'f' : 's';
}

static void read_text(const char *s, MeantText *out) {
    size_t n = 0;
    out->count = 0;
    for (;; s++) {
        int32_t c = (unsigned char)*s;
        int len = c >= 0x80 ? utf8_decode(s, &c) : 1;
        char letter = *s ? plain_letter(c) : ' ';
        s += len - 1;
        if (letter != ' ' && out->count < MEANT_WORDS && n < MEANT_LONGEST - 1) {
            out->words[out->count][n++] = letter;
        } else if (letter == ' ' && n) {
            out->words[out->count][n] = '\0';
            find_stem(out->words[out->count], out->stems[out->count]);
            out->count++;
            n = 0;
        }
        if (!*s)
            return;
    }
}

/* --- how near two texts are --- */

static bool is_same(const MeantText *a, const MeantText *b, bool stems) {
    for (int i = 0; i < a->count && i < b->count; i++)
        if (strcmp(stems ? a->stems[i] : a->words[i], stems ? b->stems[i] : b->words[i]) != 0)
            return false;
    return a->count && a->count == b->count;
}

static bool has_stem(const MeantText *text, const char *stem) {
    for (int i = 0; i < text->count; i++)
        if (!strcmp(text->stems[i], stem))
            return true;
    return false;
}

enum { SHORTEST = 4 }; /* letters: "de" and "op" say nothing of which is meant */

/* How many words of importance a text has, and how many of them stand in the other. */
static int shared(const MeantText *text, const MeantText *in, int *of) {
    int count = *of = 0;
    for (int i = 0; i < text->count; i++) {
        if (strlen(text->words[i]) < SHORTEST)
            continue;
        ++*of;
        count += has_stem(in, text->stems[i]);
    }
    return count;
}

static bool is_in_table(const MeantText *typed, const char *id) {
    for (int i = 0; i < meant_word_count; i++) {
        MeantText word;
        if (strcmp(meant_words[i].id, id) != 0)
            continue;
        read_text(meant_words[i].typed, &word);
        if (is_same(typed, &word, true) || has_stem(typed, word.stems[0]))
            return true;
    }
    return false;
}

/* How many letters differ from the label, or from one word of it; RANK_NONE: too many. */
static int spelled(const Meant *meant, const char *whole, const MeantText *text) {
    int size = (int)utf8_count(meant->typed), most = size <= 2 ? 0 : size / 3;
    most = most < 1 ? 1 : most > 3 ? 3 : most;
    int least = utf8_distance(meant->typed, whole, most);
    for (int i = 0; text && meant->text.count == 1 && i < text->count; i++) {
        int d = strlen(text->words[i]) <= SHORTEST
                    ? most + 1
                    : utf8_distance(meant->text.words[0], text->words[i], most);
        least = d < least ? d : least;
    }
    return least <= most && least < size ? least : RANK_NONE;
}

static int rank_of(const Meant *meant, const char *id, const char *label, bool *by_label) {
    MeantText of_id, of_label = {.count = 0};
    read_text(id, &of_id);
    if (label)
        read_text(label, &of_label);
    *by_label = is_same(&meant->text, &of_label, false);
    if (*by_label || is_same(&meant->text, &of_id, false))
        return RANK_SAME;
    if (is_in_table(&meant->text, id))
        return RANK_TABLE;
    if (is_same(&meant->text, &of_label, true) || is_same(&meant->text, &of_id, true))
        return RANK_STEM;
    int words, typed;
    int found = shared(&of_label, &meant->text, &words),
        back = shared(&meant->text, &of_label, &typed);
    if (found && found == words)
        return RANK_WORDS;
    if (found || back ||
        (of_id.count && strlen(of_id.words[0]) >= SHORTEST &&
         has_stem(&meant->text, of_id.stems[0])))
        return RANK_WORD;
    int near_label = label ? spelled(meant, label, &of_label) : RANK_NONE;
    int near_id = spelled(meant, id, NULL);
    *by_label = near_label <= near_id && utf8_distance(meant->typed, label ? label : "", 3) <= 3;
    int near = near_label <= near_id ? near_label : near_id;
    return near == RANK_NONE ? RANK_NONE : RANK_SPELLED + 2 * near + (near_id < near_label);
}

Meant meant_by(const char *typed) {
    Meant meant = {.typed = typed, .rank = RANK_NONE};
    read_text(typed, &meant.text);
    return meant;
}

void meant_try(Meant *meant, const char *id, const char *label) {
    bool by_label;
    int rank = rank_of(meant, id, label, &by_label);
    if (rank == meant->rank && rank != RANK_NONE)
        meant->tied = true;
    if (rank >= meant->rank)
        return;
    *meant = (Meant){meant->typed, meant->text, id, label, rank, false, by_label};
}

bool meant_show(const Meant *meant, Lang lang, Text *out) {
    bool vague = meant->rank == RANK_WORD && meant->tied; /* a word that more of them have */
    if (!meant->id || vague)
        return false;
    text_addf(out, "\"%s\"", meant->by_label ? meant->label : meant->id);
    bool shown = lang == LANG_NL && !meant->by_label && meant->label && *meant->label &&
                 strcmp(meant->label, meant->id) != 0;
    if (shown)
        text_addf(out, " (%s)", meant->label);
    return true;
}
