#include "script/lua/kept.h"

#include <lauxlib.h>

#include "script/lua/digest.h"
#include "script/lua/readonly.h"
#include "script/lua/safe.h"

#include "base/banned.h"

/* Addresses that serve as keys of the registry. */
static const char key_kept, key_helpers;

void kept_begin(lua_State *lua) {
    lua_newtable(lua);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_kept);
}

void kept_add(lua_State *lua, int index, int number) {
    index = lua_absindex(lua, index);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_kept);
    lua_pushvalue(lua, index);
    lua_rawseti(lua, -2, number + 1);
    lua_pop(lua, 1);
}

void kept_push(lua_State *lua) {
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_kept);
}

void kept_push_helpers(lua_State *lua) {
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_helpers);
}

/* Adds the values of the author's own globals to the list at index; returns how many there are. */
static lua_Integer push_globals(lua_State *lua, int list) {
    lua_Integer first = (lua_Integer)lua_rawlen(lua, list), count = 0;
    safe_push_globals(lua);
    int globals = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, globals)) {
        sandbox_charge(lua, 10);
        if (lua_type(lua, -2) == LUA_TSTRING && !safe_is_guarded(lua, lua_tostring(lua, -2))) {
            lua_pushvalue(lua, -1);
            lua_rawseti(lua, list, first + ++count);
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    return count;
}

/* Everything that the kept functions and the globals reach becomes read-only; pushes the list of
 * it.
 */
static void freeze_all(lua_State *lua) {
    lua_newtable(lua);
    int roots = lua_gettop(lua);
    kept_push(lua);
    lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(lua, -1, i);
        lua_rawseti(lua, roots, i);
    }
    lua_pop(lua, 1);
    push_globals(lua, roots);
    readonly_freeze(lua);
}

/* The functions of the file on the list at the top that are not kept themselves: others call them.
 */
static void find_helpers(lua_State *lua) {
    int list = lua_gettop(lua);
    lua_newtable(lua);
    lua_newtable(lua);
    int kept = list + 1, helpers = list + 2;
    kept_push(lua);
    lua_Integer all = (lua_Integer)lua_rawlen(lua, list), found = 0;
    for (lua_Integer i = (lua_Integer)lua_rawlen(lua, -1); i > 0; i--) {
        sandbox_charge(lua, 5);
        lua_rawgeti(lua, -1, i);
        lua_pushboolean(lua, 1);
        lua_rawset(lua, kept);
    }
    for (lua_Integer i = 1; i <= all; i++) {
        sandbox_charge(lua, 5);
        lua_rawgeti(lua, list, i);
        lua_pushvalue(lua, -1);
        bool helps = lua_type(lua, -1) == LUA_TFUNCTION && !lua_iscfunction(lua, -1) &&
                     lua_rawget(lua, kept) == LUA_TNIL;
        lua_pop(lua, 1);
        if (helps)
            lua_rawseti(lua, helpers, ++found);
        else
            lua_pop(lua, 1);
    }
    lua_pushvalue(lua, helpers);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_helpers);
    lua_settop(lua, list - 1);
}

void kept_freeze(lua_State *lua, const Source *source, const int *tokens, int count,
                 uint64_t *digests) {
    luaL_checkstack(lua, 40, NULL);
    freeze_all(lua);
    find_helpers(lua);
    safe_freeze(lua);
    lua_newtable(lua);
    bool with_globals = push_globals(lua, lua_gettop(lua)) > 0;
    lua_pop(lua, 1);
    uint64_t globals = with_globals ? digest_globals(lua, source) : 0;
    kept_push(lua);
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, -1, i + 1);
        sandbox_charge(lua, 50);
        digests[i] = digest_function(lua, source, tokens[i]) ^ globals;
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}
