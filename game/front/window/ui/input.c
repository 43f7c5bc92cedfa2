#include "front/window/ui/input.h"

#include <stdlib.h>

#include "front/window/ui/carry.h"
#include "front/window/ui/field_view.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/sight.h"
#include "front/window/ui/text_place.h"

#include "base/banned.h"

/* ---- finding */

static bool answers(const Widget *widget) {
    if (widget->role == WIDGET_OPTION)
        return !(widget->state & (STATE_DISABLED | STATE_READ_ONLY)) &&
               !(widget->parent->state & STATE_DISABLED);
    return widget_can_focus(widget) ||
           (widget->state & STATE_BY_HAND && !(widget->state & STATE_DISABLED));
}

static const Widget *hit(const Widget *widget, SDL_Point at) {
    const Widget *found = NULL;
    for (const Widget *child = widget->first; child; child = child->next) {
        const Widget *inside = hit(child, at);
        if (inside)
            found = inside;
    }
    if (found)
        return found;
    SDL_Rect visible;
    if (answers(widget) && widget->role != WIDGET_CHOICE && widget->role != WIDGET_STEPPER &&
        SDL_IntersectRect(&widget->box, &widget->seen, &visible) && SDL_PointInRect(&at, &visible))
        return widget;
    return NULL;
}

static const Widget *scroll_at(const Widget *widget, SDL_Point at) {
    for (const Widget *child = widget->first; child; child = child->next) {
        const Widget *inside = scroll_at(child, at);
        if (inside)
            return inside;
    }
    SDL_Rect visible;
    return widget->role == WIDGET_SCROLL &&
                   SDL_IntersectRect(&widget->box, &widget->seen, &visible) &&
                   SDL_PointInRect(&at, &visible)
               ? widget
               : NULL;
}

static const Widget *focused(const Ui *ui) {
    const Widget *widget = ui_find(ui, ui->focus);
    return widget && widget_can_focus(widget) ? widget : NULL;
}

/* ---- acting */

static bool act(UiAction *action, UiActionKind kind, int id, double number) {
    *action = (UiAction){.kind = kind, .id = id, .number = number};
    return true;
}

static bool press(Ui *ui, const Widget *widget, UiAction *action) {
    if (widget->state & STATE_DISABLED)
        return false;
    if (widget->role == WIDGET_CHECK)
        return act(action, UI_CHANGE, widget->id, widget->state & STATE_CHECKED ? 0 : 1);
    carry_send(ui, widget);
    if (widget->role == WIDGET_BUTTON || widget->role == WIDGET_CARD)
        return act(action, UI_PRESS, widget->id, 0);
    return false;
}

/* A choice or a stepper to another value, if there is one. */
static bool step(const Widget *widget, double by, UiAction *action) {
    double to = widget->number + by * widget->step;
    if (widget->role == WIDGET_CHOICE && widget->number < 0)
        to = by > 0 ? 0 : widget->most;
    if (to < widget->least)
        to = widget->least;
    if (to > widget->most)
        to = widget->most;
    if (to < widget->number || to > widget->number)
        return act(action, UI_CHANGE, widget->id, to);
    return false;
}

static bool choose_option(const Widget *option, UiAction *action) {
    const Widget *owner = option->parent;
    if (owner->role == WIDGET_STEPPER)
        return step(owner, option->number, action);
    if (option->number < owner->number || option->number > owner->number)
        return act(action, UI_CHANGE, owner->id, option->number);
    return false;
}

static void scroll_by(Ui *ui, const Widget *scroll, int by, bool at_once) {
    ScrollState *state = ui_scroll_state(ui, scroll->id);
    int to = state->offset + by, most = state->content - state->view;
    if (to > most)
        to = most;
    if (to < 0)
        to = 0;
    if (by)
        state->newest = false;
    if (to != state->offset)
        motion_scroll(ui, state, to, at_once);
}

static void set_focus(Ui *ui, int id) {
    if (ui->focus == id)
        return;
    ui_move_focus(ui, id);
}

/* ---- marking */

static void mark(const Widget *widget, int a, int b, bool on, UiAction *action) {
    int first, last, rest;
    marked_clause(widget->words, widget->word_count, a < b ? a : b, &first, &rest);
    marked_clause(widget->words, widget->word_count, a < b ? b : a, &rest, &last);
    *action = (UiAction){.kind = UI_MARK, .id = widget->id, .first = first, .last = last, .on = on};
}

