#include "hear/understood.h"

#include <string.h>

#include "hear/near.h"

#include "base/banned.h"

typedef const char *const Words[];

/* A claim is given up by a denial beside it; what else acknowledges is not: "dat had niet mogen
 * gebeuren". */
static bool is_claim_denied(const Spoken *spoken, MarkerPlace place) {
    static Words claims = {"eens",    "agree",   "snap*",   "begrijp*", "gelijk",    "voorstellen",
                           "terecht", "logisch", "fout",    "schuld",   "gedoe",     "understand*",
                           "get",     "see",     "imagine", "right",    "fault",     "mistake",
                           "fair",    "sense",   "sounds",  "klinkt",   "vervelend", "annoying",
                           "point",   "too",     "te",      "reason",   NULL};
    enum { BEFORE = 4, BEHIND = 2 };
    if (!near_has(spoken, near_span(place), claims))
        return false;
    /* "I understand you don't want that" */
    bool goes_on =
        near_next(spoken, place, "you") || !strcmp(spoken_word(spoken, place.to - 1), "you");
    for (int i = place.from + 1; i < place.to; i++)
        goes_on |= spoken_goes_on(spoken_word(spoken, i));
    return place.denied || near_denied_before(spoken, place.from, BEFORE) ||
           (!goes_on && near_denied_behind(spoken, place.to - 1, BEHIND));
}

/* "Ik begrijp dat u graag klaagt": understanding of what the other is blamed for is scorn. */
static bool is_scorned(const Spoken *spoken, MarkerPlace place) {
    static Words scorns = {"klaag*",  "klagen",     "zeur*",    "zeik*", "zanik*",
                           "mopper*", "overdrij*",  "aanstel*", "stelt", "drammen",
                           "dramt",   "complain*",  "moan*",    "whin*", "exaggerat*",
                           "fuss",    "overreact*", "nag",      "nags",  "nagging",
                           "nagged",  "grumbl*",    "dramatic", NULL};
    static Words grants = {"terecht", "gelijk", "recht",  "reden",  "logisch",      "waarom",
                           "why",     "right",  "reason", "course", "begrijpelijk", NULL};
    SpokenSpan span = near_sentence(spoken, place);
    return near_has(spoken, span, scorns) && !near_has(spoken, span, grants);
}

/* "Of u gelijk heeft": the Dutch word, which has its subject behind it, and not the English one. */
static bool is_whether(const Spoken *spoken, SpokenSpan span, int to) {
    static Words of = {"of", NULL};
    static Words subjects = {"u",  "je",  "jij", "jullie", "dat", "dit", "het", "de",
                             "ik", "wij", "we",  "er",     "ze",  "zij", NULL};
    for (int i = span.from; i < span.to; i++)
        if (spoken_is_among(spoken_word(spoken, i), of) && i + 1 <= to &&
            spoken_is_among(spoken_word(spoken, i + 1), subjects))
            return true;
    return false;
}

/* "als u gelijk heeft", "if you're right", "you think it's our fault" */
static bool is_supposed(const Spoken *spoken, MarkerPlace place) {
    static Words supposes = {"als",     "indien", "stel",    "mocht", "vindt",  "denkt",
                             "meent",   "if",     "whether", "think", "thinks", "believe",
                             "suppose", "unless", "tenzij",  NULL};
    enum { NEAR = 3 };
    SpokenSpan span = near_before(spoken, place);
    if (span.to - span.from > NEAR)
        span.from = span.to - NEAR;
    return near_has(spoken, span, supposes) || is_whether(spoken, span, place.from);
}

/* ---- what is held against the other */

/* What others are found to have been through; a record that is read out is none of it. */
static bool is_burden(const Spoken *spoken, SpokenSpan span) {
    static Words burdens = {
        "boos",         "kwaad",    "woedend",     "teleur*",     "verdriet*", "frustr*",
        "gefrustreerd", "ongerust", "zorgen",      "geschrokken", "schrok",    "schrik",
        "moe",          "klaar",    "zat",         "baalt",       "baal",      "balen",
        "hoog",         "moeite",   "werk",        "gewacht",     "wacht",     "wachten",
        "lang",         "allang",   "keer",        "weken",       "dagen",     "maanden",
        "uren",         "gedoe",    "pijn",        "vervelend",   "naar",      "zwaar",
        "moeilijk",     "mis",      "misgegaan",   "fout",        "fouten",    "niemand",
        "raakt",        "probleem", "emotioneel",  "overstuur",   "angry",     "upset",
        "cross",        "worr*",    "disappoint*", "tired",       "fed",       "annoy*",
        "effort",       "work",     "worked",      "wait*",       "long",      "times",
        "twice",        "weeks",    "days",        "months",      "hours",     "trouble",
        "stress*",      "pain*",    "hard",        "difficult",   "wrong",     "mistake*",
        "nobody",       "point",    "irritat*",    "anger",       "concern*",  "problem",
        "side",         "awful",    "bother*",     "matters",     "funeral",   "uitvaart",
        "begrafenis",   "hurt*",    "shaken",      "distress*",   "lot",       NULL};
    return near_has(spoken, span, burdens);
}

