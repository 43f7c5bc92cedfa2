/* The agreement command: files together, JSON in full, tables, exit codes. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cjson/cJSON.h>
#include <cmocka.h>

#include "base/arena.h"
#include "base/text.h"
#include "cases/opened.h"
#include "commands/command.h"
#include "commands/dispatch.h"

static char *out_text, *err_text;

static int run(int argc, const char *const *args) {
    size_t out_len, err_len;
    char *argv[16] = {xstrdup("klachtenspel"), xstrdup("agreement")};
    free(out_text);
    free(err_text);
    FILE *out = open_memstream(&out_text, &out_len), *err = open_memstream(&err_text, &err_len);
    for (int i = 0; i < argc; i++)
        argv[i + 2] = xstrdup(args[i]);
    int code = dispatch_main(argc + 2, argv, out, err);
    for (int i = 0; i < argc + 2; i++)
        free(argv[i]);
    fclose(out);
    fclose(err);
    return code;
}

#define SCENARIOS KLACHT_TESTS "/../scenarios"

#define RUN(...)                                                                                   \
    run((int)(sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *)),                  \
        (const char *const[]){__VA_ARGS__})

static char *write_file(const char *bytes) {
    char *path = xstrdup("/tmp/klacht-agreement-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, strlen(bytes)), strlen(bytes));
    close(fd);
    return path;
}

static void drop_file(char *path) {
    unlink(path);
    free(path);
}

/* Of the set that comes with the program. */
static void hash_of_set(char hash[48]) {
    Library library;
    Findings findings;
    Opened opened;
    int code;
    findings_init(&findings, LANG_EN);
    library_init(&library, SCENARIOS);
    assert_true(opened_init_set(&opened, &library, "is-dit-een-klacht", "nl", &findings, &code));
    snprintf(hash, 48, "%s", opened.set_file.set.hash);
    opened_release(&opened);
    library_release(&library);
    findings_release(&findings);
}

#define TABLES KLACHT_TESTS "/agreement/"

static void full_precision(void **state) {
    (void)state;
    assert_int_equal(RUN(TABLES "krippendorff_C_12x4_missing.csv", "--json"), 0);
    assert_string_equal(err_text, "");
    cJSON *tree = cJSON_Parse(out_text);
    static const char *const keys[] = {"schema",     "items",        "raters",       "votes",
                                       "categories", "percent",      "fleiss_kappa", "alpha",
                                       "ac1",        "cohen_kappa",  "why_null",     "intervals",
                                       "per_item",   "per_category", "pairs"};
    int i = 0;
    const cJSON *field;
    cJSON_ArrayForEach(field, tree) assert_string_equal(field->string, keys[i++]);
    assert_int_equal(i, 15);
    assert_true(fabs(cJSON_GetObjectItem(tree, "percent")->valuedouble - 9.0 / 11) < 1e-15);
    assert_true(cJSON_IsNull(cJSON_GetObjectItem(tree, "cohen_kappa")));
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(tree, "categories")), 5);
    cJSON_Delete(tree);
}

static void offered(void **state) {
    (void)state;
    char *path = write_file("item,rater,category\n1,a,x\n1,b,x\n2,a,x\n2,b,x\n");
    assert_int_equal(RUN("--json", "--categories", "x,\"y, z\"", path), 0);
    cJSON *tree = cJSON_Parse(out_text);
    assert_true(cJSON_GetObjectItem(tree, "ac1")->valuedouble == 1);
    const cJSON *why = cJSON_GetObjectItem(tree, "why_null");
    assert_string_equal(cJSON_GetObjectItem(why, "alpha")->valuestring, "no_variation");
    assert_null(cJSON_GetObjectItem(why, "ac1"));
    assert_string_equal(cJSON_GetArrayItem(cJSON_GetObjectItem(tree, "categories"), 1)->valuestring,
                        "y, z");
    cJSON_Delete(tree);
    assert_int_equal(RUN("--categories", "y,z", path), CODE_DATA);
    assert_non_null(strstr(err_text, ":2:"));
    assert_int_equal(RUN("--categories", "y,,z", path), CODE_USAGE);
    assert_int_equal(RUN("--categories=", path), CODE_USAGE);
    assert_int_equal(RUN("--json"), CODE_USAGE);
    drop_file(path);
}

