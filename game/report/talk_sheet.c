#include "report/talk_sheet.h"

#include <math.h>
#include <string.h>

#include "base/banned.h"

static double lost_by(const ReportChoice *choices, int count) {
    double times = 0, lost = 0;
    for (int i = 0; i < count; i++)
        if (choices[i].n && !isnan(choices[i].worth)) {
            times += choices[i].n;
            lost += choices[i].n * (1 - choices[i].worth);
        }
    return times > 0 ? lost / times : (double)NAN;
}

double talk_lost(const ReportMoment *moment) {
    if (moment->replied)
        return lost_by(moment->replies, moment->reply_count);
    if (moment->judged)
        return lost_by(moment->judgements, moment->judgement_count);
    return moment->offered ? 1 - moment->offer_score / 100 : (double)NAN;
}

/* How much the choices are divided, 0 to 1: that two of them differ. */
static double divided(const ReportMoment *moment) {
    const ReportChoice *choices = moment->replied ? moment->replies : moment->judgements;
    int count = moment->replied ? moment->reply_count : moment->judgement_count;
    double same = 0, times = moment->replied ? moment->replied : moment->judged;
    for (int i = 0; i < count && times > 0; i++)
        same += (choices[i].n / times) * (choices[i].n / times);
    return times > 0 ? 1 - same : 0;
}

static const ReportMark *least_heard(const ReportMoment *moment) {
    const ReportMark *least = NULL;
    for (int i = 0; i < moment->signal_count; i++) {
        const ReportMark *signal = &moment->signals[i];
        if (signal->shown >= TALK_LEAST && signal->share <= .5 &&
            (!least || signal->share < least->share))
            least = signal;
    }
    return least;
}

static void find_choices(TalkTurn *turn) {
    const ReportMoment *moment = turn->moment;
    for (int i = 0; i < moment->reply_count; i++) {
        const ReportChoice *reply = &moment->replies[i];
        if (!isnan(reply->worth) && (!turn->best || reply->worth > turn->best->worth))
            turn->best = reply;
    }
    for (int i = 0; i < moment->reply_count; i++) {
        const ReportChoice *reply = &moment->replies[i];
        if (reply->n && !isnan(reply->worth) && reply->worth < turn->best->worth &&
            (!turn->chosen || reply->n > turn->chosen->n))
            turn->chosen = reply;
    }
}

/* Losing weighs most, then not hearing, then not agreeing; few plays say less. */
static bool weigh(const ReportCase *of, const ReportMoment *moment, TalkTurn *out) {
    int times = moment->replied + moment->judged + moment->offered;
    double lost = talk_lost(moment);
    if (times < TALK_LEAST || isnan(lost))
        return false;
    *out = (TalkTurn){.of = of, .moment = moment, .missed = least_heard(moment)};
    find_choices(out);
    double missed = out->missed ? 1 - out->missed->share : 0;
    out->weight = (.6 * lost + .25 * missed + .15 * divided(moment)) * times / (times + 5.0);
    return out->weight > 0;
}

/* Puts it where it belongs among the heaviest so far. */
static int put(TalkTurn out[TALK_TURNS], int count, const TalkTurn *turn) {
    int at = count;
    while (at > 0 && out[at - 1].weight < turn->weight)
        at--;
    if (at >= TALK_TURNS)
        return count;
    int last = count < TALK_TURNS ? count : TALK_TURNS - 1;
    memmove(out + at + 1, out + at, (size_t)(last - at) * sizeof *out);
    out[at] = *turn;
    return last + 1;
}

/* The heaviest of a case that are not among `skip` of it already. */
static int of_case(const ReportCase *of, int skip, TalkTurn out[TALK_TURNS]) {
    TalkTurn turn;
    int count = 0;
    for (int i = 0; i < of->moment_count; i++)
        if (weigh(of, &of->moments[i], &turn))
            count = put(out, count, &turn);
    count = count > skip ? count - skip : 0;
    memmove(out, out + skip, (size_t)count * sizeof *out);
    return count;
}

int talk_pick(const Report *report, TalkTurn out[TALK_TURNS]) {
    TalkTurn own[TALK_TURNS + TALK_OF_CASE], more[TALK_TURNS];
    int count = 0, more_count = 0;
    for (int i = 0; i < report->case_count; i++) {
        int found = of_case(&report->cases[i], 0, own);
        for (int k = 0; k < found && k < TALK_OF_CASE; k++)
            count = put(out, count, &own[k]);
    }
    int room = TALK_TURNS - count; /* what is left is for more of the same cases */
    for (int i = 0; i < report->case_count && room; i++) {
        int found = of_case(&report->cases[i], TALK_OF_CASE, own);
        for (int k = 0; k < found; k++)
            more_count = put(more, more_count, &own[k]);
    }
    for (int i = 0; i < room && i < more_count; i++)
        count = put(out, count, &more[i]);
    return count;
}
