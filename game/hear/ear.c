#include "hear/ear.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "hear/features.h"
#include "hear/learn.h"
#include "hear/markers.h"
#include "hear/undoubted.h"

#include "base/banned.h"

enum { FOLDS = 3, FEW = 8 };

struct Ear {
    Markers *markers;
    SlotLine lines[FAMILY_COUNT];
    Chance chances[FAMILY_COUNT];
    double sure[FAMILY_COUNT], absent[FAMILY_COUNT]; /* from which chance on, below which */
};

/* Right so often among what it says, of at least so many. */
static const double SURE_SHARE = 0.85, ABSENT_SHARE = 0.10;
enum { SURE_LEAST = 6 };

typedef enum Marked { MARKED_NOT, MARKED_DOUBTED, MARKED } Marked;

/* Of each family the first marker that is meant; MARKED_DOUBTED: some stand there, and none is. */
typedef struct Found {
    Marked marked[FAMILY_COUNT];
    MarkerPlace places[FAMILY_COUNT]; /* where it is MARKED */
} Found;

static Marked find_marker(const Markers *markers, Family family, const Spoken *spoken,
                          MarkerPlace *place) {
    int nth = 0;
    for (; markers_find(markers, family, spoken, nth, place); nth++)
        if (undoubted_place(family, spoken, *place))
            return MARKED;
    return nth ? MARKED_DOUBTED : MARKED_NOT;
}

static void find_markers(const Markers *markers, const Spoken *spoken, Found *out) {
    *out = (Found){0};
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        out->marked[family] = find_marker(markers, family, spoken, &out->places[family]);
}

static unsigned marked_in(const Found *found) {
    unsigned marked = 0;
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        if (found->marked[family] == MARKED)
            marked |= 1u << family;
    return marked;
}

static void add_example(Examples *examples, const Markers *markers, Features *features,
                        const char *text, unsigned families, int group) {
    Spoken spoken;
    Found found;
    spoken_init(&spoken, text);
    find_markers(markers, &spoken, &found);
    features_take(features, &spoken, marked_in(&found));
    Example example = {examples->feature_count, features->count, group, families};
    GROW_BY(examples, features, feature_count, feature_capacity, features->count);
    if (features->count)
        memcpy(&examples->features[examples->feature_count], features->items,
               sizeof *features->items * (size_t)features->count);
    examples->feature_count += features->count;
    GROW(examples, items);
    examples->items[examples->count++] = example;
    spoken_release(&spoken);
}

static void take_examples(Examples *examples, const Samples *samples, const Markers *markers,
                          const char *without) {
    Features features = {0};
    Text text = {0};
    Family family;
    int own = without ? samples_find(samples, without) : -1;
    for (int i = 0; i < samples->count; i++)
        if (samples->items[i].of != own)
            add_example(examples, markers, &features, samples->items[i].text,
                        samples->items[i].families, samples->items[i].of);
    for (int i = 0; markers_example(markers, i, &family, &text); i++)
        add_example(examples, markers, &features, text_cstr(&text), 1u << family, -1);
    text_release(&text);
    features_release(&features);
}

typedef struct Rank {
    double chance;
    bool right;
} Rank;

static int by_chance(const void *a, const void *b) {
    const Rank *x = a, *y = b;
    return x->chance > y->chance ? -1 : x->chance < y->chance;
}

/* The lowest chance above which it is right often enough, and the highest below which it is absent.
 */
static void set_bounds(Ear *ear, Family family, Rank *ranks, int count) {
    int right = 0, has = 0;
    qsort(ranks, (size_t)count, sizeof *ranks, by_chance);
    for (int i = 0; i < count; i++) {
        right += ranks[i].right;
        if (i + 1 >= SURE_LEAST && right >= SURE_SHARE * (i + 1) && ranks[i].right)
            ear->sure[family] = ranks[i].chance;
    }
    for (int i = count - 1; i >= 0; i--) {
        has += ranks[i].right;
        if (has <= ABSENT_SHARE * (count - i))
            ear->absent[family] = ranks[i].chance;
    }
}

/* How many replies of cases have it. */
static int count_of(const Examples *examples, Family family) {
    int has = 0;
    for (int i = 0; i < examples->count; i++)
        has += examples->items[i].group >= 0 && examples->items[i].families >> family & 1;
    return has;
}

/* What it would have said about each case that it had not learned from. */
static void calibrate(Ear *ear, Family family, const Examples *examples) {
    SlotLine *line = &ear->lines[family];
    double *scores = xcalloc((size_t)examples->count + 1, sizeof *scores);
    bool *right = xcalloc((size_t)examples->count + 1, sizeof *right);
    Rank *ranks = xcalloc((size_t)examples->count + 1, sizeof *ranks);
    int count = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
        Lesson lesson = {1u << family, fold, FOLDS};
        learn_line(examples, &lesson, line);
        for (int i = 0; i < examples->count; i++) {
            const Example *example = &examples->items[i];
            if (!lesson_leaves(&lesson, example))
                continue;
            scores[count] = line_score(line, &examples->features[example->first], example->count);
            right[count++] = (example->families & lesson.family) != 0;
        }
    }
    ear->chances[family] = chance_fit(scores, right, count);
    for (int i = 0; i < count; i++)
        ranks[i] = (Rank){chance_of(ear->chances[family], scores[i]), right[i]};
    set_bounds(ear, family, ranks, count);
    free(scores);
    free(right);
    free(ranks);
}

