/* What author mode is made of: titles as ids, drawings as Graphviz gives them, folders that are
 * watched, a play that begins somewhere else, and what can still be reached from where a play
 * stands. */
#include <poll.h>

#include "unit/support.h"

#include "author/graph_layout.h"
#include "author/template.h"
#include "base/file_folder.h"
#include "base/file_read.h"
#include "base/file_watch.h"
#include "base/file_write.h"
#include "base/path.h"
#include "cases/case_id.h"
#include "cases/opened.h"
#include "explore/explore_reach.h"
#include "temporary.h"

/* ---- ids */

static void id_is(const char *title, const char *id) {
    Text out = {0};
    case_id_of_title(title, &out);
    assert_string_equal(text_cstr(&out), id);
    assert_true(!out.len || case_id_is_good(text_cstr(&out)));
    text_release(&out);
}

static void test_ids(void **state) {
    (void)state;
    id_is("De winterjas", "de-winterjas");
    id_is("  Café “De Zon”, 2e keer!  ", "cafe-de-zon-2e-keer");
    id_is("'s Avonds laat", "s-avonds-laat");
    id_is("…", "");
    id_is("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
}

static void test_titled(void **state) {
    (void)state;
    const char *home = temporary_folder("titled");
    char *folder = path_join(home, "het"), *file = path_join(folder, "case.lua"), *missing;
    Text text = {0};
    assert_int_equal(template_make_titled(folder, "het", "Het \"echte\" verhaal", &missing),
                     FILE_OK);
    assert_null(missing);
    assert_int_equal(file_read(file, FILE_LIMIT_SOURCE, &text), FILE_OK);
    assert_non_null(strstr(text_cstr(&text), "title    = \"Het \\\"echte\\\" verhaal\""));
    text_release(&text);
    free(file);
    free(folder);
}

/* ---- drawings */

static void drawing(GraphLayout *layout) {
    *layout = (GraphLayout){.node_count = 2};
    layout->nodes = calloc(2, sizeof *layout->nodes);
    for (int i = 0; i < 2; i++)
        layout->nodes[i].name = strdup("x");
}

static void test_drawing(void **state) {
    (void)state;
    GraphLayout layout;
    drawing(&layout);
    assert_true(graph_layout_read(&layout,
                                  "graph 1 4 3\nnode n0 1 2.5 1 0.5 \"\" solid box black white\n"
                                  "node n1 2 0.5 1 0.5 \"\" solid box black white\n"
                                  "edge n0 n1 4 1 2 1 1.5 2 1 2 0.75 solid black\nstop\n"));
    assert_near(layout.width, 4, 0);
    assert_near(layout.nodes[0].y, 0.5, 1e-9); /* from the top */
    assert_int_equal(layout.arrow_count, 1);
    assert_int_equal(layout.arrows[0].point_count, 4);
    assert_near(layout.arrows[0].points[1], 1, 1e-9);
    graph_layout_release(&layout);
    static const char *const wrong[] = {
        "",
        "graph 1 x 3\n",
        "graph 1 4 3\nnode n2 1 2 1 1\n",
        "graph 1 4 3\nnode m0 1 2 1 1\n",
        "graph 1 4 3\nedge n0 n1 400000000 1 2\n",
        "graph 1 4 3\nedge n0 n1 2 1 2\n",
        "graph 1 4 3\nedge n0 n-1 1 1 2\n",
        "graph 1 nan 3\n",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        drawing(&layout);
        assert_false(graph_layout_read(&layout, wrong[i]));
        graph_layout_release(&layout);
    }
}

/* ---- watching */

static bool is_told(FileWatch *watch) {
    struct pollfd fd = {.fd = file_watch_descriptor(watch), .events = POLLIN};
    if (fd.fd < 0)
        return file_watch_changed(watch);
    return poll(&fd, 1, 0) > 0 && file_watch_changed(watch);
}

static void test_watch(void **state) {
    (void)state;
    char *home = path_join(temporary_folder("watch"), "zaak");
    char *file = path_join(home, "case.lua"), *above = path_folder(home);
    char *beside = path_join(above, "ander"), *house = path_join(above, "house.lua");
    FileWatch *watch = file_watch_new();
    file_watch_add(watch, home, NULL); /* it is not there yet */
    file_watch_add(watch, above, "house.lua");
    assert_int_equal(file_make_folder(home), FILE_OK);
    assert_true(is_told(watch));
    assert_false(is_told(watch));
    file_write(file, "x", 1);
    assert_true(is_told(watch));
    file_write(house, "x", 1);
    assert_true(is_told(watch));
    assert_false(is_told(watch));
    file_write(beside, "x", 1); /* nobody asked */
    assert_false(is_told(watch));
    remove(file);
    assert_true(is_told(watch));
    remove(home); /* and another in its place */
    assert_true(is_told(watch));
    assert_int_equal(file_make_folder(home), FILE_OK);
    assert_true(is_told(watch));
    file_write(file, "y", 1);
    assert_true(is_told(watch));
    file_watch_free(watch);
    free(house);
    free(beside);
    free(above);
    free(file);
    free(home);
}

/* ---- plays */

static void each_case(void (*look)(const Opened *opened)) {
    Library library;
    library_init(&library, KLACHT_TESTS "/shelf");
    library_scan(&library);
    for (int i = 0; i < library.count && i < 3; i++) {
        Findings findings;
        Opened opened;
        int code;
        findings_init(&findings, LANG_NL);
        assert_true(opened_init(&opened, &library, library.items[i].id, "nl", &findings, &code));
        look(&opened);
        opened_release(&opened);
        findings_release(&findings);
    }
    library_release(&library);
}

/* Half of the way to the lowest and to the highest, these can still be reached, and no more than
 * before. */
static void reaches(const Opened *opened) {
    const Scenario *scenario = opened->file.scenario;
    const ScriptCalls *calls = &opened->file.calls;
    PlaySetup setup = {.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1};
    Exploration *e = exploration_new(scenario, calls, &(ExploreSetup){.scores = true});
    Play *from = play_new(scenario, calls, setup), *play = play_new(scenario, calls, setup);
    for (int score = 0; score < EXPLORE_SCORES; score++) {
        const ScoreRange *range = exploration_range(e, score);
        for (int up = 0; up < 2 && range->has && range->exact; up++) {
            const InputList *way = up ? &range->highest_play : &range->lowest_play;
            double best = up ? range->highest : range->lowest, value = -1;
            play_restart(from, setup);
            for (int i = 0; i < way->count && play_phase(from) < PHASE_ENDED; i++) {
                if (i % 3 == 0) {
                    assert_true(exploration_reach(e, from, score, up, play, &value, NULL));
                    assert_near(value, best, 1e-3);
                    assert_true(exploration_reach(e, from, score, !up, play, &value, NULL));
                    assert_true(up ? value >= range->lowest - 1e-3
                                   : value <= range->highest + 1e-3);
                }
                assert_int_equal(play_step(from, &way->items[i]), PLAY_OK);
            }
        }
    }
    play_free(play);
    play_free(from);
    exploration_free(e);
}

static void test_reach(void **state) {
    (void)state;
    each_case(reaches);
}

/* A play that begins elsewhere comes back to its own beginning. */
static void starts(const Opened *opened) {
    const Scenario *scenario = opened->file.scenario;
    PlaySetup setup = {.seed = 1, .mode = PLAY_PRACTICE};
    Play *play = play_new(scenario, &opened->file.calls, setup);
    PlayState state = play_look(play);
    int moment = scenario->moment_count / 2;
    uint8_t *said = calloc((size_t)scenario->house.act_count + 1, 1);
    uint8_t *heard = calloc((size_t)scenario->mark_name_count + 1, 1);
    Value *flags = calloc((size_t)scenario->flag_count + 1, sizeof *flags);
    memcpy(flags, state.flags, (size_t)scenario->flag_count * sizeof *flags);
    state.moment = moment;
    state.trust = 12;
    state.patience = 34;
    state.acting = false;
    state.said = said;
    state.heard = heard;
    state.flags = flags;
    assert_int_equal(play_start_at(play, &state), PLAY_OK);
    free(said);
    free(heard);
    free(flags);
    assert_int_equal(play_moment(play), moment);
    assert_near(play_look(play).trust, 12, 0);
    if (play_phase(play) == PHASE_LISTEN)
        assert_int_equal(play_step(play, &(Input){.at_ms = 5, .kind = INPUT_CONTINUE}), PLAY_OK);
    Input back = {.at_ms = 9, .kind = INPUT_REWIND};
    back.as.rewind = 0;
    assert_int_equal(play_step(play, &back), PLAY_OK);
    assert_int_equal(play_moment(play), moment);
    assert_near(play_look(play).patience, 34, 0);
    play_restart(play, setup);
    assert_int_equal(play_moment(play), moment);
    play_free(play);
}

static void test_start_at(void **state) {
    (void)state;
    each_case(starts);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ids),     cmocka_unit_test(test_titled),
        cmocka_unit_test(test_drawing), cmocka_unit_test(test_watch),
        cmocka_unit_test(test_reach),   cmocka_unit_test(test_start_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
