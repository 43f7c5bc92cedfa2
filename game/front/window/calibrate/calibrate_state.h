/* Calibrate state: a team session as the window holds it, from the definition of the house to the
 * one that came out.
 *
 * One screen over one Calibration (team/): what is shown follows from its stage and from the few
 * fields here that no file keeps. Every step goes through calibrate_take, which keeps the session
 * on disk (keeping.h) before anything is drawn. Only the files of this folder read the Calibrate,
 * which owns the set and the session. */
#ifndef KLACHT_CALIBRATE_CALIBRATE_STATE_H
#define KLACHT_CALIBRATE_CALIBRATE_STATE_H

#include "cases/opened.h"
#include "front/window/calibrate/calibrate_start.h"
#include "front/window/game/game.h"
#include "front/window/meeting/meeting.h"
#include "front/window/meeting/raised_hands.h"
#include "store/team_shelf.h"
#include "team/calibration.h"
#include "team/outcome.h"
#include "team/versions.h"

enum { /* ids of widgets; those that count on are far apart */
       CALIBRATE_ID_PAGE = MEETING_ID_PAGE,
       CALIBRATE_ID_GO = MEETING_ID_GO,
       CALIBRATE_ID_UNDO = MEETING_ID_UNDO,
       CALIBRATE_ID_REDO = MEETING_ID_REDO,
       CALIBRATE_ID_YES = MEETING_ID_YES,
       CALIBRATE_ID_NO = MEETING_ID_NO,
       CALIBRATE_ID_PEOPLE = MEETING_ID_PEOPLE,
       CALIBRATE_ID_LEAVE = MEETING_ID_LEAVE,
       CALIBRATE_ID_DISMISS = MEETING_ID_DISMISS,
       CALIBRATE_ID_PHONES = MEETING_ID_PHONES,
       CALIBRATE_ID_ADDRESS = MEETING_ID_ADDRESS,
       CALIBRATE_ID_JOINING = MEETING_ID_JOINING,
       CALIBRATE_ID_BIG = MEETING_ID_BIG,
       CALIBRATE_ID_NEW_CODE = MEETING_ID_NEW_CODE,
       CALIBRATE_ID_CHAIR = MEETING_ID_CHAIR,
       CALIBRATE_ID_CHAIR_OFF = MEETING_ID_CHAIR_OFF,
       CALIBRATE_ID_OTHERS = MEETING_ID_OWN,
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
       CALIBRATE_ID_ERASE,
       CALIBRATE_ID_REFERENCE,
       CALIBRATE_ID_LATER,
       CALIBRATE_ID_MINUTES,
       CALIBRATE_ID_DOCUMENT,
       CALIBRATE_ID_TABLE,
       CALIBRATE_ID_PLACE,
       CALIBRATE_ID_BRING,
       CALIBRATE_ID_TALK,
       CALIBRATE_ID_SAID,
       CALIBRATE_ID_SAY,
       CALIBRATE_ID_FILE,
       CALIBRATE_ID_READ,
       CALIBRATE_ID_FROM_CASE,
       CALIBRATE_ID_VERSIONS,
       CALIBRATE_ID_HOW,
       CALIBRATE_ID_HANDS_PEOPLE,
       CALIBRATE_ID_CATEGORY = 100,
       CALIBRATE_ID_KIND = 200,
       CALIBRATE_ID_SEAT = 300,
       CALIBRATE_ID_KEPT = 500,
       CALIBRATE_ID_REOPEN = 1500,
       CALIBRATE_ID_THUMB = 1000,
       CALIBRATE_ID_BROUGHT = 1200,
       CALIBRATE_ID_RAISED = 1420,
       CALIBRATE_ID_PICK = 2000
};

typedef enum CalibrateView {
    CALIBRATE_ENTRANCE,   /* the definition of the house, and the ways in */
    CALIBRATE_VERSIONS,   /* what the last session changed in the definition */
    CALIBRATE_UNFINISHED, /* sessions that did not end */
    CALIBRATE_SESSION,    /* what the stage says */
    CALIBRATE_JOIN,       /* how to join, for the whole room */
    CALIBRATE_CHAIR,      /* the code for the phone of who leads */
    CALIBRATE_PEOPLE,     /* seats and phones, over the session */
    CALIBRATE_PAUSE,
    CALIBRATE_OWN_WHO, /* who looks at their own differences */
    CALIBRATE_OWN,
    CALIBRATE_BRINGING, /* statements of the team's own */
    CALIBRATE_BRINGING_CASES,
    CALIBRATE_BRINGING_SENTENCES,
} CalibrateView;

/* What is asked over the page before it is done. */
typedef enum CalibrateQuestion {
    QUESTION_NONE,
    QUESTION_UNDO,
    QUESTION_REMOVE,
    QUESTION_ERASE,
    QUESTION_FINISH, /* before all is decided */
    QUESTION_CODE
} CalibrateQuestion;

/* What the set-up can take back: seats and settings as they were; among the people, seats. */
typedef struct SetUpChange {
    CalibrationInputKind kind;
    char *name;
    CalibrationSettings settings;
} SetUpChange;

typedef struct Calibrate {
    Game *game;
    Meeting meeting; /* its file, its phones */
    CalibrateStart asked;
    Lang lang; /* of the statements, and so of the whole screen */
    Opened opened;
    const House *house;
    const StatementSet *set;
    TeamShelf shelf;
    Judgement *team; /* verdicts of the last session, one per statement; VOTE_NONE */
    bool has_team;
    CalibrationInput *carried; /* what the next definition begins with */
    int carried_count;
    Arena carried_texts;
    struct { /* what the session before changed; borrows from its tree */
        Json *tree;
        Version was, is;
        VersionChanges changes;
        int number; /* of the definition that came out of it */
    } last;

    Calibration *session;
    char *id;
    int64_t started_ms, ended_ms, base_ms;
    double base_now;

    CalibrateView view, join_from;
    CalibrateQuestion question;
    int asked_seat;

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
    RaisedHands raised;        /* of the vote that is open, where hands are counted */
    double next_tick;
    double talk_from; /* since when they talk, where somebody wants to see that; or INFINITY */

    bool deciding;
    Decision decision;
    Judgement verdict;
    Field dissent, rule;
    bool asked_dissent; /* whether nobody thinks otherwise */
    Field place;        /* where what is taken along goes; empty: as it is by itself */
    int rule_from;      /* rule of thumb it began as, from 1; 0 */

    struct { /* what is brought */
        Field said, file;
        Arena arena; /* of the case whose sentences are shown: */
        const char *title, **sentences;
        int sentence_count;
        bool read[BROUGHT_MOST]; /* of the table that was read last: goes by one step back */
    } bring;

    Arena arena; /* of the record, once ended */
    CalibrationRecord record;
    const RecordFigure *plots[RECORD_FIGURES][2]; /* before and after, for what is drawn */
    int own;                                      /* seat that looks at its differences */
    bool with_reference;
    char *page_path, *copy_path, *minutes_path, *votes_path;
} Calibrate;

#endif
