/* What the window says of keeping: a disk that is full or closed, a case that was changed or is
 * gone, a result that has no place. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/file.h"
#include "front/window/game/debrief_save.h"
#include "front/window/game/menu.h"
#include "front/window/game/menu_state.h"
#include "front/window/game/scene_bar.h"
#include "store/journal_shelf.h"
#include "ui/support_player.h"

#include "base/banned.h"

static char *data, *shelf;

static void shell(const char *form, const char *a, const char *b) {
    Text text = {0};
    text_fill(&text, form, (const char *const[]){a, b, NULL});
    assert_int_equal(system(text_cstr(&text)), 0);
    text_release(&text);
}

/* A shelf of one's own, on which cases can be changed, and no plays. */
static int set_up(void **state) {
    (void)state;
    data = path_join(player_home(), "klachtenspel");
    shelf = path_join(player_home(), "shelf");
    shell("rm -rf {1} {2} && cp -r " KLACHT_TESTS "/shelf {2}", data, shelf);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    free(data);
    free(shelf);
    return 0;
}

static Game *begin(Lang lang) {
    Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, lang);
    game->scenarios = shelf;
    game->mode = PLAY_ASSESSMENT;
    game_read_cases(game);
    return game;
}

static void open_card(Game *game, const char *id) {
    char *path = path_join(shelf, id);
    player_open(game, path);
    free(path);
}

static void leave(Game *game) {
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_need(game, WIDGET_LABEL, "Alles is bewaard.");
    player_press(game, ID_LEAVE);
    player_assert_screen(game, "menu");
}

/* A play of a case with `acts` acts, left. */
static void leave_after(Game *game, const char *id, int acts) {
    open_card(game, id);
    player_press(game, 1);
    for (int i = 0; i < acts; i++)
        player_act(game, player_press);
    leave(game);
}

static void to_debrief(Game *game) {
    for (int i = 0; i < 100 && !strcmp(player_screen(game), "scene"); i++)
        player_act(game, player_press);
    player_assert_screen(game, "debrief");
}

static int given(const Game *game) {
    int count;
    play_inputs(player_scene(game)->session.play, &count);
    return count;
}

static int files(const char *folder) {
    char *path = path_join(data, folder), **names;
    int count = 0;
    if (file_names(path, &names, &count) == FILE_OK)
        names_free(names, count);
    free(path);
    return count;
}

static void assert_message(const Game *game, const char *words) {
    if (!game->message || !strstr(game->message, words))
        fail_msg("no “%s” in “%s”", words, game->message ? game->message : "");
}

static struct rlimit room;
static void fill_disk(void) {
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &room), 0);
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &(struct rlimit){10, room.rlim_max}), 0);
}
static void make_room(void) {
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &room), 0);
}

/* Before the play; and the result waits on the debrief until it has a place. */
static void a_folder_that_is_closed(void **state) {
    (void)state;
    assert_int_equal(file_write(data, "", 0), FILE_OK);
    Game *game = begin(LANG_NL);
    open_card(game, "de-kraan");
    player_press(game, 1);
    assert_int_equal(player_scene(game)->layer, LAYER_UNKEPT);
    ui_test_check(game->app);
    ui_test_shot(game->app, "unkept");
    player_click(game, WIDGET_BUTTON, "Terug naar het menu");
    player_assert_screen(game, "menu");
    open_card(game, "misschien-ligt-het-aan-mij");
    player_press(game, 1);
    player_click(game, WIDGET_BUTTON, "Toch spelen");
    assert_int_equal(player_scene(game)->layer, LAYER_NOTICE);
    player_press(game, ID_NOTICE_GO);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_need(game, WIDGET_LABEL, "Dit spel is niet*");
    assert_null(ui_test_find(game->app, WIDGET_BUTTON, "*later verder*"));
    player_press(game, ID_RESUME);
    to_debrief(game);
    ui_test_check(game->app);
    ui_test_shot(game->app, "unsaved");
    player_need(game, WIDGET_LABEL, "Het staat alleen nog op dit scherm*");
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "Bewaard in*"));
    player_click(game, WIDGET_BUTTON, "Probeer opnieuw");
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "Bewaard in*"));
    /* elsewhere: a file that is there is not replaced */
    char *place = path_join(player_home(), "elders.json");
    assert_int_equal(file_write(place, "kostbaar", 8), FILE_OK);
    ui_test_click(game->app, ui_find(app_ui(game->app), ID_SAVE_PLACE));
    ui_test_key(game->app, SDLK_a, KMOD_CTRL);
    ui_test_type(game->app, place);
    player_click(game, WIDGET_BUTTON, "Bewaar elders");
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "Bewaard in*"));
    assert_int_equal(unlink(place), 0);
    player_click(game, WIDGET_BUTTON, "Bewaar elders");
    player_need(game, WIDGET_LABEL, "Bewaard in*");
    assert_true(file_exists(place));
    assert_null(ui_test_find(game->app, WIDGET_BUTTON, "Bewaar elders"));
    ui_test_check(game->app);
    player_end(game);
    assert_int_equal(unlink(data), 0);
    free(place);
}