/* Who did not get something was left without it. */
static bool is_left_without(const Spoken *spoken, SpokenSpan span) {
    static Words given = {"gehoord", "hoorde",   "bericht", "antwoord", "geholpen", "genomen",
                          "kreeg",   "gekregen", "terug*",  "geslapen", "slapen",   "voelt",
                          "heard",   "answer*",  "reply",   "replies",  "helped",   "taken",
                          "got",     "get",      "had",     "received", "slept",    "sleep",
                          "feel",    "been",     "niemand", "nobody",   "gebeld",   NULL};
    return near_has(spoken, span, given);
}

static bool is_omission(const Spoken *spoken, SpokenSpan span) {
    static Words done = {"afgezegd",   "geannuleerd", "cancel*",  "canceled",  "forgot", "vergeten",
                         "opgehangen", "hung",        "verkeerd", "verkeerde", NULL};
    static Words left = {
        "thuis",       "home",   "gelezen", "read",     "opgenomen",  "opnam",      "opneemt",
        "pick",        "picked", "betaald", "betaalt",  "paid",       "pay",        "ingevuld",
        "fill",        "filled", "check",   "checked",  "gekeken",    "look",       "looked",
        "nagekeken",   "gemeld", "report",  "reported", "sign",       "signed",     "getekend",
        "doorgegeven", "open",   "opened",  "opende",   "opengedaan", "call",       "called",
        "ring",        "rung",   "listen",  "luistert", "meewerkt",   "gereageerd", NULL};
    static Words wants = {"wilt", "wil",   "want",     "hoeven", "hoeft", "kon",
                          "kunt", "could", "couldn't", "can't",  NULL};
    return !near_has(spoken, span, wants) &&
           (near_has(spoken, span, done) ||
            (near_denies(spoken, span) && near_has(spoken, span, left)));
}

/* "Ik zie dat u zelf heeft afgezegd", "I see that you weren't home": what is seen of the other is
 * understood where it was a burden; what the other did or left undone is a reproach. */
static bool is_held_against(const Spoken *spoken, MarkerPlace place) {
    static Words sees = {"zie", "lees", "see", "read", "notice", NULL};
    static Words knows = {"snap",       "begrijp", "hoor",    "merk", "understand", "hear",
                          "appreciate", "realise", "realize", "get",  NULL};
    static Words asks = {"how", "why", "hoe", "waarom", NULL};
    static Words late = {"pas", "zelf", "yourself", "only", "late", NULL};
    SpokenSpan in = {near_before(spoken, place).from, place.to};
    SpokenSpan behind = {place.from, spoken_stretch(spoken, place.to - 1).to};
    bool seen = near_has(spoken, in, sees);
    if (!seen && !near_has(spoken, in, knows))
        return false;
    if (seen && near_has(spoken, behind, asks))
        return false;
    bool without = is_left_without(spoken, behind);
    if (is_omission(spoken, behind) && !without)
        return true;
    return seen && ((!is_burden(spoken, behind) && !(near_denies(spoken, behind) && without)) ||
                    near_has(spoken, behind, late) || (near_denies(spoken, behind) && !without));
}

/* ---- what is taken back */

/* Where "maar" begins a clause behind the place, in its sentence or at the head of the next; the
 * words behind it, or none. "Belt u maar" has another "maar". */
