/* Random plays whose figures other programs worked out from the documents: 96 of tests/play/corpus,
 * and 200 of tests/play/own (by second.lua there, which random_plays.lua asked). Each must end
 * where it says, with those scores, counts and feelings, to 0.01. */
#include <cjson/cJSON.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "cases/opened.h"
#include "store/inputs.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/result.h"

#define CORPUS KLACHT_TESTS "/play/corpus"
#define OWN KLACHT_TESTS "/play/own"

static const double NEAR = 0.0101;

static int compare(const char *name, const char *what, const cJSON *expected, const cJSON *found) {
    if (cJSON_IsNumber(expected) && cJSON_IsNumber(found) &&
        fabs(expected->valuedouble - found->valuedouble) <= NEAR)
        return 0;
    if (cJSON_IsNull(expected) && cJSON_IsNull(found))
        return 0;
    if (cJSON_IsBool(expected) && cJSON_IsBool(found) &&
        cJSON_IsTrue(expected) == cJSON_IsTrue(found))
        return 0;
    if (cJSON_IsString(expected) && cJSON_IsString(found) &&
        !strcmp(expected->valuestring, found->valuestring))
        return 0;
    if ((cJSON_IsArray(expected) && cJSON_IsArray(found)) ||
        (cJSON_IsObject(expected) && cJSON_IsObject(found))) {
        int faults = 0, index = 0;
        if (cJSON_IsArray(expected) && cJSON_GetArraySize(expected) != cJSON_GetArraySize(found)) {
            print_error("%s: %s: %d expected, %d found\n", name, what, cJSON_GetArraySize(expected),
                        cJSON_GetArraySize(found));
            return 1;
        }
        for (const cJSON *item = expected->child; item; item = item->next, index++) {
            char place[200];
            if (item->string)
                snprintf(place, sizeof place, "%s.%s", what, item->string);
            else
                snprintf(place, sizeof place, "%s[%d]", what, index);
            const cJSON *other = item->string
                                     ? cJSON_GetObjectItemCaseSensitive(found, item->string)
                                     : cJSON_GetArrayItem(found, index);
            faults += compare(name, place, item, other);
        }
        return faults;
    }
    char *e = cJSON_PrintUnformatted(expected), *f = found ? cJSON_PrintUnformatted(found) : NULL;
    print_error("%s: %s: %s expected, %s found\n", name, what, e, f ? f : "nothing");
    free(e);
    free(f);
    return 1;
}

static int replay(const Library *library, const char *id, const char *name, const Json *tree,
                  const Json *expected) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    int code, faults = 1;
    InputsFile inputs;
    Opened opened;
    if (inputs_open(tree, name, &findings, &inputs) &&
        opened_init(&opened, library, id, inputs.language, &findings, &code)) {
        Play *play = play_new(opened.file.scenario, &opened.file.calls, inputs.setup);
        if (inputs_play(&inputs, play, false, &findings)) {
            ResultInfo info = {.started_ms = 0, .ended_ms = 1000};
            Json *result = result_tree(play, &info);
            faults = compare(name, "result", expected, result);
            json_free(result);
        }
        play_free(play);
        opened_release(&opened);
    }
    if (findings.errors)
        findings_print(&findings, stderr, false);
    findings_release(&findings);
    return faults;
}

static int replay_file(const Library *library, const char *name) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    char path[4096], expected_path[4096], id[200];
    snprintf(path, sizeof path, "%s/plays/%s", CORPUS, name);
    snprintf(expected_path, sizeof expected_path, "%s/expected/%s", CORPUS, name);
    snprintf(id, sizeof id, "%.*s", (int)(strrchr(name, '-') - name), name);
    int code;
    Json *inputs = json_read(path, &findings, &code);
    Json *expected = json_read(expected_path, &findings, &code);
    int faults = inputs && expected ? replay(library, id, name, inputs, expected) : 1;
    json_free(inputs);
    json_free(expected);
    findings_release(&findings);
    return faults;
}

static void test_corpus(void **state) {
    (void)state;
    Library library;
    char **names;
    int count, faults = 0;
    library_init(&library, CORPUS "/scenarios");
    assert_int_equal(file_names(CORPUS "/plays", &names, &count), FILE_OK);
    for (int i = 0; i < count; i++)
        faults += replay_file(&library, names[i]);
    assert_int_equal(count, 96);
    names_free(names, count);
    library_release(&library);
    assert_int_equal(faults, 0);
}

/* A line of plays.jsonl: {"case", "name", "inputs": {…}, "expected": {…}}. */
static int replay_line(const Library *library, const char *line, size_t len) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    Json *tree = json_parse(line, len, "plays.jsonl", &findings);
    const char *id = json_string(tree, "case"), *number = json_string(tree, "name");
    int faults = 1;
    if (id && number) {
        char name[200];
        snprintf(name, sizeof name, "%s/%s", id, number);
        faults = replay(library, id, name, json_get(tree, "inputs"), json_get(tree, "expected"));
    }
    json_free(tree);
    findings_release(&findings);
    return faults;
}

static void test_own(void **state) {
    (void)state;
    Library library;
    Text text = {0};
    int count = 0, faults = 0;
    library_init(&library, OWN "/scenarios");
    assert_int_equal(file_read(OWN "/plays.jsonl", 1 << 24, &text), FILE_OK);
    for (const char *line = text_cstr(&text), *end; (end = strchr(line, '\n')); line = end + 1) {
        faults += replay_line(&library, line, (size_t)(end - line));
        count++;
    }
    assert_int_equal(count, 200);
    text_release(&text);
    library_release(&library);
    assert_int_equal(faults, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_corpus), cmocka_unit_test(test_own)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
