#include "front/window/calibrate/agreeing.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/shared/agreement_told.h"
#include "front/window/calibrate/frame.h"
#include "front/window/ui/stroke.h"
#include "team/agreement_interval.h"

#include "base/banned.h"

enum {
    FIGURE_WIDTH = 184,
    PLOT_HEIGHT = 34,
    CELL_WIDTH = 36,
    MOST_IN_MATRIX = 12, /* people; of more, the pairs at both ends */
    MOST_PAIRS = 3,
};

/* From nothing to all: the interval as a line, the figure as a dot on it; before above, after
 * below. */
static void draw_figure(Paint *paint, SDL_Rect box, void *context) {
    const RecordFigure *const *figures = context;
    const Theme *theme = paint_theme(paint);
    int radius = theme_space(theme, 5), room = box.w - 2 * radius;
    paint_fill(paint, (SDL_Rect){box.x, box.y + box.h / 2, box.w, 1},
               theme_colour(theme, COLOUR_RULE));
    for (int r = 0; r < 2; r++) {
        const RecordFigure *f = figures[r];
        uint32_t ink = theme_colour(theme, r ? COLOUR_ACCENT : COLOUR_MUTED);
        int y = box.y + box.h / 2 + (r ? 1 : -1) * box.h / 4;
        if (!f || f->why_null)
            continue;
        double value = fmax(0, f->value), low = fmax(0, f->low), high = fmax(0, f->high);
        int x = box.x + radius + (int)(value * room);
        if (f->has_interval)
            paint_line(paint, (float)(box.x + radius) + (float)(low * room), (float)y,
                       (float)(box.x + radius) + (float)(high * room), (float)y,
                       (float)theme_fixed(theme, 2), ink);
        paint_dot(paint, x, y, radius, ink);
        if (!r) /* before: hollow */
            paint_dot(paint, x, y, radius - theme_fixed(theme, 2),
                      theme_colour(theme, COLOUR_PAPER));
    }
}

static const char *figure_text(Calibrate *calibrate, Ui *ui, const RecordFigure *f, bool percent) {
    Text text = {0};
    agreement_tell_interval(&text, calibrate->lang, f, percent, false);
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

static void figure_row(Calibrate *calibrate, Ui *ui, const char *name, int which, bool percent) {
    Lang lang = calibrate->lang;
    CalibrationRecord *record = &calibrate->record;
    bool after = record->rounds > 1;
    const RecordFigure *first = &record->agreement[0].figures[which];
    const RecordFigure *last = &record->agreement[after].figures[which];
    calibrate->plots[which][0] = first;
    calibrate->plots[which][1] = after ? last : NULL;
    const char *before = meeting_fill(ui, lang, MSG_CALIBRATE_BEFORE,
                                      figure_text(calibrate, ui, first, percent), NULL, NULL);
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    ui_column(ui, (Box){.width = FIGURE_WIDTH});
    ui_text(ui, TYPE_INTERFACE, name)->face = FACE_SEMIBOLD;
    ui_end(ui);
    ui_canvas(ui, name, 0, PLOT_HEIGHT, draw_figure, calibrate->plots[which])->lay.grow = 1;
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_note(ui, before);
    if (after)
        ui_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_AFTER,
                                 figure_text(calibrate, ui, last, percent), NULL, NULL))
            ->colour = COLOUR_INK;
    ui_end(ui);
    ui_end(ui);
}

static void per_category(Calibrate *calibrate, Ui *ui) {
    const CalibrationRecord *record = &calibrate->record;
    bool after = record->rounds > 1;
    ui_note(ui, msg(calibrate->lang, MSG_CALIBRATE_PER_CATEGORY));
    for (int c = 0; c < calibrate->house->category_count; c++) {
        const RecordFigure *first = &record->agreement[0].categories[c];
        const RecordFigure *last = &record->agreement[after].categories[c];
        if (first->why_null && last->why_null)
            continue;
        /* below each other where a long word would part */
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_START, .wrap = true});
        ui_text(ui, TYPE_INTERFACE, calibrate->house->categories[c].label)->lay.grow = 1;
        const char *text = figure_text(calibrate, ui, first, true);
        if (after)
            text = meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_FROM_TO, text,
                                figure_text(calibrate, ui, last, true), NULL);
        ui_text(ui, TYPE_INTERFACE, text);
        ui_end(ui);
    }
}

static void add_words(Ui *ui, TypeSize type, const Text *words) {
    if (words->len)
        ui_text(ui, type, ui_copy(ui, text_cstr(words)));
}

/* "Kies twee collega's en een uitspraak: …"; what the talk changed; and which figure to go by. */
static void in_plain_words(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const CalibrationRecord *record = &calibrate->record;
    bool after = record->rounds > 1;
    Text plain = {0}, trust = {0};
    agreement_tell_plain(&plain, lang, &record->agreement[0].figures[0], NULL);
    if (after && plain.len) {
        text_add_char(&plain, ' ');
        agreement_tell_change(&plain, lang, &record->change[0]);
    }
    agreement_tell_trust(&trust, lang, record->agreement[after].figures);
    add_words(ui, TYPE_REPLY, &plain);
    add_words(ui, TYPE_INTERFACE, &trust);
    text_release(&plain);
    text_release(&trust);
}

