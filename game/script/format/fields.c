#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>

#include "base/utf8.h"
#include "script/format/loader.h"

#include "base/banned.h"

enum { MOST_UNKNOWN = 16, LIST_MOST = 5000, MOST_TERMS = 8 /* in one list */ };

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

/* The word that has a field of this name, when that is what was meant. */
static const char *word_with(const Fields *fields, const char *name) {
    for (int i = 0; i < WORD_COUNT; i++) {
        if (format_words[i].files & fields->loader->file &&
            format_words[i].fields != fields->list &&
            field_find(format_words[i].fields, format_words[i].field_count, name) >= 0)
            return format_words[i].name;
    }
    return NULL;
}

static void say_unknown(Fields *fields, const char *name) {
    const char *names[64];
    int count = 0,
        line = place_line(&fields->loader->source,
                          place_field(&fields->loader->source, fields->brace, name), fields->line);
    for (int i = 0; i < fields->count && count < 64; i++)
        names[count++] = fields->list[i].name;
    int near = utf8_nearest(name, names, count);
    const char *elsewhere = word_with(fields, name);
    if (!fields->count) {
        loader_find(fields->loader, RULE_NO_FIELDS, line, fields->word, name, NULL);
    } else if (near >= 0 && !(elsewhere && utf8_distance(name, names[near], 3) > 1)) {
        loader_find(fields->loader, RULE_UNKNOWN_FIELD_NEAR, line, fields->word, name, names[near]);
        fields->meant |= (uint64_t)1 << near;
    } else if (elsewhere) {
        loader_find(fields->loader, RULE_FIELD_ELSEWHERE, line, fields->word, name, elsewhere);
    } else {
        Text all = {0};
        for (int i = 0; i < count; i++) {
            text_add(&all, i ? ", " : "");
            text_add(&all, names[i]);
        }
        loader_find(fields->loader, RULE_UNKNOWN_FIELD, line, fields->word, name, text_cstr(&all));
        text_release(&all);
    }
}

static int by_bytes(const void *a, const void *b) {
    const char *const *x = a, *const *y = b;
    return strcmp(*x, *y);
}

static void read_table(Fields *fields, int table) {
    lua_State *lua = fields->lua;
    const char *unknown[MOST_UNKNOWN];
    int unknown_count = 0, items = 0;
    push_map(lua, fields->list, fields->count);
    int map = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        lua_pushvalue(lua, -2);
        int place = lua_rawget(lua, map) == LUA_TNUMBER ? (int)lua_tointeger(lua, -1) : 0;
        lua_pop(lua, 1);
        if (place)
            lua_replace(lua, fields->base + place - 1);
        else
            lua_pop(lua, 1);
        if (!place && lua_type(lua, -1) == LUA_TSTRING && unknown_count < MOST_UNKNOWN)
            unknown[unknown_count++] = lua_tostring(lua, -1);
        else if (!place && lua_type(lua, -1) != LUA_TSTRING)
            items++;
    }
    lua_pop(lua, 1);
    qsort(unknown, (size_t)unknown_count, sizeof *unknown, by_bytes);
    for (int i = 0; i < unknown_count; i++)
        say_unknown(fields, unknown[i]);
    if (items)
        loader_find(fields->loader, RULE_STRAY_ITEM,
                    place_line(&fields->loader->source,
                               place_item(&fields->loader->source, fields->brace, 1), fields->line),
                    fields->word, NULL, NULL);
}

/* Of two fields of one name Lua keeps the last and says nothing. */
static void say_twice(const Fields *fields) {
    Source *source = &fields->loader->source;
    int key = place_twice(source, fields->brace);
    if (key < 0)
        return;
    const Lexeme *item = &source->items[key];
    char name[80];
    snprintf(name, sizeof name, "%.*s", item->end - item->start, source->bytes + item->start);
    loader_find(fields->loader, RULE_FIELD_TWICE, item->line, name, fields->word, NULL);
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
            loader_find(loader, RULE_MISSING_FIELD, line, word, list[i].name, NULL);
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
    int brace = place_inner(source, key_of(fields, field));
    return place_line(source, place_item(source, brace, nth), fields_line(fields, field));
}

