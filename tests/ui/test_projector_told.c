/* What a room is told at the window: of what all heard and chose, of what came of it, and where the
 * keys and the buttons are meanwhile. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/shared/play_facts.h"
#include "front/shared/room_facts.h"
#include "front/window/meeting/phones.h"
#include "front/window/room/projector_step.h"
#include "ui/support_phones.h"
#include "ui/support_room.h"

enum { PEOPLE = 5, MOST_TURNS = 60 };

static SDL_Rect box_of(Game *game, int id) {
    Widget *widget = ui_find(app_ui(game->app), id);
    assert_non_null(widget);
    return widget->box;
}

static void assert_still(Game *game, int id, SDL_Rect was) {
    SDL_Rect now = box_of(game, id);
    if (now.x != was.x || now.y != was.y)
        fail_msg("%d went from %d,%d to %d,%d", id, was.x, was.y, now.x, now.y);
}

static void look_at(Game *game, const char *name) {
    ui_test_shot(game->app, name);
    room_check_size(game);
}

/* The clause of the turn with this beginning. */
static int clause_of_text(const Game *game, const char *text) {
    const RoomTurn *turn = room_turn(room_of(game));
    for (int c = 0; c < turn->clause_count; c++)
        if (strstr(turn->clauses[c].text, text))
            return c;
    fail_msg("no clause with %s", text);
    return -1;
}

/* Each seat chooses the option in its place of the text: "ABA". */
static void reply_as(Game *game, const char *letters) {
    for (int i = 0; letters[i]; i++) {
        RoomChoice choice = {.way = WAY_REPLIES,
                             .reply = room_turn(room_of(game))->options[letters[i] - 'A'].index,
                             .category = -1,
                             .kind = -1};
        room_chooses(game, i, &choice);
    }
}

static void chosen(Game *game, const char *letters) {
    room_begin(game, "de-kraan", (int)strlen(letters));
    room_to_choice(game);
    reply_as(game, letters);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_CHOSEN);
}

/* ---- keys ---- */

static void enter_says_what_was_picked(void **state) {
    (void)state;
    Game *game = team_begin();
    chosen(game, "AAABB");
    team_key(game, SDLK_b, KMOD_NONE);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    room_assert_stage(game, ROOM_STAGE_SAID);
    assert_int_equal(room_of(game)->turns[0]->said.reply,
                     room_of(game)->turns[0]->options[1].index);
    assert_true(room_was_tried(room_of(game), 0));
    team_end(game);
}

static void enter_picks_nothing_on_a_tie(void **state) {
    (void)state;
    Game *game = team_begin();
    chosen(game, "AABB");
    team_key(game, SDLK_RETURN, KMOD_NONE);
    team_key(game, SDLK_SPACE, KMOD_NONE);
    room_assert_stage(game, ROOM_STAGE_CHOSEN);
    assert_false(room_projector(game)->pick.made);
    team_end(game);
}

/* ---- places ---- */

static void buttons_keep_their_places(void **state) {
    (void)state;
    Game *game = team_begin();
    chosen(game, "AAABB");
    SDL_Rect undo = box_of(game, MEETING_ID_UNDO), redo = box_of(game, MEETING_ID_REDO);
    assert_false(widget_can_focus(ui_find(app_ui(game->app), MEETING_ID_REDO)));
    assert_non_null(ui_find(app_ui(game->app), MEETING_ID_REDO)->hint);
    team_press(game, MEETING_ID_UNDO);
    assert_still(game, MEETING_ID_UNDO, undo);
    assert_still(game, MEETING_ID_REDO, redo);
    team_press(game, MEETING_ID_REDO);
    room_assert_stage(game, ROOM_STAGE_CHOSEN);
    SDL_Rect go = box_of(game, MEETING_ID_GO), again = box_of(game, PROJECTOR_ID_AGAIN);
    team_press(game, PROJECTOR_ID_AGAIN);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_MOVED);
    assert_still(game, PROJECTOR_ID_AGAIN, again);
    assert_still(game, MEETING_ID_GO, go);
    assert_false(widget_can_focus(ui_find(app_ui(game->app), PROJECTOR_ID_AGAIN)));
    team_end(game);
}

/* ---- what all heard, and what most took along ---- */

