#include "report/out_xapi.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utc.h"
#include "base/uuid.h"
#include "report/case_text.h"
#include "report/out_xapi_turn.h"
#include "store/json_write.h"

#include "base/banned.h"

#define VERBS "http://adlnet.gov/expapi/verbs/"
#define ACTIVITIES "http://adlnet.gov/expapi/activities/"
#define EXTENSIONS "xapi/" /* behind the base */

enum { DECIMALS = 4 };

typedef struct Verb {
    const char *id;
    Msg word; /* in Dutch; in English the id says it */
} Verb;

static const Verb initialized = {"initialized", MSG_XAPI_INITIALIZED},
                  answered = {"answered", MSG_XAPI_ANSWERED},
                  completed = {"completed", MSG_XAPI_COMPLETED},
                  passed = {"passed", MSG_XAPI_PASSED}, failed = {"failed", MSG_XAPI_FAILED},
                  terminated = {"terminated", MSG_XAPI_TERMINATED};

/* One play while its statements are made. */
typedef struct Telling {
    const Record *record;
    const XapiSetup *setup;
    CaseText text;
    bool known; /* the case is here as it was played */
    char *registration;
    void (*each)(void *context, const char *id, const Text *json);
    void *context;
} Telling;

/* ---- addresses ---- */

bool xapi_address(const char *given, bool folder, Text *out) {
    bool safe = text_begins_like(given, "https://");
    if (!safe && !text_begins_like(given, "http://"))
        return false;
    const char *host = given + (safe ? 8 : 7);
    size_t host_len = strcspn(host, "/?#");
    if (!host_len || memchr(host, '@', host_len))
        return false;
    for (const char *c = given; *c; c++)
        if ((unsigned char)*c <= ' ' || (unsigned char)*c >= 0x7F || strchr("<>\"{}|\\^`", *c) ||
            (folder && strchr("?#", *c)))
            return false;
    text_clear(out);
    text_add(out, given);
    if (folder && out->bytes[out->len - 1] != '/')
        text_add_char(out, '/');
    return true;
}

/* A name as a part of a path: what is not plain as %XX. */
static void add_part(Text *out, const char *name) {
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    for (; *name; name++) {
        if (strchr(plain, *name))
            text_add_char(out, *name);
        else
            text_addf(out, "%%%02X", (unsigned)(unsigned char)*name);
    }
}

static void add_case(Text *out, const Telling *telling) {
    text_addf(out, "%scases/", telling->setup->base);
    add_part(out, telling->record->case_id);
}

static void add_turn(Text *out, const Telling *telling, const RecordTurn *turn) {
    add_case(out, telling);
    text_add(out, "/moments/");
    add_part(out, turn->moment);
}

/* The name of what is said of a play: of its address, as anybody can make it. */
static char *name_of(const Telling *telling, const char *what) {
    Text url = {0};
    text_addf(&url, "%splays/%s%s%s", telling->setup->base, telling->record->id, *what ? "/" : "",
              what);
    char *id = uuid_of_url(text_cstr(&url));
    text_release(&url);
    return id;
}

/* ---- parts of a statement ---- */

static void open_extension(JsonWriter *json, const Telling *telling, const char *name) {
    Text key = {0};
    text_addf(&key, "%s" EXTENSIONS "%s", telling->setup->base, name);
    json_write_object(json, text_cstr(&key));
    text_release(&key);
}

static void write_text(JsonWriter *json, const char *key, Text *value) {
    json_write_string(json, key, text_cstr(value));
    text_release(value);
}

static void write_time(JsonWriter *json, const char *key, int64_t ms) {
    Text text = {0};
    utc_add_time(&text, ms);
    write_text(json, key, &text);
}

static void write_duration(JsonWriter *json, int64_t ms) {
    Text text = {0};
    text_add(&text, "PT");
    text_add_number(&text, (double)ms / 1000, 2);
    text_add_char(&text, 'S');
    write_text(json, "duration", &text);
}

static void write_actor(JsonWriter *json, const Telling *telling) {
    const char *alias = telling->record->alias;
    json_write_object(json, "actor");
    json_write_string(json, "objectType", "Agent");
    json_write_object(json, "account");
    json_write_string(json, "homePage", telling->setup->home_page);
    json_write_string(json, "name", alias ? alias : telling->registration);
    json_write_end(json);
    json_write_end(json);
}

