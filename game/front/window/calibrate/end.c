/* What came out: the definition as it stands, how far the team agrees, and what to take along. */
#include "front/window/calibrate/end.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/system.h"
#include "base/utc.h"
#include "front/shared/figures.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/saying.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/vote_file.h"
#include "front/window/ui/stroke.h"
#include "store/team_file.h"
#include "team/definition.h"
#include "team/outcome.h"

#include "base/banned.h"

enum { FIGURE_WIDTH = 184, PLOT_HEIGHT = 34 };

/* ---- the definition ---- */

static const char *date_text(Calibrate *calibrate, Ui *ui) {
    static const Msg months[] = {
        MSG_DEFINITION_MONTH_1,  MSG_DEFINITION_MONTH_2,  MSG_DEFINITION_MONTH_3,
        MSG_DEFINITION_MONTH_4,  MSG_DEFINITION_MONTH_5,  MSG_DEFINITION_MONTH_6,
        MSG_DEFINITION_MONTH_7,  MSG_DEFINITION_MONTH_8,  MSG_DEFINITION_MONTH_9,
        MSG_DEFINITION_MONTH_10, MSG_DEFINITION_MONTH_11, MSG_DEFINITION_MONTH_12};
    Text date = {0}, out = {0};
    int year = 0, month = 1, day = 0;
    utc_add_date(&date, calibrate->ended_ms);
    if (sscanf(text_cstr(&date), "%4d-%2d-%2d", &year, &month, &day) == 3 && month >= 1 &&
        month <= 12)
        text_addf(&out, "%d %s %d", day, msg(calibrate->lang, months[month - 1]), year);
    const char *copy = ui_copy(ui, text_cstr(&out));
    text_release(&date);
    text_release(&out);
    return copy;
}

static const char *quoted(Ui *ui, const Markup *markup) {
    Text text = {0};
    text_add(&text, "“");
    markup_plain(markup, NULL, &text);
    text_add(&text, "”");
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

static void rules(Calibrate *calibrate, Ui *ui) {
    const CalibrationRecord *record = &calibrate->record;
    ui_heading(ui, 3, msg(calibrate->lang, MSG_DEFINITION_RULES));
    if (!record->rule_count)
        ui_note(ui, msg(calibrate->lang, MSG_CALIBRATE_NO_RULES));
    for (int r = 0; r < record->rule_count; r++) {
        ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
        calibrate_number(ui, r + 1, COLOUR_ACCENT);
        ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
        ui_text(ui, TYPE_REPLY, record->rules[r].text);
        for (int i = 0; i < record->item_count; i++)
            if (record->items[i].rule == r)
                ui_note(ui, quoted(ui, &record->items[i].statement->text));
        ui_end(ui);
        ui_end(ui);
    }
}

/* Border cases and parked ones, each with what is thought of it. */
static void cases(Calibrate *calibrate, Ui *ui, bool parked) {
    const CalibrationRecord *record = &calibrate->record;
    Lang lang = calibrate->lang;
    bool any = false;
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        if (parked ? item->decision != DECISION_PARKED : !item->border)
            continue;
        if (!any)
            ui_heading(ui, 3, msg(lang, parked ? MSG_DEFINITION_PARKED : MSG_DEFINITION_CASES));
        any = true;
        ui_column(ui, (Box){.gap = SPACE_4});
        ui_text(ui, TYPE_INTERFACE, quoted(ui, &item->statement->text))->face = FACE_ITALIC;
        if (!parked)
            ui_note(ui,
                    calibrate_fill(ui, lang, MSG_DEFINITION_CALLED,
                                   calibrate_judgement(calibrate, ui, item->verdict), NULL, NULL));
        if (item->dissent)
            ui_note(ui,
                    calibrate_fill(ui, lang, MSG_DEFINITION_DISSENT, item->dissent, NULL, NULL));
        ui_end(ui);
    }
}

static void definition(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    ui_column(ui, (Box){.gap = SPACE_8});
    ui_heading(ui, 1, msg(lang, MSG_DEFINITION_TITLE));
    ui_note(ui, calibrate_fill(ui, lang, MSG_DEFINITION_WHEN,
                               calibrate_digits(ui, calibrate->session->settings.number),
                               date_text(calibrate, ui), NULL));
    ui_end(ui);
    ui_text(ui, TYPE_REPLY, calibrate_plain(ui, &calibrate->house->definition));
    rules(calibrate, ui);
    cases(calibrate, ui, false);
    cases(calibrate, ui, true);
}

/* ---- agreement ---- */

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

