#include "front/window/ui/draw.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/ui/carry.h"
#include "front/window/ui/field_view.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/marked_view.h"
#include "front/window/ui/motion.h"
#include "front/window/ui/picture_view.h"
#include "front/window/ui/stroke.h"
#include "front/window/ui/text_place.h"

#include "base/banned.h"

static uint32_t tone(const Ui *ui, Colour colour) {
    return theme_colour(&ui->theme, colour);
}

static bool is_hovered(const Ui *ui, const Widget *widget) {
    int option = widget->role == WIDGET_OPTION ? (int)widget->number : -1;
    return widget->id && widget->id == ui->hovered &&
           (widget->role != WIDGET_OPTION || option == ui->hovered_option) &&
           !(widget->state & STATE_DISABLED);
}

static bool is_gripped(const Ui *ui, const Widget *widget) {
    return ui->gripping && !ui->grip.scrollbar && ui->grip.id == widget->id &&
           (widget->role != WIDGET_OPTION || ui->grip.option == (int)widget->number) &&
           is_hovered(ui, widget);
}

static void draw_text(Ui *ui, const Widget *widget) {
    if (!widget->layout)
        return;
    SDL_Point at = ui_text_place(ui, widget);
    paint_text(ui->paint, widget->layout, at.x, at.y);
}

static int radius_of(const Ui *ui, const Widget *widget) {
    bool large = widget->role == WIDGET_CARD || widget->lay.card;
    return theme_fixed(&ui->theme, large ? RADIUS_CARD : RADIUS_CONTROL);
}

/* Of two colours as much of the second. */
static uint32_t mixed(uint32_t a, uint32_t b, double share) {
    uint32_t sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        int x = (int)(a >> shift & 0xFF), y = (int)(b >> shift & 0xFF);
        sum |= (uint32_t)(x + (int)((y - x) * share)) << shift;
    }
    return sum;
}

/* Its box, and what reaches out a little: rings, strokes, tails. */
static SDL_Rect reach_of(const Ui *ui, const Widget *widget) {
    int margin = theme_fixed(&ui->theme, 12);
    return (SDL_Rect){widget->box.x - margin, widget->box.y - margin, widget->box.w + 2 * margin,
                      widget->box.h + 2 * margin};
}

/* 0 at rest, 1 under the pointer, 2 pressed, and on its way from one to the other. */
static double paper_level(Ui *ui, const Widget *widget) {
    unsigned key = (unsigned)widget->id * 64 +
                   (widget->role == WIDGET_OPTION ? (unsigned)(widget->number + 2) : 0);
    double to = is_gripped(ui, widget) ? 2 : is_hovered(ui, widget) ? 1 : 0;
    double level = motion_to(ui, MOVES_PAPER, key, 0, to, MOTION_HAND);
    if (fabs(level - to) > 1e-3)
        motion_area(ui, reach_of(ui, widget));
    return level;
}

/* The paper of what can be chosen. */
static void draw_paper(Ui *ui, const Widget *widget) {
    bool primary = widget->state & STATE_PRIMARY;
    bool chosen = widget->state & STATE_CHECKED;
    bool contrast = ui->theme.scheme == SCHEME_CONTRAST;
    int radius = radius_of(ui, widget), edge = theme_fixed(&ui->theme, contrast ? 2 : 1);
    double level = paper_level(ui, widget);
    uint32_t fill = level <= 1 ? mixed(tone(ui, COLOUR_CARD), tone(ui, COLOUR_HOVER), level)
                               : mixed(tone(ui, COLOUR_HOVER), tone(ui, COLOUR_RULE), level - 1);
    if (primary || (chosen && widget->role == WIDGET_OPTION && !ui_is_soft(widget))) {
        paint_round(ui->paint, widget->box, radius, tone(ui, COLOUR_ACCENT));
        if (is_hovered(ui, widget))
            paint_border(ui->paint, widget->box, radius, 2 * edge, tone(ui, COLOUR_INK));
        return;
    }
    if ((widget->state & STATE_QUIET) && !is_hovered(ui, widget))
        return;
    paint_round(ui->paint, widget->box, radius, fill);
    if (widget->state & STATE_QUIET)
        return;
    if (chosen && ui_is_soft(widget)) {
        paint_round(ui->paint, widget->box, radius, tone(ui, COLOUR_MARKER));
        paint_border(ui->paint, widget->box, radius, 2 * edge, tone(ui, COLOUR_INK));
    } else if (chosen) { /* in ink: a ring in the accent is the focus */
        paint_round(ui->paint, widget->box, radius, tone(ui, COLOUR_HOVER));
        paint_border(ui->paint, widget->box, radius, 2 * edge, tone(ui, COLOUR_INK));
    } else
        paint_border(ui->paint, widget->box, radius, edge,
                     tone(ui, is_hovered(ui, widget) ? COLOUR_INK : COLOUR_CONTROL));
}

