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
#include "front/window/author/author.h"
#include "front/window/author/author_begin.h"
#include "front/window/author/author_case.h"
#include "front/window/author/author_editor.h"
#include "front/window/author/author_play.h"
#include "front/window/author/author_state.h"
#include "front/window/game/scene.h"
#include "ui/support_player.h"

static char *shelf, *folder, *file;
static Game *game;

static void shell(const char *form, const char *a, const char *b) {
    Text text = {0};
    text_fill(&text, form, (const char *const[]){a, b, NULL});
    assert_int_equal(system(text_cstr(&text)), 0);
    text_release(&text);
}

static int set_up(void **state) {
    (void)state;
    shelf = path_join(player_home(), "shelf");
    shell("rm -rf {1} && cp -r " KLACHT_TESTS "/shelf {1}", shelf, NULL);
    folder = path_join(shelf, "de-kraan");
    file = path_join(folder, "case.lua");
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    player_end(game);
    free(file);
    free(folder);
    free(shelf);
    return 0;
}

static Author *author(void) {
    const Author *shown = author_of(game->app);
    assert_non_null(shown);
    return (Author *)(uintptr_t)shown;
}

/* Until `done` has said so a few times: an edit is told a little later. */
static void wait_for(bool (*done)(const Author *author)) {
    for (int i = 0, quiet = 0; quiet < 4; i++) {
        ui_test_wait(game->app, 200);
        usleep(10000);
        ui_test_settle(game->app);
        quiet = done(author()) ? quiet + 1 : 0;
        if (i > 6000)
            fail_msg("it never comes to rest");
    }
}

static void open_author(int width, int height, int percent, Lang lang) {
    game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    game->scenarios = shelf;
    game_read_cases(game);
    author_open(game, folder);
    wait_for(author_case_is_read);
}

static void write_text(const char *text) {
    assert_int_equal(file_write(file, text, strlen(text)), FILE_OK);
}

static char *read_text(void) {
    Text text = {0};
    assert_int_equal(file_read(file, FILE_LIMIT_SOURCE, &text), FILE_OK);
    return text_take(&text);
}

static char *changed(const char *text, const char *from, const char *to) {
    const char *at = strstr(text, from);
    Text out = {0};
    assert_non_null(at);
    text_add_bytes(&out, text, (size_t)(at - text));
    text_add(&out, to);
    text_add(&out, at + strlen(from));
    return text_take(&out);
}

static int turn(void) {
    return session_turns(scene_session(author()->scene));
}

/* Goes on in the scene by keys: what is heard, the first reply. */
static void answer(void) {
    int before = turn();
    for (int i = 0; i < 12 && turn() == before; i++) {
        const View *view = play_view(scene_session(author()->scene)->play);
        ui_test_key(game->app, view->listening || view->going ? SDLK_F2 : SDLK_1, KMOD_NONE);
        ui_test_settle(game->app);
    }
}

/* ---- what is saved is seen */

static void test_save_is_seen(void **state) {
    (void)state;
    open_author(1280, 720, 100, LANG_NL);
    char *text = read_text();
    answer();
    answer();
    int at = turn();
    assert_true(at >= 2);
    char *other = changed(text, "title", "-- anders\n  title");
    const Opened *before = author()->opened;
    write_text(other);
    wait_for(author_case_is_read);
    assert_ptr_not_equal(author()->opened, before);
    assert_int_equal(turn(), at); /* replayed to where it was */
    free(other);

    other = changed(text, "case {", "case {{");
    before = author()->opened;
    write_text(other);
    wait_for(author_case_is_read);
    assert_ptr_equal(author()->opened, before);
    assert_true(author()->faults.errors > 0);
    player_need(game, WIDGET_LABEL, "case.lua:*");
    assert_int_equal(turn(), at);
    write_text(text);
    wait_for(author_case_is_read);
    assert_int_equal(author()->faults.errors, 0);
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "case.lua:*"));
    free(other);
    free(text);
}

/* A moment that was played goes: one stands at the nearest turn, and forward leads on when it is
 * back. */
