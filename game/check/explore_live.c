#include "check/explore_live.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "play/score.h"

#include "base/banned.h"

enum { TRUST, PATIENCE, SPENT, CONTACTS, HOURS, FIRST_FLAG, MOST_ROUNDS = 300 };
static const double ANY_LOSS = 101;

/* Bits: the five above, the flags, acts (said at all), acts (said twice), names. */
typedef struct Bits {
    const Scenario *scenario;
    size_t words;
    int acts, twice, names; /* where each begins */
    uint64_t *live;         /* words per moment */
} Bits;

static void set_bit(uint64_t *bits, int bit) {
    bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static bool get_bit(const uint64_t *bits, int bit) {
    return bits[bit / 64] >> (bit % 64) & 1;
}

int live_most_places(const Scenario *scenario) {
    int most = 0;
    for (int i = 0; i < scenario->moment_count; i++)
        if (scenario->moments[i].reply_count > most)
            most = scenario->moments[i].reply_count;
    return most + 5;
}

int live_places(const Scenario *scenario, int index, int *out) {
    const Moment *moment = &scenario->moments[index];
    int count = 0;
    switch (moment->way) {
    case WAY_GO:
        out[count++] = moment->go;
        return count;
    case WAY_REPLIES:
        for (int i = 0; i < moment->reply_count; i++)
            out[count++] = scenario->replies[moment->first_reply + i].go;
        break;
    case WAY_JUDGE: {
        const Judge *judge = &scenario->judges[moment->act];
        out[count++] = judge->right;
        out[count++] = judge->half;
        out[count++] = judge->wrong;
        return count;
    }
    case WAY_OFFER: {
        const Offer *offer = &scenario->offers[moment->act];
        out[count++] = offer->fits;
        out[count++] = offer->short_of;
        out[count++] = offer->beyond;
        out[count++] = offer->handed_over;
        break;
    }
    }
    if (scenario->patience_out != SCENARIO_NOWHERE)
        out[count++] = scenario->patience_out;
    return count;
}

/* A function may read all of `s`. */
static void read_all(const Bits *bits, uint64_t *live) {
    for (int bit = 0; bit < FIRST_FLAG + bits->scenario->flag_count; bit++)
        set_bit(live, bit);
}

static void read_condition(const Bits *bits, const Condition *when, uint64_t *live) {
    for (int i = 0; i < when->test_count; i++) {
        static const int variables[] = {TRUST, PATIENCE, SPENT, CONTACTS, HOURS};
        int variable = when->tests[i].variable;
        set_bit(live, variable < VARIABLE_FLAG ? variables[variable]
                                               : FIRST_FLAG + variable - VARIABLE_FLAG);
    }
    if (when->function >= 0)
        read_all(bits, live);
}

static void read_reply(const Bits *bits, const Reply *reply, uint64_t *live) {
    const House *house = &bits->scenario->house;
    read_condition(bits, &reply->when, live);
    if (reply->run >= 0)
        read_all(bits, live);
    if (reply->euros > 0)
        set_bit(live, SPENT);
    for (int i = 0; i < reply->heard_count; i++)
        set_bit(live, bits->names + reply->heard[i]);
    for (int i = 0; i < reply->act_count; i++) {
        const Act *act = &house->acts[reply->acts[i]];
        if (act->after >= 0)
            set_bit(live, bits->acts + act->after);
        if (act->fades)
            set_bit(live, bits->twice + reply->acts[i]);
    }
}

static void read_moment(const Bits *bits, int index, uint64_t *live) {
    const Scenario *scenario = bits->scenario;
    const Moment *moment = &scenario->moments[index];
    for (int i = 0; i < moment->line_count; i++)
        read_condition(bits, &scenario->lines[moment->first_line + i].when, live);
    if (moment->way == WAY_OFFER)
        set_bit(live, SPENT);
    for (int i = 0; moment->way == WAY_REPLIES && i < moment->reply_count; i++)
        read_reply(bits, &scenario->replies[moment->first_reply + i], live);
}

/* As score_feeling weighs it, without its bounds. */
static double loss_of(const Scenario *scenario, double d, double w) {
    double g = 1 + 0.25 * (scenario->earlier < 4 ? scenario->earlier : 4);
    return fmin(ANY_LOSS, -fmin(0, d) * g + w);
}

/* The most patience that one reply can take, as the customer's history weighs it. */
static double reply_loss(const Scenario *scenario, const Reply *reply) {
    double d = 0;
    for (int i = 0; i < reply->act_count; i++) {
        const Act *act = &scenario->house.acts[reply->acts[i]];
        double least = act->patience;
        if (act->after >= 0)
            least = fmin(least, act->after_patience);
        if (act->fades)
            least = fmin(least, -5);
        d += least;
    }
    if (reply->has_patience)
        d = reply->patience;
    double w = reply->has_takes && scenario->has_norm
                   ? score_waiting(reply->minutes, scenario->norm_minutes)
                   : 0;
    return loss_of(scenario, d, w);
}

static double offer_loss(const Scenario *scenario, const Offer *offer) {
    const House *house = &scenario->house;
    double d = 0;
    const struct {
        const int *items;
        int count;
        double sign;
    } lists[] = {{offer->needs, offer->need_count, 1},
                 {offer->welcome, offer->welcome_count, 1},
                 {offer->harmful, offer->harmful_count, -1}};
    for (int l = 0; l < 3; l++)
        for (int i = 0; i < lists[l].count; i++)
            d += fmin(0, lists[l].sign * house->remedies[lists[l].items[i]].patience);
    d += fmin(0, offer->hand_over_patience);
    double w = 0;
    if (scenario->has_norm && offer->has_takes)
        w = fmax(w, score_waiting(offer->minutes, scenario->norm_minutes));
    if (scenario->has_norm && offer->hand_over_has_takes)
        w = fmax(w, score_waiting(offer->hand_over_minutes, scenario->norm_minutes));
    return loss_of(scenario, d, w);
}

static double moment_loss(const Scenario *scenario, int index, const double *loss) {
    const Moment *moment = &scenario->moments[index];
    int places[4], count;
    double most = 0;
    if (moment->way == WAY_REPLIES) {
        for (int i = 0; i < moment->reply_count; i++) {
            const Reply *reply = &scenario->replies[moment->first_reply + i];
            double after = reply->go < SCENARIO_ENDING ? loss[reply->go] : 0;
            most = fmax(most, reply_loss(scenario, reply) + after);
        }
        return fmin(ANY_LOSS, most);
    }
    Scenario calm = *scenario;
    calm.patience_out = SCENARIO_NOWHERE;
    count = live_places(&calm, index, places);
    for (int i = 0; i < count; i++)
        if (places[i] < SCENARIO_ENDING)
            most = fmax(most, loss[places[i]]);
    if (moment->way == WAY_OFFER)
        most += offer_loss(scenario, &scenario->offers[moment->act]);
    return fmin(ANY_LOSS, most);
}

/* Worked out backwards until nothing changes; where that takes too long, anything may be lost. */
static double *find_losses(Arena *arena, const Scenario *scenario) {
    double *loss = ARENA_NEW(arena, double, scenario->moment_count);
    for (int round = 0; round < MOST_ROUNDS; round++) {
        bool changed = false;
        for (int i = scenario->moment_count - 1; i >= 0; i--) {
            double is = moment_loss(scenario, i, loss);
            if (is > loss[i]) {
                loss[i] = round + 1 < MOST_ROUNDS ? is : ANY_LOSS;
                changed = true;
            }
        }
        if (!changed)
            return loss;
    }
    for (int i = 0; i < scenario->moment_count; i++)
        loss[i] = ANY_LOSS;
    return loss;
}

static void spread_back(const Bits *bits) {
    const Scenario *scenario = bits->scenario;
    int *places = xmalloc((size_t)live_most_places(scenario) * sizeof *places);
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = scenario->moment_count - 1; i >= 0; i--) {
            uint64_t *to = bits->live + (size_t)i * bits->words;
            int count = live_places(scenario, i, places);
            for (int p = 0; p < count; p++) {
                if (places[p] >= SCENARIO_ENDING || places[p] == i)
                    continue;
                const uint64_t *from = bits->live + (size_t)places[p] * bits->words;
                for (size_t w = 0; w < bits->words; w++) {
                    changed |= (from[w] & ~to[w]) != 0;
                    to[w] |= from[w];
                }
            }
        }
    }
    free(places);
}

