#include "script/lua/safe_text.h"

#include <lauxlib.h>
#include <lualib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/lua/safe_base.h"

#include "base/banned.h"

/* string.*: without patterns. Bytes, as in Lua; upper and lower change only a to z. */

static int change_case(lua_State *lua, char low, char high, int shift) {
    size_t len;
    const char *from = luaL_checklstring(lua, 1, &len);
    sandbox_charge(lua, len / 8);
    luaL_Buffer text;
    char *to = luaL_buffinitsize(lua, &text, len);
    for (size_t i = 0; i < len; i++)
        to[i] = from[i] >= low && from[i] <= high ? (char)(from[i] + shift) : from[i];
    luaL_pushresultsize(&text, len);
    return 1;
}

static int lib_upper(lua_State *lua) {
    return change_case(lua, 'a', 'z', 'A' - 'a');
}

static int lib_lower(lua_State *lua) {
    return change_case(lua, 'A', 'Z', 'a' - 'A');
}

static int lib_len(lua_State *lua) {
    size_t len;
    luaL_checklstring(lua, 1, &len);
    lua_pushinteger(lua, (lua_Integer)len);
    return 1;
}

static lua_Integer place(lua_Integer at, lua_Integer len) {
    return at >= 0 ? at : at < -len ? 0 : len + at + 1;
}

static int lib_sub(lua_State *lua) {
    size_t size;
    const char *text = luaL_checklstring(lua, 1, &size);
    lua_Integer len = (lua_Integer)size;
    lua_Integer from = place(luaL_checkinteger(lua, 2), len);
    lua_Integer to = place(luaL_optinteger(lua, 3, -1), len);
    if (from < 1)
        from = 1;
    if (to > len)
        to = len;
    size_t count = from > to ? 0 : (size_t)(to - from + 1);
    sandbox_charge(lua, count / 16);
    lua_pushlstring(lua, count ? text + from - 1 : "", count);
    return 1;
}

