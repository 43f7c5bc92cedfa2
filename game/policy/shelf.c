#include "policy/shelf.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/wording.h"
#include "model/markup.h"

#include "base/banned.h"

typedef struct WordUse { /* a word of a customer line */
    int of, word;        /* of: the case */
    bool in;             /* in a signal */
} WordUse;

typedef struct MarkUse { /* a word in the phrase of a mark, once a mark */
    int of, word;
    MarkType type;
} MarkUse;

typedef struct Judged {
    int of, number, answer; /* number in the case; answer: of names */
} Judged;

typedef struct Offered {
    int of, number;
    Route route;
    bool has_fair;
    double low, high;
} Offered;

typedef struct RemedyUse { /* a remedy that lay on the table of an offer */
    int of, remedy;
    bool right; /* it was needed or welcome */
} RemedyUse;

#define LIST(type)                                                                                 \
    struct {                                                                                       \
        type *items;                                                                               \
        int count, capacity;                                                                       \
    }

struct Shelf {
    Readings *readings;
    Samples samples;
    Vocabulary words, names;
    LIST(WordUse) word_uses;
    LIST(MarkUse) mark_uses;
    LIST(Judged) judged;
    LIST(Offered) offered;
    LIST(RemedyUse) remedy_uses;
    int marks[MARK_TYPE_COUNT];
};

#define PUT(list, ...)                                                                             \
    do {                                                                                           \
        GROW(&(list), items);                                                                      \
        (list).items[(list).count++] = __VA_ARGS__;                                                \
    } while (0)

Shelf *shelf_new(void) {
    Shelf *shelf = xcalloc(1, sizeof *shelf);
    shelf->readings = readings_new();
    return shelf;
}

void shelf_free(Shelf *shelf) {
    if (!shelf)
        return;
    readings_free(shelf->readings);
    samples_release(&shelf->samples);
    vocabulary_release(&shelf->words);
    vocabulary_release(&shelf->names);
    free(shelf->word_uses.items);
    free(shelf->mark_uses.items);
    free(shelf->judged.items);
    free(shelf->offered.items);
    free(shelf->remedy_uses.items);
    free(shelf);
}

int shelf_count(const Shelf *shelf) {
    return readings_count(shelf->readings);
}

const Samples *shelf_samples(const Shelf *shelf) {
    return &shelf->samples;
}

Readings *shelf_readings(Shelf *shelf) {
    return shelf->readings;
}

/* ---- What stands in a case ---- */

/* The mark of the type in which a character of the line stands, or NULL. */
static bool is_in_mark(const Scenario *scenario, const Line *line, MarkType type, int at) {
    for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
        if (scenario->marks[m].type == type && at >= scenario->marks[m].from &&
            at < scenario->marks[m].to)
            return true;
    return false;
}

/* A word belongs to what its last letter stands in. What can be heard both ways teaches nothing. */
static void add_line(Shelf *shelf, int of, const Scenario *scenario, const Line *line) {
    char *flat = markup_flat(line->text.source);
    Text word = {0};
    size_t at = 0, counted = 0;
    int characters = 0;
    while (wording_next(flat, &at, &word)) {
        for (; counted < at; counted++)
            characters += ((unsigned char)flat[counted] & 0xC0) != 0x80;
        int last = characters - 1;
        if (is_in_mark(scenario, line, MARK_EITHER, last))
            continue;
        PUT(shelf->word_uses, (WordUse){of, vocabulary_add(&shelf->words, text_cstr(&word)),
                                        is_in_mark(scenario, line, MARK_SIGNAL, last)});
    }
    text_release(&word);
    free(flat);
}

static void add_mark(Shelf *shelf, int of, const Mark *mark) {
    Text word = {0};
    size_t at = 0;
    int first = shelf->mark_uses.count;
    shelf->marks[mark->type]++;
    while (wording_next(mark->phrase.source, &at, &word)) {
        int number = vocabulary_add(&shelf->words, text_cstr(&word));
        bool known = false;
        for (int i = first; i < shelf->mark_uses.count && !known; i++)
            known = shelf->mark_uses.items[i].word == number;
        if (!known)
            PUT(shelf->mark_uses, (MarkUse){of, number, mark->type});
    }
    text_release(&word);
}

/* "complaint/implicit" as a number: houses may differ, their ids say the same. */
static int answer_of(Shelf *shelf, const House *house, const Judge *judge) {
    Text name = {0};
    text_addf(&name, "%s/%s", house->categories[judge->category].id,
              judge->kind >= 0 ? house->kinds[judge->kind].id : "");
    int answer = vocabulary_add(&shelf->names, text_cstr(&name));
    text_release(&name);
    return answer;
}

/* The role in which an offer is made first, as the file reads. */
static int role_at(const Scenario *scenario, int offer) {
    int role = scenario->role;
    for (int i = 0; i < scenario->moment_count; i++) {
        const Moment *moment = &scenario->moments[i];
        if (moment->role >= 0)
            role = moment->role;
        if (moment->way == WAY_OFFER && moment->act == offer)
            break;
    }
    return role;
}

