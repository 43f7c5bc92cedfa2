/* Every widget gets its box: first each says how high it is in a breadth, then each is placed. */
#include "front/window/ui/arrange.h"

#include "front/window/ui/field_view.h"
#include "front/window/ui/fitting.h"
#include "front/window/ui/hand.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/measure.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/sight.h"

#include "base/banned.h"

enum { RING = 5 }; /* of the focus, with what parts it from its control */

static void place(Ui *ui, Widget *widget, SDL_Rect box);

/* ---- placing */

static Align across(const Widget *group, const Widget *child) {
    Align align = child->lay.align && !child->first ? child->lay.align : ALIGN_AUTO;
    if (align == ALIGN_AUTO)
        align = group->lay.align;
    return align;
}

static void place_column(Ui *ui, Widget *widget, SDL_Rect box) {
    Inner in = measure_inner(ui, widget);
    int gap = ui_units(ui, widget->lay.gap), inside = box.w - in.left - in.right;
    int fixed = 0, y = box.y + in.top, count = 0;
    double weights = 0;
    for (Widget *c = widget->first; c; c = c->next) {
        int room = measure_breadth(ui, c, inside);
        Align align = across(widget, c);
        if (align != ALIGN_AUTO && align != ALIGN_STRETCH && c->want_width < room)
            room = c->want_width;
        if (c->asked_width != room)
            measure_part(ui, c, room);
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
        int room = measure_breadth(ui, c, inside), x = box.x + in.left;
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
    Inner in = measure_inner(ui, widget);
    int gap = ui_units(ui, widget->lay.gap), inside = box.w - in.left - in.right;
    int y = box.y + in.top, used, high;
    if (!widget->lay.wrap)
        measure_shares(ui, widget, inside);
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

/* Down to the edge above which its row has scrolled, and out of what fades there, but not out of
 * its row. */
static int stuck_below(const Ui *ui, const Widget *widget, SDL_Rect box) {
    const Widget *row = widget->parent;
    int by = row->seen.y - box.y, edge = ui_units(ui, SPACE_12);
    by += by < 0 ? 0 : by < edge ? by : edge;
    int most = row->box.y + row->box.h - box.y - box.h;
    by = by < most ? by : most;
    return by > 0 ? by : 0;
}

static void place(Ui *ui, Widget *widget, SDL_Rect box) {
    box.y += motion_arrival_below(ui, widget);
    if (widget->lay.sticks)
        box.y += stuck_below(ui, widget, box);
    widget->box = box;
    widget->seen = widget->parent ? widget->parent->seen : box;
    if (widget->asked_width != box.w && !(widget->parent && widget->parent->is_row))
        measure_part(ui, widget, box.w);
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
    if (box.h + 2 * margin > view.h) /* its ring at least */
        margin = box.h < view.h ? (view.h - box.h) / 2 : 0;
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

/* What was to stay where it was does: its scroll goes along. */
static bool keep_still(Ui *ui) {
    const Widget *widget = ui_find(ui, ui->still.id);
    const Widget *scroll = widget ? widget_scroll(widget) : NULL;
    ui->still.id = 0;
    if (!scroll)
        return false;
    ScrollState *state = ui_scroll_state(ui, scroll->id);
    int by = widget->box.y + motion_scrolled(ui, state) - state->offset - ui->still.y;
    int before = state->offset;
    hand_scroll_by(ui, scroll, by, true);
    return state->offset != before;
}

/* With its ring, beyond the edges that fade: then no room around it is worth that anything moves.
 */
static bool focus_is_whole(const Ui *ui) {
    const Widget *focus = ui_find(ui, ui->focus);
    int ring = ui_units(ui, SPACE_12) + theme_fixed(&ui->theme, RING),
        above = focus ? focus->box.y - focus->seen.y : 0;
    return focus && above >= ring &&
           focus->seen.h - above - focus->box.h >= (widget_scroll(focus) ? ring : 0);
}

static void arrange_all(Ui *ui) {
    SDL_Rect window = {0, 0, ui->width, ui->height};
    ui->root->box = ui->root->seen = window;
    for (Widget *layer = ui->root->first; layer; layer = layer->next) {
        measure_part(ui, layer, window.w);
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
    bool still = ui->still.id;
    if (still && keep_still(ui))
        arrange_all(ui);
    ui->reveal &= !(still && focus_is_whole(ui));
    if (ui->reveal && reveal(ui))
        arrange_all(ui);
    fitting_look_below(ui);
    ui->reveal = ui->reveal && ui->needs_build; /* what the next tree adds may cover it again */
    ui->needs_arrange = false;
    ui->needs_draw = true;
    layouts_sweep(ui->layouts);
}
