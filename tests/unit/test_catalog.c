/* Translations: reading PO within bounds, looking up, writing. */
#include "unit/support.h"

#include "cases/catalog.h"
#include "cases/catalog_write.h"

#include "base/banned.h"

static Findings findings;

static int set_up(void **state) {
    (void)state;
    findings_init(&findings, LANG_EN);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    findings_release(&findings);
    return 0;
}

static Catalog *parse(const char *text) {
    return catalog_parse(text, strlen(text), "en.po", &findings);
}

static const char sample[] = "# for translators\n"
                             "msgid \"\"\n"
                             "msgstr \"\"\n"
                             "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                             "\n"
                             "# a note\n"
                             "#. act: probe\n"
                             "#: case.lua:12\n"
                             "#, c-format\n"
                             "msgctxt \"opening/reply/probe\"\n"
                             "msgid \"Hoe lang\"\n"
                             "\" wacht u al?\"\n"
                             "msgstr \"How long \\\"now\\\"?\"\n"
                             "msgctxt \"opening/line/1\"\n"
                             "msgid \"Goedemorgen\"\n"
                             "msgstr \"Good morning\"\n"
                             "\n"
                             "msgid \"Los\"\r\n"
                             "msgstr \"Loose\"\r\n"
                             "\n"
                             "#, fuzzy\n"
                             "#| msgid \"Oud\"\n"
                             "msgctxt \"einde/ending\"\n"
                             "msgid \"Nieuw\"\n"
                             "msgstr \"Old\"\n"
                             "\n"
                             "msgctxt \"leeg/line/1\"\n"
                             "msgid \"Leeg\"\n"
                             "msgstr \"\"\n"
                             "\n"
                             "#~ msgctxt \"weg/line/1\"\n"
                             "#~ msgid \"Weg\"\n"
                             "#~ msgstr \"Gone\"\n";

static void check_find(const Catalog *catalog, const char *place, const char *text,
                       CatalogMatch match, const char *found) {
    CatalogMatch how = CATALOG_NONE;
    const char *got = catalog_find(catalog, place, text, &how);
    assert_int_equal(how, match);
    if (found)
        assert_string_equal(got, found);
    else
        assert_null(got);
}

static void finds_by_place_and_text(void **state) {
    (void)state;
    Catalog *catalog = parse(sample);
    assert_non_null(catalog);
    assert_int_equal(findings.count, 0);
    check_find(catalog, "opening/reply/probe", "Hoe lang wacht u al?", CATALOG_EXACT,
               "How long \"now\"?");
    check_find(catalog, "opening/reply/probe", "Hoe  lang\n wacht u al? ", CATALOG_EXACT,
               "How long \"now\"?");
    check_find(catalog, "elders", "Goedemorgen", CATALOG_BY_TEXT, "Good morning");
    check_find(catalog, "elders", "Los", CATALOG_BY_TEXT, "Loose");
    check_find(catalog, NULL, "Los", CATALOG_EXACT, "Loose");
    check_find(catalog, "opening/line/1", "Goedemiddag", CATALOG_STALE, "Good morning");
    check_find(catalog, "einde/ending", "Nieuw", CATALOG_STALE, "Old");
    check_find(catalog, "leeg/line/1", "Leeg", CATALOG_NONE, NULL);
    check_find(catalog, "weg/line/1", "Weg", CATALOG_NONE, NULL);
    check_find(catalog, "nergens", "niets", CATALOG_NONE, NULL);
    check_find(catalog, "", "", CATALOG_NONE, NULL);
    int count;
    const CatalogEntry *entries = catalog_entries(catalog, &count);
    assert_int_equal(count, 7);
    assert_string_equal(entries[0].id, "");
    assert_string_equal(entries[0].comments, "for translators");
    assert_string_equal(entries[1].comments, "a note");
    assert_string_equal(entries[1].extracted, "act: probe");
    assert_string_equal(entries[1].references, "case.lua:12");
    assert_string_equal(entries[1].flags, "c-format");
    assert_int_equal(entries[1].line, 10);
    assert_null(entries[3].context);
    assert_true(entries[4].fuzzy);
    assert_string_equal(entries[4].previous, "Oud");
    assert_true(entries[6].obsolete);
    catalog_free(catalog);
}

static void check_fault(const char *text, const char *rule, int line, int entries) {
    Findings own;
    int count = -1;
    findings_init(&own, LANG_NL);
    Catalog *catalog = catalog_parse(text, strlen(text), "en.po", &own);
    if (!own.count || strcmp(own.items[0].rule->id, rule) != 0)
        fail_msg("%s: %s", own.count ? own.items[0].rule->id : "no finding", text);
    assert_int_equal(own.items[0].line, line);
    if (catalog)
        catalog_entries(catalog, &count);
    assert_int_equal(count, entries);
    catalog_free(catalog);
    findings_release(&own);
}

#define GOOD "msgid \"a\"\nmsgstr \"b\"\n"

