#include "script/format/read.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "script/format/function_uses.h"
#include "script/format/load_case.h"
#include "script/format/load_finish.h"
#include "script/format/load_house.h"
#include "script/format/load_lines.h"
#include "script/format/load_moment.h"
#include "script/format/load_reply.h"
#include "script/format/load_set.h"
#include "script/format/load_texts.h"
#include "script/format/load_ways.h"
#include "script/format/take_house.h"
#include "script/lua/kept.h"
#include "script/lua/safe.h"
#include "script/lua/trouble.h"
#include "script/source/diagnose.h"
#include "script/source/habits.h"
#include "script/source/lint.h"
#include "script/source/nan.h"
#include "script/source/place.h"
#include "script/source/top.h"
#include "script/source/unknown.h"

#include "base/banned.h"

static LoadWord *const load_words[WORD_COUNT] = {
    [WORD_ID_CASE] = load_case,
    [WORD_ID_MOMENT] = load_moment,
    [WORD_ID_ENDING] = load_ending,
    [WORD_ID_CUSTOMER] = load_line,
    [WORD_ID_NARRATOR] = load_line,
    [WORD_ID_COLLEAGUE] = load_line,
    [WORD_ID_SIGNAL] = load_mark,
    [WORD_ID_DECOY] = load_mark,
    [WORD_ID_EITHER] = load_mark,
    [WORD_ID_THOUGHT] = load_thought,
    [WORD_ID_REPLY] = load_reply,
    [WORD_ID_JUDGE] = load_judge,
    [WORD_ID_OFFER] = load_offer,
    [WORD_ID_GO] = load_go,
    [WORD_ID_NOTICE] = load_notice,
    [WORD_ID_SET] = load_set,
    [WORD_ID_RULE] = load_rule,
    [WORD_ID_ITEM] = load_item,
    [WORD_ID_DEFINITION] = load_definition,
    [WORD_ID_CATEGORY] = load_category,
    [WORD_ID_KIND] = load_kind,
    [WORD_ID_ACT] = load_act,
    [WORD_ID_OFF] = load_off,
    [WORD_ID_REMEDY] = load_remedy,
    [WORD_ID_ROLE] = load_role,
    [WORD_ID_THEME] = load_theme,
    [WORD_ID_FAMILY] = load_family,
    [WORD_ID_STRAY] = load_stray,
    [WORD_ID_MOOD] = load_mood,
    [WORD_ID_WEIGHTS] = load_weights,
    [WORD_ID_PASS] = load_pass,
    [WORD_ID_COSTS] = load_costs,
    [WORD_ID_PACE] = load_pace,
    [WORD_ID_READING] = load_reading,
};

static void take_table(Loader *loader, lua_State *lua, int table) {
    Pending *pending = &loader->pending;
    const Word *word = &format_words[pending->word];
    int top = lua_gettop(lua);
    if (pending->word == WORD_ID_CASE && loader->of_case.has_case && !pending->bad) {
        loader_find_second(loader, RULE_CASE_TWICE, pending->line, "case",
                           loader->of_case.case_line);
    } else if (!pending->bad) {
        Fields fields;
        fields_open(&fields, loader, lua, table, word->name, word->fields, word->field_count,
                    table ? place_table(&loader->source, pending->token) : -1, pending->line);
        load_words[pending->word](loader, &fields);
    }
    pending->word = -1;
    lua_settop(lua, top);
}

static void say_needs_text(Loader *loader, const Word *word) {
    char form[80];
    bool named = word->takes == TAKES_NAME_AND_TEXT && loader->pending.name;
    loader_find(loader, named ? RULE_NEEDS_TEXT_TOO : RULE_NEEDS_TEXT, loader->pending.line,
                word->name, word_form(word, form), NULL);
}

/* The word before was complete without a table. */
static void flush(Loader *loader, lua_State *lua) {
    Pending *pending = &loader->pending;
    if (pending->word < 0)
        return;
    const Word *word = &format_words[pending->word];
    if (word->takes == TAKES_NAME_AND_TEXT && !pending->text && !pending->bad) {
        say_needs_text(loader, word);
        pending->text = "";
    }
    take_table(loader, lua, 0);
}

/* The text at index, cleaned; NULL with a finding. */
static const char *take_text(Loader *loader, lua_State *lua, int index) {
    const Word *word = &format_words[loader->pending.word];
    size_t len;
    if (lua_type(lua, index) != LUA_TSTRING) {
        say_needs_text(loader, word);
        return NULL;
    }
    const char *bytes = lua_tolstring(lua, index, &len),
               *text = loader_said(loader, bytes, len, loader->pending.line);
    if (!text)
        loader_find(loader, RULE_NOT_UTF8, loader->pending.line, NULL, NULL, NULL);
    else if (!*text)
        loader_find(loader, RULE_EMPTY_TEXT, loader->pending.line, word->name, NULL, NULL);
    return text && *text ? text : NULL;
}

