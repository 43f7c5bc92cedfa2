#include "store/team_file.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "base/utc.h"
#include "model/markup.h"
#include "store/team_inputs.h"
#include "team/brought.h"
#include "team/outcome.h"

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
    json_write_string(w, "seats", "numbered");
    team_inputs_add_settings(w, "settings", &record->settings);
}

/* A seat by its number: who sits there stands elsewhere (team_names.h). */
static void add_seat(JsonWriter *w, const char *key, int seat) {
    char label[TEAM_SEAT_LABEL];
    team_inputs_seat_label(seat, label);
    json_write_string(w, key, label);
}

static void add_raters(JsonWriter *w, const CalibrationRecord *record) {
    json_write_array(w, "raters");
    for (int r = 0; r < record->rater_count; r++) {
        const RecordRater *rater = &record->raters[r];
        json_write_object(w, NULL);
        add_seat(w, "name", rater->seat);
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
        add_seat(w, "rater", record->raters[r].seat);
        team_inputs_add_judgement(w, record->house, &votes[r].judgement);
        json_write_number(w, "at_ms", (double)votes[r].at_ms);
        if (votes[r].note)
            json_write_string(w, "note", votes[r].note);
        json_write_end(w);
    }
    json_write_end(w);
}

/* Of each round how many hands were raised for what; nothing where seats voted. */
static void add_hands(JsonWriter *w, const CalibrationRecord *record, const RecordItem *item) {
    const House *house = record->house;
    if (!item->rounds || !item->hands[0])
        return;
    json_write_array(w, "hands");
    for (int r = 0; r < item->rounds; r++) {
        json_write_array(w, NULL);
        for (int c = VOTE_DONT_KNOW; c < house->category_count; c++) {
            int count = outcome_record_count(record, item, r, c);
            if (!count)
                continue;
            json_write_object(w, NULL);
            json_write_string(w, "is", c < 0 ? NULL : house->categories[c].id);
            json_write_number(w, "count", count);
            json_write_end(w);
        }
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
            add_seat(w, NULL, record->raters[r].seat);
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
        add_hands(w, record, item);
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
        for (int i = 0; i < record->rules[r].statement_count; i++)
            json_write_string(w, NULL, record->set->items[record->rules[r].statements[i]].id);
        json_write_end(w);
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_cases(JsonWriter *w, const CalibrationRecord *record, bool parked) {
    const RecordCase *cases = parked ? record->parked : record->borders;
    int count = parked ? record->parked_count : record->border_count;
    json_write_array(w, parked ? "parked" : "border_cases");
    for (int i = 0; i < count; i++) {
        json_write_object(w, NULL);
        json_write_string(w, "item", cases[i].statement->id);
        add_plain(w, "text", &cases[i].statement->text);
        if (!parked)
            team_inputs_add_judgement(w, record->house, &cases[i].verdict);
        if (!parked || cases[i].dissent)
            json_write_string(w, "dissent", cases[i].dissent);
        json_write_end(w);
    }
    json_write_end(w);
}

/* The words of what no set has. */
static void add_brought(JsonWriter *w, const CalibrationRecord *record) {
    bool any = false;
    for (int i = 0; i < record->set->item_count; i++) {
        const Statement *statement = &record->set->items[i];
        if (!statement->brought)
            continue;
        if (!any)
            json_write_array(w, "brought");
        any = true;
        json_write_object(w, NULL);
        json_write_string(w, "item", statement->id);
        add_plain(w, "text", &statement->text);
        json_write_end(w);
    }
    if (any)
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
    add_cases(w, record, false);
    add_cases(w, record, true);
    json_write_end(w);
    text_release(&date);
}

void team_file_print(const CalibrationRecord *record, const TeamFileInfo *info, Text *out) {
    JsonWriter w;
    json_write_begin(&w);
    add_head(&w, record, info);
    add_raters(&w, record);
    add_items(&w, record);
    add_brought(&w, record);
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

/* ---- what the next definition begins with ---- */

typedef struct Carrying {
    const House *house;
    const StatementSet *set;
    Names statements, brought; /* ids with numbers of statements; of the array `texts` */
    const char **texts;
    int known; /* brought again so far */
    Arena *arena;
    CalibrationInput *inputs;
    int count, capacity;
} Carrying;

static void carry(Carrying *carrying, CalibrationInputKind kind, CalibrationInput input,
                  const char *text) {
    input.kind = kind;
    input.text = text ? arena_strdup(carrying->arena, text) : NULL;
    GROW(carrying, inputs);
    carrying->inputs[carrying->count++] = input;
}

/* What the team brought itself is brought again, to be known. */
static int statement_of(Carrying *carrying, const char *id) {
    int found = id ? names_find(&carrying->statements, id) : -1;
    int at = id && found < 0 ? names_find(&carrying->brought, id) : -1;
    if (at < 0 || carrying->known == BROUGHT_MOST)
        return found;
    carry(carrying, CALIBRATE_BRING, (CalibrationInput){.known = true}, carrying->texts[at]);
    found = carrying->set->item_count + carrying->known++;
    names_put(&carrying->statements, id, found);
    return found;
}

/* Those whose id is that of their words. */
static void read_brought(Carrying *carrying, const Json *list) {
    int count = 0;
    carrying->texts = xcalloc((size_t)json_count(list) + 1, sizeof *carrying->texts);
    for (const Json *one = json_first(list); one; one = json_next(one)) {
        const char *id = json_string(one, "item"), *text = json_string(one, "text");
        char own[BROUGHT_ID];
        if (!id || !text || !seats_name_shows(text) || !brought_id(text, own) || strcmp(id, own))
            continue;
        carrying->texts[count] = text;
        names_put(&carrying->brought, id, count++);
    }
}

/* A rule is said once for each statement that it came of and that is still in the set. */
static void carry_rule(Carrying *carrying, const Json *rule) {
    const char *text = json_string(rule, "rule"), *from = json_string(rule, "from");
    CalibrationInput input = {.carried = CARRIED_RULE, .item = -1, .judgement = {VOTE_NONE, -1}};
    int told = 0;
    if (!text)
        return;
    for (int r = 0; from && r < carrying->set->rule_count; r++)
        if (!strcmp(carrying->set->rules[r].id, from))
            input.rule = r + 1;
    for (const Json *id = json_first(json_get(rule, "items")); id; id = json_next(id)) {
        input.item = statement_of(carrying, json_text(id));
        if (input.item >= 0) {
            carry(carrying, CALIBRATE_CARRY, input, text);
            told++;
        }
    }
    input.item = -1;
    if (!told)
        carry(carrying, CALIBRATE_CARRY, input, text);
}

static void carry_case(Carrying *carrying, const Json *one, Carried what) {
    const char *is = json_string(one, "is"), *kind = json_string(one, "kind");
    CalibrationInput input = {.carried = what,
                              .item = statement_of(carrying, json_string(one, "item")),
                              .judgement = {VOTE_NONE, -1}};
    if (input.item < 0)
        return;
    if (what == CARRIED_BORDER) {
        input.judgement.category = is ? house_find_category(carrying->house, is) : -1;
        input.judgement.kind = kind ? house_find_kind(carrying->house, kind) : -1;
        if (input.judgement.category < 0)
            return;
    }
    if (what == CARRIED_PARKED && input.item >= carrying->set->item_count)
        carry(carrying, CALIBRATE_BRING, (CalibrationInput){0},
              carrying->texts[names_find(&carrying->brought, json_string(one, "item"))]);
    carry(carrying, CALIBRATE_CARRY, input, json_string(one, "dissent"));
}

CalibrationInput *team_file_carried(const Json *tree, const House *house, const StatementSet *set,
                                    Arena *arena, int *count) {
    const Json *definition = json_get(tree, "definition"), *one;
    Carrying carrying = {.house = house, .set = set, .arena = arena};
    for (int i = 0; i < set->item_count; i++)
        names_put(&carrying.statements, set->items[i].id, i);
    read_brought(&carrying, json_get(tree, "brought"));
    for (one = json_first(json_get(definition, "rules")); one; one = json_next(one))
        carry_rule(&carrying, one);
    for (one = json_first(json_get(definition, "border_cases")); one; one = json_next(one))
        carry_case(&carrying, one, CARRIED_BORDER);
    for (one = json_first(json_get(definition, "parked")); one; one = json_next(one))
        carry_case(&carrying, one, CARRIED_PARKED);
    names_release(&carrying.statements);
    names_release(&carrying.brought);
    free(carrying.texts);
    *count = carrying.count;
    return carrying.inputs;
}
