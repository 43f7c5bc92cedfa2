#include "store/room_inputs.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/inputs.h"
#include "store/inputs_write.h"
#include "store/setup_fields.h"
#include "store/team_inputs.h"

#include "base/banned.h"

RULE(rule_field, "session-field", MSG_SESSION_FILE_FIELD);
RULE(rule_refused, "room-input", MSG_ROOM_FILE_REFUSED);

/* The names of inputs, in the order of RoomInputKind. */
static const char *const names[ROOM_INPUT_KINDS] = {
    "set_up", "seat",   "unseat",   "people",      "begin",       "mark",
    "ready",  "choose", "unchoose", "hands_heard", "hands_chose", "close",
    "clause", "next",   "again",    "say",         "back",        "finish"};

static const char *const ways[ROOM_CLAUSE_WAYS] = {"half", "taken_over", "left_out"};

/* ---- out ---- */

void room_inputs_add_settings(JsonWriter *w, const char *key, const RoomSettings *settings) {
    json_write_object(w, key);
    json_write_number(w, "seed", (double)settings->seed);
    json_write_number(w, "seconds", settings->seconds);
    json_write_end(w);
}

void room_inputs_add_choice(JsonWriter *w, const char *key, const Scenario *scenario,
                            const RoomChoice *choice) {
    if (choice->way == WAY_GO) {
        json_write_null(w, key);
        return;
    }
    json_prepare();
    Json *tree = cJSON_CreateObject();
    Input input = room_choice_input(choice, 0);
    input_add_action(tree, scenario, &input);
    json_write_tree(w, key, tree);
}

static void add_seat(JsonWriter *w, const char *key, int seat) {
    char label[TEAM_SEAT_LABEL];
    team_inputs_seat_label(seat, label);
    json_write_string(w, key, label);
}

static void add_count(JsonWriter *w, int count) {
    if (count < 0)
        json_write_null(w, "count");
    else
        json_write_number(w, "count", count);
}

/* What has a place in its turn, and what is said of it. */
static void add_given(JsonWriter *w, const Room *room, const RoomInput *input) {
    json_write_object(w, names[input->kind]);
    switch (input->kind) {
    case ROOM_MARK:
        add_seat(w, "seat", input->seat);
        json_write_number(w, "clause", input->clause + 1);
        json_write_bool(w, "on", input->on);
        break;
    case ROOM_READY:
        add_seat(w, "seat", input->seat);
        json_write_bool(w, "on", input->on);
        break;
    case ROOM_CHOOSE:
        add_seat(w, "seat", input->seat);
        room_inputs_add_choice(w, "choice", room->scenario, &input->choice);
        break;
    case ROOM_HANDS_HEARD:
        json_write_number(w, "clause", input->clause + 1);
        add_count(w, input->count);
        break;
    case ROOM_HANDS_CHOSE:
        json_write_number(w, "option", input->option + 1);
        add_count(w, input->count);
        break;
    default: /* ROOM_CLAUSE */
        json_write_number(w, "clause", input->clause + 1);
        json_write_string(w, "by", ways[input->by]);
        break;
    }
    json_write_end(w);
}

static void add_fields(JsonWriter *w, const Room *room, const RoomInput *input) {
    const char *key = names[input->kind];
    json_write_number(w, "at_ms", (double)input->at_ms);
    switch (input->kind) {
    case ROOM_SET_UP:
        room_inputs_add_settings(w, key, &input->settings);
        break;
    case ROOM_SEAT:
        add_seat(w, key, room_find_seat(room, input->text));
        break;
    case ROOM_UNSEAT:
    case ROOM_UNCHOOSE:
        add_seat(w, key, input->seat);
        break;
    case ROOM_PEOPLE:
        json_write_number(w, key, input->count);
        break;
    case ROOM_MARK:
    case ROOM_READY:
    case ROOM_CHOOSE:
    case ROOM_HANDS_HEARD:
    case ROOM_HANDS_CHOSE:
    case ROOM_CLAUSE:
        add_given(w, room, input);
        break;
    case ROOM_SAY:
        room_inputs_add_choice(w, key, room->scenario, &input->choice);
        break;
    case ROOM_BACK:
        json_write_number(w, key, input->turn + 1);
        break;
    case ROOM_BEGIN:
    case ROOM_CLOSE:
    case ROOM_NEXT:
    case ROOM_AGAIN:
    case ROOM_FINISH:
    case ROOM_INPUT_KINDS:
        json_write_bool(w, key, true);
        break;
    }
}

