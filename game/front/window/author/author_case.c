#include "front/window/author/author_case.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/path.h"
#include "front/window/author/author_changes.h"
#include "front/window/author/author_job.h"
#include "front/window/author/author_play.h"
#include "front/window/author/author_reach.h"
#include "front/window/author/author_study.h"
#include "front/window/game/scene.h"
#include "front/window/game/scene_flow.h"
#include "front/window/ui/loop.h"

#include "base/banned.h"

/* An editor writes in several goes: so long it must be quiet, and no longer is waited. */
static const double QUIET_MS = 25, PATIENCE_MS = 150, LOOK_MS = 500;

typedef struct Result {
    unsigned number;
    Opened *opened; /* NULL when it cannot be played */
    Findings findings;
} Result;

static void result_free(void *given) {
    Result *result = given;
    author_job_close(result->opened);
    findings_release(&result->findings);
    free(result);
}

/* ---- reading */

static void load(Worker *worker, void *context, void *given) {
    (void)context;
    AuthorJob *job = given;
    Result *result = xcalloc(1, sizeof *result);
    result->number = job->number;
    findings_init(&result->findings, job->lang);
    result->opened = author_job_open(job, &result->findings);
    worker_give(worker, result);
    author_job_free(job);
}

/* ---- results */

static void watch(Author *author);
static void note_change(Author *author);

static void show(Author *author, Opened *opened) {
    Opened *old = author->opened;
    AuthorPlay *play = &author->play;
    author->opened = opened;
    author->shown = author->asked;
    bool whole = author_play_put(author, play->at);
    text_clear(&author->told);
    if (author->silent)
        author->silent = false;
    else if (old)
        author_changes_tell(author, old, opened);
    if (!old)
        scene_focus_first(author->scene);
    author_job_close(old);
    if (!whole && old) {
        Text turn = {0};
        text_addf(&turn, "%d", session_turns(scene_session(author->scene)));
        text_clear(&author->told);
        msg_fill(&author->told, app_lang(author->game->app), MSG_WRITE_NEAREST, text_cstr(&turn));
        author->told_bad = true;
        text_release(&turn);
    }
}

/* Another house than was looked at: it may have changed since it was read. */
static void follow_house(Author *author) {
    const char *house = author->opened->entry.house;
    if (author->house && house && !strcmp(author->house, house))
        return;
    free(author->house);
    author->house = xstrdup(house ? house : "");
    watch(author);
    note_change(author);
    author->silent = true;
}

static void was_read(Author *author, Result *result) {
    findings_release(&author->faults);
    author->faults = result->findings;
    findings_init(&result->findings, author->faults.lang);
    if (result->opened) { /* what can be played all the same is told by the checker */
        findings_release(&author->faults);
        findings_init(&author->faults, app_lang(author->game->app));
        show(author, result->opened);
        result->opened = NULL;
        follow_house(author);
    }
}

static void done(void *context, void *given) {
    Author *author = context;
    Result *result = given;
    if (result->number == author->asked)
        was_read(author, result);
    result_free(result);
}

/* ---- watching */

/* Where the case is and where its house is, as they are now. */
static void watch(Author *author) {
    const char *path = author->path;
    char *folder = path_ends(path, ".lua") ? path_folder(path) : xstrdup(path);
    size_t len = strlen(folder);
    while (len > 1 && folder[len - 1] == '/')
        folder[--len] = '\0';
    char *above = path_folder(folder), *plays = path_join(folder, "plays");
    file_watch_clear(author->watch);
    if (!case_files_is_zip(folder)) {
        file_watch_add(author->watch, folder, NULL);
        file_watch_add(author->watch, plays, NULL);
    }
    file_watch_add(author->watch, above, path_base(folder));
    const char *house = author->opened ? author->opened->entry.house : NULL;
    char *rooms = house ? path_folder(house) : xstrdup(above);
    static const char *const names[] = {"house.lua", "house.en.po"};
    for (int i = 0; i < 2; i++)
        file_watch_add(author->watch, rooms, names[i]);
    free(rooms);
    free(plays);
    free(above);
    free(folder);
}

static void note_change(Author *author) {
    double now = app_now(author->game->app);
    if (isinf(author->settles))
        author->settles_at_last = now + PATIENCE_MS;
    author->settles = fmin(now + QUIET_MS, author->settles_at_last);
}

static void changed(App *app, int descriptor, void *context) {
    (void)descriptor;
    (void)app;
    Author *author = context;
    if (file_watch_changed(author->watch))
        note_change(author);
}

void author_case_read(Author *author) {
    author->asked++;
    author->settles = INFINITY;
    worker_ask(author->loader, author_job_new(author));
    author_study_ask(author);
}

void author_case_tick(Author *author) {
    double now = app_now(author->game->app);
    if (now >= author->looks) {
        author->looks = now + LOOK_MS;
        if (file_watch_changed(author->watch))
            note_change(author);
    }
    if (now >= author->settles)
        author_case_read(author);
}

double author_case_deadline(const Author *author) {
    return fmin(author->settles, author->looks);
}

bool author_case_is_read(const Author *author) {
    return isinf(author->settles) && worker_is_idle(author->loader);
}

bool author_case_is_idle(const Author *author) {
    return author_case_is_read(author) && author_study_is_idle(author) &&
           author_reach_is_idle(author);
}

/* ---- beginning and end */

static const WorkerTasks tasks = {load, author_job_free, done, result_free};

void author_case_begin(Author *author) {
    App *app = author->game->app;
    author->watch = file_watch_new();
    author->settles = author->looks = INFINITY;
    int descriptor = file_watch_descriptor(author->watch);
    author->watched = descriptor >= 0 && !app_watch(app, descriptor, changed, author);
    if (!author->watched)
        author->looks = app_now(app) + LOOK_MS;
    watch(author);
    author->loader = worker_new(app, &tasks, author);
    author_study_begin(author);
    author_reach_begin(author);
}

void author_case_end(Author *author) {
    if (author->watched)
        app_unwatch(author->game->app, file_watch_descriptor(author->watch));
    worker_free(author->loader);
    author_study_end(author);
    author_reach_end(author);
    free(author->house);
    author_changes_forget(author);
    file_watch_free(author->watch);
    findings_release(&author->faults);
}
