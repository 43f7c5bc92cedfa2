#include "front/window/ui/text_place.h"

#include "front/window/ui/inside.h"

#include "base/banned.h"

enum { BESIDE_CAP = 20 };

bool ui_is_soft(const Widget *widget) {
    return widget->role == WIDGET_OPTION && widget->parent->state & STATE_QUIET;
}

TextSpec ui_spec(const Ui *ui, const Widget *widget) {
    Colour colour = widget->colour;
    bool filled =
        widget->state & STATE_PRIMARY ||
        (widget->role == WIDGET_OPTION && widget->state & STATE_CHECKED && !ui_is_soft(widget));
    if (filled)
        colour = COLOUR_ON_ACCENT;
    if (widget->state & STATE_DISABLED)
        colour = COLOUR_CONTROL;
    if (widget->role == WIDGET_METER)
        colour = COLOUR_MUTED;
    return (TextSpec){.text = widget->text,
                      .spans = widget->spans,
                      .span_count = widget->span_count,
                      .face = widget->face,
                      .size = theme_type(&ui->theme, widget->type),
                      .leading = theme_leading(&ui->theme, widget->type),
                      .colour = theme_colour(&ui->theme, colour),
                      .spaces = widget->role == WIDGET_FIELD};
}

static int number_width(const Ui *ui) {
    return theme_measure(&ui->theme, TYPE_REPLY, 2) + ui_units(ui, SPACE_12);
}

static int cap_width(const Ui *ui, const char *cap) {
    return theme_measure(&ui->theme, TYPE_NOTE, (int)SDL_utf8strlen(cap)) + ui_units(ui, SPACE_16);
}

int ui_cap_room(const Ui *ui, const Widget *widget) {
    if (widget->cap || !widget->cap_room)
        return 0;
    int aside = ui_units(ui, widget->state & STATE_QUIET ? SPACE_8 : SPACE_16);
    return cap_width(ui, widget->cap_room) + ui_units(ui, BESIDE_CAP) - aside;
}

SDL_Rect ui_cap_box(const Ui *ui, const Widget *widget) {
    int width = cap_width(ui, widget->cap), height = theme_leading(&ui->theme, TYPE_NOTE);
    height += ui_units(ui, SPACE_4);
    return (SDL_Rect){widget->box.x + widget->box.w - width - ui_units(ui, SPACE_8),
                      widget->box.y + (widget->box.h - height) / 2, width, height};
}

int ui_begun_width(const Ui *ui) {
    bool stripe = ui_letters(ui, TYPE_INTERFACE) < BEGUN_LETTERS;
    return stripe ? theme_fixed(&ui->theme, BEGUN_STRIPE) : ui_units(ui, BEGUN_WIDTH);
}

Frame ui_frame(const Ui *ui, const Widget *widget) {
    int x = ui_units(ui, SPACE_16), y = ui_units(ui, CONTROL_PAD);
    int icon =
        widget->icon ? theme_type(&ui->theme, widget->type) * 5 / 4 + ui_units(ui, SPACE_8) : 0;
    switch (widget->role) {
    case WIDGET_BUTTON:
        if (widget->state & STATE_QUIET)
            x = ui_units(ui, SPACE_8);
        if (widget->state & STATE_BEGUN)
            icon = ui_begun_width(ui);
        return (Frame){x + icon,
                       widget->cap ? cap_width(ui, widget->cap) + ui_units(ui, BESIDE_CAP) : x, y,
                       y, ui_units(ui, CONTROL_LEAST)};
    case WIDGET_OPTION:
        if (ui_is_soft(widget))
            return (Frame){ui_units(ui, SOFT_ASIDE), ui_units(ui, SOFT_ASIDE),
                           ui_units(ui, SOFT_PAD), ui_units(ui, SOFT_PAD),
                           ui_units(ui, SOFT_LEAST)};
        return (Frame){x, x, y, y, ui_units(ui, CONTROL_LEAST)};
    case WIDGET_CARD: {
        int left = x + (widget->number_shown ? number_width(ui) : 0) + icon;
        int pad = ui_units(ui, SPACE_12);
        return (Frame){left, x, pad, pad, ui_units(ui, SPACE_48)};
    }
    case WIDGET_CHECK:
        return (Frame){theme_leading(&ui->theme, widget->type) + ui_units(ui, SPACE_12), 0,
                       ui_units(ui, 6), ui_units(ui, 6), 0};
    default:
        return (Frame){0};
    }
}

SDL_Point ui_text_place(const Ui *ui, const Widget *widget) {
    Frame frame = ui_frame(ui, widget);
    int height = widget->layout ? widget->layout->height : 0;
    int room = widget->box.h - frame.top - frame.bottom - height;
    SDL_Point at = {widget->box.x + frame.left, widget->box.y + frame.top};
    if (widget->role == WIDGET_BUTTON || widget->role == WIDGET_OPTION ||
        widget->role == WIDGET_CARD || widget->role == WIDGET_CHECK)
        /* sentences beside each other begin on one line */
        at.y += room > 0 && !(widget->role == WIDGET_CARD && widget->layout &&
                              widget->layout->line_count > 1)
                    ? room / 2
                    : 0;
    int slack =
        widget->box.w - frame.left - frame.right - (widget->layout ? widget->layout->width : 0);
    if (slack > 0 && (widget->text_align == ALIGN_CENTER || widget->role == WIDGET_OPTION ||
                      widget->role == WIDGET_BUTTON))
        at.x += slack / 2;
    else if (slack > 0 && widget->text_align == ALIGN_END)
        at.x += slack;
    return at;
}

SDL_Rect ui_whole_lines(const Ui *ui, const Widget *widget) {
    const Layout *layout = widget->layout;
    SDL_Point at = ui_text_place(ui, widget);
    int top = widget->seen.y, bottom = widget->seen.y + widget->seen.h, first = 0, last = -1;
    if (!layout || (at.y >= top && at.y + layout->height <= bottom))
        return (SDL_Rect){0, 0, ui->width, ui->height};
    for (int i = 0; i < layout->piece_count; i++) {
        SDL_Rect letters = layout_piece_box(layout, i);
        if (at.y + letters.y < top || at.y + letters.y + letters.h > bottom)
            continue;
        if (last < 0)
            first = layout->pieces[i].line;
        last = layout->pieces[i].line;
    }
    if (last < 0)
        return (SDL_Rect){0};
    int begin = layout->lines[first].y;
    int end = last + 1 < layout->line_count ? layout->lines[last + 1].y : layout->height;
    return (SDL_Rect){0, at.y + begin, ui->width, end - begin};
}
