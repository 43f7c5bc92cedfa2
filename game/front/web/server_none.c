/* Where nothing serves phones: who asks is told so. */
#include "front/web/server.h"

#include <stddef.h>

#include "base/banned.h"

Server *server_start(const ServerOptions *options, Text *why) {
    text_add(why, msg(options->lang, MSG_WEB_NO_SERVER));
    return NULL;
}

/* The rest is never called: there is no Server. */

void server_stop(Server *server) {
    (void)server;
}

int server_descriptor(const Server *server) {
    (void)server;
    return -1;
}

void server_run(Server *server) {
    (void)server;
}

int server_deadline(const Server *server) {
    (void)server;
    return -1;
}

const void *server_steps(const Server *server, int *count) {
    (void)server;
    *count = 0;
    return NULL;
}

void server_kept(Server *server, bool kept) {
    (void)server;
    (void)kept;
}

int server_phones(const Server *server, TeamPhones *out) {
    (void)server;
    (void)out;
    return 0;
}

const char *server_url(const Server *server) {
    (void)server;
    return "";
}

const char *server_code(const Server *server) {
    (void)server;
    return "";
}

const unsigned char *server_qr(const Server *server, int *size) {
    (void)server;
    *size = 0;
    return NULL;
}

PhoneState server_phone(const Server *server, int seat) {
    (void)server;
    (void)seat;
    return PHONE_NONE;
}

Msg server_remove(Server *server, int seat) {
    (void)server;
    (void)seat;
    return MSG_NONE;
}

bool server_new_code(Server *server) {
    (void)server;
    return false;
}

void server_give_back(Server *server, int seat) {
    (void)server;
    (void)seat;
}

void server_set_joining(Server *server, bool open) {
    (void)server;
    (void)open;
}

bool server_joining(const Server *server) {
    (void)server;
    return false;
}

void server_set_time_left(Server *server, int ms) {
    (void)server;
    (void)ms;
}
