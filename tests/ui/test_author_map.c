/* The map of author mode: it opens so that it can be read, with the present moment in sight, in a
 * small case and in one of sixty moments; zoom, pan, search and keys; and how one comes to a moment
 * by it. */
#include <stdlib.h>
#include <string.h>

#include "front/window/author/author_map.h"
#include "front/window/author/author_play.h"
#include "front/window/game/scene.h"
#include "ui/support_author.h"

enum { MANY = 60 };

/* A case of so many moments, one after the other, with ways around. */
static void write_many(void) {
    Text text = {0};
    text_add(&text,
             "case { title = 'Zestig', summary = 'Zestig momenten.', sector = 'x', role = "
             "'frontoffice', channel = 'phone', minutes = 30, teaches = { 'x' }, norm = { time = "
             "'24h', limit = '14d' }, customer = { name = 'mevrouw Maat', trust = 50, patience = "
             "60 }, start = 'm0' }\n");
    for (int i = 0; i < MANY; i++) {
        text_addf(&text,
                  "moment 'm%d' { step = 'probe' }\ncustomer [[Dit is regel %d, en ik wacht nog "
                  "steeds.]]\n",
                  i, i);
        for (int r = 0; r < 3; r++) {
            int to = i + 1 + r * 4;
            text_addf(&text,
                      "reply [[Antwoord %d van moment %d.]] { act = '%s', go = '%s%d', why = 'x' "
                      "}\n",
                      r, i, r ? "explain" : "acknowledge", to < MANY ? "m" : "uit",
                      to < MANY ? to : 0);
        }
    }
    text_add(&text, "ending 'uit0' [[Dank u wel.]] { outcome = 'satisfied' }\n");
    author_write(text_cstr(&text));
    text_release(&text);
}

static App *app(void) {
    return author_game()->app;
}

static const Widget *canvas(void) {
    const Widget *found = ui_find(app_ui(app()), AUTHOR_GRAPH);
    assert_non_null(found);
    return found;
}

static SDL_Rect box_of(int node) {
    return author_map_box(author_now(), canvas()->box, node);
}

static bool is_whole(int node) {
    SDL_Rect box = box_of(node), both;
    return SDL_IntersectRect(&box, &canvas()->box, &both) && SDL_RectEquals(&box, &both);
}

static int present(void) {
    return author_map_present(author_now());
}

static int named(const char *name) {
    return author_map_named(author_now(), name);
}

static const char *here(void) {
    return author_now()->layout.nodes[present()].name;
}

static void key(SDL_Keycode sym, SDL_Keymod mods) {
    ui_test_key(app(), sym, mods);
    ui_test_settle(app());
}

/* The map alone is open, and has the focus; false where it cannot be drawn. */
static bool open_map(int width, int height, int percent) {
    author_begin_at(width, height, percent, LANG_NL);
    author_wait(author_case_is_idle);
    key(SDLK_F4, KMOD_NONE);
    key(SDLK_F5, KMOD_NONE);
    if (author_now()->laid == FILTER_ABSENT)
        return false;
    assert_int_equal(author_now()->laid, FILTER_GOOD);
    assert_int_equal(ui_focused(app_ui(app())), AUTHOR_GRAPH);
    return true;
}

static bool is_readable(int node) {
    /* a box is two and a half times as high as the letters in it */
    return box_of(node).h >= 2 * theme_type(app_theme(app()), TYPE_NOTE);
}

