/* The cases and sets that come with the program, opened for a test one by one. */
#ifndef KLACHT_TESTS_SCENARIOS_H
#define KLACHT_TESTS_SCENARIOS_H

#include "unit/support.h"

#include "cases/opened.h"

#define SHIPPED KLACHT_SOURCE "/scenarios"

/* Opens every case in `language` and adds up what `look` finds wrong with it. A finding of any kind
 * is a fault, and so is a case that is not there in that language. */
static inline int each_case(const char *language, int (*look)(const Opened *opened)) {
    Library library;
    int faults = 0, cases = 0;
    library_init(&library, SHIPPED);
    library_scan(&library);
    for (int i = 0; i < library.count; i++) {
        if (library.items[i].kind != LIBRARY_CASE)
            continue;
        Findings findings;
        Opened opened;
        int code;
        findings_init(&findings, LANG_EN);
        bool good = opened_init(&opened, &library, library.items[i].id, language, &findings, &code);
        findings_sort(&findings);
        findings_print(&findings, stderr, false);
        faults += findings.count;
        if (good) {
            if (strcmp(opened.file.scenario->language, language)) {
                print_error("%s: not there in %s\n", library.items[i].id, language);
                faults++;
            } else if (look) {
                faults += look(&opened);
            }
            opened_release(&opened);
        }
        findings_release(&findings);
        cases++;
    }
    library_release(&library);
    assert_true(cases > 0);
    return faults;
}

/* One fault, printed, when `good` does not hold. */
#define want(good, ...) ((good) ? 0 : (print_error(__VA_ARGS__), 1))

#endif
