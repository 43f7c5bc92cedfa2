/* The counts, the talk about them, who moved, and the decision. */
#include "front/window/calibrate/reveal.h"

#include <stdlib.h>

#include "base/arena.h"
#include "front/window/calibrate/bars.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/stepping.h"
#include "team/outcome.h"

#include "base/banned.h"

static const char *where(Calibrate *calibrate, Ui *ui) {
    const Calibration *session = calibrate->session;
    Msg key = calibrate->deciding             ? MSG_CALIBRATE_WHERE_DECIDE
              : session->stage == STAGE_MOVED ? MSG_CALIBRATE_WHERE_MOVED
                                              : MSG_CALIBRATE_WHERE_REVEAL;
    return calibrate_fill(ui, calibrate->lang, key, calibrate_digits(ui, session->at + 1),
                          calibrate_digits(ui, session->item_count), NULL);
}

static const char *label_of(const Calibrate *calibrate, int category) {
    return calibrate->house->categories[category].label;
}

/* ---- the talk ---- */

static void numbered(Ui *ui, int number, Colour colour, const char *text) {
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    calibrate_number(ui, number, colour);
    calibrate_text(ui, text)->lay.grow = 1;
    ui_end(ui);
}

/* Who sees it as few do speaks first, before the many have said it all. */
static void prompts(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    int at = session->at, number = 0, round = calibration_round(session);
    int *few = xcalloc((size_t)calibrate->house->category_count + 1, sizeof *few);
    int count = outcome_minorities(session, at, round, few);
    OutcomeLead lead = outcome_lead(session, at, round);
    ui_heading(ui, 3, msg(lang, MSG_CALIBRATE_TALK));
    for (int i = 0; i < count && i < 2; i++)
        numbered(ui, ++number, COLOUR_ACCENT,
                 calibrate_fill(ui, lang, i ? MSG_CALIBRATE_TALK_NEXT : MSG_CALIBRATE_TALK_FIRST,
                                label_of(calibrate, few[i]), NULL, NULL));
    if (lead.category >= 0)
        numbered(ui, ++number, COLOUR_ACCENT,
                 calibrate_fill(ui, lang, count ? MSG_CALIBRATE_TALK_MANY : MSG_CALIBRATE_TALK_ALL,
                                label_of(calibrate, lead.category), NULL, NULL));
    numbered(ui, ++number, COLOUR_ACCENT, msg(lang, MSG_CALIBRATE_TALK_ASK));
    free(few);
}

/* ---- who moved ---- */

static const char *place_name(const Calibrate *calibrate, int category) {
    if (category == VOTE_DONT_KNOW)
        return msg(calibrate->lang, MSG_CALIBRATE_DONT_KNOW_SHORT);
    if (category == VOTE_NONE)
        return msg(calibrate->lang, MSG_CALIBRATE_NOT_VOTED_SHORT);
    return label_of(calibrate, category);
}

static void movements(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    int stayed = 0, moved = 0;
    ui_heading(ui, 3, msg(lang, MSG_CALIBRATE_MOVED));
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
                numbered(ui, count, COLOUR_INK,
                         calibrate_fill(ui, lang, MSG_CALIBRATE_FROM_TO,
                                        place_name(calibrate, from), place_name(calibrate, to),
                                        NULL));
            }
    if (stayed)
        numbered(ui, stayed, COLOUR_INK, msg(lang, MSG_CALIBRATE_STAYED));
    if (!moved)
        calibrate_note(ui, msg(lang, MSG_CALIBRATE_NOBODY_MOVED));
}

/* ---- the page ---- */

