#include "room/room_question.h"

#include "room/room_turns.h"
#include "room/room_views.h"

#include "base/banned.h"

/* What the seat gave to what is open. */
void room_question_clear(Room *room, int seat) {
    RoomTurn *turn = room_turns_now(room);
    if (room->stage == ROOM_STAGE_LISTEN) {
        turn->ready[seat] = false;
        for (int c = 0; c < turn->clause_count; c++)
            turn->marks[seat * turn->clause_count + c] = 0;
    } else {
        turn->choices[room_round(room)][seat] = (SeatChoice){0};
    }
}

/* Whether this seat can give something in this turn while the stage is there. */
static Msg open_for(const Room *room, int seat, bool listening) {
    if (listening ? room->stage != ROOM_STAGE_LISTEN
                  : room->stage != ROOM_STAGE_CHOOSE && room->stage != ROOM_STAGE_AGAIN)
        return MSG_ROOM_NO_CLOSED;
    return seats_has(room->seats, room->seat_count, seat) ? MSG_NONE : MSG_SESSION_NO_SEAT;
}

Msg room_question_mark(Room *room, const RoomInput *input) {
    RoomTurn *turn = room_turns_now(room);
    Msg refused = open_for(room, input->seat, true);
    if (refused != MSG_NONE)
        return refused;
    if (input->clause < 0 || input->clause >= turn->clause_count)
        return MSG_ROOM_NO_CLAUSE;
    turn->marks[input->seat * turn->clause_count + input->clause] = input->on;
    return MSG_NONE;
}

Msg room_question_ready(Room *room, const RoomInput *input) {
    Msg refused = open_for(room, input->seat, true);
    if (refused == MSG_NONE)
        room_turns_now(room)->ready[input->seat] = input->on;
    return refused;
}

Msg room_question_choose(Room *room, const RoomInput *input) {
    RoomTurn *turn = room_turns_now(room);
    Msg refused = open_for(room, input->seat, false);
    if (refused != MSG_NONE)
        return refused;
    if (input->kind == ROOM_CHOOSE && !room_turns_can(room, turn, &input->choice))
        return MSG_ROOM_NO_CHOICE;
    turn->choices[room_round(room)][input->seat] =
        (SeatChoice){.given = input->kind == ROOM_CHOOSE, .choice = input->choice};
    return MSG_NONE;
}

Msg room_question_hands_heard(Room *room, const RoomInput *input) {
    RoomTurn *turn = room_turns_now(room);
    if (room->stage != ROOM_STAGE_LISTEN && room->stage != ROOM_STAGE_HEARD)
        return MSG_SESSION_NO_NOT_NOW;
    if (input->clause < 0 || input->clause >= turn->clause_count)
        return MSG_ROOM_NO_CLAUSE;
    if (input->count < -1 || input->count > room->people)
        return MSG_ROOM_NO_COUNT;
    turn->clauses[input->clause].hands = input->count;
    return MSG_NONE;
}

/* Who raises a hand for one reply, category or way of handing over does so for no other. */
static bool excludes(RoomOptionKind kind) {
    return kind != ROOM_OPTION_REMEDY;
}

Msg room_question_hands_chose(Room *room, const RoomInput *input) {
    RoomTurn *turn = room_turns_now(room);
    int round = room_round(room), others = 0;
    if (room->stage < ROOM_STAGE_CHOOSE || room->stage > ROOM_STAGE_MOVED)
        return MSG_SESSION_NO_NOT_NOW;
    if (input->option < 0 || input->option >= turn->option_count)
        return MSG_ROOM_NO_CHOICE;
    RoomOption *option = &turn->options[input->option];
    for (int i = 0; excludes(option->kind) && i < turn->option_count; i++)
        if (i != input->option && turn->options[i].kind == option->kind &&
            turn->options[i].hands[round] > 0)
            others += turn->options[i].hands[round];
    if (input->count < -1 || input->count > room->people ||
        (input->count > 0 && input->count + others > room->people))
        return MSG_ROOM_NO_COUNT;
    option->hands[round] = input->count;
    return MSG_NONE;
}

static Msg close_listening(Room *room) {
    RoomTurn *turn = room_turns_now(room);
    int took_part = room->people;
    for (int s = 0; s < room->seat_count; s++) {
        turn->asked[s] = room->seats[s].present;
        turn->listened[s] = turn->asked[s] && turn->ready[s];
        for (int c = 0; turn->asked[s] && c < turn->clause_count; c++)
            turn->listened[s] |= turn->marks[s * turn->clause_count + c];
        took_part += turn->listened[s];
    }
    if (!took_part)
        return MSG_ROOM_NO_NOTHING_YET;
    turn->listen_people = room->people;
    turn->has_heard = true;
    room->stage = ROOM_STAGE_HEARD;
    return MSG_NONE;
}

/* Who changes nothing stays with what it chose first. */
static void stay(RoomTurn *turn, int seat) {
    if (turn->choices[1][seat].given || !turn->choices[0][seat].given)
        return;
    turn->choices[1][seat] = turn->choices[0][seat];
    turn->choices[1][seat].stayed = true;
}

Msg room_question_close(Room *room) {
    RoomTurn *turn = room_turns_now(room);
    if (!room_is_open(room))
        return MSG_ROOM_NO_CLOSED;
    if (room->stage == ROOM_STAGE_LISTEN)
        return close_listening(room);
    int round = room_round(room);
    if (!round && !room_done(room) && !room->people)
        return MSG_ROOM_NO_NOTHING_YET;
    for (int s = 0; s < room->seat_count; s++) {
        turn->there[round][s] = room->seats[s].present;
        if (round && room->seats[s].present)
            stay(turn, s);
    }
    turn->people[round] = room->people;
    turn->rounds = round + 1;
    room->stage = round ? ROOM_STAGE_MOVED : ROOM_STAGE_CHOSEN;
    return MSG_NONE;
}

Msg room_question_rule(Room *room, const RoomInput *input) {
    RoomTurn *turn = room_turns_now(room);
    if (room->stage != ROOM_STAGE_HEARD)
        return MSG_SESSION_NO_NOT_NOW;
    if (input->clause < 0 || input->clause >= turn->clause_count || input->by >= ROOM_CLAUSE_WAYS)
        return MSG_ROOM_NO_CLAUSE;
    turn->clauses[input->clause].by = input->by;
    return MSG_NONE;
}
