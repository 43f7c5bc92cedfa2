/* The counts, the talk about them, who moved, and the decision. */
#include "front/window/calibrate/reveal.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "front/window/calibrate/bars.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/stepping.h"
#include "front/window/calibrate/steps.h"
#include "front/window/calibrate/talking.h"
#include "team/outcome.h"

#include "base/banned.h"

static const char *where(Calibrate *calibrate, Ui *ui) {
    const Calibration *session = calibrate->session;
    Msg key = calibrate->deciding             ? MSG_CALIBRATE_WHERE_DECIDE
              : session->stage == STAGE_MOVED ? MSG_CALIBRATE_WHERE_MOVED
                                              : MSG_CALIBRATE_WHERE_REVEAL;
    return meeting_fill(ui, calibrate->lang, key, meeting_digits(ui, session->at + 1),
                        meeting_digits(ui, session->item_count), NULL);
}

/* ---- the talk ---- */

static void prompts(Calibrate *calibrate, Ui *ui) {
    int count;
    Arena arena;
    arena_init(&arena);
    const char **asked = talking_prompts(calibrate, calibrate->lang, &arena, &count);
    ui_heading(ui, 3, msg(calibrate->lang, MSG_CALIBRATE_TALK));
    for (int i = 0; i < count; i++)
        meeting_numbered(ui, i + 1, COLOUR_ACCENT, asked[i]);
    arena_release(&arena);
}

bool calibrate_talks(const Calibrate *calibrate) {
    CalibrationStage stage = calibrate->session->stage;
    return calibrate->view == CALIBRATE_SESSION && !calibrate->deciding &&
           (stage == STAGE_REVEAL || stage == STAGE_MOVED);
}

void calibrate_talk_time(Calibrate *calibrate) {
    double now = app_now(calibrate->game->app);
    calibrate->talk_from = isinf(calibrate->talk_from) ? now : (double)INFINITY;
    calibrate->next_tick = now + 1000;
    app_rebuild(calibrate->game->app);
}

/* "Gesprekstijd: 2:05", for whoever leads: it ends nothing. In the row of what can be done, which
 * is always in sight, also where a phone starts it; the button keeps its place. */
static void talk_time(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    bool on = !isinf(calibrate->talk_from);
    Text time = {0};
    int seconds =
        on ? (int)((app_now(calibrate->game->app) - calibrate->talk_from) / 1000 + 0.001) : 0;
    text_addf(&time, "%d:%02d", seconds / 60, seconds % 60);
    ui_column(ui, (Box){.awaited = !on});
    ui_text(ui, TYPE_INTERFACE,
            meeting_fill(ui, lang, MSG_CALIBRATE_TALK_TIME, text_cstr(&time), NULL, NULL))
        ->face = FACE_SEMIBOLD;
    ui_end(ui);
    text_release(&time);
    Widget *button = ui_button(ui, CALIBRATE_ID_TALK,
                               msg(lang, on ? MSG_CALIBRATE_TALK_STOP : MSG_CALIBRATE_TALK_START));
    button->state |= STATE_QUIET;
    button->hint = msg(lang, MSG_CALIBRATE_TALK_HINT);
}

/* Why it was not decided the time before. */
static void parked_before(Calibrate *calibrate, Ui *ui) {
    const Calibration *session = calibrate->session;
    for (int i = 0; i < session->carried_count; i++) {
        const CalibrationCarried *carried = &session->carried[i];
        if (carried->what == CARRIED_PARKED && carried->dissent &&
            carried->statement == session->items[session->at].statement)
            meeting_note(ui, meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_PARKED_BEFORE,
                                          carried->dissent, NULL, NULL));
    }
}

/* Of an item that was reopened. */
static void rule_before(Calibrate *calibrate, Ui *ui) {
    const char *rule = talking_rule_before(calibrate);
    if (!rule)
        return;
    ui_column(ui, (Box){.gap = SPACE_4});
    meeting_text(ui, meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_RULE_BEFORE, rule, NULL, NULL))
        ->face = FACE_SEMIBOLD;
    meeting_note(ui, msg(calibrate->lang, MSG_CALIBRATE_RULE_BEFORE_HINT));
    ui_end(ui);
}

/* ---- why ---- */

