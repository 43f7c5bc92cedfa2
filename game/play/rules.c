#include "play/rules.h"

#include <limits.h>
#include <math.h>

#include "play/score.h"

#include "base/banned.h"

PlayAsks rules_asks(const Scenario *scenario) {
    PlayAsks asks = {.decisions = scenario->offer_count > 0, .offer = scenario->offer_count > 0};
    for (int i = 0; i < scenario->reply_count && !asks.decisions; i++)
        asks.decisions = rules_decides(&scenario->replies[i]);
    for (int i = 0; i < scenario->judge_count; i++)
        asks.complaint |= scenario->judges[i].category == scenario->house.complaint;
    return asks;
}

/* What an act weighs after what was said: `after` and `fades`. */
static Effects weigh_act(const House *house, int index, const uint8_t *said) {
    const Act *act = &house->acts[index];
    int times = said ? said[index] : 0;
    Effects e = {act->empathy, act->trust, act->patience, act->trap};
    if (act->after >= 0 && said && said[act->after]) {
        e.empathy = act->after_empathy;
        e.trust = act->after_trust;
        e.patience = act->after_patience;
    }
    if (act->fades && times) {
        e.empathy = times > 1 ? -1 : 0;
        e.trust = 0;
        e.patience = times > 1 ? -5 : 0;
    }
    return e;
}

Effects rules_reply(const House *house, const Reply *reply, const uint8_t *said) {
    Effects sum = {INFINITY, 0, 0, false};
    for (int i = 0; i < reply->act_count; i++) {
        Effects e = weigh_act(house, reply->acts[i], said);
        sum.empathy = e.empathy < sum.empathy ? e.empathy : sum.empathy;
        sum.trust += e.trust;
        sum.patience += e.patience;
        sum.trap |= e.trap;
    }
    if (reply->off >= 0) {
        const Off *off = &house->offs[reply->off];
        sum = (Effects){off->empathy, off->trust, off->patience, sum.trap};
    }
    if (reply->has_empathy)
        sum.empathy = reply->empathy;
    if (reply->has_trust)
        sum.trust = reply->trust;
    if (reply->has_patience)
        sum.patience = reply->patience;
    return sum;
}

static int hang_on(SaidAct *out, int count, int act, int most) {
    for (int i = 0; i < count; i++) {
        if (out[i].act != act)
            continue;
        out[i].most = most > out[i].most ? most : out[i].most;
        return count;
    }
    out[count] = (SaidAct){act, most};
    return count + 1;
}

int rules_reply_hangs_on(const House *house, const Reply *reply, SaidAct *out) {
    int count = 0;
    for (int i = 0; i < reply->act_count && reply->off < 0; i++) {
        const Act *act = &house->acts[reply->acts[i]];
        if (act->after >= 0)
            count = hang_on(out, count, act->after, 1);
        if (act->fades)
            count = hang_on(out, count, reply->acts[i], 2);
    }
    return count;
}

void rules_say(const Reply *reply, uint8_t *said) {
    for (int i = 0; i < reply->act_count; i++)
        if (said[reply->acts[i]] < UINT8_MAX)
            said[reply->acts[i]]++;
}

bool rules_is_heard(const Reply *reply, const uint8_t *heard) {
    for (int i = 0; i < reply->heard_count; i++)
        if (heard[reply->heard[i]])
            return true;
    return !reply->heard_count;
}

bool rules_decides(const Reply *reply) {
    return reply->hand_over || reply->euros > 0;
}

double rules_reply_minutes(const Reply *reply) {
    return reply->has_takes ? reply->minutes : 0;
}

double rules_reply_decision(const Moment *moment, const Reply *reply, double left) {
    return score_decision(score_route(moment->route, reply->hand_over), SCORE_NULL, SCORE_NULL,
                          moment->route, reply->hand_over,
                          (DecisionFaults){.beyond = reply->euros > left});
}

Among rules_among(const Scenario *scenario, const Moment *moment, const uint8_t *open,
                  const uint8_t *said) {
    Among among = {INFINITY, -INFINITY, false};
    for (int i = 0; i < moment->reply_count; i++) {
        const Reply *reply = &scenario->replies[moment->first_reply + i];
        int is = open ? open[i] : OPEN_BOTH;
        if (is & OPEN_HOLDS) {
            double s = rules_reply(&scenario->house, reply, said).empathy;
            among.lowest = s < among.lowest ? s : among.lowest;
            among.highest = s > among.highest ? s : among.highest;
        }
        among.decides |= is == OPEN_BOTH && rules_decides(reply);
    }
    return among;
}

