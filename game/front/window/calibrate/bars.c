/* Votes as bars of patterned paper: one slip per vote, so that they can be counted. */
#include "front/window/calibrate/bars.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/calibrate/frame.h"
#include "team/outcome.h"

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

static Pattern pattern_of(int kind) {
    static const Pattern patterns[] = {PATTERN_STRIPES, PATTERN_DOTS, PATTERN_WAVES, PATTERN_GRID,
                                       PATTERN_BRICKS};
    return kind < 0 ? PATTERN_PLAIN : patterns[kind % 5];
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

/* Who did not know: an empty slip with a dot; who did not vote: a place where a slip might lie. */
static void draw_slip(Paint *paint, SDL_Rect slip, const CalibrateStrip *strip) {
    uint32_t ink = theme_colour(paint_theme(paint), COLOUR_MUTED);
    int thick = theme_fixed(paint_theme(paint), 2), dot = slip.w / 5;
    if (strip->look == STRIP_NOT_VOTED) {
        draw_dashes(paint, slip, ink);
        return;
    }
    paint_border(paint, slip, 0, thick, ink);
    paint_dot(paint, slip.x + slip.w / 2, slip.y + slip.h / 2, dot > 2 * thick ? 2 * thick : dot,
              ink);
}

static void draw_strip(Paint *paint, SDL_Rect box, void *context) {
    const CalibrateStrip *strip = context;
    const Theme *theme = paint_theme(paint);
    int seats = strip->seats > 0 ? strip->seats : 1, unit = box.w / seats, x = box.x;
    int most = theme_space(theme, SLIP_MOST), high = theme_space(theme, strip->height);
    int gap = theme_fixed(theme, 2);
    uint32_t paper = theme_colour(theme, COLOUR_PAPER);
    unit = unit > most ? most : unit < 2 ? 2 : unit;
    bool apart = unit >= theme_fixed(theme, SLIP_APART); /* narrower, cuts would hide the paper */
    /* the whole it is a part of */
    paint_fill(paint, (SDL_Rect){box.x, box.y, seats * unit, high},
               paint_mix(paper, theme_colour(theme, COLOUR_RULE), .45));
    for (int p = 0; p < strip->part_count; p++) {
        int count = strip->parts[p].count, from = p ? gap : 0;
        SDL_Rect part = {x + from, box.y, count * unit - from, high};
        if (strip->look == STRIP_VOTES) {
            if (p)
                paint_fill(paint, (SDL_Rect){x, box.y, gap, high}, paper);
            paint_paper(paint, part, strip->parts[p].pattern, strip->colour);
            for (int i = 1; apart && i < count; i++)
                paint_fill(paint, (SDL_Rect){x + i * unit, box.y, gap, high}, paper);
        } else {
            paint_fill(paint, part, paper);
            for (int i = 0; i < count; i++)
                draw_slip(paint, (SDL_Rect){x + i * unit, box.y, unit - (apart ? gap : 1), high},
                          strip);
        }
        x += count * unit;
    }
    if (strip->before > 0) /* how far it reached the first time */
        paint_fill(paint,
                   (SDL_Rect){box.x, box.y + high + theme_fixed(theme, 3), strip->before * unit,
                              theme_space(theme, BEFORE_HEIGHT) / 2},
                   theme_colour(theme, COLOUR_CONTROL));
}

static CalibrateStrip *add_strip(Calibrate *calibrate) {
    /* room for all of a page at once, for their canvases point at them */
    if (!calibrate->strips) {
        calibrate->strip_room =
            4 * (calibrate->house->category_count + calibrate->house->kind_count + 4);
        calibrate->strips = xcalloc((size_t)calibrate->strip_room, sizeof *calibrate->strips);
    }
    SDL_assert(calibrate->strip_count < calibrate->strip_room);
    CalibrateStrip *strip = &calibrate->strips[calibrate->strip_count++];
    memset(strip, 0, sizeof *strip);
    strip->before = -1;
    return strip;
}

static void add_part(CalibrateStrip *strip, int count, Pattern pattern) {
    if (!count)
        return;
    if (strip->part_count == STRIP_PARTS) {
        strip->parts[STRIP_PARTS - 1].count += count;
        return;
    }
    strip->parts[strip->part_count].count = count;
    strip->parts[strip->part_count++].pattern = pattern;
}

static void draw_swatch(Paint *paint, SDL_Rect box, void *context) {
    const CalibrateStrip *strip = context;
    paint_paper(paint, box, strip->parts[0].pattern, strip->colour);
}

/* ---- one row per category ---- */

static int wide(const Ui *ui, int units) {
    return calibrate_is_wide(ui) ? units * 6 / 5 : units;
}

static int count_width(const Ui *ui, const CalibrateStrip *strip) {
    return wide(ui, strip->before >= 0 ? WAS_WIDTH : COUNT_WIDTH);
}

/* Label, count, bar: side by side, or the bar below where there is no room. */
static void row(Ui *ui, CalibrateStrip *strip, const char *label, const char *count,
                const char *name, bool strong) {
    bool narrow = ui_is_narrow(ui);
    strip->height = calibrate_is_wide(ui) ? BAR_HEIGHT_WIDE : BAR_HEIGHT;
    int high = strip->height + (strip->before >= 0 ? BEFORE_HEIGHT : 0);
    Face face = strong ? FACE_SEMIBOLD : FACE_REGULAR;
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_4});
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.width = narrow ? 0 : wide(ui, LABEL_WIDTH)});
    calibrate_text(ui, label)->face = face;
    ui_end(ui);
    ui_column(ui, (Box){.width = narrow ? 0 : count_width(ui, strip)});
    calibrate_text(ui, count)->face = face;
    ui_end(ui);
    if (narrow)
        ui_end(ui);
    ui_canvas(ui, name, 0, high, draw_strip, strip)->lay.grow = narrow ? 0 : 1;
    ui_end(ui);
}