/* The pen comes over the clause of this word. */
static void draw_stroke(Ui *ui, const Widget *widget, int word) {
    int first, last;
    marked_clause(widget->words, widget->word_count, word, &first, &last);
    motion_stroke(ui, widget->id, first, last);
}

/* The pen of the keyboard goes by clauses. */
static bool marked_key(Ui *ui, const Widget *widget, SDL_Keycode key, UiAction *action,
                       bool *used) {
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
        mark(widget, pen->word, pen->word, widget->marks[pen->word] != MARK_ON, action);
        if (action->on)
            draw_stroke(ui, widget, pen->word);
        return true;
    default:
        *used = false;
        return false;
    }
    ui->reveal = ui->needs_arrange = ui->needs_draw = true;
    return false;
}

static int word_at(Ui *ui, const Widget *widget, SDL_Point at, bool near) {
    SDL_Point origin = ui_text_place(ui, widget);
    return widget->layout ? layout_word_at(widget->layout, at.x - origin.x, at.y - origin.y, near)
                          : -1;
}

/* Between two words of one clause it is the first of them: the pen takes the clause. */
static int clause_word_at(Ui *ui, const Widget *widget, SDL_Point at) {
    int word = word_at(ui, widget, at, false), near = word_at(ui, widget, at, true);
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
        int on = word_at(ui, widget, here, false), a = word_at(ui, widget, left, false),
            b = word_at(ui, widget, right, false);
        if (on >= 0)
            return on;
        return a >= 0 && b >= 0 && widget->words[a].clause == widget->words[b].clause ? a : -1;
    }
    return -1;
}

/* ---- keyboard */

/* Where the eyes are when the focus was scrolled out of sight: the first and the last that can have
 * it there. */
static const Widget *in_view(Ui *ui, int by) {
    const Widget *focus = focused(ui), *scroll = focus ? widget_scroll(focus) : NULL, *found = NULL;
    if (!scroll || sight_has(ui, focus))
        return NULL;
    for (const Widget *w = scroll; w; w = ui_next(ui, w))
        if (widget_can_focus(w) && widget_scroll(w) == scroll && sight_has(ui, w) &&
            !(by > 0 && found))
            found = w;
    return found;
}

static void move_focus(Ui *ui, int by, bool around) {
    const Widget *top = ui_top(ui), *before = NULL, *after = NULL, *first = NULL, *last = NULL;
    const Widget *view = in_view(ui, by);
    bool seen = false;
    if (view) {
        set_focus(ui, view->id);
        return;
    }
    for (const Widget *w = ui_next(ui, top); w; w = ui_next(ui, w)) {
        if (!widget_can_focus(w))
            continue;
        if (!first)
            first = w;
        last = w;
        if (w->id == ui->focus)
            seen = true;
        else if (!seen)
            before = w;
        else if (!after)
            after = w;
    }
    const Widget *to = by > 0 ? after : before;
    if (!seen)
        to = by > 0 ? first : last;
    if (!to && around)
        to = by > 0 ? first : last;
    if (to)
        set_focus(ui, to->id);
}

static const Widget *scroll_for_keys(const Ui *ui) {
    const Widget *widget = focused(ui), *scroll = widget ? widget_scroll(widget) : NULL;
    for (const Widget *w = ui_top(ui); w && !scroll; w = ui_next(ui, w))
        if (w->role == WIDGET_SCROLL)
            scroll = w;
    return scroll;
}

static void field_up_down(Ui *ui, const Widget *widget, int by, bool select) {
    SDL_Rect caret = field_caret_box(ui, widget);
    int y = caret.y + caret.h / 2 + by * theme_leading(&ui->theme, widget->type);
    field_place(widget->field, field_byte_at(ui, widget, caret.x, y), select);
}

