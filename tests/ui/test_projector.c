/* A room that plays a case at the window: by hand alone, with seats, and every screen of it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/meeting/meeting.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_step.h"
#include "ui/support_room.h"

enum { MOST_TURNS = 60, WAYS = 8 };

/* ---- looking ---- */

/* Options and counts are seen at once: the page does not scroll, in letters of the usual size. */
static void check_fits(Game *game, const char *name) {
    static const char *const wholes[] = {"3-choose-done", "4-chosen", "5-moved"};
    Ui *ui = app_ui(game->app);
    bool whole = false;
    for (size_t i = 0; i < sizeof wholes / sizeof *wholes; i++)
        whole |= strstr(name, wholes[i]) != NULL;
    if (!whole || app_theme(game->app)->percent != 100)
        return;
    ui_scroll_set(ui, MEETING_ID_PAGE, 9999);
    ui_test_settle(game->app);
    int below = ui_scroll_offset(ui, MEETING_ID_PAGE);
    ui_scroll_set(ui, MEETING_ID_PAGE, 0);
    ui_test_settle(game->app);
    if (below)
        fail_msg("%s: %d pixels are out of sight", name, below);
}

static void look_at(Game *game, const char *name) {
    char file[96];
    int w, h;
    SDL_GetWindowSize(app_window(game->app), &w, &h);
    const Theme *theme = app_theme(game->app);
    snprintf(file, sizeof file, "room-%s-%s-%d-%d%s", name, lang_id(app_lang(game->app)), w,
             theme->percent,
             theme->scheme == SCHEME_DARK       ? "-dark"
             : theme->scheme == SCHEME_CONTRAST ? "-contrast"
                                                : "");
    ui_test_shot(game->app, file);
    room_check_size(game);
    check_fits(game, file);
}

/* ---- by hand, without any phone ---- */

static void whole_case_by_hand(void **state) {
    (void)state;
    Game *game = team_begin();
    room_open(game, "de-kraan");
    assert_false(widget_can_focus(ui_find(app_ui(game->app), MEETING_ID_GO))); /* too few */
    assert_true(team_shows(game, "minstens drie mensen"));                     /* and it says so */
    room_hands(game, 7);
    team_press(game, MEETING_ID_GO);
    for (int i = 0; i < MOST_TURNS && room_of(game)->stage != ROOM_STAGE_ENDED; i++)
        room_one_turn_by_hand(game, 7);
    room_assert_stage(game, ROOM_STAGE_ENDED);
    assert_int_equal(play_phase(room_of(game)->play), PHASE_ENDED);
    team_press(game, MEETING_ID_GO);
    assert_int_equal(room_projector(game)->view, PROJECTOR_DEBRIEF);
    team_press(game, PROJECTOR_ID_DEBRIEF);
    assert_string_equal(app_screen(game->app)->name, "debrief");
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_int_equal(room_projector(game)->view, PROJECTOR_DEBRIEF);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    room_assert_stage(game, ROOM_STAGE_ENDED);
    team_end(game);
}

static void hands_are_numbers(void **state) {
    (void)state;
    Game *game = team_begin();
    room_open(game, "de-kraan");
    room_hands(game, 5);
    team_press(game, MEETING_ID_GO);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_LISTEN); /* nothing is shown before it is counted */
    assert_int_equal(room_projector(game)->view, PROJECTOR_COUNT);
    room_type(game, 0, 9);
    team_press(game, MEETING_ID_GO);
    assert_true(team_shows(game, "‘9’ is te veel: hier kunnen hoogstens 5 handen omhoog."));
    assert_int_equal(room_projector(game)->view, PROJECTOR_COUNT);
    room_type(game, 0, 3);
    team_press(game, MEETING_ID_GO);
    assert_false(team_shows(game, "te veel")); /* it was put right */
    room_assert_stage(game, ROOM_STAGE_HEARD);
    assert_int_equal(room_heard(room_of(game), 0, 0), 3);
    assert_true(room_is_heard(room_of(game), 0, 0));
    team_end(game);
}

/* ---- with seats ---- */

static void begin_with_seats(Game *game, int count) {
    room_open(game, "de-kraan");
    room_seat(game, count);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_LISTEN);
}

