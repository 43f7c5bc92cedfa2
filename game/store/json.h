/* JSON: a strict gate before cJSON, and the form in which the program writes.
 *
 * json_parse refuses whatever RFC 8259 refuses, invalid UTF-8, NUL in a string, double keys,
 * numbers beyond a double and nesting over JSON_DEPTH, with line and column, before cJSON sees a
 * byte. */
#ifndef KLACHT_STORE_JSON_H
#define KLACHT_STORE_JSON_H

#include <cjson/cJSON.h>
#include <stdbool.h>

#include "base/finding.h"
#include "base/text.h"

enum { JSON_DEPTH = 64 };

/* NULL with one finding in `findings`. The tree is the caller's, for cJSON_Delete. */
cJSON *json_parse(const char *bytes, size_t len, const char *path, Findings *findings);
/* Reads the file ("-": standard input) and parses it; *exit_code is what the program should give.
 */
cJSON *json_read(const char *path, Findings *findings, int *exit_code);

/* Two spaces, keys as they stand, what is short on one line, a line break at the end; numbers with
 * at most `decimals` decimals. */
void json_print(const cJSON *tree, int decimals, Text *out);
/* Without white space: for hashes and journals. */
void json_print_compact(const cJSON *tree, int decimals, Text *out);

/* Fields of an object, by exact name; NULL when missing or of another type. */
const cJSON *json_get(const cJSON *object, const char *name);
const char *json_string(const cJSON *object, const char *name);
bool json_number(const cJSON *object, const char *name, double *value);
/* A whole number within low to high. */
bool json_integer(const cJSON *object, const char *name, double low, double high, double *value);

#endif
