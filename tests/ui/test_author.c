/* Author mode: what is saved is seen; what is broken leaves the old version and says why; the
 * panels by keys, in both languages and sizes; and files that are changed at random under it
 * (KLACHT_AUTHOR_ROUNDS times, from KLACHT_AUTHOR_SEED on: scripts/soak-author). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file_read.h"
#include "base/file_write.h"
#include "base/path.h"
#include "base/random.h"
#include "front/window/author/author_begin.h"
#include "front/window/author/author_fold.h"
#include "front/window/author/author_play.h"
#include "front/window/author/author_texts.h"
#include "front/window/game/scene.h"
#include "ui/support_author.h"

/* ---- what is saved is seen */

static void test_save_is_seen(void **state) {
    (void)state;
    author_begin_at(1280, 720, 100, LANG_NL);
    char *text = author_read();
    author_answer();
    author_answer();
    int at = author_turn();
    assert_true(at >= 2);
    char *other = author_changed(text, "title", "-- anders\n  title");
    const Opened *before = author_now()->opened;
    author_write(other);
    author_wait(author_case_is_read);
    assert_ptr_not_equal(author_now()->opened, before);
    assert_int_equal(author_turn(), at); /* replayed to where it was */
    free(other);

    other = author_changed(text, "case {", "case {{");
    before = author_now()->opened;
    author_write(other);
    author_wait(author_case_is_read);
    assert_ptr_equal(author_now()->opened, before);
    assert_true(author_now()->faults.errors > 0);
    player_need(author_game(), WIDGET_LABEL, "case.lua:*");
    assert_int_equal(author_turn(), at);
    author_write(text);
    author_wait(author_case_is_read);
    assert_int_equal(author_now()->faults.errors, 0);
    assert_null(ui_test_find(author_game()->app, WIDGET_LABEL, "case.lua:*"));
    free(other);
    free(text);
}

/* A moment that was played goes: one stands at the nearest turn, and forward leads on when it is
 * back. */
static void test_nearest_turn(void **state) {
    (void)state;
    author_begin_at(1280, 720, 100, LANG_NL);
    author_answer();
    author_answer();
    int at = author_turn();
    char *text = author_read();
    const Play *play = scene_session(author_now()->scene)->play;
    int count;
    const Turn *turns = play_turns(play, &count);
    const Scenario *scenario = play_scenario(play);
    Text id = {0}, other_id = {0};
    text_addf(&id, "moment \"%s\"", scenario->moments[turns[count - 1].moment].name);
    /* every reply to it goes elsewhere: the moment has another name */
    const char *name = scenario->moments[turns[count - 1].moment].name;
    for (const char *from = text; *from;) {
        size_t len = strlen(name);
        if (from > text && from[-1] == '"' && !strncmp(from, name, len) && from[len] == '"') {
            text_addf(&other_id, "%sx", name);
            from += len;
        } else {
            text_add_char(&other_id, *from++);
        }
    }
    author_write(text_cstr(&other_id));
    author_wait(author_case_is_read);
    assert_int_equal(author_now()->faults.errors, 0);
    assert_in_range(author_turn(), at - 1, at); /* names of moments are no inputs; marks are */
    author_write(text);
    author_wait(author_case_is_read);
    while (author_play_can_go_on(author_now()))
        assert_true(author_play_on(author_now()));
    assert_int_equal(author_turn(), at);
    text_release(&id);
    text_release(&other_id);
    free(text);
}

static void test_back_and_forward(void **state) {
    (void)state;
    author_begin_at(1280, 720, 100, LANG_NL);
    author_answer();
    author_answer();
    int at = author_turn();
    ui_test_key(author_game()->app, SDLK_LEFT, KMOD_LALT);
    ui_test_settle(author_game()->app);
    while (author_turn() == at) { /* first to the beginning of the turn */
        ui_test_key(author_game()->app, SDLK_LEFT, KMOD_LALT);
        ui_test_settle(author_game()->app);
    }
    assert_int_equal(author_turn(), at - 1);
    ui_test_key(author_game()->app, SDLK_RIGHT, KMOD_LALT);
    ui_test_settle(author_game()->app);
    assert_int_equal(author_turn(), at);
    /* another state: it is a try-out from here, which a save keeps */
    TryState to;
    const Scenario *scenario = author_now()->opened->file.scenario;
    try_state_init(&to, scenario, scene_session(author_now()->scene)->play);
    to.state.trust = 7;
    author_play_try(author_now(), &to);
    try_state_release(&to);
    char *text = author_read();
    char *other = author_changed(text, "title", "-- anders\n  title");
    author_write(other);
    author_wait(author_case_is_read);
    assert_int_equal((int)play_look(scene_session(author_now()->scene)->play).trust, 7);
    ui_test_settle(author_game()->app);
    player_need(author_game(), WIDGET_LABEL, "Uitproberen vanaf *");
    free(other);
    free(text);
}

