/* Phones at a window, in tests: what they say over a socket while the window runs its frames. */
#ifndef KLACHT_TESTS_UI_SUPPORT_PHONES_H
#define KLACHT_TESTS_UI_SUPPORT_PHONES_H

#include "ui/support_calibrate.h"

enum { PHONE_TOKEN = 33 };

/* A connection to the server of the session that is shown. */
int phone_dial(const Game *game);
/* What is answered to METHOD PATH, with its headers; malloced. The clock of the window moves for as
 * long as the answer waits for something to be kept. */
char *phone_ask(Game *game, const char *method, const char *path, const char *token,
                const char *body);
int phone_status(const char *answer);
/* Takes a seat; fails when it is refused. */
void phone_join(Game *game, const char *name, char token[PHONE_TOKEN]);
/* The code of who leads is shown at this moment: leads from now on. */
void phone_lead(Game *game, char token[PHONE_TOKEN]);
/* What is voted on now; `is` as it stands in JSON. Gives the status. */
int phone_tries(Game *game, const char *token, const char *is);
/* The same; fails when it is refused. */
void phone_vote(Game *game, const char *token, const char *is);
/* Whether a piece stands in what the phone sees. */
bool phone_sees(Game *game, const char *token, const char *piece);

#endif
