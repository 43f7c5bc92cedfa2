#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/format/functions.h"
#include "script/format/loader.h"

#include "base/banned.h"

enum { FLAG_TEXT_MOST = 200, TESTS_MOST = 64 };

const char *loader_clean(Loader *loader, const char *bytes, size_t len) {
    sandbox_charge(loader->sandbox->lua, 20 + len / 4);
    if (memchr(bytes, '\0', len))
        return NULL;
    char *clean = markup_clean(bytes, len);
    if (!clean)
        return NULL;
    /* The copy may leave by longjmp when it is too much: clean is kept where it is freed. */
    text_clear(&loader->scratch);
    text_add(&loader->scratch, clean);
    free(clean);
    return loader_copy(loader, text_cstr(&loader->scratch), loader->scratch.len);
}

const char *loader_translate(Loader *loader, const char *text, int line, const char *note,
                             const char *place, ...) {
    if (!loader->translator || !loader->translator->text || !*text)
        return text;
    char where[512];
    va_list args;
    va_start(args, place);
    vsnprintf(where, sizeof where, place, args);
    va_end(args);
    const char *other =
        loader->translator->text(loader->translator->context, where, text, line, note);
    if (!other || other == text)
        return text;
    const char *clean = loader_clean(loader, other, strlen(other));
    return clean && *clean ? clean : text;
}

typedef struct Holes {
    Loader *loader;
    int line;
} Holes;

static void check_hole(void *context, const char *name, size_t len) {
    Holes *holes = context;
    Loader *loader = holes->loader;
    char word[80];
    snprintf(word, sizeof word, "%.*s", (int)(len < 79 ? len : 79), name);
    if (!strcmp(word, "customer") || !strcmp(word, "budget") ||
        names_find(&loader->flag_names, word) >= 0)
        return;
    if (loader->file == WORD_CASE && !loader->has_case)
        return;
    const char *near = loader_nearest_flag(loader, word, false);
    loader_find(loader, near ? RULE_UNKNOWN_HOLE_NEAR : RULE_UNKNOWN_HOLE, holes->line, word, near,
                NULL);
}

Markup loader_markup(Loader *loader, const char *source, int line) {
    Markup markup;
    MarkupError error = markup_parse(&markup, source);
    if (error == MARKUP_OPEN_STAR)
        loader_find(loader, RULE_MARKUP_STAR, line, NULL, NULL, NULL);
    else if (error != MARKUP_OK)
        loader_find(loader, RULE_MARKUP_BRACE, line, NULL, NULL, NULL);
    Holes holes = {loader, line};
    if (markup.dynamic)
        markup_each_name(source, check_hole, &holes);
    return markup;
}

/* The one copy of a short text in this scenario. */
static const char *intern(Loader *loader, const char *bytes, size_t len) {
    int known = names_find(&loader->text_names, bytes);
    if (known >= 0)
        return loader->texts.items[known];
    const char *text = loader_copy(loader, bytes, len);
    names_put(&loader->text_names, text, loader->texts.count);
    GROW(&loader->texts, items);
    return loader->texts.items[loader->texts.count++] = text;
}

bool loader_value(const Fields *fields, int field, int index, int line, const char *name,
                  Value *value) {
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    switch (lua_type(lua, index)) {
    case LUA_TBOOLEAN:
        *value = (Value){.type = VALUE_BOOLEAN, .boolean = lua_toboolean(lua, index)};
        return true;
    case LUA_TNUMBER:
        *value = (Value){.type = VALUE_NUMBER, .number = lua_tonumber(lua, index)};
        if (isfinite(value->number))
            return true;
        break;
    case LUA_TSTRING: {
        size_t len;
        const char *bytes = lua_tolstring(lua, index, &len);
        if (len > FLAG_TEXT_MOST || !utf8_is_valid(bytes, len) || memchr(bytes, 0, len)) {
            loader_find(loader, RULE_FLAG_LONG, line, name, NULL, NULL);
            return false;
        }
        *value = (Value){.type = VALUE_TEXT, .text = intern(loader, bytes, len)};
        return true;
    }
    default:
        break;
    }
    fields_wrong(fields, field, index, line);
    return false;
}

static int variable_of(const Loader *loader, const char *name) {
    static const char *const variables[] = {"trust", "patience", "spent", "contacts", "hours"};
    for (int i = 0; i < VARIABLE_FLAG; i++) {
        if (!strcmp(variables[i], name))
            return i;
    }
    int flag = names_find(&loader->flag_names, name);
    return flag < 0 ? -1 : VARIABLE_FLAG + flag;
}

