/* The counts, the talk about them, who moved, and the decision. */
#include "front/window/calibrate/reveal.h"

#include <math.h>
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
    return meeting_fill(ui, calibrate->lang, key, meeting_digits(ui, session->at + 1),
                        meeting_digits(ui, session->item_count), NULL);
}

static const char *label_of(const Calibrate *calibrate, int category) {
    return calibrate->house->categories[category].label;
}

/* ---- the talk ---- */

/* Of one vote nobody is asked whose it was: whoever can read it so may answer. */
static Msg few_asked(Calibrate *calibrate, int category, bool first) {
    const Calibration *session = calibrate->session;
    if (outcome_count(session, session->at, calibration_round(session), category, -1) == 1)
        return MSG_CALIBRATE_TALK_ONE;
    return first ? MSG_CALIBRATE_TALK_FIRST : MSG_CALIBRATE_TALK_NEXT;
}

/* All who were there, or all who voted. */
static Msg all_asked(const OutcomeLead *lead) {
    return lead->votes == lead->present ? MSG_CALIBRATE_TALK_ALL : MSG_CALIBRATE_TALK_VOTED;
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
    for (int i = 0; i < count; i++)
        meeting_numbered(ui, ++number, COLOUR_ACCENT,
                         meeting_fill(ui, lang, few_asked(calibrate, few[i], !i),
                                      label_of(calibrate, few[i]), NULL, NULL));
    if (lead.category >= 0)
        meeting_numbered(ui, ++number, COLOUR_ACCENT,
                         meeting_fill(ui, lang,
                                      count ? few_asked(calibrate, lead.category, false) ==
                                                      MSG_CALIBRATE_TALK_ONE
                                                  ? MSG_CALIBRATE_TALK_ONE
                                                  : MSG_CALIBRATE_TALK_MANY
                                            : all_asked(&lead),
                                      label_of(calibrate, lead.category), NULL, NULL));
    meeting_numbered(ui, ++number, COLOUR_ACCENT, msg(lang, MSG_CALIBRATE_TALK_ASK));
    free(few);
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

/* "Gesprekstijd: 2:05", for whoever leads: it ends nothing. */
static void talk_time(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    bool on = !isinf(calibrate->talk_from);
    if (on) {
        Text time = {0};
        int seconds = (int)((app_now(calibrate->game->app) - calibrate->talk_from) / 1000 + 0.001);
        text_addf(&time, "%d:%02d", seconds / 60, seconds % 60);
        meeting_text(ui,
                     meeting_fill(ui, lang, MSG_CALIBRATE_TALK_TIME, text_cstr(&time), NULL, NULL))
            ->face = FACE_SEMIBOLD;
        text_release(&time);
    }
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
                                            : label_of(calibrate, c),
                                      NULL));
        }
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

/* Rounded, but never to a threshold that it does not reach. */
static int percent(const Calibrate *calibrate, const OutcomeLead *lead) {
    int rounded = (lead->count * 200 + lead->votes) / (2 * lead->votes);
    bool reached = rounded >= calibrate->session->settings.threshold;
    return reached && !lead->threshold ? lead->count * 100 / lead->votes : rounded;
}

/* "5 van de 6 stemmen (83 %) zeggen" */
static const char *share(Calibrate *calibrate, Ui *ui, const OutcomeLead *lead) {
    bool one = lead->count == 1 && lead->votes > 1;
    return meeting_fill(ui, calibrate->lang, one ? MSG_CALIBRATE_SHARE_ONE : MSG_CALIBRATE_SHARE,
                        meeting_digits(ui, lead->count), meeting_digits(ui, lead->votes),
                        meeting_digits(ui, percent(calibrate, lead)));
}

/* "klacht en vraag", as many votes each. */
static const char *tied_labels(Calibrate *calibrate, Ui *ui, const OutcomeLead *lead) {
    const Calibration *session = calibrate->session;
    int round = calibration_round(session), left = 0;
    Text text = {0};
    for (int c = 0; c < calibrate->house->category_count; c++)
        left += outcome_count(session, session->at, round, c, -1) == lead->count;
    for (int c = 0; c < calibrate->house->category_count; c++) {
        if (outcome_count(session, session->at, round, c, -1) != lead->count)
            continue;
        if (text.len && left == 1)
            text_addf(&text, " %s ", msg(calibrate->lang, MSG_CALIBRATE_AND));
        else if (text.len)
            text_add(&text, ", ");
        text_add(&text, label_of(calibrate, c));
        left--;
    }
    const char *copy = ui_copy(ui, text_cstr(&text));
    text_release(&text);
    return copy;
}

