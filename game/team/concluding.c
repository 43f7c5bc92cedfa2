#include "team/concluding.h"

#include <string.h>

#include "base/arena.h"
#include "team/outcome.h"

#include "base/banned.h"

static const Judgement no_vote = {VOTE_NONE, -1};

/* Or as sessions were kept that counted those who were there when it was decided. */
static bool is_consensus(const Calibration *calibration, const OutcomeLead *lead) {
    return lead->consensus ||
           (lead->threshold && lead->votes * 2 >= calibration_present(calibration));
}

Msg concluding_decide(Calibration *calibration, const CalibrationInput *input) {
    if (calibration->stage != STAGE_REVEAL && calibration->stage != STAGE_MOVED)
        return MSG_SESSION_NO_NOT_NOW;
    CalibrationItem *item = &calibration->items[calibration->at];
    OutcomeLead lead = outcome_lead(calibration, calibration->at, item->rounds - 1);
    if (input->decision == DECISION_PARKED) {
        item->verdict = no_vote;
    } else if (input->decision == DECISION_CONSENSUS || input->decision == DECISION_CHAIR) {
        if (!calibration_is_judgement(calibration, &input->judgement, false))
            return MSG_SESSION_NO_VOTE;
        if (input->decision == DECISION_CONSENSUS &&
            (!is_consensus(calibration, &lead) || lead.category != input->judgement.category))
            return MSG_SESSION_NO_CONSENSUS;
        item->verdict = input->judgement;
    } else {
        return MSG_SESSION_NO_NOT_NOW;
    }
    item->decision = input->decision;
    item->dissent = input->text;
    calibration->stage = STAGE_VERDICT;
    return MSG_NONE;
}

Msg concluding_rule(Calibration *calibration, const CalibrationInput *input) {
    if (calibration->stage != STAGE_VERDICT)
        return MSG_SESSION_NO_NOT_NOW;
    if (input->rule < 0 || input->rule > calibration->set->rule_count)
        return MSG_SESSION_NO_SETTINGS;
    int found = -1;
    for (int i = 0; input->text && i < calibration->rule_count && found < 0; i++)
        if (!strcmp(calibration->rules[i].text, input->text))
            found = i;
    if (input->text && found < 0) {
        found = calibration->rule_count;
        GROW_BY(calibration, rules, rule_count, rule_capacity, 1);
        calibration->rules[calibration->rule_count++] =
            (CalibrationRule){input->text, input->rule - 1, false};
    }
    calibration->items[calibration->at].rule = found;
    calibration->items[calibration->at].before = -1;
    return MSG_NONE;
}

/* The rule is none until it is decided again, and is kept in mind. Between items: after one was
 * decided, or before anybody voted on the next. */
Msg concluding_reopen(Calibration *calibration, int at) {
    bool between = calibration->stage == STAGE_VERDICT ||
                   (calibration->stage == STAGE_VOTE && !calibration_voted(calibration));
    if (!between || calibration->settings.solo || at < 0 || at >= calibration->item_count ||
        calibration->items[at].decision == DECISION_NONE)
        return MSG_SESSION_NO_NOT_NOW;
    CalibrationItem *item = &calibration->items[at];
    item->decision = DECISION_NONE;
    item->verdict = no_vote;
    item->dissent = NULL;
    if (item->rule >= 0)
        item->before = item->rule;
    item->rule = -1;
    calibration->at = at;
    calibration->stage = item->rounds > 1 ? STAGE_MOVED : STAGE_REVEAL;
    return MSG_NONE;
}
