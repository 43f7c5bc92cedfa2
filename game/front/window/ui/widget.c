#include "front/window/ui/widget.h"

#include "base/banned.h"

static const char *const role_words[] = {
    [WIDGET_GROUP] = "group",   [WIDGET_LAYER] = "layer",     [WIDGET_SCROLL] = "scroll",
    [WIDGET_LABEL] = "label",   [WIDGET_HEADING] = "heading", [WIDGET_BUTTON] = "button",
    [WIDGET_CARD] = "card",     [WIDGET_CHECK] = "check",     [WIDGET_CHOICE] = "choice",
    [WIDGET_OPTION] = "option", [WIDGET_STEPPER] = "stepper", [WIDGET_FIELD] = "field",
    [WIDGET_METER] = "meter",   [WIDGET_IMAGE] = "image",     [WIDGET_MARKED] = "marked",
    [WIDGET_CANVAS] = "canvas", [WIDGET_RULE] = "rule",       [WIDGET_SPACE] = "space",
};

const char *widget_role_word(WidgetRole role) {
    return role_words[role];
}

bool widget_can_focus(const Widget *widget) {
    return (widget->state & STATE_FOCUSABLE) && !(widget->state & STATE_DISABLED) && widget->id;
}

const Widget *widget_scroll(const Widget *widget) {
    for (widget = widget->parent; widget; widget = widget->parent)
        if (widget->role == WIDGET_SCROLL)
            return widget;
    return NULL;
}
