/* A calibration set: many short statements to judge (set.lua). Plain data, read-only once loaded.
 */
#ifndef KLACHT_MODEL_STATEMENTS_H
#define KLACHT_MODEL_STATEMENTS_H

#include <stdbool.h>

#include "model/house.h"

typedef struct RuleOfThumb { /* rule "R1" [[…]]: a starting point for a team's own rules */
    const char *id;
    Markup text;
    int line;
} RuleOfThumb;

typedef struct Statement {
    const char *id;
    Markup text;
    int category, kind; /* the reference; kind -1 for none */
    const int *also;
    int also_count;
    Markup why, ask; /* ask: the question that would decide it */
    double difficulty;
    const char *sector;
    bool borderline;
    bool anchor;      /* shown with its answer before the voting, never voted on */
    bool brought;     /* by a team itself: no reference (category -1), no reason */
    const int *rules; /* of the set: those that help here */
    int rule_count;
    int line;
} Statement;

typedef struct StatementSet {
    const char *id, *path, *folder, *language;
    const char *title;
    Markup question;
    const Statement *items;
    int item_count;
    const RuleOfThumb *rules;
    int rule_count;
    char hash[48];
} StatementSet;

#endif
