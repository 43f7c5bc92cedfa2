#include "check/rules_reach.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "check/route.h"
#include "check/rules_data.h"
#include "explore/explore_live.h"
#include "model/calls.h"

#include "base/banned.h"

/* Why a moment to which arrows lead is reached by none of them. */
typedef struct Ways {
    bool condition;      /* a reply that leads there is never offered */
    bool patience;       /* one is given, and patience is out by it */
    const Moment *offer; /* an offer that never comes to it */
} Ways;

static Ways ways_to(const Check *check, int place) {
    const Scenario *scenario = check->scenario;
    const Exploration *e = check->exploration;
    int *places = xmalloc((size_t)live_most_places(scenario) * sizeof *places);
    Ways ways = {0};
    for (int i = 0; i < scenario->moment_count; i++) {
        const Moment *moment = &scenario->moments[i];
        if (exploration_moment(e, i) != VERDICT_REACHED)
            continue;
        for (int k = 0; moment->way == WAY_REPLIES && k < moment->reply_count; k++) {
            int reply = moment->first_reply + k;
            if (scenario->replies[reply].go != place)
                continue;
            if (exploration_reply(e, reply) == VERDICT_REACHED)
                ways.patience = true;
            else
                ways.condition = true;
        }
        int count = moment->way == WAY_OFFER ? live_places(scenario, i, places) : 0;
        bool leads = false, any = false;
        for (int p = 0; p < count; p++) {
            leads |= places[p] == place && place != scenario->patience_out;
            any |= places[p] != scenario->patience_out &&
                   (places[p] < SCENARIO_ENDING
                        ? exploration_moment(e, places[p])
                        : exploration_ending(e, places[p] - SCENARIO_ENDING)) == VERDICT_REACHED;
        }
        if (leads && !any)
            ways.patience = true;
        else if (leads)
            ways.offer = moment;
    }
    free(places);
    return ways;
}

/* Says of a moment why it is out of reach; not where a finding about its offer says it already. */
static void add_unreached(Check *check, int index, const bool *failing) {
    RULE_AS(by_conditions, "unreachable-moment", SEVERITY_ERROR, MSG_CHECK_MOMENT_CONDITIONS);
    RULE_AS(by_patience, "unreachable-moment", SEVERITY_ERROR, MSG_CHECK_MOMENT_PATIENCE);
    RULE_AS(by_offer, "unreachable-moment", SEVERITY_ERROR, MSG_CHECK_MOMENT_OFFER);
    const Moment *moment = &check->scenario->moments[index];
    Ways ways = ways_to(check, index);
    if (ways.condition || (!ways.patience && !ways.offer))
        check_add(check, &by_conditions, moment->line, moment->name);
    else if (ways.patience)
        check_add(check, &by_patience, moment->line, moment->name);
    else if (!failing[ways.offer - check->scenario->moments])
        check_add(check, &by_offer, moment->line, moment->name, ways.offer->name);
}

static void look_moments(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    int count = scenario->moment_count, shown = 0;
    bool *lost = xcalloc((size_t)count + 1, sizeof *lost);
    bool *led_to = xcalloc((size_t)count + 1, sizeof *led_to); /* by another that is lost */
    bool *failing = data_failing_offers(check);
    int *places = xmalloc((size_t)live_most_places(scenario) * sizeof *places);
    for (int i = 0; i < count; i++)
        lost[i] = exploration_moment(check->exploration, i) == VERDICT_UNREACHABLE;
    for (int i = 0; i < count; i++) {
        int n = lost[i] ? live_places(scenario, i, places) : 0;
        for (int p = 0; p < n; p++)
            if (places[p] < SCENARIO_ENDING && places[p] != i)
                led_to[places[p]] = true;
    }
    for (int all = 0; all < 2 && !shown; all++) {
        for (int i = 0; i < count; i++) {
            if (!lost[i] || (led_to[i] && !all))
                continue;
            bool linked = exploration_is_linked(check->exploration, i);
            if (linked)
                add_unreached(check, i, failing);
            else
                check_add(check, rule, scenario->moments[i].line, scenario->moments[i].name);
            shown++;
        }
    }
    free(places);
    free(failing);
    free(led_to);
    free(lost);
}

