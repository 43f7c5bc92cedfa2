/* resume: goes on with the play that was interrupted. */
#include "commands/entries.h"
#include "commands/out.h"
#include "commands/say.h"
#include "commands/taking_up.h"
#include "commands/window.h"
#include "store/journal_shelf.h"
#include "store/settings_file.h"

#include "base/banned.h"

static const Option options[] = {
    {.name = "text", .kind = OPTION_FLAG, .help = MSG_PLAY_OPTION_TEXT},
    SAY_OPTION,
    OUT_OPTIONS("PATH", MSG_PLAY_OPTION_OUT),
    {.name = NULL},
};

/* The newest whose case is there; of the others it is said that they are kept. */
static int take_up_newest(Context *context, JournalShelf *shelf, SayFirst say, FileOut out) {
    Findings findings;
    Journal *journal;
    bool gone = true;
    int code = CODE_OK;
    findings_init(&findings, context->lang);
    while (gone && (journal = journal_shelf_next(shelf, &findings)))
        code = taking_up(context, journal, say, out, &gone);
    if (gone && code == CODE_OK && !findings.errors)
        code = command_fail(context, CODE_MISSING, shelf->busy ? MSG_RESUME_BUSY : MSG_RESUME_NONE);
    int found = command_findings(context, &findings);
    findings_release(&findings);
    return gone && code == CODE_OK ? found : code;
}

/* What is wrong with them is said when the play ends, and they are written. */
static SayFirst say_of_settings(const Context *context) {
    Settings settings;
    Findings unused;
    findings_init(&unused, context->lang);
    settings_init(&settings);
    settings_read(&settings, &unused);
    SayFirst say = settings.say_first;
    settings_release(&settings);
    findings_release(&unused);
    return say;
}

static int run(Context *context, const Arguments *arguments) {
    FileOut out = out_of(arguments);
    SayFirst say = SAY_BY_LEVEL;
    bool has_say = say_given(arguments, &say);
    if (!arguments_has(arguments, "text") && window_is_there()) {
        WindowRequest request = {.resume = true, .has_say = has_say, .say = say, .out = out};
        return window_run(context, &request);
    }
    if (!has_say)
        say = say_of_settings(context);
    JournalShelf shelf;
    journal_shelf_init(&shelf);
    int code = take_up_newest(context, &shelf, say, out);
    journal_shelf_release(&shelf);
    return code;
}

const Command command_resume = {.name = "resume",
                                .usage = "",
                                .summary = MSG_RESUME_SUMMARY,
                                .help = MSG_NONE,
                                .options = options,
                                .run = run};
