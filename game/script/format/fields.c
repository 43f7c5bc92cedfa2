#include "script/format/fields.h"

#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/format/field_faults.h"
#include "script/format/load_names.h"
#include "script/format/load_texts.h"
#include "script/format/suggest.h"
#include "script/source/place.h"
#include "script/source/typed.h"

#include "base/banned.h"

enum { LIST_MOST = 5000, SAID_MOST = 200 /* unknown fields of one table, by name */ };

/* Pushes the table from field name to place in the list, made once for each list. Two words may
 * share a list of which one has fewer fields, so the last field is what tells them apart. */
static void push_map(lua_State *lua, const Field *list, int count) {
    static const char no_fields;
    const void *key = count ? (const void *)&list[count - 1].name : &no_fields;
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, key) == LUA_TTABLE)
        return;
    lua_pop(lua, 1);
    lua_createtable(lua, 0, count);
    for (int i = 0; i < count; i++) {
        lua_pushstring(lua, list[i].name);
        lua_pushinteger(lua, i + 1);
        lua_rawset(lua, -3);
    }
    lua_pushvalue(lua, -1);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, key);
}

static int by_bytes(const void *a, const void *b) {
    const char *const *x = a, *const *y = b;
    return strcmp(*x, *y);
}

typedef struct Unknown { /* keys that are no fields; they stay in the table */
    const char **items;
    int count, capacity;
} Unknown;

/* Places what is in the table; gives how many items have no name. Raises nothing. */
static int take_values(Fields *fields, int table, int map, Unknown *unknown) {
    lua_State *lua = fields->lua;
    int items = 0;
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        lua_pushvalue(lua, -2);
        int place = lua_rawget(lua, map) == LUA_TNUMBER ? (int)lua_tointeger(lua, -1) : 0;
        lua_pop(lua, 1);
        if (place)
            lua_replace(lua, fields->base + place - 1);
        else
            lua_pop(lua, 1);
        if (!place && lua_type(lua, -1) == LUA_TSTRING) {
            GROW(unknown, items);
            unknown->items[unknown->count++] = lua_tostring(lua, -1);
        } else if (!place) {
            items++;
        }
    }
    return items;
}

static void say_stray(const Fields *fields) {
    Source *source = &fields->loader->source;
    int token = place_item(source, fields->brace, 1);
    char shown[80] = "…";
    if (token >= 0 && lexeme_is_literal(source, token) && !lexeme_is_sign(source, token, '}'))
        lexeme_show(source, token, shown);
    loader_find(fields->loader, RULE_STRAY_ITEM, place_line(source, token, fields->line),
                fields->word, shown, NULL);
}

static void read_table(Fields *fields, int table) {
    Unknown unknown = {0};
    push_map(fields->lua, fields->list, fields->count);
    int items = take_values(fields, table, lua_gettop(fields->lua), &unknown);
    lua_pop(fields->lua, 1);
    if (unknown.count) /* the order of a Lua table differs between runs */
        qsort(unknown.items, (size_t)unknown.count, sizeof *unknown.items, by_bytes);
    for (int i = 0; i < unknown.count && i < SAID_MOST; i++)
        field_say_unknown(fields, unknown.items[i]);
    free(unknown.items);
    loader_work(fields->loader, fields->line, 10 * (size_t)unknown.count + (size_t)items / 4);
    if (items)
        say_stray(fields);
}

/* Of two fields of one name Lua keeps the last and says nothing. */
static void say_twice(const Fields *fields) {
    Source *source = &fields->loader->source;
    int key = place_twice(source, fields->brace);
    if (key < 0)
        return;
    const Lexeme *item = &source->items[key];
    const char *name =
        loader_copy(fields->loader, source->bytes + item->start, (size_t)(item->end - item->start));
    int field = field_find(fields->list, fields->count, name);
    bool list = field >= 0 && fields->list[field].flags & FIELD_LIST;
    loader_find(fields->loader, list ? RULE_FIELD_TWICE : RULE_FIELD_TWICE_ONE, item->line, name,
                fields->word, NULL);
}

/* What may stand there is said where it is one of a list. */
static void say_missing(const Fields *fields, int field) {
    const Field *spec = &fields->list[field];
    Text all = {0};
    if (spec->type == FIELD_CHOICE)
        suggest_terms(spec->terms, spec->term_count, fields->loader->findings->lang, &all);
    else if (spec->type == FIELD_NAME)
        loader_name_all(fields->loader, spec->of, &all);
    loader_find_list(fields->loader, all.len ? RULE_MISSING_FIELD_ONE : RULE_MISSING_FIELD,
                     fields->line, fields->word, spec->name, text_cstr(&all));
    text_release(&all);
}

