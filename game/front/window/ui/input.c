#include "front/window/ui/input.h"

#include <stdlib.h>

#include "front/window/ui/carry.h"
#include "front/window/ui/field_view.h"
#include "front/window/ui/fling.h"
#include "front/window/ui/hand.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/keys.h"
#include "front/window/ui/pen.h"

#include "base/banned.h"

/* Which part of it is meant: an option, or a clause that the pen would take; a finger hovers over
 * no words. */
static int part_at(Ui *ui, const Widget *widget, SDL_Point at, bool finger) {
    if (widget && widget->role == WIDGET_OPTION)
        return (int)widget->number;
    return widget && widget->role == WIDGET_MARKED && !finger ? pen_clause_at(ui, widget, at) : -1;
}

/* What it says: another card may have come with the same id. */
static uint64_t said_by(const Widget *widget) {
    const char *says = !widget ? NULL : widget->text ? widget->text : widget->name;
    uint64_t sum = 1469598103934665603u;
    for (; says && *says; says++)
        sum = (sum ^ (unsigned char)*says) * 1099511628211u;
    return sum;
}

static void hover(Ui *ui, SDL_Point at, bool finger) {
    ui->pointer = at;
    ui->pointed = !finger;
    const Widget *widget = hand_hit(ui_top(ui), at);
    int id = widget ? widget->id : 0, option = part_at(ui, widget, at, finger);
    bool text = widget && (widget->role == WIDGET_FIELD || widget->role == WIDGET_MARKED);
    ui->cursor = text ? SDL_SYSTEM_CURSOR_IBEAM
                 : id ? SDL_SYSTEM_CURSOR_HAND
                      : SDL_SYSTEM_CURSOR_ARROW;
    if (id == ui->hovered && option == ui->hovered_option)
        return;
    ui->hovered = id;
    ui->hovered_option = option;
    ui->hovered_says = said_by(widget);
    ui->needs_draw = true;
}

/* What comes below a pointer that stands still was not pointed at, and does not light up. */
static void forget_stale(Ui *ui) {
    const Widget *widget = ui->hovered && ui->pointed ? hand_hit(ui_top(ui), ui->pointer) : NULL;
    if (!ui->hovered ||
        (widget && widget->id == ui->hovered && said_by(widget) == ui->hovered_says))
        return;
    ui->hovered = 0;
    ui->hovered_option = -1;
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
        hand_scroll_by(ui, scroll, (int)(share * (state->content - view)) - state->offset, true);
    }
}

/* The second half of a double click was meant for what the first half pressed; where another button
 * or card has come there since, it presses nothing. */
static bool is_slip(const Ui *ui, const SDL_MouseButtonEvent *button, const Widget *widget) {
    bool presses = widget->role == WIDGET_BUTTON || widget->role == WIDGET_CARD;
    return button->clicks == 2 && presses && ui->grip.id && widget->id != ui->grip.id;
}

static void button_down(Ui *ui, const SDL_MouseButtonEvent *button, SDL_Point at) {
    const Widget *scroll = hand_scroll_at(ui_top(ui), at);
    ui->keyboard = false;
    ui->needs_draw = true;
    if (on_scroll_bar(ui, scroll, at)) {
        ui->gripping = true;
        ui->grip = (Grip){.id = scroll->id, .scrollbar = true};
        drag_scroll_bar(ui, scroll, at.y);
        return;
    }
    const Widget *widget = hand_hit(ui_top(ui), at);
    bool finger = button->which == SDL_TOUCH_MOUSEID;
    if (!widget && finger)
        widget = scroll; /* what is only read is scrolled too */
    if (!widget)
        ui->grip.id = 0;
    if (widget && is_slip(ui, button, widget)) {
        ui->grip.id = 0; /* the next press is meant */
        return;
    }
    if (!widget)
        return;
    ui->gripping = true;
    ui->grip = (Grip){.id = widget->id,
                      .option = widget->role == WIDGET_OPTION ? (int)widget->number : -1,
                      .finger = finger,
                      .scrolls = finger && fling_stop(ui, scroll),
                      .at = at};
    fling_begin(ui, at.y);
    if (ui->grip.scrolls) /* that was all it was for, but that it may scroll on */
        return;
    if (widget_can_focus(widget))
        ui->focus = widget->id;
    carry_grip(ui, widget, at);
    if (widget->role == WIDGET_MARKED) {
        if (button->clicks < 2 || !pen_was_at(ui, widget, at)) /* else the first was all it is */
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
    fling_note(ui, at.y);
    if (!grip->scrolls && (abs(down) < theme_fixed(&ui->theme, 12) || abs(down) < 2 * aside))
        return false;
    grip->scrolls = true;
    grip->at = at;
    ui_pen(ui, widget->id)->drag_from = -1;
    hand_scroll_by(ui, scroll, -down, true);
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
        int word = pen->drag_from >= 0 ? pen_word_at(ui, widget, at, true) : -1;
        if (word >= 0 && word != pen->drag_to) {
            bool further = abs(word - pen->drag_from) > abs(pen->drag_to - pen->drag_from);
            if (further && pen->drag_on &&
                widget->words[word].clause != widget->words[pen->drag_to].clause)
                pen_stroke(ui, widget, word);
            pen->drag_to = word;
            ui->needs_draw = true;
        }
    } else if (widget->role == WIDGET_FIELD) {
        field_place(widget->field, field_byte_at(ui, widget, at.x, at.y), true);
        ui->needs_build = true;
    }
}

