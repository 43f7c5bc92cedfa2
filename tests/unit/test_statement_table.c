/* Statements from a table: what programs for tables write, what people make of it, and what nobody
 * should have written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <zip.h>

#include "base/file.h"
#include "base/random.h"
#include "base/utf8.h"
#include "cases/ods.h"
#include "cases/statement_table.h"
#include "temporary.h"

static Findings findings;

static int setup(void **state) {
    (void)state;
    findings_init(&findings, LANG_EN);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    findings_release(&findings);
    return 0;
}

/* What is read, joined by "|"; of a table that is refused "[rule]". Malloced. */
static char *read_bytes(const char *bytes, size_t len, const char *path) {
    StatementTable table;
    Text out = {0};
    bool good = statement_table_parse(bytes, len, path, &table, &findings);
    for (int i = 0; good && i < table.count; i++)
        text_join(&out, "|", table.items[i]);
    if (!good) {
        assert_int_equal(table.count, 0);
        text_addf(&out, "[%s]", findings.items[findings.count - 1].rule->id);
    }
    statement_table_release(&table);
    return text_take(&out);
}

static void tables(void **state) {
    (void)state;
    static const struct {
        const char *path, *bytes, *read;
    } rows[] = {
        {"a.csv", "uitspraak\nNou zeg.\n\"Knap, hoor.\"\n", "Nou zeg.|Knap, hoor."},
        {"a.csv", "nr;Uitspraak;wie\r\n1;Nou zeg.;x\r\n2;;y\r\n3;Knap.;z\r\n", "Nou zeg.|Knap."},
        {"a.csv", "sep=;\nid;STATEMENT\n1;Well.\n", "Well."},
        {"a.csv", "\xEF\xBB\xBFtekst\tdatum\nJa.\tgisteren\n", "Ja."},
        {"a.csv", "Nou zeg.\nKnap hoor.\n", "Nou zeg.|Knap hoor."},
        {"a.csv", "a,uitspraak\n1,x\n2\n3,z\n", "x|z"},
        {"a.csv", "uitspraak\nHij zei \x93kapot\x94 voor \x80 5.\n",
         "Hij zei \xE2\x80\x9Ckapot\xE2\x80\x9D voor \xE2\x82\xAC 5."},
        {"a.txt", "Nou, knap hoor.\r\n\r\nJa; hoor.\n", "Nou, knap hoor.|Ja; hoor."},
        {"a.csv", "nummer,opmerking\n1,x\n", "[statements-columns]"},
        {"a.csv", "uitspraak\n\"open\n", "[statements-quote]"},
        {"a.csv", "uitspraak\n\n", "[statements-empty]"},
        {"a.csv", "", "[statements-empty]"},
        {"a.txt", "\n \n", " "},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *read = read_bytes(rows[i].bytes, strlen(rows[i].bytes), rows[i].path);
        assert_string_equal(read, rows[i].read);
        free(read);
    }
    static const char wide[] = "\xFF\xFEu\0i\0t\0s\0p\0r\0a\0a\0k\0\n\0J\0a\0";
    char *read = read_bytes(wide, sizeof wide - 1, "a.csv");
    assert_string_equal(read, "Ja");
    free(read);
}

static char *csv_of(const char *xml) {
    Text out = {0};
    ods_content_as_csv(xml, strlen(xml), &out);
    return text_take(&out);
}

#define ROW(cells) "<table:table-row>" cells "</table:table-row>"
#define WIDE "<table:table-cell table:number-columns-repeated=\"64\"/>"
#define CELL(words) "<table:table-cell office:value-type=\"string\">" words "</table:table-cell>"

