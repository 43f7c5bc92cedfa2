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

#define TABLES KLACHT_TESTS "/agreement/"

static void full_precision(void **state) {
    (void)state;
    assert_int_equal(RUN(TABLES "krippendorff_C_12x4_missing.csv", "--json"), 0);
    assert_string_equal(err_text, "");
    cJSON *tree = cJSON_Parse(out_text);
    static const char *const keys[] = {"schema",     "items",       "raters",       "votes",
                                       "categories", "percent",     "fleiss_kappa", "alpha",
                                       "ac1",        "cohen_kappa", "why_null"};
    int i = 0;
    const cJSON *field;
    cJSON_ArrayForEach(field, tree) assert_string_equal(field->string, keys[i++]);
    assert_int_equal(i, 11);
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
    assert_non_null(strstr(out_text, "0,567"));
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
    const struct CMUnitTest tests[] = {cmocka_unit_test(full_precision), cmocka_unit_test(offered),
                                       cmocka_unit_test(put_together), cmocka_unit_test(bad_json),
                                       cmocka_unit_test(tables)};
    return cmocka_run_group_tests(tests, NULL, done);
}
