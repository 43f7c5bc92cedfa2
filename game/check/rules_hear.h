/* What the hearing of own sentences makes of the replies of a case, when it has learned from the
 * others: a reply that it would misread is one that a trainee may say and be told wrongly of. */
#ifndef KLACHT_CHECK_RULES_HEAR_H
#define KLACHT_CHECK_RULES_HEAR_H

#include "check/rule_list.h"

extern const CheckRule check_rules_hear[];

#endif
