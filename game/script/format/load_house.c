#include "script/format/load_house.h"

#include <string.h>

#include "script/format/load_names.h"
#include "script/format/load_texts.h"

#include "base/banned.h"

/* The place for the thing of this id: that of the base house, or a new one. A second one in the
 * same file is a finding. */
static int take_id(Loader *loader, NameOf of, const char *id, int line) {
    int before = names_find(&loader->of_house.own[of], id);
    if (before >= 0) {
        loader_find_second(loader, RULE_DUPLICATE, line, id, before);
    }
    names_put(&loader->of_house.own[of], id, line);
    if (loader->file == WORD_CASE && !loader->of_case.late &&
        (loader->of_case.moments.count || loader->of_case.endings.count))
        loader_find(loader, RULE_OWN_LATE, line, format_words[loader->pending.word].name, NULL,
                    NULL);
    return loader_find_id(loader, of, id);
}

#define PUT(loader, list, index, thing)                                                            \
    do {                                                                                           \
        if ((index) < 0) {                                                                         \
            GROW(&(loader)->of_house.list, items);                                                 \
            (index) = (loader)->of_house.list.count++;                                             \
        }                                                                                          \
        (loader)->of_house.list.items[index] = (thing);                                            \
        house_draft_show(&loader->of_house, &loader->house);                                       \
    } while (0)

/* What is shown; `written` gets the label as the file has it. */
static const char *read_label(Loader *loader, const Fields *fields, int field, const char *id,
                              const char **written) {
    const char *label = fields_plain(fields, field);
    *written = label ? label : id;
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
    if (loader->of_house.has_definition)
        loader_find(loader, RULE_CASE_TWICE, fields->line, "definition", "?", NULL);
    loader->of_house.has_definition = true;
    loader->house.definition = loader_shown(loader, text, fields->line, NULL, "definition");
}

void load_category(Loader *loader, const Fields *fields) {
    Category category = {.id = loader->pending.name, .line = fields->line};
    category.label = read_label(loader, fields, LABEL, category.id, &category.written);
    category.label_words = words_of(category.label);
    category.why = fields_text(fields, LABEL_WHY, NULL, "category/%s/why", category.id);
    int at = take_id(loader, NAME_CATEGORY, category.id, fields->line);
    PUT(loader, categories, at, category);
    if (!strcmp(category.id, "complaint"))
        loader->house.complaint = at;
}

void load_kind(Loader *loader, const Fields *fields) {
    Kind kind = {.id = loader->pending.name, .line = fields->line};
    kind.label = read_label(loader, fields, LABEL, kind.id, &kind.written);
    kind.why = fields_text(fields, LABEL_WHY, NULL, "kind/%s/why", kind.id);
    int at = take_id(loader, NAME_KIND, kind.id, fields->line);
    PUT(loader, kinds, at, kind);
}

void load_act(Loader *loader, const Fields *fields) {
    Act act = {.id = loader->pending.name, .line = fields->line, .after = -1};
    act.label = read_label(loader, fields, ACT_LABEL, act.id, &act.written);
    fields_number(fields, ACT_EMPATHY, &act.empathy);
    fields_number(fields, ACT_TRUST, &act.trust);
    fields_number(fields, ACT_PATIENCE, &act.patience);
    act.trap = fields_boolean(fields, ACT_TRAP);
    act.fades = fields_boolean(fields, ACT_FADES);
    int family = fields_choice(fields, ACT_FAMILY);
    act.family = family >= 0 ? (Family)(family + 1) : act_usual_family(act.id);
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
        loader_later(loader, &(Later){NAME_ACT, name, line, at, 0, false});
}

void load_off(Loader *loader, const Fields *fields) {
    Off off = {.id = loader->pending.name, .line = fields->line};
    off.label = read_label(loader, fields, OFF_LABEL, off.id, &off.written);
    fields_number(fields, OFF_EMPATHY, &off.empathy);
    fields_number(fields, OFF_TRUST, &off.trust);
    fields_number(fields, OFF_PATIENCE, &off.patience);
    off.why = fields_text(fields, OFF_WHY, NULL, "off/%s/why", off.id);
    int at = take_id(loader, NAME_OFF, off.id, fields->line);
    PUT(loader, offs, at, off);
}

