/* Worker: a thread of its own that does the newest of what it is asked.
 *
 * What is asked later takes the place of what waits, and what is being done is told to stop.
 * Results come back one by one on the main thread, in order, and wake the window. Jobs and results
 * are given over: the worker drops what nobody takes any more. Where there are no threads a job is
 * done at once.
 */
#ifndef KLACHT_UI_WORKER_H
#define KLACHT_UI_WORKER_H

#include <signal.h>
#include <stdbool.h>

#include "front/window/ui/app.h"

typedef struct Worker Worker;

typedef struct WorkerTasks {
    /* In the thread: does the job, which it frees, and gives results by worker_give. */
    void (*work)(Worker *worker, void *context, void *job);
    void (*drop_job)(void *job);
    /* On the main thread; it owns the result from here on. The tree is built anew afterwards. */
    void (*done)(void *context, void *result);
    void (*drop_result)(void *result);
} WorkerTasks;

/* The tasks are borrowed. */
Worker *worker_new(App *app, const WorkerTasks *tasks, void *context);
/* Waits until what is being done has stopped. */
void worker_free(Worker *worker);
void worker_ask(Worker *worker, void *job);
/* Nothing waits, nothing is being done and every result was taken. */
bool worker_is_idle(Worker *worker);

/* In the thread. */
void worker_give(Worker *worker, void *result);
/* Not 0: what is being done is of no use any more. */
const volatile sig_atomic_t *worker_stop(const Worker *worker);

/* For the loop: results of this worker (by its number) are there. */
void worker_wake(App *app, int number);

#endif
