/* What the program asks of its machine: clocks, chance, and where things are. */
#include "unit/support.h"

#include <errno.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"

#include "base/banned.h"

static unsigned broken_clocks; /* a bit for each that is not there */

int clock_gettime(clockid_t clock, struct timespec *now) {
    if (clock >= 0 && clock < 32 && broken_clocks & 1u << clock) {
        memset(now, 0x5A, sizeof *now); /* nobody may read this */
        errno = EINVAL;
        return -1;
    }
    return (int)syscall(SYS_clock_gettime, clock, now);
}

static int64_t clock_of(clockid_t clock) {
    struct timespec now;
    assert_int_equal(syscall(SYS_clock_gettime, clock, &now), 0);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void work(void) {
    volatile unsigned sum = 0;
    for (unsigned i = 0; i < 3000000; i++)
        sum += i;
}

/* Each clock that is not there is stood in for by the next. */
static void clocks_fall_back(void **state) {
    (void)state;
    static const clockid_t order[] = {CLOCK_THREAD_CPUTIME_ID, CLOCK_PROCESS_CPUTIME_ID,
                                      CLOCK_MONOTONIC, CLOCK_REALTIME};
    broken_clocks = 0;
    for (int i = 0; i < 4; i++) {
        int64_t before = clock_of(order[i]), one = system_processor_ns();
        work();
        int64_t two = system_processor_ns(), after = clock_of(order[i]);
        assert_true(before <= one && one < two && two <= after);
        broken_clocks |= 1u << order[i];
    }
    assert_int_equal(system_processor_ns(), 0);
    assert_int_equal(system_utc_ms(), 0);
    broken_clocks = 1u << CLOCK_MONOTONIC | 1u << CLOCK_BOOTTIME;
    int64_t utc = system_utc_ms();
    assert_true(system_passed_ms() >= utc && system_clock_ns() / 1000000 >= utc);
    broken_clocks = 0;
}

static void chance_is_chance(void **state) {
    (void)state;
    unsigned char a[32] = {0}, b[32] = {0};
    assert_true(system_random(a, sizeof a) && system_random(b, sizeof b));
    assert_memory_not_equal(a, b, sizeof a);
    assert_true(system_seed() != system_seed());
}

static void knows_the_hour_of_a_place(void **state) {
    (void)state;
    struct tm local;
    setenv("TZ", "Europe/Amsterdam", 1);
    tzset();
    assert_int_equal(system_local_time(1767225600000, &local), 60); /* 1 January 2026 */
    assert_true(local.tm_year == 126 && local.tm_mday == 1 && local.tm_hour == 1);
    assert_int_equal(system_local_time(1782864000000, &local), 120); /* 1 July */
}

/* By own sums, so that they are the same on every system: as the system's own. */
static void counts_days_as_the_calendar(void **state) {
    (void)state;
    Text text = {0};
    for (int64_t day = -719528; day < 2932897; day += 13) {
        int64_t ms = day * 86400000 + (day * 7919 % 86400000 + 86400000) % 86400000, back;
        time_t seconds = (time_t)((ms - (ms % 1000 + 1000) % 1000) / 1000);
        struct tm is;
        char wanted[32];
        assert_non_null(gmtime_r(&seconds, &is));
        snprintf(wanted, sizeof wanted, "%04d-%02d-%02dT%02d:%02d:%02d", is.tm_year + 1900,
                 is.tm_mon + 1, is.tm_mday, is.tm_hour, is.tm_min, is.tm_sec);
        text_clear(&text);
        utc_add_time(&text, ms);
        assert_int_equal(strncmp(text_cstr(&text), wanted, strlen(wanted)), 0);
        assert_true(utc_read(text_cstr(&text), &back));
        assert_int_equal(back, ms);
    }
    static const char *const odd[] = {"2024-02-31T00:00:00.000Z", "2023-14-01T25:61:61.001Z",
                                      "0000-00-00T00:00:00.000Z", "2023-00-45T00:00:00.000Z"};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        int year, month, day, hour, minute, second, millisecond;
        int64_t ms;
        assert_int_equal(sscanf(odd[i], "%d-%d-%dT%d:%d:%d.%dZ", &year, &month, &day, &hour,
                                &minute, &second, &millisecond),
                         7);
        struct tm is = {.tm_year = year - 1900,
                        .tm_mon = month - 1,
                        .tm_mday = day,
                        .tm_hour = hour,
                        .tm_min = minute,
                        .tm_sec = second};
        assert_true(utc_read(odd[i], &ms));
        assert_int_equal(ms, (int64_t)timegm(&is) * 1000 + millisecond);
    }
    text_release(&text);
}

