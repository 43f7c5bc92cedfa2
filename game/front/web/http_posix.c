#include "front/web/http.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "front/web/clock.h"
#include "front/web/files.h"
#include "front/web/routes.h"

#include "base/banned.h"

static const struct {
    const char *path, *method;
} routes[] = {
    [ASKED_PAGE] = {"/", "GET"},           [ASKED_SCRIPT] = {"/app.js", "GET"},
    [ASKED_STYLE] = {"/style.css", "GET"}, [ASKED_WORDS] = {"/words.json", "GET"},
    [ASKED_ICON] = {"/icon.svg", "GET"},   [ASKED_HOUSE] = {"/house", "GET"},
    [ASKED_STATE] = {"/state", "GET"},     [ASKED_JOIN] = {"/join", "POST"},
    [ASKED_OWN] = {"/own", "GET"},         [ASKED_ACT] = {"/act", "POST"},
    [ASKED_CHAIR] = {"/chair", "GET"},
};
enum { ROUTES = sizeof routes / sizeof *routes };

/* Everywhere, also where something is refused. */
static const char *const headers[][2] = {
    {"Content-Security-Policy",
     "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
     "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"},
    {"Cache-Control", "no-store"},
    {"Connection", "close"}, /* a phone asks rarely, and there are many */
};

struct Request {
    Asked route;
    bool judged;
    int refused; /* a status; 0: heard */
    size_t read; /* bytes of the body, kept or not */
    size_t len;
    char body[BODY_MOST];
    bool settled; /* what it asked for was done: only the answer is left */
    char token[TOKEN_CHARS + 1];
    struct MHD_Connection *connection; /* that waits */
    Request *next;                     /* of those that wait */
};

struct Link {
    int socket;
    bool ended;
    bool asked; /* its request is there as a whole */
    int64_t born_ms;
    Link *older, *newer;
};

/* ---- connections, and how old they are ---- */

static void end_link(Link *link) {
    if (!link->ended && link->socket >= 0)
        shutdown(link->socket, SHUT_RDWR);
    link->ended = true;
}

/* Phones ask as soon as they are connected. Who only holds a place gives it up to the next one when
 * places become few, the oldest first; so a hundred of those keep nobody out who has something to
 * ask, though they come from the same address, and again and again. */
static void make_room(Server *server, int64_t now_ms) {
    Link *link = server->oldest;
    if (server->links < CROWD)
        return;
    while (link && (link->asked || link->ended))
        link = link->newer;
    if (link && (server->links >= CROWD_MOST || now_ms - link->born_ms >= CROWD_MS))
        end_link(link);
}

static void on_connection(void *cls, struct MHD_Connection *connection, void **context,
                          enum MHD_ConnectionNotificationCode code) {
    Server *server = cls;
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        const union MHD_ConnectionInfo *info =
            server->mhd.get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
        make_room(server, server_clock());
        server->links++;
        Link *link = xcalloc(1, sizeof *link);
        *link = (Link){.socket = info ? info->connect_fd : -1,
                       .born_ms = server_clock(),
                       .older = server->newest};
        *(server->newest ? &server->newest->newer : &server->oldest) = link;
        server->newest = link;
        *context = link;
    } else if (*context) {
        Link *link = *context;
        *(link->older ? &link->older->newer : &server->oldest) = link->newer;
        *(link->newer ? &link->newer->older : &server->newest) = link->older;
        server->links--;
        free(link);
        *context = NULL;
    }
}

static void note_asked(const Server *server, struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info =
        server->mhd.get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    Link *link = info ? info->socket_context : NULL;
    if (link)
        link->asked = true;
}

/* libmicrohttpd only counts how long nothing came: who sends a byte now and then stays for ever. */
void http_sweep(Server *server, int64_t now_ms) {
    for (Link *link = server->oldest; link && now_ms - link->born_ms >= AGE_MS; link = link->newer)
        end_link(link);
}

int64_t http_next_sweep(const Server *server) {
    for (const Link *link = server->oldest; link; link = link->newer)
        if (!link->ended)
            return link->born_ms + AGE_MS;
    return -1;
}

/* ---- answers that wait ---- */

static void hold(Server *server, struct MHD_Connection *connection, Request *request,
                 const Answer *answer) {
    request->settled = true;
    if (answer->token[0])
        memcpy(request->token, answer->token, sizeof request->token);
    request->connection = connection;
    request->next = server->waiting;
    server->waiting = request;
    server->mhd.suspend_connection(connection);
}

/* They are asked anew when the daemon runs. */
void http_resume(Server *server) {
    while (server->waiting) {
        Request *request = server->waiting;
        server->waiting = request->next;
        server->mhd.resume_connection(request->connection);
        server->resumed = true;
    }
}

/* ---- which requests are heard ---- */

typedef struct Wanted {
    const char *name, *value;
    int count;
} Wanted;

