#include "front/window/ui/draw.h"

#include "front/window/ui/carry.h"
#include "front/window/ui/draw_leaf.h"
#include "front/window/ui/field_view.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/stroke.h"
#include "front/window/ui/text_place.h"

#include "base/banned.h"

static uint32_t tone(const Ui *ui, Colour colour) {
    return theme_colour(&ui->theme, colour);
}

/* The tail of a balloon: it points to who speaks, at the side, near the top. */
static void draw_tail(Ui *ui, const Widget *widget, uint32_t fill, uint32_t edge, int thick) {
    int reach = theme_fixed(&ui->theme, 9), half = theme_fixed(&ui->theme, 8);
    bool start = widget->lay.tail == ALIGN_START;
    int x = start ? widget->box.x : widget->box.x + widget->box.w,
        to = start ? x - reach : x + reach;
    int y = widget->box.y + draw_radius(ui, widget) + half;
    for (int dy = -half; dy <= half; dy++) {
        int out = reach * (half - abs(dy)) / half, in = thick + 1;
        paint_fill(ui->paint, (SDL_Rect){start ? x - out : x - in, y + dy, out + in, 1}, fill);
    }
    float line = (float)thick, side = (float)x + (start ? 0.5f : -0.5f) * line;
    paint_line(ui->paint, side, (float)(y - half), (float)to, (float)y, line, edge);
    paint_line(ui->paint, (float)to, (float)y, side, (float)(y + half), line, edge);
}

static void draw_ground(Ui *ui, const Widget *widget) {
    const Box *lay = &widget->lay;
    if (lay->field)
        paint_fill(ui->paint, widget->box, theme_field(&ui->theme, lay->field - 1));
    else if (lay->card) {
        bool contrast = ui->theme.scheme == SCHEME_CONTRAST;
        int radius = draw_radius(ui, widget), thick = theme_fixed(&ui->theme, contrast ? 2 : 1);
        uint32_t fill = tone(ui, lay->fill ? lay->colour : COLOUR_CARD),
                 edge = tone(ui, contrast ? COLOUR_INK : COLOUR_RULE);
        paint_round(ui->paint, widget->box, radius, fill);
        paint_border(ui->paint, widget->box, radius, thick, edge);
        if (lay->tail)
            draw_tail(ui, widget, fill, edge, thick);
    } else if (lay->fill) {
        paint_fill(ui->paint, widget->box, tone(ui, lay->colour));
    }
}

/* What is carried may be laid here. */
static void draw_waiting(Ui *ui, const Widget *widget) {
    if (carry_waits(ui, widget))
        paint_border(ui->paint, widget->box, draw_radius(ui, widget), theme_fixed(&ui->theme, 3),
                     tone(ui, COLOUR_ACCENT));
}

static void draw_scroll_bar(Ui *ui, const Widget *widget) {
    const ScrollState *state = ui_scroll_state(ui, widget->id);
    int view = widget->box.h, thick = theme_fixed(&ui->theme, 6);
    if (state->content <= view || view < 1)
        return;
    int high = view * view / state->content, least = theme_fixed(&ui->theme, 32);
    high = high < least ? least : high;
    int y = (int)((double)(view - high) * state->offset / (state->content - view));
    paint_round(ui->paint,
                (SDL_Rect){widget->box.x + widget->box.w - thick, widget->box.y + y, thick, high},
                thick / 2, tone(ui, COLOUR_CONTROL));
}

/* What of a scroll is seen, with room for the ring of the focus at the sides. */
static SDL_Rect view_of(const Ui *ui, const Widget *scroll) {
    int margin = theme_fixed(&ui->theme, 8);
    SDL_Rect view = scroll->seen;
    view.x -= margin;
    view.w += 2 * margin;
    return view;
}

/* The paper that it lies on. */
static uint32_t ground_of(const Ui *ui, const Widget *widget) {
    for (widget = widget->parent; widget; widget = widget->parent)
        if (widget->lay.fill || widget->lay.card)
            return tone(ui, widget->lay.fill ? widget->lay.colour : COLOUR_CARD);
    return tone(ui, COLOUR_PAPER);
}

/* What goes on beyond an edge of a scroll fades there: a line that is cut in half is no line. */
static void draw_edges(Ui *ui, const Widget *widget) {
    const ScrollState *state = ui_scroll_state(ui, widget->id);
    SDL_Rect view = view_of(ui, widget);
    int high = ui_units(ui, SPACE_12), above = motion_scrolled(ui, state);
    int below = state->content - state->view - above;
    uint32_t paper = ground_of(ui, widget);
    for (int i = 0; i < high && 2 * high < view.h; i++) {
        int alpha = 235 * (high - i) / high;
        if (above > 0)
            paint_veil(ui->paint, (SDL_Rect){view.x, view.y + i, view.w, 1}, paper, alpha);
        if (below > 0)
            paint_veil(ui->paint, (SDL_Rect){view.x, view.y + view.h - 1 - i, view.w, 1}, paper,
                       alpha);
    }
}

/* What is new comes over its page, and what stands below it makes room. */
static void note_arrival(Ui *ui, const Widget *widget) {
    const Widget *scroll = widget_scroll(widget);
    motion_area(ui, scroll ? view_of(ui, scroll) : ui->root->box);
}

