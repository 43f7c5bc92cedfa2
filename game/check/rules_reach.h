/* Rules about where a play can come: what was proved. */
#ifndef KLACHT_CHECK_RULES_REACH_H
#define KLACHT_CHECK_RULES_REACH_H

#include "check/rule_list.h"

extern const CheckRule check_rules_reach[];

/* Whether a finding of these says that a reply is never chosen. */
bool reach_never_chosen(const Check *check, int reply);
/* The first test that asks trust or patience to be one number exactly; NULL: there is none. */
const Test *reach_exact(const Condition *when);

#endif
