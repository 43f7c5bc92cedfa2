#include "script/lua/safe.h"

#include <lualib.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* Addresses that serve as keys of the registry. */
static const char key_globals, key_environment, key_guarded;

static void push_registered(lua_State *lua, const char *key) {
    lua_rawgetp(lua, LUA_REGISTRYINDEX, key);
}

void safe_push_environment(lua_State *lua) {
    push_registered(lua, &key_environment);
}

void safe_push_globals(lua_State *lua) {
    push_registered(lua, &key_globals);
}

bool safe_is_guarded(lua_State *lua, const char *name) {
    push_registered(lua, &key_guarded);
    lua_pushstring(lua, name);
    bool guarded = lua_rawget(lua, -2) != LUA_TNIL;
    lua_pop(lua, 2);
    return guarded;
}

bool safe_is_environment(lua_State *lua, int index) {
    index = lua_absindex(lua, index);
    push_registered(lua, &key_environment);
    bool same = lua_rawequal(lua, -1, index);
    lua_pop(lua, 1);
    return same;
}

void safe_freeze(lua_State *lua) {
    sandbox_of(lua)->frozen = true;
}

/* --- read-only tables: an empty one that shows another --- */

static int refuse_change(lua_State *lua) {
    const char *key = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "…";
    sandbox_fail(lua, rule_of(RULE_READ_ONLY), key);
}

static int shown_length(lua_State *lua) {
    sandbox_push_plain(lua, 1);
    lua_pushinteger(lua, (lua_Integer)lua_rawlen(lua, -1));
    return 1;
}

/* [shown, proxy] -> [shown]: the proxy gets the metatable that shows. */
static void show(lua_State *lua, int proxy, int shown) {
    proxy = lua_absindex(lua, proxy);
    shown = lua_absindex(lua, shown);
    lua_createtable(lua, 1, 3);
    lua_pushvalue(lua, shown);
    lua_rawseti(lua, -2, 1);
    lua_pushvalue(lua, shown);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, refuse_change);
    lua_setfield(lua, -2, "__newindex");
    lua_pushcfunction(lua, shown_length);
    lua_setfield(lua, -2, "__len");
    lua_setmetatable(lua, proxy);
}

bool sandbox_is_read_only(lua_State *lua, int index) {
    if (!lua_getmetatable(lua, index))
        return false;
    lua_pop(lua, 1);
    return true;
}

void sandbox_push_plain(lua_State *lua, int index) {
    index = lua_absindex(lua, index);
    if (lua_getmetatable(lua, index)) {
        lua_rawgeti(lua, -1, 1);
        lua_remove(lua, -2);
    } else {
        lua_pushvalue(lua, index);
    }
}

/* Puts the value at the top on the list of what is still to be frozen, once. */
static void note(lua_State *lua, int seen, int list) {
    int type = lua_type(lua, -1);
    if (type == LUA_TTABLE || type == LUA_TFUNCTION) {
        lua_pushvalue(lua, -1);
        if (lua_rawget(lua, seen) == LUA_TNIL) {
            lua_pushvalue(lua, -2);
            lua_pushboolean(lua, 1);
            lua_rawset(lua, seen);
            lua_pushvalue(lua, -2);
            lua_rawseti(lua, list, (lua_Integer)lua_rawlen(lua, list) + 1);
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}

static void freeze_table(lua_State *lua, int table, int seen, int list) {
    if (sandbox_is_read_only(lua, table))
        return;
    lua_newtable(lua);
    int shown = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        sandbox_charge(lua, 4);
        lua_pushvalue(lua, -2);
        lua_pushvalue(lua, -2);
        lua_rawset(lua, shown);
        note(lua, seen, list);
        lua_pushvalue(lua, -1);
        note(lua, seen, list);
    }
    lua_pushnil(lua);
    while (lua_next(lua, table)) { /* clearing a field while walking is allowed */
        lua_pop(lua, 1);
        lua_pushvalue(lua, -1);
        lua_pushnil(lua);
        lua_rawset(lua, table);
    }
    show(lua, table, shown);
    lua_settop(lua, shown - 1);
}

void sandbox_freeze(lua_State *lua) {
    luaL_checkstack(lua, 20, NULL);
    int value = lua_gettop(lua);
    lua_newtable(lua);
    int seen = value + 1;
    lua_newtable(lua);
    int list = value + 2;
    lua_pushvalue(lua, value);
    note(lua, seen, list);
    for (lua_Integer i = 1; i <= (lua_Integer)lua_rawlen(lua, list); i++) {
        lua_rawgeti(lua, list, i);
        int item = lua_gettop(lua);
        if (lua_type(lua, item) == LUA_TTABLE) {
            freeze_table(lua, item, seen, list);
        } else {
            for (int n = 1; lua_getupvalue(lua, item, n); n++)
                note(lua, seen, list);
        }
        lua_settop(lua, list);
        sandbox_charge(lua, 10);
    }
    lua_settop(lua, value);
}

/* --- globals --- */

/* The name in the table at index that is nearest; the order of a table differs between runs. */
static const char *nearest_key(lua_State *lua, int table, const char *name) {
    Nearest near = nearest_to(name);
    near.by_bytes = true;
    table = lua_absindex(lua, table);
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        lua_pop(lua, 1);
        if (lua_type(lua, -1) == LUA_TSTRING)
            nearest_try(&near, lua_tostring(lua, -1));
    }
    return near.best;
}

