#include "explore/explore_states.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

/* A key lies whole in one chunk. */
enum {
    CHUNK = 1 << 20,
    MOST_CHUNKS = 1024,
    HEAD = 2 + 2 * sizeof(double) /* the length of the key, trust and patience as they were */
};

size_t states_key_size(const Scenario *scenario, const Live *live) {
    return 64 + (size_t)scenario->flag_count * 10 + (size_t)scenario->house.act_count +
           (size_t)scenario->mark_name_count + (size_t)live->list_count;
}

void states_init(States *states, const Scenario *scenario, const Live *live) {
    *states = (States){.scenario = scenario, .live = live, .mask = (1 << 12) - 1};
    states->table = xcalloc((size_t)states->mask + 1, sizeof *states->table);
    states->packed = xmalloc(states_key_size(scenario, live));
    states->flags = xcalloc((size_t)scenario->flag_count + 1, sizeof *states->flags);
    states->said = xcalloc((size_t)scenario->house.act_count + 1, 1);
    states->heard = xcalloc((size_t)scenario->mark_name_count + 1, 1);
    states->chunk_used = CHUNK;
}

bool states_full(const States *states) {
    return states->chunk_count >= MOST_CHUNKS;
}

void states_release(States *states) {
    for (uint32_t i = 0; i < states->chunk_count; i++)
        free(states->chunks[i]);
    free(states->chunks);
    free(states->nodes);
    free(states->table);
    free(states->packed);
    free(states->flags);
    free(states->said);
    free(states->heard);
    *states = (States){0};
}

int32_t states_feeling(const Live *live, Feeling feeling, int moment, double value) {
    if (live->wide)
        return live_feels(live, feeling, moment) ? cells_of(&live->wide->feelings[feeling], value)
                                                 : -1;
    if (live->breaks[feeling])
        return breaks_code(&live->breaks[feeling][moment], value);
    return live_feels(live, feeling, moment) ? feeling_fixed(value) : -1;
}

static uint8_t *put(uint8_t *to, const void *bytes, size_t len) {
    memcpy(to, bytes, len);
    return to + len;
}

static const uint8_t *get(const uint8_t *from, void *bytes, size_t len) {
    memcpy(bytes, from, len);
    return from + len;
}

enum { FLAG_FALSE, FLAG_TRUE, FLAG_SMALL, FLAG_NUMBER, FLAG_TEXT };

static uint8_t *put_flag(uint8_t *to, const Value *value) {
    if (value->type == VALUE_BOOLEAN) {
        *to++ = value->boolean ? FLAG_TRUE : FLAG_FALSE;
        return to;
    }
    if (value->type == VALUE_TEXT) {
        *to++ = FLAG_TEXT;
        return put(to, &value->text, sizeof value->text);
    }
    double number = value->number == 0 ? 0 : value->number;
    if (number == floor(number) && fabs(number) < 30000) {
        int16_t small = (int16_t)number;
        *to++ = FLAG_SMALL;
        return put(to, &small, sizeof small);
    }
    *to++ = FLAG_NUMBER;
    return put(to, &number, sizeof number);
}

static const uint8_t *get_flag(const uint8_t *from, Value *value) {
    int16_t small;
    *value = (Value){.type = VALUE_BOOLEAN};
    switch (*from++) {
    case FLAG_FALSE:
        return from;
    case FLAG_TRUE:
        value->boolean = true;
        return from;
    case FLAG_TEXT:
        value->type = VALUE_TEXT;
        return get(from, &value->text, sizeof value->text);
    case FLAG_SMALL:
        value->type = VALUE_NUMBER;
        from = get(from, &small, sizeof small);
        value->number = small;
        return from;
    default:
        value->type = VALUE_NUMBER;
        return get(from, &value->number, sizeof value->number);
    }
}

static bool any_heard(const HeardList *list, const uint8_t *heard) {
    for (int i = 0; i < list->count; i++)
        if (heard[list->names[i]])
            return true;
    return false;
}

/* All names of what was heard, and none of what was not: just those lists are heard again. */
static void unpack_heard(States *states, const LiveSet *set, const uint8_t *bits) {
    for (int heard = 1; heard >= 0; heard--) {
        for (int i = 0; i < set->list_count; i++) {
            const HeardList *list = &states->live->lists[set->lists[i]];
            if ((bits[i / 8] >> (i % 8) & 1) != heard)
                continue;
            for (int k = 0; k < list->count; k++)
                states->heard[list->names[k]] = (uint8_t)heard;
        }
    }
}

/* A counter beyond the last figure that is asked of it; in a widened one the least of its cell. */
static Value counted(const Live *live, int flag, Value value) {
    const Counter *counter = &live->counters[flag];
    if (!counter->is || value.type != VALUE_NUMBER)
        return value;
    if (live->wide && live->wide->flags[flag].any) {
        const Cells *cells = &live->wide->flags[flag];
        value.number = cells_low(cells, cells_of(cells, value.number));
    } else if (value.number > counter->high && !counter->down) {
        value.number = counter->high + 1;
    } else if (value.number < counter->low && !counter->up) {
        value.number = counter->low - 1;
    }
    return value;
}

