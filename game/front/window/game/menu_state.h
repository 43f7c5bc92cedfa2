/* Menu: what its files share. */
#ifndef KLACHT_GAME_MENU_STATE_H
#define KLACHT_GAME_MENU_STATE_H

#include "front/window/game/game.h"
#include "front/window/game/trained.h"
#include "store/journal_shelf.h"
#include "store/room_shelf.h"

enum {
    MENU_LANG = 1,
    MENU_SETTINGS,
    MENU_SCROLL,
    MENU_DISMISS,
    MENU_GUIDE,
    MENU_SKIP,
    MENU_NEXT,
    MENU_QUIT,
    MENU_AWAY_YES,
    MENU_AWAY_NO,
    MENU_LEFT_ALL,
    MENU_CLOSED_ALL,
    MENU_WRITE,
    MENU_ONWARD, /* past who was tried in vain */
    MENU_ANEW,   /* the case of the play that was left, from the start */
    MENU_REFRESH,
    MENU_MINE,         /* one's progress */
    MENU_SPEAK,        /* the exercise of saying it oneself */
    MENU_ROOM,         /* a case with the whole room */
    MENU_ROOM_LEFT,    /* the one that was begun and did not end */
    MENU_CASE = 100,   /* and on: along the path */
    MENU_BACK = 10000, /* the earlier plays of a case */
    MENU_SET = 20000,  /* sets of statements */
    MENU_LEFT = 30000, /* plays that were left: to go on with */
    MENU_AWAY = 40000  /* and to throw away */
};

enum { MENU_LETTERS = 122 }; /* of TYPE_REPLY: no wider is the menu */

/* A play that was left. Its journal is closed: another program may take it up meanwhile. */
typedef struct MenuLeft {
    char *path, *name;  /* of its journal; of the case, as the journal has it */
    int at;             /* in game->cases, or -1: a case of elsewhere */
    LibraryEntry entry; /* then its own, if its card could be read: */
    GameCase elsewhere; /* with a title then */
    int closed;         /* in game->closed: it has a fault now; or -1 */
    int answers, turn;  /* how many were given; which turn it is in, from 1 */
    int64_t started_ms;
    PlayMode mode;
    bool ended; /* it only has to be recorded */
} MenuLeft;

typedef struct Menu {
    Game *game;
    MenuLeft *left; /* the newest first */
    int left_count, left_capacity;
    bool all_left; /* all of them are shown, also when they are many */
    bool all_closed;
    char *greeting;    /* what who comes next says first; NULL: nobody looked yet, "": nothing */
    int greeter;       /* in game->cases: who says it */
    int away;          /* the one that may be thrown away, or -1 */
    int first;         /* where the focus began, before all was known */
    bool reading;      /* the cases are not all read yet */
    bool reading_on;   /* nor is what was played */
    bool looked;       /* for plays that were left */
    RoomShelf rooms;   /* what rooms began and did not end */
    int rooms_seen;    /* game->rooms_changed and 1, when they were looked at */
    int back_to;       /* where the focus was when one went from here; 0: nowhere */
    Trained *trained;  /* NULL: nobody looked yet */
    int due, due_next; /* of the refresher: how many now, and the day of the next */
} Menu;

#endif
