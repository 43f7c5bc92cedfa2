/* Agreement sessions: several sessions beside each other in order of date, by their own votes. */
#ifndef KLACHT_COMMANDS_AGREEMENT_SESSIONS_H
#define KLACHT_COMMANDS_AGREEMENT_SESSIONS_H

#include "base/locale.h"
#include "team/ratings.h"

typedef struct SessionLine {
    char started[11]; /* "2026-11-21" */
    int number;       /* of its definition */
    bool both;        /* voted on twice: `last` is after the talk */
    Agreement first, last;
} SessionLine;

typedef struct SessionLines {
    SessionLine *items;
    int count, capacity;
} SessionLines;

/* Measures the votes of one session. */
void session_lines_add(SessionLines *lines, const char *started, int number, const Ratings *first,
                       const Ratings *last);
/* By date; of fewer than two nothing is told. */
void session_lines_sort(SessionLines *lines);
void session_lines_print(const SessionLines *lines, Lang lang, Text *out);
/* ,\n  "sessions": [ … ] */
void session_lines_print_json(const SessionLines *lines, Text *out);
void session_lines_release(SessionLines *lines);

#endif
