#include "front/web/server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/system.h"
#include "front/web/chair.h"
#include "front/web/clock.h"
#include "front/web/files.h"
#include "front/web/http.h"
#include "front/web/secret.h"
#include "front/web/server_state.h"

#include "base/banned.h"

/* ---- starting and stopping ---- */

static void say_error(Text *why, Lang lang, int error, const char *address, int port) {
    char number[16];
    snprintf(number, sizeof number, "%d", port);
    if (error == EADDRINUSE || error == EACCES)
        msg_fill(why, lang, MSG_WEB_NO_PORT, address, number);
    else
        msg_fill(why, lang, MSG_WEB_NO_ADDRESS, address);
}

/* A listening socket on that address, and the port it got; -1 with a sentence. */
static int listen_on(const ServerOptions *options, struct sockaddr_in *at, Text *why) {
    const int yes = 1;
    socklen_t len = sizeof *at;
    *at = (struct sockaddr_in){.sin_family = AF_INET};
    if (options->port < 0 || options->port > 65535 ||
        inet_pton(AF_INET, options->address, &at->sin_addr) != 1 || at->sin_addr.s_addr == 0) {
        msg_fill(why, options->lang, MSG_WEB_NO_ADDRESS, options->address);
        return -1;
    }
    at->sin_port = htons((uint16_t)options->port);
    int listening = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (listening < 0 || setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) < 0 ||
        bind(listening, (struct sockaddr *)at, sizeof *at) < 0 || listen(listening, 128) < 0 ||
        getsockname(listening, (struct sockaddr *)at, &len) < 0) {
        say_error(why, options->lang, errno, options->address, options->port);
        if (listening >= 0)
            close(listening);
        return -1;
    }
    return listening;
}

static void name_host(Server *server, const struct sockaddr_in *at) {
    char address[INET_ADDRSTRLEN];
    int port = ntohs(at->sin_port);
    inet_ntop(AF_INET, &at->sin_addr, address, sizeof address);
    if (port == 80) /* browsers leave it out */
        snprintf(server->host, sizeof server->host, "%s", address);
    else
        snprintf(server->host, sizeof server->host, "%s:%d", address, port);
    snprintf(server->url, sizeof server->url, "http://%s", server->host);
}

static void draw_qr(Server *server) {
    char page[64];
    snprintf(page, sizeof page, "%s/", server->url);
    qr_code_draw(&server->qr, page, server->code);
}

/* Where the phones of a session that is gone on with look for it, when that is still free. */
static int listen_as_before(const ServerOptions *options, struct sockaddr_in *at, Text *why) {
    ServerOptions before = *options;
    const TeamPhones *known = options->known;
    int listening = -1;
    if (known && !options->port && !strcmp(known->address, options->address)) {
        Text ignored = {0};
        before.port = known->port;
        listening = listen_on(&before, at, &ignored);
        text_release(&ignored);
    }
    return listening >= 0 ? listening : listen_on(options, at, why);
}

static bool code_as_before(Server *server, const TeamPhones *known) {
    if (!known)
        return secret_code(server->code, SECRET_CODE);
    snprintf(server->code, sizeof server->code, "%s", known->code);
    return true;
}

static bool start(Server *server, const ServerOptions *options, Text *why) {
    struct sockaddr_in at;
    if (!libraries_open_mhd(&server->mhd)) {
        msg_fill(why, options->lang, MSG_WEB_NO_LIBRARY, KLACHT_MHD_LIBRARY);
        return false;
    }
    if (!files_load(server, options->assets, why))
        return false;
    int listening = listen_as_before(options, &at, why);
    if (listening < 0)
        return false;
    name_host(server, &at);
    if (!code_as_before(server, options->known) || !http_start(server, listening)) {
        if (!server->daemon)
            close(listening);
        msg_fill(why, options->lang, MSG_WEB_NO_ADDRESS, options->address);
        return false;
    }
    draw_qr(server);
    return true;
}

/* Seats of a session gone on with: for whoever has the token; those that no phone had for whoever
 * takes one by name, who sees nothing of what was voted there. */
static void open_seats(Server *server, const TeamPhones *known) {
    int seats = server->served.calls->seats(server->served.session);
    for (int i = 0; i < seats; i++)
        server->phones[i].open = served_sits(&server->served, i);
    for (int i = 0; known && i < known->count; i++) {
        const TeamPhone *was = &known->items[i];
        if (was->seat >= seats || !served_sits(&server->served, was->seat))
            continue;
        Phone *phone = &server->phones[was->seat];
        if (!secret_parse_mark(was->mark, phone->mark))
            continue;
        phone->taken = phone->away = true;
        phone->open = false;
        phone->since_ms = was->since_ms;
        phone->acts = (Bucket){ACTS_BURST * 1000, server->born_ms};
    }
}

Server *server_start(const ServerOptions *options, Text *why) {
    Server *server = xcalloc(1, sizeof *server);
    server->served = options->served;
    arena_init(&server->unkept.arena);
    server->now = options->now;
    server->changed = options->changed;
    server->context = options->context;
    server->lang = options->lang;
    server->ends_ms = -1;
    server->born_ms = server_clock();
    limit_init(&server->limit, server->born_ms);
    server->tokens = 1;
    server->steps = server->tried = 1;
    server->kept = !options->unkept;
    for (int i = 0; i < server->served.calls->seats(server->served.session); i++)
        server->phones[i].step = 1;
    server->chair.calls = options->chair;
    server->chair.context = options->chair_context;
    if (options->continued)
        open_seats(server, options->known);
    chair_comes_back(server, options->known);
    if (start(server, options, why))
        return server;
    server_stop(server);
    return NULL;
}