static bool field_takes(Ui *ui, const Widget *widget, const SDL_KeyboardEvent *key,
                        UiAction *action, bool *used) {
    Field *field = widget->field;
    SDL_Keymod mods = (SDL_Keymod)key->keysym.mod;
    SDL_Keycode sym = key->keysym.sym;
    bool changed;
    *used = true;
    if (field->composing[0])
        return false; /* the input method's */
    if (field->many_lines && (sym == SDLK_UP || sym == SDLK_DOWN)) {
        field_up_down(ui, widget, sym == SDLK_DOWN ? 1 : -1, mods & KMOD_SHIFT);
        ui->needs_build = ui->reveal = true;
        return false;
    }
    if (field_key(field, sym, mods, &changed)) {
        ui->needs_build = ui->reveal = true;
        return changed && act(action, UI_EDIT, widget->id, 0);
    }
    if ((sym == SDLK_RETURN || sym == SDLK_KP_ENTER) && !(mods & KMOD_ALT))
        return act(action, UI_SUBMIT, widget->id, 0);
    /* letters and digits come as text; what is left may mean something to the screen */
    *used = sym == SDLK_SPACE || (sym > 32 && sym < 127 && !(mods & (KMOD_CTRL | KMOD_ALT)));
    return false;
}

static SDL_Keycode plain_digit(SDL_Keycode key) {
    return key >= SDLK_KP_1 && key <= SDLK_KP_9 ? SDLK_1 + (key - SDLK_KP_1) : key;
}

static bool key_of_widget(Ui *ui, const SDL_KeyboardEvent *key, UiAction *action) {
    if (key->keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI) || key->repeat)
        return false;
    SDL_Keycode sym = plain_digit(key->keysym.sym);
    for (const Widget *w = ui_top(ui); w; w = ui_next(ui, w))
        if (w->key && w->key == sym && widget_can_focus(w)) {
            bool seen = sight_has(ui, w);
            ui_move_focus(ui, w->id);
            return seen && press(ui, w, action);
        }
    return false;
}

static bool arrow(Ui *ui, SDL_Keycode key) {
    const Widget *scroll = scroll_for_keys(ui);
    int before = ui->focus;
    move_focus(ui, key == SDLK_DOWN ? 1 : -1, false);
    if (ui->focus == before && scroll)
        scroll_by(ui, scroll, (key == SDLK_DOWN ? 1 : -1) * ui_units(ui, SPACE_64), false);
    return false;
}

static bool scroll_key(Ui *ui, SDL_Keycode key) {
    const Widget *scroll = scroll_for_keys(ui);
    if (!scroll)
        return false;
    int page = scroll->box.h * 9 / 10, far = 1 << 24;
    scroll_by(ui, scroll,
              key == SDLK_PAGEDOWN ? page
              : key == SDLK_PAGEUP ? -page
              : key == SDLK_HOME   ? -far
                                   : far,
              false);
    return false;
}

static bool key_down(Ui *ui, const SDL_KeyboardEvent *key, UiAction *action) {
    const Widget *widget = focused(ui);
    SDL_Keycode sym = key->keysym.sym;
    bool shown = ui->keyboard, used = false;
    if (sym >= SDLK_LCTRL && sym <= SDLK_RGUI)
        return false; /* a modifier alone */
    ui->keyboard = true;
    if (!shown)
        ui->needs_draw = true;
    if (sym == SDLK_TAB) {
        if (!(key->keysym.mod & (KMOD_CTRL | KMOD_ALT)))
            move_focus(ui, key->keysym.mod & KMOD_SHIFT ? -1 : 1, true);
        return false;
    }
    if (widget && widget->role == WIDGET_FIELD) {
        bool made = field_takes(ui, widget, key, action, &used);
        if (used || made)
            return made;
    }
    if (key->keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI))
        return false;
    if (widget && widget->role == WIDGET_MARKED && !(widget->state & STATE_READ_ONLY)) {
        bool made = marked_key(ui, widget, sym, action, &used);
        if (used)
            return made;
    }
    if (widget && (widget->role == WIDGET_CHOICE || widget->role == WIDGET_STEPPER)) {
        if (sym == SDLK_LEFT || sym == SDLK_RIGHT)
            return step(widget, sym == SDLK_RIGHT ? 1 : -1, action);
    }
    switch (sym) {
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
    case SDLK_SPACE:
        if (widget && !sight_has(ui, widget) && !key->repeat) {
            ui_move_focus(ui, widget->id);
            return false;
        }
        if (widget && !key->repeat && press(ui, widget, action))
            return true;
        return key_of_widget(ui, key, action);
    case SDLK_UP:
    case SDLK_DOWN:
        return arrow(ui, sym);
    case SDLK_PAGEUP:
    case SDLK_PAGEDOWN:
    case SDLK_HOME:
    case SDLK_END:
        return scroll_key(ui, sym);
    default:
        return key_of_widget(ui, key, action);
    }
}

/* ---- pointer */

