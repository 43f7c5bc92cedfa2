/* A client of the server on the same thread, byte by byte. After cmocka.h. */
#ifndef KLACHT_TESTS_WEB_CLIENT_H
#define KLACHT_TESTS_WEB_CLIENT_H

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "front/web/server.h"

static Server *server;
static char host[64], url[64];

/* After it was started. */
static inline void client_know(void) {
    snprintf(url, sizeof url, "%s", server_url(server));
    snprintf(host, sizeof host, "%s", url + strlen("http://"));
}

/* A server of this session, to be asked from now on. */
static inline void client_serve(const ServerOptions *options) {
    Text why = {0};
    server = server_start(options, &why);
    if (!server)
        fprintf(stderr, "%s\n", text_cstr(&why));
    assert_true(server != NULL);
    text_release(&why);
    client_know();
}

static inline int dial(void) {
    struct sockaddr_in at = {.sin_family = AF_INET};
    int client = socket(AF_INET, SOCK_STREAM, 0);
    at.sin_port = htons((uint16_t)strtol(strrchr(host, ':') + 1, NULL, 10));
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    assert_int_equal(connect(client, (struct sockaddr *)&at, sizeof at), 0);
    assert_true(fcntl(client, F_SETFL, O_NONBLOCK) >= 0);
    return client;
}

/* Runs the server until the client's connection is closed or nothing more comes; what came. */
static inline char *hear(int client) {
    Text heard = {0};
    char bytes[4096];
    int quiet = 0;
    while (quiet < 200) {
        server_run(server);
        ssize_t n = recv(client, bytes, sizeof bytes, 0);
        if (n > 0) {
            text_add_bytes(&heard, bytes, (size_t)n);
            quiet = 0;
        } else if (n == 0 || (errno != EAGAIN)) {
            break;
        } else {
            quiet++;
        }
    }
    close(client);
    text_add(&heard, "");
    return heard.bytes ? text_take(&heard) : xstrdup("");
}

static inline void tell(int client, const char *bytes, size_t len) {
    while (len) {
        ssize_t n = send(client, bytes, len, MSG_NOSIGNAL);
        if (n > 0) {
            bytes += n;
            len -= (size_t)n;
        } else if (n < 0 && errno != EAGAIN) {
            return; /* hung up on: that is an answer, too */
        }
        server_run(server);
    }
}

static inline char *ask_bytes(const char *bytes, size_t len) {
    int client = dial();
    tell(client, bytes, len);
    return hear(client);
}

static inline int status_of(const char *answer) {
    return strncmp(answer, "HTTP/1.1 ", 9) ? 0 : (int)strtol(answer + 9, NULL, 10);
}

/* METHOD PATH with these headers (each ended by \r\n, Host not among them) and body; the whole
 * answer. */
static inline char *ask(const char *method, const char *path, const char *headers,
                        const char *body) {
    Text request = {0};
    text_addf(&request, "%s %s HTTP/1.1\r\nHost: %s\r\n%s", method, path, host, headers);
    if (body)
        text_addf(&request, "Content-Length: %zu\r\n", strlen(body));
    text_addf(&request, "\r\n%s", body ? body : "");
    char *answer = ask_bytes(request.bytes, request.len);
    text_release(&request);
    return answer;
}

static inline char *post(const char *path, const char *token, const char *body) {
    Text headers = {0};
    text_addf(&headers, "Origin: %s\r\nContent-Type: application/json\r\n", url);
    if (token)
        text_addf(&headers, "X-Seat: %s\r\n", token);
    char *answer = ask("POST", path, text_cstr(&headers), body);
    text_release(&headers);
    return answer;
}

static inline int status(char *answer) {
    int number = status_of(answer);
    free(answer);
    return number;
}

typedef struct Joined {
    int status;
    char token[33], body[600];
} Joined;

static inline Joined join_as(const char *code, const char *name, const char *token) {
    Joined joined = {0};
    Text body = {0};
    text_addf(&body, "{\"code\":\"%s\",\"name\":\"%s\"}", code, name);
    char *answer = post("/join", token, text_cstr(&body));
    const char *content = strstr(answer, "\r\n\r\n"), *at = strstr(answer, "\"token\":\"");
    joined.status = status_of(answer);
    snprintf(joined.body, sizeof joined.body, "%s", content ? content + 4 : "");
    if (at)
        snprintf(joined.token, sizeof joined.token, "%.32s", at + 9);
    free(answer);
    text_release(&body);
    return joined;
}

static inline Joined join(const char *name) {
    Joined joined = join_as(server_code(server), name, NULL);
    assert_int_equal(joined.status, 200);
    assert_int_equal(strlen(joined.token), 32);
    return joined;
}

static inline char *state_of(const char *token) {
    Text headers = {0};
    text_addf(&headers, "X-Seat: %s\r\n", token);
    char *answer = ask("GET", "/state", text_cstr(&headers), NULL);
    text_release(&headers);
    return answer;
}

#endif
