#include "front/window/ui/pen.h"

#include <stdlib.h>

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

/* The pen of the keyboard goes by clauses. */
bool pen_key(Ui *ui, const Widget *widget, SDL_Keycode key, UiAction *action, bool *used) {
    MarkedState *pen = ui_pen(ui, widget->id);
    int count = widget->word_count;
    *used = count > 0;
    switch (*used ? key : SDLK_UNKNOWN) {
    case SDLK_LEFT:
    case SDLK_UP:
        pen->word = marked_step(widget->words, count, pen->word, -1);
        break;
    case SDLK_RIGHT:
    case SDLK_DOWN:
        pen->word = marked_step(widget->words, count, pen->word, 1);
        break;
    case SDLK_HOME:
        pen->word = 0;
        break;
    case SDLK_END:
        pen->word = count - 1;
        break;
    case SDLK_SPACE:
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        if (!sight_has(ui, widget))
            break;
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
static int pen_clause_at(Ui *ui, const Widget *widget, SDL_Point at) {
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

void pen_down(Ui *ui, const Widget *widget, SDL_Point at) {
    MarkedState *pen = ui_pen(ui, widget->id);
    int word = pen_clause_at(ui, widget, at);
    if (word < 0 || widget->state & STATE_READ_ONLY)
        return;
    pen->word = pen->drag_from = pen->drag_to = word;
    pen->drag_on = widget->marks[word] != MARK_ON;
    if (pen->drag_on)
        pen_stroke(ui, widget, word);
}
