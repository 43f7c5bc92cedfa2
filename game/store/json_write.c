#include "store/json_write.h"

#include <assert.h>
#include <cjson/cJSON.h>
#include <math.h>

#include "base/banned.h"

static Json *put(JsonWriter *writer, const char *key, Json *item) {
    Json *into = writer->open[writer->depth - 1];
    assert(!key == !cJSON_IsObject(into));
    if (key)
        cJSON_AddItemToObject(into, key, item);
    else
        cJSON_AddItemToArray(into, item);
    return item;
}

static void open_in(JsonWriter *writer, const char *key, Json *item) {
    assert(writer->depth < JSON_DEPTH);
    put(writer, key, item);
    writer->open[writer->depth++] = item;
}

void json_write_begin(JsonWriter *writer) {
    json_prepare();
    writer->open[0] = cJSON_CreateObject();
    writer->depth = 1;
}

void json_write_object(JsonWriter *writer, const char *key) {
    open_in(writer, key, cJSON_CreateObject());
}

void json_write_array(JsonWriter *writer, const char *key) {
    open_in(writer, key, cJSON_CreateArray());
}

void json_write_end(JsonWriter *writer) {
    assert(writer->depth > 1);
    writer->depth--;
}

void json_write_string(JsonWriter *writer, const char *key, const char *text) {
    put(writer, key, text ? cJSON_CreateString(text) : cJSON_CreateNull());
}

void json_write_number(JsonWriter *writer, const char *key, double value) {
    put(writer, key, isnan(value) ? cJSON_CreateNull() : cJSON_CreateNumber(value));
}

void json_write_bool(JsonWriter *writer, const char *key, bool value) {
    put(writer, key, cJSON_CreateBool(value));
}

void json_write_null(JsonWriter *writer, const char *key) {
    put(writer, key, cJSON_CreateNull());
}

void json_write_tree(JsonWriter *writer, const char *key, Json *tree) {
    put(writer, key, tree);
}

void json_write_copy(JsonWriter *writer, const char *key, const Json *tree) {
    put(writer, key, cJSON_Duplicate(tree, true));
}

Json *json_write_done(JsonWriter *writer) {
    assert(writer->depth == 1);
    writer->depth = 0;
    return writer->open[0];
}

void json_write_print(JsonWriter *writer, int decimals, Text *out) {
    Json *tree = json_write_done(writer);
    json_print(tree, decimals, out);
    json_free(tree);
}

void json_write_compact(JsonWriter *writer, int decimals, Text *out) {
    Json *tree = json_write_done(writer);
    json_print_compact(tree, decimals, out);
    json_free(tree);
}
