/* Server: lets people take a seat and vote with their phones, over the local network.
 *
 * Runs wholly on the caller's thread: nothing happens outside server_run, and what phones do
 * becomes inputs of the session (served.h), like the caller's own. It never blocks, knows no screen
 * and writes nothing to disk; of a person it keeps the pseudonym. A phone that took a seat or did
 * something is answered once the caller has kept that (server_kept), so what a phone was told is
 * safe. The session stays the caller's, which may step and undo it at any time between calls, and
 * must outlive the server. libmicrohttpd and libqrencode are loaded by
 * server_start, so that a program that never votes does not pay for them. */
#ifndef KLACHT_WEB_SERVER_H
#define KLACHT_WEB_SERVER_H

#include "base/locale.h"
#include "front/web/served.h"
#include "front/web/server_change.h"
#include "store/team_phones.h"

typedef struct ServerOptions {
    const char *address; /* IPv4, one of server_addresses or 127.0.0.1 */
    int port;            /* 0: any that is free */
    const char *assets;  /* folder that holds web/ */
    Served served;
    Lang lang; /* of the page until the phone says otherwise, and of errors */
    bool
        continued; /* gone on with: seats that had no phone are for whoever takes one by its name */
    /* What phones come back by, or NULL: the place is taken again where it is free, and who has the
     * token of a seat has the seat, and nobody else. Only looked at by server_start. */
    const TeamPhones *known;
    const ChairCalls *chair; /* NULL: who leads has no phone */
    void *chair_context;
    bool unkept; /* what stands in the seats is not on disk: phones are told so */
    /* at_ms of an input that comes from a phone. */
    int64_t (*now)(void *context);
    /* Called at the end of server_run, once, with a set of ServerChange. */
    void (*changed)(void *context, int changes);
    void *context;
} ServerOptions;

typedef struct Server Server;

/* NULL with a sentence in `why` (what went wrong, what to do) in options->lang. Strings of the
 * options are copied. */
Server *server_start(const ServerOptions *options, Text *why);
/* Closes every connection; the phones say that the session is over or out of reach. */
void server_stop(Server *server);

/* Wakes (becomes readable) when there is something to do: for app_watch. */
int server_descriptor(const Server *server);
/* When the descriptor is ready and when the deadline is reached. Works for at most a few
 * milliseconds; what is left makes the deadline 0. */
void server_run(Server *server);
/* Milliseconds until server_run wants to be called whether or not the descriptor wakes: connections
 * that grew too old, phones that went away. -1: no hurry. */
int server_deadline(const Server *server);

/* What phones did since server_kept was last said, in order: inputs that the session took, an array
 * of its own kind of them. The server's, until it runs again. */
const void *server_steps(const Server *server, int *count);
/* Whether all that phones ever did is on disk now; to be said within SERVER_KEEP_MS of each
 * SERVER_STEPPED, and again when it changes. Phones that wait are answered: "not kept" when it is
 * not, and what they ask from then on says so. May be called from the callback. */
void server_kept(Server *server, bool kept);
/* What phones come back by, for team_phones_save; `out` may be NULL. A number that changes whenever
 * it does. */
int server_phones(const Server *server, TeamPhones *out);

/* "http://192.168.1.20:4711", for the screen, without the code. */
const char *server_url(const Server *server);
/* "K7M3XW": to be typed; the same for as long as the session. */
const char *server_code(const Server *server);
/* What to scan (URL and code), as size × size bytes, row by row, 1 is dark; without the quiet zone
 * of 4 modules that must stand around it. NULL when libqrencode is not there. */
const unsigned char *server_qr(const Server *server, int *size);

typedef enum PhoneState {
    PHONE_NONE, /* nobody's phone: votes on this machine, or has not come back yet */
    PHONE_HERE,
    PHONE_AWAY, /* locked, out of reach, or closed; comes back by itself */
} PhoneState;

/* Of a seat of the session. */
PhoneState server_phone(const Server *server, int seat);
/* Takes the phone off the seat and the seat out of the session. The name may be
 * taken again, by whoever knows the code, while joining is open. Not for the callback. MSG_NONE or
 * why not. */
Msg server_remove(Server *server, int seat);
/* After the caller took the seat again by an input of its own: the phone that was removed from it
 * has it back, unless another took it meanwhile. */
void server_give_back(Server *server, int seat);
/* Another code to join by, when this one is known to whom it should not be. False when there is no
 * chance to be had; then it stays. */
bool server_new_code(Server *server);
/* Whether new phones may join; open at the start. Phones with a seat come back regardless. */
void server_set_joining(Server *server, bool open);
bool server_joining(const Server *server);
/* What is left of the time for what is open, for the phones to count down; -1: no limit. The caller
 * keeps the time, and does what comes of it. */
void server_set_time_left(Server *server, int ms);

#endif
