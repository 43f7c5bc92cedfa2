#include "store/team_inputs.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utc.h"
#include "store/json_file.h"
#include "team/brought.h"
#include "team/calibration_state.h"

#include "base/banned.h"

RULE(rule_field, "session-field", MSG_SESSION_FILE_FIELD);
RULE(rule_set, "session-set", MSG_SESSION_FILE_SET);

static const char *const known[] = {"klachtenspel.session/1", NULL};

/* The names of inputs, in the order of CalibrationInputKind. */
static const char *const names[CALIBRATE_INPUT_KINDS] = {
    "set_up", "seat", "unseat", "ballot", "begin", "next",   "vote",  "unvote", "reveal", "again",
    "decide", "rule", "finish", "carry",  "skip",  "reopen", "bring", "drop",   "hands"};

static const char *const carried[CARRIED_KINDS] = {"rule", "border", "parked"};

const char *team_inputs_decision(Decision decision) {
    static const char *const ids[] = {NULL, "consensus", "chair", "parked"};
    return ids[decision];
}

/* Where ids become numbers and numbers ids. */
typedef struct Place {
    const House *house;
    const StatementSet *set;
    const char *const *seats; /* names; NULL where they are read */
    int seat_count;
} Place;

void team_inputs_seat_label(int seat, char label[TEAM_SEAT_LABEL]) {
    snprintf(label, TEAM_SEAT_LABEL, "%d", seat + 1);
}

/* ---- out ---- */

void team_inputs_add_settings(JsonWriter *w, const char *key, const CalibrationSettings *settings) {
    json_write_object(w, key);
    json_write_number(w, "seed", (double)settings->seed);
    json_write_number(w, "items", settings->items);
    json_write_number(w, "threshold", settings->threshold);
    json_write_number(w, "vote_seconds", settings->vote_seconds);
    json_write_number(w, "number", settings->number);
    json_write_bool(w, "solo", settings->solo);
    if (settings->hands)
        json_write_number(w, "hands", settings->hands);
    json_write_end(w);
}

void team_inputs_add_judgement(JsonWriter *w, const House *house, const Judgement *judgement) {
    json_write_string(w, "is",
                      judgement->category < 0 ? NULL : house->categories[judgement->category].id);
    json_write_string(w, "kind", judgement->kind < 0 ? NULL : house->kinds[judgement->kind].id);
}

static void add_seat(JsonWriter *w, const char *key, int seat) {
    char label[TEAM_SEAT_LABEL];
    team_inputs_seat_label(seat, label);
    json_write_string(w, key, label);
}

static int seat_of(const Place *place, const char *name) {
    for (int i = 0; i < place->seat_count; i++)
        if (!strcmp(place->seats[i], name))
            return i;
    return place->seat_count;
}

static void add_vote(JsonWriter *w, const char *key, const Place *place,
                     const CalibrationInput *input) {
    json_write_object(w, key);
    add_seat(w, "seat", input->seat);
    if (input->kind == CALIBRATE_BALLOT)
        json_write_string(w, "item", place->set->items[input->item].id);
    team_inputs_add_judgement(w, place->house, &input->judgement);
    if (input->text)
        json_write_string(w, "note", input->text);
    json_write_end(w);
}

static void add_carried(JsonWriter *w, const char *key, const Place *place,
                        const CalibrationInput *input) {
    json_write_object(w, key);
    json_write_string(w, "what", carried[input->carried]);
    json_write_string(w, "item", input->item < 0 ? NULL : place->set->items[input->item].id);
    if (input->carried == CARRIED_RULE) {
        json_write_string(w, "text", input->text);
        json_write_string(w, "from", input->rule ? place->set->rules[input->rule - 1].id : NULL);
    } else if (input->carried == CARRIED_BORDER) {
        team_inputs_add_judgement(w, place->house, &input->judgement);
        json_write_string(w, "dissent", input->text);
    } else if (input->text) {
        json_write_string(w, "dissent", input->text);
    }
    json_write_end(w);
}

