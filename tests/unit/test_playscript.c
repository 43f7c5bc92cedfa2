/* The playscript: what is in it, that texts mean nothing to HTML or Markdown, and that the blind
 * one hangs on nothing of the key, for every case that is given out. */
#include "unit/support.h"

#include "unit/scenarios.h"

#include "author/playscript.h"
#include "script/script.h"

static const char house_text[] =
    "definition [[Een klacht is elke uiting van onvrede.]]\n"
    "category 'complaint' { label = 'klacht' }\ncategory 'question' { label = 'vraag' }\n"
    "kind 'implicit' { label = 'impliciet' }\n"
    "act 'own' { label = 'op <zich> nemen', empathy = 2, trust = 8, patience = -10 }\n"
    "act 'explain' { label = 'uitleg', empathy = -2, trust = -6, patience = -12, trap = true }\n"
    "remedy 'apology' { label = 'excuses', trust = 5, patience = 10 }\n"
    "remedy 'refund' { label = 'geld', euros = { 5, 10 } }\n"
    "role 'desk' { label = 'balie', euros = 25, may = { 'apology', 'refund' } }\n"
    "mood 'neutral' { label = 'rustig', below = 101 }\n"
    "weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }\n"
    "pass { total = 60 }\npace { words_per_minute = 175, think_seconds = 8 }\n";

static const char case_text[] =
    "case { title = '1. <Proef> & _co_', summary = '# geen kop', role = 'desk', start = 'a',\n"
    "  flags = { open = false, dagen = 2 }, teaches = { 'leert <dit>' },\n"
    "  customer = { name = '*De* & Wit', trust = 50, patience = 30 },\n"
    "  on = { patience_out = 'weg' } }\n"
    "moment 'a' { step = 'listen' }\n"
    "customer [[Dag &eacute;&eacute;n <b>lamp</b>, *nog steeds* niets na {dagen} dagen.]]\n"
    "  signal 'nog steeds' { kind = 'implicit', why = [[Het <duurt>.]] }\n"
    "  decoy 'Dag' { why = 'Gewoon.' }\n"
    "thought [[Ze luistert & knikt.]]\n"
    "reply [[- Ik `doe` het. [zie](x)]] { act = 'own', go = 'b', why = 'Goed zo.',\n"
    "  heard = { 'nog steeds', 'Dag' }, set = { open = true }, takes = '2d' }\n"
    "reply [[Uitleg.]] { act = 'explain', go = 'b', why = 'Niet zo.' }\n"
    "reply [[Later.]] { act = 'explain', go = 'b', why = 'x', when = { dagen = { min = 2 } } }\n"
    "moment 'b'\n"
    "judge { is = 'complaint', kind = 'implicit', why = 'Oordeelgrond.',\n"
    "  go = { right = 'd', half = 'd', wrong = 'weg' } }\n"
    "moment 'd'\ncustomer [[1. Wat gaat u doen?\n\n2) Zeg het.]]\n"
    "customer [[Mooi.]] { when = { open = true } }\n"
    "offer { needs = { 'apology' }, fair = { 5, 10 }, route = 'self', why = 'Aanbodgrond.',\n"
    "  go = { fits = 'blij', short = 'weg', handed_over = 'weg' } }\n"
    "ending 'blij' [[Fijn.]] { outcome = 'delighted' }\n"
    "ending 'weg' [[Dag.]] { outcome = 'lost' }\n";

typedef struct Loaded {
    HouseFile house;
    CaseFile file;
} Loaded;

static void load(Loaded *loaded) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    if (!script_load_house_text(house_text, strlen(house_text), "house.lua", NULL, &findings,
                                &loaded->house) ||
        !script_load_case_text(case_text, strlen(case_text), "case.lua", "proef",
                               &loaded->house.house, NULL, &findings, &loaded->file)) {
        findings_print(&findings, stderr, false);
        fail();
    }
    findings_release(&findings);
}

static void unload(Loaded *loaded) {
    case_file_release(&loaded->file);
    house_file_release(&loaded->house);
}

static void has(const Text *text, const char *part) {
    if (!strstr(text_cstr(text), part))
        fail_msg("no %s in\n%s", part, text_cstr(text));
}