/* "5 van de 6 stemmen (83 %) zeggen klacht. De drempel van 75 % is gehaald." */
static const char *standing(Calibrate *calibrate, Ui *ui, const OutcomeLead *lead) {
    Lang lang = calibrate->lang;
    const char *threshold = calibrate_digits(ui, calibrate->session->settings.threshold);
    if (lead->category < 0)
        return msg(lang, MSG_CALIBRATE_NO_VOTES);
    const char *share = calibrate_fill(
        ui, lang, MSG_CALIBRATE_SHARE, calibrate_digits(ui, lead->count),
        calibrate_digits(ui, lead->votes), calibrate_digits(ui, lead->count * 100 / lead->votes));
    return calibrate_fill(ui, lang,
                          lead->consensus ? MSG_CALIBRATE_STANDING_YES : MSG_CALIBRATE_STANDING_NO,
                          share, label_of(calibrate, lead->category), threshold);
}

void calibrate_build_reveal(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    int round = calibration_round(session);
    bool second = session->stage == STAGE_MOVED, narrow = ui_is_narrow(ui);
    OutcomeLead lead = outcome_lead(session, session->at, round);
    calibrate_page(calibrate, ui, where(calibrate, ui));
    ui_column(ui, (Box){.gap = SPACE_12});
    calibrate_statement(calibrate, ui, session->items[session->at].statement, false);
    calibrate_text(ui, standing(calibrate, ui, &lead))->colour = COLOUR_MUTED;
    ui_end(ui);
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_32});
    else
        ui_row(ui, (Box){.gap = SPACE_48, .align = ALIGN_START});
    ui_column(ui, (Box){.gap = SPACE_16, .grow = narrow ? 0 : 5});
    calibrate_bars(calibrate, ui, session->at, round);
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_12, .grow = narrow ? 0 : 3});
    if (second)
        movements(calibrate, ui);
    else
        prompts(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    calibrate_foot(calibrate, ui);
    if (second) {
        ui_button(ui, CALIBRATE_ID_GO, msg(lang, MSG_CALIBRATE_DECIDE))->state |= STATE_PRIMARY;
    } else {
        /* the talk comes first in both; what they agree on need not be voted on twice */
        Widget *decide = ui_button(ui, lead.consensus ? CALIBRATE_ID_GO : CALIBRATE_ID_DECIDE,
                                   msg(lang, MSG_CALIBRATE_DECIDE));
        Widget *again = ui_button(ui, lead.consensus ? CALIBRATE_ID_AGAIN : CALIBRATE_ID_GO,
                                  msg(lang, MSG_CALIBRATE_AGAIN));
        (lead.consensus ? decide : again)->state |= STATE_PRIMARY;
    }
    ui_end(ui);
    ui_end(ui);
}

/* ---- deciding ---- */

static void chosen_kind(Calibrate *calibrate, Ui *ui) {
    const House *house = calibrate->house;
    const char **labels = xcalloc((size_t)house->kind_count + 1, sizeof *labels);
    for (int k = 0; k < house->kind_count; k++)
        labels[k] = house->kinds[k].label;
    labels[house->kind_count] = msg(calibrate->lang, MSG_CALIBRATE_NO_KIND);
    ui_choice(ui, CALIBRATE_ID_KIND_CHOICE, msg(calibrate->lang, MSG_CALIBRATE_KIND), labels,
              house->kind_count + 1,
              calibrate->verdict.kind < 0 ? house->kind_count : calibrate->verdict.kind);
    free(labels);
}

static void chosen_category(Calibrate *calibrate, Ui *ui) {
    const House *house = calibrate->house;
    const char **labels = xcalloc((size_t)house->category_count + 1, sizeof *labels);
    for (int c = 0; c < house->category_count; c++)
        labels[c] = house->categories[c].label;
    ui_choice(ui, CALIBRATE_ID_CATEGORY_CHOICE, msg(calibrate->lang, MSG_CALIBRATE_VERDICT), labels,
              house->category_count, calibrate->verdict.category);
    free(labels);
}

static int ways(const Calibrate *calibrate, Decision *out) {
    const Calibration *session = calibrate->session;
    int count = 0;
    if (outcome_lead(session, session->at, calibration_round(session)).consensus)
        out[count++] = DECISION_CONSENSUS;
    out[count++] = DECISION_CHAIR;
    out[count++] = DECISION_PARKED;
    return count;
}

