/* One Lua state that untrusted files run in: bounds, and the only door in and out.
 *
 * Everything that may touch the state runs inside sandbox_protect or sandbox_call. When a budget is
 * gone the host leaves by longjmp, not by a Lua error; the state is dead then: it is never touched
 * again and its memory is dropped. C code that runs inside may hold no memory of its own across a
 * call of the Lua API: it keeps it in its owner. */
#ifndef KLACHT_LUA_SANDBOX_H
#define KLACHT_LUA_SANDBOX_H

#include <lua.h>
#include <setjmp.h>
#include <stdbool.h>

#include "base/budget.h"
#include "base/text.h"
#include "script/lua/memory.h"
#include "script/source/faults.h"

enum { TROUBLE_ARGS = 3 };

typedef struct Sandbox {
    lua_State *lua;
    Memory memory;
    Budget budget; /* instructions, and the work of our own functions */
    bool dead, frozen;
    int last_line; /* of the source */
    int reading;   /* the line that our own work is about, where no Lua runs; 0: none */
    /* What went wrong. */
    const Rule *rule;
    int line;
    Text args[TROUBLE_ARGS];
    Text message; /* Lua's own, for errors that are not ours */
    int raised;   /* the line where it was raised */
    void *owner;  /* the loader, while loading */
    void *host;   /* the ScriptHost, during a play */
    int keep;     /* values at the foot of the stack that stay, from 1: the handler */
    jmp_buf out;
} Sandbox;

/* Makes the state, and calls `open` in it for what files see; false when that went beyond its limit.
 * `fail_at` as in Memory. */
bool sandbox_init(Sandbox *sandbox, long fail_at, lua_CFunction open);
void sandbox_release(Sandbox *sandbox);

/* Calls body(lua) with arg as a light userdata; false with rule, line and args on any trouble. */
bool sandbox_protect(Sandbox *sandbox, lua_CFunction body, void *arg);
/* The function and its arguments are on the stack above sandbox_handler's, at index 1. */
bool sandbox_call(Sandbox *sandbox, int args, int results);
int sandbox_handler(lua_State *lua);

Sandbox *sandbox_of(lua_State *lua);
/* Work that no instruction counts: `units` as dear as instructions. Leaves when too much. */
void sandbox_charge(lua_State *lua, size_t units);
/* Raises an error with a rule of ours, at the line of the Lua code that runs. Args NULL-ended. */
_Noreturn void sandbox_fail_args(lua_State *lua, const Rule *rule, const char *const *args);
#define sandbox_fail(lua, rule, ...)                                                               \
    sandbox_fail_args(lua, rule, (const char *const[]){__VA_ARGS__, NULL})
/* Leaves for good. */
_Noreturn void sandbox_abort(Sandbox *sandbox, const Rule *rule);
/* The line of the Lua code that runs, or 0. */
int sandbox_line(lua_State *lua);
void sandbox_set_trouble(Sandbox *sandbox, const Rule *rule, int line, const char *const *args);

#endif
