#include "explore/explore_listen.h"

#include "base/arena.h"
#include "policy/marking.h"

#include "explore/explore_step.h"

#include "base/banned.h"

/* Whether hearing a group of names would open something. */
static bool opens(const Exploration *e, const Play *play, const LiveSet *set, int group) {
    for (int i = 0; i < set->list_count; i++) {
        const HeardList *list = &e->live.lists[set->lists[i]];
        bool has = false, heard = false;
        for (int k = 0; k < list->count; k++) {
            has |= e->live.group_of[list->names[k]] == group;
            heard |= play_is_heard(play, list->names[k]);
        }
        if (has && !heard)
            return true;
    }
    return false;
}

static bool is_choice(const Exploration *e, const Play *play, const Turn *turn, const LiveSet *set,
                      int group) {
    const Scenario *scenario = e->scenario;
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &scenario->lines[play_shown(play, turn)[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            if (e->live.group_of[scenario->marks[m].name] == group)
                return opens(e, play, set, group);
    }
    return false;
}

int listen_choices(Exploration *e, const Play *play, int *names) {
    const Turn *turn = marking_turn(play);
    const LiveSet *set = live_of(&e->live, turn->moment);
    int count = 0;
    if (turn->mark_count)
        for (int i = 0; i < set->name_count; i++)
            if (is_choice(e, play, turn, set, set->names[i]))
                names[count++] = set->names[i];
    return count;
}

/* A count that would not fit: what is proved of scores is given up. */
static void add16(Exploration *e, uint16_t *to, int more) {
    if (*to + more > UINT16_MAX) {
        explore_forget_edges(e);
        more = UINT16_MAX - *to;
    }
    *to = (uint16_t)(*to + more);
}

/* The choices of which a mark touches this clause. */
static uint32_t asked_by(const Exploration *e, Play *play, const Turn *turn, const Spot *spot,
                         const int *names, int count) {
    const Scenario *scenario = e->scenario;
    const Line *line = &scenario->lines[spot->line];
    const Clauses *clauses = play_line_clauses(play, turn, spot->line);
    uint32_t asked = 0;
    for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
        int from, to;
        play_mark_range(play, turn, m, &from, &to);
        if (!clause_is_touched(clauses, spot->clause, from, to))
            continue;
        for (int i = 0; i < count; i++)
            if (names[i] == e->live.group_of[scenario->marks[m].name])
                asked |= 1u << i;
    }
    return asked;
}

void listen_look(Exploration *e, Play *play, const int *names, int count, StateNode *node) {
    const Turn *turn = marking_turn(play);
    e->spot_count = 0;
    for (int i = 0; i < turn->shown_count; i++) {
        int index = play_shown(play, turn)[i];
        if (e->scenario->lines[index].speaker != SPEAKER_CUSTOMER)
            continue;
        const Clauses *clauses = play_line_clauses(play, turn, index);
        const uint8_t *touched = play_line_touched(play, turn, index);
        for (int c = 0; c < clauses->count; c++) {
            Spot spot = {.number = i + 1,
                         .line = index,
                         .clause = c,
                         .word = clause_first_word(clauses, c),
                         .touched = touched[c]};
            if (touched[c] && count)
                spot.asked = asked_by(e, play, turn, &spot, names, count);
            if (node && clause_is_negative(touched[c]))
                add16(e, &node->negatives, 1);
            GROW_BY(e, spots, spot_count, spot_capacity, 1);
            e->spots[e->spot_count++] = spot;
        }
        const Line *line = &e->scenario->lines[index];
        for (int m = line->first_mark; node && m < line->first_mark + line->mark_count; m++)
            if (e->scenario->marks[m].type == MARK_SIGNAL)
                add16(e, &node->signals, 1);
    }
}

/* One that would let hear what is not to be heard. */
static bool is_barred(const Spot *spot, uint32_t subset) {
    return spot->asked & ~subset;
}

bool listen_possible(const Exploration *e, int count, uint32_t subset) {
    uint32_t can = 0;
    for (int i = 0; i < e->spot_count; i++)
        if (!is_barred(&e->spots[i], subset))
            can |= e->spots[i].asked;
    (void)count;
    return (can & subset) == subset;
}

/* Whether a style marks a clause without being asked. */
static bool is_marked(const Spot *spot, uint32_t subset, MarkStyle style) {
    if (style == MARK_ASKED || is_barred(spot, subset))
        return false;
    return style == MARK_RIGHT ? spot->touched & 1u << MARK_SIGNAL
                               : clause_is_negative(spot->touched);
}

/* What is heard by that. */
static uint32_t heard_by_style(const Exploration *e, uint32_t subset, MarkStyle style) {
    uint32_t heard = 0;
    for (int i = 0; i < e->spot_count; i++)
        if (is_marked(&e->spots[i], subset, style))
            heard |= e->spots[i].asked;
    return heard;
}

