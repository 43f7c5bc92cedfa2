#include "front/window/calibrate/counting.h"

#include <stdio.h>

#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/hands.h"
#include "front/window/calibrate/stepping.h"

#include "base/banned.h"

static void row(Calibrate *calibrate, Ui *ui, int at) {
    int category = hands_category(calibrate, at);
    const char *words = category < 0 ? msg(calibrate->lang, MSG_CALIBRATE_DONT_KNOW)
                                     : calibrate->house->categories[category].label;
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .grow = 1});
    raised_hands_field(ui, calibrate->lang, &calibrate->raised, CALIBRATE_ID_RAISED, at, words);
    meeting_text(ui, words)->lay.grow = 1;
    ui_end(ui);
}

static const char *where(Calibrate *calibrate, Ui *ui) {
    const Calibration *session = calibrate->session;
    return meeting_fill(
        ui, calibrate->lang,
        session->stage == STAGE_AGAIN ? MSG_CALIBRATE_WHERE_SECOND : MSG_CALIBRATE_WHERE_FIRST,
        meeting_digits(ui, session->at + 1), meeting_digits(ui, session->item_count), NULL);
}

static const char *of_people(Calibrate *calibrate, Ui *ui, Msg key) {
    return meeting_fill(ui, calibrate->lang, key,
                        meeting_digits(ui, raised_hands_sum(&calibrate->raised)),
                        meeting_digits(ui, calibrate->session->settings.hands), NULL);
}

/* How many there are as they are typed; the vote is ready when that is everybody. */
static void foot(Calibrate *calibrate, Ui *ui) {
    int sum = raised_hands_sum(&calibrate->raised), people = calibrate->session->settings.hands;
    Widget *all = meeting_text(ui, of_people(calibrate, ui, MSG_CALIBRATE_HANDS_SUM));
    all->face = FACE_SEMIBOLD;
    all->colour = sum > people ? COLOUR_BAD : COLOUR_INK;
    all->state |= STATE_LIVE;
    Widget *go = ui_button(ui, CALIBRATE_ID_GO,
                           sum == people ? msg(calibrate->lang, MSG_CALIBRATE_REVEAL)
                                         : of_people(calibrate, ui, MSG_CALIBRATE_REVEAL_HANDS));
    go->state |= sum == people ? STATE_PRIMARY : sum && sum < people ? STATE_QUIET : STATE_DISABLED;
}

void calibrate_build_counting(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    int columns = ui_is_narrow(ui) ? 1 : 2;
    calibrate_page(calibrate, ui, where(calibrate, ui));
    calibrate_statement(calibrate, ui, session->items[session->at].statement, false);
    meeting_text(ui, meeting_plain(ui, &calibrate->set->question))->colour = COLOUR_MUTED;
    meeting_text(ui, msg(lang, MSG_CALIBRATE_HANDS_ASK))->face = FACE_SEMIBOLD;
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int i = 0; i < calibrate->raised.count; i += columns) {
        ui_row(ui, (Box){.gap = SPACE_24});
        for (int c = i; c < i + columns; c++) {
            if (c < calibrate->raised.count)
                row(calibrate, ui, c);
            else
                ui_spring(ui);
        }
        ui_end(ui);
    }
    ui_end(ui);
    meeting_note(ui, msg(lang, MSG_CALIBRATE_HANDS_HINT));
    ui_end(ui);
    meeting_foot(&calibrate->meeting, ui);
    foot(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
}

static bool take(void *context, int at, int count) {
    Calibrate *calibrate = context;
    int hands = count < 0 ? 0 : count; /* nothing typed is nobody */
    return hands == hands_counted(calibrate, at) ||
           calibrate_take(calibrate,
                          (CalibrationInput){.kind = CALIBRATE_HANDS,
                                             .judgement = {hands_category(calibrate, at), -1},
                                             .count = hands});
}

/* Of more hands than people none is kept: which of them is wrong is for who counts. */
static bool are_too_many(Calibrate *calibrate) {
    Text said = {0};
    char sum[16], people[16];
    int hands = raised_hands_sum(&calibrate->raised);
    if (hands <= calibrate->session->settings.hands)
        return false;
    snprintf(sum, sizeof sum, "%d", hands);
    snprintf(people, sizeof people, "%d", calibrate->session->settings.hands);
    msg_fill(&said, calibrate->lang, MSG_CALIBRATE_HANDS_OVER, sum, people);
    meeting_say(&calibrate->meeting, false, text_cstr(&said));
    text_release(&said);
    return true;
}

/* Each count is on disk as soon as who leads goes on to the next. */
static bool keep(Calibrate *calibrate) {
    static const RaisedCalls calls = {hands_counted, take};
    if (are_too_many(calibrate))
        return false;
    int wrong = raised_hands_keep(&calibrate->raised, &calibrate->meeting,
                                  calibrate->session->settings.hands, &calls, calibrate);
    if (wrong >= 0)
        calibrate_focus(calibrate, CALIBRATE_ID_RAISED + wrong);
    return wrong < 0;
}

bool calibrate_act_counting(Calibrate *calibrate, const UiAction *action) {
    int at = action->id - CALIBRATE_ID_RAISED;
    if (action->kind == UI_SUBMIT && at >= 0 && at < calibrate->raised.count) {
        if (keep(calibrate))
            calibrate_focus(calibrate,
                            at + 1 < calibrate->raised.count ? action->id + 1 : CALIBRATE_ID_GO);
        return true;
    }
    if (action->kind != UI_PRESS || action->id != CALIBRATE_ID_GO)
        return false;
    if (keep(calibrate))
        calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_REVEAL});
    return true;
}
