#include "front/window/author/author_reach.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_reach.h"
#include "front/window/author/author_job.h"
#include "front/window/author/author_play.h"
#include "store/inputs.h"
#include "store/json_parse.h"

#include "base/banned.h"

/* What its thread keeps from one question to the next. */
struct Reacher {
    unsigned number;
    Opened *opened;
    Exploration *exploration;
};

typedef struct Result {
    unsigned number;
    AuthorReach reach;
} Result;

static void forget(Reacher *reacher) {
    exploration_free(reacher->exploration);
    author_job_close(reacher->opened);
    *reacher = (Reacher){0};
}

static bool repeat(const AuthorPlay *from, const Scenario *scenario, Play *play) {
    Findings findings;
    TryState state;
    bool good = true;
    findings_init(&findings, LANG_NL);
    if (author_play_start(from, scenario, &state)) {
        play_start_at(play, &state.state);
        try_state_release(&state);
    }
    for (int i = 0; i < from->at && good; i++) {
        Json *tree = json_parse(from->inputs[i], strlen(from->inputs[i]), "", &findings);
        good = tree && input_step(tree, i + 1, "", play, &findings);
        json_free(tree);
    }
    findings_release(&findings);
    return good;
}

static void look_ahead(Worker *worker, const AuthorJob *job, const Reacher *reacher) {
    const Scenario *scenario = reacher->opened->file.scenario;
    const ScriptCalls *calls = &reacher->opened->file.calls;
    const volatile sig_atomic_t *stop = worker_stop(worker);
    PlaySetup setup = {.seed = 1, .mode = PLAY_PRACTICE, .time_factor = 0};
    Result *result = xcalloc(1, sizeof *result);
    Play *from = play_new(scenario, calls, setup), *play = play_new(scenario, calls, setup);
    AuthorPlay begin = *job->play;
    result->number = job->number;
    begin.at = 0;
    if (repeat(job->play, scenario, from) && repeat(&begin, scenario, play))
        for (int i = 0; i < SCORED_COUNT && !*stop; i++)
            for (int up = 0; up < 2 && !*stop; up++)
                result->reach.has[i][up] = exploration_reach(
                    reacher->exploration, from, i, up, play, &result->reach.value[i][up], stop);
    play_free(from);
    play_free(play);
    if (*stop)
        free(result);
    else
        worker_give(worker, result);
}

static void reach(Worker *worker, void *context, void *given) {
    AuthorJob *job = given;
    Reacher *reacher = ((Author *)context)->ahead; /* nothing else of it is touched */
    Findings findings;
    findings_init(&findings, job->lang);
    if (reacher->number != job->number || !reacher->exploration) {
        forget(reacher);
        reacher->opened = author_job_open(job, &findings);
        if (reacher->opened) {
            ExploreSetup setup = {.stop = worker_stop(worker)};
            reacher->exploration = exploration_new(reacher->opened->file.scenario,
                                                   &reacher->opened->file.calls, &setup);
            reacher->number = job->number;
        }
        if (*worker_stop(worker)) /* it may lack something */
            forget(reacher);
    }
    if (reacher->exploration)
        look_ahead(worker, job, reacher);
    findings_release(&findings);
    author_job_free(job);
}

static void done(void *context, void *given) {
    Author *author = context;
    Result *result = given;
    if (result->number == author->asked) {
        author->reach = result->reach;
        author->reaching = false;
    }
    free(result);
}

static const WorkerTasks tasks = {reach, author_job_free, done, free};

void author_reach_begin(Author *author) {
    author->ahead = xcalloc(1, sizeof *author->ahead);
    author->reacher = worker_new(author->game->app, &tasks, author);
}

void author_reach_end(Author *author) {
    worker_free(author->reacher);
    forget(author->ahead);
    free(author->ahead);
}

void author_reach_ask(Author *author) {
    if (!author->open[PANEL_SCORES] || !author->opened)
        return;
    AuthorJob *job = author_job_new(author);
    const AuthorPlay *play = &author->play;
    const Scenario *scenario = author->opened->file.scenario;
    job->play = xcalloc(1, sizeof *job->play);
    for (int i = 0; i < play->at; i++) {
        GROW(job->play, inputs);
        job->play->inputs[job->play->count++] = xstrdup(play->inputs[i]);
    }
    job->play->at = play->at;
    author_play_copy_start(play, scenario, job->play);
    author->reach = (AuthorReach){0};
    author->reaching = true;
    worker_ask(author->reacher, job);
}

bool author_reach_is_idle(const Author *author) {
    return worker_is_idle(author->reacher);
}
