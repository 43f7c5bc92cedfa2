/* A session: a play by a person, with its clock and its journal.
 *
 * Every input goes through session_step: to play_step, and at once to the journal. The clock is
 * play time: it stands still while the session is paused (the coach speaks, help is read). Borrows
 * the case; owns the Play and the Journal. Knows no terminal. */
#ifndef KLACHT_SHARED_SESSION_H
#define KLACHT_SHARED_SESSION_H

#include "base/file_write.h"
#include "base/finding.h"
#include "play/play.h"
#include "script/script.h"
#include "store/journal.h"
#include "store/result.h"

typedef struct Session {
    const CaseFile *file;
    Play *play;
    Journal *journal; /* NULL: nothing is kept, and that was said */
    Findings *findings;
    int64_t base_ms;  /* play time when the clock last went on */
    int64_t since_ms; /* the monotonic clock then; -1 while it stands still */
    int *turn_inputs; /* per turn: how many inputs there were when it was shown */
    int turn_capacity;
} Session;

/* A new play. The clock stands still. The journal is begun with the first step. */
void session_init(Session *session, const CaseFile *file, PlaySetup setup, Findings *findings);
void session_release(Session *session);
/* Begins to keep the play; a finding when that cannot be. */
void session_keep(Session *session, const char *case_path, const char *alias);
/* Goes on with what a journal holds, which becomes the session's. False with a finding. */
bool session_resume(Session *session, Journal *journal);

void session_pause(Session *session);
void session_go_on(Session *session);
int64_t session_now(const Session *session);

/* One input at this moment; its at_ms is filled in. */
PlayError session_step(Session *session, Input input);
/* Practice: back to the moment in which turn `turn` (from 0) was shown. */
PlayError session_rewind(Session *session, int turn);
/* The play was given up: nothing of it is kept. */
void session_give_up(Session *session);
/* The play ended and its result is written: the journal has done its work. */
void session_finish(Session *session);

/* Writes the result of an ended play to `out`: a file, a folder (the file gets a name of its own),
 * "-" for standard output, or no path for the usual place. Returns the path, malloced; NULL with a
 * finding. */
char *session_write_result(const Play *play, const ResultInfo *info, FileOut out,
                           Findings *findings);
/* A seed by chance, within 53 bits. */
uint64_t session_seed(void);
/* UTC in milliseconds since 1970. */
int64_t session_utc_ms(void);

/* The turns so far. */
int session_turns(const Session *session);

#endif