static void test_nearest_turn(void **state) {
    (void)state;
    open_author(1280, 720, 100, LANG_NL);
    answer();
    answer();
    int at = turn();
    char *text = read_text();
    const Play *play = scene_session(author()->scene)->play;
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
    write_text(text_cstr(&other_id));
    wait_for(author_case_is_read);
    assert_int_equal(author()->faults.errors, 0);
    assert_in_range(turn(), at - 1, at); /* names of moments are no inputs; marks are */
    write_text(text);
    wait_for(author_case_is_read);
    while (author_play_can_go_on(author()))
        assert_true(author_play_on(author()));
    assert_int_equal(turn(), at);
    text_release(&id);
    text_release(&other_id);
    free(text);
}

static void test_back_and_forward(void **state) {
    (void)state;
    open_author(1280, 720, 100, LANG_NL);
    answer();
    answer();
    int at = turn();
    ui_test_key(game->app, SDLK_LEFT, KMOD_LALT);
    ui_test_settle(game->app);
    while (turn() == at) { /* first to the beginning of the turn */
        ui_test_key(game->app, SDLK_LEFT, KMOD_LALT);
        ui_test_settle(game->app);
    }
    assert_int_equal(turn(), at - 1);
    ui_test_key(game->app, SDLK_RIGHT, KMOD_LALT);
    ui_test_settle(game->app);
    assert_int_equal(turn(), at);
    /* another state: it is a try-out from here, which a save keeps */
    TryState to;
    const Scenario *scenario = author()->opened->file.scenario;
    try_state_init(&to, scenario, scene_session(author()->scene)->play);
    to.state.trust = 7;
    author_play_try(author(), &to);
    try_state_release(&to);
    char *text = read_text();
    char *other = changed(text, "title", "-- anders\n  title");
    write_text(other);
    wait_for(author_case_is_read);
    assert_int_equal((int)play_look(scene_session(author()->scene)->play).trust, 7);
    ui_test_settle(game->app);
    player_need(game, WIDGET_LABEL, "Uitproberen vanaf *");
    free(other);
    free(text);
}

/* ---- panels */