/* ---- panels */

static void look(int width, int height, int percent, Lang lang, const char *name) {
    static const SDL_Keycode keys[] = {SDLK_F4, SDLK_F5, SDLK_F6, SDLK_F7, SDLK_F8, SDLK_F9};
    author_begin_at(width, height, percent, lang);
    author_wait(author_case_is_idle);
    author_answer();
    ui_test_key(author_game()->app, SDLK_F2, KMOD_NONE);
    ui_test_settle(author_game()->app);
    if (author_is_wide(author_now())) /* it stands open at first */
        ui_test_key(author_game()->app, SDLK_F4, KMOD_NONE);
    for (int i = 0; i < 6; i++) {
        Text shot = {0};
        ui_test_settle(author_game()->app);
        ui_test_key(author_game()->app, keys[i], KMOD_NONE);
        author_wait(author_case_is_idle);
        assert_true(author_now()->open[i]);
        text_addf(&shot, "author-%s-%d", name, i);
        ui_test_shot(author_game()->app, text_cstr(&shot));
        ui_test_check(author_game()->app);
        text_release(&shot);
        ui_test_key(author_game()->app, keys[i], KMOD_NONE);
        ui_test_settle(author_game()->app);
        assert_false(author_now()->open[i]);
    }
}

static void test_panels_wide(void **state) {
    (void)state;
    look(1920, 1080, 100, LANG_NL, "1920");
}

static void test_panels(void **state) {
    (void)state;
    look(1280, 720, 100, LANG_EN, "1280-en");
}

static void test_panels_beside_an_editor(void **state) {
    (void)state;
    look(960, 1080, 100, LANG_NL, "960");
}

static void test_panels_large(void **state) {
    (void)state;
    look(1280, 720, 200, LANG_NL, "1280-200");
}

static void test_panels_large_english(void **state) {
    (void)state;
    look(1366, 768, 200, LANG_EN, "1366-200-en");
}

static void test_panels_laptop(void **state) {
    (void)state;
    look(1366, 768, 100, LANG_NL, "1366");
}

static void test_panels_wide_large(void **state) {
    (void)state;
    look(1920, 1080, 200, LANG_EN, "1920-200-en");
}

/* ---- edits at random */

typedef struct Texts {
    char *good, *other, *house;
} Texts;

static void make_case(const Texts *texts) {
    author_shell("chmod -R u+rwX {1} 2>/dev/null; rm -rf {1}; mkdir -p {1}", author_folder(), NULL);
    author_write(texts->good);
}

static void write_half(const char *text, Random *random) {
    size_t len = strlen(text);
    author_shell("[ -f {1} ] || rm -rf {1}", author_file(),
                 NULL); /* a fifo would wait for who reads it */
    FILE *out = fopen(author_file(), "wb");
    if (!out)
        return;
    fwrite(text, 1, random_below(random, (uint32_t)len), out);
    fclose(out);
}

/* A version that is good, and another each time. */
static void write_other(const Texts *texts, int round) {
    Text line = {0};
    text_addf(&line, "-- %d\n%s", round, texts->good);
    file_write(author_file(), text_cstr(&line), line.len);
    text_release(&line);
}

static void edit(const Texts *texts, Random *random, int round) {
    char *house = path_join(author_shelf(), "house.lua"), *po = path_join(author_folder(), "en.po");
    switch (random_below(random, 16)) {
    case 0:
        write_half(texts->good, random);
        break;
    case 1:
        unlink(author_file());
        break;
    case 2:
        author_shell("rm -rf {1}; mkfifo {1} 2>/dev/null || true", author_file(), NULL);
        break;
    case 3:
        author_shell("rm -rf {1}; mkdir -p {1}", author_file(), NULL);
        break;
    case 4:
        author_shell("mv {1} {1}.weg 2>/dev/null || true", author_folder(), NULL);
        break;
    case 5:
        author_shell("rm -rf {1}; mv {1}.weg {1} 2>/dev/null || true", author_folder(), NULL);
        break;
    case 6:
        author_shell("rm -rf {1}; ln -s case.lua {1} 2>/dev/null || true", author_file(), NULL);
        break;
    case 7:
        author_shell("rm -rf {1} 2>/dev/null || true", author_file(), NULL);
        file_write(author_file(), texts->other, strlen(texts->other));
        break;
    case 8:
        file_write(house, texts->house, random_below(random, (uint32_t)strlen(texts->house)));
        break;
    case 9:
        file_write(house, texts->house, strlen(texts->house));
        break;
    case 10:
        file_write(po, "msgid \"x\nmsgstr", 14);
        break;
    case 11:
        author_shell("rm -rf {1}", author_folder(), NULL);
        break;
    default:
        author_shell("rm -rf {1} 2>/dev/null; mkdir -p {2}", author_file(), author_folder());
        write_other(texts, round);
        break;
    }
    free(po);
    free(house);
}

