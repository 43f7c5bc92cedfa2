#include "store/inputs.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/inputs_error.h"
#include "store/json_file.h"
#include "store/json_print.h"
#include "store/result.h"
#include "store/setup_fields.h"

#include "base/banned.h"

RULE(rule_field, "inputs-field", MSG_INPUTS_FIELD);
RULE(rule_stops, "inputs-stop", MSG_INPUTS_STOP);

static const char *const known[] = {"klachtenspel.inputs/1", RESULT_SCHEMA, RESULT_SCHEMA_OLD,
                                    NULL};

/* `form` is what belongs in the field. */
static bool wrong_field(const char *path, Findings *findings, const char *field, const char *form) {
    finding_add(findings, &rule_field, path, 0, field, form);
    return false;
}

static bool is_language(const char *text) {
    size_t len = text ? strlen(text) : 0;
    return len >= 2 && len <= 16 &&
           strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_@") == len;
}

static bool open_setup(const cJSON *tree, bool result, const char *path, Findings *findings,
                       InputsFile *out) {
    const Json *inputs = json_get(tree, "inputs");
    out->setup = (PlaySetup){.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1};
    /* a result says them all */
    if ((json_get(tree, "seed") || result) && !setup_read_seed(tree, &out->setup.seed))
        return wrong_field(path, findings, "seed", "0 … 9007199254740991");
    if ((json_get(tree, "mode") || result) && !setup_read_mode(tree, &out->setup.mode))
        return wrong_field(path, findings, "mode", "\"practice\", \"assessment\"");
    if ((json_get(tree, "time_factor") || result) &&
        !setup_read_factor(tree, &out->setup.time_factor))
        return wrong_field(path, findings, "time_factor", "1, 1.5 … 1000, \"off\"");
    if (!cJSON_IsArray(inputs))
        return wrong_field(path, findings, "inputs", "[ … ]");
    out->inputs = inputs;
    return true;
}

bool inputs_open(const cJSON *tree, const char *path, Findings *findings, InputsFile *out) {
    *out = (InputsFile){.path = path, .language = "nl"};
    int schema = json_schema(tree, known, path, findings);
    if (schema < 0)
        return false;
    bool result = schema > 0;
    out->is_old = schema == 2;
    out->is_example = json_is_true(json_get(tree, "example"));
    const cJSON *from = result ? json_get(tree, "case") : tree;
    if (result && !cJSON_IsObject(from))
        return wrong_field(path, findings, "case", "{ \"id\", \"title\", \"hash\", \"language\" }");
    const cJSON *language = json_get(from, "language");
    if ((language || result) && !is_language(cJSON_GetStringValue(language)))
        return wrong_field(path, findings, result ? "case.language" : "language", "\"nl\"");
    if (language)
        out->language = language->valuestring;
    if (result) {
        out->case_id = json_string(from, "id");
        out->case_hash = json_string(from, "hash");
        out->house_hash = json_string(json_get(tree, "house"), "hash");
        if (!out->case_id || !*out->case_id)
            return wrong_field(path, findings, "case.id", "\"de-kraan\"");
        if (!out->case_hash || !out->house_hash)
            return wrong_field(path, findings, out->case_hash ? "house.hash" : "case.hash",
                               "\"xxh128:…\"");
    }
    return open_setup(tree, result, path, findings, out);
}

/* The field beside at_ms; NULL when there is none, or more than one. */
static const cJSON *action_of(const cJSON *tree) {
    const cJSON *field, *action = NULL;
    cJSON_ArrayForEach(field, tree) {
        if (!strcmp(field->string, "at_ms"))
            continue;
        if (action)
            return NULL;
        action = field;
    }
    return action;
}

static bool whole(const cJSON *item, double low, double high, int *out) {
    if (!cJSON_IsNumber(item) || item->valuedouble < low || item->valuedouble > high ||
        floor(item->valuedouble) != item->valuedouble)
        return false;
    *out = (int)item->valuedouble;
    return true;
}

