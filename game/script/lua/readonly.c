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

typedef struct Walk { /* stack indices of two tables */
    int seen;         /* [value] = true */
    int list;         /* values in the order in which they were met */
    lua_Integer count;
} Walk;

/* Takes the value at the top off, and puts it on the list when it was not met before. */
static void note(lua_State *lua, Walk *walk) {
    int type = lua_type(lua, -1);
    if (type == LUA_TTABLE || type == LUA_TFUNCTION) {
        lua_pushvalue(lua, -1);
        if (lua_rawget(lua, walk->seen) == LUA_TNIL) {
            lua_pushvalue(lua, -2);
            lua_pushboolean(lua, 1);
            lua_rawset(lua, walk->seen);
            lua_pushvalue(lua, -2);
            lua_rawseti(lua, walk->list, ++walk->count);
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}

static void freeze_table(lua_State *lua, int table, Walk *walk) {
    if (readonly_is(lua, table))
        return;
    lua_newtable(lua);
    int shown = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        sandbox_charge(lua, 10);
        lua_pushvalue(lua, -2);
        lua_pushvalue(lua, -2);
        lua_rawset(lua, shown);
        note(lua, walk);
        lua_pushvalue(lua, -1);
        note(lua, walk);
    }
    lua_pushnil(lua);
    while (lua_next(lua, table)) { /* clearing a field while walking is allowed */
        sandbox_charge(lua, 4);
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
    lua_newtable(lua);
    Walk walk = {value + 1, value + 2, 0};
    lua_pushvalue(lua, value);
    note(lua, &walk);
    for (lua_Integer i = 1; i <= walk.count; i++) {
        lua_rawgeti(lua, walk.list, i);
        int item = lua_gettop(lua);
        if (lua_type(lua, item) == LUA_TTABLE) {
            freeze_table(lua, item, &walk);
        } else {
            for (int n = 1; lua_getupvalue(lua, item, n); n++) {
                sandbox_charge(lua, 8);
                note(lua, &walk);
            }
        }
        lua_settop(lua, walk.list);
        sandbox_charge(lua, 10);
    }
    lua_replace(lua, value);
    lua_settop(lua, value);
}
