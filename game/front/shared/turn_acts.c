#include "front/shared/turn_acts.h"

#include <math.h>
#include <string.h>

#include "front/shared/figures.h"
#include "front/shared/offered.h"
#include "play/rules.h"
#include "play/score.h"

#include "base/banned.h"

/* Of the best that could be said: from here on it is called good (words_score). */
static const double GOOD_SHARE = 0.75;

void turn_tell_said(const TurnTeller *t) {
    Text text = {0};
    if (t->turn->say) {
        text_addf(&text, "“%s”", t->turn->say);
        facts_add(t->facts, FACT_OWN_WORDS, TONE_NEUTRAL, msg(t->lang, MSG_FACT_OWN_WORDS),
                  text_cstr(&text));
        text_clear(&text);
    }
    if (t->turn->way == WAY_REPLIES)
        turn_add_quoted(t, &text, &t->scenario->replies[t->turn->reply].text);
    else if (t->turn->way == WAY_OFFER)
        offered_add(&text, t->lang, t->house, t->turn);
    if (text.len)
        facts_add(t->facts, FACT_SAID, TONE_NEUTRAL, msg(t->lang, MSG_FACT_YOU_SAID),
                  text_cstr(&text));
    text_release(&text);
}

static bool is_routed_right(const TurnTeller *t) {
    return t->turn->route_part >= 100;
}

/* An answer gets one verdict: where it was wrong, a right route is no tick beside that. */
static void tell_route(const TurnTeller *t, bool wrong) {
    static const Msg words[ROUTE_COUNT][HAND_OVER_COUNT] = {
        [ROUTE_SELF] = {MSG_FACT_ROUTE_SELF_SELF, MSG_FACT_ROUTE_SELF_WARM,
                        MSG_FACT_ROUTE_SELF_COLD},
        [ROUTE_SENIOR] = {MSG_FACT_ROUTE_SENIOR_SELF, MSG_FACT_ROUTE_SENIOR_WARM,
                          MSG_FACT_ROUTE_SENIOR_COLD},
        [ROUTE_REQUIRED] = {MSG_FACT_ROUTE_REQUIRED_SELF, MSG_FACT_ROUTE_REQUIRED_WARM,
                            MSG_FACT_ROUTE_REQUIRED_COLD},
    };
    turn_add_msg(t, FACT_ROUTE,
                 !is_routed_right(t) ? TONE_WARN
                 : wrong             ? TONE_NEUTRAL
                                     : TONE_GOOD,
                 words[t->turn->decision_route][t->turn->hand_over]);
}

static const Reply *reply_of(const TurnTeller *t, const Turn *turn) {
    return turn->acted && turn->way == WAY_REPLIES ? &t->scenario->replies[turn->reply] : NULL;
}

/* Whether an earlier answer of the play did this too. */
static bool was_done(const TurnTeller *t, int act) {
    int count;
    for (const Turn *turn = play_turns(t->play, &count); turn < t->turn; turn++) {
        const Reply *reply = reply_of(t, turn);
        for (int i = 0; reply && i < reply->act_count; i++)
            if (reply->acts[i] == act)
                return true;
    }
    return false;
}

/* Whether an earlier one was in the wrong place in the same way. */
static bool was_off(const TurnTeller *t, int off) {
    int count;
    for (const Turn *turn = play_turns(t->play, &count); turn < t->turn; turn++) {
        const Reply *reply = reply_of(t, turn);
        if (reply && reply->off == off)
            return true;
    }
    return false;
}

/* What the names in it stand for, the first time that there is one. */
static void explain_reply(const TurnTeller *t, const Reply *reply) {
    for (int i = 0; i < reply->act_count; i++) {
        const Act *act = &t->house->acts[reply->acts[i]];
        if (*act->why.source && !was_done(t, reply->acts[i]))
            turn_add_meaning(t, act->label, &act->why);
    }
    const Off *off = reply->off >= 0 ? &t->house->offs[reply->off] : NULL;
    if (off && *off->why.source && *reply->why.source && !was_off(t, reply->off))
        turn_add_meaning(t, off->label, &off->why);
}

/* How it is said, of one player or of a group; `same`: all of it is a trap. */
static Msg acts_words(const TurnTeller *t, bool off, bool same) {
    enum { PLAIN, OFF, TRAP, IS_TRAP, WAYS };
    static const Msg words[WAYS][2] = {
        [PLAIN] = {MSG_FACT_ACTS, MSG_FACT_GROUP_ACTS},
        [OFF] = {MSG_FACT_ACTS_OFF, MSG_FACT_GROUP_ACTS_OFF},
        [TRAP] = {MSG_FACT_ACTS_TRAP, MSG_FACT_GROUP_ACTS_TRAP},
        [IS_TRAP] = {MSG_FACT_ACTS_IS_TRAP, MSG_FACT_GROUP_ACTS_IS_TRAP}};
    int way = t->turn->trap ? (same ? IS_TRAP : TRAP) : off ? OFF : PLAIN;
    return words[way][t->group != NULL];
}

