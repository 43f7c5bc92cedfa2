#include "front/window/calibrate/stepping.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/calibrate/hands.h"
#include "front/window/calibrate/vote_file.h"
#include "front/window/meeting/keeping.h"
#include "front/window/meeting/phones.h"
#include "team/brought.h"
#include "team/taking_back.h"

#include "base/banned.h"

int64_t calibrate_now(const Calibrate *calibrate) {
    return calibrate->base_ms + (int64_t)(app_now(calibrate->game->app) - calibrate->base_now);
}

/* ---- what the set-up can take back ---- */

void calibrate_note_change(Calibrate *calibrate, CalibrationInputKind kind, const char *name) {
    GROW(&calibrate->changes, items);
    calibrate->changes.items[calibrate->changes.count++] =
        (SetUpChange){.kind = kind,
                      .name = name ? xstrdup(name) : NULL,
                      .settings = calibrate->session->settings};
}

void calibrate_forget_changes(Calibrate *calibrate) {
    while (calibrate->changes.count)
        free(calibrate->changes.items[--calibrate->changes.count].name);
}

/* ---- stepping ---- */

void calibrate_focus(Calibrate *calibrate, int id) {
    ui_focus(app_ui(calibrate->game->app), id);
}

void calibrate_show(Calibrate *calibrate, CalibrateView view) {
    Ui *ui = app_ui(calibrate->game->app);
    calibrate->view = view;
    if (view != CALIBRATE_CHAIR)
        phones_hide_chair(&calibrate->meeting);
    ui_scroll_top(ui, CALIBRATE_ID_PAGE);
    bool set_up = view == CALIBRATE_SESSION && calibrate->session->stage == STAGE_SET_UP;
    bool naming = set_up && !calibrate->asked.web; /* who comes with a phone names itself */
    bool ruling = view == CALIBRATE_SESSION && calibrate->session->stage == STAGE_VERDICT;
    bool counting = view == CALIBRATE_SESSION && hands_are_counted(calibrate);
    calibrate_focus(calibrate, naming                                 ? CALIBRATE_ID_NAME
                               : counting                             ? CALIBRATE_ID_RAISED
                               : ruling                               ? CALIBRATE_ID_RULE
                               : view == CALIBRATE_PAUSE              ? CALIBRATE_ID_GO_ON
                               : view == CALIBRATE_UNFINISHED         ? CALIBRATE_ID_KEPT
                               : view == CALIBRATE_BRINGING           ? CALIBRATE_ID_SAID
                               : view == CALIBRATE_BRINGING_SENTENCES ? CALIBRATE_ID_PICK
                                                                      : CALIBRATE_ID_GO);
    app_rebuild(calibrate->game->app);
}

static void set_rule_field(Calibrate *calibrate) {
    const CalibrationItem *item = &calibrate->session->items[calibrate->session->at];
    int at =
        item->rule < 0 ? item->before : item->rule; /* of one that was reopened, to start from */
    const CalibrationRule *rule = at < 0 ? NULL : &calibrate->session->rules[at];
    field_set(&calibrate->rule, rule ? rule->text : "");
    calibrate->rule_from = rule ? rule->from + 1 : 0;
}

static void write_votes(Calibrate *calibrate) {
    Findings findings;
    findings_init(&findings, calibrate->lang);
    if (!vote_file_write(calibrate, &findings))
        meeting_say_findings(&calibrate->meeting, &findings);
    findings_release(&findings);
}

/* Another stage or another item: what belonged to the one before is forgotten. */
void calibrate_arrive(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    bool same = calibrate->shown_stage == (int)session->stage && calibrate->shown_at == session->at;
    bool voting = session->stage == STAGE_VOTE || session->stage == STAGE_AGAIN;
    if (voting && !same)
        hands_pass_on(calibrate, -1);
    else if (voting && calibrate->voter < 0) /* what is typed meanwhile keeps the focus */
        calibrate->voter = hands_next(calibrate, -1);
    else if (voting && !session->seats[calibrate->voter].present)
        hands_pass_on(calibrate, calibrate->voter);
    if (same)
        return;
    calibrate->shown_stage = (int)session->stage;
    calibrate->shown_at = session->at;
    calibrate->deciding = false;
    field_set(&calibrate->dissent, "");
    calibrate->asked_dissent = false;
    calibrate->talk_from = (double)INFINITY;
    calibrate->own = -1;
    calibrate->with_reference = false;
    if (!voting)
        calibrate->meeting.closes_at = (double)INFINITY;
    if (session->stage == STAGE_VERDICT)
        set_rule_field(calibrate);
    if (session->stage != STAGE_SET_UP && calibrate->view != CALIBRATE_PEOPLE)
        calibrate_forget_changes(calibrate);
    if (session->stage == STAGE_ENDED && session->settings.solo)
        write_votes(calibrate);
    if (calibrate->view == CALIBRATE_SESSION)
        calibrate_show(calibrate, CALIBRATE_SESSION);
}

