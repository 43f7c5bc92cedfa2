#include "policy/reader.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/wording.h"
#include "model/markup.h"
#include "play/rules.h"

#include "base/banned.h"

typedef struct Numbers {
    int *items;
    int count, capacity;
} Numbers;

typedef struct Part { /* of a Numbers */
    int first, count;
} Part;

/* What a reader that learns looks at. */
typedef enum Sense { SENSE_WORDS, SENSE_ACTS, SENSES } Sense;

typedef struct ReadReply {
    Part features[SENSES]; /* each once */
    Wording wording;
    bool best, opened; /* opened: by a signal */
} ReadReply;

typedef struct ReadMoment {
    int first, count, best; /* of replies; best: how many are */
} ReadMoment;

typedef struct ReadCase {
    char *id;
    int first, count; /* of moments */
} ReadCase;

typedef struct Tally { /* per feature: in how many replies it stands */
    Vocabulary vocabulary;
    Numbers best, other;
    int best_sum, other_sum;
} Tally;

struct Readings {
    Numbers features;
    Tally tallies[SENSES];
    struct ReadReplies {
        ReadReply *items;
        int count, capacity;
    } replies;
    struct ReadMoments {
        ReadMoment *items;
        int count, capacity;
    } moments;
    struct ReadCases {
        ReadCase *items;
        int count, capacity;
    } cases;
};

static const char *const ids[READERS] = {"words",           "acts",    "most-sentences",
                                         "short-sentences", "longest", "first"};

const char *reader_id(Reader reader) {
    return ids[reader];
}

/* ---- Which reply is the best ---- */

/* As if each act was said that makes another weigh differently. */
double reply_worth(const House *house, const Reply *reply) {
    uint8_t *said = xcalloc((size_t)house->act_count + 1, sizeof *said);
    for (int i = 0; i < house->act_count; i++)
        if (house->acts[i].after >= 0 && !house->acts[house->acts[i].after].fades)
            said[house->acts[i].after] = 1;
    double worth = rules_reply(house, reply, said).empathy;
    free(said);
    return worth;
}

static bool is_opened_by(const Scenario *scenario, const Reply *reply, MarkType type) {
    for (int h = 0; h < reply->heard_count; h++)
        for (int m = 0; m < scenario->mark_count; m++)
            if (scenario->marks[m].name == reply->heard[h] && scenario->marks[m].type == type)
                return true;
    return false;
}

bool reply_is_earned(const Scenario *scenario, const Reply *reply) {
    return is_opened_by(scenario, reply, MARK_SIGNAL);
}

bool reply_is_astray(const Scenario *scenario, const Reply *reply) {
    return is_opened_by(scenario, reply, MARK_DECOY) &&
           !is_opened_by(scenario, reply, MARK_SIGNAL) &&
           !is_opened_by(scenario, reply, MARK_EITHER);
}

/* ---- Taking replies apart ---- */

static void numbers_add(Numbers *numbers, int number) {
    GROW(numbers, items);
    numbers->items[numbers->count++] = number;
}

static bool has_number(const Numbers *numbers, int first, int number) {
    for (int i = first; i < numbers->count; i++)
        if (numbers->items[i] == number)
            return true;
    return false;
}

/* Adds a feature unless it stands there already from `first` on. What no case on the shelf has is
 * left out where nothing is to be learned (`learns` NULL). */
typedef struct Taker {
    const Vocabulary *known;
    Tally *learns;
    Numbers *to;
    int first;
} Taker;

static void take(Taker *taker, const char *name) {
    Tally *tally = taker->learns;
    int feature =
        tally ? vocabulary_add(&tally->vocabulary, name) : vocabulary_find(taker->known, name);
    if (tally && feature == tally->best.count) {
        numbers_add(&tally->best, 0);
        numbers_add(&tally->other, 0);
    }
    if (feature >= 0 && !has_number(taker->to, taker->first, feature))
        numbers_add(taker->to, feature);
}

/* Words hold letters and digits only, so no other feature can be taken for one. */
static void take_words(Taker *taker, const char *text, const Wording *wording) {
    Text word = {0}, other = {0};
    size_t at = 0;
    while (wording_next(text, &at, &word)) {
        take(taker, text_cstr(&word));
        if (other.len) {
            text_addf(&other, " %s", text_cstr(&word));
            take(taker, text_cstr(&other));
        }
        text_clear(&other);
        text_add(&other, text_cstr(&word));
    }
    text_clear(&other);
    text_addf(&other, ".%d", wording->sentences);
    take(taker, text_cstr(&other));
    text_clear(&other);
    text_addf(&other, "?%d", wording->questions);
    take(taker, text_cstr(&other));
    text_release(&word);
    text_release(&other);
}