static enum MHD_Result on_header(void *cls, enum MHD_ValueKind kind, const char *key,
                                 const char *value) {
    Wanted *wanted = cls;
    (void)kind;
    if (text_is_like(key, wanted->name)) {
        wanted->value = value;
        wanted->count++;
    }
    return MHD_YES;
}

/* The one header of that name; NULL without, and *count when it is there twice. */
static const char *header(const Server *server, struct MHD_Connection *connection, const char *name,
                          int *count) {
    Wanted wanted = {.name = name};
    server->mhd.get_connection_values(connection, MHD_HEADER_KIND, on_header, &wanted);
    if (count)
        *count = wanted.count;
    return wanted.count == 1 ? wanted.value : NULL;
}

/* Any other name than the address itself leads here by a trick with name servers. */
static bool host_is_own(const Server *server, struct MHD_Connection *connection) {
    const char *host = header(server, connection, "Host", NULL);
    return host && !strcmp(host, server->host);
}

/* Pages of others may not ask here in the name of a visitor. What sends no such headers is no
 * browser, or one too old to know. */
static bool origin_is_own(const Server *server, struct MHD_Connection *connection, Asked route) {
    int origins, sites, places;
    const char *origin = header(server, connection, "Origin", &origins);
    const char *site = header(server, connection, "Sec-Fetch-Site", &sites);
    const char *place = header(server, connection, "Sec-Fetch-Dest", &places);
    if (origins > 1 || sites > 1 || places > 1)
        return false;
    if (origin && strcmp(origin, server->url))
        return false;
    if (route == ASKED_PAGE ||
        route == ASKED_CHAIR) /* from a camera, a link, the address bar; never in a frame */
        return !place || !strcmp(place, "document");
    if (!strcmp(routes[route].method, "POST") && !origin)
        return false;
    return !site || !strcmp(site, "same-origin") || (route < ASKED_FILES && !strcmp(site, "none"));
}

static bool type_is_json(const char *type) {
    static const char json[] = "application/json";
    if (!type || !text_begins_like(type, json))
        return false;
    type += sizeof json - 1;
    return !*type || text_is_like(type, ";charset=utf-8") || text_is_like(type, "; charset=utf-8");
}

static int judge_body(const Server *server, struct MHD_Connection *connection, bool post) {
    int types, lengths, codings;
    const char *type = header(server, connection, "Content-Type", &types);
    const char *length = header(server, connection, "Content-Length", &lengths);
    header(server, connection, "Transfer-Encoding", &codings);
    if (lengths > 1)
        return 400;
    if (codings)
        return 411;
    if (post && (types != 1 || !type_is_json(type)))
        return 415;
    if (length && strtoull(length, NULL, 10) > (post ? BODY_MOST : 0))
        return 413;
    return post && !length ? 411 : 0;
}

static int judge(const Server *server, struct MHD_Connection *connection, Asked route,
                 const char *method) {
    if (!host_is_own(server, connection))
        return 421;
    if (route == ASKED_NONE)
        return 404;
    if (strcmp(method, routes[route].method))
        return 405;
    if (!origin_is_own(server, connection, route))
        return 403;
    return judge_body(server, connection, !strcmp(method, "POST"));
}

/* ---- answers ---- */

static enum MHD_Result send_response(const Server *server, struct MHD_Connection *connection,
                                     int status, struct MHD_Response *response) {
    if (!response)
        return MHD_NO;
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        server->mhd.add_response_header(response, headers[i][0], headers[i][1]);
    enum MHD_Result sent = server->mhd.queue_response(connection, (unsigned)status, response);
    server->mhd.destroy_response(response);
    return sent;
}

/* To people who mistyped: where to go, and nothing of this place. */
static enum MHD_Result send_lost(const Server *server, struct MHD_Connection *connection,
                                 int status) {
    Text text = {0};
    text_add(&text, msg(server->lang, MSG_WEB_LOST));
    text_add_char(&text, '\n');
    struct MHD_Response *response =
        server->mhd.create_response_from_buffer(text.len, text.bytes, MHD_RESPMEM_MUST_COPY);
    text_release(&text);
    if (response)
        server->mhd.add_response_header(response, "Content-Type", "text/plain; charset=utf-8");
    return send_response(server, connection, status, response);
}

static enum MHD_Result send_nothing(const Server *server, struct MHD_Connection *connection,
                                    const Request *request) {
    static char nothing[] = "";
    if (request->refused == 404 || request->refused == 421)
        return send_lost(server, connection, request->refused);
    struct MHD_Response *response =
        server->mhd.create_response_from_buffer(0, nothing, MHD_RESPMEM_PERSISTENT);
    if (response && request->refused == 405)
        server->mhd.add_response_header(response, "Allow", routes[request->route].method);
    return send_response(server, connection, request->refused, response);
}

