#include "check/rule_list.h"

#include "base/banned.h"

bool check_is_stopped(const Check *check) {
    return check->stop && *check->stop;
}

void check_rules(Check *check, const CheckRule *rules) {
    for (int i = 0; rules[i].look && !check_is_stopped(check); i++)
        rules[i].look(check, &rules[i].rule);
}

int check_function_line(Check *check, int function) {
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->reply_count; i++) {
        const Reply *reply = &scenario->replies[i];
        if (reply->when.function == function || reply->run == function)
            return source_lines_field(check->lines, "reply", reply->line,
                                      reply->run == function ? "run" : "when", NULL);
    }
    for (int i = 0; i < scenario->line_count; i++)
        if (scenario->lines[i].when.function == function)
            return scenario->lines[i].line;
    return check->case_line;
}
