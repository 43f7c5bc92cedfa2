/* Rules about flags, offers and mandates. */
#ifndef KLACHT_CHECK_RULES_DATA_H
#define KLACHT_CHECK_RULES_DATA_H

#include "check/rule_list.h"

extern const CheckRule check_rules_data[];

/* Per moment whether a finding of these says that its offer can never fit: what follows from that
 * is said nowhere else. malloced. */
bool *data_failing_offers(const Check *check);

#endif
