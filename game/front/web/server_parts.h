/* What the files of the voting server share; nobody else includes it.
 *
 * server.c holds the life of the server, http.c what stands between libmicrohttpd and an Ask, api.c
 * what an Ask is answered with (it knows no HTTP library), state.c what a phone may see. */
#ifndef KLACHT_WEB_SERVER_PARTS_H
#define KLACHT_WEB_SERVER_PARTS_H

#include "front/web/libraries.h"
#include "front/web/limit.h"
#include "front/web/server.h"
#include "store/json_write.h"

enum {
    TOKEN_BYTES = 16,
    TOKEN_CHARS = 2 * TOKEN_BYTES,
    BODY_MOST = 512,           /* bytes of a request that are looked at */
    BODY_DRAINED = 64 * 1024,  /* that are read before the connection is dropped */
    HEADER_MEMORY = 16 * 1024, /* bytes of one connection */
    CONNECTIONS = 192,
    CONNECTIONS_PER_ADDRESS = 72, /* a whole team may share one address */
    IDLE_SECONDS = 4,
    AGE_MS = 10000, /* of a connection, whatever it does */
    SLICE_MS = 6,   /* of server_run */
    VOTES_PER_SECOND = 4,
    VOTES_BURST = 12,
};

typedef struct Phone {
    bool taken;   /* the token holds the seat */
    bool removed; /* by the host: the phone is told so until the seat is taken again */
    bool open;    /* of a session gone on with: whoever takes it by name */
    bool away;
    unsigned char token[TOKEN_BYTES];
    int64_t seen_ms;
    Bucket votes;
} Phone;

typedef enum Route {
    ROUTE_NONE = -1,
    ROUTE_PAGE,
    ROUTE_SCRIPT,
    ROUTE_STYLE,
    ROUTE_WORDS,
    ROUTE_ICON,
    ROUTE_FILES, /* those before are files, those behind are asked of the session */
    ROUTE_HOUSE = ROUTE_FILES,
    ROUTE_STATE,
    ROUTE_JOIN,
    ROUTE_VOTE,
} Route;

typedef struct Link Link; /* one connection */

struct Server {
    Mhd mhd;
    struct MHD_Daemon *daemon;
    int epoll;
    Calibration *calibration;
    int64_t (*now)(void *context);
    void (*changed)(void *context, int changes);
    void *context;
    Lang lang;
    char host[32]; /* "192.168.1.20:4711": the only Host there is */
    char url[48];
    char code[SERVER_CODE + 1];
    unsigned char *qr;
    int qr_size;
    Text files[ROUTE_FILES];
    Phone phones[CALIBRATION_SEAT_ROOM];
    Limit limit;
    Link *oldest, *newest;
    int changes;          /* ServerChange, to be told at the end of server_run */
    bool closed;          /* to new phones */
    int64_t born_ms;      /* phones count from here */
    int64_t vote_ends_ms; /* on server_clock; -1: no limit */
};

/* Milliseconds of the steady clock. */
int64_t server_clock(void);

typedef struct Ask {
    Route route;
    uint32_t address;
    const char *token; /* as sent, or NULL */
    const char *known; /* the tag of what the phone has, or NULL */
    const char *body;
    size_t len;
    int64_t now_ms;
} Ask;

typedef struct Answer {
    int status;
    Text body; /* JSON, or empty */
    char tag[20];
    int retry_seconds; /* 0: does not say */
} Answer;

/* The answer must be a zeroed one; its body is for text_release. */
void api_answer(Server *server, const Ask *ask, Answer *answer);

/* What the phone of that seat may see now; the session's words that stay the same. Both begin the
 * writer. */
void state_of(const Server *server, int seat, JsonWriter *w);
void state_house(const Server *server, JsonWriter *w);

/* The daemon on a listening socket, which it takes over when it starts. */
bool http_start(Server *server, int socket);
void http_stop(Server *server);
/* Ends connections that are too old; when (on server_clock) the next will be, -1: none. */
void http_sweep(Server *server, int64_t now_ms);
int64_t http_next_sweep(const Server *server);

/* Reads the page's files from assets/web; false with a sentence in `why`. */
bool files_load(Server *server, const char *assets, Text *why);
const char *files_type(Route route);

bool secret_token(unsigned char token[TOKEN_BYTES]);
bool secret_code(char code[SERVER_CODE + 1]);
/* In a time that does not depend on where they differ. */
bool secret_equal(const void *a, const void *b, size_t len);
/* False when it is no token at all. */
bool secret_parse(const char *hex, unsigned char token[TOKEN_BYTES]);
void secret_print(const unsigned char token[TOKEN_BYTES], char hex[TOKEN_CHARS + 1]);

#endif
