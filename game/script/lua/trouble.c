#include "script/lua/trouble.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/source/diagnose.h"

#include "base/banned.h"

static void set(Sandbox *sandbox, ScriptRule rule, int line, const char *a, const char *b,
                const char *c) {
    const char *args[] = {a ? a : "", b ? b : "", c ? c : "", NULL};
    sandbox_set_trouble(sandbox, rule_of(rule), line, args);
}

/* "attempt to index a nil value (field 'x')" */
static bool attempt(Sandbox *sandbox, const char *message, int line) {
    static const struct {
        const char *verb;
        ScriptRule rule;
    } verbs[] = {{"call a", RULE_CALL_NIL},
                 {"index a", RULE_INDEX_NIL},
                 {"perform arithmetic on a", RULE_BAD_OPERAND},
                 {"perform bitwise operation on a", RULE_BAD_OPERAND},
                 {"concatenate a", RULE_BAD_OPERAND},
                 {"get length of a", RULE_BAD_OPERAND}};
    if (strncmp(message, "attempt to ", 11) != 0)
        return false;
    const char *rest = message + 11;
    char name[80] = "", type[40] = "";
    if (!strncmp(rest, "compare ", 8)) {
        set(sandbox, RULE_COMPARE, line, rest + 8, NULL, NULL);
        return true;
    }
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        size_t len = strlen(verbs[i].verb);
        if (strncmp(rest, verbs[i].verb, len) != 0)
            continue;
        const char *what = strchr(rest + len, ' ');
        if (what)
            snprintf(type, sizeof type, "%.*s", (int)strcspn(what + 1, " "), what + 1);
        if (!diagnose_quoted(rest, name))
            snprintf(name, sizeof name, "…");
        set(sandbox, verbs[i].rule, line, name, type, NULL);
        return true;
    }
    return false;
}

void trouble_explain(Sandbox *sandbox) {
    int most = sandbox->last_line;
    if (!sandbox->rule) {
        int line = sandbox->raised;
        const char *message = diagnose_strip_place(text_cstr(&sandbox->message), &line);
        char name[80] = "", number[16] = "";
        if (!sandbox->message.len) {
            set(sandbox, RULE_RAISED_OBJECT, line, NULL, NULL, NULL);
        } else if (strstr(message, "stack overflow")) {
            set(sandbox, RULE_STACK, line, NULL, NULL, NULL);
        } else if (!strncmp(message, "bad argument #", 14) && diagnose_quoted(message, name)) {
            const char *detail = strchr(message, '(');
            snprintf(number, sizeof number, "%d", (int)strtol(message + 14, NULL, 10));
            set(sandbox, RULE_BAD_ARGUMENT, line, name, number, detail ? detail : "");
        } else if (!attempt(sandbox, message, line)) {
            set(sandbox, RULE_SCRIPT_ERROR, line, message, NULL, NULL);
        }
    }
    if (most > 0 && sandbox->line > most)
        sandbox->line = most;
}
