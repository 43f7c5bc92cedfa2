#include "store/room_file.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <string.h>

#include "base/utc.h"
#include "store/inputs_write.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/result.h"
#include "store/room_inputs.h"

#include "base/banned.h"

RULE(rule_field, "session-field", MSG_SESSION_FILE_FIELD);
RULE(rule_case, "room-case", MSG_ROOM_FILE_CASE);

static const char *const known[] = {ROOM_FILE_SCHEMA, NULL};

/* ---- out ---- */

static void add_time(JsonWriter *w, const char *key, int64_t ms) {
    Text text = {0};
    if (ms)
        utc_add_time(&text, ms);
    json_write_string(w, key, ms ? text_cstr(&text) : NULL);
    text_release(&text);
}

/* -1: not known, or not shown. */
static void add_count(JsonWriter *w, const char *key, int count) {
    if (count < 0)
        json_write_null(w, key);
    else
        json_write_number(w, key, count);
}

/* Everybody who took part, with the most that there were at a time without a seat. */
static int people_of(const Room *room) {
    int most = room->people;
    for (int i = 0; i < room->count; i++)
        if (room->inputs[i].kind == ROOM_PEOPLE && room->inputs[i].count > most)
            most = room->inputs[i].count;
    return room->seat_count + most;
}

static bool is_over(const Room *room) {
    return room->stage == ROOM_STAGE_ENDED && play_phase(room->play) == PHASE_ENDED;
}

static void add_head(JsonWriter *w, const Room *room, const RoomFileInfo *info) {
    const Scenario *scenario = room->scenario;
    json_write_string(w, "schema", known[0]);
    json_write_string(w, "id", info->id);
    json_write_object(w, "program");
    json_write_string(w, "name", "klachtenspel");
    json_write_string(w, "version", KLACHT_VERSION);
    json_write_end(w);
    json_write_object(w, "case");
    json_write_string(w, "id", scenario->id);
    json_write_string(w, "title", scenario->title);
    json_write_string(w, "hash", scenario->hash);
    json_write_string(w, "language", scenario->language);
    json_write_end(w);
    json_write_object(w, "house");
    json_write_string(w, "hash", scenario->house.hash);
    json_write_end(w);
    add_time(w, "started", info->started_ms);
    add_time(w, "ended", info->ended_ms);
    json_write_number(w, "seats", people_of(room));
    room_inputs_add_settings(w, "settings", &room->settings);
}

static void add_result(JsonWriter *w, const Room *room, const RoomFileInfo *info) {
    if (!is_over(room)) {
        json_write_null(w, "result");
        return;
    }
    ResultInfo result = {.started_ms = info->started_ms, .ended_ms = info->ended_ms};
    json_write_tree(w, "result", result_tree(room->play, &result));
}

static void add_marks(JsonWriter *w, const Room *room, int t) {
    const RoomTurn *turn = room->turns[t];
    json_write_array(w, "marks");
    for (int c = 0; c < turn->clause_count; c++) {
        const RoomClause *clause = &turn->clauses[c];
        json_write_object(w, NULL);
        json_write_number(w, "line", clause->line);
        json_write_array(w, "words");
        json_write_number(w, NULL, clause->from);
        json_write_number(w, NULL, clause->to);
        json_write_end(w);
        add_count(w, "count", room_heard(room, t, c));
        json_write_bool(w, "taken_over", clause->by == ROOM_TAKEN_OVER);
        json_write_bool(w, "left_out", clause->by == ROOM_LEFT_OUT);
        json_write_bool(w, "heard", room_is_heard(room, t, c));
        json_write_end(w);
    }
    json_write_end(w);
}

static void add_option(JsonWriter *w, const Scenario *scenario, const RoomOption *option) {
    const House *house = &scenario->house;
    switch (option->kind) {
    case ROOM_OPTION_REPLY:
        json_write_string(w, "reply", scenario->replies[option->index].id);
        break;
    case ROOM_OPTION_CATEGORY:
        json_write_string(w, "is", house->categories[option->index].id);
        break;
    case ROOM_OPTION_KIND:
        json_write_string(w, "kind", house->kinds[option->index].id);
        break;
    case ROOM_OPTION_REMEDY:
        json_write_string(w, "remedy", house->remedies[option->index].id);
        break;
    case ROOM_OPTION_HAND_OVER:
        json_write_string(w, "hand_over",
                          option->index ? hand_over_id((HandOver)option->index) : NULL);
        break;
    }
}