/* What stands behind a word and its text: the second text of an ending, or the table. */
static int call_attached(lua_State *lua) {
    Loader *loader = sandbox_of(lua)->owner;
    sandbox_charge(lua, 100);
    int serial = (int)lua_tointeger(lua, lua_upvalueindex(1));
    if (!loader)
        sandbox_fail(lua, rule_of(RULE_WORD_LATE), "…");
    Pending *pending = &loader->pending;
    if (pending->word < 0 || pending->serial != serial) {
        loader_find(loader, RULE_LATE_TABLE, sandbox_line(lua), NULL, NULL, NULL);
        return 0;
    }
    const Word *word = &format_words[pending->word];
    if (word->takes == TAKES_NAME_AND_TEXT && !pending->text && lua_type(lua, 1) == LUA_TSTRING) {
        pending->text = take_text(loader, lua, 1);
        if (!pending->text)
            pending->text = "";
        lua_pushvalue(lua, lua_upvalueindex(1));
        lua_pushcclosure(lua, call_attached, 1);
        return 1;
    }
    if (lua_type(lua, 1) != LUA_TTABLE) {
        if (!pending->bad)
            loader_find(loader, RULE_NEEDS_TABLE, pending->line, word->name, NULL, NULL);
        pending->bad = true;
        return 0;
    }
    if (word->takes == TAKES_NAME_AND_TEXT && !pending->text && !pending->bad) {
        say_needs_text(loader, word);
        pending->text = "";
    }
    take_table(loader, lua, 1);
    return 0;
}

/* What stands directly behind a word. When that is wrong, words that others belong to still count,
 * so that one mistake gives one finding. */
static void take_first(Loader *loader, lua_State *lua) {
    Pending *pending = &loader->pending;
    const Word *word = &format_words[pending->word];
    const char *text = take_text(loader, lua, 1);
    bool bears = pending->word == WORD_ID_MOMENT || pending->word == WORD_ID_ENDING ||
                 pending->word == WORD_ID_REPLY || pending->word == WORD_ID_CUSTOMER ||
                 pending->word == WORD_ID_NARRATOR || pending->word == WORD_ID_COLLEAGUE;
    pending->bad = !text && !bears;
    if (word->takes == TAKES_TEXT) {
        pending->text = text ? text : "";
    } else if (text) {
        pending->name = text;
    } else {
        char name[32];
        snprintf(name, sizeof name, "?%d", pending->serial);
        pending->name = loader_copy(loader, name, strlen(name));
    }
}

static const char *home_of(const Word *word) {
    return word->files & WORD_CASE    ? "case.lua"
           : word->files & WORD_HOUSE ? "house.lua"
                                      : "set.lua";
}

static int call_word(lua_State *lua) {
    Loader *loader = sandbox_of(lua)->owner;
    int id = (int)lua_tointeger(lua, lua_upvalueindex(1));
    const Word *word = &format_words[id];
    if (!loader)
        sandbox_fail(lua, rule_of(RULE_WORD_LATE), word->name);
    sandbox_charge(lua, 100);
    flush(loader, lua);
    int line = sandbox_line(lua);
    loader->pending = (Pending){.word = id,
                                .line = line,
                                .token = place_word(&loader->source, word->name, line),
                                .serial = ++loader->serial};
    Pending *pending = &loader->pending;
    if (!(word->files & loader->file)) {
        loader_find(loader, RULE_WRONG_FILE, line, word->name, home_of(word), NULL);
        pending->bad = true;
    }
    if (word->takes == TAKES_NOTHING) {
        if (lua_type(lua, 1) == LUA_TTABLE) {
            take_table(loader, lua, 1);
            return 0;
        }
        if (!pending->bad)
            loader_find(loader, RULE_NEEDS_TABLE, line, word->name, NULL, NULL);
        pending->word = -1;
        return 0;
    }
    if (!pending->bad)
        take_first(loader, lua);
    lua_pushinteger(lua, loader->serial);
    lua_pushcclosure(lua, call_attached, 1);
    return 1;
}

void read_add_words(lua_State *lua) {
    for (int i = 0; i < WORD_COUNT; i++) {
        lua_pushinteger(lua, i);
        lua_pushcclosure(lua, call_word, 1);
        safe_add_word(lua, format_words[i].name);
    }
}

/* --- the file --- */

typedef struct Chunk {
    Loader *loader;
    bool parsed;
} Chunk;

