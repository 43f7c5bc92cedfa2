/* The Lua host: reads house.lua, case.lua and set.lua in a sandbox and gives plain, read-only data.
 *
 * Scenario files are untrusted: they run with the words of format.md and a small safe library,
 * under a memory cap and a budget of instructions and time, and can reach nothing else. What is
 * wrong with a file becomes findings with file:line. The only folder that knows Lua. */
#ifndef KLACHT_SCRIPT_SCRIPT_H
#define KLACHT_SCRIPT_SCRIPT_H

#include "base/finding.h"
#include "model/house.h"
#include "model/scenario.h"
#include "model/statements.h"
#include "play/play.h"

/* Every text of a file passes through here with its place (`opening/line/2`, format.md): returns
 * the text to use (the same pointer for no translation). `note` says what it is for a translator
 * (the act of a reply …) or is NULL; `line` is that of the text in the file. */
typedef struct Translator {
    const char *(*text)(void *context, const char *place, const char *text, int line,
                        const char *note);
    void *context;
    const char *language; /* "nl" without a translation */
} Translator;

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

/* Bounds, for tests and documents. */
enum {
    SCRIPT_MEMORY = 64 * 1024 * 1024,     /* bytes of Lua memory, overhead included */
    SCRIPT_LOAD_STEPS = 25 * 1000 * 1000, /* instructions to load a file */
    SCRIPT_LOAD_MS = 200,                 /* processor time to load a file, its words aside */
    SCRIPT_CALL_STEPS = 200 * 1000,       /* instructions of one `when` or `run` */
    SCRIPT_CALL_MS = 100,
};

/* The names that a scenario file sees, sorted, for the test that compares them exactly: globals,
 * and "math.abs" for what stands in tables. Malloced strings in a malloced array. */
char **script_visible_globals(int *count);

#endif