static int unknown_name(lua_State *lua) {
    if (lua_type(lua, 2) != LUA_TSTRING) {
        lua_pushnil(lua);
        return 1;
    }
    const char *name = lua_tostring(lua, 2);
    const char *near = nearest_key(lua, 1, name);
    if (near)
        sandbox_fail(lua, rule_of(RULE_UNKNOWN_NAME_NEAR), name, near);
    sandbox_fail(lua, rule_of(RULE_UNKNOWN_NAME), name);
}

static int set_global(lua_State *lua) {
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "…";
    if (sandbox_of(lua)->frozen)
        sandbox_fail(lua, rule_of(RULE_GLOBAL_CHANGED), name);
    push_registered(lua, &key_guarded);
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, -2) != LUA_TNIL)
        sandbox_fail(lua, rule_of(RULE_READ_ONLY_WORD), name);
    push_registered(lua, &key_globals);
    lua_pushvalue(lua, 2);
    lua_pushvalue(lua, 3);
    lua_rawset(lua, -3);
    return 0;
}

static void guard(lua_State *lua, const char *name) {
    push_registered(lua, &key_guarded);
    lua_pushboolean(lua, 1);
    lua_setfield(lua, -2, name);
    lua_pop(lua, 1);
}

/* Sets the value at the top as a global that cannot be changed. */
static void add_global(lua_State *lua, const char *name) {
    push_registered(lua, &key_globals);
    lua_insert(lua, -2);
    lua_pushstring(lua, name);
    lua_insert(lua, -2);
    lua_rawset(lua, -3);
    lua_pop(lua, 1);
    guard(lua, name);
}

void safe_add_word(lua_State *lua, const char *name) {
    add_global(lua, name);
}

static int unknown_member(lua_State *lua) {
    const char *library = lua_tostring(lua, lua_upvalueindex(1));
    const char *name = lua_type(lua, 2) == LUA_TSTRING
                           ? lua_pushfstring(lua, "%s.%s", library, lua_tostring(lua, 2))
                           : lua_pushfstring(lua, "%s[…]", library);
    sandbox_fail(lua, rule_of(RULE_UNKNOWN_MEMBER), name);
}

/* The table of functions at the top becomes a read-only global library. */
static void add_library(lua_State *lua, const char *name) {
    int real = lua_gettop(lua);
    lua_createtable(lua, 0, 1);
    lua_pushstring(lua, name);
    lua_pushcclosure(lua, unknown_member, 1);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, real);
    lua_newtable(lua);
    show(lua, -1, real);
    add_global(lua, name);
    lua_settop(lua, real - 1);
}

/* --- functions without a table --- */

const char *safe_tostring(lua_State *lua, int index, size_t *len) {
    switch (lua_type(lua, index)) {
    case LUA_TNUMBER:
        if (!lua_isinteger(lua, index) && !isfinite(lua_tonumber(lua, index))) {
            double value = lua_tonumber(lua, index);
            lua_pushstring(lua, isnan(value) ? "nan" : value > 0 ? "inf" : "-inf");
        } else {
            lua_pushvalue(lua, index);
        }
        break;
    case LUA_TSTRING:
        lua_pushvalue(lua, index);
        break;
    case LUA_TBOOLEAN:
        lua_pushstring(lua, lua_toboolean(lua, index) ? "true" : "false");
        break;
    default:
        lua_pushstring(lua, luaL_typename(lua, index));
        break;
    }
    return lua_tolstring(lua, -1, len);
}