static const char *count_text(Calibrate *calibrate, Ui *ui, int count, int before) {
    const char *now = calibrate_digits(ui, count);
    if (before < 0 || before == count)
        return now;
    return calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_WAS, now, calibrate_digits(ui, before),
                          NULL);
}

/* Which paper is which kind: a piece of it and its word with its count. */
static void legend(Calibrate *calibrate, Ui *ui, int item, int round, int category) {
    const House *house = calibrate->house;
    bool narrow = ui_is_narrow(ui);
    ui_row(ui, (Box){.gap = SPACE_12});
    if (!narrow) {
        Widget *indent = ui_spring(ui);
        indent->lay.grow = 0;
        indent->lay.width =
            wide(ui, LABEL_WIDTH) + SPACE_12 + wide(ui, round ? WAS_WIDTH : COUNT_WIDTH);
    }
    ui_row(ui, (Box){.gap = SPACE_12, .wrap = true, .grow = 1, .align = ALIGN_CENTER});
    for (int n = 0; n <= house->kind_count; n++) {
        int count = 0, k = n < house->kind_count ? n : -1; /* in the order of the bar */
        if (k >= 0) {
            count = outcome_count(calibrate->session, item, round, category, k);
        } else {
            count = outcome_count(calibrate->session, item, round, category, -1);
            for (int i = 0; i < house->kind_count; i++)
                count -= outcome_count(calibrate->session, item, round, category, i);
        }
        if (!count)
            continue;
        CalibrateStrip *strip = add_strip(calibrate);
        strip->colour = COLOUR_ACCENT;
        add_part(strip, 1, pattern_of(k));
        const char *label = calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_KIND_COUNT,
                                           k < 0 ? msg(calibrate->lang, MSG_CALIBRATE_NO_KIND)
                                                 : house->kinds[k].label,
                                           calibrate_digits(ui, count), NULL);
        ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
        ui_canvas(ui, label, 24, 16, draw_swatch, strip);
        calibrate_note(ui, label);
        ui_end(ui);
    }
    ui_end(ui);
    ui_end(ui);
}

/* All that a bar can hold, also when some have left since. */
static int slips(const Calibrate *calibrate, int item, int round) {
    const Calibration *session = calibrate->session;
    return outcome_votes(session, item, round) +
           outcome_count(session, item, round, VOTE_DONT_KNOW, -1) +
           outcome_count(session, item, round, VOTE_NONE, -1);
}

static int count_before(const Calibrate *calibrate, int item, int round, int category) {
    return round ? outcome_count(calibrate->session, item, 0, category, -1) : -1;
}

