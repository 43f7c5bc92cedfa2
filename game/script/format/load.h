/* The steps of loading, for script.c and tests. Internal to script/. */
#ifndef KLACHT_FORMAT_LOAD_H
#define KLACHT_FORMAT_LOAD_H

#include "base/file.h"
#include "script/format/loader.h"

void loader_init(Loader *loader, Sandbox *sandbox, unsigned file, const char *path,
                 const House *base, const Translator *translator, Findings *findings, Arena *arena);
void loader_release(Loader *loader);
/* Reads the bytes; false with at least one error among the findings. */
bool loader_run(Loader *loader, const char *bytes, size_t len);
void loader_add_words(lua_State *lua);
/* For tests: the nth allocation (from 0) of each state made from now on fails; -1: none. */
void script_fail_at(long nth);
/* The lists begin as those of the house, copied whole. */
void loader_take_house(Loader *loader, const House *base);

#endif