static void write_verb(JsonWriter *json, const Verb *verb) {
    Text id = {0};
    text_addf(&id, VERBS "%s", verb->id);
    json_write_object(json, "verb");
    write_text(json, "id", &id);
    json_write_object(json, "display");
    json_write_string(json, "en-US", verb->id);
    json_write_string(json, xapi_lang("nl"), msg(LANG_NL, verb->word));
    json_write_end(json);
    json_write_end(json);
}

/* The title in every language in which it is known, followed by the moment. */
static void write_name(JsonWriter *json, const Telling *telling, const char *moment) {
    const Record *record = telling->record;
    json_write_object(json, "name");
    for (int i = 0; i < LANG_COUNT + 1; i++) {
        const char *lang = i < LANG_COUNT ? lang_id((Lang)i) : record->language, *title;
        bool own = !strcmp(lang, record->language);
        if (i < LANG_COUNT ? !own && !(telling->known && telling->text.in[i]) : telling->known)
            continue;
        if (i == LANG_COUNT && (!strcmp(lang, "nl") || !strcmp(lang, "en")))
            continue;
        title = own ? record->case_title : telling->text.in[i]->title;
        Text name = {0};
        text_addf(&name, "%s%s%s", title, moment ? ": " : "", moment ? moment : "");
        write_text(json, xapi_lang(lang), &name);
    }
    json_write_end(json);
}

static void write_case(JsonWriter *json, const char *key, const Telling *telling, bool whole) {
    Text id = {0};
    add_case(&id, telling);
    json_write_object(json, key);
    json_write_string(json, "objectType", "Activity");
    write_text(json, "id", &id);
    if (whole) {
        json_write_object(json, "definition");
        json_write_string(json, "type", ACTIVITIES "simulation");
        write_name(json, telling, NULL);
        json_write_end(json);
    }
    json_write_end(json);
}

static void write_turn_object(JsonWriter *json, const Telling *telling, const RecordTurn *turn) {
    Text id = {0};
    add_turn(&id, telling, turn);
    json_write_object(json, "object");
    json_write_string(json, "objectType", "Activity");
    write_text(json, "id", &id);
    json_write_object(json, "definition");
    json_write_string(json, "type", ACTIVITIES "cmi.interaction");
    write_name(json, telling, turn->moment);
    xapi_write_interaction(json, telling->known ? &telling->text : NULL, turn);
    json_write_end(json);
    json_write_end(json);
}

static void write_play(JsonWriter *json, const Telling *telling) {
    const Record *record = telling->record;
    open_extension(json, telling, "play");
    json_write_string(json, "result", record->id);
    json_write_string(json, "mode", record->mode == PLAY_PRACTICE ? "practice" : "assessment");
    json_write_bool(json, "rewound", record->rewound);
    json_write_number(json, "time_factor",
                      record->time_factor > 0 ? record->time_factor : SCORE_NULL);
    json_write_string(json, "house", record->house_hash);
    if (record->seats)
        json_write_number(json, "seats", record->seats);
    json_write_end(json);
}

static void write_context(JsonWriter *json, const Telling *telling, bool of_turn) {
    const Record *record = telling->record;
    Text platform = {0};
    text_addf(&platform, "klachtenspel %s", record->program);
    json_write_object(json, "context");
    json_write_string(json, "registration", telling->registration);
    if (of_turn) {
        json_write_object(json, "contextActivities");
        json_write_array(json, "parent");
        write_case(json, NULL, telling, false);
        json_write_end(json);
        json_write_end(json);
    }
    json_write_string(json, "revision", record->case_hash);
    write_text(json, "platform", &platform);
    json_write_string(json, "language", xapi_lang(record->language));
    json_write_object(json, "extensions");
    write_play(json, telling);
    json_write_end(json);
    json_write_end(json);
}

/* ---- results ---- */

static void write_scores(JsonWriter *json, const Telling *telling) {
    const Record *record = telling->record;
    json_write_object(json, "extensions");
    open_extension(json, telling, "scores");
    for (Scored s = SCORED_RECOGNITION; s < SCORED_COUNT; s++)
        json_write_number(json, scored_id(s), record->score[s]);
    json_write_end(json);
    json_write_end(json);
}

