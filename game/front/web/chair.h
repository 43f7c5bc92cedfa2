/* Chair: the phone of who leads: how it comes in, what it is told, and what it sends.
 *
 * It has no seat and gives no vote. What it may see and do is the window's (ChairCalls). One leads
 * at a time. */
#ifndef KLACHT_WEB_CHAIR_H
#define KLACHT_WEB_CHAIR_H

#include "front/web/answering.h"
#include "store/json.h"
#include "store/team_phones.h"

/* Of a session that is gone on with; `known` may be NULL. */
void chair_comes_back(Server *server, const TeamPhones *known);
/* Whether who asks leads; then it is here. */
bool chair_asks(Server *server, const Ask *ask);
/* Who led before: why it does no more; NULL: it never did. */
const char *chair_lost(const Server *server, const Ask *ask);
/* {"chair": code}: it leads from now on. */
void chair_join(Server *server, const Ask *ask, const char *typed, Answer *answer);
bool chair_is_here(const Server *server);
/* It leads no more: it was taken away, or another came. */
void chair_leave(Server *server, bool removed);
/* Its code is good no more. */
void chair_hide(Server *server);
/* Whatever who leads asks. */
void chair_answer(Server *server, const Ask *ask, Answer *answer);

#endif