static double clocked(const Live *live, double minutes) {
    if (!live->wide)
        return fmin(minutes, live->most_minutes);
    return cells_low(&live->wide->minutes, cells_of(&live->wide->minutes, minutes));
}

static size_t pack(States *states, const PlayState *state) {
    const LiveSet *set = live_of(states->live, state->moment);
    uint8_t *to = states->packed;
    uint32_t place = (uint32_t)state->moment << 1 | (state->acting ? 1 : 0);
    uint16_t role = (uint16_t)state->role;
    to = put(to, &place, sizeof place);
    to = put(to, &role, sizeof role);
    for (int f = 0; f < FEELINGS; f++) {
        int32_t code = states_feeling(states->live, (Feeling)f, state->moment,
                                      f == FEELING_TRUST ? state->trust : state->patience);
        to = put(to, &code, sizeof code);
    }
    if (set->spent) {
        double spent = fmin(state->spent, states->live->most_spent);
        to = put(to, &spent, sizeof spent);
    }
    if (set->contacts) {
        int most = states->live->most_contacts;
        int32_t contacts = state->contacts < most ? state->contacts : most;
        to = put(to, &contacts, sizeof contacts);
    }
    if (set->hours) {
        double minutes = clocked(states->live, state->minutes);
        to = put(to, &minutes, sizeof minutes);
    }
    for (int i = 0; i < set->flag_count; i++) {
        Value value = counted(states->live, set->flags[i], state->flags[set->flags[i]]);
        to = put_flag(to, &value);
    }
    for (int i = 0; i < set->act_count; i += 4) {
        uint8_t byte = 0;
        for (int k = i; k < set->act_count && k < i + 4; k++) {
            int said = state->said[set->acts[k]];
            byte |= (uint8_t)((said < set->act_most[k] ? said : set->act_most[k]) << (2 * (k - i)));
        }
        *to++ = byte;
    }
    for (int i = 0; i < set->list_count; i += 8) {
        uint8_t byte = 0;
        for (int k = i; k < set->list_count && k < i + 8; k++)
            byte |=
                (uint8_t)(any_heard(&states->live->lists[set->lists[k]], state->heard) << (k - i));
        *to++ = byte;
    }
    return (size_t)(to - states->packed);
}

static const uint8_t *key_of(const States *states, uint32_t key) {
    return states->chunks[key / CHUNK] + key % CHUNK;
}

PlayState states_unpack(States *states, uint32_t node) {
    const Scenario *scenario = states->scenario;
    const uint8_t *from = key_of(states, states->nodes[node].key) + 2;
    uint32_t place;
    uint16_t role;
    int32_t fixed;
    double trust, patience;
    from = get(from, &trust, sizeof trust);
    from = get(from, &patience, sizeof patience);
    from = get(from, &place, sizeof place);
    from = get(from, &role, sizeof role);
    PlayState state = {.moment = (int)(place >> 1),
                       .acting = place & 1,
                       .role = role,
                       .trust = trust,
                       .patience = patience,
                       .contacts = 1,
                       .flags = states->flags,
                       .said = states->said,
                       .heard = states->heard};
    const LiveSet *set = live_of(states->live, state.moment);
    from += FEELINGS * sizeof fixed; /* the codes */
    if (set->spent)
        from = get(from, &state.spent, sizeof state.spent);
    if (set->contacts) {
        from = get(from, &fixed, sizeof fixed);
        state.contacts = fixed;
    }
    if (set->hours)
        from = get(from, &state.minutes, sizeof state.minutes);
    for (int i = 0; i < scenario->flag_count; i++)
        states->flags[i] = scenario->flags[i].first;
    for (int i = 0; i < set->flag_count; i++)
        from = get_flag(from, &states->flags[set->flags[i]]);
    memset(states->said, 0, (size_t)scenario->house.act_count);
    memset(states->heard, 0, (size_t)scenario->mark_name_count);
    for (int i = 0; i < set->act_count; i++)
        states->said[set->acts[i]] = from[i / 4] >> (2 * (i % 4)) & 3;
    from += (set->act_count + 3) / 4;
    unpack_heard(states, set, from);
    return state;
}

int states_moment(const States *states, uint32_t node) {
    uint32_t place;
    get(key_of(states, states->nodes[node].key) + HEAD, &place, sizeof place);
    return (int)(place >> 1);
}

static uint32_t hash_bytes(const uint8_t *bytes, size_t len) {
    uint64_t hash = len, word;
    for (; len >= 8; bytes += 8, len -= 8) {
        memcpy(&word, bytes, 8);
        hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
    }
    word = 0;
    memcpy(&word, bytes, len);
    hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
    hash ^= hash >> 32;
    return (uint32_t)(hash * 0xBF58476D1CE4E5B9u >> 32);
}

