#include "store/result_verify.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utc.h"
#include "store/json_print.h"
#include "store/result.h"

#include "base/banned.h"

/* Two decimals on both sides may differ by one hundredth, and a hair for the doubles. */
#define WITHIN 0.0101

enum { MOST_SAID = 100 };

typedef struct Comparison {
    Lang lang;
    Text *out, path;
    int count;
    bool plain; /* said to a trainer, in words */
} Comparison;

/* A field in words where it has some: scores.recognition is "herkennen", turns[2].moment "beurt 3:
 * moment". */
static void show_field(const Comparison *c, Text *out) {
    static const struct {
        const char *path;
        Msg words;
    } fields[] = {{"scores.recognition", MSG_WORD_SCORE_RECOGNITION},
                  {"scores.empathy", MSG_WORD_SCORE_EMPATHY},
                  {"scores.speed", MSG_WORD_SCORE_SPEED},
                  {"scores.mandate", MSG_WORD_SCORE_MANDATE},
                  {"scores.total", MSG_WORD_SCORE_TOTAL},
                  {"ending", MSG_VERIFY_ENDING},
                  {"passed", MSG_VERIFY_PASSED}};
    const char *path = text_cstr(&c->path);
    int turn, behind = 0;
    if (sscanf(path, "turns[%d]%n", &turn, &behind) == 1 && behind) {
        char number[16];
        snprintf(number, sizeof number, "%d", turn + 1);
        msg_fill(out, c->lang, MSG_VERIFY_TURN, number);
        path += behind;
        text_add(out, *path == '.' ? ": " : "");
        path += *path == '.';
    }
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!strcmp(path, fields[i].path)) {
            text_add(out, msg(c->lang, fields[i].words));
            return;
        }
    text_add(out, path);
}

static void add_value(const Comparison *c, const cJSON *item, Text *out) {
    if (c->plain && cJSON_IsNumber(item)) {
        bool whole = fabs(item->valuedouble - round(item->valuedouble)) < WITHIN / 10;
        lang_add_number(out, c->lang, item->valuedouble, whole ? 0 : 2);
        return;
    }
    if (cJSON_IsArray(item)) {
        text_addf(out, "[%d]", cJSON_GetArraySize(item));
    } else if (cJSON_IsObject(item)) {
        text_add(out, "{…}");
    } else {
        json_print_compact(item, JSON_SHORTEST, out);
    }
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
    if (c->plain)
        show_field(c, &field);
    else
        text_add(&field, text_cstr(&c->path));
    msg_fill(c->out, c->lang,
             !file                ? MSG_VERIFY_MISSING
             : !replay            ? MSG_VERIFY_EXTRA
             : c->plain           ? MSG_VERIFY_WAS
                                  : MSG_VERIFY_DIFFERS,
             text_cstr(&field), text_cstr(file ? &in_file : &in_replay), text_cstr(&in_replay));
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

int result_verify(const Json *result, const Play *play, Lang lang, Text *differences) {
    Comparison c = {.lang = lang, .out = differences};
    const cJSON *player = json_get(result, "player");
    ResultInfo info = {.alias = json_string(player, "alias")};
    cJSON *replay = result_tree(play, &info);
    char *id = result_id(result);
    cJSON_ReplaceItemInObjectCaseSensitive(replay, "id", cJSON_CreateString(id));
    free(id);
    /* What only the play itself knew is held to the id alone, and to its form. */
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
    compare_objects(&c, result, replay);
    if (c.count > MOST_SAID) {
        char more[16];
        snprintf(more, sizeof more, "%d", c.count - MOST_SAID);
        msg_fill(differences, lang, MSG_VERIFY_MORE, more);
        text_add_char(differences, '\n');
    }
    cJSON_Delete(replay);
    text_release(&c.path);
    return c.count;
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

int result_differs(const Json *result, const Play *play, Lang lang, Text *differences) {
    static const char *const whole[] = {"ending", "passed", "scores", NULL};
    static const char *const each[] = {"moment", "reply",    "judge", "offer",
                                       "trust",  "patience", "mood",  NULL};
    Comparison c = {.lang = lang, .out = differences, .plain = true};
    cJSON *replay = result_tree(play, &(ResultInfo){0});
    compare_fields(&c, whole, result, replay);
    const cJSON *a = json_get(result, "turns"), *b = json_get(replay, "turns");
    a = cJSON_IsArray(a) ? a->child : NULL;
    b = b->child;
    for (int i = 0; a || b; i++) {
        text_addf(&c.path, "turns[%d]", i);
        if (cJSON_IsObject(a) && b)
            compare_fields(&c, each, a, b);
        else
            differ(&c, a, b);
        set_path(&c, 0);
        a = a ? a->next : NULL;
        b = b ? b->next : NULL;
    }
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