/* What is shown is what stands on disk, or it is said that this cannot be played. */
static void compare(int round) {
    Library library;
    Findings findings;
    Opened opened;
    int code;
    findings_init(&findings, LANG_NL);
    library_init(&library, author_shelf());
    bool good = opened_init(&opened, &library, author_folder(), "nl", &findings, &code);
    if (good != (author_now()->faults.errors == 0))
        fail_msg("round %d: it %s, and %d faults are shown: %s", round,
                 good ? "can be played" : "cannot", author_now()->faults.errors,
                 findings.count ? findings.items[0].text : "");
    if (good) {
        assert_int_equal(author_now()->opened->source.len, opened.source.len);
        assert_memory_equal(author_now()->opened->source.bytes, opened.source.bytes,
                            opened.source.len);
        assert_string_equal(author_now()->opened->file.scenario->hash, opened.file.scenario->hash);
        opened_release(&opened);
    }
    library_release(&library);
    findings_release(&findings);
}

/* A hand at the window meanwhile: panels, a turn back, a jump, a translation, a policy. */
static void do_something(Random *random) {
    App *app = author_game()->app;
    Author *author = author_now();
    switch (random_below(random, 8)) {
    case 0:
        ui_test_key(app, SDLK_LEFT, KMOD_LALT);
        break;
    case 1:
        if (author->opened)
            author_play_jump(
                author,
                (int)random_below(random, (uint32_t)author->opened->file.scenario->moment_count));
        break;
    case 2:
        author_texts_renew(author, "en");
        break;
    case 3:
        ui_test_key(app, SDLK_F5, KMOD_LSHIFT);
        break;
    case 4:
        if (ui_find(app_ui(app), AUTHOR_POLICY_GO))
            player_press(author_game(), AUTHOR_POLICY_GO);
        break;
    default: /* F3 to F9 */
        ui_test_key(app, SDLK_F3 + (SDL_Keycode)random_below(random, 7), KMOD_NONE);
        break;
    }
    app_rebuild(app);
    ui_test_settle(app);
}

static int number_of(const char *name, int usual) {
    const char *text = getenv(name);
    return text ? atoi(text) : usual;
}

static void test_edits(void **state) {
    (void)state;
    int rounds = number_of("KLACHT_AUTHOR_ROUNDS", 40), seed = number_of("KLACHT_AUTHOR_SEED", 1);
    Texts texts = {0};
    Text other = {0}, house = {0};
    Random random;
    random_init(&random, (uint64_t)seed);
    author_begin_at(1280, 720, 100, LANG_NL);
    texts.good = author_read();
    assert_int_equal(file_read(KLACHT_TESTS "/shelf/chapeau/case.lua", FILE_LIMIT_SOURCE, &other),
                     FILE_OK);
    assert_int_equal(file_read(KLACHT_TESTS "/shelf/house.lua", FILE_LIMIT_SOURCE, &house),
                     FILE_OK);
    texts.other = text_take(&other);
    texts.house = text_take(&house);
    for (int i = 0; i < rounds; i++) {
        edit(&texts, &random, i);
        if (random_below(&random, 4) == 0 && author_now()->opened)
            author_answer();
        if (random_below(&random, 3) == 0)
            do_something(&random);
        if (random_below(&random, 3) == 0) {
            author_wait(author_case_is_read);
            compare(i);
        } else {
            ui_test_wait(author_game()->app, random_below(&random, 60));
            ui_test_settle(author_game()->app);
        }
    }
    char *path = path_join(author_shelf(), "house.lua");
    file_write(path, texts.house, strlen(texts.house));
    free(path);
    make_case(&texts);
    author_wait(author_case_is_read);
    compare(rounds);
    assert_int_equal(author_now()->faults.errors, 0);
    free(texts.good);
    free(texts.other);
    free(texts.house);
}

/* ---- from the menu */

