/* Rules about bad tests of people: what gives an answer away, and what a case cannot measure. */
#ifndef KLACHT_CHECK_RULES_PEOPLE_H
#define KLACHT_CHECK_RULES_PEOPLE_H

#include "check/rule_list.h"

extern const CheckRule check_rules_people[];
/* Those that look at nothing but the words, so a translation can be held under them too. */
extern const CheckRule check_rules_given_away[];

#endif