static void write_judged(JsonWriter *json, const Telling *telling) {
    const Record *record = telling->record;
    double total = record->score[SCORED_TOTAL];
    json_write_bool(json, "success", record->passed);
    if (!isnan(total)) {
        json_write_object(json, "score");
        json_write_number(json, "scaled", total / 100);
        json_write_number(json, "raw", total);
        json_write_number(json, "min", 0);
        json_write_number(json, "max", 100);
        json_write_end(json);
    }
    write_duration(json, record->duration_ms);
    write_scores(json, telling);
}

static void write_completed(JsonWriter *json, const Telling *telling) {
    const Record *record = telling->record;
    json_write_bool(json, "completion", true);
    write_duration(json, record->duration_ms);
    json_write_object(json, "extensions");
    open_extension(json, telling, "ending");
    json_write_string(json, "moment", record->end_moment);
    json_write_string(json, "outcome", outcome_id(record->outcome));
    json_write_end(json);
    json_write_end(json);
}

static void write_answer(JsonWriter *json, const Telling *telling, const RecordTurn *turn,
                         int number) {
    if (turn->act == RECORD_JUDGE)
        json_write_bool(json, "success", turn->judge.credit >= 1);
    Text response = {0};
    xapi_add_response(turn, &response);
    write_text(json, "response", &response);
    write_duration(json, turn->thinking_ms);
    json_write_object(json, "extensions");
    open_extension(json, telling, "turn");
    xapi_write_turn(json, turn, number);
    json_write_end(json);
    json_write_end(json);
}

/* ---- statements ---- */

/* A turn ends where the next begins; no clock of a play runs longer than the play took. */
static int64_t end_of_turn(const Record *record, int turn) {
    int64_t at =
        turn + 1 < record->turn_count ? record->turns[turn + 1].at_ms : record->duration_ms;
    int64_t most = record->ended_ms - record->started_ms;
    return record->started_ms + (at < most ? at : most > 0 ? most : 0);
}

static void tell(Telling *telling, const Verb *verb, const char *what, int64_t at, int turn) {
    const Record *record = telling->record;
    const RecordTurn *of = turn >= 0 ? &record->turns[turn] : NULL;
    JsonWriter json;
    Text line = {0};
    char *id = name_of(telling, what);
    json_write_begin(&json);
    json_write_string(&json, "id", id);
    write_actor(&json, telling);
    write_verb(&json, verb);
    if (of)
        write_turn_object(&json, telling, of);
    else
        write_case(&json, "object", telling, true);
    if (verb != &initialized) {
        json_write_object(&json, "result");
        if (verb == &answered)
            write_answer(&json, telling, of, turn + 1);
        else if (verb == &completed)
            write_completed(&json, telling);
        else if (verb == &terminated)
            write_duration(&json, record->duration_ms);
        else
            write_judged(&json, telling);
        json_write_end(&json);
    }
    write_context(&json, telling, of != NULL);
    write_time(&json, "timestamp", at);
    json_write_compact(&json, DECIMALS, &line);
    telling->each(telling->context, id, &line);
    text_release(&line);
    free(id);
}

void xapi_statements(const Record *record, Known *known, const XapiSetup *setup,
                     void (*each)(void *context, const char *id, const Text *json), void *context) {
    Telling telling = {.record = record, .setup = setup, .each = each, .context = context};
    const Verb *judged = record->passed ? &passed : &failed;
    int64_t ended = end_of_turn(record, record->turn_count - 1);
    telling.known = case_text_find(known, record, &telling.text);
    telling.registration = name_of(&telling, "");
    tell(&telling, &initialized, initialized.id, record->started_ms, -1);
    for (int i = 0; i < record->turn_count; i++) {
        Text what = {0};
        text_addf(&what, "turns/%d", i + 1);
        if (record->turns[i].act != RECORD_NONE)
            tell(&telling, &answered, text_cstr(&what), end_of_turn(record, i), i);
        text_release(&what);
    }
    tell(&telling, &completed, completed.id, ended, -1);
    tell(&telling, judged, "judged", ended, -1);
    tell(&telling, &terminated, terminated.id, ended, -1);
    free(telling.registration);
}
