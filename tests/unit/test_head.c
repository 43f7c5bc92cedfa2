/* What is read of a case without running it: the same as opening it gives, or it is left open. */
#include "unit/support.h"

#include "base/file.h"
#include "script/head.h"
#include "script/script.h"
#include "script/source/literal.h"

#include "base/banned.h"

static HouseFile house;
static Arena arena;
static ScriptHead head;

static const char rest[] =
    "\ncustomer = { name = \"x\", trust = 50, patience = 50 }, role = \"balie\","
    " start = \"begin\" }\nmoment \"begin\"\nreply \"a\" { act = \"probe\","
    " why = \"b\", go = \"eind\" }\nending \"eind\" \"c\" { outcome = "
    "\"satisfied\" }\n";

static int set_up(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_EN);
    bool good = script_load_house(KLACHT_TESTS "/cli/house.lua", NULL, &findings, &house);
    findings_release(&findings);
    arena_init(&arena);
    return !good;
}

static int tear_down(void **state) {
    (void)state;
    house_file_release(&house);
    arena_release(&arena);
    return 0;
}

static void read_head(const char *text) {
    script_read_head(text, strlen(text), false, &arena, &head);
}

/* A case with this title, as Lua reads it: NULL when it does not load. */
static char *title_by_lua(const char *source) {
    Findings findings;
    CaseFile file;
    char *title = NULL;
    findings_init(&findings, LANG_EN);
    if (script_load_case_text(source, strlen(source), "case.lua", "x", &house.house, NULL,
                              &findings, &file)) {
        title = xstrdup(file.scenario->title);
        case_file_release(&file);
    }
    findings_release(&findings);
    return title;
}

static void literals_as_lua_reads_them(void **state) {
    (void)state;
    static const char *const sound[] = {
        "\"De kraan\"",      "'De \"kraan\"'",           "\"a\\tb\\nc\"",   "\"\\65\\066\\67x\"",
        "\"\\x41\\x6a\"",    "\"\\u{20AC} \\u{1F600}\"", "\"a\\z\n   b\"",  "\"a\\\nb\"",
        "\"a\\\r\nb\"",      "\"\\'\\\\\\\"\"",          "[[De kraan]]",    "[[\nDe\nkraan]]",
        "[[\r\nDe kraan]]",  "[==[ a ]] b ]==]",         "[=[\n\n\na]=]",   "[[twee\n\nalinea's]]",
        "\"caf\xC3\xA9\"",   "\"cafe\xCC\x81\"",         "\"  om  heen \"", "\"\\a\\b\\f\\v x\"",
        "\"a\" --[[ dit ]]", "\"a\" -- dat\n",
    };
    for (size_t i = 0; i < sizeof sound / sizeof *sound; i++) {
        Text source = {0};
        text_addf(&source, "case { title = %s, %s", sound[i], rest);
        char *title = title_by_lua(text_cstr(&source));
        assert_non_null(title);
        read_head(text_cstr(&source));
        assert_true(head.found && head.whole);
        assert_string_equal(head.title, title);
        free(title);
        text_release(&source);
    }
    /* what Lua refuses, and what only Lua can work out */
    static const char *const open[] = {
        "\"\\q\"", "\"\\300\"", "\"\\xZZ\"",      "\"\\u{}\"", "\"\\u{110000}\"",
        "\"\\0\"", "\"\"",      "\"\\xFF\"",      "5",         "true",
        "nil",     "naam",      "\"a\" .. \"b\"", "(\"a\")",   "(\"a\"):upper()",
        "[[]]",    "{}",        "function() end", "\"a",       "[[a",
        "-\"a\"",  "#\"a\"",
    };
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) {
        Text source = {0};
        text_addf(&source, "case { title = %s, minutes = 6, %s", open[i], rest);
        read_head(text_cstr(&source));
        assert_true(head.found && !head.whole);
        assert_string_equal(head.title, "");
        text_release(&source);
    }
}

static void check_text(const char *source_text, const char *expected) {
    Source source = {0};
    Text text = {0};
    source_read(&source, source_text, strlen(source_text));
    assert_int_equal(literal_text(&source, 0, &text), expected != NULL);
    if (expected)
        assert_string_equal(text_cstr(&text), expected);
    text_release(&text);
    source_release(&source);
}

