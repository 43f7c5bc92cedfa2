#include "author/reference_luacats.h"

#include <string.h>

#include "model/people.h"
#include "model/terms.h"
#include "script/format/vocabulary.h"

#include "base/banned.h"

static const char *const name_types[NAME_COUNT] = {
    [NAME_PLACE] = "klacht.place",       [NAME_ACT] = "klacht.act",
    [NAME_REMEDY] = "klacht.remedy",     [NAME_ROLE] = "klacht.role",
    [NAME_CATEGORY] = "klacht.category", [NAME_KIND] = "klacht.kind",
    [NAME_MOOD] = "klacht.mood",         [NAME_MARK] = "klacht.mark",
    [NAME_CASE] = "klacht.case_id",      [NAME_RULE] = "klacht.rule",
    [NAME_OFF] = "klacht.off",           [NAME_THEME] = "klacht.theme"};

static const Msg name_help[NAME_COUNT] = {
    [NAME_PLACE] = MSG_AUTHOR_NAME_PLACE,       [NAME_ACT] = MSG_AUTHOR_NAME_ACT,
    [NAME_REMEDY] = MSG_AUTHOR_NAME_REMEDY,     [NAME_ROLE] = MSG_AUTHOR_NAME_ROLE,
    [NAME_CATEGORY] = MSG_AUTHOR_NAME_CATEGORY, [NAME_KIND] = MSG_AUTHOR_NAME_KIND,
    [NAME_MOOD] = MSG_AUTHOR_NAME_MOOD,         [NAME_MARK] = MSG_AUTHOR_NAME_MARK,
    [NAME_CASE] = MSG_AUTHOR_NAME_CASE,         [NAME_RULE] = MSG_AUTHOR_NAME_RULE,
    [NAME_OFF] = MSG_AUTHOR_NAME_OFF,           [NAME_THEME] = MSG_AUTHOR_NAME_THEME};

static void add_choices(Text *out, const Field *field) {
    for (int i = 0; i < field->term_count; i++) {
        const char *label = term_words(&field->terms[i]);
        text_addf(out, "%s\"%s\"", i ? "|" : "", field->terms[i].id);
        if (label && strcmp(label, field->terms[i].id) != 0)
            text_addf(out, "|\"%s\"", label);
    }
}

/* The type of one value of the field; `owner` is the class it stands in. */
static void add_type(Text *out, const Field *field, const char *owner) {
    switch (field->type) {
    case FIELD_TEXT:
    case FIELD_PLAIN:
    case FIELD_ID:
    case FIELD_TYPE_COUNT:
        text_add(out, "string");
        break;
    case FIELD_NUMBER:
        text_add(out, "number");
        break;
    case FIELD_WHOLE:
        text_add(out, "integer");
        break;
    case FIELD_BOOLEAN:
        text_add(out, "boolean");
        break;
    case FIELD_DURATION:
        text_add(out, "klacht.duration");
        break;
    case FIELD_CHOICE:
        add_choices(out, field);
        break;
    case FIELD_NAME:
        text_add(out, name_types[field->of]);
        break;
    case FIELD_TABLE:
        text_addf(out, "%s.%s", owner, field->name);
        break;
    case FIELD_PLACES:
        text_addf(out, "%s|%s.%s", name_types[field->of], owner, field->name);
        break;
    case FIELD_AMOUNTS:
        text_add(out, "number[]");
        if (field->field_count)
            text_addf(out, "|%s.%s", owner, field->name);
        break;
    case FIELD_PICTURE:
        for (int i = 0; i < PERSON_COUNT; i++)
            text_addf(out, "\"%s\"|", person_ids[i]);
        text_add(out, "string|table<klacht.mood, string>");
        break;
    case FIELD_FLAGS:
        text_add(out, "table<string, klacht.value>");
        break;
    case FIELD_ADDITIONS:
        text_add(out, "table<string, number>");
        break;
    case FIELD_WHEN:
        text_add(out, "klacht.when");
        break;
    case FIELD_FUNCTION:
        text_add(out, "fun(s: klacht.state)");
        break;
    }
}

