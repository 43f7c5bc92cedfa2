#include "script/lua/sandbox.h"

#include <lauxlib.h>
#include <string.h>

#include "script/lua/bounds.h"

#include "base/banned.h"

enum { HOOK_EACH = 250, DEEP_STACK = 10000 };

Sandbox *sandbox_of(lua_State *lua) {
    Sandbox *sandbox;
    memcpy(&sandbox, lua_getextraspace(lua), sizeof sandbox);
    return sandbox;
}

int sandbox_line(lua_State *lua) {
    lua_Debug frame;
    for (int level = 0; lua && lua_getstack(lua, level, &frame); level++) {
        lua_getinfo(lua, "l", &frame);
        if (frame.currentline > 0)
            return frame.currentline;
    }
    return 0;
}

void sandbox_set_trouble(Sandbox *sandbox, const Rule *rule, int line, const char *const *args) {
    sandbox->rule = rule;
    sandbox->line = line;
    for (int i = 0; i < TROUBLE_ARGS; i++)
        text_clear(&sandbox->args[i]);
    for (int i = 0; args && i < TROUBLE_ARGS && args[i]; i++)
        text_add_bytes(&sandbox->args[i], args[i], strnlen(args[i], 400));
}

/* Where Lua stands, or else what of the file our own work is about. */
static int line_of(const Sandbox *sandbox) {
    int line = sandbox_line(sandbox->lua);
    return line ? line : sandbox->reading;
}

void sandbox_abort(Sandbox *sandbox, const Rule *rule) {
    sandbox_set_trouble(sandbox, rule, line_of(sandbox), NULL);
    sandbox->dead = true;
    longjmp(sandbox->out, 1);
}

static _Noreturn void abort_spent(Sandbox *sandbox) {
    bool runs = sandbox_line(sandbox->lua) > 0;
    sandbox_abort(sandbox, rule_of(!runs                                      ? RULE_TOO_MUCH
                                   : sandbox->budget.state == BUDGET_NO_STEPS ? RULE_OUT_OF_STEPS
                                                                              : RULE_OUT_OF_TIME));
}

static void memory_over(void *context, MemoryTrouble trouble) {
    static const ScriptRule rules[] = {[MEMORY_FULL] = RULE_OUT_OF_MEMORY,
                                       [MEMORY_TEXT] = RULE_LONG_TEXT,
                                       [MEMORY_TABLE] = RULE_BIG_TABLE,
                                       [MEMORY_LIST] = RULE_BIG_LIST};
    Sandbox *sandbox = context;
    lua_Debug frame;
    if (trouble == MEMORY_CLOCK) {
        if (!budget_look(&sandbox->budget))
            abort_spent(sandbox);
        return;
    }
    bool deep = (trouble == MEMORY_FULL || trouble == MEMORY_LIST) && sandbox->lua &&
                lua_getstack(sandbox->lua, DEEP_STACK, &frame);
    sandbox_abort(sandbox, rule_of(deep ? RULE_STACK : rules[trouble]));
}

static void hook(lua_State *lua, lua_Debug *frame) {
    (void)frame;
    sandbox_charge(lua, HOOK_EACH);
}

void sandbox_charge(lua_State *lua, size_t units) {
    Sandbox *sandbox = sandbox_of(lua);
    if (!budget_take(&sandbox->budget, units))
        abort_spent(sandbox);
}

void sandbox_fail_args(lua_State *lua, const Rule *rule, const char *const *args) {
    sandbox_set_trouble(sandbox_of(lua), rule, line_of(sandbox_of(lua)), args);
    lua_pushnil(lua);
    lua_error(lua);
    __builtin_unreachable();
}

int sandbox_handler(lua_State *lua) {
    sandbox_of(lua)->raised = sandbox_line(lua);
    return 1;
}

/* What Lua itself says, as text; objects are never turned into text. */
static void keep_message(Sandbox *sandbox, int status) {
    lua_State *lua = sandbox->lua;
    text_clear(&sandbox->message);
    if (sandbox->rule)
        return;
    size_t len = 0;
    const char *message = lua_type(lua, -1) == LUA_TSTRING ? lua_tolstring(lua, -1, &len) : NULL;
    if (status == LUA_ERRMEM) {
        sandbox_set_trouble(sandbox, rule_of(RULE_OUT_OF_MEMORY), sandbox->raised, NULL);
        sandbox->dead = true;
    } else if (message) {
        text_add_bytes(&sandbox->message, message, len < 600 ? len : 600);
    }
}

bool sandbox_call(Sandbox *sandbox, int args, int results) {
    if (sandbox->dead)
        return false;
    sandbox->rule = NULL;
    sandbox->line = sandbox->raised = 0;
    if (setjmp(sandbox->out))
        return false;
    lua_sethook(sandbox->lua, hook, LUA_MASKCOUNT, HOOK_EACH); /* the count begins anew */
    int status = lua_pcall(sandbox->lua, args, results, 1);
    if (status == LUA_OK)
        return true;
    keep_message(sandbox, status);
    lua_settop(sandbox->lua, sandbox->keep);
    return false;
}

bool sandbox_protect(Sandbox *sandbox, lua_CFunction body, void *arg) {
    if (sandbox->dead)
        return false;
    if (setjmp(sandbox->out))
        return false;
    lua_pushcfunction(sandbox->lua, body);
    lua_pushlightuserdata(sandbox->lua, arg);
    return sandbox_call(sandbox, 1, 0);
}

static int panic(lua_State *lua) {
    sandbox_abort(sandbox_of(lua), rule_of(RULE_OUT_OF_MEMORY));
}

static bool make_state(Sandbox *sandbox) {
    if (setjmp(sandbox->out))
        return false;
    lua_State *lua = lua_newstate(memory_lua, &sandbox->memory);
    if (!lua)
        return false;
    memcpy(lua_getextraspace(lua), &sandbox, sizeof sandbox);
    sandbox->lua = lua;
    lua_atpanic(lua, panic);
    lua_pushcfunction(lua, sandbox_handler);
    return true;
}

bool sandbox_init(Sandbox *sandbox, long fail_at, lua_CFunction open) {
    *sandbox = (Sandbox){.memory = {.limit = SCRIPT_MEMORY,
                                    .fail_at = fail_at,
                                    .over = memory_over,
                                    .context = sandbox},
                         .budget = budget_of(SCRIPT_LOAD_STEPS, SCRIPT_LOAD_MS),
                         .keep = 1};
    if (!make_state(sandbox)) {
        sandbox->dead = true;
        if (!sandbox->rule)
            sandbox_set_trouble(sandbox, rule_of(RULE_OUT_OF_MEMORY), 0, NULL);
        return false;
    }
    return sandbox_protect(sandbox, open, NULL);
}

void sandbox_release(Sandbox *sandbox) {
    memory_release(&sandbox->memory);
    for (int i = 0; i < TROUBLE_ARGS; i++)
        text_release(&sandbox->args[i]);
    text_release(&sandbox->message);
    sandbox->lua = NULL;
    sandbox->dead = true;
}
