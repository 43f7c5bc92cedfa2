#include "store/result_verify.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utc.h"
#include "store/result.h"
#include "store/result_id.h"
#include "store/result_words.h"

#include "base/banned.h"

/* Two decimals on both sides may differ by one hundredth, and a hair for the doubles. */
#define WITHIN 0.0101

enum { MOST_SAID = 100 };

typedef struct Comparison {
    Lang lang;
    const Scenario *scenario;
    const char *moment; /* of the turn that is compared, or NULL */
    Text *out, path;
    int count;
    bool was; /* what it was and what it is now, not what stands in the file */
} Comparison;

static void add_value(const Comparison *c, const cJSON *value, Text *out) {
    result_add_value(out, c->lang, c->scenario, text_cstr(&c->path), c->moment, value);
}

/* One line; a side is NULL where there is nothing. */
static void differ(Comparison *c, const cJSON *file, const cJSON *replay) {
    if (c->count++ >= MOST_SAID)
        return;
    Text in_file = {0}, in_replay = {0};
    if (file)
        add_value(c, file, &in_file);
    if (replay)
        add_value(c, replay, &in_replay);
    Text field = {0};
    Msg words = file && replay ? MSG_VERIFY_DIFFERS : file ? MSG_VERIFY_EXTRA : MSG_VERIFY_MISSING;
    Msg was = file && replay ? MSG_VERIFY_WAS : file ? MSG_VERIFY_WAS_GONE : MSG_VERIFY_WAS_COME;
    result_add_field(&field, c->lang, c->scenario, text_cstr(&c->path));
    msg_fill(c->out, c->lang, c->was ? was : words, text_cstr(&field),
             text_cstr(file ? &in_file : &in_replay), text_cstr(&in_replay));
    text_add_char(c->out, '\n');
    text_release(&field);
    text_release(&in_file);
    text_release(&in_replay);
}

static void set_path(Comparison *c, size_t len) {
    c->path.len = len;
    if (c->path.bytes)
        c->path.bytes[len] = '\0';
}

static void compare(Comparison *c, const cJSON *file, const cJSON *replay);

static void compare_objects(Comparison *c, const cJSON *file, const cJSON *replay) {
    size_t len = c->path.len;
    const cJSON *field;
    cJSON_ArrayForEach(field, replay) {
        text_addf(&c->path, "%s%s", len ? "." : "", field->string);
        const cJSON *other = json_get(file, field->string);
        if (other)
            compare(c, other, field);
        else
            differ(c, NULL, field);
        set_path(c, len);
    }
    cJSON_ArrayForEach(field, file) {
        if (json_get(replay, field->string))
            continue;
        text_addf(&c->path, "%s%s", len ? "." : "", field->string);
        differ(c, field, NULL);
        set_path(c, len);
    }
}

static void compare_arrays(Comparison *c, const cJSON *file, const cJSON *replay) {
    size_t len = c->path.len;
    const cJSON *a = file->child, *b = replay->child;
    for (int i = 0; a || b; i++) {
        text_addf(&c->path, "[%d]", i);
        if (a && b)
            compare(c, a, b);
        else
            differ(c, a, b);
        set_path(c, len);
        a = a ? a->next : NULL;
        b = b ? b->next : NULL;
    }
}

static void compare(Comparison *c, const cJSON *file, const cJSON *replay) {
    if (cJSON_IsObject(file) && cJSON_IsObject(replay))
        compare_objects(c, file, replay);
    else if (cJSON_IsArray(file) && cJSON_IsArray(replay))
        compare_arrays(c, file, replay);
    else if (cJSON_IsNumber(file) && cJSON_IsNumber(replay)
                 ? !(fabs(file->valuedouble - replay->valuedouble) <= WITHIN)
             : cJSON_IsString(file) && cJSON_IsString(replay)
                 ? strcmp(file->valuestring, replay->valuestring) != 0
                 : (file->type & 0xFF) != (replay->type & 0xFF))
        differ(c, file, replay);
}

/* What only the play itself knew is held to the id alone, and to its form. */
static void take_over(cJSON *replay, const Json *result) {
    static const char *const times[] = {"started", "ended"};
    for (int i = 0; i < 2; i++) {
        const char *time = json_string(result, times[i]);
        int64_t ms;
        if (utc_read(time, &ms))
            cJSON_ReplaceItemInObjectCaseSensitive(replay, times[i], cJSON_CreateString(time));
    }
    const char *version = json_string(json_get(result, "program"), "version");
    if (version) {
        cJSON *program = cJSON_GetObjectItemCaseSensitive(replay, "program");
        cJSON_ReplaceItemInObjectCaseSensitive(program, "version", cJSON_CreateString(version));
    }
    const cJSON *id = json_get(result, "id");
    if (cJSON_IsString(id)) /* it has a line of its own */
        cJSON_ReplaceItemInObjectCaseSensitive(replay, "id", cJSON_CreateString(id->valuestring));
}

