#include "play/tally.h"

#include <math.h>

#include "base/banned.h"

static bool reaches(bool asked, double floor, double score) {
    return !asked || isnan(score) || score >= floor;
}

void tally_play(const Play *play, Scores *scores, Counts *counts) {
    const Scenario *scenario = play_scenario(play);
    const House *house = &scenario->house;
    const Variables *variables = play_variables(play);
    double q[STEP_COUNT] = {0}, credit = 0, reaction = 0, mandate = 0;
    int visits[STEP_COUNT] = {0}, acted = 0, decisions = 0, turn_count;
    int positives = 0, hits = 0, negatives = 0, alarms = 0;
    bool had_customer = false, judged_complaint = false;
    Counts c = {
        .contacts = variables->contacts, .spent = variables->spent, .hours = variables->hours};

    const Turn *turns = play_turns(play, &turn_count);
    for (int i = 0; i < turn_count; i++) {
        const Turn *t = &turns[i];
        had_customer |= t->had_customer;
        positives += t->positives;
        hits += t->hits;
        negatives += t->negatives;
        alarms += t->false_alarms;
        if (!t->acted || t->way == WAY_GO)
            continue;
        acted++;
        reaction += t->reaction;
        if (t->is_decision) {
            mandate += t->decision;
            decisions++;
        }
        if (t->way == WAY_JUDGE) {
            c.judged++;
            c.judged_right += t->credit >= 1;
            credit += t->credit;
            judged_complaint |= t->judged_category == house->complaint;
        }
        if (t->way != WAY_REPLIES)
            continue;
        c.replies++;
        c.traps += t->trap;
        if (t->step) {
            q[t->step] += t->q;
            visits[t->step]++;
        }
        const Reply *reply = &scenario->replies[t->reply];
        for (int a = 0; a < reply->act_count; a++) {
            c.explain += reply->acts[a] == house->explain;
            c.defend += reply->acts[a] == house->defend;
        }
    }
    c.signals = positives;
    c.hits = hits;
    c.misses = positives - hits;
    c.false_alarms = alarms;

    const PlayAsks asks = play_asks(play);
    Scores s = {0};
    s.mark = score_mark(positives, hits, negatives, alarms, had_customer);
    s.judge = !scenario->judge_count ? SCORE_NULL : c.judged ? 100 * (credit / c.judged) : 0;
    s.recognition = score_recognition(s.mark, s.judge);
    for (int step = 0; step < STEP_COUNT; step++)
        s.step[step] = !scenario->has_step[step] ? SCORE_NULL
                       : visits[step]            ? q[step] / visits[step]
                                                 : 0;
    s.step[STEP_NONE] = SCORE_NULL;
    s.empathy = score_empathy(s.step, c.traps);
    s.reaction = acted && play_setup(play).time_factor > 0 ? 100 * (reaction / acted) : SCORE_NULL;
    s.lead = !scenario->has_norm ? SCORE_NULL
                                 : score_lead(c.hours, scenario->norm_minutes / 60,
                                              scenario->norm_limit_minutes / 60, c.contacts,
                                              scenario->norm_contacts);
    s.speed = score_speed(s.reaction, s.lead);
    s.mandate = decisions ? mandate / decisions : asks.decisions ? 0 : SCORE_NULL;
    s.unrecognised = (asks.complaint && !judged_complaint) || (positives && !hits);
    s.total =
        score_total(&house->weights, s.recognition, s.empathy, s.speed, s.mandate, s.unrecognised);
    const Pass *pass = &house->pass;
    s.passed = !isnan(s.total) && reaches(pass->has_total, pass->total, s.total) &&
               reaches(pass->has_recognition, pass->recognition, s.recognition) &&
               reaches(pass->has_empathy, pass->empathy, s.empathy) &&
               reaches(pass->has_speed, pass->speed, s.speed) &&
               reaches(pass->has_mandate, pass->mandate, s.mandate);
    *scores = s;
    *counts = c;
}
