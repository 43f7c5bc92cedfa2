#include "front/window/room/projector_begin.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/system.h"
#include "base/uuid.h"
#include "front/shared/room_far.h"
#include "front/web/served_room.h"
#include "front/window/meeting/keeping.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/meeting/phones.h"
#include "front/window/room/projector_step.h"
#include "store/json_file.h"
#include "store/room_shelf.h"
#include "store/team_log.h"
#include "store/team_phones.h"
#include "store/team_shelf.h"

#include "base/banned.h"

/* ---- what a room is to its meeting ---- */

static int64_t now(void *context) {
    return projector_now(context);
}

static void by_phones(void *context) {
    projector_moved_by_phones(context);
}

static int seats(const void *context) {
    return ((const Projector *)context)->room->seat_count;
}

static const char *name(const void *context, int seat) {
    return ((const Projector *)context)->room->seats[seat].name;
}

static bool present(const void *context, int seat) {
    return ((const Projector *)context)->room->seats[seat].present;
}

static bool is_worth_keeping(const void *context) {
    const Room *room = ((const Projector *)context)->room;
    if (((const Projector *)context)->looking)
        return false;
    return room->seat_count || room->people || room->stage != ROOM_STAGE_SET_UP;
}

static bool has_ended(const void *context) {
    return ((const Projector *)context)->room->stage == ROOM_STAGE_ENDED;
}

static char *place(void *context, Findings *findings) {
    const Projector *projector = context;
    return room_shelf_path(projector->scenario->id, projector->id, projector->started_ms, findings);
}

static bool write_whole(void *context, Findings *findings) {
    Projector *projector = context;
    int64_t utc = system_utc_ms();
    if (!has_ended(projector))
        projector->ended_ms = 0;
    else if (!projector->ended_ms) /* a clock that was set back ends nothing before it began */
        projector->ended_ms = utc > projector->started_ms ? utc : projector->started_ms;
    RoomFileInfo info = {projector->id, projector->started_ms, projector->ended_ms};
    return room_shelf_save(projector->meeting.path, projector->room, &info,
                           &projector->meeting.mark, findings);
}

static bool write_log(void *context, const void *steps, int count, Findings *findings) {
    const Projector *projector = context;
    return room_shelf_log(projector->meeting.path, projector->meeting.mark, projector->room, steps,
                          count, findings);
}

static void serve(void *context, ServerOptions *options) {
    options->served = served_room(((const Projector *)context)->room);
}

const MeetingCalls projector_calls = {.now = now,
                                      .by_phones = by_phones,
                                      .seats = seats,
                                      .name = name,
                                      .present = present,
                                      .is_worth_keeping = is_worth_keeping,
                                      .has_ended = has_ended,
                                      .place = place,
                                      .write = write_whole,
                                      .log = write_log,
                                      .serve = serve};

/* ---- what was begun before ---- */

void begin_look(Projector *projector) {
    Findings findings;
    findings_init(&findings, projector->lang);
    projector->shelf = xcalloc(1, sizeof *projector->shelf);
    room_shelf_look(projector->scenario->id, false, projector->shelf, &findings);
    if (findings.count)
        meeting_say_findings(&projector->meeting, &findings);
    findings_release(&findings);
}

int begin_count(const Projector *projector) {
    return projector->shelf->count;
}

int64_t begin_started(const Projector *projector, int at) {
    return projector->shelf->items[at].started_ms;
}

