#include "report/gather_moments.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "model/markup.h"
#include "play/rules.h"
#include "report/gather_hold.h"

#include "base/banned.h"

static const double NONE = (double)NAN;
static const double LOW = 1.0 / 3, MANY = 0.25; /* of worth; of shares */
enum { GOOD_LEAST = 5, MARKS_LEAST = 10 };

bool gather_counts(const PlayLine *play) {
    return play->series != SERIES_REWOUND;
}

double gather_worth(const MomentSum *moment, double empathy) {
    if (moment->highest <= moment->lowest)
        return 1; /* as it is scored: there was nothing better */
    return (empathy - moment->lowest) / (double)(moment->highest - moment->lowest);
}

static double share(int of, int all) {
    return all ? (double)of / all : NONE;
}

/* ---- the good plays ---- */

static int rising(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return x < y ? -1 : x > y;
}

/* The total from which a play is among the upper third; more than any, where there is none. */
static int good_from(const Gather *gather, const CaseSum *own) {
    int *totals = xcalloc((size_t)own->play_count + 1, sizeof *totals), n = 0;
    for (int i = 0; i < own->play_count; i++) {
        const PlayLine *play = &gather->plays.items[gather->by_case[own->first_play + i]];
        if (gather_counts(play) && play->scored[SCORED_TOTAL] != NO_SCORE)
            totals[n++] = play->scored[SCORED_TOTAL];
    }
    qsort(totals, (size_t)n, sizeof *totals, rising);
    int from = n ? totals[n - (n + 2) / 3] : 1 << 30;
    free(totals);
    return from;
}

static void count_good(const Gather *gather, CaseSum *own) {
    static const int kinds[ITEM_KINDS] = {[ITEM_SIGNAL] = -1,
                                          [ITEM_JUDGE] = CHOICE_JUDGEMENT,
                                          [ITEM_REPLY] = CHOICE_REPLY,
                                          [ITEM_OFFER] = CHOICE_REMEDY};
    int from = good_from(gather, own);
    for (int i = 0; i < own->play_count; i++) {
        int number = gather->by_case[own->first_play + i] + 1;
        const PlayLine *play = &gather->plays.items[number - 1];
        if (!gather_counts(play) || play->scored[SCORED_TOTAL] < from)
            continue;
        const Entry *entry = gather->entries + play->first_entry;
        for (int e = 0; e < play->entry_count; e++, entry++) {
            ChoiceSum *choice = entry->choice < 0 ? NULL : &own->choices.items[entry->choice];
            if (choice && choice->last_good != number) {
                choice->good++;
                choice->last_good = number;
            }
            int kind = entry->item < 0 ? -1 : kinds[own->items.items[entry->item].kind];
            MomentSum *moment =
                kind < 0 ? NULL : &own->moments.items[own->items.items[entry->item].moment];
            if (moment && moment->last_good[kind] != number) {
                moment->good[kind]++;
                moment->last_good[kind] = number;
                reach_add(&moment->good_people[kind], play->person, play->seats);
            }
        }
    }
}

/* ---- choices ---- */

static int by_times(const void *a, const void *b) {
    const ReportChoice *x = a, *y = b;
    if (x->n != y->n)
        return x->n > y->n ? -1 : 1;
    int order = strcmp(x->id, y->id);
    return order ? order : strcmp(x->kind ? x->kind : "", y->kind ? y->kind : "");
}

/* As they stand in the case, and what is not there behind them. */
static int by_place(const void *a, const void *b) {
    const ReportChoice *x = a, *y = b;
    unsigned p = (unsigned)x->place, q = (unsigned)y->place;
    return p != q ? (p < q ? -1 : 1) : by_times(a, b);
}

static ReportChoice choice_of(const MomentSum *moment, const ChoiceSum *sum) {
    int times = moment->times[sum->kind], good = moment->good[sum->kind];
    bool few = sum->held;
    bool good_few = few || !reach_enough(&moment->good_people[sum->kind]);
    double good_share = share(sum->good, good);
    ReportChoice out = {.id = sum->id,
                        .kind = sum->sort,
                        .place = -1,
                        .n = sum->n,
                        .share = share(sum->n, times),
                        .worth = (double)sum->worth / ONE / sum->n,
                        .euros = NONE,
                        .why = few ? WHY_FEW_PEOPLE : WHY_GIVEN,
                        .good_share = good_few ? NONE : good_share};
    if (sum->kind == CHOICE_REPLY) {
        out.worth = gather_worth(moment, (double)sum->worth / sum->n);
        out.disputed = reach_enough(&sum->chose) && sum->good >= GOOD_LEAST && good_share >= MANY &&
                       out.worth < LOW;
    } else if (sum->kind == CHOICE_REMEDY) {
        out.worth = NONE;
        out.euros = few ? NONE : mean_of(&sum->euros);
    }
    return out;
}

