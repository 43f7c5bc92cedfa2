/* The table of a word, read by its list of fields (vocabulary.h): each of its type, within its
 * bounds, else a finding at its line. The values stand on the stack of Lua. */
#ifndef KLACHT_FORMAT_FIELDS_H
#define KLACHT_FORMAT_FIELDS_H

#include "script/format/field_table.h"

/* Reads a word with its table; its text and name are in loader->pending. */
typedef void LoadWord(Loader *loader, const Fields *fields);

/* `table` 0: none was given. */
void fields_open(Fields *fields, Loader *loader, lua_State *lua, int table, const char *word,
                 const Field *list, int count, int brace, int line);
/* The table that is the value of a field; false when there is none (or it is no table: a finding).
 */
bool fields_inner(const Fields *outer, int field, Fields *inner);
bool fields_has(const Fields *fields, int field);
int fields_type(const Fields *fields, int field);
int fields_line(const Fields *fields, int field);
int fields_item_line(const Fields *fields, int field, int nth);
/* The text of the value at a stack index, cleaned, in the arena; NULL with a finding. */
const char *fields_string(const Fields *fields, int field, int index, int line);
const char *fields_plain(const Fields *fields, int field); /* NULL: none */
Markup fields_text(const Fields *fields, int field, const char *note, const char *place, ...)
    __attribute__((format(printf, 4, 5)));
bool fields_number(const Fields *fields, int field, double *value);
bool fields_boolean(const Fields *fields, int field);
bool fields_duration(const Fields *fields, int field, double *minutes);
int fields_choice(const Fields *fields, int field); /* index of its terms; -1: none */
/* The same of a text at a line, which is the `what`. */
int fields_term(const Fields *fields, int line, const char *what, const Term *terms, int count,
                const char *text);
int fields_name(const Fields *fields, int field); /* index in the house; -1: none */
int fields_names(const Fields *fields, int field, const int **out);
/* How many values: 0 without the field, 1 for a single one, else the length of the list. Pushes the
 * nth (from 1). */
int fields_list(const Fields *fields, int field);
void fields_push(const Fields *fields, int field, int nth);
/* Numbers of a list, each within bounds. */
int fields_amounts(const Fields *fields, int field, const double **out);
void fields_jump(const Fields *fields, int field, JumpFor jump_for, int index);

#endif
