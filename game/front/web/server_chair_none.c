#include "front/web/server_chair.h"

#include <stddef.h>

#include "base/banned.h"

/* Never called: there is no Server. */

bool server_chair_show(Server *server) {
    (void)server;
    return false;
}

void server_chair_hide(Server *server) {
    (void)server;
}

const char *server_chair_code(const Server *server) {
    (void)server;
    return "";
}

const unsigned char *server_chair_qr(const Server *server, int *size) {
    (void)server;
    *size = 0;
    return NULL;
}

PhoneState server_chair(const Server *server) {
    (void)server;
    return PHONE_NONE;
}

void server_chair_remove(Server *server) {
    (void)server;
}
