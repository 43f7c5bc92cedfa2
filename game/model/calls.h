/* What a play needs of the functions that a case is written with, and what they may see of it.
 *
 * Knows no Lua and no play: who plays owns the Variables, who loaded the case gives the calls. */
#ifndef KLACHT_MODEL_CALLS_H
#define KLACHT_MODEL_CALLS_H

#include "model/scenario.h"

/* What functions of a case may read and write: the `s` of format.md. */
typedef struct Variables {
    double trust, patience, spent, hours;
    int contacts;
    Value *flags;
    /* the one copy of a short text in this play */
    const char *(*intern)(void *owner, const char *bytes, size_t len);
    void *owner;
} Variables;

/* Those of every case, by Variable: "trust", "patience", "spent", "contacts", "hours". */
const char *variable_id(Variable variable);
/* The Variable of that name, or -1; flags are not known here. */
int variable_find(const char *name);
double variable_number(const Variables *variables, Variable variable);

/* Conditions and effects written as functions. `test` and `run` return false when the function
 * failed; `failure` then says why ("file:line: text"), borrowed until the next call. */
typedef struct ScriptCalls {
    void *host;
    bool (*test)(void *host, int function, Variables *variables, bool *holds);
    bool (*run)(void *host, int function, Variables *variables);
    const char *(*failure)(void *host);
} ScriptCalls;

#endif