static void bytes_of_a_literal(void **state) {
    (void)state;
    check_text("[[\n\nDe kraan\n]]", "\nDe kraan\n");
    check_text("[=[\r\n]]]=]", "]]");
    check_text("[[De]]", "De");
    check_text("'a\\z \n b\\n'", "ab\n");
    check_text("\"\\065\\x42\\u{43}\"", "ABC");
    check_text("naam", NULL);
    check_text("'open", NULL);
}

static void signs_of_two_characters(void **state) {
    (void)state;
    static const char signs[] = "== ~= <= >= // :: << >> .. ... = ~ < > / : .";
    Source source = {0};
    source_read(&source, signs, sizeof signs - 1);
    assert_int_equal(source.count, 18);
    for (int i = 0; i < 17; i++) {
        assert_int_equal(source.items[i].kind, LEX_SIGN);
        assert_int_equal(source.items[i].sign, i < 10 ? 0 : signs[source.items[i].start]);
    }
    source_release(&source);
    assert_true(source_read_some(&source, signs, sizeof signs - 1, 18));
    source_release(&source);
    assert_false(source_read_some(&source, signs, sizeof signs - 1, 5));
    assert_int_equal(source.count, 6); /* with the end */
    source_release(&source);
}

static void fields_of_a_case(void **state) {
    (void)state;
    read_head("-- van ons\nlocal x = { case = 1 }\ncase({ title = \"A\"; [\"summary\"] = 'B', "
              "sector = [[C]],"
              " channel = 'e-mail', minutes = 0x10, level = 2, after = \"d\", teaches = { 'e', "
              "\"f\"; }, customer = { name = \"g\", portrait = 'h' } })");
    assert_true(head.found && head.whole);
    assert_string_equal(head.title, "A");
    assert_string_equal(head.summary, "B");
    assert_string_equal(head.sector, "C");
    assert_string_equal(head.customer, "g");
    assert_string_equal(head.portrait, "h");
    assert_int_equal(head.channel, CHANNEL_EMAIL);
    assert_true(head.minutes == 16);
    assert_int_equal(head.level, 2);
    assert_int_equal(head.after_count, 1);
    assert_int_equal(head.teach_count, 2);
    assert_string_equal(head.teaches[1], "f");
    assert_int_equal(head.item_count, -1);
    static const char *const part[] = {
        "minutes = 700",
        "minutes = -1",
        "minutes = 1 + 1",
        "minutes = 1e999",
        "minutes = 1q",
        "level = 1.5",
        "channel = \"fax\"",
        "teaches = { 'e' .. 'f' }",
        "teaches = { naam }",
        "teaches = { {} }",
        "after = { 'a', b() }",
        "summary = naam",
        "minutes = 1, minutes = 2",
        "teaches = { 'a' }[1]",
        "customer = { name = \"g\" }",
    };
    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        Text source = {0};
        text_addf(&source, "case { title = \"A\", customer = { name = \"g\" }, %s }", part[i]);
        read_head(text_cstr(&source));
        assert_true(head.found && !head.whole);
        assert_string_equal(head.title, "A");
        text_release(&source);
    }
}

/* Only a call that stands by itself is the head; what comes before it is not run. */
static void where_the_head_stands(void **state) {
    (void)state;
    read_head("while true do end\ncase { title = \"A\" }");
    assert_true(head.whole);
    assert_string_equal(head.title, "A");
    static const char *const none[] = {
        "",
        "case",
        "-- case { title = \"A\" }",
        "\"case { title = 'A' }\"",
        "if x then case { title = 'A' } end",
        "local function f() case { title = 'A' } end",
        "x.case { title = 'A' }",
        "case = { title = 'A' }",
        "set { title = 'A' }",
        "\x1BLua",
    };
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        read_head(none[i]);
        assert_false(head.found || head.whole);
        assert_string_equal(head.title, "");
    }
    read_head("case { title = \"A\"");
    assert_true(head.found && !head.whole);
    read_head("\xEF\xBB\xBF"
              "case { title = \"A\" }");
    assert_true(head.whole);
}

