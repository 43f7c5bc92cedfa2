#include "front/window/ui/measure.h"

#include "front/window/ui/field_view.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/text_place.h"

#include "base/banned.h"

enum { FIELD_LINES = 4, WRAPS_LINES = 2, LEAST_VIEW = 96 };
enum { FIELD_LETTERS = 40, WRAPS_LETTERS = 110 }; /* what is typed keeps low */

/* ---- leaves */

static void want_text(Ui *ui, Widget *widget, int room) {
    Frame frame = ui_frame(ui, widget);
    int across = frame.left + frame.right + ui_cap_room(ui, widget);
    int letters = widget->lay.letters ? widget->lay.letters : LETTERS_READABLE;
    int most = theme_measure(&ui->theme, widget->type, letters);
    bool flows = widget->role == WIDGET_LABEL || widget->role == WIDGET_MARKED ||
                 widget->role == WIDGET_HEADING || widget->role == WIDGET_CARD;
    int width = room - across;
    if (flows && width > most)
        width = most;
    TextSpec spec = ui_spec(ui, widget);
    widget->layout = layouts_get(ui->layouts, &spec, width > 1 ? width : 1);
    widget->want_width = widget->layout->width + across;
    widget->want_height = widget->layout->height + frame.top + frame.bottom;
    if (widget->want_height < frame.least_height)
        widget->want_height = frame.least_height;
    if (widget->role == WIDGET_OPTION && widget->want_width < frame.least_height)
        widget->want_width = frame.least_height;
}

static void want_field(Ui *ui, Widget *widget, int room) {
    int pad = ui_units(ui, SPACE_12), line = theme_leading(&ui->theme, widget->type);
    int label = field_label_height(ui, widget);
    bool many = field_is_high(widget->field);
    TextSpec spec = ui_spec(ui, widget);
    int letters = !many ? FIELD_LETTERS : widget->field->wraps ? WRAPS_LETTERS : LETTERS_READABLE;
    int width = theme_measure(&ui->theme, TYPE_INTERFACE, letters) + 2 * pad;
    if (width > room)
        width = room;
    widget->layout =
        layouts_get(ui->layouts, &spec, many ? (width - 2 * pad > 1 ? width - 2 * pad : 1) : 0);
    int lines = widget->layout->line_count;
    if (!many)
        lines = 1;
    else if (lines < (widget->field->wraps ? WRAPS_LINES : FIELD_LINES))
        lines = widget->field->wraps ? WRAPS_LINES : FIELD_LINES;
    widget->want_width = width;
    widget->want_height = label + lines * line + 2 * ui_units(ui, CONTROL_PAD);
}

static void want_meter(Ui *ui, Widget *widget, int room) {
    TextSpec spec = ui_spec(ui, widget);
    widget->layout = layouts_get(ui->layouts, &spec, room);
    int bar = ui_units(ui, 72);
    widget->want_width = widget->layout->width + ui_units(ui, SPACE_12) + bar;
    widget->want_height = widget->layout->height;
    if (widget->want_width > room) /* the bar goes below its word */
        widget->want_height += ui_units(ui, SPACE_12);
}

static void want_shape(Ui *ui, Widget *widget, int room) {
    int w = widget->shape[0] ? ui_units(ui, widget->shape[0]) : room;
    int h = widget->shape[1] ? ui_units(ui, widget->shape[1]) : 0;
    if (widget->role == WIDGET_IMAGE && !widget->icon) { /* as high as it is wide unless it grows */
        w = widget->lay.width ? ui_units(ui, widget->lay.width) : room;
        h = widget->lay.height     ? ui_units(ui, widget->lay.height)
            : widget->lay.grow > 0 ? ui_units(ui, SPACE_64)
                                   : w;
    }
    widget->want_width = w < room ? w : room;
    widget->want_height = h;
}

/* ---- groups */

Inner measure_inner(const Ui *ui, const Widget *widget) {
    const Box *b = &widget->lay;
    int x = ui_units(ui, b->pad + b->pad_x), y = ui_units(ui, b->pad + b->pad_y);
    Inner inner = {x, x, y, y};
    if (widget->role == WIDGET_CARD) {
        Frame frame = ui_frame(ui, widget);
        inner = (Inner){x + frame.left, x + frame.right, y + frame.top, y + frame.bottom};
    } else if (widget->role == WIDGET_CHOICE || widget->role == WIDGET_STEPPER) {
        inner.top += widget->layout ? widget->layout->height + ui_units(ui, SPACE_4) : 0;
    } else if (b->card) {
        int edge = theme_fixed(&ui->theme, 1);
        inner = (Inner){x + edge, x + edge, y + edge, y + edge};
    }
    return inner;
}

/* A group's own breadth when it is offered `room`. */
int measure_breadth(const Ui *ui, const Widget *widget, int room) {
    const Box *b = &widget->lay;
    if (b->width)
        return ui_units(ui, b->width) < room ? ui_units(ui, b->width) : room;
    if (b->letters) {
        int most =
            theme_measure(&ui->theme, TYPE_REPLY, b->letters) + 2 * ui_units(ui, b->pad + b->pad_x);
        return most < room ? most : room;
    }
    return room;
}

static bool is_fixed_breadth(const Widget *widget) {
    return widget->lay.width || widget->lay.letters;
}

