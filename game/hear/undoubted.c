#include "hear/undoubted.h"

#include <string.h>

#include "hear/near.h"
#include "hear/understood.h"

#include "base/banned.h"

typedef const char *const Words[];

/* ---- what is not so */

enum { DENIED_BEFORE = 4, DENIED_BEHIND = 5, DENIED_SAYING = 5 };

/* "ik zeg niet dat …", "not that …", "I can't see how …": what follows is not said. */
static bool is_not_said(const Spoken *spoken, MarkerPlace place) {
    static Words says = {"zeg*",    "beweer*", "bedoel*", "vind*",      "denk*",
                         "geloof*", "zie",     "snap*",   "begrijp*",   "say*",
                         "mean*",   "think*",  "believe", "suggest*",   "claim*",
                         "see",     "know",    "weet",    "understand", NULL};
    SpokenSpan span = near_before(spoken, place);
    for (int i = span.from; i < span.to; i++) {
        if (!spoken_denies(spoken_word(spoken, i)))
            continue;
        int to = i + DENIED_SAYING < span.to ? i + DENIED_SAYING : span.to;
        int from = i - 2 > span.from ? i - 2 : span.from; /* "ik zeg niet", "don't say" */
        bool that = i + 1 < span.to && (!strcmp(spoken_word(spoken, i + 1), "dat") ||
                                        !strcmp(spoken_word(spoken, i + 1), "that"));
        if (that && (i == span.from || near_has(spoken, (SpokenSpan){from, i}, says)))
            return true;
        if (near_has(spoken, (SpokenSpan){i, to}, says))
            return true;
    }
    return false;
}

/* What explains or plays down is denied within its own words or right before them, unless another
 * clause begins with them. */
static bool is_denied_beside(const Spoken *spoken, MarkerPlace place) {
    return place.denied || (!spoken_goes_on(spoken_word(spoken, place.from)) &&
                            !spoken_denies(spoken_word(spoken, place.from)) &&
                            near_denied_before(spoken, place.from, 1));
}

/* "wij vergoeden dat soort dingen nooit" */
static bool is_denied_at_end(const Spoken *spoken, MarkerPlace place) {
    int last = near_stretch(spoken, place).to - 1;
    return (near_next(spoken, place, "dat") || near_next(spoken, place, "that")) &&
           spoken_denies(spoken_word(spoken, last));
}

/* "Het spijt me niet", "excuses bied ik niet aan"; but "sorry we didn't ring", "sorry dat niemand
 * belde", "I'm sorry no one came": another clause begins with whom it is about. */
static bool is_apology_refused(const Spoken *spoken, MarkerPlace place) {
    static Words whom = {"i",      "we",    "you",     "he",     "she", "it",      "they",
                         "my",     "our",   "your",    "this",   "the", "someone", "somebody",
                         "nobody", "noone", "niemand", "that's", "i'm", "we're",   NULL};
    bool all = near_before(spoken, place).from < place.from; /* "sorry no refunds" is none */
    static Words begin = {"ik", "wij", "we", "u", "je", "het", "er", "mijn", "ons", "onze", NULL};
    for (int i = place.to; i < place.to + DENIED_BEHIND && i < spoken->count; i++) {
        const char *word = spoken_word(spoken, i);
        bool next = i + 1 < spoken->count && spoken->items[i + 1].beside;
        if (!spoken->items[i].beside || spoken_goes_on(word) || spoken_is_among(word, whom) ||
            (i == place.to && spoken_is_among(word, begin)) ||
            (!strcmp(word, "no") && next && (all || !strcmp(spoken_word(spoken, i + 1), "one"))))
            return false;
        if (spoken_denies(word))
            return true;
    }
    return false;
}

static bool is_denied(Family family, const Spoken *spoken, MarkerPlace place) {
    switch (family) {
    case FAMILY_APOLOGISE:
        return place.denied || near_denied_before(spoken, place.from, DENIED_BEFORE) ||
               is_apology_refused(spoken, place);
    case FAMILY_PROMISE:
    case FAMILY_SOLVE:
        return place.denied || near_denied_before(spoken, place.from, DENIED_BEFORE) ||
               near_denied_behind(spoken, place.to - 1, DENIED_BEHIND) ||
               is_denied_at_end(spoken, place);
    case FAMILY_DEFLECT:
    case FAMILY_ACCUSE:
        return place.denied || near_denied_before(spoken, place.from, DENIED_BEFORE);
    case FAMILY_EXPLAIN:
    case FAMILY_MINIMISE:
        return is_denied_beside(spoken, place);
    default:
        return false;
    }
}

/* ---- promising and solving */

/* What others said they would do, or what should have been done. */
static bool is_of_others(const Spoken *spoken, MarkerPlace place) {
    static Words told = {"promised", "supposed", "meant",   "said",      "told",      "should",
                         "zou",      "zouden",   "beloofd", "beloofde*", "toegezegd", "zei",
                         "zeiden",   "hadden",   "had",     "moest",     "gezegd",    NULL};
    return near_has(spoken, near_before(spoken, place), told);
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
    SpokenSpan span = near_sentence(spoken, place);
    return near_asks(spoken, place) && spoken_is_among(spoken_word(spoken, span.from), asked) &&
           !near_has(spoken, span, ours);
}

