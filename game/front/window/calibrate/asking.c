#include "front/window/calibrate/asking.h"

#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/gathering.h"
#include "front/window/calibrate/joining.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/meeting/keeping.h"
#include "team/calibration.h"
#include "team/outcome.h"

#include "base/banned.h"

static const char *votes_go(Calibrate *calibrate, Ui *ui) {
    return meeting_counted(ui, calibrate->lang, MSG_CALIBRATE_ASK_UNDO,
                           calibration_voted(calibrate->session));
}

static void add_left(Text *out, Lang lang, Msg key, int count) {
    if (!count)
        return;
    text_add(out, out->len ? " " : "");
    msg_count(out, lang, key, count);
}

void asking_add_left(const Calibrate *calibrate, Lang lang, Text *out) {
    OutcomeOpen open = outcome_open(calibrate->session);
    add_left(out, lang, MSG_CALIBRATE_LEFT_UNDECIDED, open.undecided);
    add_left(out, lang, MSG_CALIBRATE_LEFT_RULES, open.rules);
    add_left(out, lang, MSG_CALIBRATE_LEFT_UNVOTED, open.unvoted);
}

static const char *what_is_left(const Calibrate *calibrate, Ui *ui) {
    Text text = {0};
    asking_add_left(calibrate, calibrate->lang, &text);
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

static const struct {
    Msg title, hint, no, yes;
} asked[] = {
    [QUESTION_UNDO] = {MSG_CALIBRATE_ASK_UNDO_TITLE, MSG_NONE, MSG_CALIBRATE_ASK_UNDO_NO,
                       MSG_CALIBRATE_UNDO},
    [QUESTION_REMOVE] = {MSG_CALIBRATE_ASK_REMOVE, MSG_CALIBRATE_ASK_REMOVE_HINT,
                         MSG_CALIBRATE_ASK_REMOVE_NO, MSG_CALIBRATE_ASK_REMOVE_YES},
    [QUESTION_ERASE] = {MSG_CALIBRATE_ASK_ERASE, MSG_CALIBRATE_ASK_ERASE_HINT,
                        MSG_CALIBRATE_ASK_ERASE_NO, MSG_CALIBRATE_ERASE},
    [QUESTION_FINISH] = {MSG_CALIBRATE_ASK_FINISH, MSG_NONE, MSG_CALIBRATE_ASK_FINISH_NO,
                         MSG_CALIBRATE_PAUSE_FINISH},
    [QUESTION_CODE] = {MSG_CALIBRATE_ASK_CODE, MSG_CALIBRATE_ASK_CODE_HINT,
                       MSG_CALIBRATE_ASK_CODE_NO, MSG_CALIBRATE_NEW_CODE},
};

void calibrate_build_asking(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    CalibrateQuestion question = calibrate->question;
    int seat = calibrate->asked_seat;
    const char *name = seat < 0 ? NULL : calibrate->session->seats[seat].name;
    meeting_ask(ui, meeting_fill(ui, lang, asked[question].title, name, NULL, NULL),
                question == QUESTION_UNDO     ? votes_go(calibrate, ui)
                : question == QUESTION_FINISH ? what_is_left(calibrate, ui)
                                              : msg(lang, asked[question].hint),
                msg(lang, asked[question].no), msg(lang, asked[question].yes));
}

int asking_steps(const Calibrate *calibrate, CalibrateStep out[STEPS_MOST]) {
    if (calibrate->question != QUESTION_FINISH)
        return 0;
    out[0] = (CalibrateStep){
        .id = CALIBRATE_ID_NO, .words = asked[QUESTION_FINISH].no, .look = STATE_PRIMARY};
    out[1] = (CalibrateStep){.id = CALIBRATE_ID_YES, .words = asked[QUESTION_FINISH].yes};
    return 2;
}

Msg asking_title(const Calibrate *calibrate) {
    return asked[calibrate->question].title;
}

static void erase_names(Calibrate *calibrate) {
    Findings findings;
    findings_init(&findings, calibrate->lang);
    if (keeping_erase_names(&calibrate->meeting, &findings)) {
        calibration_forget_names(calibrate->session);
        calibrate_moved(calibrate);
        meeting_say_msg(&calibrate->meeting, true, MSG_CALIBRATE_ERASED);
    } else {
        meeting_say_findings(&calibrate->meeting, &findings);
    }
    findings_release(&findings);
}

static void finish_surely(Calibrate *calibrate) {
    calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_FINISH});
}

void calibrate_finish(Calibrate *calibrate) {
    OutcomeOpen open = outcome_open(calibrate->session);
    calibrate->view = CALIBRATE_SESSION;
    if (!calibrate_keep_rule(calibrate))
        return;
    if (calibrate->session->settings.solo || !(open.unvoted || open.undecided))
        finish_surely(calibrate);
    else
        calibrate_ask(calibrate, QUESTION_FINISH, -1);
}

void calibrate_act_asking(Calibrate *calibrate, int id) {
    CalibrateQuestion question = calibrate->question;
    int seat = calibrate->asked_seat;
    if (id != CALIBRATE_ID_NO && id != CALIBRATE_ID_YES)
        return;
    calibrate_stop_asking(calibrate);
    if (id == CALIBRATE_ID_NO)
        return;
    if (question == QUESTION_UNDO)
        calibrate_undo_surely(calibrate);
    else if (question == QUESTION_ERASE)
        erase_names(calibrate);
    else if (question == QUESTION_CODE)
        calibrate_new_code(calibrate);
    else if (question == QUESTION_FINISH)
        finish_surely(calibrate);
    else if (seat < calibrate->session->seat_count && calibrate->session->seats[seat].present)
        calibrate_stand_up(calibrate, seat);
}
