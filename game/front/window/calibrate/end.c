/* What came out: the definition as it stands, how far the team agrees, and what to take along. */
#include "front/window/calibrate/end.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utc.h"
#include "front/shared/figures.h"
#include "front/window/calibrate/agreeing.h"
#include "front/window/calibrate/differing.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/taking.h"
#include "team/definition.h"
#include "team/outcome.h"

#include "base/banned.h"

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

/* Where there was a definition before, what it did not have. */
static void mark_new(Calibrate *calibrate, Ui *ui, bool carried) {
    if (calibrate->record.settings.number > 1 && !carried)
        ui_note(ui, msg(calibrate->lang, MSG_DEFINITION_NEW))->colour = COLOUR_ACCENT;
}

static void rules(Calibrate *calibrate, Ui *ui) {
    const CalibrationRecord *record = &calibrate->record;
    ui_heading(ui, 3, msg(calibrate->lang, MSG_DEFINITION_RULES));
    if (!record->rule_count)
        ui_note(ui, msg(calibrate->lang, MSG_CALIBRATE_NO_RULES));
    for (int r = 0; r < record->rule_count; r++) {
        ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
        meeting_number(ui, r + 1, COLOUR_ACCENT);
        ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
        ui_text(ui, TYPE_REPLY, record->rules[r].text);
        for (int i = 0; i < record->rules[r].statement_count; i++)
            ui_note(ui, quoted(ui, &record->set->items[record->rules[r].statements[i]].text));
        mark_new(calibrate, ui, record->rules[r].carried);
        ui_end(ui);
        ui_end(ui);
    }
}

static void border_votes(Calibrate *calibrate, Ui *ui, const RecordCase *one) {
    Text votes = {0};
    definition_add_votes(&calibrate->record, one, &votes);
    if (votes.len)
        ui_note(ui, meeting_fill(ui, calibrate->lang, MSG_DEFINITION_VOTES, text_cstr(&votes), NULL,
                                 NULL));
    text_release(&votes);
}

/* Border cases and parked ones, each with what is thought of it. */
static void cases(Calibrate *calibrate, Ui *ui, bool parked) {
    const CalibrationRecord *record = &calibrate->record;
    const RecordCase *list = parked ? record->parked : record->borders;
    int count = parked ? record->parked_count : record->border_count;
    Lang lang = calibrate->lang;
    if (count)
        ui_heading(ui, 3, msg(lang, parked ? MSG_DEFINITION_PARKED : MSG_DEFINITION_CASES));
    for (int i = 0; i < count; i++) {
        ui_column(ui, (Box){.gap = SPACE_4});
        ui_text(ui, TYPE_INTERFACE, quoted(ui, &list[i].statement->text))->face = FACE_ITALIC;
        if (!parked)
            ui_note(ui,
                    meeting_fill(ui, lang, MSG_DEFINITION_CALLED,
                                 calibrate_judgement(calibrate, ui, list[i].verdict), NULL, NULL));
        border_votes(calibrate, ui, &list[i]);
        if (list[i].dissent)
            ui_note(ui,
                    meeting_fill(ui, lang, parked ? MSG_MINUTES_WHY_PARKED : MSG_DEFINITION_DISSENT,
                                 list[i].dissent, NULL, NULL));
        mark_new(calibrate, ui, list[i].carried);
        ui_end(ui);
    }
}

static bool is_anything_decided(const CalibrationRecord *record) {
    for (int i = 0; i < record->item_count; i++)
        if (record->items[i].decision != DECISION_NONE)
            return true;
    return false;
}

