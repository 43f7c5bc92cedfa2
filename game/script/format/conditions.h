/* What a case says of its state: values of flags, `when`, and functions to be kept. */
#ifndef KLACHT_FORMAT_CONDITIONS_H
#define KLACHT_FORMAT_CONDITIONS_H

#include "script/format/fields.h"

/* The key of a table at a stack index, when it can name something; else NULL. */
const char *conditions_key(lua_State *lua, int index);
/* What one `name = value` of a table is about (the name at -2, the value at -1), and its line; NULL
 * with a finding when it is no name. `brace`: where the table opens in the text. */
const char *conditions_name(const Fields *fields, int field, int brace, int *line);
/* There is no such flag: the nearest is named. */
void conditions_unknown_flag(Loader *loader, const char *name, int line, bool with_variables);
/* The value at a stack index, for the flag of that name; false with a finding. */
bool conditions_value(const Fields *fields, int field, int index, int line, const char *name,
                      Value *value);
Condition conditions_read(const Fields *fields, int field);
/* A function to keep: its number, or -1 with a finding. */
int conditions_function(const Fields *fields, int field);
/* Whether `flags` has the flag as a text that means a value of that type: then it says so. */
bool conditions_first_quoted(Loader *loader, const char *name, ValueType type, int line);
/* That a flag is given a value of another sort than it has. */
void conditions_other_type(Loader *loader, const char *name, int line, const Value *given,
                           ValueType type);

#endif
