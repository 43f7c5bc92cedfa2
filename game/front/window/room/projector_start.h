/* How a room is to begin, as the command line or the list of what was played asks. */
#ifndef KLACHT_ROOM_PROJECTOR_START_H
#define KLACHT_ROOM_PROJECTOR_START_H

#include <stdbool.h>

typedef struct ProjectorStart {
    bool web;         /* with phones */
    int port;         /* of the phones; 0: any that is free */
    const char *file; /* a session to go on with, or to look back at; NULL: what is chosen there */
} ProjectorStart;

#endif
