/* The library that a file sees: what it gives is what Lua itself gives, and what it refuses is
 * refused with a line. */
#include "unit/support.h"

#include <lauxlib.h>
#include <lualib.h>

#include "script/script.h"

#include "base/banned.h"

static const char *const as_lua[] = {
    "('aBc Zé'):upper()",
    "('aBc ZÉ'):lower()",
    "string.upper('`az{')",
    "string.lower('@AZ[')",
    "string.upper('')",
    "string.len('é')",
    "#string.sub('abc', 1, 0)",
    "string.sub('abcdef', 2)",
    "string.sub('abcdef', 2, 3)",
    "string.sub('abcdef', 0)",
    "string.sub('abcdef', -2)",
    "string.sub('abcdef', -100, 2)",
    "string.sub('abcdef', 3, 100)",
    "string.sub('abcdef', -6, -6)",
    "string.sub('abcdef', 2, -100)",
    "string.sub('abcdef', 7)",
    "string.sub('abcdef', math.mininteger, math.maxinteger)",
    "string.sub('abcdef', 1, math.mininteger)",
    "string.format('%d %5d|%-5d|%05d|%+d', 1, 2, 3, 4, 5)",
    "string.format('%x %X %o %i', 255, 255, 8, -1)",
    "string.format('%.3f %e %G %g', 1.5, 1.5, 1e20, 0.1)",
    "string.format('%5.1f|%-8.2f|', 2.25, 2.25)",
    "string.format('%d', 3.0)",
    "string.format('%c%c', 65, 255)",
    "string.format('100%%')",
    "string.format('%s %s %s', 1, 'a', true)",
    "string.format('%5s|%-5s|%.2s|', 'ab', 'ab', 'abc')",
    "string.format('%s', nil)",
    "string.format('%5s', 12)",
    "#string.format('%20s', ('x'):upper())",
    "#string.format('%99s', 'x')",
    "string.format('%.99f', 1/3)",
    "string.format('%99.99f', 1e30)",
    "utf8.char(72, 233, 8364, 128512)",
    "utf8.char()",
    "utf8.len('héé')",
    "utf8.len('héé', 3)",
    "utf8.len('héé', -2)",
    "utf8.len('')",
    "utf8.offset('héé', 3)",
    "utf8.offset('héé', -1)",
    "utf8.codepoint('é')",
    "select('#', utf8.codepoint('aé€', 1, -1))",
    "utf8.codepoint('aé€', -3)",
    "select('#', utf8.codepoint('abc', 3, 1))",
    "(function() local s = '' for p, c in utf8.codes('aé€😀') do s = s .. p .. ':' .. c .. ' ' end "
    "return s end)()",
    "(function() local n = 0 for _ in utf8.codes('') do n = n + 1 end return n end)()",
    "tostring(true) .. tostring(false) .. tostring(nil)",
    "tostring(1) .. tostring(1.0) .. tostring(-0.5) .. tostring('x')",
    "tostring(1/0) .. tostring(-1/0)",
    "tonumber('0x10') + tonumber(' 5 ') + tonumber('1e2')",
    "tostring(tonumber('abc')) .. tostring(tonumber(''))",
    "tonumber('zz', 36) + tonumber('11', 2)",
    "type(1) .. type('') .. type({}) .. type(nil) .. type(1 == 2) .. type(type)",
    "select('#') .. select('#', nil, nil)",
    "select(2, 'a', 'b', 'c')",
    "select(-1, 'a', 'b', 'c')",
    "select('#', select(-2, 'a', 'b', 'c'))",
    "select('#', select(4, 'a', 'b', 'c'))",
    "select('#', select(9, 'a', 'b', 'c'))",
    "(function() local a, b = assert(7, 8) return a + b end)()",
    "(function() local t = {1, 2} table.insert(t, 3) return table.concat(t, ',') end)()",
    "(function() local t = {1, 2} table.insert(t, 1, 0) return table.concat(t, ',') end)()",
    "(function() local t = {1, 2} table.insert(t, 3, 9) return table.concat(t, ',') end)()",
    "(function() local t = {1, 2, 3} local x = table.remove(t) return x .. table.concat(t, ',') "
    "end)()",
    "(function() local t = {1, 2, 3} local x = table.remove(t, 1) return x .. table.concat(t, ',') "
    "end)()",
    "(function() local t = {1, 2, 3} local x = table.remove(t, 3) return x .. table.concat(t, ',') "
    "end)()",
    "(function() local t = {1} return tostring(table.remove(t, 2)) .. #t end)()",
    "tostring(table.remove({}))",
    "table.concat({})",
    "table.concat({1, 2.5, 'x'})",
    "table.concat({'a', 'b', 'c'}, ', ', 2)",
    "table.concat({'a', 'b', 'c'}, ', ', 2, 2)",
    "table.concat({'a', 'b', 'c'}, ', ', 3, 2)",
    "table.concat({[math.maxinteger] = 'x'}, '-', math.maxinteger, math.maxinteger)",
    "select('#', table.unpack({1, 2, 3}))",
    "select('#', table.unpack({1, nil, 3}, 1, 3))",
    "select('#', table.unpack({}, 2, 1))",
    "select(2, table.unpack({4, 5, 6}, 2))",
    "select('#', table.unpack({}, math.maxinteger, math.maxinteger))",
    "select('#', table.unpack({}, math.mininteger, math.mininteger + 3))",
    "(function() local s = 0 for i, v in ipairs({5, 6, nil, 7}) do s = s + i * v end return s "
    "end)()",
};