/* Of the replies of the case, those that nobody chose too. */
static int add_unchosen(const CaseSum *own, const MomentSum *moment, ReportChoice *list,
                        int count) {
    const Moment *here = &own->scenario->moments[moment->place];
    int chosen = count;
    for (int i = here->first_reply; i < here->first_reply + here->reply_count; i++) {
        int at = 0;
        while (at < chosen && strcmp(list[at].id, own->scenario->replies[i].id) != 0)
            at++;
        if (at == chosen) {
            double s = rules_reply(&own->scenario->house, &own->scenario->replies[i], NULL).empathy;
            at = count++;
            list[at] = (ReportChoice){.id = own->scenario->replies[i].id,
                                      .share = share(0, moment->times[CHOICE_REPLY]),
                                      .worth = gather_worth(moment, s * ONE),
                                      .euros = NONE,
                                      .good_share = reach_enough(&moment->good_people[CHOICE_REPLY])
                                                        ? share(0, moment->good[CHOICE_REPLY])
                                                        : NONE};
        }
        list[at].place = i;
    }
    return count;
}

static const ReportChoice *choices_of(Gather *gather, const CaseSum *own, int index,
                                      ChoiceKind kind, int *count) {
    const MomentSum *moment = &own->moments.items[index];
    int most = 0, n = 0;
    for (int i = moment->choices; i; i = own->choices.items[i - 1].next)
        most += own->choices.items[i - 1].kind == kind;
    bool here = kind == CHOICE_REPLY && moment->place >= 0;
    most += here ? own->scenario->moments[moment->place].reply_count : 0;
    ReportChoice *list = ARENA_NEW(&gather->arena, ReportChoice, most);
    for (int i = moment->choices; i; i = own->choices.items[i - 1].next)
        if (own->choices.items[i - 1].kind == kind)
            list[n++] = choice_of(moment, &own->choices.items[i - 1]);
    if (here)
        n = add_unchosen(own, moment, list, n);
    if (n)
        qsort(list, (size_t)n, sizeof *list, here ? by_place : by_times);
    *count = n;
    return list;
}

/* ---- marks ---- */

static ReportMark mark_of(const MomentSum *moment, const MarkSum *sum) {
    double part = share(sum->marked, sum->shown);
    if (moment->few_marked || !reach_enough(&sum->came))
        return (ReportMark){.id = sum->id, .kind = sum->kind, .share = NONE, .few = true};
    return (ReportMark){.id = sum->id,
                        .kind = sum->kind,
                        .shown = sum->shown,
                        .marked = sum->marked,
                        .share = part,
                        .disputed =
                            sum->type == MARK_DECOY && sum->shown >= MARKS_LEAST && part >= MANY};
}

/* As they came by: the list of the moment begins with the last. */
static const ReportMark *marks_of(Gather *gather, const CaseSum *own, int index, MarkType type,
                                  int *count) {
    int first = own->moments.items[index].marks, n = 0;
    for (int i = first; i; i = own->marks.items[i - 1].next)
        n += own->marks.items[i - 1].type == type;
    ReportMark *list = ARENA_NEW(&gather->arena, ReportMark, n);
    *count = n;
    for (int i = first; i; i = own->marks.items[i - 1].next)
        if (own->marks.items[i - 1].type == type)
            list[--n] = mark_of(&own->moments.items[index], &own->marks.items[i - 1]);
    return list;
}

/* The words of a line that is always shown as the same one; NULL where it is not. */
static const char *words_of(Gather *gather, const CaseSum *own, const MomentSum *moment,
                            const StraySum *stray) {
    if (!own->same_words || moment->place < 0)
        return NULL;
    const Moment *here = &own->scenario->moments[moment->place];
    if (stray->line > here->line_count)
        return NULL;
    for (int i = here->first_line; i < here->first_line + stray->line; i++)
        if (own->scenario->lines[i].when.test_count || own->scenario->lines[i].when.function >= 0)
            return NULL;
    const Line *line = &own->scenario->lines[here->first_line + stray->line - 1];
    const char *words = NULL;
    Rendered shown = {0};
    if (!line->text.dynamic) {
        markup_render(&line->text, NULL, &shown);
        if (stray->last <= shown.word_count) {
            int from = shown.words[stray->first - 1].from, to = shown.words[stray->last - 1].to;
            words = arena_copy(&gather->arena, shown.plain.bytes + from, (size_t)(to - from));
        }
    }
    rendered_release(&shown);
    return words;
}

static int most_marked(const void *a, const void *b) {
    const ReportStray *x = a, *y = b;
    if (x->marked != y->marked)
        return x->marked > y->marked ? -1 : 1;
    return x->line != y->line ? x->line - y->line : x->first - y->first;
}