bool fields_inner(const Fields *outer, int field, Fields *inner) {
    const Field *spec = &outer->list[field];
    if (!fields_has(outer, field))
        return false;
    int line = fields_line(outer, field);
    if (fields_type(outer, field) != LUA_TTABLE) {
        fields_wrong(outer, field, outer->base + field, line);
        return false;
    }
    fields_open(inner, outer->loader, outer->lua, outer->base + field, spec->name, spec->fields,
                spec->field_count, place_inner(&outer->loader->source, key_of(outer, field)), line);
    return true;
}

static void describe(const Fields *fields, int index, Text *out) {
    lua_State *lua = fields->lua;
    Lang lang = fields->loader->findings->lang;
    switch (lua_type(lua, index)) {
    case LUA_TSTRING:
        msg_fill(out, lang, MSG_SCRIPT_GIVEN_TEXT, lua_tostring(lua, index));
        break;
    case LUA_TNUMBER: {
        char number[40];
        snprintf(number, sizeof number, "%.14g", lua_tonumber(lua, index));
        msg_fill(out, lang, MSG_SCRIPT_GIVEN_NUMBER, number);
        break;
    }
    case LUA_TBOOLEAN:
        text_add(out, lua_toboolean(lua, index) ? "true" : "false");
        break;
    case LUA_TTABLE:
        text_add(out, msg(lang, MSG_SCRIPT_GIVEN_TABLE));
        break;
    case LUA_TFUNCTION:
        text_add(out, msg(lang, MSG_SCRIPT_GIVEN_FUNCTION));
        break;
    default:
        text_add(out, msg(lang, MSG_SCRIPT_GIVEN_OTHER));
        break;
    }
}

void fields_wrong(const Fields *fields, int field, int index, int line) {
    static const Msg expected[FIELD_TYPE_COUNT] = {
        MSG_SCRIPT_TYPE_TEXT,     MSG_SCRIPT_TYPE_TEXT,      MSG_SCRIPT_TYPE_NAME,
        MSG_SCRIPT_TYPE_NUMBER,   MSG_SCRIPT_TYPE_NUMBER,    MSG_SCRIPT_TYPE_BOOLEAN,
        MSG_SCRIPT_TYPE_DURATION, MSG_SCRIPT_TYPE_NAME,      MSG_SCRIPT_TYPE_NAME,
        MSG_SCRIPT_TYPE_TABLE,    MSG_SCRIPT_TYPE_PLACES,    MSG_SCRIPT_TYPE_AMOUNTS,
        MSG_SCRIPT_TYPE_FLAGS,    MSG_SCRIPT_TYPE_ADDITIONS, MSG_SCRIPT_TYPE_WHEN,
        MSG_SCRIPT_TYPE_FUNCTION, MSG_SCRIPT_TYPE_PICTURE};
    Text given = {0};
    describe(fields, index, &given);
    loader_find(fields->loader, RULE_WRONG_TYPE, line, fields->list[field].name,
                msg(fields->loader->findings->lang, expected[fields->list[field].type]),
                text_cstr(&given));
    text_release(&given);
}

const char *fields_string(const Fields *fields, int field, int index, int line) {
    size_t len;
    if (lua_type(fields->lua, index) != LUA_TSTRING) {
        fields_wrong(fields, field, index, line);
        return NULL;
    }
    const char *bytes = lua_tolstring(fields->lua, index, &len);
    const char *text = loader_clean(fields->loader, bytes, len);
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
    char where[512];
    va_list args;
    va_start(args, place);
    vsnprintf(where, sizeof where, place, args);
    va_end(args);
    int line = fields_line(fields, field);
    Markup markup = loader_markup(fields->loader, text, line);
    const char *translated = loader_translate(fields->loader, text, line, note, "%s", where);
    return translated == text ? markup : loader_markup(fields->loader, translated, line);
}

