/* Votes from a CSV: what is read, and what is said about what cannot be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "store/ballot_csv.h"
#include "team/agreement.h"
#include "team/vote_tally.h"

#define MARKS "\xCC\x81\xCC\x96\xCC\x81\xCC\x96\xCC\x81\xCC\x96\xCC\x81\xCC\x96"

static Findings findings;
static VoteTable votes;

static int setup(void **state) {
    (void)state;
    findings_init(&findings, LANG_EN);
    vote_table_init(&votes);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    vote_table_release(&votes);
    findings_release(&findings);
    return 0;
}

static bool read_csv(const char *csv) {
    return ballot_parse_csv(csv, strlen(csv), "t.csv", &findings, &votes);
}

static void expect_vote(int i, const char *item, const char *rater, const char *category,
                        int line) {
    assert_true(i < votes.count);
    const Vote *vote = &votes.items[i];
    assert_string_equal(vote->item, item);
    assert_string_equal(vote->rater, rater);
    if (category)
        assert_string_equal(vote->category, category);
    else
        assert_null(vote->category);
    assert_int_equal(vote->line, line);
    assert_string_equal(vote->file, "t.csv");
}

static void expect_finding(int i, const char *rule, int line) {
    assert_true(i < findings.count);
    assert_string_equal(findings.items[i].rule->id, rule);
    assert_int_equal(findings.items[i].line, line);
    assert_string_equal(findings.items[i].file, "t.csv");
}

static void forms(void **state) {
    (void)state;
    assert_true(read_csv("\xEF\xBB\xBFitem,rater,category\r\n"
                         "\"u,1\",\"Ren\xC3\xA9 \"\"B\"\"\",\"a\nb\"\r\n"
                         "\r\n"
                         "u2 , Rene\xCC\x81 B ,\t\r\n"
                         ",,\r\n"
                         "u3,r,x"));
    assert_int_equal(votes.count, 3);
    expect_vote(0, "u,1", "René \"B\"", "a\nb", 2);
    expect_vote(1, "u2", "René B", NULL, 5);
    expect_vote(2, "u3", "r", "x", 7);
}

static void other_columns(void **state) {
    (void)state;
    assert_true(read_csv("Rater;note;Category;Item\na;\"x;y\";q;1\n"));
    expect_vote(0, "1", "a", "q", 2);
    assert_true(read_csv("item\trater\tcategory\n2\tb\t\n3\tb\tp\n"));
    expect_vote(1, "2", "b", NULL, 2);
    expect_vote(2, "3", "b", "p", 3);
}

static void refused(void **state) {
    (void)state;
    static const struct {
        const char *csv, *rule;
        int line;
    } all[] = {
        {"", "csv-header", 1},
        {"\n", "csv-header", 1},
        {"1,a,x\n", "csv-header", 1},
        {"item,rater,rater,category\n", "csv-header", 1},
        {"item,rater,category\n1,a,x\n2,b\n", "csv-cells", 3},
        {"item,rater,category\n1,a,x,y\n", "csv-cells", 2},
        {"item,rater,category\n1,a,\"x\n2,b,y\n", "csv-quote", 2},
        {"item,rater,category\n1,a,\"x\"y\n", "csv-quote", 2},
        {"item,rater,category\n1,,x\n", "csv-name", 2},
        {"item,rater,category\n1,a,x\n ,b,x\n", "csv-name", 3},
        {"item,rater,category\n1,a,x\n2,\xC3,x\n", "csv-text", 3},
        {"item,rater,category\n1,e" MARKS MARKS MARKS MARKS ",x\n", "csv-marks", 2},
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        assert_false(read_csv(all[i].csv));
        assert_int_equal(findings.count, 1);
        expect_finding(0, all[i].rule, all[i].line);
        assert_false(read_csv(all[i].csv)); /* also when the finding is known already */
        findings_release(&findings);
    }
    assert_false(ballot_parse_csv("item,rater,category\n1,a,\0\n", 25, "t.csv", &findings, &votes));
    expect_finding(findings.count - 1, "csv-text", 2);
}

