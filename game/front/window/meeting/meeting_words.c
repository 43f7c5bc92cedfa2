#include "front/window/meeting/meeting_words.h"

#include <stdio.h>
#include <time.h>

#include "base/system.h"

#include "base/banned.h"

static const char *taken(Ui *ui, Text *text) {
    const char *copy = ui_copy(ui, text_cstr(text));
    text_release(text);
    return copy;
}

const char *meeting_fill(Ui *ui, Lang lang, Msg key, const char *a, const char *b, const char *c) {
    Text text = {0};
    msg_fill(&text, lang, key, a ? a : "", b ? b : "", c ? c : "");
    return taken(ui, &text);
}

const char *meeting_digits(Ui *ui, int number) {
    char digits[16];
    snprintf(digits, sizeof digits, "%d", number);
    return ui_copy(ui, digits);
}

const char *meeting_counted(Ui *ui, Lang lang, Msg key, int count) {
    Text text = {0};
    msg_count(&text, lang, key, count);
    return taken(ui, &text);
}

const char *meeting_plain(Ui *ui, const Markup *markup) {
    Text text = {0};
    markup_plain(markup, NULL, &text);
    return taken(ui, &text);
}

const char *meeting_when(Ui *ui, Lang lang, int64_t utc_ms) {
    struct tm local;
    Text text = {0};
    system_local_time(utc_ms, &local);
    text_addf(&text, "%d %s %d, %02d:%02d", local.tm_mday, lang_month(lang, local.tm_mon + 1),
              local.tm_year + 1900, local.tm_hour, local.tm_min);
    return taken(ui, &text);
}

bool meeting_is_wide(const Ui *ui) {
    return ui_width(ui) >= 1500 && ui_height(ui) >= 800;
}

TypeSize meeting_body(const Ui *ui) {
    return meeting_is_wide(ui) ? TYPE_SPOKEN : TYPE_REPLY;
}

Widget *meeting_text(Ui *ui, const char *text) {
    return ui_text(ui, meeting_body(ui), text);
}

Widget *meeting_note(Ui *ui, const char *text) {
    Widget *note = ui_note(ui, text);
    note->type = meeting_is_wide(ui) ? TYPE_INTERFACE : TYPE_NOTE;
    return note;
}

void meeting_number(Ui *ui, int number, Colour colour) {
    ui_column(ui, (Box){.width = meeting_is_wide(ui) ? 34 : 26});
    Widget *digits = meeting_text(ui, meeting_digits(ui, number));
    digits->face = FACE_SEMIBOLD;
    digits->colour = colour;
    ui_end(ui);
}

void meeting_numbered(Ui *ui, int number, Colour colour, const char *text) {
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    meeting_number(ui, number, colour);
    meeting_text(ui, text)->lay.grow = 1;
    ui_end(ui);
}
