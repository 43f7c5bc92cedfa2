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
static int push_globals(lua_State *lua, int list) {
    int count = 0;
    safe_push_globals(lua);
    int globals = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, globals)) {
        if (lua_type(lua, -2) == LUA_TSTRING && !safe_is_guarded(lua, lua_tostring(lua, -2))) {
            lua_pushvalue(lua, -1);
            lua_rawseti(lua, list, (lua_Integer)lua_rawlen(lua, list) + 1);
            count++;
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    return count;
}

/* Everything that the kept functions and the globals reach becomes read-only. */
static void freeze_all(lua_State *lua) {
    lua_newtable(lua);
    int roots = lua_gettop(lua);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_kept);
    for (lua_Integer i = 1; i <= (lua_Integer)lua_rawlen(lua, -1); i++) {
        lua_rawgeti(lua, -1, i);
        lua_rawseti(lua, roots, i);
    }
    lua_pop(lua, 1);
    push_globals(lua, roots);
    readonly_freeze(lua);
    lua_pop(lua, 1);
}

/* The functions that others call, found by walking from the kept ones and the globals. */
static void find_helpers(lua_State *lua) {
    lua_newtable(lua);
    int seen = lua_gettop(lua);
    lua_newtable(lua);
    int list = lua_gettop(lua);
    lua_newtable(lua);
    int helpers = lua_gettop(lua);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_kept);
    for (lua_Integer i = 1; i <= (lua_Integer)lua_rawlen(lua, helpers + 1); i++) {
        lua_rawgeti(lua, helpers + 1, i);
        lua_pushvalue(lua, -1);
        lua_pushboolean(lua, 1);
        lua_rawset(lua, seen);
        lua_rawseti(lua, list, i);
    }
    lua_Integer kept = (lua_Integer)lua_rawlen(lua, list);
    push_globals(lua, list);
    for (lua_Integer i = 1; i <= (lua_Integer)lua_rawlen(lua, list); i++) {
        sandbox_charge(lua, 10);
        lua_rawgeti(lua, list, i);
        int item = lua_gettop(lua), type = lua_type(lua, item);
        bool fresh = i <= kept;
        if (!fresh && (type == LUA_TTABLE || type == LUA_TFUNCTION)) {
            lua_pushvalue(lua, item);
            fresh = lua_rawget(lua, seen) == LUA_TNIL;
            lua_pushvalue(lua, item);
            lua_pushboolean(lua, 1);
            lua_rawset(lua, seen);
        }
        if (fresh && type == LUA_TFUNCTION && !lua_iscfunction(lua, item)) {
            if (i > kept) {
                lua_pushvalue(lua, item);
                lua_rawseti(lua, helpers, (lua_Integer)lua_rawlen(lua, helpers) + 1);
            }
            for (int n = 1; lua_getupvalue(lua, item, n); n++) {
                if (lua_type(lua, -1) == LUA_TFUNCTION || lua_type(lua, -1) == LUA_TTABLE)
                    lua_rawseti(lua, list, (lua_Integer)lua_rawlen(lua, list) + 1);
                else
                    lua_pop(lua, 1);
            }
        } else if (fresh && type == LUA_TTABLE && !safe_is_environment(lua, item)) {
            readonly_push_plain(lua, item);
            int plain = lua_gettop(lua);
            lua_pushnil(lua);
            while (lua_next(lua, plain)) {
                if (lua_type(lua, -1) == LUA_TFUNCTION || lua_type(lua, -1) == LUA_TTABLE)
                    lua_rawseti(lua, list, (lua_Integer)lua_rawlen(lua, list) + 1);
                else
                    lua_pop(lua, 1);
            }
        }
        lua_settop(lua, item - 1);
    }
    lua_pushvalue(lua, helpers);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_helpers);
    lua_settop(lua, seen - 1);
}

void kept_freeze(lua_State *lua, const Source *source, const int *tokens, int count,
                 uint64_t *digests) {
    luaL_checkstack(lua, 40, NULL);
    freeze_all(lua);
    find_helpers(lua);
    safe_freeze(lua);
    lua_newtable(lua);
    push_globals(lua, lua_gettop(lua));
    bool with_globals = lua_rawlen(lua, -1) > 0;
    lua_pop(lua, 1);
    uint64_t globals = with_globals ? digest_globals(lua, source) : 0;
    kept_push(lua);
    for (int i = 0; i < count; i++) {
        lua_rawgeti(lua, -1, i + 1);
        digests[i] = digest_function(lua, source, tokens[i]) ^ globals;
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}