/* ---- apologising */

/* "Sorry, ik verstond u niet", "sorry, I didn't catch that" */
static bool is_misheard(const Spoken *spoken, MarkerPlace place) {
    static Words hears = {"verstond", "versta", "verstaan", "hoor",   "hoorde",
                          "hear",     "catch",  "caught",   "follow", NULL};
    static Words us = {"ik", "i", NULL};
    static Words of = {"from", "back", "about", "of", "van", "dat", "that", NULL};
    static Words badly = {"slecht", "amper", "nauwelijks", NULL};
    SpokenSpan behind = {place.to, near_sentence(spoken, place).to};
    if (behind.to - behind.from < 2 ||
        !near_has(spoken, (SpokenSpan){behind.from, behind.from + 2}, us))
        return false;
    for (int i = behind.from; i < behind.to; i++)
        if (spoken_is_among(spoken_word(spoken, i), hears))
            return (near_denies(spoken, behind) || near_has(spoken, behind, badly)) &&
                   (i + 1 == behind.to || !strcmp(spoken_word(spoken, i), "catch") ||
                    !spoken_is_among(spoken_word(spoken, i + 1), of));
    return false;
}

/* "Sorry, wat was uw naam?", "sorry, could you spell that?": it only leads to the question. */
static bool is_question_led(const Spoken *spoken, MarkerPlace place) {
    static Words asks = {"wat",   "hoe",  "wie",   "waar",  "wanneer", "welke", "welk",
                         "kunt",  "kun",  "kan",   "zou",   "mag",     "heeft", "hebt",
                         "bent",  "is",   "what",  "who",   "how",     "where", "when",
                         "which", "can",  "could", "would", "may",     "do",    "did",
                         "are",   "have", "was",   "were",  NULL};
    static Words what = {"wat", "what", NULL};
    static Words called = {"mevrouw", "meneer", "madam", "sir", "but", "maar", "hoor", NULL};
    int at = place.to, to = near_sentence(spoken, place).to;
    if (at < to && spoken_is_among(spoken_word(spoken, at), called))
        at++;
    if (at >= to || !spoken_is_among(spoken_word(spoken, at), asks))
        return false;
    return near_asks(spoken, place) ||
           (spoken_is_among(spoken_word(spoken, at), what) && spoken_asks(spoken, at));
}

/* "Sorry?", "Sorry, what did you say?": it asks to say it again. */
static bool is_said_again(const Spoken *spoken, MarkerPlace place) {
    static Words again = {"repeat*", "herhalen", "herhaalt", "zegt",   "zei",
                          "say",     "said",     "pardon",   "zeggen", NULL};
    static Words what = {"wat", "what", NULL};
    if (is_misheard(spoken, place) || is_question_led(spoken, place))
        return true;
    static Words but = {"maar", "but", NULL}; /* "sorry, but what do you want?" */
    enum { ALONE = 3, BEHIND = 4 };
    SpokenSpan span = near_sentence(spoken, place), behind = {place.to, span.to};
    if (behind.to > behind.from + 1 && spoken_is_among(spoken_word(spoken, behind.from), but) &&
        (near_asks(spoken, place) || spoken_is_among(spoken_word(spoken, behind.from + 1), what)))
        return true;
    if (!near_asks(spoken, place))
        return false;
    bool short_what = behind.to > behind.from && behind.to - behind.from < BEHIND &&
                      spoken_is_among(spoken_word(spoken, behind.from), what);
    if (behind.to > behind.from + BEHIND)
        behind.to = behind.from + BEHIND;
    return span.to - span.from <= ALONE || short_what || near_has(spoken, behind, again);
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
    SpokenSpan span = near_before(spoken, place);
    if (near_denies(spoken, span))
        return true;
    if (!strcmp(lead, "know")) /* "I'd like to know what happened" */
        return span.to - span.from < 2 || strcmp(spoken_word(spoken, span.to - 2), "to") != 0;
    if (spoken_is_among(lead, (Words){"explain", "describe", "uitleggen", NULL}))
        return !near_has(spoken, span, other);
    return !spoken_is_among(lead, leads);
}

/* "Tell me nothing", "vertel mij niks"; "ik kan u niets zeggen" has another who tells. */
static bool is_not_asked(const Spoken *spoken, MarkerPlace place) {
    static Words tells = {"tell", "vertel*", "zeg*", "let's", NULL};
    static Words can = {"kan", NULL};
    static Words us = {"ik", NULL};
    if (spoken->items[place.from].beside && near_has(spoken, near_span(place), can) &&
        spoken_is_among(spoken_word(spoken, place.from - 1), us))
        return true;
    return spoken_is_among(spoken_word(spoken, place.from), tells) &&
           (place.denied || near_denied_before(spoken, place.from, 2) ||
            near_denied_behind(spoken, place.to - 1, 1));
}