void calibrate_build_decide(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    const Calibration *session = calibrate->session;
    OutcomeLead lead = outcome_lead(session, session->at, calibration_round(session));
    static const Msg hints[] = {MSG_NONE, MSG_CALIBRATE_CONSENSUS_HINT, MSG_CALIBRATE_CHAIR_HINT,
                                MSG_CALIBRATE_PARKED_HINT};
    Decision way[3];
    int count = ways(calibrate, way), chosen = 0;
    const char *labels[3];
    for (int i = 0; i < count; i++) {
        labels[i] =
            way[i] == DECISION_CONSENSUS
                ? calibrate_fill(ui, lang, MSG_CALIBRATE_CONSENSUS,
                                 label_of(calibrate, lead.category), NULL, NULL)
                : msg(lang, way[i] == DECISION_CHAIR ? MSG_CALIBRATE_CHAIR : MSG_CALIBRATE_PARK);
        chosen = way[i] == calibrate->decision ? i : chosen;
    }
    calibrate_page(calibrate, ui, where(calibrate, ui));
    calibrate_statement(calibrate, ui, session->items[session->at].statement, true);
    ui_column(ui, (Box){.gap = SPACE_12});
    calibrate_text(ui, standing(calibrate, ui, &lead))->colour = COLOUR_MUTED;
    ui_choice(ui, CALIBRATE_ID_DECISION, msg(lang, MSG_CALIBRATE_HOW_DECIDED), labels, count,
              chosen);
    calibrate_note(ui, msg(lang, hints[calibrate->decision]));
    if (calibrate->decision == DECISION_CHAIR)
        chosen_category(calibrate, ui);
    if (calibrate->decision != DECISION_PARKED &&
        calibrate->verdict.category == calibrate->house->complaint)
        chosen_kind(calibrate, ui);
    if (calibrate->decision == DECISION_CHAIR)
        ui_field(ui, CALIBRATE_ID_DISSENT, msg(lang, MSG_CALIBRATE_DISSENT), &calibrate->dissent);
    ui_end(ui);
    ui_end(ui);
    calibrate_foot(calibrate, ui);
    ui_button(ui, CALIBRATE_ID_BACK, msg(lang, MSG_CALIBRATE_BACK))->state |= STATE_QUIET;
    ui_button(ui, CALIBRATE_ID_GO,
              msg(lang, calibrate->decision == DECISION_PARKED ? MSG_CALIBRATE_PARK_DO
                                                               : MSG_CALIBRATE_DECIDE_DO))
        ->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
}

static void begin_to_decide(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    OutcomeLead lead = outcome_lead(session, session->at, calibration_round(session));
    calibrate->deciding = true;
    calibrate->decision = lead.consensus ? DECISION_CONSENSUS : DECISION_CHAIR;
    calibrate->verdict.category = lead.category < 0 ? calibrate->house->complaint : lead.category;
    if (calibrate->verdict.category < 0)
        calibrate->verdict.category = 0;
    calibrate->verdict.kind = lead.kind;
    calibrate_show(calibrate, CALIBRATE_SESSION);
}

static void decide(Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    CalibrationInput input = {
        .kind = CALIBRATE_DECIDE, .decision = calibrate->decision, .judgement = calibrate->verdict};
    if (input.decision == DECISION_CONSENSUS)
        input.judgement.category =
            outcome_lead(session, session->at, calibration_round(session)).category;
    if (input.judgement.category != calibrate->house->complaint)
        input.judgement.kind = -1;
    if (input.decision == DECISION_CHAIR)
        input.text = field_text(&calibrate->dissent);
    calibrate_take(calibrate, input);
}

static bool act_decide(Calibrate *calibrate, const UiAction *action) {
    const House *house = calibrate->house;
    int number = (int)action->number;
    Decision way[3];
    if (action->kind == UI_CHANGE && action->id == CALIBRATE_ID_DECISION) {
        int count = ways(calibrate, way);
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
