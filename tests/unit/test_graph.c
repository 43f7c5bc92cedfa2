/* The graph: shapes, kinds of answer, what is unreachable, the best play, and safe escaping. */
#include <cjson/cJSON.h>

#include "unit/support.h"

#include "author/graph_dot.h"
#include "author/graph_tree.h"
#include "script/script.h"
#include "store/json_parse.h"
#include "store/json_print.h"

static const char house_text[] =
    "definition [[Een klacht is elke uiting van onvrede.]]\n"
    "category 'complaint' { label = 'klacht' }\n"
    "category 'question' { label = 'vraag' }\n"
    "kind 'implicit' { label = 'impliciet' }\n"
    "act 'own' { label = 'eigenaar <&> \"zijn\"', empathy = 2, trust = 8, patience = 10 }\n"
    "act 'explain' { label = 'uitleg', empathy = -2, trust = -6, patience = -12, trap = true }\n"
    "act 'script' { label = 'standaard', patience = 2 }\n"
    "remedy 'apology' { label = 'excuses', trust = 5, patience = 10 }\n"
    "role 'desk' { label = 'balie', euros = 25, may = { 'apology' } }\n"
    "mood 'neutral' { label = 'rustig', below = 101 }\n"
    "weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }\n"
    "pass { total = 60 }\n"
    "pace { words_per_minute = 175, think_seconds = 8 }\n";

static const char case_text[] =
    "case { title = 'Proef', role = 'desk', start = 'a', flags = { open = false },\n"
    "  customer = { name = 'mevrouw & co', trust = 50, patience = 30 },\n"
    "  on = { patience_out = 'weg' } }\n"
    "moment 'a' { step = 'listen' }\n"
    "customer [[Dag, met {customer}: \"nog <steeds>\" niets & \\N zo blijft het maar doorgaan tot "
    "ver voorbij het einde van de regel.]]\n"
    "  signal 'steeds' { kind = 'implicit', why = 'x' }\n"
    "reply [[Ik.]] { act = 'own', go = 'b', why = 'x', heard = 'steeds' }\n"
    "reply [[Uitleg.]] { act = 'explain', go = 'b', why = 'x' }\n"
    "reply [[Ja.]] { act = 'script', go = 'b', why = 'x' }\n"
    "reply [[Nooit.]] { id = 'dicht', act = 'script', when = { open = true }, go = 'c',\n"
    "  why = 'x' }\n"
    "moment 'b'\n"
    "judge { is = 'complaint', kind = 'implicit', why = 'x',\n"
    "  go = { right = 'd', half = 'd', wrong = 'weg' } }\n"
    "moment 'c'\nnarrator [[Leeg.]]\ngo 'blij'\n"
    "moment 'd'\ncustomer [[Wat gaat u doen?]]\n"
    "offer { needs = { 'apology' }, route = 'self', why = 'x',\n"
    "  go = { fits = 'blij', short = 'weg', handed_over = 'weg' } }\n"
    "ending 'blij' [[Fijn.]] { outcome = 'delighted' }\n"
    "ending 'weg' [[Dag.]] { outcome = 'lost' }\n";

typedef struct Loaded {
    HouseFile house;
    CaseFile file;
    Graph graph;
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
    graph_init(&loaded->graph, loaded->file.scenario, &loaded->file.calls, 0, NULL);
}

static void unload(Loaded *loaded) {
    graph_release(&loaded->graph);
    case_file_release(&loaded->file);
    house_file_release(&loaded->house);
}

static const Arrow *find(const Graph *graph, const char *from, const char *to, const char *reply) {
    const Scenario *s = graph->scenario;
    for (int i = 0; i < graph->arrow_count; i++) {
        const Arrow *arrow = &graph->arrows[i];
        if (arrow->from != SCENARIO_NOWHERE && !strcmp(scenario_place_name(s, arrow->from), from) &&
            !strcmp(scenario_place_name(s, arrow->to), to) &&
            (!reply || !strcmp(s->replies[arrow->reply].id, reply)))
            return arrow;
    }
    fail_msg("no arrow from %s to %s", from, to);
    return NULL;
}

