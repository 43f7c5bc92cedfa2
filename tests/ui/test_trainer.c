/* What who leads a room meets: ties, people who are not done, counts that were typed, time that
 * runs out, sessions to go on with and to look back at. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file_read.h"
#include "front/window/game/menu.h"
#include "front/window/game/menu_state.h"
#include "front/window/room/projector_cases.h"
#include "front/window/room/projector_pages.h"
#include "front/window/room/projector_step.h"
#include "ui/support_room.h"

enum { MOST_TURNS = 60, CASES_OPEN = 1000, CASES_ENDED = 2000 };

static const Widget *go_button(Game *game) {
    return ui_find(app_ui(game->app), MEETING_ID_GO);
}

/* ---- who is not done ---- */

static void who_did_nothing_is_counted(void **state) {
    (void)state;
    Game *game = team_begin();
    room_begin(game, "de-kraan", 5);
    room_ready(game, 0);
    room_marks(game, 1, 0);
    room_ready(game, 1);
    room_marks(game, 2, 0); /* not ready, but it took part */
    assert_string_equal(go_button(game)->text, "Sluit het luisteren (3 nog niet klaar)");
    assert_true(team_shows(game, "telt bij het luisteren niet mee"));
    team_press(game, MEETING_ID_GO);
    assert_true(team_shows(game, "2 van jullie streepten niets aan"));
    assert_int_equal(room_listeners(room_of(game), 0), 3);
    team_press(game, MEETING_ID_GO);
    RoomChoice choice = {.way = WAY_REPLIES, .reply = room_turn(room_of(game))->options[0].index};
    room_chooses(game, 0, &choice);
    assert_string_equal(go_button(game)->text, "Sluit het kiezen (4 kozen nog niet)");
    for (int i = 1; i < 5; i++)
        room_chooses(game, i, &choice);
    assert_string_equal(go_button(game)->text, "Laat zien wat jullie kozen");
    team_end(game);
}

/* ---- ties ---- */

/* To the first turn that is to be named, all along the first option. */
static void to_naming(Game *game, int seats) {
    for (int i = 0; i < MOST_TURNS && room_turn(room_of(game))->way != WAY_JUDGE; i++) {
        const Room *room = room_of(game);
        if (room->stage == ROOM_STAGE_LISTEN)
            room_to_choice(game);
        if (room->stage == ROOM_STAGE_CHOOSE && room_turn(room)->way == WAY_JUDGE)
            break;
        if (room->stage == ROOM_STAGE_CHOOSE) {
            Chosen chosen;
            RoomChoice choice = room_first_choice(game, &chosen);
            for (int s = 0; s < seats; s++)
                room_chooses(game, s, &choice);
            team_press(game, MEETING_ID_GO);
        }
        team_press(game, MEETING_ID_GO);
    }
    if (room_of(game)->stage == ROOM_STAGE_LISTEN)
        room_to_choice(game);
    room_assert_stage(game, ROOM_STAGE_CHOOSE);
    assert_int_equal(room_turn(room_of(game))->way, WAY_JUDGE);
}

static void names(Game *game, const int categories[4], const int kinds[4]) {
    for (int s = 0; s < 4; s++) {
        RoomChoice choice = {
            .way = WAY_JUDGE, .reply = -1, .category = categories[s], .kind = kinds[s]};
        room_chooses(game, s, &choice);
    }
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_CHOSEN);
}

/* The button is grey with a reason, and the focus is on what mends it. */
static void a_tie_in_naming(void **state) {
    (void)state;
    Game *game = team_begin();
    room_begin(game, "de-kraan", 4);
    to_naming(game, 4);
    int complaint = room_projector(game)->scenario->house.complaint, other = complaint ? 0 : 1;
    names(game, (int[]){complaint, complaint, complaint, other}, (int[]){0, 1, -1, -1});
    assert_false(widget_can_focus(go_button(game)));
    assert_true(team_shows(game, "wat voor klacht is niet beslist"));
    assert_int_equal(ui_focused(app_ui(game->app)), PROJECTOR_ID_KIND);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    assert_true(widget_can_focus(go_button(game)));
    assert_false(team_shows(game, "wat voor klacht is niet beslist"));
    team_key(game, SDLK_z, KMOD_CTRL); /* open again: now of what it is at all */
    room_assert_stage(game, ROOM_STAGE_CHOOSE);
    names(game, (int[]){complaint, complaint, other, other}, (int[]){0, 0, -1, -1});
    assert_false(widget_can_focus(go_button(game)));
    assert_true(team_shows(game, "Er is geen duidelijke keuze"));
    assert_int_equal(ui_focused(app_ui(game->app)), PROJECTOR_ID_HEAD);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    assert_false(room_projector(game)->pick.made);
    team_end(game);
}

