#include "report/result_fields.h"

#include <string.h>

#include "play/score.h"

#include "base/banned.h"

const Rule field_rule = {"result-field", SEVERITY_ERROR, MSG_RECORD_FIELD, MSG_RECORD_FIELD_FIX};

void field_refuse(FieldReader *r, const Rule *rule, const char *key) {
    Text where = {0};
    if (r->turn >= 0)
        text_addf(&where, "turns[%d].", r->turn);
    if (r->inside)
        text_addf(&where, "%s.", r->inside);
    text_add(&where, key);
    if (!r->failed)
        finding_add(r->findings, rule, r->path, 0, text_cstr(&where));
    r->failed = true;
    text_release(&where);
}

double field_number(FieldReader *r, const Json *object, const char *key, double low, double high) {
    double value = low;
    if (!json_number(object, key, &value) || !(value >= low && value <= high)) {
        field_refuse(r, &field_rule, key);
        return low;
    }
    return value;
}

double field_number_or_null(FieldReader *r, const Json *object, const char *key, double low,
                            double high) {
    return json_is_null(json_get(object, key)) ? SCORE_NULL
                                               : field_number(r, object, key, low, high);
}

double field_whole(FieldReader *r, const Json *object, const char *key, double low, double high) {
    double value = low;
    if (!json_integer(object, key, low, high, &value)) {
        field_refuse(r, &field_rule, key);
        return low;
    }
    return value;
}

int field_count(FieldReader *r, const Json *object, const char *key) {
    return (int)field_whole(r, object, key, 0, FIELD_MOST_COUNT);
}

int64_t field_ms(FieldReader *r, const Json *object, const char *key) {
    return (int64_t)field_whole(r, object, key, 0, JSON_MOST_INTEGER);
}

bool field_truth(FieldReader *r, const Json *object, const char *key) {
    const Json *value = json_get(object, key);
    if (!json_is_bool(value))
        field_refuse(r, &field_rule, key);
    return json_is_true(value);
}

const char *field_keep(FieldReader *r, const char *text, const char *key) {
    if (!text || !*text || strlen(text) > FIELD_MOST_TEXT) {
        field_refuse(r, &field_rule, key);
        return "";
    }
    return arena_strdup(r->arena, text);
}

const char *field_words(FieldReader *r, const Json *object, const char *key) {
    return field_keep(r, json_string(object, key), key);
}

const char *field_words_or_none(FieldReader *r, const Json *object, const char *key) {
    const Json *value = json_get(object, key);
    return !value || json_is_null(value) ? NULL : field_keep(r, json_text(value), key);
}

int field_items(FieldReader *r, const Json *object, const char *key, int least, int most) {
    const Json *array = json_get(object, key);
    int n = json_is_array(array) ? json_count(array) : -1;
    if (n < least || n > most) {
        field_refuse(r, &field_rule, key);
        return 0;
    }
    return n;
}
