#include "script/format/field_faults.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/format/suggest.h"
#include "script/source/place.h"
#include "script/source/typed.h"

#include "base/banned.h"

/* ---- a field that is not there ---- */

/* The word that has a field of this name, when that is what was meant: first one that is written in
 * the same way, a signal for a decoy. */
static const char *word_with(const Fields *fields, const char *name) {
    int own = grammar_word(&format_grammar, fields->word);
    const char *found = NULL;
    for (int i = 0; i < WORD_COUNT; i++) {
        const Word *word = &format_words[i];
        bool same = word->fields == fields->list && word->field_count == fields->count;
        if (!(word->files & fields->loader->file) || same ||
            field_find(word->fields, word->field_count, name) < 0)
            continue;
        if (own >= 0 && word->takes == format_words[own].takes)
            return word->name;
        found = found ? found : word->name;
    }
    return found;
}

/* The field with a table of its own in which the name belongs: patience_out in `on`. */
static const char *field_with(const Fields *fields, const char *name) {
    for (int i = 0; i < fields->count; i++)
        if (field_find(fields->list[i].fields, fields->list[i].field_count, name) >= 0)
            return fields->list[i].name;
    return NULL;
}

/* The word that is a line of its own below a moment, where it stands as one of its fields. */
static const char *line_meant(const Fields *fields, const char *name) {
    static const WordId lines[] = {WORD_ID_CUSTOMER, WORD_ID_NARRATOR, WORD_ID_COLLEAGUE,
                                   WORD_ID_THOUGHT,  WORD_ID_REPLY,    WORD_ID_JUDGE,
                                   WORD_ID_OFFER,    WORD_ID_GO};
    const char *meant = typed_word(&format_grammar, name);
    for (size_t i = 0; !strcmp(fields->word, "moment") && i < sizeof lines / sizeof *lines; i++) {
        const char *word = format_words[lines[i]].name;
        if (!strcmp(name, word) || (meant && !strcmp(meant, word)))
            return word;
    }
    return NULL;
}

/* A flag of the case as a field of what can set flags: { erkend = true }. */
static bool say_flag(const Fields *fields, const char *name, int key, int line) {
    const Loader *loader = fields->loader;
    const Field *set = NULL;
    for (int i = 0; i < fields->count; i++)
        if (!strcmp(fields->list[i].name, "set") && fields->list[i].type == FIELD_FLAGS)
            set = &fields->list[i];
    if (!set || names_find(&loader->of_case.flag_names, name) < 0)
        return false;
    char value[80] = "…", meant[240];
    const Source *source = &loader->source;
    if (key >= 0 && (lexeme_is_sign(source, key + 3, ',') || lexeme_is_sign(source, key + 3, '}')))
        lexeme_show(source, key + 2, value);
    snprintf(meant, sizeof meant, "%s = { %.80s = %s }", set->name, name, value);
    loader_find(fields->loader, RULE_FLAG_FIELD, line, name, meant, NULL);
    return true;
}

void field_say_unknown(Fields *fields, const char *name) {
    Loader *loader = fields->loader;
    int key = place_field(&loader->source, fields->brace, name);
    int line = place_line(&loader->source, key, fields->line);
    if (say_flag(fields, name, key, line))
        return;
    Nearest near = nearest_to(name);
    for (int i = 0; i < fields->count && loader->findings->count < FINDINGS_MOST; i++)
        nearest_try(&near, fields->list[i].name);
    const char *elsewhere = word_with(fields, name), *within = field_with(fields, name);
    const char *meant = typed_field(fields->list, fields->count, name);
    if (meant) {
        near.best = meant;
        near.least = 0;
    }
    const char *word = line_meant(fields, name);
    char form[80];
    if (word && (!near.best || near.least > 1)) {
        loader_find(loader, RULE_WORD_AS_FIELD, line, fields->word, name,
                    word_form(&format_words[grammar_word(&format_grammar, word)], form));
    } else if (!fields->count) {
        loader_find(loader, RULE_NO_FIELDS, line, fields->word, name, NULL);
    } else if (within && (!near.best || near.least > 1)) {
        loader_find(loader, RULE_FIELD_WITHIN, line, fields->word, name, within);
    } else if (near.best && !(elsewhere && near.least > 1)) {
        loader_find(loader, RULE_UNKNOWN_FIELD_NEAR, line, fields->word, name, near.best);
        fields->meant |= (uint64_t)1 << field_find(fields->list, fields->count, near.best);
    } else if (elsewhere) {
        loader_find(loader, RULE_FIELD_ELSEWHERE, line, fields->word, name, elsewhere);
    } else {
        Text all = {0};
        for (int i = 0; i < fields->count; i++)
            text_join(&all, ", ", fields->list[i].name);
        loader_find(loader, RULE_UNKNOWN_FIELD, line, fields->word, name, text_cstr(&all));
        text_release(&all);
    }
}

/* ---- a value of another type ---- */

void field_show_number(double value, char out[40]) {
    if (isfinite(value))
        snprintf(out, 40, "%.14g", value == 0 ? 0 : value); /* no -0 */
    else
        snprintf(out, 40, "%s", isnan(value) ? "nan" : value > 0 ? "inf" : "-inf");
}