static void test_new_case(void **state) {
    (void)state;
    author_begin_game(1280, 720, 100, LANG_NL);
    author_game()->write = author_begin_open;
    app_rebuild(author_game()->app);
    ui_test_settle(author_game()->app);
    player_click(author_game(), WIDGET_BUTTON, "Casus schrijven");
    player_assert_screen(author_game(), "author-begin");
    ui_test_check(author_game()->app);
    ui_test_shot(author_game()->app, "author-begin");
    ui_test_type(author_game()->app, "Café De Zon");
    ui_test_settle(author_game()->app);
    ui_test_key(author_game()->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(author_game()->app);
    player_assert_screen(author_game(), "author");
    author_wait(author_case_is_read);
    assert_string_equal(author_now()->opened->file.scenario->title, "Café De Zon");
    assert_string_equal(author_now()->opened->file.scenario->id, "cafe-de-zon");
    SDL_Event drop = {.drop = {.type = SDL_DROPFILE, .file = SDL_strdup(author_folder())}};
    SDL_PushEvent(&drop);
    ui_test_settle(author_game()->app);
    author_wait(author_case_is_read);
    assert_string_equal(author_now()->opened->file.scenario->id, "de-kraan");
    ui_test_key(author_game()->app, SDLK_ESCAPE,
                KMOD_NONE); /* the pause, and from there to the menu */
    ui_test_settle(author_game()->app);
    player_press(author_game(), ID_LEAVE);
    player_assert_screen(author_game(), "menu");
}

/* A policy plays on from here; what came of it is kept, and can be played from its file. */
static void test_policy_and_keep(void **state) {
    (void)state;
    author_begin_at(1280, 720, 100, LANG_NL);
    ui_test_key(author_game()->app, SDLK_F9, KMOD_NONE);
    ui_test_settle(author_game()->app);
    player_click(author_game(), WIDGET_BUTTON, "Speel zo verder, ik kijk");
    for (int i = 0; i < 200 && play_phase(scene_session(author_now()->scene)->play) != PHASE_ENDED;
         i++) {
        ui_test_wait(author_game()->app, 1000);
        ui_test_settle(author_game()->app);
    }
    assert_int_equal(play_phase(scene_session(author_now()->scene)->play), PHASE_ENDED);
    player_click(author_game(), WIDGET_BUTTON, "Bewaar deze speelronde");
    assert_int_equal(ui_focused(app_ui(author_game()->app)), AUTHOR_KEEP_NAME);
    ui_test_key(author_game()->app, SDLK_END, KMOD_NONE);
    ui_test_type(author_game()->app, "-kijk");
    ui_test_settle(author_game()->app);
    player_click(author_game(), WIDGET_BUTTON, "Bewaar deze speelronde");
    ui_test_settle(author_game()->app);
    player_need(author_game(), WIDGET_LABEL, "Bewaard in *");
    Text line = {0};
    text_addf(&line,
              "%s play %s --inputs %s/plays/ronde-1-kijk.json --out %s/uit.json --scenarios %s "
              ">/dev/null",
              KLACHT_PROGRAM, author_folder(), author_folder(), author_shelf(), author_shelf());
    assert_int_equal(system(text_cstr(&line)), 0);
    text_release(&line);
}

/* A click on what was found leads to its moment; one on the graph too, by keys. */
static void test_jumps(void **state) {
    (void)state;
    author_begin_at(1920, 1080, 100, LANG_NL);
    author_wait(author_case_is_idle);
    const Scenario *scenario = author_now()->opened->file.scenario;
    for (int i = 0; i < scenario->moment_count; i++) {
        author_play_jump(author_now(), i);
        assert_int_equal(play_moment(scene_session(author_now()->scene)->play), i);
    }
    author_play_jump(author_now(), scenario->start);
    if (author_now()->laid != FILTER_GOOD)
        return; /* no Graphviz: the moments are listed */
    ui_test_key(author_game()->app, SDLK_F5, KMOD_NONE);
    ui_test_settle(author_game()->app);
    ui_focus(app_ui(author_game()->app), AUTHOR_GRAPH);
    ui_test_settle(author_game()->app);
    ui_test_key(author_game()->app, SDLK_DOWN, KMOD_NONE);
    ui_test_key(author_game()->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(author_game()->app);
    assert_int_not_equal(play_moment(scene_session(author_now()->scene)->play), scenario->start);
    ui_test_shot(author_game()->app, "author-graph");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_save_is_seen, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_nearest_turn, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_back_and_forward, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_panels_wide, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_panels, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_panels_beside_an_editor, author_set_up,
                                        author_tear_down),
        cmocka_unit_test_setup_teardown(test_panels_large, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_panels_large_english, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_panels_laptop, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_panels_wide_large, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_new_case, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_policy_and_keep, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_jumps, author_set_up, author_tear_down),
        cmocka_unit_test_setup_teardown(test_edits, author_set_up, author_tear_down),
    };
    if (getenv("KLACHT_AUTHOR_ONLY"))
        cmocka_set_test_filter(getenv("KLACHT_AUTHOR_ONLY"));
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