static LiveSet make_set(Arena *arena, const Bits *bits, const uint64_t *live) {
    const Scenario *scenario = bits->scenario;
    int acts = scenario->house.act_count, names = scenario->mark_name_count;
    int count = 0;
    for (int i = FIRST_FLAG; i < bits->names + names; i++)
        count += get_bit(live, i);
    int *flag = ARENA_NEW(arena, int, count), *act = ARENA_NEW(arena, int, count);
    int *most = ARENA_NEW(arena, int, count), *name = ARENA_NEW(arena, int, count);
    LiveSet set = {.trust = get_bit(live, TRUST),
                   .patience = get_bit(live, PATIENCE),
                   .spent = get_bit(live, SPENT),
                   .contacts = get_bit(live, CONTACTS),
                   .hours = get_bit(live, HOURS),
                   .flags = flag,
                   .acts = act,
                   .act_most = most,
                   .names = name};
    for (int i = 0; i < scenario->flag_count; i++)
        if (get_bit(live, FIRST_FLAG + i))
            flag[set.flag_count++] = i;
    for (int i = 0; i < acts; i++) {
        bool twice = get_bit(live, bits->twice + i);
        if (!twice && !get_bit(live, bits->acts + i))
            continue;
        most[set.act_count] = twice ? 2 : 1;
        act[set.act_count++] = i;
    }
    for (int i = 0; i < names; i++)
        if (get_bit(live, bits->names + i))
            name[set.name_count++] = i;
    return set;
}

