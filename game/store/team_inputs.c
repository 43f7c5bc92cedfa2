#include "store/team_inputs.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

#include "base/utc.h"
#include "store/json_file.h"

#include "base/banned.h"

RULE(rule_field, "session-field", MSG_SESSION_FILE_FIELD);
RULE(rule_set, "session-set", MSG_SESSION_FILE_SET);

static const char *const known[] = {"klachtenspel.session/1", NULL};

/* The names of inputs, in the order of CalibrationInputKind. */
static const char *const names[CALIBRATE_INPUT_KINDS] = {
    "set_up", "seat",   "unseat", "ballot", "begin", "next",  "vote",
    "unvote", "reveal", "again",  "decide", "rule",  "finish"};

const char *team_inputs_decision(Decision decision) {
    static const char *const ids[] = {NULL, "consensus", "chair", "parked"};
    return ids[decision];
}

/* Where ids become numbers and numbers ids. */
typedef struct Place {
    const House *house;
    const StatementSet *set;
    const char *const *seats; /* names; NULL where they are read */
} Place;

/* ---- out ---- */

void team_inputs_add_settings(JsonWriter *w, const char *key, const CalibrationSettings *settings) {
    json_write_object(w, key);
    json_write_number(w, "seed", (double)settings->seed);
    json_write_number(w, "items", settings->items);
    json_write_number(w, "threshold", settings->threshold);
    json_write_number(w, "vote_seconds", settings->vote_seconds);
    json_write_number(w, "number", settings->number);
    json_write_bool(w, "solo", settings->solo);
    json_write_end(w);
}

void team_inputs_add_judgement(JsonWriter *w, const House *house, const Judgement *judgement) {
    json_write_string(w, "is",
                      judgement->category < 0 ? NULL : house->categories[judgement->category].id);
    json_write_string(w, "kind", judgement->kind < 0 ? NULL : house->kinds[judgement->kind].id);
}

static void add_vote(JsonWriter *w, const char *key, const Place *place,
                     const CalibrationInput *input) {
    json_write_object(w, key);
    json_write_string(w, "seat", place->seats[input->seat]);
    if (input->kind == CALIBRATE_BALLOT)
        json_write_string(w, "item", place->set->items[input->item].id);
    team_inputs_add_judgement(w, place->house, &input->judgement);
    if (input->text)
        json_write_string(w, "note", input->text);
    json_write_end(w);
}

static void add_action(JsonWriter *w, const Place *place, const CalibrationInput *input) {
    const char *key = names[input->kind];
    switch (input->kind) {
    case CALIBRATE_SET_UP:
        team_inputs_add_settings(w, key, &input->settings);
        return;
    case CALIBRATE_SEAT:
        json_write_string(w, key, input->text);
        return;
    case CALIBRATE_UNSEAT:
    case CALIBRATE_UNVOTE:
        json_write_string(w, key, place->seats[input->seat]);
        return;
    case CALIBRATE_BALLOT:
    case CALIBRATE_VOTE:
        add_vote(w, key, place, input);
        return;
    case CALIBRATE_DECIDE:
        json_write_object(w, key);
        json_write_string(w, "how", team_inputs_decision(input->decision));
        if (input->decision != DECISION_PARKED)
            team_inputs_add_judgement(w, place->house, &input->judgement);
        if (input->text)
            json_write_string(w, "dissent", input->text);
        json_write_end(w);
        return;
    case CALIBRATE_RULE:
        json_write_object(w, key);
        json_write_string(w, "text", input->text ? input->text : "");
        json_write_string(w, "from", input->rule ? place->set->rules[input->rule - 1].id : NULL);
        json_write_end(w);
        return;
    case CALIBRATE_BEGIN:
    case CALIBRATE_NEXT:
    case CALIBRATE_REVEAL:
    case CALIBRATE_AGAIN:
    case CALIBRATE_FINISH:
    case CALIBRATE_INPUT_KINDS:
        json_write_bool(w, key, true);
    }
}

static void add_fields(JsonWriter *w, const Place *place, const CalibrationInput *input) {
    json_write_number(w, "at_ms", (double)input->at_ms);
    add_action(w, place, input);
}

void team_inputs_add(JsonWriter *w, const CalibrationRecord *record) {
    const Place place = {record->house, record->set, record->seats};
    json_write_array(w, "inputs");
    for (int i = 0; i < record->input_count; i++) {
        json_write_object(w, NULL);
        add_fields(w, &place, &record->inputs[i]);
        json_write_end(w);
    }
    json_write_end(w);
}

void team_inputs_print(const House *house, const StatementSet *set, const char *const *seats,
                       const CalibrationInput *input, Text *out) {
    const Place place = {house, set, seats};
    JsonWriter w;
    json_write_begin(&w);
    add_fields(&w, &place, input);
    json_write_compact(&w, 0, out);
}

/* ---- in ---- */

