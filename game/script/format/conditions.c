#include "script/format/conditions.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "model/calls.h"
#include "script/format/field_faults.h"
#include "script/format/load_names.h"
#include "script/format/load_texts.h"
#include "script/format/suggest.h"
#include "script/lua/kept.h"
#include "script/source/place.h"
#include "script/source/typed.h"

#include "base/banned.h"

enum { FLAG_TEXT_MOST = 200 };

/* The one copy of a short text in this scenario. */
static const char *intern(Loader *loader, const char *bytes, size_t len) {
    int known = names_find(&loader->of_case.text_names, bytes);
    if (known >= 0)
        return loader->of_case.texts.items[known];
    const char *text = loader_copy(loader, bytes, len);
    names_put(&loader->of_case.text_names, text, loader->of_case.texts.count);
    GROW(&loader->of_case.texts, items);
    return loader->of_case.texts.items[loader->of_case.texts.count++] = text;
}

static void say_out_of_range(Loader *loader, int line, const char *name, double value) {
    char number[40];
    field_show_number(value, number);
    loader_find(loader, RULE_OUT_OF_RANGE, line, name, number,
                msg(loader->findings->lang, MSG_SCRIPT_NUMBERS_OF_FLAG));
}

bool conditions_value(const Fields *fields, int field, int index, int line, const char *name,
                      Value *value) {
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    switch (lua_type(lua, index)) {
    case LUA_TBOOLEAN:
        *value = (Value){.type = VALUE_BOOLEAN, .boolean = lua_toboolean(lua, index)};
        return true;
    case LUA_TNUMBER:
        *value =
            (Value){.type = VALUE_NUMBER, .number = lua_tonumber(lua, index) + 0.0}; /* no -0 */
        if (fabs(value->number) <= VALUE_NUMBER_MOST)
            return true;
        say_out_of_range(loader, line, name, value->number);
        return false;
    case LUA_TSTRING: {
        size_t len;
        const char *bytes = lua_tolstring(lua, index, &len);
        if (len > FLAG_TEXT_MOST || !utf8_is_valid(bytes, len) || memchr(bytes, 0, len)) {
            loader_find(loader, RULE_FLAG_LONG, line, name, NULL, NULL);
            return false;
        }
        loader_check_nan(loader, bytes, len, line);
        *value = (Value){.type = VALUE_TEXT, .text = intern(loader, bytes, len)};
        return true;
    }
    default:
        break;
    }
    field_say_wrong(fields, field, index, line);
    return false;
}

static int variable_of(const Loader *loader, const char *name) {
    int variable = variable_find(name), flag = names_find(&loader->of_case.flag_names, name);
    return variable >= 0 ? variable : flag < 0 ? -1 : VARIABLE_FLAG + flag;
}

const char *conditions_key(lua_State *lua, int index) {
    size_t len = 0;
    const char *name = lua_type(lua, index) == LUA_TSTRING ? lua_tolstring(lua, index, &len) : NULL;
    return name && strlen(name) == len ? name : NULL;
}

const char *conditions_name(const Fields *fields, int field, int brace, int *line) {
    Source *source = &fields->loader->source;
    const char *name = conditions_key(fields->lua, -2);
    int whole = fields_line(fields, field);
    loader_work(fields->loader, whole, 100);
    if (name)
        *line = place_line(source, place_field(source, brace, name), whole);
    else
        field_say_wrong(fields, field, fields->base + field, whole);
    return name;
}

void conditions_unknown_flag(Loader *loader, const char *name, int line, bool with_variables) {
    if (with_variables && (!strcmp(name, "min") || !strcmp(name, "max"))) {
        loader_find(loader, RULE_BOUND_OUTSIDE, line, name, "trust", NULL);
        return;
    }
    const char *near = loader_nearest_flag(loader, name, with_variables);
    loader_find(loader, near ? RULE_UNKNOWN_FLAG_NEAR : RULE_UNKNOWN_FLAG, line, name, near, NULL);
}

/* How a text is written where a value of that type is meant; NULL: it is not. */
static const char *unquoted(const char *text, ValueType type, char number[SUGGEST_NUMBER]) {
    return type == VALUE_BOOLEAN  ? typed_value(text)
           : type == VALUE_NUMBER ? suggest_number(text, number)
                                  : NULL;
}

bool conditions_first_quoted(Loader *loader, const char *name, ValueType type, int line) {
    int flag = names_find(&loader->of_case.flag_names, name);
    const Flag *of = flag < 0 ? NULL : &loader->of_case.flags.items[flag];
    char number[SUGGEST_NUMBER], at[16];
    const char *meant =
        of && of->first.type == VALUE_TEXT ? unquoted(of->first.text, type, number) : NULL;
    if (!meant)
        return false;
    snprintf(at, sizeof at, "%d", of->line);
    const char *args[] = {name, of->first.text, meant, at, NULL};
    loader_find_args(loader, RULE_FLAG_FIRST_QUOTES, line, args);
    return true;
}

