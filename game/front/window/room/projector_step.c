#include "front/window/room/projector_step.h"

#include "front/window/meeting/keeping.h"
#include "front/window/room/projector_clock.h"
#include "front/window/room/projector_pick.h"

#include "base/banned.h"

int64_t projector_now(const Projector *projector) {
    return projector->base_ms + (int64_t)(app_now(projector->game->app) - projector->base_now);
}

void projector_focus(Projector *projector, int id) {
    ui_focus(app_ui(projector->game->app), id);
}

/* Where nothing is picked yet, the focus is on nothing that picks. */
static int focus_of_stage(const Projector *projector) {
    const Room *room = projector->room;
    bool counts = room->stage == ROOM_STAGE_CHOSEN || room->stage == ROOM_STAGE_MOVED;
    if (room->stage == ROOM_STAGE_SET_UP)
        return MEETING_ID_PHONES;
    if (counts && pick_wants_kind(projector))
        return PROJECTOR_ID_KIND;
    if (!counts || projector->pick.made || room_turn(room)->way == WAY_OFFER)
        return MEETING_ID_GO;
    return PROJECTOR_ID_HEAD; /* Enter picks nothing */
}

/* What Enter does there; a page that asks for nothing begins at what comes next. */
static int focus_of(const Projector *projector, ProjectorView view) {
    switch (view) {
    case PROJECTOR_PAUSE:
        return PROJECTOR_ID_GO_ON;
    case PROJECTOR_COUNT:
        return PROJECTOR_ID_FIELD;
    case PROJECTOR_ROADS:
        return PROJECTOR_ID_TURN;
    case PROJECTOR_SEAT:
        return projector->room->stage == ROOM_STAGE_LISTEN ? PROJECTOR_ID_LINE
                                                           : PROJECTOR_ID_OPTION;
    case PROJECTOR_SESSION:
        return focus_of_stage(projector);
    default:
        return MEETING_ID_GO;
    }
}

void projector_show(Projector *projector, ProjectorView view) {
    Ui *ui = app_ui(projector->game->app);
    projector->view = view;
    if (view != PROJECTOR_SEAT)
        projector->voter = -1;
    ui_scroll_top(ui, MEETING_ID_PAGE);
    projector_focus(projector, focus_of(projector, view));
    app_rebuild(projector->game->app);
}

/* Another stage or another turn: what belonged to the one before is forgotten. */
void projector_arrive(Projector *projector) {
    const Room *room = projector->room;
    dialogue_follow(&projector->dialogue);
    if (projector->shown_stage == (int)room->stage && projector->shown_at == room->at)
        return;
    projector->shown_stage = (int)room->stage;
    projector->shown_at = room->at;
    pick_begin(projector);
    clock_start(projector);
    bool stays = projector->view == PROJECTOR_PEOPLE || projector->view == PROJECTOR_JOIN ||
                 projector->view == PROJECTOR_ENTRANCE;
    if (!stays)
        projector_show(projector, PROJECTOR_SESSION);
}

static void show_moved(Projector *projector) {
    const Room *room = projector->room;
    projector_arrive(projector);
    bool all = room_is_open(room) && room_present(room) && !room->people &&
               room_done(room) == room_present(room);
    if (projector->meeting.server && projector->view == PROJECTOR_SESSION && all)
        projector_focus(projector, MEETING_ID_GO);
    app_rebuild(projector->game->app);
}

void projector_moved(Projector *projector) {
    projector->meeting.phones_moved = false;
    keeping_whole(&projector->meeting);
    show_moved(projector);
}

void projector_moved_by_phones(Projector *projector) {
    projector->meeting.phones_moved = true;
    if (app_state(projector->game->app) == projector)
        keeping_soon(&projector->meeting);
    else /* another screen lies over it, and nobody waits for keep_at */
        keeping_now(&projector->meeting);
}

void projector_keep_due(Projector *projector) {
    if (app_now(projector->game->app) < projector->meeting.keep_at)
        return;
    keeping_now(&projector->meeting);
    if (projector->meeting.phones_moved)
        show_moved(projector);
    projector->meeting.phones_moved = false;
}

bool projector_take(Projector *projector, RoomInput input) {
    input.at_ms = projector_now(projector);
    Msg refused = room_step(projector->room, &input);
    meeting_say(&projector->meeting, false,
                refused == MSG_NONE ? NULL : msg(projector->lang, refused));
    if (refused != MSG_NONE)
        return false;
    projector_moved(projector);
    return true;
}

/* ---- asking ---- */

void projector_ask(Projector *projector, ProjectorQuestion question, int seat) {
    projector->question = question;
    projector->asked_seat = seat;
    projector_focus(projector, MEETING_ID_NO); /* Enter loses nothing */
    app_rebuild(projector->game->app);
}

void projector_stop_asking(Projector *projector) {
    bool seat = projector->question == PROJECTOR_ASKS_REMOVE;
    projector->question = PROJECTOR_ASKS_NOTHING;
    projector_focus(projector, seat ? PROJECTOR_ID_SEAT + projector->asked_seat : MEETING_ID_GO);
    app_rebuild(projector->game->app);
}

/* ---- taking back ---- */

bool projector_can_undo(const Projector *projector) {
    return projector->view == PROJECTOR_SESSION && !projector->looking &&
           room_undo_takes(projector->room).kind != ROOM_INPUT_KINDS;
}

bool projector_can_redo(const Projector *projector) {
    return projector->view == PROJECTOR_SESSION && !projector->looking &&
           room_can_redo(projector->room);
}

static void step_elsewhere(Projector *projector) {
    projector->shown_stage = projector->shown_at = -1; /* even where it looks the same */
    projector_moved(projector);
}

void projector_undo_surely(Projector *projector) {
    if (room_undo(projector->room))
        step_elsewhere(projector);
}

void projector_undo(Projector *projector) {
    if (!projector_can_undo(projector))
        return;
    meeting_say(&projector->meeting, false, NULL);
    if (room_undo_takes(projector->room).given)
        projector_ask(projector, PROJECTOR_ASKS_UNDO, -1);
    else
        projector_undo_surely(projector);
}

void projector_redo(Projector *projector) {
    if (!projector_can_redo(projector))
        return;
    meeting_say(&projector->meeting, false, NULL);
    if (room_redo(projector->room))
        step_elsewhere(projector);
}
