/* What was decided beside the reference and its reason, and the rule that comes out of it. */
#include "front/window/calibrate/verdict.h"

#include <string.h>

#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/steps.h"
#include "front/window/calibrate/talking.h"

#include "base/banned.h"

enum { STARTS_MOST = 60, TEAM_MOST = 40 };

static bool is_also(const Statement *statement, int category) {
    for (int i = 0; i < statement->also_count; i++)
        if (statement->also[i] == category)
            return true;
    return statement->category == category;
}

/* ---- the team, and the reference ---- */

static void team(Calibrate *calibrate, Ui *ui, const CalibrationItem *item) {
    Lang lang = calibrate->lang;
    static const Msg how[] = {MSG_CALIBRATE_HOW_NONE, MSG_CALIBRATE_HOW_CONSENSUS,
                              MSG_CALIBRATE_HOW_CHAIR, MSG_CALIBRATE_HOW_PARKED};
    ui_column(ui, (Box){.gap = SPACE_4});
    meeting_note(ui, msg(lang, MSG_CALIBRATE_TEAM_SAYS));
    Widget *verdict = ui_heading(ui, 2,
                                 item->decision == DECISION_PARKED
                                     ? msg(lang, MSG_CALIBRATE_PARKED)
                                     : calibrate_judgement(calibrate, ui, item->verdict));
    verdict->colour = COLOUR_ACCENT;
    meeting_note(ui, msg(lang, how[item->decision]));
    if (item->dissent)
        meeting_note(ui, meeting_fill(ui, lang,
                                      item->decision == DECISION_PARKED ? MSG_MINUTES_WHY_PARKED
                                                                        : MSG_DEFINITION_DISSENT,
                                      item->dissent, NULL, NULL));
    ui_end(ui);
}

static const char *also_labels(const Calibrate *calibrate, Ui *ui, const Statement *statement) {
    Text labels = {0};
    for (int i = 0; i < statement->also_count; i++)
        text_join(&labels, ", ", calibrate->house->categories[statement->also[i]].label);
    const char *copy = ui_copy(ui, text_cstr(&labels));
    text_release(&labels);
    return copy;
}

/* How the two stand to each other; a border case has no wrong answer, only another one. */
static Msg beside(const Statement *statement, const CalibrationItem *item) {
    if (statement->brought)
        return MSG_CALIBRATE_BESIDE_BROUGHT;
    if (statement->borderline)
        return MSG_CALIBRATE_BESIDE_BORDER;
    if (item->verdict.category < 0)
        return MSG_CALIBRATE_BESIDE_OPEN;
    if (item->verdict.category != statement->category)
        return is_also(statement, item->verdict.category) ? MSG_CALIBRATE_BESIDE_ALSO
                                                          : MSG_CALIBRATE_BESIDE_OTHER;
    if (item->verdict.kind != statement->kind && item->verdict.kind >= 0 && statement->kind >= 0)
        return MSG_CALIBRATE_BESIDE_KIND;
    return MSG_CALIBRATE_BESIDE_SAME;
}

static void reference(Calibrate *calibrate, Ui *ui, const Statement *statement) {
    Lang lang = calibrate->lang;
    if (statement->brought)
        return;
    ui_column(ui, (Box){.gap = SPACE_4});
    meeting_note(ui, msg(lang, statement->borderline ? MSG_CALIBRATE_REFERENCE_BORDER
                                                     : MSG_CALIBRATE_REFERENCE));
    ui_heading(
        ui, 2,
        calibrate_judgement(calibrate, ui, (Judgement){statement->category, statement->kind}));
    if (statement->also_count)
        meeting_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_ALSO,
                                      also_labels(calibrate, ui, statement), NULL, NULL));
    ui_end(ui);
}

static void reason(Calibrate *calibrate, Ui *ui, const Statement *statement) {
    if (*statement->why.source)
        meeting_text(ui, meeting_plain(ui, &statement->why));
    if (!*statement->ask.source)
        return;
    ui_column(ui, (Box){.gap = SPACE_4});
    meeting_note(ui, msg(calibrate->lang, MSG_CALIBRATE_ASK));
    Text text = {0};
    text_add(&text, "“");
    markup_plain(&statement->ask, NULL, &text);
    text_add(&text, "”");
    meeting_text(ui, text_cstr(&text))->face = FACE_ITALIC;
    text_release(&text);
    ui_end(ui);
}