static void add_offer(Shelf *shelf, int of, const Scenario *scenario, int index) {
    const Offer *offer = &scenario->offers[index];
    const Role *role = &scenario->house.roles[role_at(scenario, index)];
    PUT(shelf->offered,
        (Offered){of, index, offer->route, offer->has_fair, offer->fair_low, offer->fair_high});
    for (int i = 0; i < rules_table_count(offer, role); i++) {
        int remedy = rules_table(offer, role, i);
        RemedyClass class = rules_remedy(offer, role, remedy);
        PUT(shelf->remedy_uses,
            (RemedyUse){of, vocabulary_add(&shelf->names, scenario->house.remedies[remedy].id),
                        class == REMEDY_NEED || class == REMEDY_WELCOME});
    }
}

void shelf_add(Shelf *shelf, const Scenario *scenario) {
    int of = readings_count(shelf->readings);
    if (readings_find(shelf->readings, scenario->id) >= 0)
        return;
    readings_add(shelf->readings, scenario);
    samples_add(&shelf->samples, scenario);
    for (int i = 0; i < scenario->line_count; i++)
        if (scenario->lines[i].speaker == SPEAKER_CUSTOMER)
            add_line(shelf, of, scenario, &scenario->lines[i]);
    for (int i = 0; i < scenario->mark_count; i++)
        add_mark(shelf, of, &scenario->marks[i]);
    for (int i = 0; i < scenario->judge_count; i++)
        PUT(shelf->judged,
            (Judged){of, i, answer_of(shelf, &scenario->house, &scenario->judges[i])});
    for (int i = 0; i < scenario->offer_count; i++)
        add_offer(shelf, of, scenario, i);
}

static int by_often(const void *a, const void *b) {
    const WordShare *x = a, *y = b;
    int more = y->decoys + y->signals - x->decoys - x->signals;
    return more ? more : strcmp(x->word, y->word);
}

WordShare *shelf_words(const Shelf *shelf, int least, WordShare *sum, int *count) {
    WordShare *all = xcalloc((size_t)shelf->words.count + 1, sizeof *all);
    *sum = (WordShare){NULL, shelf->marks[MARK_DECOY], shelf->marks[MARK_SIGNAL]};
    *count = 0;
    for (int i = 0; i < shelf->mark_uses.count; i++) {
        const MarkUse *use = &shelf->mark_uses.items[i];
        all[use->word].decoys += use->type == MARK_DECOY;
        all[use->word].signals += use->type == MARK_SIGNAL;
    }
    for (int i = 0; i < shelf->words.count; i++) {
        all[i].word = shelf->words.items[i];
        if (all[i].decoys + all[i].signals >= least)
            all[(*count)++] = all[i];
    }
    qsort(all, (size_t)*count, sizeof *all, by_often);
    return all;
}

/* ---- What the others teach ---- */

struct Lessons {
    Shelf *shelf;
    const Scenario *scenario;
    double *likes; /* per reply */
    bool *marks;   /* per word of the shelf */
    int own;       /* of the shelf; -1: not there */
};

/* Which words stood in signals twice as often, for how many words there are, as elsewhere. */
static void learn_words(Lessons *lessons) {
    const Shelf *shelf = lessons->shelf;
    size_t words = (size_t)shelf->words.count + 1;
    int *in = xcalloc(words, sizeof *in), *out = xcalloc(words, sizeof *out);
    double in_sum = 1, out_sum = 1;
    for (int i = 0; i < shelf->word_uses.count; i++) {
        const WordUse *use = &shelf->word_uses.items[i];
        if (use->of == lessons->own)
            continue;
        in[use->word] += use->in;
        out[use->word] += !use->in;
        in_sum += use->in;
        out_sum += !use->in;
    }
    for (int i = 0; i < shelf->words.count; i++)
        lessons->marks[i] = in[i] > 2 && in[i] / in_sum > 2 * out[i] / out_sum;
    free(in);
    free(out);
}

Lessons *lessons_new(Shelf *shelf, const Scenario *scenario) {
    int own = readings_find(shelf->readings, scenario->id);
    if (shelf_count(shelf) - (own >= 0) < SHELF_LEAST)
        return NULL;
    Lessons *lessons = xcalloc(1, sizeof *lessons);
    *lessons = (Lessons){.shelf = shelf, .scenario = scenario, .own = own};
    lessons->likes = xcalloc((size_t)scenario->reply_count + 1, sizeof *lessons->likes);
    lessons->marks = xcalloc((size_t)shelf->words.count + 1, sizeof *lessons->marks);
    readings_like(shelf->readings, scenario, lessons->likes);
    learn_words(lessons);
    return lessons;
}

void lessons_free(Lessons *lessons) {
    if (!lessons)
        return;
    free(lessons->likes);
    free(lessons->marks);
    free(lessons);
}

double lessons_like(const Lessons *lessons, int reply) {
    return lessons->likes[reply];
}

bool lessons_marks(const Lessons *lessons, const char *word) {
    int number = vocabulary_find(&lessons->shelf->words, word);
    return number >= 0 && lessons->marks[number];
}

