/* The set that comes with the program: whole, in both languages, and good for a session. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <stdlib.h>

#include "cases/opened.h"
#include "team/rounds.h"

static void open_set(Opened *opened, const char *language) {
    Library library;
    Findings findings;
    int code = 0;
    library_init(&library, KLACHT_SOURCE "/scenarios");
    findings_init(&findings, LANG_EN);
    if (!opened_init_set(opened, &library, "is-dit-een-klacht", language, &findings, &code) ||
        findings.count) {
        findings_print(&findings, stderr, false);
        fail();
    }
    findings_release(&findings);
    library_release(&library);
}

/* Whether it wants an answer of ours: a complaint, or a report of safety or integrity. */
static bool is_ours(const House *house, const Statement *s) {
    return s->category == house->complaint || !strcmp(house->categories[s->category].id, "report");
}

static long number_of(const Statement *s) {
    return strtol(s->id + strlen("IJK-"), NULL, 10);
}

/* Nearly the same words, and one of them is a complaint: IJK-01 and IJK-61, IJK-02 and IJK-62 … */
static void assert_pair(const House *house, const Statement *first, const Statement *second) {
    long number = number_of(first);
    assert_int_equal(number_of(second), number + 60);
    if (is_ours(house, first) == is_ours(house, second))
        print_error("%s and %s\n", first->id, second->id);
    assert_true(is_ours(house, first) != is_ours(house, second));
}

static void whole(void **state) {
    (void)state;
    Opened opened;
    int complaints = 0, kinds[3] = {0}, anchors = 0, borderline = 0;
    open_set(&opened, "nl");
    const StatementSet *set = &opened.set_file.set;
    assert_int_equal(set->item_count, 120);
    assert_int_equal(set->rule_count, 13);
    for (int i = 0; i < set->item_count; i++) {
        const Statement *s = &set->items[i];
        complaints += s->category == opened.house.house.complaint;
        if (s->kind >= 0)
            kinds[s->kind]++;
        assert_int_equal(s->kind >= 0, s->category == opened.house.house.complaint);
        anchors += s->anchor;
        borderline += s->borderline;
        assert_false(s->anchor && s->borderline); /* an example must be clear */
        assert_true(*s->why.source && *s->ask.source && *s->sector);
        assert_in_range((int)s->difficulty, 1, 5);
        assert_true(s->rule_count > 0);
        for (int r = 0; r < s->rule_count; r++)
            assert_in_range(s->rules[r], 0, 12);
    }
    assert_int_equal(anchors, 3);
    assert_in_range(borderline, 15, 24); /* some to talk about */
    assert_in_range(complaints, 50, 60); /* as often as not */
    for (int k = 0; k < 3; k++)
        assert_true(kinds[k] > 5);
    for (int i = 0; i < set->item_count; i += 2)
        assert_pair(&opened.house.house, &set->items[i], &set->items[i + 1]);
    int order[120];
    assert_int_equal(rounds_order(set, &opened.house.house, 1, order), 117);
    opened_release(&opened);
}

static void translated(void **state) {
    (void)state;
    Opened dutch, english;
    open_set(&dutch, "nl");
    open_set(&english, "en");
    const StatementSet *nl = &dutch.set_file.set, *en = &english.set_file.set;
    assert_string_equal(en->language, "en");
    assert_string_equal(en->title, "Is this a complaint?");
    assert_string_not_equal(nl->question.source, en->question.source);
    for (int i = 0; i < nl->item_count; i++) {
        assert_string_equal(nl->items[i].id, en->items[i].id);
        assert_string_not_equal(nl->items[i].text.source, en->items[i].text.source);
        assert_string_not_equal(nl->items[i].why.source, en->items[i].why.source);
        assert_string_not_equal(nl->items[i].ask.source, en->items[i].ask.source);
    }
    for (int r = 0; r < nl->rule_count; r++)
        assert_string_not_equal(nl->rules[r].text.source, en->rules[r].text.source);
    opened_release(&dutch);
    opened_release(&english);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(whole), cmocka_unit_test(translated)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
