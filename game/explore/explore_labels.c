#include "explore/explore_labels.h"

#include "explore/explore_offer.h"

#include <math.h>

#include "base/banned.h"

enum {
    TOTAL = SCORED_TOTAL,
    RECOGNITION = SCORED_RECOGNITION,
    EMPATHY = SCORED_EMPATHY,
    SPEED = SCORED_SPEED,
    MANDATE = SCORED_MANDATE
};

/* Whether the marks can come to nothing whatever is heard: every negative can be marked, and where
 * a signal has to be hit there are some. */
static bool can_drown(const Exploration *e) {
    bool forced = false;
    for (uint32_t i = 0; i < e->edge_count; i++) {
        const Edge *edge = &e->edges[i];
        if (via_kind(edge->via) != VIA_LISTEN)
            continue;
        if (edge->lacking)
            return false;
        forced |= edge->hits > 0;
    }
    for (uint32_t i = 0; i < e->states.count && forced; i++)
        if (e->states.nodes[i].signals && !e->states.nodes[i].negatives)
            return false;
    return true;
}

void goal_init(Goal *goal, const Exploration *e, int score, bool up) {
    const Scenario *scenario = e->scenario;
    const Weights *weights = &scenario->house.weights;
    bool total = score == TOTAL;
    *goal = (Goal){.e = e, .score = score, .up = up};
    goal->marks = goal->judges = (total && weights->recognition > 0) || score == RECOGNITION;
    goal->empathy = (total && weights->empathy > 0) || score == EMPATHY;
    goal->speed = (total && weights->speed > 0) || score == SPEED;
    goal->mandate = (total && weights->mandate > 0) || score == MANDATE;
    goal->cap = total;
    goal->asks = rules_asks(scenario);
    goal->drowns = (goal->marks || goal->cap) && can_drown(e);
    score_step_shares(scenario->has_step, goal->step_weight);
}

static void count8(Label *label, uint8_t *count) {
    label->over |= *count == UINT8_MAX;
    *count = (uint8_t)(*count + 1);
}

static void count16(Label *label, uint16_t *count, int more) {
    label->over |= *count + more > UINT16_MAX;
    *count = (uint16_t)(*count + more);
}

static void add_lines(Label *label, const StateNode *node) {
    count16(label, &label->signals, node->signals);
    count16(label, &label->negatives, node->negatives);
}

static void add_act(const Goal *goal, Label *label, const Edge *edge, uint32_t node) {
    const Scenario *scenario = goal->e->scenario;
    label->acted |= via_kind(edge->via) != VIA_LISTEN;
    if (goal->mandate && edge->decision >= 0) {
        count8(label, &label->decisions);
        label->decision += edge->decision;
    }
    switch (via_kind(edge->via)) {
    case VIA_LISTEN:
        count16(label, &label->missed, goal->up ? edge->missed : edge->hits);
        count16(label, &label->alarms, goal->up ? edge->alarms : edge->lacking);
        break;
    case VIA_REPLY: {
        const Reply *reply = &scenario->replies[edge->via & VIA_REST];
        if (goal->empathy) {
            Step step = scenario->moments[reply->moment].step;
            if (step) {
                count8(label, &label->counts[step]);
                label->steps[step] += edge->q;
            }
            if (label->traps < 3)
                label->traps = (uint8_t)(label->traps + edge->trap);
        }
        if (goal->speed && scenario->has_norm) {
            label->minutes += (float)rules_reply_minutes(reply);
            if (reply->contact && label->contacts < scenario->norm_contacts + 3)
                count8(label, &label->contacts);
        }
        break;
    }
    case VIA_JUDGE:
        if (goal->judges) {
            count8(label, &label->judges);
            label->credit += edge->q;
        }
        if (goal->cap && goal->asks.complaint)
            label->complaint |= via_category(edge->via) == scenario->house.complaint;
        break;
    case VIA_OFFER:
        label->offered |= goal->mandate;
        if (goal->speed && scenario->has_norm)
            label->minutes += (float)explore_offer_minutes(goal->e, node, edge);
        break;
    }
}

/* A customer spoke: there is a mark to score. */
static bool is_heard(const Label *label) {
    return label->signals || label->negatives;
}