static void category_row(Calibrate *calibrate, Ui *ui, int item, int round, int category) {
    const House *house = calibrate->house;
    const Calibration *session = calibrate->session;
    int count = outcome_count(session, item, round, category, -1);
    int before = count_before(calibrate, item, round, category), kinds = 0;
    CalibrateStrip *strip = add_strip(calibrate);
    bool sorted = category == house->complaint;
    strip->seats = slips(calibrate, item, round);
    strip->before = round ? before : -1;
    strip->colour = sorted ? COLOUR_ACCENT : COLOUR_INFO;
    for (int k = 0; sorted && k < house->kind_count; k++) {
        int of_kind = outcome_count(session, item, round, category, k);
        add_part(strip, of_kind, pattern_of(k));
        kinds += of_kind;
    }
    static const Pattern others[] = {PATTERN_BRICKS, PATTERN_GRID, PATTERN_PLAIN, PATTERN_WAVES,
                                     PATTERN_DOTS};
    add_part(strip, count - kinds, sorted ? PATTERN_PLAIN : others[category % 5]);
    const char *shown = count_text(calibrate, ui, count, before);
    const char *name = calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_KIND_COUNT,
                                      house->categories[category].label, shown, NULL);
    row(ui, strip, house->categories[category].label, shown, name, sorted);
    if (sorted && count)
        legend(calibrate, ui, item, round, category);
}

static void other_row(Calibrate *calibrate, Ui *ui, int item, int round, int vote) {
    const Calibration *session = calibrate->session;
    int count = outcome_count(session, item, round, vote, -1);
    int before = count_before(calibrate, item, round, vote);
    if (!count && before <= 0)
        return;
    CalibrateStrip *strip = add_strip(calibrate);
    strip->look = vote == VOTE_NONE ? STRIP_NOT_VOTED : STRIP_DONT_KNOW;
    strip->seats = slips(calibrate, item, round);
    strip->before = round ? before : -1;
    add_part(strip, count, PATTERN_PLAIN);
    const char *label = msg(calibrate->lang, vote == VOTE_NONE ? MSG_CALIBRATE_NOT_VOTED_SHORT
                                                               : MSG_CALIBRATE_DONT_KNOW_SHORT);
    const char *shown = count_text(calibrate, ui, count, before);
    row(ui, strip, label, shown,
        calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_KIND_COUNT, label, shown, NULL), false);
}

void calibrate_bars(Calibrate *calibrate, Ui *ui, int item, int round) {
    const House *house = calibrate->house;
    const Calibration *session = calibrate->session;
    Text nobody = {0};
    ui_column(ui, (Box){.gap = round ? SPACE_8 : SPACE_12});
    /* the most first; those that nobody chose are a line, not rows of nothing */
    for (int most = CALIBRATION_SEAT_ROOM; most >= 0; most--)
        for (int c = 0; c < house->category_count; c++) {
            int count = outcome_count(session, item, round, c, -1);
            if (count == most && (count || count_before(calibrate, item, round, c) > 0))
                category_row(calibrate, ui, item, round, c);
        }
    for (int c = 0; c < house->category_count; c++)
        if (!outcome_count(session, item, round, c, -1) &&
            count_before(calibrate, item, round, c) <= 0)
            text_join(&nobody, ", ", house->categories[c].label);
    other_row(calibrate, ui, item, round, VOTE_DONT_KNOW);
    other_row(calibrate, ui, item, round, VOTE_NONE);
    if (nobody.len)
        calibrate_note(ui, calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_NOBODY,
                                          text_cstr(&nobody), NULL, NULL));
    ui_end(ui);
    text_release(&nobody);
}

/* ---- how many have voted ---- */

static void draw_dots(Paint *paint, SDL_Rect box, void *context) {
    const CalibrateStrip *strip = context;
    const Theme *theme = paint_theme(paint);
    int all = strip->seats, full = strip->parts[0].count, step = box.h + theme_space(theme, 6);
    if (all * step > box.w)
        step = box.w / (all ? all : 1);
    int radius = box.h / 2 < step / 2 ? box.h / 2 : step / 2 - 1;
    for (int i = 0; i < all; i++) {
        int x = box.x + i * step + radius, y = box.y + box.h / 2;
        paint_dot(paint, x, y, radius, theme_colour(theme, COLOUR_CONTROL));
        paint_dot(paint, x, y, i < full ? radius : radius - theme_fixed(theme, 2),
                  theme_colour(theme, i < full ? COLOUR_INK : COLOUR_PAPER));
    }
}

void calibrate_dots(Calibrate *calibrate, Ui *ui, int full, int all) {
    CalibrateStrip *strip = add_strip(calibrate);
    strip->seats = all;
    strip->parts[0].count = full;
    ui_canvas(ui,
              calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_VOTED, calibrate_digits(ui, full),
                             calibrate_digits(ui, all), NULL),
              0, 18, draw_dots, strip);
}
