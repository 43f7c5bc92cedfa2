/* What stays undecided of a case that goes on too long, and the circle of moments that makes it so.
 */
#ifndef KLACHT_CHECK_RULES_CIRCLE_H
#define KLACHT_CHECK_RULES_CIRCLE_H

#include "check/rule_list.h"

extern const CheckRule check_rules_circle[];

#endif