/* What each could be counted for; nothing until it is shown. */
static void add_round(JsonWriter *w, const Room *room, int t, int round) {
    const RoomTurn *turn = room->turns[t];
    const char *key = round ? "second" : "first";
    if (turn->rounds <= round) {
        json_write_null(w, key);
        return;
    }
    json_write_object(w, key);
    json_write_number(w, "seats", room_there(room, t, round));
    json_write_number(w, "chose", room_choosers(room, t, round));
    json_write_array(w, "options");
    for (int i = 0; i < turn->option_count; i++) {
        json_write_object(w, NULL);
        add_option(w, room->scenario, &turn->options[i]);
        json_write_number(w, "count", room_chose(room, t, round, i));
        json_write_end(w);
    }
    json_write_end(w);
    add_count(w, "changed", round ? room_changed(room, t) : -1);
    json_write_end(w);
}

static void add_turns(JsonWriter *w, const Room *room) {
    json_write_array(w, "turns");
    for (int t = 0; t < room->turn_count; t++) {
        const RoomTurn *turn = room->turns[t];
        json_write_object(w, NULL);
        json_write_string(w, "moment", room->scenario->moments[turn->moment].name);
        json_write_number(w, "turn", turn->number);
        add_count(w, "back_to", turn->from < 0 ? -1 : turn->from + 1);
        json_write_bool(w, "other_road", turn->other_road);
        json_write_number(w, "at_ms", (double)turn->at_ms);
        add_count(w, "seats", room_listeners(room, t));
        add_count(w, "silent", room_silent(room, t));
        add_marks(w, room, t);
        add_round(w, room, t, 0);
        add_round(w, room, t, 1);
        room_inputs_add_choice(w, "said", room->scenario, &turn->said);
        json_write_end(w);
    }
    json_write_end(w);
}

static void write_all(JsonWriter *w, const Room *room, const RoomFileInfo *info) {
    json_write_begin(w);
    add_head(w, room, info);
    add_result(w, room, info);
    add_turns(w, room);
    room_inputs_add(w, room);
}

void room_file_print(const Room *room, const RoomFileInfo *info, Text *out) {
    JsonWriter w;
    write_all(&w, room, info);
    json_write_print(&w, 2, out);
}

/* ---- in ---- */

static bool wrong(Findings *findings, const char *path, const char *field, const char *form) {
    finding_add(findings, &rule_field, path, 0, field, form);
    return false;
}

bool room_file_is(const Json *tree) {
    const char *schema = json_string(tree, "schema");
    return schema && !strncmp(schema, known[0], strlen(known[0]) - 1);
}

InputsFile room_file_of(const RoomFileHead *head, const char *path) {
    return (InputsFile){.path = path,
                        .language = head->language,
                        .case_id = head->case_id,
                        .case_hash = head->case_hash,
                        .house_hash = head->house_hash};
}

bool room_file_head(const Json *tree, const char *path, Findings *findings, RoomFileHead *out) {
    const Json *of = json_get(tree, "case"), *ended = json_get(tree, "ended");
    if (json_schema(tree, known, path, findings) < 0)
        return false;
    *out = (RoomFileHead){.id = json_string(tree, "id"),
                          .case_id = json_string(of, "id"),
                          .case_title = json_string(of, "title"),
                          .case_hash = json_string(of, "hash"),
                          .language = json_string(of, "language"),
                          .house_hash = json_string(json_get(tree, "house"), "hash")};
    bool timed = utc_read(json_string(tree, "started"), &out->started_ms) &&
                 (json_is_null(ended) || utc_read(json_text(ended), &out->ended_ms));
    if (!out->id || !*out->id)
        return wrong(findings, path, "id", "\"…\"");
    if (!out->case_id || !*out->case_id || !out->case_title || !out->case_hash || !out->language)
        return wrong(findings, path, "case", "{ \"id\", \"title\", \"hash\", \"language\" }");
    if (!out->house_hash)
        return wrong(findings, path, "house.hash", "\"xxh128:…\"");
    if (!timed || out->started_ms < 0 || out->ended_ms < 0)
        return wrong(findings, path, "started", "\"2026-11-21T20:15:00.000Z\"");
    if (!json_is_array(json_get(tree, "inputs")))
        return wrong(findings, path, "inputs", "[ … ]");
    return true;
}

