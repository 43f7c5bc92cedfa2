#include "front/window/ui/keys.h"

#include <stdlib.h>

#include "front/window/ui/field_view.h"
#include "front/window/ui/hand.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/pen.h"
#include "front/window/ui/sight.h"

#include "base/banned.h"

enum { SLIP_MS = 200 };   /* so fast nobody reads what has come */
enum { PLACE_ROWS = 64 }; /* a row further is further than any place beside */

static void set_focus(Ui *ui, int id) {
    if (ui->focus == id)
        return;
    ui_move_focus(ui, id);
}

/* Where the eyes are when the focus was scrolled out of sight: the first and the last that can have
 * it there. */
static const Widget *in_view(Ui *ui, int by) {
    const Widget *focus = hand_focused(ui), *scroll = focus ? widget_scroll(focus) : NULL,
                 *found = NULL;
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

const Widget *keys_scroll(const Ui *ui) {
    const Widget *widget = hand_focused(ui), *scroll = widget ? widget_scroll(widget) : NULL;
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
    if (field_is_high(field) && (sym == SDLK_UP || sym == SDLK_DOWN)) {
        field_up_down(ui, widget, sym == SDLK_DOWN ? 1 : -1, mods & KMOD_SHIFT);
        ui->needs_build = ui->reveal = true;
        return false;
    }
    if (field_key(field, sym, mods, &changed)) {
        ui->needs_build = ui->reveal = true;
        return changed && hand_act(action, UI_EDIT, widget->id, 0);
    }
    if ((sym == SDLK_RETURN || sym == SDLK_KP_ENTER) && !(mods & KMOD_ALT))
        return hand_act(action, UI_SUBMIT, widget->id, 0);
    /* letters and digits come as text; what is left may mean something to the screen */
    *used = sym == SDLK_SPACE || (sym > 32 && sym < 127 && !(mods & (KMOD_CTRL | KMOD_ALT)));
    return false;
}

static SDL_Keycode plain_digit(SDL_Keycode key) {
    return key >= SDLK_KP_1 && key <= SDLK_KP_9 ? SDLK_1 + (key - SDLK_KP_1) : key;
}

/* The key of a widget does it wherever that lies: now this, now only the frame would be no rule. */
static bool key_of_widget(Ui *ui, const SDL_KeyboardEvent *key, UiAction *action) {
    if (key->keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI) || key->repeat)
        return false;
    SDL_Keycode sym = plain_digit(key->keysym.sym);
    for (const Widget *w = ui_top(ui); w; w = ui_next(ui, w))
        if (w->key && w->key == sym && widget_can_focus(w)) {
            ui_move_focus(ui, w->id);
            return hand_press(ui, w, action);
        }
    return false;
}

static void scroll_a_little(Ui *ui, int by) {
    const Widget *scroll = keys_scroll(ui);
    if (scroll)
        hand_scroll_by(ui, scroll, by * ui_units(ui, SPACE_64), false);
}

/* How far beyond a card another lies, that way: where it begins; below 0 when it is not there. */
static int beyond(SDL_Rect from, SDL_Rect to, SDL_Keycode key) {
    bool beside = to.y < from.y + from.h && from.y < to.y + to.h;
    int aside = abs(to.x - from.x), down = abs(to.y - from.y);
    if (key == SDLK_RIGHT || key == SDLK_LEFT)
        return beside && (key == SDLK_RIGHT ? to.x > from.x : to.x < from.x) ? aside : -1;
    if (beside || (key == SDLK_DOWN ? to.y < from.y : to.y > from.y))
        return -1;
    return down * PLACE_ROWS + aside; /* the next row first, and there what stands straight on */
}

static int cards_in(const Widget *column) {
    int count = 0;
    for (const Widget *w = column->first; w; w = w->next)
        count += w->role == WIDGET_CARD;
    return count;
}

/* A button in one column with a single card is about that card, and stands among the cards. */
static bool is_of_card(const Widget *w) {
    const Widget *row = w->parent, *column = row ? row->parent : NULL;
    return w->role == WIDGET_BUTTON && column && (cards_in(row) == 1 || cards_in(column) == 1);
}

