/* Rules about where a play can come: what was proved. */
#ifndef KLACHT_CHECK_RULES_REACH_H
#define KLACHT_CHECK_RULES_REACH_H

#include "check/rule_list.h"

extern const CheckRule check_rules_reach[];

#endif