/* ---- hands ---- */

static void counts_stay_where_they_were_typed(void **state) {
    (void)state;
    Game *game = team_begin();
    room_open(game, "de-kraan");
    room_hands(game, 6);
    team_press(game, MEETING_ID_GO);
    team_press(game, MEETING_ID_GO);
    assert_int_equal(room_projector(game)->view, PROJECTOR_COUNT);
    room_type(game, 0, 4);
    team_press(game, PROJECTOR_ID_BACK);
    assert_true(team_shows(game, "Wat je typte, telt nog niet mee"));
    room_assert_stage(game, ROOM_STAGE_LISTEN);
    team_press(game, MEETING_ID_GO);
    assert_string_equal(field_text(&room_projector(game)->hands.fields[0]), "4");
    assert_false(team_shows(game, "telt nog niet mee"));
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, MEETING_ID_GO);
    team_press(game, MEETING_ID_GO);
    assert_int_equal(room_heard(room_of(game), 0, 0), 4);
    team_end(game);
}

/* ---- time ---- */

static void time_runs_out_and_blocks_nothing(void **state) {
    (void)state;
    Game *game = team_begin();
    room_open(game, "de-kraan");
    room_seat(game, 3);
    ui_test_tab_to(game->app, PROJECTOR_ID_TIME);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    assert_int_equal(room_of(game)->settings.seconds, 60);
    team_press(game, MEETING_ID_GO);
    assert_int_equal(room_of(game)->settings.seconds, 60);
    assert_true(team_shows(game, "Nog 60 s"));
    ui_test_wait(game->app, 18000);
    ui_test_settle(game->app);
    assert_true(team_shows(game, "Nog 42 s"));
    ui_test_wait(game->app, 43000);
    ui_test_settle(game->app);
    assert_true(team_shows(game, "De tijd is om."));
    room_assert_stage(game, ROOM_STAGE_LISTEN);
    room_marks(game, 0, 0);
    assert_true(room_seat_marked(room_of(game), 0, 0, 0));
    assert_int_equal(go_button(game)->box.y + go_button(game)->box.h < 720, true);
    team_press(game, MEETING_ID_GO);
    assert_false(team_shows(game, "De tijd is om."));
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_CHOOSE);
    assert_true(team_shows(game, "Nog 60 s"));
    team_end(game);
}

/* ---- the mark of what is taken along ---- */

static uint32_t colour_at(Game *game, int x, int y) {
    SDL_Surface *picture = app_picture(game->app);
    uint32_t colour;
    memcpy(&colour, (const char *)picture->pixels + y * picture->pitch + x * 4, sizeof colour);
    SDL_FreeSurface(picture);
    return colour & 0xFFFFFF;
}

/* Also of the clause that the keyboard is at. */
static void what_is_taken_along_is_underlined(void **state) {
    (void)state;
    Game *game = team_begin();
    room_begin(game, "de-kraan", 4);
    room_marks(game, 0, 0);
    for (int i = 0; i < 4; i++)
        room_ready(game, i);
    team_press(game, MEETING_ID_GO);
    Widget *line = ui_find(app_ui(game->app), PROJECTOR_ID_LINE);
    while (!line || line->role != WIDGET_MARKED)
        line = ui_find(app_ui(game->app), line ? line->id + 1 : PROJECTOR_ID_LINE + 1);
    int id = line->id;
    ui_test_tab_to(game->app, id);
    team_key(game, SDLK_HOME, KMOD_NONE);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    assert_true(room_is_heard(room_of(game), 0, 0));
    line = ui_find(app_ui(game->app), id);
    SDL_Rect word = layout_piece_box(line->layout, 0);
    assert_int_equal(
        colour_at(game, line->box.x + word.x + word.w / 2, line->box.y + word.y + word.h + 1),
        theme_colour(app_theme(game->app), COLOUR_INK));
    team_end(game);
}