/* What was written with a vote, by what was voted and never by who. */
static void reasons(Calibrate *calibrate, Ui *ui) {
    const Calibration *session = calibrate->session;
    const CalibrationItem *item = &session->items[session->at];
    int round = calibration_round(session);
    bool any = false;
    for (int c = VOTE_DONT_KNOW; c < calibrate->house->category_count; c++)
        for (int s = 0; s < session->seat_count; s++) {
            const SeatVote *vote = &item->votes[round][s];
            if (vote->judgement.category != c || !vote->note || !*vote->note)
                continue;
            if (!any)
                ui_heading(ui, 3, msg(calibrate->lang, MSG_CALIBRATE_REASONS));
            any = true;
            meeting_note(ui,
                         meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_REASON, vote->note,
                                      c < 0 ? msg(calibrate->lang, MSG_CALIBRATE_DONT_KNOW_SHORT)
                                            : talking_label(calibrate, c),
                                      NULL));
        }
}

/* ---- who moved ---- */

static const char *place_name(const Calibrate *calibrate, int category) {
    if (category == VOTE_DONT_KNOW)
        return msg(calibrate->lang, MSG_CALIBRATE_DONT_KNOW_SHORT);
    if (category == VOTE_NONE)
        return msg(calibrate->lang, MSG_CALIBRATE_NOT_VOTED_SHORT);
    return talking_label(calibrate, category);
}

static void movements(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    int stayed = 0, moved = 0;
    ui_heading(ui, 3, msg(lang, MSG_CALIBRATE_MOVED));
    if (session->settings.hands) {
        meeting_note(ui, msg(lang, MSG_CALIBRATE_HANDS_MOVED));
        return;
    }
    int people = session->seat_count;
    for (int count = people; count > 0; count--) /* most of them first */
        for (int from = VOTE_NONE; from < calibrate->house->category_count; from++)
            for (int to = VOTE_NONE; to < calibrate->house->category_count; to++) {
                if (outcome_moves(session, session->at, from, to) != count)
                    continue;
                if (from == to) {
                    stayed += count;
                    continue;
                }
                moved += count;
                meeting_numbered(ui, count, COLOUR_INK,
                                 meeting_fill(ui, lang, MSG_CALIBRATE_FROM_TO,
                                              place_name(calibrate, from),
                                              place_name(calibrate, to), NULL));
            }
    if (stayed)
        meeting_numbered(ui, stayed, COLOUR_INK, msg(lang, MSG_CALIBRATE_STAYED));
    if (!moved)
        meeting_note(ui, msg(lang, MSG_CALIBRATE_NOBODY_MOVED));
}

/* ---- the page ---- */

static void standing(Calibrate *calibrate, Ui *ui) {
    Arena arena;
    arena_init(&arena);
    meeting_text(ui, talking_standing(calibrate, calibrate->lang, &arena))->colour = COLOUR_MUTED;
    arena_release(&arena);
}

