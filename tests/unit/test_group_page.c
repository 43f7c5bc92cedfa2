/* The page of a group: whole, in both languages, harmless whatever was played, and silent about how
 * many chose what where that would say who. */
#include "unit/played.h"

#include "base/arena.h"
#include "cases/library.h"
#include "front/shared/group_page.h"
#include "model/markup.h"
#include "report/out_json.h"
#include "report/report.h"
#include "report/talk_sheet.h"

#include "base/banned.h"

/* ---- whether it is well-formed ---- */

enum { DEEPEST = 32 };

typedef struct Html {
    const char *at;
    char open[DEEPEST][16];
    int depth;
} Html;

static bool is_void(const char *name) {
    return !strcmp(name, "meta") || !strcmp(name, "br");
}

static void read_name(Html *html, char name[16]) {
    size_t len = strspn(html->at, "abcdefghijklmnopqrstuvwxyz0123456789-");
    if (!len || len > 15)
        fail_msg("no name: %.60s", html->at);
    memcpy(name, html->at, len);
    name[len] = 0;
    html->at += len;
}

/* name="value", where a value has neither < nor > and each & is an entity. */
static void read_attributes(Html *html) {
    char name[16];
    while (*html->at == ' ') {
        html->at++;
        read_name(html, name);
        if (strncmp(html->at, "=\"", 2) != 0)
            fail_msg("no value: %.60s", html->at);
        size_t len = strcspn(html->at += 2, "\"<>");
        if (html->at[len] != '"')
            fail_msg("a value that does not end: %.60s", html->at);
        html->at += len + 1;
    }
}

static void read_tag(Html *html) {
    char name[16];
    bool ends = *++html->at == '/';
    html->at += ends;
    read_name(html, name);
    if (ends) {
        if (!html->depth || strcmp(html->open[html->depth - 1], name) != 0)
            fail_msg("</%s> ends nothing that is open: %.60s", name, html->at);
        html->depth--;
    } else {
        read_attributes(html);
        if (!is_void(name)) {
            assert_true(html->depth < DEEPEST);
            memcpy(html->open[html->depth++], name, sizeof name);
        }
    }
    if (*html->at++ != '>')
        fail_msg("a tag that does not end: %.60s", html->at - 1);
}

