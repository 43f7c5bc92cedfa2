/* Room: whether all texts of a moment together fit in the window. */
#ifndef KLACHT_CHECK_RULES_ROOM_H
#define KLACHT_CHECK_RULES_ROOM_H

#include "check/rule_list.h"

extern const CheckRule check_rules_room[];

#endif
