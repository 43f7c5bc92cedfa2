/* Start: opens the window at the menu or at a case and runs until it closes. */
#ifndef KLACHT_WINDOW_START_H
#define KLACHT_WINDOW_START_H

#include "base/file_write.h"
#include "base/locale.h"
#include "front/shared/tryout.h"
#include "store/settings.h"

typedef struct WindowStart {
    const char *scenarios; /* NULL: the usual places */
    const char *play;      /* a case to begin with; NULL: the menu */
    TryOut at;             /* begins there, to try it out; no moment: not */
    bool resume;
    Lang lang;
    bool lang_given, has_mode, has_seed, has_time_factor, has_say;
    PlayMode mode;
    SayFirst say;
    uint64_t seed;
    double time_factor; /* 0: off */
    const char *alias;
    FileOut out;           /* no path: the usual place */
    const char *author;    /* a case to write at; NULL: none */
    const char *calibrate; /* a set to begin with; NULL: none */
    const char *room; /* a case that a room plays together, to begin with; NULL: none */
    const char *room_file; /* a session of it to go on with, or to look back at; NULL: none */
    const char *const *results; /* of a group, to begin with */
    int result_count;
    bool solo, web;
    int port; /* of the phones; 0: any that is free */
    const char *const *votes; /* vote files */
    int vote_count;
} WindowStart;

/* Returns the exit code of the program; what went wrong is said on standard error. */
int window_start(const WindowStart *start);

#endif
