/* Projector state: a room that plays a case, as the window holds it.
 *
 * One screen over one Room (room/): what is shown follows from its stage and from the few fields
 * here that no file keeps. Every step of a hand goes through projector_take, which has the session
 * on disk before anything is drawn. Only the files of this folder read the Projector, which owns
 * the case, the room and what lies of it on disk. */
#ifndef KLACHT_ROOM_PROJECTOR_STATE_H
#define KLACHT_ROOM_PROJECTOR_STATE_H

#include "front/window/game/dialogue.h"
#include "front/window/game/game.h"
#include "front/window/meeting/meeting.h"
#include "front/window/meeting/raised_hands.h"
#include "front/window/room/projector_start.h"
#include "room/room.h"
#include "store/room_shelf.h"

enum { /* ids of widgets; those that count on are far apart */
       PROJECTOR_ID_BACK = MEETING_ID_OWN,
       PROJECTOR_ID_NEW,
       PROJECTOR_ID_GO_ON,
       PROJECTOR_ID_MENU,
       PROJECTOR_ID_FINISH,
       PROJECTOR_ID_NAME,
       PROJECTOR_ID_SIT,
       PROJECTOR_ID_HANDS,
       PROJECTOR_ID_COUNT, /* hands are counted */
       PROJECTOR_ID_AGAIN,
       PROJECTOR_ID_ROADS,
       PROJECTOR_ID_READY,
       PROJECTOR_ID_OVER, /* how it is handed over */
       PROJECTOR_ID_KIND,
       PROJECTOR_ID_ERASE,
       PROJECTOR_ID_DEBRIEF,
       PROJECTOR_ID_PREVIOUS, /* page of the debrief */
       PROJECTOR_ID_HEAD,
       PROJECTOR_ID_TIME,
       PROJECTOR_ID_CASE = 100,   /* + place on the path */
       PROJECTOR_ID_SEAT = 300,   /* + seat */
       PROJECTOR_ID_LINE = 500,   /* + line of the turn */
       PROJECTOR_ID_OPTION = 700, /* + option of the turn */
       PROJECTOR_ID_GIVE = 900,   /* + remedy of the turn */
       PROJECTOR_ID_AMOUNT = 1000,
       PROJECTOR_ID_FIELD = 1200, /* + what hands are counted for */
       PROJECTOR_ID_TURN = 1600,  /* + turn of the room */
       PROJECTOR_ID_KEPT = 2000
};

typedef enum ProjectorView {
    PROJECTOR_ENTRANCE, /* sessions of this case that did not end */
    PROJECTOR_SESSION,  /* what the stage says */
    PROJECTOR_JOIN,
    PROJECTOR_PEOPLE,
    PROJECTOR_COUNT, /* raised hands are typed */
    PROJECTOR_SEAT,  /* somebody's own turn at this machine */
    PROJECTOR_LAY,   /* what is offered is laid down */
    PROJECTOR_ROADS,
    PROJECTOR_DEBRIEF,
    PROJECTOR_PAUSE
} ProjectorView;

typedef enum ProjectorQuestion {
    PROJECTOR_ASKS_NOTHING,
    PROJECTOR_ASKS_UNDO,
    PROJECTOR_ASKS_REMOVE,
    PROJECTOR_ASKS_ERASE,
    PROJECTOR_ASKS_CODE,
    PROJECTOR_ASKS_MENU
} ProjectorQuestion;

/* A choice that is being made: of the trainer, or of a seat at this machine. */
typedef struct ProjectorPick {
    bool made; /* a reply, or a category; of an offer: it may be given as it lies */
    int reply, category, kind;
    bool given[OFFER_MOST]; /* of the remedies of the turn */
    double euros[OFFER_MOST];
    HandOver hand_over;
} ProjectorPick;

typedef struct Projector {
    Game *game;
    Meeting meeting;
    ProjectorStart asked;
    Lang lang; /* of the case, and so of the whole screen */
    Opened *opened;
    const Scenario *scenario;
    Room *room;
    char *id;
    bool looking; /* back at what has ended: nothing of it is written */
    int64_t started_ms, ended_ms, base_ms;
    double base_now;
    Dialogue dialogue; /* of the room's play */
    RoomShelf *shelf;  /* sessions of this case that did not end */

    ProjectorView view, join_from;
    ProjectorQuestion question;
    int asked_seat;
    int shown_stage, shown_at; /* for what the fields below were set */
    ProjectorPick pick;
    int voter; /* whose turn it is at this machine, or -1 */
    Field name;
    RaisedHands hands; /* for each clause or option; of hands_at while they are not counted */
    int hands_at;
    struct PlayFacts *told; /* of the debrief, while it is shown; NULL: the play did not end */
    int page, pages;        /* of it */

    /* The time for what is open: it ends nothing. */
    double next_tick;
    bool time_over;
} Projector;

#endif
