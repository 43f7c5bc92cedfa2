#include "commands/entries.h"

#include "base/banned.h"

static int run(Context *context, const Arguments *arguments) {
    (void)context;
    (void)arguments;
    return CODE_INTERNAL;
}

const Command command_resume = {
    .name = "resume", .usage = "", .summary = MSG_HELP_SUMMARY, .run = run};
