#include "report/send.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_error.h"
#include "base/system.h"
#include "report/curl.h"
#include "report/login.h"
#include "report/send_answer.h"
#include "report/sent.h"

#include "base/banned.h"

enum { MOST_STATEMENTS = 50, MOST_BYTES = 512 * 1024 };
enum {
    MOST_TRIES = 5,
    FIRST_WAIT_MS = 250,
    WAIT_GROWS = 4,
    MOST_WAIT_S = 300,
    SAID_FROM_MS = 2000
};
enum { CODE_REFUSED = 1, CODE_USAGE = 64, CODE_INTERNAL = 70, CODE_IO = 74 };

RULE(rule_address, "lrs-address", MSG_LRS_ADDRESS);
RULE(rule_library, "no-curl", MSG_LRS_NO_CURL);
RULE(rule_unreachable, "lrs-unreachable", MSG_LRS_UNREACHABLE);
RULE(rule_untrusted, "lrs-untrusted", MSG_LRS_UNTRUSTED);
RULE(rule_broken, "lrs-broken", MSG_LRS_BROKEN);
RULE(rule_login, "lrs-login", MSG_LRS_LOGIN);
RULE(rule_leads, "lrs-elsewhere", MSG_LRS_ELSEWHERE);
RULE(rule_none, "no-lrs", MSG_LRS_NONE);
RULE(rule_busy, "lrs-busy", MSG_LRS_STAYS_BUSY);
RULE(rule_status, "lrs-status", MSG_LRS_STATUS);
RULE(rule_refused, "lrs-refused", MSG_LRS_REFUSED);
RULE(rule_conflict, "lrs-conflict", MSG_LRS_CONFLICT);
RULE(rule_unseen, "lrs-conflict", MSG_LRS_UNSEEN);

typedef struct Statement {
    const char *id, *json, *source;
    size_t len;
    char digest[SENT_DIGEST];
} Statement;

struct Sender {
    SendSetup setup;
    Findings *findings;
    Login login;
    Curl *curl;
    Sent *sent;
    Text url;
    Arena arena; /* of the batch */
    Statement batch[MOST_STATEMENTS];
    int count;
    size_t bytes;
    SendCounts counts;
    bool reached; /* the store has answered once */
    bool over;    /* no more is sent */
    int code;     /* why */
};

/* ---- the address ---- */

static bool is_near(const char *host, size_t len) {
    static const char *const names[] = {"localhost", "127.0.0.1", "[::1]"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strlen(names[i]) == len && !strncmp(host, names[i], len))
            return true;
    return false;
}

bool send_address(const char *url, Text *out, bool *near) {
    bool safe = text_begins_like(url, "https://"), plain = text_begins_like(url, "http://");
    if (!safe && !plain)
        return false;
    const char *host = url + (safe ? 8 : 7);
    size_t host_len = strcspn(host, "/");
    size_t name_len = *host == '[' ? strcspn(host, "]") + 1 : strcspn(host, ":/");
    for (const char *c = url; *c; c++)
        if ((unsigned char)*c <= ' ' || *c == 0x7F || strchr("?#\\\"<>", *c))
            return false;
    if (!host_len || name_len > host_len || memchr(host, '@', host_len))
        return false;
    *near = is_near(host, name_len);
    if (plain && !*near)
        return false;
    static const char last[] = "/statements";
    size_t len = strlen(url);
    while (len && url[len - 1] == '/')
        len--;
    if (len > strlen(last) && !strncmp(url + len - strlen(last), last, strlen(last)))
        len -= strlen(last);
    text_clear(out);
    text_add_bytes(out, url, len);
    text_add(out, last);
    return true;
}

/* ---- begin and end ---- */

static void release(Sender *sender) {
    curl_close(sender->curl);
    sent_close(sender->sent);
    login_release(&sender->login);
    text_release(&sender->url);
    arena_release(&sender->arena);
    free(sender);
}

static Sent *open_sent(const Sender *sender) {
    char who[SENT_DIGEST]; /* a digest: a token is a secret, and a key may have any letters */
    const char *name = sender->login.token ? sender->login.token : sender->login.key;
    sent_digest(name, strlen(name), who);
    return sent_open(text_cstr(&sender->url), who, sender->findings);
}

