/* Which characters the window shows, and where a text has others. */
#include "unit/support.h"

#include "base/glyphs.h"

static void test_scripts(void **state) {
    (void)state;
    static const int32_t yes[] = {'\n', ' ',    'a',    0xE9,   0x141,  0x1C4,  0x301,  0x3B1,
                                  0x416, 0x1EA5, 0x2019, 0x20AC, 0x2192, 0x2713, 0x263A};
    static const int32_t no[] = {0x00,   0x3E2,  0x530,   0x5D0,   0x627,  0x905,  0xE01,  0x10D0,
                                 0x3042, 0x4E00, 0xAC00, 0xE000, 0xFB1D, 0x1F642, 0x10FFFF};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        assert_true(glyph_is_shown(yes[i]));
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        assert_false(glyph_is_shown(no[i]));
}

static void expect_runs(const char *text, const char *const *runs) {
    size_t at = 0, len;
    const char *run;
    for (; (run = glyphs_unshown(text, &at, &len)); runs++) {
        assert_non_null(*runs);
        assert_int_equal(len, strlen(*runs));
        assert_memory_equal(run, *runs, len);
    }
    assert_null(*runs);
    assert_int_equal(at, strlen(text));
}

static void test_runs(void **state) {
    (void)state;
    expect_runs("", (const char *[]){NULL});
    expect_runs("Łukaszewicz zei: “Γειά” – ✓", (const char *[]){NULL});
    expect_runs("Ik heet محمد علي en mijn man 李雷.", (const char *[]){"محمد علي", "李雷", NULL});
    expect_runs("שלום", (const char *[]){"שלום", NULL});
    expect_runs("één🙂twee 🙂 ", (const char *[]){"🙂", "🙂", NULL});
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scripts),
        cmocka_unit_test(test_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
