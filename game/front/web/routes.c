#include "front/web/routes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/web/phone_state.h"
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
    json_write_compact(w, 0, &answer->body);
    snprintf(answer->tag, sizeof answer->tag, "\"%016llx\"",
             (unsigned long long)tag_of(&answer->body));
    if (known && !strcmp(known, answer->tag)) {
        answer->status = SAME;
        text_clear(&answer->body);
    }
}

static void say_state(const Server *server, int seat, const char *known, Answer *answer) {
    JsonWriter w;
    phone_state(server, seat, &w);
    say_written(answer, &w, known);
}

static bool seat_is_there(const Server *server, int seat) {
    return seat < server->calibration->seat_count && server->calibration->seats[seat].present;
}

/* The seat that the token holds, or -1; *removed: it held one. All are looked at, whichever it is.
 */
static int seat_of(Server *server, const Ask *ask, bool *removed) {
    unsigned char token[TOKEN_BYTES];
    int found = -1;
    *removed = false;
    if (!secret_parse(ask->token, token))
        return -1;
    for (int i = 0; i < CALIBRATION_SEAT_ROOM; i++) {
        const Phone *phone = &server->phones[i];
        bool equal = secret_equal(phone->token, token, TOKEN_BYTES);
        if (equal && phone->taken && seat_is_there(server, i))
            found = i;
        if (equal && (phone->removed || (phone->taken && !seat_is_there(server, i))))
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

static bool step(Server *server, CalibrationInput input, Msg *refused) {
    const Calibration *calibration = server->calibration;
    input.at_ms = server->now(server->context);
    *refused = calibration_step(server->calibration, &input);
    if (*refused != MSG_NONE)
        return false;
    GROW(&server->unkept, items);
    server->unkept.items[server->unkept.count++] = calibration->inputs[calibration->count - 1];
    return true;
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

static void say_joined(const Server *server, int seat, Answer *answer) {
    char hex[TOKEN_CHARS + 1];
    JsonWriter w;
    secret_print(server->phones[seat].token, hex);
    json_write_begin(&w);
    json_write_string(&w, "token", hex);
    json_write_string(&w, "name", server->calibration->seats[seat].name);
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

static void refuse_join(Msg refused, Answer *answer) {
    if (refused == MSG_SESSION_NO_NAME)
        say(answer, BAD, "name");
    else if (refused == MSG_SESSION_NO_NAME_TAKEN)
        say(answer, CONFLICT, "taken");
    else if (refused == MSG_SESSION_NO_ROOM)
        say(answer, CONFLICT, "full");
    else
        say(answer, CONFLICT, "ended");
}

/* A seat for the name: a free one, or of a session gone on with the one that nobody took yet. */
static int find_seat(Server *server, const char *name, Answer *answer) {
    Msg refused;
    int seat = calibration_find_seat(server->calibration, name);
    if (seat >= 0 && server->calibration->seats[seat].present) {
        if (server->phones[seat].open)
            return seat;
        refuse_join(MSG_SESSION_NO_NAME_TAKEN, answer);
        return -1;
    }
    if (!step(server, (CalibrationInput){.kind = CALIBRATE_SEAT, .text = name}, &refused)) {
        refuse_join(refused, answer);
        return -1;
    }
    return calibration_find_seat(server->calibration, name);
}

static void take_phone(Server *server, int seat, const unsigned char token[TOKEN_BYTES],
                       int64_t now_ms, Answer *answer) {
    Phone *phone = &server->phones[seat];
    *phone = (Phone){.taken = true, .seen_ms = now_ms, .votes = {VOTES_BURST * 1000, now_ms}};
    memcpy(phone->token, token, TOKEN_BYTES);
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
        say_joined(server, seat, answer);
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

/* ---- voting ---- */

static int find_id(const char *id, const char *const *ids, int count) {
    for (int i = 0; i < count; i++)
        if (!strcmp(ids[i], id))
            return i;
    return -1;
}

/* {"is": id or null, "kind": id or null}; false when that is none. */
static bool judgement_of(const House *house, const Json *tree, Judgement *out) {
    const Json *is = json_get(tree, "is"), *kind = json_get(tree, "kind");
    const char *ids[64];
    *out = (Judgement){VOTE_DONT_KNOW, -1};
    if (!is || !kind || house->category_count > 64 || house->kind_count > 64)
        return false;
    if (json_text(is)) {
        for (int i = 0; i < house->category_count; i++)
            ids[i] = house->categories[i].id;
        out->category = find_id(json_text(is), ids, house->category_count);
        if (out->category < 0)
            return false;
    } else if (!json_is_null(is)) {
        return false;
    }
    if (json_text(kind)) {
        for (int i = 0; i < house->kind_count; i++)
            ids[i] = house->kinds[i].id;
        out->kind = find_id(json_text(kind), ids, house->kind_count);
        return out->kind >= 0;
    }
    return json_is_null(kind);
}

static void say_voted(const Server *server, int seat, Answer *answer) {
    if (waits(server, seat, answer))
        return;
    if (server->phones[seat].step > server->kept)
        say(answer, UNKEPT, "unkept");
    else
        say_state(server, seat, NULL, answer);
}

/* The same vote as before is no step, but may still be on its way to the disk. */
static bool cast(Server *server, int seat, Judgement judgement) {
    const Calibration *calibration = server->calibration;
    const Judgement *had = &calibration_open_votes(calibration)[seat].judgement;
    Msg refused;
    if (had->category == judgement.category && had->kind == judgement.kind)
        return true;
    if (!step(server,
              (CalibrationInput){.kind = CALIBRATE_VOTE, .seat = seat, .judgement = judgement},
              &refused))
        return false;
    note_step(server, seat);
    return true;
}

static void vote(Server *server, int seat, const Ask *ask, Answer *answer) {
    const Calibration *calibration = server->calibration;
    Judgement judgement;
    double which;
    Json *tree = parse(ask);
    if (!tree || !json_integer(tree, "vote", 0, 1e6, &which) ||
        !judgement_of(calibration->house, tree, &judgement)) {
        say(answer, BAD, "bad");
    } else if (!calibration_is_open(calibration) ||
               calibration->items[calibration->at].statement * 2 + calibration_round(calibration) !=
                   (int)which) {
        say(answer, CONFLICT, "moved"); /* meant for a vote that is not open any more */
    } else if (!bucket_take(&server->phones[seat].votes, VOTES_PER_SECOND, VOTES_BURST,
                            ask->now_ms)) {
        answer->retry_seconds = 1;
        say(answer, LATER, "slow");
    } else if (cast(server, seat, judgement)) {
        say_voted(server, seat, answer);
    } else {
        say(answer, BAD, "bad");
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
            say_joined(server, seat, answer);
        break;
    case ASKED_VOTE:
        if ((seat = seat_or_refuse(server, ask, answer)) < 0)
            break;
        if (ask->settled)
            say_voted(server, seat, answer);
        else
            vote(server, seat, ask, answer);
        break;
    case ASKED_STATE: /* which says how the phone's own vote stands */
        if ((seat = seat_or_refuse(server, ask, answer)) >= 0 && !waits(server, seat, answer))
            say_state(server, seat, ask->known, answer);
        break;
    case ASKED_HOUSE:
        if (seat_or_refuse(server, ask, answer) >= 0) {
            phone_state_house(server, &w);
            say_written(answer, &w, ask->known);
        }
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
