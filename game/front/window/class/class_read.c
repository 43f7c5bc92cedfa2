#include "front/window/class/class_read.h"

#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

enum { SAY_EACH = 50 }; /* results */

typedef struct Job {
    char **paths, *scenarios;
    int path_count;
    Lang lang;
} Job;

typedef struct Taking { /* in the thread */
    Worker *worker;
    ClassRead *read;
} Taking;

void class_read_drop_job(void *given) {
    Job *job = given;
    for (int i = 0; i < job->path_count; i++)
        free(job->paths[i]);
    free(job->paths);
    free(job->scenarios);
    free(job);
}

void class_read_free(ClassRead *read) {
    if (!read)
        return;
    if (read->whole) {
        report_release(&read->report);
        library_release(&read->library);
        findings_release(&read->findings);
        results_counts_release(&read->counts);
    }
    free(read);
}

void class_read_drop(void *read) {
    class_read_free(read);
}

static void say_so_far(Worker *worker, int so_far) {
    ClassRead *said = xcalloc(1, sizeof *said);
    said->so_far = so_far;
    worker_give(worker, said);
}

static bool take(void *context, const Record *record, const Json *result) {
    Taking *taking = context;
    (void)result;
    report_add(&taking->read->report, record);
    if (++taking->read->so_far % SAY_EACH == 0)
        say_so_far(taking->worker, taking->read->so_far);
    return !*worker_stop(taking->worker);
}

void class_read_work(Worker *worker, void *context, void *given) {
    Job *job = given;
    ClassRead *read = xcalloc(1, sizeof *read);
    Taking taking = {worker, read};
    (void)context;
    read->whole = true;
    library_init(&read->library, job->scenarios);
    findings_init(&read->findings, job->lang);
    report_init(&read->report, &read->library, lang_id(job->lang));
    results_read((const char *const *)job->paths, job->path_count, &read->findings, take, &taking,
                 &read->counts);
    report_finish(&read->report);
    class_read_drop_job(job);
    if (*worker_stop(worker))
        class_read_free(read);
    else
        worker_give(worker, read);
}

void class_read_ask(Worker *worker, char *const *paths, int count, const char *scenarios,
                    Lang lang) {
    Job *job = xcalloc(1, sizeof *job);
    job->paths = xcalloc((size_t)count + 1, sizeof *job->paths);
    for (int i = 0; i < count; i++)
        job->paths[job->path_count++] = xstrdup(paths[i]);
    job->scenarios = scenarios ? xstrdup(scenarios) : NULL;
    job->lang = lang;
    worker_ask(worker, job);
}
