/* JSON for what the tools say: written from the first key to the last, printed at the end.
 *
 * Every value goes into the object or array that is open, under `key` (NULL in an array). The
 * writer owns what it made until it is printed or given away. */
#ifndef KLACHT_STORE_JSON_WRITE_H
#define KLACHT_STORE_JSON_WRITE_H

#include <stdbool.h>

#include "base/text.h"
#include "store/json.h"
#include "store/json_print.h"

typedef struct JsonWriter {
    Json *open[JSON_DEPTH]; /* the outermost first */
    int depth;
} JsonWriter;

/* Opens the object that holds all the rest. */
void json_write_begin(JsonWriter *writer);
void json_write_object(JsonWriter *writer, const char *key);
void json_write_array(JsonWriter *writer, const char *key);
/* Closes what was opened last. */
void json_write_end(JsonWriter *writer);
void json_write_string(JsonWriter *writer, const char *key, const char *text); /* NULL: null */
void json_write_number(JsonWriter *writer, const char *key, double value);     /* NAN: null */
void json_write_bool(JsonWriter *writer, const char *key, bool value);
void json_write_null(JsonWriter *writer, const char *key);
/* A tree of somebody else, which it takes over; a copy of one. */
void json_write_tree(JsonWriter *writer, const char *key, Json *tree);
void json_write_copy(JsonWriter *writer, const char *key, const Json *tree);

/* As json_print and json_print_compact; the writer is empty afterwards. */
void json_write_print(JsonWriter *writer, int decimals, Text *out);
void json_write_compact(JsonWriter *writer, int decimals, Text *out);
/* Instead of printing: the tree, for json_free. */
Json *json_write_done(JsonWriter *writer);

#endif
