/* The entries of the commands, one line each; only registry.c reads them. */
#ifndef KLACHT_COMMANDS_ENTRIES_H
#define KLACHT_COMMANDS_ENTRIES_H

#include "commands/command.h"

extern const Command command_play;
extern const Command command_resume;
extern const Command command_list;
extern const Command command_verify;
extern const Command command_progress;
extern const Command command_results;
extern const Command command_calibrate;
extern const Command command_class;
extern const Command command_agreement;
extern const Command command_report;
extern const Command command_check;
extern const Command command_simulate;
extern const Command command_graph;
extern const Command command_script;
extern const Command command_new;
extern const Command command_import;
extern const Command command_rename;
extern const Command command_translate;
extern const Command command_api;
extern const Command command_author;
extern const Command command_help;
extern const Command command_version;

#endif