static int signals_at(const Exploration *e, Play *play, const Spot *spot) {
    const Turn *turn = marking_turn(play);
    const Line *line = &e->scenario->lines[spot->line];
    const Clauses *clauses = play_line_clauses(play, turn, spot->line);
    int count = 0;
    for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
        int from, to;
        play_mark_range(play, turn, m, &from, &to);
        count += e->scenario->marks[m].type == MARK_SIGNAL &&
                 clause_is_touched(clauses, spot->clause, from, to);
    }
    return count;
}

/* What hearing a choice by this clause costs: going down the signals it hits, else an alarm. */
static int price(const Exploration *e, Play *play, const Spot *spot, MarkStyle style) {
    return style == MARK_WRONG ? signals_at(e, play, spot) : clause_is_negative(spot->touched);
}

/* The cheapest clause by which a choice is heard; -1 when there is none. */
static int cheapest(const Exploration *e, Play *play, int choice, uint32_t subset, MarkStyle style,
                    int *costs) {
    int best = -1;
    for (int i = 0; i < e->spot_count; i++) {
        const Spot *spot = &e->spots[i];
        if (!(spot->asked >> choice & 1) || is_barred(spot, subset))
            continue;
        int is = price(e, play, spot, style);
        if (best >= 0 && is >= *costs)
            continue;
        best = i;
        *costs = is;
    }
    return best;
}

void listen_mark(const Exploration *e, Play *play, int count, uint32_t subset, MarkStyle style) {
    uint32_t heard = heard_by_style(e, subset, style);
    for (int i = 0; i < e->spot_count; i++)
        if (is_marked(&e->spots[i], subset, style))
            marking_put(play, e->spots[i].number, e->spots[i].word);
    for (int choice = 0; choice < count; choice++) {
        int costs, at;
        if (!(subset >> choice & 1) || heard >> choice & 1)
            continue;
        at = cheapest(e, play, choice, subset, style, &costs);
        if (at < 0)
            continue;
        marking_put(play, e->spots[at].number, e->spots[at].word);
        heard |= e->spots[at].asked;
    }
}

/* The choices that share a clause with this one: what they cost may be paid once for both. */
static uint32_t shares_with(const Exploration *e, int choice, uint32_t subset) {
    uint32_t shared = 0;
    for (int i = 0; i < e->spot_count; i++)
        if (e->spots[i].asked >> choice & 1 && !is_barred(&e->spots[i], subset))
            shared |= e->spots[i].asked;
    return shared;
}

/* What the choices that a style does not hear by itself cost at least. */
static int least_price(const Exploration *e, Play *play, int count, uint32_t subset,
                       MarkStyle style) {
    uint32_t paid = heard_by_style(e, subset, style);
    int sum = 0;
    for (int choice = 0; choice < count; choice++) {
        int costs = 0;
        if (!(subset >> choice & 1) || paid >> choice & 1)
            continue;
        if (cheapest(e, play, choice, subset, style, &costs) < 0)
            continue;
        sum += costs;
        paid |= shares_with(e, choice, subset);
    }
    return sum;
}

/* Signals all of whose clauses are barred. */
static int barred_signals(const Exploration *e, Play *play, uint32_t subset) {
    const Turn *turn = marking_turn(play);
    int missed = 0;
    for (int first = 0, next; first < e->spot_count; first = next) {
        const Line *line = &e->scenario->lines[e->spots[first].line];
        const Clauses *clauses = play_line_clauses(play, turn, e->spots[first].line);
        next = first + clauses->count;
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
            int from, to;
            bool barred = e->scenario->marks[m].type == MARK_SIGNAL;
            play_mark_range(play, turn, m, &from, &to);
            for (int i = first; i < next && barred; i++)
                barred = !clause_is_touched(clauses, e->spots[i].clause, from, to) ||
                         is_barred(&e->spots[i], subset);
            missed += barred;
        }
    }
    return missed;
}

/* As add16. */
static uint8_t fits8(Exploration *e, int value) {
    if (value > UINT8_MAX)
        explore_forget_edges(e);
    return (uint8_t)(value < UINT8_MAX ? value : UINT8_MAX);
}

void listen_cost(Exploration *e, Play *play, int count, uint32_t subset, Edge *edge) {
    int lacking = 0;
    for (int i = 0; i < e->spot_count; i++)
        lacking += clause_is_negative(e->spots[i].touched) && is_barred(&e->spots[i], subset);
    edge->missed = fits8(e, barred_signals(e, play, subset));
    edge->alarms = fits8(e, least_price(e, play, count, subset, MARK_RIGHT));
    edge->hits = fits8(e, least_price(e, play, count, subset, MARK_WRONG));
    edge->lacking = fits8(e, lacking);
}