bool room_file_take(const Json *tree, const char *path, bool names, Room *room,
                    Findings *findings) {
    const Scenario *scenario = room->scenario;
    TeamNames known_names = {0};
    RoomFileHead head;
    int number = 0;
    if (!room_file_head(tree, path, findings, &head))
        return false;
    if (strcmp(head.case_id, scenario->id) || strcmp(head.case_hash, scenario->hash) ||
        strcmp(head.house_hash, scenario->house.hash)) {
        finding_add(findings, &rule_case, path, 0, head.case_title);
        return false;
    }
    if (names)
        team_names_read(path, &known_names);
    const RoomReading reading = {room, path, 0, &known_names, findings};
    bool good = true;
    const Json *input = json_first(json_get(tree, "inputs"));
    for (; good && input; input = json_next(input))
        good = room_inputs_take(&reading, input, ++number);
    team_names_release(&known_names);
    return good;
}

/* ---- what does not follow ---- */

static void add_difference(Text *out, Lang lang, Msg key, const char *arg, const char *other) {
    msg_fill(out, lang, key, arg, other);
    text_add_char(out, '\n');
}

static bool same(const Json *a, const Json *b) {
    return a && b && cJSON_Compare(a, b, true);
}

/* Older files do not say who was silent. */
static bool same_turn(const Json *is, const Json *should) {
    if (!is || !should || json_get(is, "silent"))
        return same(is, should);
    Json *older = cJSON_Duplicate(should, true);
    cJSON_DeleteItemFromObjectCaseSensitive(older, "silent");
    bool equal = same(is, older);
    json_free(older);
    return equal;
}

/* Turn by turn, so that one knows where to look. */
static int turns_differ(const Json *is, const Json *should, Lang lang, Text *out) {
    const Json *a = json_first(is), *b = json_first(should);
    int differ = 0;
    for (int number = 1; a || b; number++) {
        char place[16];
        snprintf(place, sizeof place, "%d", number);
        if (!same_turn(a, b)) {
            const char *moment = json_string(b ? b : a, "moment");
            add_difference(out, lang, MSG_ROOM_FILE_TURN, place, moment ? moment : "");
            differ++;
        }
        a = a ? json_next(a) : NULL;
        b = b ? json_next(b) : NULL;
    }
    return differ;
}

/* As it is read from a file: numbers as they are printed. */
static Json *as_written(const Room *room, const RoomFileInfo *info) {
    Text text = {0};
    Findings ignored;
    findings_init(&ignored, LANG_EN);
    room_file_print(room, info, &text);
    Json *tree = json_parse(text_cstr(&text), text.len, "", &ignored);
    findings_release(&ignored);
    text_release(&text);
    return tree;
}

int room_file_differs(const Json *tree, const Room *room, Lang lang, Text *differences) {
    static const char *const parts[] = {"seats", "settings", "inputs"};
    RoomFileHead head;
    Findings ignored;
    int differ = 0;
    findings_init(&ignored, lang);
    bool read = room_file_head(tree, "", &ignored, &head);
    findings_release(&ignored);
    if (!read)
        return 1;
    RoomFileInfo info = {head.id, head.started_ms, head.ended_ms};
    Json *should = as_written(room, &info);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!same(json_get(tree, parts[i]), json_get(should, parts[i]))) {
            add_difference(differences, lang, MSG_ROOM_FILE_PART, parts[i], "");
            differ++;
        }
    differ += turns_differ(json_get(tree, "turns"), json_get(should, "turns"), lang, differences);
    const Json *result = json_get(tree, "result"), *own = json_get(should, "result");
    if (json_is_null(result) != json_is_null(own) ||
        (!json_is_null(own) && !same(json_get(result, "inputs"), json_get(own, "inputs")))) {
        add_difference(differences, lang, MSG_ROOM_FILE_RESULT, "", "");
        differ++;
    }
    json_free(should);
    return differ;
}