static void describe(const Fields *fields, int index, Text *out) {
    lua_State *lua = fields->lua;
    Lang lang = fields->loader->findings->lang;
    switch (lua_type(lua, index)) {
    case LUA_TSTRING:
        msg_fill(out, lang, MSG_SCRIPT_GIVEN_TEXT, lua_tostring(lua, index));
        break;
    case LUA_TNUMBER: {
        char number[40];
        field_show_number(lua_tonumber(lua, index), number);
        msg_fill(out, lang, MSG_SCRIPT_GIVEN_NUMBER, number);
        break;
    }
    case LUA_TBOOLEAN:
        text_add(out, lua_toboolean(lua, index) ? "true" : "false");
        break;
    case LUA_TTABLE:
        text_add(out, msg(lang, MSG_SCRIPT_GIVEN_TABLE));
        break;
    case LUA_TFUNCTION:
        text_add(out, msg(lang, MSG_SCRIPT_GIVEN_FUNCTION));
        break;
    default:
        text_add(out, msg(lang, MSG_SCRIPT_GIVEN_OTHER));
        break;
    }
}

/* What belongs there; of a table with fields of its own, which: { time = …, limit = … }. */
static void describe_wanted(const Field *field, Lang lang, Text *out) {
    static const Msg expected[FIELD_TYPE_COUNT] = {
        MSG_SCRIPT_TYPE_TEXT,     MSG_SCRIPT_TYPE_TEXT,      MSG_SCRIPT_TYPE_NAME,
        MSG_SCRIPT_TYPE_NUMBER,   MSG_SCRIPT_TYPE_NUMBER,    MSG_SCRIPT_TYPE_BOOLEAN,
        MSG_SCRIPT_TYPE_DURATION, MSG_SCRIPT_TYPE_NAME,      MSG_SCRIPT_TYPE_NAME,
        MSG_SCRIPT_TYPE_TABLE,    MSG_SCRIPT_TYPE_PLACES,    MSG_SCRIPT_TYPE_AMOUNTS,
        MSG_SCRIPT_TYPE_FLAGS,    MSG_SCRIPT_TYPE_ADDITIONS, MSG_SCRIPT_TYPE_WHEN,
        MSG_SCRIPT_TYPE_FUNCTION, MSG_SCRIPT_TYPE_PICTURE};
    Text all = {0};
    for (int i = 0; field->type == FIELD_TABLE && i < field->field_count; i++)
        text_addf(&all, "%s%s = …", i ? ", " : "", field->fields[i].name);
    if (all.len)
        msg_fill(out, lang, MSG_SCRIPT_TYPE_TABLE_OF, text_cstr(&all));
    else
        text_add(out, msg(lang, expected[field->type]));
    text_release(&all);
}

/* A flag by its name alone, or what a table of flags holds as a text, where { flag = value }
 * belongs. */
static bool is_flag(const Fields *fields, FieldType type, int index, char out[120]) {
    const char *text =
        lua_type(fields->lua, index) == LUA_TSTRING ? lua_tostring(fields->lua, index) : NULL;
    if ((type != FIELD_WHEN && type != FIELD_FLAGS && type != FIELD_ADDITIONS) || !text)
        return false;
    const char *equals = strchr(text, '=');
    bool sum = equals && equals > text && equals[1] != '=' && !strpbrk(text, "<>{}~") &&
               !strchr(equals + 1, '=');
    if (sum)
        snprintf(out, 120, "{ %.80s }", text);
    else if (type != FIELD_ADDITIONS && names_find(&fields->loader->of_case.flag_names, text) >= 0)
        snprintf(out, 120, "{ %.80s = true }", text);
    else
        return false;
    return true;
}

/* { [[…]] } where one text belongs: what the first of them is; false when it is no list of texts.
 */
static bool is_list(const Fields *fields, const Field *field, int index, char out[80]) {
    bool one = field->type == FIELD_TEXT || field->type == FIELD_PLAIN || field->type == FIELD_ID ||
               field->type == FIELD_NAME || field->type == FIELD_CHOICE ||
               field->type == FIELD_DURATION || field->type == FIELD_PLACES;
    lua_State *lua = fields->lua;
    if (!one || field->flags & FIELD_LIST || lua_type(lua, index) != LUA_TTABLE)
        return false;
    lua_rawgeti(lua, index, 1);
    bool text = lua_type(lua, -1) == LUA_TSTRING;
    if (text && field->type != FIELD_TEXT)
        snprintf(out, 80, "\"%.60s\"", lua_tostring(lua, -1));
    else
        snprintf(out, 80, "[[…]]");
    lua_pop(lua, 1);
    return text;
}

void field_say_wrong(const Fields *fields, int field, int index, int line) {
    const Field *spec = &fields->list[field];
    Text given = {0}, wanted = {0};
    char flag[120], number[SUGGEST_NUMBER], first[80];
    index = lua_absindex(fields->lua, index);
    if (is_list(fields, spec, index, first)) {
        loader_find(fields->loader, RULE_ONE_OF_LIST, line, spec->name, first, NULL);
        return;
    }
    describe(fields, index, &given);
    describe_wanted(spec, fields->loader->findings->lang, &wanted);
    const char *meant = suggest_value(spec->type, fields->lua, index, number);
    ScriptRule rule = meant ? RULE_WRONG_TYPE_QUOTES : RULE_WRONG_TYPE;
    if (is_flag(fields, spec->type, index, flag)) {
        rule = RULE_WRONG_TYPE_FLAG;
        meant = flag;
    }
    const char *args[] = {spec->name, text_cstr(&wanted), text_cstr(&given), meant ? meant : "",
                          NULL};
    loader_find_args(fields->loader, rule, line, args);
    text_release(&given);
    text_release(&wanted);
}
