#include <math.h>
#include <string.h>

#include "play/score.h"
#include "play/state.h"

#include "base/banned.h"

/* What an act weighs as the play stands now (scoring.md, `after` and `fades`). */
static Effects act_effects(const Play *play, int index) {
    const Act *act = &play->scenario->house.acts[index];
    int said = play->said[index];
    Effects e = {act->empathy, act->trust, act->patience, act->trap};
    if (act->after >= 0 && play->said[act->after]) {
        e.empathy = act->after_empathy;
        e.trust = act->after_trust;
        e.patience = act->after_patience;
    }
    if (act->fades && said) {
        e.empathy = said > 1 ? -1 : 0;
        e.trust = 0;
        e.patience = said > 1 ? -5 : 0;
    }
    return e;
}

Effects reply_effects(const Play *play, const Reply *reply) {
    Effects sum = {INFINITY, 0, 0, false};
    for (int i = 0; i < reply->act_count; i++) {
        Effects e = act_effects(play, reply->acts[i]);
        sum.empathy = fmin(sum.empathy, e.empathy);
        sum.trust += e.trust;
        sum.patience += e.patience;
        sum.trap |= e.trap;
    }
    if (reply->has_empathy)
        sum.empathy = reply->empathy;
    if (reply->has_trust)
        sum.trust = reply->trust;
    if (reply->has_patience)
        sum.patience = reply->patience;
    return sum;
}

static double waiting(const Play *play, bool has_takes, double minutes) {
    const Scenario *scenario = play->scenario;
    return has_takes && scenario->has_norm ? score_waiting(minutes, scenario->norm_minutes) : 0;
}

/* Feelings and the clock; true when patience ran out by it. */
static bool feel(Play *play, double trust, double patience, bool has_takes, double minutes) {
    Core *core = &play->core;
    int earlier = play->scenario->earlier;
    double before = core->patience, w = waiting(play, has_takes, minutes);
    turn_now(play)->w = w;
    core->trust = score_feeling(core->trust, trust, earlier, 0);
    core->patience = score_feeling(core->patience, patience, earlier, w);
    if (has_takes)
        core->minutes += minutes;
    return before > 0 && core->patience <= 0;
}

static int where_to(Play *play, bool patience_out, int place) {
    if (!patience_out || play->scenario->patience_out == SCENARIO_NOWHERE)
        return place;
    turn_now(play)->patience_out = true;
    return play->scenario->patience_out;
}

static void time_act(Play *play, int64_t at_ms) {
    Turn *turn = turn_now(play);
    turn->thinking_ms = at_ms - play->core.options_ms;
    turn->allowed_ms = play_allowed_ms(play);
    if (turn->allowed_ms > 0)
        turn->reaction = score_reaction((double)turn->thinking_ms / 1000, turn->allowed_ms / 1000);
}

static PlayError script_failed(Play *play) {
    text_clear(&play->failure);
    text_add(&play->failure, play->calls.failure(play->calls.host));
    play->core.phase = PHASE_FAILED;
    return PLAY_SCRIPT;
}

static void weigh_reply(Play *play, const Moment *moment, const Reply *reply, const Effects *e) {
    const Scenario *scenario = play->scenario;
    Turn *turn = turn_now(play);
    double low = INFINITY, high = -INFINITY;
    for (int i = 0; i < moment->reply_count; i++) {
        const Reply *other = &scenario->replies[moment->first_reply + i];
        if (play->offered[i] & OFFER_HOLDS) {
            double s = reply_effects(play, other).empathy;
            low = fmin(low, s);
            high = fmax(high, s);
        }
        if (play->offered[i] == (OFFER_HOLDS | OFFER_HEARD))
            turn->is_decision |= other->hand_over || other->euros > 0;
    }
    turn->s = e->empathy;
    turn->s_lowest = low;
    turn->s_highest = high;
    turn->q = score_turn_empathy(e->empathy, low, high);
    turn->trap = e->trap;
    turn->hand_over = reply->hand_over;
    turn->euros = reply->euros;
    turn->left_before = play_left(play);
    if (turn->is_decision) {
        turn->decision_route = (int)moment->route;
        turn->route_part = score_route(moment->route, reply->hand_over);
        turn->decision = score_decision(turn->route_part, SCORE_NULL, SCORE_NULL, moment->route,
                                        reply->hand_over, reply->euros > turn->left_before, false);
    }
}

