#include "front/window/calibrate/joining.h"

#include "front/web/server_chair.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/meeting/phones.h"

#include "base/banned.h"

static void who_is_here(Calibrate *calibrate, Ui *ui) {
    const Calibration *session = calibrate->session;
    Text names = {0};
    for (int i = 0; i < session->seat_count; i++)
        if (session->seats[i].present)
            text_join(&names, ", ", session->seats[i].name);
    ui_heading(ui, 3,
               meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_PEOPLE,
                            meeting_digits(ui, calibration_present(session)), NULL, NULL))
        ->state |= STATE_LIVE;
    if (names.len)
        meeting_text(ui, text_cstr(&names));
    text_release(&names);
}

void calibrate_build_big_join(Calibrate *calibrate, Ui *ui) {
    calibrate_page(calibrate, ui, NULL);
    phones_build_big(&calibrate->meeting, ui);
    who_is_here(calibrate, ui);
    phones_build_big_end(ui);
    ui_end(ui);
    calibrate_foot(calibrate, ui);
}

void calibrate_build_chair(Calibrate *calibrate, Ui *ui) {
    calibrate_page(calibrate, ui, NULL);
    phones_build_chair(&calibrate->meeting, ui);
    ui_end(ui);
    calibrate_foot(calibrate, ui);
}

static bool voted_ever(const void *context, int seat) {
    const Calibration *session = ((const Calibrate *)context)->session;
    bool voted = false;
    for (int i = 0; i < session->item_count; i++)
        for (int r = 0; r < 2; r++)
            voted = voted || session->items[i].votes[r][seat].judgement.category != VOTE_NONE;
    return voted;
}

void calibrate_new_code(Calibrate *calibrate) {
    if (phones_new_code(&calibrate->meeting, voted_ever))
        calibrate_moved(calibrate);
}

void calibrate_join_done(Calibrate *calibrate) {
    calibrate_show(calibrate, calibrate->join_from);
}

/* Once a phone came in by it, or the phones are off, there is no code to be shown. */
void calibrate_look_at_chair(Calibrate *calibrate) {
    const Meeting *meeting = &calibrate->meeting;
    if (calibrate->view != CALIBRATE_CHAIR ||
        (meeting->server && *server_chair_code(meeting->server)))
        return;
    calibrate_join_done(calibrate);
    if (meeting->server && server_chair(meeting->server) != PHONE_NONE)
        meeting_say_msg(&calibrate->meeting, true, MSG_CALIBRATE_CHAIR_JOINED);
}

bool calibrate_act_phones(Calibrate *calibrate, const UiAction *action) {
    if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_BIG) {
        calibrate->join_from = calibrate->view;
        calibrate_show(calibrate, CALIBRATE_JOIN);
        return true;
    }
    if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_CHAIR) {
        calibrate->join_from = calibrate->view;
        if (phones_show_chair(&calibrate->meeting))
            calibrate_show(calibrate, CALIBRATE_CHAIR);
        return true;
    }
    if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_CHAIR_OFF) {
        phones_remove_chair(&calibrate->meeting);
        return true;
    }
    if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_NEW_CODE) {
        calibrate_ask(calibrate, QUESTION_CODE, -1);
        return true;
    }
    return phones_act(&calibrate->meeting, action);
}