static void has_not(const Text *text, const char *part) {
    if (strstr(text_cstr(text), part))
        fail_msg("%s stands in\n%s", part, text_cstr(text));
}

static void write_whole(Loaded *loaded, SheetForm form, Text *out) {
    Graph graph;
    graph_init(&graph, loaded->file.scenario, &loaded->file.calls, 0, NULL);
    playscript_write(&(Playscript){.scenario = loaded->file.scenario, .graph = &graph}, form, out);
    graph_release(&graph);
}

static void test_html(void **state) {
    (void)state;
    Loaded loaded;
    Text html = {0}, again = {0};
    load(&loaded);
    write_whole(&loaded, SHEET_HTML, &html);
    write_whole(&loaded, SHEET_HTML, &again);
    assert_string_equal(text_cstr(&html), text_cstr(&again));
    has(&html, "<html lang=\"nl\">");
    has(&html, "<h1>1. &lt;Proef&gt; &amp; _co_</h1>");
    has(&html, "&amp;eacute;&amp;eacute;n &lt;b&gt;lamp&lt;/b&gt;");
    has_not(&html, "<b>lamp");
    has(&html, "<u class=\"signal\"><em>nog steeds</em></u><sup>[S1]</sup>");
    has(&html, "<u class=\"decoy\">Dag</u><sup>[L1]</sup>");
    has(&html, "Het &lt;duurt&gt;.");
    has(&html, "Ze luistert &amp; knikt.");
    has(&html, "op &lt;zich&gt; nemen");
    has(&html, "vertrouwen\u00a0+8, geduld\u00a0−10, empathie\u00a0+2");
    has(&html, "<strong>valkuil</strong>");
    has(&html, "<strong>beste weg</strong>");
    has(&html, "vlag ‘dagen’ is minstens 2");
    has(&html, "duurt 2 dagen; vlag ‘open’ wordt ja");
    has(&html, "<a href=\"#e1\">E1\u00a0· blij</a>");
    has(&html, "<h3 id=\"e1\">");
    has(&html, "<th scope=\"col\">");
    has(&html, "€ 5 tot en met € 10");
    has(&html, "S1 of L1");
    has(&html, "[Alleen als gekozen is voor 1");
    has(&html, "komt na 1a, 1b, 1c");
    has(&html, "Oordeelgrond.");
    has(&html, "Aanbodgrond.");
    has(&html, "leert &lt;dit&gt;");
    has(&html, "1. Wat gaat u doen?<br>2) Zeg het.");
    has_not(&html, "http");
    text_release(&html);
    text_release(&again);
    unload(&loaded);
}

static void test_markdown(void **state) {
    (void)state;
    Loaded loaded;
    Text text = {0};
    load(&loaded);
    write_whole(&loaded, SHEET_MARKDOWN, &text);
    has(&text, "# 1. \\<Proef\\> & \\_co\\_\n");
    has(&text, "\n\\# geen kop\n");
    has(&text, "\\&eacute;\\&eacute;n \\<b\\>lamp\\</b\\>");
    has(&text, "***nog steeds*** [S1]");
    has(&text, "**\\*De\\* & Wit:** ");
    has(&text, "- Ik \\`doe\\` het. \\[zie\\](x)");
    has(&text, "\\\n    2\\) Zeg het.");
    text_release(&text);
    unload(&loaded);
}

/* For a word processor: columns as wide as they need, and marks by their notes alone. */
static void test_word(void **state) {
    (void)state;
    Loaded loaded;
    Text text = {0};
    load(&loaded);
    write_whole(&loaded, SHEET_WORD, &text);
    has(&text, "<col style=\"width: 6%\"><col style=\"width: 42%\">");
    has(&text, "<strong><em>nog steeds</em></strong><sup>[S1]</sup>");
    has(&text, "<strong>Dag</strong><sup>[L1]</sup>");
    has(&text, "Achter vette woorden");
    has_not(&text, "golvend");
    text_release(&text);
    unload(&loaded);
}

/* The drawing speaks of what stands beside it, by number and letter; what goes the same way is one
 * arrow. */
