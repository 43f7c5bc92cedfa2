#include "store/team_file.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "model/markup.h"
#include "store/json.h"
#include "store/team_inputs.h"

#include "base/banned.h"

static void add_text_or_null(cJSON *object, const char *name, const char *text) {
    if (text)
        cJSON_AddStringToObject(object, name, text);
    else
        cJSON_AddNullToObject(object, name);
}

static cJSON *append_object(cJSON *array) {
    cJSON *object = cJSON_CreateObject();
    cJSON_AddItemToArray(array, object);
    return object;
}

static void add_strings(cJSON *array, const char *text) {
    cJSON_AddItemToArray(array, cJSON_CreateString(text));
}

static void utc_of(int64_t ms, struct tm *utc) {
    time_t seconds = (time_t)(ms / 1000);
    if (!gmtime_r(&seconds, utc))
        *utc = (struct tm){.tm_year = 70, .tm_mday = 1};
}

void session_file_date(int64_t ms, Text *out) {
    struct tm utc;
    utc_of(ms, &utc);
    text_addf(out, "%04d-%02d-%02d", utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday);
}

static void add_time(cJSON *object, const char *key, int64_t ms) {
    struct tm utc;
    Text text = {0};
    utc_of(ms, &utc);
    session_file_date(ms, &text);
    text_addf(&text, "T%02d:%02d:%02d.%03dZ", utc.tm_hour, utc.tm_min, utc.tm_sec,
              (int)(ms % 1000));
    cJSON_AddStringToObject(object, key, text_cstr(&text));
    text_release(&text);
}

/* What a text of the set or the house says, without its markup. */
static void add_plain(cJSON *object, const char *key, const Markup *markup) {
    Text plain = {0};
    markup_plain(markup, NULL, &plain);
    cJSON_AddStringToObject(object, key, text_cstr(&plain));
    text_release(&plain);
}

static void add_head(cJSON *tree, const CalibrationRecord *record, const SessionFileInfo *info) {
    cJSON_AddStringToObject(tree, "schema", "klachtenspel.session/1");
    cJSON_AddStringToObject(tree, "id", info->id);
    cJSON *program = cJSON_AddObjectToObject(tree, "program");
    cJSON_AddStringToObject(program, "name", "klachtenspel");
    cJSON_AddStringToObject(program, "version", KLACHT_VERSION);
    cJSON *set = cJSON_AddObjectToObject(tree, "set");
    cJSON_AddStringToObject(set, "id", record->set->id);
    cJSON_AddStringToObject(set, "title", record->set->title);
    cJSON_AddStringToObject(set, "hash", record->set->hash);
    cJSON_AddStringToObject(set, "language", record->set->language);
    cJSON_AddStringToObject(cJSON_AddObjectToObject(tree, "house"), "hash", record->house->hash);
    add_time(tree, "started", info->started_ms);
    if (info->ended_ms)
        add_time(tree, "ended", info->ended_ms);
    else
        cJSON_AddNullToObject(tree, "ended");
    session_add_settings(tree, "settings", &record->settings);
}

static void add_raters(cJSON *tree, const CalibrationRecord *record) {
    cJSON *raters = cJSON_AddArrayToObject(tree, "raters");
    for (int r = 0; r < record->rater_count; r++) {
        const RecordRater *rater = &record->raters[r];
        cJSON *object = append_object(raters);
        cJSON_AddStringToObject(object, "name", rater->name);
        cJSON_AddNumberToObject(object, "judged", rater->judged);
        cJSON *agrees = cJSON_AddObjectToObject(object, "agreement_with_verdict");
        const double shares[] = {rater->first, rater->last};
        static const char *const names[] = {"first", "last"};
        for (int i = 0; i < 2; i++) {
            if (shares[i] < 0)
                cJSON_AddNullToObject(agrees, names[i]);
            else
                cJSON_AddNumberToObject(agrees, names[i], shares[i]);
        }
    }
}

