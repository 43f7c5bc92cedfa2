/* Calibrate state: a team session as the window holds it, from the definition of the house to the
 * one that came out.
 *
 * One screen over one Calibration (team/): what is shown follows from its stage and from the few
 * fields here that no file keeps. Every step goes through calibrate_take, which keeps the session
 * on disk (keeping.h) before anything is drawn. Only the files of this folder read the Calibrate,
 * which owns the set, the session, its path and the server of the phones. */
#ifndef KLACHT_CALIBRATE_CALIBRATE_STATE_H
#define KLACHT_CALIBRATE_CALIBRATE_STATE_H

#include "cases/opened.h"
#include "front/web/addresses.h"
#include "front/web/server.h"
#include "front/window/calibrate/calibrate_start.h"
#include "front/window/game/game.h"
#include "store/team_shelf.h"
#include "team/outcome.h"

enum { /* ids of widgets; those that count on are far apart */
       CALIBRATE_ID_PAGE = 1,
       CALIBRATE_ID_GO, /* the one thing to do next */
       CALIBRATE_ID_UNDO,
       CALIBRATE_ID_PEOPLE,
       CALIBRATE_ID_LEAVE,
       CALIBRATE_ID_DISMISS,
       CALIBRATE_ID_RESUME,
       CALIBRATE_ID_TEAM,
       CALIBRATE_ID_ALONE,
       CALIBRATE_ID_ALONE_RESUME,
       CALIBRATE_ID_BACK,
       CALIBRATE_ID_THRESHOLD,
       CALIBRATE_ID_ITEMS,
       CALIBRATE_ID_SECONDS,
       CALIBRATE_ID_NAME,
       CALIBRATE_ID_SIT,
       CALIBRATE_ID_ALIAS,
       CALIBRATE_ID_PHONES,
       CALIBRATE_ID_ADDRESS,
       CALIBRATE_ID_JOINING,
       CALIBRATE_ID_ME,
       CALIBRATE_ID_SKIP,
       CALIBRATE_ID_NOTE,
       CALIBRATE_ID_DONT_KNOW,
       CALIBRATE_ID_KIND_BACK,
       CALIBRATE_ID_CLOSE,
       CALIBRATE_ID_AGAIN,
       CALIBRATE_ID_DECIDE,
       CALIBRATE_ID_DECISION,
       CALIBRATE_ID_CATEGORY_CHOICE,
       CALIBRATE_ID_KIND_CHOICE,
       CALIBRATE_ID_DISSENT,
       CALIBRATE_ID_RULE,
       CALIBRATE_ID_GO_ON,
       CALIBRATE_ID_FINISH,
       CALIBRATE_ID_MENU,
       CALIBRATE_ID_PRINT,
       CALIBRATE_ID_OPEN_PRINT,
       CALIBRATE_ID_COPY,
       CALIBRATE_ID_OWN,
       CALIBRATE_ID_REFERENCE,
       CALIBRATE_ID_CATEGORY = 100,
       CALIBRATE_ID_KIND = 200,
       CALIBRATE_ID_SEAT = 300,
       CALIBRATE_ID_THUMB = 1000
};

typedef enum CalibrateView {
    CALIBRATE_ENTRANCE, /* the definition of the house, and the ways in */
    CALIBRATE_SESSION,  /* what the stage says */
    CALIBRATE_PEOPLE,   /* seats and phones, over the session */
    CALIBRATE_PAUSE,
    CALIBRATE_OWN_WHO, /* who looks at their own differences */
    CALIBRATE_OWN,
} CalibrateView;

enum { STRIP_PARTS = 8 };

/* A bar of patterned paper: one slip per vote. */
typedef struct CalibrateStrip {
    enum { STRIP_VOTES, STRIP_DONT_KNOW, STRIP_NOT_VOTED } look;
    struct {
        int count;
        Pattern pattern;
    } parts[STRIP_PARTS];
    int part_count;
    int height; /* units */
    int seats;  /* how many slips the whole breadth is for, at least */
    int before; /* slips in the first vote, drawn as a line below; -1: none */
    Colour colour;
} CalibrateStrip;

/* What the set-up can take back: seats and settings as they were. */
typedef struct SetUpChange {
    CalibrationInputKind kind;
    char *name;
    CalibrationSettings settings;
} SetUpChange;

typedef struct Calibrate {
    Game *game;
    CalibrateStart asked;
    Lang lang; /* of the statements, and so of the whole screen */
    Opened opened;
    const House *house;
    const StatementSet *set;
    TeamShelf shelf;
    Judgement *team; /* verdicts of the last session, one per statement; VOTE_NONE */
    bool has_team;

    Calibration *session;
    char *id, *path; /* path NULL: not kept yet */
    FileLock lock;   /* of the path */
    int64_t started_ms, ended_ms, base_ms;
    double base_now;

    uint64_t mark;             /* of the session file as it was written last; 0: never */
    int logged;                /* inputs in its log */
    bool whole_due;            /* more than the log can tell is not on disk */
    double keep_at, keep_took; /* when to keep again, or INFINITY; how long it took, ms */
    char *unkept;              /* why it is not on disk, or NULL */
    bool phones_moved;         /* what phones did is not shown yet */
    CalibrateView view;
    char *said; /* one line for those who look at the screen, or NULL */
    bool good_news;

    struct {
        SetUpChange *items;
        int count, capacity;
    } changes;
    Field name;
    int alias; /* the next of the pseudonyms on offer */

    int shown_stage, shown_at; /* for what the fields below were set */
    int voter;                 /* whose turn it is at this machine, or -1 */
    bool handed;               /* and has the machine in hand */
    int picked;                /* a complaint, its kind still to be told; or -1 */
    Field note;                /* alone: why */
    double closes_at, next_tick;

    bool deciding;
    Decision decision;
    Judgement verdict;
    Field dissent, rule;
    int rule_from; /* rule of thumb it began as, from 1; 0 */

    Arena arena; /* of the record, once ended */
    CalibrationRecord record;
    const RecordFigure *plots[RECORD_FIGURES][2]; /* before and after, for what is drawn */
    int own;                                      /* seat that looks at its differences */
    bool with_reference;
    char *page_path, *copy_path, *votes_path;

    CalibrateStrip *strips;
    int strip_count, strip_room;
    Server *server;
    TeamPhones known; /* what phones come back by, when the server is off */
    int tokens;       /* server_phones, as they are on disk; 0: not */
    ServerAddress addresses[8];
    int address_count, address; /* -1: not chosen */
} Calibrate;

#endif
