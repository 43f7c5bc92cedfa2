/* Examples and blind votes: handed from seat to seat on this machine, or waiting for the phones. */
#include "front/window/calibrate/vote.h"

#include <math.h>
#include <stdlib.h>

#include "front/window/calibrate/bars.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/hands.h"
#include "front/window/calibrate/joining.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/steps.h"

#include "base/banned.h"

/* "Uitspraak 4 van 12 · eerste stemming" */
static const char *where(Calibrate *calibrate, Ui *ui) {
    const Calibration *session = calibrate->session;
    Msg key = session->settings.solo          ? MSG_CALIBRATE_WHERE_SOLO
              : session->stage == STAGE_AGAIN ? MSG_CALIBRATE_WHERE_SECOND
                                              : MSG_CALIBRATE_WHERE_FIRST;
    return meeting_fill(ui, calibrate->lang, key, meeting_digits(ui, session->at + 1),
                        meeting_digits(ui, session->item_count), NULL);
}

/* ---- examples, with their answer ---- */

void calibrate_build_anchor(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    int statement = session->anchors[session->at];
    const Statement *s = &calibrate->session->set->items[statement];
    calibrate_page(calibrate, ui,
                   meeting_fill(ui, lang, MSG_CALIBRATE_ANCHOR, meeting_digits(ui, session->at + 1),
                                meeting_digits(ui, session->anchor_count), NULL));
    calibrate_statement(calibrate, ui, statement, false);
    ui_column(ui, (Box){.gap = SPACE_8});
    meeting_note(ui, msg(lang, MSG_CALIBRATE_ANCHOR_ANSWER));
    Widget *answer =
        ui_heading(ui, 2, calibrate_judgement(calibrate, ui, (Judgement){s->category, s->kind}));
    answer->colour = COLOUR_ACCENT;
    meeting_text(ui, meeting_plain(ui, &s->why));
    ui_end(ui);
    ui_end(ui);
    calibrate_foot(calibrate, ui);
}

void calibrate_time_over(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    if (session->stage != STAGE_VOTE && session->stage != STAGE_AGAIN)
        return;
    if (hands_share_time(calibrate) && calibration_voted(session)) {
        calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_REVEAL});
        return;
    }
    if (!hands_share_time(calibrate) && calibrate->handed) {
        int seat = calibrate->voter;
        hands_pass_on(calibrate, seat);
        if (calibrate->voter == seat) /* nobody else: the vote may be closed */
            calibrate->voter = -1;
    }
    meeting_say_msg(&calibrate->meeting, false, MSG_CALIBRATE_TIME_OVER);
    app_rebuild(calibrate->game->app);
}

/* ---- the pages of a vote ---- */

static void time_left(Calibrate *calibrate, Ui *ui) {
    if (isinf(calibrate->meeting.closes_at))
        return;
    int seconds = meeting_seconds_left(&calibrate->meeting);
    const char *value = meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_SECONDS_VALUE,
                                     meeting_digits(ui, seconds), NULL, NULL);
    double all = calibrate->session->settings.vote_seconds;
    const char *name =
        meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_TIME_LEFT, value, NULL, NULL);
    ui_meter(ui, name, value, all > 0 ? 100 * seconds / all : 0, COLOUR_INK);
}

static void voted(Calibrate *calibrate, Ui *ui, bool large) {
    const Calibration *session = calibrate->session;
    int count = calibration_voted(session), present = calibration_present(session);
    const char *text = meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_VOTED,
                                    meeting_digits(ui, count), meeting_digits(ui, present), NULL);
    ui_column(ui, (Box){.gap = SPACE_12});
    Widget *label = large ? ui_heading(ui, 2, text) : meeting_note(ui, text);
    label->state |= STATE_LIVE;
    calibrate_dots(calibrate, ui, count, present);
    ui_end(ui);
}

