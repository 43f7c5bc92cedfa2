#include "script/format/visible.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "script/format/read.h"
#include "script/lua/readonly.h"
#include "script/lua/safe.h"

#include "base/banned.h"

/* The names a file sees, from a state made as for a file. */

typedef struct Visible {
    char **names;
    int count, capacity;
} Visible;

static void add(Visible *visible, const char *library, const char *name) {
    Text text = {0};
    if (*library)
        text_addf(&text, "%s.", library);
    text_add(&text, name);
    GROW(visible, names);
    visible->names[visible->count++] = text_take(&text);
}

static int collect(lua_State *lua) {
    Visible *visible = lua_touserdata(lua, 1);
    read_add_words(lua);
    safe_push_globals(lua);
    int globals = lua_gettop(lua);
    lua_pushnil(lua);
    while (lua_next(lua, globals)) {
        const char *name = lua_tostring(lua, -2);
        add(visible, "", name);
        if (lua_type(lua, -1) == LUA_TTABLE) {
            readonly_push_plain(lua, -1);
            lua_pushnil(lua);
            while (lua_next(lua, -2)) {
                add(visible, name, lua_tostring(lua, -2));
                lua_pop(lua, 1);
            }
            lua_pop(lua, 1);
        }
        lua_pop(lua, 1);
    }
    return 0;
}

static int by_name(const void *a, const void *b) {
    char *const *x = a, *const *y = b;
    return strcmp(*x, *y);
}

char **script_visible_globals(int *count) {
    Sandbox sandbox;
    Visible visible = {0};
    if (sandbox_init(&sandbox, -1, safe_open))
        sandbox_protect(&sandbox, collect, &visible);
    sandbox_release(&sandbox);
    qsort(visible.names, (size_t)visible.count, sizeof(char *), by_name);
    *count = visible.count;
    return visible.names;
}