static void say_more(const Comparison *c) {
    if (c->count <= MOST_SAID)
        return;
    char more[16];
    snprintf(more, sizeof more, "%d", c->count - MOST_SAID);
    msg_fill(c->out, c->lang, MSG_VERIFY_MORE, more);
    text_add_char(c->out, '\n');
}

bool result_is_whole(const Json *result, const Play *play, Lang lang, Text *said) {
    if (result_id_fits(result, play ? play_scenario(play) : NULL))
        return true;
    text_add(said, msg(lang, MSG_VERIFY_ID));
    text_add_char(said, '\n');
    return false;
}

int result_verify(const Json *result, const Play *play, Lang lang, Text *differences) {
    Comparison c = {.lang = lang, .scenario = play_scenario(play), .out = differences};
    const cJSON *player = json_get(result, "player");
    ResultInfo info = {.alias = json_string(player, "alias")};
    cJSON *replay = result_tree(play, &info);
    take_over(replay, result);
    compare_objects(&c, result, replay);
    say_more(&c);
    cJSON_Delete(replay);
    text_release(&c.path);
    return c.count + !result_is_whole(result, play, lang, differences);
}

/* The fields of these names, in both; one that is nowhere is no difference. */
static void compare_fields(Comparison *c, const char *const *names, const cJSON *file,
                           const cJSON *replay) {
    size_t len = c->path.len;
    for (int i = 0; names[i]; i++) {
        const cJSON *a = json_get(file, names[i]), *b = json_get(replay, names[i]);
        text_addf(&c->path, "%s%s", len ? "." : "", names[i]);
        if (a && b)
            compare(c, a, b);
        else if (a || b)
            differ(c, a, b);
        set_path(c, len);
    }
}

/* Stands where the file has nothing. */
static const cJSON nothing = {.type = cJSON_NULL};

/* From here on the talk goes another way, or one of the two is over: turn by turn there is nothing
 * to compare any more. */
static bool parts_here(Comparison *c, const cJSON *file, const cJSON *replay, int turn) {
    const char *a = json_string(file, "moment"), *b = json_string(replay, "moment");
    if (a && b && !strcmp(a, b))
        return false;
    char number[16];
    snprintf(number, sizeof number, "%d", turn + 1);
    msg_fill(c->out, c->lang,
             a && b ? MSG_VERIFY_PARTS
             : a    ? MSG_VERIFY_SHORTER
                    : MSG_VERIFY_LONGER,
             number);
    text_add_char(c->out, '\n');
    c->count++;
    return true;
}

/* What a turn came to: what it began with is what the one before came to. */
static void compare_feelings(Comparison *c, const char *key, const cJSON *file, const cJSON *replay,
                             bool first) {
    size_t len = c->path.len;
    const cJSON *a = json_get(file, key), *b = json_get(replay, key);
    text_addf(&c->path, ".%s", key);
    if (cJSON_GetArraySize(a) != cJSON_GetArraySize(b) || cJSON_GetArraySize(b) != 2) {
        compare(c, a ? a : &nothing, b);
    } else {
        for (int i = !first; i < 2; i++) {
            text_addf(&c->path, "[%d]", i);
            compare(c, cJSON_GetArrayItem(a, i), cJSON_GetArrayItem(b, i));
            set_path(c, len + 1 + strlen(key));
        }
    }
    set_path(c, len);
}

static void compare_turns(Comparison *c, const cJSON *file, const cJSON *replay) {
    static const char *const acts[] = {"reply", "judge", "offer", NULL};
    static const char *const face[] = {"mood", NULL};
    const cJSON *a = cJSON_IsArray(file) ? file->child : NULL, *b = replay->child;
    for (int i = 0; (a || b) && !parts_here(c, a, b, i); i++) {
        text_addf(&c->path, "turns[%d]", i);
        c->moment = json_string(b, "moment");
        compare_fields(c, acts, a, b);
        compare_feelings(c, "trust", a, b, !i);
        compare_feelings(c, "patience", a, b, !i);
        compare_fields(c, face, a, b);
        set_path(c, 0);
        a = a->next;
        b = b->next;
    }
}

int result_differs(const Json *result, const Play *play, Lang lang, Text *differences) {
    static const char *const whole[] = {"ending", "passed", "scores", NULL};
    Comparison c = {.lang = lang, .scenario = play_scenario(play), .out = differences, .was = true};
    cJSON *replay = result_tree(play, &(ResultInfo){0});
    compare_fields(&c, whole, result, replay);
    compare_turns(&c, json_get(result, "turns"), json_get(replay, "turns"));
    say_more(&c);
    cJSON_Delete(replay);
    text_release(&c.path);
    return c.count;
}

void result_renew(const Json *result, const Play *play, Text *out) {
    ResultInfo info = {.alias = json_string(json_get(result, "player"), "alias")};
    const char *started = json_string(result, "started"), *ended = json_string(result, "ended");
    if (!utc_read(started, &info.started_ms) || !utc_read(ended, &info.ended_ms))
        info.started_ms = info.ended_ms = 0;
    result_text(play, &info, out);
}
