/* System: what this program asks of the machine it runs on; its files aside (base/file.h).
 *
 * One side for each kind of machine (system_posix.c, system_windows.c, system_web.c); what is the
 * same for all stands in system.c. Strings are UTF-8, paths have '/', and what is given back is
 * malloced unless it says otherwise. No other header of an operating system is included above
 * base/. */
#ifndef KLACHT_BASE_SYSTEM_H
#define KLACHT_BASE_SYSTEM_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

#include "base/text.h"

/* First in main, once: from here on a closed pipe or a full quota is an error of that write and not
 * the end of the program, and arguments and streams are as this header says. */
void system_start(int argc, char **argv);

/* ---- chance and time ---- */

/* Bytes that nobody can guess; false when there are none to be had. Never waits. */
bool system_random(void *bytes, size_t len);
/* Zeros over what was secret, also when nobody reads them. */
void system_wipe(void *bytes, size_t len);
/* A number to begin with where it need not be secret: always there. */
uint64_t system_seed(void);

/* Since 1970. */
int64_t system_utc_ms(void);
/* These never go back and never fail. The first may stand still while the machine sleeps, the
 * second goes on. */
int64_t system_clock_ns(void);
int64_t system_passed_ms(void);
/* Time that the processor gave to this thread; where that is not known to the program, and where
 * that is not known either, about what system_clock_ns says (a page leaves out what must have been
 * a standstill, if it is asked often). */
int64_t system_processor_ns(void);
void system_sleep_ms(int ms);
/* What the clock on the wall shows at that time; minutes east of UTC. 1 January 1970 for what does
 * not fit. */
int system_local_time(int64_t utc_ms, struct tm *local);

/* ---- places ---- */

/* The folder of the program itself; NULL: it is not known. */
char *system_program_folder(void);
/* A file or folder among those that come with the program ("scenarios", "assets", "fonts",
 * "sounds"). They are found from where the program stands: share/klachtenspel as it is unpacked or
 * built, ../share/klachtenspel as it is installed. Never NULL; whether it is there, who opens it
 * sees. */
char *system_shared(const char *name);
/* The user's folders for this program, and the one he knows as his own. NULL when there is none;
 * they are not made. */
char *system_data_folder(void);
char *system_config_folder(void);
char *system_cache_folder(void);
char *system_home_folder(void);
/* A path as somebody typed it, with the home folder for "~"; malloced. */
char *system_typed_path(const char *typed);
/* The folder of that name in system_data_folder; NULL when there is none. */
char *system_user_folder(const char *name);

/* ---- the terminal and the screen ---- */

bool system_is_terminal(FILE *stream);
/* The next byte, as fgetc gives it: of a terminal that is not read as UTF-8 by itself too. */
int system_getc(FILE *stream);
/* How many letters fit in a line of the terminal; 0: it is none, or not known. */
int system_columns(FILE *stream);
/* Whether a window can be shown, as far as it can be known before it is tried. */
bool system_has_display(void);

/* From here on an interrupt (Ctrl-C) sets the flag that is given back; a second one ends the
 * program. */
const volatile sig_atomic_t *system_catch_interrupt(void);
/* As it was before. */
void system_release_interrupt(void);

/* ---- other programs and libraries ---- */

typedef enum FilterResult {
    FILTER_GOOD,
    FILTER_ABSENT, /* there is no such program */
    FILTER_FAILED, /* it ended with an error or wrote nothing; `said` has what it said */
    FILTER_NO_ROOM /* it was not started: errno says why */
} FilterResult;

/* Runs a program that is looked for as a shell does, with `in` as its standard input, until it
 * ends; `out` and `said` are what it wrote. arguments[0] is its name, NULL ends them. */
FilterResult system_filter(const char *const *arguments, const Text *in, Text *out, Text *said);

/* Starts a program, looked for as a shell does, that goes on by itself: nobody waits for it, and it
 * has none of the streams. False when there is no such program, or it cannot be started. */
bool system_launch(const char *const *arguments);

/* A shared library by its path or name, and a function of it by its name, as SDL_LoadFunction gives
 * it. NULL: it is not there. It stays open. */
void *system_library(const char *path);
void *system_symbol(void *library, const char *name);

int system_process_id(void);

#endif
