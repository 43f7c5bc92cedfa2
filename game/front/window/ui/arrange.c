/* Every widget gets its box: first each says how high it is in a breadth, then each is placed. */
#include "front/window/ui/arrange.h"

#include <math.h>

#include "front/window/ui/field_view.h"
#include "front/window/ui/fitting.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/sight.h"
#include "front/window/ui/text_place.h"

#include "base/banned.h"

static void measure(Ui *ui, Widget *widget, int room);
static void place(Ui *ui, Widget *widget, SDL_Rect box);

enum { READABLE_LETTERS = 66, FIELD_LINES = 4, LEAST_VIEW = 96 };

/* ---- leaves */

static void want_text(Ui *ui, Widget *widget, int room) {
    Frame frame = ui_frame(ui, widget);
    int across = frame.left + frame.right;
    int most = theme_measure(&ui->theme, widget->type, READABLE_LETTERS);
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
    int label = theme_leading(&ui->theme, TYPE_NOTE) + ui_units(ui, SPACE_4);
    bool many = widget->field->many_lines;
    TextSpec spec = ui_spec(ui, widget);
    int width = theme_measure(&ui->theme, TYPE_INTERFACE, many ? READABLE_LETTERS : 40) + 2 * pad;
    if (width > room)
        width = room;
    widget->layout =
        layouts_get(ui->layouts, &spec, many ? (width - 2 * pad > 1 ? width - 2 * pad : 1) : 0);
    int lines = widget->layout->line_count;
    if (!many)
        lines = 1;
    else if (lines < FIELD_LINES)
        lines = FIELD_LINES;
    widget->want_width = width;
    widget->want_height = label + lines * line + 2 * ui_units(ui, 9);
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

typedef struct Inner {
    int left, right, top, bottom;
} Inner;

static Inner inner_of(const Ui *ui, const Widget *widget) {
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
static int breadth(const Ui *ui, const Widget *widget, int room) {
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
    Inner in = inner_of(ui, widget);
    int width = breadth(ui, widget, room), gap = ui_units(ui, widget->lay.gap);
    int widest = 0, height = 0, least = 0;
    for (Widget *c = widget->first; c; c = c->next) {
        measure(ui, c, width - in.left - in.right);
        least += c->least_height + (c->next ? gap : 0);
        if (c->want_width > widest)
            widest = c->want_width;
        height += c->want_height + (c->next ? gap : 0);
    }
    widget->content_height = height + in.top + in.bottom;
    widget->want_width = is_fixed_breadth(widget) ? width : widest + in.left + in.right;
    widget->want_height =
        widget->lay.height ? ui_units(ui, widget->lay.height) : widget->content_height;
    widget->least_height = widget->role == WIDGET_SCROLL ? ui_units(ui, LEAST_VIEW)
                           : widget->lay.height          ? widget->want_height
                                                         : least + in.top + in.bottom;
    if (widget->least_height > widget->want_height)
        widget->least_height = widget->want_height;
}

/* The breadths of a row's children, into want_width. */
static void share_row(Ui *ui, Widget *widget, int room) {
    int gap = ui_units(ui, widget->lay.gap), fixed = 0, count = 0;
    double weights = 0;
    for (Widget *c = widget->first; c; c = c->next) {
        fixed += count++ ? gap : 0;
        if (c->lay.grow > 0) {
            weights += c->lay.grow; /* it is measured once its share is known */
            continue;
        }
        measure(ui, c, room);
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
        measure(ui, widest, less < 1 ? 1 : less);
        if (widest->want_width >= before)
            break;
        fixed += widest->want_width - before;
    }
    for (Widget *c = widget->first; c; c = c->next)
        if (c->lay.grow > 0) {
            int share = (int)((room - fixed) * c->lay.grow / weights);
            measure(ui, c, share > 1 ? share : 1);
            c->want_width = share > 1 ? share : 1;
        }
}

static void want_row(Ui *ui, Widget *widget, int room) {
    Inner in = inner_of(ui, widget);
    int width = breadth(ui, widget, room), gap = ui_units(ui, widget->lay.gap);
    int inside = width - in.left - in.right, x = 0, y = 0, high = 0, widest = 0;
    if (!widget->lay.wrap)
        share_row(ui, widget, inside);
    bool grows = false;
    int least = 0;
    for (Widget *c = widget->first; c; c = c->next) {
        if (widget->lay.wrap) {
            measure(ui, c, inside);
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

static void measure(Ui *ui, Widget *widget, int room) {
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

/* ---- placing */

static Align across(const Widget *group, const Widget *child) {
    Align align = child->lay.align && !child->first ? child->lay.align : ALIGN_AUTO;
    if (align == ALIGN_AUTO)
        align = group->lay.align;
    return align;
}

static void place_column(Ui *ui, Widget *widget, SDL_Rect box) {
    Inner in = inner_of(ui, widget);
    int gap = ui_units(ui, widget->lay.gap), inside = box.w - in.left - in.right;
    int fixed = 0, y = box.y + in.top, count = 0;
    double weights = 0;
    for (Widget *c = widget->first; c; c = c->next) {
        int room = breadth(ui, c, inside);
        Align align = across(widget, c);
        if (align != ALIGN_AUTO && align != ALIGN_STRETCH && c->want_width < room)
            room = c->want_width;
        if (c->asked_width != room)
            measure(ui, c, room);
        fixed += count++ ? gap : 0;
        if (c->lay.grow > 0)
            weights += c->lay.grow;
        else
            fixed += c->want_height;
    }
    int left = box.h - in.top - in.bottom - fixed;
    if (weights <= 0 && left > 0)
        y += widget->lay.place == ALIGN_CENTER ? left / 2
             : widget->lay.place == ALIGN_END  ? left
                                               : 0;
    for (Widget *c = widget->first; c; c = c->next) {
        int room = breadth(ui, c, inside), x = box.x + in.left;
        Align align = across(widget, c);
        if (align != ALIGN_AUTO && align != ALIGN_STRETCH && c->want_width < room)
            room = c->want_width;
        if (align == ALIGN_CENTER)
            x += (inside - room) / 2;
        else if (align == ALIGN_END)
            x += inside - room;
        int height = c->want_height;
        if (c->lay.grow > 0) {
            height = left > 0 ? (int)(left * c->lay.grow / weights) : 0;
            if (height < c->least_height)
                height = c->least_height;
        }
        place(ui, c, (SDL_Rect){x, y, room, height});
        y += height + gap;
    }
}

/* The children that stand beside each other from `first` on; returns the one after them. */
static Widget *line_of(const Ui *ui, const Widget *row, Widget *first, int inside, int *used,
                       int *high) {
    int gap = ui_units(ui, row->lay.gap);
    Widget *c = first;
    *used = *high = 0;
    for (; c; c = c->next) {
        int more = c->want_width + (c == first ? 0 : gap);
        if (row->lay.wrap && c != first && *used + more > inside)
            break;
        *used += more;
        *high = c->want_height > *high ? c->want_height : *high;
    }
    return c;
}

static void place_in_row(Ui *ui, const Widget *row, Widget *c, SDL_Point at, int high) {
    Align align = row->lay.align;
    bool fills = align == ALIGN_STRETCH || (align == ALIGN_AUTO && !row->lay.wrap);
    int height = fills || c->role == WIDGET_SCROLL ? high : c->want_height;
    int down = align == ALIGN_CENTER ? (high - height) / 2 : align == ALIGN_END ? high - height : 0;
    if (height == high && (c->role == WIDGET_BUTTON || c->role == WIDGET_OPTION)) {
        height = c->want_height; /* a button is no taller than its words */
        down = (high - height) / 2;
    }
    place(ui, c, (SDL_Rect){at.x, at.y + down, c->want_width, height});
}

static void place_row(Ui *ui, Widget *widget, SDL_Rect box) {
    Inner in = inner_of(ui, widget);
    int gap = ui_units(ui, widget->lay.gap), inside = box.w - in.left - in.right;
    int y = box.y + in.top, used, high;
    if (!widget->lay.wrap)
        share_row(ui, widget, inside);
    for (Widget *c = widget->first; c;) {
        Widget *end = line_of(ui, widget, c, inside, &used, &high);
        int x = used >= inside                      ? 0
                : widget->lay.place == ALIGN_END    ? inside - used
                : widget->lay.place == ALIGN_CENTER ? (inside - used) / 2
                                                    : 0;
        if (!widget->lay.wrap)
            high = box.h - in.top - in.bottom;
        for (; c != end; c = c->next) {
            place_in_row(ui, widget, c, (SDL_Point){box.x + in.left + x, y}, high);
            x += c->want_width + gap;
        }
        y += high + gap;
    }
}

static void place_scroll(Ui *ui, Widget *widget, SDL_Rect box) {
    ScrollState *state = ui_scroll_state(ui, widget->id);
    int most = widget->content_height - box.h;
    state->fresh |= !state->content;
    state->content = widget->content_height;
    state->view = box.h;
    if (state->offset > most)
        state->offset = most;
    if (state->offset < 0)
        state->offset = 0;
    SDL_Rect content = {box.x, box.y - motion_scrolled(ui, state), box.w,
                        widget->content_height > box.h ? widget->content_height : box.h};
    place_column(ui, widget, content);
}

/* Down to the edge above which its row has scrolled, but not out of its row. */
static int stuck_below(const Widget *widget, SDL_Rect box) {
    const Widget *row = widget->parent;
    int by = row->seen.y - box.y, most = row->box.y + row->box.h - box.y - box.h;
    by = by < most ? by : most;
    return by > 0 ? by : 0;
}

static void place(Ui *ui, Widget *widget, SDL_Rect box) {
    box.y += motion_arrival_below(ui, widget);
    if (widget->lay.sticks)
        box.y += stuck_below(widget, box);
    widget->box = box;
    widget->seen = widget->parent ? widget->parent->seen : box;
    if (widget->asked_width != box.w && !(widget->parent && widget->parent->is_row))
        measure(ui, widget, box.w);
    if (widget->role == WIDGET_SCROLL) {
        SDL_IntersectRect(&widget->seen, &box, &widget->seen);
        place_scroll(ui, widget, box);
    } else if (widget->first && widget->is_row) {
        place_row(ui, widget, box);
    } else if (widget->first) {
        place_column(ui, widget, box);
    }
    if (widget->role == WIDGET_FIELD)
        field_show_caret(ui, widget);
}

/* ---- the whole */

/* Scrolls so that the focus stands inside; true when anything moved. */
static bool reveal(Ui *ui) {
    const Widget *widget = ui_find(ui, ui->focus);
    const Widget *scroll = widget ? widget_scroll(widget) : NULL;
    if (!scroll)
        return false;
    ScrollState *state = ui_scroll_state(ui, scroll->id);
    SDL_Rect view = scroll->box, box = sight_of(ui, widget, view.h);
    int margin = ui_units(ui, SPACE_16), by = 0;
    if (box.h + 2 * margin > view.h)
        margin = 0;
    if (box.y + box.h + margin > view.y + view.h)
        by = box.y + box.h + margin - view.y - view.h;
    if (box.y - margin - by < view.y)
        by = box.y - margin - view.y;
    int before = state->offset, to = before + by;
    if (to > state->content - state->view)
        to = state->content - state->view;
    if (to < 0)
        to = 0;
    if (to != before) {
        motion_scroll(ui, state, to, false);
        state->newest = false;
    }
    return to != before;
}

static void arrange_all(Ui *ui) {
    SDL_Rect window = {0, 0, ui->width, ui->height};
    ui->root->box = ui->root->seen = window;
    for (Widget *layer = ui->root->first; layer; layer = layer->next) {
        measure(ui, layer, window.w);
        place(ui, layer, window);
    }
}

/* Before parts are in it a scroll has less to scroll: where it was is found again after. */
static void fold_all(Ui *ui) {
    int offsets[KEPT_STATES];
    for (int i = 0; i < ui->scroll_count; i++)
        offsets[i] = ui->scrolls[i].offset;
    arrange_all(ui);
    bool any = false;
    for (; fitting_fold(ui); any = true) {
        ui->measuring++;
        arrange_all(ui);
    }
    for (int i = 0; any && i < ui->scroll_count; i++)
        ui->scrolls[i].offset = offsets[i];
    ui->folded = true;
}

void ui_arrange(Ui *ui) {
    ui->measuring++;
    if (!ui->folded)
        fold_all(ui);
    arrange_all(ui);
    if (fitting_show_newest(ui))
        arrange_all(ui);
    if (ui->reveal && reveal(ui))
        arrange_all(ui);
    fitting_look_below(ui);
    ui->reveal = ui->reveal && ui->needs_build; /* what the next tree adds may cover it again */
    ui->needs_arrange = false;
    ui->needs_draw = true;
    layouts_sweep(ui->layouts);
}
