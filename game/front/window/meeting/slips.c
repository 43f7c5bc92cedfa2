#include "front/window/meeting/slips.h"

#include "front/window/meeting/meeting_words.h"

#include "base/banned.h"

enum {
    SLIP_MOST = 72,
    SLIP_APART = 20,
    BAR_HEIGHT = 36,
    BAR_HEIGHT_WIDE = 48,
    BEFORE_HEIGHT = 8,
    LABEL_WIDTH = 184,
    COUNT_WIDTH = 32,
    WAS_WIDTH = 84
};

Pattern slips_pattern(int place) {
    static const Pattern patterns[] = {PATTERN_BRICKS, PATTERN_GRID, PATTERN_STRIPES, PATTERN_WAVES,
                                       PATTERN_DOTS};
    return patterns[place % 5];
}

/* ---- drawing ---- */

static void draw_dashes(Paint *paint, SDL_Rect box, uint32_t colour) {
    int thick = theme_fixed(paint_theme(paint), 2), dash = 3 * thick;
    for (int x = 0; x < box.w; x += 2 * dash) {
        int w = box.w - x < dash ? box.w - x : dash;
        paint_fill(paint, (SDL_Rect){box.x + x, box.y, w, thick}, colour);
        paint_fill(paint, (SDL_Rect){box.x + x, box.y + box.h - thick, w, thick}, colour);
    }
    for (int y = 0; y < box.h; y += 2 * dash) {
        int h = box.h - y < dash ? box.h - y : dash;
        paint_fill(paint, (SDL_Rect){box.x, box.y + y, thick, h}, colour);
        paint_fill(paint, (SDL_Rect){box.x + box.w - thick, box.y + y, thick, h}, colour);
    }
}

/* Who did not know: an empty slip with a dot; who gave nothing: a place where a slip might lie. */
static void draw_slip(Paint *paint, SDL_Rect slip, const Slips *slips) {
    uint32_t ink = theme_colour(paint_theme(paint), COLOUR_MUTED);
    int thick = theme_fixed(paint_theme(paint), 2), dot = slip.w / 5;
    if (slips->look == SLIPS_NOT_GIVEN) {
        draw_dashes(paint, slip, ink);
        return;
    }
    paint_border(paint, slip, 0, thick, ink);
    paint_dot(paint, slip.x + slip.w / 2, slip.y + slip.h / 2, dot > 2 * thick ? 2 * thick : dot,
              ink);
}

static void draw_slips(Paint *paint, SDL_Rect box, void *context) {
    const Slips *slips = context;
    const Theme *theme = paint_theme(paint);
    int seats = slips->seats > 0 ? slips->seats : 1, unit = box.w / seats, x = box.x;
    int most = theme_space(theme, SLIP_MOST), high = theme_space(theme, slips->height);
    int gap = theme_fixed(theme, 2);
    uint32_t paper = theme_colour(theme, COLOUR_PAPER);
    unit = unit > most ? most : unit < 2 ? 2 : unit;
    bool apart = unit >= theme_fixed(theme, SLIP_APART); /* narrower, cuts would hide the paper */
    /* the whole it is a part of */
    paint_fill(paint, (SDL_Rect){box.x, box.y, seats * unit, high},
               paint_mix(paper, theme_colour(theme, COLOUR_RULE), .45));
    for (int p = 0; p < slips->part_count; p++) {
        int count = slips->parts[p].count, from = p ? gap : 0;
        SDL_Rect part = {x + from, box.y, count * unit - from, high};
        if (slips->look == SLIPS_GIVEN) {
            if (p)
                paint_fill(paint, (SDL_Rect){x, box.y, gap, high}, paper);
            paint_paper(paint, part, slips->parts[p].pattern, slips->colour);
            for (int i = 1; apart && i < count; i++)
                paint_fill(paint, (SDL_Rect){x + i * unit, box.y, gap, high}, paper);
            paint_border(paint, part, 0, gap, theme_colour(theme, slips->colour));
        } else {
            paint_fill(paint, part, paper);
            for (int i = 0; i < count; i++)
                draw_slip(paint, (SDL_Rect){x + i * unit, box.y, unit - (apart ? gap : 1), high},
                          slips);
        }
        x += count * unit;
    }
    if (slips->before > 0) /* how far it reached the first time */
        paint_fill(paint,
                   (SDL_Rect){box.x, box.y + high + theme_fixed(theme, 3), slips->before * unit,
                              theme_space(theme, BEFORE_HEIGHT) / 2},
                   theme_colour(theme, COLOUR_CONTROL));
}

