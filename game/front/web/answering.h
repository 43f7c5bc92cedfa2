/* Answering: what phones ask, and what the answers are made of, whoever asks. */
#ifndef KLACHT_WEB_ANSWERING_H
#define KLACHT_WEB_ANSWERING_H

#include "front/web/server_state.h"
#include "store/json.h"

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

enum {
    ANSWER_OK = 200,
    ANSWER_SAME = 304,
    ANSWER_BAD = 400,
    ANSWER_NO_SEAT = 401,
    ANSWER_NO = 403,
    ANSWER_NOWHERE = 404,
    ANSWER_CONFLICT = 409,
    ANSWER_LATER = 429,
    ANSWER_UNKEPT = 503
};

void answer_error(Answer *answer, int status, const char *error);
/* What was written. With `known`, nothing but "the same" is said when that is so. */
void answer_written(Answer *answer, JsonWriter *w, const char *known);
void answer_slow(Answer *answer, int retry_seconds);
/* The object that was sent; NULL when it is none. For json_free. */
Json *answer_parse(const Ask *ask);
/* In the language that the phone asked for first: "en-GB,en;q=0.9". */
Lang answer_lang(const Server *server, const Ask *ask);
/* Whether the code is right, where it may be looked at at all; else it is said why not. A wrong one
 * costs, whichever code it was meant for. */
bool answer_opens(Server *server, const Ask *ask, const char *typed, const char *code, int count,
                  Answer *answer);
/* The token of who joins: the one that was asked with, so that who did not get the answer and asks
 * again has the same seat; another where it is none, or one that was removed. False when no chance
 * can be had. */
bool answer_token(const Ask *ask, bool removed, unsigned char token[TOKEN_BYTES]);

#endif
