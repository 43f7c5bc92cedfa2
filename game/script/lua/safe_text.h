/* string.* and utf8.*: without patterns, which can hang inside C where nothing stops them. */
#ifndef KLACHT_LUA_SAFE_TEXT_H
#define KLACHT_LUA_SAFE_TEXT_H

#include "script/lua/sandbox.h"

/* Each pushes a table of them. */
void safe_push_string(lua_State *lua);
void safe_push_utf8(lua_State *lua);

#endif
