#include "script/format/assemble.h"

#include <string.h>

#include "base/banned.h"

/* Copies a list into the arena; `to` gets it. */
#define KEEP(loader, type, list, to, number)                                                       \
    do {                                                                                           \
        type *kept_ = arena_alloc((loader)->arena, sizeof(type) * (size_t)(loader)->list.count);   \
        if ((loader)->list.count)                                                                  \
            memcpy(kept_, (loader)->list.items, sizeof(type) * (size_t)(loader)->list.count);      \
        (to) = kept_;                                                                              \
        (number) = (loader)->list.count;                                                           \
    } while (0)

void build_house(Loader *loader, House *house) {
    *house = loader->house;
    house->path = arena_strdup(loader->arena, loader->source.path);
    KEEP(loader, Category, of_house.categories, house->categories, house->category_count);
    KEEP(loader, Kind, of_house.kinds, house->kinds, house->kind_count);
    KEEP(loader, Act, of_house.acts, house->acts, house->act_count);
    KEEP(loader, Off, of_house.offs, house->offs, house->off_count);
    KEEP(loader, CaseTheme, of_house.themes, house->themes, house->theme_count);
    KEEP(loader, Remedy, of_house.remedies, house->remedies, house->remedy_count);
    KEEP(loader, Role, of_house.roles, house->roles, house->role_count);
    KEEP(loader, Mood, of_house.moods, house->moods, house->mood_count);
    house->complaint = house_find_category(house, "complaint");
    house->explain = house->defend = -1;
    for (int i = 0; i < house->act_count; i++) { /* ids alone: results count these */
        if (!strcmp(house->acts[i].id, "explain"))
            house->explain = i;
        if (!strcmp(house->acts[i].id, "defend"))
            house->defend = i;
    }
}

static void build_lines(Loader *loader) {
    Scenario *scenario = loader->scenario;
    Line *lines = ARENA_NEW(loader->arena, Line, loader->of_case.lines.count);
    for (int i = 0; i < loader->of_case.lines.count; i++)
        lines[i] = loader->of_case.lines.items[i].line;
    scenario->lines = lines;
    scenario->line_count = loader->of_case.lines.count;
    Mark *marks = ARENA_NEW(loader->arena, Mark, loader->of_case.marks.count);
    for (int i = 0; i < loader->of_case.marks.count; i++)
        marks[i] = loader->of_case.marks.items[i].mark;
    scenario->marks = marks;
    scenario->mark_count = loader->of_case.marks.count;
}

void build_scenario(Loader *loader) {
    Scenario *scenario = loader->scenario;
    KEEP(loader, Moment, of_case.moments, scenario->moments, scenario->moment_count);
    KEEP(loader, Reply, of_case.replies, scenario->replies, scenario->reply_count);
    KEEP(loader, Judge, of_case.judges, scenario->judges, scenario->judge_count);
    KEEP(loader, Offer, of_case.offers, scenario->offers, scenario->offer_count);
    KEEP(loader, Ending, of_case.endings, scenario->endings, scenario->ending_count);
    KEEP(loader, Flag, of_case.flags, scenario->flags, scenario->flag_count);
    KEEP(loader, const char *, of_case.mark_ids, scenario->mark_names, scenario->mark_name_count);
    build_lines(loader);
    build_house(loader, &scenario->house);
    scenario->house.path = loader->base ? arena_strdup(loader->arena, loader->base->path) : "";
}

void build_set(Loader *loader) {
    StatementSet *set = loader->set;
    KEEP(loader, Statement, of_set.items, set->items, set->item_count);
    KEEP(loader, RuleOfThumb, of_set.rules, set->rules, set->rule_count);
}
