/* The inside of Ui: for widget.c, arrange.c, draw.c, input.c, field_view.c and app.c alone. */
#ifndef KLACHT_UI_UI_H
#define KLACHT_UI_UI_H

#include "base/arena.h"
#include "front/window/ui/portrait.h"
#include "front/window/ui/widget.h"

enum { KEPT_STATES = 64 };

typedef struct ScrollState {
    int id, offset;
    int content, view; /* heights */
} ScrollState;

typedef struct PenState {
    int id;
    MarkedState pen;
} PenState;

/* What a press began on: its widget, and which option of it. */
typedef struct Grip {
    int id, option;
    bool scrollbar;
    int from; /* of a scroll bar: where on the thumb */
} Grip;

struct Ui {
    Fonts *fonts;
    Layouts *layouts;
    Paint *paint;
    Portraits *portraits;
    Theme theme;
    Arena arena; /* of this tree */
    Widget *root, *open;
    int width, height;
    int focus;
    bool keyboard;   /* the last hand was on the keyboard: the focus shows */
    bool first;      /* nothing has been focused on this screen */
    int below_modal; /* the focus before a modal layer came */
    bool was_modal;
    bool focus_asked; /* the screen said where: also when a modal layer goes */
    bool reveal;      /* scroll until the focus is seen */
    int hovered, hovered_option;
    Grip grip;
    bool gripping;
    ScrollState scrolls[KEPT_STATES];
    int scroll_count;
    PenState pens[KEPT_STATES];
    int pen_count;
    bool needs_build, needs_arrange, needs_draw;
    double now;    /* app_now, set before events and frames */
    double moving; /* something moves until then */
    int face_person, face_mood, face_before;
    double face_since;
    SDL_SystemCursor cursor;
};

void ui_init(Ui *ui, Fonts *fonts, Layouts *layouts, Paint *paint, Portraits *portraits);
void ui_release(Ui *ui);
/* Before and after a screen builds its tree. */
void ui_begin(Ui *ui, int width, int height, const Theme *theme);
void ui_finish(Ui *ui);
/* Another screen: nothing of the last one is kept. */
void ui_forget(Ui *ui);
/* Gives every widget its box. */
void ui_arrange(Ui *ui);
void ui_draw(Ui *ui);
/* Takes an event in; true when *action was made. */
bool ui_event(Ui *ui, const SDL_Event *event, UiAction *action);

/* The focus goes on by a hand, not because the screen asked for it. */
void ui_move_focus(Ui *ui, int id);
ScrollState *ui_scroll_state(Ui *ui, int id);
MarkedState *ui_pen(Ui *ui, int id);
/* How a word looks now, with the pen's stroke that is not finished. */
MarkLook ui_look(Ui *ui, const Widget *marked, int word);
/* Where the text of a widget begins: inside its padding, number, box, label. */
SDL_Point ui_text_place(const Ui *ui, const Widget *widget);
TextSpec ui_spec(const Ui *ui, const Widget *widget);
/* The unit lengths of controls. */
int ui_units(const Ui *ui, int units);
const Widget *ui_scroll_of(const Widget *widget);
Widget *ui_add(Ui *ui, WidgetRole role);
bool ui_has_focus(const Ui *ui, const Widget *widget);

/* field_view.c */
SDL_Rect field_box(const Ui *ui, const Widget *widget);
SDL_Rect field_caret_box(const Ui *ui, const Widget *widget);
int field_byte_at(const Ui *ui, const Widget *widget, int x, int y);
void field_show_caret(Ui *ui, Widget *widget);
void field_draw(Ui *ui, const Widget *widget);

#endif
