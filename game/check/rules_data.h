/* Rules about flags, offers and mandates. */
#ifndef KLACHT_CHECK_RULES_DATA_H
#define KLACHT_CHECK_RULES_DATA_H

#include "check/rule_list.h"

extern const CheckRule check_rules_data[];

#endif