static uint32_t hash_bits(const uint64_t *live, size_t words) {
    uint64_t hash = 0;
    for (size_t w = 0; w < words; w++)
        hash = (hash ^ live[w]) * 0x9E3779B97F4A7C15u, hash ^= hash >> 31;
    return (uint32_t)hash;
}

/* Moments with the same live things share a set. */
static void make_sets(Live *live, const Bits *bits) {
    int count = bits->scenario->moment_count, *set_of = ARENA_NEW(&live->arena, int, count);
    LiveSet *sets = ARENA_NEW(&live->arena, LiveSet, count);
    uint32_t mask = 1;
    while (mask < (uint32_t)count * 2)
        mask = mask * 2 + 1;
    int *table = xcalloc((size_t)mask + 1, sizeof *table); /* moment + 1 */
    for (int i = 0; i < count; i++) {
        const uint64_t *own = bits->live + (size_t)i * bits->words;
        uint32_t at = hash_bits(own, bits->words) & mask;
        while (table[at] && memcmp(own, bits->live + (size_t)(table[at] - 1) * bits->words,
                                   bits->words * sizeof *own) != 0)
            at = (at + 1) & mask;
        if (!table[at]) {
            table[at] = i + 1;
            set_of[i] = live->set_count;
            sets[live->set_count++] = make_set(&live->arena, bits, own);
        } else {
            set_of[i] = set_of[table[at] - 1];
        }
    }
    free(table);
    live->sets = sets;
    live->set_of = set_of;
}

static void find_links(Live *live, const Scenario *scenario) {
    int moments = scenario->moment_count, waiting = 0;
    bool *forward = ARENA_NEW(&live->arena, bool, moments);
    bool *linked = ARENA_NEW(&live->arena, bool, moments + scenario->ending_count);
    int *places = xmalloc((size_t)live_most_places(scenario) * sizeof *places);
    int *stack = xmalloc((size_t)(moments + 1) * sizeof *stack);
    stack[waiting++] = scenario->start;
    linked[scenario->start] = true;
    while (waiting) {
        int count = live_places(scenario, stack[--waiting], places);
        for (int p = 0; p < count; p++) {
            bool ends = places[p] >= SCENARIO_ENDING;
            int place = ends ? moments + places[p] - SCENARIO_ENDING : places[p];
            if (!linked[place] && !ends)
                stack[waiting++] = place;
            linked[place] = true;
        }
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = moments - 1; i >= 0; i--) {
            int count = forward[i] ? 0 : live_places(scenario, i, places);
            for (int p = 0; p < count; p++) {
                if (places[p] < SCENARIO_ENDING && !forward[places[p]])
                    continue;
                changed |= !forward[i];
                forward[i] = true;
            }
        }
    }
    free(stack);
    free(places);
    live->forward = forward;
    live->linked = linked;
}

void live_init(Live *live, const Scenario *scenario) {
    *live = (Live){0};
    arena_init(&live->arena);
    int acts = scenario->house.act_count;
    Bits bits = {.scenario = scenario, .acts = FIRST_FLAG + scenario->flag_count};
    bits.twice = bits.acts + acts;
    bits.names = bits.twice + acts;
    bits.words = (size_t)(bits.names + scenario->mark_name_count + 63) / 64;
    bits.live = xcalloc(bits.words * (size_t)scenario->moment_count + 1, sizeof *bits.live);
    for (int i = 0; i < scenario->moment_count; i++)
        read_moment(&bits, i, bits.live + (size_t)i * bits.words);
    spread_back(&bits);
    make_sets(live, &bits);
    free(bits.live);
    live->loss = find_losses(&live->arena, scenario);
    find_links(live, scenario);
}

void live_release(Live *live) {
    arena_release(&live->arena);
    *live = (Live){0};
}

const LiveSet *live_of(const Live *live, int moment) {
    return &live->sets[live->set_of[moment]];
}
