#include "store/team_file.h"

#include <math.h>
#include <string.h>

#include "base/utc.h"
#include "model/markup.h"
#include "store/team_inputs.h"

#include "base/banned.h"

static void add_time(JsonWriter *w, const char *key, int64_t ms) {
    Text text = {0};
    utc_add_time(&text, ms);
    json_write_string(w, key, text_cstr(&text));
    text_release(&text);
}

/* What a text of the set or the house says, without its markup. */
static void add_plain(JsonWriter *w, const char *key, const Markup *markup) {
    Text plain = {0};
    markup_plain(markup, NULL, &plain);
    json_write_string(w, key, text_cstr(&plain));
    text_release(&plain);
}

static void add_head(JsonWriter *w, const CalibrationRecord *record, const TeamFileInfo *info) {
    json_write_string(w, "schema", "klachtenspel.session/1");
    json_write_string(w, "id", info->id);
    json_write_object(w, "program");
    json_write_string(w, "name", "klachtenspel");
    json_write_string(w, "version", KLACHT_VERSION);
    json_write_end(w);
    json_write_object(w, "set");
    json_write_string(w, "id", record->set->id);
    json_write_string(w, "title", record->set->title);
    json_write_string(w, "hash", record->set->hash);
    json_write_string(w, "language", record->set->language);
    json_write_end(w);
    json_write_object(w, "house");
    json_write_string(w, "hash", record->house->hash);
    json_write_end(w);
    add_time(w, "started", info->started_ms);
    if (info->ended_ms)
        add_time(w, "ended", info->ended_ms);
    else
        json_write_null(w, "ended");
    team_inputs_add_settings(w, "settings", &record->settings);
}