/* In the middle: said once, kept as far as it went, and again when there is room. */
static void a_disk_that_is_full(void **state) {
    (void)state;
    Game *game = begin(LANG_NL);
    open_card(game, "de-kraan");
    player_press(game, 1);
    player_act(game, player_press);
    fill_disk();
    player_act(game, player_press);
    player_need(game, WIDGET_LABEL, "Na stap 1 kan dit spel*");
    ui_test_check(game->app);
    player_act(game, player_press);
    player_act(game, player_press);
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "Na stap 1 kan dit spel*"));
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_need(game, WIDGET_LABEL, "Dit spel is niet*");
    player_press(game, ID_LEAVE);
    make_room();
    assert_message(game, "tot en met stap 1");
    player_click(game, WIDGET_BUTTON, "Gelezen");
    /* the scene that closed tried once more, and there was room by then */
    player_click(game, WIDGET_BUTTON, "Ga verder*");
    assert_int_equal(given(game), 1);
    player_act(game, player_press);
    fill_disk();
    to_debrief(game);
    player_need(game, WIDGET_BUTTON, "Probeer opnieuw");
    make_room();
    player_click(game, WIDGET_BUTTON, "Probeer opnieuw");
    player_need(game, WIDGET_LABEL, "Bewaard in*");
    assert_int_equal(files("results"), 1);
    assert_int_equal(files("journals"), 0);
    assert_int_equal(settings_best(&game->settings, "de-kraan")->plays, 1);
    player_end(game);
}

/* Nothing goes on by itself: on knowingly, or again with the old play beside. */
static void a_case_that_was_changed(void **state) {
    (void)state;
    Game *game = begin(LANG_NL);
    leave_after(game, "de-kraan", 3);
    int before = files("journals");
    shell("sed -i 's/trust = 45, patience = 45/trust = 40, patience = 45/' {1}/de-kraan/case.lua",
          shelf, NULL);
    player_click(game, WIDGET_BUTTON, "Ga verder*");
    assert_int_equal(player_scene(game)->layer, LAYER_CHANGED);
    player_need(game, WIDGET_LABEL, "De casus is veranderd*");
    ui_test_check(game->app);
    ui_test_shot(game->app, "changed");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE); /* is no answer */
    assert_int_equal(player_scene(game)->layer, LAYER_CHANGED);
    player_press(game, ID_LEAVE);
    player_click(game, WIDGET_BUTTON, "Ga verder*");
    player_click(game, WIDGET_BUTTON, "Ga toch verder");
    assert_int_equal(player_scene(game)->layer, LAYER_NONE);
    assert_int_equal(given(game), 3);
    leave(game);
    player_click(game, WIDGET_BUTTON, "Ga verder*"); /* which was chosen once */
    assert_int_equal(player_scene(game)->layer, LAYER_NONE);
    leave(game);
    /* what was done cannot be done any more: there is a moment before it */
    shell("sed -i 's/start    = \"opening\"/start = \"vooraf\"/' {1}/de-kraan/case.lua; "
          "printf 'moment \"vooraf\" {2}\\nnarrator [[Maandag.]]\\ngo \"opening\"\\n' "
          ">>{1}/de-kraan/case.lua",
          shelf, "{ step = \"listen\" }");
    player_click(game, WIDGET_BUTTON, "Ga verder*");
    player_need(game, WIDGET_LABEL, "Wat je deed, kan zo niet meer*");
    assert_null(ui_find(app_ui(game->app), ID_CHANGED_ON));
    player_press(game, ID_CHANGED_AGAIN);
    assert_int_equal(given(game), 0);
    assert_int_equal(player_scene(game)->layer, LAYER_NONE);
    assert_int_equal(files("journals"), before + 1); /* the old one and the new one */
    assert_message(game, ".journal.1");
    player_act(game, player_press);
    player_end(game);
}

