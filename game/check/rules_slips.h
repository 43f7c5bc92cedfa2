/* Slips of the pen: what loads and is not what was meant. */
#ifndef KLACHT_CHECK_RULES_SLIPS_H
#define KLACHT_CHECK_RULES_SLIPS_H

#include "check/rule_list.h"

extern const CheckRule check_rules_slips[];

#endif
