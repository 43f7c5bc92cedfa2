#include "team/carrying.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

/* ---- in the set-up ---- */

static int rule_of(Calibration *calibration, const CalibrationInput *input) {
    for (int i = 0; i < calibration->rule_count; i++)
        if (!strcmp(calibration->rules[i].text, input->text))
            return i;
    GROW_BY(calibration, rules, rule_count, rule_capacity, 1);
    calibration->rules[calibration->rule_count] =
        (CalibrationRule){input->text, input->rule - 1, true};
    return calibration->rule_count++;
}

static bool is_possible(const Calibration *calibration, const CalibrationInput *input) {
    const StatementSet *set = calibration->set;
    const House *house = calibration->house;
    const Judgement *verdict = &input->judgement;
    if (input->item < -1 || input->item >= set->item_count)
        return false;
    if (input->carried == CARRIED_RULE)
        return input->text && input->rule >= 0 && input->rule <= set->rule_count;
    if (input->item < 0)
        return false;
    return input->carried == CARRIED_PARKED ||
           (verdict->category >= 0 && verdict->category < house->category_count &&
            verdict->kind >= -1 && verdict->kind < house->kind_count);
}

Msg carrying_take(Calibration *calibration, const CalibrationInput *input) {
    if (calibration->stage != STAGE_SET_UP)
        return MSG_SESSION_NO_BEGUN;
    if (!is_possible(calibration, input))
        return MSG_SESSION_NO_SETTINGS;
    bool rule = input->carried == CARRIED_RULE, border = input->carried == CARRIED_BORDER;
    static const Judgement none = {VOTE_NONE, -1};
    GROW_BY(calibration, carried, carried_count, carried_capacity, 1);
    calibration->carried[calibration->carried_count++] =
        (CalibrationCarried){.what = input->carried,
                             .statement = input->item,
                             .rule = rule ? rule_of(calibration, input) : -1,
                             .verdict = border ? input->judgement : none,
                             .dissent = rule ? NULL : input->text};
    return MSG_NONE;
}

static bool was_parked(const Calibration *calibration, int statement) {
    for (int i = 0; i < calibration->carried_count; i++)
        if (calibration->carried[i].what == CARRIED_PARKED &&
            calibration->carried[i].statement == statement)
            return true;
    return false;
}

void carrying_parked_first(const Calibration *calibration, int *order, int count) {
    int first = 0;
    for (int i = 0; i < count; i++) {
        int statement = order[i];
        if (!was_parked(calibration, statement))
            continue;
        memmove(order + first + 1, order + first, (size_t)(i - first) * sizeof *order);
        order[first++] = statement;
    }
}

/* ---- the definition ---- */

static bool holds(const int *statements, int count, int statement) {
    for (int i = 0; i < count; i++)
        if (statements[i] == statement)
            return true;
    return false;
}

/* Those from before, and then those of this session. */
static void list_statements(const Calibration *calibration, int rule, Arena *arena,
                            RecordRule *out) {
    int *list = ARENA_NEW(arena, int, calibration->carried_count + calibration->item_count + 1),
        count = 0;
    for (int i = 0; i < calibration->carried_count; i++) {
        const CalibrationCarried *c = &calibration->carried[i];
        if (c->rule == rule && c->statement >= 0 && !holds(list, count, c->statement))
            list[count++] = c->statement;
    }
    for (int i = 0; i < calibration->item_count; i++)
        if (calibration->items[i].rule == rule &&
            !holds(list, count, calibration->items[i].statement))
            list[count++] = calibration->items[i].statement;
    out->statements = list;
    out->statement_count = count;
}

/* Rules that no item holds any more were written over: they are left out. */
static void record_rules(const Calibration *calibration, Arena *arena, RecordItem *items,
                         CalibrationRecord *out) {
    int *place = ARENA_NEW(arena, int, calibration->rule_count + 1);
    RecordRule *rules = ARENA_NEW(arena, RecordRule, calibration->rule_count + 1);
    for (int r = 0; r < calibration->rule_count; r++) {
        const CalibrationRule *rule = &calibration->rules[r];
        bool used = rule->carried;
        for (int i = 0; i < out->item_count; i++)
            used = used || items[i].rule == r;
        place[r] = used ? out->rule_count : -1;
        if (!used)
            continue;
        RecordRule *one = &rules[out->rule_count++];
        *one = (RecordRule){.text = rule->text,
                            .from = rule->from < 0 ? NULL : calibration->set->rules[rule->from].id,
                            .carried = rule->carried};
        list_statements(calibration, r, arena, one);
    }
    for (int i = 0; i < out->item_count; i++)
        if (items[i].rule >= 0)
            items[i].rule = place[items[i].rule];
    out->rules = rules;
}

/* What this session says of a statement, once it decided on it. */
static bool is_decided_now(const Calibration *calibration, int statement) {
    for (int i = 0; i < calibration->item_count; i++)
        if (calibration->items[i].statement == statement &&
            calibration->items[i].decision != DECISION_NONE)
            return true;
    return false;
}

/* When a session is ended before all of it was decided, what was talked about and what the team
 * brought is not lost: it comes first the next time. */
static bool is_left_open(const CalibrationRecord *record, const RecordItem *item) {
    return record->ended && !record->settings.solo && item->decision == DECISION_NONE &&
           (item->rounds || item->statement->brought);
}

static bool is_listed(const RecordCase *list, int count, const Statement *statement) {
    for (int i = 0; i < count; i++)
        if (list[i].statement == statement)
            return true;
    return false;
}

static const RecordCase *cases(const Calibration *calibration, Arena *arena, Carried what,
                               const CalibrationRecord *record, int *count) {
    const StatementSet *set = calibration->set;
    RecordCase *list =
        ARENA_NEW(arena, RecordCase, calibration->carried_count + calibration->item_count + 1);
    *count = 0;
    for (int i = 0; i < calibration->carried_count; i++) {
        const CalibrationCarried *c = &calibration->carried[i];
        if (c->what == what && !is_decided_now(calibration, c->statement))
            list[(*count)++] =
                (RecordCase){&set->items[c->statement], c->verdict, c->dissent, true};
    }
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        bool left = is_left_open(record, item) && !is_listed(list, *count, item->statement);
        if (what == CARRIED_BORDER ? item->border : left || item->decision == DECISION_PARKED)
            list[(*count)++] = (RecordCase){item->statement, item->verdict, item->dissent, false};
    }
    return list;
}

void carrying_record(const Calibration *calibration, Arena *arena, CalibrationRecord *out) {
    RecordItem *items = ARENA_NEW(arena, RecordItem, out->item_count + 1);
    if (out->item_count)
        memcpy(items, out->items, (size_t)out->item_count * sizeof *items);
    record_rules(calibration, arena, items, out);
    out->items = items;
    out->borders = cases(calibration, arena, CARRIED_BORDER, out, &out->border_count);
    out->parked = cases(calibration, arena, CARRIED_PARKED, out, &out->parked_count);
}