/* What is over for good becomes one number, so that more labels can be compared. */
static void fold(const Goal *goal, Label *label, const Ahead *ahead) {
    for (int step = STEP_LISTEN; step < STEP_COUNT; step++) {
        if (ahead->steps[step] || !label->counts[step])
            continue;
        label->empathy +=
            (float)goal->step_weight[step] * label->steps[step] / (float)label->counts[step];
        label->counts[step] = 0;
        label->steps[step] = 0;
    }
    if (!ahead->decisions && goal->mandate && goal->asks.offer && !label->offered) {
        label->decisions++; /* the offer that was never made */
        label->offered = true;
    }
    if (!ahead->decisions && label->decisions > 1) {
        label->decision /= (float)label->decisions;
        label->decisions = 1;
    }
    if (!ahead->judges && label->judges > 1) {
        label->credit /= (float)label->judges;
        label->judges = 1;
    }
    if (goal->up ? !ahead->costs && !label->missed && !label->alarms : goal->drowns) {
        label->negatives = goal->up ? is_heard(label) : label->negatives > 0;
        label->signals = label->signals && !goal->up;
        label->missed = label->alarms = 0;
    }
    label->minutes = fminf(label->minutes, (float)goal->e->scenario->norm_limit_minutes);
}

static void add_turn(const Goal *goal, Label *label, const Turn *t) {
    const Scenario *scenario = goal->e->scenario;
    if (goal->marks || goal->cap) {
        count16(label, &label->signals, t->positives);
        count16(label, &label->negatives, t->negatives);
        count16(label, &label->missed, goal->up ? t->positives - t->hits : t->hits);
        count16(label, &label->alarms, goal->up ? t->false_alarms : t->negatives - t->false_alarms);
    }
    if (!t->acted || t->way == WAY_GO)
        return;
    label->acted = true;
    if (goal->mandate && t->is_decision) {
        count8(label, &label->decisions);
        label->decision += (float)t->decision;
    }
    if (t->way == WAY_REPLIES && goal->empathy) {
        if (t->step) {
            count8(label, &label->counts[t->step]);
            label->steps[t->step] += (float)t->q;
        }
        if (label->traps < 3)
            label->traps = (uint8_t)(label->traps + t->trap);
    }
    if (t->way == WAY_JUDGE && goal->judges) {
        count8(label, &label->judges);
        label->credit += (float)t->credit;
    }
    if (t->way == WAY_JUDGE && goal->cap && goal->asks.complaint)
        label->complaint |= t->judged_category == scenario->house.complaint;
    if (t->way == WAY_OFFER)
        label->offered |= goal->mandate;
}

/* Contacts count up to where more are the same, as they do along edges. */
Label label_of_play(const Goal *goal, const Play *play, uint32_t node, const Ahead *ahead) {
    const Scenario *scenario = goal->e->scenario;
    PlayState now = play_look(play);
    int count;
    const Turn *turns = play_turns(play, &count);
    Label label = {.node = node, .contacts = 1};
    for (int i = 0; i < count; i++)
        add_turn(goal, &label, &turns[i]);
    if (goal->speed && scenario->has_norm) {
        int most = scenario->norm_contacts + 3;
        label.minutes = (float)now.minutes;
        label.contacts = (uint8_t)(now.contacts < most ? now.contacts : most);
    }
    fold(goal, &label, ahead);
    return label;
}

Label label_after(const Goal *goal, const Label *label, const Edge *edge, const Ahead *ahead) {
    const StateNode *node = &goal->e->states.nodes[label->node];
    Label after = *label;
    after.left = false;
    after.node = edge->to;
    if (goal->marks || goal->cap)
        add_lines(&after, node);
    add_act(goal, &after, edge, label->node);
    if (!goal->marks && !goal->cap)
        after.missed = after.alarms = 0;
    fold(goal, &after, ahead);
    return after;
}

static double mark_bound(const Goal *goal, const Label *l, const Ahead *a) {
    if (goal->up) {
        int signals = l->signals + a->signals, negatives = l->negatives + a->negatives;
        bool many = a->signals >= AHEAD_MANY_WORDS, drown = a->negatives >= AHEAD_MANY_WORDS;
        return score_mark(signals, signals - (many ? 0 : l->missed), negatives,
                          drown ? 0 : l->alarms);
    }
    if (goal->drowns || a->signals || a->negatives)
        return 0;
    return score_mark(l->signals, l->missed, l->negatives, l->negatives - l->alarms);
}

/* Whether the total is capped: going up only when it surely is, going down when it may be. */
static bool is_capped(const Goal *goal, const Label *l, const Ahead *a) {
    if (!goal->cap)
        return false;
    if (goal->up)
        return (goal->asks.complaint && !l->complaint && !a->judges) ||
               (l->signals && mark_bound(goal, l, a) <= 0);
    return (goal->asks.complaint && !l->complaint) ||
           ((l->signals || a->signals) && mark_bound(goal, l, a) <= 0);
}

static double mean_bound(const Goal *goal, double sum, int count, int more, double most) {
    if (!count && !more)
        return 0;
    if (more >= AHEAD_MANY)
        return goal->up ? most : 0;
    return (sum + (goal->up ? most * more : 0)) / (count + more);
}