static void grow_table(States *states) {
    uint32_t mask = states->mask * 2 + 1;
    free(states->table);
    states->table = xcalloc((size_t)mask + 1, sizeof *states->table);
    states->mask = mask;
    for (uint32_t i = 0; i < states->count; i++) {
        uint32_t at = states->nodes[i].hash & mask;
        while (states->table[at])
            at = (at + 1) & mask;
        states->table[at] = i + 1;
    }
}

/* A feeling as it is kept beside the key; in a widened state the least of its cell. */
static double kept(const Live *live, Feeling feeling, int moment, double value) {
    if (!live->wide || !live_feels(live, feeling, moment))
        return value;
    const Cells *cells = &live->wide->feelings[feeling];
    return cells_low(cells, cells_of(cells, value));
}

static uint32_t keep_key(States *states, const PlayState *state, size_t len) {
    double trust = kept(states->live, FEELING_TRUST, state->moment, state->trust);
    double patience = kept(states->live, FEELING_PATIENCE, state->moment, state->patience);
    if (states->chunk_used + len + HEAD > CHUNK) {
        states->chunks =
            xrealloc(states->chunks, (size_t)(states->chunk_count + 1) * sizeof *states->chunks);
        states->chunks[states->chunk_count++] = xmalloc(CHUNK);
        states->chunk_used = 0;
    }
    uint32_t key = (states->chunk_count - 1) * CHUNK + states->chunk_used;
    uint8_t *to = states->chunks[states->chunk_count - 1] + states->chunk_used;
    uint16_t length = (uint16_t)len;
    to = put(to, &length, sizeof length);
    to = put(to, &trust, sizeof trust);
    to = put(to, &patience, sizeof patience);
    put(to, states->packed, len);
    states->chunk_used += (uint32_t)len + HEAD;
    return key;
}

PlayState states_top(States *states, const PlayState *low, Value *flags) {
    const Live *live = states->live;
    const LiveSet *set = live_of(live, low->moment);
    const Cells *feelings = live->wide->feelings, *minutes = &live->wide->minutes;
    PlayState top = *low;
    if (live_feels(live, FEELING_TRUST, low->moment))
        top.trust =
            cells_high(&feelings[FEELING_TRUST], cells_of(&feelings[FEELING_TRUST], low->trust));
    if (live_feels(live, FEELING_PATIENCE, low->moment))
        top.patience = cells_high(&feelings[FEELING_PATIENCE],
                                  cells_of(&feelings[FEELING_PATIENCE], low->patience));
    if (set->hours)
        top.minutes = cells_high(minutes, cells_of(minutes, low->minutes));
    for (int i = 0; i < states->scenario->flag_count; i++)
        flags[i] = low->flags[i];
    for (int i = 0; i < set->flag_count; i++) {
        const Cells *cells = &live->wide->flags[set->flags[i]];
        Value *value = &flags[set->flags[i]];
        if (cells->any && value->type == VALUE_NUMBER)
            value->number = cells_high(cells, cells_of(cells, value->number));
    }
    top.flags = flags;
    return top;
}

/* Where a packed state of this hash stands in the table, or would. */
static uint32_t seek(const States *states, uint32_t hash, size_t len) {
    uint32_t at = hash & states->mask;
    for (; states->table[at]; at = (at + 1) & states->mask) {
        const StateNode *node = &states->nodes[states->table[at] - 1];
        const uint8_t *key = key_of(states, node->key);
        uint16_t length;
        if (node->hash != hash)
            continue;
        memcpy(&length, key, 2);
        if (length == len && !memcmp(key + HEAD, states->packed, len))
            break;
    }
    return at;
}

uint32_t states_find(States *states, const PlayState *state) {
    size_t len = pack(states, state);
    uint32_t at = seek(states, hash_bytes(states->packed, len), len);
    return states->table[at] ? states->table[at] - 1 : STATES_NONE;
}

uint32_t states_add(States *states, const PlayState *state, uint32_t parent, uint32_t via,
                    bool *is_new) {
    size_t len = pack(states, state);
    uint32_t hash = hash_bytes(states->packed, len), at = seek(states, hash, len);
    if (states->table[at]) {
        *is_new = false;
        return states->table[at] - 1;
    }
    if (states->count == states->capacity) {
        states->capacity = states->capacity ? states->capacity + states->capacity / 2 : 1024;
        states->nodes = xrealloc(states->nodes, (size_t)states->capacity * sizeof(StateNode));
    }
    states->nodes[states->count] = (StateNode){.parent = parent,
                                               .via = via,
                                               .hash = hash,
                                               .key = keep_key(states, state, len),
                                               .next = STATES_NONE};
    states->table[at] = ++states->count;
    if (states->count * 2 > states->mask)
        grow_table(states);
    *is_new = true;
    return states->count - 1;
}
