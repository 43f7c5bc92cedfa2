#include "front/window/ui/named.h"

#include "front/window/ui/hand.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/pen.h"

#include "base/banned.h"

/* Where it can be reached now; a scroll cannot have the focus. */
static const Widget *find(const Ui *ui, const NamedAct *act) {
    const Widget *top = ui_top(ui);
    for (const Widget *w = top; w && act->id; w = ui_next(ui, w))
        if (w->id == act->id && w->role != WIDGET_OPTION)
            return act->kind == NAMED_SCROLL || widget_can_focus(w) ? w : NULL;
    return NULL;
}

static bool change(const Widget *widget, double number, UiAction *action) {
    bool can = widget->role == WIDGET_CHOICE || widget->role == WIDGET_STEPPER;
    bool other = number < widget->number || number > widget->number;
    return can && other && number >= widget->least && number <= widget->most &&
           hand_act(action, UI_CHANGE, widget->id, number);
}

static bool edit(Ui *ui, const Widget *widget, const NamedAct *act, UiAction *action) {
    if (widget->role != WIDGET_FIELD)
        return false;
    field_place(widget->field, 0, false);
    field_place(widget->field, (int)widget->field->text.len, true);
    if (*act->text)
        field_type(widget->field, act->text); /* what a field refuses it refuses here too */
    else
        field_set(widget->field, "");
    field_place(widget->field, (int)act->number, false);
    ui->needs_build = ui->reveal = true;
    return hand_act(action, UI_EDIT, widget->id, 0);
}

static bool mark(Ui *ui, const Widget *widget, int word, UiAction *action) {
    if (widget->role != WIDGET_MARKED || widget->state & STATE_READ_ONLY || word < 0 ||
        word >= widget->word_count)
        return false;
    ui_pen(ui, widget->id)->word = word;
    ui_pen(ui, widget->id)->aimed = true;
    pen_mark(widget, word, word, widget->marks[word] != MARK_ON, action);
    if (action->on)
        pen_stroke(ui, widget, word);
    return true;
}

bool ui_named(Ui *ui, const NamedAct *act, UiAction *action) {
    const Widget *widget = ui->root ? find(ui, act) : NULL;
    if (!widget)
        return false;
    if (act->kind == NAMED_SCROLL) {
        if (widget->role == WIDGET_SCROLL)
            ui_scroll_set(ui, widget->id, (int)act->number);
        return false;
    }
    if (ui->focus != widget->id)
        ui_move_focus(ui, widget->id);
    switch (act->kind) {
    case NAMED_FOCUS:
        ui->keyboard = act->number > 0;
        ui->needs_draw = true;
        return false;
    case NAMED_PRESS:
        return hand_press(ui, widget, action);
    case NAMED_CHANGE:
        return change(widget, act->number, action);
    case NAMED_EDIT:
        return edit(ui, widget, act, action);
    case NAMED_SUBMIT:
        return widget->role == WIDGET_FIELD && hand_act(action, UI_SUBMIT, widget->id, 0);
    case NAMED_MARK:
        return mark(ui, widget, (int)act->number, action);
    default:
        return false;
    }
}