static void test_arrows(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded);
    const Graph *graph = &loaded.graph;
    assert_true(graph->complete && graph->has_best && graph->best_proved);
    assert_int_equal(find(graph, "a", "b", "own")->tone, TONE_HELPS);
    assert_int_equal(find(graph, "a", "b", "explain")->tone, TONE_TRAP);
    assert_int_equal(find(graph, "a", "b", "script")->tone, TONE_FLAT);
    assert_int_equal(find(graph, "a", "c", "dicht")->verdict, VERDICT_UNREACHABLE);
    assert_int_equal(graph->moments[2], VERDICT_UNREACHABLE);
    assert_int_equal(graph->endings[0], VERDICT_REACHED);
    assert_int_equal(find(graph, "b", "d", NULL)->results, RESULT_RIGHT | RESULT_HALF);
    assert_int_equal(find(graph, "d", "weg", NULL)->results,
                     RESULT_SHORT | RESULT_BEYOND | RESULT_HANDED_OVER);
    /* The best play: heard, judged right, offered what is needed. */
    assert_true(find(graph, "a", "b", "own")->best);
    assert_false(find(graph, "a", "b", "explain")->best);
    assert_true(find(graph, "b", "d", NULL)->best);
    assert_true(find(graph, "d", "blij", NULL)->best);
    assert_false(find(graph, "d", "weg", NULL)->best);
    assert_true(graph->best_endings[0]);
    assert_false(graph->best_endings[1]);
    const Arrow *last = &graph->arrows[graph->arrow_count - 1];
    assert_int_equal(last->kind, ARROW_PATIENCE_OUT);
    assert_false(last->best);
    unload(&loaded);
}

static void has(const Text *text, const char *part) {
    if (!strstr(text_cstr(text), part))
        fail_msg("no %s in\n%s", part, text_cstr(text));
}

static void test_dot(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded);
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        Text dot = {0}, again = {0};
        graph_dot(&loaded.graph, (Lang)lang, NULL, &dot);
        graph_dot(&loaded.graph, (Lang)lang, NULL, &again);
        assert_string_equal(text_cstr(&dot), text_cstr(&again));
        has(&dot, "&quot;nog");
        has(&dot, "&lt;steeds&gt;&quot;");
        has(&dot, "mevrouw &amp; co");
        has(&dot, "eigenaar &lt;&amp;&gt;");
        has(&dot, "\"b\" [shape=diamond");
        has(&dot, "\"d\" [shape=house");
        has(&dot, "\"blij\" [shape=tripleoctagon");
        has(&dot, "\"weg\" [shape=invtrapezium");
        has(&dot, "arrowhead=box");
        has(&dot, "penwidth=4");
        has(&dot, lang == LANG_NL ? "onbereikbaar" : "unreachable");
        has(&dot, "style=\"filled,dashed\"");
        assert_null(strstr(text_cstr(&dot), "<B></B>"));
        text_release(&dot);
        text_release(&again);
    }
    unload(&loaded);
}

static void test_json(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded);
    Text text = {0};
    graph_tree(&loaded.graph, &text);
    Findings findings;
    findings_init(&findings, LANG_EN);
    cJSON *tree = json_parse(text_cstr(&text), text.len, "graph", &findings);
    assert_non_null(tree);
    assert_string_equal(json_string(tree, "schema"), "klachtenspel.graph/1");
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "places")), 6);
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "arrows")), loaded.graph.arrow_count);
    const cJSON *first = cJSON_GetArrayItem(json_get(tree, "places"), 0);
    assert_string_equal(json_string(first, "step"), "listen");
    assert_non_null(strstr(json_string(first, "text"), "\"nog <steeds>\" niets & \\N zo"));
    assert_string_equal(json_string(cJSON_GetArrayItem(json_get(tree, "places"), 2), "verdict"),
                        "unreachable");
    cJSON_Delete(tree);
    findings_release(&findings);
    text_release(&text);
    unload(&loaded);
}

/* Words are cut at a space; what fits stays whole. */
static void test_words(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded);
    Text text = {0};
    graph_first_words(&loaded.graph, 0, 12, &text);
    assert_string_equal(text_cstr(&text), "Dag, met…");
    text_clear(&text);
    graph_first_words(&loaded.graph, SCENARIO_ENDING, 5, &text);
    assert_string_equal(text_cstr(&text), "Fijn.");
    text_release(&text);
    unload(&loaded);
}

/* Nothing explored: the picture is there all the same. */
static void test_stopped(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded);
    static const volatile sig_atomic_t stop = 1;
    Graph graph;
    graph_init(&graph, loaded.file.scenario, &loaded.file.calls, 0, &stop);
    assert_false(graph.complete);
    assert_int_equal(graph.endings[0], VERDICT_UNDECIDED);
    Text dot = {0};
    graph_dot(&graph, LANG_EN, NULL, &dot);
    has(&dot, "undecided");
    text_release(&dot);
    graph_release(&graph);
    unload(&loaded);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arrows), cmocka_unit_test(test_dot),     cmocka_unit_test(test_json),
        cmocka_unit_test(test_words),  cmocka_unit_test(test_stopped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
