/* The way from a command to the window: window.c hands the request to front/window, where there is
 * one.
 *
 * Without a window, or without a display, window_is_there says no and the terminal takes over. */
#ifndef KLACHT_COMMANDS_WINDOW_H
#define KLACHT_COMMANDS_WINDOW_H

#include "base/file_write.h"
#include "commands/command.h"
#include "front/shared/tryout.h"
#include "store/settings.h"

typedef struct WindowRequest {
    const char *play;                         /* a case to begin with; NULL: the menu */
    TryOut at;                                /* begins there, to try it out; no moment: not */
    bool resume;                              /* go on with the interrupted play */
    bool has_mode, has_seed, has_time_factor, has_say; /* else the window's own settings */
    PlayMode mode;
    SayFirst say;
    uint64_t seed;
    double time_factor;    /* 0: off */
    const char *alias;     /* NULL: not given */
    FileOut out;           /* no path: the usual place */
    const char *author;    /* a case to write at; NULL: none */
    const char *calibrate; /* a set to calibrate on; NULL: none */
    const char *room;      /* a case that a room plays together; NULL: none */
    const char *room_file; /* a session of it to go on with, or to look back at; NULL: none */
    const char *const *results; /* of a group, to go through together */
    int result_count;
    bool solo, web;
    int port;
    const char *const *votes;
    int vote_count;
} WindowRequest;

bool window_is_there(void);
/* Runs until the window closes; gives an exit code. */
int window_run(Context *context, const WindowRequest *request);

#endif
