/* What is made from the one list of words: the stub, the chapter of the guide, the JSON, and the
 * words that luacheck knows. The files in the tree are exactly what the program prints. */
#include <cjson/cJSON.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/reference_json.h"
#include "author/reference_luacats.h"
#include "author/reference_markdown.h"
#include "base/file.h"
#include "cases/opened.h"
#include "script/format/visible.h"
#include "script/format/vocabulary.h"
#include "script/script.h"
#include "store/json.h"
#include "store/json_parse.h"

#include "base/banned.h"

static void read_tree(const char *name, Text *out) {
    char *path = path_join(KLACHT_SOURCE, name);
    FileError error = file_read(path, FILE_LIMIT_JSON, out);
    if (error)
        fail_msg("%s cannot be read", path);
    free(path);
}

/* assert_string_equal shows thousands of lines; the first that differs is enough. */
static void assert_same(const char *name, const char *there, const char *made) {
    int line = 1;
    for (; *there && *there == *made; there++, made++)
        line += *there == '\n';
    if (*there || *made)
        fail_msg("%s differs from the list of words in line %d (\"%.40s\" is \"%.40s\"); run "
                 "scripts/update-api",
                 name, line, there, made);
}

static void open_house(const char *language, OpenedHouse *out) {
    Findings findings;
    Library library;
    findings_init(&findings, LANG_EN);
    library_init(&library, KLACHT_SOURCE "/scenarios");
    assert_true(opened_house_init(out, &library, language, &findings));
    library_release(&library);
    findings_release(&findings);
}

static void has_word(const Text *chapter, const char *id, const char *label) {
    char word[200];
    snprintf(word, sizeof word, "`%s` %s", id, label);
    assert_non_null(strstr(text_cstr(chapter), word));
}

static void the_stub_is_made_from_the_list(void **state) {
    (void)state;
    Text there = {0}, made = {0};
    read_tree("scripts/lua/klachtenspel.d.lua", &there);
    reference_luacats(LANG_NL, &made);
    assert_same("scripts/lua/klachtenspel.d.lua", text_cstr(&there), text_cstr(&made));
    text_release(&there);
    text_release(&made);
}

static void the_chapter_is_made_from_the_list(void **state) {
    (void)state;
    OpenedHouse opened;
    open_house("nl", &opened);
    Text there = {0}, made = {0};
    read_tree("scenarios/README.md", &there);
    reference_markdown(&opened.file.house, LANG_NL, &made);
    char *heading = xstrdup(text_cstr(&made));
    heading[strcspn(heading, "\n") + 1] = '\0';
    const char *chapter = strstr(text_cstr(&there), heading);
    assert_non_null(chapter);
    assert_same("scenarios/README.md", chapter, text_cstr(&made));
    free(heading);
    text_release(&there);
    text_release(&made);
    opened_house_release(&opened);
}

/* Each word and field is in what is printed, in both languages. */
static void nothing_is_left_out(void **state) {
    (void)state;
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        Text stub = {0}, chapter = {0};
        reference_luacats((Lang)lang, &stub);
        OpenedHouse opened;
        open_house(lang_id((Lang)lang), &opened);
        reference_markdown(&opened.file.house, (Lang)lang, &chapter);
        const House *house = &opened.file.house;
        for (int i = 0; i < house->act_count; i++)
            has_word(&chapter, house->acts[i].id, house->acts[i].label);
        for (int i = 0; i < house->remedy_count; i++)
            has_word(&chapter, house->remedies[i].id, house->remedies[i].label);
        for (int i = 0; i < house->role_count; i++)
            has_word(&chapter, house->roles[i].id, house->roles[i].label);
        opened_house_release(&opened);
        for (int w = 0; w < WORD_COUNT; w++) {
            const Word *word = &format_words[w];
            char line[200];
            snprintf(line, sizeof line, "\nfunction %s(", word->name);
            assert_non_null(strstr(text_cstr(&stub), line));
            snprintf(line, sizeof line, "\n#### `%s", word->name);
            const char *there = strstr(text_cstr(&chapter), line);
            assert_non_null(there);
            assert_non_null(strstr(text_cstr(&chapter), msg((Lang)lang, word->help)));
            for (int f = 0; f < word->field_count; f++) {
                const Field *field = &word->fields[f];
                bool must = field->flags & FIELD_REQUIRED;
                snprintf(line, sizeof line, "---@field %s%s ", field->name, must ? "" : "?");
                assert_non_null(strstr(text_cstr(&stub), line));
                snprintf(line, sizeof line, must ? "| **`%s`** |" : "| `%s` |", field->name);
                assert_non_null(strstr(there, line));
            }
        }
        text_release(&stub);
        text_release(&chapter);
    }
}