static void definition(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    ui_column(ui, (Box){.gap = SPACE_8});
    ui_heading(ui, 1, msg(lang, MSG_DEFINITION_TITLE));
    if (is_anything_decided(&calibrate->record))
        ui_note(ui, meeting_fill(ui, lang, MSG_DEFINITION_WHEN,
                                 meeting_digits(ui, calibrate->session->settings.number),
                                 date_text(calibrate, ui), NULL));
    else
        ui_note(ui, msg(lang, MSG_CALIBRATE_NOTHING_DECIDED));
    ui_end(ui);
    ui_text(ui, TYPE_REPLY, meeting_plain(ui, &calibrate->house->definition));
    rules(calibrate, ui);
    cases(calibrate, ui, false);
    cases(calibrate, ui, true);
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
            divided = meeting_fill(ui, lang, MSG_CALIBRATE_FROM_TO, divided,
                                   divided_text(calibrate, ui, item->divided[1]), NULL);
        ui_column(ui, (Box){.gap = SPACE_4});
        ui_text(ui, TYPE_INTERFACE, quoted(ui, &item->statement->text));
        ui_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_DIVIDED_ITEM, divided,
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
    bool hands = calibrate->session->settings.hands; /* no names were ever there */
    ui_note(ui, msg(lang, hands                         ? MSG_MINUTES_HANDS
                          : calibrate->meeting.nameless ? MSG_CALIBRATE_ERASED
                                                        : MSG_CALIBRATE_KEPT_HOW));
    if (!calibrate->meeting.nameless && !hands)
        ui_button(ui, CALIBRATE_ID_ERASE, msg(lang, MSG_CALIBRATE_ERASE));
    if (calibrate->meeting.path)
        ui_note(ui,
                meeting_fill(ui, lang, MSG_CALIBRATE_KEPT_AT, calibrate->meeting.path, NULL, NULL));
    if (calibrate->copy_path)
        ui_note(ui,
                meeting_fill(ui, lang, MSG_CALIBRATE_COPIED_TO, calibrate->copy_path, NULL, NULL));
    if (calibrate->page_path) {
        ui_note(ui,
                meeting_fill(ui, lang, MSG_CALIBRATE_PAGE_AT, calibrate->page_path, NULL, NULL));
        ui_button(ui, CALIBRATE_ID_OPEN_PRINT, msg(lang, MSG_CALIBRATE_PAGE_OPEN));
    }
    ui_rule(ui);
    calibrate_build_taking(calibrate, ui);
}

void calibrate_build_end(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    bool narrow = ui_is_narrow(ui);
    Box half = {.gap = SPACE_16, .grow = narrow ? 0 : 1};
    calibrate_page(calibrate, ui, NULL);
    ui_parts(ui, !narrow, SPACE_64, SPACE_32);
    ui_column(ui, half);
    definition(calibrate, ui);
    calibrate_build_changes(calibrate, ui);
    ui_rule(ui);
    kept_where(calibrate, ui);
    ui_end(ui);
    ui_column(ui, half);
    calibrate_agreeing(calibrate, ui);
    items(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    meeting_foot(&calibrate->meeting, ui);
    if (!calibrate->session->settings.hands) /* nobody's vote is known */
        ui_button(ui, CALIBRATE_ID_OWN, msg(lang, MSG_CALIBRATE_OWN));
    ui_button(ui, CALIBRATE_ID_COPY, msg(lang, MSG_CALIBRATE_COPY));
    ui_button(ui, CALIBRATE_ID_PRINT, msg(lang, MSG_CALIBRATE_PAGE));
    ui_button(ui, CALIBRATE_ID_GO, msg(lang, MSG_CALIBRATE_PAUSE_MENU))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

bool calibrate_act_end(Calibrate *calibrate, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    switch (action->id) {
    case CALIBRATE_ID_GO:
        calibrate_leave(calibrate);
        return true;
    case CALIBRATE_ID_ERASE:
        calibrate_ask(calibrate, QUESTION_ERASE, -1);
        return true;
    case CALIBRATE_ID_OWN:
        meeting_say(&calibrate->meeting, false, NULL);
        calibrate_show(calibrate, CALIBRATE_OWN_WHO);
        return true;
    case CALIBRATE_ID_REFERENCE:
        calibrate->with_reference = !calibrate->with_reference;
        return true;
    default:
        return calibrate_act_taking(calibrate, action->id);
    }
}
