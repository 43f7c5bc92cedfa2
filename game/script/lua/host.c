#include "script/lua/host.h"

#include <lauxlib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/lua/bounds.h"
#include "script/lua/kept.h"
#include "script/lua/safe.h"
#include "script/lua/safe_base.h"
#include "script/lua/trouble.h"
#include "script/source/nan.h"
#include "script/source/setters.h"

#include "base/banned.h"

static const char key_recorded; /* its address is a key of the registry */

enum {
    SLOT_KEPT = 2,
    SLOT_S = 3,
    SLOT_COUNT = 3,
    TEXT_BYTES = 200,
    HELPERS_MOST = 1000, /* variables that are looked at after every call */
    CALL_STEPS = 100     /* that a call takes of what all share, whatever it does */
};

ScriptHost *host_new(void) {
    return xcalloc(1, sizeof(ScriptHost));
}

void host_free(ScriptHost *host) {
    if (!host)
        return;
    sandbox_release(&host->sandbox);
    text_release(&host->failure);
    free(host->path);
    free(host->watch);
    free(host->watched);
    free(host);
}

/* s.name: the number of the variable from 1, or 0. */
static int variable_at(lua_State *lua, const ScriptHost *host) {
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : NULL;
    for (int i = 0; i < QUICK_NAMES; i++)
        if (host->quick[i] == name && name)
            return i + 1;
    lua_pushvalue(lua, 2);
    lua_rawget(lua, lua_upvalueindex(1));
    int number = (int)lua_tointeger(lua, -1);
    lua_pop(lua, 1);
    return number;
}

static _Noreturn void unknown_variable(lua_State *lua, const ScriptHost *host) {
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "…";
    Nearest near = nearest_to(name);
    for (int i = 0; i < VARIABLE_FLAG; i++)
        nearest_try(&near, variable_id((Variable)i));
    for (int i = 0; i < host->scenario->flag_count; i++)
        nearest_try(&near, host->scenario->flags[i].name);
    if (near.best)
        sandbox_fail(lua, rule_of(RULE_VARIABLE_UNKNOWN_NEAR), name, near.best);
    sandbox_fail(lua, rule_of(RULE_VARIABLE_UNKNOWN), name);
}

static void push_number(lua_State *lua, double value) {
    if (fabs(value) < 9e15 && (double)(lua_Integer)value == value)
        lua_pushinteger(lua, (lua_Integer)value);
    else
        lua_pushnumber(lua, value);
}

static int get_variable(lua_State *lua) {
    ScriptHost *host = sandbox_of(lua)->host;
    const Variables *v = host->variables;
    int number = variable_at(lua, host);
    if (!number)
        unknown_variable(lua, host);
    if (number - 1 < VARIABLE_FLAG) {
        push_number(lua, variable_number(v, (Variable)(number - 1)));
        return 1;
    }
    const Value *value = &v->flags[number - 1 - VARIABLE_FLAG];
    if (value->type == VALUE_BOOLEAN)
        lua_pushboolean(lua, value->boolean);
    else if (value->type == VALUE_NUMBER)
        push_number(lua, value->number);
    else
        lua_pushstring(lua, value->text);
    return 1;
}

