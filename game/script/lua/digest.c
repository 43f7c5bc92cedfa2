#include "script/lua/digest.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/arena.h"
#include "base/text.h"

#include "base/banned.h"

enum { DEPTH = 12, MOST_NODES = 20000 };

typedef struct Digest {
    lua_State *lua;
    const Source *source;
    uint64_t sum;
    int nodes;
} Digest;

static void mix(Digest *digest, const void *bytes, size_t len) {
    digest->sum = XXH3_64bits_withSeed(bytes, len, digest->sum + 1);
}

/* The `function` that begins and ends on these lines, or -1. */
static int find_token(const Source *source, int first, int last) {
    if (first < 1 || first > source->line_count)
        return -1;
    for (int i = source->first_on_line[first]; i < source->count && source->items[i].line == first;
         i++) {
        if (lexeme_is(source, i, "function") && source->items[source_skip(source, i)].line == last)
            return i;
    }
    return -1;
}

static void mix_tokens(Digest *digest, int token) {
    const Source *source = digest->source;
    for (int i = token, last = source_skip(source, token); i <= last; i++) {
        const Lexeme *item = &source->items[i];
        mix(digest, source->bytes + item->start, (size_t)(item->end - item->start));
    }
}

static void mix_value(Digest *digest, int depth);

static void mix_function(Digest *digest, int token, int depth) {
    lua_State *lua = digest->lua;
    if (lua_iscfunction(lua, -1)) {
        mix(digest, "C", 1);
        return;
    }
    lua_Debug where;
    lua_pushvalue(lua, -1);
    lua_getinfo(lua, ">S", &where);
    if (token < 0)
        token = find_token(digest->source, where.linedefined, where.lastlinedefined);
    if (token >= 0)
        mix_tokens(digest, token);
    for (int n = 1; lua_getupvalue(lua, -1, n); n++) {
        mix_value(digest, depth + 1);
        lua_pop(lua, 1);
    }
}

/* Keys in no order: the sum of what each field gives. */
static void mix_table(Digest *digest, int depth) {
    lua_State *lua = digest->lua;
    uint64_t before = digest->sum, all = 0;
    sandbox_push_plain(lua, -1);
    int table = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        digest->sum = 0;
        lua_pushvalue(lua, -2);
        mix_value(digest, depth + 1);
        lua_pop(lua, 1);
        mix_value(digest, depth + 1);
        all += digest->sum;
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    digest->sum = before;
    mix(digest, &all, sizeof all);
}

static void mix_value(Digest *digest, int depth) {
    lua_State *lua = digest->lua;
    int type = lua_type(lua, -1);
    luaL_checkstack(lua, 20, NULL);
    mix(digest, &type, sizeof type);
    if (depth > DEPTH || ++digest->nodes > MOST_NODES)
        return;
    if (type == LUA_TBOOLEAN) {
        int value = lua_toboolean(lua, -1);
        mix(digest, &value, sizeof value);
    } else if (type == LUA_TNUMBER) {
        double value = lua_tonumber(lua, -1);
        mix(digest, &value, sizeof value);
    } else if (type == LUA_TSTRING) {
        size_t len;
        const char *bytes = lua_tolstring(lua, -1, &len);
        mix(digest, bytes, len);
    } else if (type == LUA_TFUNCTION) {
        mix_function(digest, -1, depth);
    } else if (type == LUA_TTABLE && !safe_is_environment(lua, -1)) {
        mix_table(digest, depth);
    }
}

uint64_t digest_function(lua_State *lua, const Source *source, int token) {
    Digest digest = {lua, source, 0, 0};
    mix_function(&digest, token, 0);
    return digest.sum;
}

uint64_t digest_globals(lua_State *lua, const Source *source) {
    Digest digest = {lua, source, 0, 0};
    uint64_t all = 0;
    safe_push_globals(lua);
    int globals = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, globals)) {
        const char *name = lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : "";
        if (!safe_is_guarded(lua, name)) {
            digest.sum = 0;
            mix(&digest, name, strlen(name));
            mix_value(&digest, 0);
            all += digest.sum;
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    return all;
}
