/* The functions of one case during a play: called in their state, changing nothing but `s`.
 *
 * The host owns the state. After an abort every call fails with the same message. */
#ifndef KLACHT_LUA_HOST_H
#define KLACHT_LUA_HOST_H

#include "model/calls.h"
#include "script/lua/sandbox.h"
#include "script/source/tokens.h"

/* An upvalue as it was when the file had run: it must stay so. */
typedef struct Watched {
    int function; /* in the table of watched functions */
    int upvalue;
    int recorded; /* in the table of recorded values */
    const char *name;
} Watched;

enum { QUICK_NAMES = 12 };

typedef struct ScriptHost {
    Sandbox sandbox;
    char *path;
    Lang lang;
    const Scenario *scenario;
    Variables *variables; /* during a call */
    Text failure;
    bool said_dead;        /* failure is the one that ended it */
    bool says_nan;         /* the file itself, as a word */
    struct FunctionWatch { /* per function: what to compare after a call */
        int first, count;
        int64_t taken; /* nanoseconds of the shared budget, about */
    } * watch;
    Budget *shared; /* by all calls; borrowed, may be NULL */
    int function_count;
    Watched *watched;
    int watched_count, watched_capacity;
    const char *quick[QUICK_NAMES]; /* names of the first variables, as the state keeps them */
    int helper_count; /* of them: those of functions that others call, checked after every call */
} ScriptHost;

ScriptHost *host_new(void);
void host_free(ScriptHost *host);
/* Takes the kept functions of what was read (kept.h) into use; false when the state did not hold
 * it. The scenario must outlive the host. */
bool host_take(ScriptHost *host, const Source *source, const int *tokens, int count,
               const Scenario *scenario);
ScriptCalls host_calls(ScriptHost *host);

#endif
