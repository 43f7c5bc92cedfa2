/* What a function says, as one number: its tokens without layout and comments, and the values of
 * the variables it closes over. For the hash of a case. */
#ifndef KLACHT_LUA_DIGEST_H
#define KLACHT_LUA_DIGEST_H

#include <stdint.h>

#include "script/lua/sandbox.h"
#include "script/source/tokens.h"

/* Of the function at the top of the stack; `token` is where it begins in the source, or -1. */
uint64_t digest_function(lua_State *lua, const Source *source, int token);
/* Of the author's own globals, in the order of their names. */
uint64_t digest_globals(lua_State *lua, const Source *source);

#endif