/* Between two seats: nothing of the vote before is left on the screen. */
static void cover(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    const char *name = session->seats[calibrate->voter].name;
    calibrate_page(calibrate, ui, where(calibrate, ui));
    calibrate_statement(calibrate, ui, session->items[session->at].statement, false);
    ui_rule(ui);
    ui_column(ui, (Box){.gap = SPACE_4});
    meeting_text(ui, msg(lang, MSG_CALIBRATE_GIVE_TO))->colour = COLOUR_MUTED;
    Widget *who = ui_heading(ui, 2, name);
    who->type = TYPE_TITLE;
    who->colour = COLOUR_ACCENT;
    ui_end(ui);
    voted(calibrate, ui, false);
    meeting_note(ui, msg(lang, MSG_CALIBRATE_PROJECTED));
    ui_end(ui);
    meeting_foot(&calibrate->meeting, ui);
    CalibrateStep close = steps_close(calibrate, CALIBRATE_ID_CLOSE);
    steps_button(calibrate, ui, &close)->state |= STATE_QUIET;
    ui_button(ui, CALIBRATE_ID_SKIP, meeting_fill(ui, lang, MSG_CALIBRATE_SKIP, name, NULL, NULL));
    ui_button(ui, CALIBRATE_ID_GO, meeting_fill(ui, lang, MSG_CALIBRATE_I_AM, name, NULL, NULL))
        ->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

/* All have voted, or the phones are voting: how many, and never what. */
static void room(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    calibrate_page(calibrate, ui, where(calibrate, ui));
    calibrate_statement(calibrate, ui, session->items[session->at].statement, false);
    ui_rule(ui);
    voted(calibrate, ui, true);
    if (calibrate->meeting.server)
        meeting_note(ui, meeting_fill(ui, lang, MSG_CALIBRATE_VOTE_AT,
                                      server_url(calibrate->meeting.server),
                                      server_code(calibrate->meeting.server), NULL));
    if (calibrate->meeting.server)
        ui_button(ui, CALIBRATE_ID_BIG, msg(lang, MSG_CALIBRATE_BIG))->state |= STATE_QUIET;
    time_left(calibrate, ui);
    if (hands_next(calibrate, -1) >= 0) {
        meeting_note(ui, msg(lang, calibrate->meeting.server ? MSG_CALIBRATE_VOTE_HERE
                                                             : MSG_CALIBRATE_VOTE_LATER));
        ui_row(ui, (Box){.gap = SPACE_8, .wrap = true});
        for (int i = 0; i < session->seat_count; i++)
            if (hands_wait_for(calibrate, i))
                ui_button(ui, CALIBRATE_ID_SEAT + i, session->seats[i].name);
        ui_end(ui);
    }
    ui_end(ui);
    calibrate_foot(calibrate, ui);
}

static void categories(Calibrate *calibrate, Ui *ui) {
    const House *house = calibrate->house;
    bool narrow = ui_is_narrow(ui);
    int count = house->category_count, columns = narrow ? 1 : 2;
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int i = 0; i <= count; i += columns) {
        ui_row(ui, (Box){.gap = SPACE_8});
        for (int c = i; c < i + columns; c++) {
            Widget *card = NULL;
            if (c < count)
                card = ui_card(ui, CALIBRATE_ID_CATEGORY + c, c + 1, house->categories[c].label);
            else if (c == count)
                card = ui_card(ui, CALIBRATE_ID_DONT_KNOW, c + 1,
                               msg(calibrate->lang, MSG_CALIBRATE_DONT_KNOW));
            else
                card = ui_spring(ui);
            card->lay.grow = 1;
            card->type = meeting_body(ui);
        }
        ui_end(ui);
    }
    ui_end(ui);
}

static void kind_card(Calibrate *calibrate, Ui *ui, int k) {
    const House *house = calibrate->house;
    bool known = k < house->kind_count;
    const char *label =
        known ? house->kinds[k].label : msg(calibrate->lang, MSG_CALIBRATE_NO_KIND_VOTE);
    ui_card_begin(ui, CALIBRATE_ID_KIND + k, k + 1, label)->lay.grow = 1;
    meeting_text(ui, label)->face = known ? FACE_SEMIBOLD : FACE_REGULAR;
    if (known && *house->kinds[k].why.source)
        meeting_note(ui, meeting_plain(ui, &house->kinds[k].why));
    ui_end(ui);
}

static void kinds(Calibrate *calibrate, Ui *ui) {
    int count = calibrate->house->kind_count, columns = ui_is_narrow(ui) ? 1 : 2;
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int k = 0; k <= count; k += columns) {
        ui_row(ui, (Box){.gap = SPACE_8});
        for (int i = k; i < k + columns; i++) {
            if (i <= count)
                kind_card(calibrate, ui, i);
            else
                ui_spring(ui);
        }
        ui_end(ui);
    }
    ui_end(ui);
}

static void ballot(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    const char *name = session->seats[calibrate->voter].name;
    bool solo = session->settings.solo;
    calibrate_page(calibrate, ui, where(calibrate, ui));
    calibrate_statement(calibrate, ui, session->items[session->at].statement, false);
    const char *question =
        calibrate->picked < 0
            ? meeting_plain(ui, &calibrate->set->question)
            : meeting_fill(ui, lang, MSG_CALIBRATE_WHICH_KIND,
                           calibrate->house->categories[calibrate->picked].label, NULL, NULL);
    meeting_text(ui, solo ? question
                          : meeting_fill(ui, lang, MSG_CALIBRATE_ASKED, name, question, NULL))
        ->colour = COLOUR_MUTED;
    time_left(calibrate, ui);
    if (calibrate->picked >= 0)
        kinds(calibrate, ui);
    else
        categories(calibrate, ui);
    ui_field(ui, CALIBRATE_ID_NOTE, msg(lang, solo ? MSG_CALIBRATE_NOTE : MSG_CALIBRATE_NOTE_SHOWN),
             &calibrate->note);
    ui_end(ui);
    meeting_foot(&calibrate->meeting, ui);
    if (calibrate->picked >= 0)
        ui_button(ui, CALIBRATE_ID_KIND_BACK, msg(lang, MSG_SCENE_KIND_BACK))->state |= STATE_QUIET;
    else
        meeting_note(ui, msg(lang, solo ? MSG_CALIBRATE_KEYS_ALONE : MSG_CALIBRATE_KEYS));
    ui_end(ui);
    ui_end(ui);
}

