/* A session: a play by a person, with its clocks and its journal.
 *
 * Every input goes through session_step: to play_step, and at once to the journal. The clock is
 * play time: it stands still while the session is paused (the coach speaks, help is read). When the
 * play began and ended is the system's clock at its beginning and the time that passed since,
 * whatever becomes of that clock meanwhile. Borrows the case; owns the Play and the Journal. Knows
 * no terminal; finish.h records what came of it. */
#ifndef KLACHT_SHARED_SESSION_H
#define KLACHT_SHARED_SESSION_H

#include "base/finding.h"
#include "play/play.h"
#include "script/script.h"
#include "store/journal.h"
#include "store/json.h"
#include "store/laid.h"
#include "store/result.h"

/* What going back to a turn left, until the next answer: so many inputs led there, and the one that
 * ended the play, which was taken back, with the time that was thought about it. */
typedef struct SessionLeft {
    bool there, ended;
    int inputs;
    Input last; /* what is chosen in it is its own */
    int64_t thought_ms;
} SessionLeft;

typedef struct Session {
    const CaseFile *file;
    Play *play;
    Journal *journal; /* NULL: nothing is kept, and that was said */
    char *unkept;     /* what to do about that; NULL: nothing is the matter, or nobody asked */
    Findings *findings;
    char *alias;        /* NULL: none */
    int64_t started_ms; /* UTC */
    bool ended;
    int64_t ended_ms;
    int64_t utc_ms, utc_since_ms; /* UTC when it was begun or taken up, and what had passed then */
    int64_t base_ms;              /* play time when the clock last went on */
    int64_t since_ms;             /* the monotonic clock then; -1 while it stands still */
    int64_t owed_ms;              /* reading time that was used before one listened again */
    SessionLeft left;
    int *turn_inputs; /* per turn: how many inputs there were when it was shown */
    int turn_capacity;
} Session;

/* A new play. The clock stands still. */
void session_init(Session *session, const CaseFile *file, PlaySetup setup, Findings *findings);
void session_release(Session *session);
/* Begins to keep the play, under this alias or NULL; a finding when that cannot be. */
void session_keep(Session *session, const char *case_path, const char *alias);
/* Replays what a journal holds, which becomes the session's. False with a finding when it cannot be
 * replayed; the journal is as it was. */
bool session_resume(Session *session, Journal *journal);
/* Goes on with what was replayed: the journal is mended, and knows this case. False with a finding.
 */
bool session_take_up(Session *session);

void session_pause(Session *session);
void session_go_on(Session *session);
int64_t session_now(const Session *session);

/* One input at this moment; its at_ms is filled in. */
PlayError session_step(Session *session, Input input);
/* One input of a file, with the time that it has there. False with a finding, and nothing changed.
 */
bool session_repeat(Session *session, const Json *input, int number, const char *path);
/* Practice: back to the moment in which turn `turn` (from 0) was shown, also from the end. */
PlayError session_rewind(Session *session, int turn);
/* Whether one can come back from there: nothing was answered since; that one does. The play stands
 * as it stood, and it stays known that one went back. */
bool session_can_return(const Session *session);
PlayError session_return(Session *session);
/* Practice: whether the words were just left, so that one can go back to them; that one does. What
 * was used of the reading time stays used. */
bool session_can_listen_again(const Session *session);
PlayError session_listen_again(Session *session);
/* Keeps what is laid on a table until it is given; and what was kept of that, before the first
 * input after the play was taken up: false when there is nothing. */
void session_lay(Session *session, const Laid *laid);
bool session_laid(const Session *session, Laid *laid);
/* So long was thought about the answers already, in milliseconds: before it was left. */
void session_think(Session *session, double milliseconds);
/* How many inputs can be gone on with after an interruption, once more written if they can be;
 * *all says whether they are all of them. */
int session_save(Session *session, bool *all);
/* All of it can be gone on with after an interruption, as it is now. */
bool session_is_kept(const Session *session);
/* The play was given up: nothing of it is kept. */
void session_give_up(Session *session);

/* That the play has ended, and when; the same when it is asked again, also after an interruption.
 */
ResultInfo session_end(Session *session);
/* A seed by chance, within 53 bits. */
uint64_t session_seed(void);

/* The turns so far. */
int session_turns(const Session *session);

#endif
