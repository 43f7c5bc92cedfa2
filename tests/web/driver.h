/* Driver: a session with the server for phones and without a window, led by lines on standard
 * input; what the programs here share whatever the kind of session is. */
#ifndef KLACHT_TESTS_WEB_DRIVER_H
#define KLACHT_TESTS_WEB_DRIVER_H

#include "front/web/server.h"

typedef struct Driver Driver;
struct Driver {
    Server *server;
    Served served;
    /* A word that is of this kind of session alone; false when it knows none such. It prints one
     * line. `rest` is what stood behind the word. */
    bool (*obey)(Driver *driver, const char *word, char *rest);
    bool (*save)(const Driver *driver, const char *path);
    const char *save_path, *address, *language;
    int port;
    long number; /* of --items or --seed */
    Lang lang;
    int64_t began_us, worst_us, worst_work_us, worst_save_us;
    int runs, steps;
    bool full; /* as if the disk was */
    bool over;
};

/* [--address A] [--port N] [--lang nl|en] [--items N] [--seed N] [--save FILE] and two more, whose
 * place is given back; 0 when that is not so. */
int driver_options(Driver *driver, int argc, char **argv);
int64_t driver_now(void *driver);
/* Starts the server, says "ready URL CODE", obeys until "quit"; an exit code. */
int driver_lead(Driver *driver);

#endif