void fields_open(Fields *fields, Loader *loader, lua_State *lua, int table, const char *word,
                 const Field *list, int count, int brace, int line) {
    luaL_checkstack(lua, count + 30, NULL);
    *fields = (Fields){loader, lua, word, list, count, 0, brace, line, 0};
    if (table)
        table = lua_absindex(lua, table);
    fields->base = lua_gettop(lua) + 1;
    for (int i = 0; i < count; i++)
        lua_pushnil(lua);
    if (table) {
        read_table(fields, table);
        say_twice(fields);
    }
    for (int i = 0; i < count; i++) {
        if (list[i].flags & FIELD_REQUIRED && !fields_has(fields, i) && !(fields->meant >> i & 1))
            say_missing(fields, i);
    }
}

bool fields_has(const Fields *fields, int field) {
    return lua_type(fields->lua, fields->base + field) > LUA_TNIL;
}

int fields_type(const Fields *fields, int field) {
    return lua_type(fields->lua, fields->base + field);
}

static int key_of(const Fields *fields, int field) {
    return place_field(&fields->loader->source, fields->brace, fields->list[field].name);
}

int fields_line(const Fields *fields, int field) {
    return place_line(&fields->loader->source, key_of(fields, field), fields->line);
}

int fields_item_line(const Fields *fields, int field, int nth) {
    Source *source = &fields->loader->source;
    loader_work(fields->loader, fields->line, (size_t)nth / 2);
    int brace = place_inner(source, key_of(fields, field));
    return place_line(source, place_item(source, brace, nth), fields_line(fields, field));
}

bool fields_inner(const Fields *outer, int field, Fields *inner) {
    const Field *spec = &outer->list[field];
    if (!fields_has(outer, field))
        return false;
    int line = fields_line(outer, field);
    if (fields_type(outer, field) != LUA_TTABLE) {
        field_say_wrong(outer, field, outer->base + field, line);
        return false;
    }
    fields_open(inner, outer->loader, outer->lua, outer->base + field, spec->name, spec->fields,
                spec->field_count, place_inner(&outer->loader->source, key_of(outer, field)), line);
    return true;
}

const char *fields_string(const Fields *fields, int field, int index, int line) {
    size_t len;
    if (lua_type(fields->lua, index) != LUA_TSTRING) {
        field_say_wrong(fields, field, index, line);
        return NULL;
    }
    const char *bytes = lua_tolstring(fields->lua, index, &len);
    const char *text = loader_said(fields->loader, bytes, len, line);
    if (!text) {
        loader_find(fields->loader, RULE_NOT_UTF8, line, NULL, NULL, NULL);
        return NULL;
    }
    if (!*text) {
        loader_find(fields->loader, RULE_EMPTY_TEXT, line, fields->list[field].name, NULL, NULL);
        return NULL;
    }
    return text;
}

const char *fields_plain(const Fields *fields, int field) {
    if (!fields_has(fields, field))
        return NULL;
    return fields_string(fields, field, fields->base + field, fields_line(fields, field));
}

Markup fields_text(const Fields *fields, int field, const char *note, const char *place, ...) {
    const char *text = fields_plain(fields, field);
    if (!text)
        return (Markup){.source = ""};
    va_list args;
    va_start(args, place);
    Markup markup =
        loader_shown_at(fields->loader, text, fields_line(fields, field), note, place, args);
    va_end(args);
    return markup;
}

static void say_out_of_range(const Fields *fields, int field, int line, double given) {
    const Field *spec = &fields->list[field];
    char low[32], high[32], number[40];
    Text both = {0};
    snprintf(low, sizeof low, "%g", spec->low);
    snprintf(high, sizeof high, "%.7g", spec->high);
    field_show_number(given, number);
    msg_fill(&both, fields->loader->findings->lang, MSG_SCRIPT_RANGE, low, high);
    loader_find(fields->loader, RULE_OUT_OF_RANGE, line, spec->name, number, text_cstr(&both));
    text_release(&both);
}

static bool check_number(const Fields *fields, int field, int index, int line, double *value) {
    const Field *spec = &fields->list[field];
    if (lua_type(fields->lua, index) != LUA_TNUMBER) {
        field_say_wrong(fields, field, index, line);
        return false;
    }
    double given = lua_tonumber(fields->lua, index);
    if (!isfinite(given) || (spec->low < spec->high && (given < spec->low || given > spec->high))) {
        say_out_of_range(fields, field, line, given);
        return false;
    }
    if (spec->type == FIELD_WHOLE && given != floor(given)) {
        char number[40];
        field_show_number(given, number);
        loader_find(fields->loader, RULE_NOT_WHOLE, line, spec->name, number, NULL);
        return false;
    }
    *value = given;
    return true;
}

bool fields_number(const Fields *fields, int field, double *value) {
    return fields_has(fields, field) &&
           check_number(fields, field, fields->base + field, fields_line(fields, field), value);
}

bool fields_boolean(const Fields *fields, int field) {
    if (!fields_has(fields, field))
        return false;
    if (fields_type(fields, field) != LUA_TBOOLEAN)
        field_say_wrong(fields, field, fields->base + field, fields_line(fields, field));
    return lua_toboolean(fields->lua, fields->base + field);
}

