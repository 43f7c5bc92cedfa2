/* The functions that a file gives away to be called later (`when`, `run`), by number from 0.
 *
 * They stay in the state. Once the file has run, all that they can reach is made read-only, so that
 * they keep nothing. */
#ifndef KLACHT_LUA_KEPT_H
#define KLACHT_LUA_KEPT_H

#include "script/lua/sandbox.h"
#include "script/source/tokens.h"

/* All inside the sandbox. Makes the table that functions are kept in. */
void kept_begin(lua_State *lua);
/* Keeps the function at a stack index. */
void kept_add(lua_State *lua, int index, int number);
/* Pushes the table of kept functions, or of those that they call. */
void kept_push(lua_State *lua);
void kept_push_helpers(lua_State *lua);
/* Makes all that functions can reach read-only, and gives per function a digest of what it says.
 * `tokens`: where each begins in the source, or -1. */
void kept_freeze(lua_State *lua, const Source *source, const int *tokens, int count,
                 uint64_t *digests);

#endif