static void test_drawing(void **state) {
    (void)state;
    Loaded loaded;
    Graph graph;
    Text dot = {0}, html = {0};
    load(&loaded);
    graph_init(&graph, loaded.file.scenario, &loaded.file.calls, 0, NULL);
    playscript_dot(&graph, LANG_NL, &dot);
    has(&dot, "<B>1 · a</B>");
    has(&dot, "<B>E1 · blij</B>");
    has_not(&dot, "Uitleg.");
    has_not(&dot, "Kader");
    write_whole(&loaded, SHEET_HTML, &html);
    int alike = 0;
    for (const char *at = text_cstr(&dot); (at = strstr(at, "\"a\" -> \"b\"")); at++)
        alike++;
    assert_int_equal(alike, 2); /* one that helps, and two traps */
    for (int reply = 0; reply < loaded.file.scenario->reply_count; reply++) {
        char name[8];
        snprintf(name, sizeof name, "1%c", 'a' + reply);
        has(&dot, name);
        has(&html, name);
    }
    graph_release(&graph);
    text_release(&dot);
    text_release(&html);
    unload(&loaded);
}

/* Everything of the key another: what is said, offered and where it goes stays. The model is plain
 * data of an arena, so a test may write in it. */
#define CHANGED(array, type) ((type *)(uintptr_t)(array))

static const Markup other = {.source = "VERKLAPT", .words = 1};

static void change_acts(Scenario *s) {
    for (int i = 0; i < s->reply_count; i++) {
        Reply *reply = &CHANGED(s->replies, Reply)[i];
        reply->why = other;
        reply->id = "verklapt";
        reply->act_count = 1;
        reply->off = -1;
        reply->has_trust = reply->has_patience = reply->has_empathy = true;
        reply->trust = reply->patience = reply->empathy = 77;
        reply->set_count = reply->add_count = 0;
        /* that it depends on something is told; on what is not */
        if (reply->heard_count && (reply->when.test_count || reply->when.function >= 0))
            reply->heard_count = 0;
        else if (reply->heard_count > 1)
            reply->heard_count = 1;
        reply->has_takes = reply->contact = !reply->contact;
        reply->hand_over = HAND_OVER_COLD;
        reply->euros = 77;
    }
    for (int i = 0; i < s->judge_count; i++) {
        Judge *judge = &CHANGED(s->judges, Judge)[i];
        judge->category = (judge->category + 1) % s->house.category_count;
        judge->kind = -1;
        judge->also_count = 0;
        judge->why = other;
    }
    for (int i = 0; i < s->offer_count; i++) {
        Offer *offer = &CHANGED(s->offers, Offer)[i];
        offer->need_count = offer->welcome_count = offer->harmful_count = 0;
        offer->has_fair = !offer->has_fair;
        offer->route = offer->route == ROUTE_SELF ? ROUTE_SENIOR : ROUTE_SELF;
        offer->why = other;
    }
}

static void change_key(Scenario *s) {
    for (int i = 0; i < s->moment_count; i++) {
        Moment *moment = &CHANGED(s->moments, Moment)[i];
        moment->name = "verklapt";
        moment->step = moment->step == STEP_SOLVE ? STEP_LISTEN : STEP_SOLVE;
        moment->route = moment->route == ROUTE_SELF ? ROUTE_SENIOR : ROUTE_SELF;
    }
    for (int i = 0; i < s->ending_count; i++) {
        Ending *ending = &CHANGED(s->endings, Ending)[i];
        ending->name = "verklapt";
        ending->outcome = ending->outcome == OUTCOME_LOST ? OUTCOME_DELIGHTED : OUTCOME_LOST;
    }
    for (int i = 0; i < s->line_count; i++) {
        Line *line = &CHANGED(s->lines, Line)[i];
        line->mark_count = 0;
        line->thought = other;
        line->mood = -1;
    }
    s->trust = s->patience = 77;
    s->earlier = 7;
    s->teach_count = s->theme_count = 0;
    s->has_norm = !s->has_norm;
    s->sector = "verklapt";
    change_acts(s);
}

