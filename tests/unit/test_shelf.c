/* What a shelf of cases teaches: words, judgements and offers that were right in the others. */
#include "unit/support.h"

#include "policy/shelf.h"

static const Category categories[] = {{.id = "complaint"}, {.id = "question"}};
static const Kind kinds[] = {{.id = "explicit"}, {.id = "implicit"}};
static const double amounts[] = {10, 25, 60};
static const Remedy remedies[] = {{.id = "apology"},
                                  {.id = "voucher"},
                                  {.id = "refund", .euros = amounts, .euro_count = 3},
                                  {.id = "repair"}};
static const int may[] = {0, 1, 2, 3};
static const Role roles[] = {{.id = "front", .euros = 75, .may = may, .may_count = 4}};
static const House house = {.categories = categories,
                            .category_count = 2,
                            .kinds = kinds,
                            .kind_count = 2,
                            .remedies = remedies,
                            .remedy_count = 4,
                            .roles = roles,
                            .role_count = 1};

/* "Ik bel alweer. De hond blaft altijd.": `alweer` is a signal, `altijd` a decoy. */
static const Mark marks[] = {
    {.id = "alweer", .phrase = {.source = "alweer"}, .type = MARK_SIGNAL, .from = 7, .to = 13},
    {.id = "altijd",
     .phrase = {.source = "blaft altijd"},
     .type = MARK_DECOY,
     .name = 1,
     .from = 23,
     .to = 35}};
static const Line lines[] = {
    {.text = {.source = "Ik bel alweer. De hond blaft altijd."}, .mark_count = 2}};
/* First a question, then a complaint. */
static const Judge judges[] = {{.category = 1, .kind = -1}, {.category = 0, .kind = 1}};
static const int needs[] = {0}, harmful[] = {1};
static const Offer offers[] = {{.needs = needs,
                                .need_count = 1,
                                .harmful = harmful,
                                .harmful_count = 1,
                                .has_fair = true,
                                .fair_low = 20,
                                .fair_high = 40},
                               {.needs = needs, .need_count = 1, .route = ROUTE_SENIOR}};

static Scenario made(const char *id) {
    return (Scenario){.id = id,
                      .house = house,
                      .lines = lines,
                      .line_count = 1,
                      .marks = marks,
                      .mark_count = 2,
                      .judges = judges,
                      .judge_count = 2,
                      .offers = offers,
                      .offer_count = 2};
}

static Shelf *made_shelf(int count) {
    static const char *const ids[] = {"a", "b", "c", "d", "e", "f"};
    Shelf *shelf = shelf_new();
    for (int i = 0; i < count; i++) {
        Scenario s = made(ids[i]);
        shelf_add(shelf, &s);
        shelf_add(shelf, &s);
    }
    assert_int_equal(shelf_count(shelf), count);
    return shelf;
}

static void test_least(void **state) {
    (void)state;
    Shelf *shelf = made_shelf(4);
    Scenario own = made("a"), other = made("z");
    assert_null(lessons_new(shelf, &own)); /* three others */
    Lessons *lessons = lessons_new(shelf, &other);
    assert_non_null(lessons);
    lessons_free(lessons);
    shelf_free(shelf);
}

static void test_lessons(void **state) {
    (void)state;
    Shelf *shelf = made_shelf(6);
    Scenario s = made("a");
    Lessons *lessons = lessons_new(shelf, &s);
    assert_true(lessons_marks(lessons, "alweer"));
    assert_false(lessons_marks(lessons, "altijd"));
    assert_false(lessons_marks(lessons, "nergens"));
    int category, kind;
    lessons_judge(lessons, 0, &category, &kind);
    assert_int_equal(category, 1);
    assert_int_equal(kind, -1);
    lessons_judge(lessons, 1, &category, &kind);
    assert_int_equal(category, 0);
    assert_int_equal(kind, 1);
    lessons_judge(lessons, 7, &category, &kind);
    assert_int_equal(category, 0);
    Chosen chosen[OFFER_MOST];
    HandOver hand_over;
    assert_int_equal(lessons_offer(lessons, 0, 0, 0, chosen, &hand_over), 2);
    assert_int_equal(hand_over, HAND_OVER_NONE);
    assert_int_equal(chosen[0].remedy, 0);
    assert_int_equal(chosen[1].remedy, 2);
    assert_near(chosen[1].euros, 25, 0); /* 20 was fair most often; this comes nearest */
    /* The second is handed over, and then nothing that has amounts goes with it. */
    assert_int_equal(lessons_offer(lessons, 1, 0, 1, chosen, &hand_over), 1);
    assert_int_equal(hand_over, HAND_OVER_WARM);
    lessons_free(lessons);
    shelf_free(shelf);
}

static void test_word_shares(void **state) {
    (void)state;
    Shelf *shelf = made_shelf(6);
    WordShare sum;
    int count;
    WordShare *words = shelf_words(shelf, 6, &sum, &count);
    assert_int_equal(sum.decoys, 6);
    assert_int_equal(sum.signals, 6);
    assert_int_equal(count, 3); /* altijd, alweer, blaft */
    assert_string_equal(words[0].word, "altijd");
    assert_int_equal(words[0].decoys, 6);
    assert_int_equal(words[0].signals, 0);
    assert_string_equal(words[1].word, "alweer");
    assert_int_equal(words[1].signals, 6);
    free(words);
    shelf_free(shelf);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_least),
        cmocka_unit_test(test_lessons),
        cmocka_unit_test(test_word_shares),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
