#include "script/lua/digest.h"

#include <lauxlib.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/arena.h"
#include "script/lua/readonly.h"
#include "script/lua/safe.h"

#include "base/banned.h"

/* What a function closes over may be deep, shared and circular, and the number may not depend on
 * the order in which a table gives its keys. So each value gives a number of its own:
 * - a table or function on the way from the first one to this one gives how far back it stands;
 * - one that was done is remembered, but not when a longer way leads from it back to itself: what
 *   such a circle gives depends on where it is entered.
 * Work is charged to the budget of the file, so what is too much is refused, never left out. */
enum { DEEPEST = 150, LONG_TEXT = 256 };

/* In the registry: what is done serves all functions of the file. Beside tables and functions it
 * holds long texts; and by a number what a token says (token_key) and which one it is (place_key).
 */
static const char key_done;

typedef struct Digest {
    lua_State *lua;
    const Source *source;
    uint64_t sum;
    int path, done; /* stack indices: depth by value on the way; number by value that is done */
    int line;       /* where the first function begins */
    int low;        /* the least depth that something inside led back to; INT_MAX: none */
} Digest;

static void mix(Digest *digest, const void *bytes, size_t len) {
    digest->sum = XXH3_64bits_withSeed(bytes, len, digest->sum + 1);
}

static uint64_t number_of(Digest *digest, int depth);

static void mix_number(Digest *digest, uint64_t number) {
    mix(digest, &number, sizeof number);
}

static bool known_by(const Digest *digest, lua_Integer key, lua_Integer *number) {
    bool known = lua_rawgeti(digest->lua, digest->done, key) == LUA_TNUMBER;
    *number = lua_tointeger(digest->lua, -1);
    lua_pop(digest->lua, 1);
    return known;
}

static void keep_by(const Digest *digest, lua_Integer key, lua_Integer number) {
    lua_pushinteger(digest->lua, number);
    lua_rawseti(digest->lua, digest->done, key);
}

static lua_Integer token_key(int token) {
    return (lua_Integer)token + 1;
}

static lua_Integer place_key(int first, int last) {
    return -1 - ((lua_Integer)first << 32 | last);
}

/* The `function` that begins and ends on these lines, or -1. */
static int find_token(const Digest *digest, int first, int last) {
    const Source *source = digest->source;
    lua_Integer known, found = -1;
    if (first < 1 || first > source->line_count)
        return -1;
    if (known_by(digest, place_key(first, last), &known))
        return (int)known;
    for (int i = source->first_on_line[first];
         found < 0 && i < source->count && source->items[i].line == first; i++) {
        int end = lexeme_is(source, i, "function") ? source_skip(source, i) : -1;
        sandbox_charge(digest->lua, end < 0 ? 1 : (size_t)(end - i));
        if (end >= 0 && source->items[end].line == last)
            found = i;
    }
    keep_by(digest, place_key(first, last), found);
    return (int)found;
}

/* What the function at a token says: the same for all that were made there. */
static uint64_t say_tokens(Digest *digest, int token) {
    const Source *source = digest->source;
    lua_Integer known;
    if (known_by(digest, token_key(token), &known))
        return (uint64_t)known;
    int last = source_skip(source, token);
    sandbox_charge(digest->lua, 3 * (size_t)(last - token));
    digest->sum = 0;
    for (int i = token; i <= last; i++) {
        const Lexeme *item = &source->items[i];
        mix(digest, source->bytes + item->start, (size_t)(item->end - item->start));
    }
    keep_by(digest, token_key(token), (lua_Integer)digest->sum);
    return digest->sum;
}

static void mix_function(Digest *digest, int token, int depth) {
    lua_State *lua = digest->lua;
    lua_Debug where;
    lua_pushvalue(lua, -1);
    lua_getinfo(lua, ">S", &where);
    if (token < 0)
        token = find_token(digest, where.linedefined, where.lastlinedefined);
    if (token >= 0)
        digest->sum = say_tokens(digest, token);
    for (int n = 1; lua_getupvalue(lua, -1, n); n++) {
        mix_number(digest, number_of(digest, depth + 1));
        lua_pop(lua, 1);
    }
}

/* Keys in no order: the sum of what each field gives. */
static void mix_table(Digest *digest, int depth) {
    lua_State *lua = digest->lua;
    uint64_t all = 0;
    readonly_push_plain(lua, -1);
    int table = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        lua_pushvalue(lua, -2);
        uint64_t pair[2] = {number_of(digest, depth + 1), 0};
        lua_pop(lua, 1);
        pair[1] = number_of(digest, depth + 1);
        all += XXH3_64bits(pair, sizeof pair);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    mix_number(digest, all);
}

/* table[value at the top] = number, or nil. */
static void note(lua_State *lua, int table, lua_Integer number, bool there) {
    lua_pushvalue(lua, -1);
    if (there)
        lua_pushinteger(lua, number);
    else
        lua_pushnil(lua);
    lua_rawset(lua, table);
}