void calibrate_build_vote(Calibrate *calibrate, Ui *ui) {
    if (calibrate->voter >= 0 && calibrate->handed)
        ballot(calibrate, ui);
    else if (calibrate->voter >= 0 && !calibrate->meeting.server)
        cover(calibrate, ui);
    else
        room(calibrate, ui);
}

/* ---- acting ---- */

static void hand_to(Calibrate *calibrate, int seat) {
    calibrate->voter = seat;
    calibrate->handed = true;
    calibrate->picked = -1;
    field_set(&calibrate->note, "");
    if (!hands_share_time(calibrate))
        hands_start_time(calibrate);
    meeting_say(&calibrate->meeting, false, NULL);
    ui_scroll_top(app_ui(calibrate->game->app), CALIBRATE_ID_PAGE);
    calibrate_focus(calibrate, CALIBRATE_ID_CATEGORY);
}

static void cast(Calibrate *calibrate, Judgement judgement) {
    bool solo = calibrate->session->settings.solo;
    int seat = calibrate->voter;
    const char *note = field_text(&calibrate->note);
    if (!calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_VOTE,
                                                      .seat = seat,
                                                      .judgement = judgement,
                                                      .text = note}))
        return;
    if (solo)
        calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_NEXT});
    if (calibrate->session->stage != STAGE_ENDED)
        hands_pass_on(calibrate, seat);
}

static void pick(Calibrate *calibrate, int category) {
    const House *house = calibrate->house;
    if (category == house->complaint && house->kind_count) {
        calibrate->picked = category;
        ui_scroll_top(app_ui(calibrate->game->app), CALIBRATE_ID_PAGE);
        calibrate_focus(calibrate, CALIBRATE_ID_KIND);
    } else {
        cast(calibrate, (Judgement){category, -1});
    }
}

static bool act_ballot(Calibrate *calibrate, int id) {
    const House *house = calibrate->house;
    if (id == CALIBRATE_ID_DONT_KNOW) {
        cast(calibrate, (Judgement){VOTE_DONT_KNOW, -1});
    } else if (id == CALIBRATE_ID_KIND_BACK) {
        calibrate->picked = -1;
        calibrate_focus(calibrate, CALIBRATE_ID_CATEGORY);
    } else if (id >= CALIBRATE_ID_CATEGORY && id < CALIBRATE_ID_CATEGORY + house->category_count) {
        pick(calibrate, id - CALIBRATE_ID_CATEGORY);
    } else if (id >= CALIBRATE_ID_KIND && id <= CALIBRATE_ID_KIND + house->kind_count) {
        int kind = id - CALIBRATE_ID_KIND;
        cast(calibrate, (Judgement){calibrate->picked, kind < house->kind_count ? kind : -1});
    } else {
        return false;
    }
    return true;
}

/* Who waits is handed the machine; who passes may come back to it before the reveal. */
static void skip(Calibrate *calibrate) {
    int seat = calibrate->voter;
    hands_pass_on(calibrate, seat);
    if (calibrate->voter <= seat) /* all have had their turn */
        calibrate->voter = -1;
}

bool calibrate_act_vote(Calibrate *calibrate, const UiAction *action) {
    const Calibration *session = calibrate->session;
    if (action->kind != UI_PRESS)
        return false;
    if (session->stage == STAGE_ANCHOR)
        return action->id == CALIBRATE_ID_GO &&
               calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_NEXT});
    if (calibrate->voter >= 0 && calibrate->handed)
        return act_ballot(calibrate, action->id);
    if (action->id == CALIBRATE_ID_BIG)
        return calibrate_act_phones(calibrate, action);
    bool covered = calibrate->voter >= 0 && !calibrate->meeting.server;
    if (covered && action->id == CALIBRATE_ID_GO) {
        hand_to(calibrate, calibrate->voter);
    } else if (covered && action->id == CALIBRATE_ID_SKIP) {
        skip(calibrate);
    } else if (action->id == CALIBRATE_ID_GO || action->id == CALIBRATE_ID_CLOSE) {
        calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_REVEAL});
    } else if (action->id >= CALIBRATE_ID_SEAT &&
               action->id < CALIBRATE_ID_SEAT + session->seat_count) {
        hand_to(calibrate, action->id - CALIBRATE_ID_SEAT);
    } else {
        return false;
    }
    return true;
}