static const RecordPair *pair_of(const CalibrationRecord *record, int a, int b) {
    for (int p = 0; p < record->pair_count; p++)
        if (record->pairs[p].a == a && record->pairs[p].b == b)
            return &record->pairs[p];
    return NULL;
}

static void cell(Ui *ui, const char *text, bool strong) {
    ui_column(ui, (Box){.width = CELL_WIDTH});
    Widget *shown = ui_text(ui, TYPE_INTERFACE, text);
    shown->colour = strong ? COLOUR_INK : COLOUR_MUTED;
    ui_end(ui);
}

/* Who reads alike, by seat numbers: a row for each, with those before it. */
static void matrix(Calibrate *calibrate, Ui *ui) {
    const CalibrationRecord *record = &calibrate->record;
    for (int row = 0; row < record->rater_count; row++) {
        ui_row(ui, (Box){.gap = SPACE_4});
        cell(ui, meeting_digits(ui, record->raters[row].seat + 1), false);
        for (int column = 0; column < row; column++) {
            const RecordPair *pair = pair_of(record, column, row);
            cell(ui,
                 pair ? meeting_digits(ui, (int)floor(100.0 * pair->same / pair->items + .5)) : "–",
                 true);
        }
        ui_end(ui);
    }
    ui_row(ui, (Box){.gap = SPACE_4});
    cell(ui, "", false);
    for (int column = 0; column + 1 < record->rater_count; column++)
        cell(ui, meeting_digits(ui, record->raters[column].seat + 1), false);
    ui_end(ui);
}

static int by_share(const void *a, const void *b) {
    const RecordPair *x = a, *y = b;
    double one = (double)x->same / x->items, other = (double)y->same / y->items;
    if (one != other)
        return one > other ? -1 : 1;
    return x->a != y->a ? x->a - y->a : x->b - y->b;
}

/* Of many people the ends: who reads most and least alike. */
static void ends(Calibrate *calibrate, Ui *ui) {
    const CalibrationRecord *record = &calibrate->record;
    int count = record->pair_count;
    RecordPair *pairs = xcalloc((size_t)count + 1, sizeof *pairs);
    for (int p = 0; p < count; p++)
        pairs[p] = record->pairs[p];
    qsort(pairs, (size_t)count, sizeof *pairs, by_share);
    for (int p = 0; p < count; p++) {
        if (p >= MOST_PAIRS && p < count - MOST_PAIRS)
            continue;
        const RecordPair *pair = &pairs[p];
        if (p == 0 || (p >= MOST_PAIRS && p == count - MOST_PAIRS))
            ui_note(ui,
                    msg(calibrate->lang, p ? MSG_AGREEMENT_LEAST_ALIKE : MSG_AGREEMENT_MOST_ALIKE));
        ui_text(
            ui, TYPE_INTERFACE,
            meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_PAIR,
                         meeting_digits(ui, record->raters[pair->a].seat + 1),
                         meeting_digits(ui, record->raters[pair->b].seat + 1),
                         meeting_digits(ui, (int)floor(100.0 * pair->same / pair->items + .5))));
    }
    free(pairs);
}

static void per_pair(Calibrate *calibrate, Ui *ui) {
    if (calibrate->record.settings.hands)
        ui_note(ui, msg(calibrate->lang, MSG_AGREEMENT_PAIRS_COUNTS));
    if (calibrate->record.rater_count < 3 || !calibrate->record.pair_count)
        return;
    ui_note(ui, msg(calibrate->lang, MSG_CALIBRATE_PER_PAIR));
    if (calibrate->record.rater_count <= MOST_IN_MATRIX)
        matrix(calibrate, ui);
    else
        ends(calibrate, ui);
}

void calibrate_agreeing(Calibrate *calibrate, Ui *ui) {
    static const Msg names[RECORD_FIGURES] = {MSG_AGREEMENT_PERCENT, MSG_AGREEMENT_FLEISS_KAPPA,
                                              MSG_AGREEMENT_ALPHA, MSG_AGREEMENT_AC1};
    Lang lang = calibrate->lang;
    const CalibrationRecord *record = &calibrate->record;
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_AGREEMENT));
    if (record->agreement[0].indicative) {
        Widget *note = ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_AGREEMENT_INDICATIVE));
        note->colour = COLOUR_WARN;
    }
    in_plain_words(calibrate, ui);
    for (int f = 0; f < RECORD_FIGURES; f++)
        figure_row(calibrate, ui, msg(lang, names[f]), f, f == 0);
    bool many = record->agreement[0].items >= AGREEMENT_INTERVAL_ITEMS;
    ui_note(ui, msg(lang, many ? MSG_CALIBRATE_INTERVAL : MSG_CALIBRATE_NO_INTERVAL));
    per_category(calibrate, ui);
    per_pair(calibrate, ui);
}
