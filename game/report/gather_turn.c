#include "report/gather_turn.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "play/rules.h"
#include "report/gather_case.h"
#include "report/gather_moments.h"

#include "base/banned.h"

int gather_hundredths(double value) {
    return isnan(value) ? NO_SCORE : (int)lround(value * ONE);
}

static void add_entry(Gather *gather, CaseSum *own, PlayLine *play, Entry entry) {
    if (entry.item >= 0) {
        ItemSum *item = &own->items.items[entry.item];
        reach_add(gather_counts(play) ? &item->came : &item->rest, play->person, play->seats);
        if (item->last_play == gather->plays.count)
            reach_add(&item->rest, play->person, play->seats);
        item->last_play = gather->plays.count;
    }
    if (gather->entry_count == gather->entry_capacity) {
        gather->entry_capacity = gather->entry_capacity ? gather->entry_capacity * 2 : 1024;
        gather->entries =
            xrealloc(gather->entries, gather->entry_capacity * sizeof *gather->entries);
    }
    gather->entries[gather->entry_count++] = entry;
    play->entry_count++;
}

static int moment_of(Gather *gather, CaseSum *own, const char *name) {
    int at = gather_key(gather, own, 'm', 0, name, NULL, own->moments.count);
    if (at < own->moments.count)
        return at;
    GROW(&own->moments, items);
    MomentSum *moment = &own->moments.items[own->moments.count++];
    *moment = (MomentSum){.name = arena_strdup(&gather->arena, name), .place = -1};
    if (own->here != HERE_SAME)
        return at;
    moment->place = scenario_find_moment(own->scenario, name);
    const Moment *here = moment->place < 0 ? NULL : &own->scenario->moments[moment->place];
    if (here && here->reply_count) {
        Among among = rules_among(own->scenario, here, NULL, NULL);
        moment->lowest =
            (int)lround(clamp(among.lowest, -RECORD_MOST_EMPATHY, RECORD_MOST_EMPATHY) * ONE);
        moment->highest =
            (int)lround(clamp(among.highest, -RECORD_MOST_EMPATHY, RECORD_MOST_EMPATHY) * ONE);
        moment->has_range = true;
    }
    return at;
}

static int item_of(Gather *gather, CaseSum *own, ReportItemKind kind, int moment, const char *id) {
    static const char whats[ITEM_KINDS] = {'s', 'j', 'r', 'o'};
    int at = gather_key(gather, own, whats[kind], moment, id, NULL, own->items.count);
    if (at < own->items.count)
        return at;
    GROW(&own->items, items);
    own->items.items[own->items.count++] = (ItemSum){.kind = kind,
                                                     .moment = moment,
                                                     .next = own->moments.items[moment].items,
                                                     .id = arena_strdup(&gather->arena, id)};
    own->moments.items[moment].items = own->items.count;
    return at;
}

/* The number of a choice, counted once for this turn. */
static int choose(Gather *gather, CaseSum *own, ChoiceKind kind, int moment, const char *id,
                  const char *sort) {
    static const char whats[CHOICE_KINDS] = {'R', 'J', 'O'};
    int at = gather_key(gather, own, whats[kind], moment, id, sort, own->choices.count);
    if (at == own->choices.count) {
        GROW(&own->choices, items);
        own->choices.items[own->choices.count++] =
            (ChoiceSum){.kind = kind,
                        .moment = moment,
                        .next = own->moments.items[moment].choices,
                        .id = arena_strdup(&gather->arena, id),
                        .sort = sort ? arena_strdup(&gather->arena, sort) : NULL};
        own->moments.items[moment].choices = own->choices.count;
    }
    ChoiceSum *choice = &own->choices.items[at];
    const PlayLine *play = &gather->plays.items[gather->plays.count - 1];
    reach_add(&choice->chose, play->person, play->seats);
    choice->n++;
    return at;
}

static void add_marks(Gather *gather, CaseSum *own, PlayLine *play, int moment, MarkType type,
                      RecordMarks marks) {
    for (int i = 0; i < marks.count; i++) {
        const RecordMark *mark = &marks.items[i];
        static const char whats[MARK_TYPE_COUNT] = {'S', 'D', 'E'};
        int at =
            gather_key(gather, own, whats[type], moment, mark->id, mark->kind, own->marks.count);
        if (at == own->marks.count) {
            GROW(&own->marks, items);
            own->marks.items[own->marks.count++] =
                (MarkSum){.type = type,
                          .moment = moment,
                          .next = own->moments.items[moment].marks,
                          .id = arena_strdup(&gather->arena, mark->id),
                          .kind = mark->kind ? arena_strdup(&gather->arena, mark->kind) : NULL};
            own->moments.items[moment].marks = own->marks.count;
        }
        reach_add(&own->marks.items[at].came, play->person, play->seats);
        own->marks.items[at].shown++;
        own->marks.items[at].marked += mark->marked;
        if (type == MARK_SIGNAL)
            add_entry(gather, own, play,
                      (Entry){item_of(gather, own, ITEM_SIGNAL, moment, mark->id),
                              mark->marked ? ONE : 0, -1});
    }
}

static void add_strays(Gather *gather, CaseSum *own, int moment, const RecordTurn *turn) {
    for (int i = 0; i < turn->stray_count; i++) {
        const RecordStray *stray = &turn->strays[i];
        char name[64];
        snprintf(name, sizeof name, "%d:%d-%d", stray->line, stray->first, stray->last);
        int at = gather_key(gather, own, 'x', moment, name, NULL, own->strays.count);
        if (at == own->strays.count) {
            GROW(&own->strays, items);
            own->strays.items[own->strays.count++] =
                (StraySum){moment,      stray->line, stray->first,
                           stray->last, 0,           own->moments.items[moment].strays};
            own->moments.items[moment].strays = own->strays.count;
        }
        own->strays.items[at].marked++;
    }
}