static void hover(Ui *ui, SDL_Point at) {
    const Widget *widget = hit(ui_top(ui), at);
    int id = widget ? widget->id : 0;
    int option = widget && widget->role == WIDGET_OPTION ? (int)widget->number : -1;
    bool text = widget && (widget->role == WIDGET_FIELD || widget->role == WIDGET_MARKED);
    ui->cursor = text ? SDL_SYSTEM_CURSOR_IBEAM
                 : id ? SDL_SYSTEM_CURSOR_HAND
                      : SDL_SYSTEM_CURSOR_ARROW;
    if (id == ui->hovered && option == ui->hovered_option)
        return;
    ui->hovered = id;
    ui->hovered_option = option;
    ui->needs_draw = true;
}

static bool on_scroll_bar(const Ui *ui, const Widget *scroll, SDL_Point at) {
    int thick = theme_fixed(&ui->theme, 14);
    return scroll && at.x >= scroll->box.x + scroll->box.w - thick &&
           ui_scroll_state((Ui *)(uintptr_t)ui, scroll->id)->content > scroll->box.h;
}

static void drag_scroll_bar(Ui *ui, const Widget *scroll, int y) {
    const ScrollState *state = ui_scroll_state(ui, scroll->id);
    int view = scroll->box.h, high = view * view / state->content;
    int least = theme_fixed(&ui->theme, 32);
    high = high < least ? least : high;
    if (view > high) {
        double share = (double)(y - scroll->box.y - high / 2) / (view - high);
        scroll_by(ui, scroll, (int)(share * (state->content - view)) - state->offset, true);
    }
}

static void pen_down(Ui *ui, const Widget *widget, SDL_Point at) {
    MarkedState *pen = ui_pen(ui, widget->id);
    int word = clause_word_at(ui, widget, at);
    if (word < 0 || widget->state & STATE_READ_ONLY)
        return;
    pen->word = pen->drag_from = pen->drag_to = word;
    pen->drag_on = widget->marks[word] != MARK_ON;
    if (pen->drag_on)
        draw_stroke(ui, widget, word);
}

static void button_down(Ui *ui, const SDL_MouseButtonEvent *button, SDL_Point at) {
    const Widget *scroll = scroll_at(ui_top(ui), at);
    ui->keyboard = false;
    ui->needs_draw = true;
    if (on_scroll_bar(ui, scroll, at)) {
        ui->gripping = true;
        ui->grip = (Grip){.id = scroll->id, .scrollbar = true};
        drag_scroll_bar(ui, scroll, at.y);
        return;
    }
    const Widget *widget = hit(ui_top(ui), at);
    bool finger = button->which == SDL_TOUCH_MOUSEID;
    if (!widget && finger)
        widget = scroll; /* what is only read is scrolled too */
    if (!widget)
        return;
    ui->gripping = true;
    ui->grip = (Grip){.id = widget->id,
                      .option = widget->role == WIDGET_OPTION ? (int)widget->number : -1,
                      .finger = finger,
                      .at = at};
    if (widget_can_focus(widget))
        ui->focus = widget->id;
    carry_grip(ui, widget, at);
    if (widget->role == WIDGET_MARKED) {
        pen_down(ui, widget, at);
    } else if (widget->role == WIDGET_FIELD) {
        int byte = field_byte_at(ui, widget, at.x, at.y);
        if (button->clicks == 2)
            field_select_word(widget->field, byte);
        else
            field_place(widget->field, byte, SDL_GetModState() & KMOD_SHIFT);
        ui->needs_build = true;
    }
}

/* A finger that goes up or down scrolls what does not fit; then it presses and marks nothing. */
static bool finger_scrolls(Ui *ui, const Widget *widget, SDL_Point at) {
    Grip *grip = &ui->grip;
    const Widget *scroll = widget->role == WIDGET_SCROLL ? widget : widget_scroll(widget);
    int down = at.y - grip->at.y, aside = abs(at.x - grip->at.x);
    if (!grip->finger || grip->scrollbar || !scroll ||
        ui_scroll_state(ui, scroll->id)->content <= scroll->box.h)
        return false;
    if (!grip->scrolls && (abs(down) < theme_fixed(&ui->theme, 12) || abs(down) < 2 * aside))
        return false;
    grip->scrolls = true;
    grip->at = at;
    ui_pen(ui, widget->id)->drag_from = -1;
    scroll_by(ui, scroll, -down, true);
    return true;
}