static const ReportStray *strays_of(Gather *gather, const CaseSum *own, int index, int *count) {
    const MomentSum *moment = &own->moments.items[index];
    int n = 0;
    for (int i = moment->strays; i; i = own->strays.items[i - 1].next)
        n++;
    ReportStray *list = ARENA_NEW(&gather->arena, ReportStray, n);
    *count = 0;
    for (int i = moment->strays; i; i = own->strays.items[i - 1].next) {
        const StraySum *sum = &own->strays.items[i - 1];
        double part = share(sum->marked, moment->shown);
        list[(*count)++] = (ReportStray){.line = sum->line,
                                         .first = sum->first,
                                         .last = sum->last,
                                         .marked = sum->marked,
                                         .share = part,
                                         .disputed = moment->shown >= MARKS_LEAST && part >= MANY,
                                         .words = words_of(gather, own, moment, sum)};
    }
    if (n)
        qsort(list, (size_t)n, sizeof *list, most_marked);
    return list;
}

/* ---- all of them ---- */

typedef struct Order {
    int index, place;
    double position;
} Order;

static int by_order(const void *a, const void *b) {
    const Order *x = a, *y = b;
    unsigned p = (unsigned)x->place, q = (unsigned)y->place; /* -1 comes last */
    if (p != q)
        return p < q ? -1 : 1;
    if (x->position < y->position || x->position > y->position)
        return x->position < y->position ? -1 : 1;
    return x->index - y->index;
}

/* What can be chosen here by the case, and nothing of what was. */
static const ReportChoice *only_replies(Gather *gather, const CaseSum *own, const MomentSum *moment,
                                        int *count) {
    const Moment *here = moment->place < 0 ? NULL : &own->scenario->moments[moment->place];
    if (!here || !here->reply_count)
        return NULL;
    ReportChoice *list = ARENA_NEW(&gather->arena, ReportChoice, here->reply_count);
    *count = add_unchosen(own, moment, list, 0);
    for (int i = 0; i < *count; i++) {
        list[i].share = list[i].good_share = NONE;
        list[i].why = WHY_FEW_PEOPLE;
    }
    qsort(list, (size_t)*count, sizeof *list, by_place);
    return list;
}

static void fill_choices(Gather *gather, const CaseSum *own, int index, ReportMoment *out) {
    const MomentSum *sum = &own->moments.items[index];
    out->few_chose = gather_few_chose(sum);
    out->thinking_mean = out->offer_score = out->offer_euros = NONE;
    if (out->few_chose) {
        out->replies = only_replies(gather, own, sum, &out->reply_count);
        return;
    }
    out->thinking_mean = mean_of(&sum->thinking);
    out->replied = sum->times[CHOICE_REPLY];
    out->judged = sum->times[CHOICE_JUDGEMENT];
    out->offered = sum->times[CHOICE_REMEDY];
    out->warm = sum->warm;
    out->cold = sum->cold;
    out->offer_score = mean_of(&sum->offer_score);
    if (reach_enough(&sum->gave))
        out->offer_euros = mean_of(&sum->offer_euros);
    out->replies = choices_of(gather, own, index, CHOICE_REPLY, &out->reply_count);
    out->judgements = choices_of(gather, own, index, CHOICE_JUDGEMENT, &out->judgement_count);
    out->remedies = choices_of(gather, own, index, CHOICE_REMEDY, &out->remedy_count);
}

static void fill_moment(Gather *gather, const CaseSum *own, int index, ReportMoment *out) {
    const MomentSum *sum = &own->moments.items[index];
    *out = (ReportMoment){
        .name = sum->name, .place = sum->place, .index = index, .few = gather_few(sum)};
    fill_choices(gather, own, index, out);
    if (out->few)
        return;
    out->shown = sum->shown;
    out->plays = sum->plays;
    out->signals = marks_of(gather, own, index, MARK_SIGNAL, &out->signal_count);
    out->decoys = marks_of(gather, own, index, MARK_DECOY, &out->decoy_count);
    out->eithers = marks_of(gather, own, index, MARK_EITHER, &out->either_count);
    out->few_marked = sum->few_marked;
    if (!sum->few_marked)
        out->strays = strays_of(gather, own, index, &out->stray_count);
}

void gather_moments(Gather *gather, CaseSum *own, ReportCase *out) {
    int count = own->moments.count;
    Order *order = xcalloc((size_t)count + 1, sizeof *order);
    ReportMoment *list = ARENA_NEW(&gather->arena, ReportMoment, count);
    count_good(gather, own);
    for (int i = 0; i < count; i++) {
        const MomentSum *sum = &own->moments.items[i];
        order[i] = (Order){i, sum->place, sum->position / sum->shown};
    }
    qsort(order, (size_t)count, sizeof *order, by_order);
    for (int i = 0; i < count; i++)
        fill_moment(gather, own, order[i].index, &list[i]);
    out->moments = list;
    out->moment_count = count;
    free(order);
}
