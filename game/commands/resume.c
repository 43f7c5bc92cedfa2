/* resume: goes on with the play that was interrupted. */
#include "commands/entries.h"
#include "commands/out.h"
#include "commands/sitting.h"
#include "commands/window.h"

#include "base/banned.h"

static const Option options[] = {
    {.name = "text", .kind = OPTION_FLAG, .help = MSG_PLAY_OPTION_TEXT},
    OUT_OPTIONS("PATH", MSG_PLAY_OPTION_OUT),
    {.name = NULL},
};

static int run(Context *context, const Arguments *arguments) {
    FileOut out = out_of(arguments);
    if (!arguments_has(arguments, "text") && window_is_there()) {
        WindowRequest request = {.resume = true, .out = out};
        return window_run(context, &request);
    }
    Findings findings;
    findings_init(&findings, context->lang);
    Journal *journal = journal_latest(&findings);
    int code = CODE_OK;
    if (journal)
        code = sitting_resume(context, journal, out);
    else if (findings.errors)
        code = command_findings(context, &findings);
    else
        code = command_fail(context, CODE_MISSING, MSG_RESUME_NONE);
    findings_release(&findings);
    return code;
}

const Command command_resume = {.name = "resume",
                                .usage = "",
                                .summary = MSG_RESUME_SUMMARY,
                                .help = MSG_NONE,
                                .options = options,
                                .run = run};
