#include "front/web/server_chair.h"

#include <stdio.h>

#include "front/web/chair.h"

#include "base/banned.h"

bool server_chair_show(Server *server) {
    Chair *chair = &server->chair;
    char page[64];
    chair_hide(server);
    if (!chair->calls || !secret_code(chair->code, CHAIR_CODE))
        return false;
    snprintf(page, sizeof page, "%s/chair", server->url);
    qr_code_draw(&chair->qr, page, chair->code);
    return true;
}

void server_chair_hide(Server *server) {
    chair_hide(server);
}

const char *server_chair_code(const Server *server) {
    return server->chair.code;
}

const unsigned char *server_chair_qr(const Server *server, int *size) {
    *size = server->chair.qr.size;
    return server->chair.qr.dark;
}

PhoneState server_chair(const Server *server) {
    if (!server->chair.phone.taken)
        return PHONE_NONE;
    return server->chair.phone.away ? PHONE_AWAY : PHONE_HERE;
}

void server_chair_remove(Server *server) {
    chair_leave(server, true);
    server->tokens++;
}