static void add_figure(Text *out, const Calibrate *calibrate, const RecordFigure *f, bool percent) {
    Lang lang = calibrate->lang;
    double by = percent ? 100 : 1;
    int decimals = percent ? 0 : 2;
    if (f->why_null) {
        text_add(out, msg(lang, MSG_CALIBRATE_UNDEFINED));
        return;
    }
    lang_add_number(out, lang, f->value * by, decimals);
    text_add(out, percent ? " %" : "");
    if (!f->has_interval)
        return;
    Text low = {0}, high = {0};
    lang_add_number(&low, lang, f->low * by, decimals);
    lang_add_number(&high, lang, f->high * by, decimals);
    text_add(out, " (");
    msg_fill(out, lang, MSG_CALIBRATE_RANGE, text_cstr(&low), text_cstr(&high));
    text_add(out, ")");
    text_release(&low);
    text_release(&high);
}

static const char *figure_text(Calibrate *calibrate, Ui *ui, const RecordFigure *f, bool percent) {
    Text text = {0};
    add_figure(&text, calibrate, f, percent);
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
    const char *before = calibrate_fill(ui, lang, MSG_CALIBRATE_BEFORE,
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
        ui_note(ui, calibrate_fill(ui, lang, MSG_CALIBRATE_AFTER,
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
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_START});
        ui_text(ui, TYPE_INTERFACE, calibrate->house->categories[c].label)->lay.grow = 1;
        const char *text = figure_text(calibrate, ui, first, true);
        if (after)
            text = calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_FROM_TO, text,
                                  figure_text(calibrate, ui, last, true), NULL);
        ui_text(ui, TYPE_INTERFACE, text);
        ui_end(ui);
    }
}

static void agreement(Calibrate *calibrate, Ui *ui) {
    static const Msg names[RECORD_FIGURES] = {MSG_AGREEMENT_PERCENT, MSG_AGREEMENT_FLEISS_KAPPA,
                                              MSG_AGREEMENT_ALPHA, MSG_AGREEMENT_AC1};
    Lang lang = calibrate->lang;
    const CalibrationRecord *record = &calibrate->record;
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_AGREEMENT));
    if (record->agreement[0].indicative) {
        Widget *note = ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_AGREEMENT_INDICATIVE));
        note->colour = COLOUR_WARN;
    }
    for (int f = 0; f < RECORD_FIGURES; f++)
        figure_row(calibrate, ui, msg(lang, names[f]), f, f == 0);
    ui_note(ui, msg(lang, MSG_CALIBRATE_INTERVAL));
    per_category(calibrate, ui);
}

/* ---- items, the most divided first ---- */

static const char *divided_text(Calibrate *calibrate, Ui *ui, double divided) {
    Text text = {0};
    if (divided < 0)
        text_add(&text, "–");
    else
        text_addf(&text, "%.0f %%", floor(100 * divided + .5));
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    (void)calibrate;
    return copy;
}

static void items(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    int *order = xcalloc((size_t)session->item_count + 1, sizeof *order);
    int count = outcome_by_divided(session, order);
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_DIVIDED));
    ui_note(ui, msg(lang, MSG_CALIBRATE_DIVIDED_HINT));
    for (int i = 0; i < count; i++) {
        const RecordItem *item = &calibrate->record.items[order[i]];
        const char *divided = divided_text(calibrate, ui, item->divided[0]);
        if (item->rounds > 1)
            divided = calibrate_fill(ui, lang, MSG_CALIBRATE_FROM_TO, divided,
                                     divided_text(calibrate, ui, item->divided[1]), NULL);
        ui_column(ui, (Box){.gap = SPACE_4});
        ui_text(ui, TYPE_INTERFACE, quoted(ui, &item->statement->text));
        ui_note(ui, calibrate_fill(ui, lang, MSG_CALIBRATE_DIVIDED_ITEM, divided,
                                   item->decision == DECISION_PARKED || item->verdict.category < 0
                                       ? msg(lang, MSG_CALIBRATE_NO_VERDICT)
                                       : calibrate_judgement(calibrate, ui, item->verdict),
                                   NULL));
        ui_end(ui);
    }
    free(order);
}

/* ---- the page ---- */

static void kept_where(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    if (calibrate->path)
        ui_note(ui, calibrate_fill(ui, lang, MSG_CALIBRATE_KEPT_AT, calibrate->path, NULL, NULL));
    if (calibrate->copy_path)
        ui_note(ui, calibrate_fill(ui, lang, MSG_CALIBRATE_COPIED_TO, calibrate->copy_path, NULL,
                                   NULL));
    if (calibrate->page_path) {
        ui_note(ui,
                calibrate_fill(ui, lang, MSG_CALIBRATE_PAGE_AT, calibrate->page_path, NULL, NULL));
        ui_button(ui, CALIBRATE_ID_OPEN_PRINT, msg(lang, MSG_CALIBRATE_PAGE_OPEN));
    }
}

