#include "front/web/routes.h"

#include "front/web/chair.h"
#include "store/json_write.h"

#include "base/banned.h"

static Viewer viewer_of(const Server *server, int seat, Lang lang) {
    const Phone *phone = &server->phones[seat];
    return (Viewer){.seat = seat,
                    .since_ms = phone->since_ms,
                    .kept = phone->step <= server->kept,
                    .ends_ms = server->ends_ms < 0 ? -1 : server->ends_ms - server->born_ms,
                    .lang = lang};
}

static void say_state(const Server *server, int seat, const Ask *ask, const char *known,
                      Answer *answer) {
    Viewer viewer = viewer_of(server, seat, answer_lang(server, ask));
    JsonWriter w;
    server->served.calls->state(server->served.session, &viewer, &w);
    answer_written(answer, &w, known);
}

static void say_own(const Server *server, int seat, const Ask *ask, Answer *answer) {
    Viewer viewer = viewer_of(server, seat, answer_lang(server, ask));
    JsonWriter w;
    if (server->served.calls->own && server->served.calls->own(server->served.session, &viewer, &w))
        answer_written(answer, &w, ask->known);
    else
        answer_error(answer, ANSWER_CONFLICT, "moved");
}

/* The seat that the token holds, or -1; *removed: it held one. All are looked at, whichever it is.
 */
static int seat_of(Server *server, const Ask *ask, bool *removed) {
    unsigned char token[TOKEN_BYTES], mark[MARK_BYTES];
    int found = -1;
    *removed = false;
    if (!secret_parse(ask->token, token))
        return -1;
    secret_mark(token, mark);
    for (int i = 0; i < SEATS_EVER; i++) {
        const Phone *phone = &server->phones[i];
        bool equal = secret_equal(phone->mark, mark, MARK_BYTES);
        if (equal && phone->taken && served_sits(&server->served, i))
            found = i;
        if (equal && (phone->removed || (phone->taken && !served_sits(&server->served, i))))
            *removed = true;
    }
    if (found >= 0) {
        Phone *phone = &server->phones[found];
        phone->seen_ms = ask->now_ms;
        if (phone->away)
            server->changes |= SERVER_PHONES;
        phone->away = phone->open = false;
    }
    return found;
}

static int seat_or_refuse(Server *server, const Ask *ask, Answer *answer) {
    bool removed;
    int seat = seat_of(server, ask, &removed);
    const char *lost = seat < 0 ? chair_lost(server, ask) : NULL;
    if (seat < 0)
        answer_error(answer, ANSWER_NO_SEAT, lost ? lost : removed ? "removed" : "seat");
    return seat;
}

/* Room for an input, behind those that are to be kept already. */
static Given room_for_input(Server *server) {
    int size = (int)server->served.calls->input_size;
    GROW_BY(&server->unkept, items, bytes, capacity, size);
    return (Given){server->unkept.items + server->unkept.bytes, &server->unkept.arena};
}

/* The session took it. */
static void note_input(Server *server) {
    server->unkept.bytes += (int)server->served.calls->input_size;
}

/* The phone did something that is to be kept before it is answered. */
static void note_step(Server *server, int seat) {
    server->phones[seat].step = ++server->steps;
    server->changes |= SERVER_STEPPED;
}

/* What it did is on its way to the disk; when that has failed, it waits no longer. */
static bool waits(const Server *server, int seat, Answer *answer) {
    answer->waits = server->phones[seat].step > server->tried;
    return answer->waits;
}

/* ---- joining ---- */

static void say_joined(const Server *server, int seat, const char *token, Answer *answer) {
    JsonWriter w;
    json_write_begin(&w);
    json_write_string(&w, "token", token);
    json_write_string(&w, "name", server->served.calls->name(server->served.session, seat));
    answer_written(answer, &w, NULL);
}

static void refuse_join(Seated refused, Answer *answer) {
    static const struct {
        int status;
        const char *error;
    } words[] = {[SEATED_NO_NAME] = {ANSWER_BAD, "name"},
                 [SEATED_TAKEN] = {ANSWER_CONFLICT, "taken"},
                 [SEATED_NO_ROOM] = {ANSWER_CONFLICT, "full"},
                 [SEATED_ENDED] = {ANSWER_CONFLICT, "ended"}};
    answer_error(answer, words[refused].status, words[refused].error);
}

/* A seat for the name: a free one, or of a session gone on with the one that nobody took yet. */
static int find_seat(Server *server, const char *name, Answer *answer) {
    int seat = server->served.calls->find(server->served.session, name);
    bool taken = seat >= 0 && served_sits(&server->served, seat);
    if (taken && server->phones[seat].open)
        return seat;
    Given given = room_for_input(server);
    Seated seated = taken ? SEATED_TAKEN
                          : server->served.calls->seat(server->served.session, name,
                                                       server->now(server->context), &given);
    if (seated != SEATED) {
        refuse_join(seated, answer);
        return -1;
    }
    note_input(server);
    return server->served.calls->find(server->served.session, name);
}