static void read_reply(Readings *readings, const House *house, const Reply *reply, ReadReply *out) {
    char *text = markup_flat(reply->text.source);
    out->wording = wording_of(text);
    for (Sense sense = 0; sense < SENSES; sense++) {
        Taker taker = {.learns = &readings->tallies[sense],
                       .to = &readings->features,
                       .first = readings->features.count};
        if (sense == SENSE_WORDS)
            take_words(&taker, text, &out->wording);
        else
            for (int i = 0; i < reply->act_count; i++)
                take(&taker, house->acts[reply->acts[i]].id);
        out->features[sense] = (Part){taker.first, readings->features.count - taker.first};
    }
    free(text);
}

static void read_moment(Readings *readings, const Scenario *scenario, const Moment *moment) {
    double best = -(double)INFINITY, least = INFINITY;
    ReadMoment out = {.first = readings->replies.count};
    for (int i = 0; i < moment->reply_count; i++) {
        const Reply *reply = &scenario->replies[moment->first_reply + i];
        if (reply_is_astray(scenario, reply))
            continue;
        best = fmax(best, reply_worth(&scenario->house, reply));
        least = fmin(least, reply_worth(&scenario->house, reply));
    }
    if (moment->way != WAY_REPLIES || best <= least)
        return;
    for (int i = 0; i < moment->reply_count; i++) {
        const Reply *reply = &scenario->replies[moment->first_reply + i];
        if (reply_is_astray(scenario, reply))
            continue;
        ReadReply read = {.best = reply_worth(&scenario->house, reply) >= best,
                          .opened = reply_is_earned(scenario, reply)};
        read_reply(readings, &scenario->house, reply, &read);
        GROW(&readings->replies, items);
        readings->replies.items[readings->replies.count++] = read;
        out.count++;
        out.best += read.best;
    }
    GROW(&readings->moments, items);
    readings->moments.items[readings->moments.count++] = out;
}

/* Counts the replies of a case among what is known, or, `by` -1, forgets them. */
static void count_case(Readings *readings, const ReadCase *item, int by) {
    for (int m = item->first; m < item->first + item->count; m++) {
        const ReadMoment *moment = &readings->moments.items[m];
        for (int r = moment->first; r < moment->first + moment->count; r++) {
            const ReadReply *reply = &readings->replies.items[r];
            for (Sense sense = 0; sense < SENSES; sense++) {
                Tally *tally = &readings->tallies[sense];
                const Part *part = &reply->features[sense];
                int *counts = reply->best ? tally->best.items : tally->other.items;
                for (int i = 0; i < part->count; i++)
                    counts[readings->features.items[part->first + i]] += by;
                *(reply->best ? &tally->best_sum : &tally->other_sum) += by * part->count;
            }
        }
    }
}

Readings *readings_new(void) {
    return xcalloc(1, sizeof(Readings));
}

void readings_free(Readings *readings) {
    if (!readings)
        return;
    for (Sense sense = 0; sense < SENSES; sense++) {
        vocabulary_release(&readings->tallies[sense].vocabulary);
        free(readings->tallies[sense].best.items);
        free(readings->tallies[sense].other.items);
    }
    for (int i = 0; i < readings->cases.count; i++)
        free(readings->cases.items[i].id);
    free(readings->cases.items);
    free(readings->moments.items);
    free(readings->replies.items);
    free(readings->features.items);
    free(readings);
}

int readings_count(const Readings *readings) {
    return readings->cases.count;
}

int readings_find(const Readings *readings, const char *id) {
    for (int i = 0; i < readings->cases.count; i++)
        if (!strcmp(readings->cases.items[i].id, id))
            return i;
    return -1;
}

void readings_add(Readings *readings, const Scenario *scenario) {
    if (readings_find(readings, scenario->id) >= 0)
        return;
    ReadCase item = {.id = xstrdup(scenario->id), .first = readings->moments.count};
    for (int i = 0; i < scenario->moment_count; i++)
        read_moment(readings, scenario, &scenario->moments[i]);
    item.count = readings->moments.count - item.first;
    count_case(readings, &item, 1);
    GROW(&readings->cases, items);
    readings->cases.items[readings->cases.count++] = item;
}

/* ---- Reading ---- */

/* How much more often a feature stands in the best replies than in the others, as a logarithm; each
 * counted once more than it was met (Laplace), so that what was never met says nothing much. */