/* The first of a case and those that follow are habits of their own. */
static bool is_alike(int number, int other) {
    return (number > 0) == (other > 0);
}

/* The index of the highest; of equals the first. */
static int highest(const int *counts, int count) {
    int most = 0;
    for (int i = 1; i < count; i++)
        if (counts[i] > counts[most])
            most = i;
    return most;
}

void lessons_judge(const Lessons *lessons, int number, int *category, int *kind) {
    const Shelf *shelf = lessons->shelf;
    const House *house = &lessons->scenario->house;
    int *counts = xcalloc((size_t)shelf->names.count + 1, sizeof *counts);
    for (int i = 0; i < shelf->judged.count; i++) {
        const Judged *judged = &shelf->judged.items[i];
        counts[judged->answer] += judged->of != lessons->own && is_alike(number, judged->number);
    }
    int answer = highest(counts, shelf->names.count);
    *category = 0;
    *kind = -1;
    if (shelf->names.count && counts[answer]) {
        char *name = xstrdup(shelf->names.items[answer]), *slash = strchr(name, '/');
        *slash = '\0';
        int found = house_find_category(house, name);
        *category = found >= 0 ? found : 0;
        *kind = slash[1] ? house_find_kind(house, slash + 1) : -1;
        free(name);
    }
    if (*category == house->complaint && *kind < 0 && house->kind_count)
        *kind = 0;
    free(counts);
}

static HandOver usual_hand_over(const Lessons *lessons, int number) {
    const Shelf *shelf = lessons->shelf;
    int counts[ROUTE_COUNT] = {0};
    for (int i = 0; i < shelf->offered.count; i++) {
        const Offered *offered = &shelf->offered.items[i];
        counts[offered->route] += offered->of != lessons->own && is_alike(number, offered->number);
    }
    return highest(counts, ROUTE_COUNT) == ROUTE_SELF ? HAND_OVER_NONE : HAND_OVER_WARM;
}

/* The amount that was fair most often; of equals the least. */
static double usual_euros(const Lessons *lessons) {
    enum { STEP_EUROS = 5, AMOUNTS = 101 };
    int counts[AMOUNTS] = {0};
    for (int i = 0; i < lessons->shelf->offered.count; i++) {
        const Offered *offered = &lessons->shelf->offered.items[i];
        for (int k = 0; k < AMOUNTS; k++)
            counts[k] += offered->of != lessons->own && offered->has_fair &&
                         k * STEP_EUROS >= offered->low && k * STEP_EUROS <= offered->high;
    }
    return highest(counts, AMOUNTS) * STEP_EUROS;
}

/* The part of the offers it lay on the table of in which a remedy was right. */
static double share_right(const Lessons *lessons, int remedy) {
    const Shelf *shelf = lessons->shelf;
    int number = vocabulary_find(&shelf->names, lessons->scenario->house.remedies[remedy].id);
    int right = 0, count = 0;
    for (int i = 0; i < shelf->remedy_uses.count; i++) {
        const RemedyUse *use = &shelf->remedy_uses.items[i];
        if (use->remedy != number || use->of == lessons->own)
            continue;
        right += use->right;
        count++;
    }
    return count ? (double)right / count : 0;
}

/* The amount of a remedy that comes nearest to what is wanted. */
static double nearest_amount(const Remedy *remedy, double wanted) {
    if (remedy->any_amount)
        return fmin(fmax(wanted, ceil(remedy->euros_from)), floor(remedy->euros_to));
    double best = rules_amount(remedy, 0);
    for (int i = 1; i < rules_amount_count(remedy); i++)
        if (fabs(rules_amount(remedy, i) - wanted) < fabs(best - wanted))
            best = rules_amount(remedy, i);
    return best;
}

int lessons_offer(const Lessons *lessons, int index, int role_index, int number, Chosen *out,
                  HandOver *hand_over) {
    const House *house = &lessons->scenario->house;
    const Offer *offer = &lessons->scenario->offers[index];
    const Role *role = &house->roles[role_index];
    double wanted = usual_euros(lessons), best_money = -1;
    int count = 0, money = -1;
    *hand_over =
        offer->handed_over == SCENARIO_NOWHERE ? HAND_OVER_NONE : usual_hand_over(lessons, number);
    for (int i = 0; i < rules_table_count(offer, role) && count < OFFER_MOST - 1; i++) {
        int remedy = rules_table(offer, role, i);
        double share = share_right(lessons, remedy);
        if (!rules_can_choose(&house->remedies[remedy], *hand_over))
            continue;
        if (rules_amount_count(&house->remedies[remedy]) > 0) {
            money = share > best_money ? remedy : money;
            best_money = share > best_money ? share : best_money;
        } else if (share > 0.5) {
            out[count++] = (Chosen){remedy, 0};
        }
    }
    /* One remedy with an amount, since euros are counted together. */
    if (money >= 0 && wanted > 0)
        out[count++] = (Chosen){money, nearest_amount(&house->remedies[money], wanted)};
    return count;
}
