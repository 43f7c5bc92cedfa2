#include "front/shared/lessons.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/shared/figures.h"
#include "front/shared/lesson_advice.h"

#include "base/banned.h"

static const double LEAST_TOLD = 0.5; /* points of the total */

enum { MANY_ALARMS = 3 }; /* fewer are slips */

/* One thing of a play, by what it was: for the marks their kind, for an answer its turn. */
typedef struct Thing {
    bool gain;
    LossKind kind; /* of a gain: what would have been lost */
    int mark_kind; /* of the house; -1 */
    int turn;      /* the first of its turns, where it is shown; -1 */
    int mark;      /* the first of its marks; -1 */
    int times;
    bool trap;
    Step step;
    double points, most; /* of the total; the most in one turn */
} Thing;

typedef struct Finder {
    const Play *play;
    const Scenario *scenario;
    const Scores *scores;
    const Counts *counts;
    const Turn *turns;
    int turn_count;
    const Facts *told;          /* per turn */
    double share[SCORED_COUNT]; /* of the total, for each point of a score */
    Thing *items;
    int count, capacity;
    Facts *out;
    Lang lang;
} Finder;

/* An answer is one thing, whatever of it cost. */
static bool is_of_one_turn(LossKind kind) {
    return kind == LOSS_REPLY || kind == LOSS_DECISION || kind == LOSS_JUDGED;
}

static bool is_one(const Thing *a, const Thing *b) {
    bool turns = is_of_one_turn(a->kind);
    return a->gain == b->gain && a->kind == b->kind && a->mark_kind == b->mark_kind &&
           a->step == b->step && (!turns || a->turn == b->turn);
}

static void add(Finder *f, Thing thing) {
    thing.most = thing.points;
    for (int i = 0; i < f->count; i++) {
        Thing *there = &f->items[i];
        if (!is_one(there, &thing))
            continue;
        there->points += thing.points;
        there->times += thing.times;
        there->trap |= thing.trap;
        if (thing.points > there->most) {
            there->most = thing.points;
            there->turn = thing.turn;
            there->mark = thing.mark;
        }
        return;
    }
    GROW(f, items);
    f->items[f->count++] = thing;
}

/* Who marks whatever there is has heard nothing in it: more of it is no signal than is, or half of
 * all that could be marked wrongly was. */
static bool marked_nearly_all(const Counts *counts) {
    int alarms = counts->false_alarms;
    return alarms >= MANY_ALARMS && (alarms > counts->hits || 2 * alarms >= counts->negatives);
}

/* ---- what cost */

/* Where one can look at what belongs to no turn: what was not reached, where it ended; waiting,
 * where the customer waited longest. */
static int turn_of(const Finder *f, const Loss *loss) {
    int longest = -1;
    if (loss->turn >= 0)
        return loss->turn;
    if (loss->kind != LOSS_LEAD && loss->kind != LOSS_CONTACTS)
        return f->turn_count - 1;
    for (int t = 0; t < f->turn_count; t++)
        if (f->turns[t].w > (longest < 0 ? 0 : f->turns[longest].w))
            longest = t;
    return longest;
}

static void add_loss(Finder *f, const Loss *loss) {
    Thing thing = {.kind = loss->kind == LOSS_TRAP ? LOSS_REPLY : loss->kind,
                   .mark_kind = loss->mark >= 0 ? f->scenario->marks[loss->mark].kind : -1,
                   .turn = turn_of(f, loss),
                   .mark = loss->mark,
                   .times = loss->times,
                   .trap = loss->kind == LOSS_TRAP,
                   .step = loss->kind == LOSS_NOT_REACHED ? loss->step : STEP_NONE,
                   .points = loss->points * f->share[loss->scored]};
    add(f, thing);
}

/* ---- what brought */

static void add_gain(Finder *f, Scored scored, LossKind kind, int turn, int mark, double points) {
    if (points > 0 && scored_of(f->scores, scored) > 0)
        add(f, (Thing){.gain = true,
                       .kind = kind,
                       .mark_kind = mark >= 0 ? f->scenario->marks[mark].kind : -1,
                       .turn = turn,
                       .mark = mark,
                       .times = 1,
                       .points = points * f->share[scored]});
}

