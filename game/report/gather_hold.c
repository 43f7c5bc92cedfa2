#include "report/gather_hold.h"

#include "base/banned.h"

bool gather_few(const MomentSum *moment) {
    return !reach_enough(&moment->came);
}

bool gather_few_chose(const MomentSum *moment) {
    return (moment->thinking.n || gather_few(moment)) && !reach_enough(&moment->chose);
}

bool gather_told(const Part *part) {
    return !part->few && reach_hidden(&part->of) && reach_hidden(&part->rest);
}

/* ---- marks ---- */

/* Whose marks are held back: of signals, of what may be none, and of what certainly can be marked
 * and is none. A result does not tell which clauses of a moment are no signal. */
typedef struct HeldMarks {
    Reach signals, others, cover;
} HeldMarks;

static bool has_signals(const CaseSum *own, const MomentSum *moment) {
    for (int i = moment->marks; i; i = own->marks.items[i - 1].next)
        if (own->marks.items[i - 1].type == MARK_SIGNAL)
            return true;
    return false;
}

static bool has_others(const CaseSum *own, const MomentSum *moment) {
    for (int i = moment->marks; i; i = own->marks.items[i - 1].next)
        if (own->marks.items[i - 1].type == MARK_DECOY)
            return true;
    return moment->strays;
}

static void hold_moment(const CaseSum *own, const MomentSum *moment, HeldMarks *held) {
    reach_join(&held->others, &moment->came);
    if (has_signals(own, moment))
        reach_join(&held->signals, &moment->came);
    if (has_others(own, moment))
        reach_join(&held->cover, &moment->came);
}

static bool are_hidden(const HeldMarks *held) {
    return reach_enough(&held->cover) || reach_none(&held->others);
}

/* Where the fewest came of those that are told; NULL: of none is it. */
static MomentSum *least_marked(CaseSum *own, bool signals) {
    MomentSum *least = NULL;
    for (int i = 0; i < own->moments.count; i++) {
        MomentSum *moment = &own->moments.items[i];
        if (!gather_few(moment) && !moment->few_marked &&
            (signals ? has_signals(own, moment) : has_others(own, moment)) &&
            (!least || moment->shown < least->shown))
            least = moment;
    }
    return least;
}

/* Nobody heard anything of a sum: so it was in each part that is held back of it, whoever that is
 * of. */
static bool tells_each(const DetectionCounts *counts, const Reach *held) {
    return !reach_none(held) && counts->positives && !counts->hits;
}

/* What was marked at one moment more is held back, where the fewest came; else the sum is. */
static void hold_marks(CaseSum *own) {
    HeldMarks held = {0};
    for (int i = 0; i < own->moments.count; i++)
        if (gather_few(&own->moments.items[i]))
            hold_moment(own, &own->moments.items[i], &held);
    for (int i = 0; i < own->marks.count; i++) {
        const MarkSum *mark = &own->marks.items[i];
        if (!reach_enough(&mark->came))
            reach_join(mark->type == MARK_SIGNAL ? &held.signals : &held.others, &mark->came);
    }
    bool signals;
    while ((signals = !reach_hidden(&held.signals)) || !are_hidden(&held)) {
        MomentSum *least = least_marked(own, signals);
        if (!least)
            break;
        least->few_marked = true;
        hold_moment(own, least, &held);
    }
    own->sum.hearing.few =
        signals || !are_hidden(&held) || tells_each(&own->sum.heard, &held.signals);
}

/* ---- choices ---- */

/* How many euros a remedy was, besides what was given in all, and how many of the good plays chose
 * this: one more is held back, of the least chosen. */
static void hold_choices(CaseSum *own, const MomentSum *moment, ChoiceKind kind) {
    Reach rest = {0};
    for (int i = moment->choices; i; i = own->choices.items[i - 1].next) {
        ChoiceSum *choice = &own->choices.items[i - 1];
        if (choice->kind != kind || reach_enough(&choice->chose))
            continue;
        choice->held = true;
        reach_join(&rest, &choice->chose);
    }
    while (!reach_hidden(&rest)) {
        ChoiceSum *least = NULL;
        for (int i = moment->choices; i; i = own->choices.items[i - 1].next) {
            ChoiceSum *choice = &own->choices.items[i - 1];
            if (choice->kind == kind && !choice->held && (!least || choice->n < least->n))
                least = choice;
        }
        if (!least)
            return;
        least->held = true;
        reach_join(&rest, &least->chose);
    }
}

/* ---- the sums of the case ---- */

static void hold_sums(CaseSum *own) {
    SetSum *sum = &own->sum;
    for (int i = 0; i < own->moments.count; i++) {
        const MomentSum *moment = &own->moments.items[i];
        bool few = gather_few_chose(moment);
        if (few && moment->times[CHOICE_JUDGEMENT])
            reach_join(&sum->judging.rest, &moment->chose);
        if (few && moment->times[CHOICE_REMEDY])
            reach_join(&sum->offering.rest, &moment->chose);
        if (few || !reach_enough(&moment->gave))
            reach_join(&sum->giving.rest, &moment->gave);
        if (few) {
            reach_join(&sum->deciding.rest, &moment->decided);
            reach_join(&sum->timing.rest, &moment->chose);
        }
    }
    sum->judging.few |= tells_each(&sum->judged, &sum->judging.rest);
}

void gather_hold(CaseSum *own) {
    hold_marks(own);
    for (int i = 0; i < own->moments.count; i++)
        for (ChoiceKind kind = 0; kind < CHOICE_KINDS; kind++)
            hold_choices(own, &own->moments.items[i], kind);
    hold_sums(own);
}
