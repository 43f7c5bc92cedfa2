/* The tables of CSV: what a reader of RFC 4180 gets back is what was put in, and nothing of it can
 * be run by a spreadsheet. */
#include "unit/support.h"

#include "base/arena.h"
#include "report/out_csv.h"
#include "store/csv.h"

#include "base/banned.h"

#define HASH "xxh128:00000000000000000000000000000000"

static const RecordTurn nothing = {.moment = "one", .act = RECORD_NONE, .allowed_ms = (double)NAN};

static Record record_of(const char *alias) {
    Record record = {.id = "00000000-0000-0000-0000-000000000001",
                     .program = "1",
                     .case_id = "proef",
                     .case_title = "Proef",
                     .case_hash = HASH,
                     .language = "nl",
                     .house_hash = HASH,
                     .alias = alias,
                     .end_moment = "end",
                     .turns = &nothing,
                     .turn_count = 1};
    record.score[SCORED_TOTAL] = 12.5;
    record.score[SCORED_SPEED] = SCORE_NULL;
    return record;
}

static int column_of(CsvTable table, const char *name) {
    int i = 0;
    while (out_csv_column(table, i).name && strcmp(out_csv_column(table, i).name, name) != 0)
        i++;
    assert_non_null(out_csv_column(table, i).name);
    return i;
}

/* The table of this record, read back; `cell` of its only row. To be freed. */
static char *read_back(CsvTable table, char separator, const Record *record, const char *name) {
    Text text = {0};
    CsvReader reader;
    out_csv_head(table, separator, &text);
    out_csv_rows(table, separator, record, NULL, &text);
    assert_memory_equal(text.bytes, "\xEF\xBB\xBF", 3);
    csv_begin(&reader, text.bytes, text.len);
    assert_int_equal(csv_next(&reader), CSV_ROW);
    int columns = reader.count, at = column_of(table, name);
    for (int i = 0; i < columns; i++)
        assert_string_equal(text_cstr(&reader.cells[i]), out_csv_column(table, i).name);
    assert_int_equal(csv_next(&reader), CSV_ROW);
    assert_int_equal(reader.count, columns);
    char *cell = xstrdup(text_cstr(&reader.cells[at]));
    assert_int_equal(csv_next(&reader), CSV_END);
    csv_release(&reader);
    text_release(&text);
    return cell;
}

static void want(const char *alias, const char *cell) {
    for (int i = 0; i < 2; i++) {
        Record record = record_of(alias);
        char *found = read_back(CSV_PLAYS, ";,"[i], &record, "alias");
        assert_string_equal(found, cell);
        free(found);
    }
}

static void words_come_back_as_they_were(void **state) {
    (void)state;
    want("rood-7", "rood-7");
    want("a;b,c", "a;b,c");
    want("zei \"ja\"", "zei \"ja\"");
    want("twee\nregels", "twee\nregels");
    want("5-3=2", "5-3=2");
    want("é–中", "é–中");
    want(NULL, "");
}

static void nothing_can_be_run(void **state) {
    (void)state;
    static const char *const bad[] = {"=1+1",
                                      "+31 6",
                                      "-2",
                                      "@SUM(A1)",
                                      "\t=1",
                                      "\r=1",
                                      "\"=1\"",
                                      "'=1",
                                      " =1",
                                      "\" \"@x",
                                      "\n=1",
                                      "\xC2\xA0=1",
                                      "\xEF\xBC\x9D"
                                      "1",
                                      "=HYPERLINK(\"http://x\";\"y\")"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char cell[200];
        snprintf(cell, sizeof cell, "'%s", bad[i]);
        want(bad[i], cell);
    }
}

static void numbers_are_as_the_separator_says(void **state) {
    (void)state;
    Record record = record_of("a");
    RecordTurn turn = {.moment = "one", .act = RECORD_REPLY, .allowed_ms = (double)NAN};
    static const char *const acts[] = {"explain", "agree"};
    turn.reply.id = "r";
    turn.reply.acts = acts;
    turn.reply.act_count = 2;
    turn.reply.empathy = -1.5;
    record.turns = &turn;
    static const struct {
        CsvTable table;
        char separator;
        const char *column, *cell;
    } rows[] = {
        {CSV_PLAYS, ';', "total", "12,5"},
        {CSV_PLAYS, ',', "total", "12.5"},
        {CSV_TURNS, ';', "empathy", "-1,5"},
        {CSV_TURNS, ',', "empathy", "-1.5"},
        {CSV_PLAYS, ';', "speed", ""},
        {CSV_TURNS, ',', "credit", ""},
        {CSV_TURNS, ',', "acts", "explain agree"},
        {CSV_TURNS, ',', "act", "reply"},
        {CSV_PLAYS, ',', "passed", "false"},
        {CSV_PLAYS, ';', "started", "1970-01-01T00:00:00.000Z"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *cell = read_back(rows[i].table, rows[i].separator, &record, rows[i].column);
        assert_string_equal(cell, rows[i].cell);
        free(cell);
    }
}

static void every_mark_is_a_row(void **state) {
    (void)state;
    const RecordMark signal = {"sig", "implicit", true}, decoy = {"-dec", NULL, false};
    const RecordStray stray = {2, 3, 4};
    const RecordTurn turn = {.moment = "one",
                             .signals = {&signal, 1},
                             .decoys = {&decoy, 1},
                             .eithers = {&decoy, 1},
                             .strays = &stray,
                             .stray_count = 1};
    Record record = record_of("a");
    record.turns = &turn;
    Text text = {0};
    out_csv_rows(CSV_MARKS, ',', &record, NULL, &text);
#define PLAY "00000000-0000-0000-0000-000000000001,1,one,"
    assert_string_equal(text.bytes, PLAY
                        "signal,sig,implicit,true,,,\r\n" PLAY "decoy,\"'-dec\",,false,,,\r\n" PLAY
                        "either,\"'-dec\",,false,,,\r\n" PLAY "stray,,,true,2,3,4\r\n");
    text_release(&text);
}

static void every_column_stands_once_and_is_explained(void **state) {
    (void)state;
    for (CsvTable table = 0; table < CSV_TABLES; table++) {
        for (int i = 0; out_csv_column(table, i).name; i++) {
            CsvColumn column = out_csv_column(table, i);
            assert_int_equal(column_of(table, column.name), i);
            assert_true(*msg(LANG_NL, column.help) && *msg(LANG_EN, column.help));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_come_back_as_they_were),
        cmocka_unit_test(nothing_can_be_run),
        cmocka_unit_test(numbers_are_as_the_separator_says),
        cmocka_unit_test(every_mark_is_a_row),
        cmocka_unit_test(every_column_stands_once_and_is_explained),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
