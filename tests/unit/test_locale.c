/* Numbers as texts show them: the same on every machine. */
#include "unit/support.h"

#include "base/locale.h"

#include "base/banned.h"

static void amounts(void **state) {
    (void)state;
    static const struct {
        double value;
        const char *nl, *en;
    } rows[] = {
        {0, "0", "0"},
        {-0.0, "0", "0"},
        {-0.001, "0,00", "0.00"},
        {-0.25, "-0,25", "-0.25"},
        {-10, "-10", "-10"},
        {12.5, "12,50", "12.50"},
        {1e14, "100000000000000", "100000000000000"},
        {NAN, "\xE2\x80\x93", "\xE2\x80\x93"},
        {-NAN, "\xE2\x80\x93", "\xE2\x80\x93"},
        {INFINITY, "\xE2\x80\x93", "\xE2\x80\x93"},
        {-INFINITY, "\xE2\x80\x93", "\xE2\x80\x93"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Text nl = {0}, en = {0};
        text_add(&nl, "-, ");
        lang_add_amount(&nl, LANG_NL, rows[i].value);
        lang_add_amount(&en, LANG_EN, rows[i].value);
        assert_string_equal(text_cstr(&nl) + 3, rows[i].nl);
        assert_string_equal(text_cstr(&en), rows[i].en);
        text_release(&nl);
        text_release(&en);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(amounts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