static void add_votes(cJSON *rounds, const CalibrationRecord *record, const SeatVote *votes) {
    cJSON *list = cJSON_CreateArray();
    cJSON_AddItemToArray(rounds, list);
    for (int r = 0; r < record->rater_count; r++) {
        if (votes[r].judgement.category == VOTE_NONE)
            continue;
        cJSON *vote = append_object(list);
        cJSON_AddStringToObject(vote, "rater", record->raters[r].name);
        session_add_judgement(vote, record->house, &votes[r].judgement);
        cJSON_AddNumberToObject(vote, "at_ms", (double)votes[r].at_ms);
        if (votes[r].note)
            cJSON_AddStringToObject(vote, "note", votes[r].note);
    }
}

/* Who still saw it otherwise when it was decided. */
static void add_disagreed(cJSON *object, const CalibrationRecord *record, const RecordItem *item) {
    cJSON *list = cJSON_AddArrayToObject(object, "disagreed");
    const SeatVote *votes = item->rounds ? item->votes[item->rounds - 1] : NULL;
    for (int r = 0; votes && item->verdict.category >= 0 && r < record->rater_count; r++)
        if (votes[r].judgement.category >= 0 &&
            votes[r].judgement.category != item->verdict.category)
            add_strings(list, record->raters[r].name);
}

static void add_verdict(cJSON *object, const char *key, const House *house,
                        const Judgement *verdict) {
    if (verdict->category >= 0)
        session_add_judgement(cJSON_AddObjectToObject(object, key), house, verdict);
    else
        cJSON_AddNullToObject(object, key);
}

static void add_items(cJSON *tree, const CalibrationRecord *record) {
    cJSON *items = cJSON_AddArrayToObject(tree, "items");
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        const Judgement reference = {item->statement->category, item->statement->kind};
        cJSON *object = append_object(items);
        cJSON_AddStringToObject(object, "item", item->statement->id);
        cJSON *rounds = cJSON_AddArrayToObject(object, "votes");
        for (int r = 0; r < item->rounds; r++)
            add_votes(rounds, record, item->votes[r]);
        cJSON *divided = cJSON_AddArrayToObject(object, "divided");
        for (int r = 0; r < item->rounds; r++)
            cJSON_AddItemToArray(divided, item->divided[r] < 0
                                              ? cJSON_CreateNull()
                                              : cJSON_CreateNumber(item->divided[r]));
        add_text_or_null(object, "decision", session_decision_id(item->decision));
        add_verdict(object, "verdict", record->house, &item->verdict);
        add_verdict(object, "reference", record->house, &reference);
        cJSON_AddBoolToObject(object, "borderline", item->statement->borderline);
        add_text_or_null(object, "rule", item->rule < 0 ? NULL : record->rules[item->rule].text);
        add_text_or_null(object, "dissent", item->dissent);
        add_disagreed(object, record, item);
    }
}

static void add_figure(cJSON *object, const RecordFigure *figure) {
    if (figure->why_null) {
        cJSON_AddNullToObject(object, figure->name);
        return;
    }
    cJSON *inner = cJSON_AddObjectToObject(object, figure->name);
    cJSON_AddNumberToObject(inner, "value", figure->value);
    if (figure->has_interval) {
        cJSON_AddNumberToObject(inner, "low", figure->low);
        cJSON_AddNumberToObject(inner, "high", figure->high);
    } else {
        cJSON_AddNullToObject(inner, "low");
        cJSON_AddNullToObject(inner, "high");
    }
}