/* { 15, 30 }, or { from = 5, to = 120 } for any whole amount. */
static void read_amounts(const Fields *fields, Remedy *remedy) {
    lua_State *lua = fields->lua;
    bool named = false;
    if (fields_type(fields, REMEDY_EUROS) == LUA_TTABLE) {
        lua_pushnil(lua);
        if (lua_next(lua, fields->base + REMEDY_EUROS)) {
            named = lua_rawlen(lua, fields->base + REMEDY_EUROS) == 0;
            lua_pop(lua, 2);
        }
    }
    if (!named) {
        remedy->euro_count = fields_amounts(fields, REMEDY_EUROS, &remedy->euros);
        return;
    }
    Fields range;
    if (!fields_inner(fields, REMEDY_EUROS, &range))
        return;
    remedy->any_amount = fields_number(&range, AMOUNTS_FROM, &remedy->euros_from) &&
                         fields_number(&range, AMOUNTS_TO, &remedy->euros_to);
    if (remedy->any_amount && remedy->euros_from > remedy->euros_to)
        loader_find(fields->loader, RULE_RANGE_TURNED, fields_line(&range, AMOUNTS_FROM), "euros",
                    NULL, NULL);
}

/* One of a case that replaces one of the house says the same, unless it says otherwise. */
static const char *read_says(Loader *loader, const Fields *fields, const char *id) {
    const char *says = fields_plain(fields, REMEDY_SAYS);
    int before = loader_find_id(loader, NAME_REMEDY, id);
    if (!says)
        return before < 0 ? NULL : loader->of_house.remedies.items[before].says;
    return loader_translate(loader, says, fields_line(fields, REMEDY_SAYS), NULL, "remedy/%s/says",
                            id);
}

void load_remedy(Loader *loader, const Fields *fields) {
    Remedy remedy = {.id = loader->pending.name, .line = fields->line};
    remedy.label = read_label(loader, fields, REMEDY_LABEL, remedy.id, &remedy.written);
    remedy.label_words = words_of(remedy.label);
    remedy.says = read_says(loader, fields, remedy.id);
    fields_number(fields, REMEDY_TRUST, &remedy.trust);
    fields_number(fields, REMEDY_PATIENCE, &remedy.patience);
    read_amounts(fields, &remedy);
    remedy.critical = fields_boolean(fields, REMEDY_CRITICAL);
    int at = take_id(loader, NAME_REMEDY, remedy.id, fields->line);
    PUT(loader, remedies, at, remedy);
}

/* The remedies may stand below; until then the list is as long as it is written. */
static void read_may(const Fields *fields, int field, int role) {
    Loader *loader = fields->loader;
    int count = fields_list(fields, field);
    for (int i = 1; i <= count; i++) {
        int line = fields_item_line(fields, field, i);
        fields_push(fields, field, i);
        const char *name = fields_string(fields, field, lua_gettop(fields->lua), line);
        lua_pop(fields->lua, 1);
        if (name)
            loader_later(loader, &(Later){NAME_REMEDY, name, line, role, i, field == ROLE_MAY_NOT});
    }
}

void load_role(Loader *loader, const Fields *fields) {
    Role role = {.id = loader->pending.name, .line = fields->line};
    role.label = read_label(loader, fields, ROLE_LABEL, role.id, &role.written);
    fields_number(fields, ROLE_EUROS, &role.euros);
    int at = take_id(loader, NAME_ROLE, role.id, fields->line);
    PUT(loader, roles, at, role);
    read_may(fields, ROLE_MAY, at);
    read_may(fields, ROLE_MAY_NOT, at);
}

void load_theme(Loader *loader, const Fields *fields) {
    CaseTheme theme = {.id = loader->pending.name, .line = fields->line};
    theme.label = read_label(loader, fields, LABEL, theme.id, &theme.written);
    int at = take_id(loader, NAME_THEME, theme.id, fields->line);
    PUT(loader, themes, at, theme);
}

