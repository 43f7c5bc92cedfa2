#include "front/window/calibrate/steps.h"

#include "front/shared/figures.h"
#include "front/window/calibrate/talking.h"
#include "team/outcome.h"

#include "base/banned.h"

/* ---- the next one ---- */

static int one(CalibrateStep out[STEPS_MOST], int id, Msg words) {
    out[0] = (CalibrateStep){.id = id, .words = words, .look = STATE_PRIMARY};
    return 1;
}

CalibrateStep steps_close(const Calibrate *calibrate, int id) {
    const Calibration *session = calibrate->session;
    int voted = calibration_voted(session);
    bool all = voted == calibration_present(session);
    unsigned look = voted ? id == CALIBRATE_ID_GO ? STATE_PRIMARY : STATE_QUIET : STATE_DISABLED;
    return (CalibrateStep){
        .id = id, .words = all ? MSG_CALIBRATE_REVEAL : MSG_CALIBRATE_REVEAL_EARLY, .look = look};
}

static int begin(const Calibrate *calibrate, CalibrateStep out[STEPS_MOST]) {
    const Calibration *session = calibrate->session;
    one(out, CALIBRATE_ID_GO, MSG_CALIBRATE_BEGIN);
    if (!session->settings.solo && calibration_present(session) < CALIBRATION_LEAST_SEATS) {
        out[0].look = STATE_DISABLED;
        out[0].why = MSG_SESSION_NO_SEATS;
    }
    return 1;
}

/* While somebody has this machine in hand, or is to take it, the page is theirs. */
static int vote(const Calibrate *calibrate, CalibrateStep out[STEPS_MOST]) {
    if (calibrate->voter >= 0 && (calibrate->handed || !calibrate->meeting.server))
        return 0;
    out[0] = steps_close(calibrate, CALIBRATE_ID_GO);
    return 1;
}

static int decide(const Calibrate *calibrate, CalibrateStep out[STEPS_MOST]) {
    out[0] =
        (CalibrateStep){.id = CALIBRATE_ID_BACK, .words = MSG_CALIBRATE_BACK, .look = STATE_QUIET};
    out[1] =
        (CalibrateStep){.id = CALIBRATE_ID_GO,
                        .words = calibrate->decision == DECISION_PARKED ? MSG_CALIBRATE_PARK_DO
                                                                        : MSG_CALIBRATE_DECIDE_DO,
                        .look = STATE_PRIMARY};
    return 2;
}

/* The talk comes first in both; what they agree on need not be voted on twice. */
static int reveal(const Calibrate *calibrate, CalibrateStep out[STEPS_MOST]) {
    const Calibration *session = calibrate->session;
    if (calibrate->deciding)
        return decide(calibrate, out);
    if (session->stage == STAGE_MOVED)
        return one(out, CALIBRATE_ID_GO, MSG_CALIBRATE_DECIDE);
    bool agree = outcome_lead(session, session->at, calibration_round(session)).consensus;
    out[0] = (CalibrateStep){.id = agree ? CALIBRATE_ID_GO : CALIBRATE_ID_DECIDE,
                             .words = MSG_CALIBRATE_DECIDE,
                             .look = agree ? STATE_PRIMARY : 0};
    out[1] = (CalibrateStep){.id = agree ? CALIBRATE_ID_AGAIN : CALIBRATE_ID_GO,
                             .words = MSG_CALIBRATE_AGAIN,
                             .look = agree ? 0 : STATE_PRIMARY};
    return 2;
}