/* Of other programs: what they mean is read, and said. */
static void other_programs(void **state) {
    (void)state;
    VoteTally tally;
    /* R: names of rows, and NA */
    assert_true(
        read_csv("\"\",\"r1\",\"r2\",\"r3\"\n\"1\",\"a\",\"a\",NA\n\"2\",\"b\",\"a\",\"b\"\n"));
    assert_int_equal(votes.count, 6);
    expect_vote(1, "1", "r2", "a", 2);
    expect_finding(0, "csv-wide", 1);
    assert_non_null(strstr(findings.items[0].text, "r1, r2, r3"));
    assert_true(vote_tally_init(&tally, &votes, NULL, 0, &findings));
    assert_int_equal(tally.ratings.count, 5);
    assert_int_equal(tally.ratings.category_count, 2);
    assert_int_equal(findings.count, 2);
    assert_string_equal(findings.items[1].rule->id, "vote-missing");
    vote_tally_release(&tally);
    assert_true(
        vote_tally_init(&tally, &votes, (const char *const[]){"a", "b", "NA"}, 3, &findings));
    assert_int_equal(tally.ratings.count, 6); /* it was offered: a category like others */
    vote_tally_release(&tally);
    findings_release(&findings);
    vote_table_release(&votes);
    /* Excel in Dutch; capitals and spaces */
    assert_true(
        read_csv("sep=;\r\nUitspraak;Beoordelaar;Categorie\r\nu1;a;Klacht\r\nu1;b;klacht\r\n"
                 "u2;a;geen klacht\r\nU1;b;Geen  Klacht\r\n"));
    expect_vote(0, "u1", "a", "Klacht", 3);
    assert_int_equal(findings.count, 0);
    assert_true(vote_tally_init(&tally, &votes, NULL, 0, &findings));
    assert_int_equal(tally.ratings.category_count, 2);
    int like = 0, names = 0;
    for (int i = 0; i < findings.count; i++) {
        like += !strcmp(findings.items[i].rule->id, "vote-like");
        names += !strcmp(findings.items[i].rule->id, "name-like");
    }
    assert_int_equal(like, 2);
    assert_int_equal(names, 1); /* u1 and U1 */
    Agreement got;
    agreement_measure(&tally.ratings, &got);
    assert_true(got.figures[AGREEMENT_PERCENT].value == 1);
    vote_tally_release(&tally);
    findings_release(&findings);
    /* as they were offered, in other capitals */
    assert_true(vote_tally_init(&tally, &votes, (const char *const[]){"klacht", "geen klacht"}, 2,
                                &findings));
    assert_int_equal(tally.ratings.count, 4);
    vote_tally_release(&tally);
    findings_release(&findings);
    vote_table_release(&votes);
    /* a row per person */
    assert_true(read_csv("naam,u1,u2\nanna,x,y\nbert,x,\n"));
    expect_vote(1, "u2", "anna", "y", 2);
    expect_vote(3, "u2", "bert", NULL, 3);
    findings_release(&findings);
    /* what it says is repeated where it cannot be read */
    assert_false(read_csv("r1,r2\na,b\n"));
    expect_finding(0, "csv-header", 1);
    assert_non_null(strstr(findings.items[0].text, "r1, r2"));
    assert_false(read_csv("item,r1\n1,b\n"));
    assert_false(read_csv("item,category,r1,r2\n1,a,b,c\n"));
}

static void counted_once(void **state) {
    (void)state;
    VoteTally tally;
    assert_true(read_csv("item,rater,category\n1,a,x\n2,a,x\n1,b,y\n1,a,y\n1,b,\n"));
    assert_false(vote_tally_init(&tally, &votes, NULL, 0, &findings));
    assert_int_equal(findings.count, 1);
    expect_finding(0, "vote-twice", 5);
    assert_non_null(strstr(findings.items[0].text, "t.csv:2"));
}

static void offered(void **state) {
    (void)state;
    VoteTally tally;
    const char *const list[] = {"y", "x", "z"};
    assert_true(read_csv("item,rater,category\n1,a,x\n2,a,q\n1,b,y\n"));
    assert_false(vote_tally_init(&tally, &votes, list, 3, &findings));
    assert_int_equal(findings.count, 1);
    expect_finding(0, "vote-category", 3);
    assert_true(vote_tally_init(&tally, &votes, NULL, 0, &findings));
    assert_int_equal(tally.ratings.category_count, 3);
    assert_string_equal(tally.categories[0], "q");
    assert_string_equal(tally.categories[2], "y");
    assert_int_equal(tally.ratings.count, 3);
    assert_int_equal(tally.ratings.item_count, 2);
    vote_tally_release(&tally);
}

static void lists(void **state) {
    (void)state;
    int count;
    char **list = ballot_parse_list("a, \"b, c\" ,d", &count);
    assert_int_equal(count, 3);
    assert_string_equal(list[1], "b, c");
    ballot_free_list(list, count);
    static const char *const bad[] = {"", "a,", ",a", "a,b,a", "a\nb", "\"a", "a,\xFF"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_null(ballot_parse_list(bad[i], &count));
}

/* Many of everything; what is offered stands in another order than what was voted. */
static void many(void **state) {
    (void)state;
    enum { RATERS = 200, ITEMS = 200, CATEGORIES = 20000 };
    Text csv = {0}, list = {0};
    VoteTally tally;
    int count;
    text_add(&csv, "item,rater,category\n");
    for (int r = 0; r < RATERS; r++)
        for (int i = 0; i < ITEMS; i++)
            text_addf(&csv, "u%d,r%d,c%d\n", i, r, (r * ITEMS + i) % CATEGORIES);
    for (int c = CATEGORIES - 1; c >= 0; c--)
        text_addf(&list, "c%d%s", c, c ? "," : "");
    assert_true(read_csv(text_cstr(&csv)));
    char **offered = ballot_parse_list(text_cstr(&list), &count);
    assert_int_equal(count, CATEGORIES);
    assert_true(vote_tally_init(&tally, &votes, (const char *const *)offered, count, &findings));
    assert_int_equal(tally.ratings.rater_count, RATERS);
    assert_int_equal(tally.ratings.item_count, ITEMS);
    assert_int_equal(tally.ratings.count, RATERS * ITEMS);
    for (int i = 0; i < tally.ratings.count; i += 97) {
        const Rating *rating = &tally.ratings.items[i];
        int item = (int)strtol(tally.items[rating->item] + 1, NULL, 10),
            rater = (int)strtol(tally.raters[rating->rater] + 1, NULL, 10);
        assert_int_equal(rating->category, CATEGORIES - 1 - (rater * ITEMS + item) % CATEGORIES);
    }
    vote_tally_release(&tally);
    ballot_free_list(offered, count);
    text_add(&list, ",c7"); /* twice */
    assert_null(ballot_parse_list(text_cstr(&list), &count));
    text_release(&csv);
    text_release(&list);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(forms),          TEST(other_columns), TEST(refused),
                                       TEST(other_programs), TEST(counted_once),  TEST(offered),
                                       TEST(lists),          TEST(many)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
