/* What phones come back by when a session is gone on with: where its server stood, its code, and
 * whose token opens which seat.
 *
 * Kept beside the session file, readable for its owner alone, and never part of it: a session file
 * may be given away, and who has the code may join. Without it, phones take their seats by name. */
#ifndef KLACHT_STORE_TEAM_PHONES_H
#define KLACHT_STORE_TEAM_PHONES_H

#include <stdint.h>

#include "base/finding.h"

enum { TEAM_PHONES_MARK = 64, TEAM_PHONES_CODE = 6 }; /* characters */

typedef struct TeamPhone {
    int seat; /* from 0; 1 in the file */
    char mark[TEAM_PHONES_MARK + 1]; /* of its token (SHA-256), which stands nowhere */
    int64_t since_ms; /* of the session: from when on it has the seat */
} TeamPhone;

typedef struct TeamPhones {
    bool on; /* the server ran when this was written: nobody switched it off */
    char address[16];
    int port;
    char code[TEAM_PHONES_CODE + 1];
    char chair[TEAM_PHONES_MARK + 1]; /* of the token of who leads; "": no phone does */
    TeamPhone *items;
    int count, capacity;
} TeamPhones;

void team_phones_add(TeamPhones *phones, const TeamPhone *phone);
void team_phones_release(TeamPhones *phones);

/* False with a finding. */
bool team_phones_save(const char *session_path, const TeamPhones *phones, Findings *findings);
/* False, and nothing to release, when there is nothing that can be read. */
bool team_phones_read(const char *session_path, TeamPhones *phones);
void team_phones_remove(const char *session_path);
/* Whether a file of this name is one: then the name of its session file, malloced. */
char *team_phones_session(const char *name);

#endif
