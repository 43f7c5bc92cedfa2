/* A kept session: a session file with its set and house, stepped through again, so that all that
 * came out of it can be told. Owns what it opened. */
#ifndef KLACHT_SHARED_KEPT_SESSION_H
#define KLACHT_SHARED_KEPT_SESSION_H

#include "cases/opened.h"
#include "store/team_inputs.h"
#include "team/calibration.h"

typedef struct KeptSession {
    Opened opened; /* the set, in the language it was voted on in */
    TeamInputs file;
    Calibration *session;
    Arena arena;
    CalibrationRecord record; /* with intervals where it ended */
    char date[11];            /* of its end, else of its beginning: "2026-11-21" */
} KeptSession;

/* Of the log beside a session that goes on nothing is read: what was written whole is told. False
 * with findings, the exit code, and nothing to release. */
bool kept_session_open(KeptSession *kept, const Library *library, const char *path,
                       Findings *findings, int *exit_code);
void kept_session_release(KeptSession *kept);

#endif
