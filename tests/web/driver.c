#include "driver.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

static int64_t clock_of(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static int64_t clock_us(void) {
    return clock_of(CLOCK_MONOTONIC);
}

int64_t driver_now(void *context) {
    const Driver *driver = context;
    return (clock_us() - driver->began_us) / 1000;
}

static void changed(void *context, int changes) {
    Driver *driver = context;
    int64_t from = clock_us();
    if (!(changes & SERVER_STEPPED))
        return;
    driver->steps++;
    if (driver->save_path && !driver->save(driver, driver->save_path))
        exit(1);
    server_kept(driver->server, !driver->full);
    if (clock_us() - from > driver->worst_save_us)
        driver->worst_save_us = clock_us() - from;
}

/* ---- words ---- */

static void say_seats(const Driver *driver) {
    static const char *const phones[] = {"none", "here", "away"};
    int count = driver->served.calls->seats(driver->served.session);
    for (int i = 0; i < count; i++)
        printf("%s%d:%s:%s", i ? " " : "", i, served_sits(&driver->served, i) ? "in" : "out",
               phones[server_phone(driver->server, i)]);
    printf("\n");
}

/* And begins anew. */
static void say_stats(Driver *driver) {
    printf("worst_us %lld work_us %lld save_us %lld runs %d steps %d\n",
           (long long)driver->worst_us, (long long)driver->worst_work_us,
           (long long)driver->worst_save_us, driver->runs, driver->steps);
    driver->worst_us = driver->worst_work_us = driver->worst_save_us = 0;
    driver->runs = driver->steps = 0;
}

static void say_ok(bool ok) {
    printf("%s\n", ok ? "ok" : "no");
}

static void obey(Driver *driver, char *line) {
    char *rest = NULL, *word = strtok_r(line, " \n", &rest);
    Server *server = driver->server;
    char *more = rest;
    if (!word)
        return;
    more[strcspn(more, "\n")] = '\0';
    long number = strtol(more, NULL, 10);
    if (!strcmp(word, "remove")) {
        say_ok(server_remove(server, (int)number) == MSG_NONE);
    } else if (!strcmp(word, "joining")) {
        server_set_joining(server, !strcmp(more, "on"));
        say_ok(true);
    } else if (!strcmp(word, "disk")) {
        driver->full = !strcmp(more, "full");
        server_kept(server, !driver->full);
        say_ok(true);
    } else if (!strcmp(word, "time")) {
        server_set_time_left(server, (int)number);
        say_ok(true);
    } else if (!strcmp(word, "seats")) {
        say_seats(driver);
    } else if (!strcmp(word, "stats")) {
        say_stats(driver);
    } else if (!strcmp(word, "print") && *more) {
        say_ok(driver->save(driver, more));
    } else if (!strcmp(word, "quit")) {
        driver->over = true;
    } else if (!driver->obey(driver, word, more)) {
        printf("no such word\n");
    }
}

/* Reads what has come and obeys each whole line. */
static void listen_to(Driver *driver, Text *heard) {
    char bytes[4096];
    ssize_t n = read(STDIN_FILENO, bytes, sizeof bytes);
    if (n <= 0) {
        driver->over = true;
        return;
    }
    text_add_bytes(heard, bytes, (size_t)n);
    char *all = text_take(heard), *line = all, *end;
    while ((end = strchr(line, '\n'))) {
        *end = '\0';
        obey(driver, line);
        line = end + 1;
    }
    text_add(heard, line);
    free(all);
    fflush(stdout);
}

static void run(Driver *driver) {
    Text heard = {0};
    while (!driver->over) {
        struct pollfd wait[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                                {.fd = server_descriptor(driver->server), .events = POLLIN}};
        int deadline = server_deadline(driver->server);
        if (poll(wait, 2, deadline) < 0)
            break;
        /* by the clock on the wall, and without what other programs took of it */
        int64_t from = clock_us(), worked = clock_of(CLOCK_THREAD_CPUTIME_ID);
        server_run(driver->server);
        int64_t took = clock_us() - from;
        worked = clock_of(CLOCK_THREAD_CPUTIME_ID) - worked;
        driver->runs++;
        if (took > driver->worst_us)
            driver->worst_us = took;
        if (worked > driver->worst_work_us)
            driver->worst_work_us = worked;
        if (wait[0].revents)
            listen_to(driver, &heard);
    }
    text_release(&heard);
}

int driver_options(Driver *driver, int argc, char **argv) {
    int at = 1;
    driver->address = "127.0.0.1";
    driver->language = "nl";
    driver->began_us = clock_us();
    for (; at + 1 < argc && !strncmp(argv[at], "--", 2); at += 2) {
        const char *value = argv[at + 1];
        if (!strcmp(argv[at], "--address"))
            driver->address = value;
        else if (!strcmp(argv[at], "--port"))
            driver->port = (int)strtol(value, NULL, 10);
        else if (!strcmp(argv[at], "--items") || !strcmp(argv[at], "--seed"))
            driver->number = strtol(value, NULL, 10);
        else if (!strcmp(argv[at], "--save"))
            driver->save_path = value;
        else if (!strcmp(argv[at], "--lang"))
            driver->language = value;
    }
    return argc - at == 2 && lang_of(driver->language, &driver->lang) ? at : 0;
}

int driver_lead(Driver *driver) {
    Text why = {0};
    driver->server = server_start(&(ServerOptions){.address = driver->address,
                                                   .port = driver->port,
                                                   .assets = KLACHT_SOURCE "/assets",
                                                   .served = driver->served,
                                                   .lang = driver->lang,
                                                   .now = driver_now,
                                                   .changed = changed,
                                                   .context = driver},
                                  &why);
    if (driver->server) {
        printf("ready %s %s\n", server_url(driver->server), server_code(driver->server));
        fflush(stdout);
        run(driver);
    } else {
        fprintf(stderr, "%s\n", text_cstr(&why));
    }
    int exit_code = driver->server ? 0 : 1;
    server_stop(driver->server);
    text_release(&why);
    return exit_code;
}
