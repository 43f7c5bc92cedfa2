/* Routes: what phones ask, and the answers. Knows no HTTP but its status codes. */
#ifndef KLACHT_WEB_ROUTES_H
#define KLACHT_WEB_ROUTES_H

#include "front/web/server_state.h"

typedef struct Ask {
    Asked route;
    uint32_t address;
    const char *token;    /* as sent, or NULL */
    const char *language; /* of the phone, or NULL */
    const char *known;    /* the tag of what the phone has, or NULL */
    const char *body;
    size_t len;
    int64_t now_ms;
    bool settled; /* it was asked before and what it does is done: only the answer is left */
} Ask;

typedef struct Answer {
    int status;
    Text body; /* JSON, or empty */
    char tag[20];
    int retry_seconds; /* 0: does not say */
    /* No answer yet: to be asked again, as settled and with this token (when there is one), once
     * server->tried has changed. */
    bool waits;
    char token[TOKEN_CHARS + 1];
} Answer;

/* The answer must be a zeroed one; its body is for text_release. */
void routes_answer(Server *server, const Ask *ask, Answer *answer);

#endif
