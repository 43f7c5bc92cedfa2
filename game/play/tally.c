#include "play/tally.h"

#include <math.h>

#include "base/banned.h"

static unsigned too_low(PassPart part, bool asked, double floor, double score) {
    return asked && !isnan(score) && score < floor ? 1u << part : 0;
}

static unsigned find_lacks(const Pass *pass, const Scores *s, int ending,
                           const Scenario *scenario) {
    unsigned lacks =
        too_low(PASS_TOTAL, pass->has_total, pass->total, s->total) |
        too_low(PASS_RECOGNITION, pass->has_recognition, pass->recognition, s->recognition) |
        too_low(PASS_EMPATHY, pass->has_empathy, pass->empathy, s->empathy) |
        too_low(PASS_SPEED, pass->has_speed, pass->speed, s->speed) |
        too_low(PASS_MANDATE, pass->has_mandate, pass->mandate, s->mandate);
    if (isnan(s->total))
        lacks |= 1u << PASS_TOTAL;
    if (pass->has_outcome && (ending < 0 || (int)scenario->endings[ending].outcome > pass->outcome))
        lacks |= 1u << PASS_OUTCOME;
    return lacks;
}

/* What the turns add up to. */
typedef struct Sums {
    double q[STEP_COUNT], credit, reaction, mandate;
    int acted;
    bool judged_complaint, offered;
} Sums;

static void add_reply(const Scenario *scenario, const Turn *t, Sums *sums, Counts *c) {
    const Reply *reply = &scenario->replies[t->reply];
    c->replies++;
    c->traps += t->trap;
    if (t->step) {
        sums->q[t->step] += t->q;
        c->visits[t->step]++;
    }
    for (int a = 0; a < reply->act_count; a++) {
        c->explain += reply->acts[a] == scenario->house.explain;
        c->defend += reply->acts[a] == scenario->house.defend;
    }
}

static void add_turn(const Scenario *scenario, const Turn *t, Sums *sums, Counts *c) {
    c->signals += t->positives;
    c->hits += t->hits;
    c->negatives += t->negatives;
    c->false_alarms += t->false_alarms;
    if (!t->acted || t->way == WAY_GO)
        return;
    sums->acted++;
    sums->reaction += t->reaction;
    sums->offered |= t->way == WAY_OFFER;
    if (t->is_decision) {
        sums->mandate += t->decision;
        c->decisions++;
    }
    if (t->way == WAY_JUDGE) {
        c->judged++;
        c->judged_right += t->credit >= 1;
        sums->credit += t->credit;
        sums->judged_complaint |= t->judged_category == scenario->house.complaint;
    }
    if (t->way == WAY_REPLIES)
        add_reply(scenario, t, sums, c);
}

static double find_lead(const Scenario *scenario, const Counts *c, bool lost) {
    if (!scenario->has_norm)
        return SCORE_NULL;
    return score_lead(c->hours, scenario->norm_minutes / 60, scenario->norm_limit_minutes / 60,
                      c->contacts, scenario->norm_contacts, lost);
}

void tally_play(const Play *play, Scores *scores, Counts *counts) {
    const Scenario *scenario = play_scenario(play);
    const House *house = &scenario->house;
    const Variables *variables = play_variables(play);
    const PlayAsks asks = play_asks(play);
    Sums sums = {.acted = 0};
    Counts c = {
        .contacts = variables->contacts, .spent = variables->spent, .hours = variables->hours};
    int turn_count, ending = play_ending(play);
    const Turn *turns = play_turns(play, &turn_count);
    for (int i = 0; i < turn_count; i++)
        add_turn(scenario, &turns[i], &sums, &c);
    c.misses = c.signals - c.hits;

    Scores s = {.mark = score_mark(c.signals, c.hits, c.negatives, c.false_alarms)};
    s.judge = !scenario->judge_count ? SCORE_NULL : c.judged ? 100 * (sums.credit / c.judged) : 0;
    s.recognition = score_recognition(s.mark, s.judge);
    for (int step = 0; step < STEP_COUNT; step++)
        s.step[step] = !scenario->has_step[step] ? SCORE_NULL
                       : c.visits[step]          ? sums.q[step] / c.visits[step]
                                                 : 0;
    s.step[STEP_NONE] = SCORE_NULL;
    s.empathy = score_empathy(s.step, c.traps);
    s.reaction = sums.acted && play_setup(play).time_factor > 0 ? 100 * (sums.reaction / sums.acted)
                                                                : SCORE_NULL;
    s.lost = ending >= 0 && scenario->endings[ending].outcome == OUTCOME_LOST;
    s.lead = find_lead(scenario, &c, s.lost);
    s.speed = score_speed(s.reaction, s.lead);
    s.no_offer = asks.offer && !sums.offered;
    s.mandate = asks.decisions ? score_mandate(sums.mandate, c.decisions, s.no_offer) : SCORE_NULL;
    s.unrecognised = (asks.complaint && !sums.judged_complaint) || (c.signals && s.mark <= 0);
    s.total =
        score_total(&house->weights, s.recognition, s.empathy, s.speed, s.mandate, s.unrecognised);
    s.lacks = find_lacks(&house->pass, &s, ending, scenario);
    s.passed = !s.lacks;
    *scores = s;
    *counts = c;
}
