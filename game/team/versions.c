#include "team/versions.h"

#include <stdlib.h>
#include <string.h>

#include "model/markup.h"

#include "base/banned.h"

/* ---- one version ---- */

void version_add(Version *version, VersionEntry entry) {
    GROW_BY(version, entries, count, capacity, 1);
    version->entries[version->count++] = entry;
}

void version_release(Version *version) {
    free(version->entries);
    *version = (Version){0};
}

const VersionEntry *version_find_rule(const Version *version, const char *text) {
    for (int i = 0; i < version->count; i++)
        if (version->entries[i].what == CARRIED_RULE && !strcmp(version->entries[i].text, text))
            return &version->entries[i];
    return NULL;
}

const VersionEntry *version_find_case(const Version *version, const char *id) {
    for (int i = 0; i < version->count; i++)
        if (version->entries[i].what != CARRIED_RULE && !strcmp(version->entries[i].id, id))
            return &version->entries[i];
    return NULL;
}

static const char *plain(const Statement *statement, Arena *arena) {
    Text text = {0};
    markup_plain(&statement->text, NULL, &text);
    const char *copy = arena_strdup(arena, text_cstr(&text));
    text_release(&text);
    return copy;
}

static VersionEntry case_entry(const House *house, Carried what, const Statement *statement,
                               Judgement verdict, const char *dissent, Arena *arena) {
    bool called = what == CARRIED_BORDER && verdict.category >= 0;
    return (VersionEntry){.what = what,
                          .id = statement->id,
                          .text = plain(statement, arena),
                          .is = called ? house->categories[verdict.category].id : NULL,
                          .kind =
                              called && verdict.kind >= 0 ? house->kinds[verdict.kind].id : NULL,
                          .dissent = dissent};
}

void version_of_record(const CalibrationRecord *record, Arena *arena, Version *out) {
    *out = (Version){0};
    for (int r = 0; r < record->rule_count; r++) {
        const RecordRule *rule = &record->rules[r];
        const char **items = ARENA_NEW(arena, const char *, rule->statement_count + 1);
        for (int i = 0; i < rule->statement_count; i++)
            items[i] = record->set->items[rule->statements[i]].id;
        version_add(out, (VersionEntry){.what = CARRIED_RULE,
                                        .text = rule->text,
                                        .from = rule->from,
                                        .items = items,
                                        .item_count = rule->statement_count});
    }
    for (int i = 0; i < record->border_count; i++)
        version_add(out, case_entry(record->house, CARRIED_BORDER, record->borders[i].statement,
                                    record->borders[i].verdict, record->borders[i].dissent, arena));
    for (int i = 0; i < record->parked_count; i++)
        version_add(out, case_entry(record->house, CARRIED_PARKED, record->parked[i].statement,
                                    record->parked[i].verdict, record->parked[i].dissent, arena));
}

/* It is carried once for each statement that it came of. */
static void add_carried_rule(const CalibrationRecord *record, const CalibrationInput *input,
                             Arena *arena, Version *out) {
    if (version_find_rule(out, input->text))
        return;
    const char **items = ARENA_NEW(arena, const char *, record->input_count + 1);
    int count = 0;
    for (int i = 0; i < record->input_count; i++) {
        const CalibrationInput *other = &record->inputs[i];
        if (other->kind == CALIBRATE_CARRY && other->carried == CARRIED_RULE && other->item >= 0 &&
            !strcmp(other->text, input->text))
            items[count++] = record->set->items[other->item].id;
    }
    version_add(out,
                (VersionEntry){.what = CARRIED_RULE,
                               .text = input->text,
                               .from = input->rule ? record->set->rules[input->rule - 1].id : NULL,
                               .items = items,
                               .item_count = count});
}

void version_before_record(const CalibrationRecord *record, Arena *arena, Version *out) {
    *out = (Version){0};
    for (int i = 0; i < record->input_count; i++) {
        const CalibrationInput *input = &record->inputs[i];
        if (input->kind != CALIBRATE_CARRY)
            continue;
        if (input->carried == CARRIED_RULE)
            add_carried_rule(record, input, arena, out);
        else
            version_add(out,
                        case_entry(record->house, input->carried, &record->set->items[input->item],
                                   input->judgement, input->text, arena));
    }
}

/* ---- two of them ---- */

static bool same(const char *a, const char *b) {
    return a && b ? !strcmp(a, b) : a == b;
}

static bool share_item(const VersionEntry *a, const VersionEntry *b) {
    for (int i = 0; i < a->item_count; i++)
        for (int j = 0; j < b->item_count; j++)
            if (!strcmp(a->items[i], b->items[j]))
                return true;
    return false;
}

static bool is_taken(const VersionChanges *changes, const VersionEntry *was) {
    for (int i = 0; i < changes->count; i++)
        if (changes->items[i].was == was)
            return true;
    return false;
}

/* The rule that `now` was before: one that went, and that nothing else came of. */
static const VersionEntry *rule_before(const Version *was, const Version *is,
                                       const VersionEntry *now, const VersionChanges *changes) {
    for (int i = 0; i < was->count; i++) {
        const VersionEntry *old = &was->entries[i];
        bool kin = old->what == CARRIED_RULE &&
                   ((old->from && same(old->from, now->from)) || share_item(old, now));
        if (kin && !version_find_rule(is, old->text) && !is_taken(changes, old))
            return old;
    }
    return NULL;
}

static void add_change(VersionChanges *out, const VersionEntry *was, const VersionEntry *is) {
    GROW(out, items);
    out->items[out->count++] = (VersionChange){!was ? VERSION_ADDED
                                               : is ? VERSION_CHANGED
                                                    : VERSION_REMOVED,
                                               was, is};
}

static bool is_unchanged(const VersionEntry *was, const VersionEntry *is) {
    return was->what == is->what && same(was->is, is->is) && same(was->kind, is->kind) &&
           same(was->dissent, is->dissent);
}

static void compare_rules(const Version *was, const Version *is, VersionChanges *out) {
    for (int i = 0; i < is->count; i++) {
        const VersionEntry *now = &is->entries[i];
        if (now->what == CARRIED_RULE && !version_find_rule(was, now->text))
            add_change(out, rule_before(was, is, now, out), now);
    }
    for (int i = 0; i < was->count; i++) {
        const VersionEntry *old = &was->entries[i];
        if (old->what == CARRIED_RULE && !version_find_rule(is, old->text) && !is_taken(out, old))
            add_change(out, old, NULL);
    }
}

static void compare_cases(const Version *was, const Version *is, VersionChanges *out) {
    for (int i = 0; i < is->count; i++) {
        const VersionEntry *now = &is->entries[i];
        const VersionEntry *old =
            now->what == CARRIED_RULE ? NULL : version_find_case(was, now->id);
        if (now->what != CARRIED_RULE && (!old || !is_unchanged(old, now)))
            add_change(out, old, now);
    }
    for (int i = 0; i < was->count; i++) {
        const VersionEntry *old = &was->entries[i];
        if (old->what != CARRIED_RULE && !version_find_case(is, old->id))
            add_change(out, old, NULL);
    }
}

void versions_compare(const Version *was, const Version *is, VersionChanges *out) {
    *out = (VersionChanges){0};
    compare_rules(was, is, out);
    compare_cases(was, is, out);
}

void version_changes_release(VersionChanges *changes) {
    free(changes->items);
    *changes = (VersionChanges){0};
}

const char *version_change_id(VersionChangeKind kind) {
    static const char *const ids[VERSION_CHANGE_KINDS] = {"added", "changed", "removed"};
    return ids[kind];
}
