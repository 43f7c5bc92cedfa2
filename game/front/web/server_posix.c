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

/* The code stands behind a #, which browsers never send: it is in no log of anybody. */
static void draw_qr(Server *server) {
    Qr qr;
    char link[80];
    snprintf(link, sizeof link, "%s/#%s", server->url, server->code);
    QRcode *code = libraries_open_qr(&qr) ? qr.encode(link, 0, QR_ECLEVEL_M) : NULL;
    if (!code)
        return;
    server->qr_size = code->width;
    server->qr = xcalloc((size_t)code->width, (size_t)code->width);
    for (int i = 0; i < code->width * code->width; i++)
        server->qr[i] = code->data[i] & 1;
    qr.free(code);
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
        return secret_code(server->code);
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

/* Seats of a session gone on with: for whoever has the token, and until it comes, or without one,
 * for whoever takes it by name. */
static void open_seats(Server *server, const TeamPhones *known) {
    const Calibration *calibration = server->calibration;
    for (int i = 0; i < calibration->seat_count; i++)
        server->phones[i].open = calibration->seats[i].present;
    for (int i = 0; known && i < known->count; i++) {
        int seat = calibration_find_seat(calibration, known->items[i].seat);
        if (seat < 0 || !calibration->seats[seat].present)
            continue;
        Phone *phone = &server->phones[seat];
        phone->taken = phone->away = secret_parse(known->items[i].token, phone->token);
        phone->votes = (Bucket){VOTES_BURST * 1000, server->born_ms};
    }
}

Server *server_start(const ServerOptions *options, Text *why) {
    Server *server = xcalloc(1, sizeof *server);
    server->calibration = options->calibration;
    server->now = options->now;
    server->changed = options->changed;
    server->context = options->context;
    server->lang = options->lang;
    server->vote_ends_ms = -1;
    server->born_ms = server_clock();
    limit_init(&server->limit, server->born_ms);
    server->tokens = 1;
    server->steps = server->tried = 1;
    server->kept = !options->unkept;
    for (int i = 0; i < server->calibration->seat_count; i++)
        server->phones[i].step = 1;
    if (options->continued)
        open_seats(server, options->known);
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
    free(server->qr);
    free(server->unkept.items);
    system_wipe(server, sizeof *server);
    free(server);
}

/* ---- running ---- */

static bool is_here(const Server *server, int seat) {
    const Phone *phone = &server->phones[seat];
    return phone->taken && !phone->away && seat < server->calibration->seat_count &&
           server->calibration->seats[seat].present;
}

static void look_who_is_away(Server *server, int64_t now_ms) {
    for (int i = 0; i < CALIBRATION_SEAT_ROOM; i++)
        if (is_here(server, i) && now_ms - server->phones[i].seen_ms >= SERVER_AWAY_MS) {
            server->phones[i].away = true;
            server->changes |= SERVER_PHONES;
        }
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
    for (int i = 0; i < CALIBRATION_SEAT_ROOM; i++)
        if (is_here(server, i) && server->phones[i].seen_ms + SERVER_AWAY_MS < next)
            next = server->phones[i].seen_ms + SERVER_AWAY_MS;
    if (next == INT64_MAX)
        return -1;
    return next > now ? (int)(next - now) : 0;
}

/* ---- what is kept ---- */

const CalibrationInput *server_steps(const Server *server, int *count) {
    *count = server->unkept.count;
    return server->unkept.items;
}

void server_kept(Server *server, bool kept) {
    server->unkept.count = 0;
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
    for (int i = 0; i < server->calibration->seat_count; i++) {
        char hex[TOKEN_CHARS + 1];
        if (!server->phones[i].taken || !server->calibration->seats[i].present)
            continue;
        secret_print(server->phones[i].token, hex);
        team_phones_add(out, server->calibration->seats[i].name, hex);
        system_wipe(hex, sizeof hex);
    }
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
    *size = server->qr_size;
    return server->qr;
}

PhoneState server_phone(const Server *server, int seat) {
    if (seat < 0 || seat >= CALIBRATION_SEAT_ROOM || !server->phones[seat].taken)
        return PHONE_NONE;
    return server->phones[seat].away ? PHONE_AWAY : PHONE_HERE;
}

Msg server_remove(Server *server, int seat) {
    CalibrationInput input = {
        .at_ms = server->now(server->context), .kind = CALIBRATE_UNSEAT, .seat = seat};
    Msg refused = calibration_step(server->calibration, &input);
    if (refused == MSG_NONE) {
        Phone *phone = &server->phones[seat];
        phone->removed = phone->taken;
        phone->taken = phone->open = false;
        server->tokens++;
    }
    return refused;
}

void server_set_joining(Server *server, bool open) {
    server->closed = !open;
}

bool server_joining(const Server *server) {
    return !server->closed;
}

void server_set_time_left(Server *server, int ms) {
    server->vote_ends_ms = ms < 0 ? -1 : server_clock() + ms;
}