static int lib_tostring(lua_State *lua) {
    luaL_checkany(lua, 1);
    safe_tostring(lua, 1, NULL);
    return 1;
}

static int lib_tonumber(lua_State *lua) {
    luaL_checkany(lua, 1);
    if (lua_type(lua, 1) == LUA_TSTRING && lua_rawlen(lua, 1) > 200) {
        lua_pushnil(lua);
        return 1;
    }
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, lua_gettop(lua) - 1, 1);
    return 1;
}

static int lib_type(lua_State *lua) {
    luaL_checkany(lua, 1);
    lua_pushstring(lua, luaL_typename(lua, 1));
    return 1;
}

static int lib_assert(lua_State *lua) {
    luaL_checkany(lua, 1);
    if (lua_toboolean(lua, 1))
        return lua_gettop(lua);
    lua_remove(lua, 1);
    if (lua_gettop(lua) == 0)
        lua_pushliteral(lua, "assertion failed!");
    lua_settop(lua, 1);
    return lua_error(lua);
}

static int lib_error(lua_State *lua) {
    int level = (int)luaL_optinteger(lua, 2, 1);
    lua_settop(lua, 1);
    if (lua_type(lua, 1) == LUA_TSTRING && level > 1 && level < 20) {
        luaL_where(lua, level);
        lua_pushvalue(lua, 1);
        lua_concat(lua, 2);
    }
    return lua_error(lua);
}

static int lib_select(lua_State *lua) {
    int count = lua_gettop(lua);
    if (lua_type(lua, 1) == LUA_TSTRING && !strcmp(lua_tostring(lua, 1), "#")) {
        lua_pushinteger(lua, count - 1);
        return 1;
    }
    lua_Integer from = luaL_checkinteger(lua, 1);
    if (from < 0)
        from = count + from;
    else if (from > count)
        from = count;
    luaL_argcheck(lua, from >= 1, 1, "index out of range");
    sandbox_charge(lua, (size_t)(count - (int)from) / 4);
    return count - (int)from;
}

/* --- pairs, in an order that is the same every time --- */

typedef struct Key {
    int type;
    lua_Integer whole;
    lua_Number number;
    const char *text;
    size_t len;
    lua_Integer place;
} Key;

static int compare_keys(const void *a, const void *b) {
    const Key *x = a, *y = b;
    if (x->type != y->type)
        return x->type < y->type ? -1 : 1;
    if (x->type == 1) {
        size_t len = x->len < y->len ? x->len : y->len;
        int order = memcmp(x->text, y->text, len);
        return order ? order : x->len < y->len ? -1 : x->len > y->len;
    }
    if (x->number < y->number || x->number > y->number)
        return x->number < y->number ? -1 : 1;
    return x->whole < y->whole ? -1 : x->whole > y->whole;
}

static void read_key(lua_State *lua, Key *key) {
    *key = (Key){0};
    switch (lua_type(lua, -1)) {
    case LUA_TNUMBER:
        key->number = lua_tonumber(lua, -1);
        key->whole = lua_isinteger(lua, -1) ? lua_tointeger(lua, -1) : 0;
        break;
    case LUA_TSTRING:
        key->type = 1;
        key->text = lua_tolstring(lua, -1, &key->len);
        break;
    case LUA_TBOOLEAN:
        key->type = 2;
        key->whole = lua_toboolean(lua, -1);
        break;
    default:
        sandbox_fail(lua, rule_of(RULE_KEY_TYPE), luaL_typename(lua, -1));
    }
}

static int next_pair(lua_State *lua) {
    lua_Integer at = lua_tointeger(lua, lua_upvalueindex(3));
    for (;;) {
        at++;
        if (lua_rawgeti(lua, lua_upvalueindex(2), at) == LUA_TNIL)
            return 1;
        lua_pushvalue(lua, -1);
        if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL)
            break;
        lua_pop(lua, 2);
        sandbox_charge(lua, 1);
    }
    lua_pushinteger(lua, at);
    lua_replace(lua, lua_upvalueindex(3));
    return 2;
}