void load_family(Loader *loader, const Fields *fields) {
    const char *name = loader->pending.name;
    int found =
        fields_term(fields, fields->line, "family", family_terms + 1, FAMILY_COUNT - 1, name);
    if (found < 0)
        return;
    Family family = (Family)(found + 1);
    int *before = &loader->of_house.family_lines[family];
    if (*before)
        loader_find_second(loader, RULE_DUPLICATE, fields->line, name, *before);
    *before = fields->line;
    const char *markers = fields_plain(fields, FAMILY_MARKERS);
    if (markers)
        loader->house.markers[family] =
            loader_translate(loader, markers, fields_line(fields, FAMILY_MARKERS), NULL,
                             "family/%s/markers", family_id(family));
}

void load_mood(Loader *loader, const Fields *fields) {
    Mood mood = {.id = loader->pending.name, .line = fields->line};
    mood.label = read_label(loader, fields, MOOD_LABEL, mood.id, &mood.written);
    mood.has_below = fields_number(fields, MOOD_BELOW, &mood.below);
    int at = take_id(loader, NAME_MOOD, mood.id, fields->line);
    PUT(loader, moods, at, mood);
}

static void once(Loader *loader, bool *has, const Fields *fields) {
    if (*has)
        loader_find(loader, RULE_NOTICE_TWICE, fields->line, fields->word, NULL, NULL);
    *has = true;
}

void load_stray(Loader *loader, const Fields *fields) {
    const char *text = loader->pending.text;
    once(loader, &loader->of_house.has_stray, fields);
    loader->house.stray = loader_shown(loader, text, fields->line, NULL, "stray");
}

void load_weights(Loader *loader, const Fields *fields) {
    Weights *weights = &loader->house.weights;
    once(loader, &loader->of_house.has_weights, fields);
    *weights = (Weights){0};
    fields_number(fields, SCORE_RECOGNITION, &weights->recognition);
    fields_number(fields, SCORE_EMPATHY, &weights->empathy);
    fields_number(fields, SCORE_SPEED, &weights->speed);
    fields_number(fields, SCORE_MANDATE, &weights->mandate);
}

void load_pass(Loader *loader, const Fields *fields) {
    Pass *pass = &loader->house.pass;
    once(loader, &loader->of_house.has_pass, fields);
    pass->has_recognition = fields_number(fields, SCORE_RECOGNITION, &pass->recognition);
    pass->has_empathy = fields_number(fields, SCORE_EMPATHY, &pass->empathy);
    pass->has_speed = fields_number(fields, SCORE_SPEED, &pass->speed);
    pass->has_mandate = fields_number(fields, SCORE_MANDATE, &pass->mandate);
    pass->has_total = fields_number(fields, SCORE_TOTAL, &pass->total);
    pass->outcome = fields_choice(fields, PASS_OUTCOME);
    pass->has_outcome = pass->outcome >= 0;
}

void load_costs(Loader *loader, const Fields *fields) {
    once(loader, &loader->of_house.has_costs, fields);
    fields_number(fields, COSTS_HAND_OVER, &loader->house.hand_over_cost);
}

void load_pace(Loader *loader, const Fields *fields) {
    once(loader, &loader->of_house.has_pace, fields);
    fields_number(fields, PACE_WORDS, &loader->house.words_per_minute);
    fields_number(fields, PACE_THINK, &loader->house.think_seconds);
}

void load_reading(Loader *loader, const Fields *fields) {
    once(loader, &loader->of_house.has_reading, fields);
    int level = fields_choice(fields, READING_LEVEL), kept = 0;
    if (level >= 0)
        loader->house.level = (ReadingLevel)level;
    int count = fields_list(fields, READING_WORDS);
    const char **words = LOADER_NEW(loader, const char *, count);
    for (int i = 1; i <= count; i++) {
        fields_push(fields, READING_WORDS, i);
        const char *word = fields_string(fields, READING_WORDS, lua_gettop(fields->lua),
                                         fields_item_line(fields, READING_WORDS, i));
        lua_pop(fields->lua, 1);
        if (word)
            words[kept++] = word;
    }
    loader->house.allowed_words = words;
    loader->house.allowed_word_count = kept;
}
