#include "script/source/faults.h"

#include "base/banned.h"

#define SCRIPT_RULE(key, id, severity)                                                             \
    {id, SEVERITY_##severity, MSG_SCRIPT_##key, MSG_SCRIPT_##key##_FIX},
static const Rule rules[] = {SCRIPT_RULES(SCRIPT_RULE)};

const Rule *rule_of(ScriptRule rule) {
    return &rules[rule];
}
