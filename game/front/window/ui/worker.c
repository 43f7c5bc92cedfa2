#include "front/window/ui/worker.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/window/ui/app_inside.h"

#include "base/banned.h"

struct Worker {
    App *app;
    const WorkerTasks *tasks;
    void *context;
    int number; /* among those of the app, which lists it */
    SDL_Thread *thread;
    SDL_mutex *lock; /* guards what follows */
    SDL_cond *asked;
    void *job; /* that waits */
    bool working, ending;
    void **results;
    int result_count, result_capacity;
    volatile sig_atomic_t stop;
};

static void *next_job(Worker *worker) {
    SDL_LockMutex(worker->lock);
    worker->working = false;
    while (!worker->job && !worker->ending)
        SDL_CondWait(worker->asked, worker->lock);
    void *job = worker->ending ? NULL : worker->job;
    if (job) {
        worker->job = NULL;
        worker->working = true;
        worker->stop = 0;
    }
    SDL_UnlockMutex(worker->lock);
    return job;
}

static int run(void *context) {
    Worker *worker = context;
    void *job;
    while ((job = next_job(worker)))
        worker->tasks->work(worker, worker->context, job);
    return 0;
}

static int number_for(App *app, Worker *worker) {
    for (int i = 0; i < APP_WORKERS; i++)
        if (!app->workers[i]) {
            app->workers[i] = worker;
            return i;
        }
    return -1;
}

Worker *worker_new(App *app, const WorkerTasks *tasks, void *context) {
    Worker *worker = xcalloc(1, sizeof *worker);
    worker->app = app;
    worker->tasks = tasks;
    worker->context = context;
    if (!app->worker_event)
        app->worker_event = SDL_RegisterEvents(1);
    worker->number = number_for(app, worker);
    worker->lock = SDL_CreateMutex();
    worker->asked = SDL_CreateCond();
    if (worker->lock && worker->asked && worker->number >= 0)
        worker->thread = SDL_CreateThread(run, "worker", worker);
    return worker;
}

void worker_free(Worker *worker) {
    if (!worker)
        return;
    if (worker->thread) {
        SDL_LockMutex(worker->lock);
        worker->ending = true;
        worker->stop = 1;
        SDL_CondSignal(worker->asked);
        SDL_UnlockMutex(worker->lock);
        SDL_WaitThread(worker->thread, NULL);
    }
    if (worker->number >= 0)
        worker->app->workers[worker->number] = NULL;
    if (worker->job)
        worker->tasks->drop_job(worker->job);
    for (int i = 0; i < worker->result_count; i++)
        worker->tasks->drop_result(worker->results[i]);
    free(worker->results);
    SDL_DestroyCond(worker->asked);
    SDL_DestroyMutex(worker->lock);
    free(worker);
}

void worker_ask(Worker *worker, void *job) {
    if (!worker->thread) {
        worker->tasks->work(worker, worker->context, job);
        worker_wake(worker->app, worker->number);
        return;
    }
    SDL_LockMutex(worker->lock);
    void *old = worker->job;
    worker->job = job;
    worker->stop = 1;
    SDL_CondSignal(worker->asked);
    SDL_UnlockMutex(worker->lock);
    if (old)
        worker->tasks->drop_job(old);
}

bool worker_is_idle(Worker *worker) {
    SDL_LockMutex(worker->lock);
    bool idle = !worker->job && !worker->working && !worker->result_count;
    SDL_UnlockMutex(worker->lock);
    return idle;
}

void worker_give(Worker *worker, void *result) {
    SDL_LockMutex(worker->lock);
    GROW_BY(worker, results, result_count, result_capacity, 1);
    worker->results[worker->result_count++] = result;
    SDL_UnlockMutex(worker->lock);
    SDL_Event event = {.user = {.type = worker->app->worker_event, .code = worker->number}};
    SDL_PushEvent(&event);
}

const volatile sig_atomic_t *worker_stop(const Worker *worker) {
    return &worker->stop;
}

static void *take_result(Worker *worker) {
    void *result = NULL;
    SDL_LockMutex(worker->lock);
    if (worker->result_count) {
        result = worker->results[0];
        worker->result_count--;
        for (int i = 0; i < worker->result_count; i++)
            worker->results[i] = worker->results[i + 1];
    }
    SDL_UnlockMutex(worker->lock);
    return result;
}

void worker_wake(App *app, int number) {
    void *result;
    /* what is done with a result may end the worker */
    while (number >= 0 && app->workers[number] && (result = take_result(app->workers[number]))) {
        Worker *worker = app->workers[number];
        worker->tasks->done(worker->context, result);
        app_rebuild(app);
    }
}
