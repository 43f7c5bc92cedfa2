/* What Lua says while a file runs, as one of our rules with its line and what it names. */
#ifndef KLACHT_LUA_TROUBLE_H
#define KLACHT_LUA_TROUBLE_H

#include "script/lua/sandbox.h"

/* Gives the sandbox a rule where it only has Lua's message; the line is one of the source. */
void trouble_explain(Sandbox *sandbox, Lang lang);
/* A type of Lua ("nil", "boolean") in words. */
const char *trouble_type(Lang lang, const char *type);

#endif