static void add_heard(Finder *f, int t) {
    const Turn *turn = &f->turns[t];
    const int *shown = play_shown(f->play, turn);
    const bool *hits = play_hits(f->play, turn);
    double all = 100 * score_recognition(1, isnan(f->scores->judge) ? SCORE_NULL : 0);
    for (int i = 0; i < turn->shown_count; i++) {
        const Line *line = &f->scenario->lines[shown[i]];
        for (int m = line->first_mark; m < line->first_mark + line->mark_count; m++)
            if (*hits++ && f->scenario->marks[m].type == MARK_SIGNAL)
                add_gain(f, SCORED_RECOGNITION, LOSS_MISSED, t, m, all / f->counts->signals);
    }
}

/* Of what was done as well as can be: what it brought. */
static void add_done(Finder *f, int t, const double shares[STEP_COUNT]) {
    const Turn *turn = &f->turns[t];
    double judge = 100 * score_recognition(isnan(f->scores->mark) ? SCORE_NULL : 0, 1);
    if (turn->way == WAY_JUDGE && turn->credit >= 1)
        add_gain(f, SCORED_RECOGNITION, LOSS_JUDGED, t, -1, judge / f->counts->judged);
    if (turn->way == WAY_REPLIES && turn->step && turn->q >= 1 && !turn->trap)
        add_gain(f, SCORED_EMPATHY, LOSS_REPLY, t, -1,
                 100 * shares[turn->step] / f->counts->visits[turn->step]);
    if (turn->way == WAY_OFFER && turn->decision >= 90)
        add_gain(f, SCORED_MANDATE, LOSS_DECISION, t, -1,
                 turn->decision / (f->counts->decisions + f->scores->no_offer));
}

static void find_gains(Finder *f) {
    double shares[STEP_COUNT];
    score_step_shares(f->scenario->has_step, shares);
    for (int t = 0; t < f->turn_count; t++) {
        if (f->turns[t].positives && f->scores->mark > 0 && !marked_nearly_all(f->counts))
            add_heard(f, t);
        if (f->turns[t].acted)
            add_done(f, t, shares);
    }
}

/* ---- in words */

/* The first of a turn's facts that is one of these (FACT_KINDS at the end) and of this tone. */
static const Fact *told(const Finder *f, int turn, const FactKind *kinds, FactTone tone) {
    const Facts *facts = &f->told[turn];
    for (; *kinds != FACT_KINDS; kinds++)
        for (int i = 0; i < facts->count; i++)
            if (facts->items[i].kind == *kinds && facts->items[i].tone == tone)
                return &facts->items[i];
    return NULL;
}

#define KINDS(...)                                                                                 \
    (const FactKind[]) {                                                                           \
        __VA_ARGS__, FACT_KINDS                                                                    \
    }

static void add_fact(Text *body, const Fact *fact) {
    if (fact && *fact->head)
        text_join(body, " ", fact->head);
    if (fact && *fact->body)
        text_join(body, " ", fact->body);
}

static void fill_times(const Finder *f, Text *head, Msg key, int times, const char *second) {
    Text number = {0};
    text_addf(&number, "%d", times);
    msg_fill(head, f->lang, key, text_cstr(&number), second);
    text_release(&number);
}

/* One of them in words, and how many more there were. */
static void say_first(const Finder *f, const Thing *thing, const Fact *first, Text *head,
                      Text *body) {
    Text more = {0};
    text_add(head, first->head);
    text_add(body, first->body);
    if (thing->times > 1)
        fill_times(f, &more,
                   thing->kind == LOSS_ALARM    ? MSG_LESSON_MORE_ALARMS
                   : thing->kind == LOSS_JUDGED ? MSG_LESSON_MORE
                   : thing->gain                ? MSG_LESSON_MORE_HEARD
                                                : MSG_LESSON_MORE_MISSED,
                   thing->times - 1, NULL);
    if (more.len)
        text_join(head, " ", text_cstr(&more));
    text_release(&more);
}

