/* Calibrate: a team session in the window, from the definition of the house to the one that came
 * out.
 *
 * One screen over one Calibration (team/): what is shown follows from its stage and from the few
 * fields here that no file keeps. Every step goes through calibrate_take, which keeps the session
 * on disk before anything is drawn. Only calibrate*.c read this. The Calibrate owns the set, the
 * session, its path and the server of the phones. */
#ifndef KLACHT_CALIBRATE_CALIBRATE_H
#define KLACHT_CALIBRATE_CALIBRATE_H

#include "cases/opened.h"
#include "front/web/server.h"
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
    Lang lang; /* of the statements, and so of the whole screen */
    Opened opened;
    const House *house;
    const StatementSet *set;
    TeamShelf shelf;
    Judgement *team; /* verdicts of the last session, one per statement; VOTE_NONE */
    bool has_team;

    Calibration *session;
    char *id, *path; /* path NULL: not kept yet */
    int64_t started_ms, ended_ms, base_ms;
    double keep_at, keep_took; /* what phones did is still to be kept; milliseconds */
    double base_now;
    CalibrateView view;
    char *said; /* one line for those who look at the screen, or NULL */
    bool good_news;

    SetUpChange *changes;
    int change_count, change_capacity;
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
    ServerAddress addresses[8];
    int address_count, address;
} Calibrate;

/* ---- calibrate_session.c: the session and what is kept of it */

/* One input at this moment; false, with the reason on the screen, when it was refused. */
bool calibrate_take(Calibrate *calibrate, CalibrationInput input);
/* Keeps the session and sets what follows from where it is now: after anything that stepped. */
void calibrate_moved(Calibrate *calibrate);
/* The same after what phones did, which may be much: a long session is kept a little later when
 * keeping it takes long, so that the window stays quick. */
void calibrate_moved_by_phones(Calibrate *calibrate);
bool calibrate_can_undo(const Calibrate *calibrate);
void calibrate_undo(Calibrate *calibrate);
void calibrate_show(Calibrate *calibrate, CalibrateView view);
/* A line on the screen until the next step; NULL: nothing. */
void calibrate_say(Calibrate *calibrate, bool good, const char *text);
void calibrate_say_findings(Calibrate *calibrate, const Findings *findings);
int64_t calibrate_now(const Calibrate *calibrate);
/* Parts of calibrate_moved: writes the session; sets what follows from its stage. */
void calibrate_keep(Calibrate *calibrate);
void calibrate_arrive(Calibrate *calibrate);
void calibrate_focus(Calibrate *calibrate, int id);
/* Before going on or away from a decided item: the rule as it stands in its field. */
bool calibrate_keep_rule(Calibrate *calibrate);

/* ---- calibrate.c: coming and going */
/* Goes on with a session file; false with what was wrong on the screen. */
bool calibrate_resume(Calibrate *calibrate, const char *path);
void calibrate_leave(Calibrate *calibrate);

/* ---- calibrate_frame.c: what all its pages have */

/* Opens the page (header, and a scroll with a column in it); `where` may be NULL. */
void calibrate_page(Calibrate *calibrate, Ui *ui, const char *where);
/* Closes both and opens the row of what can be done; end it by ui_end twice. */
void calibrate_foot(Calibrate *calibrate, Ui *ui);
/* `quiet`: a size smaller, where much stands below it. */
void calibrate_statement(Calibrate *calibrate, Ui *ui, int statement, bool quiet);
/* A figure before a line of text, all as wide. */
void calibrate_number(Ui *ui, int number, Colour colour);
const char *calibrate_fill(Ui *ui, Lang lang, Msg key, const char *a, const char *b, const char *c);
const char *calibrate_digits(Ui *ui, int number);
const char *calibrate_plain(Ui *ui, const Markup *markup);
/* "klacht, impliciet"; "weet ik niet" and "niet gestemd" too. */
const char *calibrate_judgement(Calibrate *calibrate, Ui *ui, Judgement judgement);
bool calibrate_is_wide(const Ui *ui); /* a projector: everything is read from afar */
TypeSize calibrate_body(const Ui *ui);
Widget *calibrate_text(Ui *ui, const char *text);
Widget *calibrate_note(Ui *ui, const char *text);
TypeSize calibrate_type(const Ui *ui);

/* ---- calibrate_bars.c */
void calibrate_bars(Calibrate *calibrate, Ui *ui, int item, int round);
/* A row of dots, `full` of `all` filled. */
void calibrate_dots(Calibrate *calibrate, Ui *ui, int full, int all);
Pattern calibrate_pattern(int kind);

/* ---- the pages; act… are false when the action was none of theirs */
void calibrate_build_entrance(Calibrate *calibrate, Ui *ui);
bool calibrate_act_entrance(Calibrate *calibrate, const UiAction *action);
void calibrate_build_set_up(Calibrate *calibrate, Ui *ui);
bool calibrate_act_set_up(Calibrate *calibrate, const UiAction *action);
void calibrate_build_people(Calibrate *calibrate, Ui *ui);
bool calibrate_act_people(Calibrate *calibrate, const UiAction *action);
bool calibrate_undo_set_up(Calibrate *calibrate);
void calibrate_forget_changes(Calibrate *calibrate);
/* The seats as a wrapping row, each a button that removes it. */
void calibrate_seats(Calibrate *calibrate, Ui *ui);

void calibrate_build_anchor(Calibrate *calibrate, Ui *ui);
void calibrate_build_vote(Calibrate *calibrate, Ui *ui);
bool calibrate_act_vote(Calibrate *calibrate, const UiAction *action);
/* The seat that voted last at this machine in the open vote, or -1. */
int calibrate_last_voter(const Calibrate *calibrate);
/* Whose turn it is after `seat`. */
void calibrate_hand_on(Calibrate *calibrate, int seat);
void calibrate_time_over(Calibrate *calibrate);

void calibrate_build_reveal(Calibrate *calibrate, Ui *ui);
void calibrate_build_decide(Calibrate *calibrate, Ui *ui);
bool calibrate_act_reveal(Calibrate *calibrate, const UiAction *action);
void calibrate_build_verdict(Calibrate *calibrate, Ui *ui);
bool calibrate_act_verdict(Calibrate *calibrate, const UiAction *action);

void calibrate_build_end(Calibrate *calibrate, Ui *ui);
bool calibrate_act_end(Calibrate *calibrate, const UiAction *action);
void calibrate_build_own(Calibrate *calibrate, Ui *ui);
bool calibrate_act_own(Calibrate *calibrate, const UiAction *action);
void calibrate_build_alone(Calibrate *calibrate, Ui *ui);
/* The vote file of who voted alone: where --out says, else among the user's data. */
void calibrate_write_votes(Calibrate *calibrate);

/* ---- calibrate_phones.c */
void calibrate_phones_on(Calibrate *calibrate);
void calibrate_phones_off(Calibrate *calibrate);
/* Whether a seat votes with a phone (also one that is away). */
bool calibrate_has_phone(const Calibrate *calibrate, int seat);
/* The switch, and when it is on the choice of address; then what to scan, where there is most room.
 */
void calibrate_build_phones(Calibrate *calibrate, Ui *ui);
void calibrate_build_join(Calibrate *calibrate, Ui *ui);
bool calibrate_act_phones(Calibrate *calibrate, const UiAction *action);
double calibrate_phones_deadline(const Calibrate *calibrate);

#endif
