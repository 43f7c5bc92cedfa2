/* What people mark: where one clause ends and the next begins. */
#include "unit/support.h"

#include "base/text.h"
#include "model/clause.h"

/* The clauses of a text as they are read: words parted by a space, clauses by a bar. */
static char *shown(const char *plain, const Clauses *clauses) {
    Rendered r = {0};
    Text text = {0};
    rendered_take_plain(&r, plain);
    for (int w = 1; w <= clauses->word_count; w++) {
        if (w > 1)
            text_add(&text, clause_of(clauses, w) != clause_of(clauses, w - 1) ? " | " : " ");
        text_add_bytes(&text, plain + r.words[w - 1].from,
                       (size_t)(r.words[w - 1].to - r.words[w - 1].from));
    }
    rendered_release(&r);
    return text_take(&text);
}

static void table(void **state) {
    (void)state;
    static const struct {
        const char *plain, *clauses;
        int count;
    } rows[] = {
        {"", "", 0},
        {" \n ", "", 0},
        {"Ja", "Ja", 1},
        {"Nee hoor, het is de kraan – die lekt nu drie weken.",
         "Nee hoor, | het is de kraan – | die lekt nu drie weken.", 3},
        {"Het kost 7,50 per keer.", "Het kost 7,50 per keer.", 1},
        {"Om 12:30 of 1.000 keer", "Om 12:30 of 1.000 keer", 1},
        {"a, b. c; d: e! f? g… h– i— j", "a, | b. | c; | d: | e! | f? | g… | h– | i— | j", 10},
        {"Tja... dan wacht ik", "Tja... | dan wacht ik", 2},
        {"Tja ... dan wacht ik", "Tja ... | dan wacht ik", 2},
        {"Tja … dan", "Tja … | dan", 2},
        {"Zij zei \"wacht maar.\" Toen niets.", "Zij zei \"wacht maar.\" | Toen niets.", 2},
        {"‘Nee’, zei ze (boos!) toen", "‘Nee’, | zei ze (boos!) | toen", 3},
        {"«Nee.» Dus", "«Nee.» | Dus", 2},
        {"met dhr. Jansen o.a. gebeld", "met dhr. | Jansen o.a. | gebeld", 3},
        {"chat zonder iets erin dus ik wacht", "chat zonder iets erin dus ik wacht", 1},
        {"ja - nee", "ja - nee", 1},                        /* a hyphen ends nothing */
        {"het is zo-zo hoor", "het is zo-zo hoor", 1},      /* nor does one in a word */
        {"Nee, – dus", "Nee, – | dus", 2},                  /* joins what is ended already */
        {"Nee, - dus", "Nee, - | dus", 2},                  /* without opening it again */
        {"– Nee, dus", "– Nee, | dus", 2},                  /* at the beginning: what follows */
        {"… – ! Nee dus", "… – ! Nee dus", 1},              /* and ends nothing there */
        {"Goed.\n\n– Nee, dus", "Goed. | – Nee, | dus", 3}, /* so at a paragraph */
        {"een\n\ntwee", "een | twee", 2},                   /* a paragraph ends one */
        {"een\ntwee", "een twee", 1},                       /* a line does not */
        {"een \n \n twee", "een | twee", 2},                /* blanks between them aside */
        {"een\n\n…\n\ntwee", "een | … | twee", 3},          /* alone in its paragraph */
        {"…", "…", 1},
        {"e\xCC\x81\xC3\xA9n, twee", "e\xCC\x81\xC3\xA9n, | twee", 2}, /* marks are letters (M) */
        {"a,\xCC\x81 b", "a,\xCC\x81 b", 1},             /* a mark stands behind the comma */
        {"½, Ⅳ. ٣! 字; x", "½, | Ⅳ. | ٣! | 字; | x", 5}, /* numbers of all kinds (N) */
        {"€, $. b", "€, $. b", 1},                       /* signs are no letters */
        {"a\xC2\xA0"
         "b,\xE2\x80\x83"
         "c\xE3\x80\x80"
         "d",
         "a b, | c d", 2}, /* White_Space */
        {"a\xE2\x80\x8B"
         "b, c",
         "a\xE2\x80\x8B"
         "b, | c",
         2}, /* zero width is none */
        {"Wat?! Hè?? Ja", "Wat?! | Hè?? | Ja", 3},
        {"ja。nee, dus", "ja。nee, | dus", 2}, /* only these signs */
        {"mail: a.b@c.nl, graag", "mail: | a.b@c.nl, | graag", 3},
    };
    Clauses clauses = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        clauses_find_text(rows[i].plain, &clauses);
        char *found = shown(rows[i].plain, &clauses);
        assert_string_equal(found, rows[i].clauses);
        assert_int_equal(clauses.count, rows[i].count);
        free(found);
    }
    clauses_release(&clauses);
}

/* First and last words fit together, and every word is in the clause that they span. */
static void words(void **state) {
    (void)state;
    Clauses clauses = {0};
    clauses_find_text("Nee hoor, het is de kraan – die lekt nu.", &clauses);
    assert_int_equal(clauses.word_count, 10);
    assert_int_equal(clauses.count, 3);
    static const int first[] = {1, 3, 8}, last[] = {2, 7, 10};
    for (int c = 0; c < 3; c++) {
        assert_int_equal(clause_first_word(&clauses, c), first[c]);
        assert_int_equal(clause_last_word(&clauses, c), last[c]);
        for (int w = first[c]; w <= last[c]; w++)
            assert_int_equal(clause_of(&clauses, w), c);
    }
    clauses_release(&clauses);
}

static void touching(void **state) {
    (void)state;
    static const struct {
        int from, to;
        bool touched[3];
    } rows[] = {
        {1, 1, {true, false, false}}, {2, 3, {true, true, false}},  {3, 7, {false, true, false}},
        {1, 10, {true, true, true}},  {8, 9, {false, false, true}}, {7, 8, {false, true, true}},
        {0, 0, {false, false, false}} /* a phrase that is not in the line as shown */
    };
    Clauses clauses = {0};
    clauses_find_text("Nee hoor, het is de kraan – die lekt nu.", &clauses);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int c = 0; c < 3; c++)
            assert_int_equal(clause_is_touched(&clauses, c, rows[i].from, rows[i].to),
                             rows[i].touched[c]);
    clauses_release(&clauses);
}

static void value(void *context, const char *name, size_t len, Text *out) {
    (void)context;
    (void)name;
    (void)len;
    text_add(out, "drie, of vier");
}

/* What is filled in has clauses of its own, and markup is gone before words are. */
static void of_a_line(void **state) {
    (void)state;
    Markup markup;
    Rendered r = {0};
    Clauses clauses = {0};
    MarkupNames names = {value, NULL};
    assert_int_equal(markup_parse(&markup, "Al {keer} keer *,* hoor"), MARKUP_OK);
    markup_render(&markup, &names, &r);
    clauses_find(&r, &clauses);
    char *found = shown(text_cstr(&r.plain), &clauses);
    assert_string_equal(found, "Al drie, | of vier keer , | hoor");
    free(found);
    clauses_release(&clauses);
    rendered_release(&r);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table),
        cmocka_unit_test(words),
        cmocka_unit_test(touching),
        cmocka_unit_test(of_a_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