static void notes_say_how_many_heard(void **state) {
    (void)state;
    Game *game = team_begin();
    room_begin(game, "de-kraan", PEOPLE);
    room_marks(game, 0, clause_of_text(game, "kom nog even terug"));
    room_marks(game, 1, 0); /* "Goedemorgen," */
    for (int i = 0; i < PEOPLE; i++)
        room_ready(game, i);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_HEARD);
    assert_true(team_shows(game, "‘Ik kom nog even terug")); /* by weight, and no greeting */
    assert_false(team_shows(game, ",’"));
    team_press(game, MEETING_ID_GO);
    reply_as(game, "AAAAA");
    team_press(game, MEETING_ID_GO);
    assert_true(team_shows(game, "Dit kozen jullie"));
    assert_false(team_shows(game, "Wat zou jij nu zeggen"));
    assert_true(team_shows(game, "beter later kan bellen")); /* her last words */
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_SAID);
    look_at(game, "told-said");
    assert_true(team_shows(game, "1 van 5 hoorde"));
    assert_true(team_shows(game, "‘Meenemen’ wil zeggen"));
    assert_false(team_shows(game, "Gemist"));
    char *words = team_words(game);
    char *verdict = strstr(words, "Wat jullie deden"), *note = strstr(words, "1 van 5 hoorde");
    assert_non_null(verdict);
    assert_true(verdict < note); /* the verdict first */
    free(words);
    team_end(game);
}

static void hands_are_counted_in_the_notes(void **state) {
    (void)state;
    Game *game = team_begin();
    room_open(game, "de-kraan");
    room_hands(game, PEOPLE);
    team_press(game, MEETING_ID_GO);
    team_press(game, MEETING_ID_GO);
    assert_int_equal(room_projector(game)->view, PROJECTOR_COUNT);
    room_type(game, clause_of_text(game, "kom nog even terug"), 2);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_HEARD);
    team_press(game, MEETING_ID_GO);
    team_press(game, MEETING_ID_GO);
    room_type(game, 0, 3);
    room_type(game, 1, 3);
    team_press(game, MEETING_ID_GO);
    assert_true(team_shows(game, "Samen is dat te veel: er kunnen hoogstens 5 handen omhoog."));
    room_type(game, 1, 2);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_CHOSEN);
    assert_false(team_shows(game, "te veel"));
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_SAID);
    assert_true(team_shows(game, "2 van 5 hoorden"));
    team_end(game);
}

static void what_is_below_is_read_first(void **state) {
    (void)state;
    Game *game = team_begin_at(1280, 720, 150, SCHEME_LIGHT, LANG_NL);
    chosen(game, "AAABB");
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_SAID);
    assert_true(team_shows(game, "Lees verder"));
    team_key(game, SDLK_RETURN, KMOD_NONE);
    room_assert_stage(game, ROOM_STAGE_SAID);
    assert_true(ui_scroll_offset(app_ui(game->app), MEETING_ID_PAGE) > 0);
    room_read_on(game);
    assert_int_not_equal(room_of(game)->stage, ROOM_STAGE_SAID);
    team_end(game);
}

/* ---- another road ---- */

static void the_detour_is_told(void **state) {
    (void)state;
    Game *game = team_begin();
    chosen(game, "AAABB");
    team_press(game, MEETING_ID_GO);
    team_press(game, PROJECTOR_ID_ROADS);
    team_press(game, PROJECTOR_ID_TURN);
    room_assert_stage(game, ROOM_STAGE_CHOSEN);
    look_at(game, "told-back");
    assert_true(team_shows(game, "Jullie zijn terug bij beurt 1."));
    assert_false(room_projector(game)->pick.made); /* not what failed */
    team_key(game, SDLK_b, KMOD_NONE);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_SAID);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, PROJECTOR_ID_FINISH);
    room_assert_stage(game, ROOM_STAGE_ENDED);
    assert_true(team_shows(game, "Beurt 1, eerst gespeeld"));
    assert_true(team_shows(game, "Beurt 1, een andere weg"));
    team_press(game, MEETING_ID_GO);
    assert_int_equal(room_projector(game)->pages, 2); /* both roads */
    look_at(game, "told-left");
    assert_true(team_shows(game, "eerst gespeeld"));
    assert_true(team_shows(game, "Wat jullie deden"));
    assert_true(team_shows(game, "beter later kan bellen")); /* her words, and the answers */
    assert_true(team_shows(game, room_of(game)->turns[0]->options[1].text));
    SDL_Rect previous = box_of(game, PROJECTOR_ID_PREVIOUS), next = box_of(game, MEETING_ID_GO);
    team_press(game, MEETING_ID_GO);
    assert_true(team_shows(game, "een andere weg"));
    assert_still(game, PROJECTOR_ID_PREVIOUS, previous);
    assert_still(game, MEETING_ID_GO, next);
    assert_false(widget_can_focus(ui_find(app_ui(game->app), MEETING_ID_GO)));
    team_key(game, SDLK_RETURN, KMOD_NONE); /* and back */
    assert_int_equal(room_projector(game)->view, PROJECTOR_SESSION);
    team_end(game);
}

/* ---- offers ---- */