static SpokenSpan behind_but(const Spoken *spoken, MarkerPlace place) {
    static Words but = {"maar", "but", "however", "echter", NULL};
    static Words begin = {"ik",  "u",   "je",   "jij", "we",  "wij",  "dat",    "het",  "de",
                          "een", "er",  "ze",   "hij", "dan", "zo",   "nu",     "dit",  "mijn",
                          "uw",  "ons", "onze", "die", "als", "daar", "helaas", "toch", NULL};
    int last = spoken->items[place.to - 1].sentence;
    for (int i = place.to; i + 1 < spoken->count && spoken->items[i].sentence <= last + 1; i++) {
        bool head = spoken_begins(spoken, i), own = spoken->items[i].sentence == last;
        bool only = !spoken->items[i].beside && !strcmp(spoken_word(spoken, i), "alleen");
        if ((!own && !head) || (!only && !spoken_is_among(spoken_word(spoken, i), but)))
            continue;
        if (spoken_ends(spoken, i) ||
            (!strcmp(spoken_word(spoken, i), "maar") && spoken->items[i].beside &&
             !spoken_is_among(spoken_word(spoken, i + 1), begin)))
            continue;
        return (SpokenSpan){i + 1, near_sentence(spoken, (MarkerPlace){i, i + 1, false}).to};
    }
    return (SpokenSpan){0};
}

/* "Ik ga het meteen uitzoeken", "we'll sort it out": something that we do, and nothing that the
 * other must. */
static bool is_offer(const Spoken *spoken, SpokenSpan span) {
    static Words we = {"ik", "we", "wij", "i", "mij", "me", "let", NULL};
    static Words give = {"ga",    "gaan",   "zal",  "zullen", "bel",   "regel*",  "zoek*", "los",
                         "stuur", "sturen", "kijk", "kijken", "zorg*", "help*",   "zet",   "vraag",
                         "maak",  "pak",    "neem", "laat",   "meld",  "mail",    "kom",   "plan",
                         "leg",   "haal",   "geef", "will",   "shall", "promise", "me",    NULL};
    static Words own = {"i'll", "we'll", "let's", NULL};
    static Words bids = {"moeten", "schreeuw*", "shout*", "calm", "rustig", "kalm", "toon",
                         "tone",   "ophangen",  "hang",   "moet", "must",   NULL};
    static Words can = {"kan", "kunnen", "can", NULL};
    static Words mend = {"oplossen", "maken", "helpen", "regelen", "herstellen", "fix",
                         "sort",     "help",  "solve",  "repair",  "mend",       NULL};
    bool gives = near_has(spoken, span, own) ||
                 (near_has(spoken, span, can) && near_has(spoken, span, mend));
    for (int i = span.from; i + 1 < span.to; i++) {
        const char *word = spoken_word(spoken, i), *next = spoken_word(spoken, i + 1);
        gives |= (spoken_is_among(word, we) && spoken_is_among(next, give)) ||
                 (spoken_is_among(word, give) && spoken_is_among(next, we)) ||
                 (!strcmp(word, "going") && !strcmp(next, "to"));
    }
    return gives && !near_denies(spoken, span) && !near_has(spoken, span, bids);
}

/* "Ik begrijp dat u boos bent, maar schreeuwen heeft geen zin": what stands before "maar" is gone
 * again, unless it goes on with what we do about it. */
static bool is_taken_back(const Spoken *spoken, MarkerPlace place) {
    static Words kind = {
        "snap*",      "begrijp*",    "gelijk",     "voorstellen", "terecht", "logisch",
        "eens",       "understand*", "get",        "see",         "zie",     "hear",
        "hoor",       "merk",        "imagine",    "right",       "fair",    "sense",
        "sounds",     "klinkt",      "vervelend*", "annoying",    "point",   "agree",
        "appreciate", "realise",     "realize",    "naar",        "lastig",  "jammer",
        "balen",      "frustr*",     "sneu",       "zuur",        "rot",     "nuisance",
        "shame",      "pity",        "awful",      "terrible",    "tell",    "wonder",
        "course",     "natuurlijk",  "uiteraard",  NULL};
    static Words only = {"alleen", "only", "just", "enkel", NULL};
    static Words also = {"ook", "also", NULL};
    SpokenSpan behind = behind_but(spoken, place);
    if (behind.to == behind.from || !near_has(spoken, near_span(place), kind))
        return false;
    SpokenSpan clause = {near_stretch(spoken, place).from, behind.from};
    if (near_has(spoken, clause, only) &&
        near_has(spoken, (SpokenSpan){behind.from, behind.from + 1}, also))
        return false;
    return !is_offer(spoken, behind);
}

bool understood_place(const Spoken *spoken, MarkerPlace place) {
    return !is_claim_denied(spoken, place) && !is_scorned(spoken, place) &&
           !is_supposed(spoken, place) && !is_held_against(spoken, place) &&
           !is_taken_back(spoken, place);
}