/* Endings to which something leads that is lost itself, or an offer that cannot fit: of that is
 * said already why. */
static bool *follow_from(const Check *check) {
    const Scenario *scenario = check->scenario;
    bool *follow = xcalloc((size_t)scenario->ending_count + 1, sizeof *follow);
    bool *failing = data_failing_offers(check);
    int *places = xmalloc((size_t)live_most_places(scenario) * sizeof *places);
    for (int i = 0; i < scenario->moment_count; i++) {
        if (!failing[i] && exploration_moment(check->exploration, i) != VERDICT_UNREACHABLE)
            continue;
        int count = live_places(scenario, i, places);
        for (int p = 0; p < count; p++)
            if (places[p] >= SCENARIO_ENDING && places[p] != scenario->patience_out)
                follow[places[p] - SCENARIO_ENDING] = true;
    }
    free(places);
    free(failing);
    return follow;
}

static void look_endings(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    bool *follow = follow_from(check);
    for (int i = 0; i < scenario->ending_count; i++)
        if (!follow[i] && exploration_ending(check->exploration, i) == VERDICT_UNREACHABLE)
            check_add(check, rule, scenario->endings[i].line, scenario->endings[i].name);
    free(follow);
}

bool reach_never_chosen(const Check *check, int reply) {
    return exploration_reply(check->exploration, reply) == VERDICT_UNREACHABLE &&
           exploration_moment(check->exploration, check->scenario->replies[reply].moment) ==
               VERDICT_REACHED;
}

const Test *reach_exact(const Condition *when) {
    for (int i = 0; i < when->test_count; i++) {
        const Test *test = &when->tests[i];
        if (!test->is_range &&
            (test->variable == VARIABLE_TRUST || test->variable == VARIABLE_PATIENCE))
            return test;
    }
    return NULL;
}

static void add_why(const Check *check, const Reply *reply, Text *out) {
    Lang lang = check->findings->lang;
    const Test *exact = reach_exact(&reply->when);
    bool when = reply->when.test_count || reply->when.function >= 0;
    Msg why = when && reply->heard_count ? MSG_CHECK_WHY_BOTH
              : when                     ? MSG_CHECK_WHY_WHEN
              : reply->heard_count       ? MSG_CHECK_WHY_HEARD
                                         : MSG_CHECK_WHY_BEFORE;
    if (!exact) {
        text_add(out, msg(lang, why));
        return;
    }
    Text is = {0};
    text_add_number(&is, exact->is.number, 2);
    msg_fill(out, lang, MSG_CHECK_WHY_EXACT, variable_id((Variable)exact->variable),
             text_cstr(&is));
    text_release(&is);
}

static void look_replies(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        if (!reach_never_chosen(check, i))
            continue;
        Text why = {0};
        bool when = reply->when.test_count || reply->when.function >= 0;
        const char *field = when ? "when" : reply->heard_count ? "heard" : NULL;
        int line = field ? source_lines_field(check->lines, "reply", reply->line, field, NULL)
                         : reply->line;
        add_why(check, reply, &why);
        check_add(check, rule, line, reply->id, scenario->moments[reply->moment].name,
                  text_cstr(&why));
        text_release(&why);
    }
}

