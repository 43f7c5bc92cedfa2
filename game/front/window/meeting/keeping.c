#include "front/window/meeting/keeping.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "store/team_log.h"
#include "store/team_names.h"
#include "store/team_phones.h"
#include "store/team_shelf.h"

#include "base/banned.h"

enum {
    SOON_MS = 20,
    AGAIN_MS = 2000,
    LOGGED_MOST = 20000, /* changed minds pile up in a log; in the session file only the last one */
};

/* Where it goes, and nobody else with it. */
static bool has_place(Meeting *meeting, Findings *findings) {
    if (meeting->path)
        return true;
    char *path = meeting->calls->place(meeting->context, findings);
    if (!path || !team_shelf_lock(path, &meeting->lock, findings)) {
        free(path);
        return false;
    }
    meeting->path = path;
    return true;
}

/* Where nothing could be written there was no lock to be had either. */
static void lock_again(Meeting *meeting) {
    Findings ignored;
    if (!meeting->unkept || !meeting->path || meeting->lock.path)
        return;
    findings_init(&ignored, meeting->lang);
    team_shelf_lock(meeting->path, &meeting->lock, &ignored);
    findings_release(&ignored);
}

/* Before anything that speaks of a seat by its number. */
static bool write_names(Meeting *meeting, Findings *findings) {
    int count = meeting->calls->seats(meeting->context);
    if (meeting->nameless || meeting->named == count)
        return true;
    const char **names = xcalloc((size_t)count + 1, sizeof *names);
    for (int i = 0; i < count; i++)
        names[i] = meeting->calls->name(meeting->context, i);
    bool good = team_names_save(meeting->path, names, count, findings);
    meeting->named = good ? count : -1;
    free(names);
    return good;
}

static bool write_whole(Meeting *meeting, Findings *findings) {
    uint64_t before = meeting->mark;
    lock_again(meeting);
    bool good = has_place(meeting, findings) && write_names(meeting, findings) &&
                meeting->calls->write(meeting->context, findings);
    if (good && before)
        team_log_remove(meeting->path, before);
    meeting->whole_due = !good;
    meeting->logged = good ? 0 : meeting->logged;
    return good;
}

static bool write_log(Meeting *meeting, Findings *findings) {
    int count = 0;
    const void *steps = server_steps(meeting->server, &count);
    bool good = write_names(meeting, findings);
    good = good && (!count || meeting->calls->log(meeting->context, steps, count, findings));
    meeting->logged += count;
    meeting->whole_due = !good;
    return good;
}

/* Nobody comes back to what has ended; also where it ends at the first step after a crash. */
static bool write_phones(Meeting *meeting, Findings *findings) {
    if (meeting->calls->has_ended(meeting->context)) {
        if (meeting->tokens || meeting->known.port)
            team_phones_remove(meeting->path);
        meeting->tokens = 0;
        return true;
    }
    if (!meeting->server)
        return true;
    TeamPhones phones;
    int tokens = server_phones(meeting->server, NULL);
    if (tokens == meeting->tokens)
        return true;
    server_phones(meeting->server, &phones);
    phones.on = true;
    bool good = team_phones_save(meeting->path, &phones, findings);
    meeting->tokens = good ? tokens : 0;
    team_phones_release(&phones);
    return good;
}

static void say_unkept(Meeting *meeting, const Findings *findings) {
    Text text = {0}, why = {0};
    const Finding *last = findings->count ? &findings->items[findings->count - 1] : NULL;
    if (last)
        finding_tell(last, &why);
    msg_fill(&text, meeting->lang, MSG_CALIBRATE_UNKEPT, text_cstr(&why));
    free(meeting->unkept);
    meeting->unkept = text_take(&text);
    text_release(&why);
}

static void say_how_it_went(Meeting *meeting, bool good, const Findings *findings) {
    if (!good) {
        say_unkept(meeting, findings);
    } else if (meeting->unkept) {
        free(meeting->unkept);
        meeting->unkept = NULL;
        meeting_say(meeting, true, msg(meeting->lang, MSG_CALIBRATE_KEPT_AGAIN));
    } else if (findings->count) {
        meeting_say_findings(meeting, findings);
    }
}

void keeping_now(Meeting *meeting) {
    Uint64 began = SDL_GetTicks64();
    bool good = true;
    meeting->keep_at = (double)INFINITY;
    if (meeting->path || meeting->calls->is_worth_keeping(meeting->context)) {
        Findings findings;
        findings_init(&findings, meeting->lang);
        bool whole = meeting->whole_due || !meeting->mark || !meeting->server ||
                     meeting->logged > LOGGED_MOST;
        good = (whole ? write_whole(meeting, &findings) : write_log(meeting, &findings)) &&
               write_phones(meeting, &findings);
        say_how_it_went(meeting, good, &findings);
        findings_release(&findings);
    }
    if (meeting->server)
        server_kept(meeting->server, good);
    meeting->keep_took = (double)(SDL_GetTicks64() - began);
    if (!good)
        meeting->keep_at = app_now(meeting->app) + AGAIN_MS;
}

void keeping_whole(Meeting *meeting) {
    meeting->whole_due = true;
    keeping_now(meeting);
}

bool keeping_erase_names(Meeting *meeting, Findings *findings) {
    if (meeting->path && !team_names_remove(meeting->path, findings))
        return false;
    meeting->nameless = true;
    return true;
}

void keeping_soon(Meeting *meeting) {
    double wait = fmin(SOON_MS + 2 * meeting->keep_took, SERVER_KEEP_MS);
    meeting->keep_at = fmin(meeting->keep_at, app_now(meeting->app) + wait);
}

void keeping_forget(Meeting *meeting) {
    free(meeting->path);
    free(meeting->unkept);
    meeting->path = meeting->unkept = NULL;
    meeting->mark = 0;
    meeting->whole_due = false;
    meeting->tokens = meeting->logged = meeting->named = 0;
    meeting->nameless = false;
    meeting->keep_at = (double)INFINITY;
    file_lock_release(&meeting->lock);
    team_phones_release(&meeting->known);
}
