/* Rules about reading: sentences beyond the level of the house, and minutes that are not true. */
#ifndef KLACHT_CHECK_RULES_READING_H
#define KLACHT_CHECK_RULES_READING_H

#include "check/reading.h"
#include "check/rule_list.h"

extern const CheckRule check_rules_reading[];
/* Those that look at nothing but the words, so a translation can be held under them too. */
extern const CheckRule check_rules_sentences[];

#endif
