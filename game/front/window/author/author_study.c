#include "front/window/author/author_study.h"

#include <stdlib.h>

#include "base/arena.h"
#include "explore/explore_ways.h"
#include "front/window/author/author_graph.h"
#include "front/window/author/author_job.h"
#include "front/window/author/author_play.h"
#include "front/window/author/author_texts.h"

#include "base/banned.h"

typedef enum ResultKind {
    RESULT_DRAWN,
    RESULT_FOUND, /* what is wrong; `whole`: that is all */
    RESULT_WAYS,
    RESULT_TEXTS
} ResultKind;

typedef struct Result {
    ResultKind kind;
    unsigned number;
    bool whole;
    Findings findings;
    GraphLayout layout;
    FilterResult laid;
    AuthorWay *ways;
    int way_count;
    AuthorTexts texts;
} Result;

typedef struct Study { /* of one job, in the thread */
    Worker *worker;
    const AuthorJob *job;
    GraphLayout layout;
    FilterResult laid;
} Study;

static Result *result_new(const Study *study, ResultKind kind) {
    Result *result = xcalloc(1, sizeof *result);
    result->kind = kind;
    result->number = study->job->number;
    findings_init(&result->findings, study->job->lang);
    return result;
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
    findings_release(&result->findings);
    graph_layout_release(&result->layout);
    ways_free(result->ways, result->way_count);
    author_texts_release(&result->texts);
    free(result);
}

static bool is_stopped(const Study *study) {
    return *worker_stop(study->worker) != 0;
}

/* ---- in the thread */

static void give_drawing(Study *study) {
    Result *result = result_new(study, RESULT_DRAWN);
    result->laid = study->laid;
    result->layout = graph_layout_copy(&study->layout);
    worker_give(study->worker, result);
}

static void draw(Study *study, const Opened *opened) {
    Graph graph;
    graph_init_explored(&graph, opened->file.scenario, &opened->file.calls, NULL);
    study->laid = graph_layout_init(&study->layout, &graph);
    graph_release(&graph);
    give_drawing(study);
}

/* What is known by now moves nothing in the drawing. */
static void mark(Study *study, const Opened *opened, Exploration *exploration) {
    Graph graph;
    const Scenario *scenario = opened->file.scenario;
    if (study->layout.node_count != scenario->moment_count + scenario->ending_count)
        return; /* it was saved again since */
    graph_init_explored(&graph, scenario, &opened->file.calls, exploration);
    graph_layout_mark(&study->layout, &graph);
    graph_release(&graph);
    give_drawing(study);
}

static void find_ways(Study *study, const Opened *opened, Exploration *exploration) {
    const Scenario *scenario = opened->file.scenario;
    BestWays *ways = best_ways_new(exploration, worker_stop(study->worker));
    Play *play = play_new(scenario, &opened->file.calls, (PlaySetup){.seed = 1});
    Result *result = result_new(study, RESULT_WAYS);
    result->ways = xcalloc((size_t)scenario->moment_count + 1, sizeof *result->ways);
    for (int i = 0; i < scenario->moment_count && !is_stopped(study); i++) {
        int count;
        if (!best_ways_play(ways, i, play))
            continue;
        const Input *inputs = play_inputs(play, &count);
        result->ways[result->way_count++] =
            (AuthorWay){.moment = xstrdup(scenario->moments[i].name),
                        .inputs = author_play_words(scenario, inputs, count),
                        .count = count};
    }
    play_free(play);
    best_ways_free(ways);
    worker_give(study->worker, result);
}

static void add_finding(Findings *to, const Finding *finding) {
    finding_take(to, finding, finding->file, finding->line);
}

static void give_findings(const Study *study, const Findings *findings, bool whole) {
    Result *result = result_new(study, RESULT_FOUND);
    for (int i = 0; i < findings->count; i++)
        add_finding(&result->findings, &findings->items[i]);
    findings_sort(&result->findings);
    result->whole = whole;
    worker_give(study->worker, result);
}

static void found(void *context, const Findings *so_far) {
    const Study *study = context;
    if (!is_stopped(study))
        give_findings(study, so_far, false);
}

static void explored(void *context, const Opened *opened, Exploration *exploration) {
    Study *study = context;
    if (is_stopped(study))
        return;
    mark(study, opened, exploration);
    find_ways(study, opened, exploration);
}

static void find_texts(const Study *study) {
    Result *result = result_new(study, RESULT_TEXTS);
    author_texts_find(&result->texts, study->job);
    worker_give(study->worker, result);
}