PlayError act_reply(Play *play, int index, int64_t at_ms) {
    const Scenario *scenario = play->scenario;
    Core *core = &play->core;
    if (core->phase != PHASE_ACT || scenario->moments[core->moment].way != WAY_REPLIES)
        return PLAY_NOT_NOW;
    const Moment *moment = &scenario->moments[core->moment];
    if (index < moment->first_reply || index >= moment->first_reply + moment->reply_count)
        return PLAY_NO_REPLY;
    if (play->offered[index - moment->first_reply] != (OFFER_HOLDS | OFFER_HEARD))
        return PLAY_NOT_OFFERED;
    const Reply *reply = &scenario->replies[index];
    Effects effects = reply_effects(play, reply);
    turn_now(play)->reply = index;
    time_act(play, at_ms);
    weigh_reply(play, moment, reply, &effects);
    for (int i = 0; i < reply->act_count; i++)
        if (play->said[reply->acts[i]] < UINT8_MAX)
            play->said[reply->acts[i]]++;

    bool out = feel(play, effects.trust, effects.patience, reply->has_takes, reply->minutes);
    core->contacts += reply->contact;
    core->spent += reply->euros;
    for (int i = 0; i < reply->set_count; i++)
        play->flags[reply->set[i].flag] = reply->set[i].to;
    for (int i = 0; i < reply->add_count; i++) {
        Value *flag = &play->flags[reply->add[i].flag];
        *flag = (Value){.type = VALUE_NUMBER,
                        .number = (flag->type == VALUE_NUMBER ? flag->number : 0) +
                                  reply->add[i].to.number};
    }
    if (reply->run >= 0) {
        variables_refresh(play);
        if (!play->calls.run(play->calls.host, reply->run, &play->variables))
            return script_failed(play);
    }
    return turn_leave(play, where_to(play, out, reply->go), at_ms);
}

PlayError act_judge(Play *play, int category, int kind, int64_t at_ms) {
    const Scenario *scenario = play->scenario;
    const House *house = &scenario->house;
    Core *core = &play->core;
    if (core->phase != PHASE_ACT || scenario->moments[core->moment].way != WAY_JUDGE)
        return PLAY_NOT_NOW;
    if (category < 0 || category >= house->category_count)
        return PLAY_NO_CATEGORY;
    if (kind < -1 || kind >= house->kind_count || (kind >= 0 && category != house->complaint))
        return PLAY_NO_KIND;
    int index = scenario->moments[core->moment].act;
    const Judge *judge = &scenario->judges[index];
    Turn *turn = turn_now(play);
    time_act(play, at_ms);
    turn->judge = index;
    turn->judged_category = category;
    turn->judged_kind = kind;
    bool is_complaint = category == house->complaint, should = judge->category == house->complaint;
    bool also = false;
    for (int i = 0; i < judge->also_count; i++)
        also |= judge->also[i] == category;
    if (category == judge->category && (!should || judge->kind < 0 || kind == judge->kind))
        turn->credit = 1;
    else if (also || is_complaint == should)
        turn->credit = .5;
    else
        turn->credit = 0;
    int place = turn->credit >= 1 ? judge->right : turn->credit > 0 ? judge->half : judge->wrong;
    return turn_leave(play, place, at_ms);
}

static bool among(const int *items, int count, int item) {
    for (int i = 0; i < count; i++)
        if (items[i] == item)
            return true;
    return false;
}