static void add_agreement(cJSON *tree, const CalibrationRecord *record) {
    cJSON *list = cJSON_AddArrayToObject(tree, "agreement");
    for (int r = 0; r < record->rounds; r++) {
        const RecordAgreement *agreement = &record->agreement[r];
        cJSON *object = append_object(list);
        cJSON_AddNumberToObject(object, "round", r + 1);
        cJSON_AddNumberToObject(object, "items", agreement->items);
        cJSON_AddNumberToObject(object, "raters", agreement->raters);
        cJSON_AddNumberToObject(object, "votes", agreement->votes);
        cJSON_AddBoolToObject(object, "indicative", agreement->indicative);
        for (int f = 0; f < RECORD_FIGURES; f++)
            add_figure(object, &agreement->figures[f]);
        cJSON *why = cJSON_AddObjectToObject(object, "why_null");
        for (int f = 0; f < RECORD_FIGURES; f++)
            if (agreement->figures[f].why_null)
                cJSON_AddStringToObject(why, agreement->figures[f].name,
                                        agreement->figures[f].why_null);
        cJSON *categories = cJSON_AddObjectToObject(object, "categories");
        for (int c = 0; c < record->house->category_count; c++) {
            const RecordFigure *figure = &agreement->categories[c];
            if (figure->why_null)
                cJSON_AddNullToObject(categories, figure->name);
            else
                cJSON_AddNumberToObject(categories, figure->name, figure->value);
        }
    }
}

static void add_rules(cJSON *definition, const CalibrationRecord *record) {
    cJSON *rules = cJSON_AddArrayToObject(definition, "rules");
    for (int r = 0; r < record->rule_count; r++) {
        cJSON *object = append_object(rules);
        cJSON_AddStringToObject(object, "rule", record->rules[r].text);
        add_text_or_null(object, "from", record->rules[r].from);
        cJSON *items = cJSON_AddArrayToObject(object, "items");
        for (int i = 0; i < record->item_count; i++)
            if (record->items[i].rule == r)
                add_strings(items, record->items[i].statement->id);
    }
}

static void add_definition(cJSON *tree, const CalibrationRecord *record,
                           const SessionFileInfo *info) {
    cJSON *definition = cJSON_AddObjectToObject(tree, "definition");
    Text date = {0};
    session_file_date(info->ended_ms ? info->ended_ms : info->started_ms, &date);
    cJSON_AddNumberToObject(definition, "number", record->settings.number);
    cJSON_AddStringToObject(definition, "date", text_cstr(&date));
    add_plain(definition, "text", &record->house->definition);
    add_rules(definition, record);
    cJSON *cases = cJSON_AddArrayToObject(definition, "border_cases");
    cJSON *parked = cJSON_AddArrayToObject(definition, "parked");
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        if (!item->border && item->decision != DECISION_PARKED)
            continue;
        cJSON *object = append_object(item->border ? cases : parked);
        cJSON_AddStringToObject(object, "item", item->statement->id);
        add_plain(object, "text", &item->statement->text);
        if (item->border) {
            session_add_judgement(object, record->house, &item->verdict);
            add_text_or_null(object, "dissent", item->dissent);
        }
    }
    text_release(&date);
}

void session_file_print(const CalibrationRecord *record, const SessionFileInfo *info, Text *out) {
    json_prepare();
    cJSON *tree = cJSON_CreateObject();
    add_head(tree, record, info);
    add_raters(tree, record);
    add_items(tree, record);
    add_agreement(tree, record);
    add_definition(tree, record, info);
    session_add_inputs(tree, record);
    json_print(tree, 2, out);
    cJSON_Delete(tree);
}

bool session_file_verdicts(const cJSON *tree, const House *house, const StatementSet *set,
                           Judgement *verdicts) {
    const char *schema = json_string(tree, "schema"),
               *id = json_string(json_get(tree, "set"), "id");
    const cJSON *item;
    for (int i = 0; i < set->item_count; i++)
        verdicts[i] = (Judgement){VOTE_NONE, -1};
    if (!schema || strcmp(schema, "klachtenspel.session/1") || !id || strcmp(id, set->id))
        return false;
    cJSON_ArrayForEach(item, json_get(tree, "items")) {
        int statement = session_find_statement(set, json_string(item, "item"));
        const cJSON *verdict = json_get(item, "verdict");
        const char *is = json_string(verdict, "is"), *kind = json_string(verdict, "kind");
        if (statement >= 0 && is && house_find_category(house, is) >= 0)
            verdicts[statement] = (Judgement){house_find_category(house, is),
                                              kind ? house_find_kind(house, kind) : -1};
    }
    return true;
}
