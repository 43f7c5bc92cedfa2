#include "front/window/room/projector_end.h"

#include "front/window/game/dialogue_ending.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/room/projector_asking.h"
#include "front/window/room/projector_frame.h"
#include "front/window/room/projector_pages.h"
#include "front/window/room/projector_step.h"
#include "front/window/room/projector_turns.h"

#include "base/banned.h"

void projector_build_end(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    const Room *room = projector->room;
    const View *view = play_view(room->play);
    projector_page(projector, ui);
    ui_heading(ui, 1, msg(lang, MSG_PROJECTOR_ENDED_HEAD));
    if (room->finished)
        projector_say(projector, ui, msg(lang, MSG_PROJECTOR_ENDED_FINISHED));
    else
        dialogue_build_ending(&projector->dialogue, ui, view->channel,
                              projector_type(projector, ui, TYPE_REPLY), view->ending_text);
    ui_heading(ui, 2, msg(lang, MSG_PROJECTOR_ENDED_TURNS));
    ui_column(ui, (Box){.gap = SPACE_16});
    for (int i = 0; i < room->turn_count; i++)
        projector_build_turn(projector, ui, i, false);
    ui_end(ui);
    if (projector->looking)
        projector_say(projector, ui, msg(lang, MSG_PROJECTOR_LOOKING))->colour = COLOUR_MUTED;
    if (projector->meeting.server)
        projector_say(projector, ui, msg(lang, MSG_PROJECTOR_ENDED_OWN))->colour = COLOUR_MUTED;
    if (room->seat_count && !projector->meeting.nameless && !projector->looking)
        ui_button(ui, PROJECTOR_ID_ERASE, msg(lang, MSG_PROJECTOR_ERASE))->state |= STATE_QUIET;
    meeting_foot(&projector->meeting, ui);
    ui_button(ui, PROJECTOR_ID_MENU, msg(lang, MSG_CALIBRATE_PAUSE_MENU))->state |= STATE_QUIET;
    if (!projector->looking)
        ui_button(ui, PROJECTOR_ID_ROADS, msg(lang, MSG_PROJECTOR_OTHER_ROAD));
    ui_button(ui, MEETING_ID_GO, msg(lang, MSG_PROJECTOR_DEBRIEF))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

bool projector_act_end(Projector *projector, const UiAction *action) {
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == MEETING_ID_GO)
        pages_open(projector);
    else if (action->id == PROJECTOR_ID_ROADS)
        projector_show(projector, PROJECTOR_ROADS);
    else if (action->id == PROJECTOR_ID_ERASE)
        projector_ask(projector, PROJECTOR_ASKS_ERASE, -1);
    else if (action->id == PROJECTOR_ID_MENU)
        projector_to_menu(projector);
    else
        return false;
    return true;
}
