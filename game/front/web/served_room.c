#include "front/web/served_room.h"

#include <string.h>

#include "front/web/choice_json.h"
#include "front/web/room_json.h"
#include "front/web/room_own.h"
#include "store/json.h"

#include "base/banned.h"

/* ---- seats ---- */

static int count_seats(const void *session) {
    return ((const Room *)session)->seat_count;
}

static bool is_present(const void *session, int seat) {
    const Room *room = session;
    return seats_has(room->seats, room->seat_count, seat);
}

static const char *name_of(const void *session, int seat) {
    return ((const Room *)session)->seats[seat].name;
}

static int find_seat(const void *session, const char *name) {
    return seats_name_shows(name) ? room_find_seat(session, name) : -1;
}

/* Of the name that the room has for it. */
static Seated take_seat(void *session, const char *name, int64_t at_ms, Given *given) {
    const Room *room = session;
    RoomInput input = {.kind = ROOM_SEAT, .at_ms = at_ms, .text = name};
    if (!seats_name_shows(name))
        return SEATED_NO_NAME;
    Msg refused = room_step(session, &input);
    if (refused != MSG_NONE)
        return served_refused(refused);
    input.text = room->seats[room_find_seat(room, name)].name;
    memcpy(given->input, &input, sizeof input);
    return SEATED;
}

static Msg give_up_seat(void *session, int seat, int64_t at_ms) {
    RoomInput input = {.kind = ROOM_UNSEAT, .at_ms = at_ms, .seat = seat};
    return room_step(session, &input);
}

/* Whatever was given in the seat until now was given by another. */
static int64_t own_since(const void *session, int seat, int64_t at_ms) {
    const Room *room = session;
    int64_t since = at_ms;
    for (int i = 0; i < room->count; i++) {
        const RoomInput *input = &room->inputs[i];
        bool gives =
            input->kind == ROOM_MARK || input->kind == ROOM_READY || input->kind == ROOM_CHOOSE;
        if (gives && input->seat == seat && input->at_ms >= since)
            since = input->at_ms + 1;
    }
    return since;
}

/* ---- acting ---- */

static Acted give(Room *room, const RoomInput *input, Given *given) {
    if (room_step(room, input) != MSG_NONE)
        return ACTED_BADLY;
    memcpy(given->input, input, sizeof *input);
    return ACTED;
}

/* {"mark": clause, "on": bool} or {"ready": bool} */
static Acted listen(Room *room, RoomInput *input, const Json *body, Given *given) {
    const Json *on = json_get(body, "on"), *ready = json_get(body, "ready");
    const RoomTurn *turn = room_turn(room);
    double clause;
    if (json_is_bool(ready) && !json_get(body, "mark")) {
        input->kind = ROOM_READY;
        input->on = json_is_true(ready);
        if (turn->ready[input->seat] == input->on)
            return ACTED_NOTHING;
        return give(room, input, given);
    }
    if (ready || !json_is_bool(on) ||
        !json_integer(body, "mark", 0, turn->clause_count - 1, &clause))
        return ACTED_BADLY;
    input->kind = ROOM_MARK;
    input->clause = (int)clause;
    input->on = json_is_true(on);
    if (room_seat_marked(room, room->at, input->seat, input->clause) == input->on)
        return ACTED_NOTHING;
    return give(room, input, given);
}

static Acted choose(Room *room, RoomInput *input, const Json *body, Given *given) {
    const RoomTurn *turn = room_turn(room);
    const RoomChoice *had = room_seat_choice(room, room->at, input->seat, room_round(room));
    if (json_is_true(json_get(body, "none"))) { /* what lay there was taken away */
        input->kind = ROOM_UNCHOOSE;
        return had ? give(room, input, given) : ACTED_NOTHING;
    }
    input->kind = ROOM_CHOOSE;
    if (!choice_json_parse(&room->scenario->house, turn, body, given->arena, &input->choice))
        return ACTED_BADLY;
    if (had && room_choice_is(had, &input->choice))
        return ACTED_NOTHING;
    return give(room, input, given);
}

static Acted act(void *session, int seat, const Json *body, int64_t at_ms, Given *given) {
    Room *room = session;
    RoomInput input = {.at_ms = at_ms, .seat = seat};
    double which;
    if (!json_integer(body, "vote", 0, 1e9, &which))
        return ACTED_BADLY;
    if (room_json_open(room) != (int)which)
        return ACTED_LATE;
    return room->stage == ROOM_STAGE_LISTEN ? listen(room, &input, body, given)
                                            : choose(room, &input, body, given);
}

/* ---- what phones see ---- */

static void write_house(const void *session, JsonWriter *w) {
    room_json_house(session, w);
}

static void write_state(const void *session, const Viewer *viewer, JsonWriter *w) {
    room_json_state(session, viewer, w);
}

static bool write_own(const void *session, const Viewer *viewer, JsonWriter *w) {
    return room_own(session, viewer, w);
}

Served served_room(Room *room) {
    static const ServedCalls calls = {.input_size = sizeof(RoomInput),
                                      .seats = count_seats,
                                      .present = is_present,
                                      .name = name_of,
                                      .find = find_seat,
                                      .seat = take_seat,
                                      .unseat = give_up_seat,
                                      .since = own_since,
                                      .act = act,
                                      .house = write_house,
                                      .state = write_state,
                                      .own = write_own};
    _Static_assert(sizeof(RoomInput) <= SERVED_INPUT, "an input has room");
    return (Served){&calls, room};
}