const char *begin_how_far(const Projector *projector, Ui *ui, int at) {
    Text text = {0};
    words_add_room_far(&text, projector->lang, &projector->shelf->items[at]);
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

void begin_release(Projector *projector) {
    room_shelf_release(projector->shelf);
    free(projector->shelf);
    projector->shelf = NULL;
}

/* ---- beginning ---- */

static void take_room(Projector *projector, Room *room) {
    dialogue_release(&projector->dialogue);
    room_free(projector->room);
    projector->room = room;
    dialogue_init(&projector->dialogue, room->play, projector->lang);
    projector->base_ms = room->count ? room->inputs[room->count - 1].at_ms + 1 : 0;
    projector->base_now = app_now(projector->game->app);
    projector->shown_stage = projector->shown_at = -1;
}

static void forget(Projector *projector) {
    phones_off(&projector->meeting); /* the server holds the room that goes */
    keeping_forget(&projector->meeting);
    free(projector->id);
    projector->id = NULL;
    projector->looking = false;
}

void begin_anew(Projector *projector) {
    forget(projector);
    take_room(projector, room_new(projector->scenario, &projector->opened->file.calls));
    projector->id = uuid_random();
    projector->started_ms = system_utc_ms();
    projector->ended_ms = 0;
    projector->shown_stage = (int)projector->room->stage; /* nothing is to be arrived at */
    projector->shown_at = projector->room->at;
    projector_show(projector, PROJECTOR_SESSION);
}

static void take_kept(Projector *projector, Room *room, const char *id, int64_t started_ms,
                      int64_t ended_ms) {
    forget(projector);
    take_room(projector, room);
    projector->id = xstrdup(id);
    projector->started_ms = started_ms;
    projector->ended_ms = ended_ms;
    projector->view = PROJECTOR_SESSION;
}

/* It goes on where it was, and what the log told stands in the file before anything is added. */
static void go_on(Projector *projector, const char *path, FileLock lock, Room *room,
                  const RoomKept *kept) {
    take_kept(projector, room, kept->id, kept->started_ms, kept->ended_ms);
    projector->meeting.path = xstrdup(path);
    projector->meeting.lock = lock;
    projector->meeting.mark = kept->mark;
    projector->meeting.nameless = kept->nameless;
    team_phones_read(path, &projector->meeting.known);
    projector_moved(projector);
    if (projector->meeting.known.on || projector->asked.web)
        phones_on(&projector->meeting);
}

static bool resume_file(Projector *projector, const char *path) {
    Findings findings;
    FileLock lock = {0};
    RoomKept kept = {0};
    Room *room = room_new(projector->scenario, &projector->opened->file.calls);
    findings_init(&findings, projector->lang);
    bool good =
        team_shelf_lock(path, &lock, &findings) && room_shelf_resume(path, room, &findings, &kept);
    if (good) {
        go_on(projector, path, lock, room, &kept);
        room_kept_release(&kept);
    } else {
        file_lock_release(&lock);
        room_free(room);
    }
    if (findings.count)
        meeting_say_findings(&projector->meeting, &findings);
    findings_release(&findings);
    return good;
}

/* Back at one that ended: it is shown, and nothing of it is kept anew. */
static void look_back(Projector *projector, const Json *tree, const char *path,
                      const RoomFileHead *head, Findings *findings) {
    Room *room = room_new(projector->scenario, &projector->opened->file.calls);
    if (!room_file_take(tree, path, false, room, findings)) {
        room_free(room);
        return;
    }
    take_kept(projector, room, head->id, head->started_ms, head->ended_ms);
    projector->looking = true;
    projector_arrive(projector);
}

void begin_file(Projector *projector, const char *path) {
    Findings findings;
    RoomFileHead head;
    int code;
    findings_init(&findings, projector->lang);
    Json *tree = json_read(path, &findings, &code);
    bool read = tree && room_file_head(tree, path, &findings, &head);
    bool goes_on = read && !head.ended_ms;
    if (read && !goes_on)
        look_back(projector, tree, path, &head, &findings);
    json_free(tree);
    if (findings.count)
        meeting_say_findings(&projector->meeting, &findings);
    findings_release(&findings);
    if (goes_on)
        resume_file(projector, path);
}

bool begin_resume(Projector *projector, int at) {
    bool good = resume_file(projector, projector->shelf->items[at].path);
    if (!good)
        room_shelf_drop(projector->shelf, at);
    if (!good && !projector->shelf->count)
        projector_show(projector, PROJECTOR_SESSION);
    return good;
}
