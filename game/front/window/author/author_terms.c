#include "front/window/author/author_terms.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/banned.h"

void terms_add(Text *out, const char *label, const char *id) {
    text_add(out, label);
    if (strcmp(label, id) != 0)
        text_addf(out, " (%s)", id);
}

void terms_join(Text *out, Lang lang, Msg key, const char *what) {
    Text part = {0};
    msg_fill(&part, lang, key, what);
    text_join(out, " · ", text_cstr(&part));
    text_release(&part);
}

void terms_join_change(Text *out, Lang lang, Msg key, double from, double to) {
    Text a = {0}, b = {0}, part = {0};
    lang_add_number(&a, lang, round(from), 0);
    lang_add_number(&b, lang, round(to), 0);
    msg_fill(&part, lang, key, text_cstr(&a), text_cstr(&b));
    text_join(out, " · ", text_cstr(&part));
    text_release(&a);
    text_release(&b);
    text_release(&part);
}

void terms_add_variable(Text *out, const Scenario *scenario, Lang lang, int variable) {
    static const Msg names[VARIABLE_FLAG] = {
        [VARIABLE_TRUST] = MSG_WRITE_VALUE_TRUST, [VARIABLE_PATIENCE] = MSG_WRITE_VALUE_PATIENCE,
        [VARIABLE_SPENT] = MSG_WRITE_VALUE_SPENT, [VARIABLE_CONTACTS] = MSG_WRITE_VALUE_CONTACTS,
        [VARIABLE_HOURS] = MSG_WRITE_VALUE_HOURS,
    };
    if (variable < VARIABLE_FLAG)
        terms_add(out, msg(lang, names[variable]), variable_id((Variable)variable));
    else
        text_add(out, scenario->flags[variable - VARIABLE_FLAG].name);
}

void terms_add_value(Text *out, Lang lang, const Value *value) {
    if (value->type == VALUE_TEXT)
        text_addf(out, "“%s”", value->text);
    else if (value->type == VALUE_NUMBER)
        lang_add_number(out, lang, value->number, 3);
    else
        terms_add(out, msg(lang, value->boolean ? MSG_WRITE_TRUE : MSG_WRITE_FALSE),
                  value->boolean ? "true" : "false");
}

void terms_add_test(Text *out, const Scenario *scenario, Lang lang, const Test *test) {
    terms_add_variable(out, scenario, lang, test->variable);
    if (!test->is_range) {
        text_add(out, " = ");
        terms_add_value(out, lang, &test->is);
        return;
    }
    if (isfinite(test->min)) {
        text_add(out, " ≥ ");
        lang_add_number(out, lang, test->min, 3);
    }
    if (isfinite(test->max)) {
        text_add(out, isfinite(test->min) ? ", ≤ " : " ≤ ");
        lang_add_number(out, lang, test->max, 3);
    }
}

void terms_add_condition(Text *out, const Scenario *scenario, Lang lang,
                         const Condition *condition) {
    for (int i = 0; i < condition->test_count; i++) {
        Text test = {0};
        terms_add_test(&test, scenario, lang, &condition->tests[i]);
        text_join(out, ", ", text_cstr(&test));
        text_release(&test);
    }
    if (condition->function >= 0)
        text_join(out, ", ", msg(lang, MSG_WRITE_FUNCTION));
}

void terms_add_acts(Text *out, const Scenario *scenario, Lang lang, const Reply *reply) {
    const House *house = &scenario->house;
    Text part = {0};
    for (int i = 0; i < reply->act_count; i++) {
        const Act *act = &house->acts[reply->acts[i]];
        terms_add(&part, act->label, act->id);
        text_join(out, ", ", text_cstr(&part));
        text_clear(&part);
    }
    if (reply->off >= 0) {
        terms_add(&part, house->offs[reply->off].label, house->offs[reply->off].id);
        msg_fill(out, lang, MSG_WRITE_OFF, text_cstr(&part));
    }
    text_release(&part);
}

void terms_add_reply(Text *out, const Scenario *scenario, Lang lang, int reply) {
    char line[16];
    snprintf(line, sizeof line, "%d", scenario->replies[reply].line);
    msg_fill(out, lang, MSG_WRITE_REPLY_LINE, line);
}
