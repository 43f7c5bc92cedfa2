/* Forms of other languages in the functions of a case, and how Lua writes them: `+=`, `&&`, `!x`,
 * `else if`, `null`, a function with braces. */
#ifndef KLACHT_SOURCE_LUA_FORMS_H
#define KLACHT_SOURCE_LUA_FORMS_H

#include "script/source/scan_state.h"

/* What stands at `token` is the value of a field for a function: a finding for what Lua would take
 * and not do, or could not explain. */
bool lua_forms_function(const Scan *scan, int token, const Field *field);
/* A finding for a form at a token within a function that does not parse. */
bool lua_forms_token(const Scan *scan, int token);
/* That the function which is open has no `end`, at a line; also where a form is the cause. */
bool lua_forms_no_end(const Scan *scan, int token, int line);

#endif
