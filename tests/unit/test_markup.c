/* Text as authors write it, and where marked words stand in it. */
#include "unit/support.h"

#include "base/utf8.h"
#include "model/markup.h"

static void value(void *context, const char *name, size_t len, Text *out) {
    (void)context;
    if (len == 5 && !memcmp(name, "naam2", 5))
        text_add(out, "mevrouw de Vries");
    else
        text_add(out, "X");
}

static void cleaning(void **state) {
    (void)state;
    static const char *const rows[][2] = {
        {"  een \n twee  ", "een twee"},
        {"een\r\n\r\n\ttwee\n\n\ndrie", "een\n\ntwee\n\ndrie"},
        {"een \n \n twee", "een\n\ntwee"},
        {"", ""},
        {" \n ", ""},
        {"e\xCC\x81\xC3\xA9n", "\xC3\xA9\xC3\xA9n"}, /* composed */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *clean = markup_clean(rows[i][0], strlen(rows[i][0]));
        assert_string_equal(clean, rows[i][1]);
        free(clean);
    }
    assert_null(markup_clean("\xff", 1));
}

/* Ordering the marks of one letter takes the square of their number: too many stay as they are. */
static void many_marks(void **state) {
    (void)state;
    Text text = {0};
    text_add(&text, "e");
    for (int i = 0; i < UTF8_MARKS_MOST; i++)
        text_add(&text, i % 2 ? "\xCC\x81" : "\xCC\x96");
    assert_int_equal(utf8_marks_until(text_cstr(&text), text.len), text.len);
    char *nfc = utf8_nfc(text_cstr(&text), text.len);
    assert_int_equal(strncmp(nfc, "\xC3\xA9", 2), 0);
    free(nfc);
    size_t wrong = text.len;
    text_add(&text, "\xCC\x96 en verder");
    assert_int_equal(utf8_marks_until(text_cstr(&text), text.len), wrong);
    for (int i = 0; i < 1000000; i++)
        text_add(&text, i % 2 ? "\xCC\x81" : "\xCC\x96");
    nfc = utf8_nfc(text_cstr(&text), text.len);
    assert_string_equal(nfc, text_cstr(&text));
    free(nfc);
    text_release(&text);
}

