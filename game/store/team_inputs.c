#include "store/team_inputs.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "store/json.h"

#include "base/banned.h"

static const Rule session_field = {"session-field", SEVERITY_ERROR, MSG_SESSION_FILE_FIELD,
                                   MSG_SESSION_FILE_FIELD_FIX};
static const Rule session_set = {"session-set", SEVERITY_ERROR, MSG_SESSION_FILE_SET,
                                 MSG_SESSION_FILE_SET_FIX};

static const char *const known[] = {"klachtenspel.session/1", NULL};

static const double largest_whole = 9007199254740991.0;

/* The names of inputs, in the order of CalibrationInputKind. */
static const char *const names[CALIBRATE_INPUT_KINDS] = {
    "set_up", "seat",   "unseat", "ballot", "begin", "next",  "vote",
    "unvote", "reveal", "again",  "decide", "rule",  "finish"};

const char *session_decision_id(Decision decision) {
    static const char *const ids[] = {NULL, "consensus", "chair", "parked"};
    return ids[decision];
}

int session_find_statement(const StatementSet *set, const char *id) {
    for (int i = 0; id && i < set->item_count; i++)
        if (!strcmp(set->items[i].id, id))
            return i;
    return -1;
}

/* Seats by name: the number of a seat is the order in which names first came. */
typedef struct Seating {
    const char **names;
    int count, capacity;
} Seating;

static int seat_index(const Seating *seating, const char *name) {
    for (int i = 0; name && i < seating->count; i++)
        if (!strcmp(seating->names[i], name))
            return i;
    return -1;
}

static void seat_name(Seating *seating, const char *name) {
    if (seat_index(seating, name) >= 0)
        return;
    if (seating->count == seating->capacity) {
        seating->capacity = seating->capacity ? seating->capacity * 2 : 32;
        seating->names =
            xrealloc(seating->names, (size_t)seating->capacity * sizeof *seating->names);
    }
    seating->names[seating->count++] = name;
}

/* ---- out ---- */

void session_add_settings(cJSON *object, const char *key, const CalibrationSettings *settings) {
    cJSON *inner = cJSON_AddObjectToObject(object, key);
    cJSON_AddNumberToObject(inner, "seed", (double)settings->seed);
    cJSON_AddNumberToObject(inner, "items", settings->items);
    cJSON_AddNumberToObject(inner, "threshold", settings->threshold);
    cJSON_AddNumberToObject(inner, "vote_seconds", settings->vote_seconds);
    cJSON_AddNumberToObject(inner, "number", settings->number);
    cJSON_AddBoolToObject(inner, "solo", settings->solo);
}

static void add_text_or_null(cJSON *object, const char *name, const char *text) {
    if (text)
        cJSON_AddStringToObject(object, name, text);
    else
        cJSON_AddNullToObject(object, name);
}

void session_add_judgement(cJSON *object, const House *house, const Judgement *judgement) {
    add_text_or_null(object, "is",
                     judgement->category < 0 ? NULL : house->categories[judgement->category].id);
    add_text_or_null(object, "kind", judgement->kind < 0 ? NULL : house->kinds[judgement->kind].id);
}

static void add_vote(cJSON *object, const char *key, const CalibrationRecord *record,
                     const Seating *seating, const CalibrationInput *input) {
    cJSON *inner = cJSON_AddObjectToObject(object, key);
    cJSON_AddStringToObject(inner, "seat", seating->names[input->seat]);
    if (input->kind == CALIBRATE_BALLOT)
        cJSON_AddStringToObject(inner, "item", record->set->items[input->item].id);
    session_add_judgement(inner, record->house, &input->judgement);
    if (input->text)
        cJSON_AddStringToObject(inner, "note", input->text);
}

static void add_input(cJSON *object, const CalibrationRecord *record, Seating *seating,
                      const CalibrationInput *input) {
    const char *key = names[input->kind];
    cJSON *inner;
    switch (input->kind) {
    case CALIBRATE_SET_UP:
        session_add_settings(object, key, &input->settings);
        return;
    case CALIBRATE_SEAT:
        seat_name(seating, input->text);
        cJSON_AddStringToObject(object, key, input->text);
        return;
    case CALIBRATE_UNSEAT:
    case CALIBRATE_UNVOTE:
        cJSON_AddStringToObject(object, key, seating->names[input->seat]);
        return;
    case CALIBRATE_BALLOT:
    case CALIBRATE_VOTE:
        add_vote(object, key, record, seating, input);
        return;
    case CALIBRATE_DECIDE:
        inner = cJSON_AddObjectToObject(object, key);
        add_text_or_null(inner, "how", session_decision_id(input->decision));
        if (input->decision != DECISION_PARKED)
            session_add_judgement(inner, record->house, &input->judgement);
        if (input->text)
            cJSON_AddStringToObject(inner, "dissent", input->text);
        return;
    case CALIBRATE_RULE:
        inner = cJSON_AddObjectToObject(object, key);
        cJSON_AddStringToObject(inner, "text", input->text ? input->text : "");
        add_text_or_null(inner, "from",
                         input->rule ? record->set->rules[input->rule - 1].id : NULL);
        return;
    case CALIBRATE_BEGIN:
    case CALIBRATE_NEXT:
    case CALIBRATE_REVEAL:
    case CALIBRATE_AGAIN:
    case CALIBRATE_FINISH:
    case CALIBRATE_INPUT_KINDS:
        cJSON_AddTrueToObject(object, key);
    }
}