/* Of the build that is tested: its links lead into the source tree. */
static void finds_what_comes_with_it(void **state) {
    (void)state;
    char *here = system_shared("scenarios/house.lua"), *program = system_program_folder();
    assert_true(program && file_exists(here));
    assert_int_equal(strncmp(here, program, strlen(program) - strlen("/tests")), 0);
    free(here);
    free(program);
}

static void reads_the_users_folders(void **state) {
    (void)state;
    setenv("XDG_DATA_HOME", "/d", 1);
    setenv("XDG_CONFIG_HOME", "relative", 1);
    unsetenv("XDG_CACHE_HOME");
    setenv("HOME", "/h", 1);
    char *data = system_data_folder(), *config = system_config_folder();
    char *cache = system_cache_folder(), *results = system_user_folder("results");
    assert_string_equal(data, "/d/klachtenspel");
    assert_string_equal(config, "/h/.config/klachtenspel");
    assert_string_equal(cache, "/h/.cache/klachtenspel");
    assert_string_equal(results, "/d/klachtenspel/results");
    free(data);
    free(config);
    free(cache);
    free(results);
    unsetenv("XDG_DATA_HOME");
    setenv("HOME", "relative", 1);
    assert_null(system_data_folder());
    assert_null(system_user_folder("results"));
    assert_null(system_home_folder());
}

static FilterResult filter(const char *program, const char *script, const char *in, Text *out,
                           Text *said) {
    Text text = {0};
    text_add(&text, in);
    const char *const arguments[] = {program, "-c", script, NULL};
    FilterResult result = system_filter(arguments, &text, out, said);
    text_release(&text);
    return result;
}

static void runs_a_filter(void **state) {
    (void)state;
    Text out = {0}, said = {0}, large = {0};
    assert_int_equal(filter("sh", "tr a-z A-Z", "water", &out, &said), FILTER_GOOD);
    assert_string_equal(text_cstr(&out), "WATER");
    assert_int_equal(filter("sh", "echo no >&2; exit 3", "water", &out, &said), FILTER_FAILED);
    assert_string_equal(text_cstr(&said), "no\n");
    assert_int_equal(filter("sh", "true", "water", &out, &said), FILTER_FAILED);
    assert_int_equal(filter("klacht-no-such-program", "", "", &out, &said), FILTER_ABSENT);
    for (int i = 0; i < 300000; i++) /* more than a pipe holds, read by nobody */
        text_add_char(&large, 'x');
    assert_int_equal(filter("sh", "echo done", text_cstr(&large), &out, &said), FILTER_GOOD);
    assert_string_equal(text_cstr(&out), "done\n");
    text_release(&out);
    text_release(&said);
    text_release(&large);
}

static void an_interrupt_sets_the_flag(void **state) {
    (void)state;
    const volatile sig_atomic_t *stop = system_catch_interrupt();
    assert_int_equal(*stop, 0);
    raise(SIGINT);
    assert_int_equal(*stop, 1);
    assert_int_equal(*system_catch_interrupt(), 0);
    system_release_interrupt();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clocks_fall_back),           cmocka_unit_test(chance_is_chance),
        cmocka_unit_test(knows_the_hour_of_a_place),  cmocka_unit_test(finds_what_comes_with_it),
        cmocka_unit_test(reads_the_users_folders),    cmocka_unit_test(runs_a_filter),
        cmocka_unit_test(an_interrupt_sets_the_flag), cmocka_unit_test(counts_days_as_the_calendar),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
