/* What the pages of a calibration have in common: header, statement, the row of what to do next. */
#include "front/window/calibrate/frame.h"

#include <stdio.h>

#include "base/utf8.h"
#include "front/window/calibrate/stepping.h"

#include "base/banned.h"

const char *calibrate_fill(Ui *ui, Lang lang, Msg key, const char *a, const char *b,
                           const char *c) {
    Text text = {0};
    msg_fill(&text, lang, key, a ? a : "", b ? b : "", c ? c : "");
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

const char *calibrate_digits(Ui *ui, int number) {
    char digits[16];
    snprintf(digits, sizeof digits, "%d", number);
    return ui_copy(ui, digits);
}

const char *calibrate_plain(Ui *ui, const Markup *markup) {
    Text text = {0};
    markup_plain(markup, NULL, &text);
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

const char *calibrate_judgement(Calibrate *calibrate, Ui *ui, Judgement judgement) {
    const House *house = calibrate->house;
    if (judgement.category == VOTE_DONT_KNOW)
        return msg(calibrate->lang, MSG_CALIBRATE_DONT_KNOW_SHORT);
    if (judgement.category < 0)
        return msg(calibrate->lang, MSG_CALIBRATE_NOT_VOTED_SHORT);
    if (judgement.kind < 0)
        return house->categories[judgement.category].label;
    return calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_JUDGEMENT,
                          house->categories[judgement.category].label,
                          house->kinds[judgement.kind].label, NULL);
}

TypeSize calibrate_body(const Ui *ui) {
    return calibrate_is_wide(ui) ? TYPE_SPOKEN : TYPE_REPLY;
}

Widget *calibrate_text(Ui *ui, const char *text) {
    return ui_text(ui, calibrate_body(ui), text);
}

Widget *calibrate_note(Ui *ui, const char *text) {
    Widget *note = ui_note(ui, text);
    note->type = calibrate_is_wide(ui) ? TYPE_INTERFACE : TYPE_NOTE;
    return note;
}

void calibrate_number(Ui *ui, int number, Colour colour) {
    ui_column(ui, (Box){.width = calibrate_is_wide(ui) ? 34 : 26});
    Widget *digits = calibrate_text(ui, calibrate_digits(ui, number));
    digits->face = FACE_SEMIBOLD;
    digits->colour = colour;
    ui_end(ui);
}

bool calibrate_is_wide(const Ui *ui) {
    return ui_width(ui) >= 1500 && ui_height(ui) >= 800;
}

static TypeSize type_of(const Ui *ui) {
    return calibrate_is_wide(ui) ? TYPE_POSTER : TYPE_TITLE;
}

static const char *people(Calibrate *calibrate, Ui *ui) {
    const char *count = calibrate_digits(ui, calibration_present(calibrate->session));
    if (!calibrate->server)
        return calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_PEOPLE, count, NULL, NULL);
    return calibrate_fill(ui, calibrate->lang, MSG_CALIBRATE_PEOPLE_PHONES, count,
                          server_code(calibrate->server), NULL);
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
    if (calibrate->view != CALIBRATE_ENTRANCE) {
        if (stage != STAGE_SET_UP && stage != STAGE_ENDED && !calibrate->session->settings.solo &&
            calibrate->view == CALIBRATE_SESSION)
            ui_button(ui, CALIBRATE_ID_PEOPLE, people(calibrate, ui))->state |= STATE_QUIET;
        ui_button(ui, CALIBRATE_ID_LEAVE, msg(lang, MSG_CALIBRATE_LEAVE))->state |= STATE_QUIET;
        /* last, so that it never has the focus by itself */
        Widget *undo = ui_button(ui, CALIBRATE_ID_UNDO, msg(lang, MSG_CALIBRATE_UNDO));
        undo->state |= STATE_QUIET | (calibrate_can_undo(calibrate) ? 0 : STATE_DISABLED);
        undo->hint = msg(lang, MSG_CALIBRATE_UNDO_HINT);
    }
    ui_end(ui);
    ui_rule(ui);
}

/* Ended by ui_end: a button may stand behind it. */
static void news(Ui *ui, bool good, const char *what) {
    ui_row(ui, (Box){.card = true,
                     .pad_x = SPACE_16,
                     .pad_y = SPACE_8,
                     .gap = SPACE_16,
                     .align = ALIGN_CENTER});
    ui_icon(ui, good ? ICON_TICK : ICON_CROSS, 20, good ? COLOUR_GOOD : COLOUR_BAD);
    Widget *text = ui_text(ui, TYPE_INTERFACE, what);
    text->lay.grow = 1;
    text->state |= STATE_LIVE;
}

static void said(Calibrate *calibrate, Ui *ui) {
    if (calibrate->unkept) { /* for as long as it lasts */
        news(ui, false, calibrate->unkept);
        ui_end(ui);
    }
    if (!calibrate->said)
        return;
    news(ui, calibrate->good_news, calibrate->said);
    ui_button(ui, CALIBRATE_ID_DISMISS, msg(calibrate->lang, MSG_MENU_DISMISS))->state |=
        STATE_QUIET;
    ui_end(ui);
}

void calibrate_page(Calibrate *calibrate, Ui *ui, const char *where) {
    bool wide = calibrate_is_wide(ui);
    ui_column(ui, (Box){.grow = 1});
    header(calibrate, ui, where);
    ui_scroll(ui, CALIBRATE_ID_PAGE,
              (Box){.grow = 1,
                    .align = ALIGN_CENTER,
                    .place = ALIGN_CENTER,
                    .pad_x = SPACE_32,
                    .pad_y = SPACE_24});
    ui_column(ui, (Box){.gap = wide ? SPACE_32 : SPACE_24, .letters = wide ? 144 : 108});
    said(calibrate, ui);
}

void calibrate_foot(Calibrate *calibrate, Ui *ui) {
    (void)calibrate;
    ui_end(ui);
    ui_end(ui);
    ui_rule(ui);
    ui_row(ui, (Box){.pad_x = SPACE_32,
                     .pad_y = SPACE_12,
                     .gap = SPACE_16,
                     .align = ALIGN_CENTER,
                     .place = ALIGN_END,
                     .wrap = true});
}

/* Units that make the lines about as long as each other: a last line of one word looks lost. */
static int balanced(const Ui *ui, const char *text) {
    bool wide = calibrate_is_wide(ui);
    int letters = (int)utf8_count(text), most = wide ? 46 : 50;
    int lines = (letters + most - 1) / most;
    if (lines < 2 || ui_is_narrow(ui))
        return 0;
    return (letters / lines + 8) * (wide ? 60 : 42) * 51 / 100;
}

void calibrate_statement(Calibrate *calibrate, Ui *ui, int statement, bool quiet) {
    Text text = {0};
    text_add(&text, "“");
    markup_plain(&calibrate->set->items[statement].text, NULL, &text);
    text_add(&text, "”");
    ui_column(ui, (Box){.width = quiet ? 0 : balanced(ui, text_cstr(&text))});
    Widget *heading = ui_heading(ui, 1, text_cstr(&text));
    ui_end(ui);
    heading->type = quiet ? type_of(ui) - 1 : type_of(ui);
    text_release(&text);
}