static void show_moved(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    calibrate_arrive(calibrate);
    if (calibrate->meeting.server && calibrate->view == CALIBRATE_SESSION && !calibrate->handed &&
        calibration_voted(session) && calibration_voted(session) == calibration_present(session))
        calibrate_focus(calibrate, CALIBRATE_ID_GO); /* the phones have all voted */
    app_rebuild(calibrate->game->app);
}

void calibrate_moved(Calibrate *calibrate) {
    calibrate->meeting.phones_moved = false;
    keeping_whole(&calibrate->meeting);
    show_moved(calibrate);
}

void calibrate_moved_by_phones(Calibrate *calibrate) {
    calibrate->meeting.phones_moved = true;
    keeping_soon(&calibrate->meeting);
}

void calibrate_keep_due(Calibrate *calibrate) {
    if (app_now(calibrate->game->app) < calibrate->meeting.keep_at)
        return;
    keeping_now(&calibrate->meeting);
    if (calibrate->meeting.phones_moved)
        show_moved(calibrate);
    calibrate->meeting.phones_moved = false;
}

bool calibrate_take(Calibrate *calibrate, CalibrationInput input) {
    input.at_ms = calibrate_now(calibrate);
    Msg refused = calibration_step(calibrate->session, &input);
    meeting_say_msg(&calibrate->meeting, false, refused);
    if (refused != MSG_NONE)
        return false;
    calibrate_moved(calibrate);
    return true;
}

bool calibrate_keep_rule(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    if (session->stage != STAGE_VERDICT)
        return true;
    const CalibrationItem *item = &session->items[session->at];
    const char *before = item->rule < 0 ? "" : session->rules[item->rule].text;
    if (!strcmp(before, field_text(&calibrate->rule)) && (item->rule >= 0 || item->before < 0))
        return true;
    return calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_RULE,
                                                        .text = field_text(&calibrate->rule),
                                                        .rule = calibrate->rule_from});
}

/* ---- asking ---- */

void calibrate_ask(Calibrate *calibrate, CalibrateQuestion question, int seat) {
    calibrate->question = question;
    calibrate->asked_seat = seat;
    calibrate_focus(calibrate, CALIBRATE_ID_NO); /* Enter loses nothing */
    app_rebuild(calibrate->game->app);
}

void calibrate_stop_asking(Calibrate *calibrate) {
    bool seats = calibrate->question == QUESTION_REMOVE;
    calibrate->question = QUESTION_NONE;
    calibrate_focus(calibrate, seats ? CALIBRATE_ID_SEAT + calibrate->asked_seat : CALIBRATE_ID_GO);
    app_rebuild(calibrate->game->app);
}

/* ---- taking back ---- */

static bool undo_change(Calibrate *calibrate) {
    if (!calibrate->changes.count)
        return false;
    SetUpChange change = calibrate->changes.items[--calibrate->changes.count];
    CalibrationInput input = {
        .kind = change.kind, .text = change.name, .settings = change.settings};
    if (change.kind == CALIBRATE_SEAT) {
        input.kind = CALIBRATE_UNSEAT;
        input.seat = calibration_find_seat(calibrate->session, change.name);
    } else if (change.kind == CALIBRATE_UNSEAT) {
        input.kind = CALIBRATE_SEAT;
    }
    bool done = calibrate_take(calibrate, input);
    if (done && change.kind == CALIBRATE_UNSEAT && calibrate->meeting.server)
        server_give_back(calibrate->meeting.server,
                         calibration_find_seat(calibrate->session, change.name));
    free(change.name);
    return done;
}

static bool is_voting(const Calibrate *calibrate) {
    return calibrate->session->stage == STAGE_VOTE || calibrate->session->stage == STAGE_AGAIN;
}

/* Of the table of statements that was read last: not taken away by hand since. */
static bool is_read(const Calibrate *calibrate, int at) {
    return calibrate->bring.read[at] &&
           brought_is_to_vote(calibrate->session, calibrate->set->item_count + at);
}

static bool can_unread(const Calibrate *calibrate) {
    for (int i = 0; i < BROUGHT_MOST; i++)
        if (is_read(calibrate, i))
            return true;
    return false;
}

