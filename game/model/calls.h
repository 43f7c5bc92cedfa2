/* What a play needs of the functions that a case is written with, and what they may see of it.
 *
 * Knows no Lua and no play: who plays owns the Variables, who loaded the case gives the calls. */
#ifndef KLACHT_MODEL_CALLS_H
#define KLACHT_MODEL_CALLS_H

#include "base/budget.h"
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
 * failed; `failure` then says why ("file:line: text"), borrowed until the next call. Without any
 * function host is NULL. */
typedef struct ScriptCalls {
    void *host;
    bool (*test)(void *host, int function, Variables *variables, bool *holds);
    bool (*run)(void *host, int function, Variables *variables);
    const char *(*failure)(void *host);
    void (*share)(void *host, Budget *budget); /* calls_share */
    bool (*spent)(void *host);                 /* calls_spent */
    int (*dearest)(void *host);                /* calls_dearest */
} ScriptCalls;

/* Each call has a bound of its own. What makes very many of them gives a budget that they all share
 * from now on, which must outlive them; NULL: none. Once it is spent every call fails. */
void calls_share(const ScriptCalls *calls, Budget *budget);
bool calls_spent(const ScriptCalls *calls);
/* The function that took most of what they share, or -1. */
int calls_dearest(const ScriptCalls *calls);

#endif
