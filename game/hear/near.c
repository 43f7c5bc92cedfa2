#include "hear/near.h"

#include <string.h>

#include "base/banned.h"

bool near_has(const Spoken *spoken, SpokenSpan span, const char *const *words) {
    for (int i = span.from; i < span.to; i++)
        if (spoken_is_among(spoken_word(spoken, i), words))
            return true;
    return false;
}

bool near_denies(const Spoken *spoken, SpokenSpan span) {
    for (int i = span.from; i < span.to; i++)
        if (spoken_denies(spoken_word(spoken, i)))
            return true;
    return false;
}

SpokenSpan near_span(MarkerPlace place) {
    return (SpokenSpan){place.from, place.to};
}

SpokenSpan near_before(const Spoken *spoken, MarkerPlace place) {
    return (SpokenSpan){spoken_stretch(spoken, place.from).from, place.from};
}

SpokenSpan near_stretch(const Spoken *spoken, MarkerPlace place) {
    return (SpokenSpan){spoken_stretch(spoken, place.from).from,
                        spoken_stretch(spoken, place.to - 1).to};
}

SpokenSpan near_sentence(const Spoken *spoken, MarkerPlace place) {
    SpokenSpan span = near_span(place);
    while (!spoken_begins(spoken, span.from))
        span.from--;
    while (!spoken_ends(spoken, span.to - 1))
        span.to++;
    return span;
}

bool near_asks(const Spoken *spoken, MarkerPlace place) {
    return spoken->asks[spoken->items[place.from].sentence];
}

bool near_denied_before(const Spoken *spoken, int word, int most) {
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
bool near_denied_behind(const Spoken *spoken, int word, int most) {
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

bool near_next(const Spoken *spoken, MarkerPlace place, const char *word) {
    return place.to < spoken->count && !strcmp(spoken_word(spoken, place.to), word);
}
