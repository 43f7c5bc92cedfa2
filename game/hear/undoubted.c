#include "hear/undoubted.h"

#include <string.h>

#include "base/banned.h"

typedef const char *const Words[];

/* ---- words near a place */

static bool is_in(const Spoken *spoken, SpokenSpan span, const char *const *words) {
    for (int i = span.from; i < span.to; i++)
        if (spoken_is_among(spoken_word(spoken, i), words))
            return true;
    return false;
}

static bool denies_in(const Spoken *spoken, SpokenSpan span) {
    for (int i = span.from; i < span.to; i++)
        if (spoken_denies(spoken_word(spoken, i)))
            return true;
    return false;
}

static SpokenSpan span_of(MarkerPlace place) {
    return (SpokenSpan){place.from, place.to};
}

/* What stands before a place in its clause as it is written. */
static SpokenSpan before(const Spoken *spoken, MarkerPlace place) {
    return (SpokenSpan){spoken_stretch(spoken, place.from).from, place.from};
}

static SpokenSpan stretch(const Spoken *spoken, MarkerPlace place) {
    return (SpokenSpan){spoken_stretch(spoken, place.from).from,
                        spoken_stretch(spoken, place.to - 1).to};
}

static SpokenSpan sentence(const Spoken *spoken, MarkerPlace place) {
    SpokenSpan span = span_of(place);
    while (!spoken_begins(spoken, span.from))
        span.from--;
    while (!spoken_ends(spoken, span.to - 1))
        span.to++;
    return span;
}

static bool asks(const Spoken *spoken, MarkerPlace place) {
    return spoken->asks[spoken->items[place.from].sentence];
}

/* ---- what is not so */

enum { DENIED_BEFORE = 4, DENIED_BEHIND = 5, DENIED_SAYING = 5 };

static bool is_denied_before(const Spoken *spoken, int word, int most) {
    for (int n = 0; n < most && word && spoken->items[word].beside; n++) {
        const char *before = spoken_word(spoken, --word);
        if (spoken_denies(before))
            return true;
        if (spoken_goes_on(before))
            return false;
    }
    return false;
}

/* "ik bel u niet", "wij vergoeden dat niet"; but "ik zorg dat u niet meer hoeft te bellen". */
static bool is_denied_behind(const Spoken *spoken, int word, int most) {
    int last = word;
    bool goes_on = spoken_goes_on(spoken_word(spoken, word));
    for (int n = 0; !goes_on && n < most && word + 1 < spoken->count; n++) {
        if (!spoken->items[word + 1].beside)
            return false;
        if (spoken_denies(spoken_word(spoken, ++word)))
            return true;
        goes_on = spoken_goes_on(spoken_word(spoken, word));
    }
    /* "dat" stands for the thing itself where nothing comes between it and the denial */
    return word > last && word + 1 < spoken->count &&
           (!strcmp(spoken_word(spoken, word), "dat") ||
            !strcmp(spoken_word(spoken, word), "that")) &&
           spoken->items[word + 1].beside && spoken_denies(spoken_word(spoken, word + 1));
}

/* "ik zeg niet dat …", "not that …", "I can't see how …": what follows is not said. */
static bool is_not_said(const Spoken *spoken, MarkerPlace place) {
    static Words says = {"zeg*",    "beweer*", "bedoel*", "vind*",      "denk*",
                         "geloof*", "zie",     "snap*",   "begrijp*",   "say*",
                         "mean*",   "think*",  "believe", "suggest*",   "claim*",
                         "see",     "know",    "weet",    "understand", NULL};
    SpokenSpan span = before(spoken, place);
    for (int i = span.from; i < span.to; i++) {
        if (!spoken_denies(spoken_word(spoken, i)))
            continue;
        int to = i + DENIED_SAYING < span.to ? i + DENIED_SAYING : span.to;
        int from = i - 2 > span.from ? i - 2 : span.from; /* "ik zeg niet", "don't say" */
        bool that = i + 1 < span.to && (!strcmp(spoken_word(spoken, i + 1), "dat") ||
                                        !strcmp(spoken_word(spoken, i + 1), "that"));
        if (that && (i == span.from || is_in(spoken, (SpokenSpan){from, i}, says)))
            return true;
        if (is_in(spoken, (SpokenSpan){i, to}, says))
            return true;
    }
    return false;
}

static bool is_next(const Spoken *spoken, MarkerPlace place, const char *word) {
    return place.to < spoken->count && !strcmp(spoken_word(spoken, place.to), word);
}

