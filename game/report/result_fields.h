/* The fields of a result, each held to its type and bounds: a part of result_record.c.
 *
 * Who reads goes on after a fault, with values that do no harm; the first one is told, by the name
 * of its field. */
#ifndef KLACHT_REPORT_RESULT_FIELDS_H
#define KLACHT_REPORT_RESULT_FIELDS_H

#include <stdint.h>

#include "base/finding.h"
#include "store/json.h"

enum { FIELD_MOST_TEXT = 4096 /* bytes */, FIELD_MOST_COUNT = 1000000000 };

typedef struct FieldReader {
    const char *path;
    Findings *findings;
    Arena *arena;
    int turn;           /* from 0; -1: the result itself */
    const char *inside; /* the field of it that is being read; NULL: itself */
    bool failed;
} FieldReader;

extern const Rule field_rule; /* it is missing, or something else */

void field_refuse(FieldReader *r, const Rule *rule, const char *key);
double field_number(FieldReader *r, const Json *object, const char *key, double low, double high);
/* The same, or null. */
double field_number_or_null(FieldReader *r, const Json *object, const char *key, double low,
                            double high);
double field_whole(FieldReader *r, const Json *object, const char *key, double low, double high);
int field_count(FieldReader *r, const Json *object, const char *key);
int64_t field_ms(FieldReader *r, const Json *object, const char *key);
bool field_truth(FieldReader *r, const Json *object, const char *key);
const char *field_keep(FieldReader *r, const char *text, const char *key);
const char *field_words(FieldReader *r, const Json *object, const char *key);
/* NULL where the field is missing or null. */
const char *field_words_or_none(FieldReader *r, const Json *object, const char *key);
/* An array of at most so many; 0 where it is none. */
int field_items(FieldReader *r, const Json *object, const char *key, int least, int most);

#endif
