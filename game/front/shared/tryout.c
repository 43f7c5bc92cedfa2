#include "front/shared/tryout.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

RULE(rule_moment, "try-moment", MSG_TRY_MOMENT);
RULE(rule_moment_near, "try-moment", MSG_TRY_MOMENT_NEAR);
RULE(rule_name, "try-set", MSG_TRY_NAME);
RULE(rule_name_near, "try-set", MSG_TRY_NAME_NEAR);
RULE(rule_value, "try-set", MSG_TRY_VALUE);
RULE(rule_form, "try-set", MSG_TRY_FORM);
RULE(rule_heard, "try-heard", MSG_TRY_HEARD);
RULE(rule_heard_near, "try-heard", MSG_TRY_HEARD_NEAR);

/* ---- the state */

void try_state_init(TryState *try, const Scenario *scenario, const Play *play) {
    size_t flags = (size_t)scenario->flag_count;
    size_t acts = (size_t)scenario->house.act_count, names = (size_t)scenario->mark_name_count;
    *try = (TryState){.flag_count = scenario->flag_count};
    try->flags = xcalloc(flags, sizeof *try->flags);
    try->texts = xcalloc(flags, sizeof *try->texts);
    try->said = xcalloc(acts, 1);
    try->heard = xcalloc(names, 1);
    for (int i = 0; i < scenario->flag_count; i++)
        try->flags[i] = scenario->flags[i].first;
    try->state = (PlayState){.moment = scenario->start,
                             .role = scenario->role,
                             .trust = scenario->trust,
                             .patience = scenario->patience,
                             .contacts = 1};
    if (play) {
        PlayState now = play_look(play);
        for (int i = 0; i < scenario->flag_count; i++) {
            try->flags[i] = now.flags[i];
            if (now.flags[i].type == VALUE_TEXT) { /* the play's own may go before the state */
                text_add(&try->texts[i], now.flags[i].text);
                try->flags[i].text = text_cstr(&try->texts[i]);
            }
        }
        memcpy(try->said, now.said, acts);
        memcpy(try->heard, now.heard, names);
        try->state = now;
    }
    try->state.acting = false;
    try->state.flags = try->flags;
    try->state.said = try->said;
    try->state.heard = try->heard;
}

void try_state_release(TryState *try) {
    for (int i = 0; i < try->flag_count; i++)
        text_release(&try->texts[i]);
    free(try->texts);
    free(try->flags);
    free(try->said);
    free(try->heard);
    *try = (TryState){0};
}

static bool read_number(const char *text, double *number) {
    char *end;
    if (!*text || strspn(text, "0123456789.-+eE") != strlen(text))
        return false;
    *number = strtod(text, &end);
    return !*end && isfinite(*number) && fabs(*number) <= VALUE_NUMBER_MOST;
}

static TrySet set_variable(PlayState *state, Variable variable, const char *value) {
    double number;
    bool feeling = variable == VARIABLE_TRUST || variable == VARIABLE_PATIENCE;
    if (!read_number(value, &number) || number < 0 || (feeling && number > 100))
        return TRY_NO_VALUE;
    switch (variable) {
    case VARIABLE_TRUST:
        state->trust = number;
        break;
    case VARIABLE_PATIENCE:
        state->patience = number;
        break;
    case VARIABLE_SPENT:
        state->spent = number;
        break;
    case VARIABLE_HOURS:
        state->minutes = 60 * number;
        break;
    case VARIABLE_CONTACTS:
        if (number < 1 || number > 1000)
            return TRY_NO_VALUE;
        state->contacts = (int)number;
        break;
    case VARIABLE_FLAG:
        break;
    }
    return TRY_SET;
}

static TrySet set_flag(TryState *try, int flag, const char *value) {
    Value *to = &try->flags[flag];
    bool yes = text_is_like(value, "true") || text_is_like(value, "ja");
    switch (to->type) {
    case VALUE_BOOLEAN:
        if (!yes && !text_is_like(value, "false") && !text_is_like(value, "nee"))
            return TRY_NO_VALUE;
        to->boolean = yes;
        break;
    case VALUE_NUMBER:
        return read_number(value, &to->number) ? TRY_SET : TRY_NO_VALUE;
    case VALUE_TEXT:
        text_clear(&try->texts[flag]);
        text_add(&try->texts[flag], value);
        to->text = text_cstr(&try->texts[flag]);
        break;
    }
    return TRY_SET;
}