static void draw_swatch(Paint *paint, SDL_Rect box, void *context) {
    const Slips *slips = context;
    paint_paper(paint, box, slips->parts[0].pattern, slips->colour);
}

/* ---- building ---- */

Slips *slips_new(Ui *ui, SlipsLook look, int seats, int before, Colour colour) {
    Slips *slips = ui_room(ui, sizeof *slips);
    *slips = (Slips){.look = look,
                     .seats = seats,
                     .before = before,
                     .colour = colour,
                     .height = meeting_is_wide(ui) ? BAR_HEIGHT_WIDE : BAR_HEIGHT};
    return slips;
}

void slips_add(Slips *slips, int count, Pattern pattern) {
    if (!count)
        return;
    if (slips->part_count == SLIPS_PARTS) {
        slips->parts[SLIPS_PARTS - 1].count += count;
        return;
    }
    slips->parts[slips->part_count].count = count;
    slips->parts[slips->part_count++].pattern = pattern;
}

Widget *slips_build(Ui *ui, const char *name, Slips *slips) {
    int high = slips->height + (slips->before >= 0 ? BEFORE_HEIGHT : 0);
    return ui_canvas(ui, name, 0, high, draw_slips, slips);
}

static int wide(const Ui *ui, int units) {
    return meeting_is_wide(ui) ? units * 6 / 5 : units;
}

static int count_width(const Ui *ui, bool before) {
    return wide(ui, before ? WAS_WIDTH : COUNT_WIDTH);
}

int slips_row_indent(const Ui *ui, bool before) {
    return wide(ui, LABEL_WIDTH) + SPACE_12 + count_width(ui, before);
}

void slips_row(Ui *ui, Slips *slips, const char *label, const char *count, const char *name,
               bool strong) {
    bool narrow = ui_is_narrow(ui);
    Face face = strong ? FACE_SEMIBOLD : FACE_REGULAR;
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_4});
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.width = narrow ? 0 : wide(ui, LABEL_WIDTH)});
    meeting_text(ui, label)->face = face;
    ui_end(ui);
    ui_column(ui, (Box){.width = narrow ? 0 : count_width(ui, slips->before >= 0)});
    meeting_text(ui, count)->face = face;
    ui_end(ui);
    if (narrow)
        ui_end(ui);
    slips_build(ui, name, slips)->lay.grow = narrow ? 0 : 1;
    ui_end(ui);
}

void slips_swatch(Ui *ui, Pattern pattern, Colour colour, const char *label) {
    Slips *slips = slips_new(ui, SLIPS_GIVEN, 1, -1, colour);
    slips_add(slips, 1, pattern);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    ui_canvas(ui, label, 24, 16, draw_swatch, slips);
    meeting_note(ui, label);
    ui_end(ui);
}

/* ---- how many are done ---- */

typedef struct Dots {
    int full, all;
} Dots;

static void draw_dots(Paint *paint, SDL_Rect box, void *context) {
    const Dots *dots = context;
    const Theme *theme = paint_theme(paint);
    int step = box.h + theme_space(theme, 6);
    if (dots->all * step > box.w)
        step = box.w / (dots->all ? dots->all : 1);
    int radius = box.h / 2 < step / 2 ? box.h / 2 : step / 2 - 1;
    for (int i = 0; i < dots->all; i++) {
        int x = box.x + i * step + radius, y = box.y + box.h / 2;
        paint_dot(paint, x, y, radius, theme_colour(theme, COLOUR_CONTROL));
        paint_dot(paint, x, y, i < dots->full ? radius : radius - theme_fixed(theme, 2),
                  theme_colour(theme, i < dots->full ? COLOUR_INK : COLOUR_PAPER));
    }
}

void slips_dots(Ui *ui, const char *name, int full, int all) {
    Dots *dots = ui_room(ui, sizeof *dots);
    *dots = (Dots){full, all};
    ui_canvas(ui, name, 0, 18, draw_dots, dots);
}