static void sets(void **state) {
    (void)state;
    static const char plain[] =
        "set { title = \"S\" }\nrule \"r\" \"x\"\nitem \"a\" [[b]] { is = \"c\" }\n"
        "item(\"a2\")(\"item\")({ anchor = false })\nitem \"d\" \"e\" { anchor = true }";
    script_read_head(plain, strlen(plain), true, &arena, &head);
    assert_true(head.whole);
    assert_string_equal(head.title, "S");
    assert_int_equal(head.item_count, 3);
    assert_int_equal(head.anchor_count, 1);
    static const char *const open[] = {
        "set { title = \"S\" } for i = 1, 3 do item \"a\" \"b\" {} end",
        "set { title = \"S\" } item \"a\" \"b\" { anchor = ja }"};
    for (int i = 0; i < 2; i++) {
        script_read_head(open[i], strlen(open[i]), true, &arena, &head);
        assert_false(head.whole);
        assert_string_equal(head.title, "S");
        assert_int_equal(head.item_count, -1);
    }
}

/* A long file costs no more than its beginning; what is beyond is left open. */
static void bounds(void **state) {
    (void)state;
    Text text = {0};
    text_add(&text, "case { title = \"A\" }\n");
    while (text.len < 4u * SCRIPT_HEAD_BYTES)
        text_add(&text, "x ");
    read_head(text_cstr(&text));
    assert_true(head.whole);
    text_clear(&text);
    text_add(&text, "set { title = \"A\" }\n");
    for (int i = 0; i < SCRIPT_HEAD_TOKENS; i++)
        text_add(&text, "item \"a\" \"b\" {}\n");
    script_read_head(text.bytes, text.len, true, &arena, &head);
    assert_false(head.whole);
    assert_string_equal(head.title, "A");
    text_clear(&text);
    text_add(&text, "case { title = \"A\", summary = \"");
    for (int i = 0; i <= SCRIPT_HEAD_TEXT; i++)
        text_add_char(&text, 'x');
    text_add(&text, "\" }");
    read_head(text_cstr(&text));
    assert_false(head.whole);
    assert_string_equal(head.title, "A");
    assert_string_equal(head.summary, "");
    text_clear(&text);
    text_add(&text, "case { title = \"A\", teaches = { ");
    for (int i = 0; i <= SCRIPT_HEAD_TEXTS / 10; i++)
        text_add(&text, "\"0123456789\", ");
    text_add(&text, "} }");
    read_head(text_cstr(&text));
    assert_false(head.whole);
    assert_int_equal(head.teach_count, 0);
    text_clear(&text);
    text_add(&text, "--[[");
    while (text.len < SCRIPT_HEAD_BYTES)
        text_add_char(&text, 'x');
    text_add(&text, "]] case { title = \"A\" }");
    read_head(text_cstr(&text));
    assert_false(head.found);
    text_release(&text);
}

static void text_or_not(void **state) {
    (void)state;
    Findings findings;
    Text text = {0};
    findings_init(&findings, LANG_EN);
    while (text.len < SCRIPT_TEXT_BYTES - 1)
        text_add_char(&text, 'x');
    text_add(&text, "\xE2\x82\xAC"); /* the bound falls inside it */
    assert_true(script_is_text(text.bytes, text.len, &findings));
    assert_false(script_is_text("\x1BLua", 4, &findings));
    assert_false(script_is_text("a\xFF", 2, &findings));
    assert_false(script_is_text("\xFF\xFE"
                                "c",
                                3, &findings));
    assert_int_equal(findings.count, 3);
    findings_release(&findings);
    text_release(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(literals_as_lua_reads_them),
        cmocka_unit_test(bytes_of_a_literal),
        cmocka_unit_test(signs_of_two_characters),
        cmocka_unit_test(fields_of_a_case),
        cmocka_unit_test(where_the_head_stands),
        cmocka_unit_test(sets),
        cmocka_unit_test(bounds),
        cmocka_unit_test(text_or_not),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