/* What it did, and in the same breath what was wrong with that: a trap, or the right thing in the
 * wrong place. */
static void add_acts(const TurnTeller *t, const Reply *reply, Text *head) {
    Text acts = {0}, traps = {0};
    for (int i = 0; i < reply->act_count; i++) {
        const Act *act = &t->house->acts[reply->acts[i]];
        text_join(&acts, ", ", act->label);
        if (act->trap)
            text_join(&traps, ", ", act->label);
    }
    bool same = !strcmp(text_cstr(&acts), text_cstr(&traps)), off = reply->off >= 0;
    msg_fill(head, t->lang, acts_words(t, off, same), text_cstr(&acts),
             off && !t->turn->trap ? t->house->offs[reply->off].label : text_cstr(&traps));
    text_release(&acts);
    text_release(&traps);
}

/* The sign of an answer is what its score says: a tick where that is good, a cross only where a
 * trap, or being in the wrong place, kept it from that. */
static FactTone tone_of_reply(const Turn *turn, const Reply *reply) {
    bool scored = turn->step != STEP_NONE, off = reply->off >= 0;
    bool good = scored && turn->q >= GOOD_SHARE;
    if (turn->trap || (off && scored && !good))
        return TONE_WARN;
    return good && !off && (!turn->is_decision || turn->route_part >= 100) ? TONE_GOOD
                                                                           : TONE_NEUTRAL;
}

static void tell_reply(const TurnTeller *t) {
    const Turn *turn = t->turn;
    const Reply *reply = &t->scenario->replies[turn->reply];
    bool off = reply->off >= 0;
    FactTone tone = tone_of_reply(turn, reply);
    Text head = {0};
    add_acts(t, reply, &head);
    turn_add_with_why(t, FACT_ACTS, tone, &head,
                      off && !*reply->why.source ? &t->house->offs[reply->off].why : &reply->why);
    if (!t->briefly)
        explain_reply(t, reply);
    if (turn->is_decision)
        tell_route(t, tone == TONE_WARN);
    text_release(&head);
}

static void tell_judge(const TurnTeller *t) {
    const Turn *turn = t->turn;
    const Judge *judge = &t->scenario->judges[turn->judge];
    const Category *category = &t->house->categories[judge->category];
    Text given = {0}, right = {0}, head = {0};
    house_add_judgement(&given, t->house, turn->judged_category, turn->judged_kind);
    house_add_judgement(&right, t->house, judge->category, judge->kind);
    msg_fill(&head, t->lang,
             turn->credit >= 1  ? MSG_FACT_JUDGED_RIGHT
             : turn->credit > 0 ? (t->group ? MSG_FACT_GROUP_JUDGED_HALF : MSG_FACT_JUDGED_HALF)
             : t->group         ? MSG_FACT_GROUP_JUDGED_WRONG
                                : MSG_FACT_JUDGED_WRONG,
             text_cstr(&given), text_cstr(&right));
    turn_add_with_why(t, FACT_JUDGED, turn->credit >= 1 ? TONE_GOOD : TONE_WARN, &head,
                      &judge->why);
    if (!t->briefly && turn->credit < 1 && *category->why.source)
        turn_add_meaning(t, category->label, &category->why);
    text_release(&given);
    text_release(&right);
    text_release(&head);
}

static bool is_chosen(const Turn *turn, int remedy) {
    for (int i = 0; i < turn->chosen_count; i++)
        if (turn->chosen[i].remedy == remedy)
            return true;
    return false;
}

/* A sentence about some remedies, when there are any. */
static void tell_labels(const TurnTeller *t, FactKind kind, Msg key, Text *labels) {
    Text head = {0};
    if (labels->len) {
        msg_fill(&head, t->lang, key, text_cstr(labels));
        facts_add(t->facts, kind, TONE_WARN, text_cstr(&head), NULL);
    }
    text_release(&head);
    text_release(labels);
}

/* The role that the trainee had in this turn. */
static const Role *role_then(const TurnTeller *t) {
    int count, role = t->scenario->role;
    for (const Turn *turn = play_turns(t->play, &count); turn <= t->turn; turn++)
        if (t->scenario->moments[turn->moment].role >= 0)
            role = t->scenario->moments[turn->moment].role;
    return &t->house->roles[role];
}

