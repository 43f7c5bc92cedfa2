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

const char *trouble_type(Lang lang, const char *type) {
    static const struct {
        const char *type;
        Msg words;
    } types[] = {{"nil", MSG_SCRIPT_KIND_NIL},
                 {"boolean", MSG_SCRIPT_KIND_BOOLEAN},
                 {"number", MSG_SCRIPT_KIND_NUMBER},
                 {"string", MSG_SCRIPT_KIND_STRING},
                 {"function", MSG_SCRIPT_GIVEN_FUNCTION},
                 {"table", MSG_SCRIPT_GIVEN_TABLE}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (!strcmp(types[i].type, type))
            return msg(lang, types[i].words);
    return type;
}

/* "number with nil", "two nil values" */
static void set_compare(Sandbox *sandbox, Lang lang, const char *rest, int line) {
    char first[40] = "", second[40] = "", both[200];
    bool two = !strncmp(rest, "two ", 4);
    snprintf(first, sizeof first, "%.*s", (int)strcspn(rest + 4 * two, " "), rest + 4 * two);
    const char *with = strstr(rest, " with ");
    snprintf(second, sizeof second, "%s", with ? with + 6 : first);
    snprintf(both, sizeof both, "%.80s, %.80s", trouble_type(lang, first),
             trouble_type(lang, second));
    set(sandbox, RULE_COMPARE, line, both, NULL, NULL);
}

/* "attempt to index a nil value (field 'x')" */
static bool attempt(Sandbox *sandbox, Lang lang, const char *message, int line) {
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
        set_compare(sandbox, lang, rest + 8, line);
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
        set(sandbox, verbs[i].rule, line, name, trouble_type(lang, type), NULL);
        return true;
    }
    return false;
}

void trouble_explain(Sandbox *sandbox, Lang lang) {
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
        } else if (!attempt(sandbox, lang, message, line)) {
            set(sandbox, RULE_SCRIPT_ERROR, line, message, NULL, NULL);
        }
    }
    if (most > 0 && sandbox->line > most)
        sandbox->line = most;
}
