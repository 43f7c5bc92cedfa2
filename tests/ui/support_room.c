#include "ui/support_room.h"

#include <stdio.h>
#include <string.h>

#include "front/window/game/face.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_step.h"

void room_open(Game *game, const char *id) {
    Opened *opened = game_open_case(game, id);
    assert_non_null(opened);
    app_set_pictures(game->app, face_maker(app_assets(game->app)));
    assert_true(projector_open(game, opened, NULL));
    ui_test_settle(game->app);
}

Projector *room_projector(const Game *game) {
    assert_string_equal(app_screen(game->app)->name, "room");
    return app_state(game->app);
}

const Room *room_of(const Game *game) {
    return room_projector(game)->room;
}

void room_assert_stage(const Game *game, RoomStage stage) {
    if (room_of(game)->stage != stage)
        ui_test_print(game->app);
    assert_int_equal(room_of(game)->stage, stage);
}

void room_hands(Game *game, int people) {
    ui_test_tab_to(game->app, PROJECTOR_ID_HANDS);
    for (int i = 0; i < 100 && room_of(game)->people < people; i++)
        team_key(game, SDLK_RIGHT, KMOD_NONE);
    assert_int_equal(room_of(game)->people, people);
}

static bool many;

void room_many(Game *game, bool on) {
    many = on;
    if (!on)
        projector_moved(room_projector(game));
    ui_test_settle(game->app);
}

static void give(Game *game, RoomInput input) {
    Projector *projector = room_projector(game);
    input.at_ms = projector_now(projector);
    assert_int_equal(room_step(projector->room, &input), MSG_NONE);
    if (many)
        return;
    projector_moved(projector);
    ui_test_settle(game->app);
}

void room_seat(Game *game, int count) {
    for (int i = 0; i < count; i++) {
        char name[16];
        snprintf(name, sizeof name, "s%d", i + 1);
        give(game, (RoomInput){.kind = ROOM_SEAT, .text = name});
    }
}

void room_marks(Game *game, int seat, int clause) {
    give(game, (RoomInput){.kind = ROOM_MARK, .seat = seat, .clause = clause, .on = true});
}

void room_begin(Game *game, const char *id, int seats) {
    room_open(game, id);
    room_seat(game, seats);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_LISTEN);
}

void room_to_choice(Game *game) {
    for (int i = 0; i < room_of(game)->seat_count; i++)
        room_ready(game, i);
    team_press(game, MEETING_ID_GO);
    team_press(game, MEETING_ID_GO);
    room_assert_stage(game, ROOM_STAGE_CHOOSE);
}

void room_ready(Game *game, int seat) {
    give(game, (RoomInput){.kind = ROOM_READY, .seat = seat, .on = true});
}

void room_chooses(Game *game, int seat, const RoomChoice *choice) {
    give(game, (RoomInput){.kind = ROOM_CHOOSE, .seat = seat, .choice = *choice});
}

void room_type(Game *game, int at, int count) {
    char digits[16];
    snprintf(digits, sizeof digits, "%d", count);
    ui_test_tab_to(game->app, PROJECTOR_ID_FIELD + at);
    ui_test_key(game->app, SDLK_a, KMOD_CTRL);
    ui_test_type(game->app, digits);
    ui_test_settle(game->app);
}

RoomChoice room_first_choice(const Game *game, Chosen *chosen) {
    const Projector *projector = room_projector(game);
    const RoomTurn *turn = room_turn(projector->room);
    const House *house = &projector->scenario->house;
    RoomChoice choice = {.way = turn->way, .reply = -1, .category = -1, .kind = -1};
    if (turn->way == WAY_REPLIES)
        choice.reply = turn->options[0].index;
    else if (turn->way == WAY_JUDGE)
        choice.category = house->complaint == 0 ? 1 : 0;
    if (turn->way != WAY_OFFER)
        return choice;
    const ViewRemedy *remedy = &turn->remedies[0];
    *chosen = (Chosen){.remedy = remedy->remedy,
                       .euros = remedy->any_amount   ? remedy->euros_from
                                : remedy->euro_count ? remedy->euros[0]
                                                     : 0};
    choice.chosen = chosen;
    choice.chosen_count = 1;
    return choice;
}

/* It is counted before it is shown. */
static void count_first(Game *game, int people) {
    team_press(game, MEETING_ID_GO);
    assert_int_equal(room_projector(game)->view, PROJECTOR_COUNT);
    room_type(game, 0, people);
    team_press(game, MEETING_ID_GO);
}

void room_read_on(Game *game) {
    for (int i = 0; i < 20 && room_of(game)->stage == ROOM_STAGE_SAID; i++)
        team_press(game, MEETING_ID_GO);
}

/* What is said follows from what is picked, or from what lies on the table. */
static void let_it_be_said(Game *game) {
    if (pick_wants_kind(room_projector(game))) {
        ui_test_tab_to(game->app, PROJECTOR_ID_KIND);
        team_key(game, SDLK_RIGHT, KMOD_NONE);
    }
    team_press(game, MEETING_ID_GO);
    if (room_projector(game)->view == PROJECTOR_LAY)
        team_press(game, MEETING_ID_GO);
}

void room_one_turn_by_hand(Game *game, int people) {
    const Room *room = room_of(game);
    if (room->stage == ROOM_STAGE_LISTEN) {
        count_first(game, people);
        room_assert_stage(game, ROOM_STAGE_HEARD);
        team_press(game, MEETING_ID_GO);
    }
    if (room->stage == ROOM_STAGE_CHOOSE) {
        count_first(game, people);
        room_assert_stage(game, ROOM_STAGE_CHOSEN);
        let_it_be_said(game);
    }
    if (room->stage == ROOM_STAGE_GOING)
        team_press(game, MEETING_ID_GO);
    room_read_on(game);
}

void room_check_size(Game *game) {
    int w, h;
    SDL_GetWindowSize(app_window(game->app), &w, &h);
    Ui *ui = app_ui(game->app);
    for (const Widget *widget = ui_root(ui); widget; widget = ui_next(ui, widget))
        if (widget->text && *widget->text &&
            theme_type(app_theme(game->app), widget->type) * 40 < h)
            fail_msg("smaller than a fortieth of the height: %s", widget->text);
    ui_test_check(game->app);
}
