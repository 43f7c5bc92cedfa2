/* Server, of who leads: the one phone that leads a session beside the window. */
#ifndef KLACHT_WEB_SERVER_CHAIR_H
#define KLACHT_WEB_SERVER_CHAIR_H

#include "front/web/server.h"

/* Another code, for one phone: good until a phone came in by it or it is hidden. A phone that comes
 * in takes the place of the one before. False when there is no chance to be had. */
bool server_chair_show(Server *server);
void server_chair_hide(Server *server);
/* "": none is shown. */
const char *server_chair_code(const Server *server);
/* As server_qr. */
const unsigned char *server_chair_qr(const Server *server, int *size);
PhoneState server_chair(const Server *server);
/* It leads no more, and is told so. */
void server_chair_remove(Server *server);

#endif
