/* A file from its bytes to its drafts: lints, parses and runs it in the sandbox, gives each word
 * that it calls to who reads it, and resolves what is left. */
#ifndef KLACHT_FORMAT_READ_H
#define KLACHT_FORMAT_READ_H

#include "script/format/loader.h"

/* False with at least one error among the findings. */
bool read_file(Loader *loader, const char *bytes, size_t len);
/* The finding for what went wrong in the sandbox, after a call of it that failed. */
void read_say_trouble(Loader *loader);
/* Inside a sandbox: adds the words of the format to its environment. */
void read_add_words(lua_State *lua);

#endif
