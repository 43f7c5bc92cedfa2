#include "play/score.h"

#include <math.h>

#include "base/banned.h"

double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

double score_felt(double d, int earlier) {
    double g = 1 + 0.25 * (earlier < 4 ? earlier : 4);
    return d < 0 ? d * g : d / g;
}

double score_feeling(double old, double d, int earlier, double w) {
    return clamp(old + score_felt(d, earlier) - w, 0, 100);
}

double score_waiting(double takes, double norm) {
    return fmin(20, 5 * fmax(0, (takes - norm) / norm));
}

double score_mark(int positives, int hits, int negatives, int false_alarms) {
    if (!positives && !negatives)
        return SCORE_NULL;
    double alarms = negatives ? (double)false_alarms / negatives : 0;
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

void score_step_shares(const bool has[STEP_COUNT], double shares[STEP_COUNT]) {
    static const double weight[STEP_COUNT] = {0, .15, .30, .20, .20, .15};
    double all = 0;
    for (int step = 0; step < STEP_COUNT; step++)
        all += has[step] ? weight[step] : 0;
    for (int step = 0; step < STEP_COUNT; step++)
        shares[step] = has[step] && all > 0 ? weight[step] / all : 0;
}

double score_empathy(const double mean[STEP_COUNT], int traps) {
    double shares[STEP_COUNT], sum = 0;
    bool has[STEP_COUNT] = {false}, any = false;
    for (int step = STEP_LISTEN; step < STEP_COUNT; step++)
        any |= has[step] = !isnan(mean[step]);
    if (!any)
        return SCORE_NULL;
    score_step_shares(has, shares);
    for (int step = STEP_LISTEN; step < STEP_COUNT; step++)
        if (has[step])
            sum += shares[step] * mean[step];
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

double score_lead(double hours, double time, double limit, int contacts, int norm_contacts,
                  bool lost) {
    if (lost) /* nothing was solved */
        return 0;
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
                      DecisionFaults faults) {
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
    if (faults.harmful)
        decision = fmin(decision, 50);
    if (faults.beyond || (right == ROUTE_SENIOR && done == HAND_OVER_NONE))
        decision = fmin(decision, 40);
    if (faults.critical || (right == ROUTE_REQUIRED && done == HAND_OVER_NONE))
        decision = fmin(decision, 20);
    return decision;
}

double score_mandate(double sum, int decisions, bool missing) {
    int count = decisions + missing;
    return count ? sum / count : 0;
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
    return unrecognised ? fmin(total, SCORE_UNRECOGNISED) : total;
}