static void draw_tick(Ui *ui, SDL_Rect box, uint32_t colour) {
    float x = (float)box.x, y = (float)box.y, s = (float)box.w, thick = s * 0.13f;
    paint_line(ui->paint, x + s * 0.20f, y + s * 0.52f, x + s * 0.42f, y + s * 0.74f, thick,
               colour);
    paint_line(ui->paint, x + s * 0.40f, y + s * 0.74f, x + s * 0.80f, y + s * 0.28f, thick,
               colour);
}

static void draw_icon_of(Ui *ui, const Widget *widget) {
    if (!widget->icon)
        return;
    int size = theme_type(&ui->theme, widget->type) * 5 / 4;
    SDL_Point at = ui_text_place(ui, widget);
    SDL_Rect box = {at.x - size - ui_units(ui, SPACE_8), widget->box.y + (widget->box.h - size) / 2,
                    size, size};
    if (widget->role == WIDGET_CARD && widget->layout)
        box.y = at.y +
                (widget->layout->lines[0].y + theme_leading(&ui->theme, widget->type) - size) / 2;
    paint_icon(ui->paint, widget->icon, box, ui_spec(ui, widget).colour);
}

/* The key that does the same as this button, as it looks on a keyboard. */
static void draw_cap(Ui *ui, const Widget *widget) {
    if (!widget->cap)
        return;
    SDL_Rect box = ui_cap_box(ui, widget);
    uint32_t colour = tone(ui, widget->state & STATE_DISABLED  ? COLOUR_CONTROL
                               : widget->state & STATE_PRIMARY ? COLOUR_ON_ACCENT
                                                               : COLOUR_MUTED);
    TextSpec spec = {.text = widget->cap,
                     .size = theme_type(&ui->theme, TYPE_NOTE),
                     .leading = theme_leading(&ui->theme, TYPE_NOTE),
                     .colour = colour};
    const Layout *key = layouts_get(ui->layouts, &spec, 0);
    paint_border(ui->paint, box, theme_fixed(&ui->theme, RADIUS_CONTROL),
                 theme_fixed(&ui->theme, 1), colour);
    paint_text(ui->paint, key, box.x + (box.w - key->width) / 2, box.y + (box.h - key->height) / 2);
}

static void draw_card(Ui *ui, const Widget *widget) {
    draw_paper(ui, widget);
    SDL_Point at = ui_text_place(ui, widget);
    int pad = ui_units(ui, SPACE_16);
    if (widget->number_shown) {
        char digits[16];
        snprintf(digits, sizeof digits, "%d", widget->number_shown);
        TypeSize type = widget->text ? widget->type : TYPE_REPLY;
        TextSpec spec = {.text = digits,
                         .face = FACE_SEMIBOLD,
                         .size = theme_type(&ui->theme, type),
                         .leading = theme_leading(&ui->theme, type),
                         .colour = tone(ui, widget->state & STATE_DISABLED  ? COLOUR_CONTROL
                                            : widget->state & STATE_PRIMARY ? COLOUR_ON_ACCENT
                                                                            : COLOUR_ACCENT)};
        const Layout *number = layouts_get(ui->layouts, &spec, 0);
        int y = widget->first ? widget->first->box.y : at.y;
        paint_text(ui->paint, number, widget->box.x + pad, y);
    }
    draw_text(ui, widget);
    draw_icon_of(ui, widget);
}

static void draw_check(Ui *ui, const Widget *widget) {
    SDL_Point at = ui_text_place(ui, widget);
    int size = theme_type(&ui->theme, widget->type) * 13 / 10;
    int first = theme_leading(&ui->theme, widget->type), edge = theme_fixed(&ui->theme, 2);
    SDL_Rect box = {widget->box.x, at.y + (first - size) / 2, size, size};
    int radius = theme_fixed(&ui->theme, RADIUS_CONTROL);
    bool on = widget->state & STATE_CHECKED, off = widget->state & STATE_DISABLED;
    paint_round(ui->paint, box, radius,
                tone(ui, on                       ? off ? COLOUR_CONTROL : COLOUR_ACCENT
                         : is_hovered(ui, widget) ? COLOUR_HOVER
                                                  : COLOUR_CARD));
    if (on)
        draw_tick(ui, box, tone(ui, COLOUR_ON_ACCENT));
    else
        paint_border(ui->paint, box, radius, edge, tone(ui, COLOUR_CONTROL));
    draw_text(ui, widget);
}

/* A meter has no id: it goes by what it is called. */
static unsigned key_of(const char *name) {
    unsigned hash = 2166136261u;
    for (; *name; name++)
        hash = (hash ^ (unsigned char)*name) * 16777619u;
    return hash;
}

