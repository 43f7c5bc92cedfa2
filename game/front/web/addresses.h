/* Addresses: where this machine can be reached on the local network. */
#ifndef KLACHT_WEB_ADDRESSES_H
#define KLACHT_WEB_ADDRESSES_H

#include <stdbool.h>

typedef struct ServerAddress {
    char name[16];    /* of the interface: "wlan0" */
    char address[16]; /* "192.168.1.20" */
    bool outer;       /* of a network that phones may be on */
} ServerAddress;
/* This machine's own IPv4 addresses, those of a local network first, loopback last. Fills at most
 * `most`; returns how many. */
int server_addresses(ServerAddress *out, int most);

#endif
