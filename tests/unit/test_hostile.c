/* Files that ask for more than a file may: each ends in a finding with its line, in time. The rows
 * and what they write stand in tests/sandbox/hostile.lua.
 *
 * The time is bounded by the processor's own limit, far above what is asked for: who goes beyond it
 * is ended, and the last name that was said is the file. */
#include "unit/support.h"

#include <lauxlib.h>
#include <lualib.h>
#include <sys/resource.h>

#include "script/script.h"

#include "base/banned.h"

enum {
    MOST_SECONDS = 20, /* for one file; under a checker of memory it may take two */
    ENDLESS_MS = 60    /* what never ends need not use all the time that a file has */
};

static HouseFile house;
static lua_State *rows;

static int open_all(void **state) {
    (void)state;
    static const char text[] = "category \"complaint\" { label = \"klacht\" }\n"
                               "kind \"implicit\" { label = \"impliciet\" }\n"
                               "act \"probe\" { label = \"doorvragen\", empathy = 1 }\n"
                               "remedy \"apology\" { label = \"excuses\" }\n"
                               "role \"desk\" { label = \"balie\", may = { \"apology\" } }\n";
    Findings findings;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_house_text(text, sizeof text - 1, "house.lua", NULL, &findings, &house);
    findings_print(&findings, stderr, false);
    findings_release(&findings);
    rows = luaL_newstate();
    luaL_openlibs(rows);
    if (!fine || luaL_dofile(rows, KLACHT_TESTS "/sandbox/hostile.lua")) {
        fprintf(stderr, "%s\n", lua_tostring(rows, -1));
        return -1;
    }
    return 0;
}

static int close_all(void **state) {
    (void)state;
    house_file_release(&house);
    lua_close(rows);
    return 0;
}

static void allow_seconds(void) {
    struct rusage used;
    struct rlimit limit;
    assert_int_equal(getrusage(RUSAGE_SELF, &used), 0);
    assert_int_equal(getrlimit(RLIMIT_CPU, &limit), 0);
    limit.rlim_cur = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec + MOST_SECONDS);
    assert_int_equal(setrlimit(RLIMIT_CPU, &limit), 0);
}

static const char *field(int row, const char *name) {
    lua_getfield(rows, row, name);
    const char *text = lua_tostring(rows, -1);
    lua_pop(rows, 1); /* the row keeps it */
    return text;
}

static bool load(const char *file, const char *text, size_t len, Findings *findings) {
    bool loaded;
    if (!strcmp(file, "house")) {
        HouseFile out;
        loaded = script_load_house_text(text, len, "house.lua", NULL, findings, &out);
        if (loaded)
            house_file_release(&out);
    } else if (!strcmp(file, "set")) {
        SetFile out;
        loaded =
            script_load_set_text(text, len, "set.lua", "x", &house.house, NULL, findings, &out);
        if (loaded)
            set_file_release(&out);
    } else {
        CaseFile out;
        loaded =
            script_load_case_text(text, len, "case.lua", "x", &house.house, NULL, findings, &out);
        if (loaded)
            case_file_release(&out);
    }
    return loaded;
}

/* Whether a finding is an error of that rule, with a line of the file. */
static bool is_said(const Findings *findings, const char *rule) {
    if (!strcmp(rule, "limit"))
        return is_said(findings, "endless") || is_said(findings, "memory");
    for (int i = 0; i < findings->count; i++)
        if (!strcmp(findings->items[i].rule->id, rule) && findings->items[i].line > 0 &&
            findings->items[i].severity == SEVERITY_ERROR &&
            strstr(findings->items[i].file, ".lua"))
            return true;
    return false;
}

static void each_ends_in_a_finding(void **state) {
    (void)state;
    int count = (int)lua_rawlen(rows, 1);
    int failed = 0;
    assert_true(count >= 134);
    for (int i = 1; i <= count; i++) {
        size_t len;
        Findings findings;
        findings_init(&findings, LANG_EN);
        lua_rawgeti(rows, 1, i);
        const char *name = field(2, "name"), *wanted = field(2, "wanted");
        lua_getfield(rows, 2, "make");
        lua_call(rows, 0, 1);
        const char *text = lua_tolstring(rows, -1, &len);
        fprintf(stderr, "%s\n", name);
        allow_seconds();
        bool fine = !strcmp(wanted, "fine");
        script_less_time(strcmp(wanted, "endless") ? 0 : ENDLESS_MS);
        bool loaded = load(field(2, "file"), text, len, &findings);
        if (loaded != fine || (!fine && !is_said(&findings, wanted))) {
            findings_print(&findings, stderr, false);
            fprintf(stderr, "FAILED: %s: %s, %d findings, \"%s\" not among them\n", name,
                    loaded ? "loaded" : "refused", findings.count, wanted);
            failed++;
        }
        findings_release(&findings);
        lua_settop(rows, 1);
    }
    script_less_time(0);
    assert_int_equal(failed, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_ends_in_a_finding)};
    return cmocka_run_group_tests(tests, open_all, close_all);
}
