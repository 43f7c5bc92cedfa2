/* new: a new case or set that plays, checks clean, and shows by example. */
#include <stdlib.h>

#include "author/template.h"
#include "base/file_folder.h"
#include "base/file_status.h"
#include "base/path.h"
#include "cases/case_id.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "commands/out.h"

#include "base/banned.h"

static const Option options[] = {
    {.name = "set", .kind = OPTION_FLAG, .help = MSG_NEW_OPTION_SET},
    {.name = NULL},
};

static int make(Context *context, bool set, const char *folder, const char *id) {
    char *missing;
    FileError error = template_make(set, folder, id, &missing);
    if (missing) {
        int code = command_fail(context, CODE_INTERNAL, MSG_NEW_NO_TEMPLATE, missing);
        free(missing);
        return code;
    }
    if (error)
        return out_fail(context, error, folder);
    char *file = path_join(folder, set ? "set.lua" : "case.lua");
    Text line = {0};
    msg_fill(&line, context->lang, set ? MSG_NEW_DONE_SET : MSG_NEW_DONE, folder, file, folder);
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
    free(file);
    return CODE_OK;
}

static int run(Context *context, const Arguments *arguments) {
    const char *id = arguments_at(arguments, 0);
    bool set = arguments_has(arguments, "set");
    if (!case_id_is_good(id))
        return command_fail(context, CODE_USAGE, MSG_NEW_BAD_ID, id);
    if (context->scenarios && !file_is_folder(context->scenarios))
        return command_fail(context, CODE_MISSING, MSG_LIST_NO_FOLDER, context->scenarios);
    char *folder = context->scenarios ? path_join(context->scenarios, id) : path_join(".", id);
    int code = file_is_there(folder) ? command_fail(context, CODE_CREATE, MSG_NEW_THERE, folder)
                                     : make(context, set, folder, id);
    free(folder);
    return code;
}

const Command command_new = {.name = "new",
                             .usage = "ID",
                             .summary = MSG_NEW_SUMMARY,
                             .help = MSG_NEW_HELP,
                             .options = options,
                             .least = 1,
                             .most = 1,
                             .run = run};
