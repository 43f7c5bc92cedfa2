/* Days as people name them, on the clock of this place. */
#include "unit/support.h"

#include <time.h>

#include "front/shared/day.h"

#include "base/banned.h"

static int64_t at(int year, int month, int day, int hour, int minute) {
    struct tm tm = {.tm_year = year - 1900,
                    .tm_mon = month - 1,
                    .tm_mday = day,
                    .tm_hour = hour,
                    .tm_min = minute,
                    .tm_isdst = -1};
    return (int64_t)mktime(&tm) * 1000;
}

static void check(Lang lang, int64_t when, int64_t now, const char *expected) {
    Text text = {0};
    words_add_day(&text, lang, when, now);
    assert_string_equal(text_cstr(&text), expected);
    text_release(&text);
}

static void in_words(void **state) {
    (void)state;
    int64_t now = at(2026, 11, 28, 9, 30);
    check(LANG_NL, at(2026, 11, 28, 0, 5), now, "vandaag om 00:05");
    check(LANG_EN, at(2026, 11, 28, 23, 59), now, "today at 23:59");
    check(LANG_NL, at(2026, 11, 27, 23, 59), now, "gisteren om 23:59");
    check(LANG_NL, at(2026, 11, 26, 23, 59), now, "op 26 november");
    check(LANG_EN, at(2026, 1, 1, 8, 0), now, "on 1 January");
    check(LANG_NL, at(2025, 11, 28, 9, 30), now, "op 28 november 2025");
    /* over the edge of a month, a year, and the change of the clock */
    check(LANG_NL, at(2026, 2, 28, 12, 0), at(2026, 3, 1, 12, 0), "gisteren om 12:00");
    check(LANG_NL, at(2025, 12, 31, 23, 0), at(2026, 1, 1, 0, 10), "gisteren om 23:00");
    check(LANG_NL, at(2026, 3, 28, 1, 0), at(2026, 3, 29, 23, 0), "gisteren om 01:00");
    check(LANG_NL, at(2026, 10, 24, 23, 0), at(2026, 10, 25, 1, 0), "gisteren om 23:00");
}

static int here(void **state) {
    (void)state;
    int code = setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    tzset();
    return code;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup(in_words, here)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
