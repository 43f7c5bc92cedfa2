#include "author/reference_json.h"

#include <string.h>

#include "script/format/vocabulary.h"
#include "store/json_write.h"

#include "base/banned.h"

static const char *const name_ids[NAME_COUNT] = {
    [NAME_PLACE] = "place", [NAME_ACT] = "act",           [NAME_REMEDY] = "remedy",
    [NAME_ROLE] = "role",   [NAME_CATEGORY] = "category", [NAME_KIND] = "kind",
    [NAME_MOOD] = "mood",   [NAME_MARK] = "mark",         [NAME_CASE] = "case",
    [NAME_RULE] = "rule",   [NAME_OFF] = "off",           [NAME_THEME] = "theme"};

static void add_help(JsonWriter *w, Msg help) {
    json_write_object(w, "help");
    for (int lang = 0; lang < LANG_COUNT; lang++)
        json_write_string(w, lang_id((Lang)lang), msg((Lang)lang, help));
    json_write_end(w);
}

/* What may be written: the ids, and beside each the Dutch words. */
static void add_terms(JsonWriter *w, const Field *field) {
    json_write_array(w, "choices");
    for (int i = 0; i < field->term_count; i++)
        json_write_string(w, NULL, field->terms[i].id);
    json_write_end(w);
    json_write_array(w, "labels");
    for (int i = 0; i < field->term_count; i++)
        json_write_string(w, NULL, msg(LANG_NL, field->terms[i].name));
    json_write_end(w);
}

static void add_fields(JsonWriter *w, const Field *fields, int count) {
    json_write_array(w, "fields");
    for (int i = 0; i < count; i++) {
        const Field *field = &fields[i];
        json_write_object(w, NULL);
        json_write_string(w, "name", field->name);
        json_write_string(w, "type", field_type_id(field->type));
        if (field->of)
            json_write_string(w, "of", name_ids[field->of]);
        json_write_bool(w, "required", (field->flags & FIELD_REQUIRED) != 0);
        json_write_bool(w, "list", (field->flags & FIELD_LIST) != 0);
        if (field->low < field->high) {
            json_write_number(w, "low", field->low);
            json_write_number(w, "high", field->high);
        }
        if (field->otherwise)
            json_write_string(w, "default", field->otherwise);
        if (field->terms)
            add_terms(w, field);
        add_help(w, field->help);
        if (field->field_count)
            add_fields(w, field->fields, field->field_count);
        json_write_end(w);
    }
    json_write_end(w);
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
    JsonWriter writer, *w = &writer;
    json_write_begin(w);
    json_write_string(w, "schema", "klachtenspel.api/1");
    json_write_array(w, "words");
    for (int i = 0; i < WORD_COUNT; i++) {
        const Word *word = &format_words[i];
        json_write_object(w, NULL);
        json_write_string(w, "name", word->name);
        json_write_array(w, "files");
        for (size_t f = 0; f < sizeof files / sizeof *files; f++)
            if (word->files & files[f].file)
                json_write_string(w, NULL, files[f].name);
        json_write_end(w);
        json_write_string(w, "takes", takes[word->takes]);
        json_write_bool(w, "table", word->field_count > 0);
        json_write_bool(w, "needs_table", word->needs_table);
        add_help(w, word->help);
        add_fields(w, word->fields, word->field_count);
        json_write_end(w);
    }
    json_write_end(w);
    json_write_print(w, JSON_SHORTEST, out);
}
