/* table.*: on plain tables only, raw, with what they move charged to the budget. */
#ifndef KLACHT_LUA_SAFE_TABLE_H
#define KLACHT_LUA_SAFE_TABLE_H

#include "script/lua/sandbox.h"

/* Pushes a table of them. */
void safe_push_table(lua_State *lua);

#endif
