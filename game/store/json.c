#include "store/json.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

void json_prepare(void) {
    cJSON_Hooks hooks = {xmalloc, free};
    cJSON_InitHooks(&hooks);
}

void json_free(Json *tree) {
    cJSON_Delete(tree);
}

bool json_is_object(const Json *value) {
    return cJSON_IsObject(value);
}

bool json_is_array(const Json *value) {
    return cJSON_IsArray(value);
}

bool json_is_null(const Json *value) {
    return cJSON_IsNull(value);
}

bool json_is_bool(const Json *value) {
    return cJSON_IsBool(value);
}

bool json_is_true(const Json *value) {
    return cJSON_IsTrue(value);
}

const char *json_text(const Json *value) {
    return cJSON_GetStringValue(value);
}

const Json *json_first(const Json *value) {
    return value ? value->child : NULL;
}

const Json *json_next(const Json *item) {
    return item->next;
}

int json_count(const Json *value) {
    return cJSON_GetArraySize(value);
}

const char *json_key(const Json *item) {
    return item->string;
}

const Json *json_get(const Json *object, const char *name) {
    return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}

const char *json_string(const Json *object, const char *name) {
    return cJSON_GetStringValue(json_get(object, name));
}

bool json_value(const Json *value, double *number) {
    if (!cJSON_IsNumber(value))
        return false;
    *number = value->valuedouble;
    return true;
}

bool json_whole(const Json *value, double low, double high, double *number) {
    double read;
    if (!json_value(value, &read) || read < low || read > high || floor(read) != read)
        return false;
    *number = read;
    return true;
}

bool json_number(const Json *object, const char *name, double *value) {
    return json_value(json_get(object, name), value);
}

bool json_integer(const Json *object, const char *name, double low, double high, double *value) {
    return json_whole(json_get(object, name), low, high, value);
}