static bool choose_option(const Widget *option, UiAction *action) {
    const Widget *owner = option->parent;
    if (owner->role == WIDGET_STEPPER)
        return hand_step(owner, option->number, action);
    if (option->number < owner->number || option->number > owner->number)
        return hand_act(action, UI_CHANGE, owner->id, option->number);
    return false;
}

static bool button_up(Ui *ui, SDL_Point at, UiAction *action) {
    Grip grip = ui->grip;
    ui->needs_build |= ui->by_keys;
    ui->by_keys = false;
    if (!ui->gripping)
        return false;
    ui->gripping = false;
    ui->needs_draw = true;
    const Widget *owner = ui_find(ui, grip.id);
    if (owner && grip.scrolls) {
        const Widget *scroll = owner->role == WIDGET_SCROLL ? owner : widget_scroll(owner);
        if (scroll)
            fling_let_go(ui, scroll);
    }
    if (grip.scrollbar || grip.scrolls || !owner)
        return false;
    if (carry_drop(ui, action))
        return true;
    if (owner->role == WIDGET_MARKED) {
        MarkedState *pen = ui_pen(ui, owner->id);
        bool drawn = pen->drag_from >= 0 && !(owner->state & STATE_READ_ONLY);
        if (drawn)
            pen_mark(owner, pen->drag_from, pen->drag_to, pen->drag_on, action);
        pen->drag_from = -1;
        return drawn;
    }
    const Widget *widget = hand_hit(ui_top(ui), at);
    if (!widget || widget->id != grip.id)
        return false;
    if (widget->role == WIDGET_OPTION)
        return (int)widget->number == grip.option && choose_option(widget, action);
    return hand_press(ui, widget, action);
}

static SDL_Point surface_point(const Ui *ui, int x, int y) {
    return (SDL_Point){(int)(x * ui->theme.density), (int)(y * ui->theme.density)};
}

static void wheel(Ui *ui, const SDL_MouseWheelEvent *event) {
    const Widget *scroll =
        hand_scroll_at(ui_top(ui), surface_point(ui, event->mouseX, event->mouseY));
    if (!scroll) /* beside it: what there is to scroll */
        scroll = keys_scroll(ui);
    float by = event->preciseY * (event->direction == SDL_MOUSEWHEEL_FLIPPED ? -1.0f : 1.0f);
    ui->wheeled = scroll != NULL;
    if (scroll)
        hand_scroll_by(ui, scroll, (int)(-by * (float)ui_units(ui, SPACE_64)), false);
}

void input_look_again(Ui *ui) {
    if (ui->scrolled && ui->wheeled && ui->pointed && !ui->gripping)
        hover(ui, ui->pointer, false);
    else if (!ui->gripping)
        forget_stale(ui);
    ui->scrolled &= ui->placing > 0;
    ui->wheeled &= ui->scrolled;
}

bool ui_event(Ui *ui, const SDL_Event *event, UiAction *action) {
    const Widget *widget = hand_focused(ui);
    Field *field = widget && widget->role == WIDGET_FIELD ? widget->field : NULL;
    SDL_Point at;
    bool was_by_keys = ui->by_keys;
    if (!ui->root || !ui->root->first)
        return false;
    switch (event->type) {
    case SDL_KEYDOWN:
        return keys_down(ui, &event->key, action);
    case SDL_TEXTINPUT:
        if (!field || !field_type(field, event->text.text))
            return false;
        ui->needs_build = ui->reveal = true;
        return hand_act(action, UI_EDIT, widget->id, 0);
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
        else if (ui->pointed && ui->by_keys) /* where it came to be is not where it was moved */
            ui->by_keys = (at.x == ui->pointer.x && at.y == ui->pointer.y);
        ui->needs_build |= !ui->by_keys && was_by_keys;
        hover(ui, at, event->motion.which == SDL_TOUCH_MOUSEID);
        return false;
    case SDL_MOUSEBUTTONDOWN:
        at = surface_point(ui, event->button.x, event->button.y);
        hover(ui, at, event->button.which == SDL_TOUCH_MOUSEID);
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