/* The spelling comes last: another program looks at it, which a save would have to wait for. */
static void check(Study *study) {
    const AuthorJob *job = study->job;
    Library library;
    CheckReport report;
    CheckSetup setup = {.stop = worker_stop(study->worker),
                        .watcher = {.context = study, .found = found, .explored = explored}};
    check_report_init(&report, job->lang);
    library_init(&library, job->scenarios);
    check_path(&report, &library, job->path, &setup);
    if (!is_stopped(study))
        give_findings(study, &report.findings, false);
    if (!is_stopped(study)) {
        check_spelling(&report, job->path);
        give_findings(study, &report.findings, true);
    }
    library_release(&library);
    check_report_release(&report);
}

static void study_case(Worker *worker, void *context, void *given) {
    (void)context;
    AuthorJob *job = given;
    Study study = {.worker = worker, .job = job};
    Findings findings;
    findings_init(&findings, job->lang);
    Opened *opened = author_job_open(job, &findings);
    if (opened && !is_stopped(&study))
        draw(&study, opened);
    author_job_close(opened);
    if (!is_stopped(&study))
        find_texts(&study);
    if (!is_stopped(&study))
        check(&study);
    graph_layout_release(&study.layout);
    findings_release(&findings);
    author_job_free(job);
}

/* ---- on the main thread */

static void take_drawing(Author *author, Result *result) {
    bool first = !author->has_layout;
    graph_layout_release(&author->layout);
    author->layout = result->layout;
    author->laid = result->laid;
    author->has_layout = true;
    result->layout = (GraphLayout){0};
    author_graph_changed(author, first);
}

static bool is_among(const Findings *findings, const Finding *finding) {
    for (int i = 0; i < findings->count; i++) {
        const Finding *other = &findings->items[i];
        if (other->rule == finding->rule && other->line == finding->line &&
            other->digest == finding->digest)
            return true;
    }
    return false;
}

static void empty(Findings *findings, Lang lang) {
    findings_release(findings);
    findings_init(findings, lang);
}

/* What took longer to find than the rest: it stands until it is looked for again. */
static void note_late(Author *author, const Findings *whole) {
    bool same = author->found_of == author->asked;
    empty(&author->found_late, whole->lang);
    for (int i = 0; i < whole->count && same; i++)
        if (!is_among(&author->found_soon, &whole->items[i]))
            add_finding(&author->found_late, &whole->items[i]);
}

static void note_soon(Author *author, const Findings *first) {
    empty(&author->found_soon, first->lang);
    for (int i = 0; i < first->count; i++)
        add_finding(&author->found_soon, &first->items[i]);
}

static void take_findings(Author *author, Result *result) {
    if (result->whole)
        note_late(author, &result->findings);
    else if (author->found_of != result->number)
        note_soon(author, &result->findings);
    findings_release(&author->found);
    author->found = result->findings;
    author->found_of = result->number;
    findings_init(&result->findings, author->found.lang);
    author->has_found = true;
    author->checking = !result->whole;
}

static void done(void *context, void *given) {
    Author *author = context;
    Result *result = given;
    if (result->number == author->asked) {
        if (result->kind == RESULT_DRAWN) {
            take_drawing(author, result);
        } else if (result->kind == RESULT_FOUND) {
            take_findings(author, result);
        } else if (result->kind == RESULT_TEXTS) {
            author_texts_release(&author->texts);
            author->texts = result->texts;
            result->texts = (AuthorTexts){0};
        } else {
            ways_free(author->ways, author->way_count);
            author->ways = result->ways;
            author->way_count = result->way_count;
            result->ways = NULL;
            result->way_count = 0;
        }
    }
    result_free(result);
}

static const WorkerTasks tasks = {study_case, author_job_free, done, result_free};

void author_study_begin(Author *author) {
    findings_init(&author->found, app_lang(author->game->app));
    findings_init(&author->found_soon, app_lang(author->game->app));
    findings_init(&author->found_late, app_lang(author->game->app));
    author->student = worker_new(author->game->app, &tasks, author);
}

void author_study_end(Author *author) {
    worker_free(author->student);
    ways_free(author->ways, author->way_count);
    graph_layout_release(&author->layout);
    author_texts_release(&author->texts);
    findings_release(&author->found);
    findings_release(&author->found_soon);
    findings_release(&author->found_late);
}

void author_study_ask(Author *author) {
    author->checking = true;
    worker_ask(author->student, author_job_new(author));
}

bool author_study_is_idle(const Author *author) {
    return worker_is_idle(author->student);
}
