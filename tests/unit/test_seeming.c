/* What sentences say and only seem to say: a table of them, by what they are easily taken for
 * (tests/hear/seeming.tsv). */
#include "unit/scenarios.h"

#include "unit/hear_figures.h"

enum { COLUMNS = 5, KINDS_MOST = 64, OF_A_KIND = 6 };

static const char *const languages[] = {"nl", "en"};

typedef struct Kinds {
    const char *names[KINDS_MOST];
    int rows[KINDS_MOST], count;
} Kinds;

static void count_kind(Kinds *kinds, const char *name) {
    int at = 0;
    while (at < kinds->count && strcmp(kinds->names[at], name))
        at++;
    assert_true(at < KINDS_MOST);
    kinds->names[at] = name;
    kinds->rows[at]++;
    kinds->count += at == kinds->count;
}

static unsigned sure_in(const Ear *ear, const char *text) {
    Hearing hearing;
    unsigned sure = 0;
    ear_hear(ear, text, &hearing);
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++)
        sure |= hearing.of[family].sure ? 1u << family : 0;
    return sure;
}

static int hold_row(Ear *const *ears, char *const *fields) {
    unsigned must = families_in(fields[2]), must_not = families_in(fields[3]);
    unsigned sure = sure_in(ears[!strcmp(fields[1], "en")], fields[4]);
    int faults = 0;
    for (Family family = FAMILY_NONE + 1; family < FAMILY_COUNT; family++) {
        bool heard = sure >> family & 1;
        faults += want(heard || !(must >> family & 1), "%s: not heard: %s\n", family_id(family),
                       fields[4]);
        faults += want(!heard || !(must_not >> family & 1), "%s: heard: %s\n", family_id(family),
                       fields[4]);
    }
    return faults;
}

static void test_seeming(void **state) {
    (void)state;
    Shelved shelves[2];
    Ear *ears[2];
    Text text = {0};
    Kinds kinds = {0};
    int faults = 0, rows[2] = {0};
    for (int i = 0; i < 2; i++) {
        shelved_init(&shelves[i], SHIPPED, languages[i]);
        ears[i] = ear_new(&shelves[i].samples, &shelves[i].house.file.house, NULL);
    }
    assert_int_equal(file_read(KLACHT_TESTS "/hear/seeming.tsv", 1 << 20, &text), FILE_OK);
    strtok(text.bytes, "\n"); /* the names of the columns */
    for (char *row = strtok(NULL, "\n"); row; row = strtok(NULL, "\n")) {
        char *fields[COLUMNS] = {row};
        int count = 1;
        for (char *at = row; count < COLUMNS && (at = strchr(at, '\t')); count++) {
            *at++ = '\0';
            fields[count] = at;
        }
        assert_int_equal(count, COLUMNS);
        count_kind(&kinds, fields[0]);
        rows[!strcmp(fields[1], "en")]++;
        faults += hold_row(ears, fields);
    }
    for (int i = 0; i < kinds.count; i++)
        assert_true(kinds.rows[i] >= OF_A_KIND);
    assert_true(rows[0] >= 60 && rows[1] >= 60);
    assert_int_equal(faults, 0);
    text_release(&text);
    for (int i = 0; i < 2; i++) {
        ear_free(ears[i]);
        shelved_release(&shelves[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_seeming)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