static double weight_of(const Tally *tally, int feature) {
    int kinds = tally->vocabulary.count;
    double best = (tally->best.items[feature] + 1.0) / (tally->best_sum + kinds);
    double other = (tally->other.items[feature] + 1.0) / (tally->other_sum + kinds);
    return log(best / other);
}

static double sum_weights(const Tally *tally, const Numbers *features, Part part) {
    double sum = 0;
    for (int i = part.first; i < part.first + part.count; i++)
        sum += weight_of(tally, features->items[i]);
    return sum;
}

static double learned(const Readings *readings, Sense sense, const ReadReply *reply) {
    return sum_weights(&readings->tallies[sense], &readings->features, reply->features[sense]);
}

static double liking(const Readings *readings, Reader reader, const ReadMoment *moment, int index) {
    const ReadReply *reply = &readings->replies.items[index];
    switch (reader) {
    case READER_WORDS:
        return learned(readings, SENSE_WORDS, reply);
    case READER_ACTS:
        return learned(readings, SENSE_ACTS, reply);
    case READER_MOST_SENTENCES:
        return reply->wording.sentences;
    case READER_SHORT_SENTENCES:
        return -(double)reply->wording.words / fmax(1, reply->wording.sentences);
    case READER_LONGEST:
        return reply->wording.characters;
    case READER_FIRST:
    case READERS:
        break;
    }
    return moment->first - index;
}

/* What those that are liked most share: the part of them that is right. */
static double read_one(const Readings *readings, Reader reader, const ReadMoment *moment) {
    double most = -(double)INFINITY;
    int liked = 0, right = 0;
    for (int i = moment->first; i < moment->first + moment->count; i++) {
        double is = liking(readings, reader, moment, i);
        if (is > most) {
            most = is;
            liked = right = 0;
        }
        if (is >= most) {
            liked++;
            right += readings->replies.items[i].best;
        }
    }
    return (double)right / liked;
}

ReaderScore reader_score(Readings *readings, Reader reader, int index) {
    ReaderScore score = {0};
    for (int c = 0; c < readings->cases.count; c++) {
        const ReadCase *item = &readings->cases.items[c];
        if (index >= 0 && c != index)
            continue;
        count_case(readings, item, -1);
        for (int m = item->first; m < item->first + item->count; m++) {
            const ReadMoment *moment = &readings->moments.items[m];
            score.moments++;
            score.right += read_one(readings, reader, moment);
            score.chance += (double)moment->best / moment->count;
        }
        count_case(readings, item, 1);
    }
    return score;
}

OpenedReplies readings_opened(const Readings *readings, int index) {
    OpenedReplies out = {0};
    for (int c = 0; c < readings->cases.count; c++) {
        const ReadCase *item = &readings->cases.items[c];
        if (!item->count || (index >= 0 && c != index))
            continue;
        const ReadMoment *last = &readings->moments.items[item->first + item->count - 1];
        for (int r = readings->moments.items[item->first].first; r < last->first + last->count;
             r++) {
            out.count += readings->replies.items[r].opened;
            out.best += readings->replies.items[r].opened && readings->replies.items[r].best;
        }
    }
    return out;
}

void readings_like(Readings *readings, const Scenario *scenario, double *out) {
    int own = readings_find(readings, scenario->id);
    const Tally *tally = &readings->tallies[SENSE_WORDS];
    Numbers features = {0};
    if (own >= 0)
        count_case(readings, &readings->cases.items[own], -1);
    for (int i = 0; i < scenario->reply_count; i++) {
        char *text = markup_flat(scenario->replies[i].text.source);
        Wording wording = wording_of(text);
        Taker taker = {.known = &tally->vocabulary, .to = &features};
        features.count = 0;
        take_words(&taker, text, &wording);
        out[i] = sum_weights(tally, &features, (Part){0, features.count});
        free(text);
    }
    if (own >= 0)
        count_case(readings, &readings->cases.items[own], 1);
    free(features.items);
}

/* ---- Shares ---- */

/* The chance of at least `right` of `count` when each comes with chance `p`. */
static double tail(int right, int count, double p) {
    double sum = 0;
    for (int k = right; k <= count; k++)
        sum += exp(lgamma(count + 1.0) - lgamma(k + 1.0) - lgamma(count - k + 1.0) + k * log(p) +
                   (count - k) * log1p(-p));
    return sum;
}

double share_lower_bound(double right, int count) {
    double low = 0, high = 1;
    int whole = (int)(right + 1e-9);
    if (whole <= 0)
        return 0;
    while (high - low > 1e-9) {
        double middle = (low + high) / 2;
        if (tail(whole, count, middle) < 0.05)
            low = middle;
        else
            high = middle;
    }
    return low;
}
