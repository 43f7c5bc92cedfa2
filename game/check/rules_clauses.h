/* Clauses, what people mark as one (model/clause.h): too long to mean one thing, split by an
 * abbreviation, or holding a signal and a decoy at once. */
#ifndef KLACHT_CHECK_RULES_CLAUSES_H
#define KLACHT_CHECK_RULES_CLAUSES_H

#include "check/rule_list.h"

/* These look at nothing but the texts, so a translation can be held under them too. */
extern const CheckRule check_rules_clauses[];

#endif
