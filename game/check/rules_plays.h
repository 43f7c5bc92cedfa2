/* Plays that are kept beside a case, as its tests: plays/NAME.json, an inputs file or a result. */
#ifndef KLACHT_CHECK_RULES_PLAYS_H
#define KLACHT_CHECK_RULES_PLAYS_H

#include "check/rule_list.h"

void check_kept_plays(Check *check);

#endif