static bool noted(lua_State *lua, int table, lua_Integer *number) {
    lua_pushvalue(lua, -1);
    bool there = lua_rawget(lua, table) != LUA_TNIL;
    *number = lua_tointeger(lua, -1);
    lua_pop(lua, 1);
    return there;
}

static _Noreturn void too_deep(Digest *digest) {
    char most[16];
    snprintf(most, sizeof most, "%d", DEEPEST);
    sandbox_set_trouble(sandbox_of(digest->lua), rule_of(RULE_DEEP_VALUES), digest->line,
                        (const char *const[]){most, NULL});
    lua_pushnil(digest->lua);
    lua_error(digest->lua);
    __builtin_unreachable();
}

/* A table or a function of the file at the top of the stack. */
static uint64_t number_of_object(Digest *digest, int depth, int token) {
    lua_State *lua = digest->lua;
    lua_Integer known;
    if (noted(lua, digest->done, &known))
        return (uint64_t)known;
    if (noted(lua, digest->path, &known)) {
        if (known < depth - 1 && known < digest->low)
            digest->low = (int)known;
        return (uint64_t)(depth - known);
    }
    if (depth > DEEPEST)
        too_deep(digest);
    int low = digest->low;
    uint64_t sum = digest->sum;
    note(lua, digest->path, depth, true);
    digest->low = INT_MAX;
    digest->sum = 0;
    if (lua_type(lua, -1) == LUA_TFUNCTION)
        mix_function(digest, token, depth);
    else
        mix_table(digest, depth);
    uint64_t number = digest->sum;
    note(lua, digest->path, 0, false);
    if (digest->low == INT_MAX)
        note(lua, digest->done, (lua_Integer)number, true);
    digest->sum = sum;
    digest->low = digest->low < depth && digest->low < low ? digest->low : low;
    return number;
}

/* A long one that many share is read once. */
static uint64_t number_of_text(Digest *digest) {
    lua_State *lua = digest->lua;
    size_t len;
    const char *bytes = lua_tolstring(lua, -1, &len);
    if (len < LONG_TEXT)
        return XXH3_64bits(bytes, len);
    lua_Integer known;
    if (noted(lua, digest->done, &known))
        return (uint64_t)known;
    sandbox_charge(lua, len / 64);
    known = (lua_Integer)XXH3_64bits(bytes, len);
    note(lua, digest->done, known, true);
    return (uint64_t)known;
}

static uint64_t number_of(Digest *digest, int depth) {
    lua_State *lua = digest->lua;
    int type = lua_type(lua, -1);
    luaL_checkstack(lua, 20, NULL);
    sandbox_charge(lua, 20);
    uint64_t number = 0;
    if (type == LUA_TBOOLEAN) {
        number = (uint64_t)lua_toboolean(lua, -1);
    } else if (type == LUA_TNUMBER) {
        double value = lua_tonumber(lua, -1);
        number = XXH3_64bits(&value, sizeof value);
    } else if (type == LUA_TSTRING) {
        number = number_of_text(digest);
    } else if ((type == LUA_TFUNCTION && !lua_iscfunction(lua, -1)) ||
               (type == LUA_TTABLE && !safe_is_environment(lua, -1))) {
        number = number_of_object(digest, depth, -1);
    }
    return XXH3_64bits_withSeed(&number, sizeof number, (uint64_t)type);
}

/* Begins with what others need on the stack; digest_end takes it away. */
static Digest digest_begin(lua_State *lua, const Source *source) {
    luaL_checkstack(lua, 20, NULL);
    lua_newtable(lua);
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_done) != LUA_TTABLE) {
        lua_pop(lua, 1);
        lua_newtable(lua);
        lua_pushvalue(lua, -1);
        lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_done);
    }
    int top = lua_gettop(lua);
    return (Digest){lua, source, 0, top - 1, top, 0, INT_MAX};
}

static void digest_end(Digest *digest) {
    lua_settop(digest->lua, digest->path - 1);
}

uint64_t digest_function(lua_State *lua, const Source *source, int token) {
    int function = lua_gettop(lua);
    Digest digest = digest_begin(lua, source);
    lua_Debug where;
    lua_pushvalue(lua, function);
    lua_getinfo(lua, ">S", &where);
    digest.line = sandbox_of(lua)->reading = where.linedefined;
    lua_pushvalue(lua, function);
    uint64_t number = number_of_object(&digest, 0, token);
    digest_end(&digest);
    return number;
}

uint64_t digest_globals(lua_State *lua, const Source *source) {
    Digest digest = digest_begin(lua, source);
    uint64_t all = 0;
    safe_push_globals(lua);
    int globals = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, globals)) {
        const char *name = lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : "";
        if (!safe_is_guarded(lua, name)) {
            digest.sum = 0;
            mix(&digest, name, strlen(name));
            mix_number(&digest, number_of(&digest, 0));
            all += digest.sum;
        }
        lua_pop(lua, 1);
    }
    digest_end(&digest);
    return all;
}