static void names_what_is_broken(void **state) {
    (void)state;
    check_fault("msgid \"x\nmsgstr \"y\"\n\n" GOOD, "po-quote", 1, 1);
    check_fault("msgid x\nmsgstr \"y\"\n\n" GOOD, "po-quote", 1, 1);
    check_fault(GOOD "\nmsgid \"x\"\nmsgstr \"y\" z\n", "po-quote", 5, 1);
    check_fault("een losse regel\n\n" GOOD, "po-line", 1, 1);
    check_fault("\"los\"\n\n" GOOD, "po-line", 1, 1);
    check_fault("msgid \"x\"\nmsgstr \"\\q\"\n\n" GOOD, "po-escape", 2, 1);
    check_fault("msgid \"x\"\nmsgid_plural \"xs\"\nmsgstr[0] \"y\"\nmsgstr[1] \"ys\"\n\n" GOOD,
                "po-plural", 1, 1);
    check_fault("msgid \"x\"\n\n" GOOD, "po-entry", 1, 1);
    check_fault(GOOD "msgctxt \"p\"\nmsgstr \"y\"\n", "po-entry", 3, 1);
    check_fault(GOOD GOOD, "po-duplicate", 3, 1);
    check_fault("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n",
                "po-charset", 1, 1);
#define MARKS "\xCC\x81\xCC\x96\xCC\x81\xCC\x96\xCC\x81\xCC\x96\xCC\x81\xCC\x96"
    check_fault(GOOD "msgid \"e" MARKS MARKS MARKS MARKS "\"\n", "po-marks", 3, -1);
    check_fault(GOOD "msgid \"\xE9\"\n", "po-utf8", 3, -1);
    check_fault("msgid \"x\"\nmsgid_plural \"xs\"\nmsgstr[0] \"y\"\nmsgstr[1] \"ys\"\n" GOOD,
                "po-plural", 1, 1);
    Catalog *catalog = catalog_parse("a\0b", 3, "en.po", &findings);
    assert_null(catalog);
    assert_string_equal(findings.items[0].rule->id, "po-utf8");
}

static void stops_in_time(void **state) {
    (void)state;
    Text text = {0};
    for (int i = 0; i <= CATALOG_MOST; i++)
        text_addf(&text, "msgid \"%d\"\nmsgstr \"y\"\n", i);
    Catalog *catalog = catalog_parse(text.bytes, text.len, "en.po", &findings);
    int count;
    catalog_entries(catalog, &count);
    assert_int_equal(count, CATALOG_MOST);
    assert_int_equal(findings.count, 1);
    assert_string_equal(findings.items[0].rule->id, "po-many");
    check_find(catalog, "x", "77", CATALOG_BY_TEXT, "y");
    catalog_free(catalog);
    text_clear(&text);
    for (int i = 0; i < 300000; i++)
        text_add(&text, "geen regel\n");
    catalog = catalog_parse(text.bytes, text.len, "en.po", &findings);
    assert_non_null(catalog);
    assert_true(findings.count < 60);
    assert_string_equal(findings.items[findings.count - 1].rule->id, "po-faults");
    catalog_free(catalog);
    text_release(&text);
}

static void reads_files(void **state) {
    (void)state;
    assert_null(catalog_read("/nowhere", "en.po", &findings));
    assert_int_equal(findings.count, 0);
    assert_null(catalog_read("/dev", "zero", &findings));
    assert_int_equal(findings.count, 1);
}

static void writes_what_it_reads(void **state) {
    (void)state;
    Catalog *catalog = parse(sample);
    int count;
    const CatalogEntry *entries = catalog_entries(catalog, &count);
    Text first = {0}, second = {0};
    catalog_write(entries, count, &first);
    assert_non_null(strstr(text_cstr(&first), "#| msgid \"Oud\"\nmsgctxt \"einde/ending\"\n"));
    assert_non_null(strstr(text_cstr(&first), "#~ msgstr \"Gone\"\n"));
    Catalog *again = catalog_parse(first.bytes, first.len, "en.po", &findings);
    assert_int_equal(findings.count, 0);
    entries = catalog_entries(again, &count);
    assert_int_equal(count, 7);
    catalog_write(entries, count, &second);
    assert_string_equal(text_cstr(&first), text_cstr(&second));
    catalog_free(again);
    catalog_free(catalog);
    text_release(&first);
    text_release(&second);
}

static void breaks_long_strings(void **state) {
    (void)state;
    CatalogEntry entry = {.id = "Een zin die zo lang is dat hij niet op één regel past, want er "
                                "staan veel woorden in.\n\nEn \"nog\" een alinea\\.",
                          .text = ""};
    Text text = {0};
    catalog_write(&entry, 1, &text);
    assert_string_equal(text_cstr(&text),
                        "msgid \"\"\n"
                        "\"Een zin die zo lang is dat hij niet op één regel past, want er staan "
                        "veel \"\n"
                        "\"woorden in.\\n\"\n"
                        "\"\\n\"\n"
                        "\"En \\\"nog\\\" een alinea\\\\.\"\n"
                        "msgstr \"\"\n");
    Catalog *catalog = catalog_parse(text.bytes, text.len, "x", &findings);
    int count;
    assert_string_equal(catalog_entries(catalog, &count)[0].id, entry.id);
    catalog_free(catalog);
    text_release(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(finds_by_place_and_text, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_what_is_broken, set_up, tear_down),
        cmocka_unit_test_setup_teardown(stops_in_time, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_files, set_up, tear_down),
        cmocka_unit_test_setup_teardown(writes_what_it_reads, set_up, tear_down),
        cmocka_unit_test_setup_teardown(breaks_long_strings, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