/* Of the moments from which no arrow leads to an ending, those that lead in a circle. */
static void look_loops(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    int count = scenario->moment_count;
    bool *in = xcalloc((size_t)count + 1, sizeof *in);
    int *into = xcalloc((size_t)count + 1, sizeof *into);
    int *places = xmalloc((size_t)live_most_places(scenario) * sizeof *places);
    for (int i = 0; i < count; i++)
        in[i] = !exploration_leads_on(check->exploration, i) &&
                exploration_is_linked(check->exploration, i);
    for (bool changed = true; changed;) {
        changed = false;
        memset(into, 0, (size_t)count * sizeof *into);
        for (int i = 0; i < count; i++) {
            int n = in[i] ? live_places(scenario, i, places) : 0;
            for (int p = 0; p < n; p++)
                into[places[p]]++;
        }
        for (int i = 0; i < count; i++) {
            if (!in[i] || into[i])
                continue;
            in[i] = false;
            changed = true;
        }
    }
    for (int i = 0; i < count; i++)
        if (in[i])
            check_add(check, rule, scenario->moments[i].line, scenario->moments[i].name);
    free(places);
    free(into);
    free(in);
}

static void add_trouble(Check *check, const Rule *rule, const Trouble *trouble) {
    Play *play = check_play(check);
    Text route = {0};
    exploration_play_trouble(check->exploration, trouble, play);
    check_route(play, &route);
    const Moment *moment = &check->scenario->moments[trouble->moment];
    if (trouble->kind != TROUBLE_SCRIPT) {
        check_add(check, rule, moment->line, moment->name, text_cstr(&route));
    } else {
        /* The text of a function begins with its own place: "file:line: why". */
        const char *colon = trouble->text, *why = trouble->text;
        int line = moment->line;
        while ((colon = strchr(colon, ':'))) {
            char *end;
            long number = strtol(++colon, &end, 10);
            if (end == colon || *end != ':' || number < 1 || number > 10000000)
                continue;
            line = (int)number;
            why = end + 1 + (end[1] == ' ');
            break;
        }
        check_add(check, rule, line, why, text_cstr(&route));
    }
    text_release(&route);
    play_free(play);
}

static void look_troubles(Check *check, const Rule *rule, TroubleKind kind) {
    int count;
    const Trouble *troubles = exploration_troubles(check->exploration, &count);
    for (int i = 0; i < count; i++)
        if (troubles[i].kind == kind &&
            (kind != TROUBLE_TRAPPED ||
             exploration_leads_on(check->exploration, troubles[i].moment)))
            add_trouble(check, rule, &troubles[i]);
}

static void look_stuck(Check *check, const Rule *rule) {
    look_troubles(check, rule, TROUBLE_STUCK);
}

static void look_scripts(Check *check, const Rule *rule) {
    look_troubles(check, rule, TROUBLE_SCRIPT);
}

static void look_trapped(Check *check, const Rule *rule) {
    look_troubles(check, rule, TROUBLE_TRAPPED);
}

static void look_good_ending(Check *check, const Rule *rule) {
    const Scenario *scenario = check->scenario;
    const Ending *best = NULL;
    for (int i = 0; i < scenario->ending_count; i++)
        if (!best || scenario->endings[i].outcome < best->outcome)
            best = &scenario->endings[i];
    if (best && best->outcome > OUTCOME_SATISFIED)
        check_add(check, rule, best->line, best->name, outcome_id(best->outcome));
}

const CheckRule check_rules_reach[] = {
    CHECK_RULE(look_moments, "unreachable-moment", ERROR, MOMENT),
    CHECK_RULE(look_endings, "unreachable-ending", ERROR, ENDING),
    CHECK_RULE(look_replies, "never-chosen", ERROR, NEVER_CHOSEN),
    CHECK_RULE(look_loops, "endless-loop", ERROR, LOOP),
    CHECK_RULE(look_trapped, "no-way-out", ERROR, TRAPPED),
    CHECK_RULE(look_stuck, "no-reply-offered", ERROR, STUCK),
    CHECK_RULE(look_scripts, "function-fails", ERROR, FUNCTION),
    CHECK_RULE(look_good_ending, "no-good-ending", WARNING, GOOD_ENDING),
    CHECK_RULES_END,
};