static bool check_number(const Fields *fields, int field, int index, int line, double *value) {
    const Field *spec = &fields->list[field];
    if (lua_type(fields->lua, index) != LUA_TNUMBER) {
        fields_wrong(fields, field, index, line);
        return false;
    }
    double given = lua_tonumber(fields->lua, index);
    char low[32], high[32];
    snprintf(low, sizeof low, "%g", spec->low);
    snprintf(high, sizeof high, "%.7g", spec->high);
    if (!isfinite(given) || (spec->low < spec->high && (given < spec->low || given > spec->high))) {
        Text both = {0};
        msg_fill(&both, fields->loader->findings->lang, MSG_SCRIPT_RANGE, low, high);
        char number[40];
        snprintf(number, sizeof number, "%.14g", given);
        loader_find(fields->loader, RULE_OUT_OF_RANGE, line, spec->name, number, text_cstr(&both));
        text_release(&both);
        return false;
    }
    if (spec->type == FIELD_WHOLE && given != floor(given)) {
        char number[40];
        snprintf(number, sizeof number, "%.14g", given);
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
        fields_wrong(fields, field, fields->base + field, fields_line(fields, field));
    return lua_toboolean(fields->lua, fields->base + field);
}

/* "30m", "1.5h", "2d" in minutes; -1 when it is none. */
static double parse_duration(const char *s) {
    double value = 0, unit = 1;
    int digits = 0;
    for (; *s >= '0' && *s <= '9'; s++, digits++)
        value = value * 10 + (*s - '0');
    if (*s == '.') {
        for (s++; *s >= '0' && *s <= '9'; s++, digits++)
            value += (*s - '0') * (unit /= 10);
    }
    double minutes = *s == 'm' ? 1 : *s == 'h' ? 60 : *s == 'd' ? 1440 : 0;
    if (!digits || digits > 9 || minutes == 0 || s[1])
        return -1;
    return value * minutes;
}

bool fields_duration(const Fields *fields, int field, double *minutes) {
    if (!fields_has(fields, field))
        return false;
    int line = fields_line(fields, field);
    if (fields_type(fields, field) == LUA_TSTRING) {
        const char *text = lua_tostring(fields->lua, fields->base + field);
        *minutes = parse_duration(text);
        if (*minutes < 0 || *minutes > 3660.0 * 1440)
            loader_find(fields->loader, RULE_BAD_DURATION, line, fields->list[field].name, text,
                        NULL);
        return *minutes >= 0 && *minutes <= 3660.0 * 1440;
    }
    fields_wrong(fields, field, fields->base + field, line);
    return false;
}

int fields_choice(const Fields *fields, int field) {
    const char *text = fields_plain(fields, field);
    const Term *terms = fields->list[field].terms;
    int count = fields->list[field].term_count;
    if (!text)
        return -1;
    int found = term_find(terms, count, text);
    if (found >= 0)
        return found;
    const char *names[2 * MOST_TERMS];
    Text all = {0};
    for (int i = 0; i < count; i++) {
        names[2 * i] = terms[i].id;
        names[2 * i + 1] = msg(LANG_NL, terms[i].name);
        text_addf(&all, "%s%s", i ? ", " : "", terms[i].id);
    }
    int near = utf8_nearest(text, names, 2 * count);
    loader_find(fields->loader, near < 0 ? RULE_UNKNOWN_VALUE : RULE_UNKNOWN_VALUE_NEAR,
                fields_line(fields, field), fields->list[field].name, text,
                near < 0 ? text_cstr(&all) : names[near]);
    text_release(&all);
    return -1;
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
    fields_wrong(fields, field, fields->base + field, fields_line(fields, field));
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
    GROW(&loader->jumps, items);
    loader->jumps.items[loader->jumps.count++] =
        (Jump){name, fields_line(fields, field), index, jump_for};
}
