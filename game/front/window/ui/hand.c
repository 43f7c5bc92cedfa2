#include "front/window/ui/hand.h"

#include "front/window/ui/carry.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"

#include "base/banned.h"

static bool answers(const Widget *widget) {
    if (widget->role == WIDGET_OPTION)
        return !(widget->state & (STATE_DISABLED | STATE_READ_ONLY)) &&
               !(widget->parent->state & STATE_DISABLED);
    return widget_can_focus(widget) ||
           (widget->state & STATE_BY_HAND && !(widget->state & STATE_DISABLED));
}

const Widget *hand_hit(const Widget *widget, SDL_Point at) {
    const Widget *found = NULL;
    if (widget->lay.awaited)
        return NULL;
    for (const Widget *child = widget->first; child; child = child->next) {
        const Widget *inside = hand_hit(child, at);
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

const Widget *hand_scroll_at(const Widget *widget, SDL_Point at) {
    for (const Widget *child = widget->first; child; child = child->next) {
        const Widget *inside = hand_scroll_at(child, at);
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

const Widget *hand_focused(const Ui *ui) {
    const Widget *widget = ui_find(ui, ui->focus);
    return widget && widget_can_focus(widget) ? widget : NULL;
}

bool hand_act(UiAction *action, UiActionKind kind, int id, double number) {
    *action = (UiAction){.kind = kind, .id = id, .number = number};
    return true;
}

bool hand_press(Ui *ui, const Widget *widget, UiAction *action) {
    if (widget->state & STATE_DISABLED)
        return false;
    if (widget->role == WIDGET_CHECK)
        return hand_act(action, UI_CHANGE, widget->id, widget->state & STATE_CHECKED ? 0 : 1);
    carry_send(ui, widget);
    if (widget->role == WIDGET_BUTTON || widget->role == WIDGET_CARD)
        return hand_act(action, UI_PRESS, widget->id, 0);
    return false;
}

/* A choice or a stepper to another value, if there is one. */
bool hand_step(const Widget *widget, double by, UiAction *action) {
    double to = widget->number + by * widget->step;
    if (widget->role == WIDGET_CHOICE && widget->number < 0)
        to = by > 0 ? 0 : widget->most;
    if (to < widget->least)
        to = widget->least;
    if (to > widget->most)
        to = widget->most;
    if (to < widget->number || to > widget->number)
        return hand_act(action, UI_CHANGE, widget->id, to);
    return false;
}

void hand_scroll_by(Ui *ui, const Widget *scroll, int by, bool at_once) {
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
