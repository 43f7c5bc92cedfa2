/* author: the window beside an editor: a case is played while it is written. */
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "commands/window.h"

#include "base/banned.h"

/* One that is there may have a fault: that is what author mode is for. One that is not there at all
 * is said where it was typed. */
static bool is_there(Context *context, const char *path, int *code) {
    LibraryEntry entry;
    Library library;
    Findings findings;
    findings_init(&findings, context->lang);
    library_init(&library, context->scenarios);
    bool there = library_open(&library, path, &findings, &entry, code);
    if (there)
        library_entry_release(&entry);
    else
        command_findings(context, &findings);
    library_release(&library);
    findings_release(&findings);
    return there;
}

static int run(Context *context, const Arguments *arguments) {
    const char *path = arguments_at(arguments, 0);
    int code;
    if (!is_there(context, path, &code))
        return code;
    if (!window_is_there())
        return command_fail(context, CODE_INTERNAL, MSG_WRITE_NO_WINDOW);
    return window_run(context, &(WindowRequest){.author = path});
}

const Command command_author = {.name = "author",
                                .usage = "PATH",
                                .summary = MSG_WRITE_SUMMARY,
                                .help = MSG_WRITE_HELP,
                                .least = 1,
                                .most = 1,
                                .run = run};
