/* What is said of a field that a word does not have, and of a value that is of another type than its
 * field. */
#ifndef KLACHT_FORMAT_FIELD_FAULTS_H
#define KLACHT_FORMAT_FIELD_FAULTS_H

#include "script/format/field_table.h"

/* The field of another name in the table; what it was probably meant to be counts as there. */
void field_say_unknown(Fields *fields, const char *name);
/* The value at a stack index. */
void field_say_wrong(const Fields *fields, int field, int index, int line);

/* A number as a finding shows it, the same on every machine. */
void field_show_number(double value, char out[40]);

#endif