static void heard_and_taken_over(void **state) {
    (void)state;
    Game *game = team_begin();
    begin_with_seats(game, 4);
    for (int i = 0; i < 4; i++)
        room_ready(game, i);
    room_marks(game, 0, 0);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_HEARD);
    assert_false(room_is_heard(room_of(game), 0, 0)); /* one of four */
    Widget *line = ui_find(app_ui(game->app), PROJECTOR_ID_LINE);
    while (!line || line->role != WIDGET_MARKED)
        line = ui_find(app_ui(game->app), line ? line->id + 1 : PROJECTOR_ID_LINE + 1);
    int id = line->id;
    SDL_Point word = ui_test_word(game->app, line, 0);
    ui_test_click_at(game->app, word.x, word.y);
    ui_test_settle(game->app);
    assert_true(room_is_heard(room_of(game), 0, 0));
    ui_test_tab_to(game->app, id); /* and by keys alone it is as it was */
    team_key(game, SDLK_HOME, KMOD_NONE);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    assert_false(room_is_heard(room_of(game), 0, 0));
    team_end(game);
}

static void tie_preselects_nothing(void **state) {
    (void)state;
    Game *game = team_begin();
    begin_with_seats(game, 4);
    for (int i = 0; i < 4; i++)
        room_ready(game, i);
    team_press(game, MEETING_ID_GO);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_CHOOSE);
    const RoomTurn *turn = room_turn(room_of(game));
    assert_int_equal(turn->way, WAY_REPLIES);
    for (int i = 0; i < 4; i++) {
        RoomChoice choice = {.way = WAY_REPLIES, .reply = turn->options[i % 2].index};
        room_chooses(game, i, &choice);
    }
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_CHOSEN);
    assert_false(room_projector(game)->pick.made);
    assert_false(widget_can_focus(ui_find(app_ui(game->app), MEETING_ID_GO)));
    team_key(game, SDLK_b, KMOD_NONE);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_SAID);
    assert_int_equal(room_of(game)->turns[0]->said.reply, turn->options[1].index);
    /* and the other road */
    team_press(game, PROJECTOR_ID_ROADS);
    team_press(game, PROJECTOR_ID_TURN);
    room_assert_stage(game, ROOM_STAGE_CHOSEN);
    assert_int_equal(room_chose(room_of(game), room_of(game)->at, 0, 0), 2);
    team_end(game);
}

static void undo_asks(void **state) {
    (void)state;
    Game *game = team_begin();
    begin_with_seats(game, 3);
    room_marks(game, 0, 0);
    team_key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(room_projector(game)->question, PROJECTOR_ASKS_UNDO);
    team_press(game, MEETING_ID_NO);
    room_assert_stage(game, ROOM_STAGE_LISTEN);
    team_key(game, SDLK_z, KMOD_CTRL);
    team_press(game, MEETING_ID_YES);
    room_assert_stage(game, ROOM_STAGE_SET_UP);
    team_key(game, SDLK_y, KMOD_CTRL);
    room_assert_stage(game, ROOM_STAGE_LISTEN);
    assert_true(room_seat_marked(room_of(game), 0, 0, 0));
    team_end(game);
}

static void keyboard_in_turn(void **state) {
    (void)state;
    Game *game = team_begin();
    begin_with_seats(game, 3);
    team_press(game, PROJECTOR_ID_SEAT + 1);
    assert_int_equal(room_projector(game)->view, PROJECTOR_SEAT);
    ui_test_check(game->app);
    team_press(game, PROJECTOR_ID_READY);
    assert_true(room_seat_done(room_of(game), 1));
    assert_null(ui_find(app_ui(game->app), PROJECTOR_ID_SEAT + 1));
    team_press(game, MEETING_ID_GO);
    team_press(game, MEETING_ID_GO);
    team_press(game, PROJECTOR_ID_SEAT);
    team_key(game, SDLK_2, KMOD_NONE);
    assert_int_equal(room_projector(game)->view, PROJECTOR_SESSION);
    assert_int_equal(room_seat_choice(room_of(game), 0, 0, 0)->reply,
                     room_turn(room_of(game))->options[1].index);
    team_end(game);
}

/* ---- on disk ---- */

/* The program goes without a word; what it held is there again, and so is the road that was left.
 */