static const char one[] = "{\"schema\":\"klachtenspel.votes/1\",\"set\":\"s\",\"hash\":\"h\","
                          "\"rater\":\"rood\",\"votes\":["
                          "{\"item\":\"1\",\"is\":\"x\",\"kind\":\"implicit\",\"at_ms\":5},"
                          "{\"item\":\"2\",\"is\":null,\"kind\":null,\"at_ms\":9}]}";
static const char two[] =
    "{\"schema\":\"klachtenspel.session/1\",\"set\":{\"id\":\"s\",\"hash\":\"k\"},\"items\":["
    "{\"item\":\"1\",\"votes\":[[{\"rater\":\"blauw\",\"is\":\"y\"},{\"rater\":\"geel\",\"is\":"
    "\"y\"}],[{\"rater\":\"blauw\",\"is\":\"x\"}]]},"
    "{\"item\":\"2\",\"votes\":[[{\"rater\":\"blauw\",\"is\":\"y\"}]]},"
    "{\"item\":\"3\",\"votes\":[]}]}";

static void put_together(void **state) {
    (void)state;
    char *a = write_file(one), *b = write_file(two),
         *c = write_file("item,rater,category\n1,rood,y\n");
    assert_int_equal(RUN("--json", a, b), 0);
    assert_non_null(strstr(err_text, "ballot-set")); /* other hash: said, and counted */
    cJSON *tree = cJSON_Parse(out_text);
    assert_int_equal(cJSON_GetObjectItem(tree, "votes")->valueint, 3);
    assert_int_equal(cJSON_GetObjectItem(tree, "raters")->valueint, 2);
    assert_true(cJSON_GetObjectItem(tree, "percent")->valuedouble == 1);
    cJSON_Delete(tree);
    assert_int_equal(RUN("--json", "--round=first", a, b), 0);
    tree = cJSON_Parse(out_text);
    assert_int_equal(cJSON_GetObjectItem(tree, "votes")->valueint, 4);
    assert_true(fabs(cJSON_GetObjectItem(tree, "percent")->valuedouble - 1.0 / 3) < 1e-12);
    cJSON_Delete(tree);
    assert_int_equal(RUN(a, c), CODE_DATA); /* rood votes twice on 1 */
    assert_non_null(strstr(err_text, "vote-twice"));
    assert_string_equal(out_text, "");
    drop_file(a);
    drop_file(b);
    drop_file(c);
}

/* A session says itself what could be chosen; seats of two sessions are not the same people. */
static void of_a_session(void **state) {
    (void)state;
    char session[2][600], *paths[2];
    for (int i = 0; i < 2; i++) {
        snprintf(session[i], sizeof session[i],
                 "{\"schema\":\"klachtenspel.session/"
                 "1\",\"id\":\"0000000%d-6a52\",\"set\":{\"id\":\"s\","
                 "\"hash\":\"k\"},\"brought\":[{\"item\":\"1\",\"text\":\"Dan bel ik wel weer.\"}],"
                 "\"seats\":\"numbered\",\"items\":[{\"item\":\"1\",\"votes\":[[{"
                 "\"rater\":\"1\",\"is\":\"x\"},{\"rater\":\"2\",\"is\":\"y\"}]]}],"
                 "\"agreement\":[{\"categories\":{\"x\":0,\"y\":0,\"z\":null,\"w\":null}}]}",
                 i);
        paths[i] = write_file(session[i]);
    }
    assert_int_equal(RUN("--json", paths[0], paths[1]), 0);
    cJSON *tree = cJSON_Parse(out_text);
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(tree, "categories")), 4);
    assert_int_equal(cJSON_GetObjectItem(tree, "raters")->valueint, 4);
    cJSON_Delete(tree);
    assert_int_equal(RUN("--json", "--categories=x,y", paths[0]), 0); /* unless it is said */
    tree = cJSON_Parse(out_text);
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(tree, "categories")), 2);
    cJSON_Delete(tree);
    assert_int_equal(RUN("--lang=nl", paths[0]), 0);
    assert_non_null(strstr(out_text, "%  Dan bel ik wel weer.\n")); /* brought by the team */
    char *table = write_file("item,rater,category\n9,rood,q\n9,geel,q\n");
    assert_int_equal(RUN("--json", paths[0], table), 0); /* together with others: those seen */
    tree = cJSON_Parse(out_text);
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(tree, "categories")), 3);
    cJSON_Delete(tree);
    drop_file(paths[0]);
    drop_file(paths[1]);
    drop_file(table);
}