void room_inputs_add(JsonWriter *w, const Room *room) {
    json_write_array(w, "inputs");
    for (int i = 0; i < room->count; i++) {
        json_write_object(w, NULL);
        add_fields(w, room, &room->inputs[i]);
        json_write_end(w);
    }
    json_write_end(w);
}

void room_inputs_print(const Room *room, const RoomInput *input, Text *out) {
    JsonWriter w;
    json_write_begin(&w);
    add_fields(&w, room, input);
    json_write_compact(&w, 0, out);
}

/* ---- in ---- */

typedef struct Reader {
    const RoomReading *from;
    int number;
    Chosen *chosen; /* room for OFFER_MOST and one more */
} Reader;

static bool wrong(const Reader *reader, const char *field, const char *form) {
    Text at = {0};
    text_addf(&at, "inputs[%d].%s", reader->number - 1, field);
    finding_add(reader->from->findings, &rule_field, reader->from->path, reader->from->line,
                text_cstr(&at), form);
    text_release(&at);
    return false;
}

static bool read_whole(const Reader *reader, const Json *value, const char *field, double most,
                       int *out) {
    double number;
    if (!json_whole(value, 0, most, &number))
        return wrong(reader, field, "0, 1, 2 …");
    *out = (int)number;
    return true;
}

/* What counts from 1 in the file and from 0 here; what is not there comes to what no room takes. */
static bool read_place(const Reader *reader, const Json *value, const char *field, int *out) {
    if (!read_whole(reader, value, field, 1e6, out))
        return false;
    (*out)--;
    return true;
}

/* "1" to one more than there can be; -1 when it is none. */
static int seat_number(const char *label) {
    char *end = NULL;
    long number = label && *label >= '1' && *label <= '9' ? strtol(label, &end, 10) : 0;
    return number < 1 || *end || number > SEATS_EVER ? -1 : (int)number - 1;
}

static bool read_seat(const Reader *reader, const Json *value, int *out) {
    *out = seat_number(json_text(value));
    return *out >= 0 || wrong(reader, "seat", "\"1\"");
}

/* Seats have their numbers in the order in which they were first taken. */
static bool read_name(const Reader *reader, const Json *value, RoomInput *input) {
    const Room *room = reader->from->room;
    const TeamNames *known = reader->from->names;
    const char *label = json_text(value);
    int seat = seat_number(label);
    if (seat < 0 || seat > room->seat_count)
        return wrong(reader, "seat", "\"1\"");
    input->text = label;
    if (seat < room->seat_count)
        input->text = room->seats[seat].name;
    else if (known && seat < known->count && known->items[seat])
        input->text = known->items[seat];
    return true;
}

static bool read_settings(const Reader *reader, const Json *value, RoomSettings *settings) {
    if (!setup_read_seed(value, &settings->seed))
        return wrong(reader, "seed", "0, 1, 2 …");
    return read_whole(reader, json_get(value, "seconds"), "seconds", ROOM_MOST_SECONDS,
                      &settings->seconds);
}

static bool read_on(const Reader *reader, const Json *value, bool *on) {
    if (!json_is_bool(value))
        return wrong(reader, "on", "true, false");
    *on = json_is_true(value);
    return true;
}

static bool read_count(const Reader *reader, const Json *value, int *count) {
    if (!json_is_null(value))
        return read_whole(reader, value, "count", 1e6, count);
    *count = -1;
    return true;
}

static bool read_by(const Reader *reader, const char *word, RoomClauseBy *by) {
    int way = 0;
    while (way < ROOM_CLAUSE_WAYS && (!word || strcmp(word, ways[way]) != 0))
        way++;
    *by = (RoomClauseBy)way;
    return way < ROOM_CLAUSE_WAYS || wrong(reader, "by", "\"half\", \"taken_over\", \"left_out\"");
}

