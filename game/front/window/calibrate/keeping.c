#include "front/window/calibrate/keeping.h"

#include <math.h>
#include <stdlib.h>

#include "base/system.h"
#include "front/shared/session.h"
#include "front/window/calibrate/saying.h"
#include "store/team_log.h"
#include "store/team_phones.h"
#include "team/outcome.h"

#include "base/banned.h"

enum {
    SOON_MS = 20,
    AGAIN_MS = 2000,
    LOGGED_MOST = 20000, /* changed minds pile up in a log; in the session file only the last one */
};

static bool is_worth_keeping(const Calibrate *calibrate) {
    return calibrate->path || calibrate->session->seat_count ||
           calibrate->session->stage != STAGE_SET_UP;
}

/* Where it goes, and nobody else with it. */
static bool has_place(Calibrate *calibrate, Findings *findings) {
    if (calibrate->path)
        return true;
    char *path =
        team_shelf_path(calibrate->set->id, calibrate->id, calibrate->started_ms, findings);
    if (!path || !team_shelf_lock(path, &calibrate->lock, findings)) {
        free(path);
        return false;
    }
    calibrate->path = path;
    return true;
}

/* Where nothing could be written there was no lock to be had either. */
static void lock_again(Calibrate *calibrate) {
    Findings ignored;
    if (!calibrate->unkept || !calibrate->path || calibrate->lock.path)
        return;
    findings_init(&ignored, calibrate->lang);
    team_shelf_lock(calibrate->path, &calibrate->lock, &ignored);
    findings_release(&ignored);
}

/* A clock that was set back in the midst of it ends no session before it began. */
static void set_ended(Calibrate *calibrate, bool ended) {
    int64_t now = system_utc_ms();
    if (!ended)
        calibrate->ended_ms = 0;
    else if (!calibrate->ended_ms)
        calibrate->ended_ms = now > calibrate->started_ms ? now : calibrate->started_ms;
}

static bool write_whole(Calibrate *calibrate, Findings *findings) {
    Calibration *session = calibrate->session;
    bool ended = session->stage == STAGE_ENDED;
    uint64_t before = calibrate->mark;
    Arena arena;
    CalibrationRecord record;
    set_ended(calibrate, ended);
    TeamFileInfo info = {calibrate->id, calibrate->started_ms, calibrate->ended_ms};
    lock_again(calibrate);
    arena_init(&arena);
    outcome_record(session, &arena, &record);
    bool good = has_place(calibrate, findings) &&
                team_shelf_save(calibrate->path, &record, &info, &calibrate->mark, findings);
    if (good && before)
        team_log_remove(calibrate->path, before);
    calibrate->whole_due = !good;
    calibrate->logged = good ? 0 : calibrate->logged;
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

static bool write_log(Calibrate *calibrate, Findings *findings) {
    int count = 0;
    const CalibrationInput *steps = server_steps(calibrate->server, &count);
    bool good = !count || team_log_add(calibrate->path, calibrate->mark, calibrate->session, steps,
                                       count, findings);
    calibrate->logged += count;
    calibrate->whole_due = !good;
    return good;
}

/* Nobody comes back to what has ended. */
static bool write_phones(Calibrate *calibrate, Findings *findings) {
    if (!calibrate->server)
        return true;
    if (calibrate->session->stage == STAGE_ENDED) {
        if (calibrate->tokens)
            team_phones_remove(calibrate->path);
        calibrate->tokens = 0;
        return true;
    }
    TeamPhones phones;
    int tokens = server_phones(calibrate->server, NULL);
    if (tokens == calibrate->tokens)
        return true;
    server_phones(calibrate->server, &phones);
    phones.on = true;
    bool good = team_phones_save(calibrate->path, &phones, findings);
    calibrate->tokens = good ? tokens : 0;
    team_phones_release(&phones);
    return good;
}

static void say_unkept(Calibrate *calibrate, const Findings *findings) {
    Text text = {0}, why = {0};
    const Finding *last = findings->count ? &findings->items[findings->count - 1] : NULL;
    if (last)
        finding_tell(last, &why);
    msg_fill(&text, calibrate->lang, MSG_CALIBRATE_UNKEPT, text_cstr(&why));
    free(calibrate->unkept);
    calibrate->unkept = text_take(&text);
    text_release(&why);
}

static void say_how_it_went(Calibrate *calibrate, bool good, const Findings *findings) {
    if (!good) {
        say_unkept(calibrate, findings);
    } else if (calibrate->unkept) {
        free(calibrate->unkept);
        calibrate->unkept = NULL;
        calibrate_say(calibrate, true, msg(calibrate->lang, MSG_CALIBRATE_KEPT_AGAIN));
    } else if (findings->count) {
        calibrate_say_findings(calibrate, findings);
    }
}

void keeping_now(Calibrate *calibrate) {
    Uint64 began = SDL_GetTicks64();
    bool good = true;
    calibrate->keep_at = (double)INFINITY;
    if (is_worth_keeping(calibrate)) {
        Findings findings;
        findings_init(&findings, calibrate->lang);
        bool whole = calibrate->whole_due || !calibrate->mark || !calibrate->server ||
                     calibrate->logged > LOGGED_MOST;
        good = (whole ? write_whole(calibrate, &findings) : write_log(calibrate, &findings)) &&
               write_phones(calibrate, &findings);
        say_how_it_went(calibrate, good, &findings);
        findings_release(&findings);
    }
    if (calibrate->server)
        server_kept(calibrate->server, good);
    calibrate->keep_took = (double)(SDL_GetTicks64() - began);
    if (!good)
        calibrate->keep_at = app_now(calibrate->game->app) + AGAIN_MS;
}

void keeping_whole(Calibrate *calibrate) {
    calibrate->whole_due = true;
    keeping_now(calibrate);
}

void keeping_soon(Calibrate *calibrate) {
    double wait = fmin(SOON_MS + 2 * calibrate->keep_took, SERVER_KEEP_MS);
    calibrate->keep_at = fmin(calibrate->keep_at, app_now(calibrate->game->app) + wait);
}

void keeping_forget(Calibrate *calibrate) {
    free(calibrate->path);
    free(calibrate->unkept);
    calibrate->path = calibrate->unkept = NULL;
    calibrate->mark = 0;
    calibrate->whole_due = false;
    calibrate->tokens = calibrate->logged = 0;
    calibrate->keep_at = (double)INFINITY;
    file_lock_release(&calibrate->lock);
    team_phones_release(&calibrate->known);
}