static void add_action(JsonWriter *w, const Place *place, const CalibrationInput *input) {
    const char *key = names[input->kind];
    switch (input->kind) {
    case CALIBRATE_SET_UP:
        team_inputs_add_settings(w, key, &input->settings);
        return;
    case CALIBRATE_SEAT:
        add_seat(w, key, seat_of(place, input->text));
        return;
    case CALIBRATE_UNSEAT:
    case CALIBRATE_UNVOTE:
        add_seat(w, key, input->seat);
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
    case CALIBRATE_CARRY:
        add_carried(w, key, place, input);
        return;
    case CALIBRATE_REOPEN:
        json_write_number(w, key, input->item + 1);
        return;
    case CALIBRATE_BRING:
        json_write_object(w, key);
        json_write_string(w, "text", input->text);
        json_write_bool(w, "vote", !input->known);
        json_write_end(w);
        return;
    case CALIBRATE_HANDS:
        json_write_object(w, key);
        team_inputs_add_judgement(w, place->house, &input->judgement);
        json_write_number(w, "count", input->count);
        json_write_end(w);
        return;
    case CALIBRATE_DROP:
        json_write_string(w, key, place->set->items[input->item].id);
        return;
    case CALIBRATE_BEGIN:
    case CALIBRATE_NEXT:
    case CALIBRATE_REVEAL:
    case CALIBRATE_AGAIN:
    case CALIBRATE_FINISH:
    case CALIBRATE_SKIP:
    case CALIBRATE_INPUT_KINDS:
        json_write_bool(w, key, true);
    }
}

static void add_fields(JsonWriter *w, const Place *place, const CalibrationInput *input) {
    json_write_number(w, "at_ms", (double)input->at_ms);
    add_action(w, place, input);
}

void team_inputs_add(JsonWriter *w, const CalibrationRecord *record) {
    const Place place = {record->house, record->set, record->seats, record->seat_count};
    json_write_array(w, "inputs");
    for (int i = 0; i < record->input_count; i++) {
        json_write_object(w, NULL);
        add_fields(w, &place, &record->inputs[i]);
        json_write_end(w);
    }
    json_write_end(w);
}

