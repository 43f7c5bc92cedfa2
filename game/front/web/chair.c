#include "front/web/chair.h"

#include <string.h>

#include "base/system.h"

#include "base/banned.h"

static void begin_acts(Phone *phone, int64_t now_ms) {
    phone->acts = (Bucket){ACTS_BURST * 1000, now_ms};
}

/* ---- which phone ---- */

void chair_comes_back(Server *server, const TeamPhones *known) {
    Phone *phone = &server->chair.phone;
    if (!server->chair.calls || !known || !secret_parse_mark(known->chair, phone->mark))
        return;
    phone->taken = phone->away = true;
    begin_acts(phone, server->born_ms);
}

static bool mark_of(const Ask *ask, unsigned char mark[MARK_BYTES]) {
    unsigned char token[TOKEN_BYTES];
    if (!secret_parse(ask->token, token))
        return false;
    secret_mark(token, mark);
    return true;
}

bool chair_asks(Server *server, const Ask *ask) {
    unsigned char mark[MARK_BYTES];
    Phone *phone = &server->chair.phone;
    if (!mark_of(ask, mark) || !secret_equal(phone->mark, mark, MARK_BYTES) || !phone->taken)
        return false;
    phone->seen_ms = ask->now_ms;
    if (phone->away)
        server->changes |= SERVER_PHONES;
    phone->away = false;
    return true;
}

const char *chair_lost(const Server *server, const Ask *ask) {
    unsigned char mark[MARK_BYTES];
    if (!mark_of(ask, mark) || !secret_equal(server->chair.before, mark, MARK_BYTES))
        return NULL;
    return server->chair.removed ? "removed" : "over";
}

bool chair_is_here(const Server *server) {
    return server->chair.phone.taken && !server->chair.phone.away;
}

/* ---- coming in ---- */

void chair_hide(Server *server) {
    system_wipe(server->chair.code, sizeof server->chair.code);
    qr_code_release(&server->chair.qr);
}

void chair_leave(Server *server, bool removed) {
    Chair *chair = &server->chair;
    if (chair->phone.taken)
        memcpy(chair->before, chair->phone.mark, MARK_BYTES);
    chair->removed = removed;
    chair->phone = (Phone){0};
}

/* Its token is on disk before it is told, as that of a seat. */
static void take(Server *server, const unsigned char token[TOKEN_BYTES], int64_t now_ms,
                 Answer *answer) {
    Chair *chair = &server->chair;
    chair_leave(server, false);
    chair->phone = (Phone){.taken = true, .seen_ms = now_ms, .step = ++server->steps};
    begin_acts(&chair->phone, now_ms);
    secret_mark(token, chair->phone.mark);
    secret_print(token, answer->token);
    chair_hide(server); /* once */
    server->tokens++;
    server->changes |= SERVER_STEPPED | SERVER_PHONES;
    answer->waits = true;
}

static void say_joined(const char *token, Answer *answer) {
    JsonWriter w;
    json_write_begin(&w);
    json_write_string(&w, "token", token);
    answer_written(answer, &w, NULL);
}

void chair_join(Server *server, const Ask *ask, const char *typed, Answer *answer) {
    unsigned char token[TOKEN_BYTES];
    if (!answer_opens(server, ask, typed, server->chair.code, CHAIR_CODE, answer))
        return;
    if (answer_token(ask, false, token))
        take(server, token, ask->now_ms, answer);
    else
        answer_error(answer, ANSWER_CONFLICT, "full");
}

/* ---- what it is told, and what it does ---- */

static void say_state(Server *server, const Ask *ask, const char *known, Answer *answer) {
    const Chair *chair = &server->chair;
    JsonWriter w;
    chair->calls->state(chair->context, answer_lang(server, ask), ask->now_ms - server->born_ms,
                        &w);
    if (server->served.calls->shown)
        server->served.calls->shown(server->served.session, &w);
    if (server->ends_ms >= 0)
        json_write_number(&w, "ends", (double)(server->ends_ms - server->born_ms));
    answer_written(answer, &w, known);
}

static void act(Server *server, const Ask *ask, Answer *answer) {
    Chair *chair = &server->chair;
    Json *tree = answer_parse(ask);
    if (!tree) {
        answer_error(answer, ANSWER_BAD, "bad");
    } else if (!bucket_take(&chair->phone.acts, ACTS_PER_SECOND, ACTS_BURST, ask->now_ms)) {
        answer_slow(answer, 1);
    } else {
        switch (chair->calls->act(chair->context, tree)) {
        case ACTED:
        case ACTED_NOTHING:
            say_state(server, ask, NULL, answer);
            break;
        case ACTED_LATE:
            answer_error(answer, ANSWER_CONFLICT, "moved");
            break;
        case ACTED_BADLY:
            answer_error(answer, ANSWER_BAD, "bad");
            break;
        }
    }
    json_free(tree);
}

void chair_answer(Server *server, const Ask *ask, Answer *answer) {
    JsonWriter w;
    switch (ask->route) {
    case ASKED_JOIN: /* also another tab of the same phone */
        say_joined(ask->token, answer);
        break;
    case ASKED_STATE:
        say_state(server, ask, ask->known, answer);
        break;
    case ASKED_HOUSE:
        server->served.calls->house(server->served.session, &w);
        answer_written(answer, &w, ask->known);
        break;
    case ASKED_ACT:
        act(server, ask, answer);
        break;
    default:
        answer_error(answer, ANSWER_NOWHERE, "bad");
        break;
    }
}