/* Inside the sandbox: parse, run, and what remains to be read. */
static int run_file(lua_State *lua) {
    Chunk *chunk = lua_touserdata(lua, 1);
    Loader *loader = chunk->loader;
    const Source *source = &loader->source;
    lua_settop(lua, 0);
    read_add_words(lua);
    kept_begin(lua);
    if (luaL_loadbufferx(lua, source->bytes, (size_t)source->len, "=f", "t") != LUA_OK)
        return lua_error(lua);
    chunk->parsed = true;
    safe_push_environment(lua);
    if (!lua_setupvalue(lua, -2, 1))
        lua_pop(lua, 1);
    lua_call(lua, 0, 0);
    flush(loader, lua);
    if (loader->file == WORD_CASE)
        moment_close(loader);
    return 0;
}

static void keep_functions(lua_State *lua, Loader *loader) {
    int count = loader->functions.count;
    uint64_t *digests = LOADER_NEW(loader, uint64_t, count);
    loader->sandbox->memory.own = true;
    kept_freeze(lua, &loader->source, loader->functions.items, count, digests);
    loader->scenario->functions = digests;
    loader->scenario->function_count = count;
    function_uses_read(loader);
}

/* Inside the sandbox too, for what the result still takes from the state. */
static int finish_file(lua_State *lua) {
    Loader *loader = lua_touserdata(lua, 1);
    if (loader->file == WORD_HOUSE)
        finish_house(loader);
    else if (loader->file == WORD_SET)
        finish_set(loader);
    else
        finish_case(loader);
    if (loader->functions.count)
        keep_functions(lua, loader);
    return 0;
}

/* One finding says it: what else is wrong with such a file follows from it. */
static bool is_missing(Loader *loader, int errors) {
    bool missing = loader->file == WORD_CASE ? !loader->of_case.has_case
                                             : loader->file == WORD_SET && !loader->of_set.has_set;
    if (missing && loader->findings->errors == errors)
        loader_find(loader, loader->file == WORD_CASE ? RULE_NO_CASE : RULE_NO_SET, 1, NULL, NULL,
                    NULL);
    return missing;
}

void read_say_trouble(Loader *loader) {
    Sandbox *sandbox = loader->sandbox;
    trouble_explain(sandbox, loader->findings->lang);
    /* A call that goes wrong is named where it began, which may be above the comment. */
    bool call = sandbox->rule == rule_of(RULE_CALL_NIL);
    if (diagnose_cut_comment(&loader->source, call ? loader->source.line_count : sandbox->line))
        return;
    if (sandbox->rule == rule_of(RULE_UNKNOWN_NAME) ||
        sandbox->rule == rule_of(RULE_UNKNOWN_NAME_NEAR)) {
        unknown_say(&loader->source, sandbox->line, text_cstr(&sandbox->args[0]),
                    text_cstr(&sandbox->args[1]));
        return;
    }
    const char *args[] = {text_cstr(&sandbox->args[0]), text_cstr(&sandbox->args[1]),
                          text_cstr(&sandbox->args[2]), NULL};
    finding_add_args(loader->findings, sandbox->rule, loader->source.path,
                     sandbox->line > 0 ? sandbox->line : 1, 0, args);
}

bool read_file(Loader *loader, const char *bytes, size_t len) {
    int errors = loader->findings->errors;
    if (loader->base)
        take_house(loader, loader->base);
    if (!lint_bytes(&loader->source, bytes, len))
        return false;
    size_t mark = utf8_mark_len(bytes, len);
    bytes += mark;
    len -= mark;
    source_read(&loader->source, bytes, len);
    if (loader->source.unseen) {
        source_plain_spaces(&loader->source, &loader->plain);
        loader->source.bytes = text_cstr(&loader->plain);
    }
    loader->says_nan = nan_stands(bytes, len);
    loader->sandbox->last_line = loader->source.line_count;
    if (!lint_source(&loader->source) || diagnose_swallowed(&loader->source, true) ||
        diagnose_cut_early(&loader->source) || habits_find(&loader->source))
        return false;
    Chunk chunk = {loader, false};
    loader->sandbox->owner = loader;
    if (!sandbox_protect(loader->sandbox, run_file, &chunk)) {
        if (!chunk.parsed && !loader->sandbox->rule)
            diagnose_syntax(&loader->source, text_cstr(&loader->sandbox->message));
        else
            read_say_trouble(loader);
        return false;
    }
    if (is_missing(loader, errors))
        return false;
    top_say_loose(&loader->source);
    if (!sandbox_protect(loader->sandbox, finish_file, loader)) {
        read_say_trouble(loader);
        return false;
    }
    loader->sandbox->owner = NULL;
    return loader->findings->errors == errors;
}