TrySet try_state_set(TryState *try, const Scenario *scenario, const char *name, const char *value) {
    int variable = variable_find(name);
    if (variable >= 0)
        return set_variable(&try->state, (Variable)variable, value);
    for (int i = 0; i < scenario->flag_count; i++)
        if (!strcmp(scenario->flags[i].name, name))
            return set_flag(try, i, value);
    return TRY_NO_NAME;
}

/* ---- as it was asked for */

const char *try_nearest_moment(const Scenario *scenario, const char *name) {
    Nearest nearest = nearest_to(name);
    for (int i = 0; i < scenario->moment_count; i++)
        nearest_try(&nearest, scenario->moments[i].name);
    return nearest.best;
}

static void say_no_moment(const Scenario *scenario, const char *name, Findings *findings) {
    const char *near = try_nearest_moment(scenario, name);
    Text all = {0};
    for (int i = 0; i < scenario->moment_count && i < 12; i++)
        text_join(&all, ", ", scenario->moments[i].name);
    finding_add(findings, near ? &rule_moment_near : &rule_moment, scenario->path, 0, name,
                near ? near : text_cstr(&all));
    text_release(&all);
}

static void say_no_name(const Scenario *scenario, const char *name, Findings *findings) {
    Nearest nearest = nearest_to(name);
    Text all = {0};
    for (int i = 0; i < VARIABLE_FLAG; i++) {
        nearest_try(&nearest, variable_id((Variable)i));
        text_join(&all, ", ", variable_id((Variable)i));
    }
    for (int i = 0; i < scenario->flag_count; i++) {
        nearest_try(&nearest, scenario->flags[i].name);
        text_join(&all, ", ", scenario->flags[i].name);
    }
    finding_add(findings, nearest.best ? &rule_name_near : &rule_name, scenario->path, 0, name,
                nearest.best ? nearest.best : text_cstr(&all));
    text_release(&all);
}

/* The next of a list with commas, without the white space around it; NULL at its end. */
static char *next_item(const char **at) {
    const char *from = *at + strspn(*at, " \t,");
    size_t len = strcspn(from, ",");
    *at = from + len;
    while (len && (from[len - 1] == ' ' || from[len - 1] == '\t'))
        len--;
    if (!len)
        return NULL;
    Text item = {0};
    text_add_bytes(&item, from, len);
    return text_take(&item);
}

static void read_set(TryState *try, const Scenario *scenario, const char *set, Findings *findings) {
    char *item;
    while ((item = next_item(&set))) {
        char *value = strchr(item, '=');
        if (!value || value == item) {
            finding_add(findings, &rule_form, scenario->path, 0, item);
        } else {
            *value++ = '\0';
            TrySet done = try_state_set(try, scenario, item, value);
            if (done == TRY_NO_NAME)
                say_no_name(scenario, item, findings);
            else if (done == TRY_NO_VALUE)
                finding_add(findings, &rule_value, scenario->path, 0, item, value);
        }
        free(item);
    }
}

static void read_heard(TryState *try, const Scenario *scenario, const char *heard,
                       Findings *findings) {
    char *item;
    while ((item = next_item(&heard))) {
        Nearest nearest = nearest_to(item);
        bool found = false;
        Text all = {0};
        for (int i = 0; i < scenario->mark_name_count; i++) {
            const char *name = scenario->mark_names[i];
            bool is = !strcmp(name, item);
            if (is)
                try->heard[i] = found = true;
            nearest_try(&nearest, name);
            text_join(&all, ", ", name);
        }
        if (!found)
            finding_add(findings, nearest.best ? &rule_heard_near : &rule_heard, scenario->path, 0,
                        item, nearest.best ? nearest.best : text_cstr(&all));
        text_release(&all);
        free(item);
    }
}

bool try_state_read(TryState *try, const Scenario *scenario, const TryOut *asked,
                    Findings *findings) {
    int errors = findings->errors;
    try_state_init(try, scenario, NULL);
    try->state.moment = scenario_find_moment(scenario, asked->moment);
    if (try->state.moment < 0)
        say_no_moment(scenario, asked->moment, findings);
    read_set(try, scenario, asked->set ? asked->set : "", findings);
    read_heard(try, scenario, asked->heard ? asked->heard : "", findings);
    if (findings->errors == errors)
        return true;
    try_state_release(try);
    return false;
}
