/* The rules of the checker, as a table: each has an id, a severity, words, and a function that
 * looks. For check.c and rules_*.c alone.
 *
 * Severity goes by harm: an error when a trainee gets stuck or the file is not what was meant, a
 * warning when the case teaches or tests badly, a note for what is good to know. */
#ifndef KLACHT_CHECK_RULES_H
#define KLACHT_CHECK_RULES_H

#include "cases/opened.h"
#include "check/check.h"
#include "explore/explore.h"
#include "script/source/lines.h"

typedef struct Check { /* one case under the rules */
    CheckReport *report;
    Findings *findings;
    const LibraryEntry *entry;
    const House *house; /* the house's own, without what the case brought */
    const Scenario *scenario;
    const ScriptCalls *calls;
    Exploration *exploration;
    Text source; /* of case.lua */
    SourceLines *lines;
    int case_line; /* where `case` stands */
} Check;

typedef struct CheckRule {
    Rule rule;
    void (*look)(Check *check, const Rule *rule);
} CheckRule;

#define CHECK_RULE(name, id, severity, key)                                                        \
    { {id, SEVERITY_##severity, MSG_CHECK_##key, MSG_CHECK_##key##_FIX}, name }

extern const CheckRule check_rules_reach[], check_rules_data[], check_rules_text[],
    check_rules_people[]; /* each ends with a NULL look */

/* Adds a finding about a line of the case. */
#define check_add(check, rule, line, ...)                                                          \
    finding_add((check)->findings, rule, (check)->scenario->path, line, __VA_ARGS__)
/* A play as its choices: "opening: probe, verhaal: own". Long ones lose their beginning. */
void check_route(const Play *play, Text *out);
/* A play at its start, as findings are shown with. */
Play *check_play(const Check *check);

/* rules_words.c: translations; rules_plays.c: the plays kept beside a case. */
void check_translations(Check *check, OpenedCase *opened);
void check_set_translations(Findings *findings, OpenedSet *opened);
void check_house_translations(Findings *findings, char *path);
void check_kept_plays(Check *check);
/* rules_house.c, rules_set.c */
void check_house(CheckReport *report, const char *path);
void check_set(CheckReport *report, OpenedSet *opened);
/* Texts against the limits of their boxes: rules_text.c. */
typedef enum TextKind {
    TEXT_TITLE,
    TEXT_SUMMARY,
    TEXT_NAME,
    TEXT_TEACHES,
    TEXT_LINE,
    TEXT_THOUGHT,
    TEXT_REPLY,
    TEXT_WHY,
    TEXT_ENDING,
    TEXT_NOTICE,
    TEXT_LABEL,
    TEXT_ITEM,
    TEXT_ASK,
    TEXT_KINDS
} TextKind;
int check_text_limit(TextKind kind); /* characters */
/* The kind that a place of a translation is of ("opening/reply/probe"). */
TextKind check_text_kind(const char *place);
void check_text(Findings *findings, const char *file, int line, TextKind kind, const char *text);

#endif