/* A vote file names its set: the categories are those of its house, as on the screen. */
static void of_vote_files(void **state) {
    (void)state;
    char hash[48];
    hash_of_set(hash);
    char file[600], *paths[2];
    for (int i = 0; i < 2; i++) {
        snprintf(
            file, sizeof file,
            "{\"schema\":\"klachtenspel.votes/1\",\"set\":\"is-dit-een-klacht\",\"hash\":\"%s\","
            "\"rater\":\"r%d\",\"votes\":[{\"item\":\"IJK-01\",\"is\":\"complaint\"},"
            "{\"item\":\"IJK-02\",\"is\":\"%s\"}]}",
            hash, i, i ? "complaint" : "question");
        paths[i] = write_file(file);
    }
    assert_int_equal(RUN("--json", "--scenarios", SCENARIOS, paths[0], paths[1]), 0);
    assert_string_equal(err_text, "");
    cJSON *tree = cJSON_Parse(out_text);
    assert_true(cJSON_GetArraySize(cJSON_GetObjectItem(tree, "categories")) > 4);
    cJSON_Delete(tree);
    assert_int_equal(RUN("--lang=nl", "--scenarios", SCENARIOS, paths[0], paths[1]), 0);
    assert_non_null(strstr(out_text, "%  klacht\n")); /* in words, and what was judged too */
    assert_null(strstr(out_text, "complaint"));
    assert_non_null(strstr(out_text, "%  Ik ben absoluut niet tevreden over"));
    assert_null(strstr(out_text, "IJK-"));
    assert_non_null(strstr(out_text, " 50 %\n")); /* one of two: a share */
    assert_null(strstr(out_text, "0,500"));
    char *other = write_file("{\"schema\":\"klachtenspel.votes/1\",\"set\":\"is-dit-een-klacht\","
                             "\"hash\":\"h\",\"rater\":\"r\",\"votes\":[]}");
    assert_int_equal(RUN("--json", "--scenarios", SCENARIOS, other), 0); /* said, not a guess */
    assert_non_null(strstr(err_text, "ballot-set-changed"));
    drop_file(other);
    drop_file(paths[0]);
    drop_file(paths[1]);
}

