/* The safe part of the standard library, as a scenario file sees it (format.md, the sandbox).
 *
 * Each function that can take long inside C charges its work to the budget, and none tells an
 * address, a clock or an order that differs between runs. Internal to script/. */
#ifndef KLACHT_LUA_SAFE_H
#define KLACHT_LUA_SAFE_H

#include <lauxlib.h>

#include "script/lua/sandbox.h"

enum { SAFE_MOST_RESULTS = 250 };

/* Each pushes one table of functions. */
void safe_push_string(lua_State *lua);
void safe_push_table(lua_State *lua);
void safe_push_utf8(lua_State *lua);
/* Pushes the text of the value at index, without addresses and the same everywhere. */
const char *safe_tostring(lua_State *lua, int index, size_t *len);

#endif