/* ---- the end, and afterwards ---- */

static void play_by_hand(Game *game) {
    room_open(game, "de-kraan");
    room_hands(game, 7);
    team_press(game, MEETING_ID_GO);
    for (int i = 0; i < MOST_TURNS && room_of(game)->stage != ROOM_STAGE_ENDED; i++)
        room_one_turn_by_hand(game, 7);
    room_assert_stage(game, ROOM_STAGE_ENDED);
}

static void turn_all_pages(Game *game) {
    int pages = room_projector(game)->pages;
    assert_true(pages > 3);
    for (int page = 0; page < pages; page++) {
        char name[32];
        assert_int_equal(room_projector(game)->view, PROJECTOR_DEBRIEF);
        assert_int_equal(room_projector(game)->page, page);
        room_check_size(game);
        snprintf(name, sizeof name, "room-debrief-%d-%d", page, app_theme(game->app)->percent);
        ui_test_shot(game->app, name);
        if (page) /* the coach speaks to one alone: that is said */
            assert_true(team_shows(game, "De coach praat tegen één speler"));
        else
            assert_true(team_shows(game, "Jullie zijn"));
        team_press(game, page + 1 < pages ? MEETING_ID_GO : PROJECTOR_ID_BACK);
    }
    assert_int_equal(room_projector(game)->view, PROJECTOR_SESSION);
}

static void the_debrief_is_read_from_afar(void **state) {
    (void)state;
    Game *game = team_begin();
    play_by_hand(game);
    team_press(game, MEETING_ID_GO);
    turn_all_pages(game);
    team_end(game);
    game = team_begin_at(1920, 1080, 100, SCHEME_LIGHT, LANG_NL);
    play_by_hand(game);
    team_press(game, MEETING_ID_GO);
    turn_all_pages(game);
    team_end(game);
}

/* The option that the customer likes least. */
static int worst(const Room *room) {
    const RoomTurn *turn = room_turn(room);
    double least = 1e9;
    int found = 0;
    for (int i = 0; i < turn->option_count; i++) {
        RoomChoice choice = {.way = WAY_REPLIES, .reply = turn->options[i].index};
        int at;
        Play *play = room_play_chosen(room, room->at, &choice, &at);
        const View *view = play ? play_view(play) : NULL;
        if (view && view->trust + view->patience < least) {
            least = view->trust + view->patience;
            found = i;
        }
        play_free(play);
    }
    return found;
}

/* A customer who hangs up: why there is nothing for speed. */
static void a_lost_ending_is_explained(void **state) {
    (void)state;
    Game *game = team_begin();
    room_open(game, "de-kraan");
    room_hands(game, 4);
    team_press(game, MEETING_ID_GO);
    for (int i = 0; i < MOST_TURNS && room_of(game)->stage != ROOM_STAGE_ENDED; i++) {
        const Room *room = room_of(game);
        if (room->stage == ROOM_STAGE_CHOOSE && room_turn(room)->way == WAY_REPLIES) {
            team_press(game, MEETING_ID_GO);
            team_press(game, MEETING_ID_GO); /* nobody raises a hand */
            team_key(game, SDLK_a + worst(room), KMOD_NONE);
            team_press(game, MEETING_ID_GO);
            room_read_on(game);
        } else if (room->stage == ROOM_STAGE_LISTEN) { /* nobody hears anything */
            team_press(game, MEETING_ID_GO);
            team_press(game, MEETING_ID_GO);
            team_press(game, PROJECTOR_ID_COUNT);
        } else {
            room_one_turn_by_hand(game, 4);
        }
    }
    team_press(game, MEETING_ID_GO);
    if (!team_shows(game, "Snelheid is 0, omdat er niets werd opgelost"))
        ui_test_print(game->app);
    assert_true(team_shows(game, "Snelheid is 0, omdat er niets werd opgelost"));
    ui_test_shot(game->app, "room-debrief-lost");
    team_end(game);
}