static int lib_pairs(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    sandbox_push_plain(lua, 1);
    lua_replace(lua, 1);
    lua_settop(lua, 1);
    lua_Integer count = 0;
    lua_newtable(lua); /* 2: the keys as they come */
    lua_pushnil(lua);
    while (lua_next(lua, 1)) {
        lua_pop(lua, 1);
        lua_pushvalue(lua, -1);
        lua_rawseti(lua, 2, ++count);
        sandbox_charge(lua, 3);
    }
    Key *keys = lua_newuserdatauv(lua, sizeof *keys * (size_t)(count + 1), 0); /* 3 */
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(lua, 2, i + 1);
        read_key(lua, &keys[i]);
        keys[i].place = i + 1;
        lua_pop(lua, 1);
    }
    if (count > 1)
        qsort(keys, (size_t)count, sizeof *keys, compare_keys);
    lua_pushvalue(lua, 1);
    lua_createtable(lua, (int)count, 0); /* 5: the keys in order */
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(lua, 2, keys[i].place);
        lua_rawseti(lua, 5, i + 1);
    }
    lua_pushinteger(lua, 0);
    lua_pushcclosure(lua, next_pair, 3);
    return 1;
}

/* --- the whole --- */

static void add_base(lua_State *lua) {
    static const luaL_Reg own[] = {
        {"pairs", lib_pairs}, {"type", lib_type},     {"assert", lib_assert},
        {"error", lib_error}, {"select", lib_select}, {"tostring", lib_tostring},
        {NULL, NULL}};
    for (const luaL_Reg *f = own; f->name; f++) {
        lua_pushcfunction(lua, f->func);
        add_global(lua, f->name);
    }
    int top = lua_gettop(lua);
    lua_pushcfunction(lua, luaopen_base);
    lua_call(lua, 0, 1);
    lua_getfield(lua, -1, "ipairs");
    add_global(lua, "ipairs");
    lua_getfield(lua, -1, "tonumber");
    lua_pushcclosure(lua, lib_tonumber, 1);
    add_global(lua, "tonumber");
    lua_settop(lua, top);
}

/* By name: what a library was built with besides (pow, cosh) is not everywhere. */
static void add_math(lua_State *lua) {
    static const char *const names[] = {
        "abs",  "acos", "asin", "atan", "ceil",       "cos",  "deg",        "exp",  "floor",
        "fmod", "huge", "log",  "max",  "maxinteger", "min",  "mininteger", "modf", "pi",
        "rad",  "sin",  "sqrt", "tan",  "tointeger",  "type", "ult"};
    lua_newtable(lua);
    lua_pushcfunction(lua, luaopen_math);
    lua_call(lua, 0, 1);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        lua_getfield(lua, -1, names[i]);
        lua_setfield(lua, -3, names[i]);
    }
    lua_pop(lua, 1);
    add_library(lua, "math");
}

/* Methods of texts reach the safe functions and nothing else. */
static void set_string_metatable(lua_State *lua) {
    lua_pushliteral(lua, "");
    lua_createtable(lua, 0, 1);
    push_registered(lua, &key_globals);
    lua_getfield(lua, -1, "string");
    sandbox_push_plain(lua, -1);
    lua_setfield(lua, -4, "__index");
    lua_pop(lua, 2);
    lua_setmetatable(lua, -2);
    lua_pop(lua, 1);
}

void safe_open(lua_State *lua) {
    lua_newtable(lua);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_guarded);
    lua_newtable(lua);
    lua_createtable(lua, 0, 1);
    lua_pushcfunction(lua, unknown_name);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_globals);
    add_base(lua);
    add_math(lua);
    safe_push_string(lua);
    add_library(lua, "string");
    safe_push_table(lua);
    add_library(lua, "table");
    safe_push_utf8(lua);
    add_library(lua, "utf8");
    set_string_metatable(lua);

    lua_newtable(lua);
    push_registered(lua, &key_globals);
    show(lua, -2, -1);
    lua_pop(lua, 1);
    lua_getmetatable(lua, -1);
    lua_pushcfunction(lua, set_global);
    lua_setfield(lua, -2, "__newindex");
    lua_pop(lua, 1);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_environment);
    /* The real globals of the state hold what luaopen_base left there: nobody can reach them. */
    lua_newtable(lua);
    lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
