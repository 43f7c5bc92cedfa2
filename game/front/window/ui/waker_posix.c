#include "front/window/ui/waker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <SDL.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"

#include "base/banned.h"

enum { WATCHED = 60 };

struct Waker {
    uint32_t event;
    SDL_mutex *lock; /* guards what follows */
    struct {
        int descriptor;
        bool resting;
    } watched[WATCHED];
    int count;
    bool ending;
    int bell[2]; /* a byte in it lets the thread look at the list again */
    SDL_Thread *thread;
};

static void ring(Waker *waker) {
    while (write(waker->bell[1], "!", 1) < 0 && errno == EINTR)
        ;
}

/* Fills what to wait for; false when the thread should end. */
static bool collect(Waker *waker, struct pollfd *fds, nfds_t *count) {
    SDL_LockMutex(waker->lock);
    bool go_on = !waker->ending;
    fds[0] = (struct pollfd){.fd = waker->bell[0], .events = POLLIN};
    *count = 1;
    for (int i = 0; i < waker->count; i++)
        if (!waker->watched[i].resting)
            fds[(*count)++] = (struct pollfd){.fd = waker->watched[i].descriptor, .events = POLLIN};
    SDL_UnlockMutex(waker->lock);
    return go_on;
}

static void tell(Waker *waker, int descriptor) {
    SDL_Event event = {.user = {.type = waker->event, .code = descriptor}};
    SDL_LockMutex(waker->lock);
    for (int i = 0; i < waker->count; i++)
        if (waker->watched[i].descriptor == descriptor)
            waker->watched[i].resting = SDL_PushEvent(&event) == 1;
    SDL_UnlockMutex(waker->lock);
}

static int wait_for_ever(void *context) {
    Waker *waker = context;
    struct pollfd fds[WATCHED + 1];
    nfds_t count;
    while (collect(waker, fds, &count)) {
        if (poll(fds, count, -1) < 0)
            continue; /* a signal: look again */
        char bytes[64];
        while (fds[0].revents && read(waker->bell[0], bytes, sizeof bytes) > 0)
            ;
        for (nfds_t i = 1; i < count; i++)
            if (fds[i].revents)
                tell(waker, fds[i].fd);
    }
    return 0;
}

Waker *waker_new(uint32_t event) {
    Waker *waker = xcalloc(1, sizeof *waker);
    waker->event = event;
    waker->bell[0] = waker->bell[1] = -1;
    return waker;
}

/* The thread and what it needs, made with the first descriptor. */
static int begin(Waker *waker) {
    if (waker->thread)
        return 0;
    if (waker->bell[0] < 0 && pipe2(waker->bell, O_CLOEXEC | O_NONBLOCK))
        return -1;
    if (!waker->lock)
        waker->lock = SDL_CreateMutex();
    if (waker->lock)
        waker->thread = SDL_CreateThread(wait_for_ever, "waker", waker);
    return waker->thread ? 0 : -1;
}

void waker_free(Waker *waker) {
    if (!waker)
        return;
    if (waker->thread) {
        SDL_LockMutex(waker->lock);
        waker->ending = true;
        SDL_UnlockMutex(waker->lock);
        ring(waker);
        SDL_WaitThread(waker->thread, NULL);
    }
    if (waker->lock)
        SDL_DestroyMutex(waker->lock);
    for (int i = 0; i < 2; i++)
        if (waker->bell[i] >= 0)
            close(waker->bell[i]);
    free(waker);
}

int waker_watch(Waker *waker, int descriptor) {
    if (begin(waker))
        return -1;
    SDL_LockMutex(waker->lock);
    int status = waker->count < WATCHED ? 0 : -1;
    if (!status) {
        waker->watched[waker->count].descriptor = descriptor;
        waker->watched[waker->count++].resting = false;
    }
    SDL_UnlockMutex(waker->lock);
    ring(waker);
    return status;
}

void waker_again(Waker *waker, int descriptor) {
    if (!waker->thread)
        return;
    SDL_LockMutex(waker->lock);
    for (int i = 0; i < waker->count; i++)
        if (waker->watched[i].descriptor == descriptor)
            waker->watched[i].resting = false;
    SDL_UnlockMutex(waker->lock);
    ring(waker);
}

void waker_unwatch(Waker *waker, int descriptor) {
    if (!waker->thread)
        return;
    SDL_LockMutex(waker->lock);
    for (int i = waker->count - 1; i >= 0; i--)
        if (waker->watched[i].descriptor == descriptor)
            waker->watched[i] = waker->watched[--waker->count];
    SDL_UnlockMutex(waker->lock);
    ring(waker);
}
