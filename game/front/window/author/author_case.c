#include "front/window/author/author_case.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/path.h"
#include "explore/explore_reach.h"
#include "front/window/author/author_graph.h"
#include "front/window/author/author_play.h"
#include "front/window/game/scene.h"
#include "front/window/ui/loop.h"
#include "store/inputs.h"
#include "store/json_parse.h"

#include "base/banned.h"

/* An editor writes in several goes: so long it must be quiet, and no longer is waited. */
static const double QUIET_MS = 25, PATIENCE_MS = 150, LOOK_MS = 500;
enum { MOST_STATES = 2000000, WAYS_STATES = 300000 };

/* ---- jobs and results */

typedef struct Job {
    unsigned number;
    char *path, *scenarios, *language;
    Lang lang;
    AuthorPlay *play; /* of the reacher: a copy */
} Job;

typedef enum ResultKind {
    RESULT_READ,
    RESULT_CHECKED,
    RESULT_WAYS,
    RESULT_DRAWN,
    RESULT_REACH
} ResultKind;

typedef struct Result {
    ResultKind kind;
    unsigned number;
    Opened *opened; /* RESULT_READ: NULL when it cannot be played */
    Findings findings;
    CheckReport report;
    GraphLayout layout;
    FilterResult laid;
    AuthorWay *ways;
    int way_count;
    AuthorReach reach;
} Result;

static char *copy(const char *text) {
    return text ? xstrdup(text) : NULL;
}

static Job *job_new(const Author *author) {
    Job *job = xcalloc(1, sizeof *job);
    *job = (Job){.number = author->asked,
                 .path = xstrdup(author->path),
                 .scenarios = copy(author->game->scenarios),
                 .language = xstrdup(author->language),
                 .lang = app_lang(author->game->app)};
    return job;
}

static void job_free(void *given) {
    Job *job = given;
    if (job->play) {
        author_play_release(job->play);
        free(job->play);
    }
    free(job->path);
    free(job->scenarios);
    free(job->language);
    free(job);
}

static Result *result_new(const Job *job, ResultKind kind) {
    Result *result = xcalloc(1, sizeof *result);
    result->kind = kind;
    result->number = job->number;
    return result;
}

static void opened_free(Opened *opened) {
    if (opened)
        opened_release(opened);
    free(opened);
}

static void ways_free(AuthorWay *ways, int count) {
    for (int i = 0; i < count; i++) {
        for (int k = 0; k < ways[i].count; k++)
            free(ways[i].inputs[k]);
        free(ways[i].inputs);
        free(ways[i].moment);
    }
    free(ways);
}

static void result_free(void *given) {
    Result *result = given;
    opened_free(result->opened);
    if (result->kind == RESULT_READ)
        findings_release(&result->findings);
    if (result->kind == RESULT_CHECKED)
        check_report_release(&result->report);
    graph_layout_release(&result->layout);
    ways_free(result->ways, result->way_count);
    free(result);
}

/* In a thread: nothing of the author's is touched. */
static Opened *read_case(const Job *job, Findings *findings) {
    Library library;
    int code;
    Opened *opened = xcalloc(1, sizeof *opened);
    library_init(&library, job->scenarios);
    bool good = opened_init(opened, &library, job->path, job->language, findings, &code);
    library_release(&library);
    if (good)
        return opened;
    free(opened);
    return NULL;
}

/* ---- reading */

static void load(Worker *worker, void *context, void *given) {
    (void)context;
    Job *job = given;
    Result *result = result_new(job, RESULT_READ);
    findings_init(&result->findings, job->lang);
    result->opened = read_case(job, &result->findings);
    worker_give(worker, result);
    job_free(job);
}

/* ---- checking and drawing */

static void find_ways(Worker *worker, const Job *job, const Opened *opened) {
    const Scenario *scenario = opened->file.scenario;
    ExploreSetup setup = {.most_states = WAYS_STATES, .stop = worker_stop(worker)};
    Exploration *exploration = exploration_new(scenario, &opened->file.calls, &setup);
    Play *play = play_new(scenario, &opened->file.calls, (PlaySetup){.seed = 1});
    Result *result = result_new(job, RESULT_WAYS);
    result->ways = xcalloc((size_t)scenario->moment_count + 1, sizeof *result->ways);
    for (int i = 0; i < scenario->moment_count; i++) {
        int count;
        if (exploration_moment(exploration, i) != VERDICT_REACHED ||
            !exploration_play_moment(exploration, i, play))
            continue;
        const Input *inputs = play_inputs(play, &count);
        result->ways[result->way_count++] =
            (AuthorWay){.moment = xstrdup(scenario->moments[i].name),
                        .inputs = author_play_words(scenario, inputs, count),
                        .count = count};
    }
    play_free(play);
    exploration_free(exploration);
    worker_give(worker, result);
}

static void draw(Worker *worker, const Job *job, const Opened *opened) {
    Graph graph;
    Result *result = result_new(job, RESULT_DRAWN);
    graph_init(&graph, opened->file.scenario, &opened->file.calls, MOST_STATES,
               worker_stop(worker));
    result->laid = graph_layout_init(&result->layout, &graph);
    graph_release(&graph);
    worker_give(worker, result);
}

static void check(Worker *worker, const Job *job) {
    Library library;
    Result *result = result_new(job, RESULT_CHECKED);
    CheckSetup setup = {.stop = worker_stop(worker)};
    check_report_init(&result->report, job->lang);
    library_init(&library, job->scenarios);
    check_path(&result->report, &library, job->path, &setup);
    library_release(&library);
    findings_sort(&result->report.findings);
    if (*worker_stop(worker))
        result_free(result);
    else
        worker_give(worker, result);
}