static void say_what_leads(Game *game) {
    team_press(game, MEETING_ID_GO);
    if (room_projector(game)->view == PROJECTOR_LAY)
        team_press(game, MEETING_ID_GO);
    room_read_on(game);
}

/* The reply that the customer likes best. */
static int best(const Room *room) {
    const RoomTurn *turn = room_turn(room);
    double most = -1;
    int found = 0;
    for (int i = 0; i < turn->option_count; i++) {
        RoomChoice choice = {.way = WAY_REPLIES, .reply = turn->options[i].index};
        int at;
        Play *play = room_play_chosen(room, room->at, &choice, &at);
        const View *view = play ? play_view(play) : NULL;
        if (view && view->trust + view->patience > most) {
            most = view->trust + view->patience;
            found = i;
        }
        play_free(play);
    }
    return turn->options[found].index;
}

/* On to the first moment of this way, by what the customer likes. */
static void on_to(Game *game, Way way) {
    for (int i = 0; i < MOST_TURNS; i++) {
        const Room *room = room_of(game);
        if (room->stage == ROOM_STAGE_LISTEN) {
            for (int m = 0; m < room_turn(room)->sign_count; m++)
                for (int s = 0; s < PEOPLE && room_turn(room)->signs[m].type == MARK_SIGNAL; s++)
                    room_marks(game, s, room_turn(room)->signs[m].first);
            room_to_choice(game);
        }
        if (room->stage == ROOM_STAGE_GOING) {
            team_press(game, MEETING_ID_GO);
            continue;
        }
        if (room_turn(room)->way == way)
            return;
        for (int s = 0; s < PEOPLE; s++) {
            Chosen one;
            RoomChoice choice = room_first_choice(game, &one);
            if (choice.way == WAY_REPLIES)
                choice.reply = best(room);
            if (choice.way == WAY_JUDGE) {
                choice.category = room->scenario->house.complaint;
                choice.kind = 1;
            }
            room_chooses(game, s, &choice);
        }
        team_press(game, MEETING_ID_GO);
        say_what_leads(game);
    }
    fail_msg("no such moment");
}

static void kinds_have_their_room(void **state) {
    (void)state;
    Game *game = team_begin();
    room_begin(game, "de-kraan", PEOPLE);
    on_to(game, WAY_JUDGE);
    int complaint = room_projector(game)->scenario->house.complaint, card = -1;
    for (int s = 0; s < PEOPLE; s++) {
        RoomChoice choice = {.way = WAY_JUDGE,
                             .reply = -1,
                             .category = s < 4 ? complaint : !complaint,
                             .kind = s < 4 ? s % 2 : -1};
        room_chooses(game, s, &choice);
    }
    team_press(game, MEETING_ID_GO);
    const RoomTurn *turn = room_turn(room_of(game));
    for (int i = 0; i < turn->option_count; i++)
        if (turn->options[i].kind == ROOM_OPTION_CATEGORY && turn->options[i].index == complaint)
            card = PROJECTOR_ID_OPTION + i;
    assert_true(team_shows(game, "wat voor klacht is niet beslist"));
    look_at(game, "told-kinds");
    SDL_Rect kinds = box_of(game, PROJECTOR_ID_KIND), row = box_of(game, card);
    ui_test_tab_to(game->app, PROJECTOR_ID_KIND);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    assert_true(room_projector(game)->pick.kind >= 0);
    assert_still(game, PROJECTOR_ID_KIND, kinds);
    assert_still(game, card, row);
    team_key(game, SDLK_RETURN, KMOD_NONE); /* what is ready below */
    room_assert_stage(game, ROOM_STAGE_SAID);
    team_end(game);
}

static void offers_stand_on_their_own_lines(void **state) {
    (void)state;
    Game *game = team_begin();
    room_begin(game, "de-kraan", PEOPLE);
    on_to(game, WAY_OFFER);
    const RoomTurn *turn = room_turn(room_of(game));
    const ViewRemedy *money = NULL, *other = NULL;
    for (int i = 0; i < turn->remedy_count; i++)
        if (turn->remedies[i].euro_count)
            money = &turn->remedies[i];
        else if (!turn->remedies[i].any_amount)
            other = &turn->remedies[i];
    assert_non_null(money);
    assert_non_null(other);
    for (int s = 0; s < PEOPLE; s++) {
        Chosen both[2] = {{other->remedy, 0}, {money->remedy, money->euros[0]}};
        RoomChoice choice = {.way = WAY_OFFER, .reply = -1, .category = -1, .kind = -1};
        choice.chosen = both;
        choice.chosen_count = s == 4 ? 0 : 2;
        room_chooses(game, s, &choice);
    }
    team_press(game, MEETING_ID_GO);
    look_at(game, "told-nothing");
    assert_true(team_shows(game, "Niets aanbieden: 1"));
    assert_true(team_shows(game, "Zelf beslissen: 4"));
    assert_false(team_shows(game, "koos niets"));
    assert_false(team_shows(game, "Iedereen koos")); /* 4 of 5 */
    team_press(game, MEETING_ID_GO);
    assert_true(team_shows(game, "Je mag nog"));
    team_press(game, MEETING_ID_GO);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, PROJECTOR_ID_FINISH);
    look_at(game, "told-offers");
    assert_true(team_shows(game, "4 van 5"));
    assert_true(team_shows(game, "(€"));
    team_end(game);
}