bool rules_feel(const Scenario *scenario, double by_trust, double by_patience, double waited,
                double *trust, double *patience) {
    double before = *patience;
    *trust = score_feeling(*trust, by_trust, scenario->earlier, 0);
    *patience = score_feeling(before, by_patience, scenario->earlier, waited);
    return before > 0 && *patience <= 0;
}

double rules_waiting(const Scenario *scenario, double minutes) {
    return scenario->has_norm ? score_waiting(minutes, scenario->norm_minutes) : 0;
}

int rules_place(const Scenario *scenario, int place, bool patience_out) {
    return patience_out && scenario->patience_out != SCENARIO_NOWHERE ? scenario->patience_out
                                                                      : place;
}

static bool is_in(const int *items, int count, int item) {
    for (int i = 0; i < count; i++)
        if (items[i] == item)
            return true;
    return false;
}

double rules_credit(const House *house, const Judge *judge, int category, int kind) {
    bool is_complaint = category == house->complaint, should = judge->category == house->complaint;
    if (category == judge->category && (!should || judge->kind < 0 || kind == judge->kind))
        return 1;
    return is_complaint == should || is_in(judge->also, judge->also_count, category) ? .5 : 0;
}

int rules_judge_place(const Judge *judge, double credit) {
    return credit >= 1 ? judge->right : credit > 0 ? judge->half : judge->wrong;
}

int rules_table_count(const Offer *offer, const Role *role) {
    return offer->table ? offer->table_count : role->may_count + role->may_not_count;
}

int rules_table(const Offer *offer, const Role *role, int number) {
    if (offer->table)
        return offer->table[number];
    return number < role->may_count ? role->may[number] : role->may_not[number - role->may_count];
}

bool rules_on_table(const Offer *offer, const Role *role, int remedy) {
    if (offer->table)
        return is_in(offer->table, offer->table_count, remedy);
    return is_in(role->may, role->may_count, remedy) ||
           is_in(role->may_not, role->may_not_count, remedy);
}

int rules_amount_count(const Remedy *remedy) {
    if (!remedy->any_amount)
        return remedy->euro_count;
    return (int)fmax(0, fmin(INT_MAX, floor(remedy->euros_to) - ceil(remedy->euros_from) + 1));
}

double rules_amount(const Remedy *remedy, int number) {
    return remedy->any_amount ? ceil(remedy->euros_from) + number : remedy->euros[number];
}

double rules_amount_highest(const Remedy *remedy) {
    double highest = remedy->any_amount ? floor(remedy->euros_to) : 0;
    for (int i = 0; i < remedy->euro_count; i++)
        highest = fmax(highest, remedy->euros[i]);
    return highest;
}

double rules_least(const House *house, const Role *role) {
    double least = INFINITY;
    for (int i = 0; i < role->may_count; i++) {
        const Remedy *remedy = &house->remedies[role->may[i]];
        int amounts = remedy->any_amount ? 1 : remedy->euro_count; /* of a range the first */
        for (int k = 0; k < amounts; k++)
            least = fmin(least, rules_amount(remedy, k));
    }
    return least;
}

bool rules_can_choose(const Remedy *remedy, HandOver hand_over) {
    return hand_over == HAND_OVER_NONE || !remedy_has_amounts(remedy);
}

RemedyClass rules_remedy(const Offer *offer, const Role *role, int remedy) {
    if (is_in(offer->needs, offer->need_count, remedy))
        return REMEDY_NEED;
    if (is_in(offer->harmful, offer->harmful_count, remedy) ||
        is_in(role->may_not, role->may_not_count, remedy))
        return REMEDY_HARMFUL;
    return is_in(offer->welcome, offer->welcome_count, remedy) ? REMEDY_WELCOME : REMEDY_OTHER;
}

double rules_felt(RemedyClass class) {
    static const double felt[REMEDY_CLASSES] = {1, 1, -1, 0};
    return felt[class];
}

void rules_offer_add(const House *house, const Offer *offer, const Role *role, Chosen chosen,
                     OfferWeight *weight) {
    const Remedy *remedy = &house->remedies[chosen.remedy];
    RemedyClass class = rules_remedy(offer, role, chosen.remedy);
    weight->trust += rules_felt(class) * remedy->trust;
    weight->patience += rules_felt(class) * remedy->patience;
    weight->euros += chosen.euros;
    weight->needs += class == REMEDY_NEED;
    weight->welcome += class == REMEDY_WELCOME;
    weight->harmful += class == REMEDY_HARMFUL;
    weight->others += class == REMEDY_OTHER;
    weight->critical |= remedy->critical;
    weight->money |= !rules_can_choose(remedy, HAND_OVER_WARM);
}

