/* Read-only tables: an empty one that shows another. */
#ifndef KLACHT_LUA_READONLY_H
#define KLACHT_LUA_READONLY_H

#include "script/lua/sandbox.h"

/* The empty table at `proxy` shows the one at `shown`. */
void readonly_show(lua_State *lua, int proxy, int shown);
bool readonly_is(lua_State *lua, int index);
/* Pushes the plain table behind the one at index: itself, or what a read-only one shows. */
void readonly_push_plain(lua_State *lua, int index);
/* Makes the table at the top of the stack read-only, with all that can be reached from it; in its
 * place comes the list of what that is: tables and functions, it the first. */
void readonly_freeze(lua_State *lua);

#endif
