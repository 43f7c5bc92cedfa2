/* Scene state: a case being played, as the window shows it: what the files scene*.c share.
 *
 * scene.c has the hands, scene_flow.c steps the session and decides what comes, scene_begin.c
 * begins and takes up a play, scene_pace.c lets balloons come one after the other. scene_build.c
 * lays the page out, scene_listen.c the customer and the conversation, scene_say.c one's own words,
 * scene_act.c the ways to act, scene_coach.c what lies over it: the pause and the notice.
 *
 * In practice a turn that was acted in is followed by a beat of notes (`noting`): the clock stands
 * still, what was answered and what it did stand in the conversation with the reaction. A play that
 * ended has the same beat, in assessment without notes. */
#ifndef KLACHT_GAME_SCENE_STATE_H
#define KLACHT_GAME_SCENE_STATE_H

#include "front/window/game/dialogue.h"
#include "front/window/game/game.h"
#include "front/window/game/say_field.h"
#include "front/window/game/scene_host.h"

typedef enum SceneLayer { /* what lies over the play */
                          LAYER_NONE,
                          LAYER_UNKEPT,  /* before the play: what cannot be kept */
                          LAYER_CHANGED, /* the case was, since the play was left */
                          LAYER_NOTICE,
                          LAYER_PAUSE,
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
               ID_RETURN,
               ID_OFFER_DONE,
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
               ID_MORE,
               ID_LISTEN_AGAIN,
               ID_TABLE,
               ID_EXPLAIN,
               ID_SAY, /* and its two buttons (say_field.h) */
               ID_SAY_GIVE,
               ID_SAY_SKIP,
               ID_LINE = 100,   /* + line as shown, from 0 */
               ID_REPLY = 1000, /* + place on the screen */
               ID_CATEGORY = 2000,
               ID_KIND = 2100,
               ID_REMEDY = 3000, /* + place among the remedies of the view */
               ID_DOOR = 3500,   /* + HandOver */
               ID_AMOUNT = 4000,
               ID_NOTES = 5000 /* + turn */
};

/* The clock moves in steps, so that it seldom wakes the machine: at most so many, of so long. */
enum { CLOCK_STEPS = 20, CLOCK_STEP_MS = 2600 };

/* Balloons come one after the other, the first at once. */
typedef struct ScenePace {
    uint32_t stamp; /* of the turn whose lines they are */
    int lines;      /* so many are there */
    double next;    /* when the next comes, on app_now's clock */
    double whole;   /* when the last came by itself */
    bool hurried;   /* a press brought the rest: it does no more than that */
} ScenePace;

struct Scene {
    Game *game;
    const SceneHost *host; /* the screen it stands in; NULL: it is one itself */
    char *tried;           /* the moment that a try-out began at; NULL: it is none */
    Opened *opened;
    Session session;
    Findings findings;
    SceneLayer layer;
    bool replays;  /* LAYER_CHANGED: all that was done can still be done */
    int told_turn; /* the turn in which something was said of keeping it; -1 */
    bool guide;
    int category;            /* chosen, when a kind is still to be; -1 */
    bool given[OFFER_MOST];  /* remedies of the view whose card was laid */
    int amount[OFFER_MOST];  /* which amount, from 1; 0: none */
    Field typed[OFFER_MOST]; /* the same where any amount can be given */
    int way;                 /* HandOver */
    double clock_waits;      /* until then, on app_now's clock: it is being explained; 0: not */
    bool unseen;             /* it waits: some of the answers were not in sight yet, */
    bool time_over;          /* it ran out, which is kept */
    bool on_page;            /* once they are on the page */
    bool stands;             /* a play that goes on: the clock does with the first key or press */
    int clock_drawn;         /* of scene_clock_steps: what the clock showed last */
    bool noting;             /* the beat after an answer */
    bool explains;           /* what each name means, where that folds away */
    bool asked_how;          /* in this turn a key would have marked, and no clause was meant */
    double reacts;           /* until then, on app_now's clock, the face answers what was said; 0 */
    int reacts_to;           /* in this turn */
    int spoke;               /* the turn that the notes are about */
    bool reads_on;           /* what goes on from them reads on first */
    double read_at;          /* when all had been read, on app_now's clock; 0 */
    double came;             /* when options came that no listening led to, on that clock; 0 */
    bool says_first;         /* one says it in own words before there are answers */
    uint32_t say_skipped;    /* the turn in which that was skipped; 0 */
    Saying saying;
    Dialogue dialogue;
    ScenePace pace;
};

#endif
