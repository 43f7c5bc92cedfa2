#include <stdio.h>
#include <string.h>

#include "script/format/loader.h"

#include "base/banned.h"

/* The lists of the house as they grow, for who looks something up. */
void loader_refresh_house(Loader *loader) {
    House *house = &loader->house;
    house->categories = loader->categories.items;
    house->category_count = loader->categories.count;
    house->kinds = loader->kinds.items;
    house->kind_count = loader->kinds.count;
    house->acts = loader->acts.items;
    house->act_count = loader->acts.count;
    house->remedies = loader->remedies.items;
    house->remedy_count = loader->remedies.count;
    house->roles = loader->roles.items;
    house->role_count = loader->roles.count;
    house->moods = loader->moods.items;
    house->mood_count = loader->moods.count;
}

/* The place for the thing of this id: that of the base house, or a new one. A second one in the
 * same file is a finding. */
static int take_id(Loader *loader, NameOf of, const char *id, int line) {
    int before = names_find(&loader->own[of], id);
    if (before >= 0) {
        char where[16];
        snprintf(where, sizeof where, "%d", before);
        loader_find(loader, RULE_DUPLICATE, line, id, where, NULL);
    }
    names_put(&loader->own[of], id, line);
    if (loader->file == WORD_CASE && (loader->moments.count || loader->endings.count))
        loader_find(loader, RULE_OWN_LATE, line, format_words[loader->pending.word].name, NULL,
                    NULL);
    int found = loader_find_name(loader, of, id);
    return found;
}

#define PUT(loader, list, index, thing)                                                            \
    do {                                                                                           \
        if ((index) < 0 || strcmp((loader)->list.items[index].id, (thing).id) != 0) {              \
            GROW(&(loader)->list, items);                                                          \
            (index) = (loader)->list.count++;                                                      \
        }                                                                                          \
        (loader)->list.items[index] = (thing);                                                     \
        loader_refresh_house(loader);                                                              \
    } while (0)

static const char *read_label(Loader *loader, const Fields *fields, int field, const char *id) {
    const char *label = fields_plain(fields, field);
    if (!label)
        return id;
    return loader_translate(loader, label, fields_line(fields, field), NULL, "%s/%s/label",
                            format_words[loader->pending.word].name, id);
}

static int words_of(const char *label) {
    Markup markup;
    markup_parse(&markup, label);
    return markup.words;
}

void load_definition(Loader *loader, const Fields *fields) {
    const char *text = loader->pending.text;
    if (loader->has_definition)
        loader_find(loader, RULE_CASE_TWICE, fields->line, "definition", "?", NULL);
    loader->has_definition = true;
    loader->house.definition = loader_markup(
        loader, loader_translate(loader, text, fields->line, NULL, "definition"), fields->line);
}

void load_category(Loader *loader, const Fields *fields) {
    Category category = {.id = loader->pending.name, .line = fields->line};
    category.label = read_label(loader, fields, LABEL, category.id);
    category.label_words = words_of(category.label);
    int at = take_id(loader, NAME_CATEGORY, category.id, fields->line);
    PUT(loader, categories, at, category);
    if (!strcmp(category.id, "complaint"))
        loader->house.complaint = at;
}

void load_kind(Loader *loader, const Fields *fields) {
    Kind kind = {.id = loader->pending.name, .line = fields->line};
    kind.label = read_label(loader, fields, LABEL, kind.id);
    kind.why = fields_text(fields, LABEL_WHY, NULL, "kind/%s/why", kind.id);
    int at = take_id(loader, NAME_KIND, kind.id, fields->line);
    PUT(loader, kinds, at, kind);
}

void load_act(Loader *loader, const Fields *fields) {
    Act act = {.id = loader->pending.name, .line = fields->line, .after = -1};
    act.label = read_label(loader, fields, ACT_LABEL, act.id);
    fields_number(fields, ACT_EMPATHY, &act.empathy);
    fields_number(fields, ACT_TRUST, &act.trust);
    fields_number(fields, ACT_PATIENCE, &act.patience);
    act.trap = fields_boolean(fields, ACT_TRAP);
    act.fades = fields_boolean(fields, ACT_FADES);
    act.why = fields_text(fields, ACT_WHY, NULL, "act/%s/why", act.id);
    Fields after;
    const char *name = NULL;
    int line = 0;
    if (fields_inner(fields, ACT_AFTER, &after)) {
        fields_number(&after, AFTER_EMPATHY, &act.after_empathy);
        fields_number(&after, AFTER_TRUST, &act.after_trust);
        fields_number(&after, AFTER_PATIENCE, &act.after_patience);
        name = fields_plain(&after, AFTER_ACT);
        line = fields_line(&after, AFTER_ACT);
    }
    int at = take_id(loader, NAME_ACT, act.id, fields->line);
    PUT(loader, acts, at, act);
    if (name)
        loader_later(loader, NAME_ACT, name, line, at, 0);
}