static void look(int width, int height, int percent, Lang lang, const char *name) {
    static const SDL_Keycode keys[] = {SDLK_F4, SDLK_F5, SDLK_F6, SDLK_F7, SDLK_F8, SDLK_F9};
    open_author(width, height, percent, lang);
    wait_for(author_case_is_idle);
    answer();
    ui_test_key(game->app, SDLK_F2, KMOD_NONE);
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_F4, KMOD_NONE); /* it stands open at first */
    for (int i = 0; i < 6; i++) {
        Text shot = {0};
        ui_test_settle(game->app);
        ui_test_key(game->app, keys[i], KMOD_NONE);
        wait_for(author_case_is_idle);
        assert_true(author()->open[i]);
        text_addf(&shot, "author-%s-%d", name, i);
        ui_test_shot(game->app, text_cstr(&shot));
        ui_test_check(game->app);
        text_release(&shot);
        ui_test_key(game->app, keys[i], KMOD_NONE);
        ui_test_settle(game->app);
        assert_false(author()->open[i]);
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

/* ---- edits at random */

typedef struct Texts {
    char *good, *other, *house;
} Texts;

static void make_case(const Texts *texts) {
    shell("chmod -R u+rwX {1} 2>/dev/null; rm -rf {1}; mkdir -p {1}", folder, NULL);
    write_text(texts->good);
}

static void write_half(const char *text, Random *random) {
    size_t len = strlen(text);
    shell("[ -f {1} ] || rm -rf {1}", file, NULL); /* a fifo would wait for who reads it */
    FILE *out = fopen(file, "wb");
    if (!out)
        return;
    fwrite(text, 1, random_below(random, (uint32_t)len), out);
    fclose(out);
}

/* A version that is good, and another each time. */
static void write_other(const Texts *texts, int round) {
    Text line = {0};
    text_addf(&line, "-- %d\n%s", round, texts->good);
    file_write(file, text_cstr(&line), line.len);
    text_release(&line);
}

static void edit(const Texts *texts, Random *random, int round) {
    char *house = path_join(shelf, "house.lua"), *po = path_join(folder, "en.po");
    switch (random_below(random, 16)) {
    case 0:
        write_half(texts->good, random);
        break;
    case 1:
        unlink(file);
        break;
    case 2:
        shell("rm -rf {1}; mkfifo {1} 2>/dev/null || true", file, NULL);
        break;
    case 3:
        shell("rm -rf {1}; mkdir -p {1}", file, NULL);
        break;
    case 4:
        shell("mv {1} {1}.weg 2>/dev/null || true", folder, NULL);
        break;
    case 5:
        shell("rm -rf {1}; mv {1}.weg {1} 2>/dev/null || true", folder, NULL);
        break;
    case 6:
        shell("rm -rf {1}; ln -s case.lua {1} 2>/dev/null || true", file, NULL);
        break;
    case 7:
        shell("rm -rf {1} 2>/dev/null || true", file, NULL);
        file_write(file, texts->other, strlen(texts->other));
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
        shell("rm -rf {1}", folder, NULL);
        break;
    default:
        shell("rm -rf {1} 2>/dev/null; mkdir -p {2}", file, folder);
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
    library_init(&library, shelf);
    bool good = opened_init(&opened, &library, folder, "nl", &findings, &code);
    if (good != (author()->faults.errors == 0))
        fail_msg("round %d: it %s, and %d faults are shown: %s", round,
                 good ? "can be played" : "cannot", author()->faults.errors,
                 findings.count ? findings.items[0].text : "");
    if (good) {
        assert_int_equal(author()->opened->source.len, opened.source.len);
        assert_memory_equal(author()->opened->source.bytes, opened.source.bytes, opened.source.len);
        assert_string_equal(author()->opened->file.scenario->hash, opened.file.scenario->hash);
        opened_release(&opened);
    }
    library_release(&library);
    findings_release(&findings);
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
    open_author(1280, 720, 100, LANG_NL);
    texts.good = read_text();
    assert_int_equal(file_read(KLACHT_TESTS "/shelf/chapeau/case.lua", FILE_LIMIT_SOURCE, &other),
                     FILE_OK);
    assert_int_equal(file_read(KLACHT_TESTS "/shelf/house.lua", FILE_LIMIT_SOURCE, &house),
                     FILE_OK);
    texts.other = text_take(&other);
    texts.house = text_take(&house);
    for (int i = 0; i < rounds; i++) {
        edit(&texts, &random, i);
        if (random_below(&random, 4) == 0 && author()->opened)
            answer();
        if (random_below(&random, 3) == 0) {
            wait_for(author_case_is_read);
            compare(i);
        } else {
            ui_test_wait(game->app, random_below(&random, 60));
            ui_test_settle(game->app);
        }
    }
    char *path = path_join(shelf, "house.lua");
    file_write(path, texts.house, strlen(texts.house));
    free(path);
    make_case(&texts);
    wait_for(author_case_is_read);
    compare(rounds);
    assert_int_equal(author()->faults.errors, 0);
    free(texts.good);
    free(texts.other);
    free(texts.house);
}

/* ---- from the menu */

static void test_new_case(void **state) {
    (void)state;
    game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
    game->scenarios = shelf;
    game->write = author_begin_open;
    app_rebuild(game->app);
    ui_test_settle(game->app);
    player_click(game, WIDGET_BUTTON, "Casus schrijven");
    player_assert_screen(game, "author-begin");
    ui_test_check(game->app);
    ui_test_shot(game->app, "author-begin");
    ui_test_type(game->app, "Café De Zon");
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "author");
    wait_for(author_case_is_read);
    assert_string_equal(author()->opened->file.scenario->title, "Café De Zon");
    assert_string_equal(author()->opened->file.scenario->id, "cafe-de-zon");
    SDL_Event drop = {.drop = {.type = SDL_DROPFILE, .file = SDL_strdup(folder)}};
    SDL_PushEvent(&drop);
    ui_test_settle(game->app);
    wait_for(author_case_is_read);
    assert_string_equal(author()->opened->file.scenario->id, "de-kraan");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE); /* the pause, and from there to the menu */
    ui_test_settle(game->app);
    player_press(game, ID_LEAVE);
    player_assert_screen(game, "menu");
}