/* What is refused. In each of these Lua itself raises an error too, but for the last ones. */
static const char *const refused[] = {
    "string.upper()",
    "string.len({})",
    "string.sub('a')",
    "string.format('%d')",
    "string.format('%d', 1.5)",
    "string.format('%d', 'x')",
    "string.format('%y', 1)",
    "string.format('%', 1)",
    "string.format('%123d', 1)",
    "utf8.codes('\\xff')",
    "utf8.codepoint('abc', 9)",
    "utf8.char(-1)",
    "utf8.char('x')",
    "utf8.len('abc', 9)",
    "select(0)",
    "select(-3, 1, 2)",
    "select(math.mininteger, 1)",
    "tostring()",
    "tonumber()",
    "type()",
    "assert()",
    "assert(false)",
    "assert(nil, 'said')",
    "error('said')",
    "error('said', 2)",
    "error({})",
    "table.insert({}, 1, 2, 3)",
    "table.insert({})",
    "table.insert({}, 3, 'x')",
    "table.insert({}, 0, 'x')",
    "table.insert(1, 2)",
    "table.remove({1, 2}, 5)",
    "table.remove({1, 2}, -1)",
    "table.concat({1, {}, 3})",
    "table.concat({1, 2}, '', 1, 3)",
    "table.concat({}, '', 1, math.maxinteger)",
    "table.unpack({}, 1, 1e8)",
    "table.unpack({}, math.mininteger, math.maxinteger)",
    "('x'):rep(3)",
    "utf8.codepoint(string.format('%99s', 'x') .. string.format('%999s', 'x'), 1, -1)",
    "string.format('%c', 0)",
    "utf8.char(0)",
};

static const char a_house[] = "category \"complaint\" { label = \"klacht\" }\n"
                              "kind \"implicit\" { label = \"impliciet\" }\n"
                              "act \"probe\" { label = \"doorvragen\", empathy = 1 }\n"
                              "remedy \"apology\" { label = \"excuses\" }\n"
                              "role \"desk\" { label = \"balie\", may = { \"apology\" } }\n";

/* A house with one line of Lua before it: whether it is read; what is said of it is in `findings`.
 */
static bool read_with(const char *line, Findings *findings) {
    Text text = {0};
    HouseFile house;
    text_addf(&text, "%s\n%s", line, a_house);
    bool read =
        script_load_house_text(text_cstr(&text), text.len, "house.lua", NULL, findings, &house);
    if (read)
        house_file_release(&house);
    text_release(&text);
    return read;
}