/* A text of the key that stands in the words of the case themselves is no leak. */
static int leaks(const Scenario *s, const Text *blind, const Markup *key) {
    if (!key->source || strlen(key->source) < 12)
        return 0;
    Text shown = {0};
    text_add_html(&shown, key->source, strlen(key->source));
    int found = strstr(text_cstr(blind), text_cstr(&shown)) != NULL;
    text_release(&shown);
    return want(!found, "%s: \"%s\" stands in the blind script\n", s->id, key->source);
}

static int look_for_key(const Scenario *s, const Text *blind) {
    int faults = 0;
    for (int i = 0; i < s->reply_count; i++)
        faults += leaks(s, blind, &s->replies[i].why);
    for (int i = 0; i < s->mark_count; i++)
        faults += leaks(s, blind, &s->marks[i].why);
    for (int i = 0; i < s->line_count; i++)
        faults += leaks(s, blind, &s->lines[i].thought);
    for (int i = 0; i < s->judge_count; i++)
        faults += leaks(s, blind, &s->judges[i].why);
    for (int i = 0; i < s->offer_count; i++)
        faults += leaks(s, blind, &s->offers[i].why);
    for (int i = 0; i < s->teach_count; i++)
        faults += leaks(s, blind, &(Markup){.source = s->teaches[i]});
    return faults;
}

/* What a flag would say is told by what it can say. */
static void test_blind_values(void **state) {
    (void)state;
    Loaded loaded;
    Text text = {0};
    load(&loaded);
    Scenario *s = loaded.file.scenario;
    playscript_write(&(Playscript){.scenario = s}, SHEET_MARKDOWN, &text);
    const char *leaf = strstr(text_cstr(&text), "Waar het heen gaat");
    assert_non_null(leaf);
    assert_non_null(strstr(leaf, "- **1** 1a → "));
    assert_non_null(strstr(leaf, " of E"));
    assert_true(strstr(text_cstr(&text), " → ") > leaf);
    has_not(&text, "Verder met");
    has(&text, "- **1a** \\[Alleen op sommige wegen\\]");
    has(&text, "niets na 2 dagen");
    has_not(&text, "…");
    Change change = {.flag = 1, .to = {.type = VALUE_NUMBER, .number = 4}};
    CHANGED(s->replies, Reply)[1].set = &change;
    CHANGED(s->replies, Reply)[1].set_count = 1;
    text_clear(&text);
    playscript_write(&(Playscript){.scenario = s}, SHEET_MARKDOWN, &text);
    has(&text, "niets na \\[2 / 4\\] dagen");
    CHANGED(s->replies, Reply)[1].set_count = 0;
    CHANGED(s->replies, Reply)[1].add = &change;
    CHANGED(s->replies, Reply)[1].add_count = 1;
    text_clear(&text);
    playscript_write(&(Playscript){.scenario = s}, SHEET_MARKDOWN, &text);
    has(&text, "niets na \\[een getal, eerst 2\\] dagen");
    CHANGED(s->replies, Reply)[1].add_count = 0;
    text_release(&text);
    unload(&loaded);
}

static int look_blind(const Opened *opened) {
    enum { FORMS = SHEET_MARKDOWN + 1 };
    Scenario *s = opened->file.scenario;
    Text before[FORMS] = {{0}}, after = {0};
    int faults = 0;
    for (int form = 0; form < FORMS; form++)
        playscript_write(&(Playscript){.scenario = s}, (SheetForm)form, &before[form]);
    faults += look_for_key(s, &before[SHEET_HTML]);
    change_key(s);
    for (int form = 0; form < FORMS; form++) {
        text_clear(&after);
        playscript_write(&(Playscript){.scenario = s}, (SheetForm)form, &after);
        faults += want(before[form].len > 1000, "%s: an empty blind script\n", s->id);
        faults += want(!strcmp(text_cstr(&before[form]), text_cstr(&after)),
                       "%s: the blind script hangs on the key\n", s->id);
        text_release(&before[form]);
    }
    text_release(&after);
    return faults;
}

static void test_blind(void **state) {
    (void)state;
    assert_int_equal(each_case("nl", look_blind), 0);
    assert_int_equal(each_case("en", look_blind), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_html),
        cmocka_unit_test(test_markdown),
        cmocka_unit_test(test_word),
        cmocka_unit_test(test_drawing),
        cmocka_unit_test(test_blind_values),
        cmocka_unit_test(test_blind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