static void unread(Calibrate *calibrate) {
    int gone = 0;
    Text said = {0};
    for (int i = 0; i < BROUGHT_MOST; i++) {
        CalibrationInput input = {.kind = CALIBRATE_DROP,
                                  .at_ms = calibrate_now(calibrate),
                                  .item = calibrate->set->item_count + i};
        gone += is_read(calibrate, i) && calibration_step(calibrate->session, &input) == MSG_NONE;
        calibrate->bring.read[i] = false;
    }
    calibrate_moved(calibrate);
    msg_count(&said, calibrate->lang, MSG_CALIBRATE_BRING_UNDONE, gone);
    meeting_say(&calibrate->meeting, true, text_cstr(&said));
    text_release(&said);
}

bool calibrate_can_undo(const Calibrate *calibrate) {
    if (calibrate->view == CALIBRATE_BRINGING)
        return can_unread(calibrate);
    if (calibrate->view != CALIBRATE_SESSION && calibrate->view != CALIBRATE_PEOPLE)
        return false;
    bool changes = calibrate->view == CALIBRATE_PEOPLE || calibrate->session->stage == STAGE_SET_UP;
    return !changes || calibrate->changes.count > 0;
}

bool calibrate_can_redo(const Calibrate *calibrate) {
    return calibrate->view == CALIBRATE_SESSION && !calibrate->session->settings.solo &&
           calibration_can_redo(calibrate->session);
}

/* Alone, each vote goes on to the next by itself: both are one step. */
static void undo_alone(Calibrate *calibrate) {
    Calibration *session = calibrate->session;
    if (!calibration_undo(session))
        return;
    if (session->stage == STAGE_VOTE) {
        CalibrationInput unvote = {.at_ms = calibrate_now(calibrate), .kind = CALIBRATE_UNVOTE};
        calibration_step(session, &unvote);
    }
}

/* What is open on the page is closed before anything is taken back. */
static bool undo_page(Calibrate *calibrate) {
    if (calibrate->deciding) {
        calibrate->deciding = false;
        calibrate_show(calibrate, CALIBRATE_SESSION);
        return true;
    }
    if (!is_voting(calibrate) || !calibrate->handed)
        return false;
    if (calibrate->picked >= 0) {
        calibrate->picked = -1;
        calibrate_focus(calibrate, CALIBRATE_ID_CATEGORY);
        return true;
    }
    if (calibrate->session->settings.solo)
        return false;
    calibrate->handed = false; /* covered again */
    calibrate_focus(calibrate, CALIBRATE_ID_GO);
    return true;
}

void calibrate_undo(Calibrate *calibrate) {
    Calibration *session = calibrate->session;
    if (!calibrate_can_undo(calibrate))
        return;
    meeting_say(&calibrate->meeting, false, NULL);
    if (calibrate->view == CALIBRATE_BRINGING) {
        unread(calibrate);
        return;
    }
    if (session->stage == STAGE_SET_UP || calibrate->view == CALIBRATE_PEOPLE) {
        undo_change(calibrate);
        return;
    }
    if (undo_page(calibrate))
        return;
    int last = session->settings.solo ? -1 : hands_last(calibrate);
    if (last >= 0) {
        if (calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_UNVOTE, .seat = last}))
            hands_pass_on(calibrate, last - 1);
    } else if (!session->settings.solo && calibration_voted(session)) {
        calibrate_ask(calibrate, QUESTION_UNDO, -1);
    } else {
        calibrate_undo_surely(calibrate);
    }
}

static void step_elsewhere(Calibrate *calibrate) {
    calibrate->shown_stage = calibrate->shown_at = -1; /* even where it looks the same */
    calibrate_moved(calibrate);
}

void calibrate_undo_surely(Calibrate *calibrate) {
    if (calibrate->session->settings.solo)
        undo_alone(calibrate);
    else
        calibration_undo(calibrate->session);
    step_elsewhere(calibrate);
}

void calibrate_redo(Calibrate *calibrate) {
    if (!calibrate_can_redo(calibrate))
        return;
    meeting_say(&calibrate->meeting, false, NULL);
    calibration_redo(calibrate->session);
    step_elsewhere(calibrate);
}

/* ---- going ---- */

void calibrate_leave(Calibrate *calibrate) {
    if (calibrate->session && calibrate->view != CALIBRATE_ENTRANCE)
        calibrate_keep_rule(calibrate);
    app_back(calibrate->game->app);
}