static void say_marks(const Finder *f, const Thing *thing, Text *head, Text *body) {
    const Mark *mark = &f->scenario->marks[thing->mark];
    const Facts *facts = &f->told[thing->turn];
    for (int i = 0; i < facts->count; i++) { /* the fact of this very mark */
        const Fact *fact = &facts->items[i];
        if (fact->kind == (thing->gain ? FACT_HEARD : FACT_MISSED) && fact->mark == mark) {
            say_first(f, thing, fact, head, body);
            return;
        }
    }
}

static void say_marked_all(const Finder *f, Text *head, Text *body) {
    Text alarms = {0};
    text_addf(&alarms, "%d", f->counts->false_alarms);
    text_add(head, msg(f->lang, MSG_LESSON_ALL));
    fill_times(f, body, MSG_LESSON_ALL_ABOUT, f->counts->hits, text_cstr(&alarms));
    text_release(&alarms);
}

static void say_time(const Finder *f, const Thing *thing, Text *head, Text *body) {
    const Turn *turn = &f->turns[thing->turn];
    Text took = {0}, allowed = {0}, number = {0};
    fill_times(f, head, thing->times > 1 ? MSG_LESSON_SLOW_MORE : MSG_LESSON_SLOW, thing->times,
               NULL);
    text_addf(&number, "%d", thing->turn + 1);
    words_add_seconds(&took, f->lang, (double)turn->thinking_ms);
    words_add_seconds(&allowed, f->lang, turn->allowed_ms);
    msg_fill(body, f->lang, MSG_LESSON_SLOWEST, text_cstr(&number), text_cstr(&took),
             text_cstr(&allowed));
    text_release(&took);
    text_release(&allowed);
    text_release(&number);
}

/* What can be wrong with a decision, most grave first. */
static const FactKind faults[] = {FACT_CRITICAL, FACT_HARMFUL, FACT_ROUTE,
                                  FACT_MISSING,  FACT_MONEY,   FACT_EXTRA};

static const Fact *worst_fault(const Finder *f, int turn) {
    const Fact *worst = NULL;
    for (size_t i = 0; i < sizeof faults / sizeof *faults && !worst; i++)
        worst = told(f, turn, KINDS(faults[i]), TONE_WARN);
    return worst;
}

/* What of a decision was wrong; or what was right about it. */
static void say_decision(const Finder *f, const Thing *thing, Text *head, Text *body) {
    if (thing->gain) {
        const Fact *good = told(f, thing->turn, KINDS(FACT_COMPLETE, FACT_ROUTE), TONE_GOOD);
        text_add(head, msg(f->lang, MSG_LESSON_OFFER_GOOD));
        add_fact(body, good);
        return;
    }
    for (size_t i = 0; i < sizeof faults / sizeof *faults && !body->len; i++)
        add_fact(head->len ? body : head, told(f, thing->turn, KINDS(faults[i]), TONE_WARN));
    if (!head->len)
        text_add(head, msg(f->lang, MSG_LESSON_DECISION));
}

/* Of an answer that could do more: what it did, then what would have been better. */
static void say_reply(const Finder *f, const Thing *thing, Text *head, Text *body) {
    const Reply *reply = &f->scenario->replies[f->turns[thing->turn].reply];
    const Fact *did = told(f, thing->turn, KINDS(FACT_ACTS), TONE_WARN);
    const Fact *better = told(f, thing->turn, KINDS(FACT_BETTER), TONE_NEUTRAL);
    const Fact *said = told(f, thing->turn, KINDS(FACT_SAID), TONE_NEUTRAL);
    Text acts = {0};
    for (int i = 0; i < reply->act_count; i++)
        text_join(&acts, ", ", f->scenario->house.acts[reply->acts[i]].label);
    if (!thing->gain && did)
        text_add(head, did->head);
    else
        msg_fill(head, f->lang, thing->gain ? MSG_LESSON_REPLY_GOOD : MSG_LESSON_REPLY,
                 text_cstr(&acts));
    if (!thing->gain && better)
        add_fact(body, better);
    else if (!thing->gain && did)
        text_add(body, did->body);
    else if (said)
        text_add(body, said->body);
    text_release(&acts);
}