static void take_phone(Server *server, int seat, const unsigned char token[TOKEN_BYTES],
                       int64_t now_ms, Answer *answer) {
    Phone *phone = &server->phones[seat];
    *phone = (Phone){.taken = true,
                     .since_ms = server->served.calls->since(server->served.session, seat,
                                                             server->now(server->context)),
                     .seen_ms = now_ms,
                     .acts = {ACTS_BURST * 1000, now_ms}};
    secret_mark(token, phone->mark);
    secret_print(token, answer->token);
    server->tokens++;
    server->changes |= SERVER_PHONES;
    note_step(server, seat);
    waits(server, seat, answer);
}

static void join(Server *server, const Ask *ask, Answer *answer) {
    Json *tree = answer_parse(ask);
    const char *code = tree ? json_string(tree, "code") : NULL;
    const char *name = tree ? json_string(tree, "name") : NULL;
    const char *leads = tree ? json_string(tree, "chair") : NULL;
    unsigned char token[TOKEN_BYTES];
    bool removed;
    int seat = seat_of(server, ask, &removed);
    if (leads && !code && !name) {
        chair_join(server, ask, leads, answer);
    } else if (!code || !name || leads) {
        answer_error(answer, ANSWER_BAD, "bad");
    } else if (seat >= 0) { /* it asks again, or is another tab of the same phone */
        if (!waits(server, seat, answer))
            say_joined(server, seat, ask->token, answer);
    } else if (!answer_opens(server, ask, code, server->code, SECRET_CODE, answer)) {
        /* it is said why */
    } else if (server->closed) {
        answer_error(answer, ANSWER_NO, "closed");
    } else if (!answer_token(ask, removed, token)) {
        answer_error(answer, ANSWER_CONFLICT, "full");
    } else if ((seat = find_seat(server, name, answer)) >= 0) {
        take_phone(server, seat, token, ask->now_ms, answer);
    }
    json_free(tree);
}

/* ---- acting ---- */

static void say_acted(const Server *server, int seat, const Ask *ask, Answer *answer) {
    if (waits(server, seat, answer))
        return;
    if (server->phones[seat].step > server->kept)
        answer_error(answer, ANSWER_UNKEPT, "unkept");
    else
        say_state(server, seat, ask, NULL, answer);
}

static void act(Server *server, int seat, const Ask *ask, Answer *answer) {
    Json *tree = answer_parse(ask);
    if (!tree) {
        answer_error(answer, ANSWER_BAD, "bad");
        return;
    }
    if (!bucket_take(&server->phones[seat].acts, ACTS_PER_SECOND, ACTS_BURST, ask->now_ms)) {
        answer_slow(answer, 1);
        json_free(tree);
        return;
    }
    Given given = room_for_input(server);
    switch (server->served.calls->act(server->served.session, seat, tree,
                                      server->now(server->context), &given)) {
    case ACTED:
        note_input(server);
        note_step(server, seat);
        say_acted(server, seat, ask, answer);
        break;
    case ACTED_NOTHING: /* but what was so before may still be on its way to the disk */
        say_acted(server, seat, ask, answer);
        break;
    case ACTED_LATE:
        answer_error(answer, ANSWER_CONFLICT, "moved");
        break;
    case ACTED_BADLY:
        answer_error(answer, ANSWER_BAD, "bad");
        break;
    }
    json_free(tree);
}

void routes_answer(Server *server, const Ask *ask, Answer *answer) {
    int seat;
    JsonWriter w;
    if (chair_asks(server, ask)) {
        chair_answer(server, ask, answer);
        return;
    }
    switch (ask->route) {
    case ASKED_JOIN:
        if (!ask->settled)
            join(server, ask, answer);
        else if ((seat = seat_or_refuse(server, ask, answer)) >= 0)
            say_joined(server, seat, ask->token, answer);
        break;
    case ASKED_ACT:
        if ((seat = seat_or_refuse(server, ask, answer)) < 0)
            break;
        if (ask->settled)
            say_acted(server, seat, ask, answer);
        else
            act(server, seat, ask, answer);
        break;
    case ASKED_STATE: /* which says how the phone's own vote stands */
        if ((seat = seat_or_refuse(server, ask, answer)) >= 0 && !waits(server, seat, answer))
            say_state(server, seat, ask, ask->known, answer);
        break;
    case ASKED_HOUSE:
        if (seat_or_refuse(server, ask, answer) >= 0) {
            server->served.calls->house(server->served.session, &w);
            answer_written(answer, &w, ask->known);
        }
        break;
    case ASKED_OWN:
        if ((seat = seat_or_refuse(server, ask, answer)) >= 0)
            say_own(server, seat, ask, answer);
        break;
    case ASKED_NONE:
    case ASKED_PAGE:
    case ASKED_CHAIR:
    case ASKED_SCRIPT:
    case ASKED_STYLE:
    case ASKED_WORDS:
    case ASKED_ICON:
        answer_error(answer, ANSWER_NOWHERE, "bad");
        break;
    }
}