/* The newest play whose case is gone is said and kept; the one before it is offered. */
static void a_case_that_is_gone(void **state) {
    (void)state;
    Game *game = begin(LANG_NL);
    leave_after(game, "de-kraan", 2);
    leave_after(game, "chapeau", 1);
    shell("touch -d '1 hour ago' {1}/journals/*; rm -r {2}/chapeau", data, shelf);
    player_end(game);
    Findings findings;
    findings_init(&findings, LANG_NL);
    JournalShelf left;
    journal_shelf_init(&left);
    for (int i = 0; i < left.count; i++) { /* the newest is the one of the case that is gone */
        Journal *journal = journal_open(left.paths[i], &(bool){false}, &findings);
        if (strstr(journal_case(journal), "chapeau"))
            shell("touch {1}", left.paths[i], NULL);
        journal_close(journal);
    }
    journal_shelf_release(&left);
    findings_release(&findings);
    game = begin(LANG_NL);
    menu_open(game);
    ui_test_settle(game->app);
    assert_message(game, "chapeau");
    assert_message(game, "bewaard");
    player_click(game, WIDGET_BUTTON, "Gelezen");
    menu_open(game);
    ui_test_settle(game->app);
    assert_null(game->message); /* said once */
    player_click(game, WIDGET_BUTTON, "Ga verder met mevrouw De Vries");
    assert_int_equal(given(game), 2);
    assert_int_equal(files("journals"), 2);
    player_end(game);
}

/* A play that was over, but not recorded: its result comes after all. */
static void a_play_that_had_ended(void **state) {
    (void)state;
    Game *game = begin(LANG_NL);
    open_card(game, "de-kraan");
    player_press(game, 1);
    fill_disk();
    to_debrief(game);
    make_room();
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    assert_int_equal(files("results"), 0);
    assert_int_equal(files("journals"), 1);
    player_click(game, WIDGET_BUTTON, "Naar de nabespreking*");
    player_assert_screen(game, "debrief");
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "Bewaard in*")); /* a file is for who asks */
    player_click(game, WIDGET_BUTTON, "Waar is dit bewaard?");
    player_need(game, WIDGET_LABEL, "Bewaard in*");
    assert_int_equal(files("results"), 1);
    assert_int_equal(files("journals"), 0);
    player_end(game);
}

/* The language of a play holds, whatever that of the menu is now. */
static void in_its_own_language(void **state) {
    (void)state;
    Game *game = begin(LANG_NL);
    leave_after(game, "de-kraan", 2);
    app_set_lang(game->app, LANG_EN);
    ui_test_settle(game->app);
    player_click(game, WIDGET_BUTTON, "Continue*");
    assert_int_equal(player_scene(game)->layer, LAYER_NONE);
    assert_string_equal(play_scenario(player_scene(game)->session.play)->language, "nl");
    assert_int_equal(app_lang(game->app), LANG_NL);
    player_end(game);
}

/* A play that goes on is there at once, and its clock stands until a hand does something. */
static void the_clock_waits_for_a_hand(void **state) {
    (void)state;
    Game *game = begin(LANG_NL);
    open_card(game, "de-kraan");
    player_press(game, 1);
    player_act(game, player_press);
    leave(game);
    player_click(game, WIDGET_BUTTON, "Ga verder*");
    Scene *scene = player_scene(game);
    assert_int_equal(scene->layer, LAYER_NONE);
    int64_t at = session_now(&scene->session);
    ui_test_wait(game->app, 5000);
    assert_int_equal(session_now(&scene->session), at);
    player_need(game, WIDGET_LABEL, "De tijd loopt weer*");
    ui_test_key(game->app, SDLK_TAB, KMOD_NONE);
    ui_test_settle(game->app);
    assert_null(ui_test_find(game->app, WIDGET_LABEL, "De tijd loopt weer*"));
    assert_false(scene->stands);
    ui_test_check(game->app);
    player_end(game);
}

/* ---- the table of an offer */

static int remedy_with(const View *view, bool any, bool amounts) {
    for (int i = 0; i < view->remedy_count; i++)
        if (view->remedies[i].any_amount == any && (view->remedies[i].euro_count > 0) == amounts)
            return i;
    fail_msg("no such remedy");
    return -1;
}

static bool is_at_offer(Game *game) {
    const View *view = play_view(player_scene(game)->session.play);
    return !view->listening && !view->going && !view->ended && view->way == WAY_OFFER;
}

/* A case until its offer lies there, by the last of all answers. */
static void to_the_offer(Game *game, const char *id) {
    open_card(game, id);
    player_press(game, 1);
    for (int step = 0; step < 200 && !is_at_offer(game); step++) {
        const View *view = play_view(player_scene(game)->session.play);
        bool replies = !view->listening && !view->going && view->way == WAY_REPLIES;
        if (replies)
            player_press(game, ID_REPLY + view->reply_count - 1);
        else
            player_act(game, player_press);
    }
    assert_true(is_at_offer(game));
}

