#include "front/window/calibrate/unfinished.h"

#include "front/window/calibrate/beginning.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/stepping.h"

#include "base/banned.h"

/* "6 mensen · 1 van 4 uitspraken besloten" */
static const char *how_far(Calibrate *calibrate, Ui *ui, const TeamShelfItem *item) {
    Lang lang = calibrate->lang;
    const char *far = item->items ? meeting_fill(ui, lang, MSG_CALIBRATE_SHELF_DECIDED,
                                                 meeting_digits(ui, item->decided),
                                                 meeting_digits(ui, item->items), NULL)
                                  : msg(lang, MSG_CALIBRATE_SHELF_NOT_BEGUN);
    return meeting_fill(
        ui, lang, MSG_CALIBRATE_SHELF_FAR,
        meeting_counted(ui, calibrate->lang, MSG_CALIBRATE_SHELF_PEOPLE, item->people), far, NULL);
}

void unfinished_build_first(Calibrate *calibrate, Ui *ui) {
    const TeamShelfItem *item = &calibrate->shelf.items[0];
    ui_rule(ui);
    ui_column(ui, (Box){.gap = SPACE_4});
    meeting_note(ui, msg(calibrate->lang, MSG_CALIBRATE_SHELF_FIRST));
    meeting_text(ui, meeting_when(ui, calibrate->lang, item->started_ms))->face = FACE_SEMIBOLD;
    meeting_note(ui, how_far(calibrate, ui, item));
    ui_end(ui);
}

const char *unfinished_others(Calibrate *calibrate, Ui *ui) {
    return meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_SHELF_OTHERS,
                        meeting_digits(ui, calibrate->shelf.count - 1), NULL, NULL);
}

void unfinished_resume(Calibrate *calibrate, int at) {
    if (!beginning_resume(calibrate, calibrate->shelf.items[at].path))
        team_shelf_drop(&calibrate->shelf, at);
}

void calibrate_build_unfinished(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    calibrate_page(calibrate, ui, NULL);
    ui_heading(ui, 1, msg(lang, MSG_CALIBRATE_SHELF));
    ui_column(ui, (Box){.gap = SPACE_12});
    for (int i = 0; i < calibrate->shelf.count; i++) {
        const TeamShelfItem *item = &calibrate->shelf.items[i];
        const char *began = meeting_when(ui, calibrate->lang, item->started_ms);
        const char *far = how_far(calibrate, ui, item);
        ui_card_begin(ui, CALIBRATE_ID_KEPT + i, 0,
                      meeting_fill(ui, lang, MSG_CALIBRATE_SHELF_FAR, began, far, NULL));
        meeting_text(ui, began)->face = FACE_SEMIBOLD;
        meeting_note(ui, far);
        ui_end(ui);
    }
    ui_end(ui);
    ui_end(ui);
    meeting_foot_go(&calibrate->meeting, ui, MSG_CALIBRATE_BACK, STATE_QUIET);
}

bool calibrate_act_unfinished(Calibrate *calibrate, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    int at = action->id - CALIBRATE_ID_KEPT;
    if (action->id == CALIBRATE_ID_GO) {
        calibrate_show(calibrate, CALIBRATE_ENTRANCE);
    } else if (at >= 0 && at < calibrate->shelf.count) {
        unfinished_resume(calibrate, at);
        if (calibrate->view == CALIBRATE_UNFINISHED) /* it could not be gone on with */
            calibrate_show(calibrate, CALIBRATE_ENTRANCE);
    } else {
        return false;
    }
    return true;
}