/* "How often do I have to explain this?", "wat wilt u nou eigenlijk?": a question to be rid of. */
static bool is_curt(const Spoken *spoken, MarkerPlace place) {
    static Words own = {"ik", "i", "we", "wij", NULL};
    static Words says = {"uitleggen", "zeggen", "herhalen", "explain",
                         "tell",      "repeat", "say",      NULL};
    static Words knows = {"know", "weet", "idee", "idea", NULL}; /* how busy we are */
    static Words wants = {"wilt", "wil", "want", "verwacht", "expect", NULL};
    static Words what = {"wat", "what", NULL};
    enum { BARE = 4 }; /* "what do you want?" and no more */
    static Words short_of = {"nou", "dan", "eigenlijk", "actually", NULL};
    SpokenSpan span = near_stretch(spoken, place);
    SpokenSpan behind = {place.to, span.to};
    if (spoken->count <= BARE && near_has(spoken, span, wants) &&
        spoken_is_among(spoken_word(spoken, span.from), what))
        return true;
    return near_asks(spoken, place) &&
           ((near_has(spoken, span, own) &&
             (near_has(spoken, behind, says) || near_has(spoken, span, knows))) ||
            (near_has(spoken, span, wants) && near_has(spoken, span, short_of)));
}

/* ---- blaming */

/* "I see you thought you should have called": what the other thought is no blame. */
static bool is_thought(const Spoken *spoken, MarkerPlace place) {
    static Words thinks = {"thought", "dacht", "dachten", "vond", "felt",
                           "zei",     "said",  "told",    NULL};
    return near_has(spoken, near_before(spoken, place), thinks);
}

/* ---- sending away */

/* "sorry dat u weer moest bellen", "so you have to ring each week": that is told, not bidden. */
static bool is_told_of(const Spoken *spoken, MarkerPlace place) {
    static Words tells = {"sorry",  "dat",  "that",     "als",     "if",    "when", "why",
                          "waarom", "toen", "so",       "dus",     "spijt", "wat",  "what",
                          "how",    "hoe",  "annoying", "because", "omdat", "wie",  "welk",
                          "welke",  "who",  "which",    NULL};
    static Words often = {"again",    "every", "each", "always", "twice",   "weer",   "steeds",
                          "telkens",  "elke",  "elk",  "iedere", "opnieuw", "altijd", "hetzelfde",
                          "dezelfde", "same",  "keer", "times",  "kastje",  "still",  NULL};
    static Words meant = {"denk", "think", "afraid", "vrees", "bang", "zeg", "zeggen", "say", NULL};
    static Words you = {"you", "u", "je", "jij", "jullie", NULL};
    static Words that = {"that", "dat", NULL};
    static Words bids = {"kunt", "kan", "kun", "wilt", "wil", "can", "could", "would", NULL};
    const char *first = spoken_word(spoken, place.from);
    SpokenSpan span = near_before(spoken, place), lead = span;
    if (lead.to - lead.from == 1 && near_has(spoken, lead, that) && !spoken_is_among(first, you))
        return false; /* "That isn't my department" */
    if (lead.to > lead.from && spoken_is_among(first, bids))
        lead.from = lead.to; /* "dus kunt u later terugbellen?" */
    if (near_has(spoken, lead, tells) && !near_has(spoken, lead, meant))
        return true;
    return near_has(spoken, (SpokenSpan){span.from, near_stretch(spoken, place).to}, often);
}

/* ---- playing down */

/* "Rustig maar is makkelijk gezegd": words that are spoken about. */
static bool is_quoted(const Spoken *spoken, MarkerPlace place) {
    static Words says = {"gezegd", "zeggen", "say", "said", "saying", NULL};
    return near_has(spoken, near_stretch(spoken, place), says);
}

/* ---- all */

bool undoubted_place(Family family, const Spoken *spoken, MarkerPlace place) {
    if (is_denied(family, spoken, place))
        return false;
    if (family != FAMILY_ASK && family != FAMILY_APOLOGISE && is_not_said(spoken, place))
        return false;
    switch (family) {
    case FAMILY_ACKNOWLEDGE:
        return understood_place(spoken, place);
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
    SpokenSpan all = near_sentence(spoken, place);
    if (near_denies(spoken, all) ||
        !undoubted_place(family, spoken, (MarkerPlace){all.from, all.to, false}) ||
        !undoubted_place(family, spoken, place))
        return false;
    return family != FAMILY_ASK || ((near_asks(spoken, place) || spoken_asks(spoken, all.from)) &&
                                    !spoken_is_among(spoken_word(spoken, all.from), own));
}

bool undoubted_together(const Spoken *spoken, MarkerPlace a, MarkerPlace b) {
    SpokenSpan x = near_stretch(spoken, a), y = near_stretch(spoken, b);
    return x.from < y.to && y.from < x.to;
}
