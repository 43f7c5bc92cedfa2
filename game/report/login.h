/* Login: what a record store knows its sender by, a key with a secret or a token.
 *
 * From the environment or from a file of this user alone; never from the command line, and in no
 * message. Whoever has one releases it: then it is wiped. */
#ifndef KLACHT_REPORT_LOGIN_H
#define KLACHT_REPORT_LOGIN_H

#include <stdbool.h>

#include "base/finding.h"
#include "base/text.h"

#define LOGIN_KEY "KLACHT_LRS_KEY"
#define LOGIN_SECRET "KLACHT_LRS_SECRET"
#define LOGIN_TOKEN "KLACHT_LRS_TOKEN"

typedef struct Login { /* a token, or both of the others; malloced */
    char *token, *key, *secret;
} Login;

/* From the file; with NULL from the environment, else from `lrs` in the user's folder of settings.
 * In a file each stands on a line of its own: `key = …`, `secret = …`, `token = …`; what begins
 * with # is a remark. False with a finding and nothing to release. */
bool login_read(const char *path, Findings *findings, Login *out);
void login_release(Login *login);
/* Whether a text of somebody else gives it away. */
bool login_is_in(const Login *login, const Text *text);

#endif
