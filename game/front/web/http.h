/* Http: between libmicrohttpd and an Ask: which requests are heard at all, and how answers are
 * dressed. */
#ifndef KLACHT_WEB_HTTP_H
#define KLACHT_WEB_HTTP_H

#include "front/web/server_state.h"

/* The daemon on a listening socket, which it takes over when it starts. */
bool http_start(Server *server, int socket);
void http_stop(Server *server);
/* Asks all that wait anew (routes.h), when the daemon runs. */
void http_resume(Server *server);
/* Ends connections that are too old; when (on server_clock) the next will be, -1: none. */
void http_sweep(Server *server, int64_t now_ms);
int64_t http_next_sweep(const Server *server);

#endif
