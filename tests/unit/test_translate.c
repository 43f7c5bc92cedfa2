/* Extracting texts and bringing a PO file in step with them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/refresh.h"
#include "base/file.h"

#include "base/banned.h"

static const RefreshHead head = {"lamp", "en", "2026-01-31 12:00+0100"};

typedef struct Case {
    Findings findings;
    HouseFile house;
} Case;

static int set_up(void **state) {
    static Case setting;
    findings_init(&setting.findings, LANG_EN);
    if (!script_load_house(KLACHT_TESTS "/cases/house.lua", NULL, &setting.findings,
                           &setting.house))
        return -1;
    *state = &setting;
    return 0;
}

static int tear_down(void **state) {
    Case *setting = *state;
    house_file_release(&setting->house);
    findings_release(&setting->findings);
    return 0;
}

#define HEAD                                                                                       \
    "case { title = \"De lamp\", role = \"frontoffice\", start = \"a\",\n"                         \
    "  customer = { name = \"Smit\", trust = 40, patience = 40 } }\n"
#define END "ending \"klaar\" [[Dag.]] { outcome = \"satisfied\" }\n"

static void extract_text(Case *setting, const char *source, Extract *extract) {
    CaseFile file;
    extract_init(extract);
    if (!script_load_case_text(source, strlen(source), "case.lua", "lamp", &setting->house.house,
                               &extract->translator, &setting->findings, &file)) {
        findings_print(&setting->findings, stdout, false);
        fail_msg("the case does not load");
    }
    extract_finish(extract, file.scenario);
    case_file_release(&file);
}

/* The PO of a source after an older one (NULL: none). */
static char *refreshed(Case *setting, const char *source, const char *before,
                       RefreshCounts *counts) {
    Extract extract;
    Text out = {0};
    Catalog *old =
        before ? catalog_parse(before, strlen(before), "en.po", &setting->findings) : NULL;
    extract_text(setting, source, &extract);
    refresh_catalog(&extract, "case.lua", old, &head, &out, counts);
    extract_release(&extract);
    catalog_free(old);
    assert_int_equal(setting->findings.errors, 0);
    return text_take(&out);
}

static void assert_has(const char *text, const char *piece) {
    if (!strstr(text, piece)) {
        printf("%s\n", text);
        fail_msg("not there: %s", piece);
    }
}

static void assert_lacks(const char *text, const char *piece) {
    if (strstr(text, piece)) {
        printf("%s\n", text);
        fail_msg("is there: %s", piece);
    }
}

static const char first[] =
    HEAD "moment \"a\"\n"
         "customer [[Komt mijn lamp nog?]]\n"
         "  signal \"nog\" { kind = \"implicit\", why = [[Te laat.]] }\n"
         "thought [[Hm.]]\n"
         "reply [[Hoe lang wacht u al?]] { act = { \"probe\", \"explain\" },\n"
         "  go = \"klaar\", why = [[Goed.]] }\n" END;

/* English typed over the Dutch is no translation, and is not thrown away. */
static void typed_over_the_dutch(void **state) {
    RefreshCounts counts;
    static const char before[] = "msgctxt \"a/line/1\"\nmsgid \"Is my lamp still coming?\"\n"
                                 "msgstr \"\"\n\n"
                                 "msgctxt \"a/reply/probe\"\nmsgid \"Hoe lang wacht u?\"\n"
                                 "msgstr \"\"\n";
    char *po = refreshed(*state, first, before, &counts);
    assert_int_equal(counts.typed_over, 1);
    assert_int_equal(counts.typed_line, 1);
    assert_has(po, "# Is my lamp still coming?\n#. customer\n");
    assert_lacks(po, "# Hoe lang wacht u?\n");
    char *again = refreshed(*state, first, po, &counts);
    assert_int_equal(counts.typed_over, 0);
    assert_string_equal(again, po);
    free(po);
    free(again);
}

