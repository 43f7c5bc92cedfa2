/* What is meant by a value that cannot be: a duration in other words, a term by another name, one
 * text that is a list. Const data and plain functions; what is found is said elsewhere. */
#ifndef KLACHT_FORMAT_SUGGEST_H
#define KLACHT_FORMAT_SUGGEST_H

#include <lua.h>

#include "base/text.h"
#include "script/format/vocabulary.h"

/* "30m", "1.5h", "2d" in minutes; -1 when it is none, or longer than ten years. */
double duration_minutes(const char *text);
/* "1 dag" is "1d", "1,5 uur" and "anderhalf uur" are "1.5h"; false when no duration is meant. */
bool suggest_duration(const char *text, char out[16]);
/* Adds how the term is written that is meant (meant.h); false when none is near. */
bool suggest_term(const Term *terms, int count, const char *text, Lang lang, Text *out);
/* Adds all of them, "satisfied (tevreden), …". */
void suggest_terms(const Term *terms, int count, Lang lang, Text *out);
/* Adds `"a", "b"` where the text names more than one thing; false where it does not. Each is asked
 * of `known`. */
bool suggest_list(const char *text, bool (*known)(void *context, const char *one), void *context,
                  Text *out);
enum { SUGGEST_NUMBER = 24 };
/* For a text that is meant as a number, in digits ("7,5", "45 %", "4 minuten") or as a word: how
 * that is written, const or in `out`; NULL when it is none. */
const char *suggest_number(const char *text, char out[SUGGEST_NUMBER]);
/* For a text at a stack index that is meant as true, false or a number: the same. */
const char *suggest_value(FieldType type, lua_State *lua, int index, char out[SUGGEST_NUMBER]);

#endif
