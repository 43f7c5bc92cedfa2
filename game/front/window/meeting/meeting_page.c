#include "front/window/meeting/meeting_page.h"

#include "front/window/meeting/meeting_words.h"

#include "base/banned.h"

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

static void said(const Meeting *meeting, Ui *ui) {
    if (meeting->unkept) { /* for as long as it lasts */
        news(ui, false, meeting->unkept);
        ui_end(ui);
    }
    if (!meeting->said)
        return;
    news(ui, meeting->good_news, meeting->said);
    ui_button(ui, MEETING_ID_DISMISS, msg(meeting->lang, MSG_MENU_DISMISS))->state |= STATE_QUIET;
    ui_end(ui);
}

void meeting_page(const Meeting *meeting, Ui *ui, int letters) {
    ui_scroll(ui, MEETING_ID_PAGE,
              (Box){.grow = 1,
                    .align = ALIGN_CENTER,
                    .place = ALIGN_CENTER,
                    .pad_x = SPACE_32,
                    .pad_y = SPACE_24});
    ui_column(ui, (Box){.gap = meeting_is_wide(ui) ? SPACE_32 : SPACE_24, .letters = letters});
    said(meeting, ui);
}

void meeting_foot(Ui *ui) {
    ui_end(ui);
    ui_end(ui);
    meeting_row(ui);
}

void meeting_row(Ui *ui) {
    ui_rule(ui);
    ui_row(ui, (Box){.pad_x = SPACE_32,
                     .pad_y = SPACE_12,
                     .gap = SPACE_16,
                     .align = ALIGN_CENTER,
                     .place = ALIGN_END,
                     .wrap = true});
}

void meeting_foot_go(const Meeting *meeting, Ui *ui, Msg words, unsigned look) {
    meeting_foot(ui);
    ui_button(ui, MEETING_ID_GO, msg(meeting->lang, words))->state |= look;
    ui_end(ui);
    ui_end(ui);
}

const char *meeting_people(const Meeting *meeting, Ui *ui, int count) {
    const char *digits = meeting_digits(ui, count);
    if (!meeting->server)
        return meeting_fill(ui, meeting->lang, MSG_CALIBRATE_PEOPLE, digits, NULL, NULL);
    return meeting_fill(ui, meeting->lang, MSG_CALIBRATE_PEOPLE_PHONES, digits,
                        server_code(meeting->server), NULL);
}

void meeting_raise(Ui *ui, TypeSize least) {
    for (Widget *widget = ui_root(ui); widget; widget = ui_next(ui, widget))
        if (widget->text && widget->type < least)
            widget->type = least;
}

void meeting_ask(Ui *ui, const char *title, const char *hint, const char *no, const char *yes) {
    ui_layer(ui, true);
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 44});
    ui_heading(ui, 2, title);
    ui_text(ui, TYPE_INTERFACE, hint);
    ui_button(ui, MEETING_ID_NO, no)->state |= STATE_PRIMARY;
    ui_button(ui, MEETING_ID_YES, yes);
    ui_end(ui);
    ui_end(ui);
}
