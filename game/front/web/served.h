/* Served: the session that a server serves, as the server sees it.
 *
 * Who sits where, what a phone may see, and what becomes of what a phone does: a const table of
 * functions and the session that they are given. The server knows no more of a session than this;
 * a kind of session is one file (served_calibration.c, served_room.c). The session stays the
 * caller's and must outlive the server. */
#ifndef KLACHT_WEB_SERVED_H
#define KLACHT_WEB_SERVED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/locale.h"
#include "model/seats.h"
#include "store/json_write.h"

enum { SERVED_INPUT = 256 }; /* bytes */

typedef enum Seated {
    SEATED,
    SEATED_NO_NAME, /* there is nothing of the name to see */
    SEATED_TAKEN,
    SEATED_NO_ROOM,
    SEATED_ENDED,
} Seated;

typedef enum Acted {
    ACTED,         /* one input more */
    ACTED_NOTHING, /* so it was already */
    ACTED_LATE,    /* meant for what is not open any more */
    ACTED_BADLY,   /* no act of this session, or not one of this seat */
} Acted;

/* Who looks. */
typedef struct Viewer {
    int seat;
    int64_t since_ms; /* of the session: what stood in the seat before is another's */
    bool kept;        /* all that it did is on disk */
    int64_t ends_ms;  /* when time is over for what is open, as phones count; -1: no limit */
    Lang lang;        /* for what is told in words of the program */
} Viewer;

/* Where the input goes that the session took: what it points to is the session's for good, or of
 * this arena. */
typedef struct Given {
    void *input; /* input_size bytes */
    Arena *arena;
} Given;

typedef struct ServedCalls {
    size_t input_size;                 /* SERVED_INPUT at most */
    int (*seats)(const void *session); /* with those who left */
    bool (*present)(const void *session, int seat);
    const char *(*name)(const void *session, int seat);
    /* The seat of a name as it was typed, also of one who left, or -1. */
    int (*find)(const void *session, const char *name);
    /* Takes a seat by an input. */
    Seated (*seat)(void *session, const char *name, int64_t at_ms, Given *given);
    /* MSG_NONE, or why not. */
    Msg (*unseat)(void *session, int seat, int64_t at_ms);
    /* From when on (at_ms or later) what is in the seat is its new owner's. */
    int64_t (*since)(const void *session, int seat, int64_t at_ms);
    /* What a phone sends: an object that was well formed, and nothing is known of it. */
    Acted (*act)(void *session, int seat, const Json *body, int64_t at_ms, Given *given);
    /* What stays the same for a whole session; what this phone may see now; at the end what is told
     * to this phone alone and takes longer to make (NULL: nothing is). They begin the writer and
     * leave its first object open; `own` gives false when it is not the time. */
    void (*house)(const void *session, JsonWriter *writer);
    void (*state)(const void *session, const Viewer *viewer, JsonWriter *writer);
    bool (*own)(const void *session, const Viewer *viewer, JsonWriter *writer);
    /* What all in the room can see now of what was given, with nobody's name: into the object that
     * is open. NULL: nothing. */
    void (*shown)(const void *session, JsonWriter *writer);
} ServedCalls;

/* The phone of who leads: a table of the window's. */
typedef struct ChairCalls {
    /* What it is told; begins the writer and leaves its first object open. `clock_ms` is now, as
     * phones count. */
    void (*state)(const void *context, Lang lang, int64_t clock_ms, JsonWriter *writer);
    /* What it sends: an object that was well formed. It steps the session by itself, and keeps that
     * (server_kept) before it comes back; it never stops the server. */
    Acted (*act)(void *context, const Json *body);
} ChairCalls;

typedef struct Served {
    const ServedCalls *calls;
    void *session;
} Served;

/* Why a session did not take a seat. */
Seated served_refused(Msg refused);
/* Somebody sits there. */
bool served_sits(const Served *served, int seat);

#endif
