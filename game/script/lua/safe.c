#include "script/lua/safe.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/lua/readonly.h"
#include "script/lua/safe_base.h"
#include "script/lua/safe_table.h"
#include "script/lua/safe_text.h"

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
    readonly_show(lua, -1, real);
    add_global(lua, name);
    lua_settop(lua, real - 1);
}

/* --- the whole --- */

static void add_base(lua_State *lua) {
    static const char *const names[] = {"pairs", "ipairs", "type",     "assert",
                                        "error", "select", "tostring", "tonumber"};
    safe_push_base(lua);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        lua_getfield(lua, -1, names[i]);
        add_global(lua, names[i]);
    }
    lua_pop(lua, 1);
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
    readonly_push_plain(lua, -1);
    lua_setfield(lua, -4, "__index");
    lua_pop(lua, 2);
    lua_setmetatable(lua, -2);
    lua_pop(lua, 1);
}

int safe_open(lua_State *lua) {
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
    readonly_show(lua, -2, -1);
    lua_pop(lua, 1);
    lua_getmetatable(lua, -1);
    lua_pushcfunction(lua, set_global);
    lua_setfield(lua, -2, "__newindex");
    lua_pop(lua, 1);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_environment);
    /* The real globals of the state hold what luaopen_base left there: nobody can reach them. */
    lua_newtable(lua);
    lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    return 0;
}
