#include "front/window/ui/draw_leaf.h"

#include <math.h>
#include <stdio.h>

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
    SDL_Rect lines = ui_whole_lines(ui, widget);
    if (SDL_RectEmpty(&lines))
        return;
    SDL_Rect before = paint_clip_more(ui->paint, lines);
    paint_text(ui->paint, widget->layout, at.x, at.y);
    paint_clip(ui->paint, before);
}

int draw_radius(const Ui *ui, const Widget *widget) {
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
SDL_Rect draw_reach(const Ui *ui, const Widget *widget) {
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
        motion_area(ui, draw_reach(ui, widget));
    return level;
}

/* The part of a rounded box that lies in `there`. */
static void draw_part(Ui *ui, SDL_Rect box, int radius, SDL_Rect there, uint32_t colour) {
    SDL_Rect before = paint_clip_more(ui->paint, there);
    paint_round(ui->paint, box, radius, colour);
    paint_clip(ui->paint, before);
}

/* In the accent where it begins, with a sign that it goes on, and along its foot; no edge in it all
 * around, which would look like the ring of a focus. */
static void draw_begun(Ui *ui, SDL_Rect box, int radius, uint32_t fill) {
    int block = ui_begun_width(ui), size = theme_type(&ui->theme, TYPE_INTERFACE);
    bool stripe = block < ui_units(ui, BEGUN_WIDTH);
    int edge = theme_fixed(&ui->theme, 1), base = theme_fixed(&ui->theme, stripe ? 7 : 5);
    uint32_t accent = tone(ui, COLOUR_ACCENT);
    paint_round(ui->paint, box, radius, fill);
    paint_border(ui->paint, box, radius, edge, tone(ui, COLOUR_CONTROL));
    draw_part(ui, box, radius, (SDL_Rect){box.x, box.y, block, box.h}, accent);
    draw_part(ui, box, radius, (SDL_Rect){box.x, box.y + box.h - base, box.w, base}, accent);
    SDL_Rect sign = {box.x + (block - size) / 2, box.y + (box.h - size) / 2, size, size};
    if (!stripe)
        paint_icon(ui->paint, ICON_PLAY, sign, tone(ui, COLOUR_ON_ACCENT));
}

/* The paper of what can be chosen. */
static void draw_paper(Ui *ui, const Widget *widget) {
    bool primary = widget->state & STATE_PRIMARY;
    bool chosen = widget->state & STATE_CHECKED;
    bool contrast = ui->theme.scheme == SCHEME_CONTRAST;
    int radius = draw_radius(ui, widget), edge = theme_fixed(&ui->theme, contrast ? 2 : 1);
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
    if (widget->state & STATE_BEGUN) {
        draw_begun(ui, widget->box, radius, fill);
        return;
    }
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
        motion_area(ui, draw_reach(ui, widget));
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

/* An icon belongs to a line, which is seen as a whole or not at all. */
static bool is_cut(const Widget *widget) {
    const SDL_Rect *box = &widget->box, *seen = &widget->seen;
    return box->y < seen->y || box->y + box->h > seen->y + seen->h;
}

/* From left to right, as a hand goes. */
static void draw_icon_by_pen(Ui *ui, const Widget *widget, SDL_Rect box) {
    double share = widget->drawn ? motion_to(ui, MOVES_PEN, widget->icon, 0, 1, MOTION_DRAWN) : 1;
    if (share < 1)
        motion_area(ui, box);
    SDL_Rect there = {box.x, box.y, 1 + (int)lround((box.w - 1) * share), box.h};
    SDL_Rect before = paint_clip_more(ui->paint, there);
    paint_icon(ui->paint, widget->icon, box, tone(ui, widget->colour));
    paint_clip(ui->paint, before);
}

static void draw_image(Ui *ui, const Widget *widget) {
    if (widget->icon && is_cut(widget))
        return;
    if (widget->icon) {
        int size = widget->box.w < widget->box.h ? widget->box.w : widget->box.h;
        draw_icon_by_pen(ui, widget, (SDL_Rect){widget->box.x, widget->box.y, size, size});
    } else {
        picture_draw(ui, widget);
    }
}

/* Which keys change it, for who is on it by keys: beside its name; below a stepper that has none.
 */
static void draw_arrows(Ui *ui, const Widget *widget) {
    const Layout *name = widget->layout;
    if (!ui_has_focus(ui, widget) || !ui->keyboard || (!name && widget->role == WIDGET_CHOICE))
        return;
    int high = theme_leading(&ui->theme, TYPE_NOTE), wide = high + high / 2;
    SDL_Rect cap = {widget->box.x, widget->box.y, wide, high};
    if (name) {
        cap.x += name->width + ui_units(ui, SPACE_12);
    } else {
        cap.x += (widget->box.w - wide) / 2;
        cap.y += widget->box.h + ui_units(ui, SPACE_4);
    }
    uint32_t colour = tone(ui, COLOUR_MUTED);
    paint_border(ui->paint, cap, theme_fixed(&ui->theme, RADIUS_CONTROL),
                 theme_fixed(&ui->theme, 1), colour);
    paint_label(ui->paint, "← →", theme_type(&ui->theme, TYPE_NOTE) * 4 / 5, cap, colour);
}

bool draw_leaf(Ui *ui, const Widget *widget) {
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
    case WIDGET_CHOICE:
    case WIDGET_STEPPER:
        draw_text(ui, widget);
        draw_arrows(ui, widget);
        break;
    case WIDGET_LABEL:
    case WIDGET_HEADING:
        draw_text(ui, widget);
        break;
    default:
        return false;
    }
    return true;
}
