#include "play/act.h"

#include "play/choices.h"
#include "play/turn.h"

#include "base/banned.h"

/* Feelings and the clock; true when patience ran out by it. */
static bool feel(Play *play, const Effects *by, double minutes) {
    Core *core = &play->core;
    double w = rules_waiting(play->scenario, minutes);
    turn_now(play)->w = w;
    core->minutes += minutes;
    return rules_feel(play->scenario, by->trust, by->patience, w, &core->trust, &core->patience);
}

static PlayError leave(Play *play, bool patience_out, int place, int64_t at_ms) {
    turn_now(play)->patience_out = patience_out && play->scenario->patience_out != SCENARIO_NOWHERE;
    return turn_leave(play, rules_place(play->scenario, place, patience_out), at_ms);
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
    Turn *turn = turn_now(play);
    Among among = rules_among(play->scenario, moment, play->offered, play->said);
    turn->s = e->empathy;
    turn->s_lowest = among.lowest;
    turn->s_highest = among.highest;
    turn->q = score_turn_empathy(e->empathy, among.lowest, among.highest);
    turn->trap = e->trap;
    turn->hand_over = reply->hand_over;
    turn->euros = reply->euros;
    turn->left_before = state_left(play);
    turn->is_decision = among.decides;
    if (turn->is_decision) {
        turn->decision_route = (int)moment->route;
        turn->route_part = score_route(moment->route, reply->hand_over);
        turn->decision = rules_reply_decision(moment, reply, turn->left_before);
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
    if (play->offered[index - moment->first_reply] != OPEN_BOTH)
        return PLAY_NOT_OFFERED;
    const Reply *reply = &scenario->replies[index];
    Effects effects = rules_reply(&scenario->house, reply, play->said);
    turn_now(play)->reply = index;
    time_act(play, at_ms);
    weigh_reply(play, moment, reply, &effects);
    rules_say(reply, play->said);

    bool out = feel(play, &effects, rules_reply_minutes(reply));
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
    return leave(play, out, reply->go, at_ms);
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
    turn->credit = rules_credit(house, judge, category, kind);
    return turn_leave(play, rules_judge_place(judge, turn->credit), at_ms);
}

static void note_offer(Play *play, int index, const Chosen *chosen, int count, HandOver hand_over,
                       OfferWeight *weight) {
    const Scenario *scenario = play->scenario;
    const Offer *offer = &scenario->offers[index];
    const Role *role = &scenario->house.roles[play->core.role];
    Turn *turn = turn_now(play);
    Chosen *kept = chosen_take(&play->turn_pool, count);
    for (int i = 0; i < count; i++) {
        rules_offer_add(&scenario->house, offer, role, chosen[i], weight);
        kept[i] = chosen[i];
    }
    turn->offer = index;
    turn->chosen = kept;
    turn->chosen_count = count;
    turn->hand_over = hand_over;
    turn->euros = weight->euros;
    turn->left_before = state_left(play);
    turn->is_decision = true;
    turn->decision_route = (int)offer->route;
    OfferScore score =
        rules_offer_score(&scenario->house, offer, weight, hand_over, turn->left_before);
    turn->route_part = score.route;
    turn->money_part = score.money;
    turn->remedy_part = score.remedies;
    turn->decision = score.decision;
}

PlayError act_offer(Play *play, const Chosen *chosen, int count, HandOver hand_over,
                    int64_t at_ms) {
    const Scenario *scenario = play->scenario;
    Core *core = &play->core;
    if (core->phase != PHASE_ACT || scenario->moments[core->moment].way != WAY_OFFER)
        return PLAY_NOT_NOW;
    int index = scenario->moments[core->moment].act;
    const Offer *offer = &scenario->offers[index];
    PlayError error = play_check_offer(play, offer, chosen, count, hand_over);
    if (error)
        return error;
    OfferWeight weight = {0};
    time_act(play, at_ms);
    note_offer(play, index, chosen, count, hand_over, &weight);
    int place = rules_offer_place(offer, &weight, hand_over, turn_now(play)->left_before);
    Effects felt = rules_offer_feels(offer, &weight, hand_over);
    bool out = feel(play, &felt, rules_offer_minutes(offer, hand_over));
    core->spent += weight.euros;
    return leave(play, out, place, at_ms);
}
