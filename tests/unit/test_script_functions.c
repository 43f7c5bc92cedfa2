/* The functions of a case: what they may do, what stops them, and that nothing else changes. */
#include "unit/support.h"

#include "play/play.h"
#include "script/script.h"

#include "base/banned.h"

static HouseFile house;

static int open_house(void **state) {
    (void)state;
    static const char text[] = "category \"complaint\" { label = \"klacht\" }\n"
                               "act \"probe\" { label = \"doorvragen\", empathy = 1 }\n"
                               "role \"desk\" { label = \"balie\" }\n";
    Findings findings;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_house_text(text, sizeof text - 1, "house.lua", NULL, &findings, &house);
    findings_print(&findings, stderr, false);
    findings_release(&findings);
    return fine ? 0 : -1;
}

static int close_house(void **state) {
    (void)state;
    house_file_release(&house);
    return 0;
}

/* A case whose one reply has these fields; `before` stands above the moment. */
static CaseFile load(const char *before, const char *fields) {
    Text text = {0};
    text_addf(&text,
              "case { title = \"t\", role = \"desk\", start = \"a\", customer = { name = \"k\", "
              "trust = 50, patience = 60 },\n flags = { ja = false, dagen = 1, naam = \"x\" } }\n"
              "%s\nmoment \"a\"\nreply [[Hallo.]] {\n act = \"probe\", go = \"b\", why = \"w\",\n"
              "%s\n}\nending \"b\" [[Klaar.]] { outcome = \"lost\" }\n",
              before, fields);
    Findings findings;
    findings_init(&findings, LANG_NL);
    CaseFile file;
    bool fine = script_load_case_text(text.bytes, text.len, "case.lua", "c", &house.house, NULL,
                                      &findings, &file);
    findings_print(&findings, stderr, false);
    assert_true(fine);
    assert_int_equal(findings.count, 0);
    findings_release(&findings);
    text_release(&text);
    return file;
}

static Value flags[3];
static Variables variables;
static Play *pool; /* gives variables_intern a place */

static void begin(const CaseFile *file) {
    pool = play_new(file->scenario, &file->calls, (PlaySetup){1, PLAY_PRACTICE, 1});
    variables = *play_variables(pool);
    for (int i = 0; i < 3; i++)
        flags[i] = file->scenario->flags[i].first;
    variables.flags = flags;
    variables.trust = 50;
    variables.patience = 60.5;
    variables.contacts = 2;
    variables.hours = 1.5;
    variables.spent = 0;
}

static void end(CaseFile *file) {
    play_free(pool);
    case_file_release(file);
}

static int when_of(const CaseFile *file) {
    return file->scenario->replies[0].when.function;
}

static bool test(const CaseFile *file, bool *holds) {
    return file->calls.test(file->calls.host, when_of(file), &variables, holds);
}

static bool run(const CaseFile *file) {
    return file->calls.run(file->calls.host, file->scenario->replies[0].run, &variables);
}

static void reads_and_writes(void **state) {
    (void)state;
    CaseFile file =
        load("", " when = function(s) return s.trust == 50 and s.patience == 60.5 and s.spent == 0"
                 " and s.contacts == 2 and s.hours == 1.5 and s.naam == 'x' and not s.ja end,\n"
                 " run = function(s) s.dagen = s.dagen + 2 s.ja = true s.naam = s.naam .. 'é' end");
    begin(&file);
    bool holds = false;
    assert_true(test(&file, &holds));
    assert_true(holds);
    assert_true(run(&file));
    assert_int_equal((int)flags[1].number, 3);
    assert_true(flags[0].boolean);
    assert_string_equal(flags[2].text, "xé");
    assert_true(test(&file, &holds));
    assert_false(holds);
    end(&file);
}

/* Fails with a message that has these words, at this line of the file. */
static void check_fails(const char *before, const char *fields, int line, const char *words) {
    CaseFile file = load(before, fields);
    begin(&file);
    bool holds;
    bool fine = when_of(&file) >= 0 ? test(&file, &holds) : run(&file);
    const char *failure = file.calls.failure(file.calls.host);
    char place[32];
    snprintf(place, sizeof place, "case.lua:%d: ", line);
    if (fine || !strstr(failure, words) || strncmp(failure, place, strlen(place)) != 0)
        fail_msg("%s\n%s: \"%s\" instead of \"%s%s\"", fields, fine ? "works" : "fails", failure,
                 place, words);
    end(&file);
}

