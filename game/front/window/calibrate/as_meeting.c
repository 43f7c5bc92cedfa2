#include "front/window/calibrate/as_meeting.h"

#include "base/system.h"
#include "front/web/served_calibration.h"
#include "front/window/calibrate/calibrate_state.h"
#include "front/window/calibrate/chairing.h"
#include "front/window/calibrate/stepping.h"
#include "store/team_log.h"
#include "team/outcome.h"

#include "base/banned.h"

static int64_t now(void *context) {
    return calibrate_now(context);
}

static void by_phones(void *context) {
    calibrate_moved_by_phones(context);
}

static int seats(const void *context) {
    return ((const Calibrate *)context)->session->seat_count;
}

static const char *name(const void *context, int seat) {
    return ((const Calibrate *)context)->session->seats[seat].name;
}

static bool present(const void *context, int seat) {
    return ((const Calibrate *)context)->session->seats[seat].present;
}

/* What is carried is brought before anything is set up, and found again. */
static bool has_brought(const Calibration *session) {
    bool set_up = false;
    for (int i = 0; i < session->count; i++) {
        set_up = set_up || session->inputs[i].kind == CALIBRATE_SET_UP;
        if (set_up && session->inputs[i].kind == CALIBRATE_BRING)
            return true;
    }
    return false;
}

static bool is_worth_keeping(const void *context) {
    const Calibration *session = ((const Calibrate *)context)->session;
    return session->seat_count || session->stage != STAGE_SET_UP || has_brought(session);
}

static bool has_ended(const void *context) {
    return ((const Calibrate *)context)->session->stage == STAGE_ENDED;
}

static char *place(void *context, Findings *findings) {
    const Calibrate *calibrate = context;
    return team_shelf_path(calibrate->set->id, calibrate->id, calibrate->started_ms, findings);
}

/* A clock that was set back in the midst of it ends no session before it began. */
static void set_ended(Calibrate *calibrate, bool ended) {
    int64_t utc = system_utc_ms();
    if (!ended)
        calibrate->ended_ms = 0;
    else if (!calibrate->ended_ms)
        calibrate->ended_ms = utc > calibrate->started_ms ? utc : calibrate->started_ms;
}

static bool write_whole(void *context, Findings *findings) {
    Calibrate *calibrate = context;
    bool ended = has_ended(calibrate);
    Arena arena;
    CalibrationRecord record;
    set_ended(calibrate, ended);
    TeamFileInfo info = {calibrate->id, calibrate->started_ms, calibrate->ended_ms};
    arena_init(&arena);
    outcome_record(calibrate->session, &arena, &record);
    bool good = team_shelf_save(calibrate->meeting.path, &record, &info, &calibrate->meeting.mark,
                                findings);
    arena_release(&calibrate->arena); /* the end is shown from what was measured for the file */
    arena_init(&calibrate->arena);
    if (ended) {
        calibrate->arena = arena;
        calibrate->record = record;
    } else {
        arena_release(&arena);
    }
    return good;
}

static bool write_log(void *context, const void *steps, int count, Findings *findings) {
    const Calibrate *calibrate = context;
    return team_log_add(calibrate->meeting.path, calibrate->meeting.mark, calibrate->session, steps,
                        count, findings);
}

static void serve(void *context, ServerOptions *options) {
    options->served = served_calibration(((const Calibrate *)context)->session);
}

const MeetingCalls calibrate_calls = {.now = now,
                                      .by_phones = by_phones,
                                      .seats = seats,
                                      .name = name,
                                      .present = present,
                                      .is_worth_keeping = is_worth_keeping,
                                      .has_ended = has_ended,
                                      .place = place,
                                      .write = write_whole,
                                      .log = write_log,
                                      .serve = serve,
                                      .chair = &calibrate_chair};
