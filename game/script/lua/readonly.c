#include "script/lua/readonly.h"

#include <lauxlib.h>

#include "base/banned.h"

static int refuse_change(lua_State *lua) {
    const char *key = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "…";
    sandbox_fail(lua, rule_of(RULE_READ_ONLY), key);
}

static int shown_length(lua_State *lua) {
    readonly_push_plain(lua, 1);
    lua_pushinteger(lua, (lua_Integer)lua_rawlen(lua, -1));
    return 1;
}

/* [shown, proxy] -> [shown]: the proxy gets the metatable that shows. */
void readonly_show(lua_State *lua, int proxy, int shown) {
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

bool readonly_is(lua_State *lua, int index) {
    if (!lua_getmetatable(lua, index))
        return false;
    lua_pop(lua, 1);
    return true;
}

void readonly_push_plain(lua_State *lua, int index) {
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
    if (readonly_is(lua, table))
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
    readonly_show(lua, table, shown);
    lua_settop(lua, shown - 1);
}

void readonly_freeze(lua_State *lua) {
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