typedef struct Reader {
    const char *path;
    const House *house;
    const StatementSet *set;
    Findings *findings;
    TeamInputs *file;
    int line;   /* of the input, in a file of lines; else 0 */
    int number; /* of the input, from 1; 0 outside them */
} Reader;

static bool wrong(Reader *reader, const char *field, const char *form) {
    Text at = {0};
    if (reader->number)
        text_addf(&at, "inputs[%d].", reader->number - 1);
    text_add(&at, field);
    finding_add(reader->findings, &rule_field, reader->path, reader->line, text_cstr(&at), form);
    text_release(&at);
    return false;
}

static bool read_whole(Reader *reader, const cJSON *object, const char *field, double most,
                       double *value) {
    return json_integer(object, field, 0, most, value) || wrong(reader, field, "0, 1, 2 …");
}

static bool read_settings(Reader *reader, const cJSON *object, CalibrationSettings *settings) {
    double seed, items, threshold, seconds, number;
    if (!read_whole(reader, object, "seed", JSON_MOST_INTEGER, &seed) ||
        !read_whole(reader, object, "items", 100000, &items) ||
        !read_whole(reader, object, "threshold", 100, &threshold) ||
        !read_whole(reader, object, "vote_seconds", 3600, &seconds) ||
        !read_whole(reader, object, "number", 1e9, &number))
        return false;
    if (!cJSON_IsBool(json_get(object, "solo")))
        return wrong(reader, "solo", "true, false");
    *settings = (CalibrationSettings){.seed = (uint64_t)seed,
                                      .items = (int)items,
                                      .threshold = (int)threshold,
                                      .vote_seconds = (int)seconds,
                                      .number = (int)number,
                                      .solo = cJSON_IsTrue(json_get(object, "solo"))};
    return true;
}

static bool read_judgement(Reader *reader, const cJSON *object, Judgement *judgement) {
    const char *is = json_string(object, "is"), *kind = json_string(object, "kind");
    *judgement = (Judgement){VOTE_DONT_KNOW, -1};
    if (is)
        judgement->category = house_find_category(reader->house, is);
    else if (!cJSON_IsNull(json_get(object, "is")))
        return wrong(reader, "is", "\"complaint\", null");
    if (kind)
        judgement->kind = house_find_kind(reader->house, kind);
    else if (!cJSON_IsNull(json_get(object, "kind")))
        return wrong(reader, "kind", "\"implicit\", null");
    if (is && judgement->category < 0)
        return wrong(reader, "is", "\"complaint\", null");
    return !kind || judgement->kind >= 0 || wrong(reader, "kind", "\"implicit\", null");
}

static bool read_seat(Reader *reader, const char *name, CalibrationInput *input) {
    input->seat = name ? names_find(&reader->file->seats, name) : -1;
    return input->seat >= 0 || wrong(reader, "seat", "\"…\"");
}

static void keep_text(Reader *reader, CalibrationInput *input, const char *text) {
    input->text = text ? arena_strdup(&reader->file->arena, text) : NULL;
}

/* The number of a seat is the order in which names first came. */
static bool read_name(Reader *reader, const cJSON *value, CalibrationInput *input) {
    Names *seats = &reader->file->seats;
    keep_text(reader, input, cJSON_GetStringValue(value));
    if (!input->text)
        return wrong(reader, "seat", "\"…\"");
    if (names_find(seats, input->text) < 0)
        names_put(seats, input->text, seats->count);
    return true;
}

static int find_statement(TeamInputs *file, const StatementSet *set, const char *id) {
    if (!file->items.count)
        for (int i = 0; i < set->item_count; i++)
            names_put(&file->items, set->items[i].id, i);
    return id ? names_find(&file->items, id) : -1;
}

static bool read_vote(Reader *reader, const cJSON *value, CalibrationInput *input) {
    keep_text(reader, input, json_string(value, "note"));
    if (input->kind == CALIBRATE_BALLOT) {
        input->item = find_statement(reader->file, reader->set, json_string(value, "item"));
        if (input->item < 0)
            return wrong(reader, "item", "\"…\"");
    }
    return read_seat(reader, json_string(value, "seat"), input) &&
           read_judgement(reader, value, &input->judgement);
}

static bool read_decision(Reader *reader, const cJSON *value, CalibrationInput *input) {
    const char *how = json_string(value, "how");
    for (int d = DECISION_CONSENSUS; how && d <= DECISION_PARKED; d++)
        if (!strcmp(how, team_inputs_decision((Decision)d)))
            input->decision = (Decision)d;
    if (input->decision == DECISION_NONE)
        return wrong(reader, "how", "\"consensus\", \"chair\", \"parked\"");
    keep_text(reader, input, json_string(value, "dissent"));
    input->judgement = (Judgement){VOTE_NONE, -1};
    return input->decision == DECISION_PARKED || read_judgement(reader, value, &input->judgement);
}