/* Only these fields, so that a slip of the pen is not passed over. */
static bool only(const cJSON *object, const char *const *names) {
    const cJSON *field;
    if (!cJSON_IsObject(object))
        return false;
    cJSON_ArrayForEach(field, object) {
        bool found = false;
        for (int i = 0; names[i] && !found; i++)
            found = !strcmp(names[i], field->string);
        if (!found)
            return false;
    }
    return true;
}

static bool read_mark(const InputError *e, const cJSON *action, Input *input) {
    static const char *const fields[] = {"moment", "line", "word", NULL};
    const char *moment = json_string(action, "moment");
    if (!only(action, fields) || !moment ||
        !whole(json_get(action, "line"), -1e9, 1e9, &input->as.mark.line) ||
        !whole(json_get(action, "word"), -1e9, 1e9, &input->as.mark.word))
        return input_error_form(e, "{\"mark\": {\"moment\": \"…\", \"line\": 1, \"word\": 1}}");
    input->as.mark.moment = scenario_find_moment(play_scenario(e->play), moment);
    return true;
}

static bool read_judge(const InputError *e, const cJSON *action, Input *input) {
    static const char *const fields[] = {"is", "kind", NULL};
    const House *house = &play_scenario(e->play)->house;
    const char *is = json_string(action, "is"), *kind = json_string(action, "kind");
    const cJSON *kind_item = json_get(action, "kind");
    if (!only(action, fields) || !is || (kind_item && !kind && !cJSON_IsNull(kind_item)))
        return input_error_form(e, "{\"judge\": {\"is\": \"complaint\", \"kind\": \"implicit\"}}");
    input->as.judge.category = house_find_category(house, is);
    input->as.judge.kind = kind ? house_find_kind(house, kind) : -1;
    if (input->as.judge.category >= 0 && kind && input->as.judge.kind < 0)
        return play_phase(e->play) == PHASE_ACT && play_view(e->play)->way == WAY_JUDGE
                   ? input_error_play(e, PLAY_NO_KIND, input)
                   : input_error_play(e, PLAY_NOT_NOW, input);
    return true;
}

/* The reply of the present moment with this id. Elsewhere: the first there is, so that play_step
 * says what is wrong. */
static bool read_reply(const InputError *e, const cJSON *action, Input *input) {
    const Scenario *scenario = play_scenario(e->play);
    const char *id = cJSON_GetStringValue(action);
    if (!id)
        return input_error_form(e, "{\"reply\": \"probe\"}");
    input->as.reply = -1;
    int moment = play_moment(e->play);
    if (moment < 0)
        return true;
    const Moment *m = &scenario->moments[moment];
    for (int i = 0; m->way == WAY_REPLIES && i < m->reply_count; i++)
        if (!strcmp(scenario->replies[m->first_reply + i].id, id))
            input->as.reply = m->first_reply + i;
    return true;
}

bool inputs_read_hand_over(const Json *item, HandOver *out) {
    const char *name = cJSON_GetStringValue(item);
    *out = HAND_OVER_NONE;
    if (!item || cJSON_IsNull(item))
        return true;
    for (int h = HAND_OVER_WARM; name && h < HAND_OVER_COUNT; h++) {
        if (!strcmp(name, hand_over_id((HandOver)h))) {
            *out = (HandOver)h;
            return true;
        }
    }
    return false;
}

/* `chosen` has room for OFFER_MOST and one more, which play_step refuses. */
static bool read_offer(const InputError *e, const cJSON *action, Chosen *chosen, Input *input) {
    static const char *const fields[] = {"remedies", "hand_over", NULL};
    const House *house = &play_scenario(e->play)->house;
    const cJSON *remedies = json_get(action, "remedies"), *remedy;
    bool good = only(action, fields) && cJSON_IsObject(remedies) &&
                inputs_read_hand_over(json_get(action, "hand_over"), &input->as.offer.hand_over);
    int count = 0;
    cJSON_ArrayForEach(remedy, remedies) {
        if (!good)
            break;
        if (!cJSON_IsNumber(remedy))
            good = false;
        else if (count <= OFFER_MOST)
            chosen[count++] =
                (Chosen){house_find_remedy(house, remedy->string), remedy->valuedouble};
    }
    input->as.offer.chosen = chosen;
    input->as.offer.count = count;
    return good || input_error_form(
                       e, "{\"offer\": {\"remedies\": {\"apology\": 0}, \"hand_over\": null}}");
}

