#include "room/room_account.h"

#include "play/play.h"
#include "room/room_choice.h"
#include "room/room_views.h"

#include "base/banned.h"

/* Another play, after the first `inputs` inputs of the room's. */
static Play *play_until(const Room *room, int inputs) {
    int count;
    const Input *given = play_inputs(room->play, &count);
    Play *play = play_new(room->scenario, room->calls, play_setup(room->play));
    for (int i = 0; i < inputs && i < count; i++)
        if (play_step(play, &given[i]) != PLAY_OK) {
            play_free(play);
            return NULL;
        }
    return play;
}

static bool give_own_marks(Play *play, const RoomTurn *turn, int seat) {
    for (int c = 0; c < turn->clause_count; c++) {
        if (!turn->marks[seat * turn->clause_count + c])
            continue;
        Input mark = {.at_ms = play_now(play), .kind = INPUT_MARK};
        mark.as.mark.moment = turn->moment;
        mark.as.mark.line = turn->clauses[c].line;
        mark.as.mark.word = turn->clauses[c].from;
        if (play_step(play, &mark) != PLAY_OK)
            return false;
    }
    return true;
}

Play *room_play_heard(const Room *room, int turn, int seat, int *play_turn) {
    if (turn < 0 || turn >= room->turn_count || seat < 0 || seat >= room->seat_count ||
        !room->turns[turn]->listened[seat])
        return NULL;
    const RoomTurn *at = room->turns[turn];
    Play *play = play_until(room, at->begun);
    if (!play)
        return NULL;
    *play_turn = play_turn_count(play) - 1;
    Input on = {.at_ms = play_now(play), .kind = INPUT_CONTINUE};
    if (give_own_marks(play, at, seat) && play_step(play, &on) == PLAY_OK)
        return play;
    play_free(play);
    return NULL;
}

Play *room_play_chosen(const Room *room, int turn, const RoomChoice *choice, int *play_turn) {
    if (turn < 0 || turn >= room->turn_count || !choice || choice->way == WAY_GO ||
        room->turns[turn]->way != choice->way || !room->turns[turn]->option_count)
        return NULL;
    Play *play = play_until(room, room->turns[turn]->chose);
    if (!play)
        return NULL;
    *play_turn = play_turn_count(play) - 1;
    Input act = room_choice_input(choice, play_now(play));
    if (play_step(play, &act) == PLAY_OK)
        return play;
    play_free(play);
    return NULL;
}

static bool marked_in(const RoomTurn *turn, int seat, int first, int last) {
    for (int c = first; c <= last; c++)
        if (turn->marks[seat * turn->clause_count + c])
            return true;
    return false;
}

/* scoring.md, "Recognition", of one seat's marks. */
static void account_heard(const RoomTurn *turn, int seat, RoomAccount *out) {
    for (int i = 0; i < turn->sign_count; i++) {
        const RoomSign *sign = &turn->signs[i];
        if (sign->type != MARK_SIGNAL)
            continue;
        out->signals++;
        out->heard += marked_in(turn, seat, sign->first, sign->last);
    }
    for (int c = 0; c < turn->clause_count; c++) {
        unsigned touched = 0;
        for (int i = 0; i < turn->sign_count; i++)
            if (turn->signs[i].first <= c && c <= turn->signs[i].last)
                touched |= 1u << turn->signs[i].type;
        out->false_alarms += marked_in(turn, seat, c, c) && clause_is_negative(touched);
    }
}

bool room_account(const Room *room, int seat, RoomAccount *out) {
    *out = (RoomAccount){0};
    if (room->stage != ROOM_STAGE_ENDED || seat < 0 || seat >= room->seat_count)
        return false;
    for (int t = 0; t < room->turn_count; t++) {
        const RoomTurn *turn = room->turns[t];
        const RoomChoice *last = room_seat_last(room, t, seat);
        if (turn->other_road)
            continue;
        out->turns += turn->option_count > 0;
        out->listened += turn->listened[seat];
        if (turn->listened[seat])
            account_heard(turn, seat, out);
        out->chose += last != NULL;
        out->with_room += last && turn->said.way != WAY_GO && room_choice_is(last, &turn->said);
    }
    return true;
}
