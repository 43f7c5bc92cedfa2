/* JSON as others see it: a value that was read, and what stands in it.
 *
 * The library behind it is known in store/ alone. Reading is json_parse.h and json_file.h, printing
 * json_print.h, making json_write.h. A tree is owned by whoever it was given to, for json_free; all
 * else borrows from it. Every function takes NULL for a value that is not there. */
#ifndef KLACHT_STORE_JSON_H
#define KLACHT_STORE_JSON_H

#include <cjson/cJSON.h>
#include <stdbool.h>

enum { JSON_DEPTH = 64, JSON_MOST_VALUES = 2 * 1000 * 1000 };
/* The whole numbers that a double holds each apart. */
#define JSON_MOST_INTEGER 9007199254740991.0

typedef struct cJSON Json;

void json_free(Json *tree);
/* Before trees are built by hand: their memory comes from xmalloc, so nothing is ever NULL. */
void json_prepare(void);

bool json_is_object(const Json *value);
bool json_is_array(const Json *value);
bool json_is_null(const Json *value);
bool json_is_bool(const Json *value);
bool json_is_true(const Json *value);
/* Its text; NULL when it is no string. */
const char *json_text(const Json *value);
/* Its number, or one that is whole and within low to high; false when it is none. */
bool json_value(const Json *value, double *number);
bool json_whole(const Json *value, double low, double high, double *number);

/* What stands in an object or an array, one by one; NULL at the end. */
const Json *json_first(const Json *value);
const Json *json_next(const Json *item);
int json_count(const Json *value);
/* The name under which it stands in its object; NULL in an array. */
const char *json_key(const Json *item);

/* Fields of an object, by exact name; NULL when missing or of another type. */
const Json *json_get(const Json *object, const char *name);
const char *json_string(const Json *object, const char *name);
bool json_number(const Json *object, const char *name, double *value);
/* A whole number within low to high. */
bool json_integer(const Json *object, const char *name, double low, double high, double *value);

#endif