static void drag(Ui *ui, SDL_Point at) {
    const Widget *widget = ui_find(ui, ui->grip.id);
    if (!widget || finger_scrolls(ui, widget, at) || carry_to(ui, at))
        return;
    if (ui->grip.scrollbar) {
        drag_scroll_bar(ui, widget, at.y);
    } else if (widget->role == WIDGET_MARKED) {
        MarkedState *pen = ui_pen(ui, widget->id);
        int word = pen->drag_from >= 0 ? word_at(ui, widget, at, true) : -1;
        if (word >= 0 && word != pen->drag_to) {
            bool further = abs(word - pen->drag_from) > abs(pen->drag_to - pen->drag_from);
            if (further && pen->drag_on &&
                widget->words[word].clause != widget->words[pen->drag_to].clause)
                draw_stroke(ui, widget, word);
            pen->drag_to = word;
            ui->needs_draw = true;
        }
    } else if (widget->role == WIDGET_FIELD) {
        field_place(widget->field, field_byte_at(ui, widget, at.x, at.y), true);
        ui->needs_build = true;
    }
}

static bool button_up(Ui *ui, SDL_Point at, UiAction *action) {
    Grip grip = ui->grip;
    if (!ui->gripping)
        return false;
    ui->gripping = false;
    ui->needs_draw = true;
    const Widget *owner = ui_find(ui, grip.id);
    if (grip.scrollbar || grip.scrolls || !owner)
        return false;
    if (carry_drop(ui, action))
        return true;
    if (owner->role == WIDGET_MARKED) {
        MarkedState *pen = ui_pen(ui, owner->id);
        bool drawn = pen->drag_from >= 0 && !(owner->state & STATE_READ_ONLY);
        if (drawn)
            mark(owner, pen->drag_from, pen->drag_to, pen->drag_on, action);
        pen->drag_from = -1;
        return drawn;
    }
    const Widget *widget = hit(ui_top(ui), at);
    if (!widget || widget->id != grip.id)
        return false;
    if (widget->role == WIDGET_OPTION)
        return (int)widget->number == grip.option && choose_option(widget, action);
    return press(ui, widget, action);
}

static SDL_Point surface_point(const Ui *ui, int x, int y) {
    return (SDL_Point){(int)(x * ui->theme.density), (int)(y * ui->theme.density)};
}

static void wheel(Ui *ui, const SDL_MouseWheelEvent *event) {
    const Widget *scroll = scroll_at(ui_top(ui), surface_point(ui, event->mouseX, event->mouseY));
    if (!scroll) /* beside it: what there is to scroll */
        scroll = scroll_for_keys(ui);
    float by = event->preciseY * (event->direction == SDL_MOUSEWHEEL_FLIPPED ? -1.0f : 1.0f);
    if (scroll)
        scroll_by(ui, scroll, (int)(-by * (float)ui_units(ui, SPACE_64)), false);
}

bool ui_event(Ui *ui, const SDL_Event *event, UiAction *action) {
    const Widget *widget = focused(ui);
    Field *field = widget && widget->role == WIDGET_FIELD ? widget->field : NULL;
    SDL_Point at;
    if (!ui->root || !ui->root->first)
        return false;
    switch (event->type) {
    case SDL_KEYDOWN:
        return key_down(ui, &event->key, action);
    case SDL_TEXTINPUT:
        if (!field || !field_type(field, event->text.text))
            return false;
        ui->needs_build = ui->reveal = true;
        return act(action, UI_EDIT, widget->id, 0);
    case SDL_TEXTEDITING:
        if (field) {
            field_compose(field, event->edit.text);
            ui->needs_build = ui->reveal = true;
        }
        return false;
    case SDL_MOUSEMOTION:
        at = surface_point(ui, event->motion.x, event->motion.y);
        if (ui->gripping)
            drag(ui, at);
        hover(ui, at);
        return false;
    case SDL_MOUSEBUTTONDOWN:
        at = surface_point(ui, event->button.x, event->button.y);
        hover(ui, at);
        if (event->button.button == SDL_BUTTON_LEFT)
            button_down(ui, &event->button, at);
        return false;
    case SDL_MOUSEBUTTONUP:
        at = surface_point(ui, event->button.x, event->button.y);
        return event->button.button == SDL_BUTTON_LEFT && button_up(ui, at, action);
    case SDL_MOUSEWHEEL:
        wheel(ui, &event->wheel);
        return false;
    default:
        return false;
    }
}
