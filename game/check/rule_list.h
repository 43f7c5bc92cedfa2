/* The rules of the checker for one case, as tables: each rule has an id, a severity, words, and a
 * function that looks. The tables stand in rules_*.c; check.c goes through them.
 *
 * Severity goes by harm: an error when a trainee gets stuck or the file is not what was meant, a
 * warning when the case teaches or tests badly, a note for what is good to know. */
#ifndef KLACHT_CHECK_RULE_LIST_H
#define KLACHT_CHECK_RULE_LIST_H

#include <signal.h>

#include "cases/library.h"
#include "cases/opened.h"
#include "check/spelling.h"
#include "explore/explore.h"
#include "hear/samples.h"
#include "script/source/lines.h"

typedef struct Check { /* one case under the rules */
    Findings *findings;
    const LibraryEntry *entry;
    const Library *library; /* where other cases are; may be NULL */
    Speller *speller;       /* gathers words */
    const House *house;     /* the house's own, without what the case brought */
    const Scenario *scenario;
    const ScriptCalls *calls;
    Exploration *exploration;
    const Samples *samples; /* the replies of cases in its language, its own too; may be NULL */
    Text source;            /* of case.lua, borrowed */
    SourceLines *lines;
    int case_line;                     /* where `case` stands */
    bool refresh;                      /* kept plays of which only texts changed are written anew */
    const volatile sig_atomic_t *stop; /* set: nobody wants to know any more; may be NULL */
} Check;

typedef struct CheckRule {
    Rule rule;
    void (*look)(Check *check, const Rule *rule);
} CheckRule;

/* One line of a table of CheckRule; each ends with CHECK_RULES_END. */
#define CHECK_RULE(name, id, severity, key)                                                        \
    { {id, SEVERITY_##severity, MSG_CHECK_##key, MSG_CHECK_##key##_FIX}, name }
#define CHECK_RULES_END                                                                            \
    { {0}, NULL }

bool check_is_stopped(const Check *check);
/* Goes through a table. */
void check_rules(Check *check, const CheckRule *rules);

/* The line of the reply or the line with a function. */
int check_function_line(Check *check, int function);

/* Adds a finding about a line of the case. */
#define check_add(check, rule, line, ...)                                                          \
    finding_add((check)->findings, rule, (check)->scenario->path, line, __VA_ARGS__)

#endif