static double lead_bound(const Goal *goal, const Label *l, const Ahead *a) {
    const Scenario *scenario = goal->e->scenario;
    if (!scenario->has_norm)
        return SCORE_NULL;
    double minutes = (double)(l->minutes + (goal->up ? a->least_minutes : a->minutes));
    return score_lead(minutes / 60, scenario->norm_minutes / 60, scenario->norm_limit_minutes / 60,
                      l->contacts + (goal->up ? a->least_contacts : a->contacts),
                      scenario->norm_contacts, goal->up ? !a->kept : a->lost);
}

static double mandate_bound(const Goal *goal, const Label *l, const Ahead *a) {
    if (!goal->asks.decisions)
        return SCORE_NULL;
    if (a->decisions >= AHEAD_MANY)
        return goal->up ? 100 : 0;
    bool missing = goal->asks.offer && !l->offered && (goal->up ? !a->offer : !a->is_sure);
    return score_mandate((double)l->decision + (goal->up ? 100 * a->decisions : 0),
                         l->decisions + a->decisions, missing);
}

static double value_with(const Goal *goal, const Label *l, const Ahead *a, bool customer,
                         bool acted) {
    const Scenario *scenario = goal->e->scenario;
    double mark = customer ? mark_bound(goal, l, a) : SCORE_NULL;
    double judge = scenario->judge_count
                       ? 100 * mean_bound(goal, (double)l->credit, l->judges, a->judges, 1)
                       : SCORE_NULL;
    double recognition = score_recognition(mark, judge);
    double empathy = SCORE_NULL, sum = (double)l->empathy;
    int traps = goal->up ? l->traps : l->traps + a->traps;
    for (int step = STEP_LISTEN; step < STEP_COUNT; step++) {
        if (!scenario->has_step[step])
            continue;
        empathy = 0;
        sum += goal->step_weight[step] *
               mean_bound(goal, (double)l->steps[step], l->counts[step], a->steps[step], 1);
    }
    if (!isnan(empathy))
        empathy = clamp(100 * sum - fmin(30, 10 * traps), 0, 100);
    double lead = lead_bound(goal, l, a);
    double speed = score_speed(acted ? (goal->up ? 100 : 0) : SCORE_NULL, lead);
    double mandate = mandate_bound(goal, l, a);
    const double single[] = {0, recognition, empathy, speed, mandate};
    if (goal->score != TOTAL)
        return single[goal->score];
    return score_total(&scenario->house.weights, recognition, empathy, speed, mandate,
                       is_capped(goal, l, a));
}

/* What is not settled yet (whether a customer will speak, whether one will act) is taken both ways.
 */
double label_bound(const Goal *goal, const Label *l, const Ahead *a) {
    double best = SCORE_NULL;
    for (int customer = 0; customer < 2; customer++) {
        if (customer ? !is_heard(l) && !a->signals && !a->negatives : is_heard(l) || a->least_heard)
            continue;
        for (int acted = 0; acted < 2; acted++) {
            if (acted ? !l->acted && !a->acts : l->acted || a->least_acts)
                continue;
            double value = value_with(goal, l, a, customer, acted);
            if (isnan(best) || (goal->up ? value > best : value < best))
                best = value;
        }
    }
    return best;
}

bool label_covers(const Goal *goal, const Label *a, const Label *b) {
    if (a->judges != b->judges || a->decisions != b->decisions || a->acted != b->acted ||
        is_heard(a) != is_heard(b))
        return false;
    if (goal->up ? a->offered < b->offered : a->offered > b->offered)
        return false;
    if (goal->up) {
        if (a->missed > b->missed || a->alarms > b->alarms || a->signals < b->signals ||
            a->negatives < b->negatives || a->traps > b->traps || a->contacts > b->contacts ||
            a->minutes > b->minutes || a->complaint < b->complaint)
            return false;
    } else {
        if (goal->drowns ? a->missed > b->missed || a->signals < b->signals
                         : a->missed != b->missed || a->alarms != b->alarms ||
                               a->signals != b->signals || a->negatives != b->negatives)
            return false;
        if (a->traps < b->traps || a->contacts < b->contacts || a->minutes < b->minutes ||
            a->complaint > b->complaint)
            return false;
    }
    float sign = goal->up ? 1 : -1;
    if (sign * a->credit < sign * b->credit || sign * a->decision < sign * b->decision ||
        sign * a->empathy < sign * b->empathy)
        return false;
    for (int step = STEP_LISTEN; step < STEP_COUNT; step++)
        if (a->counts[step] != b->counts[step] || sign * a->steps[step] < sign * b->steps[step])
            return false;
    return true;
}
