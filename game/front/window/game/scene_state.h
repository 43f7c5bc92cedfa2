/* Scene state: a case being played, as the window shows it: what the files scene*.c share.
 *
 * scene.c steps the session and decides what is shown; scene_listen.c shows the customer and the
 * words, scene_act.c the ways to act, scene_coach.c the coach, the pause and the notice. */
#ifndef KLACHT_GAME_SCENE_STATE_H
#define KLACHT_GAME_SCENE_STATE_H

#include "front/window/game/game.h"

typedef enum SceneLayer { /* what lies over the play */
                          LAYER_NONE,
                          LAYER_UNKEPT,  /* before the play: what cannot be kept */
                          LAYER_CHANGED, /* the case was, since the play was left */
                          LAYER_NOTICE,
                          LAYER_PAUSE,
                          LAYER_COACH,
                          LAYER_FAILED
} SceneLayer;

enum SceneId { /* ids of widgets */
               ID_LISTENED = 1,
               ID_GO_ON,
               ID_PAUSE,
               ID_RESUME,
               ID_LEAVE,
               ID_HELP,
               ID_COACH_ON,
               ID_COACH_AGAIN,
               ID_OFFER_DONE,
               ID_OFFER_WAY,
               ID_KIND_BACK,
               ID_NOTICE_GO,
               ID_NOTICE_BACK,
               ID_UNKEPT_GO,
               ID_CHANGED_ON,
               ID_CHANGED_AGAIN,
               ID_SETTINGS,
               ID_SCROLL,
               ID_LAYER_SCROLL,
               ID_LAYER_HEAD,
               ID_LINE = 100,   /* + line as shown, from 0 */
               ID_REPLY = 1000, /* + place on the screen */
               ID_CATEGORY = 2000,
               ID_KIND = 2100,
               ID_REMEDY = 3000, /* + place among the remedies of the view */
               ID_AMOUNT = 4000
};

enum { CLOCK_STEPS = 20 };

typedef struct Scene {
    Game *game;
    Opened *opened;
    Session session;
    Findings findings;
    SceneLayer layer;
    bool replays;  /* LAYER_CHANGED: all that was done can still be done */
    int told_turn; /* the turn in which something was said of keeping it; -1 */
    bool guide;
    int category;            /* chosen, when a kind is still to be; -1 */
    bool given[OFFER_MOST];  /* remedies of the view on the table */
    int amount[OFFER_MOST];  /* which amount, from 1; 0: none */
    Field typed[OFFER_MOST]; /* the same where any amount can be given */
    int way;                 /* HandOver */
    int clock_drawn;         /* of CLOCK_STEPS: what the clock showed last */
    int spoke;               /* the turn that the coach speaks about */
    unsigned char **looks;   /* MarkLook per word of the lines as shown */
    int look_count;
} Scene;

#endif
