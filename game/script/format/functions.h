/* The functions of one case: kept in its state, called during a play, changing nothing but `s`.
 *
 * The host owns the state. After an abort every call fails with the same message. */
#ifndef KLACHT_FORMAT_FUNCTIONS_H
#define KLACHT_FORMAT_FUNCTIONS_H

#include "script/format/loader.h"

/* An upvalue as it was when the file had run: it must stay so. */
typedef struct Watched {
    int function; /* in the table of watched functions */
    int upvalue;
    int recorded; /* in the table of recorded values */
    const char *name;
} Watched;

enum { QUICK_NAMES = 12 };

struct ScriptHost {
    Sandbox sandbox;
    char *path;
    Lang lang;
    const Scenario *scenario;
    Variables *variables; /* during a call */
    Text failure;
    bool said_dead;        /* failure is the one that ended it */
    struct FunctionWatch { /* per function: what to compare after a call */
        int first, count;
    } * watch;
    int function_count;
    Watched *watched;
    int watched_count;
    const char *quick[QUICK_NAMES]; /* names of the first variables, as the state keeps them */
    int helper_count; /* of them: those of functions that others call, checked after every call */
};

/* Inside the sandbox: makes the table that functions are kept in. */
void functions_begin(lua_State *lua);
/* Makes all that functions can reach read-only, notes their upvalues, and gives the digests of the
 * scenario. */
void functions_freeze(lua_State *lua, Loader *loader);

ScriptHost *host_new(void);
void host_free(ScriptHost *host);
/* Takes what was read; false when the state did not hold it. */
bool host_take(ScriptHost *host, Loader *loader, const Scenario *scenario);
ScriptCalls host_calls(ScriptHost *host);

#endif
