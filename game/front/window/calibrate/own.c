/* Each person's own differences from the verdict, in private; and the votes of who voted alone. */
#include "front/window/calibrate/own.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/hands.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/meeting/phones.h"
#include "team/outcome.h"

#include "base/banned.h"

/* ---- who looks ---- */

static bool took_part(const Calibrate *calibrate, int seat) {
    int same;
    return outcome_standing(calibrate->session, seat, false, &same) > 0 ||
           calibrate->session->seats[seat].present;
}

/* Who voted with a phone sees them there, and nobody asks for them here. */
static bool has_phone(const Calibrate *calibrate, int seat) {
    for (int i = 0; !calibrate->meeting.server && i < calibrate->meeting.known.count; i++)
        if (calibrate->meeting.known.items[i].seat == seat)
            return true;
    return phones_have(&calibrate->meeting, seat);
}

static void build_who(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    int phones = 0, here = 0;
    for (int i = 0; i < session->seat_count; i++)
        if (took_part(calibrate, i))
            ++*(has_phone(calibrate, i) ? &phones : &here);
    calibrate_page(calibrate, ui, NULL);
    ui_heading(ui, 1, msg(lang, MSG_CALIBRATE_OWN_WHO));
    if (phones)
        meeting_text(ui, msg(lang, MSG_CALIBRATE_OWN_PHONES));
    if (here)
        meeting_text(ui, msg(lang, MSG_CALIBRATE_OWN_HINT))->colour = COLOUR_MUTED;
    ui_row(ui, (Box){.gap = SPACE_8, .wrap = true});
    for (int i = 0; i < session->seat_count; i++)
        if (took_part(calibrate, i) && !has_phone(calibrate, i))
            ui_button(ui, CALIBRATE_ID_SEAT + i, session->seats[i].name);
    ui_end(ui);
    ui_end(ui);
    meeting_foot_go(&calibrate->meeting, ui, MSG_CALIBRATE_BACK, STATE_PRIMARY);
}

/* ---- one's own ---- */

static void difference(Calibrate *calibrate, Ui *ui, int index) {
    Lang lang = calibrate->lang;
    const CalibrationItem *item = &calibrate->session->items[index];
    Judgement first = item->votes[0][calibrate->own].judgement;
    Judgement last = outcome_last_vote(calibrate->session, calibrate->own, index).judgement;
    const char *mine = calibrate_judgement(calibrate, ui, first);
    if (item->rounds > 1 && (first.category != last.category || first.kind != last.kind))
        mine = meeting_fill(ui, lang, MSG_CALIBRATE_FROM_TO, mine,
                            calibrate_judgement(calibrate, ui, last), NULL);
    ui_column(ui, (Box){.gap = SPACE_4});
    meeting_text(ui, meeting_plain(ui, &calibrate->session->set->items[item->statement].text));
    meeting_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_OWN_ITEM, mine,
                                  calibrate_judgement(calibrate, ui, item->verdict), NULL));
    ui_end(ui);
}

static void build_own(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    int before, after, shown = 0;
    outcome_standing(session, calibrate->own, true, &before);
    int judged = outcome_standing(session, calibrate->own, false, &after);
    ui_heading(ui, 1,
               meeting_fill(ui, lang, MSG_CALIBRATE_OWN_TITLE, session->seats[calibrate->own].name,
                            NULL, NULL));
    meeting_text(ui, meeting_fill(ui, lang, MSG_CALIBRATE_OWN_COUNT, meeting_digits(ui, after),
                                  meeting_digits(ui, judged), meeting_digits(ui, before)));
    for (int i = 0; i < session->item_count; i++) {
        Differs first = outcome_differs(session, calibrate->own, i, true);
        Differs last = outcome_differs(session, calibrate->own, i, false);
        if (first < DIFFERS_IN_KIND && last < DIFFERS_IN_KIND)
            continue;
        if (!shown++)
            ui_heading(ui, 3, msg(lang, MSG_CALIBRATE_OWN_LIST));
        difference(calibrate, ui, i);
    }
    if (!shown)
        meeting_text(ui, msg(lang, MSG_CALIBRATE_OWN_NONE));
    meeting_note(ui, msg(lang, MSG_CALIBRATE_OWN_MEANING));
}