Effects rules_offer_feels(const Offer *offer, const OfferWeight *weight, HandOver hand_over) {
    Effects e = {.trust = weight->trust, .patience = weight->patience};
    if (hand_over) {
        e.trust += offer->hand_over_trust;
        e.patience += offer->hand_over_patience;
    }
    return e;
}

double rules_offer_minutes(const Offer *offer, HandOver hand_over) {
    if (hand_over)
        return offer->hand_over_has_takes ? offer->hand_over_minutes : 0;
    return offer->has_takes ? offer->minutes : 0;
}

bool rules_offer_harms(const OfferWeight *weight) {
    return weight->harmful > 0 || weight->critical;
}

bool rules_offer_lacks(const Offer *offer, const OfferWeight *weight, double left) {
    double low = offer->fair_low, high = offer->fair_high;
    score_fair(&low, &high, left);
    return weight->needs < offer->need_count || rules_offer_harms(weight) ||
           (offer->has_fair && weight->euros < low);
}

int rules_offer_place(const Offer *offer, const OfferWeight *weight, HandOver hand_over,
                      double left) {
    if (hand_over)
        return offer->handed_over;
    if (weight->euros > left)
        return offer->beyond;
    if (rules_offer_harms(weight))
        return offer->harmed;
    return rules_offer_lacks(offer, weight, left) ? offer->short_of : offer->fits;
}

int rules_offer_places(const Offer *offer, bool hand_over, int *out) {
    int count = 0;
    if (hand_over) {
        out[count++] = offer->handed_over;
        return count;
    }
    out[count++] = offer->fits;
    out[count++] = offer->short_of;
    out[count++] = offer->beyond;
    out[count++] = offer->harmed;
    return count;
}

int rules_most_places(const Scenario *scenario) {
    int most = 0;
    for (int i = 0; i < scenario->moment_count; i++)
        if (scenario->moments[i].reply_count > most)
            most = scenario->moments[i].reply_count;
    return most + 2 * OFFER_PLACES;
}

int rules_places(const Scenario *scenario, const Moment *moment, int *out) {
    int count = 0;
    switch (moment->way) {
    case WAY_GO:
        out[count++] = moment->go;
        break;
    case WAY_REPLIES:
        for (int i = 0; i < moment->reply_count; i++)
            out[count++] = scenario->replies[moment->first_reply + i].go;
        break;
    case WAY_JUDGE: {
        const Judge *judge = &scenario->judges[moment->act];
        out[count++] = judge->right;
        out[count++] = judge->half;
        out[count++] = judge->wrong;
        break;
    }
    case WAY_OFFER: {
        const Offer *offer = &scenario->offers[moment->act];
        count = rules_offer_places(offer, false, out);
        count += rules_offer_places(offer, true, out + count);
        break;
    }
    }
    return count;
}

double rules_offer_remedies(const House *house, const Offer *offer, const OfferWeight *weight,
                            HandOver hand_over) {
    int needs = offer->need_count;
    for (int i = 0; i < offer->need_count && hand_over; i++)
        needs -= remedy_has_amounts(&house->remedies[offer->needs[i]]); /* cannot be chosen then */
    return score_remedies(needs, weight->needs, weight->harmful, weight->others);
}

static double money_part(const Offer *offer, double euros, HandOver hand_over, double left) {
    if (!offer->has_fair)
        return SCORE_NULL;
    if (hand_over)
        return offer->route == ROUTE_SELF ? 0 : SCORE_NULL;
    return score_money(euros, offer->fair_low, offer->fair_high, left);
}

OfferScore rules_offer_score(const House *house, const Offer *offer, const OfferWeight *weight,
                             HandOver hand_over, double left) {
    OfferScore s = {.route = score_route(offer->route, hand_over),
                    .money = money_part(offer, weight->euros, hand_over, left),
                    .remedies = rules_offer_remedies(house, offer, weight, hand_over)};
    DecisionFaults faults = {.beyond = weight->euros > left,
                             .harmful = weight->harmful > 0,
                             .critical = weight->critical};
    s.decision = score_decision(s.route, s.money, s.remedies, offer->route, hand_over, faults);
    return s;
}