/* ---- the rule ---- */

/* What a rule may start from: those of the team first, then the rules of thumb that help here.
 * Numbers from 1: a rule of thumb; below 0: −1 − a rule of the session. */
static int starts(const Calibrate *calibrate, const Statement *statement, int *out) {
    const Calibration *session = calibrate->session;
    int count = 0;
    for (int r = session->rule_count - 1; r >= 0 && count < TEAM_MOST; r--)
        out[count++] = -1 - r;
    for (int i = 0; i < statement->rule_count && count < STARTS_MOST; i++)
        out[count++] = statement->rules[i] + 1;
    return count;
}

static void rule(Calibrate *calibrate, Ui *ui, const Statement *statement) {
    Lang lang = calibrate->lang;
    int start[STARTS_MOST], count = starts(calibrate, statement, start);
    ui_heading(ui, 3, msg(lang, MSG_CALIBRATE_RULE));
    CalibrateField field;
    if (steps_field(calibrate, &field))
        ui_field(ui, field.id, msg(lang, field.name), &calibrate->rule);
    if (talking_rule_before(calibrate))
        meeting_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_RULE_BEFORE,
                                      talking_rule_before(calibrate), NULL, NULL));
    if (count)
        meeting_note(ui, msg(lang, MSG_CALIBRATE_RULE_START));
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int i = 0; i < count; i++) {
        const char *text = start[i] < 0
                               ? calibrate->session->rules[-1 - start[i]].text
                               : meeting_plain(ui, &calibrate->set->rules[start[i] - 1].text);
        Widget *card = ui_card(ui, CALIBRATE_ID_THUMB + i, 0, text);
        card->type = TYPE_INTERFACE;
        if (!strcmp(text, field_text(&calibrate->rule)))
            card->state |= STATE_CHECKED;
    }
    ui_end(ui);
}

void calibrate_build_verdict(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    const CalibrationItem *item = &session->items[session->at];
    const Statement *statement = &calibrate->session->set->items[item->statement];
    bool narrow = ui_is_narrow(ui);
    calibrate_page(calibrate, ui,
                   meeting_fill(ui, lang, MSG_CALIBRATE_WHERE_VERDICT,
                                meeting_digits(ui, session->at + 1),
                                meeting_digits(ui, session->item_count), NULL));
    calibrate_statement(calibrate, ui, item->statement, false);
    ui_parts(ui, !narrow, SPACE_48, SPACE_32);
    ui_column(ui, (Box){.gap = SPACE_16, .grow = narrow ? 0 : 1});
    ui_row(ui, (Box){.gap = SPACE_48, .align = ALIGN_START, .wrap = narrow});
    team(calibrate, ui, item);
    reference(calibrate, ui, statement);
    ui_end(ui);
    ui_text(ui, TYPE_INTERFACE, msg(lang, beside(statement, item)))->colour = COLOUR_MUTED;
    reason(calibrate, ui, statement);
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_12, .grow = narrow ? 0 : 1});
    rule(calibrate, ui, statement);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    calibrate_foot(calibrate, ui);
}

bool calibrate_act_verdict(Calibrate *calibrate, const UiAction *action) {
    const Calibration *session = calibrate->session;
    const Statement *statement =
        &calibrate->session->set->items[session->items[session->at].statement];
    int start[STARTS_MOST], count = starts(calibrate, statement, start);
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == CALIBRATE_ID_GO)
        return calibrate_keep_rule(calibrate) &&
               calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_NEXT});
    int at = action->id - CALIBRATE_ID_THUMB;
    if (at < 0 || at >= count)
        return false;
    if (start[at] < 0) {
        const CalibrationRule *old = &session->rules[-1 - start[at]];
        field_set(&calibrate->rule, old->text);
        calibrate->rule_from = old->from + 1;
    } else {
        Text text = {0};
        markup_plain(&calibrate->set->rules[start[at] - 1].text, NULL, &text);
        field_set(&calibrate->rule, text_cstr(&text));
        calibrate->rule_from = start[at];
        text_release(&text);
    }
    calibrate_focus(calibrate, CALIBRATE_ID_RULE);
    return true;
}
