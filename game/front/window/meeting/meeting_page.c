#include "front/window/meeting/meeting_page.h"

#include "front/window/meeting/meeting_words.h"

#include "base/banned.h"

enum { NEWS_PAD = SPACE_4, NEWS_LETTERS = 200 };

static void news(const Meeting *meeting, Ui *ui, bool good, const char *what, int dismiss) {
    ui_row(ui, (Box){.pad_x = SPACE_32, .pad_y = NEWS_PAD, .gap = SPACE_16, .align = ALIGN_CENTER});
    ui_icon(ui, good ? ICON_TICK : ICON_CROSS, 20, good ? COLOUR_GOOD : COLOUR_BAD);
    Widget *text = ui_text(ui, TYPE_INTERFACE, what);
    text->lay.grow = 1;
    text->lay.letters = NEWS_LETTERS;
    text->state |= STATE_LIVE;
    if (dismiss)
        ui_button(ui, dismiss, msg(meeting->lang, MSG_MENU_DISMISS))->state |= STATE_QUIET;
    ui_end(ui);
}

/* Between the page and what can be done, with its room kept (keeps_room) while there is nothing to
 * say: what comes and goes there moves nothing under a hand. */
static void said(const Meeting *meeting, Ui *ui) {
    if (meeting->unkept) /* for as long as it lasts */
        news(meeting, ui, false, meeting->unkept, 0);
    if (meeting->said)
        news(meeting, ui, meeting->good_news, meeting->said, MEETING_ID_DISMISS);
    if (meeting->unkept || meeting->said || !meeting->keeps_room)
        return;
    ui_row(ui, (Box){.pad_x = SPACE_32, .pad_y = NEWS_PAD, .awaited = true});
    ui_button(ui, 0, msg(meeting->lang, MSG_MENU_DISMISS))->state |= STATE_QUIET;
    ui_end(ui);
}

void meeting_page(Ui *ui, int letters) {
    ui_scroll(ui, MEETING_ID_PAGE,
              (Box){.grow = 1,
                    .align = ALIGN_CENTER,
                    .place = ALIGN_CENTER,
                    .pad_x = SPACE_32,
                    .pad_y = SPACE_12});
    ui_column(ui, (Box){.gap = meeting_is_wide(ui) ? SPACE_32 : SPACE_24, .letters = letters});
}

void meeting_foot(const Meeting *meeting, Ui *ui) {
    ui_end(ui);
    ui_end(ui);
    meeting_row(meeting, ui);
}

void meeting_row(const Meeting *meeting, Ui *ui) {
    said(meeting, ui);
    ui_rule(ui);
    ui_row(ui, (Box){.pad_x = SPACE_32,
                     .pad_y = SPACE_12,
                     .gap = SPACE_16,
                     .align = ALIGN_CENTER,
                     .place = ALIGN_END,
                     .wrap = true});
}

void meeting_foot_go(const Meeting *meeting, Ui *ui, Msg words, unsigned look) {
    meeting_foot(meeting, ui);
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
