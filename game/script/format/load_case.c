#include "script/format/load_case.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "model/calls.h"
#include "script/format/conditions.h"
#include "script/format/field_faults.h"
#include "script/format/load_names.h"
#include "script/format/load_texts.h"
#include "script/source/place.h"

#include "base/banned.h"

enum { FLAGS_MOST = 200 };

static const char *or_empty(const char *text) {
    return text ? text : "";
}

/* A short text of the case, translated. */
static const char *shown(const Fields *fields, int field, const char *place) {
    const char *text = fields_plain(fields, field);
    return text ? loader_translate(fields->loader, text, fields_line(fields, field), NULL, "%s",
                                   place)
                : "";
}

static void read_norm(Loader *loader, const Fields *outer) {
    Scenario *scenario = loader->scenario;
    Fields norm;
    double contacts = 1;
    scenario->norm_contacts = 1;
    if (!fields_inner(outer, CASE_NORM, &norm))
        return;
    bool time = fields_duration(&norm, NORM_TIME, &scenario->norm_minutes);
    bool limit = fields_duration(&norm, NORM_LIMIT, &scenario->norm_limit_minutes);
    if (fields_number(&norm, NORM_CONTACTS, &contacts))
        scenario->norm_contacts = (int)contacts;
    scenario->has_norm = time && limit;
    if (time && limit &&
        (scenario->norm_minutes <= 0 || scenario->norm_limit_minutes <= scenario->norm_minutes))
        loader_find(loader, RULE_BAD_NORM, fields_line(&norm, NORM_LIMIT), NULL, NULL, NULL);
}

static void check_picture(Loader *loader, const char *name, int line) {
    if (*name && !file_name_is_safe(name))
        loader_find(loader, RULE_BAD_PATH, line, name, NULL, NULL);
}

/* One `mood = picture`: the mood at -2, the picture at -1. */
static void read_portrait(const Fields *person, int brace, const char **pictures) {
    lua_State *lua = person->lua;
    Loader *loader = person->loader;
    int line = fields_line(person, PERSON_PORTRAIT);
    const char *name = conditions_key(lua, -2);
    if (!name) {
        field_say_wrong(person, PERSON_PORTRAIT, person->base + PERSON_PORTRAIT, line);
        return;
    }
    line = place_line(&loader->source, place_field(&loader->source, brace, name), line);
    const char *picture = fields_string(person, PERSON_PORTRAIT, lua_gettop(lua), line);
    int mood = loader_resolve(loader, NAME_MOOD, name, line);
    if (picture)
        check_picture(loader, picture, line);
    if (mood < 0 || !picture)
        return;
    if (pictures[mood])
        loader_find(loader, RULE_NAMED_TWICE, line, name, NULL, NULL);
    pictures[mood] = picture;
}

static void read_portraits(Loader *loader, const Fields *person) {
    lua_State *lua = person->lua;
    int key = place_field(&loader->source, person->brace, "portrait");
    int brace = place_inner(&loader->source, key), count = 0;
    const char **pictures = LOADER_NEW(loader, const char *, loader->house.mood_count);
    for (int i = 0; i < loader->house.mood_count; i++)
        pictures[i] = NULL;
    lua_pushnil(lua);
    while (lua_next(lua, person->base + PERSON_PORTRAIT)) {
        read_portrait(person, brace, pictures);
        lua_pop(lua, 1);
        count++;
    }
    if (!count)
        field_say_wrong(person, PERSON_PORTRAIT, person->base + PERSON_PORTRAIT,
                        fields_line(person, PERSON_PORTRAIT));
    loader->scenario->portraits = pictures;
}

static void read_customer(Loader *loader, const Fields *outer) {
    Scenario *scenario = loader->scenario;
    Fields person;
    double earlier = 0;
    scenario->customer_name = scenario->portrait = "";
    if (!fields_inner(outer, CASE_CUSTOMER, &person))
        return;
    scenario->customer_name = shown(&person, PERSON_NAME, "case/customer/name");
    if (fields_type(&person, PERSON_PORTRAIT) == LUA_TTABLE)
        read_portraits(loader, &person);
    else
        scenario->portrait = or_empty(fields_plain(&person, PERSON_PORTRAIT));
    check_picture(loader, scenario->portrait, fields_line(&person, PERSON_PORTRAIT));
    fields_number(&person, PERSON_TRUST, &scenario->trust);
    fields_number(&person, PERSON_PATIENCE, &scenario->patience);
    fields_number(&person, PERSON_EARLIER, &earlier);
    scenario->earlier = (int)earlier;
    scenario->is_colleague = fields_boolean(&person, PERSON_COLLEAGUE);
}

static bool is_flag_name(const char *name) {
    if (!*name || (*name >= '0' && *name <= '9'))
        return false;
    for (; *name; name++) {
        if (!((*name >= 'a' && *name <= 'z') || (*name >= 'A' && *name <= 'Z') || *name == '_' ||
              (*name >= '0' && *name <= '9')))
            return false;
    }
    return true;
}

typedef struct FlagPlace {
    const char *name;
    int token;
} FlagPlace;

/* In the order in which they are written, whatever order the table has. */
static int by_token(const void *a, const void *b) {
    const FlagPlace *x = a, *y = b;
    return x->token != y->token ? (x->token < y->token ? -1 : 1) : strcmp(x->name, y->name);
}