/* A quiet button is there for who seeks it: no key slips onto it that only moves about. */
static bool is_aside(const Widget *w) {
    return w->role == WIDGET_BUTTON && w->state & STATE_QUIET;
}

/* Buttons in a row: Left and Right go along them. */
static void arrow_along(Ui *ui, SDL_Keycode key) {
    const Widget *focus = hand_focused(ui), *to = NULL;
    int least = -1;
    if (!focus || focus->role != WIDGET_BUTTON || !focus->parent)
        return;
    for (const Widget *w = focus->parent->first; w; w = w->next) {
        int far = w != focus && w->role == WIDGET_BUTTON && widget_can_focus(w)
                      ? beyond(focus->box, w->box, key)
                      : -1;
        if (far >= 0 && (least < 0 || far < least)) {
            least = far;
            to = w;
        }
    }
    if (to)
        set_focus(ui, to->id);
}

/* Cards stand beside each other: arrows go there by place, not by their order. Beyond them Down
 * and Up go to what stands there, but slip onto no button aside. False: not on such a card. */
static bool arrow_by_place(Ui *ui, SDL_Keycode key) {
    const Widget *focus = hand_focused(ui), *to = NULL, *other = NULL;
    bool on = key == SDLK_DOWN || key == SDLK_RIGHT, passed = false;
    int least = -1;
    if (!focus || !(focus->role == WIDGET_CARD || is_of_card(focus)) || in_view(ui, on ? 1 : -1))
        return false;
    for (const Widget *w = ui_next(ui, ui_top(ui)); w; w = ui_next(ui, w)) {
        passed |= w == focus;
        if (w == focus || !widget_can_focus(w))
            continue;
        int far = beyond(focus->box, w->box, key);
        bool card = w->role == WIDGET_CARD || is_of_card(w);
        if (card && far >= 0 && (least < 0 || far < least)) {
            least = far;
            to = w;
        } else if (!card && far >= 0 && passed == on && !(on && other) && !is_aside(w)) {
            other = w;
        }
    }
    if (!to && (key == SDLK_DOWN || key == SDLK_UP))
        to = other;
    if (to)
        set_focus(ui, to->id);
    else if (key == SDLK_DOWN || key == SDLK_UP)
        scroll_a_little(ui, on ? 1 : -1);
    return true;
}

static bool arrow(Ui *ui, SDL_Keycode key) {
    int before = ui->focus;
    if (arrow_by_place(ui, key))
        return false;
    move_focus(ui, key == SDLK_DOWN ? 1 : -1, false);
    if (ui->focus == before)
        scroll_a_little(ui, key == SDLK_DOWN ? 1 : -1);
    return false;
}

/* What can have the focus in a scroll that stands at this offset: of what is seen there then, or
 * else of all of it, the first (or what is more than that) or the last. */
static const Widget *at_end(Ui *ui, const Widget *scroll, int offset, bool last, bool seen) {
    const Widget *found = NULL;
    int up = offset - ui_scroll_state(ui, scroll->id)->offset;
    bool home = false;
    for (const Widget *w = ui_next(ui, scroll); w && !home; w = ui_next(ui, w)) {
        int top = w->box.y - up - scroll->box.y,
            least = w->box.h < scroll->box.h ? w->box.h / 2 : 1;
        bool there = top + w->box.h >= least && top + least <= scroll->box.h;
        if (!widget_can_focus(w) || widget_scroll(w) != scroll || (seen && !there))
            continue;
        home = !last && w->lay.home;
        if (last || home || !found)
            found = w;
    }
    return found;
}

/* To one end of the page, where the focus is seen too. In a bar beside the page it stays. Where
 * nothing there can have it, it goes to the first or the last that can, and from there the page
 * goes on to its end. */
