/* The Lua host: reads house.lua, case.lua and set.lua in a sandbox and gives plain, read-only data.
 *
 * Scenario files are untrusted: they run with the words of format.md and a small safe library,
 * under a memory cap and a budget of instructions and time, and can reach nothing else. What is
 * wrong with a file becomes findings with file:line. The only folder that knows Lua. */
#ifndef KLACHT_SCRIPT_SCRIPT_H
#define KLACHT_SCRIPT_SCRIPT_H

#include "base/finding.h"
#include "model/calls.h"
#include "model/house.h"
#include "model/scenario.h"
#include "model/statements.h"
#include "script/format/translator.h"
#include "script/lua/bounds.h"

typedef struct ScriptHost ScriptHost; /* the functions of one case; NULL where it has none */

typedef struct HouseFile {
    House house;
    Arena arena;
} HouseFile;

typedef struct CaseFile {
    Scenario *scenario;
    ScriptHost *host;
    ScriptCalls calls; /* host may be NULL: then no function is ever asked for */
} CaseFile;

typedef struct SetFile {
    StatementSet set;
    Arena arena;
} SetFile;

/* The text of a scenario file, within its bound; false with a finding. */
bool script_read(const char *path, Findings *findings, Text *out);
/* True when it could be loaded (there may be warnings); false with at least one error in findings,
 * and nothing to release. `shown` is the path as findings show it. translator may be NULL. */
bool script_load_house(const char *path, const Translator *translator, Findings *findings,
                       HouseFile *out);
/* `path` is the case.lua; `id` the name of its folder. Without a house (NULL) only what the file
 * itself says is checked and false is given. */
bool script_load_case(const char *path, const char *id, const House *house,
                      const Translator *translator, Findings *findings, CaseFile *out);
bool script_load_set(const char *path, const char *id, const House *house,
                     const Translator *translator, Findings *findings, SetFile *out);
/* The same from memory (tests, author mode): `path` is only shown. */
bool script_load_case_text(const char *bytes, size_t len, const char *path, const char *id,
                           const House *house, const Translator *translator, Findings *findings,
                           CaseFile *out);
bool script_load_house_text(const char *bytes, size_t len, const char *path,
                            const Translator *translator, Findings *findings, HouseFile *out);
bool script_load_set_text(const char *bytes, size_t len, const char *path, const char *id,
                          const House *house, const Translator *translator, Findings *findings,
                          SetFile *out);
void house_file_release(HouseFile *file);
void case_file_release(CaseFile *file);
void set_file_release(SetFile *file);
/* For tests: the nth allocation (from 0) of each state made from now on fails; -1: none. */
void script_fail_at(long nth);
/* For tests: loads from now on get this much processor time; 0: as much as any. */
void script_less_time(int ms);

#endif