static int set_variable(lua_State *lua) {
    ScriptHost *host = sandbox_of(lua)->host;
    Variables *v = host->variables;
    int number = variable_at(lua, host);
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "…";
    if (!number)
        unknown_variable(lua, host);
    if (number - 1 < VARIABLE_FLAG)
        sandbox_fail(lua, rule_of(RULE_VARIABLE_READ_ONLY), name);
    Value *value = &v->flags[number - 1 - VARIABLE_FLAG];
    ValueType type = host->scenario->flags[number - 1 - VARIABLE_FLAG].first.type;
    size_t len = 0;
    switch (lua_type(lua, 3)) {
    case LUA_TBOOLEAN:
        if (type == VALUE_BOOLEAN) {
            value->boolean = lua_toboolean(lua, 3);
            return 0;
        }
        break;
    case LUA_TNUMBER:
        if (type == VALUE_NUMBER && !isfinite(lua_tonumber(lua, 3)))
            sandbox_fail(lua, rule_of(RULE_VARIABLE_NO_NUMBER), name);
        if (type == VALUE_NUMBER && !(fabs(lua_tonumber(lua, 3)) <= VALUE_NUMBER_MOST))
            sandbox_fail(lua, rule_of(RULE_OUT_OF_RANGE), name, safe_tostring(lua, 3, NULL),
                         msg(host->lang, MSG_SCRIPT_NUMBERS_OF_FLAG));
        if (type == VALUE_NUMBER) {
            value->number = lua_tonumber(lua, 3) + 0.0; /* no -0 */
            return 0;
        }
        break;
    case LUA_TSTRING: {
        const char *bytes = lua_tolstring(lua, 3, &len);
        if (type == VALUE_TEXT && len <= TEXT_BYTES && utf8_is_valid(bytes, len) &&
            !memchr(bytes, 0, len)) {
            if (!host->says_nan && nan_stands(bytes, len))
                sandbox_fail(lua, rule_of(RULE_NO_NUMBER), "");
            value->text = v->intern(v->owner, bytes, len);
            return 0;
        }
        break;
    }
    default:
        break;
    }
    static const char *const types[] = {"boolean", "number", "string"};
    sandbox_fail(lua, rule_of(RULE_VARIABLE_VALUE), name, trouble_type(host->lang, types[type]),
                 trouble_type(host->lang, luaL_typename(lua, 3)));
}

/* Short strings of one state are one: the table of names keeps them where they are. */
static void note_quick(lua_State *lua, ScriptHost *host, int number, const char *name) {
    lua_pushstring(lua, name);
    if (number <= QUICK_NAMES && strlen(name) <= 40)
        host->quick[number - 1] = lua_tostring(lua, -1);
    lua_pushinteger(lua, number);
    lua_rawset(lua, -3);
}

static void push_s(lua_State *lua, ScriptHost *host) {
    const Scenario *scenario = host->scenario;
    lua_newuserdatauv(lua, 0, 0);
    lua_createtable(lua, 0, 2);
    lua_newtable(lua);
    for (int i = 0; i < VARIABLE_FLAG; i++)
        note_quick(lua, host, i + 1, variable_id((Variable)i));
    for (int i = 0; i < scenario->flag_count; i++)
        note_quick(lua, host, VARIABLE_FLAG + i + 1, scenario->flags[i].name);
    lua_pushvalue(lua, -1);
    lua_pushcclosure(lua, get_variable, 1);
    lua_setfield(lua, -3, "__index");
    lua_pushcclosure(lua, set_variable, 1);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
}

typedef struct Taking {
    ScriptHost *host;
    const Setters *setters;
    const int *tokens;
} Taking;

/* Notes the upvalues of the function at the top that it may set, but for its environment: looking
 * after every call at all of them costs more than most calls. Where it begins is `token`, or -1. */
static void watch(lua_State *lua, const Taking *taking, int function, int token) {
    ScriptHost *host = taking->host;
    const char *name;
    lua_Debug where;
    lua_pushvalue(lua, -1);
    lua_getinfo(lua, ">S", &where);
    host->sandbox.reading = where.linedefined;
    for (int n = 1; (name = lua_getupvalue(lua, -1, n)); n++) {
        sandbox_charge(lua, 10);
        if (safe_is_environment(lua, -1) ||
            !(token < 0 ? setters_may_there(taking->setters, where.linedefined, name)
                        : setters_may(taking->setters, token, name))) {
            lua_pop(lua, 1);
            continue;
        }
        if (function < 0 && n + host->watched_count > HELPERS_MOST)
            sandbox_fail(lua, rule_of(RULE_TOO_MUCH), "");
        lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_recorded);
        lua_insert(lua, -2);
        lua_rawseti(lua, -2, host->watched_count + 1);
        lua_pop(lua, 1);
        GROW_BY(host, watched, watched_count, watched_capacity, 1);
        host->watched[host->watched_count] = (Watched){function, n, host->watched_count + 1, name};
        host->watched_count++;
    }
}

