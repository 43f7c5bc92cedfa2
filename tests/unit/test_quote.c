/* What is quoted of what the customer said: whole clauses, as a reader would copy them. */
#include "unit/support.h"

#include <string.h>

#include "base/text.h"
#include "front/shared/quote.h"

static void assert_quoted(const char *plain, const char *phrase, const char *expected) {
    Rendered r = {0};
    Text text = {0};
    rendered_take_plain(&r, plain);
    const char *there = strstr(plain, phrase);
    assert_non_null(there);
    int begin = (int)(there - plain), end = begin + (int)strlen(phrase), from = 0, to = 0;
    for (int w = 0; w < r.word_count; w++)
        if (r.words[w].from < end && r.words[w].to > begin) {
            from = from ? from : w + 1;
            to = w + 1;
        }
    quote_widen(&r, &from, &to);
    quote_add(&text, &r, from, to);
    assert_string_equal(text_cstr(&text), expected);
    text_release(&text);
    rendered_release(&r);
}

static void whole_clauses(void **state) {
    (void)state;
    static const struct {
        const char *plain, *phrase, *quoted;
    } rows[] = {
        /* a piece of two: the one with more letters, and no piece of it */
        {"Wist u dat er een storing was? Van de monteur hoorde ik niets.",
         "een storing was? Van de", "“Wist u dat er een storing was?”"},
        {"Toen hij kwam, had ik al gebeld.", "kwam, had ik", "“…had ik al gebeld”"},
        {"Kan dat met bestellingen, of mag ik dat niet?", "bestellingen, of mag ik",
         "“Kan dat met bestellingen…”"},
        {"Dan wacht ik wel af, als ik maar iets hoor.", "wacht ik wel af, als ik maar",
         "“Dan wacht ik wel af…”"},
        /* taken whole it is no piece */
        {"Leuke muziek, dat wel.", "Leuke muziek, dat wel", "“Leuke muziek, dat wel”"},
        {"Nou, ik wacht al drie weken.", "Nou, ik wacht", "“Nou, ik wacht al drie weken”"},
        /* as much of one as of the other: both */
        {"Ik snap dat er een storing was, maar dat kan ik niet ruiken.",
         "storing was, maar dat kan",
         "“Ik snap dat er een storing was, maar dat kan ik niet ruiken”"},
        {"Dat was een, dan twee.", "een, dan", "“Dat was een, dan twee”"},
        /* more than two stand as they are */
        {"Ik bel, ik mail, ik schrijf, en dan?", "bel, ik mail, ik",
         "“Ik bel, ik mail, ik schrijf…”"},
        /* where it begins and ends */
        {"Ach, laat maar, hoor.", "laat maar", "“…laat maar…”"},
        {"Laat maar.", "maar", "“Laat maar”"},
        {"Laat maar", "Laat", "“Laat maar”"},
        {"Laat maar\n\nDag", "maar", "“Laat maar”"},
        {"Echt waar! Ja, hoor.", "waar", "“Echt waar!”"},
        {"Tja… laat maar… Dag.", "laat", "“laat maar…”"},
        {"Goed.\n\n– Nee, dus.", "Nee", "“Nee…”"},
        {"Ik zeg: – nooit.", "nooit", "“…nooit”"},
        {"Hij zei \"morgen.\" Toen niets.", "Toen", "“Toen niets”"},
        {"Ja", "Ja", "“Ja”"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_quoted(rows[i].plain, rows[i].phrase, rows[i].quoted);
}

static void words_that_are_not_there(void **state) {
    (void)state;
    Rendered r = {0};
    Text text = {0};
    int from = 0, to = 0;
    rendered_take_plain(&r, "Een, twee");
    quote_widen(&r, &from, &to);
    assert_int_equal(from, 0);
    quote_add(&text, &r, from, to);
    quote_add(&text, &r, 2, 3);
    assert_string_equal(text_cstr(&text), "“”“”");
    text_release(&text);
    rendered_release(&r);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_clauses),
        cmocka_unit_test(words_that_are_not_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