static void say_duration(const Fields *fields, int field, int line, const char *text) {
    char meant[16];
    bool near = suggest_duration(text, meant);
    loader_find(fields->loader, near ? RULE_BAD_DURATION_NEAR : RULE_BAD_DURATION, line,
                fields->list[field].name, text, near ? meant : NULL);
}

bool fields_duration(const Fields *fields, int field, double *minutes) {
    if (!fields_has(fields, field))
        return false;
    int line = fields_line(fields, field);
    if (fields_type(fields, field) == LUA_TSTRING) {
        const char *text = lua_tostring(fields->lua, fields->base + field);
        *minutes = duration_minutes(text);
        if (*minutes < 0)
            say_duration(fields, field, line, text);
        return *minutes >= 0;
    }
    field_say_wrong(fields, field, fields->base + field, line);
    return false;
}

int fields_term(const Fields *fields, int line, const char *what, const Term *terms, int count,
                const char *text) {
    int found = term_find(terms, count, text);
    if (found >= 0)
        return found;
    Text near = {0}, all = {0};
    Lang lang = fields->loader->findings->lang;
    bool one = suggest_term(terms, count, text, lang, &near);
    suggest_terms(terms, count, lang, &all);
    loader_find_list(fields->loader, one ? RULE_UNKNOWN_VALUE_NEAR : RULE_UNKNOWN_VALUE, line, what,
                     text, text_cstr(one ? &near : &all));
    text_release(&near);
    text_release(&all);
    return -1;
}

int fields_choice(const Fields *fields, int field) {
    const Field *of = &fields->list[field];
    const char *text = fields_plain(fields, field);
    return text ? fields_term(fields, fields_line(fields, field), of->name, of->terms,
                              of->term_count, text)
                : -1;
}

int fields_name(const Fields *fields, int field) {
    const char *name = fields_plain(fields, field);
    if (!name)
        return -1;
    int found =
        loader_resolve(fields->loader, fields->list[field].of, name, fields_line(fields, field));
    return found < 0 ? -1 : found;
}

int fields_list(const Fields *fields, int field) {
    if (!fields_has(fields, field))
        return 0;
    if (fields_type(fields, field) != LUA_TTABLE)
        return 1;
    int count = (int)lua_rawlen(fields->lua, fields->base + field), all = 0;
    lua_pushnil(fields->lua);
    while (lua_next(fields->lua, fields->base + field)) {
        lua_pop(fields->lua, 1);
        all++;
    }
    if (all == count && count <= LIST_MOST)
        return count;
    if (all == count) {
        char most[16], given[16];
        snprintf(most, sizeof most, "%d", LIST_MOST);
        snprintf(given, sizeof given, "%d", count);
        loader_find(fields->loader, RULE_LIST_LONG, fields_line(fields, field),
                    fields->list[field].name, given, most);
        return 0;
    }
    field_say_wrong(fields, field, fields->base + field, fields_line(fields, field));
    return 0;
}

void fields_push(const Fields *fields, int field, int nth) {
    if (fields_type(fields, field) == LUA_TTABLE)
        lua_rawgeti(fields->lua, fields->base + field, nth);
    else
        lua_pushvalue(fields->lua, fields->base + field);
}

int fields_names(const Fields *fields, int field, const int **out) {
    Loader *loader = fields->loader;
    int count = fields_list(fields, field), kept = 0;
    int *list = LOADER_NEW(loader, int, count);
    for (int i = 1; i <= count; i++) {
        loader_work(loader, fields->line, (size_t)kept / 2);
        int line = fields_item_line(fields, field, i);
        fields_push(fields, field, i);
        const char *name = fields_string(fields, field, lua_gettop(fields->lua), line);
        lua_pop(fields->lua, 1);
        int found = name ? loader_resolve(loader, fields->list[field].of, name, line) : -1;
        if (found < 0)
            continue;
        bool twice = false;
        for (int k = 0; k < kept; k++)
            twice = twice || list[k] == found;
        if (twice)
            loader_find(loader, RULE_NAMED_TWICE, line, name, NULL, NULL);
        else
            list[kept++] = found;
    }
    *out = list;
    return kept;
}

int fields_amounts(const Fields *fields, int field, const double **out) {
    int count = fields_list(fields, field), kept = 0;
    double *list = LOADER_NEW(fields->loader, double, count);
    for (int i = 1; i <= count; i++) {
        fields_push(fields, field, i);
        kept += check_number(fields, field, lua_gettop(fields->lua),
                             fields_item_line(fields, field, i), &list[kept]);
        lua_pop(fields->lua, 1);
    }
    *out = list;
    return kept;
}

void fields_jump(const Fields *fields, int field, JumpFor jump_for, int index) {
    const char *name = fields_plain(fields, field);
    if (!name)
        return;
    Loader *loader = fields->loader;
    GROW(&loader->of_case.jumps, items);
    loader->of_case.jumps.items[loader->of_case.jumps.count++] =
        (Jump){name, fields_line(fields, field), index, jump_for};
}