void conditions_other_type(Loader *loader, const char *name, int line, const Value *given,
                           ValueType type) {
    char number[SUGGEST_NUMBER];
    const char *meant = given->type == VALUE_TEXT ? unquoted(given->text, type, number) : NULL;
    if (!meant && conditions_first_quoted(loader, name, given->type, line))
        return;
    loader_find(loader, meant ? RULE_FLAG_QUOTES : RULE_FLAG_OTHER_TYPE, line, name,
                meant ? given->text : NULL, meant);
}

/* min or max, for a word that is neither. */
static const char *bound_meant(const char *key) {
    const char *meant;
    for (int n = 0; (meant = typed_meant(key, n)); n++)
        if (!strcmp(meant, "min") || !strcmp(meant, "max"))
            return meant;
    return utf8_distance(key, "max", 1) <= 1 ? "max" : "min";
}

static void say_bound(Loader *loader, lua_State *lua, const char *key, int line) {
    Lang lang = loader->findings->lang;
    const char *type = msg(lang, MSG_SCRIPT_TYPE_NUMBER);
    const char *text = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
    char number[SUGGEST_NUMBER];
    const char *meant = text ? suggest_number(text, number) : NULL;
    if (!meant) {
        loader_find(loader, RULE_WRONG_TYPE, line, key, type, msg(lang, MSG_SCRIPT_GIVEN_OTHER));
        return;
    }
    Text given = {0};
    msg_fill(&given, lang, MSG_SCRIPT_GIVEN_TEXT, text);
    const char *args[] = {key, type, text_cstr(&given), meant, NULL};
    loader_find_args(loader, RULE_WRONG_TYPE_QUOTES, line, args);
    text_release(&given);
}

/* { min = …, max = … } at the top of the stack. */
static bool read_range(const Fields *fields, int field, const char *name, Test *test) {
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    int table = lua_gettop(lua), bounds = 0;
    test->is_range = true;
    test->min = -INFINITY;
    test->max = INFINITY;
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        const char *key = lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : "";
        bool low = !strcmp(key, "min"), high = !strcmp(key, "max");
        if (!low && !high) {
            if (*key)
                loader_find(loader, RULE_UNKNOWN_FIELD_NEAR, test->line, name, key,
                            bound_meant(key));
            else
                field_say_wrong(fields, field, table, test->line);
            lua_pop(lua, 2);
            return false;
        }
        if (lua_type(lua, -1) != LUA_TNUMBER || isnan(lua_tonumber(lua, -1))) {
            say_bound(loader, lua, key, test->line);
            lua_pop(lua, 2);
            return false;
        }
        *(low ? &test->min : &test->max) = lua_tonumber(lua, -1);
        bounds++;
        lua_pop(lua, 1);
    }
    if (!bounds)
        field_say_wrong(fields, field, table, test->line);
    else if (test->min > test->max)
        loader_find(loader, RULE_RANGE_TURNED, test->line, name, NULL, NULL);
    return bounds > 0;
}

/* One `name = value` of a `when`: the name at -2, the value at -1. */
static bool read_test(const Fields *fields, int field, int brace, Test *test) {
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    const char *name = conditions_name(fields, field, brace, &test->line);
    if (!name)
        return false;
    test->variable = variable_of(loader, name);
    if (test->variable < 0) {
        if (loader->of_case.has_case)
            conditions_unknown_flag(loader, name, test->line, true);
        return false;
    }
    ValueType type = test->variable < VARIABLE_FLAG
                         ? VALUE_NUMBER
                         : loader->of_case.flags.items[test->variable - VARIABLE_FLAG].first.type;
    if (lua_type(lua, -1) == LUA_TTABLE) {
        if (type == VALUE_NUMBER)
            return read_range(fields, field, name, test);
        if (!conditions_first_quoted(loader, name, VALUE_NUMBER, test->line))
            loader_find(loader, RULE_FLAG_NOT_NUMBER, test->line, name, NULL, NULL);
        return false;
    }
    if (!conditions_value(fields, field, lua_gettop(lua), test->line, name, &test->is))
        return false;
    if (test->is.type != type)
        conditions_other_type(loader, name, test->line, &test->is, type);
    return test->is.type == type;
}

static int by_variable(const void *a, const void *b) {
    const Test *x = a, *y = b;
    return x->variable - y->variable;
}

static int keys_of(lua_State *lua, int table) {
    int count = 0;
    lua_pushnil(lua);
    for (; lua_next(lua, table); count++)
        lua_pop(lua, 1);
    return count;
}

Condition conditions_read(const Fields *fields, int field) {
    Condition condition = {.function = -1};
    if (!fields_has(fields, field))
        return condition;
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    if (fields_type(fields, field) == LUA_TFUNCTION) {
        condition.function = conditions_function(fields, field);
        return condition;
    }
    if (fields_type(fields, field) != LUA_TTABLE) {
        field_say_wrong(fields, field, fields->base + field, fields_line(fields, field));
        return condition;
    }
    int table = fields->base + field, count = 0;
    Test *tests = LOADER_NEW(loader, Test, keys_of(lua, table));
    int key = place_field(&loader->source, fields->brace, fields->list[field].name);
    int brace = place_inner(&loader->source, key);
    lua_pushnil(lua);
    while (lua_next(lua, table)) {
        Test test = {0};
        if (read_test(fields, field, brace, &test))
            tests[count++] = test;
        lua_pop(lua, 1);
    }
    /* The order of a Lua table differs between runs. */
    qsort(tests, (size_t)count, sizeof *tests, by_variable);
    condition.tests = tests;
    condition.test_count = count;
    return condition;
}