/* "5 van de 6 stemmen (83 %) zeggen: klacht. De drempel van 75 % is gehaald." */
static const char *said_by_most(Calibrate *calibrate, Ui *ui, const OutcomeLead *lead) {
    Lang lang = calibrate->lang;
    const char *threshold = meeting_digits(ui, calibrate->session->settings.threshold);
    if (lead->tied)
        return meeting_fill(ui, lang, MSG_CALIBRATE_TIED, tied_labels(calibrate, ui, lead),
                            meeting_digits(ui, lead->count), meeting_digits(ui, lead->votes));
    Msg key = lead->consensus   ? MSG_CALIBRATE_STANDING_YES
              : lead->threshold ? MSG_CALIBRATE_STANDING_FEW
                                : MSG_CALIBRATE_STANDING_NO;
    return meeting_fill(ui, lang, key, share(calibrate, ui, lead),
                        label_of(calibrate, lead->category), threshold);
}

static const char *standing(Calibrate *calibrate, Ui *ui, const OutcomeLead *lead) {
    Lang lang = calibrate->lang;
    if (lead->category < 0)
        return msg(lang, MSG_CALIBRATE_NO_VOTES);
    const char *most = said_by_most(calibrate, ui, lead);
    if (lead->votes >= lead->present)
        return most;
    return meeting_fill(ui, lang, MSG_CALIBRATE_NOT_ALL, most, meeting_digits(ui, lead->votes),
                        meeting_digits(ui, lead->present));
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
    meeting_text(ui, standing(calibrate, ui, &lead))->colour = COLOUR_MUTED;
    parked_before(calibrate, ui);
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
    talk_time(calibrate, ui);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    meeting_foot(ui);
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
                ? meeting_fill(ui, lang, MSG_CALIBRATE_CONSENSUS,
                               label_of(calibrate, lead.category), NULL, NULL)
                : msg(lang, way[i] == DECISION_CHAIR ? MSG_CALIBRATE_CHAIR : MSG_CALIBRATE_PARK);
        chosen = way[i] == calibrate->decision ? i : chosen;
    }
    calibrate_page(calibrate, ui, where(calibrate, ui));
    calibrate_statement(calibrate, ui, session->items[session->at].statement, true);
    ui_column(ui, (Box){.gap = SPACE_12});
    meeting_text(ui, standing(calibrate, ui, &lead))->colour = COLOUR_MUTED;
    ui_choice(ui, CALIBRATE_ID_DECISION, msg(lang, MSG_CALIBRATE_HOW_DECIDED), labels, count,
              chosen);
    meeting_note(ui, msg(lang, hints[calibrate->decision]));
    if (calibrate->decision == DECISION_CHAIR)
        chosen_category(calibrate, ui);
    if (calibrate->decision != DECISION_PARKED && calibrate->verdict.category >= 0 &&
        calibrate->verdict.category == calibrate->house->complaint)
        chosen_kind(calibrate, ui);
    if (calibrate->decision != DECISION_CONSENSUS)
        ui_field(ui, CALIBRATE_ID_DISSENT,
                 msg(lang, calibrate->decision == DECISION_PARKED ? MSG_CALIBRATE_WHY_PARKED
                                                                  : MSG_CALIBRATE_DISSENT),
                 &calibrate->dissent);
    ui_end(ui);
    ui_end(ui);
    meeting_foot(ui);
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
        meeting_say(&calibrate->meeting, false, msg(calibrate->lang, MSG_CALIBRATE_CHOOSE_FIRST));
        return;
    }
    if (input.judgement.category != calibrate->house->complaint)
        input.judgement.kind = -1;
    if (input.decision != DECISION_CONSENSUS)
        input.text = field_text(&calibrate->dissent);
    if (input.decision == DECISION_CHAIR && !*input.text && !calibrate->asked_dissent) {
        calibrate->asked_dissent = true; /* once: it may be that nobody thinks otherwise */
        meeting_say(&calibrate->meeting, false, msg(calibrate->lang, MSG_CALIBRATE_ASK_DISSENT));
        calibrate_focus(calibrate, CALIBRATE_ID_DISSENT);
        return;
    }
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
