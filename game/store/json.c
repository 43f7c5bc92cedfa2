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

const Json *json_get(const Json *object, const char *name) {
    return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}

const char *json_string(const Json *object, const char *name) {
    return cJSON_GetStringValue(json_get(object, name));
}

bool json_number(const Json *object, const char *name, double *value) {
    const Json *item = json_get(object, name);
    if (!cJSON_IsNumber(item))
        return false;
    *value = item->valuedouble;
    return true;
}

bool json_integer(const Json *object, const char *name, double low, double high, double *value) {
    double number;
    if (!json_number(object, name, &number) || number < low || number > high ||
        floor(number) != number)
        return false;
    *value = number;
    return true;
}
