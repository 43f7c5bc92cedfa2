#include "front/window/room/projector_asking.h"

#include "front/window/game/menu.h"
#include "front/window/meeting/keeping.h"
#include "front/window/meeting/meeting_page.h"
#include "front/window/meeting/meeting_words.h"
#include "front/window/meeting/phones.h"
#include "front/window/room/projector_gather.h"
#include "front/window/room/projector_step.h"

#include "base/banned.h"

static const struct {
    Msg title, hint, no, yes;
} asked[] = {
    [PROJECTOR_ASKS_UNDO] = {MSG_PROJECTOR_ASK_UNDO_TITLE, MSG_NONE, MSG_PROJECTOR_ASK_UNDO_NO,
                             MSG_CALIBRATE_UNDO},
    [PROJECTOR_ASKS_REMOVE] = {MSG_CALIBRATE_ASK_REMOVE, MSG_PROJECTOR_ASK_REMOVE_HINT,
                               MSG_CALIBRATE_ASK_REMOVE_NO, MSG_CALIBRATE_ASK_REMOVE_YES},
    [PROJECTOR_ASKS_ERASE] = {MSG_PROJECTOR_ASK_ERASE, MSG_PROJECTOR_ASK_ERASE_HINT,
                              MSG_CALIBRATE_ASK_ERASE_NO, MSG_PROJECTOR_ERASE},
    [PROJECTOR_ASKS_CODE] = {MSG_CALIBRATE_ASK_CODE, MSG_PROJECTOR_ASK_CODE_HINT,
                             MSG_CALIBRATE_ASK_CODE_NO, MSG_CALIBRATE_NEW_CODE},
    [PROJECTOR_ASKS_MENU] = {MSG_PROJECTOR_ASK_MENU, MSG_NONE, MSG_PROJECTOR_ASK_MENU_NO,
                             MSG_CALIBRATE_PAUSE_MENU},
};

void projector_build_asking(Projector *projector, Ui *ui) {
    Lang lang = projector->lang;
    ProjectorQuestion question = projector->question;
    int seat = projector->asked_seat;
    const char *name = seat < 0 ? NULL : projector->room->seats[seat].name;
    meeting_ask(
        ui, meeting_fill(ui, lang, asked[question].title, name, NULL, NULL),
        question == PROJECTOR_ASKS_UNDO   ? meeting_counted(ui, lang, MSG_PROJECTOR_ASK_UNDO,
                                                            room_undo_takes(projector->room).given)
        : question == PROJECTOR_ASKS_MENU ? meeting_counted(ui, lang, MSG_PROJECTOR_ASK_MENU_HINT,
                                                            phones_here(&projector->meeting))
                                          : msg(lang, asked[question].hint),
        msg(lang, asked[question].no), msg(lang, asked[question].yes));
}

static void erase_names(Projector *projector) {
    Findings findings;
    findings_init(&findings, projector->lang);
    if (keeping_erase_names(&projector->meeting, &findings)) {
        room_forget_names(projector->room);
        projector_moved(projector);
        meeting_say(&projector->meeting, true, msg(projector->lang, MSG_PROJECTOR_ERASED));
    } else {
        meeting_say_findings(&projector->meeting, &findings);
    }
    findings_release(&findings);
}

void projector_to_menu(Projector *projector) {
    if (phones_here(&projector->meeting))
        projector_ask(projector, PROJECTOR_ASKS_MENU, -1);
    else
        menu_open(projector->game); /* also from a list of cases */
}

void projector_act_asking(Projector *projector, int id) {
    ProjectorQuestion question = projector->question;
    int seat = projector->asked_seat;
    if (id != MEETING_ID_NO && id != MEETING_ID_YES)
        return;
    projector_stop_asking(projector);
    if (id == MEETING_ID_NO)
        return;
    if (question == PROJECTOR_ASKS_UNDO)
        projector_undo_surely(projector);
    else if (question == PROJECTOR_ASKS_ERASE)
        erase_names(projector);
    else if (question == PROJECTOR_ASKS_MENU)
        menu_open(projector->game);
    else if (question == PROJECTOR_ASKS_CODE)
        projector_new_code(projector);
    else if (seat < projector->room->seat_count && projector->room->seats[seat].present)
        projector_stand_up(projector, seat);
}
