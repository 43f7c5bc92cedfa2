#include "front/window/calibrate/acting.h"

#include "front/window/calibrate/asking.h"
#include "front/window/calibrate/bringing.h"
#include "front/window/calibrate/counting.h"
#include "front/window/calibrate/differing.h"
#include "front/window/calibrate/end.h"
#include "front/window/calibrate/gathering.h"
#include "front/window/calibrate/hands.h"
#include "front/window/calibrate/joining.h"
#include "front/window/calibrate/own.h"
#include "front/window/calibrate/reveal.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/steps.h"
#include "front/window/calibrate/unfinished.h"
#include "front/window/calibrate/verdict.h"
#include "front/window/calibrate/vote.h"

#include "base/banned.h"

void calibrate_act_item(Calibrate *calibrate, int id) {
    if (id == CALIBRATE_ID_LATER) {
        calibrate->view = CALIBRATE_SESSION;
        calibrate->shown_at = -1; /* another item at the same place */
        calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_SKIP});
    } else if (id >= CALIBRATE_ID_REOPEN &&
               id < CALIBRATE_ID_REOPEN + calibrate->session->item_count) {
        calibrate->view = CALIBRATE_SESSION;
        if (calibrate_keep_rule(calibrate) &&
            calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_REOPEN,
                                                         .item = id - CALIBRATE_ID_REOPEN}))
            meeting_say_msg(&calibrate->meeting, true, MSG_CALIBRATE_REOPENED);
    }
}

bool calibrate_type(Calibrate *calibrate, int id, const char *text) {
    CalibrateField field;
    if (!steps_field(calibrate, &field) || field.id != id)
        return false;
    Field *typed = id == CALIBRATE_ID_RULE ? &calibrate->rule : &calibrate->dissent;
    field_set(typed, "");
    field_type(typed, text);
    return id != CALIBRATE_ID_RULE || calibrate_keep_rule(calibrate);
}

static void act_pause(Calibrate *calibrate, int id) {
    if (id == CALIBRATE_ID_GO_ON) {
        calibrate_show(calibrate, CALIBRATE_SESSION);
    } else if (id == CALIBRATE_ID_MENU) {
        calibrate_leave(calibrate);
    } else if (id == CALIBRATE_ID_BRING) {
        calibrate_show(calibrate, CALIBRATE_BRINGING);
    } else if (id == CALIBRATE_ID_FINISH) {
        calibrate_finish(calibrate);
    } else {
        calibrate_act_item(calibrate, id);
    }
}

/* What stands in every header; true when it was one of those. */
static bool act_header(Calibrate *calibrate, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    switch (action->id) {
    case CALIBRATE_ID_UNDO:
        calibrate_undo(calibrate);
        return true;
    case CALIBRATE_ID_REDO:
        calibrate_redo(calibrate);
        return true;
    case CALIBRATE_ID_PEOPLE:
        calibrate_forget_changes(calibrate);
        calibrate_show(calibrate, CALIBRATE_PEOPLE);
        return true;
    case CALIBRATE_ID_LEAVE:
        calibrate_show(calibrate, CALIBRATE_PAUSE);
        return true;
    case CALIBRATE_ID_DISMISS:
        meeting_say(&calibrate->meeting, false, NULL);
        return true;
    default:
        return false;
    }
}

static void act_stage(Calibrate *calibrate, const UiAction *action) {
    switch (calibrate->session->stage) {
    case STAGE_SET_UP:
        calibrate_act_set_up(calibrate, action);
        break;
    case STAGE_ANCHOR:
    case STAGE_VOTE:
    case STAGE_AGAIN:
        if (hands_are_counted(calibrate))
            calibrate_act_counting(calibrate, action);
        else
            calibrate_act_vote(calibrate, action);
        break;
    case STAGE_REVEAL:
    case STAGE_MOVED:
        calibrate_act_reveal(calibrate, action);
        break;
    case STAGE_VERDICT:
        calibrate_act_verdict(calibrate, action);
        break;
    case STAGE_ENDED:
        calibrate_act_end(calibrate, action);
        break;
    }
}

void calibrate_act(Calibrate *calibrate, const UiAction *action) {
    if (calibrate->question != QUESTION_NONE) {
        if (action->kind == UI_PRESS)
            calibrate_act_asking(calibrate, action->id);
        return;
    }
    if (act_header(calibrate, action))
        return;
    switch (calibrate->view) {
    case CALIBRATE_ENTRANCE:
        calibrate_act_entrance(calibrate, action);
        break;
    case CALIBRATE_VERSIONS:
        calibrate_act_versions(calibrate, action);
        break;
    case CALIBRATE_UNFINISHED:
        calibrate_act_unfinished(calibrate, action);
        break;
    case CALIBRATE_SESSION:
        act_stage(calibrate, action);
        break;
    case CALIBRATE_JOIN:
    case CALIBRATE_CHAIR:
        if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_GO)
            calibrate_join_done(calibrate);
        break;
    case CALIBRATE_PEOPLE:
        calibrate_act_people(calibrate, action);
        break;
    case CALIBRATE_PAUSE:
        if (action->kind == UI_PRESS)
            act_pause(calibrate, action->id);
        break;
    case CALIBRATE_OWN_WHO:
    case CALIBRATE_OWN:
        calibrate_act_own(calibrate, action);
        break;
    case CALIBRATE_BRINGING:
    case CALIBRATE_BRINGING_CASES:
    case CALIBRATE_BRINGING_SENTENCES:
        calibrate_act_bringing(calibrate, action);
        break;
    }
}
