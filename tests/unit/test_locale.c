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
        {-0.001, "0", "0"},
        {1274.9999999, "1275", "1275"},
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

/* Of one thing and of more or none; what counts need not be what comes first. */
static void counts(void **state) {
    (void)state;
    static const struct {
        double count;
        const char *nl, *en;
    } rows[] = {{0, "0 momenten", "0 moments"},
                {1, "1 moment", "1 moment"},
                {2, "2 momenten", "2 moments"},
                {11, "11 momenten", "11 moments"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Text nl = {0}, en = {0};
        msg_count(&nl, LANG_NL, MSG_CHECK_MOMENTS, rows[i].count);
        msg_count(&en, LANG_EN, MSG_CHECK_MOMENTS, rows[i].count);
        assert_string_equal(text_cstr(&nl), rows[i].nl);
        assert_string_equal(text_cstr(&en), rows[i].en);
        text_release(&nl);
        text_release(&en);
    }
    Text text = {0};
    msg_fill(&text, LANG_NL, MSG_MENU_ITEM, "1", "2", "1");
    msg_fill(&text, LANG_NL, MSG_MENU_ITEM, "1", "2", "10");
    assert_string_equal(text_cstr(&text), "1 (2, 1 minuut)1 (2, 10 minuten)");
    text_clear(&text);
    msg_fill(&text, LANG_NL, MSG_MENU_ITEM, "1"); /* what counts is not filled in */
    assert_string_equal(text_cstr(&text), "1 ({2}, {3} minuten)");
    text_clear(&text);
    lang_add_minutes(&text, LANG_NL, 1);
    lang_add_minutes(&text, LANG_EN, 60);
    lang_add_minutes(&text, LANG_NL, 90);
    lang_add_minutes(&text, LANG_NL, 48 * 60);
    assert_string_equal(text_cstr(&text), "1 minuut1 hour1,5 uur2 dagen");
    text_release(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(amounts), cmocka_unit_test(counts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