static const char *copy_name(Loader *loader, int token) {
    const Lexeme *item = &loader->source.items[token];
    return loader_copy(loader, loader->source.bytes + item->start,
                       (size_t)(item->end - item->start));
}

/* A name behind `s.` */
static void check_of_s(Loader *loader, int token) {
    const char *name = copy_name(loader, token);
    if (variable_of(loader, name) >= 0)
        return;
    const char *near = loader_nearest_flag(loader, name, true);
    loader_find(loader, near ? RULE_VARIABLE_UNKNOWN_NEAR : RULE_VARIABLE_UNKNOWN,
                loader->source.items[token].line, name, near, NULL);
}

/* Whether the file has a variable or a parameter of the name at the token. */
static bool is_local(Loader *loader, int token) {
    const Source *source = &loader->source;
    loader_work(loader, source->items[token].line, (size_t)source->count / 10);
    const Lexeme *item = &source->items[token];
    size_t len = (size_t)(item->end - item->start);
    for (int i = 1; i < source->count; i++) {
        const Lexeme *other = &source->items[i];
        if (i == token || other->kind != LEX_NAME || (size_t)(other->end - other->start) != len ||
            memcmp(source->bytes + other->start, source->bytes + item->start, len) != 0)
            continue;
        if (lexeme_is(source, i - 1, "local") || lexeme_is(source, i - 1, "function") ||
            lexeme_is(source, i - 1, "for") || lexeme_is_sign(source, i - 1, '(') ||
            (lexeme_is_sign(source, i - 1, ',') && !lexeme_is_sign(source, i + 1, '=')))
            return true;
    }
    return false;
}

/* A name in a function that is none of its own: a flag without s, or a text without its quotes. */
static bool check_alone(Loader *loader, int token) {
    const Source *source = &loader->source;
    int line = source->items[token].line;
    if (lexeme_is_sign(source, token + 1, '=') || lexeme_is_sign(source, token + 1, '('))
        return false;
    const char *name = copy_name(loader, token);
    bool member = lexeme_is_sign(source, token + 1, '.');
    bool compared = lexeme_is(source, token - 1, "==") || lexeme_is(source, token - 1, "~=");
    bool is_s = member && (!strcmp(name, "S") || !strcmp(name, "self"));
    bool flag = !member && variable_of(loader, name) >= 0;
    bool text = !member && compared && !typed_value(name);
    if ((!is_s && !flag && !text) || is_local(loader, token))
        return false;
    char meant[120] = "s";
    if (flag)
        snprintf(meant, sizeof meant, "s.%.100s", name);
    loader_find(loader, is_s || flag ? RULE_LUA_FORM : RULE_BARE_NAME, line, name, meant, NULL);
    return true;
}

/* What a function says of s that cannot be: a flag that is not there, a value of another sort. It
 * is known before the function is called. */
static void check_body(Loader *loader, int token) {
    const Source *source = &loader->source;
    int last = source_skip(source, token);
    if (!loader->of_case.has_case || !lexeme_is(source, token + 2, "s") ||
        !lexeme_is_sign(source, token + 3, ')'))
        return;
    for (int i = token + 4; i < last; i++) {
        const Lexeme *item = &source->items[i];
        if (item->kind != LEX_NAME || lexeme_is_sign(source, i - 1, '.') ||
            lexeme_is_sign(source, i - 1, ':'))
            continue;
        loader_work(loader, item->line, 20);
        if (lexeme_is(source, i, "s") && lexeme_is_sign(source, i + 1, '.') &&
            source->items[i + 2].kind == LEX_NAME)
            check_of_s(loader, i + 2);
        else if (check_alone(loader, i))
            return;
    }
}

int conditions_function(const Fields *fields, int field) {
    Loader *loader = fields->loader;
    lua_State *lua = fields->lua;
    int value = fields->base + field;
    if (lua_iscfunction(lua, value)) {
        field_say_wrong(fields, field, value, fields_line(fields, field));
        return -1;
    }
    int key = place_field(&loader->source, fields->brace, fields->list[field].name);
    int token = key < 0 ? -1 : loader->source.items[key].kind == LEX_STRING ? key + 3 : key + 2;
    if (!lexeme_is(&loader->source, token, "function"))
        token = -1;
    int count = loader->functions.count; /* a loop gives the same one again and again */
    if (token >= 0 && (!count || loader->functions.items[count - 1] != token))
        check_body(loader, token);
    GROW(&loader->functions, items);
    loader->functions.items[loader->functions.count] = token;
    kept_add(lua, value, loader->functions.count);
    return loader->functions.count++;
}
