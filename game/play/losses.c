#include "play/losses.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

typedef struct Finder {
    const Play *play;
    const Scenario *scenario;
    const Scores *scores;
    const Counts *counts;
    const Turn *turns;
    int turn_count;
    Losses *out;
    Scored scored;
    double left; /* of the part of the score that is being divided: a score ends at 0 */
} Finder;

static void lose(Finder *f, Loss loss) {
    loss.points = fmin(loss.points, f->left);
    if (loss.points <= 0)
        return;
    f->left -= loss.points;
    loss.scored = f->scored;
    GROW(f->out, items);
    f->out->items[f->out->count++] = loss;
}

static Loss loss_of(LossKind kind, int turn, double points) {
    return (Loss){.kind = kind, .turn = turn, .mark = -1, .times = 1, .points = points};
}

static bool is_reply(const Turn *turn) {
    return turn->acted && turn->way == WAY_REPLIES;
}

static void divide_missed(Finder *f, int t, double each) {
    const Turn *turn = &f->turns[t];
    const int *shown = play_shown(f->play, turn);
    const bool *hits = play_hits(f->play, turn);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &f->scenario->lines[shown[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++) {
            Loss loss = loss_of(LOSS_MISSED, t, each);
            loss.mark = m;
            if (!*hits++ && f->scenario->marks[m].type == MARK_SIGNAL)
                lose(f, loss);
        }
    }
}

/* Without signals all of the marks hangs on false alarms; without negatives those cost nothing. */
static void divide_marks(Finder *f) {
    const Counts *c = f->counts;
    double all = 100 * score_recognition(1, isnan(f->scores->judge) ? SCORE_NULL : 0);
    for (int t = 0; t < f->turn_count; t++) {
        const Turn *turn = &f->turns[t];
        if (turn->positives)
            divide_missed(f, t, all / c->signals);
        if (c->negatives) {
            Loss loss = loss_of(LOSS_ALARM, t, all * turn->false_alarms / c->negatives);
            loss.times = turn->false_alarms;
            lose(f, loss);
        }
    }
}

static void divide_judgements(Finder *f) {
    double all = 100 * score_recognition(isnan(f->scores->mark) ? SCORE_NULL : 0, 1);
    if (!f->counts->judged)
        lose(f, loss_of(LOSS_NOT_JUDGED, -1, all));
    for (int t = 0; t < f->turn_count; t++)
        if (f->turns[t].acted && f->turns[t].way == WAY_JUDGE)
            lose(f, loss_of(LOSS_JUDGED, t, all * (1 - f->turns[t].credit) / f->counts->judged));
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
    const int *visits = f->counts->visits;
    double shares[STEP_COUNT];
    score_step_shares(f->scenario->has_step, shares);
    f->left = 100;
    for (int t = 0; t < f->turn_count; t++) {
        const Turn *turn = &f->turns[t];
        if (!is_reply(turn) || !turn->step)
            continue;
        Loss loss =
            loss_of(LOSS_REPLY, t, 100 * shares[turn->step] * (1 - turn->q) / visits[turn->step]);
        loss.step = turn->step;
        lose(f, loss);
    }
    for (Step step = STEP_LISTEN; step < STEP_COUNT; step++) {
        Loss loss = loss_of(LOSS_NOT_REACHED, -1, 100 * shares[step]);
        loss.step = step;
        if (f->scenario->has_step[step] && !visits[step])
            lose(f, loss);
    }
    f->left = fmin(f->left, 30);
    for (int t = 0; t < f->turn_count; t++)
        if (is_reply(&f->turns[t]) && f->turns[t].trap)
            lose(f, loss_of(LOSS_TRAP, t, 10));
}

/* Of each of the 100 of the lead time so much of the score. */
static void divide_lead(Finder *f, double share) {
    double lost = share * (100 - f->scores->lead);
    if (f->scores->lost) {
        lose(f, loss_of(LOSS_LOST, -1, lost));
        return;
    }
    int over = f->counts->contacts - f->scenario->norm_contacts;
    double contacts = fmin(lost, share * fmin(30, 10 * fmax(0, over)));
    lose(f, loss_of(LOSS_LEAD, -1, lost - contacts));
    lose(f, loss_of(LOSS_CONTACTS, -1, contacts));
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
            lose(f, loss_of(LOSS_SLOW, t, all * (1 - f->turns[t].reaction) / acted));
    if (lead)
        divide_lead(f, score_speed(reacted ? 0 : SCORE_NULL, 1));
}

static void divide_mandate(Finder *f) {
    int decisions = f->counts->decisions + f->scores->no_offer;
    f->left = 100;
    for (int t = 0; t < f->turn_count; t++)
        if (f->turns[t].is_decision)
            lose(f, loss_of(LOSS_DECISION, t, (100 - f->turns[t].decision) / decisions));
    if (f->scores->no_offer || !decisions)
        lose(f, loss_of(LOSS_NO_OFFER, -1, decisions ? 100.0 / decisions : 100));
}

void losses_find(const Play *play, const Scores *scores, const Counts *counts, Losses *losses) {
    static void (*const divide[SCORED_COUNT])(Finder *) = {[SCORED_RECOGNITION] =
                                                               divide_recognition,
                                                           [SCORED_EMPATHY] = divide_empathy,
                                                           [SCORED_SPEED] = divide_speed,
                                                           [SCORED_MANDATE] = divide_mandate};
    *losses = (Losses){0};
    Finder f = {.play = play,
                .scenario = play_scenario(play),
                .scores = scores,
                .counts = counts,
                .out = losses};
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