static void study(Worker *worker, void *context, void *given) {
    (void)context;
    Job *job = given;
    const volatile sig_atomic_t *stop = worker_stop(worker);
    Findings findings;
    findings_init(&findings, job->lang);
    check(worker, job);
    Opened *opened = *stop ? NULL : read_case(job, &findings);
    if (opened && !*stop)
        find_ways(worker, job, opened);
    if (opened && !*stop)
        draw(worker, job, opened);
    opened_free(opened);
    findings_release(&findings);
    job_free(job);
}

/* ---- looking ahead */

/* What its thread keeps from one question to the next. */
struct Reacher {
    unsigned number;
    Opened *opened;
    Exploration *exploration;
};

static void reacher_forget(Reacher *reacher) {
    exploration_free(reacher->exploration);
    opened_free(reacher->opened);
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

static void look_ahead(Worker *worker, const Job *job, const Reacher *reacher) {
    const Scenario *scenario = reacher->opened->file.scenario;
    const ScriptCalls *calls = &reacher->opened->file.calls;
    const volatile sig_atomic_t *stop = worker_stop(worker);
    PlaySetup setup = {.seed = 1, .mode = PLAY_PRACTICE, .time_factor = 0};
    Result *result = result_new(job, RESULT_REACH);
    Play *from = play_new(scenario, calls, setup), *play = play_new(scenario, calls, setup);
    AuthorPlay begin = *job->play;
    begin.at = 0;
    if (repeat(job->play, scenario, from) && repeat(&begin, scenario, play))
        for (int i = 0; i < SCORED_COUNT && !*stop; i++)
            for (int up = 0; up < 2 && !*stop; up++)
                result->reach.has[i][up] = exploration_reach(
                    reacher->exploration, from, i, up, play, &result->reach.value[i][up], stop);
    play_free(from);
    play_free(play);
    if (*stop)
        result_free(result);
    else
        worker_give(worker, result);
}

static void reach(Worker *worker, void *context, void *given) {
    Job *job = given;
    Reacher *reacher = ((Author *)context)->ahead; /* nothing else of it is touched */
    Findings findings;
    findings_init(&findings, job->lang);
    if (reacher->number != job->number || !reacher->exploration) {
        reacher_forget(reacher);
        reacher->opened = read_case(job, &findings);
        if (reacher->opened) {
            ExploreSetup setup = {.stop = worker_stop(worker)};
            reacher->exploration = exploration_new(reacher->opened->file.scenario,
                                                   &reacher->opened->file.calls, &setup);
            reacher->number = job->number;
        }
        if (*worker_stop(worker)) /* it may lack something */
            reacher_forget(reacher);
    }
    if (reacher->exploration)
        look_ahead(worker, job, reacher);
    findings_release(&findings);
    job_free(job);
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
    opened_free(old);
    text_clear(&author->told);
    if (!whole && old) {
        Text turn = {0};
        text_addf(&turn, "%d", session_turns(scene_session(author->scene)));
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
    if (result->number != author->asked) {
        result_free(result);
        return;
    }
    switch (result->kind) {
    case RESULT_READ:
        was_read(author, result);
        break;
    case RESULT_CHECKED: {
        CheckReport old = author->report;
        bool had = author->has_report;
        author->report = result->report;
        author->has_report = true;
        author->checking = false;
        if (had)
            check_report_release(&old);
        result->kind = RESULT_WAYS; /* it was taken out */
        break;
    }
    case RESULT_WAYS:
        ways_free(author->ways, author->way_count);
        author->ways = result->ways;
        author->way_count = result->way_count;
        result->ways = NULL;
        result->way_count = 0;
        break;
    case RESULT_DRAWN: {
        int nodes = author->layout.node_count;
        graph_layout_release(&author->layout);
        author->layout = result->layout;
        author->laid = result->laid;
        author->has_layout = true;
        result->layout = (GraphLayout){0};
        if (author->layout.node_count != nodes)
            author_graph_follow(author);
        break;
    }
    case RESULT_REACH:
        author->reach = result->reach;
        author->reaching = false;
        break;
    }
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
    author->checking = true;
    worker_ask(author->loader, job_new(author));
    worker_ask(author->student, job_new(author));
}

void author_case_reach(Author *author) {
    if (!author->open[PANEL_SCORES] || !author->opened)
        return;
    Job *job = job_new(author);
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
    return author_case_is_read(author) && worker_is_idle(author->student) &&
           worker_is_idle(author->reacher);
}

/* ---- beginning and end */

static const WorkerTasks loading = {load, job_free, done, result_free};
static const WorkerTasks studying = {study, job_free, done, result_free};
static const WorkerTasks reaching = {reach, job_free, done, result_free};

void author_case_begin(Author *author) {
    App *app = author->game->app;
    author->watch = file_watch_new();
    author->settles = author->looks = INFINITY;
    int descriptor = file_watch_descriptor(author->watch);
    author->watched = descriptor >= 0 && !app_watch(app, descriptor, changed, author);
    if (!author->watched)
        author->looks = app_now(app) + LOOK_MS;
    watch(author);
    author->loader = worker_new(app, &loading, author);
    author->student = worker_new(app, &studying, author);
    author->ahead = xcalloc(1, sizeof *author->ahead);
    author->reacher = worker_new(app, &reaching, author);
}

void author_case_end(Author *author) {
    if (author->watched)
        app_unwatch(author->game->app, file_watch_descriptor(author->watch));
    worker_free(author->loader);
    worker_free(author->student);
    worker_free(author->reacher);
    reacher_forget(author->ahead);
    free(author->ahead);
    free(author->house);
    file_watch_free(author->watch);
    ways_free(author->ways, author->way_count);
    graph_layout_release(&author->layout);
    if (author->has_report)
        check_report_release(&author->report);
    findings_release(&author->faults);
}
