/* What the pages of a calibration have in common: header, statement, the row of what to do next. */
#include "front/window/calibrate/frame.h"

#include "base/utf8.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/steps.h"

#include "base/banned.h"

const char *calibrate_judgement(Calibrate *calibrate, Ui *ui, Judgement judgement) {
    const House *house = calibrate->house;
    if (judgement.category == VOTE_DONT_KNOW)
        return msg(calibrate->lang, MSG_CALIBRATE_DONT_KNOW_SHORT);
    if (judgement.category < 0)
        return msg(calibrate->lang, MSG_CALIBRATE_NOT_VOTED_SHORT);
    if (judgement.kind < 0)
        return house->categories[judgement.category].label;
    return meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_JUDGEMENT,
                        house->categories[judgement.category].label,
                        house->kinds[judgement.kind].label, NULL);
}

static TypeSize type_of(const Ui *ui) {
    return meeting_is_wide(ui) ? TYPE_POSTER : TYPE_TITLE;
}

/* Its place is kept, so that nothing beside it moves: what cannot be done says why. */
static void step_back_or_forward(Ui *ui, int id, bool can, Lang lang, const Msg words[3]) {
    Widget *button = ui_button(ui, id, msg(lang, words[0]));
    button->state |= STATE_QUIET | (can ? 0 : STATE_DISABLED);
    button->hint = msg(lang, words[1]);
    if (!can)
        button->name = msg(lang, words[2]);
}

static void header(Calibrate *calibrate, Ui *ui, const char *where) {
    Lang lang = calibrate->lang;
    CalibrationStage stage = calibrate->session->stage;
    ui_row(ui, (Box){.pad_x = SPACE_24,
                     .pad_y = SPACE_8,
                     .gap = SPACE_16,
                     .align = ALIGN_CENTER,
                     .wrap = ui_is_narrow(ui)});
    Widget *place = ui_note(ui, where ? where : calibrate->set->title);
    place->lay.grow = 1;
    if (calibrate->view > CALIBRATE_UNFINISHED) {
        if (stage != STAGE_SET_UP && stage != STAGE_ENDED && !calibrate->session->settings.solo &&
            !calibrate->session->settings.hands && calibrate->view == CALIBRATE_SESSION)
            ui_button(
                ui, CALIBRATE_ID_PEOPLE,
                meeting_people(&calibrate->meeting, ui, calibration_present(calibrate->session)))
                ->state |= STATE_QUIET;
        ui_button(ui, CALIBRATE_ID_LEAVE, msg(lang, MSG_CALIBRATE_LEAVE))->state |= STATE_QUIET;
        /* last, so that it never has the focus by itself */
        step_back_or_forward(
            ui, CALIBRATE_ID_UNDO, calibrate_can_undo(calibrate), lang,
            (const Msg[]){MSG_CALIBRATE_UNDO, MSG_CALIBRATE_UNDO_HINT, MSG_CALIBRATE_UNDO_NONE});
        if (!calibrate->session->settings.solo)
            step_back_or_forward(ui, CALIBRATE_ID_REDO, calibrate_can_redo(calibrate), lang,
                                 (const Msg[]){MSG_CALIBRATE_REDO, MSG_CALIBRATE_REDO_HINT,
                                               MSG_CALIBRATE_REDO_NONE});
    }
    ui_end(ui);
    ui_rule(ui);
}

void calibrate_page(Calibrate *calibrate, Ui *ui, const char *where) {
    ui_column(ui, (Box){.grow = 1});
    header(calibrate, ui, where);
    meeting_page(ui, meeting_is_wide(ui) ? 144 : 108);
}

void calibrate_foot(Calibrate *calibrate, Ui *ui) {
    meeting_foot(&calibrate->meeting, ui);
    steps_build(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
}

/* Units that make the lines about as long as each other: a last line of one word looks lost. */
static int balanced(const Ui *ui, const char *text) {
    bool wide = meeting_is_wide(ui);
    int letters = (int)utf8_count(text), most = wide ? 46 : 50;
    int lines = (letters + most - 1) / most;
    if (lines < 2 || ui_is_narrow(ui))
        return 0;
    return (letters / lines + 8) * (wide ? 60 : 42) * 51 / 100;
}

void calibrate_statement(Calibrate *calibrate, Ui *ui, int statement, bool quiet) {
    Text text = {0};
    text_add(&text, "“");
    markup_plain(&calibrate->session->set->items[statement].text, NULL, &text);
    text_add(&text, "”");
    ui_column(ui, (Box){.width = quiet ? 0 : balanced(ui, text_cstr(&text))});
    Widget *heading = ui_heading(ui, 1, text_cstr(&text));
    ui_end(ui);
    heading->type = quiet ? type_of(ui) - 1 : type_of(ui);
    text_release(&text);
}