static void scroll_to_end(Ui *ui, const Widget *scroll, bool last) {
    const ScrollState *state = ui_scroll_state(ui, scroll->id);
    const Widget *focus = hand_focused(ui);
    bool beside = focus && !widget_scroll(focus) && sight_has(ui, focus);
    int offset = last && state->content > state->view ? state->content - state->view : 0;
    const Widget *to = beside ? focus : at_end(ui, scroll, offset, last, true);
    if (beside) {
        ui->first = ui->reveal = false;
    } else if (!to) {
        to = at_end(ui, scroll, offset, last, false);
        if (to && !(to->id == ui->focus && sight_has(ui, to))) {
            set_focus(ui, to->id);
            ui->reveal = ui->needs_arrange = ui->needs_draw = true;
            return;
        }
    } else {
        ui->focus = to->id; /* it need not be sought: the page goes there */
        ui->first = ui->reveal = false;
        ui->needs_draw = true;
    }
    hand_scroll_by(ui, scroll, offset - state->offset, false);
}

static bool scroll_key(Ui *ui, SDL_Keycode key) {
    const Widget *scroll = keys_scroll(ui);
    if (!scroll)
        return false;
    int page = scroll->box.h * 9 / 10;
    if (key == SDLK_HOME || key == SDLK_END)
        scroll_to_end(ui, scroll, key == SDLK_END);
    else
        hand_scroll_by(ui, scroll, key == SDLK_PAGEDOWN ? page : -page, false);
    return false;
}

static bool is_enter(SDL_Keycode key) {
    return key == SDLK_RETURN || key == SDLK_KP_ENTER || key == SDLK_SPACE;
}

/* As the second half of a double click: what the first press led to was not seen yet, and is not
 * pressed by the second. No time passes under a clock that stands. */
static bool is_slip(const Ui *ui, const Widget *widget) {
    double since = ui->now - ui->entered.at;
    return ui->entered.id && widget->id != ui->entered.id && since > 0 && since < SLIP_MS;
}

static bool press(Ui *ui, const Widget *widget, UiAction *action) {
    int id = widget->id;
    if (!hand_press(ui, widget, action))
        return false;
    ui->entered.id = id;
    ui->entered.at = ui->now;
    return true;
}

bool keys_down(Ui *ui, const SDL_KeyboardEvent *key, UiAction *action) {
    const Widget *widget = hand_focused(ui);
    SDL_Keycode sym = key->keysym.sym;
    bool shown = ui->keyboard, used = false;
    if (sym >= SDLK_LCTRL && sym <= SDLK_RGUI)
        return false; /* a modifier alone */
    if (!is_enter(sym))
        ui->entered.id = 0; /* who goes elsewhere means what comes then */
    ui->needs_build |= !ui->by_keys;
    ui->keyboard = ui->by_keys = true;
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
        bool made = pen_key(ui, widget, sym, action, &used);
        if (used)
            return made;
    }
    if (widget && (widget->role == WIDGET_CHOICE || widget->role == WIDGET_STEPPER)) {
        if (sym == SDLK_LEFT || sym == SDLK_RIGHT)
            return hand_step(widget, sym == SDLK_RIGHT ? 1 : -1, action);
    }
    switch (sym) {
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
    case SDLK_SPACE:
        if (widget && !sight_has(ui, widget) && !key->repeat) {
            ui_move_focus(ui, widget->id);
            return false;
        }
        if (widget && is_slip(ui, widget))
            return false;
        if (widget && !key->repeat && press(ui, widget, action))
            return true;
        return key_of_widget(ui, key, action);
    case SDLK_UP:
    case SDLK_DOWN:
        return arrow(ui, sym);
    case SDLK_LEFT:
    case SDLK_RIGHT:
        if (arrow_by_place(ui, sym))
            return false;
        if (key_of_widget(ui, key, action))
            return true;
        arrow_along(ui, sym);
        return false;
    case SDLK_PAGEUP:
    case SDLK_PAGEDOWN:
    case SDLK_HOME:
    case SDLK_END:
        return scroll_key(ui, sym);
    default:
        return key_of_widget(ui, key, action);
    }
}