/* A policy plays on from here; what came of it is kept, and can be played from its file. */
static void test_policy_and_keep(void **state) {
    (void)state;
    open_author(1280, 720, 100, LANG_NL);
    ui_test_key(game->app, SDLK_F9, KMOD_NONE);
    ui_test_settle(game->app);
    player_click(game, WIDGET_BUTTON, "Speel zo verder, ik kijk");
    for (int i = 0; i < 200 && play_phase(scene_session(author()->scene)->play) != PHASE_ENDED;
         i++) {
        ui_test_wait(game->app, 1000);
        ui_test_settle(game->app);
    }
    assert_int_equal(play_phase(scene_session(author()->scene)->play), PHASE_ENDED);
    player_click(game, WIDGET_BUTTON, "Bewaar deze speelronde");
    ui_test_click(game->app, player_need(game, WIDGET_FIELD, "Naam van *"));
    ui_test_key(game->app, SDLK_END, KMOD_NONE);
    ui_test_type(game->app, "-kijk");
    ui_test_settle(game->app);
    player_click(game, WIDGET_BUTTON, "Bewaar deze speelronde");
    ui_test_settle(game->app);
    player_need(game, WIDGET_LABEL, "Bewaard in *");
    Text line = {0};
    text_addf(
        &line,
        "%s play %s --inputs %s/plays/goed-kijk.json --out %s/uit.json --scenarios %s >/dev/null",
        KLACHT_PROGRAM, folder, folder, shelf, shelf);
    assert_int_equal(system(text_cstr(&line)), 0);
    text_release(&line);
}

/* A click on what was found leads to its moment; one on the graph too, by keys. */
static void test_jumps(void **state) {
    (void)state;
    open_author(1920, 1080, 100, LANG_NL);
    wait_for(author_case_is_idle);
    const Scenario *scenario = author()->opened->file.scenario;
    for (int i = 0; i < scenario->moment_count; i++) {
        author_play_jump(author(), i);
        assert_int_equal(play_moment(scene_session(author()->scene)->play), i);
    }
    author_play_jump(author(), scenario->start);
    if (author()->laid != FILTER_GOOD)
        return; /* no Graphviz: the moments are listed */
    ui_test_key(game->app, SDLK_F5, KMOD_NONE);
    ui_test_settle(game->app);
    ui_focus(app_ui(game->app), AUTHOR_GRAPH);
    ui_test_settle(game->app);
    ui_test_key(game->app, SDLK_DOWN, KMOD_NONE);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    assert_int_not_equal(play_moment(scene_session(author()->scene)->play), scenario->start);
    ui_test_shot(game->app, "author-graph");
}

/* ---- the editor */

static void test_editor(void **state) {
    (void)state;
    const char *words[EDITOR_WORDS];
    Text place = {0};
    assert_true(author_editor_words("/usr/bin/code", "a/case.lua", 7, &place, words));
    assert_string_equal(words[1], "-g");
    assert_string_equal(words[2], "a/case.lua:7");
    assert_null(words[3]);
    assert_true(author_editor_words("gedit", "a/case.lua", 7, &place, words));
    assert_string_equal(words[1], "+7");
    assert_string_equal(words[2], "a/case.lua");
    assert_true(author_editor_words("kate", "a/case.lua", 7, &place, words));
    assert_string_equal(words[1], "--line");
    assert_string_equal(words[2], "7");
    assert_string_equal(words[3], "a/case.lua");
    assert_false(author_editor_words("vim", "a/case.lua", 7, &place, words)); /* in a terminal */
    text_release(&place);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_save_is_seen, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_nearest_turn, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_back_and_forward, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_panels_wide, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_panels, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_panels_beside_an_editor, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_panels_large, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_new_case, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_policy_and_keep, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_jumps, set_up, tear_down),
        cmocka_unit_test(test_editor),
        cmocka_unit_test_setup_teardown(test_edits, set_up, tear_down),
    };
    if (getenv("KLACHT_AUTHOR_ONLY"))
        cmocka_set_test_filter(getenv("KLACHT_AUTHOR_ONLY"));
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