static void draw_meter(Ui *ui, const Widget *widget) {
    int gap = ui_units(ui, SPACE_12), high = ui_units(ui, SPACE_8);
    int first = theme_leading(&ui->theme, widget->type);
    SDL_Rect bar = {widget->box.x, widget->box.y + widget->layout->height, widget->box.w, high};
    if (widget->want_height < first + gap) { /* beside its word; bars below each other line up */
        int label = widget->layout->width ? widget->layout->width + gap : 0;
        int left = widget->lay.min_width ? ui_units(ui, widget->lay.min_width) : label;
        if (left < label)
            left = label;
        bar = (SDL_Rect){widget->box.x + left, widget->box.y + (first - high) / 2,
                         widget->box.w - left, high};
    }
    double range = widget->most - widget->least;
    double share = range > 0 ? (widget->number - widget->least) / range : 0;
    double to = share;
    share = motion_to(ui, MOVES_METER, key_of(widget->name), share, share,
                      ui->ticked ? 0 : MOTION_FACE);
    if (fabs(share - to) > 1e-3)
        motion_area(ui, reach_of(ui, widget));
    draw_text(ui, widget);
    paint_meter(ui->paint, bar, share, tone(ui, widget->colour), tone(ui, COLOUR_RULE));
    if (ui->theme.scheme == SCHEME_CONTRAST)
        paint_border(ui->paint, bar, bar.h / 2, 1, tone(ui, COLOUR_CONTROL));
    if (widget->step > 0 && range > 0) { /* a line across it, on both sides of which it ends */
        int thick = theme_fixed(&ui->theme, 2), over = theme_fixed(&ui->theme, 4);
        int x = bar.x + (int)lround(bar.w * (widget->step - widget->least) / range) - thick / 2;
        paint_fill(ui->paint, (SDL_Rect){x, bar.y - over, thick, bar.h + 2 * over},
                   tone(ui, COLOUR_INK));
    }
}

static void draw_image(Ui *ui, const Widget *widget) {
    if (widget->icon) {
        int size = widget->box.w < widget->box.h ? widget->box.w : widget->box.h;
        paint_icon(ui->paint, widget->icon, (SDL_Rect){widget->box.x, widget->box.y, size, size},
                   tone(ui, widget->colour));
    } else {
        picture_draw(ui, widget);
    }
}

/* ---- groups */

/* The tail of a balloon: it points to who speaks, at the side, near the top. */
static void draw_tail(Ui *ui, const Widget *widget, uint32_t fill, uint32_t edge, int thick) {
    int reach = theme_fixed(&ui->theme, 9), half = theme_fixed(&ui->theme, 8);
    bool start = widget->lay.tail == ALIGN_START;
    int x = start ? widget->box.x : widget->box.x + widget->box.w,
        to = start ? x - reach : x + reach;
    int y = widget->box.y + radius_of(ui, widget) + half;
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
        int radius = radius_of(ui, widget), thick = theme_fixed(&ui->theme, contrast ? 2 : 1);
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
        paint_border(ui->paint, widget->box, radius_of(ui, widget), theme_fixed(&ui->theme, 3),
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

static void draw_leaf(Ui *ui, const Widget *widget) {
    switch (widget->role) {
    case WIDGET_BUTTON:
    case WIDGET_OPTION:
        if (!(widget->state & STATE_READ_ONLY))
            draw_paper(ui, widget);
        draw_text(ui, widget);
        draw_icon_of(ui, widget);
        draw_cap(ui, widget);
        break;
    case WIDGET_CARD:
        draw_card(ui, widget);
        break;
    case WIDGET_CHECK:
        draw_check(ui, widget);
        break;
    case WIDGET_METER:
        draw_meter(ui, widget);
        break;
    case WIDGET_IMAGE:
        draw_image(ui, widget);
        break;
    case WIDGET_MARKED:
        marked_draw(ui, widget);
        break;
    case WIDGET_FIELD:
        field_draw(ui, widget);
        break;
    case WIDGET_CANVAS:
        if (widget->draw)
            widget->draw(ui->paint, widget->box, widget->context);
        break;
    case WIDGET_RULE:
        paint_fill(ui->paint, widget->box, tone(ui, COLOUR_RULE));
        break;
    case WIDGET_LABEL:
    case WIDGET_HEADING:
    case WIDGET_CHOICE:
    case WIDGET_STEPPER:
        draw_text(ui, widget);
        break;
    default:
        draw_ground(ui, widget);
        draw_waiting(ui, widget);
    }
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
    paint_border(ui->paint, widget->box, radius_of(ui, widget), theme_fixed(&ui->theme, 2),
                 tone(ui, COLOUR_RULE));
}

static void draw_widget(Ui *ui, const Widget *widget) {
    SDL_Point away;
    if (!ui->carrying && widget->state & STATE_CARRIED && carry_over(ui, &away) == widget) {
        draw_hollow(ui, widget);
        return;
    }
    SDL_Rect reach = reach_of(ui, widget);
    if ((!SDL_HasIntersection(&reach, &widget->seen) ||
         !SDL_HasIntersection(&reach, &ui->drawing)) &&
        widget->role != WIDGET_LAYER)
        return;
    draw_leaf(ui, widget);
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
    bool ring = ui_has_focus(ui, widget) && widget->role != WIDGET_MARKED &&
                (ui->keyboard || widget->role == WIDGET_FIELD);
    if (ring && widget->role == WIDGET_HEADING)
        draw_beside(ui, widget);
    else if (ring)
        paint_focus(ui->paint, widget->role == WIDGET_FIELD ? field_box(ui, widget) : widget->box,
                    radius_of(ui, widget));
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
    paint_round(ui->paint, shade, radius_of(ui, widget), tone(ui, COLOUR_RULE));
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