static enum MHD_Result send_file(const Server *server, struct MHD_Connection *connection,
                                 Asked route) {
    const Text *file = &server->files[route];
    struct MHD_Response *response =
        server->mhd.create_response_from_buffer(file->len, file->bytes, MHD_RESPMEM_PERSISTENT);
    if (response)
        server->mhd.add_response_header(response, "Content-Type", files_type(route));
    return send_response(server, connection, 200, response);
}

static enum MHD_Result send_answer(Server *server, struct MHD_Connection *connection,
                                   Request *request) {
    const union MHD_ConnectionInfo *info =
        server->mhd.get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    Answer answer = {0};
    struct sockaddr_in from = {0};
    char number[24];
    if (info && info->client_addr && info->client_addr->sa_family == AF_INET)
        memcpy(&from, info->client_addr, sizeof from);
    Ask ask = {.route = request->route,
               .address = ntohl(from.sin_addr.s_addr),
               .token =
                   request->token[0] ? request->token : header(server, connection, "X-Seat", NULL),
               .language = header(server, connection, "Accept-Language", NULL),
               .known = header(server, connection, "If-None-Match", NULL),
               .body = request->body,
               .len = request->len,
               .now_ms = server_clock(),
               .settled = request->settled};
    routes_answer(server, &ask, &answer);
    if (answer.waits) {
        hold(server, connection, request, &answer);
        return MHD_YES;
    }
    struct MHD_Response *response = server->mhd.create_response_from_buffer(
        answer.body.len, answer.body.bytes, MHD_RESPMEM_MUST_COPY);
    if (response) {
        if (answer.body.len)
            server->mhd.add_response_header(response, "Content-Type", "application/json");
        if (answer.tag[0])
            server->mhd.add_response_header(response, "ETag", answer.tag);
        if (answer.retry_seconds) {
            snprintf(number, sizeof number, "%d", answer.retry_seconds);
            server->mhd.add_response_header(response, "Retry-After", number);
        }
        snprintf(number, sizeof number, "%lld", (long long)(ask.now_ms - server->born_ms));
        server->mhd.add_response_header(response, "X-Clock", number);
    }
    text_release(&answer.body);
    return send_response(server, connection, answer.status, response);
}

/* ---- what libmicrohttpd calls ---- */

/* The address as it was sent: nothing is decoded, nothing cut at a NUL, no file is ever meant. */
static void *on_uri(void *cls, const char *uri, struct MHD_Connection *connection) {
    Request *request = xcalloc(1, sizeof *request);
    (void)cls;
    (void)connection;
    request->route = ASKED_NONE;
    for (int i = 0; i < ROUTES; i++)
        if (!strcmp(uri, routes[i].path))
            request->route = (Asked)i;
    return request;
}

static enum MHD_Result on_request(void *cls, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *bytes,
                                  size_t *len, void **context) {
    Server *server = cls;
    Request *request = *context;
    (void)url;
    (void)version;
    if (!request)
        return MHD_NO;
    if (!request->judged) {
        request->judged = true;
        request->refused = judge(server, connection, request->route, method);
        return MHD_YES;
    }
    if (*len) {
        /* What is refused is read all the same, so that the answer arrives; but not for ever. */
        request->read += *len;
        if (request->read > BODY_DRAINED)
            return MHD_NO;
        if (!request->refused && request->read > BODY_MOST)
            request->refused = 413;
        if (!request->refused) {
            memcpy(request->body + request->len, bytes, *len);
            request->len += *len;
        }
        *len = 0;
        return MHD_YES;
    }
    note_asked(server, connection);
    if (request->refused)
        return send_nothing(server, connection, request);
    if (request->route < ASKED_FILES)
        return send_file(server, connection, request->route);
    return send_answer(server, connection, request);
}

static void on_completed(void *cls, struct MHD_Connection *connection, void **context,
                         enum MHD_RequestTerminationCode code) {
    (void)cls;
    (void)connection;
    (void)code;
    free(*context);
    *context = NULL;
}

bool http_start(Server *server, int listening) {
    server->daemon = server->mhd.start_daemon(
        MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, on_request, server,
        MHD_OPTION_LISTEN_SOCKET, listening, MHD_OPTION_URI_LOG_CALLBACK, on_uri, server,
        MHD_OPTION_NOTIFY_COMPLETED, on_completed, server, MHD_OPTION_NOTIFY_CONNECTION,
        on_connection, server, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)HEADER_MEMORY,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned)IDLE_SECONDS, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
    if (!server->daemon)
        return false;
    const union MHD_DaemonInfo *info =
        server->mhd.get_daemon_info(server->daemon, MHD_DAEMON_INFO_EPOLL_FD);
    server->epoll = info ? info->epoll_fd : -1;
    return server->epoll >= 0;
}

void http_stop(Server *server) {
    http_resume(server); /* the daemon may not stop while one waits; none of them is answered */
    if (server->daemon)
        server->mhd.stop_daemon(server->daemon);
    server->daemon = NULL;
}