Sender *sender_open(const SendSetup *setup, Findings *findings, int *code) {
    Sender *sender = xcalloc(1, sizeof *sender);
    bool near = false;
    *sender = (Sender){.setup = *setup, .findings = findings};
    arena_init(&sender->arena);
    *code = CODE_USAGE;
    if (!send_address(setup->url, &sender->url, &near)) {
        finding_add0(findings, &rule_address, "--send", 0); /* it may hold a password */
    } else if (!login_read(setup->login, findings, &sender->login)) {
        *code = findings_exit(findings);
    } else if (!(sender->curl = curl_open(&sender->login, near, setup->stop))) {
        finding_add0(findings, &rule_library, "libcurl", 0);
        *code = CODE_INTERNAL;
    } else if (!(sender->sent = open_sent(sender))) {
        *code = CODE_IO;
    } else {
        *code = 0;
        return sender;
    }
    release(sender);
    return NULL;
}

/* ---- a request, again and again ---- */

static bool is_stopped(const Sender *sender) {
    return sender->setup.stop && *sender->setup.stop;
}

static void wait_for(const Sender *sender, int64_t ms) {
    enum { SLICE_MS = 50 };
    if (ms >= SAID_FROM_MS && sender->setup.waits)
        sender->setup.waits(sender->setup.context, (int)((ms + 999) / 1000));
    for (int64_t until = system_passed_ms() + ms, now = until - ms;
         now < until && !is_stopped(sender); now = system_passed_ms())
        system_sleep_ms(until - now < SLICE_MS ? (int)(until - now) : SLICE_MS);
}

/* Whether it may go better in a while. */
static bool may_pass(CurlResult result, int status) {
    return result == CURL_BROKEN || status == 408 || status == 429 ||
           (status >= 500 && status != 501);
}

/* Until there is an answer that will stay the same. */
static CurlResult ask(Sender *sender, const char *url, const Text *body, CurlAnswer *answer) {
    int64_t wait = FIRST_WAIT_MS;
    for (int tries = 1;; tries++) {
        CurlResult result = curl_ask(sender->curl, url, body, answer);
        sender->reached |= result == CURL_ANSWERED || result == CURL_BROKEN;
        bool again = may_pass(result, answer->status) ||
                     (result == CURL_UNREACHABLE && sender->reached); /* it starts anew */
        if (!again || tries == MOST_TRIES || answer->wait_s > MOST_WAIT_S || is_stopped(sender))
            return is_stopped(sender) ? CURL_STOPPED : result;
        wait_for(sender, answer->wait_s ? (int64_t)answer->wait_s * 1000 : wait);
        wait *= WAIT_GROWS;
        curl_answer_release(answer);
    }
}

/* ---- what was answered ---- */

static void give_up(Sender *sender, const Rule *rule, const char *arg, const char *more) {
    if (rule)
        finding_add(sender->findings, rule, text_cstr(&sender->url), 0, arg, more);
    sender->over = true;
    sender->code = CODE_IO;
}

/* What the store says of it, in a line; nothing of a store that repeats what it was told. */
static void add_said(const Sender *sender, const CurlAnswer *answer, Text *out) {
    text_addf(out, "%d", answer->status);
    if (login_is_in(&sender->login, &answer->body))
        return;
    Text said = {0};
    send_answer_words(&answer->body, &said);
    if (said.len)
        text_addf(out, ": %s", text_cstr(&said));
    text_release(&said);
}

static void say_failure(Sender *sender, CurlResult result, const CurlAnswer *answer) {
    Text said = {0};
    int status = answer->status;
    const char *leads = answer->places.len ? text_cstr(&answer->places) : "?";
    if (result == CURL_ANSWERED)
        add_said(sender, answer, &said);
    if (result == CURL_STOPPED)
        give_up(sender, NULL, NULL, NULL);
    else if (result == CURL_UNREACHABLE)
        give_up(sender, &rule_unreachable, text_cstr(&answer->why), NULL);
    else if (result == CURL_UNTRUSTED)
        give_up(sender, &rule_untrusted, text_cstr(&answer->why), NULL);
    else if (result == CURL_BROKEN)
        give_up(sender, &rule_broken, text_cstr(&answer->why), NULL);
    else if (status == 401 || status == 403)
        give_up(sender, &rule_login, text_cstr(&said), NULL);
    else if (status >= 300 && status < 400)
        give_up(sender, &rule_leads, text_cstr(&said), leads);
    else if (status < 300 || status == 404 || status == 405 || status == 501)
        give_up(sender, &rule_none, text_cstr(&said), NULL);
    else if (status == 429 || status == 503)
        give_up(sender, &rule_busy, text_cstr(&said), NULL);
    else
        give_up(sender, &rule_status, text_cstr(&said), NULL);
    text_release(&said);
}