/* What was laid, with the amounts and the door, lies there again for who comes back, also after a
 * kill; once it is given it is gone. */
static void the_table_stays_laid(void **state) {
    (void)state;
    shell("sed -i '/^remedy \"refund\"/s/euros = {[^}]*}/euros = { from = 5, to = 120 }/' "
          "{1}/house.lua",
          shelf, NULL);
    Game *game = begin(LANG_NL);
    to_the_offer(game, "de-kraan");
    Scene *scene = player_scene(game);
    const View *view = play_view(scene->session.play);
    int plain = remedy_with(view, false, false), listed = remedy_with(view, false, true),
        any = remedy_with(view, true, false);
    Laid laid;
    assert_false(session_laid(&scene->session, &laid));
    player_press(game, ID_REMEDY + plain);
    player_press(game, ID_REMEDY + listed);
    ui_test_tab_to(game->app, ID_AMOUNT + listed);
    ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE); /* none is chosen before one is */
    ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    player_press(game, ID_REMEDY + any);
    ui_test_type(game->app, "17");
    ui_test_settle(game->app);
    int amount = scene->amount[listed];
    assert_true(amount > 1);
    for (int comes_back = 0; comes_back < 3; comes_back++) {
        if (comes_back == 1) {
            player_press(game, ID_DOOR + HAND_OVER_COLD); /* what is typed waits behind it */
            leave(game);
        }
        if (comes_back == 2) /* as it stands on disk */
            menu_open(game);
        ui_test_settle(game->app);
        if (comes_back)
            player_press(game, MENU_NEXT);
        scene = player_scene(game);
        assert_true(scene->given[plain] && scene->given[listed] && scene->given[any]);
        assert_int_equal(scene->amount[listed], amount);
        assert_string_equal(field_text(&scene->typed[any]), "17");
        assert_int_equal(scene->way, comes_back ? HAND_OVER_COLD : HAND_OVER_NONE);
    }
    player_press(game, ID_DOOR + HAND_OVER_COLD);
    player_press(game, ID_REMEDY + plain); /* taken up again */
    leave(game);
    player_press(game, MENU_NEXT);
    scene = player_scene(game);
    assert_false(scene->given[plain]);
    assert_int_equal(scene->way, HAND_OVER_NONE);
    player_press(game, ID_OFFER_DONE);
    if (!strcmp(player_screen(game), "scene"))
        assert_false(session_laid(&player_scene(game)->session, &laid));
    player_end(game);
}

/* Who leaves while an answer is told of finds that there again, and can still try anew. */
static void what_is_told_is_told_again(void **state) {
    (void)state;
    Game *game = begin(LANG_NL);
    game->mode = PLAY_PRACTICE;
    open_card(game, "de-kraan");
    player_press(game, 1);
    while (!player_scene(game)->noting)
        player_act(game, player_press);
    int spoke = player_scene(game)->spoke;
    leave(game);
    player_press(game, MENU_NEXT);
    assert_true(player_scene(game)->noting);
    assert_int_equal(player_scene(game)->spoke, spoke);
    assert_non_null(ui_find(app_ui(game->app), ID_COACH_AGAIN));
    player_press(game, ID_COACH_ON);
    player_end(game);
}

/* A reading time that ran out is no new one for who comes back. */
static void the_time_stays_over(void **state) {
    (void)state;
    Game *game = begin(LANG_NL);
    game->time_factor = 1e-6;
    open_card(game, "de-kraan");
    player_press(game, 1);
    const View *view = play_view(player_scene(game)->session.play);
    while (view->listening || view->going)
        player_press(game, view->listening ? ID_LISTENED : ID_GO_ON);
    assert_true(view->allowed_ms > 0);
    player_scene(game)->session.base_ms += 1;
    app_rebuild(game->app);
    ui_test_settle(game->app);
    ui_test_wait(game->app, 30000); /* it is explained first */
    ui_test_wait(game->app, 10);
    assert_true(player_scene(game)->time_over);
    leave(game);
    player_press(game, MENU_NEXT);
    assert_true(player_scene(game)->time_over);
    assert_int_equal(player_scene(game)->clock_drawn,
                     scene_clock_steps(play_view(player_scene(game)->session.play)));
    player_end(game);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        TEST(a_folder_that_is_closed),    TEST(a_disk_that_is_full),
        TEST(a_case_that_was_changed),    TEST(a_case_that_is_gone),
        TEST(a_play_that_had_ended),      TEST(in_its_own_language),
        TEST(the_clock_waits_for_a_hand), TEST(the_table_stays_laid),
        TEST(what_is_told_is_told_again), TEST(the_time_stays_over),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