static void add_flag(Loader *loader, const Fields *fields, const FlagPlace *place) {
    int line = place_line(&loader->source, place->token, fields_line(fields, CASE_FLAGS));
    if (variable_find(place->name) >= 0 || !strcmp(place->name, "customer") ||
        !strcmp(place->name, "budget")) {
        loader_find(loader, RULE_RESERVED_FLAG, line, place->name, NULL, NULL);
        return;
    }
    if (!is_flag_name(place->name)) {
        loader_find(loader, RULE_FLAG_NAME, line, place->name, NULL, NULL);
        return;
    }
    Flag flag = {.name = place->name, .line = line};
    lua_getfield(fields->lua, fields->base + CASE_FLAGS, place->name);
    bool fine = conditions_value(fields, CASE_FLAGS, lua_gettop(fields->lua), line, place->name,
                                 &flag.first);
    lua_pop(fields->lua, 1);
    if (!fine)
        return;
    names_put(&loader->of_case.flag_names, flag.name, loader->of_case.flags.count);
    GROW(&loader->of_case.flags, items);
    loader->of_case.flags.items[loader->of_case.flags.count++] = flag;
}

static void read_flags(Loader *loader, const Fields *fields) {
    lua_State *lua = fields->lua;
    FlagPlace places[FLAGS_MOST];
    int count = 0;
    if (!fields_has(fields, CASE_FLAGS))
        return;
    int line = fields_line(fields, CASE_FLAGS), table = fields->base + CASE_FLAGS;
    if (fields_type(fields, CASE_FLAGS) != LUA_TTABLE) {
        field_say_wrong(fields, CASE_FLAGS, table, line);
        return;
    }
    int key = place_field(&loader->source, fields->brace, "flags");
    int brace = place_inner(&loader->source, key);
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        lua_pop(lua, 1);
        const char *name = conditions_key(lua, -1);
        if (!name) {
            field_say_wrong(fields, CASE_FLAGS, table, line);
            continue;
        }
        name = loader_copy(loader, name, strlen(name));
        if (count < FLAGS_MOST)
            places[count++] = (FlagPlace){name, place_field(&loader->source, brace, name)};
        else
            loader_find(loader, RULE_OUT_OF_RANGE, line, "flags", "> 200", "200");
    }
    qsort(places, (size_t)count, sizeof *places, by_token);
    for (int i = 0; i < count; i++)
        add_flag(loader, fields, &places[i]);
}

static void read_teaches(Loader *loader, const Fields *fields) {
    int count = fields_list(fields, CASE_TEACHES), kept = 0;
    const char **list = LOADER_NEW(loader, const char *, count);
    for (int i = 1; i <= count; i++) {
        int line = fields_item_line(fields, CASE_TEACHES, i);
        fields_push(fields, CASE_TEACHES, i);
        const char *text = fields_string(fields, CASE_TEACHES, lua_gettop(fields->lua), line);
        lua_pop(fields->lua, 1);
        if (text)
            list[kept++] = loader_translate(loader, text, line, NULL, "case/teaches/%d", i);
    }
    loader->scenario->teaches = list;
    loader->scenario->teach_count = kept;
}

static void read_after(Loader *loader, const Fields *fields) {
    int count = fields_list(fields, CASE_AFTER), kept = 0;
    const char **list = LOADER_NEW(loader, const char *, count);
    for (int i = 1; i <= count; i++) {
        fields_push(fields, CASE_AFTER, i);
        const char *text = fields_string(fields, CASE_AFTER, lua_gettop(fields->lua),
                                         fields_item_line(fields, CASE_AFTER, i));
        lua_pop(fields->lua, 1);
        if (text)
            list[kept++] = text;
    }
    loader->scenario->after = list;
    loader->scenario->after_count = kept;
}

void load_case(Loader *loader, const Fields *fields) {
    Scenario *scenario = loader->scenario;
    loader->of_case.late = loader->of_case.moments.count || loader->of_case.endings.count ||
                           loader->of_house.own[NAME_ACT].count ||
                           loader->of_house.own[NAME_REMEDY].count ||
                           loader->of_house.own[NAME_ROLE].count;
    if (loader->of_case.late)
        loader_find(loader, RULE_CASE_LATE, fields->line, "case", NULL, NULL);
    loader->of_case.has_case = true;
    loader->of_case.case_line = fields->line;
    read_flags(loader, fields);
    scenario->title = shown(fields, CASE_TITLE, "case/title");
    scenario->summary = shown(fields, CASE_SUMMARY, "case/summary");
    scenario->sector = shown(fields, CASE_SECTOR, "case/sector");
    int channel = fields_choice(fields, CASE_CHANNEL);
    scenario->channel = channel < 0 ? CHANNEL_PHONE : (Channel)channel;
    scenario->role = -1;
    const char *role = fields_plain(fields, CASE_ROLE);
    if (role)
        loader_later(loader,
                     &(Later){NAME_ROLE, role, fields_line(fields, CASE_ROLE), -1, 0, false});
    fields_number(fields, CASE_MINUTES, &scenario->minutes);
    read_teaches(loader, fields);
    scenario->theme_count = fields_names(fields, CASE_THEMES, &scenario->themes);
    read_norm(loader, fields);
    read_customer(loader, fields);
    fields_jump(fields, CASE_START, JUMP_START, 0);
    double level = 0;
    fields_number(fields, CASE_LEVEL, &level);
    scenario->level = (int)level;
    read_after(loader, fields);
    Fields on;
    if (fields_inner(fields, CASE_ON, &on))
        fields_jump(&on, ON_PATIENCE_OUT, JUMP_PATIENCE_OUT, 0);
}

void load_notice(Loader *loader, const Fields *fields) {
    if (loader->of_case.has_notice)
        loader_find(loader, RULE_NOTICE_TWICE, fields->line, "notice", NULL, NULL);
    loader->of_case.has_notice = true;
    const char *text = loader->pending.text;
    loader->scenario->has_notice = true;
    loader->scenario->notice = loader_shown(loader, text, fields->line, NULL, "notice/text");
    loader->scenario->notice_help = fields_text(fields, NOTICE_HELP, NULL, "notice/help");
}