static void add_raters(JsonWriter *w, const CalibrationRecord *record) {
    json_write_array(w, "raters");
    for (int r = 0; r < record->rater_count; r++) {
        const RecordRater *rater = &record->raters[r];
        json_write_object(w, NULL);
        json_write_string(w, "name", rater->name);
        json_write_number(w, "judged", rater->judged);
        json_write_object(w, "agreement_with_verdict");
        const double shares[] = {rater->first, rater->last};
        static const char *const names[] = {"first", "last"};
        for (int i = 0; i < 2; i++)
            json_write_number(w, names[i], shares[i] < 0 ? (double)NAN : shares[i]);
        json_write_end(w);
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_votes(JsonWriter *w, const CalibrationRecord *record, const SeatVote *votes) {
    json_write_array(w, NULL);
    for (int r = 0; r < record->rater_count; r++) {
        if (votes[r].judgement.category == VOTE_NONE)
            continue;
        json_write_object(w, NULL);
        json_write_string(w, "rater", record->raters[r].name);
        team_inputs_add_judgement(w, record->house, &votes[r].judgement);
        json_write_number(w, "at_ms", (double)votes[r].at_ms);
        if (votes[r].note)
            json_write_string(w, "note", votes[r].note);
        json_write_end(w);
    }
    json_write_end(w);
}

/* Who still saw it otherwise when it was decided. */
static void add_disagreed(JsonWriter *w, const CalibrationRecord *record, const RecordItem *item) {
    json_write_array(w, "disagreed");
    const SeatVote *votes = item->rounds ? item->votes[item->rounds - 1] : NULL;
    for (int r = 0; votes && item->verdict.category >= 0 && r < record->rater_count; r++)
        if (votes[r].judgement.category >= 0 &&
            votes[r].judgement.category != item->verdict.category)
            json_write_string(w, NULL, record->raters[r].name);
    json_write_end(w);
}

static void add_verdict(JsonWriter *w, const char *key, const House *house,
                        const Judgement *verdict) {
    if (verdict->category < 0) {
        json_write_null(w, key);
        return;
    }
    json_write_object(w, key);
    team_inputs_add_judgement(w, house, verdict);
    json_write_end(w);
}

static void add_items(JsonWriter *w, const CalibrationRecord *record) {
    json_write_array(w, "items");
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        const Judgement reference = {item->statement->category, item->statement->kind};
        json_write_object(w, NULL);
        json_write_string(w, "item", item->statement->id);
        json_write_array(w, "votes");
        for (int r = 0; r < item->rounds; r++)
            add_votes(w, record, item->votes[r]);
        json_write_end(w);
        json_write_array(w, "divided");
        for (int r = 0; r < item->rounds; r++)
            json_write_number(w, NULL, item->divided[r] < 0 ? (double)NAN : item->divided[r]);
        json_write_end(w);
        json_write_string(w, "decision", team_inputs_decision(item->decision));
        add_verdict(w, "verdict", record->house, &item->verdict);
        add_verdict(w, "reference", record->house, &reference);
        json_write_bool(w, "borderline", item->statement->borderline);
        json_write_string(w, "rule", item->rule < 0 ? NULL : record->rules[item->rule].text);
        json_write_string(w, "dissent", item->dissent);
        add_disagreed(w, record, item);
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_figure(JsonWriter *w, const RecordFigure *figure) {
    if (figure->why_null) {
        json_write_null(w, figure->name);
        return;
    }
    json_write_object(w, figure->name);
    json_write_number(w, "value", figure->value);
    json_write_number(w, "low", figure->has_interval ? figure->low : (double)NAN);
    json_write_number(w, "high", figure->has_interval ? figure->high : (double)NAN);
    json_write_end(w);
}

static void add_agreement(JsonWriter *w, const CalibrationRecord *record) {
    json_write_array(w, "agreement");
    for (int r = 0; r < record->rounds; r++) {
        const RecordAgreement *agreement = &record->agreement[r];
        json_write_object(w, NULL);
        json_write_number(w, "round", r + 1);
        json_write_number(w, "items", agreement->items);
        json_write_number(w, "raters", agreement->raters);
        json_write_number(w, "votes", agreement->votes);
        json_write_bool(w, "indicative", agreement->indicative);
        for (int f = 0; f < RECORD_FIGURES; f++)
            add_figure(w, &agreement->figures[f]);
        json_write_object(w, "why_null");
        for (int f = 0; f < RECORD_FIGURES; f++)
            if (agreement->figures[f].why_null)
                json_write_string(w, agreement->figures[f].name, agreement->figures[f].why_null);
        json_write_end(w);
        json_write_object(w, "categories");
        for (int c = 0; c < record->house->category_count; c++) {
            const RecordFigure *figure = &agreement->categories[c];
            json_write_number(w, figure->name, figure->why_null ? (double)NAN : figure->value);
        }
        json_write_end(w);
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_rules(JsonWriter *w, const CalibrationRecord *record) {
    json_write_array(w, "rules");
    for (int r = 0; r < record->rule_count; r++) {
        json_write_object(w, NULL);
        json_write_string(w, "rule", record->rules[r].text);
        json_write_string(w, "from", record->rules[r].from);
        json_write_array(w, "items");
        for (int i = 0; i < record->item_count; i++)
            if (record->items[i].rule == r)
                json_write_string(w, NULL, record->items[i].statement->id);
        json_write_end(w);
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_border_cases(JsonWriter *w, const CalibrationRecord *record) {
    json_write_array(w, "border_cases");
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        if (!item->border)
            continue;
        json_write_object(w, NULL);
        json_write_string(w, "item", item->statement->id);
        add_plain(w, "text", &item->statement->text);
        team_inputs_add_judgement(w, record->house, &item->verdict);
        json_write_string(w, "dissent", item->dissent);
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_parked(JsonWriter *w, const CalibrationRecord *record) {
    json_write_array(w, "parked");
    for (int i = 0; i < record->item_count; i++) {
        const RecordItem *item = &record->items[i];
        if (item->border || item->decision != DECISION_PARKED)
            continue;
        json_write_object(w, NULL);
        json_write_string(w, "item", item->statement->id);
        add_plain(w, "text", &item->statement->text);
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_definition(JsonWriter *w, const CalibrationRecord *record,
                           const TeamFileInfo *info) {
    Text date = {0};
    utc_add_date(&date, info->ended_ms ? info->ended_ms : info->started_ms);
    json_write_object(w, "definition");
    json_write_number(w, "number", record->settings.number);
    json_write_string(w, "date", text_cstr(&date));
    add_plain(w, "text", &record->house->definition);
    add_rules(w, record);
    add_border_cases(w, record);
    add_parked(w, record);
    json_write_end(w);
    text_release(&date);
}

void team_file_print(const CalibrationRecord *record, const TeamFileInfo *info, Text *out) {
    JsonWriter w;
    json_write_begin(&w);
    add_head(&w, record, info);
    add_raters(&w, record);
    add_items(&w, record);
    add_agreement(&w, record);
    add_definition(&w, record, info);
    team_inputs_add(&w, record);
    json_write_print(&w, 2, out);
}

bool team_file_verdicts(const Json *tree, const House *house, const StatementSet *set,
                        Judgement *verdicts) {
    const char *schema = json_string(tree, "schema"),
               *id = json_string(json_get(tree, "set"), "id");
    for (int i = 0; i < set->item_count; i++)
        verdicts[i] = (Judgement){VOTE_NONE, -1};
    if (!schema || strcmp(schema, "klachtenspel.session/1") || !id || strcmp(id, set->id))
        return false;
    Names statements = {0};
    for (int i = 0; i < set->item_count; i++)
        names_put(&statements, set->items[i].id, i);
    for (const Json *item = json_first(json_get(tree, "items")); item; item = json_next(item)) {
        const char *name = json_string(item, "item");
        int statement = name ? names_find(&statements, name) : -1;
        const Json *verdict = json_get(item, "verdict");
        const char *is = json_string(verdict, "is"), *kind = json_string(verdict, "kind");
        if (statement >= 0 && is && house_find_category(house, is) >= 0)
            verdicts[statement] = (Judgement){house_find_category(house, is),
                                              kind ? house_find_kind(house, kind) : -1};
    }
    names_release(&statements);
    return true;
}