static bool read_choice(const Reader *reader, const Json *value, RoomChoice *choice) {
    Input act;
    if (!input_read_act(value, reader->number, reader->from->path, reader->from->room->play,
                        reader->chosen, &act, reader->from->findings))
        return false;
    *choice = room_choice_of(&act);
    return true;
}

static bool read_given(const Reader *reader, const Json *value, RoomInput *input) {
    const Json *clause = json_get(value, "clause"), *count = json_get(value, "count");
    switch (input->kind) {
    case ROOM_MARK:
        return read_seat(reader, json_get(value, "seat"), &input->seat) &&
               read_place(reader, clause, "clause", &input->clause) &&
               read_on(reader, json_get(value, "on"), &input->on);
    case ROOM_READY:
        return read_seat(reader, json_get(value, "seat"), &input->seat) &&
               read_on(reader, json_get(value, "on"), &input->on);
    case ROOM_CHOOSE:
        return read_seat(reader, json_get(value, "seat"), &input->seat) &&
               read_choice(reader, json_get(value, "choice"), &input->choice);
    case ROOM_HANDS_HEARD:
        return read_place(reader, clause, "clause", &input->clause) &&
               read_count(reader, count, &input->count);
    case ROOM_HANDS_CHOSE:
        return read_place(reader, json_get(value, "option"), "option", &input->option) &&
               read_count(reader, count, &input->count);
    default: /* ROOM_CLAUSE */
        return read_place(reader, clause, "clause", &input->clause) &&
               read_by(reader, json_string(value, "by"), &input->by);
    }
}

static bool read_action(const Reader *reader, const Json *value, RoomInput *input) {
    switch (input->kind) {
    case ROOM_SET_UP:
        return read_settings(reader, value, &input->settings);
    case ROOM_SEAT:
        return read_name(reader, value, input);
    case ROOM_UNSEAT:
    case ROOM_UNCHOOSE:
        return read_seat(reader, value, &input->seat);
    case ROOM_PEOPLE:
        return read_whole(reader, value, "people", 1e6, &input->count);
    case ROOM_MARK:
    case ROOM_READY:
    case ROOM_CHOOSE:
    case ROOM_HANDS_HEARD:
    case ROOM_HANDS_CHOSE:
    case ROOM_CLAUSE:
        return read_given(reader, value, input);
    case ROOM_SAY:
        return read_choice(reader, value, &input->choice);
    case ROOM_BACK:
        return read_place(reader, value, "back", &input->turn);
    case ROOM_BEGIN:
    case ROOM_CLOSE:
    case ROOM_NEXT:
    case ROOM_AGAIN:
    case ROOM_FINISH:
    case ROOM_INPUT_KINDS:
        break;
    }
    return json_is_true(value) || wrong(reader, names[input->kind], "true");
}

static int64_t last_ms(const Room *room) {
    return room->count ? room->inputs[room->count - 1].at_ms : 0;
}

bool room_inputs_take(const RoomReading *reading, const Json *object, int number) {
    Chosen chosen[OFFER_MOST + 1];
    const Reader reader = {reading, number, chosen};
    RoomInput input = {.kind = ROOM_INPUT_KINDS};
    double at_ms;
    /* a log has the times of phones as they came by; the room sets them right */
    double least = reading->line ? 0 : (double)last_ms(reading->room);
    if (!json_integer(object, "at_ms", least, JSON_MOST_INTEGER, &at_ms))
        return wrong(&reader, "at_ms", "0, 1, 2 …");
    input.at_ms = (int64_t)at_ms;
    for (int k = 0; k < ROOM_INPUT_KINDS; k++)
        if (json_get(object, names[k]))
            input.kind = (RoomInputKind)k;
    if (input.kind == ROOM_INPUT_KINDS || json_count(object) != 2)
        return wrong(&reader, "at_ms", "{ \"at_ms\": 10, \"next\": true }");
    if (!read_action(&reader, json_get(object, names[input.kind]), &input))
        return false;
    Msg refused = room_step(reading->room, &input);
    if (refused == MSG_NONE)
        return true;
    char place[16];
    snprintf(place, sizeof place, "%d", number);
    finding_add(reading->findings, &rule_refused, reading->path, reading->line, place,
                msg(reading->findings->lang, refused));
    return false;
}