/* A claim is given up by a denial beside it; what else acknowledges is not: "dat had niet mogen
 * gebeuren". */
static bool is_claim_denied(const Spoken *spoken, MarkerPlace place) {
    static Words claims = {"eens",    "agree",   "snap*",   "begrijp*", "gelijk",    "voorstellen",
                           "terecht", "logisch", "fout",    "schuld",   "gedoe",     "understand*",
                           "get",     "see",     "imagine", "right",    "fault",     "mistake",
                           "fair",    "sense",   "sounds",  "klinkt",   "vervelend", "annoying",
                           "point",   "too",     "te",      "reason",   NULL};
    enum { BEHIND = 2 };
    if (!is_in(spoken, span_of(place), claims))
        return false;
    /* "I understand you don't want that" */
    bool goes_on =
        is_next(spoken, place, "you") || !strcmp(spoken_word(spoken, place.to - 1), "you");
    for (int i = place.from + 1; i < place.to; i++)
        goes_on |= spoken_goes_on(spoken_word(spoken, i));
    return place.denied || is_denied_before(spoken, place.from, DENIED_BEFORE) ||
           (!goes_on && is_denied_behind(spoken, place.to - 1, BEHIND));
}

/* What explains or plays down is denied within its own words or right before them, unless another
 * clause begins with them. */
static bool is_denied_beside(const Spoken *spoken, MarkerPlace place) {
    return place.denied || (!spoken_goes_on(spoken_word(spoken, place.from)) &&
                            !spoken_denies(spoken_word(spoken, place.from)) &&
                            is_denied_before(spoken, place.from, 1));
}

/* "wij vergoeden dat soort dingen nooit" */
static bool is_denied_at_end(const Spoken *spoken, MarkerPlace place) {
    int last = stretch(spoken, place).to - 1;
    return (is_next(spoken, place, "dat") || is_next(spoken, place, "that")) &&
           spoken_denies(spoken_word(spoken, last));
}

static bool is_denied(Family family, const Spoken *spoken, MarkerPlace place) {
    switch (family) {
    case FAMILY_PROMISE:
    case FAMILY_SOLVE:
    case FAMILY_APOLOGISE:
        return place.denied || is_denied_before(spoken, place.from, DENIED_BEFORE) ||
               is_denied_behind(spoken, place.to - 1, DENIED_BEHIND) ||
               is_denied_at_end(spoken, place);
    case FAMILY_DEFLECT:
    case FAMILY_ACCUSE:
        return place.denied || is_denied_before(spoken, place.from, DENIED_BEFORE);
    case FAMILY_ACKNOWLEDGE:
        return is_claim_denied(spoken, place);
    case FAMILY_EXPLAIN:
    case FAMILY_MINIMISE:
        return is_denied_beside(spoken, place);
    default:
        return false;
    }
}

/* ---- acknowledging */

/* "Ik begrijp dat u graag klaagt": understanding of what the other is blamed for is scorn. */
static bool is_scorned(const Spoken *spoken, MarkerPlace place) {
    static Words scorns = {
        "klaag*",     "klagen", "zeur*",      "zeik*", "zanik*",    "mopper*",  "overdrij*",
        "aanstel*",   "stelt",  "drammen",    "dramt", "complain*", "moan*",    "whin*",
        "exaggerat*", "fuss",   "overreact*", "nag*",  "grumbl*",   "dramatic", NULL};
    static Words grants = {"terecht", "gelijk", "recht",  "reden",  "logisch",      "waarom",
                           "why",     "right",  "reason", "course", "begrijpelijk", NULL};
    SpokenSpan span = sentence(spoken, place);
    return is_in(spoken, span, scorns) && !is_in(spoken, span, grants);
}

/* "als u gelijk heeft", "if you're right", "you think it's our fault" */
static bool is_supposed(const Spoken *spoken, MarkerPlace place) {
    static Words supposes = {"als",     "indien",  "stel",   "mocht",   "vindt", "denkt",
                             "meent",   "of",      "if",     "whether", "think", "thinks",
                             "believe", "suppose", "unless", "tenzij",  NULL};
    enum { NEAR = 3 };
    SpokenSpan span = before(spoken, place);
    if (span.to - span.from > NEAR)
        span.from = span.to - NEAR;
    return is_in(spoken, span, supposes);
}

/* ---- promising and solving */