static void a_new_file(void **state) {
    RefreshCounts counts;
    char *po = refreshed(*state, first, NULL, &counts);
    assert_int_equal(counts.texts, 9);
    assert_int_equal(counts.fresh, 9);
    assert_int_equal(counts.untranslated, 9);
    assert_int_equal(counts.moved + counts.stale, 0);
    static const char *const fields[] = {"Project-Id-Version: lamp",
                                         "PO-Revision-Date: 2026-01-31 12:00+0100",
                                         "Last-Translator: ",
                                         "Language-Team: English",
                                         "Language: en",
                                         "MIME-Version: 1.0",
                                         "charset=UTF-8",
                                         "Content-Transfer-Encoding: 8bit",
                                         "X-Generator: KlachtenSpel"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        assert_has(po, fields[i]);
    assert_has(po, "#: case.lua:1\nmsgctxt \"case/title\"\nmsgid \"De lamp\"\nmsgstr \"\"\n");
    assert_has(po, "#. customer\n#: case.lua:4\nmsgctxt \"a/line/1\"\n");
    assert_has(
        po, "#. signal: impliciet (words of a/line/1)\n#: case.lua:5\nmsgctxt \"a/signal/nog\"\n");
    assert_has(po, "msgctxt \"a/signal/nog/why\"\n");
    assert_has(po, "msgctxt \"a/thought/1\"\n");
    assert_has(po, "#. act: doorvragen, uitleggen\n#: case.lua:7\nmsgctxt \"a/reply/probe\"\n");
    assert_has(po, "msgctxt \"a/reply/probe/why\"\n");
    assert_has(po, "#. outcome: satisfied\n#: case.lua:9\nmsgctxt \"klaar/ending\"\n");
    free(po);
}

static const char translated[] = "# from the team\n"
                                 "msgid \"\"\n"
                                 "msgstr \"\"\n"
                                 "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                                 "\"Last-Translator: Ann\\n\"\n"
                                 "\"X-Poedit-Basepath: .\\n\"\n\n"
                                 "# mind the tone\n"
                                 "#, no-wrap\n"
                                 "msgctxt \"a/line/1\"\n"
                                 "msgid \"Komt mijn   lamp nog?\"\n"
                                 "msgstr \"Is my lamp coming?\"\n\n"
                                 "msgctxt \"a/reply/probe\"\n"
                                 "msgid \"Hoe lang wacht u al?\"\n"
                                 "msgstr \"How long have you been waiting?\"\n\n"
                                 "msgctxt \"klaar/ending\"\n"
                                 "msgid \"Tot ziens.\"\n"
                                 "msgstr \"See you.\"\n\n"
                                 "msgctxt \"weg/line/1\"\n"
                                 "msgid \"Niet meer.\"\n"
                                 "msgstr \"No more.\"\n\n"
                                 "msgctxt \"weg/line/2\"\n"
                                 "msgid \"Nooit vertaald.\"\n"
                                 "msgstr \"\"\n\n"
                                 "#~ msgctxt \"oud/thought/1\"\n"
                                 "#~ msgid \"Hm.\"\n"
                                 "#~ msgstr \"Hmm.\"\n";

static void what_was_translated_stays(void **state) {
    RefreshCounts counts;
    char *po = refreshed(*state, first, translated, &counts);
    /* the header: kept, and made whole */
    assert_has(po, "# from the team\nmsgid \"\"\n");
    assert_has(po, "Last-Translator: Ann");
    assert_has(po, "X-Poedit-Basepath: .");
    assert_has(po, "Language: en");
    /* at its place: the translator's comment and flags stay */
    assert_has(po, "# mind the tone\n#. customer\n#: case.lua:4\n#, no-wrap\nmsgctxt \"a/line/1\"\n"
                   "msgid \"Komt mijn lamp nog?\"\nmsgstr \"Is my lamp coming?\"\n");
    /* the text was changed */
    assert_has(po, "#, fuzzy\n#| msgid \"Tot ziens.\"\nmsgctxt \"klaar/ending\"\nmsgid \"Dag.\"\n"
                   "msgstr \"See you.\"\n");
    /* nobody asks for it; it comes back from there */
    assert_has(po, "#~ msgctxt \"weg/line/1\"\n#~ msgid \"Niet meer.\"\n#~ msgstr \"No more.\"\n");
    assert_lacks(po, "Nooit vertaald");
    assert_has(po, "msgctxt \"a/thought/1\"\nmsgid \"Hm.\"\nmsgstr \"Hmm.\"\n");
    assert_lacks(po, "oud/thought");
    assert_int_equal(counts.texts, 9);
    assert_int_equal(counts.moved, 1);
    assert_int_equal(counts.stale, 1);
    assert_int_equal(counts.fresh, 5);
    assert_int_equal(counts.untranslated, 5);
    /* once more changes nothing */
    RefreshCounts again;
    char *second = refreshed(*state, first, po, &again);
    assert_string_equal(po, second);
    assert_int_equal(again.fresh + again.moved, 0);
    assert_int_equal(again.stale, 1);
    free(second);
    free(po);
}

static void a_place_that_moved(void **state) {
    static const char moved[] = HEAD
        "moment \"a\"\ngo \"b\"\nmoment \"b\"\n"
        "customer [[Komt mijn lamp nog?]]\n"
        "  signal \"nog\" { kind = \"implicit\", why = [[Te laat.]] }\n"
        "reply [[Ik zoek het op.]] { act = \"probe\", go = \"klaar\", why = [[Kort.]] }\n"
        "reply [[Hoe lang wacht u al?]] { act = \"probe\", go = \"klaar\", why = [[Goed.]] }\n" END;
    RefreshCounts counts;
    char *po = refreshed(*state, moved, translated, &counts);
    assert_has(
        po, "msgctxt \"b/line/1\"\nmsgid \"Komt mijn lamp nog?\"\nmsgstr \"Is my lamp coming?\"\n");
    assert_has(po, "msgctxt \"b/reply/probe-2\"\nmsgid \"Hoe lang wacht u al?\"\n"
                   "msgstr \"How long have you been waiting?\"\n");
    /* the reply that took its place is a new text, not a stale one */
    assert_has(po, "msgctxt \"b/reply/probe\"\nmsgid \"Ik zoek het op.\"\nmsgstr \"\"\n");
    assert_lacks(po, "#~ msgctxt \"a/line/1\"");
    assert_int_equal(counts.moved, 2);
    assert_int_equal(counts.stale, 1);
    free(po);
}

/* A text that changed twice before it was translated anew: what was translated stays beside it; and
 * a translator who takes the mark away has seen it. */
static void stale_until_seen(void **state) {
    static const char middle[] =
        HEAD "moment \"a\"\ngo \"klaar\"\n"
             "ending \"klaar\" [[Tot kijk.]] { outcome = \"satisfied\" }\n";
    static const char last[] = HEAD "moment \"a\"\ngo \"klaar\"\n" END;
    RefreshCounts counts;
    char *one = refreshed(*state, middle, translated, &counts);
    char *two = refreshed(*state, last, one, &counts);
    assert_has(two,
               "#, fuzzy\n#| msgid \"Tot ziens.\"\nmsgctxt \"klaar/ending\"\nmsgid \"Dag.\"\n");
    assert_int_equal(counts.stale, 1);
    char *mark = strstr(two, "#, fuzzy\n");
    memmove(mark, mark + 9, strlen(mark + 9) + 1);
    char *three = refreshed(*state, last, two, &counts);
    assert_lacks(three, "fuzzy");
    assert_lacks(three, "#| ");
    assert_has(three, "msgid \"Dag.\"\nmsgstr \"See you.\"\n");
    assert_int_equal(counts.stale, 0);
    free(one);
    free(two);
    free(three);
}

/* The same words twice in one moment: one entry, or msgfmt calls it a double. */
static void no_doubles(void **state) {
    static const char twice[] =
        HEAD "moment \"a\"\ncustomer [[Dus weer niet, en weer niet.]]\n"
             "  signal \"weer niet\" { kind = \"implicit\", nth = 1, why = [[Ja.]] }\n"
             "  signal \"weer niet\" { kind = \"implicit\", nth = 2, why = [[Ja.]] }\n"
             "go \"klaar\"\n" END;
    RefreshCounts counts;
    char *po = refreshed(*state, twice, NULL, &counts);
    const char *entry = strstr(po, "msgctxt \"a/signal/weer niet\"");
    assert_non_null(entry);
    assert_null(strstr(entry + 1, "msgctxt \"a/signal/weer niet\"\n"));
    free(po);
}

/* What nobody asks for any more stands once behind the rest, however often it stood. */
static void no_double_remains(void **state) {
    static const char before[] =
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
        "msgid \"Weg\"\nmsgstr \"Gone\"\n\n"
        "#~ msgid \"Weg\"\n#~ msgstr \"Lost\"\n\n"
        "#~ msgctxt \"b\"\n#~ msgid \"Weg\"\n#~ msgstr \"Away\"\n";
    RefreshCounts counts;
    char *po = refreshed(*state, first, before, &counts);
    assert_has(po, "#~ msgid \"Weg\"\n#~ msgstr \"Gone\"\n");
    assert_has(po, "#~ msgctxt \"b\"\n#~ msgid \"Weg\"\n#~ msgstr \"Away\"\n");
    assert_lacks(po, "Lost");
    free(po);
}

/* All that is in the tree: nothing is lost, and the second time changes nothing. */
static void the_cases_of_the_tree(void **state) {
    Case *setting = *state;
    char **names;
    int count, seen = 0;
    HouseFile house;
    assert_true(
        script_load_house(KLACHT_SOURCE "/scenarios/house.lua", NULL, &setting->findings, &house));
    assert_int_equal(file_names(KLACHT_SOURCE "/scenarios", &names, &count), FILE_OK);
    for (int i = 0; i < count; i++) {
        Text path = {0}, po_path = {0}, before = {0}, one = {0}, two = {0};
        text_addf(&path, KLACHT_SOURCE "/scenarios/%s/case.lua", names[i]);
        text_addf(&po_path, KLACHT_SOURCE "/scenarios/%s/en.po", names[i]);
        char *folder = path_folder(text_cstr(&path));
        Extract extract;
        CaseFile file;
        RefreshCounts counts, again;
        extract_init(&extract);
        if (file_exists(text_cstr(&path)) && file_exists(text_cstr(&po_path)) &&
            script_load_case(text_cstr(&path), names[i], &house.house, &extract.translator,
                             &setting->findings, &file)) {
            extract_finish(&extract, file.scenario);
            Catalog *old = catalog_read(folder, "en.po", &setting->findings);
            refresh_catalog(&extract, "case.lua", old, &head, &one, &counts);
            assert_int_equal(counts.texts, extract.count);
            Catalog *new = catalog_parse(text_cstr(&one), one.len, "en.po", &setting->findings);
            for (int t = 0; t < extract.count; t++) {
                CatalogMatch was, is;
                const char *a =
                    catalog_find(old, extract.items[t].place, extract.items[t].text, &was);
                const char *b =
                    catalog_find(new, extract.items[t].place, extract.items[t].text, &is);
                assert_true(!a == !b && (!a || !strcmp(a, b)));
            }
            refresh_catalog(&extract, "case.lua", new, &head, &two, &again);
            assert_string_equal(text_cstr(&one), text_cstr(&two));
            catalog_free(old);
            catalog_free(new);
            case_file_release(&file);
            seen++;
        }
        extract_release(&extract);
        free(folder);
        text_release(&path);
        text_release(&po_path);
        text_release(&before);
        text_release(&one);
        text_release(&two);
    }
    assert_true(seen > 2);
    names_free(names, count);
    house_file_release(&house);
}

/* What was translated is taken back from the obsolete ones, also where the live entry is empty. */
static void an_obsolete_one_comes_back(void **state) {
    RefreshCounts counts;
    char *po = refreshed(*state, HEAD "moment \"a\"\ncustomer [[Dag.]]\ngo \"klaar\"\n" END,
                         "msgctxt \"a/line/1\"\nmsgid \"Dag.\"\nmsgstr \"\"\n\n"
                         "#~ msgctxt \"a/line/1\"\n#~ msgid \"Dag.\"\n#~ msgstr \"Hello.\"\n",
                         &counts);
    const char *at = strstr(po, "msgctxt \"a/line/1\"");
    assert_non_null(at);
    assert_null(strstr(at + 1, "msgctxt \"a/line/1\"")); /* once: msgfmt refuses a second */
    assert_non_null(strstr(at, "msgstr \"Hello.\""));
    free(po);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_new_file, set_up, tear_down),
        cmocka_unit_test_setup_teardown(typed_over_the_dutch, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_translated_stays, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_place_that_moved, set_up, tear_down),
        cmocka_unit_test_setup_teardown(stale_until_seen, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_doubles, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_double_remains, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_obsolete_one_comes_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_cases_of_the_tree, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