static void after_a_crash(void **state) {
    static Game *gone; /* stays as it was when its program ended */
    (void)state;
    Game *game = team_begin();
    begin_with_seats(game, 4);
    room_marks(game, 0, 0);
    room_marks(game, 1, 0);
    char *path = strdup(room_projector(game)->meeting.path);
    assert_non_null(path);
    file_lock_release(&room_projector(game)->meeting.lock); /* as the system does */
    gone = game;
    Game *next = team_begin_with(
        ui_test_open(1280, 720, 100, SCHEME_LIGHT, LANG_NL, &ui_test_nothing, NULL));
    room_open(next, "de-kraan");
    assert_int_equal(room_projector(next)->view, PROJECTOR_ENTRANCE);
    look_at(next, "entrance");
    team_press(next, MEETING_ID_GO);
    room_assert_stage(next, ROOM_STAGE_LISTEN);
    assert_string_equal(room_projector(next)->meeting.path, path);
    assert_int_equal(room_present(room_of(next)), 4);
    assert_true(room_seat_marked(room_of(next), 0, 1, 0));
    assert_string_equal(room_of(next)->seats[2].name, "s3");
    team_press(next, MEETING_ID_GO);
    assert_int_equal(room_heard(room_of(next), 0, 0), 2);
    free(path);
    team_end(next);
    assert_non_null(gone);
}

/* ---- every screen ---- */

/* As many as half for the first clause, fewer for the next ones. */
static void marks_of_all(Game *game, int seats) {
    const RoomTurn *turn = room_turn(room_of(game));
    room_many(game, true);
    for (int i = 0; i < seats; i++) {
        for (int c = 0; c < turn->clause_count; c++)
            if (i % (c % 5 + 1) == 0)
                room_marks(game, i, c);
        if (i != 2)
            room_ready(game, i);
    }
    room_many(game, false);
}

static void choices_of_all(Game *game, int seats, int by) {
    const Room *room = room_of(game);
    room_many(game, true);
    for (int i = 0; i < seats; i++) {
        const RoomTurn *turn = room_turn(room);
        Chosen chosen[2];
        RoomChoice choice = room_first_choice(game, chosen);
        int other = i % by == 1 ? 1 : i % by == 2 ? 2 : 0;
        if (turn->way == WAY_REPLIES)
            choice.reply = turn->options[other % turn->option_count].index;
        else if (turn->way == WAY_JUDGE)
            choice = (RoomChoice){
                .way = WAY_JUDGE,
                .reply = -1,
                .category = other,
                .kind = other == room_projector(game)->scenario->house.complaint ? i % 2 : -1};
        room_chooses(game, i, &choice);
    }
    room_many(game, false);
}

/* Looked at are the first turn, the first of each sort, and those with many answers. */
static void one_turn(Game *game, int seats, const char *which, bool again, bool looks) {
    char name[48];
#define LOOK(what)                                                                                 \
    (snprintf(name, sizeof name, "%s-%s", which, what), looks ? look_at(game, name) : (void)0)
    const Room *room = room_of(game);
    if (room->stage == ROOM_STAGE_LISTEN) {
        LOOK("1-listen");
        marks_of_all(game, seats);
        LOOK("1-listen-done");
        team_press(game, MEETING_ID_GO);
        LOOK("2-heard");
        team_press(game, MEETING_ID_GO);
    }
    if (room->stage == ROOM_STAGE_CHOOSE) {
        bool many = room_turn(room)->way == WAY_REPLIES && room_turn(room)->option_count > 3;
        looks = looks || many;
        again = again || many;
        LOOK("3-choose");
        choices_of_all(game, seats, 3);
        LOOK("3-choose-done");
        team_press(game, MEETING_ID_GO);
        LOOK("4-chosen");
        if (again) {
            team_press(game, PROJECTOR_ID_AGAIN);
            choices_of_all(game, seats, 4);
            team_press(game, MEETING_ID_GO);
            LOOK("5-moved");
        }
        if (!widget_can_focus(ui_find(app_ui(game->app), MEETING_ID_GO)))
            team_key(game, SDLK_a, KMOD_NONE);
        if (pick_wants_kind(room_projector(game))) {
            ui_test_tab_to(game->app, PROJECTOR_ID_KIND);
            team_key(game, SDLK_RIGHT, KMOD_NONE);
        }
        team_press(game, MEETING_ID_GO);
        if (room_projector(game)->view == PROJECTOR_LAY) {
            LOOK("6-lay");
            if (!room_projector(game)->pick.made) {
                ui_test_tab_to(game->app, PROJECTOR_ID_GIVE);
                team_key(game, SDLK_SPACE, KMOD_NONE);
            }
            team_press(game, MEETING_ID_GO);
        }
    }
    if (room->stage == ROOM_STAGE_GOING) {
        LOOK("going");
        team_press(game, MEETING_ID_GO);
    }
    if (room->stage == ROOM_STAGE_SAID) {
        LOOK("7-said");
        team_press(game, PROJECTOR_ID_ROADS);
        LOOK("8-roads");
        team_press(game, PROJECTOR_ID_BACK);
        room_read_on(game);
    }
#undef LOOK
}