/* What others said they would do, or what should have been done. */
static bool is_of_others(const Spoken *spoken, MarkerPlace place) {
    static Words told = {"promised", "supposed", "meant",   "said",      "told",      "should",
                         "zou",      "zouden",   "beloofd", "beloofde*", "toegezegd", "zei",
                         "zeiden",   "hadden",   "had",     "moest",     "gezegd",    NULL};
    return is_in(spoken, before(spoken, place), told);
}

/* "Is er al een afspraak gemaakt?" asks whether somebody did; "zal ik u bellen?" offers. */
static bool is_only_asked(const Spoken *spoken, MarkerPlace place) {
    static Words asked = {"do",      "does", "vergoeden", "vergoedt", "sturen", "did",
                          "has",     "have", "was",       "were",     "is",     "are",
                          "who",     "what", "when",      "how",      "why",    "heeft",
                          "hebben",  "hebt", "werd",      "zijn",     "wie",    "wat",
                          "wanneer", "hoe",  "waarom",    "welke",    NULL};
    static Words ours = {"suit",  "suits",  "schikt", "past",   "want",   "like",  "wilt",
                         "wil",   "ik",     "we",     "wij",    "i",      "i'll",  "i'd",
                         "we'll", "liever", "rather", "prefer", "better", "beter", NULL};
    SpokenSpan span = sentence(spoken, place);
    return asks(spoken, place) && spoken_is_among(spoken_word(spoken, span.from), asked) &&
           !is_in(spoken, span, ours);
}

/* ---- apologising */

/* "Sorry?", "Sorry, what did you say?": it asks to say it again. */
static bool is_said_again(const Spoken *spoken, MarkerPlace place) {
    static Words again = {"repeat*", "herhalen", "herhaalt", "zegt",   "zei",
                          "say",     "said",     "pardon",   "zeggen", NULL};
    static Words what = {"wat", "what", NULL};
    static Words but = {"maar", "but", NULL}; /* "sorry, but what do you want?" */
    enum { ALONE = 3, BEHIND = 4 };
    SpokenSpan span = sentence(spoken, place), behind = {place.to, span.to};
    if (behind.to > behind.from + 1 && spoken_is_among(spoken_word(spoken, behind.from), but) &&
        (asks(spoken, place) || spoken_is_among(spoken_word(spoken, behind.from + 1), what)))
        return true;
    if (!asks(spoken, place))
        return false;
    bool short_what = behind.to > behind.from && behind.to - behind.from < BEHIND &&
                      spoken_is_among(spoken_word(spoken, behind.from), what);
    if (behind.to > behind.from + BEHIND)
        behind.to = behind.from + BEHIND;
    return span.to - span.from <= ALONE || short_what || is_in(spoken, behind, again);
}

/* ---- asking on */

/* A word that a question begins with: within a clause it asks only where one is told to tell. */
static bool is_within(const Spoken *spoken, MarkerPlace place) {
    static Words questions = {"what", "how", "who",  "why",    "where",   "when", "wat",
                              "hoe",  "wie", "waar", "waarom", "wanneer", NULL};
    static Words leads = {"me",      "mij",      "weten",     "horen",   "hear",
                          "ask",     "vragen",   "exactly",   "vertel*", "tell",
                          "explain", "describe", "uitleggen", "precies", NULL};
    static Words other = {"you", "u", "je", "jij", NULL};
    if (!spoken_is_among(spoken_word(spoken, place.from), questions) ||
        spoken_opens(spoken, place.from))
        return false;
    const char *lead = spoken_word(spoken, place.from - 1);
    SpokenSpan span = before(spoken, place);
    if (denies_in(spoken, span))
        return true;
    if (!strcmp(lead, "know")) /* "I'd like to know what happened" */
        return span.to - span.from < 2 || strcmp(spoken_word(spoken, span.to - 2), "to") != 0;
    if (spoken_is_among(lead, (Words){"explain", "describe", "uitleggen", NULL}))
        return !is_in(spoken, span, other);
    return !spoken_is_among(lead, leads);
}

/* "Tell me nothing", "vertel mij niks" */
static bool is_not_asked(const Spoken *spoken, MarkerPlace place) {
    static Words tells = {"tell", "vertel*", "zeg*", "let's", NULL};
    return spoken_is_among(spoken_word(spoken, place.from), tells) &&
           (place.denied || is_denied_before(spoken, place.from, 2) ||
            is_denied_behind(spoken, place.to - 1, 1));
}

