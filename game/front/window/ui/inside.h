/* The inside of a Ui: for the files of this folder alone. */
#ifndef KLACHT_UI_INSIDE_H
#define KLACHT_UI_INSIDE_H

#include "base/arena.h"
#include "front/window/ui/widget.h"

typedef struct ScrollState ScrollState;

/* Units above and below the words of a control, and how high one is at least. */
enum {
    CONTROL_PAD = 9,
    CONTROL_LEAST = 40,
    BEGUN_WIDTH = 48,
    BEGUN_STRIPE = 20,
    BEGUN_LETTERS = 64
};
/* The options of a quiet choice, which stands among other things on one line. */
enum { SOFT_PAD = 2, SOFT_LEAST = 27, SOFT_ASIDE = 8 };
enum { KEPT_STATES = 64, MOTIONS = 48, COUNTED = 12, TRAIL = 8 };

struct ScrollState {
    int id, offset;
    int content, view; /* heights */
    bool newest;       /* shows what is new, until a hand scrolls */
    bool fresh;        /* nobody has seen it yet: it glides from nowhere */
    int below, told;   /* what lies below the edge (ui_below), and what the tree was built with */
    bool back, told_back;     /* one went back from what is new (ui_is_back), and the same */
    bool unread, told_unread; /* of what is to be read more lies below (ui_is_unread) */
    bool past, told_past;     /* some of what is recalled is out of sight (ui_is_past) */
    bool asked;               /* the tree depends on it */
    int from, duration;       /* it glides to its offset from here (motion.h) */
    double since;
};

typedef struct Ui Ui;

typedef enum MotionKind {
    MOVES_PAPER, /* of a button or card: 0 at rest, 1 under the pointer, 2 pressed */
    MOVES_METER, /* how much of it is full, 0 to 1 */
    MOVES_PEN,   /* how much of an icon is drawn, 0 to 1 */
    MOTION_KINDS
} MotionKind;

typedef struct Motion { /* motion.h moves it */
    MotionKind kind;
    unsigned key;
    double from, to, since;
    int duration;
    unsigned frame; /* in which it was last asked for */
} Motion;

typedef struct PenState {
    int id;
    MarkedState pen;
} PenState;

/* What a press began on: its widget, and which option of it. */
typedef struct Grip {
    int id, option;
    bool scrollbar;
    bool finger, scrolls; /* a finger; and it scrolls by now */
    SDL_Point at;         /* where it began, or scrolled to last */
} Grip;

struct Ui {
    Fonts *fonts;
    Layouts *layouts;
    Paint *paint;
    Pictures *pictures;
    Theme theme;
    Arena arena; /* of this tree */
    Widget *root, *open;
    int width, height;
    int part; /* ui_within: pixels; 0: all of it */
    int focus;
    bool keyboard;   /* the last hand was on the keyboard: the focus shows */
    bool by_keys;    /* the same, but a press has ended: under the pointer nothing moves before */
    bool first;      /* nothing has been focused on this screen */
    int below_modal; /* the focus before a modal layer came */
    bool was_modal;
    bool focus_asked; /* the screen said where: also when a modal layer goes */
    struct {
        int id, y;
    } still;     /* a widget that stays where it is on the surface in the next tree; 0: none */
    bool reveal; /* scroll until the focus is seen */
    SDL_Point pointer;      /* where it was last */
    bool pointed, scrolled; /* it is no finger; what is below it may be another since */
    struct {                /* the last key that pressed something: what, and when */
        int id;
        double at;
    } entered;
    int hovered, hovered_option; /* of a marked text the clause; -1: none */
    uint64_t hovered_says;       /* the words that were pointed at */
    bool wheeled;                /* it scrolls because a hand turned the wheel */
    Grip grip;
    bool gripping;
    struct { /* fling.h: where a finger that scrolls was, and when */
        double at[TRAIL];
        int y[TRAIL], count;
    } trail;
    ScrollState scrolls[KEPT_STATES];
    int scroll_count;
    PenState pens[KEPT_STATES];
    int pen_count;
    unsigned measuring; /* counts: what was measured before it is measured anew */
    bool folded;        /* this tree has been fitted to the room there is */
    bool needs_build, needs_arrange, needs_draw;
    bool ticked;     /* the tree is as it is because time passed: what counts that moves in steps */
    double now;      /* app_now, set before events and frames */
    double event_at; /* and when the event came: several may have waited for one frame */
    double moving;   /* something moves until then; 0: nothing */
    double placing;  /* and the tree is arranged anew for it */
    double wake;     /* the next time something changes by itself, or INFINITY */
    double stirred;  /* when something last happened that a face answers */
    Motion motions[MOTIONS];
    int motion_count;
    unsigned frame;    /* counts what was drawn */
    bool carrying;     /* draws what is carried: where it is, not its place */
    bool only_moves;   /* nothing changed but what moves: no more than that is drawn anew */
    uint64_t likeness; /* of the tree that was drawn (likeness.h), and where its meters stood */
    double counted[COUNTED];
    SDL_Rect area;    /* what moved in the last frame, drawn anew in the next */
    SDL_Rect drawing; /* what this frame draws */
    struct {
        int id, first, last;
        double since;
    } stroke;
    struct { /* Widget.arrival: of this tree, and up to which all are in their places */
        int most, before;
        double since;
        bool seen;
    } arrival;
    struct { /* carry.h: by its id; since < 0: it lies where its box is */
        int id, over;
        bool on;
        SDL_Point begin, at;
        SDL_Rect from;
        double since;
    } carry;
    struct { /* the large picture of somebody, and the one it comes from, by these steps */
        char *subject, *picture, *before;
        PictureWay way; /* to the one that it becomes, or is to become */
        double since;
        unsigned frame;     /* in which it was drawn last: of several it is the first */
        const Widget *late; /* of this tree: its picture is still to be made */
    } face;
    SDL_SystemCursor cursor;
};

#endif