/* ---- statements ---- */

static void note_taken(Sender *sender, int from, int count, int *into) {
    char digests[MOST_STATEMENTS][SENT_DIGEST];
    for (int i = 0; i < count; i++)
        memcpy(digests[i], sender->batch[from + i].digest, SENT_DIGEST);
    sent_add(sender->sent, (const char(*)[SENT_DIGEST])digests, count);
    *into += count;
}

static void refuse(Sender *sender, const Rule *rule, const Statement *one,
                   const CurlAnswer *answer) {
    Text said = {0};
    add_said(sender, answer, &said);
    finding_add(sender->findings, rule, one->source, 0, one->id, text_cstr(&said));
    text_release(&said);
    sender->counts.refused++;
}

/* The store has one of this name: is it this one? */
static void compare(Sender *sender, int at, const CurlAnswer *conflict) {
    const Statement *one = &sender->batch[at];
    Text url = {0};
    CurlAnswer answer;
    text_addf(&url, "%s?statementId=%s", text_cstr(&sender->url), one->id);
    CurlResult result = ask(sender, text_cstr(&url), NULL, &answer);
    bool seen = result == CURL_ANSWERED && answer.status == 200;
    if (seen && send_answer_is_same(&answer.body, one->json, one->len))
        note_taken(sender, at, 1, &sender->counts.before);
    else if (result == CURL_STOPPED)
        give_up(sender, NULL, NULL, NULL);
    else
        refuse(sender, seen ? &rule_conflict : &rule_unseen, one, conflict);
    curl_answer_release(&answer);
    text_release(&url);
}

static void print_batch(const Sender *sender, int from, int count, Text *out) {
    for (int i = 0; i < count; i++) {
        text_add_char(out, i ? ',' : '[');
        text_add_bytes(out, sender->batch[from + i].json, sender->batch[from + i].len);
    }
    text_add_char(out, ']');
}

/* Whether it is one of these that the store does not want. */
static bool is_about_statements(int status) {
    return status == 400 || status == 409 || status == 413 || status == 422;
}

static void post(Sender *sender, int from, int count) {
    if (sender->over || is_stopped(sender)) {
        sender->over = true;
        sender->code = CODE_IO;
        sender->counts.left += count;
        return;
    }
    Text body = {0};
    CurlAnswer answer;
    print_batch(sender, from, count, &body);
    CurlResult result = ask(sender, text_cstr(&sender->url), &body, &answer);
    text_release(&body);
    bool answered = result == CURL_ANSWERED, halve = false;
    if (answered && send_answer_is_taken(answer.status, &answer.body, count)) {
        note_taken(sender, from, count, &sender->counts.taken);
    } else if (answered && is_about_statements(answer.status)) {
        halve = count > 1;
        if (!halve && answer.status == 409)
            compare(sender, from, &answer);
        else if (!halve)
            refuse(sender, &rule_refused, &sender->batch[from], &answer);
    } else {
        sender->counts.left += count;
        say_failure(sender, result, &answer);
    }
    curl_answer_release(&answer);
    if (halve) {
        post(sender, from, count / 2);
        post(sender, from + count / 2, count - count / 2);
    }
}

static void flush(Sender *sender) {
    if (sender->count)
        post(sender, 0, sender->count);
    sender->count = 0;
    sender->bytes = 0;
    arena_release(&sender->arena);
    arena_init(&sender->arena);
}

bool sender_add(Sender *sender, const char *id, const char *json, size_t len, const char *source) {
    char digest[SENT_DIGEST];
    sent_digest(json, len, digest);
    if (!sender->setup.again && sent_has(sender->sent, digest)) {
        sender->counts.before++;
        return !sender->over;
    }
    if (sender->over) {
        sender->counts.left++;
        return false;
    }
    if (sender->count == MOST_STATEMENTS || (sender->count && sender->bytes + len > MOST_BYTES))
        flush(sender);
    Statement *one = &sender->batch[sender->count++];
    *one = (Statement){.id = arena_strdup(&sender->arena, id),
                       .json = arena_copy(&sender->arena, json, len),
                       .source = arena_strdup(&sender->arena, source),
                       .len = len};
    memcpy(one->digest, digest, sizeof digest);
    sender->bytes += len + 1;
    return !sender->over;
}

SendCounts sender_close(Sender *sender, int *code) {
    flush(sender);
    SendCounts counts = sender->counts;
    *code = sender->over ? sender->code : counts.refused ? CODE_REFUSED : 0;
    release(sender);
    return counts;
}
