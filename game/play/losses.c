#include "play/losses.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

typedef struct Finder {
    const Scenario *scenario;
    const Scores *scores;
    const Counts *counts;
    const Turn *turns;
    int turn_count;
    Losses *out;
    Scored scored;
    double left; /* of the part of the score that is being divided: a score ends at 0 */
} Finder;

static void lose(Finder *f, LossKind kind, int turn, double points) {
    points = fmin(points, f->left);
    if (points <= 0)
        return;
    f->left -= points;
    GROW(f->out, items);
    f->out->items[f->out->count++] =
        (Loss){.scored = f->scored, .kind = kind, .turn = turn, .points = points};
}

static bool is_reply(const Turn *turn) {
    return turn->acted && turn->way == WAY_REPLIES;
}

/* Without signals all of the marks hangs on false alarms; without negatives those cost nothing. */
static void divide_marks(Finder *f) {
    const Counts *c = f->counts;
    for (int t = 0; t < f->turn_count; t++) {
        const Turn *turn = &f->turns[t];
        double all = 100 * score_recognition(1, isnan(f->scores->judge) ? SCORE_NULL : 0);
        if (c->signals)
            lose(f, LOSS_MISSED, t, all * (turn->positives - turn->hits) / c->signals);
        if (c->negatives)
            lose(f, LOSS_ALARM, t, all * turn->false_alarms / c->negatives);
    }
}

static void divide_judgements(Finder *f) {
    double all = 100 * score_recognition(isnan(f->scores->mark) ? SCORE_NULL : 0, 1);
    if (!f->counts->judged)
        lose(f, LOSS_NOT_JUDGED, -1, all);
    for (int t = 0; t < f->turn_count; t++)
        if (f->turns[t].acted && f->turns[t].way == WAY_JUDGE)
            lose(f, LOSS_JUDGED, t, all * (1 - f->turns[t].credit) / f->counts->judged);
}

static void divide_recognition(Finder *f) {
    bool marks = !isnan(f->scores->mark), judges = !isnan(f->scores->judge);
    f->left = 100 * score_recognition(marks ? 1 : SCORE_NULL, judges ? 0 : SCORE_NULL);
    if (marks)
        divide_marks(f);
    f->left = 100 * score_recognition(marks ? 0 : SCORE_NULL, judges ? 1 : SCORE_NULL);
    if (judges)
        divide_judgements(f);
}

static void divide_empathy(Finder *f) {
    double all = 0;
    int visits[STEP_COUNT] = {0};
    for (Step step = STEP_LISTEN; step < STEP_COUNT; step++)
        all += f->scenario->has_step[step] ? score_step_weight(step) : 0;
    for (int t = 0; t < f->turn_count; t++)
        visits[f->turns[t].step] += is_reply(&f->turns[t]);
    f->left = 100;
    for (int t = 0; t < f->turn_count; t++) {
        const Turn *turn = &f->turns[t];
        if (is_reply(turn) && turn->step)
            lose(f, LOSS_REPLY, t,
                 100 * score_step_weight(turn->step) / all * (1 - turn->q) / visits[turn->step]);
    }
    for (Step step = STEP_LISTEN; step < STEP_COUNT; step++) {
        int before = f->out->count;
        if (f->scenario->has_step[step] && !visits[step])
            lose(f, LOSS_NOT_REACHED, -1, 100 * score_step_weight(step) / all);
        if (f->out->count > before)
            f->out->items[before].step = step;
    }
    f->left = fmin(f->left, 30);
    for (int t = 0; t < f->turn_count; t++)
        if (is_reply(&f->turns[t]) && f->turns[t].trap)
            lose(f, LOSS_TRAP, t, 10);
}

static void divide_speed(Finder *f) {
    bool reacted = !isnan(f->scores->reaction), lead = !isnan(f->scores->lead);
    int acted = 0;
    for (int t = 0; t < f->turn_count; t++)
        acted += f->turns[t].acted && f->turns[t].way != WAY_GO;
    double all = reacted ? 100 * score_speed(1, lead ? 0 : SCORE_NULL) : 0;
    f->left = 100;
    for (int t = 0; t < f->turn_count; t++)
        if (f->turns[t].acted && f->turns[t].way != WAY_GO)
            lose(f, LOSS_SLOW, t, all * (1 - f->turns[t].reaction) / acted);
    if (lead)
        lose(f, LOSS_LEAD, -1, (100 - f->scores->lead) * score_speed(reacted ? 0 : SCORE_NULL, 1));
}

static void divide_mandate(Finder *f) {
    int decisions = f->scores->no_offer;
    for (int t = 0; t < f->turn_count; t++)
        decisions += f->turns[t].is_decision;
    f->left = 100;
    for (int t = 0; t < f->turn_count; t++)
        if (f->turns[t].is_decision)
            lose(f, LOSS_DECISION, t, (100 - f->turns[t].decision) / decisions);
    if (f->scores->no_offer || !decisions)
        lose(f, LOSS_NO_OFFER, -1, decisions ? 100.0 / decisions : 100);
}

void losses_find(const Play *play, const Scores *scores, const Counts *counts, Losses *losses) {
    static void (*const divide[SCORED_COUNT])(Finder *) = {[SCORED_RECOGNITION] =
                                                               divide_recognition,
                                                           [SCORED_EMPATHY] = divide_empathy,
                                                           [SCORED_SPEED] = divide_speed,
                                                           [SCORED_MANDATE] = divide_mandate};
    *losses = (Losses){0};
    Finder f = {.scenario = play_scenario(play), .scores = scores, .counts = counts, .out = losses};
    f.turns = play_turns(play, &f.turn_count);
    for (Scored scored = SCORED_RECOGNITION; scored < SCORED_COUNT; scored++) {
        f.scored = scored;
        if (!isnan(scored_of(scores, scored)))
            divide[scored](&f);
    }
}

void losses_release(Losses *losses) {
    free(losses->items);
    *losses = (Losses){0};
}