/* Handed over or not, where the case says who should decide. */
static void decide(CaseSum *own, MomentSum *moment, const PlayLine *play, Route route,
                   HandOver done) {
    SetSum *sum = &own->sum;
    reach_add(&moment->decided, play->person, play->seats);
    reach_add(&sum->deciding.of, play->person, play->seats);
    sum->decided++;
    if (route == ROUTE_SELF && done != HAND_OVER_NONE) {
        sum->needless++;
        sum->cost += own->scenario->house.hand_over_cost;
    }
}

static void add_reply(Gather *gather, CaseSum *own, PlayLine *play, int at,
                      const RecordTurn *turn) {
    int choice = choose(gather, own, CHOICE_REPLY, at, turn->reply.id, NULL);
    int s = (int)lround(turn->reply.empathy * ONE);
    MomentSum *moment = &own->moments.items[at];
    own->choices.items[choice].worth += s;
    moment->lowest = !moment->has_range || s < moment->lowest ? s : moment->lowest;
    moment->highest = !moment->has_range || s > moment->highest ? s : moment->highest;
    moment->has_range = true;
    add_entry(gather, own, play, (Entry){item_of(gather, own, ITEM_REPLY, at, ""), s, choice});
    if (moment->place < 0)
        return;
    const Moment *here = &own->scenario->moments[moment->place];
    bool decides = false;
    const Reply *chosen = NULL;
    for (int i = here->first_reply; i < here->first_reply + here->reply_count; i++) {
        const Reply *reply = &own->scenario->replies[i];
        decides |= rules_decides(reply);
        if (!strcmp(reply->id, turn->reply.id))
            chosen = reply;
    }
    if (decides && chosen)
        decide(own, moment, play, here->route, chosen->hand_over);
}

static void add_judgement(Gather *gather, CaseSum *own, PlayLine *play, int at,
                          const RecordTurn *turn) {
    int choice = choose(gather, own, CHOICE_JUDGEMENT, at, turn->judge.is, turn->judge.kind);
    int credit = (int)lround(turn->judge.credit * ONE);
    own->choices.items[choice].worth += credit;
    add_entry(gather, own, play, (Entry){item_of(gather, own, ITEM_JUDGE, at, ""), credit, choice});
    reach_add(&own->sum.judging.of, play->person, play->seats);
}

static void add_offer(Gather *gather, CaseSum *own, PlayLine *play, int at,
                      const RecordTurn *turn) {
    MomentSum *moment = &own->moments.items[at];
    bool self = turn->offer.hand_over == HAND_OVER_NONE;
    mean_add(&moment->offer_score, turn->offer.score);
    moment->warm += turn->offer.hand_over == HAND_OVER_WARM;
    moment->cold += turn->offer.hand_over == HAND_OVER_COLD;
    own->sum.offered += self;
    own->sum.handed_over += !self;
    reach_add(&own->sum.offering.of, play->person, play->seats);
    if (self) {
        reach_add(&moment->gave, play->person, play->seats);
        reach_add(&own->sum.giving.of, play->person, play->seats);
        mean_add(&moment->offer_euros, turn->offer.euros);
        mean_add(&own->sum.offers, turn->offer.euros);
    }
    add_entry(gather, own, play,
              (Entry){item_of(gather, own, ITEM_OFFER, at, ""),
                      gather_hundredths(turn->offer.score), -1});
    for (int i = 0; i < turn->offer.remedy_count; i++) {
        const RecordRemedy *remedy = &turn->offer.remedies[i];
        int choice = choose(gather, own, CHOICE_REMEDY, at, remedy->id, NULL);
        mean_add(&own->choices.items[choice].euros, remedy->euros);
        add_entry(gather, own, play, (Entry){-1, 0, choice});
    }
    const Moment *here = moment->place < 0 ? NULL : &own->scenario->moments[moment->place];
    if (here && here->way == WAY_OFFER)
        decide(own, moment, play, own->scenario->offers[here->act].route, turn->offer.hand_over);
}

void gather_turn(Gather *gather, CaseSum *own, PlayLine *play, int position,
                 const RecordTurn *turn) {
    int at = moment_of(gather, own, turn->moment);
    MomentSum *moment = &own->moments.items[at];
    reach_add(&moment->came, play->person, play->seats);
    moment->shown++;
    moment->plays += moment->last_play != gather->plays.count;
    moment->last_play = gather->plays.count;
    moment->position += position;
    add_marks(gather, own, play, at, MARK_SIGNAL, turn->signals);
    add_marks(gather, own, play, at, MARK_DECOY, turn->decoys);
    add_marks(gather, own, play, at, MARK_EITHER, turn->eithers);
    add_strays(gather, own, at, turn);
    if (turn->act == RECORD_NONE)
        return;
    reach_add(&moment->chose, play->person, play->seats);
    mean_add(&moment->thinking, (double)turn->thinking_ms / 1000);
    moment->times[turn->act - RECORD_REPLY]++;
    if (turn->act == RECORD_REPLY)
        add_reply(gather, own, play, at, turn);
    else if (turn->act == RECORD_JUDGE)
        add_judgement(gather, own, play, at, turn);
    else
        add_offer(gather, own, play, at, turn);
}
