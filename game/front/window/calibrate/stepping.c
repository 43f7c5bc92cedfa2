#include "front/window/calibrate/stepping.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/calibrate/hands.h"
#include "front/window/calibrate/keeping.h"
#include "front/window/calibrate/saying.h"
#include "front/window/calibrate/vote_file.h"

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
    ui_scroll_top(ui, CALIBRATE_ID_PAGE);
    bool naming = view == CALIBRATE_SESSION && calibrate->session->stage == STAGE_SET_UP;
    calibrate_focus(calibrate, naming                    ? CALIBRATE_ID_NAME
                               : view == CALIBRATE_PAUSE ? CALIBRATE_ID_GO_ON
                                                         : CALIBRATE_ID_GO);
    app_rebuild(calibrate->game->app);
}

static void set_rule_field(Calibrate *calibrate) {
    const CalibrationItem *item = &calibrate->session->items[calibrate->session->at];
    const CalibrationRule *rule = item->rule < 0 ? NULL : &calibrate->session->rules[item->rule];
    field_set(&calibrate->rule, rule ? rule->text : "");
    calibrate->rule_from = rule ? rule->from + 1 : 0;
}

static void write_votes(Calibrate *calibrate) {
    Findings findings;
    findings_init(&findings, calibrate->lang);
    if (!vote_file_write(calibrate, &findings))
        calibrate_say_findings(calibrate, &findings);
    findings_release(&findings);
}

/* Another stage or another item: what belonged to the one before is forgotten. */
void calibrate_arrive(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    bool same = calibrate->shown_stage == (int)session->stage && calibrate->shown_at == session->at;
    bool voting = session->stage == STAGE_VOTE || session->stage == STAGE_AGAIN;
    if (voting && (calibrate->voter < 0 || !same))
        hands_pass_on(calibrate, -1);
    else if (voting && !session->seats[calibrate->voter].present)
        hands_pass_on(calibrate, calibrate->voter);
    if (same)
        return;
    calibrate->shown_stage = (int)session->stage;
    calibrate->shown_at = session->at;
    calibrate->deciding = false;
    field_set(&calibrate->dissent, "");
    calibrate->own = -1;
    calibrate->with_reference = false;
    if (!voting)
        calibrate->closes_at = (double)INFINITY;
    if (session->stage == STAGE_VERDICT)
        set_rule_field(calibrate);
    if (session->stage != STAGE_SET_UP)
        calibrate_forget_changes(calibrate);
    if (session->stage == STAGE_ENDED && session->settings.solo)
        write_votes(calibrate);
    if (calibrate->view == CALIBRATE_SESSION)
        calibrate_show(calibrate, CALIBRATE_SESSION);
}

static void show_moved(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    calibrate_arrive(calibrate);
    if (calibrate->server && calibrate->view == CALIBRATE_SESSION && !calibrate->handed &&
        calibration_voted(session) && calibration_voted(session) == calibration_present(session))
        calibrate_focus(calibrate, CALIBRATE_ID_GO); /* the phones have all voted */
    app_rebuild(calibrate->game->app);
}

void calibrate_moved(Calibrate *calibrate) {
    calibrate->phones_moved = false;
    keeping_whole(calibrate);
    show_moved(calibrate);
}

void calibrate_moved_by_phones(Calibrate *calibrate) {
    calibrate->phones_moved = true;
    keeping_soon(calibrate);
}

void calibrate_keep_due(Calibrate *calibrate) {
    if (app_now(calibrate->game->app) < calibrate->keep_at)
        return;
    keeping_now(calibrate);
    if (calibrate->phones_moved)
        show_moved(calibrate);
    calibrate->phones_moved = false;
}

bool calibrate_take(Calibrate *calibrate, CalibrationInput input) {
    input.at_ms = calibrate_now(calibrate);
    Msg refused = calibration_step(calibrate->session, &input);
    calibrate_say(calibrate, false, refused == MSG_NONE ? NULL : msg(calibrate->lang, refused));
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
    if (!strcmp(before, field_text(&calibrate->rule)))
        return true;
    return calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_RULE,
                                                        .text = field_text(&calibrate->rule),
                                                        .rule = calibrate->rule_from});
}

/* ---- taking back ---- */

static bool undo_set_up(Calibrate *calibrate) {
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
    free(change.name);
    return done;
}

static bool is_voting(const Calibrate *calibrate) {
    return calibrate->session->stage == STAGE_VOTE || calibrate->session->stage == STAGE_AGAIN;
}

bool calibrate_can_undo(const Calibrate *calibrate) {
    if (calibrate->view != CALIBRATE_SESSION && calibrate->view != CALIBRATE_PEOPLE)
        return false;
    return calibrate->session->stage != STAGE_SET_UP || calibrate->changes.count > 0;
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

void calibrate_undo(Calibrate *calibrate) {
    Calibration *session = calibrate->session;
    if (!calibrate_can_undo(calibrate))
        return;
    calibrate_say(calibrate, false, NULL);
    if (session->stage == STAGE_SET_UP) {
        undo_set_up(calibrate);
        return;
    }
    if (calibrate->deciding) {
        calibrate->deciding = false;
        calibrate_show(calibrate, CALIBRATE_SESSION);
        return;
    }
    if (is_voting(calibrate) && calibrate->handed && calibrate->picked >= 0) {
        calibrate->picked = -1;
        calibrate_focus(calibrate, CALIBRATE_ID_CATEGORY);
        return;
    }
    if (is_voting(calibrate) && calibrate->handed && !session->settings.solo) {
        calibrate->handed = false; /* covered again */
        calibrate_focus(calibrate, CALIBRATE_ID_GO);
        return;
    }
    int last = session->settings.solo ? -1 : hands_last(calibrate);
    if (last >= 0) {
        if (calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_UNVOTE, .seat = last}))
            hands_pass_on(calibrate, last - 1);
        return;
    }
    if (session->settings.solo)
        undo_alone(calibrate);
    else
        calibration_undo(session);
    calibrate->shown_stage = calibrate->shown_at = -1; /* even where it looks the same */
    calibrate_moved(calibrate);
}

/* ---- going ---- */

void calibrate_leave(Calibrate *calibrate) {
    if (calibrate->session && calibrate->view != CALIBRATE_ENTRANCE)
        calibrate_keep_rule(calibrate);
    app_back(calibrate->game->app);
}
