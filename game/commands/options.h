/* Options: the table of a command against what was typed.
 *
 * Long options take their value after `=` or as the next argument; `--` ends the options and `-` is
 * an argument. Mistakes are answered on err with the nearest right word. Owns only its arrays; the
 * strings stay those of argv. */
#ifndef KLACHT_COMMANDS_OPTIONS_H
#define KLACHT_COMMANDS_OPTIONS_H

#include "commands/command.h"
#include "store/json.h"

/* In a table of options: what puts things in order, and where phones find the program. */
#define SEED_OPTION(text)                                                                          \
    {                                                                                              \
        .name = "seed", .kind = OPTION_INTEGER, .value = "N", .low = 0, .high = JSON_MOST_INTEGER, \
        .help = (text)                                                                             \
    }
#define PORT_OPTION                                                                                \
    {                                                                                              \
        .name = "port", .kind = OPTION_INTEGER, .value = "N", .low = 1024, .high = 65535,          \
        .help = MSG_CALIBRATE_OPTION_PORT                                                          \
    }

/* Those that every command takes. */
extern const Option options_shared[];
/* Adds an option as it is typed: "--mode practice|assessment", "--seed N". */
void options_add(Text *out, const Option *option);

/* --lang and --color wherever they stand, so that even the first message speaks the right language.
 * Says nothing about mistakes. */
void options_peek(Context *context, int argc, char **argv);

/* The arguments that are no options. `-` is one (standard input). */
int arguments_count(const Arguments *arguments);
const char *arguments_at(const Arguments *arguments, int index);
/* Options by name, which must be one of the command's table. */
bool arguments_has(const Arguments *arguments, const char *option);
const char *arguments_text(const Arguments *arguments, const char *option); /* NULL: not given */
double arguments_number(const Arguments *arguments, const char *option, double otherwise);
/* OPTION_LIST: how many, and the values (borrowed). */
int arguments_list(const Arguments *arguments, const char *option, const char *const **values);

typedef enum Parsed { PARSED_RUN, PARSED_HELP, PARSED_VERSION, PARSED_WRONG } Parsed;
/* The options before the command; *next is the index of the command, or argc. */
Parsed options_before(Context *context, int argc, char **argv, int *next);
/* argv[first …] for a command. On PARSED_RUN the caller frees with arguments_free. */
Parsed options_parse(Context *context, const Command *command, int argc, char **argv, int first,
                     Arguments **out);
void arguments_free(Arguments *arguments);

#endif