static bool read_rule(Reader *reader, const cJSON *value, CalibrationInput *input) {
    const char *text = json_string(value, "text"), *from = json_string(value, "from");
    if (!text)
        return wrong(reader, "text", "\"…\"");
    keep_text(reader, input, text);
    for (int r = 0; from && r < reader->set->rule_count; r++)
        if (!strcmp(reader->set->rules[r].id, from))
            input->rule = r + 1;
    return !from || input->rule || wrong(reader, "from", "\"R1\", null");
}

static bool read_action(Reader *reader, const cJSON *value, CalibrationInput *input) {
    switch (input->kind) {
    case CALIBRATE_SET_UP:
        return read_settings(reader, value, &input->settings);
    case CALIBRATE_SEAT:
        return read_name(reader, value, input);
    case CALIBRATE_UNSEAT:
    case CALIBRATE_UNVOTE:
        return read_seat(reader, cJSON_GetStringValue(value), input);
    case CALIBRATE_BALLOT:
    case CALIBRATE_VOTE:
        return read_vote(reader, value, input);
    case CALIBRATE_DECIDE:
        return read_decision(reader, value, input);
    case CALIBRATE_RULE:
        return read_rule(reader, value, input);
    case CALIBRATE_BEGIN:
    case CALIBRATE_NEXT:
    case CALIBRATE_REVEAL:
    case CALIBRATE_AGAIN:
    case CALIBRATE_FINISH:
    case CALIBRATE_INPUT_KINDS:
        break;
    }
    return cJSON_IsTrue(value) || wrong(reader, names[input->kind], "true");
}

static bool read_input(Reader *reader, const cJSON *object) {
    CalibrationInput input = {.kind = CALIBRATE_INPUT_KINDS};
    double at_ms;
    if (!read_whole(reader, object, "at_ms", JSON_MOST_INTEGER, &at_ms))
        return false;
    input.at_ms = (int64_t)at_ms;
    for (int k = 0; k < CALIBRATE_INPUT_KINDS; k++)
        if (json_get(object, names[k]))
            input.kind = (CalibrationInputKind)k;
    if (input.kind == CALIBRATE_INPUT_KINDS || cJSON_GetArraySize(object) != 2)
        return wrong(reader, "at_ms", "{ \"at_ms\": 10, \"next\": true }");
    if (!read_action(reader, json_get(object, names[input.kind]), &input))
        return false;
    GROW(reader->file, inputs);
    reader->file->inputs[reader->file->count++] = input;
    return true;
}

static bool read_head(Reader *reader, const cJSON *tree) {
    const cJSON *set = json_get(tree, "set");
    const char *id = json_string(tree, "id"), *set_id = json_string(set, "id"),
               *hash = json_string(set, "hash"),
               *house = json_string(json_get(tree, "house"), "hash");
    TeamInputs *file = reader->file;
    bool timed = utc_read(json_string(tree, "started"), &file->started_ms) &&
                 (cJSON_IsNull(json_get(tree, "ended")) ||
                  utc_read(json_string(tree, "ended"), &file->ended_ms));
    if (!id || !*id)
        return wrong(reader, "id", "\"…\"");
    if (!set_id || !hash || !house)
        return wrong(reader, "set", "{ \"id\": \"…\", \"hash\": \"…\" }");
    if (!timed || file->started_ms < 0 || file->ended_ms < 0)
        return wrong(reader, "started", "\"2026-11-21T20:15:00.000Z\"");
    if (strcmp(set_id, reader->set->id) || strcmp(hash, reader->set->hash) ||
        strcmp(house, reader->house->hash)) {
        finding_add(reader->findings, &rule_set, reader->path, 0, set_id, reader->set->id);
        return false;
    }
    file->id = xstrdup(id);
    return true;
}

bool team_inputs_open(const Json *tree, const char *path, const House *house,
                      const StatementSet *set, Findings *findings, TeamInputs *out) {
    Reader reader = {path, house, set, findings, out, 0, 0};
    *out = (TeamInputs){0};
    arena_init(&out->arena);
    bool good = json_schema(tree, known, path, findings) == 0 && read_head(&reader, tree);
    const cJSON *inputs = json_get(tree, "inputs"), *input;
    if (good && !cJSON_IsArray(inputs))
        good = wrong(&reader, "inputs", "[ … ]");
    if (good) {
        cJSON_ArrayForEach(input, inputs) {
            reader.number++;
            good = read_input(&reader, input) && good;
        }
    }
    if (!good)
        team_inputs_release(out);
    return good;
}

bool team_inputs_more(TeamInputs *file, const Json *object, const char *path, int line,
                      const House *house, const StatementSet *set, Findings *findings) {
    Reader reader = {path, house, set, findings, file, line, 0};
    return read_input(&reader, object);
}

void team_inputs_release(TeamInputs *file) {
    free(file->id);
    free(file->inputs);
    names_release(&file->seats);
    names_release(&file->items);
    arena_release(&file->arena);
    *file = (TeamInputs){0};
}
