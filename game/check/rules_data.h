/* Rules about flags, offers and mandates. */
#ifndef KLACHT_CHECK_RULES_DATA_H
#define KLACHT_CHECK_RULES_DATA_H

#include "check/rule_list.h"

extern const CheckRule check_rules_data[];

/* Whether a finding of these says that the offer of a moment can never fit. */
bool data_offer_fails(const Check *check, const Moment *moment);

#endif