void calibrate_build_reveal(Calibrate *calibrate, Ui *ui) {
    const Calibration *session = calibrate->session;
    int round = calibration_round(session);
    bool second = session->stage == STAGE_MOVED, narrow = ui_is_narrow(ui);
    calibrate_page(calibrate, ui, where(calibrate, ui));
    ui_column(ui, (Box){.gap = SPACE_12});
    calibrate_statement(calibrate, ui, session->items[session->at].statement, false);
    standing(calibrate, ui);
    parked_before(calibrate, ui);
    rule_before(calibrate, ui);
    ui_end(ui);
    ui_parts(ui, !narrow, SPACE_48, SPACE_32);
    ui_column(ui, (Box){.gap = SPACE_16, .grow = narrow ? 0 : 5});
    calibrate_bars(calibrate, ui, session->at, round);
    reasons(calibrate, ui);
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_12, .grow = narrow ? 0 : 3});
    if (second)
        movements(calibrate, ui);
    else
        prompts(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    meeting_foot(&calibrate->meeting, ui);
    talk_time(calibrate, ui);
    steps_build(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
}

/* ---- deciding ---- */

void calibrate_build_decide(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    static const Msg hints[] = {MSG_NONE, MSG_CALIBRATE_CONSENSUS_HINT, MSG_CALIBRATE_CHAIR_HINT,
                                MSG_CALIBRATE_PARKED_HINT};
    CalibrateChoice choice[STEPS_CHOICES];
    CalibrateField field;
    Arena arena;
    arena_init(&arena);
    int count = steps_choices(calibrate, lang, &arena, choice);
    calibrate_page(calibrate, ui, where(calibrate, ui));
    calibrate_statement(calibrate, ui, session->items[session->at].statement, true);
    ui_column(ui, (Box){.gap = SPACE_12});
    standing(calibrate, ui);
    rule_before(calibrate, ui);
    for (int i = 0; i < count; i++) {
        ui_choice(ui, choice[i].id, msg(lang, choice[i].name), choice[i].labels, choice[i].count,
                  choice[i].chosen);
        if (!i)
            meeting_note(ui, msg(lang, hints[calibrate->decision]));
    }
    arena_release(&arena);
    if (steps_field(calibrate, &field))
        ui_field(ui, field.id, msg(lang, field.name), &calibrate->dissent);
    ui_end(ui);
    ui_end(ui);
    calibrate_foot(calibrate, ui);
}

static void begin_to_decide(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    OutcomeLead lead = outcome_lead(session, session->at, calibration_round(session));
    calibrate->deciding = true;
    calibrate->decision = lead.consensus ? DECISION_CONSENSUS : DECISION_CHAIR;
    bool led = lead.category >= 0 && !lead.tied; /* else nothing is chosen beforehand */
    calibrate->verdict = (Judgement){led ? lead.category : -1, led ? lead.kind : -1};
    calibrate_show(calibrate, CALIBRATE_SESSION);
}

static void decide(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    CalibrationInput input = {
        .kind = CALIBRATE_DECIDE, .decision = calibrate->decision, .judgement = calibrate->verdict};
    if (input.decision == DECISION_CONSENSUS)
        input.judgement.category =
            outcome_lead(session, session->at, calibration_round(session)).category;
    if (input.decision == DECISION_CHAIR && input.judgement.category < 0) {
        meeting_say_msg(&calibrate->meeting, false, MSG_CALIBRATE_CHOOSE_FIRST);
        return;
    }
    if (input.judgement.category != calibrate->house->complaint)
        input.judgement.kind = -1;
    if (input.decision != DECISION_CONSENSUS)
        input.text = field_text(&calibrate->dissent);
    if (input.decision == DECISION_CHAIR && !*input.text && !calibrate->asked_dissent) {
        calibrate->asked_dissent = true; /* once: it may be that nobody thinks otherwise */
        meeting_say_msg(&calibrate->meeting, false, MSG_CALIBRATE_ASK_DISSENT);
        calibrate_focus(calibrate, CALIBRATE_ID_DISSENT);
        return;
    }
    calibrate_take(calibrate, input);
}

static bool act_decide(Calibrate *calibrate, const UiAction *action) {
    const House *house = calibrate->house;
    int number = (int)action->number;
    Decision way[STEPS_WAYS];
    if (action->kind == UI_CHANGE && action->id == CALIBRATE_ID_DECISION) {
        int count = steps_ways(calibrate, way);
        calibrate->decision = way[number < count ? number : count - 1];
    } else if (action->kind == UI_CHANGE && action->id == CALIBRATE_ID_CATEGORY_CHOICE) {
        calibrate->verdict.category = number;
    } else if (action->kind == UI_CHANGE && action->id == CALIBRATE_ID_KIND_CHOICE) {
        calibrate->verdict.kind = number < house->kind_count ? number : -1;
    } else if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_GO) {
        decide(calibrate);
    } else if (action->kind == UI_PRESS && action->id == CALIBRATE_ID_BACK) {
        calibrate->deciding = false;
        calibrate_show(calibrate, CALIBRATE_SESSION);
    } else {
        return false;
    }
    return true;
}

bool calibrate_act_reveal(Calibrate *calibrate, const UiAction *action) {
    const Calibration *session = calibrate->session;
    if (calibrate->deciding)
        return act_decide(calibrate, action);
    if (action->kind != UI_PRESS)
        return false;
    if (action->id == CALIBRATE_ID_TALK) {
        calibrate_talk_time(calibrate);
        return true;
    }
    OutcomeLead lead = outcome_lead(session, session->at, calibration_round(session));
    bool first_go = action->id == CALIBRATE_ID_GO && session->stage == STAGE_REVEAL;
    if (action->id == CALIBRATE_ID_AGAIN || (first_go && !lead.consensus))
        return calibrate_take(calibrate, (CalibrationInput){.kind = CALIBRATE_AGAIN});
    if (action->id == CALIBRATE_ID_GO || action->id == CALIBRATE_ID_DECIDE) {
        begin_to_decide(calibrate);
        return true;
    }
    return false;
}
