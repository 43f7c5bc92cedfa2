#include "check/rules_data.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_live.h"
#include "play/score.h"
#include "policy/offers.h"
#include "policy/sums.h"

#include "base/banned.h"

typedef struct FlagUse {
    bool *read, *set;
    const Scenario *scenario;
} FlagUse;

static void use_condition(FlagUse *use, const Condition *when) {
    for (int i = 0; i < when->test_count; i++)
        if (when->tests[i].variable >= VARIABLE_FLAG)
            use->read[when->tests[i].variable - VARIABLE_FLAG] = true;
}

static void use_name(void *context, const char *name, size_t len) {
    FlagUse *use = context;
    for (int i = 0; i < use->scenario->flag_count; i++)
        if (strlen(use->scenario->flags[i].name) == len &&
            !memcmp(use->scenario->flags[i].name, name, len))
            use->read[i] = true;
}

static bool is_word(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

/* Functions are seen as their source: `s.name` reads, `s.name =` sets, s["name"] may do both. */
static void use_source(FlagUse *use, const char *source, int flag) {
    const char *name = use->scenario->flags[flag].name;
    size_t len = strlen(name);
    for (const char *at = strstr(source, name); at; at = strstr(at + 1, name)) {
        if (at == source || is_word(at[len]))
            continue;
        if (at[-1] == '"' || at[-1] == '\'') {
            if (at - source > 1 && at[-2] == '[')
                use->read[flag] = use->set[flag] = true;
            continue;
        }
        if (at[-1] != '.')
            continue;
        const char *after = at + len;
        while (*after == ' ')
            after++;
        if (after[0] == '=' && after[1] != '=')
            use->set[flag] = true;
        else
            use->read[flag] = true;
    }
}

static void find_uses(const Check *check, FlagUse *use) {
    const Scenario *scenario = check->scenario;
    use->scenario = scenario;
    use->read = xcalloc((size_t)scenario->flag_count + 1, sizeof *use->read);
    use->set = xcalloc((size_t)scenario->flag_count + 1, sizeof *use->set);
    for (int i = 0; i < scenario->line_count; i++) {
        use_condition(use, &scenario->lines[i].when);
        markup_each_name(scenario->lines[i].text.source, use_name, use);
    }
    for (int i = 0; i < scenario->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        use_condition(use, &reply->when);
        markup_each_name(reply->text.source, use_name, use);
        for (int k = 0; k < reply->set_count; k++)
            use->set[reply->set[k].flag] = true;
        for (int k = 0; k < reply->add_count; k++)
            use->set[reply->add[k].flag] = true;
    }
    for (int i = 0; i < scenario->ending_count; i++)
        markup_each_name(scenario->endings[i].text.source, use_name, use);
    if (scenario->function_count)
        for (int i = 0; i < scenario->flag_count; i++)
            use_source(use, text_cstr(&check->source), i);
}

static void look_flags(Check *check, const Rule *rule, bool read) {
    const Scenario *scenario = check->scenario;
    FlagUse use;
    find_uses(check, &use);
    for (int i = 0; i < scenario->flag_count; i++)
        if (read ? !use.read[i] : use.read[i] && !use.set[i])
            check_add(check, rule,
                      scenario->flags[i].line ? scenario->flags[i].line : check->case_line,
                      scenario->flags[i].name);
    free(use.read);
    free(use.set);
}

static void look_unread(Check *check, const Rule *rule) {
    look_flags(check, rule, true);
}

static void look_unset(Check *check, const Rule *rule) {
    look_flags(check, rule, false);
}

/* Where one can stand: moments with the role that one has there. */
typedef struct Standing {
    const Scenario *scenario;
    bool *can;    /* per moment, for each role */
    int *waiting; /* of these, by number */
    int count;
} Standing;

static void stand(Standing *s, int place, int role) {
    if (place >= SCENARIO_ENDING)
        return;
    int own = s->scenario->moments[place].role;
    int at = place * s->scenario->house.role_count + (own >= 0 ? own : role);
    if (s->can[at])
        return;
    s->can[at] = true;
    s->waiting[s->count++] = at;
}

static bool *find_roles(const Scenario *scenario) {
    int roles = scenario->house.role_count;
    size_t most = (size_t)scenario->moment_count * (size_t)roles + 1;
    int *places = xmalloc((size_t)live_most_places(scenario) * sizeof *places);
    Standing s = {.scenario = scenario,
                  .can = xcalloc(most, sizeof *s.can),
                  .waiting = xmalloc(most * sizeof *s.waiting)};
    stand(&s, scenario->start, scenario->role);
    while (s.count) {
        int at = s.waiting[--s.count];
        int count = live_places(scenario, at / roles, places);
        for (int p = 0; p < count; p++)
            stand(&s, places[p], at % roles);
    }
    free(places);
    free(s.waiting);
    return s.can;
}

static bool lacks_need(const Offer *offer, const Role *role) {
    for (int i = 0; i < offer->need_count; i++)
        if (!rules_on_table(offer, role, offer->needs[i]))
            return true;
    return false;
}

/* The least that what is needed costs together, of what is on the table. */
static double cost_of_needs(const House *house, const Offer *offer, const Role *role) {
    double sum = 0;
    for (int i = 0; i < offer->need_count; i++) {
        const Remedy *remedy = &house->remedies[offer->needs[i]];
        double least = INFINITY;
        for (int k = 0; k < rules_amount_count(remedy); k++)
            least = fmin(least, rules_amount(remedy, k));
        if (isfinite(least) && rules_on_table(offer, role, offer->needs[i]))
            sum += least;
    }
    return sum;
}

/* Whether amounts add up to something from low to high; with too many sums to look at it may. */
static bool reaches_fair(const House *house, const Offer *offer, const Role *role) {
    double low = offer->fair_low, high = offer->fair_high;
    int table = rules_table_count(offer, role), count;
    Sums sums;
    score_fair(&low, &high, role->euros);
    sums_init(&sums);
    for (int i = 0; i < table && !sums.cut; i++)
        sums_add(&sums, &house->remedies[rules_table(offer, role, i)], true);
    bool reached = low <= 0 || sums.cut;
    const Sum *items = sums_all(&sums, &count);
    for (int i = 0; i < count && !reached; i++)
        reached = items[i].euros >= low && items[i].euros <= high;
    sums_release(&sums);
    return reached;
}

/* The best decision there is; 100 where there are too many to look at. */
static double best_decision(const Scenario *scenario, int offer_index, int role) {
    const Offer *offer = &scenario->offers[offer_index];
    double left = scenario->house.roles[role].euros;
    OfferClasses classes = {0};
    offers_init(&classes, scenario, offer_index, role, OFFER_FEELS_NOTHING);
    double best = classes.cut ? 100 : 0;
    for (int h = 0; h < HAND_OVER_COUNT; h++)
        for (int i = 0; i < classes.count; i++)
            if (offer_possible(&classes.items[i], (HandOver)h))
                best = fmax(best, rules_offer_score(&scenario->house, offer, &classes.items[i].is,
                                                    (HandOver)h, left)
                                      .decision);
    offers_release(&classes);
    return best;
}

typedef void (*OfferLook)(Check *check, const Rule *rule, int offer, int role);

static void each_offer(Check *check, const Rule *rule, OfferLook look) {
    const Scenario *scenario = check->scenario;
    if (!scenario->offer_count)
        return;
    int roles = scenario->house.role_count;
    bool *can = find_roles(scenario);
    for (int i = 0; i < scenario->moment_count; i++)
        for (int r = 0; r < roles; r++)
            if (scenario->moments[i].way == WAY_OFFER && can[i * roles + r])
                look(check, rule, scenario->moments[i].act, r);
    free(can);
}

/* A role that the case brought itself; else it is the house's. */
static bool is_own(const Check *check, const Role *role) {
    int known = house_find_role(check->house, role->id);
    return known < 0 || check->house->roles[known].line != role->line;
}

static void look_needs_of(Check *check, const Rule *rule, int index, int role_index) {
    const House *house = &check->scenario->house;
    const Offer *offer = &check->scenario->offers[index];
    const Role *role = &house->roles[role_index];
    for (int i = 0; i < offer->need_count; i++)
        if (!rules_on_table(offer, role, offer->needs[i]))
            check_add(check, rule,
                      source_lines_item(check->lines, "offer", offer->line, "needs", i + 1),
                      house->remedies[offer->needs[i]].id, role->id,
                      is_own(check, role) ? "case.lua" : "house.lua");
}

/* What would please or harm and cannot be offered does nothing. */
static void look_idle_of(Check *check, const Rule *rule, int index, int role_index) {
    const House *house = &check->scenario->house;
    const Offer *offer = &check->scenario->offers[index];
    const Role *role = &house->roles[role_index];
    const struct {
        const char *name;
        const int *items;
        int count;
    } lists[] = {{"welcome", offer->welcome, offer->welcome_count},
                 {"harmful", offer->harmful, offer->harmful_count}};
    for (int l = 0; l < 2; l++)
        for (int i = 0; i < lists[l].count; i++)
            if (!rules_on_table(offer, role, lists[l].items[i]))
                check_add(
                    check, rule,
                    source_lines_item(check->lines, "offer", offer->line, lists[l].name, i + 1),
                    house->remedies[lists[l].items[i]].id, lists[l].name, role->id,
                    offer->table_count        ? "table"
                    : l == 0 ? "may"
                                              : "may of may_not");
}

/* One that costs too much by itself is named; else they do so together. */
static void look_cost_of(Check *check, const Rule *rule, int index, int role_index) {
    RULE_AS(together, "needs-above-budget", SEVERITY_ERROR, MSG_CHECK_NEEDS_COST_ALL);
    const House *house = &check->scenario->house;
    const Offer *offer = &check->scenario->offers[index];
    const Role *role = &house->roles[role_index];
    double sum = cost_of_needs(house, offer, role);
    if (sum <= role->euros)
        return;
    Text has = {0}, costs = {0};
    int named = 0;
    lang_add_amount(&has, check->findings->lang, role->euros);
    for (int i = 0; i < offer->need_count; i++) {
        Offer alone = *offer;
        alone.needs = &offer->needs[i];
        alone.need_count = 1;
        double cost = cost_of_needs(house, &alone, role);
        if (cost <= role->euros)
            continue;
        text_clear(&costs);
        lang_add_amount(&costs, check->findings->lang, cost);
        check_add(
            check, rule, source_lines_item(check->lines, "offer", offer->line, "needs", i + 1),
            house->remedies[offer->needs[i]].id, text_cstr(&costs), role->id, text_cstr(&has));
        named++;
    }
    text_clear(&costs);
    lang_add_amount(&costs, check->findings->lang, sum);
    if (!named)
        check_add(check, &together,
                  source_lines_field(check->lines, "offer", offer->line, "needs", NULL),
                  text_cstr(&costs), role->id, text_cstr(&has));
    text_release(&has);
    text_release(&costs);
}

static bool misses_fair(const House *house, const Offer *offer, const Role *role) {
    return offer->has_fair && offer->route == ROUTE_SELF && !reaches_fair(house, offer, role);
}

/* What is fair is never more than a role has: there it is all that the role has. */
static void look_fair_of(Check *check, const Rule *rule, int index, int role_index) {
    RULE_AS(above, "fair-above-budget", SEVERITY_WARNING, MSG_CHECK_FAIR_ABOVE);
    const Offer *offer = &check->scenario->offers[index];
    const Role *role = &check->scenario->house.roles[role_index];
    bool misses = misses_fair(&check->scenario->house, offer, role);
    if (!misses &&
        (!offer->has_fair || offer->route != ROUTE_SELF || offer->fair_low <= role->euros))
        return;
    Text low = {0}, high = {0}, has = {0};
    int line = source_lines_field(check->lines, "offer", offer->line, "fair", NULL);
    lang_add_amount(&low, check->findings->lang, offer->fair_low);
    lang_add_amount(&high, check->findings->lang, offer->fair_high);
    lang_add_amount(&has, check->findings->lang, role->euros);
    if (misses)
        check_add(check, rule, line, text_cstr(&low), text_cstr(&high), role->id);
    else
        check_add(check, &above, line, text_cstr(&low), role->id, text_cstr(&has));
    text_release(&low);
    text_release(&high);
    text_release(&has);
}

/* Whether one of the findings above says that nobody can make a fitting offer here. */
static bool cannot_fit(const House *house, const Offer *offer, const Role *role) {
    return lacks_need(offer, role) || cost_of_needs(house, offer, role) > role->euros ||
           misses_fair(house, offer, role);
}

static void look_mandate_of(Check *check, const Rule *rule, int index, int role_index) {
    const Offer *offer = &check->scenario->offers[index];
    const Role *role = &check->scenario->house.roles[role_index];
    if (cannot_fit(&check->scenario->house, offer, role))
        return;
    double best = best_decision(check->scenario, index, role_index);
    if (best > 99)
        return;
    Text most = {0};
    lang_add_number(&most, check->findings->lang, best, 0);
    check_add(check, rule, offer->line, text_cstr(&most), role->id);
    text_release(&most);
}

bool *data_failing_offers(const Check *check) {
    const Scenario *scenario = check->scenario;
    int roles = scenario->house.role_count;
    bool *fails = xcalloc((size_t)scenario->moment_count + 1, sizeof *fails);
    bool *can = scenario->offer_count ? find_roles(scenario) : NULL;
    for (int i = 0; can && i < scenario->moment_count; i++) {
        const Moment *moment = &scenario->moments[i];
        for (int r = 0; r < roles && moment->way == WAY_OFFER; r++)
            fails[i] |=
                can[i * roles + r] && cannot_fit(&scenario->house, &scenario->offers[moment->act],
                                                 &scenario->house.roles[r]);
    }
    free(can);
    return fails;
}

static void look_needs(Check *check, const Rule *rule) {
    each_offer(check, rule, look_needs_of);
}

static void look_idle(Check *check, const Rule *rule) {
    each_offer(check, rule, look_idle_of);
}

static void look_cost(Check *check, const Rule *rule) {
    each_offer(check, rule, look_cost_of);
}

static void look_fair(Check *check, const Rule *rule) {
    each_offer(check, rule, look_fair_of);
}

static void look_mandate(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    each_offer(check, rule, look_mandate_of);
    for (int i = 0; i < scenario->moment_count; i++) {
        const Moment *moment = &scenario->moments[i];
        bool decides = false;
        double best = 0;
        for (int k = 0; moment->way == WAY_REPLIES && k < moment->reply_count; k++) {
            const Reply *reply = &scenario->replies[moment->first_reply + k];
            decides |= rules_decides(reply);
            best = fmax(best, rules_reply_decision(moment, reply, INFINITY));
        }
        if (!decides || best > 99)
            continue;
        Text most = {0};
        lang_add_number(&most, check->findings->lang, best, 0);
        check_add(check, rule, moment->line, text_cstr(&most), route_id(moment->route));
        text_release(&most);
    }
}

/* Roles that the case brought itself; those of the house are the house's. */
static void look_own_roles(Check *check, const Rule *rule) {
    const House *house = &check->scenario->house;
    for (int i = 0; i < house->role_count; i++) {
        const Role *role = &house->roles[i];
        double least = rules_least(house, role);
        if (is_own(check, role) && isfinite(least) && least > role->euros)
            check_add(check, rule, role->line, role->id);
    }
}

const CheckRule check_rules_data[] = {
    CHECK_RULE(look_unread, "flag-never-read", WARNING, FLAG_UNREAD),
    CHECK_RULE(look_unset, "flag-never-set", WARNING, FLAG_UNSET),
    CHECK_RULE(look_needs, "needs-not-allowed", ERROR, NEEDS),
    CHECK_RULE(look_idle, "not-on-table", WARNING, IDLE),
    CHECK_RULE(look_cost, "needs-above-budget", ERROR, NEEDS_COST),
    CHECK_RULE(look_fair, "fair-out-of-reach", ERROR, FAIR),
    CHECK_RULE(look_mandate, "mandate-unusable", WARNING, MANDATE),
    CHECK_RULE(look_own_roles, "mandate-empty", WARNING, ROLE_EMPTY),
    CHECK_RULES_END,
};