/* A family that few replies have is heard by its markers alone. */
static void learn_family(Ear *ear, Family family, const Examples *examples) {
    SlotLine *line = &ear->lines[family];
    ear->sure[family] = 2;
    ear->absent[family] = -1;
    if (count_of(examples, family) < FEW)
        return;
    line->weights = xcalloc(FEATURE_SLOTS, sizeof *line->weights);
    calibrate(ear, family, examples);
    learn_line(examples, &(Lesson){1u << family, 0, 0}, line);
}

Ear *ear_new(const Samples *samples, const House *house, const char *without) {
    Ear *ear = xcalloc(1, sizeof *ear);
    Examples examples = {0};
    ear->markers = markers_new(house);
    take_examples(&examples, samples, ear->markers, without);
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        learn_family(ear, family, &examples);
    free(examples.features);
    free(examples.items);
    return ear;
}

void ear_free(Ear *ear) {
    if (!ear)
        return;
    for (Family family = 0; family < FAMILY_COUNT; family++)
        free(ear->lines[family].weights);
    markers_free(ear->markers);
    free(ear);
}

size_t ear_bytes(const Ear *ear) {
    size_t bytes = sizeof *ear + markers_bytes(ear->markers);
    for (Family family = 0; family < FAMILY_COUNT; family++)
        bytes += ear->lines[family].weights ? sizeof(float) * FEATURE_SLOTS : 0;
    return bytes;
}

/* ---- The words that show it ---- */

enum { SHOWN_LEAST = 2, SHOWN_MOST = 5 };

/* The two to five words of one sentence that say most for it. */
static MarkerPlace telling(const SlotLine *line, const Spoken *spoken, const Features *features) {
    double *shares = xcalloc((size_t)spoken->count + 1, sizeof *shares), most = -INFINITY;
    for (int i = 0; i < features->count; i++) {
        const Feature *feature = &features->items[i];
        double share = (double)line->weights[feature->slot] * (double)feature->value;
        for (int w = 0; w < feature->words; w++)
            shares[feature->word + w] += share / feature->words;
    }
    MarkerPlace place = {.to = spoken->count < SHOWN_LEAST ? spoken->count : SHOWN_LEAST};
    for (int i = 0; i < spoken->count; i++) {
        double sum = 0;
        for (int k = i; k < spoken->count && k < i + SHOWN_MOST &&
                        spoken->items[k].sentence == spoken->items[i].sentence;
             k++) {
            sum += shares[k];
            if (k + 1 - i >= SHOWN_LEAST && sum > most) {
                most = sum;
                place.from = i;
                place.to = k + 1;
            }
        }
    }
    free(shares);
    return place;
}

/* A short marker with what leads to it: "dat" of "dat komt doordat". */
static MarkerPlace led_to(MarkerPlace place, const Spoken *spoken) {
    enum { SHORT = 3 };
    while (place.from && place.to - place.from < SHORT && spoken->items[place.from].beside)
        place.from--;
    return place;
}

/* ---- Hearing ---- */

/* `place`: where a marker of it is meant, then where it was heard. */
static void hear_family(const Ear *ear, Family family, const Spoken *spoken,
                        const Features *features, Marked marked, MarkerPlace *place,
                        HeardFamily *heard) {
    const SlotLine *line = &ear->lines[family];
    if (line->weights)
        heard->chance =
            chance_of(ear->chances[family], line_score(line, features->items, features->count));
    heard->sure = marked == MARKED;
    if (heard->sure) {
        *place = led_to(*place, spoken);
    } else if (marked == MARKED_NOT && heard->chance >= ear->sure[family]) {
        *place = telling(line, spoken, features);
        heard->sure = undoubted_whole(family, spoken, *place);
    }
    heard->absent = !heard->sure && heard->chance <= ear->absent[family];
    if (heard->sure) {
        heard->from = spoken->items[place->from].from;
        heard->to = spoken->items[place->to - 1].to;
    }
}

/* ---- Quotes ---- */

static bool is_same_quote(const HeardQuote *a, const HeardQuote *b) {
    return a->from == b->from && a->to == b->to;
}

/* The words of a family and those of another that is in the same clause, where "maar" or "en"
 * stands between them: each has its own half. */
