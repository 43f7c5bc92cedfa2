#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/format/loader.h"

#include "base/banned.h"

/* Adds one more to a list in the arena, unless it is there; false then. */
static bool append(Loader *loader, const int **list, int *count, int one) {
    int *longer = LOADER_NEW(loader, int, *count + 1);
    for (int i = 0; i < *count; i++) {
        longer[i] = (*list)[i];
        if (longer[i] == one)
            return false;
    }
    longer[(*count)++] = one;
    *list = longer;
    return true;
}

/* Names that could stand further on: role.may, act.after, the roles of case and moments. */
static void finish_later(Loader *loader) {
    for (int i = 0; i < loader->later.count; i++) {
        const Later *later = &loader->later.items[i];
        int found = loader_resolve(loader, later->of, later->name, later->line);
        if (found < 0)
            continue;
        if (later->of == NAME_ACT) {
            loader->acts.items[later->index].after = found;
        } else if (later->of == NAME_ROLE && later->index < 0) {
            loader->scenario->role = found;
        } else if (later->of == NAME_ROLE) {
            loader->moments.items[later->index].role = found;
        } else if (later->of == NAME_REMEDY) {
            Role *role = &loader->roles.items[later->index];
            if (later->may_not ? role_may(role, found) : role_may_not(role, found))
                loader_find(loader, RULE_MAY_BOTH, later->line, later->name, NULL, NULL);
            else if (!(later->may_not ? append(loader, &role->may_not, &role->may_not_count, found)
                                      : append(loader, &role->may, &role->may_count, found)))
                loader_find(loader, RULE_NAMED_TWICE, later->line, later->name, NULL, NULL);
        } else if (later->of == NAME_RULE) {
            Statement *item = &loader->items.items[later->index];
            if (!append(loader, &item->rules, &item->rule_count, found))
                loader_find(loader, RULE_NAMED_TWICE, later->line, later->name, NULL, NULL);
        }
    }
}

void finish_house(Loader *loader) {
    finish_later(loader);
    if (loader->house.complaint < 0)
        loader_find(loader, RULE_NO_COMPLAINT, 1, NULL, NULL, NULL);
}

/* --- places --- */

/* A suggestion is a kindness: in a file with more names than this none is looked for. */
enum { NEAREST_MOST = 4096 };

static const char *nearest_place(const Loader *loader, const char *name) {
    Nearest near = nearest_to(name);
    if (loader->moments.count + loader->endings.count > NEAREST_MOST)
        return NULL;
    for (int i = 0; i < loader->moments.count; i++)
        nearest_try(&near, loader->moments.items[i].name);
    for (int i = 0; i < loader->endings.count; i++)
        nearest_try(&near, loader->endings.items[i].name);
    return near.best;
}

static const char *nearest_mark(const Loader *loader, const char *name) {
    Nearest near = nearest_to(name);
    if (loader->mark_ids.count > NEAREST_MOST)
        return NULL;
    for (int i = 0; i < loader->mark_ids.count; i++)
        nearest_try(&near, loader->mark_ids.items[i]);
    return near.best;
}

static void set_jump(Loader *loader, const Jump *jump, int place) {
    switch (jump->jump_for) {
    case JUMP_START:
        loader->scenario->start = place;
        break;
    case JUMP_PATIENCE_OUT:
        loader->scenario->patience_out = place;
        break;
    case JUMP_GO:
        loader->moments.items[jump->index].go = place;
        break;
    case JUMP_REPLY:
        loader->replies.items[jump->index].go = place;
        break;
    case JUMP_RIGHT:
        loader->judges.items[jump->index].right = place;
        break;
    case JUMP_HALF:
        loader->judges.items[jump->index].half = place;
        break;
    case JUMP_WRONG:
        loader->judges.items[jump->index].wrong = place;
        break;
    case JUMP_FITS:
        loader->offers.items[jump->index].fits = place;
        break;
    case JUMP_SHORT:
        loader->offers.items[jump->index].short_of = place;
        break;
    case JUMP_BEYOND:
        loader->offers.items[jump->index].beyond = place;
        break;
    case JUMP_HARMFUL:
        loader->offers.items[jump->index].harmed = place;
        break;
    case JUMP_HANDED_OVER:
        loader->offers.items[jump->index].handed_over = place;
        break;
    }
}

static void finish_jumps(Loader *loader) {
    for (int i = 0; i < loader->jumps.count; i++) {
        const Jump *jump = &loader->jumps.items[i];
        int place = names_find(&loader->places, jump->name);
        if (place < 0) {
            const char *near = nearest_place(loader, jump->name);
            loader_find(loader, near ? RULE_UNKNOWN_PLACE_NEAR : RULE_UNKNOWN_PLACE, jump->line,
                        jump->name, near, NULL);
        } else if (jump->jump_for == JUMP_START && place >= SCENARIO_ENDING) {
            loader_find(loader, RULE_START_ENDING, jump->line, jump->name, NULL, NULL);
        } else {
            set_jump(loader, jump, place);
        }
    }
}