static int of_stage(const Calibrate *calibrate, CalibrateStep out[STEPS_MOST]) {
    const Calibration *session = calibrate->session;
    switch (session->stage) {
    case STAGE_SET_UP:
        return begin(calibrate, out);
    case STAGE_ANCHOR:
        return one(out, CALIBRATE_ID_GO,
                   session->at + 1 == session->anchor_count ? MSG_CALIBRATE_ANCHOR_LAST
                                                            : MSG_CALIBRATE_ON);
    case STAGE_VOTE:
    case STAGE_AGAIN:
        return vote(calibrate, out);
    case STAGE_REVEAL:
    case STAGE_MOVED:
        return reveal(calibrate, out);
    case STAGE_VERDICT:
        return one(out, CALIBRATE_ID_GO,
                   session->at + 1 == session->item_count ? MSG_CALIBRATE_TO_END
                                                          : MSG_CALIBRATE_NEXT_ITEM);
    case STAGE_ENDED:
        break;
    }
    return 0;
}

int steps_next(const Calibrate *calibrate, CalibrateStep out[STEPS_MOST]) {
    switch (calibrate->view) {
    case CALIBRATE_SESSION:
        return of_stage(calibrate, out);
    case CALIBRATE_JOIN:
    case CALIBRATE_PEOPLE:
        return one(out, CALIBRATE_ID_GO, MSG_CALIBRATE_PEOPLE_DONE);
    case CALIBRATE_CHAIR:
        return one(out, CALIBRATE_ID_GO, MSG_CALIBRATE_CHAIR_DONE);
    case CALIBRATE_PAUSE:
        return one(out, CALIBRATE_ID_GO_ON, MSG_CALIBRATE_PAUSE_ON);
    default:
        return 0;
    }
}

Widget *steps_button(const Calibrate *calibrate, Ui *ui, const CalibrateStep *step) {
    Widget *button = ui_button(ui, step->id, msg(calibrate->lang, step->words));
    button->state |= step->look;
    if (step->why != MSG_NONE)
        button->hint = msg(calibrate->lang, step->why);
    return button;
}

void steps_build(const Calibrate *calibrate, Ui *ui) {
    CalibrateStep next[STEPS_MOST];
    int count = calibrate->view == CALIBRATE_PAUSE ? of_stage(calibrate, next)
                                                   : steps_next(calibrate, next);
    for (int i = 0; i < count; i++)
        steps_button(calibrate, ui, &next[i]);
}

/* ---- other items ---- */

static bool is_voting(const Calibrate *calibrate) {
    const Calibration *session = calibrate->session;
    return session->stage == STAGE_VOTE && !session->settings.solo;
}

bool steps_may_skip(const Calibrate *calibrate) {
    return is_voting(calibrate) && calibrate->session->at + 1 < calibrate->session->item_count;
}

int steps_may_reopen(const Calibrate *calibrate, int items[STEPS_REOPEN]) {
    const Calibration *session = calibrate->session;
    int count = 0;
    if (session->stage != STAGE_VERDICT && (!is_voting(calibrate) || calibration_voted(session)))
        return 0;
    for (int i = session->item_count - 1; i >= 0 && count < STEPS_REOPEN; i--)
        if (session->items[i].decision != DECISION_NONE)
            items[count++] = i;
    return count;
}

void steps_add_reopen(const Calibrate *calibrate, Lang lang, int item, Text *out) {
    enum { LETTERS = 44 };
    const Calibration *session = calibrate->session;
    const CalibrationItem *one = &session->items[item];
    Text words = {0}, plain = {0};
    markup_plain(&session->set->items[one->statement].text, NULL, &plain);
    words_add_beginning(&words, text_cstr(&plain), LETTERS);
    msg_fill(out, lang,
             one->decision == DECISION_PARKED ? MSG_CALIBRATE_REOPEN_PARKED : MSG_CALIBRATE_REOPEN,
             text_cstr(&words));
    text_release(&words);
    text_release(&plain);
}

/* ---- a decision ---- */

int steps_ways(const Calibrate *calibrate, Decision out[STEPS_WAYS]) {
    const Calibration *session = calibrate->session;
    int count = 0;
    if (outcome_lead(session, session->at, calibration_round(session)).consensus)
        out[count++] = DECISION_CONSENSUS;
    out[count++] = DECISION_CHAIR;
    out[count++] = DECISION_PARKED;
    return count;
}