void session_add_inputs(cJSON *tree, const CalibrationRecord *record) {
    cJSON *inputs = cJSON_AddArrayToObject(tree, "inputs");
    Seating seating = {0};
    for (int i = 0; i < record->input_count; i++) {
        cJSON *object = cJSON_CreateObject();
        cJSON_AddNumberToObject(object, "at_ms", (double)record->inputs[i].at_ms);
        add_input(object, record, &seating, &record->inputs[i]);
        cJSON_AddItemToArray(inputs, object);
    }
    free(seating.names);
}

/* ---- in ---- */

typedef struct Reader {
    const char *path;
    const House *house;
    const StatementSet *set;
    Findings *findings;
    SessionFile *file;
    Seating seating;
    int number; /* of the input, from 1; 0 outside them */
} Reader;

static bool wrong(Reader *reader, const char *field, const char *form) {
    Text at = {0};
    if (reader->number)
        text_addf(&at, "inputs[%d].", reader->number - 1);
    text_add(&at, field);
    finding_add(reader->findings, &session_field, reader->path, 0, text_cstr(&at), form);
    text_release(&at);
    return false;
}

static bool read_whole(Reader *reader, const cJSON *object, const char *field, double most,
                       double *value) {
    return json_integer(object, field, 0, most, value) || wrong(reader, field, "0, 1, 2 …");
}

static bool read_settings(Reader *reader, const cJSON *object, CalibrationSettings *settings) {
    double seed, items, threshold, seconds, number;
    if (!read_whole(reader, object, "seed", largest_whole, &seed) ||
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
    input->seat = seat_index(&reader->seating, name);
    return input->seat >= 0 || wrong(reader, "seat", "\"…\"");
}

static void keep_text(Reader *reader, CalibrationInput *input, const char *text) {
    input->text = text ? arena_strdup(&reader->file->arena, text) : NULL;
}

static bool read_vote(Reader *reader, const cJSON *value, CalibrationInput *input) {
    keep_text(reader, input, json_string(value, "note"));
    if (input->kind == CALIBRATE_BALLOT) {
        input->item = session_find_statement(reader->set, json_string(value, "item"));
        if (input->item < 0)
            return wrong(reader, "item", "\"…\"");
    }
    return read_seat(reader, json_string(value, "seat"), input) &&
           read_judgement(reader, value, &input->judgement);
}

static bool read_decision(Reader *reader, const cJSON *value, CalibrationInput *input) {
    const char *how = json_string(value, "how");
    for (int d = DECISION_CONSENSUS; how && d <= DECISION_PARKED; d++)
        if (!strcmp(how, session_decision_id((Decision)d)))
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
        keep_text(reader, input, cJSON_GetStringValue(value));
        if (!input->text)
            return wrong(reader, "seat", "\"…\"");
        seat_name(&reader->seating, input->text);
        return true;
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
    if (!read_whole(reader, object, "at_ms", largest_whole, &at_ms))
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

/* "2026-11-21T20:15:00.000Z" as milliseconds since 1970; -1 for anything else. */
static int64_t time_of(const char *text) {
    static const char form[] = "0000-00-00T00:00:00.000Z";
    int64_t part[7] = {0};
    int at = 0;
    if (!text || strlen(text) != sizeof form - 1)
        return -1;
    for (size_t i = 0; form[i]; i++) {
        if (form[i] != '0') {
            if (text[i] != form[i])
                return -1;
            at++;
        } else if (text[i] < '0' || text[i] > '9') {
            return -1;
        } else {
            part[at] = part[at] * 10 + (text[i] - '0');
        }
    }
    struct tm utc = {.tm_year = (int)part[0] - 1900,
                     .tm_mon = (int)part[1] - 1,
                     .tm_mday = (int)part[2],
                     .tm_hour = (int)part[3],
                     .tm_min = (int)part[4],
                     .tm_sec = (int)part[5]};
    return (int64_t)timegm(&utc) * 1000 + part[6];
}

static bool read_head(Reader *reader, const cJSON *tree) {
    const cJSON *set = json_get(tree, "set");
    const char *id = json_string(tree, "id"), *set_id = json_string(set, "id"),
               *hash = json_string(set, "hash"),
               *house = json_string(json_get(tree, "house"), "hash");
    SessionFile *file = reader->file;
    file->started_ms = time_of(json_string(tree, "started"));
    file->ended_ms =
        cJSON_IsNull(json_get(tree, "ended")) ? 0 : time_of(json_string(tree, "ended"));
    if (!id || !*id)
        return wrong(reader, "id", "\"…\"");
    if (!set_id || !hash || !house)
        return wrong(reader, "set", "{ \"id\": \"…\", \"hash\": \"…\" }");
    if (file->started_ms < 0 || file->ended_ms < 0)
        return wrong(reader, "started", "\"2026-11-21T20:15:00.000Z\"");
    if (strcmp(set_id, reader->set->id) || strcmp(hash, reader->set->hash) ||
        strcmp(house, reader->house->hash)) {
        finding_add(reader->findings, &session_set, reader->path, 0, set_id, reader->set->id);
        return false;
    }
    file->id = xstrdup(id);
    return true;
}

bool session_file_open(const cJSON *tree, const char *path, const House *house,
                       const StatementSet *set, Findings *findings, SessionFile *out) {
    Reader reader = {path, house, set, findings, out, {0}, 0};
    *out = (SessionFile){0};
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
    free(reader.seating.names);
    if (!good)
        session_file_release(out);
    return good;
}

void session_file_release(SessionFile *file) {
    free(file->id);
    free(file->inputs);
    arena_release(&file->arena);
    *file = (SessionFile){0};
}
