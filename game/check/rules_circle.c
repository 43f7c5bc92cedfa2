#include "check/rules_circle.h"

#include <string.h>

#include "base/banned.h"

RULE_AS(rule_scores, "circle-scores", SEVERITY_NOTE, MSG_CHECK_CIRCLE_SCORES);
RULE_AS(rule_open, "circle", SEVERITY_NOTE, MSG_CHECK_CIRCLE_OPEN);
RULE_AS(rule_function, "circle-function", SEVERITY_NOTE, MSG_CHECK_CIRCLE_FUNCTION);
RULE_AS(rule_many, "undecided", SEVERITY_NOTE, MSG_CHECK_SCORES_OPEN);
RULE_AS(rule_late, "undecided", SEVERITY_NOTE, MSG_CHECK_UNDECIDED_LATE);

/* "duiden → kort → duiden". */
static void add_circle(const Check *check, const Circle *circle, Text *out) {
    for (int i = 0; i <= circle->count; i++)
        text_addf(out, "%s%s", i ? " → " : "",
                  check->scenario->moments[circle->moments[i % circle->count]].name);
}

static void count_undecided(const Check *check, int *out) {
    const Scenario *scenario = check->scenario;
    const Exploration *e = check->exploration;
    for (int i = 0; i < scenario->moment_count; i++)
        out[0] += exploration_moment(e, i) == VERDICT_UNDECIDED;
    for (int i = 0; i < scenario->reply_count; i++)
        out[1] += exploration_reply(e, i) == VERDICT_UNDECIDED;
    for (int i = 0; i < scenario->ending_count; i++)
        out[2] += exploration_ending(e, i) == VERDICT_UNDECIDED;
}

/* "2 momenten, 1 antwoord": what is not nought, and whether one may get stuck. */
static void add_open(const Check *check, const Circle *circle, const int *undecided, Text *out) {
    static const Msg words[3] = {MSG_CHECK_MOMENTS, MSG_CHECK_REPLIES, MSG_CHECK_ENDINGS};
    Lang lang = check->findings->lang;
    for (int i = 0; i < 3; i++) {
        Text part = {0};
        msg_count(&part, lang, words[i], undecided[i]);
        if (undecided[i])
            text_join(out, ", ", text_cstr(&part));
        text_release(&part);
    }
    if (circle->may_stick)
        text_join(out, ", ", msg(lang, MSG_CHECK_MAY_STICK));
    if (circle->may_trap)
        text_join(out, ", ", msg(lang, MSG_CHECK_MAY_TRAP));
    text_join(out, ", ", msg(lang, MSG_CHECK_LOWEST_HIGHEST));
}

static bool scores_are_proved(const Exploration *e) {
    for (int i = 0; i < EXPLORE_SCORES; i++)
        if (exploration_range(e, i)->has && !exploration_range(e, i)->exact)
            return false;
    return true;
}

static void look_circle(Check *check, const Circle *circle, const int *undecided) {
    const Exploration *e = check->exploration;
    Text way = {0}, open = {0};
    int line = check->scenario->moments[circle->moments[0]].line;
    add_circle(check, circle, &way);
    add_open(check, circle, undecided, &open);
    if (!exploration_complete(e))
        check_add(check, &rule_open, line, text_cstr(&way), text_cstr(&open));
    else if (!scores_are_proved(e))
        check_add(check, &rule_scores, line, text_cstr(&way));
    text_release(&way);
    text_release(&open);
}

static void look_undecided(Check *check, const Rule *rule) {
    const Exploration *e = check->exploration;
    const Circle *circle = exploration_circle(e);
    int undecided[3] = {0};
    count_undecided(check, undecided);
    if (circle->opaque >= 0 && !exploration_complete(e))
        finding_add0(check->findings, &rule_function, check->scenario->path,
                     check_function_line(check, circle->opaque));
    if (circle->count) {
        look_circle(check, circle, undecided);
        return;
    }
    if (exploration_complete(e)) {
        if (!scores_are_proved(e))
            finding_add0(check->findings, &rule_many, check->scenario->path, check->case_line);
        return;
    }
    Text states = {0}, open = {0};
    text_addf(&states, "%u", exploration_states(e));
    add_open(check, circle, undecided, &open);
    check_add(check, exploration_late(e) ? &rule_late : rule, check->case_line, text_cstr(&states),
              text_cstr(&open));
    text_release(&states);
    text_release(&open);
}

const CheckRule check_rules_circle[] = {
    CHECK_RULE(look_undecided, "undecided", NOTE, UNDECIDED),
    CHECK_RULES_END,
};