void calibrate_build_own(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    if (calibrate->view == CALIBRATE_OWN_WHO || calibrate->own < 0) {
        build_who(calibrate, ui);
        return;
    }
    const char *name = calibrate->session->seats[calibrate->own].name;
    calibrate_page(calibrate, ui, NULL);
    if (calibrate->handed) {
        build_own(calibrate, ui);
    } else {
        meeting_text(ui, msg(lang, MSG_CALIBRATE_GIVE_TO))->colour = COLOUR_MUTED;
        Widget *who = ui_heading(ui, 1, name);
        who->colour = COLOUR_ACCENT;
        meeting_text(ui, msg(lang, MSG_CALIBRATE_OWN_COVER));
        meeting_note(ui, msg(lang, MSG_CALIBRATE_PROJECTED));
    }
    ui_end(ui);
    meeting_foot(&calibrate->meeting, ui);
    if (!calibrate->handed)
        ui_button(ui, CALIBRATE_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    ui_button(ui, CALIBRATE_ID_GO,
              calibrate->handed ? msg(lang, MSG_CALIBRATE_OWN_DONE)
                                : meeting_fill(ui, lang, MSG_CALIBRATE_I_AM, name, NULL, NULL))
        ->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

bool calibrate_act_own(Calibrate *calibrate, const UiAction *action) {
    int seat = action->id - CALIBRATE_ID_SEAT;
    if (action->kind != UI_PRESS)
        return false;
    if (calibrate->view == CALIBRATE_OWN_WHO) {
        if (seat >= 0 && seat < calibrate->session->seat_count) {
            calibrate->own = seat;
            calibrate->handed = false;
            calibrate_show(calibrate, CALIBRATE_OWN);
        } else if (action->id == CALIBRATE_ID_GO) {
            calibrate_show(calibrate, CALIBRATE_SESSION);
        }
    } else if (action->id == CALIBRATE_ID_GO && !calibrate->handed) {
        calibrate->handed = true;
        calibrate_show(calibrate, CALIBRATE_OWN);
    } else {
        calibrate->own = -1;
        calibrate->handed = false;
        calibrate_show(calibrate, CALIBRATE_OWN_WHO);
    }
    return true;
}

static void beside_reference(Calibrate *calibrate, Ui *ui, int index) {
    Lang lang = calibrate->lang;
    const CalibrationItem *item = &calibrate->session->items[index];
    const Statement *s = &calibrate->session->set->items[item->statement];
    int seat = calibrate->voter < 0 ? 0 : calibrate->voter;
    Judgement mine = outcome_last_vote(calibrate->session, seat, index).judgement;
    const Judgement voices[] = {mine, calibrate->team[item->statement], {s->category, s->kind}};
    static const Msg names[] = {MSG_CALIBRATE_ALONE_YOU, MSG_CALIBRATE_ALONE_TEAM,
                                MSG_CALIBRATE_ALONE_REFERENCE};
    ui_rule(ui);
    ui_column(ui, (Box){.gap = SPACE_8});
    meeting_text(ui, meeting_plain(ui, &s->text))->face = FACE_SEMIBOLD;
    ui_row(ui, (Box){.gap = SPACE_32, .wrap = true});
    for (int v = 0; v < 3; v++) {
        if (v == 1 && voices[v].category < 0)
            continue;
        ui_column(ui, (Box){.gap = SPACE_4});
        meeting_note(
            ui, msg(lang, v == 2 && s->borderline ? MSG_CALIBRATE_REFERENCE_BORDER : names[v]));
        ui_text(ui, TYPE_INTERFACE, calibrate_judgement(calibrate, ui, voices[v]));
        ui_end(ui);
    }
    ui_end(ui);
    meeting_note(ui, meeting_plain(ui, &s->why));
    ui_end(ui);
}

void calibrate_build_alone(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    calibrate_page(calibrate, ui, NULL);
    ui_heading(ui, 1, msg(lang, MSG_CALIBRATE_ALONE_DONE));
    if (calibrate->votes_path)
        ui_text(ui, TYPE_REPLY,
                meeting_fill(ui, lang, MSG_CALIBRATE_ALONE_AT, calibrate->votes_path, NULL, NULL));
    if (!calibrate->with_reference) {
        meeting_text(ui, msg(lang, MSG_CALIBRATE_ALONE_SPOILS))->colour = COLOUR_MUTED;
    } else {
        for (int i = 0; i < session->item_count; i++)
            if (session->items[i].rounds)
                beside_reference(calibrate, ui, i);
    }
    ui_end(ui);
    meeting_foot(&calibrate->meeting, ui);
    if (!calibrate->with_reference)
        ui_button(ui, CALIBRATE_ID_REFERENCE,
                  msg(lang, calibrate->has_team ? MSG_CALIBRATE_ALONE_SHOW_TEAM
                                                : MSG_CALIBRATE_ALONE_SHOW));
    ui_button(ui, CALIBRATE_ID_GO, msg(lang, MSG_CALIBRATE_PAUSE_MENU))->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}