static void test_as_lua(void **state) {
    (void)state;
    lua_State *lua = luaL_newstate();
    luaL_openlibs(lua);
    for (size_t i = 0; i < sizeof as_lua / sizeof *as_lua; i++) {
        char line[2000];
        /* The text as a number for each byte, so that no letter of it has to be written in another
         * way. */
        snprintf(
            line, sizeof line,
            "local s = tostring((%s)) return #s .. ',' .. table.concat({ s:byte(1, -1) }, ',')",
            as_lua[i]);
        if (luaL_dostring(lua, line))
            fail_msg("%s", lua_tostring(lua, -1));
        Text wanted = {0};
        text_addf(&wanted, "assert(tostring((%s)) == \"", as_lua[i]);
        const char *at = strchr(lua_tostring(lua, -1), ',') + 1;
        while (*at) {
            char *end;
            text_addf(&wanted, "\\%03ld", strtol(at, &end, 10));
            at = *end ? end + 1 : end;
        }
        text_add(&wanted, "\")");
        lua_settop(lua, 0);
        Findings findings;
        findings_init(&findings, LANG_NL);
        if (!read_with(text_cstr(&wanted), &findings)) {
            findings_print(&findings, stderr, false);
            fail_msg("%s", text_cstr(&wanted));
        }
        findings_release(&findings);
        text_release(&wanted);
    }
    lua_close(lua);
}

static void test_refused(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        Text line = {0};
        text_addf(&line, "local x = %s", refused[i]);
        Findings findings;
        findings_init(&findings, LANG_NL);
        if (read_with(text_cstr(&line), &findings) || findings.errors != 1 ||
            findings.items[0].line != 1) {
            findings_print(&findings, stderr, false);
            fail_msg("%s", text_cstr(&line));
        }
        findings_release(&findings);
        text_release(&line);
    }
}

/* Where Lua gives something that is another every time or on another machine, a file sees what is
 * always the same. */
static void test_always_the_same(void **state) {
    (void)state;
    static const char *const holds[] = {
        "tostring({}) == 'table'",
        "tostring(type) == 'function'",
        "tostring(0/0) == 'nan' and tostring(-(0/0)) == 'nan'",
        "string.format('%f %g', 1/0, -1/0) == 'inf -inf'",
        "string.format('%.1f', 0/0) == 'nan'",
        "string.format('%s', {}) == 'table'",
    };
    for (size_t i = 0; i < sizeof holds / sizeof *holds; i++) {
        Text line = {0};
        text_addf(&line, "assert(%s)", holds[i]);
        Findings findings;
        findings_init(&findings, LANG_NL);
        if (!read_with(text_cstr(&line), &findings))
            fail_msg("%s", holds[i]);
        findings_release(&findings);
        text_release(&line);
    }
}

/* Numbers by their size, then texts by their bytes, then false and true. */
static void test_order_of_pairs(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_NL);
    bool read = read_with(
        "local t, s = { b = 1, a = 1, ab = 1, [2] = 1, [-1] = 1, [1.5] = 1, [true] = 1, [false] = "
        "1 }, ''"
        " for k in pairs(t) do s = s .. tostring(k) .. ' ' end assert(s == '-1 1.5 2 a ab b false "
        "true ', s)"
        " s = '' for k in pairs(t) do t.ab = nil t[2] = nil s = s .. tostring(k) .. ' ' end"
        " assert(s == '-1 1.5 a b false true ', s)"
        " t = { [9007199254740993] = 1, [9007199254740992] = 1 } s = ''"
        " for k in pairs(t) do s = s .. k .. ' ' end assert(s == '9007199254740992 "
        "9007199254740993 ', s)",
        &findings);
    findings_print(&findings, stderr, false);
    assert_true(read);
    assert_false(read_with("for k in pairs({ [{}] = 1 }) do end", &findings));
    findings_release(&findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_as_lua),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_always_the_same),
        cmocka_unit_test(test_order_of_pairs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