/* One directive of a format: its flags, width and precision, copied into `form`. */
static const char *read_directive(lua_State *lua, const char *s, char form[32]) {
    size_t n = 0;
    form[n++] = '%';
    while (*s && strchr("-+ #0", *s) && n < 6)
        form[n++] = *s++;
    for (int i = 0; i < 2 && *s >= '0' && *s <= '9'; i++)
        form[n++] = *s++;
    if (*s == '.') {
        form[n++] = *s++;
        for (int i = 0; i < 2 && *s >= '0' && *s <= '9'; i++)
            form[n++] = *s++;
    }
    form[n] = '\0';
    if (!*s || !strchr("dicxXoeEfFgGs", *s)) {
        char shown[16];
        snprintf(shown, sizeof shown, "%.6s%.1s", form, s);
        sandbox_fail(lua, rule_of(RULE_FORMAT), shown);
    }
    return s;
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral" /* form holds one checked directive */
static void add_directive(lua_State *lua, luaL_Buffer *text, char kind, char form[32], int arg) {
    char *to = luaL_prepbuffsize(text, 512);
    size_t n = strlen(form);
    int written = 0;
    if (strchr("dixXo", kind)) {
        snprintf(form + n, 32 - n, "ll%c", kind);
        written = snprintf(to, 512, form, (long long)luaL_checkinteger(lua, arg));
    } else if (kind == 'c') {
        to[0] = (char)luaL_checkinteger(lua, arg);
        luaL_argcheck(lua, to[0], arg, "a text holds no zeros");
        written = 1;
    } else {
        double value = luaL_checknumber(lua, arg);
        if (isfinite(value)) {
            snprintf(form + n, 32 - n, "%c", kind);
            written = snprintf(to, 512, form, value);
        } else {
            written = snprintf(to, 512, "%s", isnan(value) ? "nan" : value > 0 ? "inf" : "-inf");
        }
    }
    luaL_addsize(text, written < 0 ? 0 : written > 511 ? 511 : (size_t)written);
}

/* %s: whole without a width, else at most 512 bytes wide. The text is at the top of the stack. */
static void add_string(lua_State *lua, luaL_Buffer *text, char form[32]) {
    size_t len;
    const char *value = lua_tolstring(lua, -1, &len);
    sandbox_charge(lua, len / 16);
    if (!form[1]) {
        luaL_addvalue(text);
        return;
    }
    luaL_argcheck(lua, len == strlen(value), 2, "string contains zeros");
    char short_form[40];
    snprintf(short_form, sizeof short_form, "%ss", form);
    if (len >= 400 && !strchr(form, '.')) {
        luaL_addvalue(text);
        return;
    }
    char out[512];
    int written = snprintf(out, sizeof out, short_form, value);
    lua_pop(lua, 1);
    luaL_addlstring(text, out, written < 0 ? 0 : written > 511 ? 511 : (size_t)written);
}
#pragma GCC diagnostic pop

static int lib_format(lua_State *lua) {
    size_t len;
    const char *s = luaL_checklstring(lua, 1, &len), *end = s + len;
    int arg = 1, top = lua_gettop(lua);
    luaL_Buffer text;
    luaL_buffinit(lua, &text);
    sandbox_charge(lua, len / 8);
    for (; s < end; s++) {
        if (*s != '%') {
            luaL_addchar(&text, *s);
        } else if (s[1] == '%') {
            luaL_addchar(&text, '%');
            s++;
        } else {
            char form[32];
            s = read_directive(lua, s + 1, form);
            if (++arg > top)
                return luaL_argerror(lua, arg, "no value");
            if (*s == 's') {
                safe_tostring(lua, arg, NULL);
                add_string(lua, &text, form);
            } else {
                add_directive(lua, &text, *s, form, arg);
            }
            sandbox_charge(lua, 4);
        }
    }
    luaL_pushresult(&text);
    return 1;
}

void safe_push_string(lua_State *lua) {
    static const luaL_Reg functions[] = {{"upper", lib_upper},   {"lower", lib_lower},
                                         {"len", lib_len},       {"sub", lib_sub},
                                         {"format", lib_format}, {NULL, NULL}};
    luaL_newlib(lua, functions);
}

/* utf8.*: those of Lua with the length of the text charged, and our own codes, which is strict. */

static int bounded(lua_State *lua) {
    size_t len = 0;
    if (lua_type(lua, 1) == LUA_TSTRING)
        lua_tolstring(lua, 1, &len);
    sandbox_charge(lua, len / 4);
    lua_pushvalue(lua, lua_upvalueindex(1));
    lua_insert(lua, 1);
    lua_call(lua, lua_gettop(lua) - 1, LUA_MULTRET);
    return lua_gettop(lua);
}

static int lib_char(lua_State *lua) {
    for (int i = 1; i <= lua_gettop(lua); i++)
        luaL_argcheck(lua, luaL_checkinteger(lua, i), i, "a text holds no zeros");
    return bounded(lua);
}

static int codepoint(lua_State *lua) {
    size_t size;
    luaL_checklstring(lua, 1, &size);
    lua_Integer from = luaL_optinteger(lua, 2, 1), to = luaL_optinteger(lua, 3, from);
    from = place(from, (lua_Integer)size);
    to = place(to, (lua_Integer)size);
    if (to >= from && to - from >= SAFE_MOST_RESULTS)
        sandbox_fail(lua, rule_of(RULE_TOO_MANY_RESULTS), "utf8.codepoint");
    return bounded(lua);
}

static int next_code(lua_State *lua) {
    size_t len;
    const char *text = luaL_checklstring(lua, 1, &len);
    lua_Integer at = luaL_checkinteger(lua, 2);
    if (at < 0 || (size_t)at > len)
        return 0;
    size_t next = (size_t)at;
    if (next > 0)
        next--;
    if (at > 0) {
        int32_t before;
        next += (size_t)utf8_decode(text + next, &before);
    }
    if (next >= len)
        return 0;
    int32_t code;
    utf8_decode(text + next, &code);
    lua_pushinteger(lua, (lua_Integer)next + 1);
    lua_pushinteger(lua, code);
    return 2;
}

static int lib_codes(lua_State *lua) {
    size_t len;
    const char *text = luaL_checklstring(lua, 1, &len);
    sandbox_charge(lua, len / 4);
    if (!utf8_is_valid(text, len))
        return luaL_error(lua, "invalid UTF-8 code");
    lua_pushcfunction(lua, next_code);
    lua_pushvalue(lua, 1);
    lua_pushinteger(lua, 0);
    return 3;
}

void safe_push_utf8(lua_State *lua) {
    static const char *const wrapped[] = {"len", "offset"};
    lua_newtable(lua);
    lua_pushcfunction(lua, luaopen_utf8);
    lua_call(lua, 0, 1);
    for (size_t i = 0; i < sizeof wrapped / sizeof *wrapped; i++) {
        lua_getfield(lua, -1, wrapped[i]);
        lua_pushcclosure(lua, bounded, 1);
        lua_setfield(lua, -3, wrapped[i]);
    }
    lua_getfield(lua, -1, "char");
    lua_pushcclosure(lua, lib_char, 1);
    lua_setfield(lua, -3, "char");
    lua_getfield(lua, -1, "codepoint");
    lua_pushcclosure(lua, codepoint, 1);
    lua_setfield(lua, -3, "codepoint");
    lua_pushcfunction(lua, lib_codes);
    lua_setfield(lua, -3, "codes");
    lua_pop(lua, 1);
}