static bool read_action(const InputError *e, const cJSON *action, Chosen *chosen, Input *input) {
    static const char *const names[] = {"continue", "mark",   "judge", "reply",
                                        "offer",    "rewind", "say"};
    int kind = 0;
    while (kind < 7 && strcmp(action->string, names[kind]) != 0)
        kind++;
    input->kind = (InputKind)kind;
    switch (kind) {
    case INPUT_CONTINUE:
        return cJSON_IsTrue(action) || input_error_form(e, "{\"continue\": true}");
    case INPUT_MARK:
        return read_mark(e, action, input);
    case INPUT_JUDGE:
        return read_judge(e, action, input);
    case INPUT_REPLY:
        return read_reply(e, action, input);
    case INPUT_OFFER:
        return read_offer(e, action, chosen, input);
    case INPUT_REWIND:
        return whole(action, 0, PLAY_MOST_INPUTS, &input->as.rewind) ||
               input_error_form(e, "{\"rewind\": 3}");
    case INPUT_SAY:
        input->as.say = cJSON_GetStringValue(action);
        return input->as.say || input_error_form(e, "{\"say\": \"…\"}");
    default:
        return input_error_unknown(e, action->string);
    }
}

bool input_read_act(const cJSON *tree, int number, const char *path, Play *play, Chosen *chosen,
                    Input *input, Findings *findings) {
    InputError e = {.play = play, .number = number, .path = path, .findings = findings};
    const cJSON *action = cJSON_IsObject(tree) ? action_of(tree) : NULL;
    static const char form[] = "{\"reply\": \"probe\"}";
    if (!action || json_get(tree, "at_ms"))
        return input_error_form(&e, form);
    e.tree = action;
    *input = (Input){0};
    if (!read_action(&e, action, chosen, input))
        return false;
    return input->kind == INPUT_REPLY || input->kind == INPUT_JUDGE || input->kind == INPUT_OFFER ||
           input_error_form(&e, form);
}

bool input_step(const cJSON *tree, int number, const char *path, Play *play, Findings *findings) {
    Chosen chosen[OFFER_MOST + 1];
    Input input = {0};
    InputError e = {.play = play, .number = number, .path = path, .findings = findings};
    double at_ms;
    const cJSON *action = cJSON_IsObject(tree) ? action_of(tree) : NULL;
    if (!action)
        return input_error_form(&e, "{\"at_ms\": 1000, \"continue\": true}");
    e.tree = action;
    if (!json_integer(tree, "at_ms", 0, JSON_MOST_INTEGER, &at_ms))
        return input_error_time(&e);
    input.at_ms = (int64_t)at_ms;
    if (!read_action(&e, action, chosen, &input))
        return false;
    PlayError error = play_step(play, &input);
    return error == PLAY_OK || input_error_play(&e, error, &input);
}

bool inputs_play(const InputsFile *file, Play *play, bool partial, Findings *findings) {
    const cJSON *input;
    int number = 0;
    cJSON_ArrayForEach(input, file->inputs) {
        if (!input_step(input, ++number, file->path, play, findings))
            return false;
    }
    if (partial || play_phase(play) == PHASE_ENDED)
        return true;
    if (play_phase(play) == PHASE_FAILED) { /* the very first moment did */
        InputError e = {.play = play, .number = number, .path = file->path, .findings = findings};
        return input_error_play(&e, PLAY_SCRIPT, NULL);
    }
    char last[16];
    Text possible = {0};
    snprintf(last, sizeof last, "%d", number);
    input_possible(play, findings->lang, &possible);
    finding_add(findings, &rule_stops, file->path, 0, last, text_cstr(&possible));
    text_release(&possible);
    return false;
}
