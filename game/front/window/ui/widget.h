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
#include "front/window/ui/portrait_art.h"
#include "front/window/ui/theme.h"
#include "model/markup.h"

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
       STATE_QUIET = 16,  /* a button without an edge */
       STATE_MODAL = 32,
       STATE_READ_ONLY = 64,
       STATE_HEARD = 128, /* a card that opened because something was heard: a small tick */
       STATE_LIVE = 256   /* read aloud when it changes */
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
    int letters; /* at most so many letters of TYPE_REPLY wide; 0: any */
    double grow; /* takes its share of the room that is left */
    bool wrap;   /* a row that goes on below when it does not fit */
    bool card;   /* on card paper with an edge and round corners */
    bool fill;   /* painted with `colour` */
    Colour colour;
    int field; /* 1 + Channel: painted with that field; 0: not */
} Box;

typedef struct Widget Widget;
struct Widget {
    WidgetRole role;
    int id;            /* of the screen; 0: nothing is done with it */
    const char *name;  /* what it is called; never empty where it can be focused or is an image */
    const char *value; /* what it holds now, or NULL */
    const char *hint;  /* more about it, for who asks; or NULL */
    unsigned state;
    double number, least, most, step; /* of a meter or stepper */
    SDL_Keycode key;                  /* does the same as a press, from anywhere; 0: none */
    SDL_Rect box;                     /* where it stands, after scrolling */
    SDL_Rect seen;                    /* the part of the window it may be seen in */
    Widget *parent, *first, *last, *next;
    int level; /* of a heading, from 1 */

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
    int want_width, want_height, asked_width;
    int least_height;   /* what scrolls or grows may be as low as this */
    int content_height; /* of a scroll */
    Icon icon;
    int number_shown;
    Field *field;
    int person, mood; /* of a portrait */
    int channel;
    const MarkedWord *words;
    const unsigned char *marks; /* a MarkLook per word */
    int word_count;
    void (*draw)(Paint *paint, SDL_Rect box, void *context);
    void *context;
    int shape[2]; /* width and height that are wanted, units */
    Align text_align;
};

typedef enum UiActionKind {
    UI_PRESS,  /* a button, a card */
    UI_CHANGE, /* a check box (number 0 or 1), a choice (index), a stepper (value) */
    UI_EDIT,   /* the text of a field is another */
    UI_SUBMIT, /* Enter in a field of one line */
    UI_MARK    /* words `first` to `last`, from 0, should be marked (`on`) or not */
} UiActionKind;

typedef struct UiAction {
    UiActionKind kind;
    int id;
    double number;
    int first, last;
    bool on;
} UiAction;

typedef struct Ui Ui;
typedef struct App App;

/* ---- building, by a screen. Every function returns the widget, to set more of it at once. */

Widget *ui_column(Ui *ui, Box box);
Widget *ui_row(Ui *ui, Box box);
/* A column that scrolls when it does not fit; `id` keeps its place. Grows. */
Widget *ui_scroll(Ui *ui, int id, Box box);
/* A layer over the whole window, over all before it; a modal one keeps the focus and has what is in
 * it in its middle: put a column with `card` and `letters` in it. */
Widget *ui_layer(Ui *ui, bool modal);
/* Ends the innermost column, row, scroll or layer. */
void ui_end(Ui *ui);

/* Text in paragraphs, at most 70 letters wide. */
Widget *ui_text(Ui *ui, TypeSize type, const char *text);
/* What the core rendered, with its stressed words in semibold. */
Widget *ui_rendered(Ui *ui, TypeSize type, const Rendered *rendered);
Widget *ui_heading(Ui *ui, int level, const char *text);
/* Small, muted. */
Widget *ui_note(Ui *ui, const char *text);
Widget *ui_button(Ui *ui, int id, const char *text);
/* One of several to choose from; number 1 to 9 is also its key, 0: none. */
Widget *ui_card(Ui *ui, int id, int number, const char *text);
/* The same with children of your own: build them, then ui_end. Its name is read out instead. */
Widget *ui_card_begin(Ui *ui, int id, int number, const char *name);
Widget *ui_check(Ui *ui, int id, const char *text, bool on);
/* One of `count` labels side by side; below each other where they do not fit. */
Widget *ui_choice(Ui *ui, int id, const char *name, const char *const *labels, int count,
                  int chosen);
/* A number with − and +; `value` is how it reads. */
Widget *ui_stepper(Ui *ui, int id, const char *name, const char *value, double number, double least,
                   double most, double step);
/* The field is the screen's and outlives the tree. */
Widget *ui_field(Ui *ui, int id, const char *name, Field *field);
/* A bar with its word; number from 0 to 100, `value` how it is read out. */
Widget *ui_meter(Ui *ui, const char *name, const char *value, double number, Colour colour);
/* A portrait that fills what it is given. */
Widget *ui_portrait(Ui *ui, const char *name, int person, PortraitMood mood, Channel channel);
/* An icon of `size` units beside a word; it has no name of its own. */
Widget *ui_icon(Ui *ui, Icon icon, int size, Colour colour);
/* Words to mark, of the core's text; `marks` has a MarkLook per word. STATE_READ_ONLY in state
 * afterwards: it only shows them. */
Widget *ui_marked(Ui *ui, int id, TypeSize type, const Rendered *rendered,
                  const unsigned char *marks);
/* Drawn by the screen: width × height units (0: what it is given). */
Widget *ui_canvas(Ui *ui, const char *name, int width, int height,
                  void (*draw)(Paint *paint, SDL_Rect box, void *context), void *context);
Widget *ui_rule(Ui *ui);
/* Room that grows. */
Widget *ui_spring(Ui *ui);
/* A copy of a text that lives as long as the tree. */
const char *ui_copy(Ui *ui, const char *text);

/* The size of the window in spacing units: what a screen decides its arrangement by. */
int ui_width(const Ui *ui);
int ui_height(const Ui *ui);
/* True where two columns do not fit side by side with readable lines. */
bool ui_is_narrow(const Ui *ui);

/* ---- what outlives a tree */

void ui_focus(Ui *ui, int id);
int ui_focused(const Ui *ui);
/* A scroll to its top, or until a widget of this tree is seen. */
void ui_scroll_top(Ui *ui, int id);
void ui_scroll_to(Ui *ui, int id, int widget_id);

/* ---- reading, by tests, screen readers and speech */

Widget *ui_root(const Ui *ui);
Widget *ui_find(const Ui *ui, int id);
/* The widget after this one in the order of reading, NULL at the end; of NULL the first. */
Widget *ui_next(const Ui *ui, const Widget *widget);
/* The topmost layer: what can be reached now. */
Widget *ui_top(const Ui *ui);
bool ui_can_focus(const Widget *widget);
/* How widgets and roles are called, in English: for tests. */
const char *widget_role_word(WidgetRole role);

#endif