static void says_why_it_fails(void **state) {
    (void)state;
    static const struct {
        const char *before, *fields;
        int line;
        const char *words;
    } rows[] = {
        {"", " when = function(s) local t = s return t.dag > 1 end", 7, "s.dag bestaat niet"},
        {"", " run = function(s) local t = s t.nieuw = 1 end", 7, "s.nieuw bestaat niet"},
        {"", " run = function(s) s.trust = 1 end", 7, "s.trust is alleen te lezen"},
        {"", " run = function(s) s.ja = 1 end", 7, "s.ja moet"},
        {"", " run = function(s) s.dagen = 1/0 end", 7, "geen getal"},
        {"", " run = function(s) s.dagen = -1/0 end", 7, "geen getal"},
        {"", " run = function(s) s.dagen = 0/0 end", 7, "geen getal"},
        {"", " run = function(s) s.dagen = -(0/0) end", 7, "geen getal"},
        {"", " run = function(s) s.dagen = 1e16 end", 7, "`dagen` kan niet 1e+16 zijn"},
        {"", " run = function(s) s.naam = 'de ' .. 0/0 end", 7, "geen getal"},
        {"", " run = function(s) s.naam = -(0/0) .. ' keer' end", 7, "geen getal"},
        {"", " run = function(s) s.naam = s.naam .. string.format('%099d%099d%099d', 1, 1, 1) end",
         7, "s.naam moet"},
        {"", " run = function(s) s.naam = '\\xff' end", 7, "s.naam moet"},
        {"", " when = function(s)\n  return s.naam > 1 end", 8, "niet te vergelijken"},
        {"", " run = function(s) teller = 1 end", 7, "`teller`"},
        {"local n = 0", " run = function(s) n = n + 1 end", 7, "`n`"},
        {"local t = {}", " run = function(s) t.x = 1 end", 7, "`x`"},
        {"local t = { in_ = {} }", " run = function(s) t.in_.x = 1 end", 7, "`x`"},
        {"t = { 1 }", " run = function(s) table.insert(t, 2) end", 7, "`table.insert`"},
        {"local n = 0 local function hulp() n = n + 1 end", " run = function(s) hulp() end", 7,
         "`n`"},
        {"local n = 0 function hulp() n = n + 1 end", " run = function(s) hulp() end", 7, "`n`"},
        {"", " run = function(s) moment \"x\" end", 7, "`moment` kan niet"},
        {"", " when = function(s) while true do end return true end", 7, "niet tot een einde"},
        {"", " when = function(s) local t = {} while true do t[#t + 1] = {} end return t end", 7,
         "niet tot een einde"},
        {"", " when = function(s) local x = 'x' while true do x = x .. x end return x end", 7,
         "256 kB"},
        {"", " when = function(s) return error({}) end", 7, "zonder tekst"},
        {"local function f(n) return 1 + f(n) end", " when = function(s) return f(1) end", 3, ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_fails(rows[i].before, rows[i].fields, rows[i].line, rows[i].words);
}

/* A word that the file itself says is a word; and a zero has no sign. */
static void numbers_and_words(void **state) {
    (void)state;
    CaseFile file = load("", " run = function(s) s.naam = 'nan en banaan' s.dagen = -0.0 end");
    begin(&file);
    flags[1].number = 3;
    assert_true(run(&file));
    assert_string_equal(flags[2].text, "nan en banaan");
    assert_true(flags[1].number == 0 && !signbit(flags[1].number));
    end(&file);
    file = load("", " run = function(s) s.naam = 'banaan' .. ' nanny' end");
    begin(&file);
    assert_true(run(&file));
    end(&file);
}

static void tables_may_be_read(void **state) {
    (void)state;
    CaseFile file = load("local t = { 3, 4, naam = 'n', { 5 } } g = { 9 }",
                         " when = function(s) local sum = 0 for i, v in ipairs(t) do\n"
                         " if type(v) == 'number' then sum = sum + v end end\n"
                         " for k, v in pairs(t) do if k == 'naam' then sum = sum + 1 end end\n"
                         " return sum == 8 and #t == 3 and t[3][1] == 5 and g[1] == 9 and\n"
                         " table.concat(t, '-', 1, 2) == '3-4' and select('#', table.unpack(t)) "
                         "== 3 end");
    begin(&file);
    bool holds = false;
    if (!test(&file, &holds))
        fail_msg("%s", file.calls.failure(file.calls.host));
    assert_true(holds);
    end(&file);
}

static void local_changes_are_fine(void **state) {
    (void)state;
    CaseFile file = load("local function twee(x) local t = { x } t[2] = x return t[1] + t[2] end",
                         " run = function(s) local n = 0 local function tel() n = n + 1 end\n"
                         " tel() tel() s.dagen = twee(n) end");
    begin(&file);
    if (!run(&file))
        fail_msg("%s", file.calls.failure(file.calls.host));
    assert_int_equal((int)flags[1].number, 4);
    end(&file);
}

/* What a function changed beside s is put back, so that the next call sees what the first saw. */
static void a_change_does_not_stay(void **state) {
    (void)state;
    CaseFile file = load("local n = 0", " when = function(s) n = n + 1 return n > 1 end");
    begin(&file);
    bool holds;
    assert_false(test(&file, &holds));
    assert_false(test(&file, &holds));
    assert_non_null(strstr(file.calls.failure(file.calls.host), "`n`"));
    end(&file);
}

/* After a budget has run out the state is never entered again. */
static void an_abort_is_for_good(void **state) {
    (void)state;
    CaseFile file = load("", " when = function(s) while s.ja do end return true end");
    begin(&file);
    bool holds = false;
    assert_true(test(&file, &holds));
    flags[0].boolean = true;
    assert_false(test(&file, &holds));
    Text first = {0};
    text_add(&first, file.calls.failure(file.calls.host));
    flags[0].boolean = false;
    assert_false(test(&file, &holds));
    assert_string_equal(file.calls.failure(file.calls.host), text_cstr(&first));
    text_release(&first);
    end(&file);
}

/* Budgets are for each call: one that takes just under, a thousand times, goes on working. */
static void budgets_begin_anew(void **state) {
    (void)state;
    CaseFile file = load(
        "", " when = function(s) local n = 0 for i = 1, 30000 do n = n + i end return true end");
    begin(&file);
    bool holds = false;
    for (int i = 0; i < 1000; i++)
        assert_true(test(&file, &holds));
    end(&file);
}

static void memory_is_given_back(void **state) {
    (void)state;
    CaseFile file = load("", " when = function(s) local t = {} for i = 1, 1000 do t[i] = { i } end"
                             " return #t == 1000 end");
    begin(&file);
    bool holds = false;
    for (int i = 0; i < 3000; i++)
        assert_true(test(&file, &holds) && holds);
    end(&file);
}

static void hash_of(const char *before, const char *fields, char out[48]) {
    CaseFile file = load(before, fields);
    memcpy(out, file.scenario->hash, 48);
    case_file_release(&file);
}

static void the_hash_knows_functions(void **state) {
    (void)state;
    char one[48], other[48];
    hash_of("", " when = function(s) return s.trust > 1 end", one);
    hash_of("", " when = function( s )\n  -- waarom\n return s.trust>1\nend", other);
    assert_string_equal(one, other);
    hash_of("", " when = function(s) return s.trust > 2 end", other);
    assert_string_not_equal(one, other);
    hash_of("local n = 1", " when = function(s) return s.trust > n end", one);
    hash_of("local n = 2", " when = function(s) return s.trust > n end", other);
    assert_string_not_equal(one, other);
    hash_of("function f() return 1 end", " when = function(s) return s.trust > f() end", one);
    hash_of("function f() return 2 end", " when = function(s) return s.trust > f() end", other);
    assert_string_not_equal(one, other);
    hash_of("local t = { a = 1, b = { 2 } }", " when = function(s) return t.a end", one);
    hash_of("local t = { b = { 2 }, a = 1 }", " when = function(s) return t.a end", other);
    assert_string_equal(one, other);
    hash_of("local t = { b = { 3 }, a = 1 }", " when = function(s) return t.a end", other);
    assert_string_not_equal(one, other);
}

/* What a function closes over, however large, deep, shared or circular: five loads give one hash,
 * and what differs far away is another. */
static void the_hash_of_what_is_large(void **state) {
    (void)state;
    static const char *const made[] = {
        /* more nodes than were once looked at, by names that every state orders its own way */
        "local t = {}\nfor i = 1, 300 do local u = {} for k = 1, 100 do u['k' .. k] = i * k end\n"
        " t['n' .. i] = u end\nt.n7.k99 = %s",
        /* deep */
        "local t = { %s }\nfor i = 1, 100 do t = { inner = t } end",
        /* shared: as a tree it has 2^40 leaves */
        "local t = { %s }\nfor i = 1, 40 do t = { a = t, b = t } end",
        /* circles that are entered at each of their tables */
        "local a, b, c = { %s }, {}, {}\na.b, b.c, c.a, c.b, b.a = b, c, a, b, a\n"
        "local t = { x = a, y = b, z = c }",
    };
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        char hashes[6][48];
        for (int k = 0; k < 6; k++) {
            Text before = {0};
            const char *at = strstr(made[i], "%s");
            text_add_bytes(&before, made[i], (size_t)(at - made[i]));
            text_add(&before, k < 5 ? "7001" : "7002");
            text_add(&before, at + 2);
            hash_of(text_cstr(&before), "when = function(s) return t ~= nil end", hashes[k]);
            text_release(&before);
        }
        for (int k = 1; k < 5; k++)
            assert_string_equal(hashes[0], hashes[k]);
        assert_string_not_equal(hashes[0], hashes[5]);
    }
}

static void too_deep_is_said(void **state) {
    (void)state;
    static const char text[] =
        "case { title = \"t\", role = \"desk\", start = \"a\", customer = { name = \"k\", "
        "trust = 50, patience = 60 } }\nlocal t = {}\nfor i = 1, 200 do t = { t } end\n"
        "moment \"a\"\nreply [[Hallo.]] { act = \"probe\", go = \"b\", why = \"w\",\n"
        " run = function(s) return t end }\nending \"b\" [[Klaar.]] { outcome = \"lost\" }\n";
    Findings findings;
    CaseFile file;
    findings_init(&findings, LANG_NL);
    assert_false(script_load_case_text(text, sizeof text - 1, "case.lua", "c", &house.house, NULL,
                                       &findings, &file));
    assert_int_equal(findings.count, 1);
    assert_string_equal(findings.items[0].rule->id, "deep-nesting");
    assert_int_equal(findings.items[0].line, 6);
    findings_release(&findings);
}

/* What is seen of a function without calling it: too much perhaps, never too little. */
static void uses_are_read(void **state) {
    (void)state;
    enum { TRUST = VARIABLE_TRUST, YES = VARIABLE_FLAG, DAYS };
    static const struct {
        const char *body;
        bool all;
        int count;
        FunctionUse uses[3];
    } rows[] = {
        {"return s.trust > 50", false, 1, {{TRUST, USE_COMPARES, 50}}},
        {"return -2 <= s.dagen and s.ja",
         false,
         2,
         {{DAYS, USE_COMPARES, -2}, {YES, USE_READS, 0}}},
        {"return s.trust + 1 > 50", false, 1, {{TRUST, USE_READS, 0}}},
        {"return s.trust > 50 + s.dagen", false, 2, {{TRUST, USE_READS, 0}, {DAYS, USE_READS, 0}}},
        {"return not s.ja", false, 1, {{YES, USE_READS, 0}}},
        {"return (s.dagen == 3) == s.ja", false, 2, {{DAYS, USE_COMPARES, 3}, {YES, USE_READS, 0}}},
        {"return 2 * 3 > s.dagen", false, 1, {{DAYS, USE_READS, 0}}},
        {"s.dagen = s.dagen + 2", false, 1, {{DAYS, USE_ADDS, 2}}},
        {"s.dagen = s.dagen - 1 s.ja = true", false, 2, {{DAYS, USE_ADDS, -1}, {YES, USE_SETS, 0}}},
        {"s.dagen = s.dagen + 2 * 3", false, 2, {{DAYS, USE_WRITES, 0}, {DAYS, USE_READS, 0}}},
        {"s.dagen = 4", false, 1, {{DAYS, USE_SETS, 4}}},
        {"s.dagen, s.ja = 1, true",
         false,
         3,
         {{DAYS, USE_WRITES, 0}, {DAYS, USE_READS, 0}, {YES, USE_WRITES, 0}}},
        {"local t = s return t.ja", true, 0, {{0}}},
        {"return s['ja']", true, 0, {{0}}},
        {"local f = function() return s.ja end return f()", true, 0, {{0}}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Text fields = {0};
        text_addf(&fields, "run = function(s) %s end", rows[i].body);
        CaseFile file = load("", text_cstr(&fields));
        const FunctionUses *is = &file.scenario->function_uses[0];
        if (is->all != rows[i].all)
            print_error("%s\n", rows[i].body);
        assert_int_equal(is->all, rows[i].all);
        for (int k = 0; k < rows[i].count; k++) {
            assert_true(k < is->count);
            assert_int_equal(is->items[k].variable, rows[i].uses[k].variable);
            assert_int_equal(is->items[k].kind, rows[i].uses[k].kind);
            assert_near(is->items[k].number, rows[i].uses[k].number, 0);
        }
        text_release(&fields);
        case_file_release(&file);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_and_writes),
        cmocka_unit_test(says_why_it_fails),
        cmocka_unit_test(numbers_and_words),
        cmocka_unit_test(tables_may_be_read),
        cmocka_unit_test(local_changes_are_fine),
        cmocka_unit_test(a_change_does_not_stay),
        cmocka_unit_test(an_abort_is_for_good),
        cmocka_unit_test(budgets_begin_anew),
        cmocka_unit_test(memory_is_given_back),
        cmocka_unit_test(the_hash_knows_functions),
        cmocka_unit_test(the_hash_of_what_is_large),
        cmocka_unit_test(too_deep_is_said),
        cmocka_unit_test(uses_are_read),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}
