#include "script/lua/safe_base.h"

#include <lauxlib.h>
#include <lualib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "script/lua/readonly.h"

#include "base/banned.h"

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
    readonly_push_plain(lua, 1);
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
    size_t rounds = 1, work = 0;                                               /* of sorting */
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(lua, 2, i + 1);
        read_key(lua, &keys[i]);
        keys[i].place = i + 1;
        work += 1 + keys[i].len / 16;
        rounds += !(i & (i + 1));
        lua_pop(lua, 1);
    }
    sandbox_charge(lua, work * rounds);
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

void safe_push_base(lua_State *lua) {
    static const luaL_Reg own[] = {
        {"pairs", lib_pairs}, {"type", lib_type},     {"assert", lib_assert},
        {"error", lib_error}, {"select", lib_select}, {"tostring", lib_tostring},
        {NULL, NULL}};
    luaL_newlib(lua, own);
    int list = lua_gettop(lua);
    lua_pushcfunction(lua, luaopen_base);
    lua_call(lua, 0, 1);
    lua_getfield(lua, -1, "ipairs");
    lua_setfield(lua, list, "ipairs");
    lua_getfield(lua, -1, "tonumber");
    lua_pushcclosure(lua, lib_tonumber, 1);
    lua_setfield(lua, list, "tonumber");
    lua_settop(lua, list);
}