static void part_clause(const Spoken *spoken, const MarkerPlace *places, const Hearing *out,
                        Family family, SpokenSpan *span) {
    static const char *const joins[] = {"maar", "but", "en", "and", "want", "dus", NULL};
    for (Family other = FAMILY_NONE + 1; other < FAMILY_COUNT; other++) {
        if (!out->of[other].sure)
            continue;
        for (int i = places[other].to; i < places[family].from; i++)
            if (i > span->from && spoken_is_among(spoken_word(spoken, i), joins))
                span->from = i;
        for (int i = places[other].from - 1; i >= places[family].to; i--)
            if (i < span->to && spoken_is_among(spoken_word(spoken, i), joins))
                span->to = i;
    }
}

/* "Wat is je ordernummer?": the mark that ends the sentence is part of it. */
static size_t with_mark(const char *text, size_t to) {
    size_t mark = to + strspn(text + to, " ");
    return text[mark] == '?' ? mark + 1 : to;
}

static void set_quote(const Spoken *spoken, const char *text, const MarkerPlace *places,
                      Family family, Hearing *out) {
    SpokenSpan span = {places[family].from, places[family].to};
    span = spoken_clause(spoken, span);
    part_clause(spoken, places, out, family, &span);
    const SpokenWord *first = &spoken->items[span.from], *last = &spoken->items[span.to - 1];
    bool cut = span.to < spoken->count && spoken->items[span.to].beside;
    out->of[family].quote = (HeardQuote){first->from, with_mark(text, last->to), first->beside,
                                         cut && !spoken_goes_on(spoken_word(spoken, span.to))};
}

/* A question by which one is blamed, fobbed off or made little asks nothing; and what is good is
 * not told by the words that tell what is not. */
static void drop_rude(const Spoken *spoken, const MarkerPlace *places, Hearing *out) {
    static const Family rude[] = {FAMILY_ACCUSE, FAMILY_MINIMISE, FAMILY_DEFEND, FAMILY_DEFLECT};
    static const Family good[] = {FAMILY_ASK, FAMILY_ACKNOWLEDGE, FAMILY_APOLOGISE, FAMILY_PROMISE,
                                  FAMILY_SOLVE};
    for (size_t g = 0; g < sizeof good / sizeof *good; g++)
        for (size_t i = 0; i < sizeof rude / sizeof *rude; i++) {
            HeardFamily *praise = &out->of[good[g]];
            const HeardFamily *fault = &out->of[rude[i]];
            if (praise->sure && fault->sure &&
                (is_same_quote(&praise->quote, &fault->quote) ||
                 (good[g] == FAMILY_ASK &&
                  undoubted_together(spoken, places[FAMILY_ASK], places[rude[i]]))))
                *praise = (HeardFamily){.chance = praise->chance};
        }
}

static bool asks_anything(const Spoken *spoken) {
    for (int i = 0; i < spoken->sentence_count; i++)
        if (spoken->asks[i])
            return true;
    for (int i = 0; i < spoken->count; i++)
        if (spoken_asks(spoken, i))
            return true;
    return false;
}

void ear_hear(const Ear *ear, const char *text, Hearing *out) {
    Spoken spoken;
    Features features = {0};
    Found found;
    *out = (Hearing){0};
    spoken_init(&spoken, text);
    out->words = spoken.count;
    find_markers(ear->markers, &spoken, &found);
    features_take(&features, &spoken, marked_in(&found));
    for (Family family = FAMILY_NONE + 1; spoken.count && family < FAMILY_COUNT; family++) {
        hear_family(ear, family, &spoken, &features, found.marked[family], &found.places[family],
                    &out->of[family]);
        if (out->main == FAMILY_NONE || out->of[family].chance > out->of[out->main].chance)
            out->main = family;
    }
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        if (out->of[family].sure)
            set_quote(&spoken, text, found.places, family, out);
    drop_rude(&spoken, found.places, out);
    if (asks_anything(&spoken)) /* whatever it asks, that nothing was asked is not so */
        out->of[FAMILY_ASK].absent = false;
    features_release(&features);
    spoken_release(&spoken);
}

void heard_add_quote(const HeardFamily *heard, const char *text, Text *out) {
    const HeardQuote *quote = &heard->quote;
    text_add(out, quote->cut_before ? "… " : "");
    text_add_bytes(out, text + quote->from, quote->to - quote->from);
    text_add(out, quote->cut_behind ? " …" : "");
}

bool hearing_is_sure(const Hearing *hearing) {
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        if (hearing->of[family].sure)
            return true;
    return false;
}

Family hearing_missing(const Hearing *hearing, unsigned wanted) {
    bool gives = hearing->of[FAMILY_PROMISE].sure || hearing->of[FAMILY_SOLVE].sure;
    static const Family order[] = {FAMILY_ACKNOWLEDGE, FAMILY_ASK,     FAMILY_EXPLAIN,
                                   FAMILY_APOLOGISE,   FAMILY_PROMISE, FAMILY_SOLVE};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        bool given =
            order[i] == FAMILY_PROMISE || order[i] == FAMILY_SOLVE || order[i] == FAMILY_EXPLAIN;
        if (given && gives)
            continue;
        if (wanted >> order[i] & 1 && hearing->of[order[i]].absent)
            return order[i];
    }
    return FAMILY_NONE;
}
