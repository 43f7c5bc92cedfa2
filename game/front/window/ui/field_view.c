#include "front/window/ui/field_view.h"

#include <string.h>

#include "base/utf8.h"
#include "front/window/ui/inside.h"
#include "front/window/ui/text_place.h"

#include "base/banned.h"

/* A name is small above what is typed in small letters. */
static TypeSize label_type(const Widget *widget) {
    return widget->type <= TYPE_INTERFACE ? TYPE_NOTE : widget->type;
}

int field_label_height(const Ui *ui, const Widget *widget) {
    if (widget->state & STATE_QUIET)
        return 0;
    return theme_leading(&ui->theme, label_type(widget)) + ui_units(ui, SPACE_4);
}

/* The box that is typed in, below the name. */
SDL_Rect field_box(const Ui *ui, const Widget *widget) {
    int label = field_label_height(ui, widget);
    return (SDL_Rect){widget->box.x, widget->box.y + label, widget->box.w, widget->box.h - label};
}

static SDL_Point text_at(const Ui *ui, const Widget *widget) {
    SDL_Rect box = field_box(ui, widget);
    int scroll = field_is_high(widget->field) ? 0 : widget->field->scroll;
    return (SDL_Point){box.x + ui_units(ui, SPACE_12) - scroll, box.y + ui_units(ui, 9)};
}

/* The place in the text as shown: what is being composed stands at the caret. */
static int shown_at(const Field *field, int byte) {
    return byte >= field->caret ? byte + (int)strlen(field->composing) : byte;
}

static SDL_Point place_of(const Ui *ui, const Widget *widget, int shown) {
    const Layout *layout = widget->layout;
    const LayoutLine *line = &layout->lines[layout_line_of(layout, shown)];
    SDL_Point at = text_at(ui, widget);
    int until = shown < line->from ? line->from : shown;
    at.x += fonts_width(ui->fonts, widget->face, theme_type(&ui->theme, widget->type),
                        widget->text + line->from, (size_t)(until - line->from));
    at.y += line->y;
    return at;
}

SDL_Rect field_caret_box(const Ui *ui, const Widget *widget) {
    SDL_Point at = place_of(ui, widget, shown_at(widget->field, widget->field->caret));
    int leading = theme_leading(&ui->theme, widget->type), high = widget->layout->letter_height;
    return (SDL_Rect){at.x, at.y + (leading - high) / 2, theme_fixed(&ui->theme, 2), high};
}

int field_byte_at(const Ui *ui, const Widget *widget, int x, int y) {
    const Layout *layout = widget->layout;
    SDL_Point at = text_at(ui, widget);
    int leading = theme_leading(&ui->theme, widget->type), line = 0;
    while (line + 1 < layout->line_count && at.y + layout->lines[line].y + leading <= y)
        line++;
    int from = layout->lines[line].from, end = layout->lines[line].to, best = from;
    int nearest = x > at.x ? x - at.x : at.x - x;
    if (line + 1 < layout->line_count && end == layout->lines[line + 1].from && end > from)
        end--; /* behind the last blank would be the next line */
    for (int byte = from; byte < end;) {
        byte = (int)utf8_next_grapheme(widget->text, strlen(widget->text), (size_t)byte);
        int w = fonts_width(ui->fonts, widget->face, theme_type(&ui->theme, widget->type),
                            widget->text + from, (size_t)(byte - from));
        int away = x > at.x + w ? x - at.x - w : at.x + w - x;
        if (away < nearest) {
            nearest = away;
            best = byte;
        }
    }
    return best;
}

/* A field of one line moves its text so that the caret is in sight. */
void field_show_caret(Ui *ui, Widget *widget) {
    Field *field = widget->field;
    int pad = ui_units(ui, SPACE_12), room = widget->box.w - 2 * pad;
    if (field_is_high(field) || !ui_has_focus(ui, widget)) {
        field->scroll = 0;
        return;
    }
    SDL_Rect caret = field_caret_box(ui, widget);
    int x = caret.x - field_box(ui, widget).x - pad;
    if (x < 0)
        field->scroll += x;
    else if (x > room - caret.w)
        field->scroll += x - room + caret.w;
    int most = widget->layout->width + caret.w - room;
    if (field->scroll > most)
        field->scroll = most;
    if (field->scroll < 0)
        field->scroll = 0;
}

static void draw_range(Ui *ui, const Widget *widget, int from, int to, bool underline) {
    int leading = theme_leading(&ui->theme, widget->type), line = theme_fixed(&ui->theme, 2);
    uint32_t colour = theme_colour(&ui->theme, underline ? COLOUR_INK : COLOUR_MARKER);
    for (int i = 0; i < widget->layout->line_count; i++) {
        const LayoutLine *l = &widget->layout->lines[i];
        int a = from > l->from ? from : l->from, b = to < l->to ? to : l->to;
        if (a >= b)
            continue;
        SDL_Point start = place_of(ui, widget, a);
        int w = fonts_width(ui->fonts, widget->face, theme_type(&ui->theme, widget->type),
                            widget->text + a, (size_t)(b - a));
        if (underline)
            paint_fill(ui->paint, (SDL_Rect){start.x, start.y + leading - line, w, line}, colour);
        else
            paint_fill(ui->paint, (SDL_Rect){start.x, start.y, w, leading}, colour);
    }
}

void field_draw(Ui *ui, const Widget *widget) {
    const Field *field = widget->field;
    SDL_Rect box = field_box(ui, widget);
    int radius = theme_fixed(&ui->theme, RADIUS_CONTROL), edge = theme_fixed(&ui->theme, 1), from,
        to;
    bool focused = ui_has_focus(ui, widget);
    TextSpec label = {.text = widget->name,
                      .size = theme_type(&ui->theme, label_type(widget)),
                      .leading = theme_leading(&ui->theme, label_type(widget)),
                      .colour = theme_colour(&ui->theme, COLOUR_MUTED)};
    if (!(widget->state & STATE_QUIET))
        paint_text(ui->paint, layouts_get(ui->layouts, &label, widget->box.w), widget->box.x,
                   widget->box.y);
    paint_round(ui->paint, box, radius, theme_colour(&ui->theme, COLOUR_CARD));
    paint_border(ui->paint, box, radius, edge, theme_colour(&ui->theme, COLOUR_CONTROL));
    SDL_Rect inside = {box.x + edge, box.y + edge, box.w - 2 * edge, box.h - 2 * edge}, clip;
    if (!SDL_IntersectRect(&inside, &widget->seen, &clip))
        return;
    SDL_Rect before = paint_clip(ui->paint, clip);
    if (focused && field_selection(field, &from, &to) && !field->composing[0])
        draw_range(ui, widget, from, to, false);
    SDL_Point at = text_at(ui, widget);
    paint_text(ui->paint, widget->layout, at.x, at.y);
    if (focused && field->composing[0])
        draw_range(ui, widget, field->caret, shown_at(field, field->caret), true);
    if (focused)
        paint_fill(ui->paint, field_caret_box(ui, widget), theme_colour(&ui->theme, COLOUR_INK));
    paint_clip(ui->paint, before);
}
