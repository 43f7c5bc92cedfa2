#include "room/room_views.h"

#include <stdlib.h>

#include "base/banned.h"

const RoomTurn *room_turn(const Room *room) {
    return room->at < 0 ? NULL : room->turns[room->at];
}

bool room_is_open(const Room *room) {
    return room->stage == ROOM_STAGE_LISTEN || room->stage == ROOM_STAGE_CHOOSE ||
           room->stage == ROOM_STAGE_AGAIN;
}

int room_round(const Room *room) {
    const RoomTurn *turn = room_turn(room);
    return room->stage == ROOM_STAGE_AGAIN || (turn && turn->rounds > 1);
}

/* ---- people ---- */

int room_present(const Room *room) {
    return seats_present(room->seats, room->seat_count);
}

int room_find_seat(const Room *room, const char *name) {
    return seats_find(room->seats, room->seat_count, name);
}

bool room_seat_done(const Room *room, int seat) {
    const RoomTurn *turn = room_turn(room);
    if (!room_is_open(room) || !seats_has(room->seats, room->seat_count, seat))
        return false;
    return room->stage == ROOM_STAGE_LISTEN ? turn->ready[seat]
                                            : turn->choices[room_round(room)][seat].given;
}

int room_done(const Room *room) {
    int done = 0;
    for (int i = 0; i < room->seat_count; i++)
        done += room_seat_done(room, i);
    return done;
}

int room_settled(const Room *room) {
    const RoomTurn *turn = room_turn(room);
    int settled = room_done(room);
    for (int i = 0; room->stage == ROOM_STAGE_AGAIN && i < room->seat_count; i++)
        settled +=
            room->seats[i].present && !turn->choices[1][i].given && turn->choices[0][i].given;
    return settled;
}

int room_next_to_act(const Room *room, int seat) {
    for (int n = 1; room_is_open(room) && n <= room->seat_count; n++) {
        int i = (seat + n) % room->seat_count;
        if (room->seats[i].present && !room_seat_done(room, i))
            return i;
    }
    return -1;
}

/* ---- one seat's own ---- */

static const RoomTurn *turn_at(const Room *room, int turn) {
    return turn >= 0 && turn < room->turn_count ? room->turns[turn] : NULL;
}

bool room_seat_marked(const Room *room, int turn, int seat, int clause) {
    const RoomTurn *at = turn_at(room, turn);
    return at && seat >= 0 && seat < room->seat_count && clause >= 0 && clause < at->clause_count &&
           at->marks[seat * at->clause_count + clause];
}

const RoomChoice *room_seat_choice(const Room *room, int turn, int seat, int round) {
    const RoomTurn *at = turn_at(room, turn);
    if (!at || seat < 0 || seat >= room->seat_count || round < 0 || round > 1 ||
        !at->choices[round][seat].given)
        return NULL;
    return &at->choices[round][seat].choice;
}

const RoomChoice *room_seat_last(const Room *room, int turn, int seat) {
    const RoomChoice *second = room_seat_choice(room, turn, seat, 1);
    return second ? second : room_seat_choice(room, turn, seat, 0);
}

/* ---- what was heard ---- */

static const RoomTurn *heard_turn(const Room *room, int turn) {
    const RoomTurn *at = turn_at(room, turn);
    return at && at->has_heard ? at : NULL;
}

int room_listeners(const Room *room, int turn) {
    const RoomTurn *at = heard_turn(room, turn);
    int count = at ? at->listen_people : -1;
    for (int s = 0; at && s < room->seat_count; s++)
        count += at->listened[s];
    return count;
}

bool room_was_silent(const Room *room, int turn, int seat) {
    const RoomTurn *at = heard_turn(room, turn);
    return at && seat >= 0 && seat < room->seat_count && at->asked[seat] && !at->listened[seat];
}

int room_silent(const Room *room, int turn) {
    int count = heard_turn(room, turn) ? 0 : -1;
    for (int s = 0; s < room->seat_count; s++)
        count += room_was_silent(room, turn, s);
    return count;
}

int room_heard(const Room *room, int turn, int clause) {
    const RoomTurn *at = heard_turn(room, turn);
    if (!at || clause < 0 || clause >= at->clause_count)
        return -1;
    int count = at->clauses[clause].hands > 0 ? at->clauses[clause].hands : 0;
    for (int s = 0; s < room->seat_count; s++)
        count += at->listened[s] && at->marks[s * at->clause_count + clause];
    return count;
}

bool room_is_heard(const Room *room, int turn, int clause) {
    int count = room_heard(room, turn, clause);
    if (count < 0)
        return false;
    switch (room->turns[turn]->clauses[clause].by) {
    case ROOM_TAKEN_OVER:
        return true;
    case ROOM_LEFT_OUT:
        return false;
    case ROOM_BY_HALF:
    case ROOM_CLAUSE_WAYS:
        break;
    }
    return count > 0 && count * 2 >= room_listeners(room, turn);
}

/* ---- going back ---- */

bool room_can_back(const Room *room, int turn) {
    const RoomTurn *at = turn_at(room, turn);
    return at && !at->other_road && at->said.way != WAY_GO;
}