static void the_json_says_all(void **state) {
    (void)state;
    Text out = {0};
    Findings findings;
    findings_init(&findings, LANG_EN);
    reference_json(&out);
    cJSON *tree = json_parse(text_cstr(&out), out.len, "api", &findings);
    assert_non_null(tree);
    assert_string_equal(json_string(tree, "schema"), "klachtenspel.api/1");
    const cJSON *words = json_get(tree, "words");
    assert_int_equal(cJSON_GetArraySize(words), WORD_COUNT);
    for (int w = 0; w < WORD_COUNT; w++) {
        const cJSON *word = cJSON_GetArrayItem(words, w);
        assert_string_equal(json_string(word, "name"), format_words[w].name);
        assert_int_equal(cJSON_GetArraySize(json_get(word, "fields")), format_words[w].field_count);
        assert_string_equal(json_string(json_get(word, "help"), "en"),
                            msg(LANG_EN, format_words[w].help));
    }
    const cJSON *fields = json_get(cJSON_GetArrayItem(words, WORD_ID_CASE), "fields");
    const cJSON *channel = cJSON_GetArrayItem(fields, CASE_CHANNEL);
    assert_int_equal(cJSON_GetArraySize(json_get(channel, "choices")), 6);
    assert_string_equal(json_string(channel, "default"), "\"phone\"");
    const cJSON *customer = cJSON_GetArrayItem(fields, CASE_CUSTOMER);
    assert_int_equal(cJSON_GetArraySize(json_get(customer, "fields")), PERSON_FIELDS);
    cJSON_Delete(tree);
    findings_release(&findings);
    text_release(&out);
}

/* luacheck knows exactly the names that a case sees. */
static void luacheck_knows_the_names(void **state) {
    (void)state;
    Text there = {0};
    read_tree("scenarios/.luacheckrc", &there);
    int count, named = 0, wanted = 0;
    char **names = script_visible_globals(&count);
    for (int i = 0; i < count; i++) {
        const char *dot = strchr(names[i], '.'), *last = dot ? dot + 1 : names[i];
        char quoted[80], table[80];
        snprintf(quoted, sizeof quoted, "\"%s\"", last);
        snprintf(table, sizeof table, "\n    %s = { fields = {", last);
        bool is_table = strstr(text_cstr(&there), table) != NULL;
        if (!is_table && !strstr(text_cstr(&there), quoted))
            fail_msg("scenarios/.luacheckrc does not know %s", names[i]);
        wanted += !is_table;
        free(names[i]);
    }
    free(names);
    for (const char *c = text_cstr(&there); (c = strchr(c, '"')); c = strchr(c + 1, '"') + 1)
        named++;
    assert_int_equal(named - 1, wanted); /* and the name of the std itself */
    text_release(&there);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_stub_is_made_from_the_list),
        cmocka_unit_test(the_chapter_is_made_from_the_list),
        cmocka_unit_test(nothing_is_left_out),
        cmocka_unit_test(the_json_says_all),
        cmocka_unit_test(luacheck_knows_the_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