static void say_unknown_flag(Loader *loader, const char *name, int line, bool with_variables) {
    const char *near = loader_nearest_flag(loader, name, with_variables);
    loader_find(loader, near ? RULE_UNKNOWN_FLAG_NEAR : RULE_UNKNOWN_FLAG, line, name, near, NULL);
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
            static const char *const keys[] = {"min", "max"};
            if (*key)
                loader_find(loader, RULE_UNKNOWN_FIELD_NEAR, test->line, name, key,
                            nearest_of(key, keys, 2) ? nearest_of(key, keys, 2) : "min");
            else
                fields_wrong(fields, field, table, test->line);
            lua_pop(lua, 2);
            return false;
        }
        if (lua_type(lua, -1) != LUA_TNUMBER || isnan(lua_tonumber(lua, -1))) {
            loader_find(loader, RULE_WRONG_TYPE, test->line, key,
                        msg(loader->findings->lang, MSG_SCRIPT_TYPE_NUMBER),
                        msg(loader->findings->lang, MSG_SCRIPT_GIVEN_OTHER));
            lua_pop(lua, 2);
            return false;
        }
        *(low ? &test->min : &test->max) = lua_tonumber(lua, -1);
        bounds++;
        lua_pop(lua, 1);
    }
    if (!bounds)
        fields_wrong(fields, field, table, test->line);
    else if (test->min > test->max)
        loader_find(loader, RULE_RANGE_TURNED, test->line, name, NULL, NULL);
    return bounds > 0;
}

/* One `name = value` of a `when`: the name at -2, the value at -1. */
static bool read_test(const Fields *fields, int field, int brace, Test *test) {
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    if (lua_type(lua, -2) != LUA_TSTRING) {
        fields_wrong(fields, field, fields->base + field, fields_line(fields, field));
        return false;
    }
    char name[80];
    snprintf(name, sizeof name, "%s", lua_tostring(lua, -2));
    test->line = place_line(&loader->source, place_field(&loader->source, brace, name),
                            fields_line(fields, field));
    test->variable = variable_of(loader, name);
    if (test->variable < 0) {
        if (loader->has_case)
            say_unknown_flag(loader, name, test->line, true);
        return false;
    }
    ValueType type = test->variable < VARIABLE_FLAG
                         ? VALUE_NUMBER
                         : loader->flags.items[test->variable - VARIABLE_FLAG].first.type;
    if (lua_type(lua, -1) == LUA_TTABLE) {
        if (type == VALUE_NUMBER)
            return read_range(fields, field, name, test);
        loader_find(loader, RULE_FLAG_NOT_NUMBER, test->line, name, NULL, NULL);
        return false;
    }
    if (!loader_value(fields, field, lua_gettop(lua), test->line, name, &test->is))
        return false;
    if (test->is.type != type)
        loader_find(loader, RULE_FLAG_OTHER_TYPE, test->line, name, NULL, NULL);
    return test->is.type == type;
}

static int by_variable(const void *a, const void *b) {
    const Test *x = a, *y = b;
    return x->variable - y->variable;
}

Condition loader_condition(const Fields *fields, int field) {
    Condition condition = {.function = -1};
    if (!fields_has(fields, field))
        return condition;
    lua_State *lua = fields->lua;
    Loader *loader = fields->loader;
    if (fields_type(fields, field) == LUA_TFUNCTION) {
        condition.function = fields_function(fields, field);
        return condition;
    }
    if (fields_type(fields, field) != LUA_TTABLE) {
        fields_wrong(fields, field, fields->base + field, fields_line(fields, field));
        return condition;
    }
    Test tests[TESTS_MOST];
    int count = 0;
    int key = place_field(&loader->source, fields->brace, fields->list[field].name);
    int brace = place_inner(&loader->source, key);
    lua_pushnil(lua);
    while (lua_next(lua, fields->base + field)) {
        Test test = {0};
        if (count < TESTS_MOST && read_test(fields, field, brace, &test))
            tests[count++] = test;
        lua_pop(lua, 1);
    }
    /* The order of a Lua table differs between runs. */
    qsort(tests, (size_t)count, sizeof *tests, by_variable);
    Test *kept = LOADER_NEW(loader, Test, count);
    if (count)
        memcpy(kept, tests, sizeof *tests * (size_t)count);
    condition.tests = kept;
    condition.test_count = count;
    return condition;
}
