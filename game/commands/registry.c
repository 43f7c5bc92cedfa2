/* A new command: its file, a line in entries.h, and one here. */
#include "commands/registry.h"

#include <string.h>

#include "commands/entries.h"

#include "base/banned.h"

const Command *const commands[] = {
    &command_play,
    &command_resume,
    &command_list,
    &command_verify,
    &command_progress,
    &command_results,
    &command_check,
    &command_simulate,
    &command_graph,
    &command_script,
    &command_new,
    &command_author,
    &command_import,
    &command_rename,
    &command_translate,
    &command_api,
    &command_agreement,
    &command_report,
    &command_calibrate,
    &command_class,
    &command_help,
    &command_version,
    NULL,
};

const Command *command_find(const char *name) {
    for (int i = 0; commands[i]; i++)
        if (!strcmp(commands[i]->name, name))
            return commands[i];
    return NULL;
}
