/* Widget: one tree for each screen, from which everything reads.
 *
 * A screen builds the tree anew whenever its state changed (ui_… functions, from the top to the
 * bottom); drawing, keyboard, pointer, tests and screen readers read it and change nothing in it.
 * What a hand did comes back as a UiAction. What must outlive a tree (focus, scroll, where the pen
 * is) the Ui keeps by id. Widgets and texts of a tree live until the next one; pointers given in
 * are copied where they are texts and borrowed until the next tree elsewhere. Boxes are pixels of
 * the surface. */
#ifndef KLACHT_UI_WIDGET_H
#define KLACHT_UI_WIDGET_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

#include "front/window/ui/field.h"
#include "front/window/ui/layout.h"
#include "front/window/ui/marked.h"
#include "front/window/ui/paint.h"
#include "front/window/ui/pictures.h"
#include "front/window/ui/theme.h"

typedef enum WidgetRole {
    WIDGET_GROUP, /* columns and rows; has a name when it means something together */
    WIDGET_LAYER, /* fills the window; a modal one keeps focus and pointer to itself */
    WIDGET_SCROLL,
    WIDGET_LABEL,
    WIDGET_HEADING,
    WIDGET_BUTTON,
    WIDGET_CARD, /* a button that is one of several to choose from, with a number */
    WIDGET_CHECK,
    WIDGET_CHOICE, /* one of few, side by side; its options are its children */
    WIDGET_OPTION,
    WIDGET_STEPPER,
    WIDGET_FIELD,
    WIDGET_METER,
    WIDGET_IMAGE,
    WIDGET_MARKED,
    WIDGET_CANVAS,
    WIDGET_RULE,
    WIDGET_SPACE
} WidgetRole;

enum { /* Widget.state */
       STATE_FOCUSABLE = 1,
       STATE_DISABLED = 2,
       STATE_CHECKED = 4, /* check boxes, chosen options and cards */
       STATE_PRIMARY = 8, /* the one thing to do next: filled with the accent */
       STATE_QUIET = 16,  /* a button without an edge; a choice not filled with the accent; a field
                             whose name stands elsewhere */
       STATE_MODAL = 32,
       STATE_READ_ONLY = 64,
       STATE_LIVE = 128,    /* read aloud when it changes */
       STATE_BY_HAND = 256, /* for the pointer alone: a key does the same without it */
       STATE_CARRIED = 512, /* a card that can be carried to what takes it */
       STATE_TAKES = 1024,
       STATE_BEGUN = 2048 /* what goes on, and is not advised: in the accent where it begins */
};

/* AUTO: children fill the breadth of a column and of a row. */
typedef enum Align { ALIGN_AUTO, ALIGN_START, ALIGN_CENTER, ALIGN_END, ALIGN_STRETCH } Align;

/* How a group lies. All lengths are units of the spacing scale at 100 % (theme_space). */
typedef struct Box {
    int gap, pad, pad_x, pad_y; /* pad_x and pad_y are added to pad */
    Align align;                /* across: of each child; columns stretch unless told */
    Align place;                /* along: where the children stand when there is room */
    int width, height;          /* fixed; 0: as its content is */
    int min_width;
    int least;   /* of a scroll: with less to see than this, parts beside it that fold go into it */
    int folds;   /* beside a scroll: goes into it where there is little room, 1 first; 0: never */
    bool heads;  /* of what folds: the head of the page, so it goes to the very top of the scroll */
    bool sticks; /* in a row that scrolls: as long as its row is seen, so is its top */
    bool anchor; /* in a scroll: where what is new begins (ui_scroll_newest) */
    bool recalled; /* in a scroll: ui_is_past says when some of it went out of sight */
    bool unread;   /* in a scroll that shows what is new: it begins in sight (ui_is_unread) */
    bool target;   /* two in a scroll that shows what is new: the last is seen with the first */
    bool home;     /* in a scroll: Home leads to this, where it is seen at the top */
    int letters; /* at most so many letters of TYPE_REPLY wide; 0: any. Of a text: of its own, 0: 70
                  */
    double grow; /* takes its share of the room that is left */
    bool awaited; /* what is in it comes later: it has its room, and nothing of it is there yet */
    bool wrap;    /* a row that goes on below when it does not fit */
    bool card;    /* on card paper with an edge and round corners */
    Align tail;   /* of a card: a balloon whose tail hangs at its start or end */
    bool fill;    /* painted with `colour` */
    Colour colour;
    int field; /* painted with that field, from 1; 0: not */
} Box;

