#include "explore/explore_live.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_types.h"
#include "model/markup.h"
#include "play/rules.h"

#include "base/banned.h"

enum { SPENT, CONTACTS, HOURS, FIRST_FLAG };

/* Bits: the three above, the flags, acts (said at all), acts (said twice), lists. */
typedef struct Bits {
    const Scenario *scenario;
    size_t words;
    int acts, twice, lists; /* where each begins */
    const Live *of;
    uint64_t *live; /* words per moment */
} Bits;

static void set_bit(uint64_t *bits, int bit) {
    bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static bool get_bit(const uint64_t *bits, int bit) {
    return bits[bit / 64] >> (bit % 64) & 1;
}

int live_most_places(const Scenario *scenario) {
    return rules_most_places(scenario) + 1;
}

int live_places(const Scenario *scenario, int index, int *out) {
    const Moment *moment = &scenario->moments[index];
    int count = rules_places(scenario, moment, out);
    bool acts = moment->way == WAY_REPLIES || moment->way == WAY_OFFER; /* patience may go by it */
    if (acts && scenario->patience_out != SCENARIO_NOWHERE)
        out[count++] = scenario->patience_out;
    return count;
}

/* What a function reads of `s`; what feelings it takes, explore_breaks.h says. */
static void read_function(const Bits *bits, int function, uint64_t *live) {
    const FunctionUses *uses = live_uses(bits->scenario, function);
    for (int bit = 0; uses->all && bit < FIRST_FLAG + bits->scenario->flag_count; bit++)
        set_bit(live, bit);
    for (int i = 0; i < uses->count; i++) {
        const FunctionUse *use = &uses->items[i];
        bool reads = use->kind == USE_READS || use->kind == USE_COMPARES;
        if (reads && use->variable >= VARIABLE_SPENT)
            set_bit(live, use->variable - VARIABLE_SPENT + SPENT);
    }
}

static void read_condition(const Bits *bits, const Condition *when, uint64_t *live) {
    for (int i = 0; i < when->test_count; i++) {
        int variable = when->tests[i].variable;
        if (variable >= VARIABLE_SPENT) /* what feelings it takes, explore_breaks.h says */
            set_bit(live, variable - VARIABLE_SPENT + SPENT);
    }
    if (when->function >= 0)
        read_function(bits, when->function, live);
}

static void read_reply(const Bits *bits, const Reply *reply, uint64_t *live) {
    read_condition(bits, &reply->when, live);
    if (reply->run >= 0)
        read_function(bits, reply->run, live);
    if (reply->euros > 0)
        set_bit(live, SPENT);
    int list = bits->of->list_of[reply - bits->scenario->replies];
    if (list >= 0)
        set_bit(live, bits->lists + list);
    SaidAct *said = xmalloc((size_t)reply->act_count * 2 * sizeof *said);
    int count = rules_reply_hangs_on(&bits->scenario->house, reply, said);
    for (int i = 0; i < count; i++)
        set_bit(live, (said[i].most > 1 ? bits->twice : bits->acts) + said[i].act);
    free(said);
}

/* Where clauses end in what a customer says hangs on the texts put in; numbers end none. */
typedef struct Reading {
    const Bits *bits;
    uint64_t *live;
} Reading;

static void read_name(void *context, const char *name, size_t len) {
    const Reading *reading = context;
    const Scenario *scenario = reading->bits->scenario;
    for (int i = 0; i < scenario->flag_count; i++)
        if (scenario->flags[i].first.type == VALUE_TEXT && strlen(scenario->flags[i].name) == len &&
            !memcmp(scenario->flags[i].name, name, len))
            set_bit(reading->live, FIRST_FLAG + i);
}

static void read_line(const Bits *bits, const Line *line, uint64_t *live) {
    Reading reading = {bits, live};
    read_condition(bits, &line->when, live);
    if (line->speaker == SPEAKER_CUSTOMER && line->text.dynamic)
        markup_each_name(line->text.source, read_name, &reading);
}

static void read_moment(const Bits *bits, int index, uint64_t *live) {
    const Scenario *scenario = bits->scenario;
    const Moment *moment = &scenario->moments[index];
    for (int i = 0; i < moment->line_count; i++)
        read_line(bits, &scenario->lines[moment->first_line + i], live);
    if (moment->way == WAY_OFFER)
        set_bit(live, SPENT);
    for (int i = 0; moment->way == WAY_REPLIES && i < moment->reply_count; i++)
        read_reply(bits, &scenario->replies[moment->first_reply + i], live);
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
    const Live *of = bits->of;
    int acts = scenario->house.act_count, count = 0, names = 0;
    for (int i = FIRST_FLAG; i < bits->lists + of->list_count; i++)
        count += get_bit(live, i);
    for (int i = 0; i < of->list_count; i++)
        names += get_bit(live, bits->lists + i) ? of->lists[i].count : 0;
    int *flag = ARENA_NEW(arena, int, count), *act = ARENA_NEW(arena, int, count);
    int *most = ARENA_NEW(arena, int, count), *list = ARENA_NEW(arena, int, count);
    int *name = ARENA_NEW(arena, int, names);
    LiveSet set = {.spent = get_bit(live, SPENT),
                   .contacts = get_bit(live, CONTACTS),
                   .hours = get_bit(live, HOURS),
                   .flags = flag,
                   .acts = act,
                   .act_most = most,
                   .lists = list,
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
    for (int i = 0; i < of->list_count; i++) {
        if (!get_bit(live, bits->lists + i))
            continue;
        list[set.list_count++] = i;
        for (int k = 0; k < of->lists[i].count; k++) {
            int group = of->group_of[of->lists[i].names[k]], at = 0;
            while (at < set.name_count && name[at] != group)
                at++;
            name[at] = group;
            set.name_count += at == set.name_count;
        }
    }
    return set;
}

static uint32_t hash_bits(const uint64_t *live, size_t words) {
    uint64_t hash = 0;
    for (size_t w = 0; w < words; w++) {
        hash = (hash ^ live[w]) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 31;
    }
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

static bool same_list(const HeardList *list, const Reply *reply) {
    if (list->count != reply->heard_count)
        return false;
    for (int i = 0; i < list->count; i++)
        if (list->names[i] != reply->heard[i])
            return false;
    return true;
}

static void find_lists(Live *live, const Scenario *scenario) {
    int asking = 0;
    for (int i = 0; i < scenario->reply_count; i++)
        asking += scenario->replies[i].heard_count > 0;
    HeardList *lists = ARENA_NEW(&live->arena, HeardList, asking);
    int *list_of = ARENA_NEW(&live->arena, int, scenario->reply_count);
    for (int i = 0; i < scenario->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        int at = 0;
        list_of[i] = -1;
        if (!reply->heard_count)
            continue;
        while (at < live->list_count && !same_list(&lists[at], reply))
            at++;
        if (at == live->list_count)
            lists[live->list_count++] = (HeardList){reply->heard, reply->heard_count};
        list_of[i] = at;
    }
    live->lists = lists;
    live->list_of = list_of;
}

/* Names that just the same lists have are one: hearing any of them is hearing all. */
static void group_names(Live *live, const Scenario *scenario) {
    int names = scenario->mark_name_count;
    int *group_of = ARENA_NEW(&live->arena, int, names);
    uint64_t *asked = xcalloc((size_t)names + 1, sizeof *asked); /* a sum over the lists */
    for (int i = 0; i < live->list_count; i++) {
        uint64_t own = ((uint64_t)i + 1) * 0x9E3779B97F4A7C15u;
        own = (own ^ own >> 29) * 0xBF58476D1CE4E5B9u;
        for (int k = 0; k < live->lists[i].count; k++)
            asked[live->lists[i].names[k]] += own ^ own >> 32;
    }
    for (int i = 0; i < names; i++) {
        int group = asked[i] ? 0 : i;
        while (asked[group] != asked[i])
            group++;
        group_of[i] = group;
    }
    free(asked);
    live->group_of = group_of;
}

static void most_contacts(Live *live, double most) {
    live->most_contacts = (int)fmax(live->most_contacts, fmin(INT_MAX, ceil(most) + 1));
}

static void most_asked(Live *live, int variable, double most) {
    if (variable == VARIABLE_CONTACTS)
        most_contacts(live, most);
    if (variable == VARIABLE_HOURS)
        live->most_minutes = fmax(live->most_minutes, most * 60 + 1);
    if (variable == VARIABLE_SPENT)
        live->most_spent = fmax(live->most_spent, most + 1);
}

static void most_of_tests(Live *live, const Condition *when) {
    for (int k = 0; k < when->test_count; k++) {
        const Test *test = &when->tests[k];
        double most = !test->is_range       ? test->is.number
                      : isfinite(test->max) ? test->max
                                            : test->min;
        if (isfinite(most))
            most_asked(live, test->variable, most);
    }
}

static void most_of_function(Live *live, const FunctionUses *uses) {
    for (int i = 0; i < uses->count; i++) {
        const FunctionUse *use = &uses->items[i];
        if (use->kind == USE_READS || use->kind == USE_COMPARES)
            most_asked(live, use->variable, use->kind == USE_READS ? HUGE_VAL : use->number);
    }
    if (uses->all) {
        live->most_contacts = INT_MAX;
        live->most_minutes = live->most_spent = INFINITY;
    }
}

/* Contacts, hours and what was spent only grow: beyond the last figure that is asked for, and with
 * nothing left for any role of the case, more is the same. */
static void find_most(Live *live, const Scenario *scenario) {
    live->most_spent = scenario->house.roles[scenario->role].euros;
    for (int i = 0; i < scenario->moment_count; i++)
        if (scenario->moments[i].role >= 0)
            live->most_spent =
                fmax(live->most_spent, scenario->house.roles[scenario->moments[i].role].euros);
    for (int i = 0; i < scenario->line_count; i++)
        most_of_tests(live, &scenario->lines[i].when);
    for (int i = 0; i < scenario->reply_count; i++)
        most_of_tests(live, &scenario->replies[i].when);
    for (int i = 0; i < scenario->function_count; i++)
        most_of_function(live, live_uses(scenario, i));
}

static bool tests_feelings(const Scenario *scenario) {
    for (int pass = 0; pass < 2; pass++) {
        int count = pass ? scenario->reply_count : scenario->line_count;
        for (int i = 0; i < count; i++) {
            const Condition *when = pass ? &scenario->replies[i].when : &scenario->lines[i].when;
            for (int k = 0; k < when->test_count; k++)
                if (when->tests[k].variable <= VARIABLE_PATIENCE)
                    return true;
        }
    }
    for (int i = 0; i < scenario->function_count; i++) {
        const FunctionUses *uses = live_uses(scenario, i);
        for (int k = 0; k < uses->count; k++)
            if (uses->items[k].variable <= VARIABLE_PATIENCE)
                return true;
        if (uses->all)
            return true;
    }
    return false;
}

void live_init(Live *live, const Scenario *scenario) {
    *live = (Live){.scenario = scenario};
    arena_init(&live->arena);
    find_lists(live, scenario);
    group_names(live, scenario);
    find_most(live, scenario);
    live->counters = counters_new(scenario);
    int acts = scenario->house.act_count;
    Bits bits = {.scenario = scenario, .acts = FIRST_FLAG + scenario->flag_count, .of = live};
    bits.twice = bits.acts + acts;
    bits.lists = bits.twice + acts;
    bits.words = (size_t)(bits.lists + live->list_count + 63) / 64;
    bits.live = xcalloc(bits.words * (size_t)scenario->moment_count + 1, sizeof *bits.live);
    for (int i = 0; i < scenario->moment_count; i++)
        read_moment(&bits, i, bits.live + (size_t)i * bits.words);
    spread_back(&bits);
    make_sets(live, &bits);
    free(bits.live);
    for (int f = 0; f < FEELINGS && scenario->moment_count <= EXPLORE_WHOLE; f++)
        live->breaks[f] = breaks_new(scenario, (Feeling)f);
    find_links(live, scenario);
    live->reads_all = tests_feelings(scenario);
}

void live_release(Live *live) {
    for (int f = 0; f < FEELINGS; f++)
        breaks_free(live->breaks[f], live->scenario);
    if (live->wide)
        wide_release(live->wide);
    free(live->wide);
    free(live->counters);
    arena_release(&live->arena);
    *live = (Live){0};
}

const LiveSet *live_of(const Live *live, int moment) {
    return &live->sets[live->set_of[moment]];
}

bool live_feels(const Live *live, Feeling feeling, int moment) {
    const Breaks *breaks = live->breaks[feeling];
    if (breaks)
        return breaks[moment].all || breaks[moment].count;
    return live->reads_all ||
           (feeling == FEELING_PATIENCE && live->scenario->patience_out != SCENARIO_NOWHERE);
}