/* The menu, with its cases. */
static void to_menu(Game *game) {
    game->play_with_room = projector_cases_open;
    menu_open(game);
    for (int i = 0; i < 400 && !ui_find(app_ui(game->app), MENU_ROOM); i++) {
        ui_test_wait(game->app, 20);
        ui_test_settle(game->app);
    }
}

static void an_ended_class_is_looked_back_at(void **state) {
    (void)state;
    Game *game = team_begin();
    play_by_hand(game);
    char *path = strdup(room_projector(game)->meeting.path);
    Text before = {0}, after = {0};
    assert_int_equal(file_read(path, SIZE_MAX, &before), FILE_OK);
    to_menu(game);
    assert_false(team_shows(game, "Verder met de groep:"));
    team_press(game, MENU_ROOM);
    assert_null(ui_find(app_ui(game->app), CASES_OPEN));
    ui_test_shot(game->app, "room-cases");
    team_press(game, CASES_ENDED);
    room_assert_stage(game, ROOM_STAGE_ENDED);
    assert_true(team_shows(game, "Jullie kijken terug"));
    room_check_size(game);
    ui_test_shot(game->app, "room-looking");
    assert_null(ui_find(app_ui(game->app), MEETING_ID_UNDO));
    assert_null(ui_find(app_ui(game->app), PROJECTOR_ID_ROADS));
    team_key(game, SDLK_z, KMOD_CTRL);
    room_assert_stage(game, ROOM_STAGE_ENDED);
    team_press(game, MEETING_ID_GO);
    turn_all_pages(game);
    team_press(game, PROJECTOR_ID_MENU);
    assert_string_equal(app_screen(game->app)->name, "menu");
    assert_int_equal(file_read(path, SIZE_MAX, &after), FILE_OK);
    assert_string_equal(text_cstr(&before), text_cstr(&after));
    text_release(&before);
    text_release(&after);
    free(path);
    team_end(game);
}

static void what_is_open_stands_on_the_menu(void **state) {
    (void)state;
    Game *game = team_begin();
    to_menu(game);
    team_press(game, MENU_ROOM);
    room_begin(game, "de-kraan", 3);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, PROJECTOR_ID_MENU);
    assert_string_equal(app_screen(game->app)->name, "menu"); /* not the list of cases */
    for (int i = 0; i < 200 && !team_shows(game, "Verder met de groep:"); i++) {
        ui_test_wait(game->app, 20);
        ui_test_settle(game->app);
    }
    assert_true(team_shows(game, "Verder met de groep:"));
    assert_true(team_shows(game, "3 mensen · beurt 1"));
    ui_test_shot(game->app, "room-menu");
    team_press(game, MENU_ROOM_LEFT);
    room_assert_stage(game, ROOM_STAGE_LISTEN);
    assert_int_equal(room_present(room_of(game)), 3);
    team_end(game);
}

static void help_knows_groups(void **state) {
    (void)state;
    Game *game = team_begin();
    room_begin(game, "de-kraan", 3);
    team_key(game, SDLK_F1, KMOD_NONE);
    assert_string_equal(app_screen(game->app)->name, "keys");
    assert_true(team_shows(game, "Zo gaat een beurt"));
    assert_true(team_shows(game, "Met de groep: Enter"));
    ui_test_shot(game->app, "room-keys");
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    room_assert_stage(game, ROOM_STAGE_LISTEN);
    team_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEAM_TEST(who_did_nothing_is_counted),        TEAM_TEST(a_tie_in_naming),
        TEAM_TEST(counts_stay_where_they_were_typed), TEAM_TEST(time_runs_out_and_blocks_nothing),
        TEAM_TEST(what_is_taken_along_is_underlined), TEAM_TEST(the_debrief_is_read_from_afar),
        TEAM_TEST(a_lost_ending_is_explained),        TEAM_TEST(an_ended_class_is_looked_back_at),
        TEAM_TEST(what_is_open_stands_on_the_menu),   TEAM_TEST(help_knows_groups),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