static int take_all(lua_State *lua) {
    const Taking *taking = lua_touserdata(lua, 1);
    ScriptHost *host = taking->host;
    lua_newtable(lua);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &key_recorded);
    kept_push_helpers(lua);
    for (lua_Integer i = 1, all = (lua_Integer)lua_rawlen(lua, -1); i <= all; i++) {
        lua_rawgeti(lua, -1, i);
        watch(lua, taking, -(int)i, -1);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    host->helper_count = host->watched_count;
    kept_push(lua);
    for (int i = 0; i < host->function_count; i++) {
        host->watch[i].first = host->watched_count;
        lua_rawgeti(lua, -1, i + 1);
        watch(lua, taking, i + 1, taking->tokens[i]);
        host->watch[i].count = host->watched_count - host->watch[i].first;
        lua_pop(lua, 1);
    }
    lua_settop(lua, 0);
    return 0;
}

static int place_slots(lua_State *lua) {
    ScriptHost *host = lua_touserdata(lua, 1);
    push_s(lua, host);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, host);
    return 0;
}

bool host_take(ScriptHost *host, const Source *source, const int *tokens, int count,
               const Scenario *scenario) {
    Sandbox *sandbox = &host->sandbox;
    host->scenario = scenario;
    host->lang = source->findings->lang;
    host->path = xstrdup(source->path);
    host->says_nan = nan_stands(source->bytes, (size_t)source->len);
    host->function_count = count;
    host->watch = xcalloc((size_t)host->function_count, sizeof *host->watch);
    sandbox->host = host;
    Setters setters;
    setters_find(&setters, source);
    Taking taking = {host, &setters, tokens};
    bool fine =
        sandbox_protect(sandbox, take_all, &taking) && sandbox_protect(sandbox, place_slots, host);
    setters_release(&setters);
    if (!fine)
        return false;
    sandbox->memory.own = false;
    sandbox->reading = 0;
    kept_push(sandbox->lua);
    lua_rawgetp(sandbox->lua, LUA_REGISTRYINDEX, host);
    sandbox->keep = SLOT_COUNT;
    sandbox->budget = budget_of(SCRIPT_CALL_STEPS, SCRIPT_CALL_MS);
    return true;
}

/* --- calls --- */

static bool fail(ScriptHost *host) {
    Sandbox *sandbox = &host->sandbox;
    if (sandbox->dead && host->failure.len && host->said_dead)
        return false;
    trouble_explain(sandbox, host->lang);
    const char *args[] = {text_cstr(&sandbox->args[0]), text_cstr(&sandbox->args[1]),
                          text_cstr(&sandbox->args[2]), NULL};
    Findings findings; /* cleans and cuts what comes from the file */
    findings_init(&findings, host->lang);
    finding_add_args(&findings, sandbox->rule, host->path, sandbox->line, 0, args);
    text_clear(&host->failure);
    text_addf(&host->failure, "%s:%d: %s", host->path, sandbox->line, findings.items[0].text);
    findings_release(&findings);
    host->said_dead = sandbox->dead;
    return false;
}

/* An upvalue that is no longer what it was is put back; its name, or NULL when none was. */
static const char *changed(ScriptHost *host, int first, int count) {
    lua_State *lua = host->sandbox.lua;
    const char *name = NULL;
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &key_recorded);
    kept_push_helpers(lua);
    int recorded = lua_gettop(lua) - 1;
    for (int i = first; i < first + count; i++) {
        const Watched *watched = &host->watched[i];
        int function = watched->function;
        lua_rawgeti(lua, function > 0 ? SLOT_KEPT : recorded + 1,
                    function > 0 ? function : -function);
        lua_getupvalue(lua, -1, watched->upvalue);
        lua_rawgeti(lua, recorded, watched->recorded);
        if (!lua_rawequal(lua, -1, -2)) {
            name = watched->name;
            lua_setupvalue(lua, -3, watched->upvalue);
        }
        lua_settop(lua, recorded + 1);
    }
    lua_settop(lua, recorded - 1);
    return name;
}

