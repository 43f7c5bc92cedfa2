#include "room/room_undo.h"

#include "base/arena.h"
#include "room/room_machine.h"

#include "base/banned.h"

static int last_lead(const Room *room) {
    int last = room->count - 1;
    while (last >= 0 && !room_is_lead(room->inputs[last].kind))
        last--;
    return last;
}

/* What was given since belongs to the question that this step opened. */
static bool opens(RoomInputKind kind) {
    return kind == ROOM_BEGIN || kind == ROOM_NEXT || kind == ROOM_AGAIN;
}

static bool is_given(RoomInputKind kind) {
    return kind == ROOM_MARK || kind == ROOM_READY || kind == ROOM_CHOOSE;
}

/* What a seat gave to the question that this step closed. */
static int given_by(const Room *room, int seat, int closed) {
    int given = 0;
    for (int i = closed - 1; i >= 0 && !opens(room->inputs[i].kind); i--) {
        const RoomInput *input = &room->inputs[i];
        if (input->kind == ROOM_UNSEAT && input->seat == seat)
            break;
        given += is_given(input->kind) && input->seat == seat;
    }
    return given;
}

/* Whoever left since then is not there any more when the question is open again. */
static int given_by_who_left(const Room *room, int closed) {
    bool seen[SEATS_EVER] = {false};
    int given = 0;
    for (int i = closed + 1; i < room->count; i++) {
        int seat = room->inputs[i].seat;
        if (room->inputs[i].kind != ROOM_UNSEAT || seen[seat])
            continue;
        seen[seat] = true;
        given += given_by(room, seat, closed);
    }
    return given;
}

RoomUndo room_undo_takes(const Room *room) {
    int last = last_lead(room);
    RoomUndo takes = {.kind = last < 0 ? ROOM_INPUT_KINDS : room->inputs[last].kind};
    for (int i = last + 1; last >= 0 && opens(takes.kind) && i < room->count; i++)
        takes.given += is_given(room->inputs[i].kind);
    if (takes.kind == ROOM_CLOSE)
        takes.given = given_by_who_left(room, last);
    return takes;
}

/* `at`: where it stands now; `was`: before anything was taken. */
static void take_back(Room *room, int at, int was) {
    GROW_BY(room, undone, undone_count, undone_capacity, 1);
    room->undone[room->undone_count++] = (RoomUndone){was, room_take_out(room, at)};
}

bool room_undo(Room *room) {
    int last = last_lead(room), taken = 1;
    if (last < 0)
        return false;
    bool with_given = opens(room->inputs[last].kind);
    take_back(room, last, last);
    for (int i = last; with_given && i < room->count;) {
        if (is_given(room->inputs[i].kind))
            take_back(room, i, i + taken++);
        else
            i++;
    }
    room_replay(room);
    return true;
}

bool room_can_redo(const Room *room) {
    return room->undone_count > 0;
}

/* In their places: who left meanwhile leaves after that, as it would have. */
bool room_redo(Room *room) {
    int from = room->undone_count - 1;
    while (from >= 0 && !room_is_lead(room->undone[from].input.kind))
        from--;
    if (from < 0)
        return false;
    for (int i = from; i < room->undone_count; i++)
        room_put_in(room, room->undone[i].at, &room->undone[i].input);
    room->undone_count = from;
    room_replay(room);
    return true;
}
