#include "front/web/room_mine.h"

#include "base/banned.h"

static bool is_given(const RoomInput *input, RoomQuestion question, bool again) {
    if (question == QUESTION_LISTEN)
        return input->kind == ROOM_MARK || input->kind == ROOM_READY;
    return input->kind == ROOM_CHOOSE && again == (question == QUESTION_AGAIN);
}

/* What was given to a question went with who left before it was closed. */
bool room_mine(const Room *room, const Viewer *viewer, int turn, RoomQuestion question) {
    const RoomTurn *at = room->turns[turn];
    int64_t end = turn + 1 < room->turn_count ? room->turns[turn + 1]->at_ms : INT64_MAX;
    bool again = false, foreign = false, pending = false;
    if (question == QUESTION_AGAIN && at->choices[1][viewer->seat].stayed)
        question = QUESTION_CHOOSE;
    if (at->from >= 0 && question != QUESTION_AGAIN)
        return room_mine(room, viewer, at->from,
                         question == QUESTION_LISTEN         ? QUESTION_LISTEN
                         : room->turns[at->from]->rounds > 1 ? QUESTION_AGAIN
                                                             : QUESTION_CHOOSE);
    for (int i = 0; i < room->count && room->inputs[i].at_ms <= end; i++) {
        const RoomInput *input = &room->inputs[i];
        if (input->at_ms < at->at_ms)
            continue;
        if (input->kind == ROOM_AGAIN)
            again = true;
        if (input->kind == ROOM_NEXT)
            again = false;
        if (input->kind == ROOM_CLOSE) {
            foreign = foreign || pending;
            pending = false;
        }
        if (room_is_lead(input->kind) || input->seat != viewer->seat)
            continue;
        if (input->kind == ROOM_UNSEAT)
            pending = false;
        else if (input->at_ms < viewer->since_ms && is_given(input, question, again))
            pending = true;
    }
    return !foreign && !pending;
}
