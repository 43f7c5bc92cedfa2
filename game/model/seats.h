/* Seats: who takes part in a session, by number; in a session of calibration and in a room. */
#ifndef KLACHT_MODEL_SEATS_H
#define KLACHT_MODEL_SEATS_H

#include "base/locale.h"

enum {
    SEATS_MOST = 60,  /* at the same time */
    SEATS_EVER = 128, /* with those who left */
    SEAT_NAME_CHARS = 24,
};

typedef struct Seat {
    const char *name;
    bool present; /* false: left or removed; what was shown of it stays */
} Seat;

/* What people type: one line, composed, without what a screen would obey, of so many characters at
 * most; malloced, NULL when nothing is left. */
char *seats_clean(const char *text, int most);
/* Whether there is anything of the name to see; to be asked before a seat is taken by hand or by
 * phone (sessions of before are taken as they are). */
bool seats_name_shows(const char *name);
/* The seat of a name (cleaned the same way), or -1. */
int seats_find(const Seat *seats, int count, const char *name);
int seats_present(const Seat *seats, int count);
bool seats_has(const Seat *seats, int count, int seat);
/* A cleaned name (kept by the caller) takes a seat, or its own again; MSG_NONE or why not. `most`
 * at the same time. */
Msg seats_take(Seat *seats, int *count, int most, const char *name);

#endif
