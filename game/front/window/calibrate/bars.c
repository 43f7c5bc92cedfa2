/* Votes as bars of patterned paper: one slip per vote, so that they can be counted. */
#include "front/window/calibrate/bars.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/calibrate/frame.h"
#include "front/window/meeting/slips.h"
#include "team/outcome.h"

#include "base/banned.h"

static Pattern pattern_of(int kind) {
    static const Pattern patterns[] = {PATTERN_STRIPES, PATTERN_DOTS, PATTERN_WAVES, PATTERN_GRID};
    return kind < 0 ? PATTERN_BRICKS : patterns[kind % 4];
}

/* ---- one row per category ---- */

static const char *count_text(Calibrate *calibrate, Ui *ui, int count, int before) {
    const char *now = meeting_digits(ui, count);
    if (before < 0 || before == count)
        return now;
    return meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_WAS, now, meeting_digits(ui, before),
                        NULL);
}

/* Which paper is which kind: a piece of it and its word with its count. */
static void legend(Calibrate *calibrate, Ui *ui, int item, int round, int category) {
    const House *house = calibrate->house;
    bool narrow = ui_is_narrow(ui);
    if (calibrate->session->settings.hands) /* nobody was asked how it is said */
        return;
    ui_row(ui, (Box){.gap = SPACE_12});
    if (!narrow) {
        Widget *indent = ui_spring(ui);
        indent->lay.grow = 0;
        indent->lay.width = slips_row_indent(ui, round > 0);
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
        const char *label = meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_KIND_COUNT,
                                         k < 0 ? msg(calibrate->lang, MSG_CALIBRATE_NO_KIND)
                                               : house->kinds[k].label,
                                         meeting_digits(ui, count), NULL);
        slips_swatch(ui, pattern_of(k), COLOUR_ACCENT, label);
    }
    ui_end(ui);
    ui_end(ui);
}

/* All that a bar can hold, also when some have left since. */
static int slips_of(const Calibrate *calibrate, int item, int round) {
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
    bool sorted = category == house->complaint;
    Slips *strip = slips_new(ui, SLIPS_GIVEN, slips_of(calibrate, item, round), before,
                             sorted ? COLOUR_ACCENT : COLOUR_INFO);
    for (int k = 0; sorted && k < house->kind_count; k++) {
        int of_kind = outcome_count(session, item, round, category, k);
        slips_add(strip, of_kind, pattern_of(k));
        kinds += of_kind;
    }
    slips_add(strip, count - kinds, sorted ? pattern_of(-1) : slips_pattern(category));
    const char *shown = count_text(calibrate, ui, count, before);
    const char *name = meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_KIND_COUNT,
                                    house->categories[category].label, shown, NULL);
    OutcomeLead lead = outcome_lead(session, item, round);
    slips_row(ui, strip, house->categories[category].label, shown, name,
              category == lead.category && !lead.tied);
    if (sorted && count)
        legend(calibrate, ui, item, round, category);
}

static void other_row(Calibrate *calibrate, Ui *ui, int item, int round, int vote) {
    const Calibration *session = calibrate->session;
    int count = outcome_count(session, item, round, vote, -1);
    int before = count_before(calibrate, item, round, vote);
    if (!count && before <= 0)
        return;
    Slips *strip = slips_new(ui, vote == VOTE_NONE ? SLIPS_NOT_GIVEN : SLIPS_DONT_KNOW,
                             slips_of(calibrate, item, round), before, COLOUR_INK);
    slips_add(strip, count, PATTERN_PLAIN);
    const char *label = msg(calibrate->lang, vote == VOTE_NONE ? MSG_CALIBRATE_NOT_VOTED_SHORT
                                                               : MSG_CALIBRATE_DONT_KNOW_SHORT);
    const char *shown = count_text(calibrate, ui, count, before);
    slips_row(ui, strip, label, shown,
              meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_KIND_COUNT, label, shown, NULL),
              false);
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
        meeting_note(ui, meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_NOBODY, text_cstr(&nobody),
                                      NULL, NULL));
    ui_end(ui);
    text_release(&nobody);
}

/* ---- how many have voted ---- */

void calibrate_dots(Calibrate *calibrate, Ui *ui, int full, int all) {
    slips_dots(ui,
               meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_VOTED, meeting_digits(ui, full),
                            meeting_digits(ui, all), NULL),
               full, all);
}
