/* JSON: a strict reader of our own into cJSON's tree, and the form in which the program writes.
 *
 * json_parse refuses whatever RFC 8259 refuses, a byte order mark, invalid UTF-8, NUL in a string,
 * double keys, numbers beyond a double, nesting over JSON_DEPTH and more than JSON_MOST_VALUES
 * values, with line and column. It builds the tree itself: cJSON's own parser sees no byte, so
 * there are no two opinions about a file. */
#ifndef KLACHT_STORE_JSON_H
#define KLACHT_STORE_JSON_H

#include <cjson/cJSON.h>
#include <stdbool.h>

#include "base/finding.h"
#include "base/text.h"

enum { JSON_DEPTH = 64, JSON_MOST_VALUES = 2 * 1000 * 1000 };
/* The whole numbers that a double holds each apart. */
#define JSON_MOST_INTEGER 9007199254740991.0
enum { JSON_SHORTEST = -1 }; /* decimals: as many as it takes to read the same double back */

/* NULL with one finding in `findings`. The tree is the caller's, for cJSON_Delete. */
cJSON *json_parse(const char *bytes, size_t len, const char *path, Findings *findings);
/* Reads the file ("-": standard input) and parses it; *exit_code is what the program should give.
 */
cJSON *json_read(const char *path, Findings *findings, int *exit_code);

/* Two spaces, keys as they stand, what is short on one line, a line break at the end; numbers with
 * at most `decimals` decimals (halves away from zero). What is no UTF-8 becomes U+FFFD. */
void json_print(const cJSON *tree, int decimals, Text *out);
/* Without white space: for hashes and journals. */
void json_print_compact(const cJSON *tree, int decimals, Text *out);
/* Before trees are built by hand: cJSON takes its memory from xmalloc, so nothing is ever NULL. */
void json_prepare(void);
/* Which of `known` (NULL-ended, like "klachtenspel.result/1") the tree says that it is; -1 with one
 * finding when it says nothing, something else, or a later version. */
int json_schema(const cJSON *tree, const char *const *known, const char *path, Findings *findings);

/* As printing rounds: half away from zero. */
double json_round(double value, int decimals);

/* Fields of an object, by exact name; NULL when missing or of another type. */
const cJSON *json_get(const cJSON *object, const char *name);
const char *json_string(const cJSON *object, const char *name);
bool json_number(const cJSON *object, const char *name, double *value);
/* A whole number within low to high. */
bool json_integer(const cJSON *object, const char *name, double low, double high, double *value);

#endif