static void tell_missing(const TurnTeller *t, const Offer *offer) {
    Text missing = {0};
    for (int i = 0; i < offer->need_count; i++) {
        const Remedy *remedy = &t->house->remedies[offer->needs[i]];
        if (rules_can_choose(remedy, t->turn->hand_over) && !is_chosen(t->turn, offer->needs[i]))
            text_join(&missing, ", ", remedy->label);
    }
    if (!missing.len && offer->need_count)
        turn_add_msg(t, FACT_COMPLETE, TONE_GOOD, MSG_FACT_COMPLETE);
    tell_labels(t, FACT_MISSING, MSG_FACT_MISSING, &missing);
}

static void tell_remedies(const TurnTeller *t, const Offer *offer) {
    Text harmful = {0}, critical = {0}, extra = {0};
    const Role *role = role_then(t);
    for (int i = 0; i < t->turn->chosen_count; i++) {
        int remedy = t->turn->chosen[i].remedy;
        const Remedy *chosen = &t->house->remedies[remedy];
        RemedyClass class = rules_remedy(offer, role, remedy);
        if (chosen->critical)
            text_join(&critical, ", ", chosen->label);
        else if (class == REMEDY_HARMFUL)
            text_join(&harmful, ", ", chosen->label);
        else if (class == REMEDY_OTHER)
            text_join(&extra, ", ", chosen->label);
    }
    tell_missing(t, offer);
    tell_labels(t, FACT_CRITICAL, MSG_FACT_CRITICAL, &critical);
    tell_labels(t, FACT_HARMFUL, MSG_FACT_HARMFUL, &harmful);
    tell_labels(t, FACT_EXTRA, MSG_FACT_EXTRA, &extra);
}

static void tell_money(const TurnTeller *t, const Offer *offer) {
    const Turn *turn = t->turn;
    if (isnan(turn->money_part))
        return;
    double low = offer->fair_low, high = offer->fair_high;
    score_fair(&low, &high, turn->left_before);
    const double amounts[] = {turn->euros, low, high, turn->left_before};
    Text words[4] = {{0}}, head = {0};
    words_add_euros(&words[0], t->lang, turn->euros);
    words_add_between(&words[1], t->lang, low, high);
    words_add_euros(&words[3], t->lang, turn->left_before);
    msg_fill(&head, t->lang,
             turn->hand_over != HAND_OVER_NONE ? MSG_FACT_MONEY_HANDED
             : turn->euros > turn->left_before ? MSG_FACT_MONEY_BEYOND
             : turn->euros < low               ? MSG_FACT_MONEY_LOW
             : high <= 0 && turn->euros > high ? MSG_FACT_MONEY_NONE
             : turn->euros > high              ? MSG_FACT_MONEY_HIGH
                                               : MSG_FACT_MONEY_FAIR,
             text_cstr(&words[0]), text_cstr(&words[1]), "", text_cstr(&words[3]));
    Fact *fact = facts_add(t->facts, FACT_MONEY, turn->money_part >= 100 ? TONE_GOOD : TONE_WARN,
                           text_cstr(&head), NULL);
    for (int i = 0; i < 4; i++) {
        fact_amount(fact, amounts[i]);
        text_release(&words[i]);
    }
    text_release(&head);
}

/* Nobody decided anything. */
static bool is_empty(const Turn *turn) {
    return !turn->chosen_count && turn->hand_over == HAND_OVER_NONE;
}

static void tell_offer(const TurnTeller *t) {
    const Offer *offer = &t->scenario->offers[t->turn->offer];
    bool empty = is_empty(t->turn);
    if (empty)
        turn_add_msg(t, FACT_ROUTE, t->turn->decision < 100 ? TONE_WARN : TONE_NEUTRAL,
                     t->group ? MSG_FACT_GROUP_OFFER_NOTHING : MSG_FACT_OFFER_NOTHING);
    else
        tell_route(t, false);
    tell_remedies(t, offer);
    if (!empty || offer->fair_low > 0)
        tell_money(t, offer);
    turn_add_with_why(t, FACT_REASON, TONE_NEUTRAL, &(Text){0}, &offer->why);
}

void turn_tell_act(const TurnTeller *t) {
    if (t->turn->way == WAY_REPLIES)
        tell_reply(t);
    else if (t->turn->way == WAY_JUDGE)
        tell_judge(t);
    else if (t->turn->way == WAY_OFFER)
        tell_offer(t);
}