static void sheets(void **state) {
    (void)state;
    static const struct {
        const char *xml, *csv;
    } rows[] = {
        {"<table:table table:name=\"a\">" ROW(CELL("<text:p>x</text:p>") CELL(
             "<text:p>y</text:p>")) "</table:table><table:table>" ROW(CELL("<text:p>other</"
                                                                           "text:p>")) "</"
                                                                                       "table:"
                                                                                       "table>",
         "\"x\",\"y\"\r\n"},
        {ROW(CELL(
             "<text:p>a &amp; b &lt;&#233;&#xE9;&apos;</text:p><text:p>twee<text:s text:c=\"2\"/>"
             "drie</text:p>")),
         "\"a & b <\xC3\xA9\xC3\xA9' twee drie\"\r\n"},
        {ROW(CELL("<text:p>zei \"<text:span>nee</text:span>\"</text:p>")),
         "\"zei \"\"nee\"\"\"\r\n"},
        {ROW(CELL(
             "<office:annotation><text:p>remark</text:p></office:annotation><text:p>x</text:p>")),
         "\"x\"\r\n"},
        {ROW("<table:table-cell table:number-columns-repeated=\"2\"/>" CELL("<text:p>z</text:p>")),
         "\"\",\"\",\"z\"\r\n"},
        {"<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
         "table:number-columns-repeated=\"99999999999999999999\"/></table:table-row>" ROW(
             CELL("<text:p>x</text:p>")),
         "\"x\"\r\n"},
        {ROW(CELL("<text:p>&#0;&#xD800;&#x110000;&nbsp;&</text:p>")), "\"&nbsp;&\"\r\n"},
        {"<table:table-row><table:table-cell><text:p>torn", ""},
        {"<a b='>'/>" ROW(CELL("<text:p>x</text:p>")) "<", "\"x\"\r\n"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *csv = csv_of(rows[i].xml);
        assert_string_equal(csv, rows[i].csv);
        free(csv);
    }
}

/* Whatever is done to it, it comes to rows that end and to text. */
static void damaged(void **state) {
    (void)state;
    static const char xml[] = "<table:table>" ROW(
        CELL("<text:p>uitspraak</text:p>") "<table:table-cell "
                                           "table:number-columns-repeated=\"4\"/>")
        ROW(CELL("<text:p>a &amp; b<text:s/>c</text:p>")) "</table:table>";
    Random random;
    random_init(&random, 3);
    for (int i = 0; i < 4000; i++) {
        char bytes[sizeof xml];
        memcpy(bytes, xml, sizeof xml);
        for (uint32_t n = random_below(&random, 4) + 1; n; n--)
            bytes[random_below(&random, sizeof xml - 1)] =
                "<>&;\"'/:x9\0"[random_below(&random, 11)];
        Text out = {0};
        ods_content_as_csv(bytes, sizeof xml - 1, &out);
        assert_true(utf8_is_valid(text_cstr(&out), out.len));
        free(read_bytes(text_cstr(&out), out.len, "a.csv"));
        findings_release(&findings);
        text_release(&out);
    }
}

static char *many_lines(int count, Text *text) {
    for (int i = 0; i < count; i++)
        text_addf(text, "Uitspraak %d.\n", i);
    return (char *)(uintptr_t)text_cstr(text);
}

/* What is beyond a bound is told, with how much and what to do; at the bound nothing is. */
static void bounds(void **state) {
    (void)state;
    StatementTable table;
    Text lines = {0}, rows = {0}, csv = {0};
    many_lines(5000, &lines);
    assert_true(statement_table_parse(text_cstr(&lines), lines.len, "a.txt", &table, &findings));
    assert_int_equal(table.count, 5000);
    assert_int_equal(findings.count, 0);
    statement_table_release(&table);
    many_lines(7, &lines);
    assert_true(statement_table_parse(text_cstr(&lines), lines.len, "a.txt", &table, &findings));
    assert_int_equal(table.count, 5000);
    assert_int_equal(findings.count, 1);
    assert_string_equal(findings.items[0].rule->id, "statements-many");
    assert_int_equal(findings.items[0].severity, SEVERITY_WARNING);
    assert_non_null(strstr(findings.items[0].text, "5007"));
    assert_non_null(strstr(findings.items[0].text, "last 7"));
    assert_non_null(strstr(findings.items[0].fix, "second file"));
    statement_table_release(&table);
    for (int i = 0; i < ODS_ROWS + 3; i++)
        text_add(&rows, ROW(CELL("<text:p>x</text:p>")) "<table:table-row></table:table-row>");
    assert_int_equal(ods_content_as_csv(text_cstr(&rows), rows.len, &csv).rows, ODS_ROWS + 3);
    assert_int_equal(csv.len, ODS_ROWS * strlen("\"x\"\r\n"));
    text_release(&lines);
    text_release(&rows);
    text_release(&csv);
}

/* What stands beyond the last cell that is read is told of; what is empty there is nothing. */
static void wide(void **state) {
    (void)state;
    Text rows = {0}, csv = {0};
    text_add(&rows, "<table:table-row>");
    for (int i = 0; i < ODS_CELLS; i++)
        text_add(&rows, CELL("<text:p>x</text:p>"));
    text_add(&rows, "<table:table-cell table:number-columns-repeated=\"900\"/></table:table-row>");
    assert_int_equal(ods_content_as_csv(text_cstr(&rows), rows.len, &csv).wide, 0);
    text_clear(&rows);
    for (int r = 0; r < 2; r++) {
        text_addf(&rows,
                  "<table:table-row><table:table-cell table:number-columns-repeated=\"%d\"/>",
                  r ? ODS_CELLS : ODS_CELLS - 1);
        text_add(&rows, CELL("<text:p>ver weg</text:p>") "</table:table-row>");
    }
    text_clear(&csv);
    OdsSize size = ods_content_as_csv(text_cstr(&rows), rows.len, &csv);
    assert_int_equal(size.rows, 2);
    assert_int_equal(size.wide, 1);
    assert_ptr_equal(strstr(strstr(text_cstr(&csv), "ver weg") + 1, "ver weg"), NULL);
    text_release(&rows);
    text_release(&csv);
}

/* The same of a sheet that is read from a file. */
static void sheet_in_file(void **state) {
    (void)state;
    static const char type[] = "application/vnd.oasis.opendocument.spreadsheet";
    StatementTable table;
    Text rows = {0};
    char *path = path_join(temporary_folder("statements"), "many.ods");
    int error;
    text_add(&rows, "<table:table>");
    for (int i = 0; i < ODS_ROWS + 3; i++)
        text_addf(&rows, ROW(CELL("<text:p>Zin %d.</text:p>") "%s"), i,
                  i == 2 ? WIDE CELL("<text:p>x</text:p>") : "");
    text_add(&rows, "</table:table>");
    zip_t *zip = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &error);
    assert_non_null(zip);
    assert_true(zip_file_add(zip, "mimetype", zip_source_buffer(zip, type, strlen(type), 0), 0) >=
                0);
    assert_int_equal(zip_set_file_compression(zip, 0, ZIP_CM_STORE, 0), 0); /* as offices do */
    assert_true(zip_file_add(zip, "content.xml",
                             zip_source_buffer(zip, text_cstr(&rows), rows.len, 0), 0) >= 0);
    assert_int_equal(zip_close(zip), 0);
    assert_true(statement_table_read(path, &table, &findings));
    assert_int_equal(table.count, ODS_ROWS);
    assert_int_equal(findings.count, 2);
    assert_string_equal(findings.items[0].rule->id, "ods-rows");
    assert_non_null(strstr(findings.items[0].text, "last 3"));
    assert_string_equal(findings.items[1].rule->id, "ods-cells");
    assert_non_null(strstr(findings.items[1].text, "64 cells: 1"));
    statement_table_release(&table);
    text_release(&rows);
    free(path);
}

static void files(void **state) {
    (void)state;
    const char *folder = temporary_folder("statements");
    char *path = path_join(folder, "a.ods");
    StatementTable table;
    assert_int_equal(file_write(path, "PK\3\4opendocument.spreadsheet", 28), FILE_OK);
    assert_false(statement_table_read(path, &table, &findings)); /* damaged */
    assert_false(statement_table_read(folder, &table, &findings));
    assert_int_equal(file_write(path, "%PDF-1.4", 8), FILE_OK);
    assert_false(statement_table_read(path, &table, &findings));
    assert_string_equal(findings.items[findings.count - 1].rule->id, "statements-office");
    assert_int_equal(findings.count, 3);
    free(path);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(tables), TEST(sheets), TEST(damaged),      TEST(files),
                                       TEST(bounds), TEST(wide),   TEST(sheet_in_file)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