/* Whether the role may give this, for these euros, this way. */
static PlayError check_chosen(const Play *play, const Chosen *chosen, int count,
                              HandOver hand_over) {
    const House *house = &play->scenario->house;
    const Role *role = &house->roles[play->core.role];
    if (count > OFFER_MOST)
        return PLAY_NO_REMEDY;
    for (int i = 0; i < count; i++) {
        if (chosen[i].remedy < 0 || !among(role->may, role->may_count, chosen[i].remedy))
            return PLAY_NO_REMEDY;
        for (int j = 0; j < i; j++)
            if (chosen[j].remedy == chosen[i].remedy)
                return PLAY_TWICE;
        const Remedy *remedy = &house->remedies[chosen[i].remedy];
        if (remedy_has_amounts(remedy) && hand_over)
            return PLAY_NO_MONEY;
        if (!remedy_takes(remedy, chosen[i].euros))
            return PLAY_NO_AMOUNT;
    }
    return PLAY_OK;
}

PlayError act_offer(Play *play, const Chosen *chosen, int count, HandOver hand_over,
                    int64_t at_ms) {
    const Scenario *scenario = play->scenario;
    const House *house = &scenario->house;
    Core *core = &play->core;
    if (core->phase != PHASE_ACT || scenario->moments[core->moment].way != WAY_OFFER)
        return PLAY_NOT_NOW;
    PlayError error = check_chosen(play, chosen, count, hand_over);
    if (error)
        return error;
    int index = scenario->moments[core->moment].act;
    const Offer *offer = &scenario->offers[index];
    Turn *turn = turn_now(play);
    time_act(play, at_ms);

    double euros = 0, trust = 0, patience = 0, left = play_left(play);
    int needs = 0, harmful = 0, others = 0;
    bool critical = false;
    Chosen *kept = chosen_take(&play->turn_pool, count);
    for (int i = 0; i < count; i++) {
        int r = chosen[i].remedy;
        const Remedy *remedy = &house->remedies[r];
        bool need = among(offer->needs, offer->need_count, r);
        bool welcome = among(offer->welcome, offer->welcome_count, r);
        bool harm = among(offer->harmful, offer->harmful_count, r);
        double feels = (need || welcome ? 1 : 0) - (harm ? 1 : 0);
        trust += feels * remedy->trust;
        patience += feels * remedy->patience;
        euros += chosen[i].euros;
        needs += need;
        harmful += harm;
        others += !need && !welcome && !harm;
        critical |= remedy->critical;
        kept[i] = chosen[i];
    }
    bool beyond = euros > left, decides = hand_over == HAND_OVER_NONE;
    double low = offer->fair_low, high = offer->fair_high;
    score_fair(&low, &high, left);

    turn->offer = index;
    turn->chosen = kept;
    turn->chosen_count = count;
    turn->hand_over = hand_over;
    turn->euros = euros;
    turn->left_before = left;
    turn->is_decision = true;
    turn->decision_route = (int)offer->route;
    turn->route_part = score_route(offer->route, hand_over);
    turn->money_part = !offer->has_fair             ? SCORE_NULL
                       : decides                    ? score_money(euros, low, high, left)
                       : offer->route == ROUTE_SELF ? 0
                                                    : SCORE_NULL;
    turn->remedy_part = score_remedies(offer->need_count, needs, harmful, others);
    turn->decision = score_decision(turn->route_part, turn->money_part, turn->remedy_part,
                                    offer->route, hand_over, beyond, critical);

    bool out,
        lacking = needs < offer->need_count || harmful > 0 || (offer->has_fair && euros < low);
    if (decides)
        out = feel(play, trust, patience, offer->has_takes, offer->minutes);
    else
        out = feel(play, trust + offer->hand_over_trust, patience + offer->hand_over_patience,
                   offer->hand_over_has_takes, offer->hand_over_minutes);
    core->spent += euros;
    int place = !decides  ? offer->handed_over
                : beyond  ? offer->beyond
                : lacking ? offer->short_of
                          : offer->fits;
    return turn_leave(play, where_to(play, out, place), at_ms);
}