/* handed_over and beyond fall back to short, then fits; short and fits to each other. */
static void fill_offers(Loader *loader) {
    for (int i = 0; i < loader->offers.count; i++) {
        Offer *offer = &loader->offers.items[i];
        if (offer->short_of == SCENARIO_NOWHERE)
            offer->short_of = offer->fits;
        if (offer->fits == SCENARIO_NOWHERE)
            offer->fits = offer->short_of;
        if (offer->beyond == SCENARIO_NOWHERE)
            offer->beyond = offer->short_of;
        if (offer->harmed == SCENARIO_NOWHERE)
            offer->harmed = offer->short_of;
        if (offer->handed_over == SCENARIO_NOWHERE)
            offer->handed_over = offer->short_of;
    }
}

static void finish_heard(Loader *loader) {
    for (int i = 0; i < loader->heard.count; i++) {
        const Heard *heard = &loader->heard.items[i];
        Reply *reply = &loader->replies.items[heard->reply];
        int name = names_find(&loader->mark_names, heard->name);
        if (name < 0) {
            const char *near = nearest_mark(loader, heard->name);
            loader_find(loader, near ? RULE_UNKNOWN_HEARD_NEAR : RULE_UNKNOWN_HEARD, heard->line,
                        heard->name, near, NULL);
        } else if (heard->nth == 0) {
            int *list = LOADER_NEW(loader, int, reply->heard_count);
            reply->heard = list;
            for (int k = 0; k < reply->heard_count; k++)
                list[k] = names_find(&loader->mark_names, loader->heard.items[i + k].name);
        }
    }
}

static void finish_moments(Loader *loader) {
    for (int i = 0; i < loader->moments.count; i++) {
        Moment *moment = &loader->moments.items[i];
        if (moment->way == WAY_REPLIES)
            loader->scenario->has_step[moment->step] = true;
        if (moment->way == WAY_GO && moment->act < 0)
            loader_find(loader, RULE_DEAD_END, moment->line, moment->name, NULL, NULL);
        if (moment->way == WAY_GO || moment->way == WAY_REPLIES)
            moment->act = -1;
    }
    loader->scenario->has_step[STEP_NONE] = false;
}

void finish_case(Loader *loader) {
    loader->scenario->start = loader->scenario->patience_out = SCENARIO_NOWHERE;
    finish_later(loader);
    if (!loader->moments.count) {
        loader_find(loader, RULE_NO_MOMENTS, loader->case_line, NULL, NULL, NULL);
        return;
    }
    finish_jumps(loader);
    fill_offers(loader);
    loader_check_roles(loader);
    finish_heard(loader);
    finish_moments(loader);
}

void finish_set(Loader *loader) {
    finish_later(loader);
    if (!loader->items.count)
        loader_find(loader, RULE_NO_ITEMS, 1, NULL, NULL, NULL);
}

/* --- into the arena --- */

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
    house->path = arena_strdup(loader->arena, loader->path);
    KEEP(loader, Category, categories, house->categories, house->category_count);
    KEEP(loader, Kind, kinds, house->kinds, house->kind_count);
    KEEP(loader, Act, acts, house->acts, house->act_count);
    KEEP(loader, Off, offs, house->offs, house->off_count);
    KEEP(loader, CaseTheme, themes, house->themes, house->theme_count);
    KEEP(loader, Remedy, remedies, house->remedies, house->remedy_count);
    KEEP(loader, Role, roles, house->roles, house->role_count);
    KEEP(loader, Mood, moods, house->moods, house->mood_count);
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
    Line *lines = ARENA_NEW(loader->arena, Line, loader->lines.count);
    for (int i = 0; i < loader->lines.count; i++)
        lines[i] = loader->lines.items[i].line;
    scenario->lines = lines;
    scenario->line_count = loader->lines.count;
    Mark *marks = ARENA_NEW(loader->arena, Mark, loader->marks.count);
    for (int i = 0; i < loader->marks.count; i++)
        marks[i] = loader->marks.items[i].mark;
    scenario->marks = marks;
    scenario->mark_count = loader->marks.count;
}

void build_scenario(Loader *loader) {
    Scenario *scenario = loader->scenario;
    KEEP(loader, Moment, moments, scenario->moments, scenario->moment_count);
    KEEP(loader, Reply, replies, scenario->replies, scenario->reply_count);
    KEEP(loader, Judge, judges, scenario->judges, scenario->judge_count);
    KEEP(loader, Offer, offers, scenario->offers, scenario->offer_count);
    KEEP(loader, Ending, endings, scenario->endings, scenario->ending_count);
    KEEP(loader, Flag, flags, scenario->flags, scenario->flag_count);
    KEEP(loader, const char *, mark_ids, scenario->mark_names, scenario->mark_name_count);
    build_lines(loader);
    build_house(loader, &scenario->house);
    scenario->house.path = loader->base ? arena_strdup(loader->arena, loader->base->path) : "";
}
