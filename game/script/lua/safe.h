/* The environment of a scenario file: the words, and the safe part of the standard library
 * (format.md, the sandbox).
 *
 * Each function that can take long inside C charges its work to the budget, and none tells an
 * address, a clock or an order that differs between runs. */
#ifndef KLACHT_LUA_SAFE_H
#define KLACHT_LUA_SAFE_H

#include "script/lua/sandbox.h"

/* A function for sandbox_init: makes the environment, to which words are added. */
int safe_open(lua_State *lua);
/* Adds a word of the format to the environment; the function is at the top of the stack. */
void safe_add_word(lua_State *lua, const char *name);
/* Pushes the environment, or the plain table of globals behind it. */
void safe_push_environment(lua_State *lua);
void safe_push_globals(lua_State *lua);
/* A name that a file may not set: a word, or part of the library. */
bool safe_is_guarded(lua_State *lua, const char *name);
bool safe_is_environment(lua_State *lua, int index);
/* From now on no global may be set. */
void safe_freeze(lua_State *lua);

#endif