void calibrate_build_end(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    bool narrow = ui_is_narrow(ui);
    Box half = {.gap = SPACE_16, .grow = narrow ? 0 : 1};
    calibrate_page(calibrate, ui, NULL);
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_32});
    else
        ui_row(ui, (Box){.gap = SPACE_64, .align = ALIGN_START});
    ui_column(ui, half);
    definition(calibrate, ui);
    ui_rule(ui);
    kept_where(calibrate, ui);
    ui_end(ui);
    ui_column(ui, half);
    agreement(calibrate, ui);
    items(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    calibrate_foot(calibrate, ui);
    ui_button(ui, CALIBRATE_ID_OWN, msg(lang, MSG_CALIBRATE_OWN));
    ui_button(ui, CALIBRATE_ID_COPY, msg(lang, MSG_CALIBRATE_COPY));
    ui_button(ui, CALIBRATE_ID_PRINT, msg(lang, MSG_CALIBRATE_PAGE));
    ui_button(ui, CALIBRATE_ID_GO, msg(lang, MSG_CALIBRATE_PAUSE_MENU))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

/* ---- taking along ---- */

/* Where --out says when that is a folder, else among the user's data; made, malloced. */
static char *export_folder(const Calibrate *calibrate) {
    const char *out = calibrate->game->out;
    if (out && file_is_folder(out))
        return xstrdup(out);
    char *folder = system_user_folder("export");
    if (!folder)
        return xstrdup(".");
    file_make_private_folder(folder);
    return folder;
}

static char *export_path(const Calibrate *calibrate, const char *ending) {
    char *folder = export_folder(calibrate);
    Text name = {0};
    path_add_name(&name, calibrate->set->id);
    text_addf(&name, "-%d-", calibrate->session->settings.number);
    utc_add_date(&name, calibrate->ended_ms);
    text_add(&name, ending);
    char *path = path_join(folder, text_cstr(&name));
    text_release(&name);
    free(folder);
    return path;
}

/* Takes the path when it was written. */
static void write_out(Calibrate *calibrate, char *path, const Text *text, char **kept) {
    Findings findings;
    findings_init(&findings, calibrate->lang);
    FileError error =
        file_write_out(vote_file_place(calibrate, path, *kept), text_cstr(text), text->len);
    if (error != FILE_OK) {
        finding_add(&findings, file_error_rule(error), path, 0, path);
        calibrate_say_findings(calibrate, &findings);
        free(path);
    } else {
        free(*kept);
        *kept = path;
        calibrate_say(calibrate, true, NULL);
        Text said = {0};
        msg_fill(&said, calibrate->lang, MSG_CALIBRATE_WRITTEN, path);
        calibrate_say(calibrate, true, text_cstr(&said));
        text_release(&said);
    }
    findings_release(&findings);
    ui_scroll_top(app_ui(calibrate->game->app), CALIBRATE_ID_PAGE);
}

static void write_page(Calibrate *calibrate) {
    Text date = {0}, html = {0};
    utc_add_date(&date, calibrate->ended_ms);
    definition_html(&calibrate->record, text_cstr(&date), calibrate->lang, &html);
    write_out(calibrate, export_path(calibrate, ".html"), &html, &calibrate->page_path);
    text_release(&date);
    text_release(&html);
}

static void write_copy(Calibrate *calibrate) {
    const char *out = calibrate->game->out;
    TeamFileInfo info = {calibrate->id, calibrate->started_ms, calibrate->ended_ms};
    Text json = {0};
    team_file_print(&calibrate->record, &info, &json);
    char *path = out && !file_is_folder(out) ? xstrdup(out) : export_path(calibrate, ".json");
    write_out(calibrate, path, &json, &calibrate->copy_path);
    text_release(&json);
}

/* A path as a browser takes it. */
static void open_page(const Calibrate *calibrate) {
    Text url = {0};
    text_add(&url, "file://");
    for (const char *c = calibrate->page_path; *c; c++) {
        bool plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
                     (*c >= '0' && *c <= '9') || strchr("/-._~", *c);
        if (plain)
            text_add_char(&url, *c);
        else
            text_addf(&url, "%%%02X", (unsigned)(unsigned char)*c);
    }
    SDL_OpenURL(text_cstr(&url));
    text_release(&url);
}

bool calibrate_act_end(Calibrate *calibrate, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    switch (action->id) {
    case CALIBRATE_ID_GO:
        calibrate_leave(calibrate);
        return true;
    case CALIBRATE_ID_PRINT:
        write_page(calibrate);
        return true;
    case CALIBRATE_ID_OPEN_PRINT:
        open_page(calibrate);
        return true;
    case CALIBRATE_ID_COPY:
        write_copy(calibrate);
        return true;
    case CALIBRATE_ID_OWN:
        calibrate_say(calibrate, false, NULL);
        calibrate_show(calibrate, CALIBRATE_OWN_WHO);
        return true;
    case CALIBRATE_ID_REFERENCE:
        calibrate->with_reference = !calibrate->with_reference;
        return true;
    default:
        return false;
    }
}
