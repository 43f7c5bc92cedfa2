/* Who sits where in a session: names by the numbers of their seats, in a file of their own.
 *
 * A session file and its log say what each seat voted, and no name: whoever reads one of the files
 * cannot tell who voted what, and names can be erased without the votes. Who may read all files of
 * this account can put them together. Readable for its owner alone, and never given away. */
#ifndef KLACHT_STORE_TEAM_NAMES_H
#define KLACHT_STORE_TEAM_NAMES_H

#include "base/finding.h"

typedef struct TeamNames {
    char **items; /* by seat, from 0; NULL where a name is not known */
    int count;
} TeamNames;

/* False with a finding. */
bool team_names_save(const char *session_path, const char *const *names, int count,
                     Findings *findings);
/* What is there; none when there is nothing that can be read. */
void team_names_read(const char *session_path, TeamNames *names);
void team_names_release(TeamNames *names);
/* False with an error in `findings` when they are still there. */
bool team_names_remove(const char *session_path, Findings *findings);
/* Whether a file of this name is one: then the name of its session file, malloced. */
char *team_names_session(const char *name);

#endif