void team_inputs_print(const House *house, const StatementSet *set, const char *const *seats,
                       int seat_count, const CalibrationInput *input, Text *out) {
    const Place place = {house, set, seats, seat_count};
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
    double seed, items, threshold, seconds, number, hands = 0;
    if (!read_whole(reader, object, "seed", JSON_MOST_INTEGER, &seed) ||
        !read_whole(reader, object, "items", 100000, &items) ||
        !read_whole(reader, object, "threshold", 100, &threshold) ||
        !read_whole(reader, object, "vote_seconds", 3600, &seconds) ||
        !read_whole(reader, object, "number", 1e9, &number))
        return false;
    if (json_get(object, "hands") &&
        !read_whole(reader, object, "hands", CALIBRATION_MOST_HANDS, &hands))
        return false;
    if (!cJSON_IsBool(json_get(object, "solo")))
        return wrong(reader, "solo", "true, false");
    *settings = (CalibrationSettings){.seed = (uint64_t)seed,
                                      .items = (int)items,
                                      .threshold = (int)threshold,
                                      .vote_seconds = (int)seconds,
                                      .number = (int)number,
                                      .hands = (int)hands,
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

/* Who sits there, where that is known; else as the file has it. */
static const char *name_at(const Reader *reader, const char *label) {
    const TeamNames *known_names = reader->file->numbered ? &reader->file->names : NULL;
    char *end = NULL;
    long number = known_names ? strtol(label, &end, 10) : 0;
    if (!known_names || *end || number < 1 || number > known_names->count)
        return label;
    return known_names->items[number - 1] ? known_names->items[number - 1] : label;
}

/* The number of a seat is the order in which they first came. */
static bool read_name(Reader *reader, const cJSON *value, CalibrationInput *input) {
    Names *seats = &reader->file->seats;
    const char *label = cJSON_GetStringValue(value);
    if (!label)
        return wrong(reader, "seat", "\"…\"");
    if (names_find(seats, label) < 0)
        names_put(seats, arena_strdup(&reader->file->arena, label), seats->count);
    keep_text(reader, input, name_at(reader, label));
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

static bool read_carried(Reader *reader, const cJSON *value, CalibrationInput *input) {
    const char *what = json_string(value, "what"), *item = json_string(value, "item");
    input->carried = CARRIED_KINDS;
    for (int c = 0; what && c < CARRIED_KINDS; c++)
        if (!strcmp(what, carried[c]))
            input->carried = (Carried)c;
    if (input->carried == CARRIED_KINDS)
        return wrong(reader, "what", "\"rule\", \"border\", \"parked\"");
    input->item = item ? find_statement(reader->file, reader->set, item) : -1;
    input->judgement = (Judgement){VOTE_NONE, -1};
    if (item && input->item < 0)
        return wrong(reader, "item", "\"…\"");
    if (input->carried == CARRIED_RULE)
        return read_rule(reader, value, input);
    keep_text(reader, input, json_string(value, "dissent"));
    return input->carried == CARRIED_PARKED || read_judgement(reader, value, &input->judgement);
}

static bool read_hands(Reader *reader, const cJSON *value, CalibrationInput *input) {
    double count;
    if (!read_whole(reader, value, "count", CALIBRATION_MOST_HANDS, &count))
        return false;
    input->count = (int)count;
    return read_judgement(reader, value, &input->judgement);
}

/* It has a number behind those of the set, unless it was brought before. */
static bool read_brought(Reader *reader, const cJSON *value, CalibrationInput *input) {
    TeamInputs *file = reader->file;
    const char *text = json_string(value, "text");
    char id[BROUGHT_ID];
    if (!text || !brought_id(text, id))
        return wrong(reader, "text", "\"…\"");
    if (!cJSON_IsBool(json_get(value, "vote")))
        return wrong(reader, "vote", "true, false");
    keep_text(reader, input, text);
    input->known = cJSON_IsFalse(json_get(value, "vote"));
    if (find_statement(file, reader->set, id) < 0)
        names_put(&file->items, arena_strdup(&file->arena, id),
                  reader->set->item_count + file->brought++);
    return true;
}

static bool read_action(Reader *reader, const cJSON *value, CalibrationInput *input) {
    double number;
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
    case CALIBRATE_CARRY:
        return read_carried(reader, value, input);
    case CALIBRATE_REOPEN:
        if (!json_whole(value, 1, reader->set->item_count + BROUGHT_MOST, &number))
            return wrong(reader, "reopen", "1, 2 …");
        input->item = (int)number - 1;
        return true;
    case CALIBRATE_BRING:
        return read_brought(reader, value, input);
    case CALIBRATE_HANDS:
        return read_hands(reader, value, input);
    case CALIBRATE_DROP:
        input->item = find_statement(reader->file, reader->set, cJSON_GetStringValue(value));
        return input->item >= 0 || wrong(reader, "drop", "\"own-…\"");
    case CALIBRATE_BEGIN:
    case CALIBRATE_NEXT:
    case CALIBRATE_REVEAL:
    case CALIBRATE_AGAIN:
    case CALIBRATE_FINISH:
    case CALIBRATE_SKIP:
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
    const char *seats = json_string(tree, "seats");
    *out = (TeamInputs){.numbered = seats && !strcmp(seats, "numbered")};
    arena_init(&out->arena);
    if (out->numbered)
        team_names_read(path, &out->names);
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
    team_names_release(&file->names);
    names_release(&file->items);
    arena_release(&file->arena);
    *file = (TeamInputs){0};
}
