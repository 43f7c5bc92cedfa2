#include "author/reference_json.h"

#include <string.h>

#include "script/format/vocabulary.h"
#include "store/json.h"

#include "base/banned.h"

static const char *const name_ids[NAME_COUNT] = {
    [NAME_PLACE] = "place", [NAME_ACT] = "act",           [NAME_REMEDY] = "remedy",
    [NAME_ROLE] = "role",   [NAME_CATEGORY] = "category", [NAME_KIND] = "kind",
    [NAME_MOOD] = "mood",   [NAME_MARK] = "mark",         [NAME_CASE] = "case",
    [NAME_RULE] = "rule",   [NAME_OFF] = "off",           [NAME_THEME] = "theme"};

static void add_help(cJSON *item, Msg help) {
    cJSON *texts = cJSON_AddObjectToObject(item, "help");
    for (int lang = 0; lang < LANG_COUNT; lang++)
        cJSON_AddStringToObject(texts, lang_id((Lang)lang), msg((Lang)lang, help));
}

/* What may be written: the ids, and beside each the Dutch words. */
static void add_terms(cJSON *item, const Field *field) {
    cJSON *choices = cJSON_AddArrayToObject(item, "choices");
    cJSON *labels = cJSON_AddArrayToObject(item, "labels");
    for (int i = 0; i < field->term_count; i++) {
        cJSON_AddItemToArray(choices, cJSON_CreateString(field->terms[i].id));
        cJSON_AddItemToArray(labels, cJSON_CreateString(msg(LANG_NL, field->terms[i].name)));
    }
}

static void add_fields(cJSON *item, const Field *fields, int count) {
    cJSON *list = cJSON_AddArrayToObject(item, "fields");
    for (int i = 0; i < count; i++) {
        const Field *field = &fields[i];
        cJSON *one = cJSON_CreateObject();
        cJSON_AddStringToObject(one, "name", field->name);
        cJSON_AddStringToObject(one, "type", field_type_id(field->type));
        if (field->of)
            cJSON_AddStringToObject(one, "of", name_ids[field->of]);
        cJSON_AddBoolToObject(one, "required", (field->flags & FIELD_REQUIRED) != 0);
        cJSON_AddBoolToObject(one, "list", (field->flags & FIELD_LIST) != 0);
        if (field->low < field->high) {
            cJSON_AddNumberToObject(one, "low", field->low);
            cJSON_AddNumberToObject(one, "high", field->high);
        }
        if (field->otherwise)
            cJSON_AddStringToObject(one, "default", field->otherwise);
        if (field->terms)
            add_terms(one, field);
        add_help(one, field->help);
        if (field->field_count)
            add_fields(one, field->fields, field->field_count);
        cJSON_AddItemToArray(list, one);
    }
}

void reference_json(Text *out) {
    static const char *const takes[] = {
        [TAKES_NOTHING] = "nothing",
        [TAKES_TEXT] = "text",
        [TAKES_NAME] = "name",
        [TAKES_NAME_AND_TEXT] = "name and text",
    };
    static const struct {
        unsigned file;
        const char *name;
    } files[] = {{WORD_CASE, "case.lua"}, {WORD_SET, "set.lua"}, {WORD_HOUSE, "house.lua"}};
    json_prepare();
    cJSON *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "schema", "klachtenspel.api/1");
    cJSON *words = cJSON_AddArrayToObject(tree, "words");
    for (int i = 0; i < WORD_COUNT; i++) {
        const Word *word = &format_words[i];
        cJSON *item = cJSON_CreateObject();
        cJSON_AddStringToObject(item, "name", word->name);
        cJSON *in = cJSON_AddArrayToObject(item, "files");
        for (size_t f = 0; f < sizeof files / sizeof *files; f++)
            if (word->files & files[f].file)
                cJSON_AddItemToArray(in, cJSON_CreateString(files[f].name));
        cJSON_AddStringToObject(item, "takes", takes[word->takes]);
        cJSON_AddBoolToObject(item, "table", word->field_count > 0);
        cJSON_AddBoolToObject(item, "needs_table", word->needs_table);
        add_help(item, word->help);
        add_fields(item, word->fields, word->field_count);
        cJSON_AddItemToArray(words, item);
    }
    json_print(tree, JSON_SHORTEST, out);
    cJSON_Delete(tree);
}