static bool is_entity(const char *at) {
    static const char *const known[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (!strncmp(at, known[i], strlen(known[i])))
            return true;
    return false;
}

static void want_well_formed(const Text *page) {
    static const char begin[] = "<!DOCTYPE html>\n";
    Html html = {.at = text_cstr(page)};
    assert_int_equal(strncmp(html.at, begin, sizeof begin - 1), 0);
    html.at += sizeof begin - 1;
    while (*html.at) {
        bool style = html.depth && !strcmp(html.open[html.depth - 1], "style");
        if (*html.at == '<')
            read_tag(&html);
        else if (style || *html.at != '&' || is_entity(html.at))
            html.at++;
        else
            fail_msg("a bare &: %.60s", html.at);
    }
    assert_int_equal(html.depth, 0);
}

static bool says(const Text *page, const char *words) {
    return strstr(text_cstr(page), words) != NULL;
}

/* ---- what others wrote ---- */

#define HOSTILE "<script>alert(\"'1'\")</script>&lt;&"

static void what_others_wrote_stays_words(void **state) {
    (void)state;
    static const ReportChoice replies[] = {
        {.id = "r", .place = 0, .n = 4, .share = .4, .worth = 1},
        {.id = HOSTILE, .place = -1, .n = 6, .share = .6, .good_share = .5, .disputed = true}};
    static const ReportMark signal = {.id = HOSTILE, .shown = 10, .share = .1};
    static const ReportStray stray = {.marked = 5, .share = .5, .disputed = true, .words = HOSTILE};
    static const ReportItem item = {.kind = ITEM_SIGNAL, .moment = "m", .id = HOSTILE, .n = 10};
    static const ReportPerson person = {.alias = HOSTILE, .plays = 10};
    static const ReportGroup group = {.kind = GROUP_THEME, .label = HOSTILE};
    Markup words;
    assert_int_equal(markup_parse(&words, HOSTILE), MARKUP_OK);
    const Reply reply = {.id = "r", .text = words};
    const Line line = {.text = words, .when = {.function = -1}};
    const Moment place = {.name = HOSTILE, .line_count = 1, .reply_count = 1};
    const Scenario scenario = {.moments = &place,
                               .moment_count = 1,
                               .lines = &line,
                               .line_count = 1,
                               .replies = &reply,
                               .reply_count = 1};
    const ReportMoment moment = {.name = HOSTILE,
                                 .shown = 10,
                                 .replied = 10,
                                 .replies = replies,
                                 .reply_count = 2,
                                 .signals = &signal,
                                 .signal_count = 1,
                                 .strays = &stray,
                                 .stray_count = 1};
    const ReportCase of = {.id = "c",
                           .title = HOSTILE,
                           .hash = HOSTILE,
                           .language = "nl",
                           .here = HERE_SAME,
                           .scenario = &scenario,
                           .told = &scenario,
                           .set = {.plays = 10, .people = 10},
                           .moments = &moment,
                           .moment_count = 1,
                           .items = &item,
                           .item_count = 1};
    const Report report = {.plays = 10,
                           .all = {.plays = 10, .people = 10},
                           .people = &person,
                           .person_count = 1,
                           .cases = &of,
                           .case_count = 1,
                           .groups = &group,
                           .group_count = 1};
    Text page = {0};
    group_page(&report, (GroupSkipped){0}, LANG_NL, &page);
    want_well_formed(&page);
    assert_false(says(&page, "<script"));
    int times = 0;
    for (const char *at = text_cstr(&page); (at = strstr(at, "&lt;script&gt;")); at++)
        times++;
    /* title, moment, words, reply, choice, signal, theme, alias, item and stray, some more often */
    assert_true(times >= 10);
    text_release(&page);
}

/* ---- real results ---- */

static Library library;
static Arena arena;

static int set_up(void **state) {
    (void)state;
    library_init(&library, KLACHT_SOURCE "/scenarios");
    arena_init(&arena);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_release(&arena);
    library_release(&library);
    return 0;
}

/* Three cases: the first was played by `first` people, the others by so many. */
static void make_report(Report *report, int first, int people, Lang lang) {
    static const char *const aliases[] = {"rood-1", "rood-2", "rood-3",
                                          "rood-4", "rood-5", "rood-6"};
    static const char *const plays[][2] = {{"chapeau", "geduld-op"},
                                           {"de-kraan", "overdragen"},
                                           {"de-vierde-medewerker", "vriendelijk"}};
    Findings findings;
    findings_init(&findings, LANG_NL);
    report_init(report, &library, lang_id(lang));
    for (int p = 0; p < 3; p++)
        for (int i = 0; i < (p ? people : first); i++) {
            Record record;
            ResultInfo info = {.alias = aliases[i],
                               .started_ms = 1795292100123 + i * 1000,
                               .ended_ms = 1795292112463 + i * 1000};
            Json *tree = played(plays[p][0], plays[p][1], &info);
            assert_true(record_read(tree, "x.json", &arena, &findings, &record));
            report_add(report, &record);
            json_free(tree);
        }
    report_finish(report);
    findings_release(&findings);
}

/* A part of the page. */
static void take_part(const Text *page, const char *from, const char *until, Text *out) {
    const char *at = strstr(text_cstr(page), from), *end = at ? strstr(at, until) : NULL;
    if (!end)
        fail_msg("no part %s until %s", from, until);
    text_clear(out);
    text_add_bytes(out, at, (size_t)(end - at));
}

/* The words, a question and room; on another leaf the choices, and why. */
static void want_words_first(const Text *page, Lang lang) {
    Text part = {0};
    take_part(page, "id=\"gesprek\"", "id=\"keuzes\"", &part);
    assert_true(says(&part, "class=\"quote\"") && says(&part, "class=\"leaf\""));
    assert_true(
        says(&part, lang == LANG_NL ? "Daarvoor zei de klant" : "Before that the customer"));
    assert_false(says(&part, "<table") || says(&part, "%") || says(&part, "Waarom: "));
    take_part(page, "id=\"keuzes\"", "id=\"scores\"", &part);
    assert_true(says(&part, "<table") && !says(&part, "class=\"room\""));
    assert_true(says(&part, lang == LANG_NL ? "Waarom: " : "Why: "));
    /* in the language of who reads: each is played in Dutch */
    assert_int_equal(says(&part, "Negen dagen"), lang == LANG_NL);
    assert_int_equal(says(&part, "Nine days"), lang == LANG_EN);
    text_release(&part);
}

static void want_page(const Report *report, Lang lang, bool counted) {
    Text page = {0}, part = {0}, head = {0};
    group_page(report, (GroupSkipped){2, 1, 0, "half.json, twice.json"}, lang, &page);
    want_well_formed(&page);
    text_addf(&head, "<html lang=\"%s\">", lang_id(lang));
    assert_true(says(&page, text_cstr(&head)));
    assert_true(says(&page, msg(lang, MSG_GROUP_TITLE)));
    assert_true(says(&page, "rood-6"));
    take_part(&page, "id=\"themas\"", "id=\"mandaat\"",
              &part); /* a score is called the same everywhere */
    for (int s = 0; s < SCORED_COUNT; s++)
        assert_true(says(&part, msg(lang, scored_word((Scored)s))));
    assert_true(says(&page, ": half.json, twice.json"));
    take_part(&page, "id=\"casus-1\"", "id=\"casus-2\"", &part);
    assert_true(says(&part, "class=\"bar\"") && says(&part, "%"));
    take_part(&page, "id=\"casus-2\"", "id=\"wie\"", &part);
    if (says(&part, "class=\"bar\"") != counted || says(&part, "%") != counted)
        fail_msg("the cases that %s: %s", counted ? "many played" : "few played", text_cstr(&part));
    assert_int_equal(says(&part, msg(lang, MSG_GROUP_TIMES)), counted);
    assert_int_equal(says(&part, "<table"), counted);
    take_part(&page, "id=\"wie\"", "id=\"auteur\"", &part);
    assert_false(says(&part, "2026")); /* nobody's days */
    take_part(&page, "id=\"auteur-2\"", "</main>", &part);
    assert_int_equal(says(&part, "<table"), counted);
    take_part(&page, "id=\"gesprek\"", "id=\"scores\"", &part);
    assert_true(says(&part, "class=\"room\""));
    want_words_first(&page, lang);
    text_release(&page);
    text_release(&part);
    text_release(&head);
}

static void many_people_are_counted(void **state) {
    (void)state;
    Report report;
    for (Lang lang = LANG_NL; lang <= LANG_EN; lang++) {
        make_report(&report, 6, 6, lang);
        want_page(&report, lang, true);
        report_release(&report);
    }
}

/* "nummer_vier" is a name for who writes a case; who reads the page knows what the customer said.
 */
static void a_moment_is_named_by_what_is_said(void **state) {
    (void)state;
    Report report;
    Text page = {0};
    int named = 0;
    make_report(&report, 6, 6, LANG_NL);
    group_page(&report, (GroupSkipped){0}, LANG_NL, &page);
    for (int i = 0; i < report.case_count; i++)
        for (int k = 0; k < report.cases[i].moment_count; k++) {
            const char *name = report.cases[i].moments[k].name;
            if (strchr(name, '_') && ++named && says(&page, name))
                fail_msg("the page says %s", name);
        }
    assert_true(named > 0);
    text_release(&page);
    report_release(&report);
}

/* The talk sheet has no turn of what few played, nor has it their lines. */
static void few_people_are_not(void **state) {
    (void)state;
    Report report;
    make_report(&report, 6, 4, LANG_EN);
    want_page(&report, LANG_EN, false);
    report_release(&report);
    make_report(&report, 6, 4, LANG_NL);
    want_page(&report, LANG_NL, false);
    TalkTurn turns[TALK_TURNS];
    int count = talk_pick(&report, turns);
    assert_true(count > 0);
    for (int i = 0; i < count; i++)
        assert_string_equal(turns[i].of->id, "chapeau");
    report_release(&report);
}

/* Of few people altogether: who they are, what they played and how often, and not a figure more. */
static void a_page_of_few_is_no_scorecard(void **state) {
    (void)state;
    Report report;
    ResultsCounts counts = {.taken = 4};
    for (int people = 1; people <= 4; people += 3) {
        make_report(&report, people, people, LANG_NL);
        for (Lang lang = LANG_NL; lang <= LANG_EN; lang++) {
            Text page = {0};
            group_page(&report, (GroupSkipped){0}, lang, &page);
            want_well_formed(&page);
            const char *body = strstr(text_cstr(&page), "<main>");
            assert_true(says(&page, "rood-1") && says(&page, "Chapeau"));
            assert_true(says(&page, "klachtenspel progress"));
            assert_null(strstr(body, "%"));
            assert_null(strstr(body, "class=\"bar"));
            assert_null(strstr(body, "€"));
            assert_null(strstr(body, "2026"));
            assert_null(strstr(body, msg(lang, MSG_GROUP_PASSED)));
            assert_null(strstr(body, "id=\"scores\""));
            assert_null(strstr(body, "id=\"gesprek\""));
            text_release(&page);
        }
        Text json = {0};
        out_json_print(&report, &counts, &json);
        static const char *const counted[] = {
            "\"mean\": ",      "\"passed\": ",    "\"share\": ", "\"spent\": ",
            "\"hits\": ",      "\"marked\": ",    "\"first\": ", "\"minutes_mean\": ",
            "\"satisfied\": ", "\"difficulty\": "};
        for (size_t i = 0; i < sizeof counted / sizeof *counted; i++)
            for (const char *at = text_cstr(&json); (at = strstr(at, counted[i]));) {
                at += strlen(counted[i]);
                if (strncmp(at, "null", 4) != 0)
                    fail_msg("of few people: %s%.20s", counted[i], at);
            }
        assert_true(says(&json, "\"moments\": []"));
        text_release(&json);
        report_release(&report);
    }
}

static void nothing_is_said_to_be_nothing(void **state) {
    (void)state;
    for (Lang lang = LANG_NL; lang <= LANG_EN; lang++) {
        Report report;
        Text page = {0};
        report_init(&report, &library, lang_id(lang));
        report_finish(&report);
        group_page(&report, (GroupSkipped){.refused = 3}, lang, &page);
        want_well_formed(&page);
        assert_true(says(&page, msg(lang, MSG_GROUP_EMPTY)));
        assert_false(says(&page, msg(lang, MSG_GROUP_TALK)));
        assert_true(says(&page, msg(lang, MSG_GROUP_SKIPPED)));
        text_release(&page);
        report_release(&report);
    }
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(what_others_wrote_stays_words),     TEST(many_people_are_counted),
        TEST(a_moment_is_named_by_what_is_said), TEST(few_people_are_not),
        TEST(a_page_of_few_is_no_scorecard),     TEST(nothing_is_said_to_be_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