/* Voted on twice: in plain words what changed, and the figures of both; who reads alike. */
static void before_and_after(void **state) {
    (void)state;
    Text file = {0};
    text_add(&file, "{\"schema\":\"klachtenspel.session/1\",\"id\":\"1234567890\",\"set\":{\"id\":"
                    "\"s\",\"hash\":\"k\"},\"seats\":\"numbered\",\"items\":[");
    for (int i = 0; i < 12; i++)
        text_addf(
            &file,
            "%s{\"item\":\"u%d\",\"votes\":[[{\"rater\":\"1\",\"is\":\"%s\"},{\"rater\":\"2\","
            "\"is\":\"y\"},{\"rater\":\"3\",\"is\":\"%s\"}],[{\"rater\":\"1\",\"is\":\"%s\"},"
            "{\"rater\":\"2\",\"is\":\"y\"},{\"rater\":\"3\",\"is\":\"y\"}]]}",
            i ? "," : "", i, i % 3 ? "x" : "y", i % 2 ? "x" : "y", i % 4 ? "y" : "x");
    text_add(&file, "],\"agreement\":[{\"categories\":{\"x\":0,\"y\":0,\"z\":null}}]}");
    char *path = write_file(text_cstr(&file));
    assert_int_equal(RUN("--json", path), 0);
    cJSON *tree = cJSON_Parse(out_text);
    const cJSON *before = cJSON_GetObjectItem(tree, "before"),
                *change = cJSON_GetObjectItem(tree, "change"),
                *pairs = cJSON_GetObjectItem(tree, "pairs"),
                *span = cJSON_GetObjectItem(cJSON_GetObjectItem(change, "intervals"), "percent");
    double was = cJSON_GetObjectItem(before, "percent")->valuedouble,
           is = cJSON_GetObjectItem(tree, "percent")->valuedouble,
           by = cJSON_GetObjectItem(change, "percent")->valuedouble;
    assert_true(fabs(is - was - by) < 1e-12 && by > 0.2);
    assert_int_equal(cJSON_GetArraySize(span), 2);
    assert_true(cJSON_GetArrayItem(span, 0)->valuedouble < by);
    assert_true(cJSON_GetArrayItem(span, 1)->valuedouble > by);
    assert_int_equal(cJSON_GetArraySize(pairs), 3);
    assert_int_equal(cJSON_GetObjectItem(cJSON_GetArrayItem(pairs, 2), "same")->valueint, 12);
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(tree, "per_item")), 12);
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(tree, "per_category")), 3);
    cJSON_Delete(tree);
    assert_int_equal(RUN("--lang=en", path), 0);
    assert_true(out_text == strstr(out_text, "Pick two colleagues"));
    assert_non_null(strstr(out_text, "in 100 more"));
    assert_non_null(strstr(out_text, "Go by AC1 here"));
    assert_non_null(strstr(out_text, "Who reads alike?"));
    assert_int_equal(RUN("--lang=en", "--round=first", path), 0); /* one of the two alone */
    assert_null(strstr(out_text, "in 100 more"));
    drop_file(path);
    text_release(&file);
}

static void bad_json(void **state) {
    (void)state;
    static const char *const all[] = {
        "{\"schema\":\"klachtenspel.votes/1\",\"votes\":[]}",
        "{\"schema\":\"klachtenspel.votes/1\",\"rater\":\"a\",\"votes\":{}}",
        "{\"schema\":\"klachtenspel.votes/1\",\"rater\":\"a\",\"votes\":[3]}",
        "{\"schema\":\"klachtenspel.votes/"
        "1\",\"rater\":\"a\",\"votes\":[{\"item\":\"1\",\"is\":3}]}",
        "{\"schema\":\"klachtenspel.votes/2\",\"rater\":\"a\",\"votes\":[]}",
        "{\"schema\":\"klachtenspel.session/1\"}",
        "{\"schema\":\"klachtenspel.session/1\",\"items\":[{}]}",
        "{\"schema\":\"klachtenspel.session/1\",\"items\":[{\"item\":\"1\",\"votes\":[3]}]}",
        "{\"items\":[",
        "[]",
        "{}",
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        char *path = write_file(all[i]);
        assert_int_equal(RUN("--json", path), CODE_DATA);
        assert_string_equal(out_text, "");
        assert_non_null(strstr(err_text, path));
        drop_file(path);
    }
    assert_int_equal(RUN("/nowhere/votes.csv"), CODE_MISSING);
}

static void tables(void **state) {
    (void)state;
    assert_int_equal(RUN("--lang", "nl", TABLES "gwet_dist4cat_15x4x3.csv"), 0);
    assert_non_null(strstr(out_text, "57 %  95 %: 42 % tot 76 %"));
    assert_non_null(strstr(out_text, "alleen bij precies twee mensen"));
    assert_non_null(strstr(out_text, "Indicatief"));
    assert_int_equal(RUN("--lang", "en", TABLES "feinstein_cicchetti_skewed.csv"), 0);
    assert_non_null(strstr(out_text, "0.318"));
    assert_non_null(strstr(out_text, "95 %"));
    assert_int_equal(RUN("--help"), 0);
    assert_non_null(strstr(out_text, "--categories"));
}

static int done(void **state) {
    (void)state;
    free(out_text);
    free(err_text);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(full_precision), cmocka_unit_test(offered),
        cmocka_unit_test(put_together),   cmocka_unit_test(of_a_session),
        cmocka_unit_test(of_vote_files),  cmocka_unit_test(before_and_after),
        cmocka_unit_test(bad_json),       cmocka_unit_test(tables)};
    return cmocka_run_group_tests(tests, NULL, done);
}
