/* The functions that stand in no table: pairs, ipairs, type, assert, error, select, tostring and
 * tonumber. None tells an address or an order that differs between runs. */
#ifndef KLACHT_LUA_SAFE_BASE_H
#define KLACHT_LUA_SAFE_BASE_H

#include "script/lua/sandbox.h"

enum { SAFE_MOST_RESULTS = 250 };

/* Pushes a table of them. */
void safe_push_base(lua_State *lua);
/* Pushes the text of the value at index, without addresses and the same everywhere. */
const char *safe_tostring(lua_State *lua, int index, size_t *len);

#endif