void server_stop(Server *server) {
    if (!server)
        return;
    http_stop(server);
    for (int i = 0; i < ASKED_FILES; i++)
        text_release(&server->files[i]);
    qr_code_release(&server->qr);
    qr_code_release(&server->chair.qr);
    free(server->unkept.items);
    arena_release(&server->unkept.arena);
    system_wipe(server, sizeof *server);
    free(server);
}

/* ---- running ---- */

static bool is_here(const Server *server, int seat) {
    const Phone *phone = &server->phones[seat];
    return phone->taken && !phone->away && served_sits(&server->served, seat);
}

/* When the phone is away if it does not ask before; INT64_MAX: it is no matter. */
static int64_t away_at(const Phone *phone, bool here) {
    return here ? phone->seen_ms + SERVER_AWAY_MS : INT64_MAX;
}

static void look_whether_away(Server *server, Phone *phone, bool here, int64_t now_ms) {
    if (now_ms < away_at(phone, here))
        return;
    phone->away = true;
    server->changes |= SERVER_PHONES;
}

static void look_who_is_away(Server *server, int64_t now_ms) {
    for (int i = 0; i < SEATS_EVER; i++)
        look_whether_away(server, &server->phones[i], is_here(server, i), now_ms);
    look_whether_away(server, &server->chair.phone, chair_is_here(server), now_ms);
}

/* In milliseconds; -1: none. */
static int64_t mhd_timeout(const Server *server) {
    unsigned long long timeout;
    if (server->resumed)
        return 0;
    if (server->mhd.get_timeout(server->daemon, &timeout) != MHD_YES)
        return -1;
    return timeout > 60000 ? 60000 : (int64_t)timeout;
}

void server_run(Server *server) {
    int64_t until = server_clock() + SLICE_MS;
    do {
        server->resumed = false;
        server->mhd.run(server->daemon);
    } while (mhd_timeout(server) == 0 && server_clock() < until);
    http_sweep(server, server_clock());
    look_who_is_away(server, server_clock());
    int changes = server->changes;
    server->changes = 0;
    if (changes && server->changed)
        server->changed(server->context, changes);
}

int server_deadline(const Server *server) {
    int64_t now = server_clock(), next = INT64_MAX, timeout = mhd_timeout(server);
    int64_t sweep = http_next_sweep(server);
    if (timeout >= 0)
        next = now + timeout;
    if (sweep >= 0 && sweep < next)
        next = sweep;
    for (int i = 0; i < SEATS_EVER; i++)
        if (away_at(&server->phones[i], is_here(server, i)) < next)
            next = away_at(&server->phones[i], true);
    if (away_at(&server->chair.phone, chair_is_here(server)) < next)
        next = away_at(&server->chair.phone, true);
    if (next == INT64_MAX)
        return -1;
    return next > now ? (int)(next - now) : 0;
}

/* ---- what is kept ---- */

const void *server_steps(const Server *server, int *count) {
    *count = server->unkept.bytes / (int)server->served.calls->input_size;
    return server->unkept.items;
}

void server_kept(Server *server, bool kept) {
    server->unkept.bytes = 0;
    arena_release(&server->unkept.arena);
    arena_init(&server->unkept.arena);
    server->tried = server->steps;
    if (kept)
        server->kept = server->steps;
    http_resume(server);
}

int server_phones(const Server *server, TeamPhones *out) {
    if (!out)
        return server->tokens;
    *out = (TeamPhones){0};
    snprintf(out->address, sizeof out->address, "%.*s", (int)strcspn(server->host, ":"),
             server->host);
    const char *port = strchr(server->host, ':');
    out->port = port ? (int)strtol(port + 1, NULL, 10) : 80;
    snprintf(out->code, sizeof out->code, "%s", server->code);
    for (int i = 0; i < server->served.calls->seats(server->served.session); i++) {
        TeamPhone phone = {.seat = i, .since_ms = server->phones[i].since_ms};
        if (!server->phones[i].taken || !served_sits(&server->served, i))
            continue;
        secret_print_mark(server->phones[i].mark, phone.mark);
        team_phones_add(out, &phone);
    }
    if (server->chair.phone.taken)
        secret_print_mark(server->chair.phone.mark, out->chair);
    return server->tokens;
}

/* ---- what the host sees and does ---- */

int server_descriptor(const Server *server) {
    return server->epoll;
}

const char *server_url(const Server *server) {
    return server->url;
}

const char *server_code(const Server *server) {
    return server->code;
}

const unsigned char *server_qr(const Server *server, int *size) {
    *size = server->qr.size;
    return server->qr.dark;
}

PhoneState server_phone(const Server *server, int seat) {
    if (seat < 0 || seat >= SEATS_EVER || !server->phones[seat].taken)
        return PHONE_NONE;
    return server->phones[seat].away ? PHONE_AWAY : PHONE_HERE;
}

Msg server_remove(Server *server, int seat) {
    Msg refused =
        server->served.calls->unseat(server->served.session, seat, server->now(server->context));
    if (refused == MSG_NONE) {
        Phone *phone = &server->phones[seat];
        phone->removed = phone->taken;
        phone->taken = phone->open = false;
        server->tokens++;
    }
    return refused;
}

bool server_new_code(Server *server) {
    if (!secret_code(server->code, SECRET_CODE))
        return false;
    draw_qr(server);
    server->tokens++;
    return true;
}

void server_give_back(Server *server, int seat) {
    if (seat < 0 || !server->phones[seat].removed)
        return;
    server->phones[seat].removed = false;
    server->phones[seat].taken = true;
    server->tokens++;
}

void server_set_joining(Server *server, bool open) {
    server->closed = !open;
}

bool server_joining(const Server *server) {
    return !server->closed;
}

void server_set_time_left(Server *server, int ms) {
    server->ends_ms = ms < 0 ? -1 : server_clock() + ms;
}