static void every_screen(int width, int height, int percent, Scheme scheme, Lang lang, int seats) {
    Game *game = team_begin_at(width, height, percent, scheme, lang);
    room_open(game, "de-kraan");
    look_at(game, "0-set-up-empty");
    room_seat(game, seats);
    look_at(game, "0-set-up");
    team_press(game, MEETING_ID_GO);
    bool seen[WAYS] = {false};
    for (int i = 0; i < MOST_TURNS && room_of(game)->stage != ROOM_STAGE_ENDED; i++) {
        char which[16];
        Way way = room_turn(room_of(game))->way;
        snprintf(which, sizeof which, "t%d", i + 1);
        one_turn(game, seats, which, i == 0, !seen[way]);
        seen[way] = true;
    }
    room_assert_stage(game, ROOM_STAGE_ENDED);
    look_at(game, "9-ended");
    ui_test_wheel(game->app, width / 2, height / 2, -100);
    look_at(game, "9-ended-below");
    team_end(game);
}

static void by_hand(int width, int height, Lang lang) {
    Game *game = team_begin_at(width, height, 100, SCHEME_LIGHT, lang);
    room_open(game, "de-kraan");
    room_hands(game, 8);
    look_at(game, "h-set-up");
    team_press(game, MEETING_ID_GO);
    look_at(game, "h-listen");
    team_press(game, MEETING_ID_GO);
    look_at(game, "h-count");
    room_type(game, 0, 5);
    team_press(game, MEETING_ID_GO);
    look_at(game, "h-heard");
    team_press(game, MEETING_ID_GO);
    look_at(game, "h-choose");
    team_press(game, MEETING_ID_GO);
    look_at(game, "h-count-chose");
    room_type(game, 1, 6);
    team_press(game, MEETING_ID_GO);
    look_at(game, "h-chosen-counted");
    assert_false(
        team_shows(game, lang == LANG_NL ? "Iedereen koos" : "You all chose")); /* 6 of 8 */
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    look_at(game, "h-pause");
    team_end(game);
}

static void screens_small(void **state) {
    (void)state;
    every_screen(1280, 720, 100, SCHEME_LIGHT, LANG_NL, 12);
}

static void screens_dark(void **state) {
    (void)state;
    every_screen(1366, 768, 100, SCHEME_DARK, LANG_EN, 5);
}

static void screens_large(void **state) {
    (void)state;
    every_screen(1920, 1080, 100, SCHEME_LIGHT, LANG_EN, 30);
}

static void screens_large_text(void **state) {
    (void)state;
    every_screen(1280, 720, 150, SCHEME_LIGHT, LANG_NL, 6);
    every_screen(1920, 1080, 200, SCHEME_CONTRAST, LANG_NL, 6);
}

static void screens_by_hand(void **state) {
    (void)state;
    by_hand(1280, 720, LANG_NL);
}

static void screens_by_hand_large(void **state) {
    (void)state;
    by_hand(1920, 1080, LANG_EN);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEAM_TEST(whole_case_by_hand),
        TEAM_TEST(hands_are_numbers),
        TEAM_TEST(heard_and_taken_over),
        TEAM_TEST(tie_preselects_nothing),
        TEAM_TEST(undo_asks),
        TEAM_TEST(after_a_crash),
        TEAM_TEST(keyboard_in_turn),
        TEAM_TEST(screens_small),
        TEAM_TEST(screens_dark),
        TEAM_TEST(screens_large),
        TEAM_TEST(screens_large_text),
        TEAM_TEST(screens_by_hand),
        TEAM_TEST(screens_by_hand_large),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
