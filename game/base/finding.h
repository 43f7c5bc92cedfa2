/* Findings: what is wrong with a file, where, and what to do about it.
 *
 * Whoever reads something from outside adds findings to the caller's list and goes on as far as it
 * can. The list owns its texts; a Rule is const data of the module that looks for it. */
#ifndef KLACHT_BASE_FINDING_H
#define KLACHT_BASE_FINDING_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/locale.h"

typedef enum Severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR } Severity;

typedef struct Rule {
    const char *id; /* as in [unknown-word] */
    Severity severity;
    Msg text, fix; /* with {1} …; fix is MSG_NONE when the text says it all */
} Rule;

/* A rule of one .c file, with its text MSG_X and its remedy MSG_X_FIX; RULE is an error. */
#define RULE_AS(name, id, severity, key) static const Rule name = {id, severity, key, key##_FIX}
#define RULE(name, id, key) RULE_AS(name, id, SEVERITY_ERROR, key)

typedef struct Finding {
    const Rule *rule;
    Severity severity;
    const char *file; /* as it is shown */
    int line;         /* from 1; 0: the whole file */
    int column;       /* from 1; 0: not known */
    const char *text, *fix;
    int order;       /* in which it was found */
    uint64_t digest; /* of the text */
} Finding;

enum { FINDINGS_MOST = 500 };

typedef struct Findings {
    Finding *items;
    int count, capacity;
    Lang lang;
    Arena arena;
    int errors, warnings;
} Findings;

void findings_init(Findings *findings, Lang lang);
void findings_release(Findings *findings);
/* Args is NULL-ended. A finding that is equal to an earlier one (rule, file, line, text) is
 * dropped. After FINDINGS_MOST of them no more are kept, but they are counted, and an error takes
 * the place of what is none. Control characters in args are shown as ·, and long args are cut. */
void finding_add_args(Findings *findings, const Rule *rule, const char *file, int line, int column,
                      const char *const *args);
#define finding_add(findings, rule, file, line, ...)                                               \
    finding_add_args(findings, rule, file, line, 0, (const char *const[]){__VA_ARGS__, NULL})
#define finding_add0(findings, rule, file, line)                                                   \
    finding_add_args(findings, rule, file, line, 0, NULL)
/* Adds a finding of another list as one about this place. */
void finding_take(Findings *findings, const Finding *finding, const char *file, int line);
/* In one line for people: "file:line: text. fix", without the severity. */
void finding_tell(const Finding *finding, Text *out);
/* By file, line and order. */
void findings_sort(Findings *findings);
/* `file:line: severity: text [rule]` and the remedy, for each. */
void findings_print(const Findings *findings, FILE *out, bool color);

#endif