static void say(const Finder *f, const Thing *thing, Text *head, Text *body) {
    const Fact *fact;
    switch (thing->kind) {
    case LOSS_MISSED:
        say_marks(f, thing, head, body);
        break;
    case LOSS_ALARM:
        if (marked_nearly_all(f->counts)) {
            say_marked_all(f, head, body);
            break;
        }
        __attribute__((fallthrough));
    case LOSS_JUDGED:
        fact = thing->kind == LOSS_ALARM
                   ? told(f, thing->turn, KINDS(FACT_DECOY, FACT_STRAY), TONE_WARN)
                   : told(f, thing->turn, KINDS(FACT_JUDGED), thing->gain ? TONE_GOOD : TONE_WARN);
        if (fact)
            say_first(f, thing, fact, head, body);
        break;
    case LOSS_REPLY:
    case LOSS_TRAP:
        say_reply(f, thing, head, body);
        break;
    case LOSS_DECISION:
        say_decision(f, thing, head, body);
        break;
    case LOSS_SLOW:
        say_time(f, thing, head, body);
        break;
    case LOSS_LEAD:
        text_add(head, msg(f->lang, MSG_LESSON_LEAD));
        words_add_lead(body, f->lang, f->counts->hours, f->scenario->norm_minutes);
        break;
    case LOSS_CONTACTS:
        fill_times(f, head, MSG_LESSON_CONTACTS, f->counts->contacts, NULL);
        text_add(body, msg(f->lang, MSG_LESSON_CONTACTS_WHY));
        break;
    case LOSS_LOST:
        text_add(head, msg(f->lang, MSG_FACT_WHY_LOST));
        text_add(body, msg(f->lang, MSG_LESSON_LOST_WHY));
        break;
    case LOSS_NOT_JUDGED:
        text_add(head, msg(f->lang, MSG_FACT_WHY_NO_JUDGE));
        text_add(body, msg(f->lang, MSG_LESSON_TOO_SOON));
        break;
    case LOSS_NO_OFFER:
        text_add(head, msg(f->lang, MSG_LESSON_NO_OFFER));
        text_add(body, msg(f->lang, MSG_LESSON_TOO_SOON));
        break;
    case LOSS_NOT_REACHED:
        msg_fill(head, f->lang, MSG_LESSON_NOT_REACHED, msg(f->lang, words_step(thing->step)));
        text_add(body, msg(f->lang, MSG_LESSON_TOO_SOON));
        break;
    case LOSS_KINDS:
        break;
    }
}

/* What to do another time, of what cost; `better` is a reply, or -1. */
static void advise(Finder *f, Fact *lesson, LossKind kind, int better) {
    LessonOf of = {.kind = kind, .fault = FACT_KINDS};
    Text advice = {0};
    const Scenario *scenario = f->scenario;
    if (kind == LOSS_REPLY || kind == LOSS_TRAP) {
        const Fact *known = told(f, lesson->turn, KINDS(FACT_BETTER), TONE_NEUTRAL);
        of.said = &scenario->replies[f->turns[lesson->turn].reply];
        if (better < 0 && known)
            better = known->reply;
        of.better = better >= 0 ? &scenario->replies[better] : NULL;
    } else if (kind == LOSS_DECISION) {
        const Fact *fault = worst_fault(f, lesson->turn);
        of.fault = fault ? fault->kind : FACT_KINDS;
    }
    lesson_advice_add(&advice, &scenario->house, &of, f->lang);
    facts_advise(f->out, lesson, text_cstr(&advice));
    text_release(&advice);
}

static Fact *add_lesson(Finder *f, bool gain, int turn, const Text *head, const Text *body) {
    Fact *fact = facts_add(f->out, FACT_LESSON, gain ? TONE_GOOD : TONE_WARN, text_cstr(head),
                           text_cstr(body));
    fact->turn = turn;
    return fact;
}