/* Where a function begins. */
static int line_of(ScriptHost *host, int function) {
    lua_State *lua = host->sandbox.lua;
    lua_Debug where;
    lua_rawgeti(lua, SLOT_KEPT, function + 1);
    lua_getinfo(lua, ">S", &where);
    return where.linedefined;
}

/* Takes from what all calls share; false with a failure when that is spent. */
static bool take_shared(ScriptHost *host, int function, size_t steps) {
    if (!host->shared || budget_take(host->shared, steps))
        return true;
    sandbox_set_trouble(&host->sandbox, rule_of(RULE_SHARED_SPENT), line_of(host, function), NULL);
    return fail(host);
}

static void note_taken(ScriptHost *host, int function) {
    enum { STEP_NS = 10 };
    const Budget *own = &host->sandbox.budget;
    if (!host->shared)
        return;
    host->watch[function].taken += own->end_ns ? budget_passed(own) : CALL_STEPS * STEP_NS;
    budget_take(host->shared, (size_t)own->steps);
}

static bool call(ScriptHost *host, int function, Variables *variables, int results) {
    Sandbox *sandbox = &host->sandbox;
    if (sandbox->dead)
        return fail(host);
    if (!take_shared(host, function, CALL_STEPS))
        return false;
    lua_State *lua = sandbox->lua;
    host->variables = variables;
    budget_renew(&sandbox->budget);
    lua_rawgeti(lua, SLOT_KEPT, function + 1);
    lua_pushvalue(lua, SLOT_S);
    bool fine = sandbox_call(sandbox, 1, results);
    host->variables = NULL;
    note_taken(host, function);
    if (sandbox->dead)
        return fail(host);
    const struct FunctionWatch *watch_list = &host->watch[function];
    const char *name = NULL;
    if (host->helper_count)
        name = changed(host, 0, host->helper_count);
    if (watch_list->count) {
        const char *own = changed(host, watch_list->first, watch_list->count);
        name = own ? own : name;
    }
    if (fine && name) {
        sandbox_set_trouble(sandbox, rule_of(RULE_UPVALUE_CHANGED), line_of(host, function),
                            (const char *const[]){name, NULL});
        fine = false;
    }
    if (!fine) {
        lua_settop(lua, SLOT_COUNT);
        return fail(host);
    }
    return true;
}

static bool test_function(void *host, int function, Variables *variables, bool *holds) {
    ScriptHost *script = host;
    if (!call(script, function, variables, 1))
        return false;
    *holds = lua_toboolean(script->sandbox.lua, -1);
    lua_settop(script->sandbox.lua, SLOT_COUNT);
    return true;
}

static bool run_function(void *host, int function, Variables *variables) {
    return call(host, function, variables, 0);
}

static const char *failure(void *host) {
    return text_cstr(&((ScriptHost *)host)->failure);
}

static void share(void *host, Budget *budget) {
    ScriptHost *script = host;
    script->shared = budget;
    for (int i = 0; i < script->function_count; i++)
        script->watch[i].taken = 0;
}

static bool spent(void *host) {
    const ScriptHost *script = host;
    return script->shared && script->shared->state != BUDGET_LEFT;
}

static int dearest(void *host) {
    const ScriptHost *script = host;
    int most = -1;
    for (int i = 0; i < script->function_count; i++)
        if (script->watch[i].taken > (most < 0 ? 0 : script->watch[most].taken))
            most = i;
    return most;
}

ScriptCalls host_calls(ScriptHost *host) {
    return (ScriptCalls){host, test_function, run_function, failure, share, spent, dearest};
}