typedef struct Widget Widget;
struct Widget {
    WidgetRole role;
    int id;            /* of the screen; 0: nothing is done with it */
    const char *name;  /* what it is called; never empty where it can be focused or is an image */
    const char *value; /* what it holds now, or NULL */
    const char *hint;  /* more about it, for who asks; or NULL */
    const char *cap;   /* of a button: the key that does the same, told in it; or NULL */
    const char *cap_room; /* the same while it is not told: it keeps its room; or NULL */
    unsigned state;
    double number, least, most; /* of a meter or stepper */
    double step;                /* of a stepper; of a meter where it should come to, 0: anywhere */
    SDL_Keycode key;            /* does the same as a press, from anywhere; 0: none */
    SDL_Rect box;               /* where it stands, after scrolling */
    SDL_Rect seen;              /* the part of the window it may be seen in */
    Widget *parent, *first, *last, *next;
    int level;   /* of a heading, from 1 */
    int arrival; /* from 1, later ones higher: it comes up into its place when it is new; 0: no */
    bool drawn;  /* of an icon: the pen draws it when it is new */

    /* for arranging and drawing */
    Box lay;
    bool is_row;
    TypeSize type;
    Colour colour;
    Face face;
    const char *text; /* as shown */
    const TextSpan *spans;
    int span_count;
    const Layout *layout;
    int want_width, want_height;
    int asked_width, own_width; /* the room that it was measured in, and how wide it is in it */
    unsigned measured;          /* when that was (Ui.measuring) */
    int least_height;           /* what scrolls or grows may be as low as this */
    int content_height;         /* of a scroll */
    Icon icon;
    int number_shown;
    Field *field;
    const char *picture, *subject; /* of an image: which, and of whom */
    const char *instead;           /* where that cannot be drawn, or NULL */
    const char *blink;             /* the same with closed eyes, or NULL */
    const char *const *soon;       /* pictures that may follow it, NULL at the end */
    int field_number;              /* behind it */
    bool later;                    /* drawn when nothing else is to be done: its field until then */
    const MarkedWord *words;
    const unsigned char *marks; /* a MarkLook per word */
    const unsigned char *depths; /* how many pens went over a word, 1 (few) to 255 (all); NULL or 0:
                                    as one does */
    const unsigned char *kept; /* words that have a line below them; NULL: none */
    int word_count;
    void (*draw)(Paint *paint, SDL_Rect box, void *context);
    void *context;
    int shape[2]; /* width and height that are wanted, units */
    Align text_align;
};

typedef enum UiActionKind {
    UI_PRESS,  /* a button, a card; words, by a key, while no clause of them is meant */
    UI_CHANGE, /* a check box (number 0 or 1), a choice (index), a stepper (value) */
    UI_EDIT,   /* the text of a field is another */
    UI_SUBMIT, /* Enter in a field of one line */
    UI_DROP,   /* what was carried is let go over the widget `first`, or over none (0) */
    UI_MARK    /* words `first` to `last`, from 0, should be marked (`on`) or not */
} UiActionKind;

typedef struct UiAction {
    UiActionKind kind;
    int id;
    double number;
    int first, last;
    bool on;
} UiAction;

/* How roles are called, in English: for tests. */
const char *widget_role_word(WidgetRole role);
bool widget_can_focus(const Widget *widget);
/* The scroll that it stands in, or NULL. */
const Widget *widget_scroll(const Widget *widget);

#endif