static CalibrateChoice decision(const Calibrate *calibrate, Lang lang, Arena *arena) {
    const Calibration *session = calibrate->session;
    Decision way[STEPS_WAYS];
    CalibrateChoice choice = {.id = CALIBRATE_ID_DECISION,
                              .name = MSG_CALIBRATE_HOW_DECIDED,
                              .labels = ARENA_NEW(arena, const char *, STEPS_WAYS),
                              .count = steps_ways(calibrate, way)};
    OutcomeLead lead = outcome_lead(session, session->at, calibration_round(session));
    for (int i = 0; i < choice.count; i++) {
        Text label = {0};
        if (way[i] == DECISION_CONSENSUS)
            msg_fill(&label, lang, MSG_CALIBRATE_CONSENSUS,
                     talking_label(calibrate, lead.category));
        else
            text_add(&label, msg(lang, way[i] == DECISION_CHAIR ? MSG_CALIBRATE_CHAIR
                                                                : MSG_CALIBRATE_PARK));
        choice.labels[i] = arena_strdup(arena, text_cstr(&label));
        choice.chosen = way[i] == calibrate->decision ? i : choice.chosen;
        text_release(&label);
    }
    return choice;
}

static CalibrateChoice category(const Calibrate *calibrate, Arena *arena) {
    const House *house = calibrate->house;
    CalibrateChoice choice = {.id = CALIBRATE_ID_CATEGORY_CHOICE,
                              .name = MSG_CALIBRATE_VERDICT,
                              .labels = ARENA_NEW(arena, const char *, house->category_count),
                              .count = house->category_count,
                              .chosen = calibrate->verdict.category};
    for (int c = 0; c < house->category_count; c++)
        choice.labels[c] = house->categories[c].label;
    return choice;
}

static CalibrateChoice kind(const Calibrate *calibrate, Lang lang, Arena *arena) {
    const House *house = calibrate->house;
    bool none = calibrate->verdict.kind < 0;
    CalibrateChoice choice = {.id = CALIBRATE_ID_KIND_CHOICE,
                              .name = MSG_CALIBRATE_KIND,
                              .labels = ARENA_NEW(arena, const char *, house->kind_count + 1),
                              .count = house->kind_count + 1,
                              .chosen = none ? house->kind_count : calibrate->verdict.kind};
    for (int k = 0; k < house->kind_count; k++)
        choice.labels[k] = house->kinds[k].label;
    choice.labels[house->kind_count] = msg(lang, MSG_CALIBRATE_NO_KIND);
    return choice;
}

int steps_choices(const Calibrate *calibrate, Lang lang, Arena *arena,
                  CalibrateChoice out[STEPS_CHOICES]) {
    int count = 0;
    out[count++] = decision(calibrate, lang, arena);
    if (calibrate->decision == DECISION_CHAIR)
        out[count++] = category(calibrate, arena);
    if (calibrate->decision != DECISION_PARKED && calibrate->verdict.category >= 0 &&
        calibrate->verdict.category == calibrate->house->complaint)
        out[count++] = kind(calibrate, lang, arena);
    return count;
}

/* ---- what is written down, and the end ---- */

bool steps_field(const Calibrate *calibrate, CalibrateField *out) {
    CalibrationStage stage = calibrate->session->stage;
    if (stage == STAGE_VERDICT) {
        *out = (CalibrateField){CALIBRATE_ID_RULE, MSG_CALIBRATE_RULE_FIELD, &calibrate->rule};
        return true;
    }
    *out = (CalibrateField){CALIBRATE_ID_DISSENT,
                            calibrate->decision == DECISION_PARKED ? MSG_CALIBRATE_WHY_PARKED
                                                                   : MSG_CALIBRATE_DISSENT,
                            &calibrate->dissent};
    return calibrate->deciding && calibrate->decision != DECISION_CONSENSUS;
}

bool steps_may_finish(const Calibrate *calibrate) {
    CalibrationStage stage = calibrate->session->stage;
    return stage != STAGE_SET_UP && stage != STAGE_ENDED;
}