/* A heading is read and not pressed: its focus is a bar before it, no ring as of a field. */
static void draw_beside(Ui *ui, const Widget *widget) {
    int thick = theme_fixed(&ui->theme, 4);
    paint_round(ui->paint,
                (SDL_Rect){widget->box.x - ui_units(ui, SPACE_12) - thick / 2, widget->box.y, thick,
                           widget->box.h},
                thick / 2, tone(ui, COLOUR_ACCENT));
}

/* Its place while it is carried. */
static void draw_hollow(Ui *ui, const Widget *widget) {
    paint_border(ui->paint, widget->box, draw_radius(ui, widget), theme_fixed(&ui->theme, 2),
                 tone(ui, COLOUR_RULE));
}

/* Around what has the focus, over all that stands beside it in this scroll, or in this layer. */
static void draw_ring(Ui *ui, const Widget *within) {
    const Widget *widget = ui_find(ui, ui->focus), *holder = widget ? widget_scroll(widget) : NULL;
    for (const Widget *w = widget; w && !holder; w = w->parent)
        if (w->role == WIDGET_LAYER)
            holder = w;
    if (!widget || holder != within || !ui_has_focus(ui, widget) || widget->role == WIDGET_MARKED ||
        !(ui->keyboard || widget->role == WIDGET_FIELD))
        return;
    if (widget->role == WIDGET_HEADING)
        draw_beside(ui, widget);
    else
        paint_focus(ui->paint, widget->role == WIDGET_FIELD ? field_box(ui, widget) : widget->box,
                    draw_radius(ui, widget));
}

static void draw_widget(Ui *ui, const Widget *widget) {
    SDL_Point away;
    if (!ui->carrying && widget->state & STATE_CARRIED && carry_over(ui, &away) == widget) {
        draw_hollow(ui, widget);
        return;
    }
    SDL_Rect reach = draw_reach(ui, widget);
    if ((!SDL_HasIntersection(&reach, &widget->seen) ||
         !SDL_HasIntersection(&reach, &ui->drawing)) &&
        widget->role != WIDGET_LAYER)
        return;
    if (widget->lay.awaited)
        return;
    if (!draw_leaf(ui, widget)) {
        draw_ground(ui, widget);
        draw_waiting(ui, widget);
    }
    SDL_Rect before = {0};
    if (widget->role == WIDGET_SCROLL) {
        before = paint_clip_more(ui->paint, view_of(ui, widget));
        if (motion_scrolls(ui, ui_scroll_state(ui, widget->id)))
            motion_area(ui, view_of(ui, widget));
    }
    for (const Widget *child = widget->first; child; child = child->next)
        draw_widget(ui, child);
    int veil = widget->arrival ? motion_arrival_veil(ui, widget) : 0;
    if (veil) {
        paint_veil(ui->paint, reach, tone(ui, COLOUR_PAPER), veil);
        note_arrival(ui, widget);
    }
    if (widget->role == WIDGET_SCROLL || widget->role == WIDGET_LAYER)
        draw_ring(ui, widget);
    if (widget->role == WIDGET_SCROLL) {
        draw_edges(ui, widget);
        paint_clip(ui->paint, before);
        draw_scroll_bar(ui, widget);
    }
}

static void shift(Widget *widget, int x, int y, const SDL_Rect *seen) {
    widget->box.x += x;
    widget->box.y += y;
    if (seen)
        widget->seen = *seen;
    for (Widget *child = widget->first; child; child = child->next)
        shift(child, x, y, seen);
}

/* Over all else, with a flat shadow: it is held above the page. */
static void draw_carried(Ui *ui) {
    SDL_Point away;
    Widget *widget = (Widget *)(uintptr_t)carry_over(ui, &away);
    if (!widget)
        return;
    SDL_Rect seen = widget->seen, whole = {0, 0, ui->width, ui->height};
    int under = theme_fixed(&ui->theme, 4);
    shift(widget, away.x, away.y, &whole);
    SDL_Rect shade = widget->box;
    shade.x += under;
    shade.y += under;
    paint_round(ui->paint, shade, draw_radius(ui, widget), tone(ui, COLOUR_RULE));
    ui->carrying = true;
    draw_widget(ui, widget);
    ui->carrying = false;
    shift(widget, -away.x, -away.y, &seen);
    motion_area(ui, whole); /* it goes anywhere */
}

void ui_draw(Ui *ui) {
    SDL_Rect window = {0, 0, ui->width, ui->height};
    ui->drawing = window;
    if (ui->only_moves && !SDL_IntersectRect(&ui->area, &window, &ui->drawing))
        ui->drawing = (SDL_Rect){0};
    ui->area = (SDL_Rect){0};
    ui->needs_draw = false;
    if (SDL_RectEmpty(&ui->drawing))
        return;
    ui->frame++;
    paint_set_theme(ui->paint, &ui->theme);
    paint_clip(ui->paint, ui->drawing);
    paint_fill(ui->paint, window, tone(ui, COLOUR_PAPER));
    for (const Widget *layer = ui->root->first; layer; layer = layer->next) {
        if (layer->state & STATE_MODAL)
            paint_veil(ui->paint, ui->root->box, 0x000000, 110);
        draw_widget(ui, layer);
    }
    draw_carried(ui);
    paint_clip(ui->paint, (SDL_Rect){0});
    layouts_trim(ui->layouts);
}
