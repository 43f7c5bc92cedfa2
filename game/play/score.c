#include "play/score.h"

#include <math.h>

#include "base/banned.h"

double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

double score_feeling(double old, double d, int earlier, double w) {
    double g = 1 + 0.25 * (earlier < 4 ? earlier : 4);
    return clamp(old + (d < 0 ? d * g : d / g) - w, 0, 100);
}

double score_waiting(double takes, double norm) {
    return fmin(20, 5 * fmax(0, (takes - norm) / norm));
}

double score_mark(int positives, int hits, int negatives, int false_alarms, bool had_customer) {
    if (!had_customer)
        return SCORE_NULL;
    double alarms = fmin(1, (double)false_alarms / negatives);
    if (!positives)
        return 100 * (1 - alarms);
    return 100 * fmax(0, (double)hits / positives - alarms);
}

double score_recognition(double mark, double judge) {
    if (isnan(mark))
        return judge;
    return isnan(judge) ? mark : 0.6 * mark + 0.4 * judge;
}

double score_turn_empathy(double s, double lowest, double highest) {
    return highest > lowest ? (s - lowest) / (highest - lowest) : 1;
}

double score_step_weight(Step step) {
    static const double weight[STEP_COUNT] = {0, .15, .30, .20, .20, .15};
    return weight[step];
}

double score_empathy(const double mean[STEP_COUNT], int traps) {
    double all = 0, sum = 0;
    for (int step = STEP_LISTEN; step < STEP_COUNT; step++)
        if (!isnan(mean[step]))
            all += score_step_weight((Step)step);
    if (all <= 0)
        return SCORE_NULL;
    for (int step = STEP_LISTEN; step < STEP_COUNT; step++)
        if (!isnan(mean[step]))
            sum += score_step_weight((Step)step) / all * mean[step];
    return clamp(100 * sum - fmin(30, 10 * traps), 0, 100);
}

double score_allowed_seconds(int words, int options, bool impatient, double words_per_minute,
                             double think_seconds, double time_factor) {
    return (words / words_per_minute * 60 + think_seconds + 2 * options + (impatient ? 5 : 0)) *
           time_factor;
}

double score_reaction(double seconds, double allowed) {
    return clamp(1 - (seconds - allowed) / (2 * allowed), 0, 1);
}

double score_lead(double hours, double time, double limit, int contacts, int norm_contacts) {
    double lead = hours <= time    ? 100
                  : hours >= limit ? 0
                                   : 100 * (1 - log(hours / time) / log(limit / time));
    int over = contacts > norm_contacts ? contacts - norm_contacts : 0;
    return fmax(0, lead - fmin(30, 10 * over));
}

double score_speed(double reaction, double lead) {
    if (isnan(reaction))
        return lead;
    return isnan(lead) ? reaction : 0.4 * reaction + 0.6 * lead;
}

double score_route(Route right, HandOver done) {
    static const double route[ROUTE_COUNT][HAND_OVER_COUNT] = {
        [ROUTE_SELF] = {100, 40, 10},
        [ROUTE_SENIOR] = {20, 100, 50},
        [ROUTE_REQUIRED] = {0, 100, 40},
    };
    return route[right][done];
}

void score_fair(double *low, double *high, double left) {
    *high = fmin(*high, left);
    *low = fmin(*low, *high);
}

double score_money(double euros, double low, double high, double left) {
    if (euros > left)
        return 20;
    score_fair(&low, &high, left);
    if (euros < low)
        return 100 * euros / low;
    if (euros <= high)
        return 100;
    return high > 0 ? 100 - 100 * fmin(1, (euros - high) / high) : 0;
}

double score_remedies(int needs, int needs_chosen, int harmful, int others) {
    double first = needs ? 100.0 * needs_chosen / needs : 100;
    return clamp(first - 25 * harmful - 10 * others, 0, 100);
}

double score_decision(double route, double money, double remedies, Route right, HandOver done,
                      bool beyond, bool critical) {
    double sum = .35 * route, weight = .35;
    if (!isnan(money)) {
        sum += .35 * money;
        weight += .35;
    }
    if (!isnan(remedies)) {
        sum += .30 * remedies;
        weight += .30;
    }
    double decision = sum / weight;
    if (beyond || (right == ROUTE_SENIOR && done == HAND_OVER_NONE))
        decision = fmin(decision, 40);
    if (right == ROUTE_REQUIRED && (done == HAND_OVER_NONE || critical))
        decision = fmin(decision, 20);
    return decision;
}

double score_total(const Weights *weights, double recognition, double empathy, double speed,
                   double mandate, bool unrecognised) {
    const double scores[] = {recognition, empathy, speed, mandate};
    const double weight[] = {weights->recognition, weights->empathy, weights->speed,
                             weights->mandate};
    double sum = 0, all = 0;
    for (int i = 0; i < 4; i++) {
        if (isnan(scores[i]))
            continue;
        sum += weight[i] * scores[i];
        all += weight[i];
    }
    if (all <= 0)
        return SCORE_NULL;
    double total = sum / all;
    return unrecognised ? fmin(total, 40) : total;
}

static bool reaches(bool asked, double floor, double score) {
    return !asked || isnan(score) || score >= floor;
}

void score_play(const Play *play, Scores *scores, Counts *counts) {
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
