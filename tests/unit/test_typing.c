/* What is said of a case in which something is typed wrongly: a table of mistakes, each a change of
 * one good case, and all that is found: the lines, the rules, and some of the words.
 *
 * tests/cases/typing/mistakes.txt:
 *   == name
 *   - what stands there     (lines; it stands there once)
 *   + what is typed instead (lines; \u{A0} is a character that cannot be seen; none: it goes)
 *   > LINE RULE: words / more words
 * A line is a number, or @ for the first that is changed, with +n or -n. The words stand in the
 * text or in the remedy; ~words stand in neither. Without a > nothing is found. */
#include "unit/support.h"

#include "base/file.h"
#include "base/utf8.h"
#include "script/script.h"

#include "base/banned.h"

#define FOLDER KLACHT_TESTS "/cases/typing"

typedef struct Row {
    char name[120];
    Text from, to;
    bool has_from, has_to;
    char expected[20][400];
    int count;
} Row;

static HouseFile house;
static Text good, table;

static int open_files(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_house(KLACHT_TESTS "/cases/house.lua", NULL, &findings, &house);
    findings_release(&findings);
    return fine && file_read(FOLDER "/case.lua", FILE_LIMIT_SOURCE, &good) == FILE_OK &&
                   file_read(FOLDER "/mistakes.txt", 1 << 20, &table) == FILE_OK
               ? 0
               : -1;
}

static int close_files(void **state) {
    (void)state;
    house_file_release(&house);
    text_release(&good);
    text_release(&table);
    return 0;
}

/* A line of the table, with what \u{…} and \r stand for. */
static void add_line(Text *text, bool *has, const char *line, size_t len) {
    if (*has)
        text_add_char(text, '\n');
    *has = true;
    for (size_t i = 0; i < len; i++) {
        char bytes[4];
        if (len - i > 4 && !strncmp(line + i, "\\u{", 3)) {
            char *end;
            int32_t point = (int32_t)strtol(line + i + 3, &end, 16);
            text_add_bytes(text, bytes, (size_t)utf8_encode(point, bytes));
            i = (size_t)(end - line);
        } else {
            text_add_char(text, line[i]);
        }
    }
}

static void release_row(Row *row) {
    text_release(&row->from);
    text_release(&row->to);
    *row = (Row){0};
}

/* Reads the next row; false at the end. */
static bool next_row(const char **at, Row *row) {
    release_row(row);
    const char *s = *at;
    while (*s) {
        size_t len = strcspn(s, "\n");
        if (!strncmp(s, "== ", 3)) {
            if (*row->name)
                break;
            snprintf(row->name, sizeof row->name, "%.*s", (int)len - 3, s + 3);
        } else if (*s == '-') {
            add_line(&row->from, &row->has_from, s + 2, len > 2 ? len - 2 : 0);
        } else if (*s == '+') {
            add_line(&row->to, &row->has_to, s + 2, len > 2 ? len - 2 : 0);
        } else if (*s == '>' && row->count < 20) {
            snprintf(row->expected[row->count++], sizeof row->expected[0], "%.*s", (int)len - 2,
                     s + 2);
        }
        s += len + (s[len] != '\0');
    }
    *at = s;
    return *row->name != '\0';
}

static int line_at(const char *bytes, const char *place) {
    int line = 1;
    for (; bytes < place; bytes++)
        line += *bytes == '\n';
    return line;
}

/* The good case with the change; gives the first line that differs, 0 when it cannot be made. */
static int change(const Row *row, Text *out) {
    const char *whole = text_cstr(&good), *from = text_cstr(&row->from), *to = text_cstr(&row->to);
    const char *found = strstr(whole, from);
    if (!row->has_from || !found || strstr(found + 1, from))
        return 0;
    text_add_bytes(out, whole, (size_t)(found - whole));
    size_t same = 0;
    while (from[same] && from[same] == to[same])
        same++;
    int line = line_at(whole, found) + line_at(to, to + same) - 1;
    text_add(out, to);
    found += row->from.len;
    if (!row->has_to && *found == '\n')
        found++;
    text_add(out, found);
    return line;
}

/* Whether each of the words, divided by " / ", stands in what is said; those with ~ in none. */
static bool says(const char *said, const char *words) {
    while (*words) {
        const char *end = strstr(words, " / ");
        char part[400];
        snprintf(part, sizeof part, "%.*s", end ? (int)(end - words) : (int)strlen(words), words);
        bool not = *part == '~';
        if ((strstr(said, part + not ) != NULL) == not )
            return false;
        words = end ? end + 3 : words + strlen(words);
    }
    return true;
}

static bool matches(const Finding *finding, const char *expected, int changed) {
    char *end;
    bool relative = *expected == '@';
    int line =
        relative ? changed + (int)strtol(expected + 1, &end, 10) : (int)strtol(expected, &end, 10);
    if (relative && end == expected)
        end++;
    while (*end == '@' || *end == ' ')
        end++;
    size_t len = strcspn(end, ":");
    Text said = {0};
    text_addf(&said, "%s. %s", finding->text, finding->fix);
    bool fine = finding->line == line && strlen(finding->rule->id) == len &&
                !strncmp(finding->rule->id, end, len) &&
                (!end[len] || says(text_cstr(&said), end + len + 2));
    text_release(&said);
    return fine;
}

static bool check_row(const Row *row, Lang lang) {
    Text source = {0};
    int changed = change(row, &source);
    Findings findings;
    CaseFile file;
    findings_init(&findings, lang);
    if (script_load_case_text(text_cstr(&source), source.len, "case.lua", "x", &house.house, NULL,
                              &findings, &file))
        case_file_release(&file);
    findings_sort(&findings);
    bool fine = changed && findings.count == row->count;
    for (int i = 0; fine && lang == LANG_NL && i < row->count; i++)
        fine = matches(&findings.items[i], row->expected[i], changed);
    if (!fine) {
        fprintf(stderr, "== %s%s\n", row->name,
                changed ? "" : " (what is changed is not there once)");
        for (int i = 0; i < row->count; i++)
            fprintf(stderr, "   wanted %s\n", row->expected[i]);
        for (int i = 0; changed && i < findings.count; i++)
            fprintf(stderr, "   @%+d %s: %s / %s\n", findings.items[i].line - changed,
                    findings.items[i].rule->id, findings.items[i].text, findings.items[i].fix);
    }
    findings_release(&findings);
    text_release(&source);
    return fine;
}

static void mistakes(void **state) {
    (void)state;
    const char *at = text_cstr(&table);
    Row row = {0};
    int wrong = 0, rows = 0;
    while (next_row(&at, &row)) {
        rows++;
        wrong += !(check_row(&row, LANG_NL) && check_row(&row, LANG_EN));
    }
    release_row(&row);
    print_message("%d kinds of mistake\n", rows);
    assert_int_equal(wrong, 0);
    assert_true(rows > 100);
}

static void the_case_is_good(void **state) {
    (void)state;
    Findings findings;
    CaseFile file;
    findings_init(&findings, LANG_NL);
    bool loaded = script_load_case(FOLDER "/case.lua", "x", &house.house, NULL, &findings, &file);
    findings_print(&findings, stderr, false);
    assert_true(loaded);
    assert_int_equal(findings.count, 0);
    case_file_release(&file);
    findings_release(&findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_case_is_good),
        cmocka_unit_test(mistakes),
    };
    return cmocka_run_group_tests(tests, open_files, close_files);
}
