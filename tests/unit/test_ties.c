/* Equal things come in one order, whatever the system's qsort does with them. */
#include "unit/support.h"

#include "base/text.h"
#include "cases/opened.h"
#include "check/check.h"
#include "check/check_json.h"
#include "policy/simulate_report.h"

static bool turned;

typedef int Compare(const void *, const void *);

static void merge(char *items, char *room, size_t count, size_t size, Compare *compare) {
    if (count < 2)
        return;
    size_t half = count / 2, i = 0, j = half;
    merge(items, room, half, size, compare);
    merge(items + half * size, room, count - half, size, compare);
    for (size_t to = 0; to < count; to++) {
        bool first = j == count || (i < half && compare(items + i * size, items + j * size) <= 0);
        memcpy(room + to * size, items + (first ? i++ : j++) * size, size);
    }
    memcpy(items, room, count * size);
}

/* Instead of the system's: it keeps the order of equal ones, or turns it round. */
void qsort(void *base, size_t count, size_t size, Compare *compare) {
    char *items = base, *room = malloc(count * size + 1);
    assert_non_null(room);
    for (size_t i = 0; turned && i < count; i++)
        memcpy(room + i * size, items + (count - 1 - i) * size, size);
    if (turned)
        memcpy(items, room, count * size);
    merge(items, room, count, size, compare);
    free(room);
}

static char *simulated(const char *path) {
    Library library;
    Findings findings;
    Opened opened;
    Text out = {0};
    int code;
    findings_init(&findings, LANG_EN);
    library_init(&library, path);
    assert_true(opened_init(&opened, &library, "de-kraan", "nl", &findings, &code));
    Simulated *items = calloc(POLICY_COUNT, sizeof *items);
    assert_non_null(items);
    SimulateSetup setup = {.seed = 1, .runs = 20, .time_factor = 1};
    for (int p = 0; p < POLICY_COUNT; p++)
        simulate(opened.file.scenario, &opened.file.calls, (Policy)p, &setup, &items[p]);
    for (int p = 0; p < POLICY_COUNT; p++) /* how long it took is another thing */
        items[p].seconds = 1;
    simulated_text(&out, LANG_EN, opened.file.scenario, items, POLICY_COUNT);
    for (int p = 0; p < POLICY_COUNT; p++)
        simulated_release(&items[p]);
    free(items);
    opened_release(&opened);
    library_release(&library);
    findings_release(&findings);
    return text_take(&out);
}

static char *checked(const char *folder, const char *path) {
    Library library;
    CheckReport report;
    Text out = {0};
    check_report_init(&report, LANG_EN);
    library_init(&library, folder);
    check_path(&report, &library, path, &(CheckSetup){.runs = 50});
    check_json(&report, &out);
    check_report_release(&report);
    library_release(&library);
    return text_take(&out);
}

static void assert_same(char *one, char *other) {
    assert_true(strlen(one) > 100);
    assert_string_equal(one, other);
    free(one);
    free(other);
}

static void a_simulation_has_one_order(void **state) {
    (void)state;
    turned = false;
    char *one = simulated(KLACHT_TESTS "/shelf");
    turned = true;
    assert_same(one, simulated(KLACHT_TESTS "/shelf"));
}

static void a_check_has_one_order(void **state) {
    (void)state;
    turned = false;
    char *one = checked(KLACHT_TESTS "/shelf", KLACHT_TESTS "/shelf/de-kraan");
    turned = true;
    assert_same(one, checked(KLACHT_TESTS "/shelf", KLACHT_TESTS "/shelf/de-kraan"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_simulation_has_one_order),
        cmocka_unit_test(a_check_has_one_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