/* "How often do I have to explain this?", "wat wilt u nou eigenlijk?": a question to be rid of. */
static bool is_curt(const Spoken *spoken, MarkerPlace place) {
    static Words own = {"ik", "i", "we", "wij", NULL};
    static Words says = {"uitleggen", "zeggen", "herhalen", "explain",
                         "tell",      "repeat", "say",      NULL};
    static Words knows = {"know", "weet", "idee", "idea", NULL}; /* how busy we are */
    static Words wants = {"wilt", "wil", "want", "verwacht", "expect", NULL};
    static Words short_of = {"nou", "dan", "eigenlijk", "actually", NULL};
    SpokenSpan span = stretch(spoken, place);
    SpokenSpan behind = {place.to, span.to};
    return asks(spoken, place) && ((is_in(spoken, span, own) &&
                                    (is_in(spoken, behind, says) || is_in(spoken, span, knows))) ||
                                   (is_in(spoken, span, wants) && is_in(spoken, span, short_of)));
}

/* ---- blaming */

/* "I see you thought you should have called": what the other thought is no blame. */
static bool is_thought(const Spoken *spoken, MarkerPlace place) {
    static Words thinks = {"thought", "dacht", "dachten", "vond", "felt",
                           "zei",     "said",  "told",    NULL};
    return is_in(spoken, before(spoken, place), thinks);
}

/* ---- sending away */

/* "sorry dat u weer moest bellen", "so you have to ring each week": that is told, not bidden. */
static bool is_told_of(const Spoken *spoken, MarkerPlace place) {
    static Words tells = {"sorry",  "dat",  "that",     "als",     "if",    "when", "why",
                          "waarom", "toen", "so",       "dus",     "spijt", "wat",  "what",
                          "how",    "hoe",  "annoying", "because", "omdat", NULL};
    static Words often = {"again",    "every", "each", "always", "twice",   "weer",   "steeds",
                          "telkens",  "elke",  "elk",  "iedere", "opnieuw", "altijd", "hetzelfde",
                          "dezelfde", "same",  "keer", "times",  "kastje",  "still",  NULL};
    static Words meant = {"denk", "think", "afraid", "vrees", "bang", "zeg", "zeggen", "say", NULL};
    SpokenSpan span = before(spoken, place);
    if (is_in(spoken, span, tells) && !is_in(spoken, span, meant))
        return true;
    return is_in(spoken, (SpokenSpan){span.from, stretch(spoken, place).to}, often);
}

/* ---- playing down */

/* "Rustig maar is makkelijk gezegd": words that are spoken about. */
static bool is_quoted(const Spoken *spoken, MarkerPlace place) {
    static Words says = {"gezegd", "zeggen", "say", "said", "saying", NULL};
    return is_in(spoken, stretch(spoken, place), says);
}

/* ---- all */

bool undoubted_place(Family family, const Spoken *spoken, MarkerPlace place) {
    if (is_denied(family, spoken, place))
        return false;
    if (family != FAMILY_ASK && family != FAMILY_APOLOGISE && is_not_said(spoken, place))
        return false;
    switch (family) {
    case FAMILY_ACKNOWLEDGE:
        return !is_scorned(spoken, place) && !is_supposed(spoken, place);
    case FAMILY_PROMISE:
    case FAMILY_SOLVE:
        return !is_of_others(spoken, place) && !is_only_asked(spoken, place);
    case FAMILY_APOLOGISE:
        return !is_said_again(spoken, place);
    case FAMILY_ASK:
        return !is_within(spoken, place) && !is_not_asked(spoken, place) && !is_curt(spoken, place);
    case FAMILY_ACCUSE:
        return !is_thought(spoken, place);
    case FAMILY_DEFLECT:
        return !is_told_of(spoken, place);
    case FAMILY_MINIMISE:
        return !is_quoted(spoken, place);
    default:
        return true;
    }
}

bool undoubted_whole(Family family, const Spoken *spoken, MarkerPlace place) {
    static Words own = {"shall", "zal", "zullen", "should", NULL};
    SpokenSpan all = sentence(spoken, place);
    if (denies_in(spoken, all) ||
        !undoubted_place(family, spoken, (MarkerPlace){all.from, all.to, false}) ||
        !undoubted_place(family, spoken, place))
        return false;
    return family != FAMILY_ASK || ((asks(spoken, place) || spoken_asks(spoken, all.from)) &&
                                    !spoken_is_among(spoken_word(spoken, all.from), own));
}

bool undoubted_together(const Spoken *spoken, MarkerPlace a, MarkerPlace b) {
    SpokenSpan x = stretch(spoken, a), y = stretch(spoken, b);
    return x.from < y.to && y.from < x.to;
}