static void want_column(Ui *ui, Widget *widget, int room) {
    Inner in = measure_inner(ui, widget);
    int width = measure_breadth(ui, widget, room), gap = ui_units(ui, widget->lay.gap);
    int widest = 0, height = 0, least = 0;
    for (Widget *c = widget->first; c; c = c->next) {
        measure_part(ui, c, width - in.left - in.right);
        least += c->least_height + (c->next ? gap : 0);
        if (c->want_width > widest)
            widest = c->want_width;
        height += c->want_height + (c->next ? gap : 0);
    }
    widget->content_height = height + in.top + in.bottom;
    widget->want_width = is_fixed_breadth(widget) ? width : widest + in.left + in.right;
    widget->want_height =
        widget->lay.height ? ui_units(ui, widget->lay.height) : widget->content_height;
    int view =
        widget->lay.least && widget->lay.least < LEAST_VIEW ? widget->lay.least / 2 : LEAST_VIEW;
    widget->least_height = widget->role == WIDGET_SCROLL ? ui_units(ui, view)
                           : widget->lay.height          ? widget->want_height
                                                         : least + in.top + in.bottom;
    if (widget->least_height > widget->want_height)
        widget->least_height = widget->want_height;
}

/* The breadths of a row's children, into want_width. */
void measure_shares(Ui *ui, Widget *widget, int room) {
    int gap = ui_units(ui, widget->lay.gap), fixed = 0, count = 0;
    double weights = 0;
    for (Widget *c = widget->first; c; c = c->next) {
        fixed += count++ ? gap : 0;
        if (c->lay.grow > 0) {
            weights += c->lay.grow; /* it is measured once its share is known */
            continue;
        }
        measure_part(ui, c, room);
        fixed += c->want_width;
    }
    while (weights <= 0 && fixed > room) { /* the widest gives way */
        Widget *widest = NULL;
        for (Widget *c = widget->first; c; c = c->next)
            if (!widest || c->want_width > widest->want_width)
                widest = c;
        int before = widest ? widest->want_width : 0, less = before - (fixed - room);
        if (!widest || before <= 1)
            break;
        measure_part(ui, widest, less < 1 ? 1 : less);
        if (widest->want_width >= before)
            break;
        fixed += widest->want_width - before;
    }
    for (Widget *c = widget->first; c; c = c->next)
        if (c->lay.grow > 0) {
            int share = (int)((room - fixed) * c->lay.grow / weights);
            measure_part(ui, c, share > 1 ? share : 1);
            c->want_width = share > 1 ? share : 1;
        }
}

static void want_row(Ui *ui, Widget *widget, int room) {
    Inner in = measure_inner(ui, widget);
    int width = measure_breadth(ui, widget, room), gap = ui_units(ui, widget->lay.gap);
    int inside = width - in.left - in.right, x = 0, y = 0, high = 0, widest = 0;
    if (!widget->lay.wrap)
        measure_shares(ui, widget, inside);
    bool grows = false;
    int least = 0;
    for (Widget *c = widget->first; c; c = c->next) {
        if (widget->lay.wrap) {
            measure_part(ui, c, inside);
            if (x && x + c->want_width > inside) {
                y += high + gap;
                x = high = 0;
            }
        }
        grows |= c->lay.grow > 0;
        least = c->least_height > least ? c->least_height : least;
        x += c->want_width;
        widest = x > widest ? x : widest;
        x += gap;
        high = c->want_height > high ? c->want_height : high;
    }
    widget->want_width = (grows && !widget->lay.wrap) || is_fixed_breadth(widget)
                             ? width
                             : widest + in.left + in.right;
    widget->want_height =
        widget->lay.height ? ui_units(ui, widget->lay.height) : y + high + in.top + in.bottom;
}

static bool has_own_text(const Widget *widget) {
    return widget->role == WIDGET_CHOICE || widget->role == WIDGET_STEPPER;
}

static void want(Ui *ui, Widget *widget, int room) {
    switch (widget->role) {
    case WIDGET_FIELD:
        want_field(ui, widget, room);
        return;
    case WIDGET_METER:
        want_meter(ui, widget, room);
        return;
    case WIDGET_IMAGE:
    case WIDGET_CANVAS:
        want_shape(ui, widget, room);
        return;
    case WIDGET_RULE:
        widget->want_width = room;
        widget->want_height = theme_fixed(&ui->theme, 1);
        return;
    case WIDGET_SPACE:
        widget->want_width = ui_units(ui, widget->lay.width);
        widget->want_height = ui_units(ui, widget->lay.height);
        return;
    default:
        break;
    }
    if (has_own_text(widget)) {
        TextSpec spec = ui_spec(ui, widget);
        widget->layout = *widget->text ? layouts_get(ui->layouts, &spec, room) : NULL;
    }
    if (widget->text && !has_own_text(widget))
        want_text(ui, widget, room);
    else if (widget->is_row)
        want_row(ui, widget, room);
    else
        want_column(ui, widget, room);
}

void measure_part(Ui *ui, Widget *widget, int room) {
    int least = ui_units(ui, widget->lay.min_width);
    if (room < 1)
        room = 1;
    if (widget->measured == ui->measuring && widget->asked_width == room) {
        widget->want_width = widget->own_width;
        return;
    }
    widget->measured = ui->measuring;
    widget->asked_width = room;
    want(ui, widget, room);
    if (widget->want_width < least)
        widget->want_width = least < room ? least : room;
    widget->own_width = widget->want_width;
    if (widget->text || !widget->first) /* a leaf is as high as it is, unless it is made to grow */
        widget->least_height = widget->lay.grow > 0 && !widget->text ? 0 : widget->want_height;
}