static void test_opens_readable(void **state) {
    (void)state;
    static const int sizes[][3] = {{1366, 768, 100}, {1280, 720, 200}, {1920, 1080, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        write_many();
        if (!open_map(sizes[i][0], sizes[i][1], sizes[i][2]))
            return;
        assert_true(is_whole(present()));
        assert_true(is_readable(present()));
        /* what there is begins at the top: nothing is left empty above it */
        assert_in_range(box_of(present()).y - canvas()->box.y, 0, box_of(present()).h);
        ui_test_shot(app(), i == 0   ? "author-map-60"
                            : i == 1 ? "author-map-60-200"
                                     : "author-map-60-1920");
        ui_test_check(app());
        /* further on it follows */
        author_play_jump(author_now(), 30);
        ui_test_settle(app());
        assert_string_equal(here(), "m30");
        assert_true(is_whole(present()));
        SDL_Rect all = box_of(named("m0")), end = box_of(named("uit0"));
        assert_true(end.y - all.y > canvas()->box.h); /* it is not all in sight */
        key(SDLK_0, KMOD_NONE);
        for (int n = 0; n < author_now()->layout.node_count; n++)
            assert_true(is_whole(n));
        key(SDLK_0, KMOD_NONE);
        assert_true(is_whole(present()) && is_readable(present()));
        player_end(author_game());
    }
    author_begin_game(1280, 720, 100, LANG_NL); /* for the end of the test */
}

static void test_hands(void **state) {
    (void)state;
    write_many();
    if (!open_map(1366, 768, 100))
        return;
    /* nearer, about where the pointer is */
    SDL_Rect before = box_of(named("m1"));
    int x = before.x + before.w / 2, y = before.y + before.h / 2;
    author_map_zoom(author_now(), canvas()->box, (SDL_Point){x, y}, 1.5);
    SDL_Rect after = box_of(named("m1"));
    assert_in_range(after.w, before.w * 14 / 10, before.w * 16 / 10);
    key(SDLK_MINUS, KMOD_NONE);
    assert_true(box_of(named("m1")).w < after.w);
    /* carried, and never away from what there is */
    SDL_Rect at = canvas()->box;
    ui_test_drag(app(), at.x + 6, at.y + at.h - 6, at.x + 6, at.y + at.h - 60);
    ui_test_settle(app());
    for (int i = 0; i < 400; i++)
        key(SDLK_DOWN, KMOD_LSHIFT);
    assert_true(is_whole(named("uit0")));
    key(SDLK_HOME, KMOD_NONE);
    assert_true(is_whole(present()));
    /* by arrows, and there by Enter */
    key(SDLK_DOWN, KMOD_NONE);
    assert_int_not_equal(author_now()->view.chosen, present());
    const char *chosen = author_now()->layout.nodes[author_now()->view.chosen].name;
    player_need(author_game(), WIDGET_BUTTON, "Ga hierheen");
    key(SDLK_RETURN, KMOD_NONE);
    assert_string_equal(here(), chosen);
    /* in the place of the play, and back */
    key(SDLK_F5, KMOD_LSHIFT);
    assert_true(canvas()->box.w > ui_units(app_ui(app()), 600));
    ui_test_check(app());
    ui_test_shot(app(), "author-map-large");
    key(SDLK_ESCAPE, KMOD_NONE);
    assert_true(canvas()->box.w < ui_units(app_ui(app()), 600));
    /* a click goes there */
    SDL_Rect node = box_of(named("m5"));
    author_map_choose(author_now(), named("m5"));
    node = box_of(named("m5"));
    ui_test_click_at(app(), node.x + node.w / 2, node.y + node.h / 2);
    ui_test_settle(app());
    assert_string_equal(here(), "m5");
}

static void test_search(void **state) {
    (void)state;
    write_many();
    if (!open_map(1366, 768, 100))
        return;
    ui_focus(app_ui(app()), AUTHOR_SEARCH);
    ui_test_settle(app());
    ui_test_type(app(), "ANTWOORD 2 van moment 47");
    ui_test_settle(app());
    player_need(author_game(), WIDGET_LABEL, "1 gevonden*");
    assert_int_equal(author_now()->view.chosen, named("m47"));
    assert_true(is_whole(named("m47")));
    ui_test_check(app());
    key(SDLK_RETURN, KMOD_NONE);
    assert_string_equal(here(), "m47");
    field_set(&author_now()->search, "");
    ui_focus(app_ui(app()), AUTHOR_SEARCH);
    ui_test_settle(app());
    ui_test_type(app(), "m1");
    ui_test_settle(app());
    player_need(author_game(), WIDGET_LABEL, "11 gevonden*");
    player_click(author_game(), WIDGET_BUTTON, "m12: *");
    assert_string_equal(here(), "m12");
}

/* To each moment by answers that are right but where it takes a wrong one; or with what is set. */
static void test_best_way(void **state) {
    (void)state;
    author_begin_at(1366, 768, 100, LANG_NL);
    author_wait(author_case_is_idle);
    const Scenario *scenario = author_now()->opened->file.scenario;
    for (int i = 0; i < scenario->moment_count; i++) {
        int count, wrong = 0;
        author_play_jump(author_now(), i);
        assert_null(author_now()->play.moment);
        const Turn *turns = play_turns(author_play_now(), &count);
        for (int t = 0; t < count - 1; t++)
            wrong += turns[t].way == WAY_REPLIES && turns[t].step && turns[t].q < 1;
        assert_in_range(wrong, 0, 2);
    }
    author_play_jump(author_now(), scenario_find_moment(scenario, "gevolg"));
    int count;
    const Turn *turns = play_turns(author_play_now(), &count);
    for (int t = 0; t < count - 1; t++) {
        assert_int_equal(turns[t].hits, turns[t].positives);
        assert_false(turns[t].trap);
    }
    app_rebuild(app());
    ui_test_settle(app());
    player_need(author_game(), WIDGET_LABEL, "‘gevolg’, langs de beste weg*");
    /* what is set here is there too */
    TryState to;
    try_state_init(&to, scenario, author_play_now());
    try_state_set(&to, scenario, "trust", "7");
    author_play_try(author_now(), &to);
    try_state_release(&to);
    author_play_jump_as(author_now(), scenario_find_moment(scenario, "keuze"));
    assert_string_equal(scenario->moments[play_moment(author_play_now())].name, "keuze");
    assert_int_equal((int)play_look(author_play_now()).trust, 7);
}

/* Where nobody can come one stands with the state of the start, and that is said. */
static void test_no_way(void **state) {
    (void)state;
    char *text = author_read();
    char *more =
        author_changed(text, "moment \"bijzaak\"",
                       "moment \"los\"\nnarrator [[Los.]]\ngo \"gevolg\"\n\nmoment \"bijzaak\"");
    author_write(more);
    author_begin_at(1366, 768, 100, LANG_NL);
    author_wait(author_case_is_idle);
    const Scenario *scenario = author_now()->opened->file.scenario;
    int lost = scenario_find_moment(scenario, "los");
    author_play_jump(author_now(), lost);
    app_rebuild(app());
    ui_test_settle(app());
    assert_int_equal(play_moment(author_play_now()), lost);
    player_need(author_game(), WIDGET_LABEL, "Er is geen weg naar ‘los’ bekend.*");
    if (author_now()->laid == FILTER_GOOD)
        assert_int_equal(author_now()->layout.nodes[named("los")].verdict, VERDICT_UNREACHABLE);
    free(text);
    free(more);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_opens_readable, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_hands, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_search, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_best_way, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_no_way, author_set_up, author_tear_down),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