void load_remedy(Loader *loader, const Fields *fields) {
    Remedy remedy = {.id = loader->pending.name, .line = fields->line};
    remedy.label = read_label(loader, fields, REMEDY_LABEL, remedy.id);
    remedy.label_words = words_of(remedy.label);
    fields_number(fields, REMEDY_TRUST, &remedy.trust);
    fields_number(fields, REMEDY_PATIENCE, &remedy.patience);
    remedy.euro_count = fields_amounts(fields, REMEDY_EUROS, &remedy.euros);
    remedy.critical = fields_boolean(fields, REMEDY_CRITICAL);
    int at = take_id(loader, NAME_REMEDY, remedy.id, fields->line);
    PUT(loader, remedies, at, remedy);
}

void load_role(Loader *loader, const Fields *fields) {
    Role role = {.id = loader->pending.name, .line = fields->line};
    role.label = read_label(loader, fields, ROLE_LABEL, role.id);
    fields_number(fields, ROLE_EUROS, &role.euros);
    int count = fields_list(fields, ROLE_MAY);
    role.may = LOADER_NEW(loader, int, count);
    int at = take_id(loader, NAME_ROLE, role.id, fields->line);
    PUT(loader, roles, at, role);
    for (int i = 1; i <= count; i++) {
        int line = fields_item_line(fields, ROLE_MAY, i);
        fields_push(fields, ROLE_MAY, i);
        const char *name = fields_string(fields, ROLE_MAY, lua_gettop(fields->lua), line);
        lua_pop(fields->lua, 1);
        if (name)
            loader_later(loader, NAME_REMEDY, name, line, at, i);
    }
}

void load_mood(Loader *loader, const Fields *fields) {
    Mood mood = {.id = loader->pending.name, .line = fields->line};
    mood.label = read_label(loader, fields, MOOD_LABEL, mood.id);
    fields_number(fields, MOOD_BELOW, &mood.below);
    int at = take_id(loader, NAME_MOOD, mood.id, fields->line);
    PUT(loader, moods, at, mood);
}

static void once(Loader *loader, bool *has, const Fields *fields) {
    if (*has)
        loader_find(loader, RULE_NOTICE_TWICE, fields->line, fields->word, NULL, NULL);
    *has = true;
}

void load_weights(Loader *loader, const Fields *fields) {
    Weights *weights = &loader->house.weights;
    once(loader, &loader->has_weights, fields);
    *weights = (Weights){0};
    fields_number(fields, SCORE_RECOGNITION, &weights->recognition);
    fields_number(fields, SCORE_EMPATHY, &weights->empathy);
    fields_number(fields, SCORE_SPEED, &weights->speed);
    fields_number(fields, SCORE_MANDATE, &weights->mandate);
}

void load_pass(Loader *loader, const Fields *fields) {
    Pass *pass = &loader->house.pass;
    once(loader, &loader->has_pass, fields);
    pass->has_recognition = fields_number(fields, SCORE_RECOGNITION, &pass->recognition);
    pass->has_empathy = fields_number(fields, SCORE_EMPATHY, &pass->empathy);
    pass->has_speed = fields_number(fields, SCORE_SPEED, &pass->speed);
    pass->has_mandate = fields_number(fields, SCORE_MANDATE, &pass->mandate);
    pass->has_total = fields_number(fields, SCORE_TOTAL, &pass->total);
}

void load_costs(Loader *loader, const Fields *fields) {
    once(loader, &loader->has_costs, fields);
    fields_number(fields, COSTS_HAND_OVER, &loader->house.hand_over_cost);
}

void load_pace(Loader *loader, const Fields *fields) {
    once(loader, &loader->has_pace, fields);
    fields_number(fields, PACE_WORDS, &loader->house.words_per_minute);
    fields_number(fields, PACE_THINK, &loader->house.think_seconds);
}
