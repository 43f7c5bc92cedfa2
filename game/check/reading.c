#include "check/reading.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "play/rules.h"
#include "play/score.h"

#include "base/banned.h"

/* Rounds after which loops have given what they give to the mean. */
enum { ROUNDS = 30 };

typedef struct Ways {
    const Scenario *scenario;
    const Exploration *exploration;
    int *order, count; /* moments that can be met, each after those it leads on to */
    int *place;        /* of a moment in that order; -1: not met */
    ReadingWay *cost_least, *cost_most;
    Reading *from; /* per moment: from there to an ending */
} Ways;

static ReadingWay reading_of(const House *house, double words) {
    return (ReadingWay){words, words / house->words_per_minute};
}

static ReadingWay plus(ReadingWay a, ReadingWay b) {
    return (ReadingWay){a.words + b.words, a.minutes + b.minutes};
}

/* Exit number i of a moment: the place it leads to, SCENARIO_NOWHERE for one that cannot be taken.
 * `words` is what the coach says of it. */
static int exit_count(const Moment *moment) {
    switch (moment->way) {
    case WAY_REPLIES:
        return moment->reply_count;
    case WAY_JUDGE:
        return 3;
    case WAY_OFFER:
        return 5;
    case WAY_GO:
        break;
    }
    return 1;
}

static int exit_place(const Ways *ways, const Moment *moment, int i, double *words) {
    const Scenario *s = ways->scenario;
    *words = 0;
    if (moment->way == WAY_REPLIES) {
        int reply = moment->first_reply + i;
        *words = s->replies[reply].why.words;
        if (ways->exploration && exploration_reply(ways->exploration, reply) == VERDICT_UNREACHABLE)
            return SCENARIO_NOWHERE;
        return s->replies[reply].go;
    }
    if (moment->way == WAY_JUDGE) {
        const Judge *judge = &s->judges[moment->act];
        *words = judge->why.words;
        return i == 0 ? judge->right : i == 1 ? judge->half : judge->wrong;
    }
    if (moment->way == WAY_OFFER) {
        const Offer *offer = &s->offers[moment->act];
        const int places[] = {offer->fits, offer->short_of, offer->beyond, offer->harmed,
                              offer->handed_over};
        *words = offer->why.words;
        return places[i];
    }
    return moment->go;
}

/* What is read and thought in a moment before it is left. */
static void weigh(const Ways *ways, int index) {
    const Scenario *s = ways->scenario;
    const House *house = &s->house;
    const Moment *moment = &s->moments[index];
    double least = 0, most = 0, seconds = 0;
    int options = 0, words = 0;
    for (int i = moment->first_line; i < moment->first_line + moment->line_count; i++) {
        const Line *line = &s->lines[i];
        bool always = !line->when.test_count && line->when.function < 0;
        most += line->text.words;
        least += always ? line->text.words : 0;
    }
    if (moment->way == WAY_REPLIES) {
        options = moment->reply_count;
        for (int i = 0; i < options; i++)
            words += s->replies[moment->first_reply + i].text.words;
    } else if (moment->way == WAY_JUDGE) {
        options = house->category_count;
        for (int i = 0; i < options; i++)
            words += house->categories[i].label_words;
    } else if (moment->way == WAY_OFFER) {
        const Role *role = &house->roles[moment->role >= 0 ? moment->role : s->role];
        options = rules_table_count(&s->offers[moment->act], role);
        for (int i = 0; i < options; i++)
            words += house->remedies[rules_table(&s->offers[moment->act], role, i)].label_words;
    }
    if (moment->way != WAY_GO)
        seconds = score_allowed_seconds(words, options, false, house->words_per_minute,
                                        house->think_seconds, 1);
    ReadingWay act = {words, seconds / 60};
    ways->cost_least[index] = plus(reading_of(house, least), act);
    ways->cost_most[index] = plus(reading_of(house, most), act);
}