/* The classes of the tables inside first, so that each is named before it is used. */
static void add_class(Text *out, Lang lang, const char *name, Msg help, const Field *fields,
                      int count) {
    for (int i = 0; i < count; i++) {
        if (!fields[i].field_count)
            continue;
        Text inner = {0};
        text_addf(&inner, "%s.%s", name, fields[i].name);
        add_class(out, lang, text_cstr(&inner), fields[i].help, fields[i].fields,
                  fields[i].field_count);
        text_release(&inner);
    }
    text_addf(out, "---%s\n---@class (exact) %s\n", msg(lang, help), name);
    for (int i = 0; i < count; i++) {
        const Field *field = &fields[i];
        Text type = {0};
        add_type(&type, field, name);
        text_addf(out, "---@field %s%s ", field->name, field->flags & FIELD_REQUIRED ? "" : "?");
        if (field->flags & FIELD_LIST)
            text_addf(out, "%s|%s[]", text_cstr(&type), text_cstr(&type));
        else
            text_add(out, text_cstr(&type));
        text_addf(out, " %s", msg(lang, field->help));
        if (field->otherwise)
            text_addf(out, " (%s %s)", msg(lang, MSG_AUTHOR_OTHERWISE), field->otherwise);
        text_add_char(out, '\n');
        text_release(&type);
    }
    text_add_char(out, '\n');
}

static void add_function(Text *out, Lang lang, const Word *word) {
    const char *first = word->takes == TAKES_NOTHING ? "fields"
                        : word->takes == TAKES_TEXT  ? "text"
                                                     : "name";
    Text fields = {0};
    text_addf(&fields, "klacht.word.%s", word->name);
    text_addf(out, "---%s\n", msg(lang, word->help));
    text_addf(out, "---@param %s %s\n", first,
              word->takes == TAKES_NOTHING ? text_cstr(&fields)
              : !strcmp(word->name, "go")  ? name_types[NAME_PLACE]
                                           : "string");
    if (word->takes == TAKES_NAME_AND_TEXT)
        text_addf(out, "---@return fun(text: string)%s%s%s\n",
                  word->field_count ? ": fun(fields: " : "",
                  word->field_count ? text_cstr(&fields) : "", word->field_count ? ")" : "");
    else if (word->takes != TAKES_NOTHING && word->field_count)
        text_addf(out, "---@return fun(fields: %s)\n", text_cstr(&fields));
    text_addf(out, "function %s(%s) end\n\n", word->name, first);
    text_release(&fields);
}

static void add_alias(Text *out, Lang lang, const char *name, Msg help, const char *type) {
    text_addf(out, "---%s\n---@alias %s %s\n\n", msg(lang, help), name, type);
}

void reference_luacats(Lang lang, Text *out) {
    text_add(out, "---@meta\n\n");
    text_addf(out, "-- %s\n\n", msg(lang, MSG_AUTHOR_STUB_HEAD));
    for (int i = NAME_NONE + 1; i < NAME_COUNT; i++)
        add_alias(out, lang, name_types[i], name_help[i], "string");
    add_alias(out, lang, "klacht.duration", MSG_AUTHOR_TYPE_DURATION, "string");
    add_alias(out, lang, "klacht.value", MSG_AUTHOR_TYPE_VALUE, "boolean|number|string");
    text_addf(out, "---%s\n---@class (exact) klacht.range\n", msg(lang, MSG_AUTHOR_TYPE_RANGE));
    text_addf(out, "---@field min? number %s\n", msg(lang, MSG_AUTHOR_RANGE_MIN));
    text_addf(out, "---@field max? number %s\n\n", msg(lang, MSG_AUTHOR_RANGE_MAX));
    text_addf(out, "---%s\n---@class klacht.state\n", msg(lang, MSG_AUTHOR_STATE));
    text_addf(out, "---@field trust number %s\n", msg(lang, MSG_AUTHOR_STATE_TRUST));
    text_addf(out, "---@field patience number %s\n", msg(lang, MSG_AUTHOR_STATE_PATIENCE));
    text_addf(out, "---@field spent number %s\n", msg(lang, MSG_AUTHOR_STATE_SPENT));
    text_addf(out, "---@field contacts integer %s\n", msg(lang, MSG_AUTHOR_STATE_CONTACTS));
    text_addf(out, "---@field hours number %s\n", msg(lang, MSG_AUTHOR_STATE_HOURS));
    text_addf(out, "---@field [string] any %s\n\n", msg(lang, MSG_AUTHOR_STATE_FLAGS));
    add_alias(out, lang, "klacht.when", MSG_AUTHOR_TYPE_WHEN,
              "table<string, klacht.value|klacht.range>|fun(s: klacht.state): boolean");
    for (int i = 0; i < WORD_COUNT; i++) {
        const Word *word = &format_words[i];
        Text name = {0};
        text_addf(&name, "klacht.word.%s", word->name);
        if (word->field_count)
            add_class(out, lang, text_cstr(&name), word->help, word->fields, word->field_count);
        add_function(out, lang, word);
        text_release(&name);
    }
    /* one line break at the end */
    out->bytes[--out->len] = '\0';
}
