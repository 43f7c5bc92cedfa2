#include "check/rule_list.h"

#include "base/banned.h"

void check_rules(Check *check, const CheckRule *rules) {
    for (int i = 0; rules[i].look; i++)
        rules[i].look(check, &rules[i].rule);
}
