/* Server state: what the files of the voting server share; nobody else includes it.
 *
 * server_posix.c holds the life of the server, http_posix.c what stands between libmicrohttpd and
 * an Ask, routes.c what an Ask is answered with (it knows no HTTP library). What is served stands
 * behind served.h. */
#ifndef KLACHT_WEB_SERVER_STATE_H
#define KLACHT_WEB_SERVER_STATE_H

#include "front/web/asked.h"
#include "front/web/libraries.h"
#include "front/web/limit.h"
#include "front/web/qr_code.h"
#include "front/web/secret.h"
#include "front/web/served.h"
#include "front/web/server_change.h"
#include "store/team_phones.h"

enum {
    BODY_MOST = 1024,          /* bytes of a request that are looked at */
    BODY_DRAINED = 64 * 1024,  /* that are read before the connection is dropped */
    HEADER_MEMORY = 16 * 1024, /* bytes of one connection */
    CONNECTIONS = 192, /* of one address too: a whole room may share it, with who means harm */
    CROWD = 96,        /* from so many on, who has asked nothing yet makes room for who comes, */
    CROWD_MS = 1000,   /* when that had so long to do so; */
    CROWD_MOST = 176,  /* and from so many on, however short it is there */
    IDLE_SECONDS = 4,
    AGE_MS = 10000, /* of a connection, whatever it does */
    SLICE_MS = 6,   /* of server_run */
    ACTS_PER_SECOND = 4,
    ACTS_BURST = 12,
};

typedef struct Phone {
    bool taken;   /* the token holds the seat */
    bool removed; /* by the host: the phone is told so until the seat is taken again */
    bool open;    /* of a session gone on with, nobody's phone: whoever takes it by name */
    bool away;
    unsigned char mark[MARK_BYTES]; /* of its token */
    int64_t since_ms; /* of the session: what stood in this seat before is not its own */
    int64_t seen_ms;
    int64_t step; /* the last one of its own, of Server.steps */
    Bucket acts;
} Phone;

/* Of who leads: one phone, with no seat. */
typedef struct Chair {
    const ChairCalls *calls;
    void *context;
    char code[CHAIR_CODE + 1]; /* "": none is shown */
    QrCode qr;
    Phone phone;
    unsigned char before[MARK_BYTES]; /* of the one that led before it */
    bool removed;                     /* that was taken away; else another came in its place */
} Chair;

typedef struct Link Link;       /* one connection */
typedef struct Request Request; /* what it asks */

typedef struct Server Server;
struct Server {
    Mhd mhd;
    struct MHD_Daemon *daemon;
    int epoll;
    Served served;
    int64_t (*now)(void *context);
    void (*changed)(void *context, int changes);
    void *context;
    Lang lang;
    char host[32]; /* "192.168.1.20:4711": the only Host there is */
    char url[48];
    char code[SECRET_CODE + 1];
    QrCode qr;
    Text files[ASKED_FILES];
    Phone phones[SEATS_EVER];
    Chair chair;
    Limit limit;
    Link *oldest, *newest;
    int links;
    bool resumed;     /* some who waited are to be asked anew: the daemon is silent on it */
    Request *waiting; /* for what they did to be kept */
    int64_t steps, tried, kept; /* how many phones did; of those tried to keep; kept */
    struct {
        char *items; /* of input_size bytes each */
        int bytes, capacity;
        Arena arena; /* what they point to, that is not the session's */
    } unkept;
    int tokens;      /* changes with them */
    int changes;     /* ServerChange, to be told at the end of server_run */
    bool closed;     /* to new phones */
    int64_t born_ms; /* phones count from here */
    int64_t ends_ms; /* of what is open, on server_clock; -1: no limit */
};

#endif