/* A quotation loses what only ended its clause, and keeps what says how it was meant. */
static void quoting(void **state) {
    (void)state;
    static const char *const rows[][2] = {{"de derde keer.", "de derde keer"},
                                          {"niet lastig zijn,", "niet lastig zijn"},
                                          {"het is de kraan –", "het is de kraan"},
                                          {"mag dat niet?", "mag dat niet?"},
                                          {"en dan …", "en dan …"},
                                          {".", "."},
                                          {"", ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(utf8_quoted_len(rows[i][0], strlen(rows[i][0])), strlen(rows[i][1]));
}

static void rendering(void **state) {
    (void)state;
    static const struct {
        const char *source, *plain;
        int words, runs;
        MarkupError error;
    } rows[] = {
        {"dag {naam2}, hoe *gaat* het?", "dag mevrouw de Vries, hoe gaat het?", 7, 1, MARKUP_OK},
        {"{{x}} en **", "{x} en *", 3, 0, MARKUP_OK},
        {"een *ster", "een *ster", 2, 0, MARKUP_OPEN_STAR},
        {"een * alleen", "een * alleen", 3, 0, MARKUP_OPEN_STAR}, /* it is a word, then */
        {"*een* en *", "een en *", 3, 1, MARKUP_OPEN_STAR},
        {"een { haak", "een { haak", 3, 0, MARKUP_OPEN_BRACE},
        {"een } haak", "een } haak", 3, 0, MARKUP_CLOSE_BRACE},
        {"een {} haak", "een {} haak", 3, 0, MARKUP_EMPTY_NAME},
        {"alinea\n\ntwee", "alinea\n\ntwee", 2, 0, MARKUP_OK},
        {"*a b* *c*", "a b c", 3, 2, MARKUP_OK},
    };
    MarkupNames names = {value, NULL};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Markup markup;
        Rendered r = {0};
        assert_int_equal(markup_parse(&markup, rows[i].source), rows[i].error);
        markup_render(&markup, &names, &r);
        assert_string_equal(text_cstr(&r.plain), rows[i].plain);
        assert_int_equal(r.word_count, rows[i].words);
        assert_int_equal(markup_count_words(&markup, &names), rows[i].words);
        assert_int_equal(r.run_count, rows[i].runs);
        Text plain = {0};
        markup_plain(&markup, &names, &plain);
        assert_string_equal(text_cstr(&plain), rows[i].plain);
        text_release(&plain);
        rendered_release(&r);
    }
}

static void finding_phrases(void **state) {
    (void)state;
    static const struct {
        const char *source, *phrase;
        int nth, count, from, to;
    } rows[] = {
        {"komt hij nog steeds?", "nog steeds", 0, 1, 9, 19},
        {"eindelijk de de", "de", 2, 2, 13, 15},
        {"weken weken weken", "weken weken", 2, 2, 6, 17},
        {"\xE2\x80\x98weer\xE2\x80\x99 hij", "weer", 0, 1, 1, 5},
        {"on-line", "line", 0, 0, 0, 0},
        {"dag *{naam}*, weer", "weer", 0, 1, 7, 11},
        {"nog *steeds* niet", "nog steeds", 0, 1, 0, 10},
        {"niets", "iets", 0, 0, 0, 0},
        {"caf\xC3\xA9 dicht", "caf\xC3\xA9", 0, 1, 0, 4},
        {"dit dat", "", 0, 0, 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int from, to;
        assert_int_equal(markup_find(rows[i].source, rows[i].phrase, rows[i].nth, &from, &to),
                         rows[i].count);
        assert_int_equal(from, rows[i].from);
        assert_int_equal(to, rows[i].to);
    }
}

/* As the document says it, place by place: slow, and plain to see. */
static bool stands_at(const char *text, size_t at, const char *look) {
    size_t len = strlen(look), from = at, to = at + len;
    if (strncmp(text + at, look, len) != 0)
        return false;
    while (from > 0 && text[from - 1] != ' ')
        if (text[--from] != '.')
            return false;
    for (; text[to] && text[to] != ' '; to++)
        if (text[to] != '.')
            return false;
    return true;
}

/* Texts of few letters, so that phrases overlap and points stand around them. */
static void random_text(char *out, int most) {
    int len = 1 + rand() % most;
    for (int i = 0; i < len; i++)
        out[i] = "aab. "[rand() % 5];
    out[len] = '\0';
}

static void finding_all_phrases(void **state) {
    (void)state;
    srand(7);
    int found = 0;
    for (int i = 0; i < 20000; i++) {
        char text[32], look[8];
        random_text(text, 30);
        random_text(look, 6);
        int count = 0, from, to, nth = 1 + rand() % 3, place = -1;
        for (size_t at = 0; text[at]; at++)
            if (stands_at(text, at, look) && ++count == nth)
                place = (int)at;
        assert_int_equal(markup_find(text, look, nth, &from, &to), count);
        assert_int_equal(from, place < 0 ? 0 : place);
        assert_int_equal(to, place < 0 ? 0 : place + (int)strlen(look));
        found += place >= 0;
    }
    assert_true(found > 500);
}

static void nearest(void **state) {
    (void)state;
    static const char *const words[] = {"reply", "signal", "decoy", "thought", "moment", "go"};
    assert_int_equal(utf8_nearest("repyl", words, 6), 0);
    assert_int_equal(utf8_nearest("Signaal", words, 6), 1);
    assert_int_equal(utf8_nearest("xyzzy", words, 6), -1);
    assert_int_equal(utf8_nearest("og", words, 6), 5);
    assert_int_equal(utf8_distance("abc", "acb", 3), 1);
    assert_int_equal(utf8_distance("\xC3\x89\xC3\xA9N", "\xC3\xA9\xC3\x89n", 3), 0);
    srand(7);
    for (int i = 0; i < 20000; i++) { /* giving up early changes nothing */
        char one[16], other[16];
        random_text(one, 12);
        random_text(other, 12);
        int whole = utf8_distance(one, other, 40), limit = rand() % 4;
        assert_int_equal(utf8_distance(one, other, limit), whole > limit ? limit + 1 : whole);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cleaning),
        cmocka_unit_test(many_marks),
        cmocka_unit_test(quoting),
        cmocka_unit_test(rendering),
        cmocka_unit_test(finding_phrases),
        cmocka_unit_test(nearest),
        cmocka_unit_test(finding_all_phrases),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
