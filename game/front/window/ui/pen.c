#include "front/window/ui/pen.h"

#include <stdlib.h>

#include "front/window/ui/hand.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/sight.h"
#include "front/window/ui/text_place.h"

#include "base/banned.h"

void pen_mark(const Widget *widget, int a, int b, bool on, UiAction *action) {
    int first, last, rest;
    marked_clause(widget->words, widget->word_count, a < b ? a : b, &first, &rest);
    marked_clause(widget->words, widget->word_count, a < b ? b : a, &rest, &last);
    *action = (UiAction){.kind = UI_MARK, .id = widget->id, .first = first, .last = last, .on = on};
}

/* The pen comes over the clause of this word. */
void pen_stroke(Ui *ui, const Widget *widget, int word) {
    int first, last;
    marked_clause(widget->words, widget->word_count, word, &first, &last);
    motion_stroke(ui, widget->id, first, last);
}

/* What the pen of the keyboard can go over. */
static bool takes_pen(const Widget *w) {
    return w->role == WIDGET_MARKED && w->word_count && widget_can_focus(w) &&
           !(w->state & STATE_READ_ONLY);
}

/* To the first clause of a text, or to its last one. */
static void enter(Ui *ui, const Widget *to, bool at_end) {
    int first = 0, last;
    if (at_end)
        marked_clause(to->words, to->word_count, to->word_count - 1, &first, &last);
    *ui_pen(ui, to->id) = (MarkedState){
        .text = ui_pen(ui, to->id)->text, .word = first, .aimed = true, .drag_from = -1};
    ui_move_focus(ui, to->id);
}

/* From the last clause of one text on to the first of the next, or back; false when there is none.
 */
static bool cross(Ui *ui, const Widget *from, int by) {
    const Widget *to = NULL;
    bool passed = false;
    for (const Widget *w = ui_next(ui, ui_top(ui)); w; w = ui_next(ui, w)) {
        passed |= w == from;
        if (w == from || !takes_pen(w) || passed != (by > 0))
            continue;
        to = w;
        if (by > 0)
            break;
    }
    if (!to)
        return false;
    enter(ui, to, by < 0);
    return true;
}

/* All that can be marked is one text, in however many balloons: to its begin, or to its end. */
static void to_end(Ui *ui, bool last) {
    const Widget *to = NULL;
    for (const Widget *w = ui_next(ui, ui_top(ui)); w && (last || !to); w = ui_next(ui, w))
        to = takes_pen(w) ? w : to;
    if (to)
        enter(ui, to, last);
}

/* The first arrow shows where the pen is: nothing was lit before. */
static void step(Ui *ui, const Widget *widget, int by) {
    MarkedState *pen = ui_pen(ui, widget->id);
    int first, last;
    if (!pen->aimed) {
        pen->aimed = true;
        return;
    }
    marked_clause(widget->words, widget->word_count, pen->word, &first, &last);
    if ((by > 0 ? last + 1 < widget->word_count : first > 0) || !cross(ui, widget, by))
        pen->word = marked_step(widget->words, widget->word_count, pen->word, by);
}

/* The pen of the keyboard goes by clauses. */
bool pen_key(Ui *ui, const Widget *widget, SDL_Keycode key, UiAction *action, bool *used) {
    MarkedState *pen = ui_pen(ui, widget->id);
    *used = widget->word_count > 0;
    switch (*used ? key : SDLK_UNKNOWN) {
    case SDLK_LEFT:
    case SDLK_UP:
        step(ui, widget, -1);
        break;
    case SDLK_RIGHT:
    case SDLK_DOWN:
        step(ui, widget, 1);
        break;
    case SDLK_HOME:
    case SDLK_END:
        to_end(ui, key == SDLK_END);
        break;
    case SDLK_SPACE:
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        if (!sight_has(ui, widget))
            break;
        if (!pen->aimed) /* it may still be meant for what was pressed before */
            return hand_act(action, UI_PRESS, widget->id, 0);
        pen_mark(widget, pen->word, pen->word, widget->marks[pen->word] != MARK_ON, action);
        if (action->on)
            pen_stroke(ui, widget, pen->word);
        return true;
    default:
        *used = false;
        return false;
    }
    ui->reveal = ui->needs_arrange = ui->needs_draw = true;
    return false;
}

int pen_word_at(Ui *ui, const Widget *widget, SDL_Point at, bool near) {
    SDL_Point origin = ui_text_place(ui, widget);
    return widget->layout ? layout_word_at(widget->layout, at.x - origin.x, at.y - origin.y, near)
                          : -1;
}

/* Between two words of one clause it is the first of them: the pen takes the clause. */
static int word_at(Ui *ui, const Widget *widget, SDL_Point at) {
    int word = pen_word_at(ui, widget, at, false), near = pen_word_at(ui, widget, at, true);
    if (word >= 0 || near < 0)
        return word;
    int size = theme_type(&ui->theme, widget->type), top = ui_text_place(ui, widget).y;
    for (int i = 0; i < widget->layout->piece_count; i++) {
        SDL_Rect box = layout_piece_box(widget->layout, i);
        int middle = top + box.y + box.h / 2;
        if (abs(at.y - middle) > theme_leading(&ui->theme, widget->type) / 2)
            continue;
        SDL_Point here = {at.x, middle}, left = {at.x - size / 2, middle},
                  right = {at.x + size / 2, middle};
        int on = pen_word_at(ui, widget, here, false), a = pen_word_at(ui, widget, left, false),
            b = pen_word_at(ui, widget, right, false);
        if (on >= 0)
            return on;
        return a >= 0 && b >= 0 && widget->words[a].clause == widget->words[b].clause ? a : -1;
    }
    return -1;
}

int pen_clause_at(Ui *ui, const Widget *widget, SDL_Point at) {
    int word = widget->state & STATE_READ_ONLY ? -1 : word_at(ui, widget, at);
    return word >= 0 && word < widget->word_count ? widget->words[word].clause : -1;
}

bool pen_was_at(Ui *ui, const Widget *widget, SDL_Point at) {
    const MarkedState *pen = ui_pen(ui, widget->id);
    int word = word_at(ui, widget, at);
    return word >= 0 && pen->aimed && pen->word < widget->word_count &&
           widget->words[word].clause == widget->words[pen->word].clause;
}

void pen_down(Ui *ui, const Widget *widget, SDL_Point at) {
    MarkedState *pen = ui_pen(ui, widget->id);
    int word = word_at(ui, widget, at);
    if (word < 0 || widget->state & STATE_READ_ONLY)
        return;
    pen->word = pen->drag_from = pen->drag_to = word;
    pen->aimed = true;
    pen->drag_on = widget->marks[word] != MARK_ON;
    if (pen->drag_on)
        pen_stroke(ui, widget, word);
}