/* ---- what is no lesson ---- */

/* Each time another thing is said than most chose, as far as there is one. */
static void what_was_tried_is_no_lesson(void **state) {
    (void)state;
    Game *game = team_begin();
    room_begin(game, "de-kraan", PEOPLE);
    for (int i = 0; i < MOST_TURNS && room_of(game)->stage != ROOM_STAGE_ENDED; i++) {
        const Room *room = room_of(game);
        if (room->stage == ROOM_STAGE_LISTEN)
            room_to_choice(game);
        if (room->stage == ROOM_STAGE_CHOOSE) {
            bool replies = room_turn(room)->way == WAY_REPLIES;
            for (int s = 0; s < PEOPLE; s++) {
                Chosen one;
                RoomChoice choice = room_first_choice(game, &one);
                room_chooses(game, s, &choice);
            }
            team_press(game, MEETING_ID_GO);
            if (replies)
                team_key(game, SDLK_b, KMOD_NONE);
        }
        say_what_leads(game);
    }
    room_assert_stage(game, ROOM_STAGE_ENDED);
    team_press(game, MEETING_ID_GO);
    const Facts *lessons = &room_projector(game)->told->lessons;
    bool any = false;
    for (int i = 0; i < lessons->count; i++)
        for (int t = 0; t < room_of(game)->turn_count; t++)
            any |= lessons->items[i].tone == TONE_WARN &&
                   room_of(game)->turns[t]->play_turn == lessons->items[i].turn &&
                   room_was_tried(room_of(game), t);
    assert_true(any);
    team_press(game, MEETING_ID_GO);
    look_at(game, "told-tried");
    assert_true(team_shows(game, "daar probeerden jullie met opzet iets anders"));
    team_end(game);
}

/* ---- going ---- */

static void who_still_reads_is_asked_about(void **state) {
    (void)state;
    char token[PHONE_TOKEN];
    Game *game = team_begin();
    room_open(game, "de-kraan");
    room_seat(game, 3);
    phones_on(&room_projector(game)->meeting);
    ui_test_settle(game->app);
    if (!room_projector(game)->meeting.server) {
        team_end(game);
        skip();
    }
    phone_join(game, "otter", token);
    team_press(game, MEETING_ID_GO);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, PROJECTOR_ID_FINISH);
    room_assert_stage(game, ROOM_STAGE_ENDED);
    assert_true(phone_sees(game, token, "\"ended\""));
    team_press(game, PROJECTOR_ID_MENU);
    assert_true(team_shows(game, "Er is nog 1 telefoon bij."));
    team_press(game, MEETING_ID_NO);
    room_assert_stage(game, ROOM_STAGE_ENDED);
    team_press(game, PROJECTOR_ID_MENU);
    team_press(game, MEETING_ID_YES);
    assert_string_equal(app_screen(game->app)->name, "menu");
    team_end(game);
}

static void a_name_that_is_cut_is_told(void **state) {
    (void)state;
    Game *game = team_begin();
    room_open(game, "de-kraan");
    ui_test_tab_to(game->app, PROJECTOR_ID_NAME);
    ui_test_type(game->app, "Rode Panda met een heel lange naam");
    team_press(game, PROJECTOR_ID_SIT);
    assert_int_equal(room_present(room_of(game)), 1);
    assert_true(team_shows(game, "Die naam is te lang."));
    team_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEAM_TEST(enter_says_what_was_picked),
        TEAM_TEST(enter_picks_nothing_on_a_tie),
        TEAM_TEST(buttons_keep_their_places),
        TEAM_TEST(notes_say_how_many_heard),
        TEAM_TEST(hands_are_counted_in_the_notes),
        TEAM_TEST(what_is_below_is_read_first),
        TEAM_TEST(the_detour_is_told),
        TEAM_TEST(kinds_have_their_room),
        TEAM_TEST(offers_stand_on_their_own_lines),
        TEAM_TEST(what_was_tried_is_no_lesson),
        TEAM_TEST(who_still_reads_is_asked_about),
        TEAM_TEST(a_name_that_is_cut_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
