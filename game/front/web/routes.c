#include "front/web/routes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/json_parse.h"
#include "store/json_write.h"

#include "base/banned.h"

enum {
    OK = 200,
    SAME = 304,
    BAD = 400,
    NO_SEAT = 401,
    NO = 403,
    CONFLICT = 409,
    LATER = 429,
    UNKEPT = 503
};

static void say(Answer *answer, int status, const char *error) {
    answer->status = status;
    text_clear(&answer->body);
    text_addf(&answer->body, "{\"error\":\"%s\"}", error);
}

/* FNV-1a (Fowler, Noll, Vo): enough to tell whether something changed. */
static uint64_t tag_of(const Text *text) {
    uint64_t hash = 0xCBF29CE484222325U;
    for (size_t i = 0; i < text->len; i++)
        hash = (hash ^ (unsigned char)text->bytes[i]) * 0x100000001B3U;
    return hash;
}

/* What was written. With `known`, nothing but "the same" is said when that is so. */
static void say_written(Answer *answer, JsonWriter *w, const char *known) {
    answer->status = OK;
    json_write_compact(w, 2, &answer->body);
    snprintf(answer->tag, sizeof answer->tag, "\"%016llx\"",
             (unsigned long long)tag_of(&answer->body));
    if (known && !strcmp(known, answer->tag)) {
        answer->status = SAME;
        text_clear(&answer->body);
    }
}

static Viewer viewer_of(const Server *server, int seat, Lang lang) {
    const Phone *phone = &server->phones[seat];
    return (Viewer){.seat = seat,
                    .since_ms = phone->since_ms,
                    .kept = phone->step <= server->kept,
                    .ends_ms = server->ends_ms < 0 ? -1 : server->ends_ms - server->born_ms,
                    .lang = lang};
}

/* In the language that the phone asked for first: "en-GB,en;q=0.9". */
static Lang lang_of_ask(const Server *server, const Ask *ask) {
    char first[3] = {0};
    Lang lang;
    snprintf(first, sizeof first, "%.2s", ask->language ? ask->language : "");
    return lang_of(first, &lang) ? lang : server->lang;
}

static void say_state(const Server *server, int seat, const Ask *ask, const char *known,
                      Answer *answer) {
    Viewer viewer = viewer_of(server, seat, lang_of_ask(server, ask));
    JsonWriter w;
    server->served.calls->state(server->served.session, &viewer, &w);
    say_written(answer, &w, known);
}

static void say_own(const Server *server, int seat, const Ask *ask, Answer *answer) {
    Viewer viewer = viewer_of(server, seat, lang_of_ask(server, ask));
    JsonWriter w;
    if (server->served.calls->own && server->served.calls->own(server->served.session, &viewer, &w))
        say_written(answer, &w, ask->known);
    else
        say(answer, CONFLICT, "moved");
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
    if (seat < 0)
        say(answer, NO_SEAT, removed ? "removed" : "seat");
    return seat;
}

static Json *parse(const Ask *ask) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    Json *tree = json_parse(ask->body, ask->len, "-", &findings);
    findings_release(&findings);
    if (tree && !json_is_object(tree)) {
        json_free(tree);
        tree = NULL;
    }
    return tree;
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
    say_written(answer, &w, NULL);
}

/* As it was typed: small letters, spaces and dashes are all right. */
static bool code_is_right(const Server *server, const char *typed) {
    char code[SECRET_CODE] = {0};
    int n = 0;
    for (; *typed; typed++) {
        if (*typed == ' ' || *typed == '-')
            continue;
        if (n == SECRET_CODE)
            return false;
        code[n++] = (char)(*typed >= 'a' && *typed <= 'z' ? *typed - 'a' + 'A' : *typed);
    }
    return secret_equal(code, server->code, SECRET_CODE);
}

static void refuse_join(Seated refused, Answer *answer) {
    static const struct {
        int status;
        const char *error;
    } words[] = {[SEATED_NO_NAME] = {BAD, "name"},
                 [SEATED_TAKEN] = {CONFLICT, "taken"},
                 [SEATED_NO_ROOM] = {CONFLICT, "full"},
                 [SEATED_ENDED] = {CONFLICT, "ended"}};
    say(answer, words[refused].status, words[refused].error);
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
    Json *tree = parse(ask);
    const char *code = tree ? json_string(tree, "code") : NULL;
    const char *name = tree ? json_string(tree, "name") : NULL;
    unsigned char token[TOKEN_BYTES];
    bool removed;
    int seat = seat_of(server, ask, &removed);
    if (!code || !name) {
        say(answer, BAD, "bad");
    } else if (seat >= 0) { /* another tab of the same phone */
        say_joined(server, seat, ask->token, answer);
    } else if (!limit_allows(&server->limit, ask->address, ask->now_ms)) {
        answer->retry_seconds = 3;
        say(answer, LATER, "slow");
    } else if (!code_is_right(server, code)) {
        if (limit_wrong(&server->limit, ask->address, ask->now_ms)) {
            say(answer, NO, "code");
        } else {
            answer->retry_seconds = 3;
            say(answer, LATER, "slow");
        }
    } else if (server->closed) {
        say(answer, NO, "closed");
    } else if (!secret_token(token)) {
        say(answer, CONFLICT, "full");
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
        say(answer, UNKEPT, "unkept");
    else
        say_state(server, seat, ask, NULL, answer);
}

static void act(Server *server, int seat, const Ask *ask, Answer *answer) {
    Json *tree = parse(ask);
    if (!tree) {
        say(answer, BAD, "bad");
        return;
    }
    if (!bucket_take(&server->phones[seat].acts, ACTS_PER_SECOND, ACTS_BURST, ask->now_ms)) {
        answer->retry_seconds = 1;
        say(answer, LATER, "slow");
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
        say(answer, CONFLICT, "moved");
        break;
    case ACTED_BADLY:
        say(answer, BAD, "bad");
        break;
    }
    json_free(tree);
}

void routes_answer(Server *server, const Ask *ask, Answer *answer) {
    int seat;
    JsonWriter w;
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
            say_written(answer, &w, ask->known);
        }
        break;
    case ASKED_OWN:
        if ((seat = seat_or_refuse(server, ask, answer)) >= 0)
            say_own(server, seat, ask, answer);
        break;
    case ASKED_NONE:
    case ASKED_PAGE:
    case ASKED_SCRIPT:
    case ASKED_STYLE:
    case ASKED_WORDS:
    case ASKED_ICON:
        say(answer, 404, "bad");
        break;
    }
}