/* False when an earlier one says the same already. */
static bool tell(Finder *f, const Thing *thing) {
    Text head = {0}, body = {0};
    bool said = false;
    say(f, thing, &head, &body);
    for (int i = 0; i < f->out->count; i++)
        said |= !strcmp(f->out->items[i].head, text_cstr(&head));
    if (!said) {
        Fact *fact = add_lesson(f, thing->gain, thing->turn, &head, &body);
        fact_amount(fact, thing->gain ? thing->points : -thing->points);
        if (!thing->gain)
            advise(f, fact, thing->kind, -1);
    }
    text_release(&head);
    text_release(&body);
    return !said;
}

/* The turn that decided the ending, with what was lost by its act. */
static void tell_turning(Finder *f, const Turning *turning) {
    Text head = {0}, body = {0};
    turning_say(turning, f->play, f->lang, &head, &body);
    Way way = f->turns[turning->turn].way;
    if (way == WAY_OFFER)
        for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
            add_fact(&body, told(f, turning->turn, KINDS(faults[i]), TONE_WARN));
    Fact *fact = add_lesson(f, false, turning->turn, &head, &body);
    advise(f, fact,
           way == WAY_OFFER   ? LOSS_DECISION
           : way == WAY_JUDGE ? LOSS_JUDGED
                              : LOSS_REPLY,
           turning->reply);
    for (int i = 0; i < f->count; i++) {
        Thing *thing = &f->items[i];
        bool same = is_of_one_turn(thing->kind) && thing->turn == turning->turn;
        if (thing->kind == LOSS_LOST) /* that is this ending in other words */
            thing->points = 0;
        if (thing->gain || !same)
            continue;
        if (thing->points >= LEAST_TOLD)
            fact_amount(fact, -thing->points);
        thing->points = 0; /* it is told */
    }
    text_release(&head);
    text_release(&body);
}

/* ---- the three */

static int by_weight(const void *a, const void *b) {
    const Thing *x = a, *y = b;
    if (x->gain != y->gain)
        return x->gain ? 1 : -1;
    if (x->trap != y->trap) /* what one is warned of comes before what merely cost more */
        return x->trap ? -1 : 1;
    if (x->points < y->points || x->points > y->points)
        return x->points > y->points ? -1 : 1;
    if (x->turn != y->turn)
        return x->turn - y->turn;
    return x->kind != y->kind ? (int)x->kind - (int)y->kind : x->mark_kind - y->mark_kind;
}

static const double WELL = 90; /* of the total */

/* How many that cost, where there is one that brought: what went well has more of the other. */
static int costs_told(const Scores *scores) {
    return scores->passed && scores->total >= WELL ? 1 : LESSONS - 1;
}

/* Two that cost, and one that brought where there is one; else more of the other. */
static void tell_heaviest(Finder *f) {
    int first_gain = 0, at = 0;
    while (first_gain < f->count && !f->items[first_gain].gain)
        first_gain++;
    int most_costs = first_gain < f->count ? costs_told(f->scores) : LESSONS;
    for (; at < first_gain && f->out->count < most_costs; at++)
        if (f->items[at].points >= LEAST_TOLD)
            tell(f, &f->items[at]);
    for (int i = first_gain; i < f->count && f->out->count < LESSONS; i++)
        tell(f, &f->items[i]);
}

void lessons_tell(Facts *facts, const Play *play, const Scores *scores, const Counts *counts,
                  const Losses *losses, const Turning *turning, const Facts *turns, Lang lang) {
    Finder f = {.play = play,
                .scenario = play_scenario(play),
                .scores = scores,
                .counts = counts,
                .told = turns,
                .out = facts,
                .lang = lang};
    f.turns = play_turns(play, &f.turn_count);
    scored_shares(scores, &f.scenario->house.weights, f.share);
    for (int i = 0; i < losses->count; i++)
        add_loss(&f, &losses->items[i]);
    find_gains(&f);
    if (turning->turn >= 0)
        tell_turning(&f, turning);
    if (f.count)
        qsort(f.items, (size_t)f.count, sizeof *f.items, by_weight);
    tell_heaviest(&f);
    free(f.items);
}
