#include "script/lua/safe_table.h"

#include <lauxlib.h>

#include "script/lua/readonly.h"
#include "script/lua/safe_base.h"

#include "base/banned.h"

static int lib_insert(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    if (readonly_is(lua, 1))
        sandbox_fail(lua, rule_of(RULE_READ_ONLY), "table.insert");
    lua_Integer end = (lua_Integer)lua_rawlen(lua, 1) + 1, at = end;
    switch (lua_gettop(lua)) {
    case 2:
        break;
    case 3:
        at = luaL_checkinteger(lua, 2);
        luaL_argcheck(lua, at >= 1 && at <= end, 2, "position out of bounds");
        sandbox_charge(lua, (size_t)(end - at));
        for (lua_Integer i = end; i > at; i--) {
            lua_rawgeti(lua, 1, i - 1);
            lua_rawseti(lua, 1, i);
        }
        break;
    default:
        return luaL_error(lua, "wrong number of arguments to 'insert'");
    }
    lua_rawseti(lua, 1, at);
    return 0;
}

static int lib_remove(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    if (readonly_is(lua, 1))
        sandbox_fail(lua, rule_of(RULE_READ_ONLY), "table.remove");
    lua_Integer size = (lua_Integer)lua_rawlen(lua, 1), at = luaL_optinteger(lua, 2, size);
    if (lua_gettop(lua) > 1)
        luaL_argcheck(lua, at >= 1 && at <= size + 1, 2, "position out of bounds");
    lua_rawgeti(lua, 1, at);
    if (at < size)
        sandbox_charge(lua, (size_t)(size - at));
    for (; at < size; at++) {
        lua_rawgeti(lua, 1, at + 1);
        lua_rawseti(lua, 1, at);
    }
    if (at <= size) {
        lua_pushnil(lua);
        lua_rawseti(lua, 1, at);
    }
    return 1;
}

static int lib_concat(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    size_t gap;
    const char *between = luaL_optlstring(lua, 2, "", &gap);
    readonly_push_plain(lua, 1);
    lua_replace(lua, 1);
    lua_Integer from = luaL_optinteger(lua, 3, 1);
    lua_Integer to = luaL_optinteger(lua, 4, (lua_Integer)lua_rawlen(lua, 1));
    luaL_Buffer text;
    luaL_buffinit(lua, &text);
    for (lua_Integer i = from; i <= to; i++) {
        size_t len;
        int type = lua_rawgeti(lua, 1, i);
        if (type != LUA_TSTRING && type != LUA_TNUMBER)
            return luaL_error(lua, "invalid value (at index %I) in table for 'concat'",
                              (LUAI_UACINT)i);
        safe_tostring(lua, -1, &len);
        lua_remove(lua, -2);
        sandbox_charge(lua, 2 + (len + gap) / 16);
        luaL_addvalue(&text);
        if (i < to)
            luaL_addlstring(&text, between, gap);
        if (i == LUA_MAXINTEGER)
            break;
    }
    luaL_pushresult(&text);
    return 1;
}

static int lib_unpack(lua_State *lua) {
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_Integer from = luaL_optinteger(lua, 2, 1);
    bool to_the_end = lua_isnoneornil(lua, 3); /* before anything is pushed where it would stand */
    lua_Integer to = to_the_end ? 0 : luaL_checkinteger(lua, 3);
    readonly_push_plain(lua, 1);
    if (to_the_end)
        to = (lua_Integer)lua_rawlen(lua, -1);
    if (from > to)
        return 0;
    if ((lua_Unsigned)to - (lua_Unsigned)from >= SAFE_MOST_RESULTS)
        sandbox_fail(lua, rule_of(RULE_TOO_MANY_RESULTS), "table.unpack");
    lua_replace(lua, 1);
    luaL_checkstack(lua, SAFE_MOST_RESULTS + 10, NULL);
    int count = (int)(to - from) + 1;
    for (int i = 0; i < count; i++)
        lua_rawgeti(lua, 1, from + i);
    return count;
}

void safe_push_table(lua_State *lua) {
    static const luaL_Reg functions[] = {{"insert", lib_insert},
                                         {"remove", lib_remove},
                                         {"concat", lib_concat},
                                         {"unpack", lib_unpack},
                                         {NULL, NULL}};
    luaL_newlib(lua, functions);
}