/* In depth first order, without recursion: a case may be as deep as it is long. */
static void put_in_order(Ways *ways) {
    const Scenario *s = ways->scenario;
    size_t count = (size_t)s->moment_count;
    int *stack = xcalloc(count + 1, sizeof *stack), *next = xcalloc(count + 1, sizeof *next);
    int depth = 0;
    for (int i = 0; i < s->moment_count; i++)
        ways->place[i] = -1;
    if (s->start >= 0 && s->start < s->moment_count) {
        stack[depth++] = s->start;
        ways->place[s->start] = s->moment_count; /* on the stack */
    }
    while (depth) {
        int at = stack[depth - 1];
        const Moment *moment = &s->moments[at];
        if (next[at] >= exit_count(moment)) {
            ways->place[at] = ways->count;
            ways->order[ways->count++] = at;
            depth--;
            continue;
        }
        double words;
        int to = exit_place(ways, moment, next[at]++, &words);
        if (to >= 0 && to < s->moment_count && ways->place[to] < 0) {
            ways->place[to] = s->moment_count;
            stack[depth++] = to;
        }
    }
    free(stack);
    free(next);
}

static ReadingWay of_ending(const Ways *ways, int place) {
    const Scenario *s = ways->scenario;
    return reading_of(&s->house, s->endings[place - SCENARIO_ENDING].text.words);
}

static const Reading no_way = {{INFINITY, INFINITY}, {0, 0}, {0, 0}};

/* One moment, from what those that follow it were found to be. */
static Reading follow(const Ways *ways, int index) {
    const Scenario *s = ways->scenario;
    const Moment *moment = &s->moments[index];
    Reading is = no_way;
    int taken = 0, exits = exit_count(moment);
    for (int i = 0; i < exits; i++) {
        double words;
        int to = exit_place(ways, moment, i, &words);
        bool ends = to >= SCENARIO_ENDING;
        if (to < 0 || (!ends && to >= s->moment_count))
            continue;
        ReadingWay end = ends ? of_ending(ways, to) : (ReadingWay){0};
        Reading then = ends ? (Reading){end, end, end} : ways->from[to];
        ReadingWay told = reading_of(&s->house, words);
        ReadingWay least = plus(then.shortest, told), most = plus(then.longest, told);
        bool back = !ends && ways->place[to] >= ways->place[index];
        if (least.minutes < is.shortest.minutes)
            is.shortest = least;
        if (!back && most.minutes > is.longest.minutes)
            is.longest = most;
        is.typical = plus(is.typical, plus(then.typical, told));
        taken++;
    }
    if (taken) {
        is.typical.words /= taken;
        is.typical.minutes /= taken;
    }
    is.shortest = plus(is.shortest, ways->cost_least[index]);
    is.typical = plus(is.typical, ways->cost_most[index]);
    is.longest = plus(is.longest, ways->cost_most[index]);
    return is;
}

void reading_measure(const Scenario *scenario, const Exploration *exploration, Reading *out) {
    size_t count = (size_t)scenario->moment_count + 1;
    Ways ways = {.scenario = scenario,
                 .exploration = exploration,
                 .order = xcalloc(count, sizeof(int)),
                 .place = xcalloc(count, sizeof(int)),
                 .cost_least = xcalloc(count, sizeof(ReadingWay)),
                 .cost_most = xcalloc(count, sizeof(ReadingWay)),
                 .from = xcalloc(count, sizeof(Reading))};
    *out = (Reading){0};
    put_in_order(&ways);
    for (int i = 0; i < scenario->moment_count; i++) {
        weigh(&ways, i);
        ways.from[i] = no_way;
    }
    for (int round = 0; round < ROUNDS; round++)
        for (int i = 0; i < ways.count; i++)
            ways.from[ways.order[i]] = follow(&ways, ways.order[i]);
    if (ways.count && isfinite(ways.from[scenario->start].shortest.minutes))
        *out = ways.from[scenario->start];
    if (out->longest.minutes < out->typical.minutes) /* it went round more than once */
        out->longest = out->typical;
    free(ways.order);
    free(ways.place);
    free(ways.cost_least);
    free(ways.cost_most);
    free(ways.from);
}
