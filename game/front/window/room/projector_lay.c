#include "front/window/room/projector_lay.h"

#include "front/window/meeting/meeting_page.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_pick.h"
#include "front/window/room/projector_step.h"

#include "base/banned.h"

void projector_build_lay(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    projector_page(projector, ui);
    ui_heading(ui, 2, msg(lang, MSG_PROJECTOR_LAY));
    projector_say(
        projector, ui,
        msg(lang, projector->pick.made ? MSG_PROJECTOR_LAY_HINT : MSG_PROJECTOR_LAY_HINT_NONE))
        ->colour = COLOUR_MUTED;
    ui_column(ui, (Box){.gap = SPACE_12});
    pick_build_offer(projector, ui);
    ui_end(ui);
    meeting_foot(&projector->meeting, ui);
    ui_button(ui, PROJECTOR_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    ui_button(ui, MEETING_ID_GO, msg(lang, MSG_PROJECTOR_SAY_OFFER))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

bool projector_act_lay(Projector *projector, const UiAction *action) {
    RoomInput input = {.kind = ROOM_SAY};
    Chosen chosen[OFFER_MOST];
    if (pick_act_offer(projector, action))
        return true;
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == PROJECTOR_ID_BACK) {
        projector_show(projector, PROJECTOR_SESSION);
    } else if (action->id == MEETING_ID_GO) {
        pick_choice(projector, &input.choice, chosen);
        projector_take(projector, input);
    } else {
        return false;
    }
    return true;
}
