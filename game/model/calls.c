#include "model/calls.h"

#include <string.h>

#include "base/banned.h"

const char *variable_id(Variable variable) {
    static const char *const ids[VARIABLE_FLAG] = {
        [VARIABLE_TRUST] = "trust", [VARIABLE_PATIENCE] = "patience",
        [VARIABLE_SPENT] = "spent", [VARIABLE_CONTACTS] = "contacts",
        [VARIABLE_HOURS] = "hours",
    };
    return ids[variable];
}

int variable_find(const char *name) {
    for (int i = 0; i < VARIABLE_FLAG; i++)
        if (!strcmp(variable_id((Variable)i), name))
            return i;
    return -1;
}

double variable_number(const Variables *variables, Variable variable) {
    switch (variable) {
    case VARIABLE_TRUST:
        return variables->trust;
    case VARIABLE_PATIENCE:
        return variables->patience;
    case VARIABLE_SPENT:
        return variables->spent;
    case VARIABLE_CONTACTS:
        return variables->contacts;
    case VARIABLE_HOURS:
        return variables->hours;
    case VARIABLE_FLAG:
        break;
    }
    return 0;
}

void calls_share(const ScriptCalls *calls, Budget *budget) {
    if (calls->host)
        calls->share(calls->host, budget);
}

bool calls_spent(const ScriptCalls *calls) {
    return calls->host && calls->spent(calls->host);
}

int calls_dearest(const ScriptCalls *calls) {
    return calls->host ? calls->dearest(calls->host) : -1;
}
