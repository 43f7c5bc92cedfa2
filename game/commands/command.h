/* Commands: one file per sub-command with one const Command.
 *
 * A command gets what every command shares (Context) and its own options and arguments, checked
 * already (Arguments); it says what it did and returns an exit code. It never ends the program and
 * writes only to context->out, context->err and context->data. Strings borrow from the program's arguments. */
#ifndef KLACHT_COMMANDS_COMMAND_H
#define KLACHT_COMMANDS_COMMAND_H

#include <stdbool.h>
#include <stdio.h>

#include "base/finding.h"
#include "base/locale.h"

typedef enum Code { /* exit codes (sysexits) */
                    CODE_OK = 0,
                    CODE_FOUND = 1,    /* findings, or a difference */
                    CODE_USAGE = 64,   /* wrong usage */
                    CODE_DATA = 65,    /* bad data */
                    CODE_MISSING = 66, /* no such input */
                    CODE_INTERNAL = 70,
                    CODE_CREATE = 73, /* cannot create */
                    CODE_IO = 74,     /* input or output error */
} Code;

/* What all commands share; --lang, --color and --scenarios are parsed already. */
typedef struct Context {
    Lang lang;
    bool lang_given; /* by --lang, not by the system */
    bool color;      /* on out */
    bool color_err;
    const char *scenarios; /* --scenarios DIR, or NULL for the usual places */
    FILE *out, *err; /* words for people, in the letters of the terminal */
    FILE *data;      /* JSON, CSV, source: UTF-8, on the same standard output */
} Context;

typedef enum OptionKind {
    OPTION_FLAG,
    OPTION_TEXT,
    OPTION_INTEGER, /* whole, within low to high */
    OPTION_NUMBER,  /* within low to high */
    OPTION_CHOICE,  /* one of choices */
    OPTION_LIST,    /* one or more texts, up to the next option; may be given again */
} OptionKind;

typedef struct Option {
    const char *name; /* without the dashes; NULL ends a table */
    OptionKind kind;
    const char *value; /* how the help calls it: "FILE"; choices are shown by themselves */
    Msg help;
    double low, high;           /* OPTION_INTEGER, OPTION_NUMBER */
    const char *const *choices; /* OPTION_CHOICE, NULL-ended */
} Option;

typedef struct Arguments Arguments;

typedef struct Command {
    const char *name;
    const char *usage;     /* its arguments: "CASE", "RESULT…", "" */
    Msg summary;           /* one line */
    Msg help;              /* more, or MSG_NONE */
    const Option *options; /* its own, or NULL; the shared ones come by themselves */
    int least, most;       /* how many arguments; most -1: any number */
    int (*run)(Context *context, const Arguments *arguments);
} Command;

/* Prints the findings on err, sorted as they were found, and returns the code that the first error
 * asks for: that of the file error (66, 73, 74 …), else 65. */
int command_findings(Context *context, const Findings *findings);
/* The same of one finding about a path, with {1}. */
int command_rule(Context *context, const Rule *rule, const char *path, const char *arg);
/* "klachtenspel: text" on err with {1} …; gives `code` back. */
int command_fail(Context *context, int code, Msg key, ...);
#define command_fail(context, code, ...)                                                           \
    (command_fail)(context, code, __VA_ARGS__, (const char *)NULL)

#endif
